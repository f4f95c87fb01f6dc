/**
 * Where else a person's name stands, or may stand, than where it is read for sure: `رجل كريم` is perhaps no Karim, `لحسن` perhaps a Hasan. A sure place
 * is renamed, a doubtful one where a person says so.
 */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { LinkedEntity, LinkedMention } from "../engine/entities/link";
import { lastUnit } from "../engine/entities/name-units";
import { hasRole, isFunctionWord } from "../engine/lexicon/function-words";
import { rows } from "../engine/lexicon/lexicon";
import { isCommonKey, marksOf, ordinaryLevel } from "../engine/lexicon/words";
import { ARTICLE, hasArticle, isDefinite } from "../engine/morphology/article";
import { endsInTaMarbuta, hasAccusativeAlef, isNisbaForm, isSecondVerbalNoun } from "../engine/morphology/endings";
import { followsPreposition, isConjoined } from "../engine/morphology/proclitics";
import { withoutPronoun } from "../engine/morphology/pronouns";
import { endsInTa } from "../engine/morphology/verbs";
import { givenName, isGivenKey } from "../engine/nouns/name-words";
import { isRelation } from "../engine/nouns/people-words";
import { factsOf } from "../engine/nouns/title-words";
import { isCountedNoun } from "../engine/numbers/counted-nouns";
import type { PlacedParagraph } from "../engine/reading";
import { phraseTable } from "../engine/text/phrases";
import type { Token } from "../engine/text/tokens";
import type { Word, WordReading } from "../engine/text/words";
import { isOn } from "./places";

/** Letters: a shorter noun is a verb as often (`طلب`, `رد`). */
const SHORTEST_NOUN = 4;

export interface DoubtfulPlaces {
  /** Mentions that may be the word that the name is elsewhere, or somebody else. */
  mentions: Span[];
  /** Words that are read as no name, and can be nothing else. */
  missed: Span[];
  /** Words behind a preposition that are read as no name, and may be it. */
  perhaps: Span[];
}

/** @returns the places in the text, in order; none for what is no person */
export function doubtfulPlaces(analysis: Analysis, entity: LinkedEntity): DoubtfulPlaces {
  const places: DoubtfulPlaces = { mentions: [], missed: [], perhaps: [] };
  if (entity.type !== "person") return places;
  const forms = formsOf(entity);
  for (const paragraph of analysis.paragraphs) {
    const { tokens } = paragraph.reading;
    const linked = analysis.linking.mentionsOf[paragraph.index] ?? [];
    for (const mention of linked) {
      const span = placed(paragraph, mention);
      if (mention.entity !== entity || mention.to - mention.from > 1) continue;
      const cue = cueOf(analysis, span);
      const isOther = isOthers(tokens, mention.from, entity) || hasNameBefore(paragraph, mention, cue);
      if (isOther || (cue === undefined && isDoubtful(tokens, mention))) places.mentions.push(span);
    }
    tokens.forEach(({ word }, at) => {
      if (word.kind !== "arabic" || linked.some(({ from, to }) => from <= at && at < to)) return;
      const found = formAt(tokens, at, forms);
      if (found !== undefined) places[found.kind].push(placed(paragraph, found));
    });
  }
  return places;
}

const placed = ({ start }: PlacedParagraph, span: Span): Span => ({ start: start + span.start, end: start + span.end });

/** The reporting word whose speaker is written at a place. */
const cueOf = ({ quotations }: Analysis, { start }: Span): Span | undefined =>
  quotations.find(
    ({ cue, speakers }) => cue !== null && speakers.some(({ span }) => span !== undefined && isOn(span, start)),
  )?.cue ?? undefined;

// Mentions that may be none.

/** `وقالت ماي | ميقاتي`: a word stands between the verb and the family's name that is no title. */
function hasNameBefore({ start, reading }: PlacedParagraph, { from }: LinkedMention, cue: Span | undefined): boolean {
  const [before, first] = [reading.tokens[from - 1], reading.tokens[from - 2]];
  if (before === undefined || first === undefined || cue === undefined || cue.end !== start + first.end) return false;
  const { word } = before;
  return word.kind === "arabic" && !isDefinite(word) && !isFunctionWord(word) && factsOf(word)?.title === undefined;
}

function isDoubtful(tokens: readonly Token[], mention: LinkedMention): boolean {
  const { from, to, start, key } = mention;
  const token = tokens[from];
  if (token === undefined) return false;
  const [before, next] = [tokens[from - 1]?.word, tokens[to]?.word];
  // `قال | لي | الرجل`.
  if (isFunctionWord(token.word) && next !== undefined && hasArticle(next.plain)) return true;
  if (before?.kind !== "arabic" || start !== token.start) return false;
  if (IDIOMS(tokens, from - 1)?.to === to) return true;
  return isWordToo(key) && (isAdjectiveOf(before, token.word, key) || isPredicate(before, next) || isJoined(key, next));
}

