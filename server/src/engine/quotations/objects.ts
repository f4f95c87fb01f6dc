/** Objects: nouns behind a verb that are asked, addressed, or described, and do not speak. */
import { isTitleHead, factsOf, isPersonsTitle, isTitleAdjective } from "../nouns/title-words";
import { sourceHeadOf } from "../nouns/source-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isAdjunctWord } from "../nouns/clause-words";
import {
  isObliquePlural,
  isObliqueOrFemininePlural,
  isNominativePlural,
  isFeminineForm,
  isFeminineParticiple,
} from "../morphology/endings";
import { definiteReading, isDefinite, hasArticle, isJoinedWithArticle } from "../morphology/article";
import { isCommon } from "../lexicon/words";
import { complementizerOf, hasRole, nounHasRole } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { FramedCue } from "../cues/framed-cue";
import type { CueForm } from "../cues/cue-forms";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { NounPhrase } from "./phrase-steps";
import type { Word } from "../text/words";

/** `دعا الحكومة إلى`, `أبلغ الصحفيين أن`, `وطالب المجتمع الدولي بـ`: the noun after the verb is the one addressed. */
export function isAddressed(
  { tokens }: Paragraph,
  mentions: readonly LocalMention[],
  { form, at }: FramedCue,
  phrase: NounPhrase,
  limit: number,
): boolean {
  const head = tokens[phrase.from]?.word;
  if (head === undefined || !takesOneAddressed(form)) return false;
  const named = mentions.filter(({ phrase: { from } }) => from === phrase.from);
  // `ودعت | الرئيس إلى`, `ووعدت | الجيش بأن`: whom she addressed.
  if (form.gender === "f" && named.every(({ type }) => type !== "person") && isOneMans(head)) return true;
  if (form.object && (followsSpeaker(mentions, at) || followsTopic(tokens, at))) return true;
  if (form.class === "directive") {
    // `طالبت المعارضة | الحكومة بـ`: whom the verb addresses comes after who speaks.
    const twoNouns = definiteReading(head) !== undefined && isDefinite(tokens[phrase.to]?.word);
    if (twoNouns && phrase.to < limit && !isObliquePlural(head.key)) return false;
  }
  // `ودعا | اللبنانيين إلى`: a people's name has its ending too; others' names may only end so (`الحسين`).
  if (isOblique(head) && named.every(({ type, kind }) => type === "group" || kind === "nisba")) return true;
  if (form.class === "directive" && named.length === 0 && isDemand(head)) return true;
  // `ودعا الشعب إلى`: the many at large are called upon, and call for nothing.
  if (form.class === "directive" && hasArticle(head.key) && nounHasRole(head, "at-large")) return true;
  if (!form.object || phrase.name !== undefined || speaksItself(form, head, named.length > 0)) return false;
  return (
    !named.some(({ type, phrase: { to } }) => type === "person" && to <= phrase.to) &&
    !hasObject(tokens, mentions, phrase, limit) &&
    !(form.class === "directive" && demands(tokens, mentions, phrase))
  );
}

/** `دعا الرئيس إلى`, `أبلغ الوفد أن`, `وعد العمال بأن`: has the verb one addressed for its object? */
export const takesOneAddressed = ({ class: does, object }: CueForm): boolean =>
  does === "directive" || does === "commissive" || object;

/** `الرئيس`, `الجيش`: one man, or a body of his gender. */
const isOneMans = (head: Word): boolean => {
  const source = sourceHeadOf(head);
  return isMans(head) || (source?.gender === "m" && source.number === "singular" && hasArticle(head.key));
};

/** `خاطب الحضور`, `انتقد الحكومة`: a verb that has somebody for its object, beside what it reports. */
export const takesWhom = ({ object, noClause, class: does, nounPreposition }: CueForm): boolean =>
  object || (noClause && nounPreposition === undefined && JUDGING.has(does));

/** What verbs do that praise or blame. */
const JUDGING: ReadonlySet<string> = new Set(["expressive", "accuse"]);

/** `إن الرئيس أبلغ الوفد أن`: who is named right before the verb, speaks. */
const followsSpeaker = (mentions: readonly LocalMention[], at: number): boolean =>
  mentions.some(({ to, type }) => to === at && (type === "person" || type === "organization"));

/** `أن المذكرة | طالبت البعثة بـ`: so does a source right behind the particle. */
const followsTopic = (tokens: readonly Token[], at: number): boolean => {
  const [particle, topic] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
  return (
    particle !== undefined &&
    complementizerOf(particle) !== undefined &&
    topic !== undefined &&
    isDefinite(topic) &&
    (sourceHeadOf(topic) !== undefined || factsOf(topic)?.title !== undefined)
  );
};

/** `أبلغ الصحفيين أن`: its ending says that it is no subject. */
const isOblique = ({ key }: Word): boolean => isObliqueOrFemininePlural(key) && hasArticle(key) && !isTitleHead(key);

/** `وتطلب فدية`: what is asked for. */
const isDemand = (head: Word): boolean =>
  !hasArticle(head.key) && isCommon(head) && sourceHeadOf(head) === undefined && factsOf(head) === undefined;

