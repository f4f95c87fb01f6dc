/**
 * What the tagger sees of a token: the words around it, their shape, and what patterns and lists say. A feature is a hash; the model
 * (tagger.ts) has weights for those that training found to matter. Training (scripts/tagger) reads the same functions.
 */
import { EMPTY_HASH, hashOf, hashOn, mixed } from "../../lexicon/hash";
import { listLevel, marksOf, ordinaryLevel, placeLevel } from "../../lexicon/words";
import { withoutArticle } from "../../morphology/article";
import type { Word, WordReading } from "../../text/words";
import { givenName } from "../../nouns/name-words";
import type { GazetteerFeatures } from "./gazetteer-features";
import { classOf } from "./word-class";

/** How many words to each side a token's features reach. */
export const REACH = 2;

/** Hashes of one template apart: room for the places that REACH has, and for what `GivenSlot` has. As all here, it is as training had it. */
const SLOTS = 8;
/** Values of a list's entry, which is a byte; and of what a given name tells, which is half of one: two numbers are packed into one. */
const BYTE = 256;
const NIBBLE = 16;
/** Of a number only so many digits are counted: years, and phone numbers, are told apart. */
const LONGEST_NUMBER = 6;
/** Longer words are as long as this one. */
const LONGEST_COUNTED = 8;
/** Letters of the longest beginning and ending: longer ones are hardly met in two words. */
const LONGEST_AFFIX = 4;
/** Letters of the longest ending that a word shows its neighbours. */
const LONGEST_SHORT_AFFIX = 3;

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
  into[count++] = mixed(Template.Class * SLOTS + place, traits.class);
  if (isNamed) into[count++] = mixed(Template.Word * SLOTS + place, traits.key);
  if (offset < -1 || offset > 1) return count;
  into[count++] = mixed(Template.Odds * SLOTS + place, traits.odds);
  if (isNamed) for (const stem of traits.stems) into[count++] = mixed(Template.Stem * SLOTS + place, stem);
  for (const affix of offset === 0 ? affixesOf(traits) : traits.shortAffixes)
    into[count++] = mixed(Template.Affix * SLOTS + place, affix);
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
  into[count++] = mixed(Template.ClassBefore * SLOTS, mixed(table[before + Column.Class] ?? 0, own));
  into[count++] = mixed(Template.ClassAfter * SLOTS, mixed(own, table[after + Column.Class] ?? 0));
  if (pattern[at] !== 0) into[count++] = mixed(Template.Pattern * SLOTS, pattern[at] ?? 0);
  const list = listed[at] ?? 0;
  const listBefore = at < 1 ? 0 : (listed[at - 1] ?? 0);
  const listAfter = listed[at + 1] ?? 0;
  if ((list | listBefore) !== 0) into[count++] = mixed(Template.ListedBefore * SLOTS, listBefore * BYTE + list);
  if ((list | listAfter) !== 0) into[count++] = mixed(Template.ListedAfter * SLOTS, list * BYTE + listAfter);
  if (list !== 0) {
    into[count++] = mixed(Template.Listed * SLOTS, list);
    into[count++] = mixed(Template.ListedClass * SLOTS, mixed(list, own));
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
  const pair = first * NIBBLE + own;
  into[count++] = mixed(
    Template.Given * SLOTS + GivenSlot.Around,
    (earlier * NIBBLE + first) * BYTE + own * NIBBLE + next,
  );
  if (pair !== 0) into[count++] = mixed(Template.Given * SLOTS + GivenSlot.Pair, pair);
  if (next !== 0) into[count++] = mixed(Template.Given * SLOTS + GivenSlot.Next, next);
  if (first !== 0) into[count++] = mixed(Template.Given * SLOTS + GivenSlot.Before, mixed(first, kind));
  if (own !== 0) {
    into[count++] = mixed(Template.Given * SLOTS + GivenSlot.BehindWord, mixed(own, table[before + Column.Key] ?? 0));
    into[count++] = mixed(
      Template.Given * SLOTS + GivenSlot.BeforeKind,
      mixed(own, mixed(kind, table[after + Column.Class] ?? 0)),
    );
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

/** What the given names around a token are put together with. */
const enum GivenSlot {
  Around,
  Pair,
  Next = 3,
  Before,
  BehindWord,
  BeforeKind,
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
    shortAffixes: [beginning(key, 2), ending(key, 2), ending(key, LONGEST_SHORT_AFFIX)],
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
const [LENGTH, OPENING, BEGINNING, ENDING] = [hashOf("#"), hashOf("^"), hashOf("<"), hashOf(">")];

/** The hashes of the first and of the last letters. */
const beginning = (key: string, length: number): number => hashOn(BEGINNING, key, 0, Math.min(length, key.length));
const ending = (key: string, length: number): number => hashOn(ENDING, key, Math.max(0, key.length - length));

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
  return hashOn(hash, LEVELS[listLevel(marks)]?.[ordinaryLevel(marks)]?.[placeLevel(marks)] ?? "");
}

/** As text, by the list's, the ordinary word's and the place's. */
const LEVELS = ["0", "1", "2", "3"].map((list, _, levels) =>
  levels.map((ordinary) => levels.map((place) => list + ordinary + place)),
);

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
