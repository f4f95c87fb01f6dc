/** Names that the lists have: where one stands in the tokens, and whether it is a name there. */
import type { EntityType } from "../article";
import { hasRole, isIn } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { nameAt, nameNode, type KnownName, type NameNode } from "../lexicon/names";
import { isCommonKey, isNameKey, marksOf, placeLevel, WHOLE_PLACE } from "../lexicon/words";
import { behindLam, withoutArticle } from "../morphology/article";
import { isAccusative, isIndefiniteFeminine, isNisbaForm } from "../morphology/endings";
import {
  beginsWithWaw,
  followsPreposition,
  isConjoined,
  isFuture,
  opensWithConjunction,
} from "../morphology/proclitics";
import { perReading, type Remembering } from "../memory";
import { joinsHamza, keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type WordReading, type Word } from "../text/words";
import { isNameEnder } from "../nouns/people-words";
import { isPlaceNoun } from "../nouns/phrase-heads";
import { named, newMention, type LocalMention } from "./mention";

export interface ListedName {
  name: KnownName;
  /** The reading of its first word, proclitics off. */
  reading: WordReading;
  /** Token index after the name. */
  to: number;
}

/** @returns the longest known name that begins at token `at` and is nothing else; the whole word before its readings without proclitics. */
export function knownNameAt(tokens: readonly Token[], at: number): ListedName | undefined {
  return matchAt(tokens, at, true, isSure);
}

/** `على | إكس`: a platform, on which somebody writes. */
export const isPlatformAt = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at - 1]?.word, "on") && listedNameAt(tokens, at)?.name.kinds.includes("platform") === true;

/** As knownNameAt, with the names that are ordinary words, too, and those of people. */
export function listedNameAt(tokens: readonly Token[], at: number): ListedName | undefined {
  return matchAt(tokens, at, false, () => true);
}

/** Does a listed name begin with the word, whatever follows it? */
export const mayBeginListed = (word: Word): boolean => openingsOf(word) !== undefined;

/** A listed name at its token. */
export interface PlacedName {
  readonly at: number;
  readonly listed: ListedName;
}

/** The listed names of a paragraph, at every token where one begins: what rooms ask of all tokens, in one pass. */
export const listedNamesIn = perReading(({ tokens }: Paragraph & Remembering): readonly PlacedName[] => {
  const names: PlacedName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const listed = listedNameAt(tokens, at);
    if (listed !== undefined) names.push({ at, listed });
  }
  return names;
});

/** @returns a listed name as a mention of this kind */
export function listedMention(
  { text, tokens }: Pick<Paragraph, "text" | "tokens">,
  { at, listed: { name, reading, to } }: PlacedName,
  type: EntityType = name.type,
): LocalMention {
  const place = named(text, tokens, at, to, (tokens[at]?.start ?? 0) + reading.offset, reading);
  return newMention(place, type, "full", name.ref);
}

/** @returns the names of those that begin in no other before them */
export function apartNames(names: readonly PlacedName[]): PlacedName[] {
  let past = 0;
  return names.filter(({ at, listed }) => {
    const isApart = at >= past;
    if (isApart) past = listed.to;
    return isApart;
  });
}

/** As listedNameAt, of those names alone that the tagger was trained with. */
export function learntNameAt(tokens: readonly Token[], at: number): ListedName | undefined {
  return matchAt(tokens, at, false, isLearnt);
}

/** Of the many names that no training has seen, one of a word that is an ordinary one, or a person's (`كريمة`, not ك and a village), is none by itself; of several words, what follows a و. */
const isOrdinaryHere = (
  tokens: readonly Token[],
  word: Word,
  reading: WordReading,
  { name, to }: { name: KnownName; to: number },
  at: number,
): boolean =>
  name.unlearnt &&
  (to === at + 1
    ? (reading.offset > 0 && isCommonKey(word.key)) || isOrdinaryWord(tokens, at, word, reading)
    : isConjoined(reading) && isCommonKey(word.key));

/** `في | بكركي`: no adjective. */
const isOrdinaryWord = (tokens: readonly Token[], at: number, word: Word, reading: WordReading): boolean =>
  (isNisbaForm(reading.key) && !(reading.offset === 0 && isIn(tokens[at - 1]?.word))) ||
  isCommonKey(reading.key) ||
  isCommonKey(withoutArticle(reading.key)) ||
  (reading.offset > 0 && isNameKey(word.key));

/** `بجدة`: a village of the lists, and ب and a city. */
const isOtherBehindPreposition = (
  tokens: readonly Token[],
  at: number,
  openings: readonly { reading: WordReading; node: NameNode }[],
  { offset }: WordReading,
  { name, to }: { name: KnownName; to: number },
): boolean =>
  name.unlearnt &&
  offset === 0 &&
  to === at + 1 &&
  openings.some((other) => other.reading.offset > 0 && longestFrom(tokens, at, other.node, isPlaceName) !== undefined);

const isPlaceName = ({ type }: KnownName): boolean => type === "place";
const isSure = ({ doubtful }: KnownName): boolean => !doubtful;
const isLearnt = ({ unlearnt }: KnownName): boolean => !unlearnt;

