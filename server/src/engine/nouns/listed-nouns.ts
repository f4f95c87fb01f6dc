/** Nouns of people and bodies as tables have them, whole: their first letter is their own (`بلدية`, `باحثون`, `بعثة`). */
import { rows } from "../lexicon/lexicon";
import { constructOf, endsInTaMarbuta, withoutFeminineEnding } from "../morphology/endings";
import { isCommonKey, marksOf, ordinaryLevel } from "../lexicon/words";
import { SOUND_PLURALS } from "../morphology/sound-plurals";
import { keyForm } from "../text/fold";
import { perWord, type Word, type WordReading } from "../text/words";

/** Is the word such a noun as it stands, one or many, before what follows it too (`بائعو السوق`)? */
export const isListedNoun = perWord(({ key }: Word): boolean => NOUNS.has(key));

/**
 * @param reading the word without a letter that it begins with
 * @returns does the letter belong to a noun of the tables (`ب|لدية`), though news text knows the rest? Not where the rest is an everyday noun itself
 *   (`ب|حرية`, `ب|طاقة`).
 */
export function isOwnLetter(word: Word, { key }: WordReading): boolean {
  if (!isListedNoun(word)) return false;
  // `بلدية`, `بطولة`: the rest is known with a pronoun, which is no ة (`لديه`, `طوله`).
  const isPronouns = endsInTaMarbuta(word.plain) && isCommonKey(withoutFeminineEnding(key));
  return isPronouns || ordinaryLevel(marksOf(key)) < EVERYDAY;
}

/** How often news text has a word that is hardly another's rest (lexicon/words.ts). */
const EVERYDAY = 2;

/** `بائعون` and `بائعو`: a plural, and the same before its possessor. */
const withConstruct = (plural: string): string[] => [plural, constructOf(plural)];

const NOUNS: ReadonlySet<string> = new Set(
  [
    ...rows("counted-nouns").flatMap(({ singular, plural }) => [singular, plural]),
    ...rows("body-heads").flatMap(({ form, plural }) => [form, plural ?? form]),
    ...rows("title-heads").map(({ form }) => form),
    ...rows("source-heads").map(({ form }) => form),
    ...[...SOUND_PLURALS].flatMap(withConstruct),
  ].map(keyForm),
);
