/** Number words: what each word of the table `number-words` means by itself, worked out once per written form. */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

/**
 * `scales` are plurals (آلاف), that count nothing by themselves; an `accusative-scale` (ألفا) may be a dual in construct too;
 * `parts` are plural denominators (أرباع); a `sign` is سالب, a `point` فاصلة;
 * `two-of-twelve` (اثنا) stands before عشر only, a `compound-ordinal` (حادي) before عشر and the tens; a `colloquial-half` (نص) is mostly the noun "text".
 */
export type WordClass = "zero" | "unit" | "two-of-twelve" | "ten" | "tens" | "hundred" | "scale" | "scales" | "accusative-scale" | "dual-scale" | "ordinal" | "compound-ordinal" | "fraction" | "colloquial-half" | "parts" | "sign" | "point";

export interface NumberWord {
  class: WordClass;
  /** Of a fraction, the numerator. */
  value: number;
  /** Of a fraction. */
  denominator: number;
  definite: boolean;
  /** Proclitics before the number word, and where it begins in the written form. */
  proclitics: string;
  offset: number;
}

/** How a number word may hang on what stands before it: with any proclitic, with none, or with و. */
export type Link = "any" | "bare" | "and";

/** @returns every meaning of a word, the whole word's before those without proclitics; mostly none. */
export const numberWords = perWord((word: Word): readonly NumberWord[] => {
  const found: NumberWord[] = [];
  if (word.kind !== "arabic") return NONE;
  for (const { key, proclitics, offset } of word.readings) {
    // س precedes verbs only, ك before a short word is mostly the word's own letter (كمية), and لست is "I am not".
    if (proclitics.endsWith("س") || (proclitics.endsWith("ك") && key.length < 4) || (proclitics.endsWith("ل") && key.length < 3)) continue;
    for (const fact of WORDS.get(key) ?? []) found.push({ ...fact, proclitics, offset });
  }
  return found.length === 0 ? NONE : found;
});

/** @returns the word's meaning in one of the classes, as it hangs on what stands before. */
export function numberWord(word: Word | undefined, link: Link, accepts: (kind: WordClass) => boolean): NumberWord | undefined {
  if (word === undefined) return undefined;
  for (const meaning of numberWords(word)) {
    if (accepts(meaning.class) && (link === "any" || meaning.proclitics === (link === "and" ? "و" : ""))) return meaning;
  }
  return undefined;
}

export const isScale = (kind: WordClass): boolean => kind === "scale" || kind === "scales" || kind === "accusative-scale";

/** @returns the words with a role beside numbers, from the table `number-context`. */
export function contextWords(role: string): ReadonlySet<string> {
  return new Set(rows("number-context").filter(([, one]) => one === role).map(([form = ""]) => keyForm(form)));
}

const NONE: readonly NumberWord[] = [];
const WORDS = new Map<string, Omit<NumberWord, "proclitics" | "offset">[]>();
for (const [form = "", kind = "", written = ""] of rows("number-words")) {
  const [value = 0, denominator = 1] = written.split("/").map(Number);
  const key = keyForm(form);
  for (const definite of [false, true]) {
    const fact = { class: kind as WordClass, value, denominator, definite };
    const entry = definite ? `ال${key}` : key;
    const meanings = WORDS.get(entry) ?? [];
    if (!meanings.some((one) => one.class === fact.class && one.value === value)) WORDS.set(entry, [...meanings, fact]);
  }
}
