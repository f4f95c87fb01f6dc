/** Paragraphs: the unit of memory. A line with something on it is a paragraph. */
import type { Span } from "../article";
import { matchQuotes, type QuotePair } from "./quotes";
import { splitSentences, type TokenRange } from "./sentences";
import { tokenize, type Token } from "./tokens";
import type { Vocabulary } from "./vocabulary";

/** What a paragraph's text alone decides about its form. All offsets are from the paragraph's start. */
export interface Paragraph {
  readonly text: string;
  readonly part: Part;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly quotes: readonly QuotePair[];
  /** What is remembered of it (memory.ts). */
  readonly facts: unknown[];
}

/** @returns the spans of the lines that are not blank, without the white space around them; UTF-16 offsets in `text`. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + line.length - line.trimStart().length;
    const stop = index + line.trimEnd().length;
    if (start < stop) spans.push({ start, end: stop });
  }
  return spans;
}

const LINE = /[^\r\n]+/g;

/**
 * What of a paragraph is read as one: `whole`; of one past LONGEST its `opening`, read as any other, and the `rest` in pieces, which are read
 * plainly: numbers and characters alone.
 */
export type Part = "whole" | "opening" | "rest";

/** A stretch of an article that is read as one; offsets in the text. */
export interface Piece extends Span {
  readonly part: Part;
}

/** @returns the paragraphs of a text, those past LONGEST cut into pieces where white space allows */
export function splitPieces(text: string): Piece[] {
  return splitParagraphs(text).flatMap((span) =>
    span.end - span.start > LONGEST ? piecesOf(text, span) : [{ ...span, part: "whole" as const }],
  );
}

function piecesOf(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end;) {
    const to = end - at > PIECE ? cutFrom(text, at + PIECE) : end;
    pieces.push({ start: at, end: to, part: pieces.length === 0 ? "opening" : "rest" });
    at = to;
  }
  return pieces;
}

/** The first place behind `at` where no word is cut; `at` itself where a word goes on and on. */
function cutFrom(text: string, at: number): number {
  SPACE.lastIndex = at;
  const space = SPACE.exec(text.slice(0, at + LONGEST_WORD))?.index;
  return space ?? (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at);
}

const SPACE = /\s/g;
/** Past this a paragraph is no press text, and its opening tells who writes what (UTF-16 units). */
export const LONGEST = 50_000;
/** What is read of it as of any paragraph, and as much at a time of the rest. */
export const PIECE = 20_000;
const LONGEST_WORD = 1_000;

/**
 * @param vocabulary left out, the words are the paragraph's own
 * @returns the tokens, sentences and quote pairs of one paragraph's text
 */
export function readParagraph(text: string, vocabulary?: Vocabulary, part: Part = "whole"): Paragraph {
  const tokens = tokenize(text, vocabulary);
  return { text, part, tokens, sentences: splitSentences(tokens), quotes: matchQuotes(tokens), facts: [] };
}
