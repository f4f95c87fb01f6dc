/** Links the mentions of an article to entities. */
import type { Entity, EntityType, Mention } from "../article";
import { country } from "../lexicon/countries";
import { variantKey } from "../lexicon/variants";
import { hasFusedArticle, withArticlesAlef } from "../morphology/article";
import { inObliqueCase } from "../morphology/endings";
import { keyForm } from "../text/fold";
import type { LocalMention } from "./mention";
import { isMisprintedName } from "./misprints";
import { placeOfNisba } from "../nouns/nisbas";
import type { People } from "./known-people";

/** How sure it is that a mention names its entity. The levels are an order, set by hand (docs/entities.md). */
const SAME_NAME = 0.95;
const VARIANT = 0.9;
const SHORT = 0.9;
const UNSURE = 0.6;
const SHARED = 0.5;

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
  /** `mentionsOf[p]`: the mentions of paragraph p in order. */
  mentionsOf: LinkedMention[][];
}

/** A paragraph in its article, with its mentions as they are decided. */
export interface MentionedParagraph {
  /** UTF-16 offset of the paragraph in the text. */
  readonly start: number;
  readonly reading: { readonly text: string; readonly mentions: readonly LocalMention[] };
}

/**
 * @param people the article's, by their full and short names
 * @param variantOf variantKey, with a memory where there is one: names come again at every edit
 * @returns entities with all their mentions linked: full, short, alias and nisba
 */
export function linkMentions(
  paragraphs: readonly MentionedParagraph[],
  people: People,
  variantOf: (key: string) => string = variantKey,
): Linking {
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
    return ref !== undefined && own === undefined
      ? known(byRef, ref, mention, entities)
      : known(names, nameKey(type, own ?? variantOf(key)), mention, entities);
  };
  const mentionsOf = paragraphs.map(({ reading }) =>
    reading.mentions.map((mention) => linked(mention, entityOf(mention))),
  );
  paragraphs.forEach((paragraph, index) => {
    for (const mention of mentionsOf[index] ?? []) addMention(mention, paragraph, confidenceOf(mention, people));
  });
  for (const entity of entities) nameByPlace(entity);
  return { entities, mentionsOf };
}

/** `الحوثيون` and `الحوثيين` are one group. */
const nameKey = (type: EntityType, key: string): string => (type === "group" ? inObliqueCase(key) : key);

/**
 * A person goes by name, for the lists know families, not people. Whom the newsroom names goes by its name for him in all his forms (see stylebook.ts),
 * so that the short ones of the article are his too.
 */
function personOf(
  mention: LocalMention,
  people: People,
  byName: Map<string, LinkedEntity>,
  all: LinkedEntity[],
): LinkedEntity {
  const { ref, key } = mention;
  if (ref?.startsWith(IN_STYLEBOOK) !== true) return known(byName, people.fullKey(key), mention, all);
  const entity = known(byName, people.fullKey(keyForm(ref.slice(IN_STYLEBOOK.length))), mention, all);
  entity.ref = ref;
  return entity;
}

const IN_STYLEBOOK = "stylebook:";

/** How sure is it that the mention names this entity? */
function confidenceOf({ kind, type, key, ref, unsure, entity }: LinkedMention, people: People): number {
  if (kind === "short" && type === "person") return people.isShared(key) ? SHARED : SHORT;
  if (unsure) return UNSURE;
  return ref !== undefined || key === entity.key ? SAME_NAME : VARIANT;
}

/** One shape for all: spreading objects on this path costs more than the rest of it. */
function linked(mention: LocalMention, entity: LinkedEntity): LinkedMention {
  const { start, end, from, to, type, kind, name, key, ref, titles, phrase, gender, unsure } = mention;
  return { start, end, from, to, type, kind, name, key, ref, titles, phrase, gender, unsure, entity };
}

/** A listed name that is its own reference ("place:مشهد") is one with the same name where no list was asked. */
const ownName = (ref: string, type: EntityType): string | undefined =>
  ref.charAt(type.length) === ":" && ref.startsWith(type) ? ref.slice(type.length + 1) : undefined;

/** @returns the entity that the key stands for; a new one, added to both, where there is none yet */
function known(
  entities: Map<string, LinkedEntity>,
  key: string,
  mention: LocalMention,
  all: LinkedEntity[],
): LinkedEntity {
  const found = entities.get(key);
  if (found !== undefined) return found;
  const entity: LinkedEntity = {
    id: `E${all.length + 1}`,
    type: mention.type,
    name: "",
    titles: [],
    mentions: [],
    ref: mention.ref,
    gender: undefined,
    unsure: true,
    key: mention.key,
  };
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

const isFuller = ({ name, key }: LinkedMention, entity: LinkedEntity): boolean =>
  name.length > entity.name.length && !isMisprintedName(key, keyForm(entity.name));

/** Adds a mention's place, name, titles and gender to its entity; the longest written form is its name. */
function addMention(mention: LinkedMention, { start, reading }: MentionedParagraph, confidence: number): void {
  const { entity } = mention;
  const placed: Mention = { start: start + mention.start, end: start + mention.end, kind: mention.kind, confidence };
  const named = entity.mentions.some(({ kind }) => kind !== "nisba");
  if (mention.kind === "nisba" ? entity.name === "" : !named || isFuller(mention, entity)) entity.name = mention.name;
  entity.mentions.push(placed);
  if (!mention.unsure) entity.unsure = false;
  for (const title of mention.titles) {
    // `للوزير` hides the alef of the article: the title is الوزير.
    const written = hasFusedArticle(reading.text.slice(title.start - 1))
      ? withArticlesAlef(reading.text.slice(title.start, title.end))
      : reading.text.slice(title.start, title.end);
    if (!entity.titles.includes(written)) entity.titles.push(written);
  }
  if (mention.gender !== undefined) entity.gender ??= mention.gender;
}
