/** Sentences of a paragraph, as ranges of tokens. */
import { indexOf, lastIndexOf, type Token } from "./tokens";

/** Token indices, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/**
 * Splits after . ! ؟ ? … (with the quote marks and brackets that close there), but not after an abbreviation (`د. محمد`, `أ.ف.ب`). Where the
 * stop touches the next word, two whole words make two sentences: `الشمالية.من جهته`. A text without stops is cut as well: what is looked for in a
 * sentence is looked for from many of its words.
 */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, from) && !isEndless(tokens, i, from)) continue;
    let to = i + 1;
    while (to < tokens.length && isTrailing(tokens, to)) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** @returns whether the stop at `index` abbreviates the letter before it: `م. كريم`, `ود. ليلى`, `أ.ف.ب`; not `عام 1436هـ.`, `2015 م.`, where the letter is a number's */
export function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  const [number, letter, stop] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (
    stop?.word.surface !== "." ||
    letter?.word.kind !== "arabic" ||
    !/^[وف]?.$/.test(letter.word.plain) ||
    stop.start - letter.end > 1
  )
    return false;
  return number?.word.kind !== "number";
}

/** @returns whether a stop that touches the next word ends a sentence all the same: between two whole words, or behind a closing mark; not in `د.سامي`, `سي.إن.إن`, `1.المقدمة` */
export function isUnspacedStop(tokens: readonly Token[], index: number, from: number): boolean {
  const [before, stop, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (
    before === undefined ||
    stop === undefined ||
    next?.word.kind !== "arabic" ||
    next.word.plain.length < 2 ||
    ADDRESS_ENDINGS.has(next.word.plain)
  )
    return false;
  if (stop.word.surface === "…" || isChained(tokens, index - 2) || isChained(tokens, index + 2)) return false;
  if (before.word.kind === "arabic") return before.word.plain.length > 2;
  return before.word.kind === "number" ? index - 1 > from : CLOSING.has(before.word.surface);
}

/** Past any sentence that somebody reads: at the next mark, or in the middle of no sentence. */
const isEndless = (tokens: readonly Token[], index: number, from: number): boolean =>
  index - from >= LONGEST && (index - from >= 2 * LONGEST || tokens[index]?.word.kind === "punctuation");

/** Tokens; the longest sentences of newspapers have some 200. */
const LONGEST = 400;

function endsSentence(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  if (token?.word.kind !== "punctuation" || !STOPS.has(token.word.surface)) return false;
  const next = tokens[index + 1];
  if (next !== undefined && next.start === token.end && next.word.kind !== "punctuation")
    return isUnspacedStop(tokens, index, from);
  return !isAbbreviation(tokens, index) && !isInBrackets(tokens, index);
}

/** `مكتب التحقيقات (إف. بي. أي.)`: a stop inside short brackets abbreviates. */
function isInBrackets(tokens: readonly Token[], index: number): boolean {
  const opens = lastIndexOf(tokens, "(", Math.max(0, index - BRACKETED), index);
  if (opens < 0 || indexOf(tokens, ")", opens, index) >= 0) return false;
  return indexOf(tokens, ")", index, Math.min(tokens.length, index + BRACKETED)) >= 0;
}

/** Tokens of an abbreviation between brackets, at most: three letters' names and their stops. */
const BRACKETED = 7;

/** Is a stop at `index` that touches words on both sides: one of several between initials? */
function isChained(tokens: readonly Token[], index: number): boolean {
  const [before, stop, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    stop?.word.surface === "." &&
    before?.end === stop.start &&
    next?.start === stop.end &&
    before.word.kind !== "punctuation" &&
    next.word.kind !== "punctuation"
  );
}

/** More stops, and closing marks that touch the stop or that stand alone before more text. */
function isTrailing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined) return false;
  if (STOPS.has(token.word.surface)) return true;
  if (CLOSING.has(token.word.surface) && token.word.surface !== '"') return true;
  return token.word.surface === '"' && token.start === previous.end;
}

const STOPS = new Set([".", "!", "؟", "?", "…"]);
const CLOSING = new Set(["»", "”", "›", "’", ")", "]", '"']);
/** Of an address written in Arabic letters: `بوكينغ.كوم`. */
const ADDRESS_ENDINGS = new Set(["كوم", "نت", "أورغ"]);
