/** Inflected forms of a noun or an adjective, by its letters: what a newsroom's pattern takes for the same word. Broken plurals are other words. */
import { endsInTaMarbuta, beforeEnding, isMasculineNisba } from "./endings";
import { POSSESSIVES } from "./pronouns";

/**
 * @param word the noun, indefinite
 * @param written a form without ال and proclitics
 * @returns how many letters of the form are the word's, before its ending; undefined where it is none of its forms
 */
export function stemLengthIn(written: string, word: string): number | undefined {
  if (written === word) return word.length;
  const base = endsInTaMarbuta(word) ? word.slice(0, -1) : word;
  return written.startsWith(base) && endingsOf(word).has(written.slice(base.length)) ? base.length : undefined;
}

/** @returns the pronoun that an ending of a singular noun is: `ها` of `سيارتها`, `كتابها`; undefined where it is no pronoun */
export const pronounIn = (ending: string, word: string): string | undefined =>
  POSSESSIVES.find((pronoun) => ending === (endsInTaMarbuta(word) ? `ت${pronoun}` : pronoun));

/** @returns a noun with a pronoun: `سيارتها`, `كتابها` */
export const withPossessor = (word: string, pronoun: string): string => beforeEnding(word) + pronoun;

/** Of a word in ة, of a nisba, of another. */
function endingsOf(word: string): ReadonlySet<string> {
  if (endsInTaMarbuta(word)) return FEMININE;
  return isMasculineNisba(word) ? NISBA : MASCULINE;
}

const OF_NUMBER = ["ان", "ين", "ون", "ات"];
const withPronouns = (ending: string): string[] => POSSESSIVES.map((pronoun) => ending + pronoun);
const MASCULINE = new Set(["ا", ...OF_NUMBER, ...withPronouns("")]);
const NISBA = new Set([...MASCULINE, "ة", "تان", "تين"]);
const FEMININE = new Set(["ات", "تان", "تين", ...withPronouns("ت"), ...withPronouns("ات")]);
