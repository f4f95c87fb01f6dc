/** Number words: what each word of the table `number-words` means by itself, worked out once per written form. */
import { rows, type Row } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

/**
 * Classes of number words, as bits: a rule asks for any of several at once.
 *
 * `scales` are plurals (آلاف), that count nothing by themselves; an `accusativeScale` (ألفا) may be a dual in construct too;
 * `parts` are plural denominators (أرباع); a `sign` is سالب, a `point` فاصلة;
 * `twoOfTwelve` (اثنا) stands before عشر only, a `compoundOrdinal` (حادي) before عشر and the tens; a `colloquialHalf` (نص) is mostly
 * the noun "text".
 */
export const Class = {
  zero: 1 << 0,
  unit: 1 << 1,
  twoOfTwelve: 1 << 2,
  ten: 1 << 3,
  tens: 1 << 4,
  hundred: 1 << 5,
  scale: 1 << 6,
  scales: 1 << 7,
  accusativeScale: 1 << 8,
  dualScale: 1 << 9,
  ordinal: 1 << 10,
  compoundOrdinal: 1 << 11,
  fraction: 1 << 12,
  colloquialHalf: 1 << 13,
  parts: 1 << 14,
  sign: 1 << 15,
  point: 1 << 16,
} as const;

/** Thousands, millions … in the singular or plural, as they multiply what stands before them. */
export const SCALES = Class.scale | Class.scales | Class.accusativeScale;
export const BELOW_100 = Class.zero | Class.unit | Class.twoOfTwelve | Class.ten | Class.tens;
export const FRACTIONS = Class.fraction | Class.colloquialHalf;

export interface NumberWord {
  /** One bit of Class. */
  class: number;
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

/** What a word may be as a number word: all its classes together, and every meaning, the whole word's before those without proclitics. */
interface Meanings {
  classes: number;
  list: readonly NumberWord[];
}

const meaningsOf = perWord((word: Word): Meanings => {
  if (word.kind !== "arabic") return NONE;
  const list: NumberWord[] = [];
  for (const { key, proclitics, offset } of word.readings) {
    // س precedes verbs only, ك before a short word is mostly the word's own letter (كمية), and لست is "I am not".
    if (
      proclitics.endsWith("س") ||
      (proclitics.endsWith("ك") && key.length < 4) ||
      (proclitics.endsWith("ل") && key.length < 3)
    )
      continue;
    for (const fact of WORDS.get(key) ?? []) list.push({ ...fact, proclitics, offset });
  }
  return list.length === 0 ? NONE : { classes: list.reduce((all, one) => all | one.class, 0), list };
});

/** Can this be a number word? */
export function isNumberWord(word: Word | undefined): boolean {
  return word !== undefined && meaningsOf(word).classes !== 0;
}

/**
 * @param classes bits of Class, any of which will do
 * @returns the word's first meaning in one of the classes, as it hangs on what stands before
 */
export function numberWord(word: Word | undefined, link: Link, classes: number): NumberWord | undefined {
  if (word === undefined) return undefined;
  const meanings = meaningsOf(word);
  if ((meanings.classes & classes) === 0) return undefined;
  for (const meaning of meanings.list) {
    if ((meaning.class & classes) !== 0 && (link === "any" || meaning.proclitics === (link === "and" ? "و" : "")))
      return meaning;
  }
  return undefined;
}

/** @returns the words with a role beside numbers, from the table `number-context`. */
export function contextWords(role: Row<"number-context">["role"]): ReadonlySet<string> {
  return new Set(
    rows("number-context")
      .filter((row) => row.role === role)
      .map(({ form }) => keyForm(form)),
  );
}

const NONE: Meanings = { classes: 0, list: [] };
/** The table writes classes with hyphens: two-of-twelve. */
const classNamed = (name: string): number =>
  Class[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof typeof Class];
const WORDS = new Map<string, Omit<NumberWord, "proclitics" | "offset">[]>();
for (const { form, class: kind, value: written } of rows("number-words")) {
  const [value = 0, denominator = 1] = written.split("/").map(Number);
  const key = keyForm(form);
  for (const definite of [false, true]) {
    const fact = { class: classNamed(kind), value, denominator, definite };
    const entry = definite ? `ال${key}` : key;
    const meanings = WORDS.get(entry) ?? [];
    if (!meanings.some((one) => one.class === fact.class && one.value === value)) WORDS.set(entry, [...meanings, fact]);
  }
}
