/** What stands right before the caret: the letters of a word, how they may be read, and whether they are a word of their own. */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import { nisbaCountry } from "../engine/nouns/nisbas";
import { factsOf } from "../engine/nouns/title-words";
import { listLevel, marksOf, ordinaryLevel, placeLevel, roleOf } from "../engine/lexicon/words";
import { perReading } from "../engine/memory";
import { isFuture, LAM } from "../engine/morphology/proclitics";
import { isCountedNoun } from "../engine/numbers/counted-nouns";
import { cueForm } from "../engine/cues/cue-forms";
import type { Reading } from "../engine/reading";
import { newWord, perWord, type WordReading, type Word } from "../engine/text/words";
import { isOn, paragraphAt } from "./places";

/** One way to read the letters before the caret: all of them, or those behind proclitics. */
export interface Standing {
  /** UTF-16 offset in the text where what is read begins. */
  start: number;
  plain: string;
  /** Look-up key. */
  key: string;
  /** Does لـ before it hide the alef of its article (للسعودية)? */
  fused: boolean;
}

/** @returns the letters before the caret, none included; undefined inside a word, where nothing can go on */
export function wordBefore(text: string, offset: number): Span | undefined {
  if (LETTER.test(text.charAt(offset))) return undefined;
  let start = offset;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  return { start, end: offset };
}

const LETTER = /[\p{L}\p{M}\u0640]/u;

/** @returns the ways to read a word that is being written, the whole first */
export function readingsBefore(text: string, { start, end }: Span): Standing[] {
  if (start === end) return [{ start, plain: "", key: "", fused: false }];
  const { readings } = newWord(text.slice(start, end), "arabic");
  return readings.filter(takesName).flatMap(({ offset, plain, key, proclitics }): Standing[] => {
    const fused = proclitics.endsWith(LAM) && text.charAt(start + offset) === LAM;
    const reading = { start: start + offset, plain, key, fused };
    // `للبن` may be لـ and لبنان, too.
    return fused ? [reading, { ...reading, plain: plain.slice(1), key: key.slice(1), fused: false }] : [reading];
  });
}

const takesName = (reading: WordReading): boolean => !isFuture(reading);

/** @returns how many letters say something: not those of the article, and what stands before it (`وال`, `بال`) */
export const lettersOf = ({ plain, key }: Standing): number =>
  key.length - (/^[وف]?[بك]?ال/.exec(plain)?.[0].length ?? 0);

/**
 * @param surely only a word that is often met: in a list that the writer asked for, one that hardly anybody writes is no reason to close it
 * @returns whether a word of its own stands there: one that the article has elsewhere, or that the lexicon knows
 */
export function isComplete(analysis: Analysis, span: Span, surely: boolean): boolean {
  const word = newWord(analysis.text.slice(span.start, span.end), "arabic");
  return (surely ? isCommonWord(word) : isKnownWord(word)) || standsElsewhere(analysis, word, span.end);
}

/** Proclitics leave a word where three letters are left: `والسعودي`, not `ك` and `ري`. */
const wordsIn = ({ readings }: Word): WordReading[] =>
  readings.filter(({ offset, key }) => offset === 0 || key.length >= 3);

const isCommonWord = perWord(
  (word: Word): boolean => isTabled(word) || wordsIn(word).some(({ key }) => ordinaryLevel(marksOf(key)) > 1),
);

/** A spelling that some list of names has once is no word yet. */
const isKnownWord = perWord(
  (word: Word): boolean =>
    isTabled(word) ||
    wordsIn(word).some(({ key }) => {
      const marks = marksOf(key);
      return roleOf(marks) === "common" || ordinaryLevel(marks) > 0 || listLevel(marks) > 1 || placeLevel(marks) === 2;
    }),
);

/** Reporting words, counted nouns, titles, heads of names, nisbas. */
const isTabled = (word: Word): boolean =>
  cueForm(word) !== undefined || isCountedNoun(word) || factsOf(word) !== undefined || nisbaCountry(word) !== undefined;

function standsElsewhere(analysis: Analysis, word: Word, offset: number): boolean {
  const keys = wordsIn(word).map(({ key }) => key);
  const here = paragraphAt(analysis, offset);
  return analysis.paragraphs.some((paragraph) => {
    if (paragraph !== here) return keys.some((key) => keysOf(paragraph.reading).has(key));
    const others = paragraph.reading.tokens.filter(
      ({ start, end }) => !isOn({ start: paragraph.start + start, end: paragraph.start + end }, offset),
    );
    return others.some((token) => token.word.readings.some(({ key }) => keys.includes(key)));
  });
}

const keysOf = perReading(
  ({ tokens }: Reading): ReadonlySet<string> =>
    new Set(tokens.flatMap(({ word }) => word.readings.map(({ key }) => key))),
);
