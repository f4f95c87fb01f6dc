/** Short names: single words that the article's full names make names (`سيرغي لافروف` … `لافروف`). */
import { variantKey } from "../lexicon/variants";
import { isCommon, marksOf, placeLevel } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { areSameMaps, areSameSets, lastAnswer, perReading, type Remembering } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { named, newMention, type LocalMention } from "./mention";
import {
  endsName,
  isGivenOnly,
  isJoiningParticle,
  isKeptParticle,
  isNameEnder,
  isSyllableKey,
  nameRole,
} from "../nouns/name-words";
import { nameMargin, type FirstPass } from "./tagger/tagger";
import { factsOf } from "../nouns/title-words";

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

/** @returns whether the people of two articles go by the same names */
export const areSamePeople = ({ index: one }: People, { index: other }: People): boolean =>
  areSameMaps(one.full, other.full) &&
  areSameMaps(one.short, other.short) &&
  areSameMaps(one.partOf, other.partOf) &&
  areSameSets(one.shared, other.shared) &&
  areSameSets(one.written, other.written);

/** A paragraph with what the tagger has for its tokens. */
interface NamedParagraph extends Paragraph, Remembering {
  readonly candidates: { readonly first: FirstPass };
}

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
  /** Parts of longer names that are full names themselves: `راكان بن ماجد` of `راكان بن ماجد بن سعود`, `عمر الشهري` of `عمر بن محمد الشهري`. */
  readonly partOf: Map<string, string>;
}

/**
 * @param mentionsOf the mentions of each paragraph
 * @returns the people of an article. Short names are the first or the last unit of a full name: both are remembered, and the first full name keeps a
 *   shared one.
 */
