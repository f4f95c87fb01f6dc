/** Spans of reported words, marks, particles and stops around them off. */
import type { Span } from "../article";
import type { Paragraph } from "../text/paragraphs";
import { newWord, type Word } from "../text/words";
import { lastIndexOf } from "../text/tokens";
import type { QuotePair } from "../text/quotes";
import { indexOfQuotes } from "../text/quote-index";

export function present(span: Span | undefined): Span[] {
  return span === undefined ? [] : [span];
}

/** The words between the marks, marks and a stop at their end outside. */
export function inside(paragraph: Paragraph, quote: QuotePair): Span {
  const last = Math.min(quote.close, paragraph.tokens.length);
  return (
    trimmed(paragraph, quote.open + 1, last) ?? {
      start: paragraph.tokens[quote.open]?.end ?? 0,
      end: paragraph.tokens[quote.open]?.end ?? 0,
    }
  );
}

/** The span of tokens `from`…`to` without punctuation around it; a quote mark that closes an inner quotation stays. */
export function trimmed(paragraph: Paragraph, from: number, to: number): Span | undefined {
  const { tokens, quotes } = paragraph;
  let first = from;
  let last = to - 1;
  while (first <= last && EDGE.has(tokens[first]?.word.surface ?? "")) first++;
  while (last >= first && (EDGE.has(tokens[last]?.word.surface ?? "") || isLooseQuote(last) || isLooseBracket(last)))
    last--;
  const [start, end] = [tokens[first], tokens[last]];
  return start === undefined || end === undefined || last < first ? undefined : { start: start.start, end: end.end };

  function isLooseBracket(at: number): boolean {
    return tokens[at]?.word.surface === ")" && lastIndexOf(tokens, "(", first, at) < 0;
  }

  function isLooseQuote(at: number): boolean {
    return (
      /^["”»]$/.test(tokens[at]?.word.surface ?? "") && (indexOfQuotes(quotes).byClose.get(at)?.open ?? -1) < first
    );
  }
}

export const NO_WORD: Word = newWord("", "punctuation");

export const EDGE = new Set(["،", ",", ".", ":", "؛", "-", "–", "—", "…"]);
