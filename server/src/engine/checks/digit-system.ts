/** The digits that an article writes its numbers in. */
import type { Analysis } from "../analyze";
import type { Span } from "../article";
import { perReading } from "./memory";
import { isQuoted } from "./quoted";

export type System = "ascii" | "arabic";

export interface Numeral extends Span {
  surface: string;
  system: System;
}

/** @returns western and eastern numerals outside quotation marks, offsets in the whole text, and the system that the article should use */
export function digitsOf({ paragraphs, house }: Pick<Analysis, "paragraphs" | "house">): { numerals: Numeral[]; usual: System } {
  const numerals = paragraphs.flatMap(({ start, reading }) => numeralsOf(reading).map((one) => ({ ...one, start: start + one.start, end: start + one.end })));
  const western = numerals.filter(({ system }) => system === "ascii").length;
  const { digits } = house.rules;
  if (digits !== undefined) return { numerals, usual: digits === "western" ? "ascii" : "arabic" };
  return { numerals, usual: numerals.length > 0 && western * 2 >= numerals.length ? "ascii" : "arabic" };
}

const numeralsOf = perReading((reading): Numeral[] =>
  reading.tokens.flatMap(({ start, end, word }) => {
    if (word.kind !== "number" || !SYSTEM.test(word.surface) || isQuoted([{ start: 0, reading }], { start, end })) return [];
    return [{ start, end, surface: word.surface, system: /\d/.test(word.surface) ? "ascii" : "arabic" }];
  }),
);
const SYSTEM = /[\d\u0660-\u0669]/;
