/** Whether a cue has the source that it needs: a person, body or document whose words they are. */
import { isOnesOwn } from "../nouns/people-words";
import type { LocalMention } from "../entities/mention";
import { contentStart, type FramedCue } from "../cues/framed-cue";
import { isOwnUtterance, ownWordsAt } from "../cues/own-words";
import { formHasRole, hasJoinedRole, hasRole, isFunctionWord, nounHasRole } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { definiteReading } from "../morphology/article";
import { isFeminineForm, isSoundMasculinePlural } from "../morphology/endings";
import { BA } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import { isAdjunctWord, isManner } from "../nouns/clause-words";
import { NO_WORD } from "./content-spans";
import { nameRole } from "../nouns/name-words";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { hasObject } from "./objects";
import type { Subject } from "./subject-phrases";

/** A cue with its subject as written; without one where it is dropped. */
export interface VoicedCue extends FramedCue {
  subject?: Subject;
}

/** `أظهر` needs a document, `وفقا لـ` its source, and `اتهام واشنطن بأن` its possessor right before the clause. */
export function hasItsSource({ tokens }: Paragraph, mentions: readonly LocalMention[], cue: VoicedCue): boolean {
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
  // `مستدلا بقول الشاعر: «…»`: behind a colon or between marks stands what is cited, another's.
  if (form.cites && citesSomething(tokens, cue)) return false;
  if (form.only === "in-document")
    return ["clause", "colon", "quote"].includes(frame.kind) || (frame.kind === "source" && subject !== undefined);
  // `علامات تشير إلى أن`: things point; people, bodies and documents report.
  if (form.kind === "imperfect" && (frame.kind === "clause" || frame.kind === "noun")) {
    if (subject === undefined)
      return (
        !(form.reading.offset === 0 && describes(cue, tokens[at - 1]?.word)) &&
        !((frame.kind === "noun" || form.class !== "say") && hasRole(tokens[at - 1]?.word, "relative"))
      );
    if (subject.to <= at) return isSpeaker(tokens[subject.from]?.word, subject, mentions);
    // `تعتبر مباراة صعبة، وأرى أنها`: what is held to be so.
    if (form.class === "opinion" && isThing(tokens[subject.from]?.word))
      return isSpeaker(tokens[subject.from]?.word, subject, mentions);
  }
  // `أثبتت التجربة أن`, `أوحت نبرته بأن`: what proves or hints without a word.
  const shows = form.tight && form.number === "singular" && (form.stance === "factive" || form.stance === "hinting");
  if (shows && frame.kind === "clause" && subject !== undefined && isThingShowing(tokens[subject.from]?.word))
    return isSpeaker(tokens[subject.from]?.word, subject, mentions);
  if (frame.kind === "source") return isSource(tokens, mentions, cue);
  // `ورحب | بالسفير`: one who is welcomed is nothing that was said.
  if (frame.kind === "noun" && form.class === "expressive" && isSomeone(tokens[frame.content]?.word)) return false;
  if (frame.kind === "noun" && hasAnotherObject(tokens, mentions, cue)) return false;
  if (form.tight && frame.kind === "colon" && doesSomething(tokens, mentions, cue)) return false;
  return form.kind !== "nominal" || saysItself(tokens, mentions, cue);
}

/** `تأكيد الوزير أن`, `إشارته إلى أن`: who says it stands right before the clause; `اتهام الوزير بأنه سرق`: the one who is accused, perhaps. */
function saysItself(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  { form, frame, subject, at }: VoicedCue,
): boolean {
  if (frame.kind !== "clause") return form.pronoun;
  const tells = hasJoinedRole(tokens[frame.complementizer - 1]?.word, "preposition")
    ? frame.complementizer - 1
    : frame.complementizer;
  const addresses = form.object && !form.speakerFirst;
  if (form.act === "definite") return tells - at <= BEHIND_ACT;
  if (form.pronoun) return !addresses || tells > at + 1;
  // `اتهام الحزب | خصومه | بأنهم`: whom, by a pronoun of who accuses.
  if (addresses)
    return (
      form.class === "accuse" &&
      subject !== undefined &&
      subject.to === tells - 1 &&
      isOnesOwn(tokens[subject.to]?.word ?? NO_WORD) &&
      isSpeaker(tokens[subject.from]?.word, subject, mentions)
    );
  if (subject?.to !== tells) return false;
  // `تصميم المبنى على أن`: what means something else as well is somebody's.
  return !form.tight || isSpeaker(tokens[subject.from]?.word, subject, mentions);
}

