/**
 * What the tagger sees of a token: the words around it, their shape, and what patterns and lists say. A feature is a hash; the model
 * (tagger.ts) has weights for those that training found to matter. Training (scripts/tagger) reads the same functions.
 */
import { EMPTY_HASH, hashOf, hashOn, mixed } from "../../lexicon/hash";
import { isCommon, listLevel, marksOf, ordinaryLevel, placeLevel } from "../../lexicon/words";
import { definiteReading, withoutArticle } from "../../morphology/article";
import { isFeminineKey } from "../../morphology/endings";
import type { Word, WordReading } from "../../text/words";
import { givenName, nameRole } from "../../nouns/name-words";
import { nisbaCountry } from "../../nouns/nisbas";
import { factsOf } from "../../nouns/title-words";
import type { GazetteerFeatures } from "./gazetteer-features";

/** How many words to each side a token's features reach. */
export const REACH = 2;

/**
 * Writes the features that one word gives by itself to `into`.
 * @param traits the word's (`traitsOf`); outside the paragraph BEGIN, or END
 * @param offset where the word stands beside the token that is tagged: -REACH to REACH
 * @param hidden leaves out what names this very word: training hides it now and then, so that shape and context learn to speak for names never seen
 * @returns how many they are
 */
export function wordFeatures(traits: Traits, offset: number, into: Int32Array, hidden = false): number {
  const place = offset + REACH;
  const isNamed = offset !== 0 || !hidden;
  let count = 0;
  into[count++] = mixed(Template.Class * 8 + place, traits.class);
  if (isNamed) into[count++] = mixed(Template.Word * 8 + place, traits.key);
  if (offset < -1 || offset > 1) return count;
  into[count++] = mixed(Template.Odds * 8 + place, traits.odds);
  if (isNamed) for (const stem of traits.stems) into[count++] = mixed(Template.Stem * 8 + place, stem);
  for (const affix of offset === 0 ? affixesOf(traits) : traits.shortAffixes)
    into[count++] = mixed(Template.Affix * 8 + place, affix);
  return count;
}

/** More than wordFeatures ever writes. */
export const MAX_WORD_FEATURES = 24;

/**
 * Writes the features that several words, patterns and lists give together to `into`; what says nothing (no pattern, no list, no given name)
 * is no feature.
 * @param rows the paragraph's, in `table` (word-rows.ts)
 * @returns how many they are
 */
export function jointFeatures(
  rows: Int32Array,
  table: Int32Array,
  at: number,
  { pattern, listed }: GazetteerFeatures,
  into: Int32Array,
): number {
  const before = rows[at + REACH - 1] ?? 0;
  const here = rows[at + REACH] ?? 0;
  const after = rows[at + REACH + 1] ?? 0;
  const own = table[here + Column.Class] ?? 0;
  let count = 0;
  into[count++] = mixed(Template.ClassBefore * 8, mixed(table[before + Column.Class] ?? 0, own));
  into[count++] = mixed(Template.ClassAfter * 8, mixed(own, table[after + Column.Class] ?? 0));
  if (pattern[at] !== 0) into[count++] = mixed(Template.Pattern * 8, pattern[at] ?? 0);
  const list = listed[at] ?? 0;
  const listBefore = at < 1 ? 0 : (listed[at - 1] ?? 0);
  const listAfter = listed[at + 1] ?? 0;
  if ((list | listBefore) !== 0) into[count++] = mixed(Template.ListedBefore * 8, listBefore * 256 + list);
  if ((list | listAfter) !== 0) into[count++] = mixed(Template.ListedAfter * 8, list * 256 + listAfter);
  if (list !== 0) {
    into[count++] = mixed(Template.Listed * 8, list);
    into[count++] = mixed(Template.ListedClass * 8, mixed(list, own));
  }
  return givenFeatures(table[(rows[at + REACH - 2] ?? 0) + Column.Given] ?? 0, before, here, after, table, into, count);
}

