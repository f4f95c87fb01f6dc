/** Links the mentions of an article to entities. */
import type { Entity, EntityType, Mention } from "../article";
import type { PlacedParagraph, Reading } from "../reading";
import { marksOf, placeLevel } from "../lexicon/words";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { country, endsName, factsOf, givenNameKeys, isCommon, isGivenOnly, isNameEnder, isSyllableKey, nameRole, placeOfNisba } from "./gazetteer";
import { named, newMention, type LocalMention } from "./mention";
import { nameMargin } from "./tagger";

/** An entity with what the engine knows of it beyond the public contract. */
export interface LinkedEntity extends Entity {
  /** What the lexicon knows it as, as "country:CN". */
  ref: string | undefined;
  gender: "m" | "f" | undefined;
  /** The tagger is sure of none of its mentions: no ground for a finding. */
  unsure: boolean;
  /** Look-up key of its first mention. */
  key: string;
}

/** A mention in its paragraph, with its entity. */
export interface LinkedMention extends LocalMention {
  entity: LinkedEntity;
}

export interface Linking {
  /** In order of first mention, mentions at offsets in the whole text. */
  entities: LinkedEntity[];
  /** `mentionsOf[p]`: the mentions of paragraph p in order, those included that only the whole article shows (`وقال لافروف`). */
  mentionsOf: LinkedMention[][];
}

/** @returns entities with all their mentions linked: full, short, alias and nisba. */
export function linkMentions(paragraphs: readonly PlacedParagraph[]): Linking {
  const people = collectPeople(paragraphs);
  const entities: LinkedEntity[] = [];
  const byRef = new Map<string, LinkedEntity>();
  const byName = new Map<EntityType, Map<string, LinkedEntity>>();
  // Keys are strings that are known already: putting one together for each mention costs more than all else here.
  const entityOf = (mention: LocalMention): LinkedEntity => {
    const { ref, type, key } = mention;
    let names = byName.get(type);
    if (names === undefined) byName.set(type, (names = new Map()));
    if (type === "person") return personOf(mention, people, names, entities);
    const own = ref === undefined ? undefined : ownName(ref, type);
    return ref !== undefined && own === undefined ? known(byRef, ref, mention, entities) : known(names, own ?? variantKey(key), mention, entities);
  };
  const mentionsOf = paragraphs.map((paragraph) => withShortNames(paragraph, people).map((mention) => linked(mention, entityOf(mention))));
  paragraphs.forEach((paragraph, index) => {
    for (const mention of mentionsOf[index] ?? []) addMention(mention, paragraph, confidenceOf(mention, people));
  });
  for (const entity of entities) nameByPlace(entity);
  return { entities, mentionsOf };
}

/**
 * A person goes by name, for the lists know families, not people. Whom the newsroom names goes by its name for him in all his forms (see house.ts),
 * so that the short ones of the article are his too.
 */
function personOf(mention: LocalMention, people: People, byName: Map<string, LinkedEntity>, all: LinkedEntity[]): LinkedEntity {
  const { ref, key } = mention;
  if (ref?.startsWith(HOUSE) !== true) return known(byName, people.fullKey(key), mention, all);
  const entity = known(byName, people.fullKey(keyForm(ref.slice(HOUSE.length))), mention, all);
  entity.ref = ref;
  return entity;
}

const HOUSE = "house:";

/**
 * A key that one name's transliterations share: سيرجي/سيرغي, هونغ/هونج, شانغهاي/شنغهاي.
 * Folds {غ ج ق ك} and {ف ڤ} and {ب پ} and drops long vowels inside words of five letters and more (in shorter ones they tell names apart).
 * Given names that would fall together so are people of their own: كمال and جمال, سلمان and سليمان.
 */
export function variantKey(key: string): string {
  const known = variantKeys.get(key);
  if (known !== undefined) return known;
  if (variantKeys.size >= MAX_VARIANTS) variantKeys.clear();
  const variant = foldVariants(key);
  variantKeys.set(key, variant);
  return variant;
}

const variantKeys = new Map<string, string>();
const MAX_VARIANTS = 50_000;

const foldVariants = (key: string): string => key.split(" ").map(foldWord).join(" ");

function foldWord(word: string): string {
  const own = distinctGivenNames().get(word);
  return own ?? foldLetters(word.length < (word.startsWith("ال") ? 7 : 5) ? word : word.charAt(0) + word.slice(1, -1).replace(/[اوي]/g, "") + word.slice(-1));
}

const foldLetters = (word: string): string => word.replace(/[غجقكگ]/g, "ج").replace(/ڤ/g, "ف").replace(/پ/g, "ب");

/** The given names that share a key with another name, where more than غ and ج tells them apart; what each is known by instead. */
function distinctGivenNames(): ReadonlyMap<string, string> {
  if (distinctNames !== undefined) return distinctNames;
  const names = [...givenNameKeys()];
  distinctNames = new Map();
  const byKey = new Map<string, Set<string>>();
  for (const name of names) byKey.set(foldVariants(name), (byKey.get(foldVariants(name)) ?? new Set()).add(softened(name)));
  const own = new Map(names.filter((name) => (byKey.get(foldVariants(name))?.size ?? 0) > 1).map((name) => [name, softened(name)]));
  return (distinctNames = own);
}

