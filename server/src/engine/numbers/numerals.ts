/**
 * Numerals: digits, number words, and the two mixed. A grammar by descent over the tokens:
 *
 *     numeral  = sign? (fraction | ordinal | sum)
 *     sum      = period ("و" smaller period)* point? ("و" fraction)?      مليون ومئتا ألف وخمسة · 12 ألفا و500 · مليون ونصف المليون
 *     period   = group scale* | scale+ | dual scale                       ثلاثة وعشرون ألفا · ألف مليون · ألفان
 *     group    = hundreds ("و" below 100)? | below 100 | digits           ثلاث مئة وخمسة · 3.5
 *     below100 = unit ten | unit "و" tens | tens | ten | unit             ثلاثة عشر · ثلاثة وعشرون
 *     ordinal  = (ordinal (ten | "و" tens)? | definite tens) ("بعد" sum)?  الحادي عشر · الحادي والعشرون بعد المئة
 *     fraction = (unit parts | fraction) (scale | definite numeral)?      ثلاثة أرباع · نصف المليون
 *
 * A word may be several things (خمس is five and a fifth): each rule asks for the class it can use.
 */
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { digitsOf, valueOfDigits, type DigitValue } from "./digits";
import { isScale, numberWord, numberWords, type Link, type WordClass } from "./number-words";

export interface Numeral {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** Offsets in the paragraph, without proclitics but with the article. */
  start: number;
  end: number;
  value: number;
  /** All digits, where `value` cannot hold them. */
  exact: string | undefined;
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
export function numeralOf(tokens: readonly Token[], from: number, to: number, offset: number, value: number): Numeral {
  const start = (tokens[from]?.start ?? 0) + offset;
  return { from, to, start, end: tokens[to - 1]?.end ?? start, value, exact: undefined, fraction: undefined, ordinal: false, definite: false, digits: false, scaled: false, scale: 1, weak: undefined, colloquial: false, reading: undefined };
}

/**
 * @param shortest takes no addend after و: the first of `بين خمسة وعشرين`
 * @returns the longest numeral that begins at token `at` (with any proclitics), or undefined
 */
export function numeralAt(tokens: readonly Token[], at: number, shortest = false): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const signed = signAt(tokens, at);
  const found = unsignedAt(tokens, signed?.to ?? at, signed === undefined ? "any" : "bare", shortest);
  if (found === undefined) return undefined;
  return signed === undefined ? standsAlone(tokens, found) : negative(found, at, signed.start);
}

function negative(numeral: Numeral, from: number, start: number): Numeral {
  numeral.from = from;
  numeral.start = start;
  numeral.value = -numeral.value;
  if (numeral.exact !== undefined) numeral.exact = `-${numeral.exact}`;
  if (numeral.fraction !== undefined) numeral.fraction = `-${numeral.fraction}`;
  return numeral;
}

/** Can a numeral begin with this word? */
export function mayBeginNumeral(word: Word): boolean {
  return word.kind === "number" || isArticle(word) || numberWords(word).length > 0 || isSign(word) || isDecimalMark(word);
}

/** Is this ال by itself, with or without a proclitic, as it stands before digits? */
export function isArticle(word: Word): boolean {
  return ARTICLE.has(word.plain);
}

/** Tokens that carry the article before digits, and where the span begins in them: الـ76, بالـ76, للـ20. */
const ARTICLE = new Map([["ال", 0], ["وال", 1], ["فال", 1], ["بال", 1], ["كال", 1], ["لل", 1], ["وبال", 2], ["ولل", 2]]);

/** `سالب خمسة`, `-5` (no space before the digits, space before the sign), and `- 2` where it stands alone. */
function signAt(tokens: readonly Token[], at: number): { to: number; start: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isSign(token.word)) {
    const next = tokens[at + 1];
    if (next?.word.kind !== "number" && !isDecimalMark(next?.word)) return undefined;
    const alone = at === 0 && isWholeParagraph(tokens, at + 1);
    if (!spaceBefore(tokens, at) || (at > 0 && tokens[at - 1]?.word.kind === "number")) return undefined;
    // "-5 …" at the beginning of a line is a list's fifth item, unless nothing else stands there or degrees follow.
    if (spaceBefore(tokens, at + 1) ? !alone : at === 0 && !alone && !isDegree(tokens[at + 2]?.word)) return undefined;
    return { to: at + 1, start: token.start };
  }
  const sign = numberWord(token.word, "any", isSignWord);
  return sign && !sign.definite && unsignedAt(tokens, at + 1, "bare", false) !== undefined ? { to: at + 1, start: token.start + sign.offset } : undefined;
}