/** What given names around a token tell. @param earlier whom the word before `before` is a given name for */
function givenFeatures(
  earlier: number,
  before: number,
  here: number,
  after: number,
  table: Int32Array,
  into: Int32Array,
  count: number,
): number {
  const [first, own, next] = [
    table[before + Column.Given] ?? 0,
    table[here + Column.Given] ?? 0,
    table[after + Column.Given] ?? 0,
  ];
  if ((earlier | first | own | next) === 0) return count;
  const kind = table[here + Column.Class] ?? 0;
  const pair = first * 16 + own;
  into[count++] = mixed(Template.Given * 8, (earlier * 16 + first) * 256 + own * 16 + next);
  if (pair !== 0) into[count++] = mixed(Template.Given * 8 + 1, pair);
  if (next !== 0) into[count++] = mixed(Template.Given * 8 + 3, next);
  if (first !== 0) into[count++] = mixed(Template.Given * 8 + 4, mixed(first, kind));
  if (own !== 0) {
    into[count++] = mixed(Template.Given * 8 + 5, mixed(own, table[before + Column.Key] ?? 0));
    into[count++] = mixed(Template.Given * 8 + 6, mixed(own, mixed(kind, table[after + Column.Class] ?? 0)));
  }
  return count;
}

/** More than jointFeatures ever writes. */
export const MAX_JOINT = 16;

const enum Template {
  Class = 1,
  Word,
  Stem,
  Affix,
  Odds,
  ClassBefore,
  ClassAfter,
  Pattern,
  Listed,
  ListedBefore,
  ListedAfter,
  ListedClass,
  Given,
}

/** Columns of a word's row in the table of word-rows.ts. The first thirty are what it gives to the names' tags of the token REACH places behind it, and so on to the token REACH places before it. */
export const enum Column {
  Class = 30,
  Key,
  Given,
  /** 1 where the word may be part of a name though neither pattern nor list says so. */
  MayBeNamed,
  /** 1 where the row has what the word gives to its own tags: most words are never tagged themselves. */
  Whole,
  Width,
}

/** What a word is to the features, as hashes. */
export interface Traits {
  key: number;
  /** Its readings, with and without what was taken off. */
  stems: readonly number[];
  /** Its key and its last reading, whose beginnings and endings its own tags see; what stands outside a paragraph has none. */
  letters: { readonly key: string; readonly stem: string } | undefined;
  shortAffixes: readonly number[];
  /** What kind of word it is: title, head, nisba, listed name, definite … */
  class: number;
  /** How often lists have it as a name, and news text as an ordinary word. */
  odds: number;
  /** Whom it is a given name for; 0 for none. */
  given: number;
}

export function traitsOf(word: Word): Traits {
  const key = keyOf(word);
  return {
    key: hashOf(key),
    stems: stemsOf(word),
    letters: { key, stem: word.readings.at(-1)?.key ?? key },
    shortAffixes: [beginning(key, 2), ending(key, 2), ending(key, 3)],
    class: classOf(word),
    odds: oddsOf(word),
    given: GENDERS.indexOf(givenName(word) ?? "") + 1,
  };
}

const GENDERS = ["m", "f", "c"];

/** Of a number only how long it is. */
function keyOf({ kind, plain, key }: Word): string {
  if (kind === "number") return "0".repeat(Math.min(LONGEST_NUMBER, plain.length));
  return kind === "link" ? "@" : key;
}

const LONGEST_NUMBER = 6;

function stemsOf({ readings }: Word): number[] {
  const stems: number[] = [];
  for (let i = 1; i < readings.length; i++) {
    const { proclitics, key } = readings[i] as WordReading;
    stems.push(hashOn(hashOn(hashOf(proclitics), "+"), key));
  }
  for (const { key } of readings) stems.push(hashOf(withoutArticle(key)));
  return stems;
}

