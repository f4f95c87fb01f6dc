/**
 * What the tagger sees of a word by itself, worked out once for each written form: rows of one typed table, for the tagger reads five of
 * them for every token, and a step over an object for each would be most of its time.
 */
import { listLevel, marksOf, placeLevel, roleOf } from "../../lexicon/words";
import type { Token } from "../../text/tokens";
import type { Word } from "../../text/words";
import { BEGIN, Column, END, MAX_WORD_FEATURES, REACH, traitsOf, wordFeatures, type Traits } from "./features";
import { addFeature } from "./model";
import { OUTSIDE, TAGS } from "./tags";

/** Rows' cells that a table begins with: an article's first words do not make it grow one by one. */
const LEAST_ROOM = 1000;

/** Tags of names: what they have more than OUTSIDE is all that counts. */
export const NAMES = TAGS - 1;

/** The rows of all words of one vocabulary that were asked for. */
export interface WordRows {
  /** The rows; asking for more of them may put a larger table in its place. */
  table(): Int32Array;
  /**
   * @returns where in the table the row of each token begins; the first token's is at REACH, for rows of the paragraph's edges stand around them.
   *   It holds until it is asked for again
   */
  rowsOf(tokens: readonly Token[]): Int32Array;
  /** Sees to it that the row of this word has what the word gives to its own tags. */
  complete(row: number, word: Word): void;
  /** The vocabulary has started afresh: its words are new. */
  forget(): void;
}

export function createWordRows(): WordRows {
  const { rowOf, table, complete, forget, begin, end } = createTable();
  let rows = new Int32Array(0);
  return {
    table,
    complete,
    forget,
    rowsOf(tokens) {
      const last = tokens.length + REACH;
      if (rows.length < last + REACH) rows = new Int32Array(2 * (last + REACH));
      rows.fill(begin, 0, REACH);
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token !== undefined) rows[at + REACH] = rowOf(token.word);
      }
      rows.fill(end, last, last + REACH);
      return rows;
    },
  };
}

/** The rows of the words that have been met, and of a paragraph's edges. */
function createTable(): Omit<WordRows, "rowsOf"> & { rowOf(word: Word): number; begin: number; end: number } {
  /** The row of each word by its id; 0, where the paragraph's beginning has its own, for none yet. */
  let known = new Int32Array(0);
  let table = new Int32Array(0);
  let taken = 0;
  const addRow = (traits: Traits, mayBeNamed: boolean): number => {
    const row = taken;
    taken += Column.Width;
    if (taken > table.length) table = enlarged(table, taken);
    writeRow(table, row, traits, mayBeNamed);
    return row;
  };
  const begin = addRow(BEGIN, false);
  const end = addRow(END, false);
  const edges = taken;
  return {
    begin,
    end,
    table: () => table,
    complete(row, word) {
      if (table[row + Column.Whole] === 0) writeOwn(table, row, traitsOf(word));
    },
    rowOf(word) {
      const row = known[word.id] ?? 0;
      if (row !== 0) return row;
      if (word.id >= known.length) known = enlarged(known, word.id);
      return (known[word.id] = addRow(traitsOf(word), standsInNames(word)));
    },
    forget() {
      known.fill(0);
      taken = edges;
    },
  };
}

/** @returns a copy with room for at least so many more */
function enlarged(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * length + LEAST_ROOM);
  larger.set(array);
  return larger;
}

/** Writes what a word gives to the tags of the tokens around it, and what several words are asked for together. */
function writeRow(table: Int32Array, row: number, traits: Traits, mayBeNamed: boolean): void {
  for (let offset = -REACH; offset <= REACH; offset++) if (offset !== 0) writeSums(table, row, traits, offset);
  if (mayBeNamed) writeOwn(table, row, traits);
  else table[row + Column.Whole] = 0;
  table[row + Column.Class] = traits.class;
  table[row + Column.Key] = traits.key;
  table[row + Column.Given] = traits.given;
  table[row + Column.MayBeNamed] = mayBeNamed ? 1 : 0;
}

/** Writes what it gives to its own tags. */
function writeOwn(table: Int32Array, row: number, traits: Traits): void {
  writeSums(table, row, traits, 0);
  table[row + Column.Whole] = 1;
}

function writeSums(table: Int32Array, row: number, traits: Traits, offset: number): void {
  SUMS.fill(0);
  const count = wordFeatures(traits, offset, FEATURES);
  for (let i = 0; i < count; i++) addFeature(SUMS, 0, FEATURES[i] ?? 0);
  const outside = SUMS[OUTSIDE] ?? 0;
  for (let tag = 1, to = row + (offset + REACH) * NAMES; tag < TAGS; tag++, to++)
    table[to] = (SUMS[tag] ?? 0) - outside;
}

/** Of the word and the place that are written: done before the next begins. */
const SUMS = new Int32Array(TAGS);
const FEATURES = new Int32Array(MAX_WORD_FEATURES);

/** Not a word that news text has outside names only, and no list as one. */
function standsInNames(word: Word): boolean {
  if (word.kind === "punctuation") return word.surface === "." || word.surface === "-";
  if (word.kind !== "arabic") return word.kind === "latin";
  const marks = marksOf(word.key);
  return !(roleOf(marks) === "common" && listLevel(marks) === 0 && placeLevel(marks) === 0);
}
