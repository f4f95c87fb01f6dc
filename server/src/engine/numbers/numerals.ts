/**
 * Numerals: digits, number words, and the two mixed. A grammar by descent over the tokens:
 *
 *     numeral  = sign? (fraction | ordinal | sum)
 *     sum      = period ("و" smaller period)* point? ("و" fraction)? again?   مليون ومئتا ألف وخمسة · 12 ألفا و500 · مليون ونصف المليون
 *     point    = "فاصلة" (zero | unit)* group? scale*                         خمسة فاصلة صفر ثلاثة · ثلاثة فاصلة خمسة ملايين
 *     period   = group again? scale* | scale+ | dual scale                    ثلاثة وعشرون ألفا · ألف مليون · ألفان
 *     group    = hundreds ("و" below 100)? | below 100 | digits | "(" sum ")"  ثلاث مئة وخمسة · 3.5 · (150)
 *     again    = "(" the same ")" | the same, behind a bracket                 خمسة آلاف (5000) · (5000) خمسة آلاف
 *     below100 = unit ten | unit "و" tens | tens | ten | unit                 ثلاثة عشر · ثلاثة وعشرون
 *     ordinal  = (ordinal (ten | "و" tens)? | definite tens) ("بعد" sum)?      الحادي عشر · الحادي والعشرون بعد المئة
 *     fraction = (unit parts | fraction) (scale | definite numeral)?          ثلاثة أرباع · نصف المليون
 *
 * A word may be several things (خمس is five and a fifth): each rule asks for the class it can use. Only whole counts take addends:
 * `1.5 مليون و100` are two numbers.
 */
import { spaceBefore, type Token } from "../text/tokens";
import type { Word } from "../text/words";
import { compare, exact, integerOf, isWhole, negated, over, plus, times, type Exact } from "./exact";
import { BELOW_100, Class, isNumberWord, numberWord, SCALES, type Link } from "./number-words";
import { numeralOf, type Numeral } from "./numeral";
import { addendAt, digitFraction, isDecimalMark, isOpening, partsAt, sumAt, type Parts, type Reach } from "./sums";

/**
 * @param reach the `shortest` takes no addend after و: the first of `بين خمسة وعشرين`
 * @returns the numeral that begins at token `at` (with any proclitics), or undefined
 */
export function numeralAt(tokens: readonly Token[], at: number, reach: Reach = "longest"): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const signed = signAt(tokens, at);
  const found = unsignedAt(tokens, signed?.to ?? at, signed === undefined ? "any" : "bare", reach);
  if (found === undefined) return undefined;
  return signed === undefined ? standsAlone(tokens, found) : negative(found, at, signed.start);
}

function negative(numeral: Numeral, from: number, start: number): Numeral {
  numeral.from = from;
  numeral.start = start;
  numeral.value = negated(numeral.value);
  if (numeral.fraction !== undefined) numeral.fraction = `-${numeral.fraction}`;
  return numeral;
}

/** Can a numeral begin with this word? */
export function mayBeginNumeral(word: Word): boolean {
  return word.kind === "number" || isArticle(word) || isNumberWord(word) || isSign(word) || isDecimalMark(word) || isOpening(word);
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
    const before = tokens[at - 1]?.word;
    if (before?.kind === "number" || (!spaceBefore(tokens, at) && before?.surface !== "(")) return undefined;
    // "-5 …" at the beginning of a line is a list's fifth item, unless nothing else stands there or degrees follow.
    if (spaceBefore(tokens, at + 1) ? !alone : at === 0 && !alone && !isDegree(tokens[at + 2]?.word)) return undefined;
    return { to: at + 1, start: token.start };
  }
  const sign = numberWord(token.word, "any", Class.sign);
  return sign && !sign.definite && unsignedAt(tokens, at + 1, "bare", "longest") !== undefined ? { to: at + 1, start: token.start + sign.offset } : undefined;
}

/** Does a numeral at `at` and what it counts fill the paragraph? */
function isWholeParagraph(tokens: readonly Token[], at: number): boolean {
  const numeral = unsignedAt(tokens, at, "bare", "longest");
  const end = numeral === undefined ? 0 : digitFraction(tokens, numeral.to - 1) === undefined ? numeral.to : numeral.to + 2;
  return numeral !== undefined && tokens.length - end <= 1;
}

const isSign = (word: Word | undefined): boolean => word !== undefined && SIGNS.has(word.surface);
const SIGNS = new Set(["-", "−", "‐", "‑"]);
const isDegree = (word: Word | undefined): boolean => word !== undefined && (word.surface === "°" || word.surface === "%" || word.surface === "٪");

function unsignedAt(tokens: readonly Token[], at: number, link: Link, reach: Reach): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isArticle(token.word)) {
    const next = isOpening(tokens[at + 1]?.word) ? tokens[at + 2] : tokens[at + 1];
    const numeral = next?.word.kind === "number" ? sumAt(tokens, at + 1, "bare", reach) : undefined;
    if (numeral === undefined) return undefined;
    numeral.from = at;
    numeral.start = token.start + (ARTICLE.get(token.word.plain) ?? 0);
    numeral.definite = true;
    return numeral;
  }
  if (token.word.kind === "number" || isDecimalMark(token.word) || isOpening(token.word)) return sumAt(tokens, at, link, reach);
  if (!isNumberWord(token.word)) return undefined;
  const found = fractionAt(tokens, at, link) ?? ordinalAt(tokens, at, link) ?? manyParts(tokens, sumAt(tokens, at, link, reach));
  return found === undefined || reach === "shortest" || !found.definite ? found : afterHundreds(tokens, found);
}

