/** Paragraphs: the unit of memory. A line with something on it is a paragraph. */
import type { Span } from "../article";
import { matchQuotes, type QuotePair } from "./quotes";
import { splitSentences, type TokenRange } from "./sentences";
import { tokenize, type Token } from "./tokens";
import type { Vocabulary } from "./vocabulary";

/** What a paragraph's text alone decides about its form. All offsets are from the paragraph's start. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly quotes: readonly QuotePair[];
  /** What is remembered of it (memory.ts). */
  readonly facts: unknown[];
}

/** @returns the spans of the lines that are not blank, without the white space around them; UTF-16 offsets in `text`. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
    const line = text.slice(at, end);
    const start = at + line.length - line.trimStart().length;
    const stop = at + line.trimEnd().length;
    if (start < stop) spans.push({ start, end: stop });
    at = end + 1;
  }
  return spans;
}

/**
 * @param vocabulary left out, the words are the paragraph's own
 * @returns the tokens, sentences and quote pairs of one paragraph's text
 */
export function readParagraph(text: string, vocabulary?: Vocabulary): Paragraph {
  const tokens = tokenize(text, vocabulary);
  return { text, tokens, sentences: splitSentences(tokens), quotes: matchQuotes(tokens), facts: [] };
}
