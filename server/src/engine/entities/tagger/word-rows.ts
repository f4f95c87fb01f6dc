/**
 * What the tagger sees of a word by itself, worked out once for each written form: rows of one typed table, for the tagger reads five of
 * them for every token, and a step over an object for each would be most of its time.
 */
import { listLevel, marksOf, placeLevel, roleOf } from "../../lexicon/words";
import type { Token } from "../../text/tokens";
import { perWord, whenForgotten, type Word } from "../../text/words";
import { BEGIN, Column, END, REACH, traitsOf, wordFeatures, type Traits } from "./features";
import { addFeature } from "./model";
import { OUTSIDE, TAGS } from "./tags";

/** Tags of names: what they have more than OUTSIDE is all that counts. */
export const NAMES = TAGS - 1;

/** The rows; asking for more of them may put a larger table in its place. */
export const wordRows = { table: new Int32Array(0) };

/**
 * @returns where in the table the row of each token begins; the first token's is at REACH, for rows of the paragraph's edges stand around them.
 *   It holds until it is asked for again
 */
export function wordRowsOf(tokens: readonly Token[]): Int32Array {
  const end = tokens.length + REACH;
  if (rows.length < end + REACH) rows = new Int32Array(2 * (end + REACH));
  for (let at = 0; at < REACH; at++) rows[at] = BEGIN_ROW;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined) rows[at + REACH] = rowOf(token.word);
  }
  for (let at = end; at < end + REACH; at++) rows[at] = END_ROW;
  return rows;
}

let rows = new Int32Array(0);
let taken = 0;
const BEGIN_ROW = addRow(BEGIN, false);
const END_ROW = addRow(END, false);
const EDGES_END = taken;
const rowOf = perWord((word: Word) => addRow(traitsOf(word), standsInNames(word)));
whenForgotten(() => {
  taken = EDGES_END;
});

function addRow(traits: Traits, mayBeNamed: boolean): number {
  const row = taken;
  taken += Column.Width;
  if (taken > wordRows.table.length) {
    const larger = new Int32Array(2 * taken + 1000);
    larger.set(wordRows.table);
    wordRows.table = larger;
  }
  const { table } = wordRows;
  const sums = new Int32Array(TAGS);
  for (let offset = -REACH, to = row; offset <= REACH; offset++) {
    sums.fill(0);
    for (const feature of wordFeatures(traits, offset)) addFeature(sums, 0, feature);
    for (let tag = 1; tag < TAGS; tag++) table[to++] = (sums[tag] ?? 0) - (sums[OUTSIDE] ?? 0);
  }
  table[row + Column.Class] = traits.class;
  table[row + Column.Key] = traits.key;
  table[row + Column.Given] = traits.given;
  table[row + Column.MayBeNamed] = mayBeNamed ? 1 : 0;
  return row;
}

/** Not a word that news text has outside names only, and no list as one. */
function standsInNames(word: Word): boolean {
  if (word.kind === "punctuation") return word.surface === "." || word.surface === "-";
  if (word.kind !== "arabic") return word.kind === "latin";
  const marks = marksOf(word.key);
  return !(roleOf(marks) === "common" && listLevel(marks) === 0 && placeLevel(marks) === 0);
}
