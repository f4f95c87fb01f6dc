/** Texts that nobody wrote: sentences of ours, their words, marks and anything else, cut, joined and edited. */
import fc from "fast-check";
import type { TextDocument } from "vscode-languageserver-textdocument";
import pool from "../engine/checks/fix-pool.json";

const WORDS = [...new Set(pool.flatMap((sentence) => sentence.split(" ")))];
const REPORTING = ["قال", "وأضاف أن", "وقالت", "إن", "أعلنت", "وفق", "بحسب", "مؤكدا", "قوله", "الوزير", "سالم الرواحي"];
const MARKS = [
  ...'«»"“”‹›‘’()[]{}،؛.:؟!…-–—ـ/%٪*_#`><|&\\~^=＝+@$',
  "**",
  "> ",
  "- ",
  "1. ",
  "](",
  "<b>",
  "&lt;",
  "//",
];
const SPACES = [" ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "\u2028", "\u2029", "\u0085", "\v", "\f"];
const UNSEEN = [
  "\u200b",
  "\u200d",
  "\u200f",
  "\u202b",
  "\u202e",
  "\u2066",
  "\u2069",
  "\ufeff",
  "\u0000",
  "\u001b[31m",
  "\u0007",
  "\u064b",
  "\u0651",
];
const HALVES = ["\ud800", "\udc00", "😀", "👩‍👩‍👧", "ﷺ", "ﻻ", "\u0627\u0653"];
const FIGURES = [
  "١٢٣",
  "12",
  "2,5",
  "3.5",
  "1 000 000",
  "12/5/2026",
  "25 شوال 1436 هـ",
  "ثلاثة آلاف",
  "مليون",
  "9:30",
  "50%",
  "1-2",
];

const sentence = fc.constantFrom(...pool);
const word = fc.constantFrom(...WORDS, ...REPORTING);

/** What is typed, pasted or taken out at once. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN, ...HALVES) },
  { weight: 1, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** An article of up to so many pieces. */
export const article = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: most })
    .map((pieces) => pieces.flat().join(""));

/** A change somewhere: what is taken out, and what is put in its place. */
export interface Edit {
  at: number;
  length: number;
  text: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 40 }), fc.nat({ max: 400 })),
  text: fc.oneof(fc.constant(""), piece, article(3)),
});

/** @returns where an edit falls in a text */
export function placed({ at, length }: Edit, text: string): { start: number; end: number } {
  const start = at % (text.length + 1);
  return { start, end: Math.min(text.length, start + length) };
}

/** @returns the same as an editor tells it */
export function asChange(one: Edit, document: TextDocument): { range: object; text: string } {
  const { start, end } = placed(one, document.getText());
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: one.text };
}

/** A text with some of its characters lost, doubled or exchanged. */
export const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 5 })).map(([begun, edits]) =>
    edits.reduce((now, one) => {
      const { start, end } = placed(one, now);
      return now.slice(0, start) + one.text + now.slice(end);
    }, begun),
  );
