/** Title phrases: where one ends, and which one stands before or after a name (`وزير الصحة والسكان |`, `| ، المدعي العام لمقاطعة أونتاريو،`). */
import type { Span } from "../article";
import { hasRole } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommon, isCommonKey } from "../lexicon/words";
import { definiteReading, hasArticle, isDefinite, isJoinedDefinite } from "../morphology/article";
import { BA, LAM } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import { isComma } from "../text/marks";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { knownNameAt } from "./listed-names";
import { isMeetingVerb } from "./person-verbs";
import { givenName } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName, relationGender } from "../nouns/people-words";
import {
  factsOf,
  isOtherHamza,
  isSpokenTo,
  isTitleAdjective,
  isRankOfBirth,
  isTitleHead,
  linksTitle,
  speaksFor,
  standsInTitle,
  takesCharge,
  type NameFacts,
} from "../nouns/title-words";

/** Words of the longest title (the whole of several offices: offices.ts), and of the longest run of ordinary nouns inside one. */
const MAX_TITLE = 12;
const LONGEST_CONSTRUCT = 4;
/** Words from the head to a body's noun that still is the office's: `رئيس مجلس | هيئة`; behind more it is another subject. */
const BODY_NEAR_HEAD = 2;

/** A title beside a name: its tokens on the side away from the name, and its place in the text. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly gender: NameFacts["title"];
}

/** The longest title phrase that ends where the name begins; a shorter one where that is a woman's and the name a man's, or the other way round. */
export function titleBefore(tokens: readonly Token[], name: number): Title | undefined {
  // `المتحدث باسم فلان`, `الدفاع عن فلان`: the name goes on a title, which is another's.
  const last = tokens[name - 1];
  if (last === undefined || linksTitle(last.word)) return undefined;
  let other: Title | undefined;
  const gender = givenGender(tokens[name]);
  for (let at = Math.max(0, name - MAX_TITLE); at < name; at++) {
    const token = tokens[at];
    const facts = token && factsOf(token.word);
    if (
      token === undefined ||
      facts === undefined ||
      (facts.title ?? facts.honorific) === undefined ||
      titleEnd(tokens, at, "name", name) < name
    )
      continue;
    if (isOtherHamza(facts.reading) || isOfPerson(tokens, at, name) || isOfficeBefore(tokens, at, name)) continue;
    if (name - at === 1 && isAnothers(facts)) return other;
    const title = {
      from: at,
      to: name,
      span: { start: token.start + facts.reading.offset, end: last.end },
      gender: facts.title ?? facts.honorific,
    };
    // `مستشارة الشؤون الثقافية | للرئيس يان كوبلر`, `سكرتير | الأميرة ديانا`; where no other title is, the name is taken for either's.
    if ((title.gender !== "f" || gender !== "m") && (title.gender !== "m" || gender !== "f")) return title;
    other ??= withRelation(tokens, title, gender);
  }
  return other;
}

/** `زوجة الرئيس السابق | هدى الحداد`: what she is, where the office is another's. */
function withRelation(tokens: readonly Token[], title: Title, gender: Title["gender"]): Title {
  const token = tokens[title.from - 1];
  return token !== undefined && relationGender(token.word) === gender
    ? { ...title, from: title.from - 1, span: { start: token.start, end: title.span.end }, gender }
    : title;
}

/** `واتهم | الرئيس | الوزير السابق خالد حمد`: one office right before another is of someone else. */
const isOfficeBefore = (tokens: readonly Token[], at: number, name: number): boolean =>
  at + 1 < name && tokens.slice(at, at + 2).every(({ word }) => isOfficeAlone(word));

export const isOfficeAlone = perWord(({ key }: Word): boolean => hasArticle(key) && isTitleHead(key));

/**
 * `هانا كوبلر مستشارة الشؤون الثقافية`, `X، وزير الخارجية،`: a title that follows the name.
 * @param phrase token where the titles before the name begin, or the name
 * @param name its first token
 * @param at token after the name
 */
export function titleAfter(tokens: readonly Token[], phrase: number, name: number, at: number): Title | undefined {
  const isApart = isComma(tokens[at]?.word);
  const from = isApart ? at + 1 : at;
  if (!isApart && meetsSomebody(tokens, phrase, name)) return undefined;
  const head = tokens[from];
  const facts = head && factsOf(head.word);
  // `التقى شكري نظيره الروسي`: the counterpart is another.
  if (
    head === undefined ||
    facts === undefined ||
    (facts.title === undefined && !isOffice(tokens, from)) ||
    facts.reading.offset !== 0 ||
    facts.possessed === true ||
    isOtherHamza(facts.reading)
  )
    return undefined;
  let to = titleEnd(tokens, from, "mark");
  if (tokens[to] !== undefined && tokens[to]?.word.kind !== "punctuation") to = titleEnd(tokens, from, "nothing");
  while (to - from > 1 && isDangling(tokens, to - 1)) to--;
  if (to - from < 2) return undefined;
  return {
    from,
    to,
    span: { start: head.start, end: tokens[to - 1]?.end ?? head.end },
    gender: facts.title ?? facts.honorific,
  };
}

