/** Words between quotation marks are the speaker's, not the writer's. */
import type { Span } from "../article";
import type { Reading } from "../reading";

/** @returns whether a span lies between quotation marks; paragraphs in order, with where they start in the text that the span counts in */
export function isQuoted(paragraphs: readonly { start: number; reading: Reading }[], { start, end }: Span): boolean {
  let from = 0;
  let to = paragraphs.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= start) from = middle;
    else to = middle;
  }
  const paragraph = paragraphs[from];
  if (paragraph === undefined) return false;
  const { tokens, quotes } = paragraph.reading;
  return quotes.some(
    ({ open, close }) =>
      (tokens[open]?.end ?? 0) <= start - paragraph.start &&
      end - paragraph.start <= (tokens[close]?.start ?? Infinity),
  );
}
