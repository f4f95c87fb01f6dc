/** Numerals with what they count: percent, money, quantities, durations and ages; and duals that count two by themselves. */
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import type { PhraseMatch } from "../text/phrases";
import type { Token } from "../text/tokens";
import { weekdayNamed } from "./calendar";
import { isCountedNoun } from "./counted-nouns";
import { compare, exact, isWhole, negated, plus, times, type Exact } from "./exact";
import { lackingTo, less } from "./lacking";
import { isAge, measureAt, metresAt, prefixAt, rateAt, subunitAt, type Measure } from "./measures";
import { newNumber, type FoundNumber, type LocalNumber } from "./mention";
import { Class, FRACTIONS, numberWord, SCALES } from "./number-words";
import { numeralOf, type Numeral } from "./numeral";
import { numeralAt } from "./numerals";
import { isClosing, isOpening } from "./sums";
import { isoDurationOf, plainDecimal } from "./values";

/** @returns the numeral with its unit, currency or percent sign; undefined where none follows. */
export function measuredAt(tokens: readonly Token[], numeral: Numeral): FoundNumber | undefined {
  if (numeral.ordinal) return undefined;
  const unit = measureAt(tokens, numeral.to) ?? metresAt(tokens, numeral);
  if (
    unit === undefined ||
    unit.value.dual ||
    isWeekday(tokens, unit) ||
    (numeral.weak === "pronoun" && unit.value.kind !== "percent")
  )
    return undefined;
  return completed(tokens, numeral, unit, quantityOf(numeral, unit.value));
}

/** `الدقيقة 89 يوم السبت`: a weekday's يوم counts no days. */
function isWeekday(tokens: readonly Token[], { value, to }: Unit): boolean {
  const next = tokens[to]?.word;
  return (
    value.kind === "duration" && value.code === "D" && next !== undefined && weekdayNamed(next.plain) !== undefined
  );
}

/** @returns a number whose sign stands before it: `$10`, `%5`. In `$2 مليار و500 مليون جنيه` what is added counts its own: two sums. */
export function prefixedAt(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const sign = prefixAt(tokens, at);
  const whole = sign && numeralAt(tokens, sign.to);
  const unit = whole && measureAt(tokens, whole.to);
  const own = unit !== undefined && unit.value.code === sign?.value.code;
  const counted = whole && tokens[whole.to]?.word;
  const others = !own && (unit !== undefined || (counted !== undefined && isCountedNoun(counted)));
  const numeral = sign && others ? numeralAt(tokens, sign.to, "shortest") : whole;
  if (sign === undefined || numeral === undefined || numeral.ordinal || numeral.definite) return undefined;
  const start = tokens[at]?.start ?? numeral.start;
  const found = completed(
    tokens,
    { ...numeral, start, from: at },
    { value: sign.value, to: own ? unit.to : numeral.to },
    numeral.value,
  );
  found.mention.numeral = { start: numeral.start, end: numeral.end };
  return found;
}

/** @returns a dual that counts by itself (`شهرين`, `دولاران`), one unit (`دولار واحد`), a unit with a fraction (`ساعة ونصف`), or `الأيام الأربع`. */
export function bareMeasureAt(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const { key, offset } of token.word.readings) {
    const unit = measureAt(tokens, at, key);
    if (unit === undefined) continue;
    const start = token.start + offset;
    if (unit.value.definite) {
      const after = numeralAt(tokens, unit.to);
      if (
        unit.value.kind === "duration" &&
        after?.definite === true &&
        !after.ordinal &&
        !after.digits &&
        unit.value.plural
      )
        return duration(
          tokens,
          start,
          after,
          [{ value: times(after.value, unit.value.factor), code: unit.value.code }],
          after.to,
        );
      if (
        !unit.value.dual ||
        unit.value.kind !== "duration" ||
        tokens[unit.to]?.word.kind === "number" ||
        numberWord(tokens[unit.to]?.word, "bare", Class.ordinal | Class.compoundOrdinal) !== undefined
      )
        continue;
    }
    // ميلان is a city as well as two miles.
    if (unit.value.dual && HOMOGRAPHS.has(key)) continue;
    const one = unit.value.dual || unit.value.plural ? undefined : oneAt(tokens, unit.to);
    if (one !== undefined && !HOMOGRAPHS.has(key)) return oneUnit(tokens, start, unit.value, one);
    const alone = at === 0 && unit.to === tokens.length;
    const fraction = fractionAfter(tokens, unit.to, unit.value, 1);
    const isCounted = fraction !== undefined || lackingTo(tokens, unit.to, unit.value) !== undefined;
    if (!unit.value.dual && !isCounted && !(alone && unit.value.kind === "duration")) continue;
    const count = numeralOf(tokens, at, at + 1, offset, exact(unit.value.dual ? 2 : 1));
    return completed(tokens, count, unit, count.value);
  }
  return undefined;
}

