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
import { ARTICLE, behindLam, hasArticle, isDefinite } from "../engine/morphology/article";
import { endsInTaMarbuta, hasAccusativeAlef, isNisbaForm, isSecondVerbalNoun } from "../engine/morphology/endings";
import { followsPreposition, isConjoined } from "../engine/morphology/proclitics";
import { withoutPronoun } from "../engine/morphology/pronouns";
import { endsInTa } from "../engine/morphology/verbs";
import { givenName, isGivenKey } from "../engine/nouns/name-words";
import { isRelation } from "../engine/nouns/people-words";
import { factsOf } from "../engine/nouns/title-words";
import { isCountedNoun } from "../engine/numbers/counted-nouns";
import type { PlacedParagraph } from "../engine/reading";
import { keyForm } from "../engine/text/fold";
import { phraseTable } from "../engine/text/phrases";
import type { Token } from "../engine/text/tokens";
import type { Word, WordReading } from "../engine/text/words";
import { isOn } from "./places";

/** Letters: a shorter noun is a verb as often (`طلب`, `رد`). */
const SHORTEST_NOUN = 4;

export interface DoubtfulPlaces {
  /** Mentions that may be the word that the name is elsewhere, or somebody else. */
  mentions: Span[];
  /** Words that are read as no name, or as somebody else's, and can be nothing else. */
  missed: (Span & { part: "whole" | "last" })[];
  /** Words that are read as no name, and have the letters of a part of it: `وألقى سلام خطابا`, `ودعا لحسن`. */
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
    for (let at = 0, to = 0; at < tokens.length; at = Math.max(at + 1, to)) {
      if (tokens[at]?.word.kind !== "arabic") continue;
      const found = formAt(tokens, at, forms);
      const mention = linked.find(({ from, to }) => from <= at && at < to);
      if (found === undefined) continue;
      const isAfter = mention !== undefined && isNamedAfter(mention, at, found);
      if (mention !== undefined && !isAfter && !isMisread(mention, entity, at, found)) continue;
      ({ to } = found);
      if (isAfter || found.part === "perhaps") places.perhaps.push(placed(paragraph, found));
      else places.missed.push({ ...placed(paragraph, found), part: found.part });
    }
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
  // `وهو | سعيد`.
  if (hasRole(before, "one-who") && isWordToo(key)) return true;
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

/** `أن الحكم | عادل.`, `ووضعه | حسن.`: the clause ends with it. */
const isPredicate = (before: Word, next: Word | undefined): boolean =>
  (isDefinite(before) || withoutPronoun(before.plain).length > 0) &&
  (next === undefined || next.kind === "punctuation");

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

/** The person's names as look-up keys of their words, in all spellings: the whole one, its last unit, and its first word. */
interface Forms {
  readonly whole: readonly (readonly string[])[];
  readonly last: readonly (readonly string[])[];
  readonly first: string;
}

function formsOf({ key }: LinkedEntity): Forms {
  const words = key.split(" ");
  const last = lastUnit(words);
  const isOne = words.length === 1;
  return {
    whole: isOne ? [] : spellings(words),
    last: isOne || last.length === words.length ? [] : spellings(last),
    first: isOne ? "" : (words[0] ?? ""),
  };
}

/** `عبد الناصر` and `عبدالناصر`, `أبو الغيط` and `أبا الغيط`, `أبي الغيط`. */
function spellings(words: readonly string[]): string[][] {
  const phrase = words.join(" ");
  const cases = CASES.includes(words[0] ?? "") ? CASES.map((form) => [form, ...words.slice(1)].join(" ")) : [phrase];
  return [...new Set([...cases, phrase.replace(SERVANT, "$1")])].map((one) => one.split(" "));
}

const CASES = ["أبو", "أبا", "أبي"].map(keyForm);
/** A key is cut at spaces: عبد stands at its beginning or behind one. */
const SERVANT = new RegExp(`(?<=^| )(${keyForm("عبد")}) `, "g");

interface Found extends Span {
  part: "whole" | "last" | "perhaps";
  /** Token index after it. */
  to: number;
  /** Is it `ليونيل` of `لليونيل`, which reads as `اليونيل` as well? */
  isBare: boolean;
}

function formAt(tokens: readonly Token[], at: number, { whole, last, first }: Forms): Found | undefined {
  const token = tokens[at];
  if (token === undefined || (at > 0 && IDIOMS(tokens, at - 1)?.to === at + 1)) return undefined;
  for (const reading of readingsAt(token)) {
    const found = (part: Found["part"], to: number): Found => ({
      part,
      to,
      isBare: reading === behindLam(token.word)?.bare,
      start: token.start + reading.offset,
      end: tokens[to - 1]?.end ?? 0,
    });
    for (const [part, forms] of [["whole", whole] as const, ["last", last] as const]) {
      const words = forms.find((one) => standsAt(tokens, at, reading.key, one));
      if (words === undefined) continue;
      if (words.length > 1 || (!isWordToo(reading.key) && !isOtherName(tokens, at)))
        return found(part, at + words.length);
    }
    if (isPart(tokens, at, reading, { last, first })) return found("perhaps", at + 1);
  }
  return undefined;
}

/** `لليونيل`: the word's own readings take its second ل for the article's. */
const readingsAt = ({ word }: Token): readonly WordReading[] => {
  const bare = behindLam(word)?.bare;
  return bare === undefined ? word.readings : [...word.readings, bare];
};

/** `وألقى | سلام | خطابا`, `ودعا | لحسن | بالشفاء`; not `لحسن | الحظ`, `كامل | سلام`. */
const isPart = (
  tokens: readonly Token[],
  at: number,
  reading: WordReading,
  { last, first }: Pick<Forms, "last" | "first">,
): boolean =>
  (reading.key === first || last.some((one) => one.length === 1 && one[0] === reading.key)) &&
  !(followsPreposition(reading) && hasArticle(tokens[at + 1]?.word.plain ?? "")) &&
  !isWhole(tokens[at]?.word, reading) &&
  !isOtherName(tokens, at);

/** `وسام`, `ولي`: no سام and no لي. */
const isWhole = (word: Word | undefined, reading: WordReading): boolean =>
  word !== undefined &&
  reading.offset > 0 &&
  (isGivenKey(word.key) || (!followsPreposition(reading) && isWordToo(word.key)));

const standsAt = (tokens: readonly Token[], at: number, firstKey: string, keys: readonly string[]): boolean =>
  keys.every((key, nth) => (nth === 0 ? firstKey : tokens[at + nth]?.word.key) === key);

/** Is somebody read here who is none: `لأم كلثوم`, `عبدالفتاح السيسي`, `بايدن عجوز`, where the first word is a family's name alone? */
function isMisread(
  { type, from, to, key, entity }: LinkedMention,
  his: LinkedEntity,
  at: number,
  found: Found,
): boolean {
  if (entity === his || from !== at) return false;
  // `لليونيل | كأسا`: no name goes on with that.
  const [, second = ""] = key.split(" ");
  if (found.isBare && (hasArticle(key) || isWordToo(second) || isWordToo(second.replace(/ا$/, "")))) return true;
  // Who has another name, too, is somebody.
  if (entity.key !== key) return false;
  if (found.to === to) return type === "person" || found.part === "perhaps";
  return type === "person" && found.part !== "perhaps" && !isGivenKey(key.split(" ")[0] ?? "");
}

/** `مطار | رفيق الحريري`, `مؤسسة | الحريري`. */
const isNamedAfter = ({ type, from, to }: LinkedMention, at: number, found: Found): boolean =>
  type !== "person" && found.part !== "perhaps" && from < at && found.to <= to;

/** Somebody else's family: a first name or a particle stands before it. */
function isOtherName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  return before !== undefined && (givenName(before) !== undefined || isInUnit(before, tokens[at]?.word.key ?? ""));
}
