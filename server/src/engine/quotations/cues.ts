/** Reporting cues of a paragraph with their frames, contents and written subjects. */
import type { Paragraph } from "../text/paragraphs";
import type { LocalMention } from "../entities/mentions";

/** A quotation as its paragraph alone shows it. To be extended by what the resolver needs. */
export interface LocalQuotation {
  mode: "direct" | "indirect" | "mixed";
}

/** @returns the paragraph's quotations in order, speakers not yet resolved. */
export function findQuotations(_paragraph: Paragraph, _mentions: readonly LocalMention[]): LocalQuotation[] {
  return [];
}
