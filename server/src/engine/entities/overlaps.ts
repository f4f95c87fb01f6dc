/** Which of many ranges overlap a stretch of tokens: a look instead of a search, for a paragraph may have thousands of names. */
import type { TokenRange } from "../text/sentences";

/** So few are searched faster than an index is made of them. */
const FEW = 12;

/**
 * @param ranges in any order; the array must not change afterwards
 * @returns those that have a token in `from`…`to`, in order of their start
 */
export function overlapping<R extends TokenRange>(ranges: readonly R[], from: number, to: number): readonly R[] {
  if (ranges.length === 0) return ranges;
  if (ranges.length <= FEW) return ranges.filter((one) => one.from < to && from < one.to);
  const { inOrder, reach } = indexOf(ranges) as RangeIndex<R>;
  const found: R[] = [];
  for (let at = firstFrom(inOrder, to) - 1; at >= 0 && (reach[at] ?? 0) > from; at--) {
    const one = inOrder[at];
    if (one !== undefined && from < one.to) found.push(one);
  }
  return found.reverse();
}

interface RangeIndex<R> {
  readonly inOrder: readonly R[];
  /** How far the ranges up to each reach. */
  readonly reach: readonly number[];
}

function indexOf(ranges: readonly TokenRange[]): RangeIndex<TokenRange> {
  const known = INDICES.get(ranges);
  if (known !== undefined) return known;
  const isOrdered = ranges.every(({ from }, at) => at === 0 || (ranges[at - 1]?.from ?? 0) <= from);
  const inOrder = isOrdered ? ranges : [...ranges].sort((a, b) => a.from - b.from);
  let furthest = 0;
  const reach = inOrder.map(({ to }) => (furthest = Math.max(furthest, to)));
  const index = { inOrder, reach };
  INDICES.set(ranges, index);
  return index;
}

const INDICES = new WeakMap<readonly TokenRange[], RangeIndex<TokenRange>>();

/** @returns index of the first range that begins at token `at` or behind it */
function firstFrom(ranges: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
