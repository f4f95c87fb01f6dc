/** A paragraph's quotations by where they open and close: a look instead of a search, for there may be thousands. */
import type { QuotePair } from "./quotes";

export interface QuoteIndex {
  /** The quotation whose opening mark this token is. */
  readonly byOpen: ReadonlyMap<number, QuotePair>;
  /** The quotation whose closing mark this token is. */
  readonly byClose: ReadonlyMap<number, QuotePair>;
  /** Those that stand in no other, in the order of their opening marks. */
  readonly outer: readonly QuotePair[];
  /** The last closing mark of a quotation that goes on from an earlier paragraph, -1 for none. */
  readonly goesOnTo: number;
}

/** @returns the index of these quotations, made once */
export function indexOfQuotes(quotes: readonly QuotePair[]): QuoteIndex {
  const known = INDICES.get(quotes);
  if (known !== undefined) return known;
  const byOpen = new Map<number, QuotePair>();
  const byClose = new Map<number, QuotePair>();
  const outer: QuotePair[] = [];
  let goesOnTo = -1;
  for (const quote of quotes) {
    if (!byClose.has(quote.close)) byClose.set(quote.close, quote);
    if (quote.open < 0) goesOnTo = Math.max(goesOnTo, quote.close);
    else {
      if (!byOpen.has(quote.open)) byOpen.set(quote.open, quote);
      if (quote.depth === 0) outer.push(quote);
    }
  }
  const index = { byOpen, byClose, outer: outer.sort((a, b) => a.open - b.open), goesOnTo };
  INDICES.set(quotes, index);
  return index;
}

/** Does the token stand between the marks of a quotation? */
export function isQuoted(quotes: readonly QuotePair[], at: number): boolean {
  const { goesOnTo, outer } = indexOfQuotes(quotes);
  return at < goesOnTo || (outer[firstOpening(outer, at) - 1]?.close ?? -1) > at;
}

/** @returns the quotations that stand in no other and open between two tokens */
export function quotesOpening(quotes: readonly QuotePair[], from: number, to: number): QuotePair[] {
  const { outer } = indexOfQuotes(quotes);
  const found: QuotePair[] = [];
  for (let at = firstOpening(outer, from); (outer[at]?.open ?? Infinity) < to; at++) found.push(outer[at] as QuotePair);
  return found;
}

/** @returns the position of the first that opens at this token or behind it */
function firstOpening(outer: readonly QuotePair[], from: number): number {
  let [low, high] = [0, outer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.open ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const INDICES = new WeakMap<readonly QuotePair[], QuoteIndex>();
