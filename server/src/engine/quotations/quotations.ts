/** The quotations of a paragraph: cue, frame, content and written subject, from its text alone. */
import type { Span } from "../article";
import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import { blessingAt } from "../nouns/blessings";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { TokenRange } from "../text/sentences";
import { contentOf } from "./contents";
import { isHung } from "./report-end";
import { isOutlet, subjectOf } from "./subjects";
import { hasItsSource, repeatsSource, type VoicedCue } from "./cue-sources";
import { isFeminineForm } from "../morphology/endings";
import { isComma } from "../text/marks";
import { FA, WAW } from "../morphology/proclitics";
import { issuerBetween } from "./document-issuer";
import { actorAt, actorBefore, clauseSubject, lastClauseSubject, sentenceSubject } from "./sentence-subject";
import type { Subject } from "./subject-phrases";
import { type FramedCue } from "../cues/framed-cue";
import type { CueForm } from "../cues/cue-forms";
import { factsOf } from "../nouns/title-words";
import type { LocalQuotation } from "./local-quotation";
import { actsMeanwhile, agreesBehind, calledByNisba, hadActed, matrixOf, otherThanTeller } from "./participles";
import { indexOfQuotes } from "../text/quote-index";
import { isSubordinate, isBackground, isIssued, isAnswer, changesSpeaker, namesAnother } from "./report-setting";

/** Tokens at a sentence's beginning in which its first verb stands: `وفي المقابل قال`. */
const BEGINNING = 3;

/**
 * @param frames the paragraph's (frames.ts)
 * @param mentions the paragraph's names, as they are decided
 * @returns the paragraph's quotations in order, speakers not yet resolved
 */
export function findQuotations(
  paragraph: Paragraph,
  frames: readonly FramedCue[],
  mentions: readonly LocalMention[],
): LocalQuotation[] {
  const mentionsIn = bySentence(mentions);
  const cues = findVoicedCues(paragraph, frames, mentions);
  const quotations: LocalQuotation[] = [];
  cues.forEach((cue, index) => {
    const quotation = local(paragraph, mentionsIn(cue.sentence), cues, index, quotations);
    if (!isThought(quotation) && !isScripture(paragraph.tokens, quotation.subject)) quotations.push(quotation);
  });
  return quotations;
}

/** @returns the cues among these frames, each with its subject where one is written; parameters as above */
export function findVoicedCues(
  paragraph: Paragraph,
  frames: readonly FramedCue[],
  mentions: readonly LocalMention[],
): VoicedCue[] {
  const mentionsIn = bySentence(mentions);
  const cues: VoicedCue[] = [];
  for (const [index, frame] of frames.entries()) {
    if (repeatsSource(paragraph, frames, index)) continue;
    const near = mentionsIn(frame.sentence);
    const last = cues.at(-1);
    const subject = subjectOf(paragraph, near, frame);
    if (last?.subject !== undefined && handsOn(paragraph, near, last, frame, subject)) {
      cues[cues.length - 1] = { ...frame, subject: last.subject };
      continue;
    }
    const cue: VoicedCue = subject === undefined ? frame : { ...frame, subject };
    if (hasItsSource(paragraph, near, cue)) cues.push(cue);
  }
  return cues;
}

/** `ونقلا عن مصدر أمني، | ذكرت القناة أن`: the outlet's verb hands on the words of the source that opens the sentence. */
function handsOn(
  { tokens }: Paragraph,
  mentions: readonly LocalMention[],
  source: VoicedCue,
  { sentence, form }: FramedCue,
  subject: Subject | undefined,
): boolean {
  const opens = source.sentence === sentence && source.frame.kind === "source" && source.at - sentence.from <= 1;
  if (!opens || form.kind !== "perfect") return false;
  return hasRole(tokens[source.at + 1]?.word, "about") && isOutlet(tokens, mentions, subject);
}

/** The mentions of a sentence: a subject never leaves its own, and a paragraph may be a whole book. Ask for sentences in order. */
function bySentence(mentions: readonly LocalMention[]): (sentence: TokenRange) => readonly LocalMention[] {
  let asked: TokenRange | undefined;
  let found: readonly LocalMention[] = [];
  let first = 0;
  return (sentence) => {
    if (sentence === asked) return found;
    if (asked !== undefined && sentence.from < asked.from) first = 0;
    while ((mentions[first]?.to ?? Infinity) <= sentence.from) first++;
    let last = first;
    while ((mentions[last]?.from ?? Infinity) < sentence.to) last++;
    asked = sentence;
    found = mentions.slice(first, last);
    return found;
  };
}

