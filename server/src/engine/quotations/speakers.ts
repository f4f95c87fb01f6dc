/** Who speaks: resolves written, described and dropped subjects over the whole article, paragraph by paragraph. */
import type { Certainty, Dateline, Span, Speaker } from "../article";
import type { Linking } from "../entities/link";
import type { PlacedParagraph } from "../reading";
import type { TokenRange } from "../text/sentences";
import { certaintyOf } from "./certainty";
import { correctedSpeaker, putRight, type SpeakerCorrections } from "./corrected-speakers";
import { openDiscourse, type Discourse } from "./discourse";
import { endBackground, takeFloor, tellOf } from "./floor";
import { quotationByLayout } from "./layout-speakers";
import type { LocalQuotation } from "./local-quotation";
import { titleFacts, type TitleFacts } from "./participants";
import { moved, speakersFor, type ResolvedQuotation } from "./resolved";
import { chooseSpeakers, type SpeakerChoice } from "./speaker-choice";
import { issuerOfText } from "./text-issuer";
import { textBelow, textBeside, wordsBelow } from "./words-below";
import { continuedQuotation, nameParts, uncuedQuotation, isSigned, type OpenQuotation } from "./uncued";

/** What speakers are found with, beside the article itself. */
export interface SpeakerTools {
  /** titleFacts, with a memory where there is one: titles come again at every edit. */
  readonly titleFactsOf: (titles: string) => TitleFacts;
  readonly corrections: SpeakerCorrections | undefined;
}

/**
 * @returns the article's quotations with their speakers, in order; offsets in the whole text. No content reaches into the dateline
 */
export function resolveSpeakers(
  paragraphs: readonly PlacedParagraph[],
  linking: Linking,
  dateline: Dateline | null,
  { titleFactsOf, corrections }: SpeakerTools = { titleFactsOf: titleFacts, corrections: undefined },
): ResolvedQuotation[] {
  const discourse = openDiscourse(withoutAuthor(linking, dateline, paragraphs), titleFactsOf);
  const state: State = { paragraphs, discourse, corrections, resolved: [], open: undefined, below: -1 };
  for (const paragraph of paragraphs) readParagraph(state, paragraph);
  if (dateline !== null) for (const quotation of state.resolved) keepOff(dateline, quotation, paragraphs);
  return state.resolved;
}

/** The reporter tells the story, and is nobody in it: the byline is no mention that a speaker could be found by. */
function withoutAuthor(linking: Linking, dateline: Dateline | null, paragraphs: readonly PlacedParagraph[]): Linking {
  if (dateline?.author === undefined) return linking;
  const { author, start, end } = dateline;
  const isByline = (at: number, id: string): boolean => id === author && start <= at && at < end;
  return {
    entities: linking.entities.filter(({ id, mentions }) => !mentions.every((mention) => isByline(mention.start, id))),
    mentionsOf: linking.mentionsOf.map((mentions, index) =>
      mentions.filter((mention) => !isByline((paragraphs[index]?.start ?? 0) + mention.start, mention.entity.id)),
    ),
  };
}

/** The article as far as it has been read. */
interface State {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly discourse: Discourse;
  readonly corrections: SpeakerCorrections | undefined;
  readonly resolved: ResolvedQuotation[];
  /** A quotation that the last paragraph left open. */
  open: OpenQuotation | undefined;
  /** The last paragraph of words that a colon above them announced. */
  below: number;
}

function readParagraph(state: State, paragraph: PlacedParagraph): void {
  const { discourse, paragraphs, resolved } = state;
  const opened = state.open;
  const goesOn = opened === undefined ? undefined : continuedQuotation(paragraph, opened, paragraphs);
  if (goesOn !== undefined) {
    putRight(goesOn.quotation, state.corrections, discourse);
    opened?.parts.push(goesOn.quotation);
    resolved.push(goesOn.quotation);
    discourse.lastSpeechIn = paragraph.index;
  }
  state.open = goesOn?.open;
  endBackground(discourse);
  const byLayout = quotationByLayout(paragraph, paragraphs, discourse);
  if (byLayout !== undefined) resolved.push(putRight(byLayout, state.corrections, discourse));
  const here: ResolvedQuotation[] = [];
  let next = 0;
  paragraph.reading.sentences.forEach((sentence, at) => {
    const first = next;
    while ((paragraph.reading.quotations[next]?.cue.at ?? Infinity) < sentence.to) next++;
    const locals = paragraph.reading.quotations.slice(first, next);
    readSentence(state, paragraph, at, locals, here, goesOn?.quotation);
  });
  if (opened !== undefined && goesOn !== undefined) nameParts(opened, goesOn.quotation.end, here);
  readText(state, paragraph);
}

/** `وفيما يلي نص البيان:`, `بيانا هذا نصه: «…»`: the text below or beside is of whoever put it out. */
function readText(state: State, paragraph: PlacedParagraph): void {
  const { resolved, discourse, corrections } = state;
  const beside = textBeside(paragraph);
  const contents = beside.length > 0 ? beside : textBelow(paragraph, state.paragraphs);
  const [first] = contents;
  if (first === undefined) return;
  const issuer = issuerOfText(paragraph, state.paragraphs[paragraph.index + 1], discourse);
  const [confidence, certainty]: [number, Certainty] = issuer === undefined ? [0, "unsure"] : [OF_ISSUER, "likely"];
  const text: ResolvedQuotation = {
    start: first.start,
    end: contents.at(-1)?.end ?? first.end,
    mode: "direct",
    cue: null,
    speakers: speakersFor(issuer === undefined ? [] : [issuer], "continued", confidence, certainty, undefined, "text"),
    certainty,
    contents,
    paragraph: paragraph.index,
    confidence,
  };
  resolved.push(putRight(text, corrections, discourse));
  if (beside.length === 0) state.below = paragraph.index + contents.length;
}

