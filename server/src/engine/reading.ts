/**
 * What reading a paragraph gives, and where it stands in the article.
 *
 * A reading depends on the paragraph's text alone and is kept by it (see memory in analyze.ts); its offsets are the paragraph's.
 */
import type { NumberMention } from "./article";
import { findMentions, type LocalMention } from "./entities/mentions";
import { findDayExpressions, type DayExpression } from "./numbers/calendar";
import { findNumbers } from "./numbers/numbers";
import { findQuotations, namedSubjects, type LocalQuotation } from "./quotations/quotations";
import { readParagraph, type Paragraph } from "./text/paragraphs";

export interface Reading extends Paragraph {
  readonly mentions: readonly LocalMention[];
  /** Numbers, without those that are part of a name (`كوفيد-19`, `الحرب العالمية الثانية`). */
  readonly numbers: readonly NumberMention[];
  /** Relative days that name their weekday: `أمس (الاثنين)`. */
  readonly days: readonly DayExpression[];
  readonly quotations: readonly LocalQuotation[];
}

export interface PlacedParagraph {
  /** Position among the article's paragraphs. */
  readonly index: number;
  /** UTF-16 offset of the paragraph in the text: add it to the reading's offsets. */
  readonly start: number;
  readonly reading: Reading;
}

/** @param text one paragraph, without line breaks */
export function read(text: string): Reading {
  const paragraph = readParagraph(text);
  const mentions = findMentions(paragraph);
  const numbers = findNumbers(paragraph).filter((number) => !mentions.some((mention) => mention.start <= number.start && number.end <= mention.end));
  const { tokens, sentences, quotes } = paragraph;
  const quotations = findQuotations(paragraph, mentions);
  return { text, tokens, sentences, quotes, mentions: namedSubjects(paragraph, mentions, quotations), numbers, days: findDayExpressions(paragraph), quotations };
}
