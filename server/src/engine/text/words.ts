/**
 * The vocabulary: one `Word` per written form, shared by all its tokens.
 *
 * What a form decides by itself (its folded keys, its clitics, whether it can be a cue, a number word, a title) is worked out
 * once per form, not once per token: rooms attach such knowledge with `perWord`.
 */
import { isUnspelt, keyForm, plainForm } from "./fold";

export type WordKind = "arabic" | "latin" | "number" | "link" | "punctuation" | "symbol";

export interface Word {
  /** Dense index, from 0, valid until the vocabulary is cleared. */
  readonly id: number;
  /** As written. */
  readonly surface: string;
  readonly kind: WordKind;
  /** Without harakat, tatweel and invisible characters. */
  readonly plain: string;
  /** Look-up key (see fold.ts). */
  readonly key: string;
  /** Every way to take proclitics off, the whole word first. One reading for a word that is not Arabic. */
  readonly readings: readonly Reading[];
}

/** A word with some proclitics taken off: `وبالصين` → `وبالصين`, `بالصين`, `الصين`. */
export interface Reading {
  /** The letters taken off, in order: "", "و", "وب", "ل". */
  readonly proclitics: string;
  /** UTF-16 offset in the surface form where the rest begins. */
  readonly offset: number;
  /** The rest, plain; `لل…` reads as `ال…` (the offset stays after the first ل). */
  readonly plain: string;
  /** The rest's look-up key. */
  readonly key: string;
}

/** @returns the one Word for this written form. */
export function intern(surface: string, kind: WordKind): Word {
  const known = vocabulary.get(surface);
  if (known !== undefined) return known;
  if (vocabulary.size >= MAX_WORDS) clearVocabulary();
  const own = ownCopy(surface);
  const plain = plainForm(own);
  const key = keyForm(plain);
  const word: Word = { id: vocabulary.size, surface: own, kind, plain, key, readings: kind === "arabic" ? readingsOf(own, plain, key) : [{ proclitics: "", offset: 0, plain, key }] };
  vocabulary.set(own, word);
  words.push(word);
  return word;
}

/** A long slice of a text keeps all of the text in memory, here for as long as the vocabulary has the word. */
function ownCopy(slice: string): string {
  let own = "";
  for (let at = 0; at < slice.length; at += CHUNK) own += String.fromCharCode(...Array.from({ length: Math.min(CHUNK, slice.length - at) }, (_, i) => slice.charCodeAt(at + i)));
  return own;
}

/** A call takes so many arguments. */
const CHUNK = 10_000;

/**
 * Remembers a fact about words: `const cueOf = perWord((word) => …)` works each word out once.
 * @param compute must depend on the word (and constant tables) alone; no fact is null
 */
export function perWord<T>(compute: (word: Word) => T): (word: Word) => T {
  // Null says that the fact is `undefined`, which itself says that it is not worked out yet; the engine compares with null fastest.
  let facts: (T | null | undefined)[] = [];
  whenForgotten(() => {
    facts = [];
  });
  return (word) => {
    // A word from before the vocabulary was cleared must not read another word's fact.
    if (words[word.id] !== word) return compute(word);
    for (let id = facts.length; id <= word.id; id++) facts.push(undefined);
    const known = facts[word.id];
    if (known !== undefined) return (known === null ? undefined : known) as T;
    const fact = compute(word);
    facts[word.id] = fact === undefined ? null : fact;
    return fact;
  };
}

/** Calls `forget` when the vocabulary starts afresh, and words that were known are new. */
export function whenForgotten(forget: () => void): void {
  forgetters.push(forget);
}

/** Long-running servers meet many misspellings: past this many forms the vocabulary starts afresh. */
const MAX_WORDS = 200_000;
const vocabulary = new Map<string, Word>();
/** The vocabulary by id. */
let words: Word[] = [];
const forgetters: (() => void)[] = [];

function clearVocabulary(): void {
  vocabulary.clear();
  words = [];
  for (const forget of forgetters) forget();
}

/** Proclitic orders of written Arabic: conjunction و ف, then س or a preposition ب ك ل, then the article ال (kept). */
function readingsOf(surface: string, plain: string, key: string): Reading[] {
  const readings: Reading[] = [{ proclitics: "", offset: 0, plain, key }];
  const add = (proclitics: string): void => {
    const rest = plain.slice(proclitics.length);
    if (rest.length < 2) return;
    const fused = proclitics.endsWith("ل") && rest.startsWith("ل");
    const form = fused ? "ا" + rest : rest;
    readings.push({ proclitics, offset: surfaceOffset(surface, proclitics.length), plain: form, key: keyForm(form) });
  };
  const first = plain[0] ?? "";
  const second = plain[1] ?? "";
  if (CONJUNCTIONS.includes(first)) {
    add(first);
    if (PREPOSED.includes(second)) add(first + second);
  } else if (PREPOSED.includes(first)) add(first);
  return readings;
}

const CONJUNCTIONS = "وف";
const PREPOSED = "بكلس";

/** Where the `letters`-th spelt letter stands in the surface form (marks belong to the letter before them). */
function surfaceOffset(surface: string, letters: number): number {
  let seen = 0;
  for (let i = 0; i < surface.length; i++) {
    if (isUnspelt(surface.charCodeAt(i))) continue;
    if (seen === letters) return i;
    seen++;
  }
  return surface.length;
}
