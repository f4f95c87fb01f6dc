/** Mentions of a stretch of a paragraph, which may be a whole book: found by halving, not by reading on from its beginning. */
interface Placed {
  from: number;
  to: number;
}

/**
 * @param mentions in the order of their first token
 * @returns those that lie between two tokens
 */
export function mentionsWithin<Mention extends Placed>(
  mentions: readonly Mention[],
  from: number,
  to: number,
): Mention[] {
  const within: Mention[] = [];
  for (let at = firstFrom(mentions, from); (mentions[at]?.from ?? Infinity) < to; at++) {
    const mention = mentions[at] as Mention;
    if (mention.to <= to) within.push(mention);
  }
  return within;
}

/** @returns the index of the first mention that begins at this token or behind it */
function firstFrom(mentions: readonly Placed[], from: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
