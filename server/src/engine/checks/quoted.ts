/** Words between quotation marks are the speaker's, not the writer's. */
import type { Span } from "../article";
import type { Reading } from "../reading";
import type { QuotePair } from "../text/quotes";
import { paragraphAt } from "./paragraph-at";

/** @returns whether a span lies between quotation marks; paragraphs in order, with where they start in the text that the span counts in */
export function isQuoted(paragraphs: readonly { start: number; reading: Reading }[], { start, end }: Span): boolean {
  const paragraph = paragraphAt(paragraphs, start);
  if (paragraph === undefined) return false;
  const { tokens } = paragraph.reading;
  return closedByAnother(paragraph.reading).some(
    ({ open, close }) =>
      (tokens[open]?.end ?? 0) <= start - paragraph.start &&
      end - paragraph.start <= (tokens[close]?.start ?? Infinity),
  );
}

/** `«متفائل جدا”`: an opening mark and a closing one that have no others are a pair; by itself each would reach to the paragraph's edge. */
function closedByAnother({ tokens, quotes }: Reading): readonly Pick<QuotePair, "open" | "close">[] {
  const opening = quotes.find(({ open, close }) => open >= 0 && close >= tokens.length);
  const closing = quotes.find(({ open }) => open < 0);
  if (opening === undefined || closing === undefined || closing.close < opening.open) return quotes;
  return [...quotes.filter((one) => one !== opening && one !== closing), { open: opening.open, close: closing.close }];
}
