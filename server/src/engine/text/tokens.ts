/** Tokens: words, numerals and punctuation marks, with their place in the paragraph. */
import type { Span } from "../article";
import { isInvisible, isUnspelt } from "./fold";
import { createVocabulary, type Vocabulary } from "./vocabulary";
import type { Word } from "./words";

/** Offsets are UTF-16 from the paragraph's start, end exclusive. */
export interface Token extends Span {
  readonly word: Word;
}

/**
 * Cuts a paragraph into tokens. White space and free-standing invisible characters belong to no token.
 *
 * Letters and digits that touch are two tokens (`الـ76`, `و500`, `2021م`), unless a hyphen joins them to a name
 * (`كوفيد-19`, `آسيا-الباسيفيك`, `F-16`). A numeral keeps its separators (`1,300.5`); links, handles and hashtags are one token.
 */
export function tokenize(text: string, vocabulary: Vocabulary = createVocabulary()): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = classAt(text, at);
    if (kind === Class.Space) {
      at++;
      continue;
    }
    if (kind === Class.Mark) {
      at = endOfMarks(text, at);
      if (at >= text.length || classAt(text, at) !== Class.Arabic) continue;
      at = endOfName(text, at, Class.Arabic);
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "arabic") });
      continue;
    }
    const link = linkAt(text, at, kind);
    if (link > at) {
      at = link;
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "link") });
    } else if (kind === Class.Arabic) {
      at = endOfName(text, at, Class.Arabic);
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "arabic") });
    } else if (kind === Class.Latin) {
      at = endOfName(text, at, Class.Latin);
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "latin") });
    } else if (kind === Class.Digit) {
      at = endOfNumeral(text, at);
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "number") });
    } else if (kind === Class.Punctuation) {
      at++;
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "punctuation") });
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      tokens.push({ start, end: at, word: vocabulary.wordOf(text.slice(start, at), "symbol") });
    }
  }
  return tokens;
}

/** Is there white space (or the text's start) between token `index` and the one before it? */
export function spaceBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  return token === undefined || previous === undefined || previous.end < token.start;
}

/** @returns index of the first token that ends behind this offset of the paragraph: the one that stands there, or the next */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns index of the first token with this surface form in `from`…`to`, or -1 */
export function indexOf(tokens: readonly Token[], surface: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.word.surface === surface) return at;
  return -1;
}

/** As `indexOf`, from the end. */
export function lastIndexOf(tokens: readonly Token[], surface: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.word.surface === surface) return at;
  return -1;
}

const enum Class {
  Symbol = 0,
  Space = 1,
  Arabic = 2,
  Latin = 3,
  Digit = 4,
  Punctuation = 5,
  /** Harakat, tatweel and invisible characters. */
  Mark = 6,
}

/** Classes by code, worked out when a code is met first: few of 65,536 ever are. */
const CLASSES = new Uint8Array(0x10000).fill(0xff);

/** The text's end counts as space: asking for its code would give NaN, which slows every later look-up down. */
function classAt(text: string, at: number): Class {
  if (at >= text.length) return Class.Space;
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as Class | 0xff;
  return known === 0xff ? (CLASSES[code] = classify(code)) : known;
}

function classify(code: number): Class {
  if (isUnspelt(code)) return Class.Mark;
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return Class.Symbol;
  if (/\s/.test(char)) return Class.Space;
  if (/\p{Nd}/u.test(char) || /[¼½¾⅓⅔⅛⅜⅝⅞]/.test(char)) return Class.Digit;
  if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char)) return Class.Arabic;
  if (/\p{L}|\p{M}/u.test(char)) return Class.Latin;
  if (/\p{P}/u.test(char) || /[+=<>|~^`$%٪]/.test(char)) return Class.Punctuation;
  return Class.Symbol;
}

function endOfMarks(text: string, at: number): number {
  while (classAt(text, at) === Class.Mark) at++;
  return at;
}

/** End of a run of letters; goes on over `-` into more letters or digits, and in Latin over digits (`G20`). */
function endOfName(text: string, at: number, letters: Class.Arabic | Class.Latin): number {
  for (;;) {
    while (at < text.length) {
      const kind = classAt(text, at);
      if (kind !== letters && kind !== Class.Mark && !(letters === Class.Latin && kind === Class.Digit)) break;
      at++;
    }
    const afterHyphen = at < text.length && HYPHENS.has(text.charCodeAt(at)) ? classAt(text, at + 1) : Class.Space;
    if (afterHyphen === letters) at++;
    else if (afterHyphen === Class.Digit) return endOfNumeral(text, at + 1);
    else return trimInvisible(text, at);
  }
}

/** A trailing invisible character (as a right-to-left mark after a word) is not part of the word. */
function trimInvisible(text: string, end: number): number {
  while (isInvisible(text.charCodeAt(end - 1))) end--;
  return end;
}

const HYPHENS = new Set(["-", "‐", "‑"].map((hyphen) => hyphen.charCodeAt(0)));

/** Digits with single separators between digits: `1,300`, `3.5`, `٣٫٥`; directional marks may stand around a separator. */
function endOfNumeral(text: string, at: number): number {
  for (;;) {
    while (classAt(text, at) === Class.Digit) at++;
    const mark = endOfMarks(text, at);
    if (mark >= text.length || !NUMERAL_SEPARATORS.has(text.charCodeAt(mark))) return at;
    const next = endOfMarks(text, mark + 1);
    if (classAt(text, next) !== Class.Digit) return at;
    at = next;
  }
}

const NUMERAL_SEPARATORS = new Set([".", ",", "٫", "٬", "،"].map((separator) => separator.charCodeAt(0)));

/** End of a link, handle or hashtag that starts at `at`, or `at` itself. */
function linkAt(text: string, at: number, kind: Class): number {
  const first = text.charCodeAt(at);
  if (first !== 0x40 && first !== 0x23 && kind !== Class.Latin) return at;
  LINK.lastIndex = at;
  return LINK.test(text) ? LINK.lastIndex : at;
}

/** Linear: a fixed head, then one run. */
const LINK = /(?:https?:\/\/|www\.)[^\s«»"“”<>()،؛]+|[@#][\p{L}\p{N}_]+|[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,255}/uy;
