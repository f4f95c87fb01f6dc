/** The dateline: where and when the story was filed, and by which agency. */
import type { Dateline } from "../article";
import type { Linking } from "../entities/link";
import type { PlacedParagraph } from "../reading";

/** @returns the dateline, in the first paragraph or after a headline; offsets in the whole text. */
export function findDateline(_paragraphs: readonly PlacedParagraph[], _linking: Linking): Dateline | null {
  return null;
}
