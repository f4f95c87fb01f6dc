/** Sums: the larger part of a numeral's grammar (see numerals.ts), in words, digits or both. */
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { digitsOf, valueOfDigits, type DigitValue } from "./digits";
import { BELOW_100, Class, FRACTIONS, numberWord, SCALES, type Link } from "./number-words";
import { numeralOf, round, type Numeral } from "./numeral";

interface Part {
  to: number;
  value: number;
  /** An addend after و must be smaller than this. */
  below: number;
  scale: number;
  definite: boolean;
  digits: boolean;
  /** Where the first word's rest begins. */
  offset: number;
  reading: DigitValue | undefined;
}

const partOf = (to: number, value: number, { definite, offset }: { definite: boolean; offset: number }): Part => ({ to, value, below: 1, scale: 1, definite, digits: false, offset, reading: undefined });
const digitPart = (to: number, value: number, reading?: DigitValue): Part => ({ to, value, below: 1, scale: 1, definite: false, digits: true, offset: 0, reading });

/** @returns the sum that begins at token `at`: `مليون ومئتا ألف وخمسة`, `12 ألفا و500`, `خمسة فاصلة ثلاثة`, `3.5 مليون`. */
export function sumAt(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Numeral | undefined {
  const first = periodAt(tokens, at, link, shortest);
  if (first === undefined) return undefined;
  let { to, value, below, scale } = first;
  while (below > 1 && !shortest) {
    const from = addendAt(tokens, to);
    const next = from && periodAt(tokens, from.at, from.link, false);
    if (next === undefined || !(next.value < below || isSecondCount(value, next)) || (next.definite && !first.definite) || countsParts(tokens, next)) break;
    ({ to, below, scale } = next);
    value += next.value;
  }
  const point = shortest ? undefined : decimalsAt(tokens, to);
  if (point !== undefined) {
    value = Number(`${value}.${point.digits}`);
    to = point.to;
  }
  const added = shortest || point !== undefined ? undefined : addedFraction(tokens, to, scale, first.digits);
  if (added !== undefined) {
    value += added.value;
    to = added.to;
  }
  const numeral = numeralOf(tokens, at, to, first.offset, round(value));
  numeral.definite = first.definite;
  numeral.scaled = scale > 1;
  numeral.scale = scale;
  if (to === first.to) {
    numeral.digits = first.digits && scale === 1;
    if (to === at + 1) numeral.reading = first.reading;
    numeral.exact = numeral.reading?.exact;
  }
  return numeral;
}

/** `مئة ألف وألف`, `مئة ألف وألفان`: a hundred and one thousand, said in two counts of one scale. */
function isSecondCount(value: number, { value: added, scale }: Part): boolean {
  return scale > 1 && added <= 2 * scale && value % (100 * scale) === 0;
}

/** Where an addend begins: after a free و, or in a word that carries one. */
export function addendAt(tokens: readonly Token[], at: number): { at: number; link: Link } | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  return word.plain === "و" ? { at: at + 1, link: "bare" } : { at, link: "and" };
}

function periodAt(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Part | undefined {
  const part = groupAt(tokens, at, link, shortest) ?? scaleAt(tokens, at, link);
  if (part === undefined) return undefined;
  for (;;) {
    const scale = numberWord(tokens[part.to]?.word, "bare", SCALES);
    if (scale === undefined || (part.scale > 1 && scale.class === Class.scales)) return part;
    if (part.value * scale.value > MAX_SCALED) return part;
    const value = part.reading?.other !== undefined && part.reading.separator?.mark !== "," ? part.reading.other : part.value;
    part.to++;
    part.value = round(value * scale.value);
    part.below = part.scale = scale.value;
    part.reading = undefined;
  }
}

/** No press text counts further; `ألف ألف ألف …` ends here. */
const MAX_SCALED = 1e18;

/** A scale word that counts by itself: `ألف`, `مليونان`; `ألفا` before what it counts is a dual in construct. */
function scaleAt(tokens: readonly Token[], at: number, link: Link): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, Class.scale | Class.accusativeScale | Class.dualScale);
  if (word === undefined) return undefined;
  const part = partOf(at + 1, word.value, word);
  part.below = part.scale = word.class === Class.dualScale ? word.value / 2 : word.value;
  return part;
}

