/** Nouns that press counts, with their gender and plural: table `counted-nouns`. */
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { measureAt } from "./measures";
import { formsOf, type Noun } from "./nouns";

export interface CountedNoun {
  noun: Noun;
  /** UTF-16 offset after the noun. */
  end: number;
}

/** @returns the noun that stands at `at` in the text, after a space; undefined where the table has no such word. */
export function countedNounAt(text: string, at: number): CountedNoun | undefined {
  const word = /^ ([\u0621-\u0652]+)/.exec(text.slice(at, at + 24))?.[1];
  const noun = word === undefined ? undefined : NOUNS.get(keyForm(word));
  return word === undefined || noun === undefined ? undefined : { noun, end: at + 1 + word.length };
}

/** Is this a form of a noun that press counts? */
export const isCountedNoun = perWord((word: Word): boolean => NOUNS.has(word.key));

/** Can the word at token `at` be what a number counts, by its table or its form: a plural after three to ten, an accusative singular after more? */
export function mayCount(tokens: readonly Token[], at: number, count: number): boolean {
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic" || count <= 2 || hasArticle(word.key) || hasArticle(tokens[at + 1]?.word.key ?? ""))
    return false;
  return (
    isCountedNoun(word) ||
    measureAt(tokens, at) !== undefined ||
    (count <= 10 ? /(?:ات|ين|ون)$/ : /[اة]$/).test(word.plain)
  );
}

const nounOf = ({ singular, plural, gender }: Noun): Noun => ({ singular, plural, gender });
const COUNTED = rows("counted-nouns").map(nounOf);

/** Press's counted nouns, and the units that are one word: سنة, كيلومتر. */
export const COUNTABLE: readonly Noun[] = [
  ...COUNTED,
  ...rows("units")
    .filter(({ adjective, tail }) => (adjective ?? tail) === undefined)
    .map(({ singular, plural, gender }) => nounOf({ singular, plural, gender })),
];

const NOUNS = new Map<string, Noun>();
for (const noun of COUNTED) {
  for (const { form } of formsOf(noun)) if (!NOUNS.has(keyForm(form))) NOUNS.set(keyForm(form), noun);
}
