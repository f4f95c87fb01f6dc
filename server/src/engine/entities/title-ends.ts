/** Where the phrase of a title ends: its complements and adjectives, its adjuncts, what stands between marks. */
import { complementizerOf, hasRole, isFunctionWord, nounHasRole } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommon, isCommonKey } from "../lexicon/words";
import { definiteReading, hasArticle, isDefinite, isJoinedDefinite, withoutArticle } from "../morphology/article";
import { isPeoplePlural } from "../morphology/endings";
import { BA, isConjoined, LAM } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { knownNameAt } from "./listed-names";
import { isNamesOwnAdjective } from "../nouns/body-words";
import { givenName, isArticledFirst, particlePlace } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName, isRelationKey } from "../nouns/people-words";
import {
  factsOf,
  isBareHead,
  isSpokenTo,
  isTitleAdjective,
  isTitleHead,
  linksTitle,
  speaksFor,
  standsInTitle,
  takesCharge,
} from "../nouns/title-words";

/** Words of the longest title (the whole of several offices: offices.ts), and of the longest run of ordinary nouns inside one. */
export const MAX_TITLE = 12;

const LONGEST_CONSTRUCT = 4;

/** Words from the head to a body's noun that still is the office's: `رئيس مجلس | هيئة`; behind more it is another subject. */
const BODY_NEAR_HEAD = 2;

export const isOfficeAlone = perWord(({ key }: Word): boolean => hasArticle(key) && isTitleHead(key));

/** What closes a title: the name behind it; a mark, where one opens it as well (`سالم حداد، وزير الصحة،`) or the name does (`سالم حداد وزير الصحة،`); nothing. */
export type Closing = "name" | "marks" | "mark" | "nothing";

/**
 * The end of a title phrase that begins at `at` with a title word: its complements and nisba adjectives, up to a name, a verb or a mark.
 * @param closedBy what stands behind it; where nothing tells the end, only words that surely go on a title count
 * @param limit quoted names reach no further
 * @returns token index after the phrase
 */
export function titleEnd(
  tokens: readonly Token[],
  at: number,
  closedBy: Closing = "name",
  limit = tokens.length,
): number {
  let to = at + 1;
  while (to - at < MAX_TITLE) {
    if ((closedBy === "mark" || closedBy === "nothing") && goesOn(tokens, at, to, closedBy)) break;
    const next =
      complementEnd(tokens, at, to) ??
      (closedBy === "nothing"
        ? undefined
        : (adjunctEnd(tokens, to, closedBy) ??
          constructEnd(tokens, to) ??
          quotedEnd(tokens, to, limit) ??
          (closedBy === "mark" ? undefined : joinedQuoteEnd(tokens, to, limit))));
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** Does the sentence go on at `to`: `مدرب الفريق | في المؤتمر`, `مدير الشركة | عن المشروع`, and where no mark comes `رئيس النادي | التعاقد مع سالم`? */
function goesOn(tokens: readonly Token[], head: number, to: number, closedBy: "mark" | "nothing"): boolean {
  const word = tokens[to]?.word;
  if (word === undefined) return false;
  // `الخبير | في الشؤون الدولية`, `مدير الأبحاث | في المركز`.
  if (hasRole(word, "preposition") && !hasRole(word, "title-link") && !isOverWhat(tokens, to))
    return to - head > 1 && !opensBody(tokens, to + 1, closedBy);
  return isHearer(word) || (closedBy === "nothing" && isClosedAt(tokens, to) && isDefinite(word) && !isAdjective(word));
}

/** `في | الهيئة`; before a mark `في | دبي` as well. */
function opensBody(tokens: readonly Token[], at: number, closedBy: "mark" | "nothing"): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && (isBareHead(word) || (closedBy === "mark" && knownNameAt(tokens, at) !== undefined));
}

/** Has a definite word, or a name, closed the construct before `to`? */
function isClosedAt(tokens: readonly Token[], to: number): boolean {
  const [before, name] = [tokens[to - 1]?.word, knownNameAt(tokens, to - 1)];
  return name === undefined ? before !== undefined && definiteReading(before) !== undefined : name.to === to;
}

/** `مدير الشركة | للصحفيين`, `| للتلفزيون`: whom he told. */
const isHearer = perWord((word: Word): boolean => {
  const [definite, facts] = [definiteReading(word), factsOf(word)];
  return definite !== undefined && (isPeoplePlural(definite.plain) || (facts !== undefined && isSpokenTo(facts)));
});

const isAdjective = (word: Word): boolean => isTitleAdjective(word) || isNamesOwnAdjective(word.key);

/** @returns the token after the word or the name at `to` that surely goes on the title */
function complementEnd(tokens: readonly Token[], head: number, to: number): number | undefined {
  const word = tokens[to]?.word;
  if (word?.kind !== "arabic" || isTime(word, to - head)) return undefined;
  const known = knownNameAt(tokens, to);
  // `زار رئيس الدولة | روسيا`: the article has closed the construct.
  const isPlace = known?.name.type === "place" && known.reading.proclitics === "";
  if (isPlace && givenName(word) === undefined && hasArticle(tokens[to - 1]?.word.key ?? "")) return undefined;
  // `استقبل الرئيس | العتيبي الرئيس الهندي`: his name.
  if (isNameOfOffice(tokens, to) || isFirstOfName(tokens, to)) return undefined;
  if (
    isNisbaAlone(word) ||
    definiteReading(word) !== undefined ||
    standsInTitle(word.key) ||
    isOverWhat(tokens, to) ||
    isCoordinated(tokens, head, to)
  )
    return to + 1;
  const facts = factsOf(word);
  // `التقى الوزير | نظيره الروسي`: another.
  if (facts?.possessed === true) return undefined;
  if (
    facts?.reading.offset === 0 &&
    (facts.title !== undefined ||
      (facts.organisationHead !== undefined && (to - head <= BODY_NEAR_HEAD || speaksFor(tokens[to - 1]?.word))))
  )
    return to + 1;
  return known?.reading.proclitics === "" || known?.reading.proclitics === LAM ? known.to : undefined;
}

/** `المشرف | على الفريق`. */
const isOverWhat = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at]?.word, "on") && nounHasRole(tokens[at - 1]?.word, "in-charge-of");

