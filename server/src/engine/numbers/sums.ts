/** Sums: the larger part of a numeral's grammar (see numerals.ts), in words, digits or both. */
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { digitsOf, valueOfDigits, type DigitValue } from "./digits";
import { compare, exact, exactOf, integerOf, isWhole, plus, times, type Exact } from "./exact";
import { BELOW_100, Class, FRACTIONS, numberWord, SCALES, type Link } from "./number-words";
import { numeralOf, type Numeral } from "./numeral";
import { plainDecimal } from "./values";

/** How far a sum goes: the `shortest` takes no addend after و, what stands in brackets (`bracketed`) has no brackets itself. */
export type Reach = "longest" | "shortest" | "bracketed";

interface Part {
  to: number;
  value: Exact;
  /** An addend after و must be smaller than this. */
  below: number;
  scale: number;
  definite: boolean;
  digits: boolean;
  /** Where the first word's rest begins. */
  offset: number;
  reading: DigitValue | undefined;
}

const partOf = (to: number, value: Exact, { definite, offset }: { definite: boolean; offset: number }): Part => ({
  to,
  value,
  below: 1,
  scale: 1,
  definite,
  digits: false,
  offset,
  reading: undefined,
});
const wordPart = (to: number, value: number, word: { definite: boolean; offset: number }): Part =>
  partOf(to, exact(value), word);
const digitPart = (to: number, value: Exact, reading?: DigitValue): Part => ({
  to,
  value,
  below: 1,
  scale: 1,
  definite: false,
  digits: true,
  offset: 0,
  reading,
});

/** @returns the sum that begins at token `at`: `مليون ومئتا ألف وخمسة`, `12 ألفا و500`, `خمسة فاصلة ثلاثة`, `3.5 مليون`, `(150) ألف`. */
export function sumAt(tokens: readonly Token[], at: number, link: Link, reach: Reach): Numeral | undefined {
  const first = periodAt(tokens, at, link, reach);
  if (first === undefined) return undefined;
  let { to, value, below, scale } = first;
  while (below > 1 && reach !== "shortest") {
    const from = addendAt(tokens, to);
    const next = from && periodAt(tokens, from.at, from.link, reach);
    if (
      next === undefined ||
      !(compare(next.value, below) < 0 || isSecondCount(value, next)) ||
      (next.definite && !first.definite) ||
      countsParts(tokens, next)
    )
      break;
    ({ to, below, scale } = next);
    value = plus(value, next.value);
  }
  const point = reach === "shortest" ? undefined : decimalsAt(tokens, to, value);
  if (point !== undefined) ({ value, to, scale } = scaledBy(tokens, point));
  const added =
    reach === "shortest" || point !== undefined ? undefined : addedFraction(tokens, to, scale, first.digits);
  if (added !== undefined) {
    value = plus(value, added.value);
    to = added.to;
  }
  const behind = afterRepetition(tokens, to, value, reach, sumAt);
  const numeral = numeralOf(tokens, at, behind, first.offset, value);
  numeral.definite = first.definite;
  numeral.scaled = scale > 1;
  numeral.scale = scale;
  if (to === first.to) {
    numeral.digits = first.digits && scale === 1;
    numeral.reading = first.reading;
  }
  return numeral;
}

/** `مئة ألف وألف`, `مئة ألف وألفان`: a hundred and one thousand, said in two counts of one scale. */
function isSecondCount(value: Exact, { value: added, scale }: Part): boolean {
  return scale > 1 && compare(added, 2 * scale) <= 0 && value.top % BigInt(100 * scale) === 0n;
}

/** Where an addend begins: after a free و, or in a word that carries one. */
export function addendAt(tokens: readonly Token[], at: number): { at: number; link: Link } | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  return word.plain === "و" ? { at: at + 1, link: "bare" } : { at, link: "and" };
}

function periodAt(tokens: readonly Token[], at: number, link: Link, reach: Reach): Part | undefined {
  const group = groupAt(tokens, at, link, reach);
  if (group === undefined) return scaleAt(tokens, at, link);
  return scaledBy(tokens, { ...group, to: afterRepetition(tokens, group.to, group.value, reach, groupAt) });
}