/** `قال إنه اعتقد أن`, `قال إنه يتمنى أن`: what the speaker thought, or hopes, is part of what was said. */
function isThought({ nested, subject, complementizer, cue: { form } }: LocalQuotation): boolean {
  const hopes = form.class === "expressive" && form.kind === "imperfect" && complementizer !== undefined;
  return nested && subject === undefined && (form.class === "opinion" || form.class === "predict" || hopes);
}

/** @param before the quotations of the cues before `cues[index]` */
function local(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cues: readonly VoicedCue[],
  index: number,
  before: readonly LocalQuotation[],
): LocalQuotation {
  const { tokens } = paragraph;
  const cue = cues[index] as VoicedCue;
  const { subject, form, at } = cue;
  const place = { start: (tokens[at]?.start ?? 0) + form.reading.offset, end: tokens[at]?.end ?? 0, form, at };
  const { mode, contents, cutShort = false } = contentOf(paragraph, cues, index, subject?.to ?? at + 1);
  const quotation: LocalQuotation = {
    cue: place,
    mode,
    contents,
    background: isBackground(paragraph, cue),
    addressed: form.kind !== "source" && hasRole(tokens[at + 1]?.word, "addressee"),
    nested: isNested(place, before) || isSubordinate(paragraph, mentions, cue),
    inRelative: hasJoinedRole(tokens[at - 1]?.word, "relative"),
    changesSpeaker: changesSpeaker(paragraph, cue),
    issued: isIssued(paragraph, cue),
    opens: cue.frame.kind === "source" && cue.frame.from - cue.sentence.from <= 1,
    answers: isAnswer(paragraph, cue),
    otherwise: namesAnother(paragraph, cue),
    unclosed: isUnclosed(paragraph, cue) && !cutShort,
    cutShort,
  };
  const complementizer = cue.frame.kind === "clause" ? tokens[cue.frame.complementizer] : undefined;
  if (complementizer !== undefined) quotation.complementizer = { start: complementizer.start, end: complementizer.end };
  const reported = reportedSubject(paragraph, mentions, cue);
  if (reported !== undefined) quotation.reported = reported;
  if (subject !== undefined) return { ...quotation, subject };
  return { ...quotation, ...whoseDropped(paragraph, mentions, cues, index, before, quotation.answers) };
}

/** Whose the words of a verb without a subject are, as far as its own sentence tells. */
function whoseDropped(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cues: readonly VoicedCue[],
  index: number,
  before: readonly LocalQuotation[],
  answers: boolean,
): Pick<LocalQuotation, "matrix" | "topic"> {
  const cue = cues[index] as VoicedCue;
  const matrix = matrixOf(paragraph, cue, before);
  const topic =
    matrix < 0
      ? (subjectBehind(paragraph, cue, cues[index + 1]) ?? topicOf(paragraph, mentions, cue, before, answers))
      : otherThanTeller(paragraph, mentions, cue, before[matrix]);
  if (topic !== undefined) return { topic };
  if (matrix < 0) return {};
  const meanwhile = actsMeanwhile(paragraph, mentions, cue, before[matrix]?.cue);
  return meanwhile === undefined ? { matrix } : { matrix, topic: meanwhile };
}

/** `وإذ أشار إلى أن …، أكد | المدير | أن`: who speaks in the clause that the sentence opens with is named in the one it hangs on. */
const subjectBehind = ({ tokens }: Paragraph, cue: FramedCue, next: VoicedCue | undefined): Subject | undefined =>
  next?.subject !== undefined &&
  next.sentence === cue.sentence &&
  next.form.gender === cue.form.gender &&
  isHung(tokens, cue) &&
  isComma(tokens[next.at - 1]?.word)
    ? next.subject
    : undefined;

/** Who the reported clause is about, right behind its particle. */
const reportedSubject = (
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { frame, sentence }: FramedCue,
): Subject | undefined =>
  frame.kind === "clause"
    ? (actorAt(paragraph, mentions, frame.content, sentence.to) ?? calledByNisba(paragraph, frame.content))
    : undefined;

/** `أن الشركة وقعت على العقد | وتعهدت بـ`: the quotation whose words this cue is part of. */
const aroundOf = ({ tokens }: Paragraph, at: number, before: readonly LocalQuotation[]): LocalQuotation | undefined => {
  const here = tokens[at]?.start ?? 0;
  return before
    .slice(-NESTING)
    .findLast(({ contents }) => contents.some(({ start, end }) => start <= here && here < end));
};