/** `الرئيس | الفرنسي`; not `مدرب الفريق | والألماني سالم`, another. */
export const isNisbaAlone = (word: Word): boolean => {
  const nisba = nisbaCountry(word);
  return nisba !== undefined && !isConjoined(nisba.reading);
};

/** Between two offices a family's name is of the first: `الرئيس | العتيبي | الوزير`. */
const isNameOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at - 1, at + 2).filter(({ word }) => isOfficeAlone(word)).length === 2 &&
  familyName((tokens[at] as Token).word) === "sure";

/** `وزير الثقافة | الطاهر حداد`; not `مدير مستشفى | الطاهر سالم حداد`, which is called so. */
const isFirstOfName = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    word !== undefined &&
    next !== undefined &&
    isArticledFirst(word) &&
    isClosedAt(tokens, at) &&
    !isDefinite(next) &&
    (!isFunctionWord(next) || particlePlace(next) !== undefined)
  );
};

/** `وزير النقل | اليوم`, `رئيس البلدية | الخميس الماضي`: when; `لاعب الشهر`, `الأمين العام` are what somebody is. */
const isTime = (word: Word, afterHead: number): boolean =>
  hasRole(word, "weekday") ||
  (hasRole(word, "time-noun") && !hasRole(word, "general") && (afterHead > 1 || hasRole(word, "adverb")));

/** `وزير الصحة | والسكان`: a second field of an office; not `وزير الصحة | والسفير`, who is another. */
function isCoordinated(tokens: readonly Token[], head: number, to: number): boolean {
  const [word, before, opening] = [tokens[to]?.word, tokens[to - 1]?.word, tokens[head]?.word];
  if (word === undefined || before === undefined || opening === undefined) return false;
  const facts = factsOf(word);
  return (
    isJoinedDefinite(word) &&
    isCommon(word) &&
    nisbaCountry(word) === undefined &&
    (facts?.title ?? facts?.honorific) === undefined &&
    definiteReading(opening) === undefined &&
    (definiteReading(before) !== undefined || isJoinedDefinite(before))
  );
}

