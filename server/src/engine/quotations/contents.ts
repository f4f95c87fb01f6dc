/** What is reported: exact spans of the content, complementizer, quote marks and final stop outside. */
import type { Quotation, Span } from "../article";
import type { Paragraph } from "../text/paragraphs";
import type { QuotePair } from "../text/quotes";
import { isComma } from "../text/marks";
import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import { cueForm } from "../cues/cue-forms";
import type { FramedCue } from "../cues/framed-cue";
import { isAdjunctWord, isManner } from "../nouns/clause-words";
import { present, trimmed, inside } from "./content-spans";
import { reportEnd, NEAR } from "./report-end";
import { sourcedClause, clauseStart } from "./sourced-clauses";
import { quotesOpening } from "../text/quote-index";

export interface Content {
  mode: Quotation["mode"];
  contents: Span[];
  /** Did another report end a quotation that nothing closes? */
  cutShort?: boolean;
}

/**
 * @param frames the paragraph's cues; the first after this one that reports for itself in the same sentence ends its report
 * @param index of the cue whose content is wanted
 * @param subjectEnd token after its subject
 */
export function contentOf(
  paragraph: Paragraph,
  frames: readonly FramedCue[],
  index: number,
  subjectEnd: number,
): Content {
  const cue = frames[index] as FramedCue;
  const { frame } = cue;
  switch (frame.kind) {
    case "quote":
      return quotedContent(paragraph, frames, index, frame.quote);
    case "postposed":
      return {
        mode: "direct",
        contents: [...frame.quotes, ...secondHalf(paragraph, subjectEnd)].map((quote) => inside(paragraph, quote)),
      };
    case "source": {
      const start = clauseStart(paragraph, frames.slice(Math.max(0, index - NEAR), index), cue, frame.from);
      return { mode: "indirect", contents: sourcedClause(paragraph, cue, subjectEnd, start) };
    }
    default:
      return openContent(paragraph, frames, index, frame);
  }
}

/** `«…»، قال الوزير، «…»`: behind who says it, and a comma, the quotation goes on. */
const secondHalf = ({ tokens, quotes }: Paragraph, subjectEnd: number): QuotePair[] =>
  isComma(tokens[subjectEnd]?.word) ? quotesOpening(quotes, subjectEnd + 1, subjectEnd + 2) : [];

/** Between marks, or from them on to the report's end. */
function quotedContent(paragraph: Paragraph, frames: readonly FramedCue[], index: number, quote: QuotePair): Content {
  const cue = frames[index] as FramedCue;
  const cut = nextSpeaker(paragraph, frames, index, quote);
  if (cut !== undefined)
    return { mode: "direct", contents: present(trimmed(paragraph, quote.open + 1, cut)), cutShort: true };
  // `وصفهم بـ«الإرهابيين» وأربع نساء`: what they are called is between the marks.
  if (cue.form.class === "characterise" || !goesOnUnquoted(paragraph, quote, cue))
    return directFrom(paragraph, quote, cue);
  const end = reportEnd(paragraph, frames, index, quote.open);
  return { mode: "mixed", contents: present(trimmed(paragraph, quote.open, end)) };
}

/** Behind a particle, a colon, a preposition, or nothing, to the report's end. */
function openContent(
  paragraph: Paragraph,
  frames: readonly FramedCue[],
  index: number,
  frame: Exclude<FramedCue["frame"], { kind: "quote" | "postposed" | "source" }>,
): Content {
  const opening = quoteOpenAt(paragraph.quotes, frame.content);
  const end = reportEnd(paragraph, frames, index, frame.content);
  const cut = opening && nextSpeaker(paragraph, frames, index, opening);
  if (opening !== undefined && cut !== undefined)
    return { mode: "direct", contents: present(trimmed(paragraph, opening.open + 1, cut)), cutShort: true };
  if (opening !== undefined && (frame.kind === "colon" || closesReport(paragraph, opening, end)))
    return directFrom(paragraph, opening, frames[index] as FramedCue);
  const span = trimmed(paragraph, frame.content, end);
  if (span === undefined) return { mode: "indirect", contents: [] };
  if (frame.kind === "noun") span.start += frame.offset;
  const { tokens, quotes } = paragraph;
  const quoted = quotes.some(({ open }) => open >= frame.content && (tokens[open]?.start ?? 0) < span.end);
  const direct = frame.kind === "colon" || frame.kind === "bare";
  return { mode: direct ? "direct" : quoted ? "mixed" : "indirect", contents: [span] };
}

/** `قالت: «الطريق طويل. | وأضاف الوزير أن …`: where a quotation that the paragraph does not close comes to a sentence of another report. */
function nextSpeaker(
  { tokens }: Paragraph,
  frames: readonly FramedCue[],
  index: number,
  quote: QuotePair,
): number | undefined {
  if (quote.close < tokens.length) return undefined;
  return frames
    .slice(index + 1, index + 1 + NEAR)
    .find(
      ({ at, form, sentence, frame }) =>
        sentence.from > quote.open &&
        at === sentence.from &&
        form.kind === "perfect" &&
        form.reading.proclitics !== "" &&
        (frame.kind === "clause" || frame.kind === "colon" || frame.kind === "quote"),
    )?.at;
}

const quoteOpenAt = (quotes: readonly QuotePair[], at: number): QuotePair | undefined =>
  quotesOpening(quotes, at, at + 1)[0];

/** The quotation, and a second one of the same sentence where the cue interrupts: «…»، قال، «…». */
function directFrom(paragraph: Paragraph, quote: QuotePair, cue: FramedCue): Content {
  const interrupts =
    cue.form.reading.proclitics === "" && (cue.form.kind === "perfect" || cue.form.kind === "imperfect");
  const before = !interrupts
    ? undefined
    : paragraph.quotes.find(
        (other) =>
          other.close < cue.at &&
          other.depth === 0 &&
          other.open >= cue.sentence.from &&
          standsAlone(paragraph, other, cue) &&
          paragraph.tokens.slice(other.close + 1, cue.at).every(({ word }) => word.kind === "punctuation"),
      );
  return { mode: "direct", contents: [...(before ? [inside(paragraph, before)] : []), inside(paragraph, quote)] };
}

/** `«…»، قال، «…»`; not `وفي حديث إلى «الضفة»، أوضح سالم أن «…»`, nor `وإذ أشار إلى أن «…»، أكد أن «…»`: words that hang on what stands before them. */
const standsAlone = ({ tokens }: Paragraph, { open }: QuotePair, { sentence }: FramedCue): boolean =>
  open === sentence.from || tokens[open - 1]?.word.kind === "punctuation";

/** `تقول "لا يمكن" إغلاق المعبر`: the sentence goes on past the closing mark, and not with where or how it was said. */
function goesOnUnquoted({ tokens }: Paragraph, quote: QuotePair, cue: FramedCue): boolean {
  const next = tokens[quote.close + 1];
  if (next?.word.kind !== "arabic" || quote.close + 1 >= cue.sentence.to) return false;
  return (
    !hasJoinedRole(next.word, "preposition") &&
    !hasRole(next.word, "adverb") &&
    !isAdjunctWord(next.word) &&
    !isManner(next.word) &&
    cueForm(next.word) === undefined &&
    cueForm(tokens[quote.close + 2]?.word ?? next.word) === undefined
  );
}

/** Does the quotation last to the end of the report (`وأضاف أن «…».`)? */
function closesReport(paragraph: Paragraph, quote: QuotePair, end: number): boolean {
  let at = quote.close + 1;
  while (at < end && paragraph.tokens[at]?.word.kind === "punctuation") at++;
  return at >= end;
}