/** `بالتأكيد | مجددا | أن`. */
const BEHIND_ACT = 2;

/** `حسب التاجر هاني موسى`, `وفق ما أعلنه المعهد`; not `حسب الواقع التجاري`, where nobody speaks. */
function isSource(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  { form, frame, subject, at }: VoicedCue,
): boolean {
  if (subject === undefined)
    return (
      form.pronoun || isOwnUtterance(tokens[frame.content]?.word) || hasRole(tokens[frame.content]?.word, "addressee")
    );
  // A verb, or the name of what one said, tells that somebody speaks: `حسبما أفاد الأهالي`, `بحسب رواية الأهالي`.
  const separate = form.binds?.preposition !== undefined;
  const isBehindVerb = frame.content - at > (separate ? 2 : 1);
  // `كما أعلنت الشركة أرباحها`, `كما كشفت الشركة عن هاتفها`, `كما تعلن أرباحها`: what she did as well.
  if (isAlso(tokens, mentions, frame.content, subject)) return false;
  if (form.kind !== "source" || isBehindVerb || subject.from > frame.content) return true;
  const head = tokens[subject.from]?.word;
  return isSpeaker(head, subject, mentions) || head?.kind === "latin" || head?.kind === "punctuation";
}

/** Behind كما and a verb with its subject, what it is that somebody told, where no source says so. */
const isAlso = (
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  verbEnd: number,
  subject: Subject,
): boolean => {
  const { from, to } = subject;
  const head = tokens[from]?.word ?? NO_WORD;
  return (
    hasRole(tokens[verbEnd - 2]?.word, "as") &&
    ((isOnesOwn(head) && !isSpeaker(head, subject, mentions)) ||
      hasRole(tokens[to]?.word, "about") ||
      (isCommon(tokens[to]?.word ?? NO_WORD) &&
        !hasRole(tokens[to]?.word, "relative") &&
        hasObject(tokens, mentions, { from: to, to }, tokens.length)))
  );
};

/** `أنهى الفريق | معسكره: …`, `زاد | الإنتاج: …`: not `أنهى المدير | حديثه: …`. */
function doesSomething(tokens: readonly Token[], mentions: readonly LocalMention[], cue: VoicedCue): boolean {
  const { form, subject, at } = cue;
  if (subject !== undefined && subject.to <= at) return false;
  const object = tokens[subject?.to ?? at + 1]?.word;
  if (object === undefined || isUtterance(object) || (form.object && mayBeSpokenTo(object))) return false;
  if (subject === undefined) return isOnesOwn(object);
  const isThing = form.class === "continue" && !isSpeaker(tokens[subject.from]?.word, subject, mentions);
  const isWhat = isCommon(object) && !isManner(object) && hasObject(tokens, mentions, subject, contentStart(cue));
  return isThing || isWhat;
}

const isUtterance = (word: Word): boolean =>
  nounHasRole(word, "utterance") ||
  nounHasRole(word, "question") ||
  withoutPronoun(word.plain).some((form) => formHasRole(form, "utterance"));

const mayBeSpokenTo = (word: Word): boolean =>
  !isCommon(word) ||
  sourceHeadOf(word) !== undefined ||
  factsOf(word) !== undefined ||
  isSoundMasculinePlural(word.key) ||
  nounHasRole(word, "addressed");

/** `مستدلا | بقول الشاعر: «…»`. */
const citesSomething = (tokens: readonly Token[], cue: VoicedCue): boolean =>
  (cue.frame.kind === "colon" || cue.frame.kind === "quote") &&
  tokens
    .slice(cue.at + 1, contentStart(cue))
    .some(({ word }) => word.readings.some(({ proclitics }) => proclitics === BA));