function groupAt(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Part | undefined {
  const base = tokens[at]?.word.kind === "number" || isDecimalMark(tokens[at]?.word) ? digitsAt(tokens, at, link) : below100At(tokens, at, link, shortest);
  const hundreds = hundredsAt(tokens, at, link, base);
  if (hundreds === undefined) return base;
  const from = shortest ? undefined : addendAt(tokens, hundreds.to);
  const rest = from && (tokens[from.at]?.word.kind === "number" ? digitsAt(tokens, from.at, from.link) : below100At(tokens, from.at, from.link, false));
  if (rest === undefined || rest.value >= 100 || (rest.definite && !hundreds.definite) || countsParts(tokens, rest)) return hundreds;
  hundreds.to = rest.to;
  hundreds.value += rest.value;
  return hundreds;
}

/** In `مئة وثلاثة أرباع` the three count quarters. */
const countsParts = (tokens: readonly Token[], { value, to }: Part): boolean => value >= 3 && value <= 10 && numberWord(tokens[to]?.word, "bare", Class.parts) !== undefined;

/** `مئة`, `ثلاثمئة`, `ثلاث مئة`, `3 مئة`. */
function hundredsAt(tokens: readonly Token[], at: number, link: Link, count: Part | undefined): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, Class.hundred);
  if (word !== undefined) return partOf(at + 1, word.value, word);
  if (count === undefined || count.to !== at + 1 || count.value < 3 || count.value > 9) return undefined;
  const hundred = numberWord(tokens[count.to]?.word, "bare", Class.hundred);
  return hundred?.value === 100 ? partOf(count.to + 1, count.value * 100, count) : undefined;
}

function below100At(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, BELOW_100);
  if (word === undefined) return undefined;
  const part = partOf(at + 1, word.value, word);
  if (word.class !== Class.unit && word.class !== Class.twoOfTwelve) return part;
  const ten = numberWord(tokens[at + 1]?.word, "bare", Class.ten);
  if (ten !== undefined && !ten.definite) return partOf(at + 2, word.value + 10, word);
  if (word.class === Class.twoOfTwelve) return undefined;
  const from = shortest ? undefined : addendAt(tokens, at + 1);
  const tens = from && numberWord(tokens[from.at]?.word, from.link, Class.tens);
  return from === undefined || tens === undefined || (tens.definite && !word.definite) ? part : partOf(from.at + 1, word.value + tens.value, word);
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
  const digits = digitsOf(next.word);
  return /^\d+$/.test(digits) ? digitPart(at + 2, Number(`0.${digits}`)) : undefined;
}

export const isDecimalMark = (word: Word | undefined): boolean => word !== undefined && (word.surface === "." || word.surface === "٫");

/** Old agency copy writes 17.5 as `5 ر 17`, fraction first. */
function reversedDecimal(tokens: readonly Token[], at: number): number | undefined {
  const [fraction, mark, whole] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (mark?.plain !== "ر" || whole?.kind !== "number" || fraction === undefined) return undefined;
  const value = Number(`${digitsOf(whole)}.${digitsOf(fraction)}`);
  return Number.isNaN(value) ? undefined : value;
}

/** `40 000`, `1 414 021 100`: groups of three digits, one space between. */
function spacedGroups(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  let digits = digitsOf(tokens[at]?.word);
  if (digits.length > 3 || digits === "0" || !/^\d+$/.test(digits)) return undefined;
  let to = at + 1;
  for (let next = tokens[to]; to <= at + MAX_GROUPS && next?.word.kind === "number" && next.start - (tokens[to - 1]?.end ?? 0) === 1; next = tokens[to]) {
    const group = digitsOf(next.word);
    if (!/^\d{3}$/.test(group)) return undefined;
    digits += group;
    to++;
  }
  return to > at + 1 && to < at + MAX_GROUPS ? { to, value: Number(digits) } : undefined;
}

