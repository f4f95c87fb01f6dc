/** A numeral as the numbers room passes it on. */
import type { Token } from "../text/tokens";
import type { DigitValue } from "./digits";
import type { Exact } from "./exact";

export interface Numeral {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** Offsets in the paragraph, without proclitics but with the article. */
  start: number;
  end: number;
  value: Exact;
  /** A fraction that is no part of a larger number: "3/4". */
  fraction: string | undefined;
  ordinal: boolean;
  /** Written with ال, or with الـ before digits. */
  definite: boolean;
  /** In digits alone. */
  digits: boolean;
  /** Has a scale word (ألف, مليون …). */
  scaled: boolean;
  /** The last scale, 1 where there is none: what a fraction after و is of. */
  scale: number;
  /**
   * What by itself is mostly no number: `واحد` and `أحد` are pronouns unless percent or a ratio follow; `المليون` counts after a
   * hedge or before a unit, and is the millionth after its noun.
   */
  weak: "pronoun" | "scale" | undefined;
  /** `نص`: half of a unit, else the noun "text". */
  colloquial: boolean;
  /** Of digits with one separator. */
  reading: DigitValue | undefined;
}

/** @returns a numeral of these tokens: a plain cardinal, for the caller to qualify. */
export function numeralOf(tokens: readonly Token[], from: number, to: number, offset: number, value: Exact): Numeral {
  const start = (tokens[from]?.start ?? 0) + offset;
  return { from, to, start, end: tokens[to - 1]?.end ?? start, value, fraction: undefined, ordinal: false, definite: false, digits: false, scaled: false, scale: 1, weak: undefined, colloquial: false, reading: undefined };
}
