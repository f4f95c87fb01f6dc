/** Title phrases: where one ends, and which one stands before or after a name (`وزير الصحة والسكان |`, `| ، المدعي العام لمقاطعة أونتاريو،`). */
import type { Span } from "../article";
import { complementizerOf } from "../lexicon/function-words";
import { hasArticle, isDefinite } from "../morphology/article";
import { isComma } from "../text/marks";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { isMeetingVerb } from "./person-verbs";
import { givenName, isGivenOnly } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { relationGender } from "../nouns/people-words";
import {
  factsOf,
  isOtherHamza,
  isPersonsTitle,
  isTitleAdjective,
  isRankOfBirth,
  isTitleHead,
  linksTitle,
  type NameFacts,
} from "../nouns/title-words";
import { isAgentsOrClients } from "../nouns/masters";
import { MAX_TITLE, isOfficeAlone, titleEnd, isDangling } from "./title-ends";
import { isOfPerson } from "./title-owners";

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
    // `محامي | المتهم فلان`: the one's name or the other's.
    if (isAgentsOrClients(tokens, at, name)) return undefined;
    if (isOtherHamza(facts.reading) || isOfPerson(tokens, at, name) || isOfficeBefore(tokens, at, name)) continue;
    if (isOfNamed(tokens, at, name)) continue;
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

/** `وبخ | رئيس اللجنة سالم حداد | وزير التعليم نادر حسن`: the first is another's, who is named; not `مدير جامعة الملك سعود وكيل الوزارة`. */
function isOfNamed(tokens: readonly Token[], from: number, name: number): boolean {
  for (let at = from + 2; at < name - 1; at++) {
    const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
    const isName = word !== undefined && isGivenOnly(word) && isDefinite(before) && before !== undefined;
    if (isName && !isPersonsTitle(before))
      return tokens.slice(at + 1, name).some(({ word: next }) => opensOffice(next));
  }
  return false;
}

/** `وزير`, of a field. */
const opensOffice = (word: Word): boolean => factsOf(word)?.title !== undefined && !isDefinite(word);

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
  let to = titleEnd(tokens, from, isApart ? "marks" : "mark");
  if (!isClosing(tokens[to]?.word)) to = titleEnd(tokens, from, "nothing");
  while (to - from > 1 && isDangling(tokens, to - 1)) to--;
  if (to - from < 2) return undefined;
  return {
    from,
    to,
    span: { start: head.start, end: tokens[to - 1]?.end ?? head.end },
    gender: facts.title ?? facts.honorific,
  };
}

/** A mark behind a title, or what its bearer says: `سالم حداد مدير مركز الأبحاث | إن`. */
const isClosing = (word: Word | undefined): boolean =>
  word === undefined || word.kind === "punctuation" || complementizerOf(word) !== undefined;

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
