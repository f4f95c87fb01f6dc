/** Who a description stands for: `الوزير`, `المسؤول الأمريكي`, `نظيره`, `الأخير`, `البيان`. */
import type { LinkedEntity, LinkedMention } from "../entities/link";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { bareNoun, hasArticle } from "../morphology/article";
import { stemOfDefiniteDual, withoutFeminineEnding } from "../morphology/endings";
import { HER, withoutPronoun } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import { nisbaCountry } from "../nouns/nisbas";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf, isAddress, isCounterpart, isTitleHead, linksTitle } from "../nouns/title-words";
import type { PlacedParagraph } from "../reading";
import type { Word } from "../text/words";
import { calledBy, isNamedBefore, type Discourse } from "./discourse";
import { countriesIn, type Participant } from "./participants";

type Gender = "m" | "f" | undefined;

/**
 * `وأضاف البيان`, `وقال المصدر`: who issued it; for a document the one who spoke in writing, else who has the floor.
 * @param isSame does نفسه or ذاته follow?
 */
export function issuerOf(words: readonly Word[], discourse: Discourse, isSame = false): Participant | undefined {
  const { floor, issuer } = discourse;
  const [word] = words;
  if (words.length !== 1 || word === undefined || !hasRole(word, "issued")) return undefined;
  if (issuer !== undefined && sourceHeadOf(word)?.kind === "document") return issuer;
  const [participant] = floor;
  if (participant === undefined || floor.length > 1) return undefined;
  // `المصدر` is one, of `مصادر أمنية` it would be `المصادر`; `المصادر` are not `الوزير`.
  const { number, gender } = sourceHeadOf(word) ?? {};
  if (participant.number === "plural" && number === "singular") return undefined;
  if (gender === "f" && isOneMan(participant)) return undefined;
  const isPerson = participant.entity !== undefined && participant.entity.type !== "organization";
  // `المصدر ذاته`, where the article has no other source, is whoever spoke.
  const isOther = !isSame || calledBy(discourse, bareNoun(word.key)).length > 0;
  return isPerson && isOther ? undefined : participant;
}

const isOneMan = ({ gender, heads }: Participant): boolean => gender === "m" || [...heads].some(isTitleHead);

/**
 * `الوزير`, `المسؤول الأمريكي`, `المستشارة`, `نظيره الروسي`: the most recent participant that has this head among its titles or in its
 * description, and no other country.
 * @param here offset of the description in the text
 */
export function describedParticipant(
  words: readonly Word[],
  discourse: Discourse,
  gender: Gender,
  here: number,
): Participant | undefined {
  const [first, office] = words;
  if (first === undefined) return undefined;
  // `السيدة الوزيرة`, `السيد الرئيس`, `معالي وزير التعليم`.
  if (office !== undefined && isRespect(first) && factsOf(office)?.reading.offset === 0 && isTitleHead(office.key))
    return describedParticipant(words.slice(1), discourse, gender, here);
  const countries = countriesIn(words);
  if (isCounterpart(first)) return counterpart(discourse, countries);
  if (hasRole(first, "respectful")) return respected(first, discourse, here);
  if (!hasArticle(first.key) && factsOf(first)?.title === undefined) return undefined;
  return (
    bearerOf(words, first, countries, discourse, gender, here) ??
    anyOfficial(words, first, countries, discourse) ??
    untitled(words, first, discourse, gender)
  );
}

/** `السيد`, `معالي`: how an office is spoken of, and no office. */
const isRespect = (word: Word): boolean => isAddress(word) || factsOf(word)?.honorific !== undefined;

/** `نظيره الروسي`: another of that country than who has the floor. */
const counterpart = (
  { floor, recent, participants }: Discourse,
  countries: readonly string[],
): Participant | undefined => {
  const fits = (one: Participant): boolean =>
    !floor.includes(one) && countries.some((country) => one.countries.has(country));
  return recent.find(fits) ?? [...participants.byEntity.values()].slice(-LOOKED_AT).findLast(fits);
};

/** So many participants are looked at for a counterpart; an article of news has fewer. */
const LOOKED_AT = 200;

/** `معاليه`: the person who was last called so; else who has the floor, or had it last. Nobody of the other gender, and who is named later only where nobody is before. */
function respected(
  word: Word,
  { floor, recent, topic, participants }: Discourse,
  here: number,
): Participant | undefined {
  const gender = word.plain.endsWith(HER) ? "f" : "m";
  const fits = (one: Participant): boolean => isPerson(one) && (one.gender === undefined || one.gender === gender);
  const isBefore = ({ entity }: Participant): boolean => entity !== undefined && isNamedBefore(entity, here);
  const all = [...floor, ...recent, ...[...participants.byEntity.values()].slice(-LOOKED_AT).reverse()].filter(fits);
  const before = all.filter(isBefore);
  return (
    before.find((one) => isCalled(one, word)) ??
    before[0] ??
    all.find((one) => isCalled(one, word)) ??
    all[0] ??
    (topic?.entity === undefined ? topic : undefined)
  );
}

