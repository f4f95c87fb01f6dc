/** Who a sentence or a clause is about, where its verb reports nothing. */
import type { LocalMention } from "../entities/mention";
import { cueForm } from "../cues/cue-forms";
import {
  complementizerOf,
  formHasRole,
  hasJoinedRole,
  hasRole,
  nounHasRole,
  withoutHamza,
} from "../lexicon/function-words";
import { withoutPronoun } from "../morphology/pronouns";
import { perWord, type Word } from "../text/words";
import { isCommonKey } from "../lexicon/words";
import { ARTICLE, bareNoun, hasArticle, isDefinite } from "../morphology/article";
import { withoutWaw } from "../morphology/proclitics";
import { isPerfect } from "../morphology/verb-numbers";
import { nameRole } from "../nouns/name-words";
import { isPersonsTitle, isTitleHead } from "../nouns/title-words";
import { isObliquePlural, isSoundMasculinePlural } from "../morphology/endings";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { indexOf, type Token } from "../text/tokens";
import { nounPhraseAt } from "./noun-phrases";
import { type NounPhrase } from "./phrase-steps";
import { takesWhom, withoutObject } from "./objects";
import { canSpeak, fitsVerb, isSomebody } from "./somebody";
import { afterSetting } from "./subject-after";
import { agreesBefore, isWhile } from "./subject-before";
import { NO_WORD } from "./content-spans";
import { commentAt } from "./report-end";
import { placed, type Subject } from "./subject-phrases";

type Gender = "m" | "f" | undefined;

/**
 * @returns who the sentence is about, where its first verb reports nothing: `وتراجع الوزير عن تصريحه، قائلا إن`, `فالوزير رفض …`,
 *   `وفي السياق ذاته، علق أحد المغردين وقال`. Only phrases that can be somebody: a name, a title, a body, a definite noun.
 * @param gender of the verb that reports: a noun that does not fit it is not its subject
 */
export function sentenceSubject(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { from, to }: TokenRange,
  gender?: Gender,
): Subject | undefined {
  const opened = pastTopic(paragraph.tokens, pastDateline(paragraph.tokens, mentions, from, to), to);
  const at = afterConnectors(paragraph, mentions, opened, to);
  if (paragraph.tokens[at]?.word.kind !== "arabic") return undefined;
  const isNoun =
    isSomebody(paragraph, mentions, at) && !isVerbOf(paragraph.tokens[at]?.word, paragraph.tokens[at + 1]?.word);
  const nominal = isNoun ? nounPhraseAt(paragraph, mentions, at, to) : undefined;
  if (nominal !== undefined && mayAct(paragraph, mentions, nominal))
    return agreesBefore(paragraph.tokens, nominal, gender) ? placed(paragraph, nominal) : undefined;
  return placed(paragraph, subjectOfVerb(paragraph, mentions, at, to, gender));
}

/** `بحث | وزير الخارجية مع`, `بحث | سالم الرواحي`: what a document may be called is, before a person, what that one did. */
const isVerbOf = (word: Word | undefined, actor: Word | undefined): boolean =>
  word !== undefined &&
  actor !== undefined &&
  isPerfect(withoutWaw(word.plain)) &&
  (isPersonsTitle(actor) || nameRole(actor) === "name");

/** `دمشق - | أعلن الوزير`, `أبوظبي - وام: | زار الوزير`: where it was filed, and by whom, does nothing. */
function pastDateline(tokens: readonly Token[], mentions: readonly LocalMention[], from: number, to: number): number {
  const place = mentions.find(({ type, from: at }) => type === "place" && at === from);
  if (place === undefined || !FILED.test(tokens[place.to]?.word.surface ?? "")) return from;
  let end = place.to + 1;
  for (let at = end; at < Math.min(to, end + FILED_BY); at++)
    if (FILED.test(tokens[at]?.word.surface ?? "")) end = at + 1;
  return end;
}

/** The marks between a dateline's parts and behind it. */
const FILED = /^[-–—:]$/;
/** Tokens of an agency and its mark: `أ ف ب -`. */
const FILED_BY = 4;

/** `وعن الاستعداد للمباراة المقبلة، | أكد`: whom it names plays no part. */
function pastTopic(tokens: readonly Token[], from: number, to: number): number {
  const comma = hasJoinedRole(tokens[from]?.word, "turns-to") ? indexOf(tokens, "،", from + 1, to) : -1;
  return comma < 0 ? from : comma + 1;
}

/**
 * @returns the subject of the last clause before `before` that has one written out: `وكان النادي استقبل …، وفي النهاية قدم المدير الدرع،
 *   مؤكدا أن`; else the sentence's
 */