const isSignWord = (kind: WordClass): boolean => kind === "sign";

/** Does a numeral at `at` and what it counts fill the paragraph? */
function isWholeParagraph(tokens: readonly Token[], at: number): boolean {
  const numeral = unsignedAt(tokens, at, "bare", false);
  const end = numeral === undefined ? 0 : digitFraction(tokens, numeral.to - 1) === undefined ? numeral.to : numeral.to + 2;
  return numeral !== undefined && tokens.length - end <= 1;
}

const isSign = (word: Word | undefined): boolean => word !== undefined && SIGNS.has(word.surface);
const SIGNS = new Set(["-", "−", "‐", "‑"]);
const isDegree = (word: Word | undefined): boolean => word !== undefined && (word.surface === "°" || word.surface === "%" || word.surface === "٪");

function unsignedAt(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isArticle(token.word)) {
    const next = tokens[at + 1];
    if (next?.word.kind !== "number") return undefined;
    const numeral = sumAt(tokens, at + 1, "bare", shortest);
    if (numeral === undefined) return undefined;
    numeral.from = at;
    numeral.start = token.start + (ARTICLE.get(token.word.plain) ?? 0);
    numeral.definite = true;
    return numeral;
  }
  if (token.word.kind === "number" || isDecimalMark(token.word)) return sumAt(tokens, at, link, shortest);
  if (numberWords(token.word).length === 0) return undefined;
  const found = fractionAt(tokens, at, link) ?? ordinalAt(tokens, at, link) ?? manyParts(tokens, sumAt(tokens, at, link, shortest));
  return found === undefined || shortest || !found.definite ? found : afterHundreds(tokens, found);
}

/** `الأول بعد المئة`, `الستون بعد الألف`. */
function afterHundreds(tokens: readonly Token[], numeral: Numeral): Numeral {
  const hundreds = tokens[numeral.to]?.word.plain === "بعد" ? definiteSum(tokens, numeral.to + 1) : undefined;
  if (hundreds === undefined || hundreds.value < 100 || numeral.value >= 100) return numeral;
  numeral.to = hundreds.to;
  numeral.end = hundreds.end;
  numeral.value += hundreds.value;
  numeral.ordinal = true;
  return numeral;
}

/** Marks what is weak by itself; `الاثنين` is a weekday, `آلاف` no count. */
function standsAlone(tokens: readonly Token[], numeral: Numeral): Numeral | undefined {
  if (numeral.to - numeral.from > 1 || numeral.digits || numeral.fraction !== undefined) return numeral;
  const meaning = numberWord(tokens[numeral.from]?.word, "any", isAny);
  if (meaning === undefined) return numeral;
  if (meaning.class === "unit") {
    if (numeral.value > 2 || (numeral.value === 2 && !meaning.definite)) return numeral;
    if (meaning.definite) return undefined;
    if (tokens.length > 1) numeral.weak = "pronoun";
  } else if (isScale(meaning.class) && meaning.definite) {
    if (meaning.class === "scales") return undefined;
    numeral.weak = "scale";
  }
  return numeral;
}

const isAny = (): boolean => true;

// Sums.

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