/** Takes the scale words that follow: `ألف`, `ألف مليون`. A decimal count takes no addend: `1.5 مليون و100` are two. */
function scaledBy(tokens: readonly Token[], count: Part): Part {
  const part = { ...count };
  for (;;) {
    const scale = numberWord(tokens[part.to]?.word, "bare", SCALES);
    if (scale === undefined || (part.scale > 1 && scale.class === Class.scales)) return part;
    if (compare(times(part.value, scale.value), MAX_SCALED) > 0) return part;
    const value =
      part.reading?.other !== undefined && part.reading.separator?.mark !== "," ? part.reading.other : part.value;
    part.to++;
    part.scale = scale.value;
    part.below = isWhole(value) && part.below >= 1 ? scale.value : 0;
    part.value = times(value, scale.value);
    part.reading = undefined;
  }
}

/** No press text counts further; `ألف ألف ألف …` ends here. */
const MAX_SCALED = exact(10n ** 18n);

/** A scale word that counts by itself: `ألف`, `مليونان`; `ألفا` before what it counts is a dual in construct. */
function scaleAt(tokens: readonly Token[], at: number, link: Link): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, Class.scale | Class.accusativeScale | Class.dualScale);
  if (word === undefined) return undefined;
  const part = wordPart(at + 1, word.value, word);
  part.below = part.scale = word.class === Class.dualScale ? word.value / 2 : word.value;
  return scaledBy(tokens, part);
}

function groupAt(tokens: readonly Token[], at: number, link: Link, reach: Reach): Part | undefined {
  const word = tokens[at]?.word;
  if (isOpening(word)) return link === "and" ? undefined : bracketedAt(tokens, at, reach);
  const base =
    word?.kind === "number" || isDecimalMark(word) ? digitsAt(tokens, at, link) : below100At(tokens, at, link, reach);
  const hundreds = hundredsAt(tokens, at, link, base);
  if (hundreds === undefined) return base;
  const from = reach === "shortest" ? undefined : addendAt(tokens, hundreds.to);
  const rest =
    from &&
    (tokens[from.at]?.word.kind === "number"
      ? digitsAt(tokens, from.at, from.link)
      : below100At(tokens, from.at, from.link, "longest"));
  if (
    rest === undefined ||
    compare(rest.value, 100) >= 0 ||
    (rest.definite && !hundreds.definite) ||
    countsParts(tokens, rest)
  )
    return hundreds;
  hundreds.to = rest.to;
  hundreds.value = plus(hundreds.value, rest.value);
  return hundreds;
}

/** In `مئة وثلاثة أرباع` the three count quarters. */
function countsParts(tokens: readonly Token[], { value, to }: Part): boolean {
  const count = integerOf(value);
  return count >= 3 && count <= 10 && numberWord(tokens[to]?.word, "bare", Class.parts) !== undefined;
}

/** `مئة`, `ثلاثمئة`, `ثلاث مئة`, `3 مئة`. */
function hundredsAt(tokens: readonly Token[], at: number, link: Link, count: Part | undefined): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, Class.hundred);
  if (word !== undefined) return wordPart(at + 1, word.value, word);
  if (count === undefined || count.to !== at + 1) return undefined;
  const hundreds = integerOf(count.value);
  const hundred =
    hundreds >= 3 && hundreds <= 9 ? numberWord(tokens[count.to]?.word, "bare", Class.hundred) : undefined;
  return hundred?.value === 100 ? wordPart(count.to + 1, hundreds * 100, count) : undefined;
}

function below100At(tokens: readonly Token[], at: number, link: Link, reach: Reach): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, BELOW_100);
  if (word === undefined) return undefined;
  const part = wordPart(at + 1, word.value, word);
  if (word.class !== Class.unit && word.class !== Class.twoOfTwelve) return part;
  const ten = numberWord(tokens[at + 1]?.word, "bare", Class.ten);
  if (ten !== undefined && !ten.definite) return wordPart(at + 2, word.value + 10, word);
  if (word.class === Class.twoOfTwelve) return undefined;
  const from = reach === "shortest" ? undefined : addendAt(tokens, at + 1);
  const tens = from && numberWord(tokens[from.at]?.word, from.link, Class.tens);
  return from === undefined || tens === undefined || (tens.definite && !word.definite)
    ? part
    : wordPart(from.at + 1, word.value + tens.value, word);
}

// Brackets.

export const isOpening = (word: Word | undefined): boolean => word?.surface === "(";
export const isClosing = (word: Word | undefined): boolean => word?.surface === ")";

