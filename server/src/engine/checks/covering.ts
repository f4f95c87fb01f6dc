/** The names of an article by their place, for checks that ask of many words whose name they stand in. */
import type { Span } from "../article";
import type { LinkedEntity } from "../entities/link";

export interface Covering {
  entity: LinkedEntity;
  mention: Span;
}

/** @returns a look-up of the longest mention around a span; offsets in the whole text. Made once for an article, asked in logarithmic time. */
export function coveringIn(entities: readonly LinkedEntity[]): (span: Span) => Covering | undefined {
  const mentions = entities.flatMap((entity) => entity.mentions.filter(({ kind }) => kind !== "title").map((mention): Covering => ({ entity, mention }))).sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
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
      if (one !== undefined && end <= one.mention.end && (longest === undefined || one.mention.start < longest.mention.start)) longest = one;
    }
    return longest;
  };
}

const DEPTH = 4;
