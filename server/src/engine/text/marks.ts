/** Punctuation marks, by what they are in either script. */
import type { Word } from "./words";

export const isComma = (word: Word | undefined): boolean =>
  word !== undefined && (word.surface === "،" || word.surface === ",");
