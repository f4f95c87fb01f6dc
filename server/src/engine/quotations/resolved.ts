/** A quotation with its speakers, as checks and features read it. */
import type { LocalQuotation } from "./local-quotation";
import type { Certainty, Quotation, Span, Speaker } from "../article";
import type { Participant } from "./participants";
import type { SpeakerChoice } from "./speaker-choice";

/** A quotation with what hovers and checks need beyond the public contract. */
export interface ResolvedQuotation extends Quotation {
  /** Index of its paragraph. */
  paragraph: number;
  /** Who was chosen and why; absent where nobody was found, and for a quotation that goes on without a cue. */
  choice?: SpeakerChoice;
  /** What the paragraph alone shows of it; absent for a quotation that goes on without a cue. */
  local?: LocalQuotation;
  complementizer?: Span;
  /** Index of the paragraph in which the speaker was last written out, where it is carried over. */
  antecedent?: number;
  /** 0 to 1: how sure the speaker is. */
  confidence: number;
}

/**
 * @param confidence 0 to 1
 * @param certainty as the quotation's
 * @param span the subject as written, in the whole text
 * @param reason the rule that found them
 */
export function speakersFor(
  participants: readonly Participant[],
  resolution: Speaker["resolution"],
  confidence: number,
  certainty: Certainty,
  span?: Span,
  reason?: string,
): Speaker[] {
  if (participants.length === 0) return [{ name: "", resolution: "unresolved", confidence: 0, certainty: "unsure" }];
  return participants.map(({ entity, name }) => {
    const one: Speaker = { name: entity?.name ?? name, resolution, confidence, certainty };
    if (entity !== undefined) one.entity = entity.id;
    if (span !== undefined) one.span = span;
    if (reason !== undefined) one.reason = reason;
    return one;
  });
}

export function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The end of the words before `to`, white space, stops and commas off. A loop, since a regular expression that looks for the end is not linear. */
export function endOfWords(text: string, to: number): number {
  let end = to;
  while (end > 0 && /[\s.،]/.test(text.charAt(end - 1))) end--;
  return end;
}