/** `وقال كامل | عباس`, `بني | تميم`, `وقالت | المشاط` of a man. */
function isOthers(tokens: readonly Token[], at: number, { gender, key }: LinkedEntity): boolean {
  const before = tokens[at - 1]?.word;
  if (before === undefined) return false;
  if (isInUnit(before, tokens[at]?.word.key ?? "")) return true;
  if (!key.includes(" ")) return false;
  // Behind a verb; what opens a clause is none's first name.
  if (tokens[at - 2]?.word.kind === "arabic" && givenName(before) !== undefined && !isFunctionWord(before)) return true;
  return gender === "m" && endsInTa(before.plain) && isCommonKey(before.key.slice(0, -1));
}

/** `بني | تميم`, `آل | العلي`. */
const isInUnit = (before: Word, key: string): boolean =>
  before.readings.some((reading) => lastUnit([reading.key, key]).length > 1);

/** News has it as a word, or as an adjective in ة. */
const isWordToo = (key: string): boolean =>
  ordinaryLevel(marksOf(key)) > 0 || isCommonKey(key) || isCommonKey(`${key}ه`) || isCommonKey(ARTICLE + key);

/** `رجل | كريم`, `بتوزيع | عادل`, `وهجوم | بري`, `الضوء | الأحمر`: behind a noun that it agrees with; not `سيارة كريم`, `والد كريم`, `المدرب العلي`. */
function isAdjectiveOf(before: Word, word: Word, key: string): boolean {
  if (endsInTaMarbuta(before.plain) !== endsInTaMarbuta(word.plain)) return false;
  if (hasArticle(key)) return isDefinite(before) && isCommonKey(before.key) && factsOf(before)?.title === undefined;
  return (isGivenKey(key) || isNisbaForm(key)) && (isIndefiniteNoun(before) || hasAccusativeAlef(before.plain));
}

/** `أن الحكم | عادل.`: the clause ends with it. */
const isPredicate = (before: Word, next: Word | undefined): boolean =>
  isDefinite(before) && (next === undefined || next.kind === "punctuation");

/** `ونقل | بري | وبحري`. */
const isJoined = (key: string, next: Word | undefined): boolean =>
  isNisbaForm(key) && next?.readings.some((reading) => isConjoined(reading) && isNisbaForm(reading.key)) === true;

const isIndefiniteNoun = (word: Word): boolean =>
  !isDefinite(word) &&
  !hasRole(word, "preposition") &&
  !isRelation(word) &&
  withoutPronoun(word.plain).length === 0 &&
  (isCountedNoun(word) || word.readings.some((reading) => isNounKey(reading) && !hasVerbForm(reading.plain)));

/** News has it with the article, as it has no verb. */
const isNounKey = (reading: WordReading): boolean =>
  (followsPreposition(reading) || reading.key.length >= SHORTEST_NOUN) && isCommonKey(ARTICLE + reading.key);

/** `تقدم`, `طالب`: letters of a verb, too. */
const hasVerbForm = (plain: string): boolean =>
  (/^ت/.test(plain) && !isSecondVerbalNoun(plain)) || /^.ا..$/.test(plain);

const IDIOMS = phraseTable(rows("name-idioms").map(({ form }) => [form, true] as const));

// Words that are read as no name.

/** The person's names as look-up keys of their words: the whole one and its last unit, and what else stands alone. */
interface Forms {
  readonly whole: readonly string[];
  readonly last: readonly string[];
  readonly first: string;
}

function formsOf({ key }: LinkedEntity): Forms {
  const whole = key.split(" ");
  return { whole, last: lastUnit(whole), first: whole[0] ?? "" };
}

function formAt(
  tokens: readonly Token[],
  at: number,
  { whole, last, first }: Forms,
): (Span & { kind: "missed" | "perhaps" }) | undefined {
  const token = tokens[at];
  for (const reading of token?.word.readings ?? []) {
    const spanTo = (to: number): Span => ({
      start: (token?.start ?? 0) + reading.offset,
      end: tokens[to - 1]?.end ?? 0,
    });
    for (const words of whole.length > 1 ? [whole, last] : [whole]) {
      if (words.length < 2 || !standsAt(tokens, at, reading.key, words)) continue;
      return { ...spanTo(at + words.length), kind: "missed" };
    }
    if (whole.length < 2 || (reading.key !== first && (last.length > 1 || reading.key !== last[0]))) continue;
    if (!isWordToo(reading.key) && reading.key === last[0] && !isOtherName(tokens, at))
      return { ...spanTo(at + 1), kind: "missed" };
    // `ودعا | لحسن | بالشفاء`; not `لحسن | الحظ`.
    if (followsPreposition(reading) && !hasArticle(tokens[at + 1]?.word.plain ?? ""))
      return { ...spanTo(at + 1), kind: "perhaps" };
  }
  return undefined;
}

const standsAt = (tokens: readonly Token[], at: number, firstKey: string, keys: readonly string[]): boolean =>
  keys.every((key, nth) => (nth === 0 ? firstKey : tokens[at + nth]?.word.key) === key);

/** Somebody else's family: a first name or a particle stands before it. */
function isOtherName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  return before !== undefined && (givenName(before) !== undefined || isInUnit(before, tokens[at]?.word.key ?? ""));
}
