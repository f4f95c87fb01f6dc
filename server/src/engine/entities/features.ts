/**
 * What the tagger sees of a token: the words around it, their shape, and what patterns and lists say. A feature is a hash; the model
 * (tagger.ts) has weights for those that training found to matter. Training (scripts/tagger) reads the same functions.
 */
import { hashOf, mixed } from "../lexicon/hash";
import { listLevel, marksOf, ordinaryLevel, placeLevel } from "../lexicon/words";
import type { Word } from "../text/words";
import { definiteReading, factsOf, givenName, isCommon, nameRole, nisbaCountry } from "./gazetteer";
import type { Hints } from "./hints";

/** How many words to each side a token's features reach. */
export const REACH = 2;

/**
 * @param own the word's (`traitsOf`); undefined outside the paragraph
 * @param offset where the word stands beside the token that is tagged: -REACH to REACH
 * @param hidden leaves out what names this very word: training hides it now and then, so that shape and context learn to speak for names never seen
 * @returns the features that one word gives by itself
 */
export function wordFeatures(own: Traits | undefined, offset: number, hidden = false): number[] {
  const traits = own ?? (offset < 0 ? BEGIN : END);
  const feature = (template: Template, value: number): number => mixed(template * 8 + offset + REACH, value);
  const features = [feature(Template.Class, traits.class)];
  if (offset !== 0 || !hidden) features.push(feature(Template.Word, traits.key));
  if (Math.abs(offset) > 1) return features;
  features.push(feature(Template.Odds, traits.odds));
  if (offset !== 0 || !hidden) for (const stem of traits.stems) features.push(feature(Template.Stem, stem));
  for (const affix of offset === 0 ? traits.affixes : traits.shortAffixes) features.push(feature(Template.Affix, affix));
  return features;
}

/**
 * Writes the features that several words, patterns and lists give together to `into`; what says nothing (no pattern, no list, no given name)
 * is no feature.
 * @param words the paragraph's
 * @returns how many they are
 */
export function jointFeatures(words: readonly { readonly traits: Traits }[], at: number, { pattern, listed }: Hints, into: Int32Array): number {
  const before = at < 1 ? BEGIN : (words[at - 1]?.traits ?? BEGIN);
  const here = words[at]?.traits ?? END;
  const after = words[at + 1]?.traits ?? END;
  let count = 0;
  into[count++] = mixed(Template.ClassBefore * 8, mixed(before.class, here.class));
  into[count++] = mixed(Template.ClassAfter * 8, mixed(here.class, after.class));
  if (pattern[at] !== 0) into[count++] = mixed(Template.Pattern * 8, pattern[at] ?? 0);
  const list = listed[at] ?? 0;
  const listBefore = at < 1 ? 0 : (listed[at - 1] ?? 0);
  const listAfter = listed[at + 1] ?? 0;
  if ((list | listBefore) !== 0) into[count++] = mixed(Template.ListedBefore * 8, listBefore * 256 + list);
  if ((list | listAfter) !== 0) into[count++] = mixed(Template.ListedAfter * 8, list * 256 + listAfter);
  if (list !== 0) {
    into[count++] = mixed(Template.Listed * 8, list);
    into[count++] = mixed(Template.ListedClass * 8, mixed(list, here.class));
  }
  return givenFeatures(at < 2 ? 0 : (words[at - 2]?.traits.given ?? 0), before, here, after, into, count);
}

/** What given names around a token tell. */
function givenFeatures(earlier: number, before: Traits, here: Traits, after: Traits, into: Int32Array, count: number): number {
  if ((earlier | before.given | here.given | after.given) === 0) return count;
  const pair = before.given * 16 + here.given;
  into[count++] = mixed(Template.Given * 8, (earlier * 16 + before.given) * 256 + here.given * 16 + after.given);
  if (pair !== 0) into[count++] = mixed(Template.Given * 8 + 1, pair);
  if (after.given !== 0) into[count++] = mixed(Template.Given * 8 + 3, after.given);
  if (before.given !== 0) into[count++] = mixed(Template.Given * 8 + 4, mixed(before.given, here.class));
  if (here.given !== 0) {
    into[count++] = mixed(Template.Given * 8 + 5, mixed(here.given, before.key));
    into[count++] = mixed(Template.Given * 8 + 6, mixed(here.given, mixed(here.class, after.class)));
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
  const key = word.kind === "number" ? "0".repeat(Math.min(6, word.plain.length)) : word.kind === "link" ? "@" : word.key;
  const stem = word.readings.at(-1)?.key ?? key;
  const affixes = [hashOf(`#${Math.min(8, key.length)}`), hashOf(`^${bare(stem).slice(0, 2)}`)];
  for (let length = 1; length <= 4 && length < key.length; length++) affixes.push(hashOf(`<${key.slice(0, length)}`), hashOf(`>${key.slice(-length)}`));
  return {
    key: hashOf(key),
    stems: word.readings.slice(1).map((reading) => hashOf(`${reading.proclitics}+${reading.key}`)).concat(word.readings.map((reading) => hashOf(bare(reading.key)))),
    affixes,
    shortAffixes: [hashOf(`<${key.slice(0, 2)}`), hashOf(`>${key.slice(-2)}`), hashOf(`>${key.slice(-3)}`)],
    class: hashOf(classOf(word)),
    odds: hashOf(oddsOf(word)),
    given: ["m", "f", "c"].indexOf(givenName(word) ?? "") + 1,
  };
}

const bare = (key: string): string => (key.startsWith("ال") ? key.slice(2) : key);

function classOf(word: Word): string {
  if (word.kind === "punctuation") return word.surface;
  if (word.kind !== "arabic") return word.kind;
  const facts = factsOf(word);
  const kinds = [facts?.title, facts?.honorific && "honorific", facts?.organisationHead, facts?.definiteBody === true && "body", facts?.placeHead && `place-${facts.placeHead}`, facts?.eventHead === true && "event"];
  const shape = [nisbaCountry(word) && "nisba", nameRole(word), isCommon(word) && "common", definiteReading(word) && "definite", word.key.endsWith("ه") && "feminine"];
  return [...kinds, ...shape].map((kind) => kind || "").join("|");
}

function oddsOf(word: Word): string {
  if (word.kind === "punctuation") return word.surface;
  if (word.kind !== "arabic") return word.kind;
  return word.readings.slice(0, 2).map(({ key }) => marksOf(key)).map((marks) => `${listLevel(marks)}${ordinaryLevel(marks)}${placeLevel(marks)}`).join("/");
}

const edge = (name: string): Traits => ({ key: hashOf(name), stems: [], affixes: [], shortAffixes: [], class: hashOf(name), odds: hashOf(name), given: 0 });
const BEGIN = edge("<begin>");
const END = edge("<end>");