/** `دولار واحد`: `to` is the token index after واحد. */
function oneUnit(tokens: readonly Token[], start: number, measure: Measure, to: number): FoundNumber {
  const one = numeralOf(tokens, to - 1, to, 0, exact(1));
  const found = completed(tokens, { ...one, start }, { value: measure, to }, one.value);
  found.mention.numeral = { start: one.start, end: one.end };
  return found;
}

const HOMOGRAPHS = new Set(rows("unit-homographs").map(({ form }) => keyForm(form)));

interface Unit {
  value: Measure;
  to: number;
}

/** Reads on after the unit: fractions of it, smaller units, the sign of a temperature, the same once more in brackets. */
function completed(tokens: readonly Token[], numeral: Numeral, unit: Unit, count: Exact): FoundNumber {
  const { kind, code } = unit.value;
  const added = fractionAfter(tokens, unit.to, unit.value, numeral.scale) ?? unitAgain(tokens, unit, count);
  const value = added === undefined ? count : plus(count, added.value);
  const to = afterRepetition(tokens, added?.to ?? unit.to, unit.value, value);
  if (kind === "duration") return durationOrAge(tokens, numeral, unit.value, value, to);
  if (kind === "money") return money(tokens, numeral, unit.value, value, to);
  const below = kind === "quantity" ? belowZero(tokens, to) : undefined;
  const mention = mentionOf(tokens, numeral, kind, below ?? to, below === undefined ? value : negated(value));
  if (kind === "quantity" || code !== "%") mention.unit = below !== undefined && code === DEGREE ? "Cel" : code;
  return { to: below ?? to, mention };
}

/** The value before its unit: a point before three digits is decimal before a percent sign. */
function quantityOf(numeral: Numeral, { kind }: Measure): Exact {
  const { reading } = numeral;
  return kind === "percent" && reading?.other !== undefined && reading.separator?.mark === "."
    ? reading.other
    : numeral.value;
}

function mentionOf(
  tokens: readonly Token[],
  numeral: Numeral,
  kind: LocalNumber["kind"],
  to: number,
  value: Exact,
): LocalNumber {
  const mention = newNumber(
    { start: numeral.start, end: tokens[to - 1]?.end ?? numeral.end },
    kind,
    plainDecimal(value),
    { start: numeral.start, end: numeral.end },
  );
  const { reading } = numeral;
  if (reading?.separator === undefined) return mention;
  mention.separator = reading.separator;
  if (reading.other !== undefined && kind !== "percent" && compare(value, reading.value) === 0)
    mention.other = plainDecimal(reading.other).value;
  return mention;
}

/** `لتر ونصف`, `ثلاثة كيلومترات ونصف الكيلومتر`: of the unit; `مليون دولار ونصف`, `مليون دولار ونصف المليون`: of the scale that counts it. */
function fractionAfter(tokens: readonly Token[], at: number, measure: Measure, scale: number): Added | undefined {
  const free = tokens[at]?.word.plain === "و";
  const from = free ? at + 1 : at;
  const word = numberWord(tokens[from]?.word, free ? "bare" : "and", FRACTIONS);
  if (word === undefined || word.denominator > MAX_DENOMINATOR || word.definite) return undefined;
  const part = exact(word.value, word.denominator);
  const scaled = numberWord(tokens[from + 1]?.word, "bare", SCALES);
  if (scaled !== undefined)
    return scaled.definite && scaled.value === scale ? { value: times(scale, part), to: from + 2 } : undefined;
  const again = measureAt(tokens, from + 1);
  if (word.class === Class.colloquialHalf && again === undefined && from + 1 < tokens.length) return undefined;
  if (again === undefined)
    return hasArticle(tokens[from + 1]?.word.key ?? "") ? undefined : { value: times(scale, part), to: from + 1 };
  return again.value.code === measure.code ? { value: part, to: again.to } : undefined;
}