function affixesOf({ letters }: Traits): readonly number[] {
  if (letters === undefined) return NO_AFFIXES;
  const { key } = letters;
  const stem = withoutArticle(letters.stem);
  const affixes = [
    hashOn(LENGTH, String(Math.min(LONGEST_COUNTED, key.length))),
    hashOn(OPENING, stem, 0, Math.min(2, stem.length)),
  ];
  for (let length = 1; length <= LONGEST_AFFIX && length < key.length; length++)
    affixes.push(beginning(key, length), ending(key, length));
  return affixes;
}

const NO_AFFIXES: readonly number[] = [];
/** Longer words are as long as this one. */
const LONGEST_COUNTED = 8;
const LONGEST_AFFIX = 4;
const [LENGTH, OPENING, BEGINNING, ENDING] = [hashOf("#"), hashOf("^"), hashOf("<"), hashOf(">")];

/** The hashes of the first and of the last letters. */
const beginning = (key: string, length: number): number => hashOn(BEGINNING, key, 0, Math.min(length, key.length));
const ending = (key: string, length: number): number => hashOn(ENDING, key, Math.max(0, key.length - length));

/** The hash of what a word is: what opens names it can be (title, head, …), then its shape. */
function classOf(word: Word): number {
  if (word.kind === "punctuation") return hashOf(word.surface);
  if (word.kind !== "arabic") return hashOf(word.kind);
  const shape =
    ROLES.indexOf(nameRole(word)) * 16 +
    (nisbaCountry(word) === undefined ? 0 : 8) +
    (isCommon(word) ? 4 : 0) +
    (definiteReading(word) === undefined ? 0 : 2) +
    (isFeminineKey(word.key) ? 1 : 0);
  const facts = factsOf(word);
  // Most words open nothing.
  if (facts === undefined) return PLAIN_CLASSES[shape] ?? 0;
  const kinds = [
    facts.title,
    facts.honorific && "honorific",
    facts.organisationHead,
    facts.definiteBody && "body",
    facts.placeHead && `place-${facts.placeHead}`,
    facts.eventHead && "event",
  ];
  return hashOf(`${inPlaces(kinds)}|${SHAPES[shape] ?? ""}`);
}

/** What there is of several things, each in its place: `m||name`. */
const inPlaces = (things: readonly (string | false | undefined)[]): string =>
  things.map((thing) => thing || "").join("|");

const ROLES: readonly ReturnType<typeof nameRole>[] = [undefined, "name", "particle", "unknown"];
const SHAPES = Array.from({ length: 16 * ROLES.length }, (_, shape) =>
  inPlaces([
    (shape & 8) !== 0 && "nisba",
    ROLES[shape >> 4],
    (shape & 4) !== 0 && "common",
    (shape & 2) !== 0 && "definite",
    (shape & 1) !== 0 && "feminine",
  ]),
);
/** How many kinds of openers there are. */
const KINDS = 6;
const PLAIN_CLASSES = SHAPES.map((shape) => hashOf(`${"|".repeat(KINDS)}${shape}`));

/** The hash of what lists and news text have of its first two readings. */
function oddsOf(word: Word): number {
  if (word.kind === "punctuation") return hashOf(word.surface);
  if (word.kind !== "arabic") return hashOf(word.kind);
  const [whole, second] = word.readings;
  const hash = levelsOn(EMPTY_HASH, whole?.key ?? "");
  return second === undefined ? hash : levelsOn(hashOn(hash, "/"), second.key);
}

function levelsOn(hash: number, key: string): number {
  const marks = marksOf(key);
  return hashOn(hash, LEVELS[(listLevel(marks) << 4) | (ordinaryLevel(marks) << 2) | placeLevel(marks)] ?? "");
}

/** Two bits each, as text. */
const LEVELS = Array.from({ length: 64 }, (_, levels) => `${levels >> 4}${(levels >> 2) & 3}${levels & 3}`);

const edge = (name: string): Traits => ({
  key: hashOf(name),
  stems: [],
  letters: undefined,
  shortAffixes: [],
  class: hashOf(name),
  odds: hashOf(name),
  given: 0,
});
/** What stands before a paragraph's first word, and behind its last. */
export const BEGIN = edge("<begin>");
export const END = edge("<end>");