function matchAt(
  tokens: readonly Token[],
  at: number,
  sure: boolean,
  counts: (name: KnownName) => boolean,
): ListedName | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const openings = openingsOf(token.word);
  if (openings === undefined) return undefined;
  for (const { reading, node } of openings) {
    if (
      (reading.proclitics !== "" && isGoverned(tokens, at)) ||
      (opensWithConjunction(reading) && isAccusative(token.word))
    )
      continue;
    const match = longestFrom(tokens, at, node, counts);
    if (match !== undefined && sure && isOrdinaryHere(tokens, token.word, reading, match, at)) continue;
    if (match !== undefined && isOtherBehindPreposition(tokens, at, openings, reading, match)) continue;
    if (match?.to === at + 1 && ORDINARY.has(reading.key) && !standsAsName(tokens, at, reading)) continue;
    if (match !== undefined) return { name: match.name, to: match.to, reading };
  }
  return undefined;
}

/** `إلى فصيلة`, `لدى برايس`: what a preposition governs begins with no conjunction, and with no second preposition. */
export const isGoverned = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && hasRole(tokens[at - 1]?.word, "preposition");

/** Does a name that is an ordinary word, too, stand as one here? */
function standsAsName(tokens: readonly Token[], at: number, reading: WordReading): boolean {
  const { where, words = [] } = ORDINARY.get(reading.key) ?? {};
  const before = tokens[at - 1]?.word;
  const after = tokens[at + 1]?.word;
  if (where === "adjective") return standsInConstruct(before, reading);
  if (where === "beside") return [before, after].some((word) => word !== undefined && words.includes(word.plain));
  if (where === "spelt") return !isOtherwiseSpelt(reading);
  if (where === "behind") return !isOrdinaryBehind(before, reading.key);
  if (where === "before") return !words.some((word) => after?.plain.startsWith(word) === true);
  if (where !== "plural") return true;
  const joined = isConjoined(reading) && !isPlace(before);
  return (
    !joined &&
    !(after?.kind === "arabic" && isIndefiniteFeminine(after.plain)) &&
    !(after !== undefined && beginsWithWaw(after.plain) && !isPlace(after))
  );
}

/** `صلاة | المغرب`, `عيد | مبارك`: a name elsewhere, and none behind this word. By its look-up key. */
export function isOrdinaryBehind(before: Word | undefined, key: string): boolean {
  const { where, words = [] } = ORDINARY.get(key) ?? {};
  return where === "behind" && before?.readings.some(({ plain }) => words.includes(plain)) === true;
}

/** `جاري | العمل`: a name where more of it follows, and by itself a word. By its look-up key. */
export const isOrdinaryAlone = (key: string): boolean => ORDINARY.get(key)?.where === "alone";

/** `زواره`: who visit him, and no زوارة. */
export const isOtherwiseSpelt = ({ key, plain }: WordReading): boolean => {
  const row = ORDINARY.get(key);
  return row?.where === "spelt" && row.name !== plain;
};

/** `سيول`: a city, and the plural of an ordinary noun. By its look-up key. */
export const isPluralToo = (key: string): boolean => ORDINARY.get(key)?.where === "plural";

/** `الأمطار` beside `سيول`: what the ordinary noun goes with. By the look-up key of the plural. */
export const goesWithPlural = (key: string, { readings }: Word): boolean =>
  ORDINARY.get(key)?.words?.some((one) => readings.some(({ plain }) => plain === one)) === true;

/** `في مالي`, `بمالي`, `رئيس مالي`, `النيجر ومالي`: where no adjective can stand. */
function standsInConstruct(before: Word | undefined, reading: WordReading): boolean {
  if (followsPreposition(reading)) return true;
  if (isConjoined(reading)) return isPlace(before);
  return (
    before !== undefined &&
    (isNameEnder(before) || before.readings.some(({ key }) => COUNTRY_NOUNS.has(key) || isPlaceNoun(key)))
  );
}

const isPlace = (word: Word | undefined): boolean =>
  word?.readings.some(({ key }) => placeLevel(marksOf(key)) === WHOLE_PLACE) === true;

function longestFrom(
  tokens: readonly Token[],
  at: number,
  first: NameNode,
  counts: (name: KnownName) => boolean,
): { name: KnownName; to: number } | undefined {
  let longest: { name: KnownName; to: number } | undefined;
  let to = at + 1;
  for (let node: NameNode | undefined = first; node !== undefined; to++) {
    const name = nameAt(node);
    if (name !== undefined && counts(name)) longest = { name, to };
    const next: Token | undefined = tokens[to];
    node = next === undefined ? undefined : nameNode(next.word.key, node);
  }
  return longest;
}

/** The readings of a word that a listed name begins with; undefined for most words, which begin none. */
const openingsOf = perWord((word: Word): readonly { reading: WordReading; node: NameNode }[] | undefined => {
  if (word.kind !== "arabic") return undefined;
  const behind = behindLam(word);
  // `للجنة | الأولمبية`, `للبنان`.
  const readings = behind === undefined ? word.readings : [...word.readings, behind.definite, behind.bare];
  const openings = readings.flatMap((reading) => {
    // `وأدى | الحريق`: no wadi of that name.
    const isNone = isFuture(reading) || isRestOfNumber(word, reading) || joinsHamza(reading.plain);
    const node = isNone ? undefined : nameNode(reading.key);
    return node === undefined ? [] : [{ reading, node }];
  });
  return openings[0] && openings;
});

/** `بليون`: a number, and not in a city. */
const isRestOfNumber = ({ key }: Word, { offset }: WordReading): boolean => offset > 0 && NUMBER_WORDS.has(key);
const NUMBER_WORDS = new Set(rows("number-words").map(({ form }) => keyForm(form)));

/** Names of places that are ordinary words, too, where those are not what stands here. */
const ORDINARY = new Map(rows("ordinary-names").map((row) => [keyForm(row.name), row]));
const COUNTRY_NOUNS = new Set(rows("country-nouns").map(({ form }) => keyForm(form)));