/** `(150) ألف`, `(مئة وخمسون) ألف`: a figure in brackets, as the Saudi press has them. One and two in words are pronouns, `(011)` is dialled. */
function bracketedAt(tokens: readonly Token[], at: number, reach: Reach): Part | undefined {
  if (/^0\d/.test(digitsOf(tokens[at + 1]?.word))) return undefined;
  const inner = reach === "bracketed" ? undefined : sumAt(tokens, at + 1, "bare", "bracketed");
  if (
    inner === undefined ||
    !isClosing(tokens[inner.to]?.word) ||
    inner.definite ||
    !(inner.digits || compare(inner.value, 2) > 0)
  )
    return undefined;
  return {
    to: inner.to + 1,
    value: inner.value,
    below: 1,
    scale: inner.scale,
    definite: false,
    digits: inner.digits,
    offset: 0,
    reading: inner.reading,
  };
}

type Reader = (
  tokens: readonly Token[],
  at: number,
  link: Link,
  reach: Reach,
) => { to: number; value: Exact } | undefined;

/** `خمسة وعشرون (25) ألفا`, `25 (خمسة وعشرون)`, `(5000) خمسة آلاف`: one number said twice, one of the two in brackets. @returns the token index after it */
function afterRepetition(tokens: readonly Token[], to: number, value: Exact, reach: Reach, read: Reader): number {
  const opened = isOpening(tokens[to]?.word);
  if (reach !== "longest" || (!opened && !isClosing(tokens[to - 1]?.word))) return to;
  const again = read(tokens, opened ? to + 1 : to, "bare", "bracketed");
  if (again === undefined || compare(again.value, value) !== 0) return to;
  return !opened ? again.to : isClosing(tokens[again.to]?.word) ? again.to + 1 : to;
}

// Digits.

function digitsAt(tokens: readonly Token[], at: number, link: Link): Part | undefined {
  const token = tokens[at];
  if (token === undefined || link === "and") return undefined;
  if (isDecimalMark(token.word)) return leadingPoint(tokens, at);
  const reversed = reversedDecimal(tokens, at);
  if (reversed !== undefined) return digitPart(at + 3, reversed);
  const spaced = spacedGroups(tokens, at);
  if (spaced !== undefined) return digitPart(spaced.to, spaced.value);
  const reading = digitValue(token.word);
  if (reading === undefined) return undefined;
  return mixedFraction(tokens, at, reading) ?? digitPart(at + 1, reading.value, reading);
}

const digitValue = perWord((word: Word): DigitValue | undefined => valueOfDigits(word.plain));

/** `.77`, `٫٧٧`: no digit before the point. */
function leadingPoint(tokens: readonly Token[], at: number): Part | undefined {
  const next = tokens[at + 1];
  if (next?.word.kind !== "number" || spaceBefore(tokens, at + 1) || !spaceBefore(tokens, at)) return undefined;
  const value = exactOf(`0.${digitsOf(next.word)}`);
  return value && digitPart(at + 2, value);
}

export const isDecimalMark = (word: Word | undefined): boolean =>
  word !== undefined && (word.surface === "." || word.surface === "٫");

/** Old agency copy writes 17.5 as `5 ر 17`, fraction first. */
function reversedDecimal(tokens: readonly Token[], at: number): Exact | undefined {
  const [fraction, mark, whole] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (mark?.plain !== "ر" || whole?.kind !== "number" || fraction === undefined) return undefined;
  return exactOf(`${digitsOf(whole)}.${digitsOf(fraction)}`);
}

/** `40 000`, `1 414 021 100`: groups of three digits, one space between. */
function spacedGroups(tokens: readonly Token[], at: number): { to: number; value: Exact } | undefined {
  let digits = digitsOf(tokens[at]?.word);
  if (digits.length > 3 || digits === "0" || !/^\d+$/.test(digits)) return undefined;
  let to = at + 1;
  for (
    let next = tokens[to];
    to <= at + MAX_GROUPS && next?.word.kind === "number" && next.start - (tokens[to - 1]?.end ?? 0) === 1;
    next = tokens[to]
  ) {
    const group = digitsOf(next.word);
    if (!/^\d{3}$/.test(group)) return undefined;
    digits += group;
    to++;
  }
  return to > at + 1 && to < at + MAX_GROUPS ? { to, value: exact(BigInt(digits)) } : undefined;
}

const MAX_GROUPS = 5;

/** `1 4/5`: a whole number and a fraction. */
function mixedFraction(tokens: readonly Token[], at: number, whole: DigitValue): Part | undefined {
  if (tokens[at + 1]?.word.kind !== "number") return undefined;
  const fraction = digitFraction(tokens, at + 1);
  if (fraction === undefined || fraction.top >= fraction.bottom) return undefined;
  return digitPart(at + 4, plus(whole.value, exact(fraction.top, fraction.bottom)));
}

