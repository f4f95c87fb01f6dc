/** Where an article's body begins: what holds for the text need not hold for its headline. */
import type { PlacedParagraph } from "../reading";

/** @returns UTF-16 offset of the first paragraph that is no headline: of the second where the first ends without a stop */
export function bodyStart(paragraphs: readonly PlacedParagraph[]): number {
  const [first, second] = paragraphs;
  return first !== undefined && second !== undefined && !/[.؟!»"]$/.test(first.reading.text) ? second.start : 0;
}
