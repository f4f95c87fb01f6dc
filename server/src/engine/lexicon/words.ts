/**
 * What name lists and counted news text say of a single word: server/data/words.tsv, compiled by scripts/lexicon/words.mjs to
 * sorted hashes with one byte each. Some 90,000 words take half a megabyte so, and nothing is built when they load.
 */
import { perWord, type Word } from "../text/words";
import { bytesOf } from "./bytes";
import { hashOf } from "./hash";
import compiled from "./words.json";

/** Is a word, by itself, a person's name or an ordinary word? */
export type WordRole = "name" | "common" | undefined;

/** What is known of one word, packed: read it with the functions below. 0 for a word that no list has. */
export type WordMarks = number;

/** @param key a look-up key (see text/fold.ts) */
export function marksOf(key: string): WordMarks {
  const hash = hashOf(key, compiled.seed);
  let from = 0;
  let to = HASHES.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = HASHES[middle] ?? 0;
    if (found === hash) return MARKS[middle] ?? 0;
    if (found < hash) from = middle + 1;
    else to = middle - 1;
  }
  return 0;
}

/** Two bits each; scripts/lexicon/words.mjs packs them in this order. */
export const roleOf = (marks: WordMarks): WordRole => ROLES[marks & 3];
/** How surely lists have it as a person's name: 0 (not) to 3 (curated). */
export const listLevel = (marks: WordMarks): number => (marks >> 2) & 3;
/** How often it is no name in news text: 0 (never seen so), 1 (once or twice), 2 (up to nine times), 3 (more). */
export const ordinaryLevel = (marks: WordMarks): number => (marks >> 4) & 3;
/** The highest of `ordinaryLevel`. */
export const MOST_ORDINARY = 3;
/** WHOLE_PLACE: a place's whole name, 1: a part of one, 0: neither. */
export const placeLevel = (marks: WordMarks): number => (marks >> 6) & 3;
export const WHOLE_PLACE = 2;

/** Is the word of this key a person's name before it is anything else? */
export const isNameKey = (key: string): boolean => roleOf(marksOf(key)) === "name";
/** Is it an ordinary word of news text, and no name? */
export const isCommonKey = (key: string): boolean => roleOf(marksOf(key)) === "common";
/** Is this an ordinary word of news text, in any reading? */
export const isCommon = perWord(
  (word: Word): boolean => word.kind === "arabic" && word.readings.some(({ key }) => isCommonKey(key)),
);

const ROLES: readonly WordRole[] = [undefined, "name", "common"];
const HASHES = new Int32Array(bytesOf(compiled.hashes).buffer);
const MARKS = bytesOf(compiled.marks);
