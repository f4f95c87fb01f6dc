/** Numbers of a paragraph. */
import type { NumberMention } from "../article";
import type { Paragraph } from "../text/paragraphs";

/** @returns the number expressions, in order, offsets from the paragraph's start. */
export function findNumbers(_paragraph: Paragraph): NumberMention[] {
  return [];
}