let distinctNames: Map<string, string> | undefined;

/** `سيرغي` and `سيرجي` alike. */
const softened = (name: string): string => name.replace(/غ/g, "ج");

interface People {
  /** The article has no full name of a person. */
  none: boolean;
  /** The full name's key for a full or short name's key. */
  fullKey(key: string): string;
  /** Is this the short name of two people or more? */
  isShared(key: string): boolean;
  /** Is this reading of a word? Words that mean something else too are compared letter by letter. */
  isShortForm(form: ShortForm): boolean;
}

/** Short names are the first or the last unit of a full name: both are remembered, and the first full name keeps a shared one. */
function collectPeople(paragraphs: readonly PlacedParagraph[]): People {
  const full = new Map<string, string>();
  const short = new Map<string, string>();
  const shared = new Set<string>();
  const written = new Set<string>();
  for (const { reading } of paragraphs) {
    for (const mention of reading.mentions) {
      if (mention.type !== "person") continue;
      if (!mention.key.includes(" ")) continue;
      const units = mention.key.split(" ");
      const key = variantKey(mention.key);
      const canonical = full.get(key) ?? key;
      full.set(key, canonical);
      for (const unit of shortUnits(units)) {
        written.add(unit);
        const owner = short.get(variantKey(unit));
        if (owner === undefined) short.set(variantKey(unit), canonical);
        else if (owner !== canonical) shared.add(variantKey(unit));
      }
    }
  }
  for (const { reading } of paragraphs) {
    for (const mention of reading.mentions) {
      if (!isSingleName(mention, reading.tokens) || short.has(variantKey(mention.key))) continue;
      written.add(mention.key);
      short.set(variantKey(mention.key), variantKey(mention.key));
    }
  }
  // Nearly no word is a name: its first letter tells that faster than a look-up.
  const initials = new Uint8Array(256);
  for (const key of [...written, ...short.keys()]) initials[initialOf(key)] = 1;
  return {
    none: short.size === 0,
    fullKey: (key) => {
      const variant = variantKey(key);
      return full.get(variant) ?? short.get(variant) ?? variant;
    },
    isShared: (key) => shared.has(variantKey(key)),
    isShortForm: ({ key, variant, doubtful, initial }) => initials[initial] === 1 && (doubtful ? written.has(key) : short.has(variant)),
  };
}

/** The first letter's place in the Arabic block. */
const initialOf = (key: string): number => key.charCodeAt(0) & 0xff;

/** A person that the article names by one word alone (`الرئيس ترامب`), where that word is nothing else. */
function isSingleName({ type, key, from }: LocalMention, tokens: readonly Token[]): boolean {
  if (type !== "person" || key.length <= 3 || key.includes(" ")) return false;
  const word = tokens[from]?.word;
  return word !== undefined && !isCommon(word) && nameRole(word) !== undefined;
}

/** The short forms of a full name: its last unit (with بن, أبو, آل), its first, and what follows the first. */
function shortUnits(units: readonly string[]): string[] {
  const last = units.findLastIndex((unit, index) => index < units.length - 1 && COMPOUNDING.has(unit));
  const family = last >= 1 && last === units.length - 2 ? units.slice(last).join(" ") : (units.at(-1) ?? "");
  const rest = units.slice(1).join(" ");
  return [family, units[0] ?? "", rest].filter((unit) => (unit.length > 2 || isSyllableKey(unit)) && !COMPOUNDING.has(unit));
}

const COMPOUNDING = new Set(["بن", "ابن", "أبو", "أبي", "أبا", "آل", "عبد", "دي", "فان"].map(keyForm));

/** The paragraph's mentions, with the single words that the article's full names make names. */
function withShortNames({ reading }: PlacedParagraph, people: People): readonly LocalMention[] {
  if (people.none) return reading.mentions;
  const mentions: LocalMention[] = [];
  let next = 0;
  let covered = 0;
  for (let at = 0; at < reading.tokens.length; at++) {
    for (let mention = reading.mentions[next]; mention !== undefined && mention.from <= at; mention = reading.mentions[++next]) {
      mentions.push(asShortName(reading, mention, people));
      covered = Math.max(covered, mention.to);
    }
    if (at < covered) continue;
    const found = shortNameAt(reading, at, people);
    if (found === undefined) continue;
    mentions.push(at > covered ? withGivenName(reading, found) : found);
    at = found.to - 1;
    covered = found.to;
  }
  return mentions;
}

/** One word that a full name of the article has at its end or beginning is that person, whatever the tagger takes it for: `فورد` beside `كريستين فورد`, not `شركة فورد`. */
function asShortName({ tokens }: Reading, mention: LocalMention, people: People): LocalMention {
  const { type, key, from, to } = mention;
  if (key.includes(" ") || people.fullKey(key) === variantKey(key)) return mention;
  if (type === "person") return { ...mention, kind: "short" };
  const before = tokens[from - 1];
  // Clubs are named after cities (`ليفربول`) and by adjectives (`العربي`).
  const isOther = type !== "organization" || to - from > 1 || key.startsWith("ال") || placeLevel(marksOf(key)) > 1 || (before !== undefined && factsOf(before.word)?.organisationHead !== undefined);
  return isOther ? mention : newMention(mention, "person", "short");
}