const OF_ISSUER = 0.8;

/** @param here the paragraph's quotations so far @param goesOn the quotation that goes on in this paragraph */
function readSentence(
  state: State,
  paragraph: PlacedParagraph,
  sentence: number,
  locals: readonly LocalQuotation[],
  here: ResolvedQuotation[],
  goesOn: ResolvedQuotation | undefined,
): void {
  const { discourse, resolved } = state;
  // Whom a letter tells of is in its writer's mind, not the reporter's.
  if (!isHeadline(paragraph, state.paragraphs) && paragraph.index > state.below)
    tellOf(discourse, paragraph, sentence, locals[0]);
  const isIntroduced = locals.every(({ nested }) => nested);
  for (const own of locals) {
    // Where the sentence reports nothing else, whom its relative clause lets speak has the floor.
    const local = isIntroduced && own.inRelative ? { ...own, nested: false } : own;
    const quotation = resolveQuotation(paragraph, local, here, state);
    here.push(quotation);
    resolved.push(quotation);
    if (local.unclosed) state.open = { quotation, parts: [quotation] };
  }
  if (locals.length === 0) {
    // A headline between marks is nobody's yet.
    if (paragraph.index === 0 && here.length === 0 && !isSigned(paragraph, sentence)) return;
    const range = paragraph.reading.sentences[sentence] as TokenRange;
    const bare = uncuedQuotation(paragraph, range, discourse, goesOn === undefined ? here : [goesOn, ...here]);
    if (bare === undefined) return;
    putRight(bare, state.corrections, discourse);
    resolved.push(bare);
    if (bare.confidence > 0) discourse.lastSpeechIn = paragraph.index;
    if (bare.unclosed) state.open = { quotation: bare, parts: [bare] };
  }
}

/** It names those whom the article is about, and nobody to go on from. */
const isHeadline = ({ index, reading }: PlacedParagraph, { length }: readonly PlacedParagraph[]): boolean =>
  index === 0 && length > 1 && !reading.text.trimEnd().endsWith(".");

function resolveQuotation(
  paragraph: PlacedParagraph,
  local: LocalQuotation,
  before: readonly ResolvedQuotation[],
  state: State,
): ResolvedQuotation {
  const { paragraphs, discourse, corrections } = state;
  const { start, index } = paragraph;
  const antecedent = discourse.floorNamedIn;
  const below = wordsBelow(paragraph, local, paragraphs);
  const contents = [...local.contents.map((span) => moved(span, start)), ...below];
  const cue = moved({ start: local.cue.start, end: local.cue.end }, start);
  const asked = { paragraph, local, before, discourse, corrected: correctedSpeaker({ cue, contents }, corrections) };
  const choice = chooseSpeakers(asked);
  const certainty = certaintyOf(choice, asked);
  if (choice !== undefined) takeFloor(discourse, choice, local, paragraph, certainty);
  const subject = local.subject && moved({ start: local.subject.start, end: local.subject.end }, start);
  if (below.length > 0) state.below = index + below.length;
  const whole = around(cue, contents, subject);
  // Written out, not spread: this is made for every quotation at every edit.
  const quotation: ResolvedQuotation = {
    start: whole.start,
    end: whole.end,
    mode: below.length > 0 ? "direct" : local.mode,
    cue,
    speakers: speakersChosen(choice, subject, certainty),
    certainty,
    contents,
    paragraph: index,
    local,
    confidence: choice?.confidence ?? 0,
  };
  if (choice !== undefined) quotation.choice = choice;
  if (local.complementizer !== undefined) quotation.complementizer = moved(local.complementizer, start);
  if (antecedent >= 0) quotation.antecedent = antecedent;
  return quotation;
}

const speakersChosen = (
  choice: SpeakerChoice | undefined,
  subject: Span | undefined,
  certainty: Certainty,
): Speaker[] =>
  choice === undefined || choice.isUntold === true
    ? speakersFor([], "unresolved", 0, certainty)
    : speakersFor(
        choice.participants,
        choice.resolution,
        choice.confidence,
        certainty,
        subject,
        choice.rule === undefined ? choice.reason : `${choice.reason} ${choice.rule}`,
      );

/** The span of all parts. */
function around(cue: Span, contents: readonly Span[], subject: Span | undefined): Span {
  let start = Math.min(cue.start, subject?.start ?? cue.start);
  let end = Math.max(cue.end, subject?.end ?? cue.end);
  for (const content of contents) {
    start = Math.min(start, content.start);
    end = Math.max(end, content.end);
  }
  return { start, end };
}

/** `غزة (ا ف ب) - قتل ثلاثة …، كما أفادت الشرطة`: the reported clause begins after the dateline and its marks. */
function keepOff({ start, end }: Dateline, quotation: ResolvedQuotation, paragraphs: readonly PlacedParagraph[]): void {
  for (const content of quotation.contents) {
    if (content.start > start || content.end <= end) continue;
    const paragraph = paragraphs[quotation.paragraph];
    const rest = paragraph?.reading.text.slice(end - paragraph.start) ?? "";
    content.start = end + (/^[\s\-–—:.]*/.exec(rest)?.[0].length ?? 0);
    if (quotation.start <= start) quotation.start = Math.min(content.start, quotation.cue?.start ?? content.start);
  }
}
