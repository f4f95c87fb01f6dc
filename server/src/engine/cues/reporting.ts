/** Is a reporting form a report where it stands, or a noun, a superlative, a negated or impersonal verb? */
import type { Token } from "../text/tokens";
import { hasJoinedRole, isIn, hasRole, nounHasRole, complementizerOf, isAnna } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { beforeAccusativeAlef, isObliqueOrFemininePlural } from "../morphology/endings";
import { endsInTa, hasDammaAt, hasDammaOnTa } from "../morphology/verbs";
import { blessingAt } from "../nouns/blessings";
import { isImperfect } from "../nouns/clause-words";
import { isBareSourceKey, sourceHeadOf } from "../nouns/source-words";
import { factsOf } from "../nouns/title-words";
import { isComma } from "../text/marks";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { perWord, type Word } from "../text/words";
import { cueForm, type CueForm } from "./cue-forms";
import { isOwnUtterance } from "./own-words";
import { followsHadd, followsOnWhat } from "./source-frames";
import { sourceFrom, standsApart } from "./spoken-sources";
import { isAct } from "./verbal-nouns";
import { isGivenKey, nameRole } from "../nouns/name-words";
import { writersIn } from "../nouns/writers";

/** From a participle back to the verb that it goes with, in tokens: longer sentences are several, one behind the other. */
const TO_ITS_VERB = 60;

/** Is this form a report where it stands: not negated, not impersonal, no noun after a preposition? */
export function mayReport(tokens: readonly Token[], at: number, form: CueForm, sentence: TokenRange): boolean {
  if (form.kind === "source")
    return form.binds?.apart !== true || standsApart(tokens, sourceFrom(at, form), sentence.from);
  if (form.only === "in-document" && !opensDocument(tokens, at + 1) && !standsInOne(tokens, at, sentence.from))
    return false;
  if (followsHadd(tokens, at) || followsOnWhat(tokens, at, form)) return true;
  if (form.act !== undefined && !isAct(tokens, at, form, sentence)) return false;
  const [before, after] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
  const place: Place = { tokens, at, form, sentence, before, after, isBare: form.reading.offset === 0 };
  return !isNounHere(place) && !isPassiveOrOnesOwn(place) && !isDescription(place) && !isNegated(place);
}

/** A form between its neighbours. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly form: CueForm;
  readonly sentence: TokenRange;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** Nothing is written to it. */
  readonly isBare: boolean;
}

/** The same letters are a noun, a superlative, or part of a name. */
function isNounHere({ tokens, at, form, before, after, isBare }: Place): boolean {
  const isPerfect = form.kind === "perfect";
  return (
    // A verb never follows a preposition: `دون ذكر الأدلة`, `على رد الوزارة`; `في تصريح` only tells where.
    (isBare && hasJoinedRole(before, "preposition") && (form.kind !== "nominal" || isIn(before))) ||
    // `تبارك وتعالى`: a wish.
    blessingAt(tokens, at) !== undefined ||
    // `ما يمكن قوله`: nobody's word.
    (form.kind === "nominal" && before !== undefined && isImperfect(before)) ||
    // `بحسب | قوله`: tells again whose words they are.
    (form.kind === "nominal" && nounHasRole(before, "source-cue")) ||
    // `أبرز ملامح الخطة`, `أبرز المشاركين الذين`: a superlative, unless it has somebody for its subject.
    (form.beforeNoun && isPerfect && isThingOrMany(after)) ||
    // `رفض كشف هويته`, `لم يشأ كشف هويته`: after a verb the same letters are its object.
    (isBare &&
      isPerfect &&
      before !== undefined &&
      (takesNoun(before) || isImperfect(before) || hasRole(tokens[at - 2]?.word, "before-verb"))) ||
    // `حازم أبو طالب`: a name's second half.
    (isBare && before !== undefined && nameRole(before) === "particle") ||
    // `الموفد يزيد بن سالم`: a name's first.
    (isBare && hasRole(after, "son-of") && isGivenKey((tokens[at]?.word as Word).key)) ||
    // `كتب - خالد الحداد:`, `كتبت ريتا حداد:`, a byline.
    (form.class === "write" && (isDash(after) || (at === 0 && writersIn(tokens) !== undefined))) ||
    // `وهو طالب في كلية الطب`: what one is.
    (isBare && isPerfect && form.object && hasRole(before, "one-who") && isIn(after))
  );
}

