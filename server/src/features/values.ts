/** What a number is worth, as a person says it: `100 مليار يورو`, `5 سنوات`, `16 سبتمبر 2021`; codes are for tables. */
import type { NumberMention } from "../engine/article";
import { dayOf } from "../engine/checks/wording";
import type { House } from "../engine/house";
import type { Language } from "../engine/language";
import { noDayIn } from "../engine/numbers/calendar";
import { nounOf, unitName } from "../engine/numbers/measures";
import { inflect, type Noun } from "../engine/numbers/nouns";
import { inFigures } from "../engine/numbers/spell-out";
import { say } from "./messages";

/**
 * @param written the number in the article: digits and percent sign stay as they are there
 * @returns the value with its unit, in the reader's language
 */
export function valueFor(
  number: NumberMention,
  written: string,
  house: Pick<House, "rules">,
  language: Language,
): string {
  return inDigitsOf(written, saidValue(number, written, house, language));
}

function saidValue(number: NumberMention, written: string, house: Pick<House, "rules">, language: Language): string {
  const { kind, value, unit } = number;
  if (kind === "percent" && unit === undefined) return written;
  if (kind === "date" || isDays(value)) return dateFor(number, written, house, language);
  if (language === "ar" && WITH_FIGURES.test(written) && (kind === "duration" || kind === "age")) return written;
  if (kind === "duration") return durationFor(value, language);
  if (kind === "age") return partsFor([{ value, unit: unit === "mo" ? "M" : "Y" }], language);
  if (kind === "range" || kind === "score") return value.split("/").map(grouped).join("–") + behind(number, language);
  if (!/^-?\d+(?:\.\d+)?$/.test(value) || kind === "year" || kind === "ordinal")
    return value + behind(number, language);
  return amountFor(number, language);
}

/** `5 سنوات`: written as it would be said. */
const WITH_FIGURES = /^\p{N}+ \p{L}/u;

/** @returns the value as programs take it; "" for a day that there is not: `30 فبراير` */
export const exactValue = ({ value, resolved, calendar }: NumberMention): string =>
  noDayIn(value, calendar) === undefined ? (resolved ?? value) : "";

/** @returns a duration (ISO 8601) in figures: `ساعتان و20 دقيقة`, "2 hours 20 minutes" */
export function durationFor(iso: string, language: Language): string {
  const [, date = "", time = ""] = /^P([\d.YMWD]*)(?:T([\d.HMS]*))?$/.exec(iso) ?? [];
  const parts = (text: string, prefix: string): Part[] =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, value = "", unit = ""]) => ({ value, unit: prefix + unit }));
  const all = [...parts(date, ""), ...parts(time, "T")];
  return all.length === 0 ? iso : partsFor(all, language);
}

interface Part {
  value: string;
  /** A designator of ISO 8601, `T` before one of a time. */
  unit: string;
}

function partsFor(parts: readonly Part[], language: Language): string {
  const said = parts.map(({ value, unit }) => {
    const noun = nounOf("duration", unit);
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
function dateFor(number: NumberMention, written: string, house: Pick<House, "rules">, language: Language): string {
  const iso = exactValue(number);
  if (iso === "" || (number.calendar === "hijri" && number.resolved === undefined)) return written;
  return daysFor(iso, house, language) ?? (isYearless(iso) ? written : iso);
}

/** @returns a day, or the two of a range, as people say them: `15 مايو 2021`, `3 مايو – 5 مايو (السنة غير معروفة)`; undefined for what is no whole day */
export function daysFor(iso: string, house: Pick<House, "rules">, language: Language): string | undefined {
  const days = iso.split("/");
  if (!isDays(iso)) return undefined;
  // Where the year is left out, a leap year has all days.
  const said = days.map((day) => dayOf(day.replace(/^-(?=-)/, "2000"), house, !isYearless(day))[language]).join(" – ");
  return days.some(isYearless) ? `${said} (${say(language, "yearNotKnown")})` : said;
}

const isDays = (value: string): boolean => /^(?:(?:\d{4}|-)-\d\d-\d\d(?:\/(?!$)|$)){1,2}$/.test(value);

/** @returns whether a date (ISO 8601), or the first of two, leaves its year out */
export const isYearless = (iso: string): boolean => iso.startsWith("--");

/** A sum or a quantity: millions and more in words, as press writes them. */
function amountFor(number: NumberMention, language: Language): string {
  const { kind, value, unit } = number;
  const amount = Number(value);
  if (language === "en")
    return kind === "money" && unit !== undefined
      ? new Intl.NumberFormat("en", { style: "currency", currency: unit, currencyDisplay: "name", ...SHORT }).format(
          amount,
        )
      : new Intl.NumberFormat("en", SHORT).format(amount) + behind(number, language);
  const noun = unit === undefined || (kind !== "money" && kind !== "quantity") ? undefined : nounOf(kind, unit);
  const scale = SCALES.find(([size]) => Math.abs(amount) >= size && isShort(amount / size));
  if (scale === undefined)
    return noun !== undefined && isPlainCount(amount)
      ? inFigures(amount, noun)
      : grouped(value) + (noun === undefined ? behind(number, language) : ` ${inflect(noun, "singular")}`);
  const [size, scaleNoun] = scale;
  const counted = noun === undefined ? behind(number, language) : ` ${inflect(noun, "singular")}`;
  return scaled(amount / size, scaleNoun, counted);
}

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
function behind({ kind, unit }: NumberMention, language: Language): string {
  if (unit === undefined) return "";
  return ` ${unitName(unit, kind === "money" ? "money" : "quantity", language)}`;
}

/** A plain decimal with its thousands set off, anything else (a time of day) as it is. */
function grouped(value: string): string {
  const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  return whole === "" ? value : `${sign ?? ""}${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${decimals}`;
}

/** Figures as the article writes them: ٥ stays ٥. */
function inDigitsOf(written: string, value: string): string {
  const zero = /[٠-٩]/.test(written) ? 0x0660 : /[۰-۹]/.test(written) ? 0x06f0 : undefined;
  if (zero === undefined) return value;
  return value.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
