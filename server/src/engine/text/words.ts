/**
 * Words: what a written form decides by itself, its folded keys and its clitics, and what rooms know of it (whether it can be a cue, a number
 * word, a title): they attach such knowledge with `perWord`, which works it out once per form, not once per token.
 */
import { isUnspelt, keyForm, plainForm } from "./fold";

export type WordKind = "arabic" | "latin" | "number" | "link" | "punctuation" | "symbol";

export interface Word {
  /** Dense in its vocabulary, from 0; -1 outside one. */
  readonly id: number;
  /** As written. */
  readonly surface: string;
  readonly kind: WordKind;
  /** Without harakat, tatweel and invisible characters. */
  readonly plain: string;
  /** Look-up key (see fold.ts). */
  readonly key: string;
  /** Every way to take proclitics off, the whole word first. One reading for a word that is not Arabic. */
  readonly readings: readonly WordReading[];
  /** What perWord has worked out of it. */
  readonly facts: unknown[];
}

/** A word with some proclitics taken off: `وبالصين` → `وبالصين`, `بالصين`, `الصين`. */
export interface WordReading {
  /** The letters taken off, in order: "", "و", "وب", "ل". */
  readonly proclitics: string;
  /** UTF-16 offset in the surface form where the rest begins. */
  readonly offset: number;
  /** The rest, plain; `لل…` reads as `ال…` (the offset stays after the first ل). */
  readonly plain: string;
  /** The rest's look-up key. */
  readonly key: string;
}

/** @returns a Word that nothing is known of yet; texts have theirs from a vocabulary (vocabulary.ts), which gives it its `id` */
export function newWord(surface: string, kind: WordKind, id = -1): Word {
  const plain = plainForm(surface);
  const key = keyForm(plain);
  return {
    id,
    surface,
    kind,
    plain,
    key,
    readings: kind === "arabic" ? readingsOf(surface, plain, key) : [{ proclitics: "", offset: 0, plain, key }],
    facts: noFacts(),
  };
}

/**
 * Remembers a fact about words: `const cueOf = perWord((word) => …)` works each word out once. The fact lies in the word itself.
 * @param compute must depend on the word (and constant tables) alone; no fact is null
 */
export function perWord<T>(compute: (word: Word) => T): (word: Word) => T {
  const slot = COMPUTED.push(compute) - 1;
  return (word) => {
    // Null says that the fact is `undefined`, which itself says that it is not worked out yet; the engine compares with null fastest.
    const known = word.facts[slot];
    if (known !== undefined) return (known === null ? undefined : known) as T;
    return workOut(word, slot) as T;
  };
}

/**
 * What each fact is worked out by; each has its place in every word. They are called from here alone: called where the fact is asked for,
 * the machine would compile them into every function that asks, though words that are met first are few.
 */
const COMPUTED: ((word: Word) => unknown)[] = [];

function workOut(word: Word, slot: number): unknown {
  const fact = (COMPUTED[slot] as (word: Word) => unknown)(word);
  word.facts[slot] = fact === undefined ? null : fact;
  return fact;
}

/** A copy is made at once, where place after place takes longer than what most facts are worked out in. */
function noFacts(): unknown[] {
  while (BLANK.length < COMPUTED.length) BLANK.push(undefined);
  return BLANK.slice();
}

const BLANK: unknown[] = [];

/** Proclitic orders of written Arabic: conjunction و ف, then س or a preposition ب ك ل, then the article ال (kept). */
function readingsOf(surface: string, plain: string, key: string): WordReading[] {
  const readings: WordReading[] = [{ proclitics: "", offset: 0, plain, key }];
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