/** Its vowels tell that nobody else says it; or it tells of a consequence, or of the source itself. */
function isPassiveOrOnesOwn({ tokens, at, form, before, after, isBare }: Place): boolean {
  const surface = tokens[at]?.word.surface ?? "";
  return (
    // `كما ذُكر في البيان`: its vowel says that it is passive.
    (form.kind === "perfect" && hasDammaAt(surface, form.reading.offset)) ||
    // `سألتُه`, `كنت قد نشرت`: of the one who writes.
    (form.withObject === true && hasDammaOnTa(surface)) ||
    isOfWriter(tokens, at) ||
    // `مما دعا السكان إلى الرحيل`: led to it.
    (form.class === "directive" && hasRole(before, "caused")) ||
    // `مسؤول طلب عدم الكشف عن اسمه`: only tells of the source.
    (isBare && (form.class === "directive" || form.class === "deny") && hasRole(after, "anonymity"))
  );
}

/** `كنت | ذكرت`, `كنت قد | ذكرت`. */
const isOfWriter = (tokens: readonly Token[], at: number): boolean => {
  const was = tokens[hasRole(tokens[at - 1]?.word, "pluperfect") ? at - 2 : at - 1]?.word;
  return hasJoinedRole(was, "copula") && hasJoinedRole(was, "first-person");
};

/** A participle that tells what somebody is. */
function isDescription({ tokens, at, form, sentence, before, isBare }: Place): boolean {
  if (form.kind !== "participle" || !isBare) return false;
  return (
    // `كان الفريق متفائلا`.
    (before?.kind === "arabic" && followsCopula(tokens, at, sentence.from)) ||
    // `68 متهما`: counted.
    before?.kind === "number" ||
    // `وقالت متحدثة باسم الشرطة`: behind a reporting verb it is the one who speaks.
    (before !== undefined && isFiniteCue(before) && isSpeakersNoun(tokens[at]?.word)) ||
    // `الدولة مطالبة بتفسير`: an adjective, where no comma or و sets it off as what the speaker does.
    (form.gender === "f" && !form.bare && at > sentence.from && !setsOff(tokens, at, sentence))
  );
}

function isNegated({ tokens, at, form, before, isBare }: Place): boolean {
  if (isImpersonal(tokens, at, form)) return true;
  // `هل قال الوزير إن`, `لو قال الوزير إن`: nobody has said it.
  if (isBare && hasJoinedRole(before, "unreal")) return true;
  // `ما وصفه بـ`: what he called so.
  const isWhat = hasRole(before, "what") && form.withObject === true;
  // `بعد أن كشف المدير عن أن`: told, though in passing.
  // `قبل أن يضيف: «…»`: and went on.
  const isAfter =
    (form.kind === "perfect" || form.continuer) &&
    isAnna(before) &&
    hasJoinedRole(tokens[at - 2]?.word, "time-preposition");
  return isBare && hasRole(before, "negation") && !isWhat && !isAfter;
}

const isDash = (word: Word | undefined): boolean =>
  word?.kind === "punctuation" && !isOpeningQuote(word) && !isComma(word) && word.surface !== ":";

const isSpeakersNoun = (word: Word | undefined): boolean =>
  word !== undefined && (sourceHeadOf(word) !== undefined || factsOf(word)?.title !== undefined);

