/** The quotations of a paragraph: cue, frame, content and written subject, from its text alone. */
import type { Token } from "../text/tokens";
import type { Span } from "../article";
import { factsOf } from "../nouns/title-words";
import { hasJoinedRole, hasRole, isAnna, isIn } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { definiteReading } from "../morphology/article";
import { isFeminineForm, isSoundMasculinePlural } from "../morphology/endings";
import type { LocalMention } from "../entities/mention";
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import type { Word } from "../text/words";
import { contentOf } from "./contents";
import { subjectOf } from "./subjects";
import { actorAt, clauseSubject, sentenceSubject } from "./sentence-subject";
import type { Subject } from "./subject-phrases";
import { cueForm } from "../cues/cue-forms";
import { contentStart, type FramedCue } from "../cues/framed-cue";
import { isOwnUtterance, ownWordsAt } from "../cues/own-words";
import { sourceHeadOf } from "../nouns/source-words";
import type { LocalQuotation } from "./local-quotation";
import { hasObject } from "./objects";
import { LAM } from "../morphology/proclitics";
import { nameRole } from "../nouns/name-words";
import { indexOfQuotes } from "../text/quote-index";

/** A cue with its subject as written; without one where it is dropped. */
interface VoicedCue extends FramedCue {
  subject?: Subject;
}

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
  const cues: VoicedCue[] = [];
  for (const frame of frames) {
    if (repeatsSource(paragraph, frame, frames)) continue;
    const near = mentionsIn(frame.sentence);
    const subject = subjectOf(paragraph, near, frame);
    const cue: VoicedCue = subject === undefined ? frame : { ...frame, subject };
    if (hasItsSource(paragraph, near, cue)) cues.push(cue);
  }
  const quotations: LocalQuotation[] = [];
  cues.forEach((cue, index) => {
    const quotation = local(paragraph, mentionsIn(cue.sentence), cues, index, quotations);
    if (!isThought(quotation)) quotations.push(quotation);
  });
  return quotations;
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

/** `قال إنه اعتقد أن`: what the speaker thought is part of what was said. */
function isThought({ nested, subject, cue }: LocalQuotation): boolean {
  return nested && subject === undefined && (cue.form.class === "opinion" || cue.form.class === "predict");
}

/** `أظهر` needs a document, `وفقا لـ` its source, and `اتهام واشنطن بأن` its possessor right before the clause. */
function hasItsSource({ tokens }: Paragraph, mentions: readonly LocalMention[], cue: VoicedCue): boolean {
  const { form, frame, subject, at } = cue;
  if (form.only === "document" || form.only === "outlet") {
    const head = subject === undefined ? undefined : tokens[subject.from]?.word;
    const kind = head === undefined ? undefined : sourceHeadOf(head)?.kind;
    return (
      frame.kind === "clause" &&
      (kind === form.only ||
        (form.only === "outlet" &&
          mentions.some(({ from, type }) => from === subject?.from && type === "organization")))
    );
  }
  if (form.only === "in-document") return frame.kind === "clause";
  // `علامات تشير إلى أن`: things point; people, bodies and documents report.
  if (form.kind === "imperfect" && (frame.kind === "clause" || frame.kind === "noun")) {
    if (subject === undefined)
      return (
        !isThing(tokens[at - 1]?.word) &&
        // `فئة حاقدة تعبر عن خبثها`: inside a sentence it describes.
        !(frame.kind === "noun" && form.reading.offset === 0 && tokens[at - 1]?.word.kind === "arabic") &&
        !((frame.kind === "noun" || form.class !== "say") && hasRole(tokens[at - 1]?.word, "relative"))
      );
    if (subject.to <= at) return isSpeaker(tokens[subject.from]?.word, subject, mentions);
  }
  if (frame.kind === "source") return isSource(tokens, mentions, cue);
  if (frame.kind === "noun" && hasAnotherObject(tokens, mentions, cue)) return false;
  if (form.kind !== "nominal" || form.pronoun) return true;
  return subject !== undefined && frame.kind === "clause" && subject.to === frame.complementizer;
}

