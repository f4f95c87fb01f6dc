/** What a number is worth, as a person says it: `100 مليار يورو`, `5 سنوات`, `16 سبتمبر 2021`; codes are for tables. */
import type { NumberMention } from "../engine/article";
import { counted, dayOf, monthOf } from "../engine/checks/wording";
import type { Stylebook } from "../engine/house-style/stylebook";
import type { Language } from "../engine/language";
import { noDayIn } from "../engine/numbers/calendar";
import { asciiDigits } from "../engine/numbers/digits";
import { nounOf, nounWritten, unitName } from "../engine/numbers/measures";
import { inflect, type Noun } from "../engine/numbers/nouns";
import { countedForm, inFigures } from "../engine/numbers/spell-out";
import { say, sayNamed } from "./messages";

/**
 * @param written the number in the article: digits and percent sign stay as they are there
 * @returns the value with its unit, in the reader's language
 */
export function valueFor(
  number: NumberMention,
  written: string,
  stylebook: Pick<Stylebook, "rules">,
  language: Language,
): string {
  return inDigitsOf(written, saidValue(number, written, stylebook, language));
}

/** @returns the same with its bound: without it, the figure of `أكثر من 300` would say what the article does not */
export function boundedValue(
  number: NumberMention,
  written: string,
  stylebook: Pick<Stylebook, "rules">,
  language: Language,
): string {
  const value = valueFor(number, written, stylebook, language);
  return number.bound === undefined ? value : `${sayNamed(language, "bound", number.bound)} ${value}`;
}

function saidValue(
  number: NumberMention,
  written: string,
  stylebook: Pick<Stylebook, "rules">,
  language: Language,
): string {
  const { kind, value } = number;
  if (kind === "percent" && number.unit === undefined) return written;
  if (kind === "date" || isDays(value)) return dateFor(number, written, stylebook, language);
  if (isYears(number)) return yearsFor(number, language);
  if (language === "ar" && WITH_FIGURES.test(written) && (kind === "duration" || kind === "age")) return written;
  if (kind === "duration") return durationFor(number, written, language);
  if (kind === "age") return ageFor(number, written, language);
  if (kind === "range" || kind === "score") return rangeFor(number, written, language);
  if (!isPlain(value) || kind === "ordinal") return value + behind(number, language);
  return amountFor(number, written, language);
}

const isPlain = (value: string): boolean => /^-?\d+(?:\.\d+)?$/.test(value);

/** `5 سنوات`: written as it would be said. */
const WITH_FIGURES = /^\p{N}+ \p{L}/u;

/** @returns the value as programs take it; "" for a day that there is not: `30 فبراير` */
export const exactValue = ({ value, resolved, calendar }: NumberMention): string =>
  noDayIn(value, calendar) === undefined ? (resolved ?? value) : "";

/** @returns is it a year, or two of a range? They are written without a comma. */
export const isYears = ({ kind, unit, value }: NumberMention): boolean =>
  kind === "year" || (kind === "range" && unit === undefined && /^-?\d{4}\/-?\d{4}$/.test(value));

/** @returns years as people write them: `2005`, `850`, `1443 هـ`, `300 ق.م`, `500–300 ق.م`; "300 BC" */
export function yearsFor({ value, calendar }: NumberMention, language: Language): string {
  const years = value.split("/").map(Number);
  if (years.every((year) => year <= 0))
    return `${years.map((year) => 1 - year).join("–")} ${say(language, "beforeChrist")}`;
  return years.join("–") + (calendar === "hijri" ? ` ${say(language, "ofHijra")}` : "");
}

/** @returns a duration in figures, by the noun that the article has: `ساعتان و20 دقيقة`, `10 سنوات`, "2 hours 20 minutes" */
export function durationFor(number: NumberMention, written: string, language: Language): string {
  const parts = partsOf(number.value);
  return parts.length === 0 ? number.value : partsFor(parts, language, (unit) => durationNoun(unit, number, written));
}

/** @returns the parts of a duration (ISO 8601), in order */
export function partsOf(iso: string): Part[] {
  const [, date = "", time = ""] = /^P([\d.YMWD]*)(?:T([\d.HMS]*))?$/.exec(iso) ?? [];
  const parts = (text: string, prefix: string): Part[] =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, value = "", unit = ""]) => ({ value, unit: prefix + unit }));
  return [...parts(date, ""), ...parts(time, "T")];
}

/** @returns an age in figures: `24 عاما`, `15 شهرا` */
export function ageFor(number: NumberMention, written: string, language: Language): string {
  return partsFor([{ value: number.value, unit: ageUnit(number) }], language, (unit) =>
    durationNoun(unit, number, written),
  );
}