const MAX_DENOMINATOR = 4;

interface Added {
  value: Exact;
  to: number;
}

/** `مئة دولار ودولار واحد`, `ألف يوم ويومان`: one and two behind hundreds are said with the noun again. */
function unitAgain(tokens: readonly Token[], { value: { code, factor }, to }: Unit, count: Exact): Added | undefined {
  const free = tokens[to]?.word.plain === "و";
  const at = free ? to + 1 : to;
  const reading = free
    ? tokens[at]?.word.readings[0]
    : tokens[at]?.word.readings.find(({ proclitics }) => proclitics === "و");
  const again =
    reading && isWhole(count) && count.top % HUNDRED === 0n ? measureAt(tokens, at, reading.key) : undefined;
  if (
    again === undefined ||
    again.value.code !== code ||
    again.value.factor !== factor ||
    again.value.definite ||
    again.value.plural
  )
    return undefined;
  const one = again.value.dual ? undefined : oneAt(tokens, again.to);
  if (again.value.dual) return { value: exact(2), to: again.to };
  return one === undefined ? undefined : { value: exact(1), to: one };
}

const HUNDRED = 100n;

/** @returns the token index after واحد or واحدة at token `at`; `يوم أحد` is a Sunday */
function oneAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word;
  return word?.key.startsWith(ONE) === true && numberWord(word, "bare", Class.unit)?.value === 1 ? at + 1 : undefined;
}

const ONE = keyForm("واحد");

/** `5000 ريال (خمسة آلاف ريال)`: the whole once more. @returns the token index after it */
function afterRepetition(tokens: readonly Token[], to: number, { code }: Measure, value: Exact): number {
  const again = isOpening(tokens[to]?.word) ? numeralAt(tokens, to + 1) : undefined;
  const unit = again && measureAt(tokens, again.to);
  const end = unit?.to ?? again?.to;
  return again !== undefined &&
    end !== undefined &&
    compare(again.value, value) === 0 &&
    isClosing(tokens[end]?.word) &&
    (unit === undefined || unit.value.code === code)
    ? end + 1
    : to;
}

/** `تحت الصفر` after degrees. */
function belowZero(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.word.key === BELOW && tokens[at + 1]?.word.key === ZERO ? at + 2 : undefined;
}

/** A degree of a scale that the text leaves out: of Celsius where it is below zero. */
const DEGREE = "{degree}";
const BELOW = keyForm("تحت");
const ZERO = keyForm("الصفر");

/** @returns a bare number below zero: `2 تحت الصفر`. */
export function belowZeroAt(tokens: readonly Token[], numeral: Numeral): FoundNumber | undefined {
  const to = numeral.ordinal ? undefined : belowZero(tokens, numeral.to);
  if (to === undefined) return undefined;
  const mention = mentionOf(tokens, numeral, "quantity", to, negated(numeral.value));
  mention.unit = "Cel";
  return { to, mention };
}

function money(
  tokens: readonly Token[],
  numeral: Numeral,
  { code, candidates }: Measure,
  value: Exact,
  to: number,
): FoundNumber {
  const sub = subunitAfter(tokens, to, candidates ?? [code]);
  const end = sub?.to ?? to;
  const mention = mentionOf(tokens, numeral, "money", end, sub === undefined ? value : plus(value, sub.value));
  if (code !== "") mention.unit = code;
  if (candidates !== undefined) mention.candidates = sub?.codes ?? candidates;
  return { to: end, mention };
}

/**
 * `20 دولارا و43 سنتا`; the minor unit also tells whose the larger is (`ريال و50 هللة`). It comes to less than one of these: `200 ريال و2000 درهم` are
 * two sums, and so are `20 دينارا و300 درهم`, where no word tells a country and درهم is a currency itself.
 */
function subunitAfter(
  tokens: readonly Token[],
  at: number,
  codes: readonly string[],
): (Added & { codes: readonly string[] }) | undefined {
  const numeral = numeralAt(tokens, tokens[at]?.word.plain === "و" ? at + 1 : at);
  const sub = numeral && !numeral.ordinal && !numeral.definite ? subunitAt(tokens, numeral.to, codes) : undefined;
  if (numeral === undefined || sub === undefined) return undefined;
  const value = times(numeral.value, sub.value.part);
  if (compare(value, 1) >= 0 || (codes.length > 1 && measureAt(tokens, numeral.to)?.value.kind === "money"))
    return undefined;
  return { value, to: sub.to, codes: sub.value.codes };
}