/** `حسب التاجر هاني موسى`, `وفق ما أعلنه المعهد`; not `حسب الواقع التجاري`, where nobody speaks. */
function isSource(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  { form, frame, subject, at }: VoicedCue,
): boolean {
  if (subject === undefined) return form.pronoun || isOwnUtterance(tokens[frame.content]?.word);
  // A verb, or the name of what one said, tells that somebody speaks: `حسبما أفاد الأهالي`, `بحسب رواية الأهالي`.
  const separate = form.binds?.preposition !== undefined && form.binds.preposition !== LAM;
  const isBehindVerb = frame.content - at > (separate ? 2 : 1);
  if (form.kind !== "source" || isBehindVerb || subject.from > frame.content) return true;
  const head = tokens[subject.from]?.word;
  return isSpeaker(head, subject, mentions) || head?.kind === "latin" || head?.kind === "punctuation";
}

/** `وشددت قوات الأمن | إجراءات التفتيش | على طول الطريق`: a noun behind the subject is what the verb does something to. */
const hasAnotherObject = (tokens: readonly Token[], mentions: readonly LocalMention[], cue: VoicedCue): boolean => {
  const { form, subject, at } = cue;
  if (subject === undefined || form.object || form.class === "directive" || subject.to <= at) return false;
  const noun = tokens[subject.to]?.word;
  const isName = noun === undefined || nameRole(noun) !== undefined || !isCommon(noun);
  return !isName && hasObject(tokens, mentions, subject, contentStart(cue));
};

/** `قال إن …، على حد قوله`: the sentence has said already whose words these are. */
function repeatsSource(
  { tokens }: Paragraph,
  { at, sentence, frame, form }: FramedCue,
  frames: readonly FramedCue[],
): boolean {
  if (frame.kind !== "source" || ownWordsAt(tokens, form.kind === "source" ? frame.content : at) === undefined)
    return false;
  return frames.some((other) => other.sentence === sentence && other.at < at && other.frame.kind !== "source");
}

/** An ordinary noun without the article, right before the verb that describes it. */
function isThing(word: Word | undefined): boolean {
  return (
    word?.kind === "arabic" &&
    isFeminineForm(word.plain) &&
    isCommon(word) &&
    definiteReading(word) === undefined &&
    cueForm(word) === undefined
  );
}

function isSpeaker(head: Word | undefined, subject: Subject, mentions: readonly LocalMention[]): boolean {
  if (head === undefined) return false;
  return (
    sourceHeadOf(head) !== undefined ||
    factsOf(head) !== undefined ||
    subject.name !== undefined ||
    hasRole(head, "partitive") ||
    isSoundMasculinePlural(head.key) ||
    mentions.some(({ phrase, kind }) => phrase.from === subject.from && kind !== "nisba")
  );
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
  const token = tokens[at];
  const place = { start: (token?.start ?? 0) + form.reading.offset, end: token?.end ?? 0, form, at };
  const { mode, contents } = contentOf(paragraph, cues, index, subject?.to ?? at + 1);
  const quotation: LocalQuotation = {
    cue: place,
    mode,
    contents,
    background: isBackground(paragraph, cue),
    addressed: hasRole(tokens[at + 1]?.word, "addressee"),
    nested: isNested(place, cue, before) || isSubordinate(paragraph, cue),
    changesSpeaker: changesSpeaker(paragraph, cue),
    issued: isIssued(paragraph, cue),
    unclosed: isUnclosed(paragraph, cue),
  };
  const complementizer = cue.frame.kind === "clause" ? tokens[cue.frame.complementizer] : undefined;
  if (complementizer !== undefined) quotation.complementizer = { start: complementizer.start, end: complementizer.end };
  const reported = reportedSubject(paragraph, mentions, cue);
  if (reported !== undefined) quotation.reported = reported;
  if (subject !== undefined) quotation.subject = subject;
  else {
    const matrix = matrixOf(paragraph, cue, before);
    const topic = matrix < 0 ? topicOf(paragraph, mentions, cue, before) : undefined;
    if (matrix >= 0) quotation.matrix = matrix;
    if (topic !== undefined) quotation.topic = topic;
  }
  return quotation;
}

/** Who the reported clause is about, right behind its particle. */
const reportedSubject = (
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { frame, sentence }: FramedCue,
): Subject | undefined =>
  frame.kind === "clause" ? actorAt(paragraph, mentions, frame.content, sentence.to) : undefined;

/** Inside another's words: `قال إن الوزير أكد أن`. */
function isNested(place: Span, { form }: FramedCue, before: readonly LocalQuotation[]): boolean {
  if (form.kind === "participle") return false;
  for (let i = before.length - 1; i >= Math.max(0, before.length - NESTING); i--) {
    for (const { start, end } of before[i]?.contents ?? []) if (start <= place.start && place.end <= end) return true;
  }
  return false;
}

