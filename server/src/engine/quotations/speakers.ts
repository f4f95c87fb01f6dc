/** Who speaks: resolves written, described and dropped subjects over the whole article. */
import type { Quotation } from "../article";
import type { Linking } from "../entities/link";
import type { PlacedParagraph } from "../reading";

/** @returns the article's quotations with their speakers, in order; offsets in the whole text. */
export function resolveSpeakers(_paragraphs: readonly PlacedParagraph[], _linking: Linking): Quotation[] {
  return [];
}
