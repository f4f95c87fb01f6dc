/**
 * Exact values. What a text says and what is told of it differ by nothing: a value is a fraction of two whole numbers of any length, so
 * that 0.1 and 0.2 make 0.3, a third of a million is just that, and no digit of a long sum is lost. Binary floating point has no place here.
 */

/** In lowest terms, `bottom` above zero. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A value, or a whole number (anything else throws a RangeError). */
export type Operand = Exact | number;

/** @returns `top` parts of `bottom`, which is not zero: a whole number where it is left out */
export function exact(top: number | bigint, bottom: number | bigint = 1): Exact {
  return lowest(BigInt(top), BigInt(bottom));
}

/** @returns the value of a plain decimal ("1234567.89", "-3") or a fraction ("3/4"); undefined for anything else */
export function exactOf(written: string): Exact | undefined {
  const [, sign, whole = "", decimals = "", bottom = "1"] = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(written) ?? [];
  if (whole === "" || BigInt(bottom) === 0n) return undefined;
  const value = lowest(BigInt(whole + decimals), TEN ** BigInt(decimals.length) * BigInt(bottom));
  return sign === "-" ? negated(value) : value;
}

export function plus(a: Operand, b: Operand): Exact {
  const [one, other] = [valueOf(a), valueOf(b)];
  return lowest(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);
}

export function minus(a: Operand, b: Operand): Exact {
  return plus(a, negated(b));
}

export function times(a: Operand, b: Operand): Exact {
  const [one, other] = [valueOf(a), valueOf(b)];
  return lowest(one.top * other.top, one.bottom * other.bottom);
}

/** @param b not zero */
export function over(a: Operand, b: Operand): Exact {
  const [one, other] = [valueOf(a), valueOf(b)];
  return lowest(one.top * other.bottom, one.bottom * other.top);
}

export function negated(a: Operand): Exact {
  const { top, bottom } = valueOf(a);
  return { top: -top, bottom };
}

/** @returns below zero where `a` is less than `b`, above where it is more, zero where they are equal */
export function compare(a: Operand, b: Operand): number {
  const [one, other] = [valueOf(a), valueOf(b)];
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isWhole({ bottom }: Exact): boolean {
  return bottom === 1n;
}

/** @returns the value as a number of JavaScript; NaN for what it would not hold exactly, so that no comparison with it is true */
export function integerOf({ top, bottom }: Exact): number {
  const number = Number(top);
  return bottom === 1n && Number.isSafeInteger(number) ? number : Number.NaN;
}

/**
 * @param most how many decimals at most
 * @returns the value as a plain decimal, without exponent, grouping or trailing zeros, the last decimal rounded half away from zero where
 *   there would be more (`rounded`): a third has no end
 */
export function decimalOf({ top, bottom }: Exact, most: number): { digits: string; rounded: boolean } {
  const unit = TEN ** BigInt(most);
  const size = (top < 0n ? -top : top) * unit;
  const scaled = (2n * size + bottom) / (2n * bottom);
  const digits = scaled.toString().padStart(most + 1, "0");
  const decimals = digits.slice(digits.length - most).replace(/0+$/, "");
  const whole = digits.slice(0, digits.length - most);
  return { digits: `${top < 0n && scaled > 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`, rounded: size % bottom !== 0n };
}

/** @returns how many decimals the value has; undefined for one without end, as a third */
export function decimalsOf({ bottom }: Exact): number | undefined {
  let rest = bottom;
  let decimals = 0;
  for (; rest % TEN === 0n; decimals++) rest /= TEN;
  for (const prime of [2n, 5n]) for (; rest % prime === 0n; decimals++) rest /= prime;
  return rest === 1n ? decimals : undefined;
}

const TEN = 10n;
const valueOf = (one: Operand): Exact => (typeof one === "number" ? { top: BigInt(one), bottom: 1n } : one);

function lowest(top: bigint, bottom: bigint): Exact {
  if (bottom === 1n) return { top, bottom };
  const divisor = bottom < 0n ? -common(top, bottom) : common(top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** The greatest common divisor, above zero. */
function common(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}
