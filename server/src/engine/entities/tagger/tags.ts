/** The tagger's alphabet: O, then B and I of each type. */
import type { EntityType } from "../../article";

/** Types that the tagger decides; the others are told by lists and patterns alone. */
export type TaggedType = Extract<EntityType, "person" | "place" | "organization">;

export const TAGGED_TYPES: readonly TaggedType[] = ["person", "place", "organization"];
export const TAGS = 1 + 2 * TAGGED_TYPES.length;
/** No name. */
export const OUTSIDE = 0;

/** A name in the tokens, end exclusive. */
export interface Tagged {
  type: TaggedType;
  from: number;
  to: number;
}

/** May tag `next` follow `tag`? An I follows its own type only. */
export const mayFollow = (tag: number, next: number): boolean =>
  next === OUTSIDE || next % 2 === 1 || tag === next || tag === next - 1;

/** @returns the names that a sequence of tags stands for, in order */
export function namesOf(tags: Uint8Array): Tagged[] {
  const names: Tagged[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] ?? OUTSIDE;
    if (tag % 2 === 0) continue;
    let to = at + 1;
    while (tags[to] === tag + 1) to++;
    names.push({ type: TAGGED_TYPES[(tag - 1) / 2] ?? "person", from: at, to });
  }
  return names;
}
