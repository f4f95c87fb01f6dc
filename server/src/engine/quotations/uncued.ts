/** Quotations without a cue of their own that go on an earlier one: over several paragraphs, and quoted sentences that stand alone. */
import { participantOf, type Discourse } from "./discourse";
import type { Span } from "../article";
import type { PlacedParagraph } from "../reading";
import type { TokenRange } from "../text/sentences";
import { endOfWords, speakersFor, type ResolvedQuotation } from "./resolved";
import type { LocalMention } from "../entities/mention";
import { lessSure } from "./certainty";
import { quotesOpening, indexOfQuotes } from "../text/quote-index";

/** Each paragraph more that an open quotation runs over makes its speaker a tenth less sure. */
const A_PARAGRAPH_ON = 0.9;
/** Of a quoted sentence alone behind words that were quoted, too, and behind others; whoever spoke is doubted below a half. */
const BEHIND_QUOTED = 0.7;
const BEHIND_REPORTED = 0.4;
const DOUBTED = 0.5;

/** A quotation that its paragraph has not closed. */
export interface OpenQuotation {
  quotation: ResolvedQuotation;
  /** All its parts so far: who says it may only be told at its end. */
  parts: ResolvedQuotation[];
}

/** `«… ⏎ …»، قال الوزير.`: gives the parts that nobody was found for to the one whom the last paragraph names. */
export function nameParts({ parts }: OpenQuotation, end: number, here: readonly ResolvedQuotation[]): void {
  const named = here.find(
    ({ cue, speakers }) => cue !== null && cue.start >= end && speakers[0]?.resolution === "explicit",
  );
  if (named === undefined) return;
  for (const part of parts) {
    const [speaker] = part.speakers;
    // Of a sentence that stood alone whoever had the floor was a guess.
    if (speaker?.resolution !== "unresolved" && (speaker?.reason !== "alone" || part.certainty !== "unsure")) continue;
    part.speakers = named.speakers.map(({ entity, name }) => ({
      ...(entity ? { entity } : {}),
      name,
      resolution: "continued",
      confidence: TOLD_LATER,
      certainty: "likely",
      reason: "told-later",
    }));
    part.confidence = TOLD_LATER;
    part.certainty = "likely";
  }
}

const TOLD_LATER = 0.8;

/**
 * A quotation that its paragraph did not close goes on here: it opens with its mark again, or a closing mark stands here or, with
 * nothing but plain text before it, a few paragraphs on.
 * @returns the part in this paragraph, and the quotation as it is left open
 */
export function continuedQuotation(
  paragraph: PlacedParagraph,
  open: OpenQuotation,
  paragraphs: readonly PlacedParagraph[],
): { quotation: ResolvedQuotation; open?: OpenQuotation } | undefined {
  const { index, start, reading } = paragraph;
  const { tokens, quotes, text } = reading;
  const closing = quotes.find((quote) => quote.open === -1 || (quote.open === 0 && quote.depth === 0));
  if (closing === undefined && !closesLater(index, paragraphs)) return undefined;
  const from = closing?.open === 0 ? (tokens[1]?.start ?? 0) : 0;
  const to =
    closing === undefined || closing.close >= tokens.length
      ? text.length
      : (tokens[closing.close]?.start ?? text.length);
  const content = { start: start + from, end: start + endOfWords(text, to) };
  if (content.end <= content.start) return undefined;
  const { speakers, confidence, certainty = "unsure" } = open.quotation;
  const goesOn = Number((confidence * A_PARAGRAPH_ON).toFixed(2));
  const quotation: ResolvedQuotation = {
    ...content,
    mode: "direct",
    cue: null,
    speakers: speakers.map(({ entity, name, resolution }) => ({
      ...(entity ? { entity } : {}),
      name,
      resolution: resolution === "unresolved" ? resolution : "continued",
      confidence: goesOn,
      certainty,
      reason: "goes-on",
    })),
    certainty,
    contents: [content],
    paragraph: index,
    antecedent: open.quotation.antecedent ?? open.quotation.paragraph,
    confidence: goesOn,
  };
  return closing === undefined || closing.close >= tokens.length ? { quotation, open } : { quotation };
}

/** Does a closing mark come within the next paragraphs, before any other mark, and before the reporter speaks again? */
function closesLater(index: number, paragraphs: readonly PlacedParagraph[]): boolean {
  for (let at = index; at <= Math.min(index + MAX_PLAIN, paragraphs.length - 1); at++) {
    const reading = paragraphs[at]?.reading;
    if (reading !== undefined && reportsBack(reading)) return false;
    const first = reading?.quotes[0];
    if (first !== undefined) return first.open === -1;
  }
  return false;
}

/** `وقالت الشرطة إن`: a paragraph that opens with a report in the past, and somebody who is written out. */
function reportsBack({ quotations }: PlacedParagraph["reading"]): boolean {
  const [first] = quotations;
  return first?.subject !== undefined && first.cue.at <= 1 && first.cue.form.kind === "perfect";
}

