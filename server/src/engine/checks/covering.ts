/** The names of an article by their place, for checks that ask of many words whose name they stand in. */
import type { Span } from "../article";
import type { LinkedEntity } from "../entities/link";

export interface Covering {
  entity: LinkedEntity;
  mention: Span;
}

/** The longest mention around a span; offsets in the whole text. */
export type CoveringLookup = (span: Span) => Covering | undefined;

/** @returns the look-up of an article's names: made once for all checks, asked in logarithmic time */
export function coveringIn(entities: readonly LinkedEntity[]): CoveringLookup {
  let lookup = LOOKUPS.get(entities);
  if (lookup === undefined) LOOKUPS.set(entities, (lookup = lookupIn(entities)));
  return lookup;
}

const LOOKUPS = new WeakMap<readonly LinkedEntity[], CoveringLookup>();

function lookupIn(entities: readonly LinkedEntity[]): CoveringLookup {
  const mentions = entities
    .flatMap((entity) =>
      entity.mentions.filter(({ kind }) => kind !== "title").map((mention): Covering => ({ entity, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return ({ start, end }) => {
    let from = 0;
    let to = mentions.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((mentions[middle]?.mention.start ?? 0) <= start) from = middle + 1;
      else to = middle;
    }
    // A name may have another inside, one or two deep.
    let longest: Covering | undefined;
    for (let at = from - 1; at >= Math.max(0, from - DEPTH); at--) {
      const one = mentions[at];
      if (
        one !== undefined &&
        end <= one.mention.end &&
        (longest === undefined || one.mention.start < longest.mention.start)
      )
        longest = one;
    }
    return longest;
  };
}

const DEPTH = 4;