/** @returns the designator (ISO 8601) of what an age counts */
export const ageUnit = ({ unit }: NumberMention): string => (unit === "mo" ? "M" : "Y");

/** @returns the noun of a duration's designator, the article's own where it has one: `سنة` or `عام` */
export function durationNoun(unit: string, number: NumberMention, written: string): Noun | undefined {
  return ownNoun("duration", unit, number, written) ?? nounOf("duration", unit);
}

/** @returns the noun of a sum's or a quantity's unit, as the article spells it; undefined for another number, or a unit without noun */
export function unitNoun(number: NumberMention, written: string): Noun | undefined {
  const { unit } = number;
  const kind = unitKind(number);
  if (unit === undefined || kind === undefined) return undefined;
  return ownNoun(kind, unit, number, written) ?? nounOf(kind, unit);
}

/** A range is of money or of a quantity, as its code tells. */
function unitKind({ kind, unit }: NumberMention): "money" | "quantity" | undefined {
  if (unit === undefined || (kind !== "money" && kind !== "quantity" && kind !== "range")) return undefined;
  return kind === "range" ? (CURRENCY_CODE.test(unit) ? "money" : "quantity") : kind;
}

/** ISO 4217; no unit of UCUM is three capitals. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

/** Behind the numeral, in one word with it, or one of the words of several parts: `سنوات`, `عامين`, `ست سنوات وشهرين`. */
function ownNoun(
  kind: "money" | "quantity" | "duration",
  unit: string,
  { start, numeral }: NumberMention,
  written: string,
): Noun | undefined {
  const parts =
    kind === "duration" ? written.split(/\s+/).flatMap((word) => [word, word.replace(/^و/, "")]) : [written];
  for (const part of [written.slice(numeral.end - start), ...parts]) {
    const noun = nounWritten(kind, unit, part);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

export interface Part {
  value: string;
  /** A designator of ISO 8601, `T` before one of a time. */
  unit: string;
}

function partsFor(parts: readonly Part[], language: Language, nounFor: (unit: string) => Noun | undefined): string {
  const said = parts.map(({ value, unit }) => {
    const noun = nounFor(unit);
    if (language === "en") return inEnglish(Number(value), UNITS[unit]);
    return noun === undefined ? `${value} ${unit}` : inFigures(Number(value), noun);
  });
  return said.join(language === "ar" ? " و" : " ");
}

const UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

const inEnglish = (value: number, unit: string | undefined): string =>
  unit === undefined
    ? String(value)
    : new Intl.NumberFormat("en", { style: "unit", unit, unitDisplay: "long" }).format(value);

/** A day or two; what is no whole day, or no day at all, or of a calendar with other months, is said as it is written: `15 رمضان`. */
function dateFor(
  number: NumberMention,
  written: string,
  stylebook: Pick<Stylebook, "rules">,
  language: Language,
): string {
  const iso = exactValue(number);
  if (iso === "" || (number.calendar === "hijri" && number.resolved === undefined)) return written;
  return (
    daysFor(iso, stylebook, language) ?? (isYearless(iso) ? written : (monthOf(iso, stylebook)?.[language] ?? iso))
  );
}

/** @returns a day, or the two of a range, as people say them: `15 مايو 2021`, `3 مايو – 5 مايو (السنة غير معروفة)`; undefined for what is no whole day */
export function daysFor(iso: string, stylebook: Pick<Stylebook, "rules">, language: Language): string | undefined {
  const days = iso.split("/");
  if (!isDays(iso)) return undefined;
  // Where the year is left out, a leap year has all days.
  const said = days
    .map((day) => dayOf(day.replace(/^-(?=-)/, "2000"), stylebook, !isYearless(day))[language])
    .join(" – ");
  return days.some(isYearless) ? `${said} (${say(language, "yearNotKnown")})` : said;
}

const isDays = (value: string): boolean => /^(?:(?:\d{4}|-)-\d\d-\d\d(?:\/(?!$)|$)){1,2}$/.test(value);

/** @returns whether a date (ISO 8601), or the first of two, leaves its year out */
export const isYearless = (iso: string): boolean => iso.startsWith("--");

/** @returns two numbers, the unit in the form that the second asks for: `20–30 دولارا`, `3–5`, `20:00–22:00` */
export function rangeFor(number: NumberMention, written: string, language: Language): string {
  const values = number.value.split("/");
  const last = Number(values.at(-1));
  const noun = language === "ar" ? unitNoun(number, written) : undefined;
  const told = values.map(grouped).join("–");
  return noun === undefined
    ? told + behind(number, language)
    : `${told} ${isPlainCount(last) ? countedForm(noun, last) : inflect(noun, "singular")}`;
}

/** A sum or a quantity: millions and more in words, as press writes them. */
function amountFor(number: NumberMention, written: string, language: Language): string {
  const { kind, value, unit } = number;
  const other = otherValue(number, written);
  if (other !== undefined) return say(language, "eitherValue", inFull(number, written, language), other);
  const amount = Number(value);
  if (unit === POINTS) return pointsFor(amount, language);
  if (language === "en")
    return kind === "money" && unit !== undefined
      ? new Intl.NumberFormat("en", { style: "currency", currency: unit, currencyDisplay: "name", ...SHORT }).format(
          amount,
        )
      : new Intl.NumberFormat("en", SHORT).format(amount) + behind(number, language);
  const noun = unitNoun(number, written);
  const scale = SCALES.find(([size]) => Math.abs(amount) >= size && isShort(amount / size));
  if (scale === undefined) return inFull(number, written, language);
  const [size, scaleNoun] = scale;
  const counted = noun === undefined ? behind(number, language) : ` ${inflect(noun, "singular")}`;
  return scaled(amount / size, scaleNoun, counted);
}

/** @returns a sum or a quantity to its last figure, with its unit: `12,500 برميل`, `20 طنا`, `3 نقاط مئوية` */
export function inFull(number: NumberMention, written: string, language: Language): string {
  const amount = Number(number.value);
  if (number.unit === POINTS && isPlainCount(amount)) return pointsFor(amount, language);
  const noun = language === "ar" ? unitNoun(number, written) : undefined;
  if (noun === undefined) return grouped(number.value) + behind(number, language);
  return isPlainCount(amount) && number.rounded !== true
    ? inFigures(amount, noun)
    : `${grouped(number.value)} ${inflect(noun, "singular")}`;
}

/**
 * @returns the value that a sum or a quantity would have if its one point were decimal, where the article does not tell and the figure is not round:
 *   `1.085 دولار` is rather a rate, `42.195 كيلومترا` a distance, `200.000 ليرة` are thousands; undefined for any other number
 */
export function otherValue({ kind, value, start, numeral }: NumberMention, written: string): string | undefined {
  if (kind !== "money" && kind !== "quantity") return undefined;
  const digits = asciiDigits(written.slice(numeral.start - start, numeral.end - start));
  if (!/^\d{1,3}\.\d\d[1-9]$/.test(digits)) return undefined;
  return value === digits.replace(".", "") ? digits : undefined;
}

/** UCUM's code for percentage points. */
const POINTS = "{pp}";
const pointsFor = (points: number, language: Language): string => counted("point", points)[language];

/** `3 مليارات دولار`, `100 مليار يورو`, `مليار دولار`, `11 مليارا`. */
function scaled(count: number, scale: Noun, counted: string): string {
  if (count === 1) return scale.singular + counted;
  if (counted === "" && count > 2) return inFigures(count, scale);
  return `${count} ${Number.isInteger(count) && count >= 3 && count <= 10 ? scale.plural : scale.singular}${counted}`;
}

const SHORT = {
  notation: "compact",
  compactDisplay: "long",
  minimumFractionDigits: 0,
  maximumFractionDigits: 3,
} as const;

const SCALES: readonly (readonly [size: number, noun: Noun])[] = (
  [
    [1e12, "تريليون", "تريليونات"],
    [1e9, "مليار", "مليارات"],
    [1e6, "مليون", "ملايين"],
  ] as const
).map(([size, singular, plural]) => [size, { gender: "m", singular, plural }]);

/** Has it no more than three figures behind the point? */
const isShort = (count: number): boolean => Number.isInteger(Math.round(count * 1e9) / 1e6);

/** Thousands are set off, and need no agreement by hand. */
const isPlainCount = (amount: number): boolean => amount > 0 && amount < 1000;

/** The unit behind figures that say no more of it. */
function behind(number: NumberMention, language: Language): string {
  return number.unit === undefined ? "" : ` ${unitName(number.unit, unitKind(number) ?? "quantity", language)}`;
}

/** @returns a plain decimal with its thousands set off, anything else (a time of day) as it is */
export function grouped(value: string): string {
  const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  return whole === "" ? value : `${sign ?? ""}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${decimals}`;
}

/** Figures as the article writes them: ٥ stays ٥. */
function inDigitsOf(written: string, value: string): string {
  const zero = /[٠-٩]/.test(written) ? 0x0660 : /[۰-۹]/.test(written) ? 0x06f0 : undefined;
  if (zero === undefined) return value;
  return value.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