/** @returns `3/4` at token `at`, as written: no space around the stroke, no further stroke. */
export function digitFraction(tokens: readonly Token[], at: number): { top: number; bottom: number } | undefined {
  const [top, stroke, bottom] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (top?.kind !== "number" || bottom?.kind !== "number" || (stroke?.surface !== "/" && stroke?.surface !== "⁄"))
    return undefined;
  if (
    spaceBefore(tokens, at + 1) ||
    spaceBefore(tokens, at + 2) ||
    tokens[at + 3]?.word.surface === "/" ||
    tokens[at - 1]?.word.surface === "/"
  )
    return undefined;
  const [a, b] = [top, bottom].map((word) => (/^\d+$/.test(digitsOf(word)) ? Number(digitsOf(word)) : Number.NaN));
  return a !== undefined && b !== undefined && Number.isSafeInteger(a) && Number.isSafeInteger(b) && b > 0
    ? { top: a, bottom: b }
    : undefined;
}

/** `1/4`, `3/4`: what is said of a thing; `2/5`, `9/11` are dates and names as often. */
export const isProperPart = ({ top, bottom }: { top: number; bottom: number }): boolean =>
  top < bottom && bottom <= 10 && (top === 1 || bottom === top + 1);

// Points and fractions.

/** `فاصلة خمسة`, `فاصلة صفر خمسة`, `فاصلة واحد أربعة` after a whole number: digits one by one, or zeros and one number. */
function decimalsAt(tokens: readonly Token[], at: number, whole: Exact): Part | undefined {
  if (!isWhole(whole) || numberWord(tokens[at]?.word, "bare", Class.point) === undefined) return undefined;
  let digits = "";
  let to = at + 1;
  for (;;) {
    const part = groupAt(tokens, to, "bare", "bracketed");
    if (part === undefined || part.definite || !isWhole(part.value)) break;
    digits += part.value.top;
    to = part.to;
    if (compare(part.value, 9) > 0) break;
  }
  const value = digits === "" ? undefined : exactOf(`${plainDecimal(whole).value}.${digits}`);
  return value && digitPart(to, value);
}

/** `ونصف`, `ونصف المليون`, `و3 أرباع` after a number: of its last scale, where it has one. */
function addedFraction(
  tokens: readonly Token[],
  at: number,
  scale: number,
  digits: boolean,
): { value: Exact; to: number } | undefined {
  const from = addendAt(tokens, at);
  const fraction = from && partsAt(tokens, from.at, from.link);
  // "ونص" goes on with a verb, unless nothing goes on.
  if (fraction === undefined || (fraction.colloquial && fraction.to < tokens.length)) return undefined;
  const value = exact(fraction.top, fraction.bottom);
  const repeated = numberWord(tokens[fraction.to]?.word, "bare", SCALES);
  if (scale > 1)
    return repeated === undefined || repeated.value === scale
      ? { value: times(scale, value), to: repeated === undefined ? fraction.to : fraction.to + 1 }
      : undefined;
  // "5 آلاف و4 أخماس" aside, "ثلاثة وخمس" is three and a fifth only where no noun follows to make it five.
  const word = tokens[fraction.to]?.word;
  const plainFraction = fraction.top === 1 && fraction.bottom <= 3;
  return repeated === undefined && !digits && (plainFraction || word?.kind !== "arabic")
    ? { value, to: fraction.to }
    : undefined;
}

export interface Parts {
  top: number;
  bottom: number;
  to: number;
  definite: boolean;
  offset: number;
  /** `نص` for نصف. */
  colloquial: boolean;
}

/** `نصف`, `ثلثا`, `ثلاثة أرباع`. */
export function partsAt(tokens: readonly Token[], at: number, link: Link): Parts | undefined {
  const word = tokens[at]?.word;
  const of = numberWord(tokens[at + 1]?.word, "bare", Class.parts);
  const count = of === undefined ? undefined : numberWord(word, link, BELOW_100);
  if (of !== undefined && count !== undefined && count.value >= 3 && count.value <= 10) {
    return {
      top: count.value,
      bottom: of.denominator,
      to: at + 2,
      definite: count.definite,
      offset: count.offset,
      colloquial: false,
    };
  }
  const fraction = numberWord(word, link, FRACTIONS);
  return (
    fraction && {
      top: fraction.value,
      bottom: fraction.denominator,
      to: at + 1,
      definite: fraction.definite,
      offset: fraction.offset,
      colloquial: fraction.class === Class.colloquialHalf,
    }
  );
}
