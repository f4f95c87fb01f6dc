/** The people whom an article names in full, by their names and by what of a name stands for them. */
import { hasArticle } from "../morphology/article";
import { areSameLists, areSameMaps, areSameSets } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { type LocalMention } from "./mention";
import { isMisprintedName } from "./misprints";
import { nameUnits } from "./name-units";
import { goesByGivenName } from "../nouns/title-words";
import { isGivenKey, isJoiningParticle, isKeptParticle, isSyllableKey, nameRole } from "../nouns/name-words";

/** Names of one article that share an end: a list of guests compares each with these alone. */
const MOST_ALIKE = 20;
/** The Arabic block of Unicode: a letter's place in it is one byte. */
const BLOCK = 0x100;
/** `عمر بن محمد الشهري`: a given name, بن, the father's and the family's; with fewer nothing can be left out. */
const SHORTEST_LINEAGE = 4;
/** Letters of a name that stands for somebody by itself: shorter ones are words too often. */
const SHORTEST_SINGLE = 4;

/** The people whom an article names in full, by their names and short names. */
export interface People {
  /** The article has no full name of a person. */
  none: boolean;
  /** The full name's key for a full or short name's key. */
  fullKey(key: string): string;
  /** Has a full name of the article this short one, and is it another? */
  hasFullName(key: string): boolean;
  /** Is this the short name of two people or more? */
  isShared(key: string): boolean;
  /** Is this reading of a word? Words that mean something else too are compared letter by letter. */
  isShortForm(form: ShortForm): boolean;
  /** All that is known of them. */
  readonly index: NameIndex;
}

/** What of a word can be a short name, in one of its readings. */
export interface ShortForm {
  key: string;
  variant: string;
  offset: number;
  doubtful: boolean;
  /** Of what is looked up: the key where the word is doubtful, else the variant. */
  initial: number;
  /** Two of `أبا الغيط`. */
  words: number;
}

/** The names of people in an article, by their look-up keys, each in order of its first place. */
export interface PeopleNamed {
  /** Of two words and more. */
  readonly full: ReadonlySet<string>;
  /** One word alone (`الرئيس ترامب`), where that word is nothing else. */
  readonly single: ReadonlySet<string>;
}

/** @param mentionsOf the mentions of each paragraph */
export function peopleNamed(paragraphs: readonly Paragraph[], mentionsOf: MentionsOf): PeopleNamed {
  const [full, single] = [new Set<string>(), new Set<string>()];
  paragraphs.forEach(({ tokens }, at) => {
    for (const mention of mentionsOf[at] ?? []) {
      if (mention.type !== "person") continue;
      if (nameUnits(mention.key.split(" ")).length > 1 || isHonoured(mention, tokens)) full.add(mention.key);
      else if (isSingleName(mention, tokens)) single.add(mention.key);
    }
  });
  return { full, single };
}

/** `الملك | عبد الله`: by his given name, and nobody's family; `الرئيس | عبد الناصر` may be. */
const isHonoured = ({ key, from }: LocalMention, tokens: readonly Token[]): boolean => {
  const before = tokens[from - 1]?.word;
  return before !== undefined && key.includes(" ") && goesByGivenName(before);
};

/** @returns whether two articles name the same people in the same order */
export const areNamedAlike = (one: PeopleNamed, other: PeopleNamed): boolean =>
  areSameLists(one.full, other.full) && areSameLists(one.single, other.single);

/** @returns whether the people of two articles go by the same names */
export const areSamePeople = ({ index: one }: People, { index: other }: People): boolean =>
  areSameMaps(one.full, other.full) &&
  areSameMaps(one.short, other.short) &&
  areSameMaps(one.partOf, other.partOf) &&
  areSameSets(one.shared, other.shared) &&
  areSameSets(one.written, other.written);

type MentionsOf = readonly (readonly LocalMention[])[];

/** What an article's mentions of people tell: keys are variants (lexicon/variants.ts) but those of `written`. */
interface NameIndex {
  /** The first spelling of a full name, for each. */
  readonly full: Map<string, string>;
  /** The full name that a short one belongs to: the first that has it. */
  readonly short: Map<string, string>;
  /** Short names of two people or more. */
  readonly shared: Set<string>;
  /** Short names letter by letter. */
  readonly written: Set<string>;
  /** Full names by their number of words and each end, to be compared with others. */
  readonly alike: Map<string, string[]>;
  /** Parts of longer names that are full names themselves: `راكان بن ماجد` of `راكان بن ماجد بن سعود`, `عمر الشهري` of `عمر بن محمد الشهري`. */
  readonly partOf: Map<string, string>;
}

/**
 * @returns the people of an article. Short names are the first or the last unit of a full name: both are remembered, and the first full name keeps a
 *   shared one.
 */
export function collectPeople(named: PeopleNamed, variantOf: (key: string) => string): People {
  const index = indexNames(named, variantOf);
  const { full, short, shared, written, partOf } = index;
  // Nearly no word is a name: its first letter tells that faster than a look-up.
  const initials = new Uint8Array(BLOCK);
  for (const key of [...written, ...short.keys()]) initials[initialOf(key)] = 1;
  const ownerOf = (name: string | undefined): string | undefined => name && (partOf.get(name) ?? name);
  const fullKey = (key: string): string => {
    const variant = variantOf(key);
    return partOf.get(variant) ?? full.get(variant) ?? ownerOf(short.get(variant)) ?? variant;
  };
  return {
    none: short.size === 0,
    fullKey,
    hasFullName: (key) => fullKey(key) !== variantOf(key),
    isShared: (key) => shared.has(variantOf(key)),
    isShortForm: ({ key, variant, doubtful, initial }) =>
      initials[initial] === 1 && (doubtful ? written.has(key) : short.has(variant)),
    index,
  };
}

