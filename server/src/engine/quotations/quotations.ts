/** The quotations of a paragraph: cue, frame, content and written subject, from its text alone. */
import type { Quotation, Span } from "../article";
import type { LocalMention } from "../entities/mentions";
import type { Paragraph } from "../text/paragraphs";
import { contentOf } from "./contents";
import type { CueForm } from "./cues";
import { findFrames, type FramedCue } from "./frames";
import { subjectOf, type Subject } from "./subjects";

/** A quotation as its paragraph alone shows it; offsets are the paragraph's. */
export interface LocalQuotation {
  /** null where a quotation goes on without a cue, or a headline has a colon for it. */
  cue: (Span & { form: CueForm; at: number }) | null;
  /** The words إن, أن … of a reported clause. */
  complementizer?: Span;
  mode: Quotation["mode"];
  contents: Span[];
  subject?: Subject;
  /** `وكان … قد قال`: told as background, its speaker does not take the floor. */
  background: boolean;
  /** Stands inside another's report: its speaker does not take the floor either. */
  nested: boolean;
  /** Index, in this paragraph, of the quotation whose speaker a participle or a second verb goes on with. */
  matrix?: number;
  /** A direct quotation that the paragraph does not close. */
  unclosed: boolean;
}

/** @returns the paragraph's quotations in order, speakers not yet resolved. */
export function findQuotations(paragraph: Paragraph, mentions: readonly LocalMention[]): LocalQuotation[] {
  const frames = findFrames(paragraph).filter((cue) => cue.frame.kind !== "source" || subjectOf(paragraph, mentions, cue) !== undefined);
  const quotations: LocalQuotation[] = [];
  frames.forEach((cue, index) => quotations.push(local(paragraph, mentions, cue, frames.slice(index + 1), quotations)));
  return quotations;
}

function local(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue, later: readonly FramedCue[], before: readonly LocalQuotation[]): LocalQuotation {
  const { tokens } = paragraph;
  const token = tokens[cue.at];
  const subject = subjectOf(paragraph, mentions, cue);
  const { mode, contents } = contentOf(paragraph, cue, later, subject?.to ?? cue.at + 1);
  const complementizer = cue.frame.kind === "clause" ? tokens[cue.frame.complementizer] : undefined;
  const sentenceStart = tokens[cue.sentence.from]?.start ?? 0;
  const matrix = cue.form.kind === "participle" ? before.findLastIndex((other) => !other.nested && other.cue !== null && other.cue.start >= sentenceStart && other.cue.form.kind !== "participle" && other.cue.form.kind !== "source") : -1;
  const nested = cue.form.kind !== "participle" && before.some(({ contents }) => contents.some((span) => span.start <= (token?.start ?? 0) && (token?.end ?? 0) <= span.end));
  const quote = cue.frame.kind === "quote" ? cue.frame.quote : cue.frame.kind === "colon" || cue.frame.kind === "clause" ? paragraph.quotes.find(({ open }) => "content" in cue.frame && open === cue.frame.content) : undefined;
  return {
    cue: { start: (token?.start ?? 0) + cue.form.reading.offset, end: token?.end ?? 0, form: cue.form, at: cue.at },
    ...(complementizer ? { complementizer: { start: complementizer.start, end: complementizer.end } } : {}),
    mode, contents,
    ...(subject ? { subject } : {}),
    background: isBackground(paragraph, cue), nested,
    ...(matrix >= 0 ? { matrix } : {}),
    unclosed: quote !== undefined && quote.close >= tokens.length,
  };
}

function isBackground({ tokens }: Paragraph, cue: FramedCue): boolean {
  for (let at = cue.sentence.from; at < cue.at; at++) if (BACKGROUND.has(tokens[at]?.word.key ?? "")) return true;
  return false;
}

const BACKGROUND = new Set(["وكان", "كان", "وكانت", "كانت", "سبق"]);