const MAX_GROUPS = 5;

/** `1 4/5`: a whole number and a fraction. */
function mixedFraction(tokens: readonly Token[], at: number, whole: DigitValue): Part | undefined {
  if (tokens[at + 1]?.word.kind !== "number") return undefined;
  const fraction = digitFraction(tokens, at + 1);
  if (fraction === undefined || fraction.top >= fraction.bottom) return undefined;
  return digitPart(at + 4, whole.value + fraction.top / fraction.bottom);
}

/** @returns `3/4` at token `at`, as written: no space around the stroke, no further stroke. */
export function digitFraction(tokens: readonly Token[], at: number): { top: number; bottom: number } | undefined {
  const [top, stroke, bottom] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (top?.kind !== "number" || bottom?.kind !== "number" || (stroke?.surface !== "/" && stroke?.surface !== "⁄")) return undefined;
  if (spaceBefore(tokens, at + 1) || spaceBefore(tokens, at + 2) || tokens[at + 3]?.word.surface === "/" || tokens[at - 1]?.word.surface === "/") return undefined;
  const [a, b] = [Number(digitsOf(top)), Number(digitsOf(bottom))];
  return Number.isInteger(a) && Number.isInteger(b) && b > 0 ? { top: a, bottom: b } : undefined;
}

// Points and fractions.

/** `فاصلة خمسة`, `فاصلة صفر خمسة`, `فاصلة واحد أربعة`: digits one by one, or zeros and one number. */
function decimalsAt(tokens: readonly Token[], at: number): { digits: string; to: number } | undefined {
  if (numberWord(tokens[at]?.word, "bare", Class.point) === undefined) return undefined;
  let digits = "";
  let to = at + 1;
  for (;;) {
    const part = groupAt(tokens, to, "bare", false);
    if (part === undefined || part.definite || !Number.isInteger(part.value)) break;
    digits += String(part.value);
    to = part.to;
    if (part.value > 9) break;
  }
  return digits === "" ? undefined : { digits, to };
}

/** `ونصف`, `ونصف المليون`, `و3 أرباع` after a number: of its last scale, where it has one. */
function addedFraction(tokens: readonly Token[], at: number, scale: number, digits: boolean): { value: number; to: number } | undefined {
  const from = addendAt(tokens, at);
  const fraction = from && partsAt(tokens, from.at, from.link);
  // "ونص" goes on with a verb, unless nothing goes on.
  if (fraction === undefined || (fraction.colloquial && fraction.to < tokens.length)) return undefined;
  const repeated = numberWord(tokens[fraction.to]?.word, "bare", SCALES);
  if (scale > 1) return repeated === undefined || repeated.value === scale ? { value: scale * fraction.value, to: repeated === undefined ? fraction.to : fraction.to + 1 } : undefined;
  // "5 آلاف و4 أخماس" aside, "ثلاثة وخمس" is three and a fifth only where no noun follows to make it five.
  const word = tokens[fraction.to]?.word;
  const plainFraction = fraction.top === 1 && fraction.bottom <= 3;
  return repeated === undefined && !digits && (plainFraction || word?.kind !== "arabic") ? { value: fraction.value, to: fraction.to } : undefined;
}

export interface Parts {
  top: number;
  bottom: number;
  value: number;
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
    return { top: count.value, bottom: of.denominator, value: count.value / of.denominator, to: at + 2, definite: count.definite, offset: count.offset, colloquial: false };
  }
  const fraction = numberWord(word, link, FRACTIONS);
  return fraction && { top: fraction.value, bottom: fraction.denominator, value: fraction.value / fraction.denominator, to: at + 1, definite: fraction.definite, offset: fraction.offset, colloquial: fraction.class === Class.colloquialHalf };
}