/** A report stands inside one of the last few before it, or in none. */
const NESTING = 12;

/** Does the paragraph leave the quotation open? */
function isUnclosed({ tokens, quotes }: Paragraph, { frame }: FramedCue): boolean {
  const opens = frame.kind === "clause" || frame.kind === "colon";
  const quote =
    frame.kind === "quote" ? frame.quote : opens ? indexOfQuotes(quotes).byOpen.get(frame.content) : undefined;
  return quote !== undefined && quote.close >= tokens.length;
}

/** Who the sentence is about, for a participle (`وتراجع الوزير، قائلا إن`) and for a verb inside a sentence whose first verb reports nothing. */
function topicOf(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { form, at, sentence }: FramedCue,
  before: readonly LocalQuotation[],
): Subject | undefined {
  const participle = form.kind === "participle";
  const inside = at > sentence.from + 3 && form.kind !== "source" && (before.at(-1)?.cue.at ?? -1) < sentence.from;
  if (!participle && !form.pronoun && !inside) return undefined;
  const topic = participle
    ? clauseSubject(paragraph, mentions, sentence, at)
    : sentenceSubject(paragraph, mentions, sentence, form.gender);
  return topic !== undefined && topic.to <= at ? topic : undefined;
}

/** The report of the same sentence that a participle goes on with; a noun (`مكتفيا بالقول إن`) goes with it too. */
function matrixOf({ tokens }: Paragraph, { form, sentence }: FramedCue, before: readonly LocalQuotation[]): number {
  if (form.kind !== "participle") return -1;
  const start = tokens[sentence.from]?.start ?? 0;
  return before.findLastIndex(
    ({ nested, cue }) => !nested && cue.start >= start && cue.form.kind !== "participle" && cue.form.kind !== "source",
  );
}

/** `الذي قال إن`, `بعد أن أعلن أن`, `عندما أكد أن`: the clause hangs on another. */
function isSubordinate({ tokens }: Paragraph, { at, sentence, form, frame }: FramedCue): boolean {
  if (
    form.kind === "source" ||
    form.kind === "nominal" ||
    frame.kind === "postposed" ||
    (form.reading.offset > 0 && !form.future)
  )
    return false;
  // An imperfect inside a sentence describes: `منظمة تصف نفسها بأنها`.
  if (
    form.kind === "imperfect" &&
    at > sentence.from + 1 &&
    !hasJoinedRole(tokens[at - 1]?.word, "auxiliary") &&
    !hasRole(tokens[at - 1]?.word, "subordinator")
  )
    return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 6); i--) {
    const word = tokens[i]?.word;
    if (word?.kind === "punctuation") return false;
    if (hasRole(word, "relative") || hasRole(word, "subordinating")) return true;
    if (isAnna(word) && hasRole(tokens[i - 1]?.word, "time-preposition")) return true;
  }
  return false;
}

/** `وكان فلان قد قال`, `سبق أن أعلن`: told of an earlier time. */
function isBackground({ tokens }: Paragraph, { at, sentence }: FramedCue): boolean {
  let was = false;
  for (let i = Math.max(sentence.from, at - 30); i < at; i++) {
    was ||= hasRole(tokens[i]?.word, "background");
    if (was && hasRole(tokens[i]?.word, "pluperfect")) return true;
  }
  return false;
}

/** `في بيان`, `في تقرير` between the verb and what it reports, or `جاء في بيان`. */
function isIssued({ tokens }: Paragraph, cue: FramedCue): boolean {
  for (let at = cue.at + 1; at < contentStart(cue) - 1; at++) {
    const next = tokens[at + 1]?.word;
    if (isIn(tokens[at]?.word) && next !== undefined && sourceHeadOf(next)?.kind === "document") return true;
  }
  return false;
}

/** `من جانبه`, `من جهتها` before the verb or right after it. */
function changesSpeaker({ tokens }: Paragraph, { at, sentence }: FramedCue): boolean {
  for (let i = Math.max(sentence.from, at - 4); i <= at + 2; i++)
    if (
      (hasRole(tokens[i]?.word, "from") && hasRole(tokens[i + 1]?.word, "side")) ||
      hasJoinedRole(tokens[i]?.word, "turn")
    )
      return true;
  return false;
}