/** A plural or an ordinary noun without the article that is no title and no source. */
export function isThingOrMany(word: Word | undefined): boolean {
  if (word?.kind !== "arabic" || complementizerOf(word) !== undefined) return false;
  if (hasArticle(word.key)) return isObliqueOrFemininePlural(word.key);
  return (
    isCommon(word) &&
    factsOf(word) === undefined &&
    sourceHeadOf(word) === undefined &&
    !hasRole(word, "preposition") &&
    !hasRole(word, "adverb")
  );
}

/** A comma or a closing mark right before, or a feminine verb that the participle can go with. */
export function setsOff(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  if (tokens[at - 1]?.word.kind === "punctuation") return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - TO_ITS_VERB); i--) {
    const form = cueForm(tokens[i]?.word as Word);
    if (form?.gender === "f" && (form.kind === "perfect" || form.kind === "imperfect")) return true;
  }
  return endsInTa(tokens[sentence.from]?.word.plain ?? "");
}

/** A verb before the same letters has them for its object: `رفض كشف هويته`, `رافضا ذكر منصبه`. */
const takesNoun = (word: Word): boolean => isFiniteCue(word) || cueForm(word)?.kind === "participle";

export const isFiniteCue = perWord(
  (word: Word): boolean => cueForm(word)?.kind === "perfect" || cueForm(word)?.kind === "imperfect",
);

/** `جاء في بيان للوزارة أن`, `ورد في كلمة الوزير أن`, `جاء على لسان المدير أن`. */
export function opensDocument(tokens: readonly Token[], at: number): boolean {
  const document = tokens[at + 1]?.word;
  if (document === undefined) return false;
  const isSpeech = nounHasRole(document, "utterance") || isOwnUtterance(document);
  return isIn(tokens[at]?.word)
    ? isSpeech || sourceHeadOf(document)?.kind === "document"
    : hasRole(tokens[at]?.word, "on") && isSpeech;
}

function followsCopula(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TO_PREDICATE) && tokens[i]?.word.kind === "arabic"; i--)
    if (hasJoinedRole(tokens[i]?.word, "copula")) return true;
  return false;
}

/** Tokens from كان to what one was: its subject stands between. */
const TO_PREDICATE = 3;

/** `بيانا … | جاء فيه: …`, `جاء فيه ما يلي: …`. */
function standsInOne(tokens: readonly Token[], at: number, from: number): boolean {
  if (!hasRole(tokens[at + 1]?.word, "in-it")) return false;
  const follows = hasRole(tokens[at + 2]?.word, "what") ? at + 2 + WHAT_FOLLOWS : at + 2;
  const opener = tokens[follows]?.word;
  const opens = opener !== undefined && (opener.surface === ":" || isOpeningQuote(opener) || isAnna(opener));
  return opens && tokens.slice(Math.max(from, at - TO_DOCUMENT), at).some(({ word }) => isDocument(word));
}

/** Words of `ما يلي`, `ما نصه`. */
const WHAT_FOLLOWS = 2;
/** Tokens from a document to what stands in it: who put it out, when and where. */
const TO_DOCUMENT = 25;

/** `بيان`, `بيانا`. */
export const isDocument = (word: Word | undefined): boolean =>
  word !== undefined && (sourceHeadOf(word)?.kind === "document" || isBareSourceKey(beforeAccusativeAlef(word.key)));

/** `يذكر أن`, `ويشار إلى أن`: background without a speaker. */
export function isImpersonal(tokens: readonly Token[], at: number, form: CueForm): boolean {
  if (form.kind !== "imperfect" || form.gender !== "m" || form.number !== "singular") return false;
  const next = tokens[at + 1];
  return (
    next !== undefined && form.impersonal && (complementizerOf(next.word) !== undefined || hasRole(next.word, "to"))
  );
}

/** A title or the head of a body, or a name. */
export const mayBeSomebody = perWord(
  (word: Word): boolean => factsOf(word) !== undefined || nameRole(word) !== undefined,
);