/** `بالسفير`, `بالوزيرين`: who bears a title. */
const isSomeone = (word: Word | undefined): boolean => word !== undefined && isPersonsTitle(word);

/** `وشددت قوات الأمن | رقابة الجسور | على امتداد الطريق`: a noun behind the subject is what the verb does something to. */
const hasAnotherObject = (tokens: readonly Token[], mentions: readonly LocalMention[], cue: VoicedCue): boolean => {
  const { form, subject, at } = cue;
  // `وشدد دفاع الفريق الرقابة على`: neither who speaks nor an adjunct.
  if (subject === undefined)
    return REPORTS_ALONE.has(form.class) && at + 1 < contentStart(cue) && isThingBehind(tokens[at + 1]?.word);
  if (form.object || subject.to <= at) return false;
  // `وعزا الخبير | التأخير | إلى ضعف التمويل`.
  if (form.class === "directive" || form.class === "explain") return false;
  const noun = tokens[subject.to]?.word;
  const isName = noun === undefined || nameRole(noun) !== undefined || !isCommon(noun);
  return !isName && hasObject(tokens, mentions, subject, contentStart(cue));
};

const isThingShowing = (word: Word | undefined): boolean => word?.kind === "arabic" && isCommon(word);

/** Verbs that have nobody beside the one who speaks: `شدد على`, `ندد بـ`. */
const REPORTS_ALONE: ReadonlySet<string> = new Set(["assert", "expressive"]);

/** A noun that is no part of a setting, and nobody. */
const isThingBehind = (word: Word | undefined): boolean =>
  word?.kind === "arabic" &&
  isCommon(word) &&
  !isManner(word) &&
  !isAdjunctWord(word) &&
  !hasRole(word, "preposition") &&
  !hasRole(word, "adverb") &&
  !hasRole(word, "respectful");

/**
 * `قال إن …، على حد قوله`: the sentence has said already whose words these are; `ودعت الوزارة، وفق بيان صادر عنها، …`: between a verb and its words.
 * @param frames the paragraph's; that at `index` is asked about
 */
export function repeatsSource({ tokens }: Paragraph, frames: readonly FramedCue[], index: number): boolean {
  const { at, sentence, frame, form } = frames[index] as FramedCue;
  if (frame.kind !== "source") return false;
  const isOwn = ownWordsAt(tokens, form.kind === "source" ? frame.content : at) !== undefined;
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const other = frames[i] as FramedCue;
    if (other.sentence !== sentence) return false;
    if (isOwn || (other.frame.kind !== "postposed" && at < contentStart(other))) return true;
  }
  return false;
}

/** Cues of one sentence are few: so many before one are looked at. */
const NEAR = 20;

/** Does the verb describe the word right before it? */
const describes = ({ form, frame }: FramedCue, before: Word | undefined): boolean =>
  // `فكرة جديدة | تقول إن`.
  isThing(before) ||
  // `فئة حاقدة | تعبر عن خبثها`.
  (frame.kind === "noun" && before?.kind === "arabic") ||
  // `تصريحات أدلى بها الوزير | تشير إلى أن`: of a thing told of before.
  (form.class === "note" && form.gender === "f" && before?.kind === "arabic" && !isFunctionWord(before));

/** An ordinary noun without the article, right before the verb that describes it. */
function isThing(word: Word | undefined): boolean {
  return word?.kind === "arabic" && isFeminineForm(word.plain) && isCommon(word) && definiteReading(word) === undefined;
}

function isSpeaker(head: Word | undefined, subject: Subject, mentions: readonly LocalMention[]): boolean {
  if (head === undefined) return false;
  return (
    sourceHeadOf(head) !== undefined ||
    factsOf(head) !== undefined ||
    subject.name !== undefined ||
    hasRole(head, "partitive") ||
    isSoundMasculinePlural(head.key) ||
    mentions.some(({ phrase }) => phrase.from === subject.from)
  );
}
