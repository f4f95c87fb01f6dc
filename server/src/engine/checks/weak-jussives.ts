/** لم, and what a weak verb loses behind it: `لم يأت`, `لم يكن`. */
import { rows } from "../lexicon/lexicon";
import type { Word } from "../text/words";

/** The jussive by its imperfect, as written: `يأتي` → `يأت`. */
export const JUSSIVES: ReadonlyMap<string, string> = new Map(
  rows("weak-jussives").map(({ imperfect, jussive }) => [imperfect, jussive]),
);

/** `لم`, `ولم`, `ألم`; by its letters alone, `لِمَ` too. */
export const isLam = (word: Word | undefined): boolean => word !== undefined && /^[وفأ]?لم$/.test(word.plain);