/** A quotation runs over this many paragraphs without a mark; more is a mark that was forgotten. */
const MAX_PLAIN = 7;

/** A sentence that is all quotation and has no cue: its speaker is the one who has just spoken, or nobody the text tells of. */
export function uncuedQuotation(
  paragraph: PlacedParagraph,
  sentence: TokenRange,
  discourse: Discourse,
  here: readonly ResolvedQuotation[],
): (ResolvedQuotation & { unclosed: boolean }) | undefined {
  const { index, start, reading } = paragraph;
  const { tokens, quotes } = reading;
  const [quote] = quotesOpening(quotes, sentence.from, sentence.from + 2);
  if (quote === undefined || (quote.open > sentence.from && tokens[sentence.from]?.word.kind !== "punctuation"))
    return undefined;
  const last = Math.min(quote.close, tokens.length) - 1;
  const words = tokens.slice(quote.open + 1, last + 1).filter(({ word }) => word.kind === "arabic").length;
  const signature = signatureAt(reading, quote.close + 1, sentence.to);
  const rest = tokens.slice(quote.close + 1, sentence.to).filter(({ word }) => word.kind !== "punctuation").length;
  if (
    words < MIN_WORDS ||
    (rest > 0 && signature === undefined) ||
    here.some(({ contents }) => contents.some((span) => covers(span, start + (tokens[quote.open + 1]?.start ?? 0)))) ||
    // `«…». هذا ما قاله المدرب`: of a cue in the sentence behind.
    reading.quotations.some(({ contents }) => contents.some((span) => covers(span, tokens[quote.open + 1]?.start ?? 0)))
  )
    return undefined;
  const [first, final] = [tokens[quote.open + 1], tokens[last]];
  if (first === undefined || final === undefined) return undefined;
  const end = /^[.،]$/.test(final.word.surface) ? (tokens[last - 1]?.end ?? final.end) : final.end;
  const content = { start: start + first.start, end: start + end };
  if (signature !== undefined) return signed(paragraph, content, signature, discourse);
  return { ...goesOn(index, content, discourse), unclosed: quote.close >= tokens.length };
}

/** The words of who has just spoken, or of nobody the text tells of. */
function goesOn(index: number, content: Span, discourse: Discourse): ResolvedQuotation {
  const fresh = discourse.topic === undefined && discourse.lastSpeechIn >= 0 && index - discourse.lastSpeechIn <= 1;
  const participants = fresh ? discourse.floor : [];
  const confidence = participants.length === 0 ? 0 : discourse.lastSpeechQuoted ? BEHIND_QUOTED : BEHIND_REPORTED;
  const certainty = confidence < DOUBTED ? "unsure" : lessSure("likely", discourse.floorCertainty);
  return {
    start: content.start,
    end: content.end,
    mode: "direct",
    cue: null,
    speakers: speakersFor(participants, "continued", confidence, certainty, undefined, "alone"),
    certainty,
    contents: [content],
    paragraph: index,
    confidence,
    ...(fresh && discourse.floorNamedIn >= 0 ? { antecedent: discourse.floorNamedIn } : {}),
  };
}

/** `«…» - المفوض جهاد سعيد.`: a dash and a person behind the quotation, to the sentence's end. */
function signatureAt(
  { tokens, mentions }: PlacedParagraph["reading"],
  from: number,
  to: number,
): LocalMention | undefined {
  const isDash = /^[-–—]$/.test(tokens[from]?.word.surface ?? "");
  const end = tokens[to - 1]?.word.surface === "." ? to - 1 : to;
  return isDash
    ? mentions.find(({ type, phrase, to: last }) => type === "person" && phrase.from === from + 1 && last === end)
    : undefined;
}

/** Does a quotation of this sentence bear its speaker's name? */
export const isSigned = ({ reading }: PlacedParagraph, sentence: number): boolean => {
  const { from, to } = reading.sentences[sentence] as TokenRange;
  const quote = indexOfQuotes(reading.quotes).byOpen.get(from);
  return quote !== undefined && signatureAt(reading, quote.close + 1, to) !== undefined;
};

function signed(
  { index, start, reading }: PlacedParagraph,
  content: Span,
  signature: LocalMention,
  discourse: Discourse,
): (ResolvedQuotation & { unclosed: boolean }) | undefined {
  const entity = discourse.linking.mentionsOf[index]?.find(({ from }) => from === signature.from)?.entity;
  if (entity === undefined) return undefined;
  const first = reading.tokens[signature.phrase.from];
  const span = { start: start + (first?.start ?? signature.start), end: start + signature.end };
  const participants = [participantOf(discourse, entity)];
  return {
    start: content.start,
    end: span.end,
    mode: "direct",
    cue: null,
    speakers: speakersFor(participants, "explicit", 1, "sure", span, "signature"),
    certainty: "sure",
    contents: [content],
    paragraph: index,
    confidence: 1,
    unclosed: false,
  };
}

/** Fewer words between marks are a title or a slogan. */
const MIN_WORDS = 4;

const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;