function indexNames({ full, single }: PeopleNamed, variantOf: (key: string) => string): NameIndex {
  const index: NameIndex = {
    full: new Map(),
    short: new Map(),
    shared: new Set(),
    written: new Set(),
    alike: new Map(),
    partOf: new Map(),
  };
  for (const key of full) addFullName(index, key, variantOf);
  addParts(index);
  for (const key of single) {
    if (index.short.has(variantOf(key))) continue;
    index.written.add(key);
    index.short.set(variantOf(key), variantOf(key));
  }
  return index;
}

function addFullName(
  { full, short, shared, written, alike }: NameIndex,
  name: string,
  variantOf: (key: string) => string,
): void {
  const key = variantOf(name);
  const canonical = full.get(key) ?? misprintOf(alike, full, name, variantOf) ?? key;
  full.set(key, canonical);
  for (const unit of shortUnits(name.split(" "))) {
    written.add(unit);
    const owner = short.get(variantOf(unit));
    if (owner === undefined) short.set(variantOf(unit), canonical);
    else if (owner !== canonical) shared.add(variantOf(unit));
  }
}

/** @returns what the name is known by of which this is a misprint; remembers it for the next */
function misprintOf(
  alike: NameIndex["alike"],
  full: NameIndex["full"],
  name: string,
  variantOf: (key: string) => string,
): string | undefined {
  const units = name.split(" ");
  for (const end of [units[0], units.at(-1)]) {
    const sharing = `${String(units.length)} ${end ?? ""}`;
    const others = alike.get(sharing) ?? [];
    const other = others.find((one) => isMisprintedName(name, one));
    if (other !== undefined) return full.get(variantOf(other));
    if (others.length < MOST_ALIKE) alike.set(sharing, [...others, name]);
  }
  return undefined;
}

/** Gives each part to the longest name that has it; to none where two different names do. */
function addParts({ full, partOf }: NameIndex): void {
  const shared = new Set<string>();
  for (const name of [...full.keys()].sort((a, b) => b.length - a.length)) {
    for (const part of partsOf(name.split(" "))) {
      const owner = partOf.get(part);
      if (owner === undefined) partOf.set(part, name);
      else if (!owner.startsWith(`${name} `)) shared.add(part);
    }
  }
  for (const part of shared) partOf.delete(part);
}

/**
 * Up to each بن, the given name with the family's, and a family's of two words: `أبو زيد` of `أحمد أبو زيد`, `غارسيا ماركيز` of
 * `غابرييل غارسيا ماركيز`; `علي حسن` may be another than `محمد علي حسن`.
 */
function partsOf(units: readonly string[]): string[] {
  const joins = units.flatMap((unit, at) => (at > 1 && isJoiningParticle(unit) ? [at] : []));
  const [, second = "", ...others] = units;
  const isFamilies = others.length > 0 && !isGivenKey(second) && !isKeptParticle(second);
  const parts = joins.map((at) => units.slice(0, at).join(" ")).concat(isFamilies ? units.slice(1).join(" ") : []);
  const family = familyOf(units);
  const isLong = units.length >= SHORTEST_LINEAGE && isJoiningParticle(units[1] ?? "") && hasArticle(family);
  if (isLong) return [...parts, `${units[0] ?? ""} ${family}`];
  return family.includes(" ") ? [...parts, family] : parts;
}

/** The first letter's place in the Arabic block. */
export const initialOf = (key: string): number => key.charCodeAt(0) % BLOCK;

/** A person that the article names by one word alone (`الرئيس ترامب`), where that word is nothing else. */
function isSingleName({ key, from }: LocalMention, tokens: readonly Token[]): boolean {
  if (key.length < SHORTEST_SINGLE) return false;
  const word = tokens[from]?.word;
  return word !== undefined && nameRole(word) !== undefined;
}

/** The last unit of a full name, with its particle: `آل كريم`, `أبو مازن`. */
function familyOf(units: readonly string[]): string {
  const last = units.findLastIndex((unit, index) => index < units.length - 1 && isKeptParticle(unit));
  return last >= 1 && last === units.length - 2 ? units.slice(last).join(" ") : (units.at(-1) ?? "");
}

/**
 * The short forms of a full name: its family's (with بن, أبو, آل), its first unit, and what follows that; of `محمد ولد الشيخ الغزواني` the family's with
 * its particle.
 */
function shortUnits(words: readonly string[]): string[] {
  const units = nameUnits(words);
  const [first = "", ...rest] = units;
  // `أبو محمد`: by his son, as many others are.
  const isSons = isKeptParticle(words[0] ?? "") && !isGivenKey(first.replace(" ", ""));
  const family = familyOf(words);
  const ofLine = words.filter(isJoiningParticle).map((joins) => `${joins} ${family}`);
  return [family, units.at(-1) ?? "", isSons ? "" : first, rest.join(" "), ...ofLine].filter(
    (unit) => unit.length > 2 || isSyllableKey(unit),
  );
}