export const clauseSubject = (
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  sentence: TokenRange,
  before: number,
  gender?: Gender,
): Subject | undefined =>
  lastClauseSubject(paragraph, mentions, sentence, before, gender) ??
  sentenceSubject(paragraph, mentions, sentence, gender);

/** @returns the same, undefined where no clause behind a comma has one */
export function lastClauseSubject(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  sentence: TokenRange,
  before: number,
  gender?: Gender,
): Subject | undefined {
  const { tokens } = paragraph;
  for (let comma = before - 2; comma > Math.max(sentence.from, before - CLAUSES_BACK); comma--) {
    if (!isComma(tokens[comma]?.word)) continue;
    // `، وهو ما | رفضته الكاتبة قائلة`.
    const at = commentAt(tokens, comma + 1)?.to ?? afterConnectors(paragraph, mentions, comma + 1, before);
    const verb = tokens[at]?.word;
    // `زار سالم الرواحي، | مناطق الساحل`.
    if (verb?.kind !== "arabic" || isSomebody(paragraph, mentions, at) || isOfPlace(mentions, verb, at)) continue;
    const subject = subjectOfVerb(paragraph, mentions, at, before, gender);
    if (subject !== undefined) return placed(paragraph, subject);
  }
  return undefined;
}

/** A noun with its place behind it, and no verb. */
const isOfPlace = (mentions: readonly LocalMention[], word: Word, at: number): boolean =>
  isKnownNoun(word) && mentions.some(({ type, from }) => type === "place" && from === at + 1);

/** News text has it with the article, and no imperfect of it: `مناطق`. */
const isKnownNoun = perWord(
  (word: Word): boolean => isCommonKey(ARTICLE + word.key) && cueForm(word) === undefined && !isPerfect(word.plain),
);

/** Tokens back to the clause whose subject a participle may have. */
const CLAUSES_BACK = 60;

/** `وقد`, `لكن`, `وفي السياق ذاته،`, `من جهة أخرى`: index of the first word behind them. */
export function afterConnectors(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  from: number,
  to: number,
): number {
  const { tokens } = paragraph;
  let at = from;
  while (at < to) {
    const word = tokens[at]?.word;
    if (word !== undefined && isOpeningQuote(word)) return at;
    if (isVerbNotPreposition(paragraph, mentions, at, to)) return at;
    // `إلى ذلك،`, `ومع ذلك،`, `في حين`.
    if (isBesides(tokens, at) || isWhile(tokens, at)) {
      at += 2;
      continue;
    }
    const next = isLoose(tokens, from, at)
      ? at + 1
      : hasJoinedRole(word, "preposition")
        ? (settingAt(paragraph, mentions, at + 1, to)?.to ?? at + 1)
        : afterSetting(paragraph, mentions, at, to);
    if (next === at) return at;
    at = next;
  }
  return at;
}

const isBesides = (tokens: readonly Token[], at: number): boolean =>
  hasJoinedRole(tokens[at]?.word, "preposition") &&
  hasRole(tokens[at + 1]?.word, "demonstrative") &&
  isComma(tokens[at + 2]?.word);

/** A word at `at` that only ties the sentence, which begins at `from`, to what was before. */
function isLoose(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.word;
  return (
    hasJoinedRole(word, "auxiliary") ||
    hasJoinedRole(word, "adverb") ||
    hasRole(word, "clause-opener") ||
    hasJoinedRole(word, "negation") ||
    hasRole(word, "as") ||
    hasRole(word, "meanwhile") ||
    // `في | حين أن`.
    (at > from && hasRole(word, "subordinating") && complementizerOf(tokens[at + 1]?.word ?? NO_WORD) !== undefined) ||
    isEmphatic(word) ||
    // `وفي ختام اللقاء | المفتوح`.
    (at > from && hasRole(tokens[at - 1]?.word, "time-noun") && isDefinite(word)) ||
    word?.kind === "punctuation"
  );
}

/** `في | صباح أحد أيام مارس`: behind a time of the day goes on what day it is of. */
const settingAt = (
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  to: number,
): NounPhrase | undefined =>
  nounPhraseAt(paragraph, mentions, at, to, true) ??
  (hasRole(paragraph.tokens[at]?.word, "adverb") ? nounPhraseAt(paragraph, mentions, at + 1, to) : undefined);

/** `عبر | المدرب عن سعادته`: with its own preposition behind somebody, what looks like one is the verb. */
function isVerbNotPreposition(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  to: number,
): boolean {
  const word = paragraph.tokens[at]?.word;
  const form = word && cueForm(word);
  if (form?.homograph !== true || form.nounPreposition === undefined) return false;
  const behind = paragraph.tokens[nounPhraseAt(paragraph, mentions, at + 1, to)?.to ?? to]?.word;
  return behind !== undefined && withoutHamza(behind) === form.nounPreposition;
}