/** `معالي الوزير`, `معاليه`. */
const isCalled = ({ titleWords }: Participant, word: Word): boolean =>
  withoutPronoun(word.plain).some((form) => titleWords.has(bareNoun(keyForm(form))));

const isPerson = ({ entity }: Participant): boolean => entity?.type === "person";

/** The one who bears this title in the article: of several the one whose description shares most words, of those the most recent. */
function bearerOf(
  words: readonly Word[],
  first: Word,
  countries: readonly string[],
  discourse: Discourse,
  gender: Gender,
  here: number,
): Participant | undefined {
  const head = bareNoun(first.key);
  const masculine = withoutFeminineEnding(head);
  const bearers = calledBy(discourse, head).concat(calledBy(discourse, masculine));
  const isTitle = (factsOf(first)?.title ?? factsOf(first)?.honorific) !== undefined;
  // `المتحدث الرسمي باسم | الوكالة`: what tells one from another.
  const link = words.findLastIndex(linksTitle);
  const complements = words
    .slice(Math.max(1, link + 1))
    .filter((word) => nisbaCountry(word) === undefined && word.kind === "arabic")
    .map(({ key }) => bareNoun(key));
  const shared = ({ titleWords }: Participant): number => complements.filter((word) => titleWords.has(word)).length;
  const fitting = bearers.filter(
    (one) =>
      (one.entity === undefined || isNamedBefore(one.entity, here)) &&
      (gender === undefined || one.gender === undefined || one.gender === gender || !isTitle) &&
      isOf(one, countries) &&
      (complements.length === 0 ||
        (one.titleWords.size <= 2 && hasArticle(first.key)) ||
        shared(one) * 2 >= complements.length),
  );
  const most = Math.max(0, ...fitting.map(shared));
  return fitting.find((one) => shared(one) === most);
}

const isOf = ({ countries }: Participant, these: readonly string[]): boolean =>
  these.length === 0 || countries.size === 0 || these.some((country) => countries.has(country));

/** `وقال اللاعب`, of one whom the article has given no title: whoever has the floor, where nobody bears the title. */
function untitled(words: readonly Word[], first: Word, { floor }: Discourse, gender: Gender): Participant | undefined {
  const [participant] = floor;
  const standsForOne = factsOf(first)?.title !== undefined || nounHasRole(first, "human");
  if (words.length > 1 || !standsForOne || participant === undefined || floor.length > 1) return undefined;
  const agrees = gender === undefined || participant.gender === undefined || participant.gender === gender;
  return isPerson(participant) && participant.heads.size === 0 && agrees ? participant : undefined;
}

/** `المسؤول`: any official who has spoken. */
function anyOfficial(
  words: readonly Word[],
  first: Word,
  countries: readonly string[],
  { recent }: Discourse,
): Participant | undefined {
  const isBare = words.slice(1).every((word) => nisbaCountry(word) !== undefined || word.kind !== "arabic");
  // `بحسب ما أعلن مسؤول`: one of whom nothing was told.
  if (!isBare || !nounHasRole(first, "in-charge") || !hasArticle(first.key)) return undefined;
  return recent.find(
    (one) => one.heads.size > 0 && (countries.length === 0 || countries.some((country) => one.countries.has(country))),
  );
}

/** `الأخير`: the person named last before it, in this paragraph or the one before. */
export function lastPersonNamed(
  { index }: PlacedParagraph,
  at: number,
  { linking }: Discourse,
  gender: Gender,
): LinkedEntity | undefined {
  const fits = ({ type, entity }: LinkedMention): boolean =>
    type === "person" && (gender === undefined || entity.gender === undefined || entity.gender === gender);
  // `انتقل اللاعب إلى نادي الوحدة بحسب ما أعلن الأخير`: a club right before.
  const nearest = linking.mentionsOf[index]?.findLast((mention) => mention.to <= at);
  if (nearest?.type === "organization" && gender === "m" && at - nearest.to <= NEAR) return nearest.entity;
  return (
    linking.mentionsOf[index]?.findLast((mention) => mention.to <= at && fits(mention)) ??
    linking.mentionsOf[index - 1]?.findLast(fits)
  )?.entity;
}

/** Tokens from the club's name to الأخير: `بحسب ما ذكر`. */
const NEAR = 3;

/** `الوزيران`, `الناديان`: the two most recent participants with this title or kind. */
export function describedPair([first]: readonly Word[], discourse: Discourse): readonly Participant[] {
  const head = first === undefined ? undefined : stemOfDefiniteDual(first.key);
  if (head === undefined) return [];
  const pair = calledBy(discourse, head).filter(({ entity }) => entity !== undefined);
  return pair.length < 2 ? [] : pair.slice(0, 2);
}