function shortNameAt({ text, tokens, first }: Reading, at: number, people: People): LocalMention | undefined {
  const token = tokens[at];
  for (const form of token === undefined ? NO_FORMS : shortForms(token.word)) {
    if (token === undefined || !people.isShortForm(form)) continue;
    if (nameMargin(first, at, "person") < (isCommon(token.word) ? LEAST_COMMON_MARGIN : LEAST_MARGIN)) return undefined;
    const start = token.start + form.offset;
    return newMention({ start, end: token.end, from: at, to: at + 1, name: text.slice(start, token.end), key: form.key }, "person", "short");
  }
  return undefined;
}

/** `سارة بالين` where the article is about `تراك بالين`: another of the family, though the tagger sees no name. */
function withGivenName({ text, tokens }: Reading, short: LocalMention): LocalMention {
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
  if (word.kind !== "arabic" || isNameEnder(word) || endsName(word) || (isCommon(word) && nameRole(word) === undefined)) return NO_FORMS;
  const doubtful = isCommon(word) || nameRole(word) === undefined;
  return word.readings.filter(({ key, proclitics }) => key.length > (proclitics === "" ? 1 : 3)).map(({ key, offset }) => ({ key, variant: variantKey(key), offset, doubtful, initial: initialOf(doubtful ? key : variantKey(key)) }));
});

/** How sure is it that the mention names this entity? The levels are an order, set by hand (docs/entities.md). */
function confidenceOf({ kind, type, key, ref, unsure, entity }: LinkedMention, people: People): number {
  if (kind === "short" && type === "person") return people.isShared(key) ? SHARED : SHORT;
  if (unsure) return UNSURE;
  return ref !== undefined || key === entity.key ? SAME_NAME : VARIANT;
}

const SAME_NAME = 0.95;
const VARIANT = 0.9;
const SHORT = 0.9;
const SHARED = 0.5;
const UNSURE = 0.6;

/** One shape for all: spreading objects on this path costs more than the rest of it. */
function linked(mention: LocalMention, entity: LinkedEntity): LinkedMention {
  const { start, end, from, to, type, kind, name, key, ref, titles, phrase, gender, unsure } = mention;
  return { start, end, from, to, type, kind, name, key, ref, titles, phrase, gender, unsure, entity };
}

/** A listed name that is its own reference ("place:مشهد") is one with the same name where no list was asked. */
function ownName(ref: string, type: EntityType): string | undefined {
  let name = ownNames.get(ref);
  if (name === undefined) ownNames.set(ref, (name = ref.startsWith(`${type}:`) ? ref.slice(type.length + 1) : ""));
  return name === "" ? undefined : name;
}

/** As many as the lists and the stylebooks have. */
const ownNames = new Map<string, string>();

/** @returns the entity that the key stands for; a new one, added to both, where there is none yet */
function known(entities: Map<string, LinkedEntity>, key: string, mention: LocalMention, all: LinkedEntity[]): LinkedEntity {
  const found = entities.get(key);
  if (found !== undefined) return found;
  const entity: LinkedEntity = { id: `E${all.length + 1}`, type: mention.type, name: "", titles: [], mentions: [], ref: mention.ref, gender: undefined, unsure: true, key: mention.key };
  entities.set(key, entity);
  all.push(entity);
  return entity;
}

/** A place that the article names by its nisba alone goes by its own name, not as `أمريكي`. */
function nameByPlace(entity: LinkedEntity): void {
  if (entity.ref === undefined || entity.mentions.some(({ kind }) => kind !== "nisba")) return;
  const [kind, name = ""] = entity.ref.split(":");
  entity.name = (kind === "country" ? country(name)?.name : placeOfNisba(name)) ?? entity.name;
}

/** Adds a mention's place, name, titles and gender to its entity; the longest written form is its name. */
function addMention(mention: LinkedMention, { start, reading }: PlacedParagraph, confidence: number): void {
  const { entity } = mention;
  const placed: Mention = { start: start + mention.start, end: start + mention.end, kind: mention.kind, confidence };
  const named = entity.mentions.some(({ kind }) => kind !== "nisba");
  if (mention.kind === "nisba" ? entity.name === "" : !named || mention.name.length > entity.name.length) entity.name = mention.name;
  entity.mentions.push(placed);
  if (!mention.unsure) entity.unsure = false;
  for (const title of mention.titles) {
    // `للوزير` hides the alef of the article: the title is الوزير.
    const written = reading.text.startsWith("لل", title.start - 1) ? `ا${reading.text.slice(title.start, title.end)}` : reading.text.slice(title.start, title.end);
    if (!entity.titles.includes(written)) entity.titles.push(written);
  }
  if (mention.gender !== undefined) entity.gender ??= mention.gender;
}