export function collectPeople(
  paragraphs: readonly Paragraph[],
  mentionsOf: MentionsOf,
  variantOf: (key: string) => string,
): People {
  const index = indexNames(paragraphs, mentionsOf, variantOf);
  const { full, short, shared, written, partOf } = index;
  // Nearly no word is a name: its first letter tells that faster than a look-up.
  const initials = new Uint8Array(256);
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

function indexNames(
  paragraphs: readonly Paragraph[],
  mentionsOf: MentionsOf,
  variantOf: (key: string) => string,
): NameIndex {
  const index: NameIndex = {
    full: new Map(),
    short: new Map(),
    shared: new Set(),
    written: new Set(),
    partOf: new Map(),
  };
  for (const mentions of mentionsOf)
    for (const { type, key } of mentions)
      if (type === "person" && key.includes(" ")) addFullName(index, key, variantOf);
  addParts(index);
  paragraphs.forEach(({ tokens }, at) => {
    for (const mention of mentionsOf[at] ?? []) {
      if (!isSingleName(mention, tokens) || index.short.has(variantOf(mention.key))) continue;
      index.written.add(mention.key);
      index.short.set(variantOf(mention.key), variantOf(mention.key));
    }
  });
  return index;
}

function addFullName(
  { full, short, shared, written }: NameIndex,
  name: string,
  variantOf: (key: string) => string,
): void {
  const key = variantOf(name);
  const canonical = full.get(key) ?? key;
  full.set(key, canonical);
  for (const unit of shortUnits(name.split(" "))) {
    written.add(unit);
    const owner = short.get(variantOf(unit));
    if (owner === undefined) short.set(variantOf(unit), canonical);
    else if (owner !== canonical) shared.add(variantOf(unit));
  }
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

/** Up to each بن, and the given name with the family's. */
function partsOf(units: readonly string[]): string[] {
  const joins = units.flatMap((unit, at) => (at > 1 && isJoiningParticle(unit) ? [at] : []));
  const parts = joins.map((at) => units.slice(0, at).join(" "));
  const family = units.at(-1) ?? "";
  const isLong = units.length > 3 && isJoiningParticle(units[1] ?? "") && hasArticle(family);
  return isLong ? [...parts, `${units[0] ?? ""} ${family}`] : parts;
}

/** The first letter's place in the Arabic block. */
const initialOf = (key: string): number => key.charCodeAt(0) & 0xff;

/** A person that the article names by one word alone (`الرئيس ترامب`), where that word is nothing else. */
function isSingleName({ type, key, from }: LocalMention, tokens: readonly Token[]): boolean {
  if (type !== "person" || key.length <= 3) return false;
  const word = tokens[from]?.word;
  return word !== undefined && nameRole(word) !== undefined;
}

/** The short forms of a full name: its last unit (with بن, أبو, آل), its first, and what follows the first. */
function shortUnits(units: readonly string[]): string[] {
  const last = units.findLastIndex((unit, index) => index < units.length - 1 && isKeptParticle(unit));
  const family = last >= 1 && last === units.length - 2 ? units.slice(last).join(" ") : (units.at(-1) ?? "");
  const rest = units.slice(1).join(" ");
  return [family, units[0] ?? "", rest].filter(
    (unit) => (unit.length > 2 || isSyllableKey(unit)) && !isKeptParticle(unit),
  );
}

/** @returns the paragraph's mentions, with the single words that the article's full names make names */
export const withShortNames = lastAnswer(
  (one: KnownNames, other: KnownNames) => one.people === other.people && one.mentions === other.mentions,
  (paragraph: NamedParagraph, { mentions, people }: KnownNames) =>
    people.none ? mentions : shortNamesAmong(paragraph, mentions, people),
);

/** The mentions of a paragraph that are decided so far, and the people of its article. */
interface KnownNames {
  readonly mentions: readonly LocalMention[];
  readonly people: People;
}

function shortNamesAmong(
  paragraph: NamedParagraph,
  known: readonly LocalMention[],
  people: People,
): readonly LocalMention[] {
  const { tokens } = paragraph;
  const mentions: LocalMention[] = [];
  let next = 0;
  let covered = 0;
  const passMentions = (to: number): void => {
    for (let mention = known[next]; mention !== undefined && mention.from <= to; mention = known[++next]) {
      mentions.push(asShortName(tokens, mention, people));
      covered = Math.max(covered, mention.to);
    }
  };
  for (const { at, forms } of shortFormsIn(paragraph)) {
    const form = forms.find(people.isShortForm);
    if (form === undefined) continue;
    passMentions(at);
    if (at < covered) continue;
    const found = shortNameAt(paragraph, at, form);
    if (found === undefined) continue;
    mentions.push(at > covered ? withGivenName(paragraph, found) : found);
    covered = found.to;
  }
  passMentions(tokens.length);
  return mentions;
}

/** The tokens that can be short names. */
const shortFormsIn = perReading(
  ({ tokens }: Paragraph & Remembering): readonly { at: number; forms: readonly ShortForm[] }[] => {
    const found: { at: number; forms: readonly ShortForm[] }[] = [];
    tokens.forEach(({ word }, at) => {
      const forms = shortForms(word);
      if (forms.length > 0) found.push({ at, forms });
    });
    return found;
  },
);

/** One word that a full name of the article has at its end or beginning is that person, whatever the tagger takes it for: `فورد` beside `كريستين فورد`, not `شركة فورد`. */
function asShortName(tokens: readonly Token[], mention: LocalMention, people: People): LocalMention {
  const { type, key, from, to } = mention;
  if (key.includes(" ") || !people.hasFullName(key)) return mention;
  if (type === "person") return { ...mention, kind: "short" };
  const before = tokens[from - 1];
  // Clubs are named after cities (`ليفربول`) and by adjectives (`العربي`).
  const isOther =
    type !== "organization" ||
    to - from > 1 ||
    hasArticle(key) ||
    placeLevel(marksOf(key)) > 1 ||
    (before !== undefined && factsOf(before.word)?.organisationHead !== undefined);
  return isOther ? mention : newMention(mention, "person", "short");
}

function shortNameAt(
  { text, tokens, candidates }: NamedParagraph,
  at: number,
  form: ShortForm,
): LocalMention | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (nameMargin(candidates.first, at, "person") < (isCommon(token.word) ? LEAST_COMMON_MARGIN : LEAST_MARGIN))
    return undefined;
  const start = token.start + form.offset;
  return newMention(
    { start, end: token.end, from: at, to: at + 1, name: text.slice(start, token.end), key: form.key },
    "person",
    "short",
  );
}

/** `سارة بالين` where the article is about `تراك بالين`: another of the family, though the tagger sees no name. */
function withGivenName({ text, tokens }: NamedParagraph, short: LocalMention): LocalMention {
  const given = tokens[short.from - 1];
  const apart = given === undefined || given.end + 1 !== short.start || !isGivenOnly(given.word);
  return apart ? short : newMention(named(text, tokens, short.from - 1, short.to, given.start), "person", "full");
}

/** The tagger may doubt a short name, for the article's full one speaks for it: an ordinary word less so than one that is a name only. */
const LEAST_COMMON_MARGIN = 0;
const LEAST_MARGIN = -200;

interface ShortForm {
  key: string;
  variant: string;
  offset: number;
  doubtful: boolean;
  /** Of what is looked up: the key where the word is doubtful, else the variant. */
  initial: number;
}

const NO_FORMS: readonly ShortForm[] = [];

/** What of a word can be a short name, in any reading. */
const shortForms = perWord((word: Word): readonly ShortForm[] => {
  if (word.kind !== "arabic" || isNameEnder(word) || endsName(word) || (isCommon(word) && nameRole(word) === undefined))
    return NO_FORMS;
  const doubtful = isCommon(word) || nameRole(word) === undefined;
  return word.readings
    .filter(({ key, proclitics }) => key.length > (proclitics === "" ? 1 : 3))
    .map(({ key, offset }) => ({
      key,
      variant: variantKey(key),
      offset,
      doubtful,
      initial: initialOf(doubtful ? key : variantKey(key)),
    }));
});