function durationOrAge(
  tokens: readonly Token[],
  numeral: Numeral,
  measure: Measure,
  value: Exact,
  to: number,
): FoundNumber {
  if ((measure.code === "Y" || measure.code === "M") && isAge(tokens, numeral.from, to)) {
    const mention = mentionOf(tokens, numeral, "age", to, times(value, measure.factor));
    if (measure.code !== "Y") mention.unit = "mo";
    return { to, mention };
  }
  const lacking = measure.factor === 1 ? lackingTo(tokens, to, measure) : undefined;
  if (lacking !== undefined) return duration(tokens, numeral.start, numeral, less(value, lacking), lacking.to);
  const parts = [{ value: times(value, measure.factor), code: measure.code }];
  let end = to;
  for (
    let next = smallerUnit(tokens, end, measure.code);
    next !== undefined;
    next = smallerUnit(tokens, end, next.code)
  ) {
    parts.push({ value: next.value, code: next.code });
    end = next.to;
  }
  return duration(tokens, numeral.start, numeral, parts, end);
}

function duration(
  tokens: readonly Token[],
  start: number,
  numeral: Numeral,
  parts: { value: Exact; code: string }[],
  to: number,
): FoundNumber {
  return {
    to,
    mention: newNumber({ start, end: tokens[to - 1]?.end ?? numeral.end }, "duration", isoDurationOf(parts), {
      start: numeral.start,
      end: numeral.end,
    }),
  };
}

const UNIT_ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** `وعشرون دقيقة` after hours, `وشهرين` after years. */
function smallerUnit(tokens: readonly Token[], at: number, code: string): (Added & { code: string }) | undefined {
  const word = tokens[at]?.word;
  if (word === undefined || !word.plain.startsWith("و")) return undefined;
  const from = word.plain === "و" ? at + 1 : at;
  const numeral = numeralAt(tokens, from);
  const reading = word.readings.find(({ proclitics }) => proclitics === "و");
  const unit =
    numeral === undefined
      ? from === at
        ? measureAt(tokens, at, reading?.key ?? "")
        : measureAt(tokens, from)
      : measureAt(tokens, numeral.to);
  if (unit === undefined || unit.value.kind !== "duration" || numeral?.ordinal === true || numeral?.definite === true)
    return undefined;
  if (numeral === undefined && !unit.value.dual) return undefined;
  if (UNIT_ORDER.indexOf(unit.value.code) <= UNIT_ORDER.indexOf(code)) return undefined;
  return { value: times(numeral?.value ?? 2, unit.value.factor), code: unit.value.code, to: unit.to };
}

/** @returns the rate that follows a number: `يوميا`, `في الساعة`, `للبرميل`; an adverb or كل also behind a counted noun (`300 سيارة يوميا`). */
export function rateAfter(tokens: readonly Token[], to: number): PhraseMatch<string> | undefined {
  const directly = rateAt(tokens, to);
  if (directly !== undefined) return directly;
  for (let at = to + 1; at <= to + MAX_NOUN_WORDS; at++) {
    if (tokens[at - 1]?.word.kind !== "arabic") return undefined;
    const rate = tokens[at]?.word.key === IN ? undefined : rateAt(tokens, at);
    if (rate !== undefined) return rate;
  }
  return undefined;
}

const MAX_NOUN_WORDS = 2;
const IN = keyForm("في");

/**
 * `مليونا دولار`, `ألفا قتيل`: before what it counts, a scale in ـا is a dual that dropped its nun; elsewhere it is an
 * accusative singular (`مليونا و200 ألف`, `12 ألفا`).
 */
export function asDual(tokens: readonly Token[], numeral: Numeral): Numeral {
  const last = tokens[numeral.to - 1]?.word;
  const scale = numberWord(last, "any", Class.accusativeScale);
  if (scale === undefined || numeral.scale !== scale.value) return numeral;
  const byItself =
    numeral.to - 1 === numeral.from || scale.proclitics === "و" || tokens[numeral.to - 2]?.word.plain === "و";
  const next = tokens[numeral.to]?.word;
  if (!byItself || next === undefined || !(isCountedNoun(next) || measureAt(tokens, numeral.to) !== undefined))
    return numeral;
  return { ...numeral, value: plus(numeral.value, scale.value) };
}
