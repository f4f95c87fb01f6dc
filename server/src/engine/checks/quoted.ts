/** Words between quotation marks are the speaker's, not the writer's. */
import type { Span } from "../article";
import type { Reading } from "../reading";
import { paragraphAt } from "./paragraph-at";

/** @returns whether a span lies between quotation marks; paragraphs in order, with where they start in the text that the span counts in */
export function isQuoted(paragraphs: readonly { start: number; reading: Reading }[], { start, end }: Span): boolean {
  const paragraph = paragraphAt(paragraphs, start);
  if (paragraph === undefined) return false;
  const { tokens, quotes } = paragraph.reading;
  return quotes.some(
    ({ open, close }) =>
      (tokens[open]?.end ?? 0) <= start - paragraph.start &&
      end - paragraph.start <= (tokens[close]?.start ?? Infinity),
  );
}