function sumAt(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Numeral | undefined {
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
function addendAt(tokens: readonly Token[], at: number): { at: number; link: Link } | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  return word.plain === "و" ? { at: at + 1, link: "bare" } : { at, link: "and" };
}

function periodAt(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Part | undefined {
  const part = groupAt(tokens, at, link, shortest) ?? scaleAt(tokens, at, link);
  if (part === undefined) return undefined;
  for (;;) {
    const scale = numberWord(tokens[part.to]?.word, "bare", isScale);
    if (scale === undefined || (part.scale > 1 && scale.class === "scales")) return part;
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
  const word = numberWord(tokens[at]?.word, link, isLoneScale);
  if (word === undefined) return undefined;
  const part = partOf(at + 1, word.value, word);
  part.below = part.scale = word.class === "dual-scale" ? word.value / 2 : word.value;
  return part;
}

const isLoneScale = (kind: WordClass): boolean => kind === "scale" || kind === "accusative-scale" || kind === "dual-scale";

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
const countsParts = (tokens: readonly Token[], { value, to }: Part): boolean => value >= 3 && value <= 10 && numberWord(tokens[to]?.word, "bare", isParts) !== undefined;

/** `مئة`, `ثلاثمئة`, `ثلاث مئة`, `3 مئة`. */
function hundredsAt(tokens: readonly Token[], at: number, link: Link, count: Part | undefined): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, isHundred);
  if (word !== undefined) return partOf(at + 1, word.value, word);
  if (count === undefined || count.to !== at + 1 || count.value < 3 || count.value > 9) return undefined;
  const hundred = numberWord(tokens[count.to]?.word, "bare", isHundred);
  return hundred?.value === 100 ? partOf(count.to + 1, count.value * 100, count) : undefined;
}

const isHundred = (kind: WordClass): boolean => kind === "hundred";

function below100At(tokens: readonly Token[], at: number, link: Link, shortest: boolean): Part | undefined {
  const word = numberWord(tokens[at]?.word, link, isBelow100);
  if (word === undefined) return undefined;
  const part = partOf(at + 1, word.value, word);
  if (word.class !== "unit" && word.class !== "two-of-twelve") return part;
  const ten = numberWord(tokens[at + 1]?.word, "bare", isTen);
  if (ten !== undefined && !ten.definite) return partOf(at + 2, word.value + 10, word);
  if (word.class === "two-of-twelve") return undefined;
  const from = shortest ? undefined : addendAt(tokens, at + 1);
  const tens = from && numberWord(tokens[from.at]?.word, from.link, isTens);
  return from === undefined || tens === undefined || (tens.definite && !word.definite) ? part : partOf(from.at + 1, word.value + tens.value, word);
}

const isBelow100 = (kind: WordClass): boolean => kind === "unit" || kind === "two-of-twelve" || kind === "ten" || kind === "tens" || kind === "zero";
const isTen = (kind: WordClass): boolean => kind === "ten";
const isTens = (kind: WordClass): boolean => kind === "tens";

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

const isDecimalMark = (word: Word | undefined): boolean => word !== undefined && (word.surface === "." || word.surface === "٫");

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
  if (numberWord(tokens[at]?.word, "bare", isPoint) === undefined) return undefined;
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

const isPoint = (kind: WordClass): boolean => kind === "point";

/** `ونصف`, `ونصف المليون`, `و3 أرباع` after a number: of its last scale, where it has one. */
function addedFraction(tokens: readonly Token[], at: number, scale: number, digits: boolean): { value: number; to: number } | undefined {
  const from = addendAt(tokens, at);
  const fraction = from && partsAt(tokens, from.at, from.link);
  // "ونص" goes on with a verb, unless nothing goes on.
  if (fraction === undefined || (fraction.colloquial && fraction.to < tokens.length)) return undefined;
  const repeated = numberWord(tokens[fraction.to]?.word, "bare", isScale);
  if (scale > 1) return repeated === undefined || repeated.value === scale ? { value: scale * fraction.value, to: repeated === undefined ? fraction.to : fraction.to + 1 } : undefined;
  // "5 آلاف و4 أخماس" aside, "ثلاثة وخمس" is three and a fifth only where no noun follows to make it five.
  const word = tokens[fraction.to]?.word;
  const plainFraction = fraction.top === 1 && fraction.bottom <= 3;
  return repeated === undefined && !digits && (plainFraction || word?.kind !== "arabic") ? { value: fraction.value, to: fraction.to } : undefined;
}

interface Parts {
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
function partsAt(tokens: readonly Token[], at: number, link: Link): Parts | undefined {
  const word = tokens[at]?.word;
  const of = numberWord(tokens[at + 1]?.word, "bare", isParts);
  const count = of === undefined ? undefined : numberWord(word, link, isBelow100);
  if (of !== undefined && count !== undefined && count.value >= 3 && count.value <= 10) {
    return { top: count.value, bottom: of.denominator, value: count.value / of.denominator, to: at + 2, definite: count.definite, offset: count.offset, colloquial: false };
  }
  const fraction = numberWord(word, link, isFractionWord);
  return fraction && { top: fraction.value, bottom: fraction.denominator, value: fraction.value / fraction.denominator, to: at + 1, definite: fraction.definite, offset: fraction.offset, colloquial: fraction.class === "colloquial-half" };
}

const isParts = (kind: WordClass): boolean => kind === "parts";
const isFractionWord = (kind: WordClass): boolean => kind === "fraction" || kind === "colloquial-half";

/** A fraction as a numeral: of a scale or a definite number it multiplies, else it is a fraction. */
function fractionAt(tokens: readonly Token[], at: number, link: Link, nested = false): Numeral | undefined {
  const parts = partsAt(tokens, at, link);
  if (parts === undefined || (parts.colloquial && parts.definite)) return undefined;
  const ambiguous = parts.to === at + 1 && numberWord(tokens[at]?.word, link, isBelow100) !== undefined;
  const whole = wholeOf(tokens, parts, ambiguous, nested);
  if (whole === undefined && ambiguous && (parts.definite || !isOfDefinite(tokens, parts.to))) return undefined;
  const numeral = numeralOf(tokens, at, whole?.to ?? parts.to, parts.offset, whole === undefined ? parts.value : round(parts.value * whole.value));
  numeral.definite = parts.definite;
  numeral.colloquial = parts.colloquial;
  numeral.scaled = whole?.scaled === true;
  numeral.scale = whole?.scale ?? 1;
  if (whole === undefined) numeral.fraction = `${parts.top}/${parts.bottom}`;
  return numeral;
}

/** What a fraction is of: `نصف مليون`, `ثلث المئة`, `خمس خمس العشرين`. */
function wholeOf(tokens: readonly Token[], parts: Parts, ambiguous: boolean, nested: boolean): { to: number; value: number; scaled: boolean; scale: number } | undefined {
  const scale = numberWord(tokens[parts.to]?.word, "bare", isScale);
  if (scale !== undefined && scale.class !== "scales" && !(ambiguous && !scale.definite)) return { to: parts.to + 1, value: scale.value, scaled: true, scale: scale.value };
  const of = parts.definite ? undefined : ((nested ? undefined : fractionAt(tokens, parts.to, "bare", true)) ?? definiteSum(tokens, parts.to));
  return of !== undefined && (of.definite || of.fraction === undefined) ? { to: of.to, value: of.value, scaled: of.scaled, scale: 1 } : undefined;
}

function definiteSum(tokens: readonly Token[], at: number): Numeral | undefined {
  const sum = hasNumberWord(tokens[at]?.word) ? sumAt(tokens, at, "bare", false) : undefined;
  return sum?.definite === true ? sum : undefined;
}

const hasNumberWord = (word: Word | undefined): boolean => word !== undefined && numberWords(word).length > 0;

/** `خمس السكان` is a fifth of them; five are counted by an indefinite plural. */
function isOfDefinite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word?.kind === "arabic" && word.key.startsWith("ال") && numberWords(word).length === 0;
}

/** `واحد وعشرون خمسا`: more than ten parts. */
function manyParts(tokens: readonly Token[], count: Numeral | undefined): Numeral | undefined {
  if (count === undefined || count.digits || count.scaled || count.value < 11) return count;
  const of = numberWord(tokens[count.to]?.word, "bare", isDenominator);
  if (of === undefined || tokens[count.to + 1]?.word.kind === "arabic") return count;
  count.fraction = `${count.value}/${of.denominator}`;
  count.value /= of.denominator;
  count.end = tokens[count.to]?.end ?? count.end;
  count.to++;
  return count;
}

const isDenominator = (kind: WordClass): boolean => kind === "parts" || kind === "fraction";

// Ordinals.

function ordinalAt(tokens: readonly Token[], at: number, link: Link): Numeral | undefined {
  const word = numberWord(tokens[at]?.word, link, isOrdinal);
  if (word === undefined) return undefined;
  let to = at + 1;
  let value = word.value;
  const ten = numberWord(tokens[to]?.word, "bare", isTen);
  const from = addendAt(tokens, to);
  const tens = from && numberWord(tokens[from.at]?.word, from.link, isTens);
  if (value < 10 && ten !== undefined && !ten.definite) {
    value += 10;
    to++;
  } else if (value < 10 && from !== undefined && tens !== undefined && tens.definite === word.definite) {
    value += tens.value;
    to = from.at + 1;
  }
  if (to === at + 1 && word.class === "compound-ordinal") return undefined;
  const numeral = numeralOf(tokens, at, to, word.offset, value);
  numeral.ordinal = true;
  numeral.definite = word.definite;
  return numeral;
}

const isOrdinal = (kind: WordClass): boolean => kind === "ordinal" || kind === "compound-ordinal";

/** Drops binary dust: 3.3 × 10⁶ is 3300000, not 3299999.9999999995. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
