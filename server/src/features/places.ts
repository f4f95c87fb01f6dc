/** What stands at an offset: the answers that several features begin with. */
import type { Location, Range } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../engine/analyze";
import type { Mention, NumberMention, Span } from "../engine/article";
import type { CorrectedName } from "../engine/corrections";
import type { LinkedEntity } from "../engine/entities/link";
import type { PlacedParagraph } from "../engine/reading";
import type { ResolvedQuotation } from "../engine/quotations/resolved";

/** @returns the paragraph that an offset is in, or behind */
export const paragraphAt = (
  { paragraphs }: Pick<Analysis, "paragraphs">,
  offset: number,
): PlacedParagraph | undefined => paragraphs.findLast(({ start }) => start <= offset);

/** @returns whether a span of the article stands in the document letter for letter, without markup in it: only there it can be changed */
export const isPlain = (document: TextDocument, { text }: Pick<Analysis, "text">, span: Span): boolean =>
  document.getText(rangeOf(document, span)) === text.slice(span.start, span.end);

/** @returns whether an offset is on a span, its end included: a caret behind a word is on it */
export const isOn = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** As isOn, with the proclitics before the span: a caret on the و of `وأضاف` is on its verb. */
const isOnWord = (text: string, span: Span, offset: number): boolean =>
  isOn(span, offset) ||
  (offset < span.start &&
    span.start - offset <= LONGEST_PROCLITICS &&
    /^\p{L}+$/u.test(text.slice(offset, span.start)));
const LONGEST_PROCLITICS = 3;

export interface NamedPlace {
  entity: LinkedEntity;
  mention: Mention;
}

/** @returns the mention at an offset: of two that nest the inner one */
export function nameAt({ linking, text }: Analysis, offset: number): NamedPlace | undefined {
  let found: NamedPlace | undefined;
  for (const entity of linking.entities) {
    for (const mention of entity.mentions) {
      if (isOnWord(text, mention, offset) && (found === undefined || lengthOf(mention) < lengthOf(found.mention)))
        found = { entity, mention };
    }
  }
  return found;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** @returns what a person put right of the words at an offset */
export function correctionAt(analysis: Analysis, offset: number): CorrectedName | undefined {
  const paragraph = paragraphAt(analysis, offset);
  if (paragraph === undefined || analysis.corrections.names === undefined) return undefined;
  const { tokens } = paragraph.reading;
  for (const [at, token] of tokens.entries()) {
    if (paragraph.start + token.start > offset) return undefined;
    for (const { key } of token.word.readings) {
      const match = analysis.corrections.names(tokens, at, key);
      if (match !== undefined && offset <= paragraph.start + (tokens[match.to - 1]?.end ?? 0)) return match.value[0];
    }
  }
  return undefined;
}

/** @returns the quotation whose reporting word is at an offset */
export const cueAt = ({ quotations, text }: Analysis, offset: number): ResolvedQuotation | undefined =>
  quotations.find(({ cue }) => cue !== null && isOnWord(text, cue, offset));

/** @returns the innermost quotation around an offset, its reporting word and contents */
export const quotationAt = ({ quotations }: Analysis, offset: number): ResolvedQuotation | undefined =>
  quotations.findLast((one) => isOn(one, offset));

export const numberAt = ({ numbers }: Analysis, offset: number): NumberMention | undefined =>
  numbers.find((one) => isOn(one, offset));

/** @returns the entity that speaks in a quotation, where one alone does */
export function speakerOf({ linking }: Analysis, { speakers }: ResolvedQuotation): LinkedEntity | undefined {
  const id = speakers.length === 1 ? speakers[0]?.entity : undefined;
  return id === undefined ? undefined : linking.entities.find((one) => one.id === id);
}

/**
 * @param spans in order of their start
 * @returns the spans that touch each paragraph, in one pass over both; one that goes over a paragraph's end is in the next, too
 */
export function touching<T extends Span>({ paragraphs }: Pick<Analysis, "paragraphs">, spans: readonly T[]): T[][] {
  const touched: T[][] = paragraphs.map(() => []);
  const endOf = (at: number): number =>
    (paragraphs[at]?.start ?? Infinity) + (paragraphs[at]?.reading.text.length ?? 0);
  let first = 0;
  for (const span of spans) {
    while (first < paragraphs.length && endOf(first) <= span.start) first++;
    for (let at = first; at < paragraphs.length && (paragraphs[at]?.start ?? Infinity) < span.end; at++)
      touched[at]?.push(span);
  }
  return touched;
}

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});
export const locationOf = (document: TextDocument, span: Span): Location => ({
  uri: document.uri,
  range: rangeOf(document, span),
});
