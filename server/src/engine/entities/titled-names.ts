/** Where the name ends that a title, or another sign of a person, opens. */
import { isCountry } from "../lexicon/countries";
import { isFunctionWord } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { hasArticle, isDefinite, withoutArticle } from "../morphology/article";
import { FA } from "../morphology/proclitics";
import { hasPronoun } from "../morphology/pronouns";
import { mayBeImperfect } from "../morphology/verbs";
import { blessingAt } from "../nouns/blessings";
import {
  endsName,
  givenName,
  isArticledFirst,
  isArticledName,
  nameRole,
  particlePlace,
  isGivenKey,
  isGivenOnly,
  isRegnal,
  isTeen,
  joinsGiven,
} from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName } from "../nouns/people-words";
import { opensPhrase } from "../nouns/phrase-heads";
import { factsOf } from "../nouns/title-words";
import { spaceBefore, type Token } from "../text/tokens";
import { type Word } from "../text/words";
import { knownNameAt } from "./listed-names";

/** Words: a given name, two fathers' with بن, and a family's. */
const LONGEST_NAME = 6;
/** Letters of a word whose ف may be a foreign name's own: it opens shorter ones as a conjunction. */
const SHORTEST_WITH_FA = 6;

/** @returns the end of the name that begins at `from`; `from` itself where none does */
export function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < LONGEST_NAME && (to === from || spaceBefore(tokens, to)) && isPart(tokens, from, to)) to++;
  while (to > from && particlePlace((tokens[to - 1] as Token).word) !== undefined) to--;
  return to;
}

function isPart(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic") return false;
  const before = at > from ? tokens[at - 1]?.word : undefined;
  if (particlePlace(word) !== undefined) return tokens[at + 1]?.word.kind === "arabic";
  if (before !== undefined && particlePlace(before) !== undefined) return !isFunctionWord(word);
  if (endsName(word)) return before !== undefined;
  if (at > from && joinsGiven(word) !== undefined && (at - from > 1 || joinsGiven(word) === "sure")) return false;
  // `ولي | الدين`, `حسب | الله`: whatever the first is elsewhere, but for a body (`لحزب الله`) and a wish (`رحمه الله`).
  const next = tokens[at + 1]?.word;
  if (next !== undefined && endsName(next))
    return knownNameAt(tokens, at)?.name.type !== "organization" && blessingAt(tokens, at) === undefined;
  if (at === from && next !== undefined && (isGivenBefore(word, next) || isTitleAsGiven(word, next))) return true;
  // `البابا | ليون الرابع`: a city elsewhere.
  if (at === from && next !== undefined && isRegnal(next)) return true;
  if (before !== undefined && isRegnal(word)) return at - from === 1;
  if (before !== undefined && isTeen(word)) return isRegnal(before);
  if (isDefinite(word) && at === from) return next !== undefined && isDefiniteGiven(word, next);
  if (isDefinite(word)) {
    // `سالم مبارك | الحمد`: his father's father.
    if (before !== undefined && isGivenOnly(before) && isArticledGiven(word)) return true;
    return isFamily(word);
  }
  const role = nameRole(word);
  if (before !== undefined && nameRole(before) === "name" && isGivenBehind(word)) return true;
  const known = knownNameAt(tokens, at)?.name;
  if (known?.type === "place") return false;
  if (role === "name") return !(before !== undefined && isDefinite(before) && !endsName(before));
  return (
    role === "unknown" &&
    word.plain.length > 2 &&
    at - from < 2 &&
    (word.readings.length === 1 ||
      opensLikeFa(word) ||
      givenName(word) !== undefined ||
      (before !== undefined && isArticledFirst(before)))
  );
}

/** `الدكتور | الخضر السعيدي`, `الروائي | الياس حداد`: a given name with the article, before a family's; not `الشاعر | الفرنسي الكبير`. */
const isDefiniteGiven = (word: Word, next: Word): boolean =>
  factsOf(word) === undefined &&
  nisbaCountry(word) === undefined &&
  (isDefinite(next)
    ? isFamily(next) && (isGivenKey(word.key) || !isCommon(word))
    : (isArticledFirst(word) && nameRole(next) !== undefined) ||
      ((isGivenOnly(word) || isArticledGiven(word)) && (nameRole(next) === "name" || isGivenKey(next.key))));

/** `مبارك الحمد | الصباح`: behind a given name with the article, a family's, though it is a word, too. */
export const isBehindFather = (before: Word | undefined, word: Word): boolean =>
  before !== undefined && isArticledGiven(before) && familyName(word) !== undefined;

/** `الحمد`, `المبارك`: a given name with the article, as fathers' fathers have it in the Gulf; not `الهند`. */
export const isArticledGiven = (word: Word): boolean =>
  hasArticle(word.key) && isGivenKey(withoutArticle(word.key)) && !isCountry(word);

/** `الدكتور | علي الشهري`, `الرئيس | علي عبدالله`: a preposition elsewhere. */
const isGivenBefore = (word: Word, next: Word): boolean =>
  isGivenBehind(word) &&
  (isDefinite(next) ? familyName(next) !== undefined || isArticledName(next) : nameRole(next) === "name");

/** `الدكتور | مساعد السلمان`: a title elsewhere, and a name before a family's that is nothing else. */
const isTitleAsGiven = (word: Word, next: Word): boolean =>
  isGivenKey(word.key) && !isFunctionWord(word) && isDefinite(next) && familyName(next) === "sure";

/** `زينب | علي`: a preposition elsewhere; not `ولي`, which opens titles. */
export const isGivenBehind = (word: Word): boolean =>
  isGivenKey(word.key) && !isFunctionWord(word) && factsOf(word) === undefined;

/** `هاروت | فازليان`: of the letters of a foreign name; not `ليلى | فتزوره`, what she does. */
const opensLikeFa = ({ plain, readings }: Word): boolean =>
  plain.length >= SHORTEST_WITH_FA &&
  readings
    .slice(1)
    .every(({ proclitics, key }) => proclitics.startsWith(FA) && !(mayBeImperfect(key) && hasPronoun(plain)));

/** A definite word at the end of a name: one of the lists, or one that is nothing else, and no title. */
export function isFamily(word: Word): boolean {
  const facts = factsOf(word);
  if ((facts?.title ?? facts?.honorific) !== undefined) return false;
  // `زار الوزير علي حسن | البلدة`.
  return familyName(word) !== undefined || (isArticledName(word) && !opensPhrase(word));
}