/** `في السياق | ذاته`, `المصدر | نفسه`. */
export const isEmphatic = (word: Word | undefined): boolean =>
  word?.kind === "arabic" && withoutPronoun(word.plain).some((form) => formHasRole(form, "emphatic"));

/** The noun right behind a verb at `at`. */
function subjectOfVerb(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  to: number,
  gender: Gender,
): NounPhrase | undefined {
  const { tokens } = paragraph;
  const behind = tokens[at + 1]?.word;
  const isPassed =
    behind !== undefined &&
    (hasJoinedRole(behind, "adverb") || hasRole(behind, "demonstrative") || isOpeningQuote(behind));
  const next = isPassed ? at + 2 : at + 1;
  // `شارك في الدراسة | عالم الأحياء سالم الرواحي`: behind what it was in, a person with a name.
  const behindSetting = next + 2;
  if (hasRole(behind, "preposition") && isDefinite(tokens[next + 1]?.word))
    if (mentions.some(({ type, phrase }) => type === "person" && phrase.from === behindSetting))
      return nounPhraseAt(paragraph, mentions, behindSetting, to);
  const subject =
    next < to && isSomebody(paragraph, mentions, next) && !isOblique(tokens[next]?.word)
      ? nounPhraseAt(paragraph, mentions, next, to)
      : undefined;
  if (subject === undefined || !fitsVerb(tokens, subject, gender, mentions)) return undefined;
  // `وقرر | الدفاع أن يطعن`: right before the verb's own clause a noun is nothing but its subject.
  const hasClause = complementizerOf(tokens[subject.to]?.word ?? NO_WORD) !== undefined;
  if (!hasClause && !mayAct(paragraph, mentions, subject)) return undefined;
  const acting = withoutObject(tokens, mentions, subject);
  // `وخاطب | الحضور قائلا`: of one noun nobody knows that it acts.
  const [form, saying] = [at, acting.to].map((i) => cueForm(tokens[i]?.word ?? NO_WORD));
  const isAlone = saying?.kind === "participle" && saying.gender === form?.gender;
  return form !== undefined && takesWhom(form) && isAlone ? undefined : acting;
}

/** `ووعد | اللاعبين`: its ending says that it is an object. */
const isOblique = (word: Word | undefined): boolean =>
  word !== undefined && hasArticle(word.key) && isObliquePlural(word.key);

/** @returns the phrase at `at` where it is somebody who may act */
export function actorAt(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  to: number,
): Subject | undefined {
  const phrase = isSomebody(paragraph, mentions, at) ? nounPhraseAt(paragraph, mentions, at, to) : undefined;
  if (phrase === undefined) return undefined;
  // `مكتب الوالي أن | الوالي زار`: a title that is another word elsewhere.
  const isTitle = isTitleHead(bareNoun(paragraph.tokens[at]?.word.key ?? ""));
  return isTitle || mayAct(paragraph, mentions, phrase) ? placed(paragraph, phrase) : undefined;
}

/** @returns who the verb that opens the sentence has for its subject, where the phrase ends right before token `before`: `فرد عليه | مساعده | فقال` */
export function actorBefore(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { from, to }: TokenRange,
  before: number,
): Subject | undefined {
  const { tokens } = paragraph;
  const verb = afterConnectors(paragraph, mentions, from, to);
  let at = verb + 1;
  while (at < before && hasRole(tokens[at]?.word, "adverb")) at++;
  const head = tokens[at]?.word;
  if (isDefinite(tokens[verb]?.word) || isOblique(head)) return undefined;
  const phrase = nounPhraseAt(paragraph, mentions, at, before);
  if (phrase?.to !== before) return undefined;
  return mayAct(paragraph, mentions, phrase) || nounHasRole(head, "human") ? placed(paragraph, phrase) : undefined;
}

/** A thing does not speak, though it opens many a sentence: `الحافلة`, `الضغط`. */
function mayAct(paragraph: Paragraph, mentions: readonly LocalMention[], phrase: NounPhrase): boolean {
  const head = paragraph.tokens[phrase.from]?.word;
  return (
    canSpeak(paragraph, mentions, phrase) ||
    isSoundMasculinePlural(head?.key ?? "") ||
    hasRole(head, "partitive") ||
    // `المستفيدة أم فيصل`: whoever bears a person's name.
    mentions.some(({ type, from, to }) => type === "person" && phrase.from < from && to === phrase.to)
  );
}