/** `وزير الدولة | بوزارة الخارجية`, `لاعب المنتخب | لكرة القدم`, `منسق السياسة | بالاتحاد الأوروبي`, `الوزير المكلف | بالميزانية`. */
function adjunctEnd(tokens: readonly Token[], to: number, closedBy: Closing): number | undefined {
  const word = tokens[to]?.word;
  if (word?.kind !== "arabic") return undefined;
  const facts = factsOf(word);
  // `قال فلان مدير الشركة | لصحيفة النور،`: whom he told.
  if (closedBy !== "name" && facts !== undefined && isSpokenTo(facts)) return undefined;
  if (isOfMaster(tokens, to)) return to + 1;
  // `سلم الوزير | لرئيس الوفد سالم حداد`: to whom.
  if (facts?.title !== undefined && facts.reading.proclitics === LAM) return undefined;
  if (
    facts !== undefined &&
    ADJOINING.has(facts.reading.proclitics) &&
    (facts.organisationHead ?? facts.placeHead) !== undefined
  )
    return to + 1;
  const known = knownNameAt(tokens, to);
  if (
    known !== undefined &&
    ADJOINING.has(known.reading.proclitics) &&
    (known.name.type === "organization" || known.name.type === "place")
  )
    return known.to;
  const before = tokens[to - 1]?.word;
  if (
    before !== undefined &&
    takesCharge(before) &&
    word.readings.some(({ proclitics, plain }) => proclitics === BA && hasArticle(plain))
  )
    return to + 1;
  const closed = definiteReading(tokens[to + 1]?.word ?? word) !== undefined && tokens[to + 1] !== undefined;
  return closed && word.readings.some(({ proclitics, key }) => proclitics === LAM && isCommonKey(key))
    ? to + 2
    : undefined;
}

/** `رئيس لجنة | إعادة تخطيط الأحياء`: ordinary nouns in construct, which a definite one closes. */
function constructEnd(tokens: readonly Token[], to: number): number | undefined {
  const before = tokens[to - 1]?.word;
  if (before === undefined || hasArticle(before.key) || knownNameAt(tokens, to - 1) !== undefined) return undefined;
  for (let at = to; at < to + LONGEST_CONSTRUCT; at++) {
    const word = tokens[at]?.word;
    // `رئيس تحرير صحيفة | «النور»`.
    if (at > to && word !== undefined && isOpeningQuote(word)) return at;
    if (word?.kind !== "arabic") return undefined;
    if (at > to && isDefinite(word)) return at + 1;
    const facts = factsOf(word);
    // `صحافي مشترك | مع نظيره`, `رئيس شركة | إن العمل`.
    if (hasRole(word, "preposition") || complementizerOf(word) !== undefined) return undefined;
    const isNoun = isCommonKey(word.key) || (facts?.organisationHead !== undefined && facts.reading.offset === 0);
    if (!isNoun) return undefined;
  }
  return undefined;
}

/** `رئيس حزب | «النور»`; not `الملك | «فلان»`. */
function quotedEnd(tokens: readonly Token[], to: number, limit: number): number | undefined {
  const word = tokens[to]?.word;
  return word !== undefined && isOpeningQuote(word) && !hasArticle(tokens[to - 1]?.word.key ?? "")
    ? quotedNameEnd(tokens, to, limit)
    : undefined;
}

/** `الأمين العام | لـ"حزب النور"`; behind a name it may be whom he told. */
const joinedQuoteEnd = (tokens: readonly Token[], to: number, limit: number): number | undefined =>
  isJoinedToQuote(tokens, to) ? quotedNameEnd(tokens, to + 1, limit) : undefined;

/** `لـ` before a mark that opens a name. */
function isJoinedToQuote(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return word?.plain === LAM && next !== undefined && isOpeningQuote(next);
}

/** `النائب الأول | لرئيس مجلس الوزراء`, `المستشار الإعلامي | لوزير الصحة`: whose he is; not `أبلغ الوزير السوري | لرئيس الوفد`. */
function isOfMaster(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const facts = word && factsOf(word);
  if (facts?.title === undefined || facts.reading.proclitics !== LAM) return false;
  let aide = at - 1;
  while (isOwnAdjective(tokens[aide]?.word)) aide--;
  const key = tokens[aide]?.word.key ?? "";
  return aide < at - 1 && hasArticle(key) && isRelationKey(withoutArticle(key));
}

const isOwnAdjective = (word: Word | undefined): boolean =>
  isDefinite(word) && word !== undefined && isTitleAdjective(word) && nisbaCountry(word) === undefined;

/** `أستاذ العلوم في |`, `كابتن الفريق عام | 2014`: a title does not end so. */
export function isDangling(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word !== undefined && (linksTitle(word) || (YEAR_HEADS.has(word.key) && tokens[at + 1]?.word.kind === "number"))
  );
}

const YEAR_HEADS = new Set(rows("year-heads").map(({ form }) => keyForm(form)));

/** Prepositions that join a body or a place to an office. */
const ADJOINING = new Set([BA, LAM]);
