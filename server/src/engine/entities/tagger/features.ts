/**
 * What the tagger sees of a token: the words around it, their shape, and what patterns and lists say. A feature is a hash; the model
 * (tagger.ts) has weights for those that training found to matter. Training (scripts/tagger) reads the same functions.
 */
import { hashOf, mixed } from "../../lexicon/hash";
import { isCommon, listLevel, marksOf, ordinaryLevel, placeLevel } from "../../lexicon/words";
import { definiteReading, withoutArticle } from "../../morphology/article";
import { isFeminineKey } from "../../morphology/endings";
import type { Word } from "../../text/words";
import { givenName, nameRole } from "../../nouns/name-words";
import { nisbaCountry } from "../../nouns/nisbas";
import { factsOf } from "../../nouns/title-words";
import type { GazetteerFeatures } from "./gazetteer-features";

/** How many words to each side a token's features reach. */
export const REACH = 2;

/**
 * @param traits the word's (`traitsOf`); outside the paragraph BEGIN, or END
 * @param offset where the word stands beside the token that is tagged: -REACH to REACH
 * @param hidden leaves out what names this very word: training hides it now and then, so that shape and context learn to speak for names never seen
 * @returns the features that one word gives by itself
 */
export function wordFeatures(traits: Traits, offset: number, hidden = false): number[] {
  const feature = (template: Template, value: number): number => mixed(template * 8 + offset + REACH, value);
  const features = [feature(Template.Class, traits.class)];
  if (offset !== 0 || !hidden) features.push(feature(Template.Word, traits.key));
  if (Math.abs(offset) > 1) return features;
  features.push(feature(Template.Odds, traits.odds));
  if (offset !== 0 || !hidden) for (const stem of traits.stems) features.push(feature(Template.Stem, stem));
  for (const affix of offset === 0 ? traits.affixes : traits.shortAffixes)
    features.push(feature(Template.Affix, affix));
  return features;
}

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
  Width,
}

/** What a word is to the features, as hashes. */
export interface Traits {
  key: number;
  /** Its readings, with and without what was taken off. */
  stems: readonly number[];
  affixes: readonly number[];
  shortAffixes: readonly number[];
  /** What kind of word it is: title, head, nisba, listed name, definite … */
  class: number;
  /** How often lists have it as a name, and news text as an ordinary word. */
  odds: number;
  /** Whom it is a given name for; 0 for none. */
  given: number;
}

export function traitsOf(word: Word): Traits {
  const key =
    word.kind === "number" ? "0".repeat(Math.min(6, word.plain.length)) : word.kind === "link" ? "@" : word.key;
  const stem = word.readings.at(-1)?.key ?? key;
  const affixes = [hashOf(`#${Math.min(8, key.length)}`), hashOf(`^${withoutArticle(stem).slice(0, 2)}`)];
  for (let length = 1; length <= 4 && length < key.length; length++)
    affixes.push(hashOf(`<${key.slice(0, length)}`), hashOf(`>${key.slice(-length)}`));
  return {
    key: hashOf(key),
    stems: word.readings
      .slice(1)
      .map((reading) => hashOf(`${reading.proclitics}+${reading.key}`))
      .concat(word.readings.map((reading) => hashOf(withoutArticle(reading.key)))),
    affixes,
    shortAffixes: [hashOf(`<${key.slice(0, 2)}`), hashOf(`>${key.slice(-2)}`), hashOf(`>${key.slice(-3)}`)],
    class: hashOf(classOf(word)),
    odds: hashOf(oddsOf(word)),
    given: ["m", "f", "c"].indexOf(givenName(word) ?? "") + 1,
  };
}

function classOf(word: Word): string {
  if (word.kind === "punctuation") return word.surface;
  if (word.kind !== "arabic") return word.kind;
  const facts = factsOf(word);
  const kinds = [
    facts?.title,
    facts?.honorific && "honorific",
    facts?.organisationHead,
    facts?.definiteBody === true && "body",
    facts?.placeHead && `place-${facts.placeHead}`,
    facts?.eventHead === true && "event",
  ];
  const shape = [
    nisbaCountry(word) && "nisba",
    nameRole(word),
    isCommon(word) && "common",
    definiteReading(word) && "definite",
    isFeminineKey(word.key) && "feminine",
  ];
  return [...kinds, ...shape].map((kind) => kind || "").join("|");
}

function oddsOf(word: Word): string {
  if (word.kind === "punctuation") return word.surface;
  if (word.kind !== "arabic") return word.kind;
  return word.readings
    .slice(0, 2)
    .map(({ key }) => marksOf(key))
    .map((marks) => `${listLevel(marks)}${ordinaryLevel(marks)}${placeLevel(marks)}`)
    .join("/");
}

const edge = (name: string): Traits => ({
  key: hashOf(name),
  stems: [],
  affixes: [],
  shortAffixes: [],
  class: hashOf(name),
  odds: hashOf(name),
  given: 0,
});
/** What stands before a paragraph's first word, and behind its last. */
export const BEGIN = edge("<begin>");
export const END = edge("<end>");