/** `الأول بعد المئة`, `الستون بعد الألف`. */
function afterHundreds(tokens: readonly Token[], numeral: Numeral): Numeral {
  const hundreds = tokens[numeral.to]?.word.plain === "بعد" ? definiteSum(tokens, numeral.to + 1) : undefined;
  if (hundreds === undefined || compare(hundreds.value, 100) < 0 || compare(numeral.value, 100) >= 0) return numeral;
  numeral.to = hundreds.to;
  numeral.end = hundreds.end;
  numeral.value = plus(numeral.value, hundreds.value);
  numeral.ordinal = true;
  return numeral;
}

/** Marks what is weak by itself; `الاثنين` is a weekday, `آلاف` no count. */
function standsAlone(tokens: readonly Token[], numeral: Numeral): Numeral | undefined {
  if (numeral.to - numeral.from > 1 || numeral.digits || numeral.fraction !== undefined) return numeral;
  const meaning = numberWord(tokens[numeral.from]?.word, "any", ~0);
  if (meaning === undefined) return numeral;
  if (meaning.class === Class.unit) {
    const units = integerOf(numeral.value);
    if (units > 2 || (units === 2 && !meaning.definite)) return numeral;
    if (meaning.definite) return undefined;
    if (tokens.length > 1) numeral.weak = "pronoun";
  } else if ((meaning.class & SCALES) !== 0 && meaning.definite) {
    if (meaning.class === Class.scales) return undefined;
    numeral.weak = "scale";
  }
  return numeral;
}

// Fractions.

/** A fraction as a numeral: of a scale or a definite number it multiplies, else it is a fraction. */
function fractionAt(tokens: readonly Token[], at: number, link: Link, nested = false): Numeral | undefined {
  const parts = partsAt(tokens, at, link);
  if (parts === undefined || (parts.colloquial && parts.definite)) return undefined;
  const ambiguous = parts.to === at + 1 && numberWord(tokens[at]?.word, link, BELOW_100) !== undefined;
  const whole = wholeOf(tokens, parts, ambiguous, nested);
  if (whole === undefined && ambiguous && (parts.definite || !isOfDefinite(tokens, parts.to))) return undefined;
  const numeral = numeralOf(tokens, at, whole?.to ?? parts.to, parts.offset, whole === undefined ? exact(parts.top, parts.bottom) : times(exact(parts.top, parts.bottom), whole.value));
  numeral.definite = parts.definite;
  numeral.colloquial = parts.colloquial;
  numeral.scaled = whole?.scaled === true;
  numeral.scale = whole?.scale ?? 1;
  if (whole === undefined) numeral.fraction = `${parts.top}/${parts.bottom}`;
  return numeral;
}

/** What a fraction is of: `نصف مليون`, `ثلث المئة`, `خمس خمس العشرين`. */
function wholeOf(tokens: readonly Token[], parts: Parts, ambiguous: boolean, nested: boolean): { to: number; value: Exact; scaled: boolean; scale: number } | undefined {
  const scale = numberWord(tokens[parts.to]?.word, "bare", SCALES);
  if (scale !== undefined && scale.class !== Class.scales && !(ambiguous && !scale.definite)) return { to: parts.to + 1, value: exact(scale.value), scaled: true, scale: scale.value };
  const of = parts.definite ? undefined : ((nested ? undefined : fractionAt(tokens, parts.to, "bare", true)) ?? definiteSum(tokens, parts.to));
  return of !== undefined && (of.definite || of.fraction === undefined) ? { to: of.to, value: of.value, scaled: of.scaled, scale: 1 } : undefined;
}

function definiteSum(tokens: readonly Token[], at: number): Numeral | undefined {
  const sum = isNumberWord(tokens[at]?.word) ? sumAt(tokens, at, "bare", "longest") : undefined;
  return sum?.definite === true ? sum : undefined;
}

/** `خمس السكان` is a fifth of them; five are counted by an indefinite plural. */
function isOfDefinite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word?.kind === "arabic" && word.key.startsWith("ال") && !isNumberWord(word);
}

/** `واحد وعشرون خمسا`: more than ten parts. */
function manyParts(tokens: readonly Token[], count: Numeral | undefined): Numeral | undefined {
  if (count === undefined || count.digits || count.scaled || !isWhole(count.value) || compare(count.value, 11) < 0) return count;
  const of = numberWord(tokens[count.to]?.word, "bare", Class.parts | Class.fraction);
  if (of === undefined || tokens[count.to + 1]?.word.kind === "arabic") return count;
  count.fraction = `${count.value.top}/${of.denominator}`;
  count.value = over(count.value, of.denominator);
  count.end = tokens[count.to]?.end ?? count.end;
  count.to++;
  return count;
}

// Ordinals.

function ordinalAt(tokens: readonly Token[], at: number, link: Link): Numeral | undefined {
  const word = numberWord(tokens[at]?.word, link, Class.ordinal | Class.compoundOrdinal);
  if (word === undefined) return undefined;
  let to = at + 1;
  let value = word.value;
  const ten = numberWord(tokens[to]?.word, "bare", Class.ten);
  const from = addendAt(tokens, to);
  const tens = from && numberWord(tokens[from.at]?.word, from.link, Class.tens);
  if (value < 10 && ten !== undefined && !ten.definite) {
    value += 10;
    to++;
  } else if (value < 10 && from !== undefined && tens !== undefined && tens.definite === word.definite) {
    value += tens.value;
    to = from.at + 1;
  }
  if (to === at + 1 && word.class === Class.compoundOrdinal) return undefined;
  const numeral = numeralOf(tokens, at, to, word.offset, exact(value));
  numeral.ordinal = true;
  numeral.definite = word.definite;
  return numeral;
}