/** Inside another's words: `قال إن الوزير أكد أن`. */
function isNested(place: Span, before: readonly LocalQuotation[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - NESTING); i--) {
    // `وفقا لتقرير، قال مسؤولان إن`: a source hands on who speaks.
    if (before[i]?.cue.form.kind === "source") continue;
    for (const { start, end } of before[i]?.contents ?? []) if (start <= place.start && place.end <= end) return true;
  }
  return false;
}

/** A report stands inside one of the last few before it, or in none. */
const NESTING = 12;

/** `قال تعالى: «…»`, `قال الله عز وجل: «…»`: a verse that is cited is nobody's report. */
const isScripture = (tokens: readonly Token[], subject: Subject | undefined): boolean =>
  subject !== undefined && [subject.from, subject.to].some((at) => blessingAt(tokens, at)?.value === "god");

/** Does the paragraph leave the quotation open? */
function isUnclosed({ tokens, quotes }: Paragraph, { frame }: FramedCue): boolean {
  const quote = frame.kind === "quote" ? frame.quote : indexOfQuotes(quotes).byOpen.get(frame.content);
  return quote !== undefined && quote.close >= tokens.length;
}

/** Who the sentence is about, for a participle (`وتراجع الوزير، قائلا إن`) and for a verb inside a sentence whose first verb reports nothing. */
function topicOf(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
  before: readonly LocalQuotation[],
  answers: boolean,
): Subject | undefined {
  const { form, at, sentence } = cue;
  const participle = form.kind === "participle";
  if (answers) return undefined;
  const about = aroundOf(paragraph, at, before)?.reported;
  if (about !== undefined && agreesBehind(paragraph.tokens, about, form.gender)) return about;
  // `وصل بيان صادر عن | الوزارة جاء فيه:`.
  const isInIt = form.only === "in-document" && hasRole(paragraph.tokens[at + 1]?.word, "in-it");
  const issuer = isInIt ? issuerBetween(paragraph, mentions, sentence.from, at) : undefined;
  if (issuer !== undefined) return issuer;
  const last = before.at(-1);
  const inside =
    at > sentence.from + BEGINNING && ((last?.cue.at ?? -1) < sentence.from || isOfWhoHandsOn(paragraph, form, last));
  // `فرد عليه مساعده | فقال`, `وخرج رجل | وقال`: of whoever did what it is joined to.
  const joined = isJoined(paragraph.tokens, form, at) ? actorBefore(paragraph, mentions, sentence, at) : undefined;
  if (joined !== undefined) return joined;
  const past = hadActed(paragraph, mentions, cue);
  if (past !== undefined) return past;
  if (!participle && !form.pronoun && !inside) return undefined;
  // `ووجه الأنبا رسالة | قال فيها`: so do the words of what somebody has just written.
  const writes = hasRole(paragraph.tokens[at + 1]?.word, "in-it")
    ? lastClauseSubject(paragraph, mentions, sentence, at)
    : undefined;
  const topic =
    writes ??
    (participle
      ? clauseSubject(paragraph, mentions, sentence, at, form.gender)
      : sentenceSubject(paragraph, mentions, sentence, form.only === undefined ? form.gender : undefined));
  return topic !== undefined && topic.to <= at ? topic : undefined;
}

/** و or ف on a perfect, right behind a noun. */
const isJoined = (tokens: readonly Token[], { kind, reading }: CueForm, at: number): boolean =>
  kind === "perfect" &&
  (reading.proclitics === WAW || reading.proclitics === FA) &&
  tokens[at - 1]?.word.kind === "arabic";

/** `نقلت النائبة عن الوزير قوله إن …، | وأوضحت أن`: of her who hands on, and not of him; so the other way round. */
function isOfWhoHandsOn({ tokens }: Paragraph, { kind, gender }: CueForm, last: LocalQuotation | undefined): boolean {
  const head = last?.subject && tokens[last.subject.from]?.word;
  const isHandedOn =
    last?.cue.form.class === "transmit" || (last?.cue.form.kind === "nominal" && last.cue.form.pronoun);
  const isOther =
    head !== undefined && factsOf(head)?.title !== undefined && isFeminineForm(head.plain) !== (gender === "f");
  return isHandedOn && kind === "perfect" && isOther;
}