/** `التقى سالم | رئيس المجلس`: whom he met; not `استقبل الأمير سالم | أمير المنطقة`, who has an office besides. */
function meetsSomebody(tokens: readonly Token[], phrase: number, name: number): boolean {
  const [verb, opening] = [tokens[phrase - 1]?.word, tokens[name - 1]?.word];
  const isNoble = phrase < name && opening !== undefined && isRankOfBirth(opening);
  return verb !== undefined && isMeetingVerb(verb) && !isNoble;
}

/** `كريم حداد | الرئيس التنفيذي`: what one is; `استقبل كريم حداد | الرئيس المصري`: whom he received. */
function isOffice(tokens: readonly Token[], head: number): boolean {
  const [word, next] = [tokens[head]?.word, tokens[head + 1]?.word];
  return (
    word !== undefined &&
    next !== undefined &&
    isTitleHead(word.key) &&
    nisbaCountry(next) === undefined &&
    isDefinite(next) &&
    isTitleAdjective(next)
  );
}

/** `سكرتيرة بوش`: one word without ال right before a name is somebody else, of whom the name tells whose he is; not in `رئيسها جون`. */
export const isAnothers = ({ title, possessed, reading }: NameFacts): boolean =>
  title !== undefined && possessed !== true && !hasArticle(reading.key);

/** The gender of a given name. */
export const givenGender = (given: Token | undefined): "m" | "f" | undefined => {
  const gender = given && givenName(given.word);
  return gender === "m" || gender === "f" ? gender : undefined;
};

/**
 * The end of a title phrase that begins at `at` with a title word: its complements and nisba adjectives, up to a name, a verb or a mark.
 * @param closedBy what stands behind it; where nothing tells the end, only words that surely go on a title count
 * @param limit quoted names reach no further
 * @returns token index after the phrase
 */
export function titleEnd(
  tokens: readonly Token[],
  at: number,
  closedBy: "name" | "mark" | "nothing" = "name",
  limit = tokens.length,
): number {
  let to = at + 1;
  while (to - at < MAX_TITLE) {
    const next =
      complementEnd(tokens, at, to) ??
      (closedBy === "nothing"
        ? undefined
        : (adjunctEnd(tokens, to, closedBy) ?? constructEnd(tokens, to) ?? quotedEnd(tokens, to, limit)));
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** @returns the token after the word or the name at `to` that surely goes on the title */
function complementEnd(tokens: readonly Token[], head: number, to: number): number | undefined {
  const word = tokens[to]?.word;
  if (word?.kind !== "arabic" || isTime(word, to - head)) return undefined;
  const known = knownNameAt(tokens, to);
  // `زار رئيس الدولة | روسيا`: the article has closed the construct.
  const isPlace = known?.name.type === "place" && known.reading.proclitics === "";
  if (isPlace && givenName(word) === undefined && hasArticle(tokens[to - 1]?.word.key ?? "")) return undefined;
  // `استقبل الرئيس | العتيبي الرئيس الهندي`: his name.
  if (isNameOfOffice(tokens, to)) return undefined;
  if (
    nisbaCountry(word) !== undefined ||
    definiteReading(word) !== undefined ||
    standsInTitle(word.key) ||
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

/** Between two offices a family's name is of the first: `الرئيس | العتيبي | الوزير`. */
const isNameOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at - 1, at + 2).filter(({ word }) => isOfficeAlone(word)).length === 2 &&
  familyName((tokens[at] as Token).word) === "sure";

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
    (facts?.title ?? facts?.honorific) === undefined &&
    definiteReading(opening) === undefined &&
    (definiteReading(before) !== undefined || isJoinedDefinite(before))
  );
}

/** `وزير الدولة | بوزارة الخارجية`, `لاعب المنتخب | لكرة القدم`, `منسق السياسة | بالاتحاد الأوروبي`, `الوزير المكلف | بالميزانية`. */
function adjunctEnd(tokens: readonly Token[], to: number, closedBy: "name" | "mark"): number | undefined {
  const word = tokens[to]?.word;
  if (word?.kind !== "arabic") return undefined;
  const facts = factsOf(word);
  // `قال فلان مدير الشركة | لصحيفة النور،`: whom he told.
  if (closedBy === "mark" && facts !== undefined && isSpokenTo(facts)) return undefined;
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

/** `المتحدث باسم | الرئيس فلان`, `المستشار الصحافي | للرئيس الأمريكي فلان`: the name is the president's. */
function isOfPerson(tokens: readonly Token[], from: number, name: number): boolean {
  for (let at = from + 1; at < name; at++) {
    const word = tokens[at]?.word;
    const facts = word && factsOf(word);
    if ((facts?.title ?? facts?.honorific) === undefined || facts?.organisationHead !== undefined) continue;
    if (
      speaksFor(tokens[at - 1]?.word) ||
      (facts?.reading.proclitics === LAM &&
        facts.honorific !== undefined &&
        tokens.slice(at + 1, name).every((token) => nisbaCountry(token.word) !== undefined))
    )
      return true;
  }
  return false;
}

/** `أستاذ العلوم في |`, `كابتن الفريق عام | 2014`: a title does not end so. */
function isDangling(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word !== undefined && (linksTitle(word) || (YEAR_HEADS.has(word.key) && tokens[at + 1]?.word.kind === "number"))
  );
}

const YEAR_HEADS = new Set(rows("year-heads").map(({ form }) => keyForm(form)));
/** Prepositions that join a body or a place to an office. */
const ADJOINING = new Set([BA, LAM]);
