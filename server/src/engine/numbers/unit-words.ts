/** Number words from three to ten and their teens, letter by letter: which gender they count. */
import { rows } from "../lexicon/lexicon";
import { perWord, type Word } from "../text/words";
import type { Gender } from "./countable";

export interface Unit {
  value: number;
  /** Of the nouns that it counts: ثلاثة counts masculine ones. */
  counts: Gender;
  /** UTF-16 offset of the unit in its word, proclitics before it. */
  offset: number;
}

/** @returns a unit from three to ten as it is written before what it counts */
export const unitOf = perWord(({ kind, surface, plain, readings }: Word): Unit | undefined => {
  if (kind !== "arabic" || plain !== surface) return undefined;
  for (const { offset, plain: form } of readings) {
    const value = UNITS.get(form);
    if (value !== undefined) return { value, counts: form.endsWith("ة") ? "m" : "f", offset };
  }
  return undefined;
});

/** ثماني and not ثمان: the form in construct. */
const UNITS = new Map(
  rows("number-words")
    .filter((row) => (row.class === "unit" || row.class === "ten") && Number(row.value) >= 3 && !row.form.endsWith("ا"))
    .map(({ form, value }) => [form, Number(value)] as const),
);

/** @returns the unit's form for nouns of the other gender */
export function otherGender(form: string): string {
  if (form.endsWith("ية")) return form.slice(0, -1);
  return form.endsWith("ة") ? form.slice(0, -1) : form === "ثمان" ? "ثمانية" : `${form}ة`;
}

/** عشرون, عشرين … تسعين, with و or without. */
export const isTens = perWord(({ readings }: Word): boolean =>
  readings.some(({ plain, proclitics }) => (proclitics === "" || proclitics === "و") && TENS.has(plain)),
);
const TENS = new Set(
  rows("number-words")
    .filter((row) => row.class === "tens")
    .map(({ form }) => form),
);
