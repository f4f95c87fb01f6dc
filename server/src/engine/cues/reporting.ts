/** Is a reporting form a report where it stands, or a noun, a superlative, a negated or impersonal verb? */
import type { Token } from "../text/tokens";
import { hasJoinedRole, isIn, hasRole, complementizerOf, isAnna } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { beforeAccusativeAlef, isObliqueOrFemininePlural } from "../morphology/endings";
import { FA } from "../morphology/proclitics";
import { endsInTa, hasDammaAt, hasDammaOnTa } from "../morphology/verbs";
import { isImperfect } from "../nouns/clause-words";
import { isBareSourceKey, sourceHeadOf } from "../nouns/source-words";
import { factsOf } from "../nouns/title-words";
import { isComma } from "../text/marks";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { perWord, type Word } from "../text/words";
import { cueForm, type CueForm } from "./cue-forms";
import { followsHadd, followsOnWhat } from "./source-frames";
import { isAct } from "./verbal-nouns";
import { nameRole } from "../nouns/name-words";

/** Is this form a report where it stands: not negated, not impersonal, no noun after a preposition? */
export function mayReport(tokens: readonly Token[], at: number, form: CueForm, sentence: TokenRange): boolean {
  const before = at > sentence.from ? tokens[at - 1]?.word : undefined;
  if (form.kind === "source") return !form.reading.proclitics.includes(FA);
  if (form.only === "in-document" && !opensDocument(tokens, at + 1) && !standsInOne(tokens, at)) return false;
  if (followsHadd(tokens, at) || followsOnWhat(tokens, at, form)) return true;
  const bare = form.reading.offset === 0;
  if (form.act !== undefined && !isAct(tokens, at, form, sentence)) return false;
  // A verb never follows a preposition: `دون ذكر الأدلة`, `على رد الوزارة`; `في تصريح` only tells where.
  if (bare && hasJoinedRole(before, "preposition") && !(form.kind === "nominal" && !isIn(before))) return false;
  // `ما يمكن قوله`: nobody's word.
  if (form.kind === "nominal" && before !== undefined && isImperfect(before)) return false;
  // `أبرز ملامح الخطة`, `أبرز المشاركين الذين`: a superlative, unless it has somebody for its subject.
  if (form.beforeNoun && form.kind === "perfect" && isThingOrMany(tokens[at + 1]?.word)) return false;
  // `رفض كشف هويته`: after a verb the same letters are its object.
  if (bare && form.kind === "perfect" && before !== undefined && takesNoun(before)) return false;
  // `كما ذُكر في البيان`: its vowel says that it is passive.
  if (form.kind === "perfect" && hasDammaAt(tokens[at]?.word.surface ?? "", form.reading.offset)) return false;
  // `سألتُه`: of the one who writes.
  if (form.withObject === true && hasDammaOnTa(tokens[at]?.word.surface ?? "")) return false;
  // `مما دعا السكان إلى الرحيل`: led to it.
  if (hasRole(before, "caused") && form.class === "directive") return false;
  // `كتب - خالد الحداد:`, a byline.
  if (form.class === "write" && isDash(tokens[at + 1]?.word)) return false;
  // `حازم أبو طالب`: a name's second half.
  if (bare && before !== undefined && nameRole(before) === "particle") return false;
  // `كان الفريق متفائلا`: what somebody is.
  const isSomething =
    form.kind === "participle" && bare && before?.kind === "arabic" && followsCopula(tokens, at, sentence.from);
  if (isSomething) return false;
  // `68 متهما`: counted.
  if (form.kind === "participle" && bare && before?.kind === "number") return false;
  // `مسؤول طلب عدم الكشف عن اسمه`: only tells of the source.
  if (bare && (form.class === "directive" || form.class === "deny") && hasRole(tokens[at + 1]?.word, "anonymity"))
    return false;
  // `وقالت متحدثة باسم الشرطة`: behind a reporting verb it is the one who speaks.
  if (
    form.kind === "participle" &&
    bare &&
    before !== undefined &&
    isFiniteCue(before) &&
    isSpeakersNoun(tokens[at]?.word)
  )
    return false;
  // `الدولة مطالبة بتفسير`: an adjective, where no comma or و sets it off as what the speaker does.
  if (form.kind === "participle" && bare && form.gender === "f" && at > sentence.from && !setsOff(tokens, at, sentence))
    return false;
  // `وهو طالب في كلية الطب`: what one is.
  if (bare && form.kind === "perfect" && form.object && hasRole(before, "one-who") && isIn(tokens[at + 1]?.word))
    return false;
  // `ما وصفه بـ`: what he called so.
  // `بعد أن كشف المدير عن أن`: told, though in passing.
  const afterTime =
    form.kind === "perfect" && isAnna(before) && hasJoinedRole(tokens[at - 2]?.word, "time-preposition");
  const negated =
    bare && hasRole(before, "negation") && !afterTime && !(hasRole(before, "what") && form.withObject === true);
  return !negated && !isImpersonal(tokens, at, form);
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
  for (let i = at - 1; i >= Math.max(sentence.from, at - 60); i--) {
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

/** `جاء في بيان للوزارة أن`. */
export function opensDocument(tokens: readonly Token[], at: number): boolean {
  const document = tokens[at + 1]?.word;
  return isIn(tokens[at]?.word) && document !== undefined && sourceHeadOf(document)?.kind === "document";
}

function followsCopula(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TO_PREDICATE) && tokens[i]?.word.kind === "arabic"; i--)
    if (hasJoinedRole(tokens[i]?.word, "copula")) return true;
  return false;
}

/** Tokens from كان to what one was: its subject stands between. */
const TO_PREDICATE = 3;

/** `بيانا [مشتركا] | جاء فيه: …`. */
function standsInOne(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at + 2]?.word;
  const opens = opener !== undefined && (opener.surface === ":" || isOpeningQuote(opener) || isAnna(opener));
  return opens && hasRole(tokens[at + 1]?.word, "in-it") && [at - 1, at - 2].some((i) => isDocument(tokens[i]?.word));
}

const isDocument = (word: Word | undefined): boolean =>
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
