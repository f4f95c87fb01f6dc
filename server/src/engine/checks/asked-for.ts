/** Indirect questions: `لا يعرف من المستفيدون`, `سأله لم يسعى إلى المنصب`. */
import { cueForm, cueWithObject } from "../cues/cue-forms";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { checkWords } from "./check-words";

/** @returns whether a verb of asking or knowing stands before the word at `at`, its subject between them at most: the word asks then (مَن, لِمَ) */
export const isAskedFor = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((before) => tokens[before] !== undefined && takesQuestion(tokens[before].word));

const takesQuestion = perWord(
  (word: Word): boolean =>
    (cueForm(word) ?? cueWithObject(word))?.class === "ask" ||
    KNOWING.has(word.plain) ||
    (/^[وف]/.test(word.plain) && KNOWING.has(word.plain.slice(1))),
);
const KNOWING = new Set(checkWords("asked-for:verb"));