/** `أخبرت الصحف أن`, `حذر الخبير من`: who can speak, does; `طالب الحكومة بـ` asks it. */
function speaksItself(form: CueForm, head: Word, isNamed: boolean): boolean {
  const isSource = sourceHeadOf(head) !== undefined;
  if (form.class !== "directive" && (isSource || factsOf(head)?.title !== undefined)) return true;
  return form.speakerFirst && (isSource || factsOf(head) !== undefined || isNamed);
}

/** Does another noun, no adjunct, follow the phrase? */
export function hasObject(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  { to }: NounPhrase,
  limit: number,
): boolean {
  const another = tokens[to];
  if (another === undefined) return false;
  if (mentions.some(({ from, start }) => from === to && start === another.start)) return true;
  return (
    to < limit &&
    another.word.kind === "arabic" &&
    !hasRole(another.word, "preposition") &&
    !isAdjunctWord(another.word) &&
    !hasRole(another.word, "adverb")
  );
}

/** `طالبت النيابة بـ`, `طالب المتظاهرون بـ`, `طالب النائب العام بـ`: who is more likely to ask than to be asked; not `طالب الحكومة بـ`. */
export function demands(tokens: readonly Token[], mentions: readonly LocalMention[], { from }: NounPhrase): boolean {
  const head = tokens[from]?.word;
  if (head === undefined || nounHasRole(head, "addressed")) return false;
  const facts = factsOf(head);
  return (
    isNominativePlural(head.key) ||
    sourceHeadOf(head) !== undefined ||
    (facts?.title ?? facts?.honorific) !== undefined ||
    mentions.some(({ type, phrase }) => type === "organization" && phrase.from === from)
  );
}

/** `استقبل الرئيس | الوفد`, `وصف السفير | اللقاء بأنه`, `رفضت المحكمة العليا | الطعن`: behind a verb, a definite noun after a definite one that is neither an adjective nor of a name is its object. */
export function withoutObject(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  phrase: NounPhrase,
): NounPhrase {
  const person = personBehindBody(tokens, mentions, phrase);
  if (person !== undefined) return { from: phrase.from, to: person };
  if (phrase.name !== undefined) return phrase;
  const isDefiniteAt = (at: number): boolean => isDefinite(tokens[at]?.word);
  // `الدول | المجاورة`: a plural of things takes the adjective of a woman.
  const head = tokens[phrase.from]?.word;
  let isFeminine = head !== undefined && (sourceHeadOf(head)?.gender === "f" || nounHasRole(head, "addressed"));
  const isMany = head !== undefined && isNominativePlural(head.key);
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = tokens[at]?.word as Word;
    // `وزير التربية والتعليم | المعرض`; behind an open construct a definite noun closes it.
    const closed = at > phrase.from && (isDefiniteAt(at - 1) || isJoinedWithArticle(tokens[at - 1]?.word));
    const named = mentions.some(({ from, to }) => from < at && at < to);
    if (
      closed &&
      isDefiniteAt(at) &&
      !named &&
      // `أبلغ المسؤولون | السفير فلان`: one is not many.
      (isMany || at + 1 === phrase.to || factsOf(word)?.honorific === undefined || isOtherOffice(head, word)) &&
      (isOtherThan(tokens[at - 1]?.word, word) || !isAdjective(word, isFeminine))
    )
      return { from: phrase.from, to: at };
    isFeminine ||= isFeminineForm(word.plain);
  }
  return phrase;
}

/** `حذر الرئيس | الإسرائيليين`, of one; `هاجم الوزير | المعارضة`, of a man: no adjectives of the word before. */
const isOtherThan = (before: Word | undefined, word: Word): boolean =>
  isObliquePlural(word.key) || (isFeminineForm(word.plain) && isMans(before));

const isMans = (word: Word | undefined): boolean => {
  const facts = word && factsOf(word);
  return (facts?.title ?? facts?.honorific) === "m";
};

/** `اتهم الرئيس | الوزير السابق سالم الرواحي`: two offices are two people; not `دعا النائب | اللواء سالم الرواحي`, whose second is a rank. */
const isOtherOffice = (head: Word | undefined, word: Word): boolean =>
  head !== undefined &&
  hasArticle(head.key) &&
  isTitleHead(head.key) &&
  isTitleHead(word.key) &&
  !nounHasRole(word, "profession");

/** `اتهمت الشرطة | سالم الرواحي`: nobody bears a body for a title; where a person behind one begins. */
function personBehindBody(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  { from, to }: NounPhrase,
): number | undefined {
  const head = tokens[from]?.word;
  const isBody =
    head !== undefined && hasArticle(head.key) && sourceHeadOf(head)?.gender === "f" && !isPersonsTitle(head);
  // `نصحت الوزارة | الحجاج`: a body is no title either.
  const isBehind = ({ type, from: at, phrase }: LocalMention): boolean =>
    type === "person" && at > from && at < to && (phrase.from === at || phrase.from === from);
  return isBody ? mentions.find(isBehind)?.from : undefined;
}

export function isAdjective(word: Word, isFeminine: boolean): boolean {
  // `رئيس البلدية | الأهالي`: who speaks elsewhere is no adjective.
  if (nisbaCountry(word) !== undefined || (isTitleAdjective(word) && sourceHeadOf(word)?.number !== "plural"))
    return true;
  // `اللجنة المختصة`, `القوات المتمركزة`: a participle that agrees.
  return isFeminine && isFeminineParticiple(word.plain);
}
