/** What a hover tells of a number: value and unit in full, words, calendar, and the arithmetic an editor would do on paper. */
import type { Analysis } from "../engine/analyze";
import type { NumberMention } from "../engine/article";
import { monthOf, sayWeekday } from "../engine/checks/wording";
import type { Stylebook } from "../engine/house-style/stylebook";
import type { Language } from "../engine/language";
import { gregorianOfHijri, hijriDate, weekdayOf } from "../engine/numbers/calendar";
import { countedNounAt } from "../engine/numbers/counted-nouns";
import { bareCurrencyNoun } from "../engine/numbers/currencies";
import {
  compare,
  decimalOf,
  decimalsOf,
  exact,
  exactOf,
  minus,
  over,
  plus,
  times,
  type Exact,
} from "../engine/numbers/exact";
import { unitName } from "../engine/numbers/measures";
import type { Noun } from "../engine/numbers/nouns";
import { IN_A_HUNDRED, spellOrdinal, spellOut } from "../engine/numbers/spell-out";
import { say, sayNamed, type MessageKey } from "./messages";
import { dateInWords } from "./monthNames";
import { isAfterFeminine } from "./numberActions";
import {
  ageFor,
  ageUnit,
  daysFor,
  durationFor,
  durationNoun,
  exactValue,
  grouped,
  inFull,
  isYears,
  otherValue,
  partsOf,
  rangeFor,
  unitNoun,
  yearsFor,
} from "./values";

/** @returns the lines under the number itself, in order. */
export function numberLines(analysis: Analysis, number: NumberMention, language: Language): string[] {
  const { text, dateline, stylebook } = analysis;
  const calendar = calendarLines(number, language);
  const lines =
    (number.kind === "date" && calendar.length > 0) || isSaidAlready(number)
      ? []
      : [
          lacking(number, language) ??
            `${say(language, "value")}: ${daysFor(number.value, stylebook, language) ?? valueLine(number, analysis, language)}`,
        ];
  const words = inWords(number, analysis);
  if (words !== undefined) lines.push(`${say(language, "inWords")}: ${words}`);
  lines.push(...calendar, ...perUnit(number, language));
  if (number.kind === "range") lines.push(...spread(number, language));
  if (number.kind === "fraction") lines.push(...asPercent(number.value, language));
  const filed = Number(/^(\d{4})-/.exec(dateline?.date ?? "")?.[1] ?? Number.NaN);
  if (!Number.isNaN(filed)) lines.push(...countedFrom(text, number, filed, language));
  return lines;
}

/** @returns the date with its weekday and its day in the Islamic calendar; nothing for a date without day or year. */
export function dateLines(date: string, language: Language): string[] {
  const weekday = weekdayOf(date);
  return weekday === undefined
    ? []
    : [
        `${say(language, "weekday")}: ${sayWeekday(weekday)[language]} · ${date}`,
        `${say(language, "hijri")}: ${hijriDate(date, language)}`,
      ];
}

/** @returns the name of a currency in the reader's language. */
export function currencyName(code: string, language: Language): string {
  return unitName(code, "money", language);
}

/** `15 رمضان`, `30 رمضان 1446` where the calendar's month has 29 days: the words are all that is known of it. */
const isSaidAlready = ({ kind, resolved, calendar }: NumberMention): boolean =>
  kind === "date" && calendar !== undefined && resolved === undefined;

/** What a date leaves out and no dateline tells: `12 مايو`, `العاشر من الشهر الجاري`. */
function lacking(number: NumberMention, language: Language): string | undefined {
  const { kind, value, calendar } = number;
  if (exactValue(number) === "") return say(language, "noSuchDay");
  if (kind !== "date" || calendar !== undefined || !value.startsWith("--")) return undefined;
  return say(language, value.startsWith("---") ? "noDateline" : "noYear");
}

/** "أكثر من 200,000,000,000 دولار أمريكي (USD) سنويا". */
function valueLine(number: NumberMention, { text, stylebook }: Analysis, language: Language): string {
  const { bound, per, zone } = number;
  const told = valueOf(number, text.slice(number.start, number.end), stylebook, language);
  const figure = number.rounded === true ? `≈ ${told}` : told;
  const parts = [bound === undefined ? figure : `${sayNamed(language, "bound", bound)} ${figure}`];
  if (per !== undefined)
    parts.push(
      PER_NAMES[per] === undefined
        ? `${say(language, "per")} ${unitName(per, "quantity", language)}`
        : say(language, PER_NAMES[per]),
    );
  if (zone !== undefined) parts.push(`(${zone === "local" ? say(language, "localTime") : zone})`);
  return parts.join(" ");
}

/** The value to its last figure, with its unit. */
function valueOf(
  number: NumberMention,
  written: string,
  stylebook: Pick<Stylebook, "rules">,
  language: Language,
): string {
  const { kind, value, unit } = number;
  if (isYears(number)) return yearsFor(number, language);
  if (kind === "duration") return durationFor(number, written, language);
  if (kind === "age") return ageFor(number, written, language);
  if (kind === "date") return monthOf(value, stylebook)?.[language] ?? value;
  if (kind === "time") return value;
  if (kind === "range" || kind === "score") return rangeFor(number, written, language);
  if (kind === "fraction") return value.split("/").map(grouped).join("/");
  if (kind === "percent" && unit === undefined) return `${grouped(value)}%`;
  const exactly = inFull(number, written, language);
  const told = kind !== "money" || unit === undefined ? exactly : `${exactly} (${unit})`;
  const other = otherValue(number, written);
  return other === undefined ? told : say(language, "eitherValue", told, other);
}

const PER_NAMES: Readonly<Record<string, MessageKey>> = {
  d: "perDay",
  wk: "perWeek",
  mo: "perMonth",
  a: "perYear",
  h: "perHour",
  min: "perMinute",
  s: "perSecond",
};

/** @returns the number as it would be written out, with its unit in the right form; undefined where that helps nobody. */
function inWords(number: NumberMention, analysis: Analysis): string | undefined {
  const { kind, value, unit, start, end } = number;
  const written = analysis.text.slice(start, end);
  if (number.rounded === true || otherValue(number, written) !== undefined) return undefined;
  try {
    if (kind === "cardinal") return counting(value, countedNounAt(analysis.text, end)?.noun);
    if (kind === "age") return counting(value, durationNoun(ageUnit(number), number, written));
    if (kind === "duration") return durationInWords(number, written);
    if (kind === "ordinal") return spellOrdinal(Number(value), { gender: isFeminine(analysis, number) ? "f" : "m" });
    if (kind === "percent" && unit === undefined) return `${spellOut(value)} ${IN_A_HUNDRED}`;
    if (kind === "date") return number.calendar === undefined ? dateInWords(analysis, number) : undefined;
    if (kind !== "money" && kind !== "quantity") return undefined;
    return counting(
      value,
      unit === undefined
        ? bareCurrencyNoun(analysis.text.slice(number.numeral.end, end).trim())
        : unitNoun(number, written),
    );
  } catch (error) {
    // What has no words (a number of twenty digits) is shown without.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `الأولى`, `ثالثة المحاولات` by its own form; of digits the noun before them tells: `الذكرى الـ76`. */
function isFeminine({ text }: Analysis, { start, end }: NumberMention): boolean {
  const [first = ""] = text.slice(start, end).split(" ");
  return /\p{N}/u.test(first) ? isAfterFeminine(text, start) : /[ةى]$/.test(first);
}

const counting = (value: string, counted: Noun | undefined): string =>
  counted === undefined ? spellOut(value) : spellOut(value, { counted });

/** `PT2H20M` → ساعتان وعشرون دقيقة; two hours and a half have no words of a number. */
function durationInWords(number: NumberMention, written: string): string | undefined {
  const parts = partsOf(number.value);
  if (parts.length === 0 || parts.some(({ value }) => value.includes("."))) return undefined;
  return parts.map(({ value, unit }) => counting(value, durationNoun(unit, number, written))).join(" و");
}

function calendarLines(number: NumberMention, language: Language): string[] {
  if (number.calendar === "hijri" && (number.kind === "year" || number.kind === "range"))
    return gregorianYears(number.value, language);
  if (number.kind === "year" && Number(number.value) >= FIRST_OF_HIJRA)
    return [`${say(language, "hijri")}: ${hijriYears(number.value)} ${say(language, "ofHijra")}`];
  if (number.kind !== "date" || isSaidAlready(number)) return [];
  const date = exactValue(number);
  const lines = dateLines(date, language);
  return date === number.value || lines.length === 0
    ? lines
    : [`${say(language, number.calendar === "hijri" ? "gregorian" : "byDateline")}: ${date}`, ...lines];
}

/** Before the emigration its calendar counts nothing; it began in the midst of 622. */
const FIRST_OF_HIJRA = 623;

/** The years of the Islamic calendar that a Gregorian year spans. */
function hijriYears(year: string): string {
  const [first = "", last = ""] = [`${year}-01-01`, `${year}-12-31`].map(
    (day) => hijriDate(day).split(" ").at(-1) ?? "",
  );
  return first === last ? first : `${first}–${last}`;
}

/** The Gregorian years that one or two of the Islamic calendar span. */
function gregorianYears(value: string, language: Language): string[] {
  const years = value.split("/").map(Number);
  const [first, last] = [gregorianOfHijri(years[0] ?? 0, 1, 1), gregorianOfHijri(years.at(-1) ?? 0, 12, 29)].map(
    (day) => day?.slice(0, 4),
  );
  return first === undefined || last === undefined
    ? []
    : [`${say(language, "gregorian")}: ${first === last ? first : `${first}–${last}`}`];
}

/** A yearly sum by month and day, a daily one by month and year: money and goods only, currencies are never converted. */
function perUnit({ kind, value, per, unit }: NumberMention, language: Language): string[] {
  const days = per === undefined ? undefined : DAYS[per];
  const sum = kind === "money" || kind === "quantity" || kind === "cardinal" ? exactOf(value) : undefined;
  if (days === undefined || sum === undefined || compare(sum, 0) < 0) return [];
  const name = unit === undefined ? "" : ` ${kind === "money" ? unit : unitName(unit, "quantity", language)}`;
  const others = (["a", "mo", "d"] as const).filter((other) => other !== per);
  return [
    others
      .map(
        (other) =>
          `≈ ${rounded(times(over(sum, days), DAYS[other] ?? 1))}${name} ${say(language, PER_NAMES[other] ?? "per")}`,
      )
      .join(" · "),
  ];
}

/** Of a mean year, so that what is worked out with them is told as nearly so. */
const DAYS: Readonly<Record<string, Exact | number>> = { a: 365, mo: exact(365, 12), wk: 7, d: 1 };

function spread(number: NumberMention, language: Language): string[] {
  const [low, high] = number.value.split("/").map(exactOf);
  if (low === undefined || high === undefined || compare(high, low) <= 0) return [];
  const exactly = (one: Exact): string => grouped(decimalOf(one, decimalsOf(one) ?? 0).digits);
  const difference = `${say(language, "difference")}: ${exactly(minus(high, low))}`;
  return [
    isYears(number) ? difference : `${difference} · ${say(language, "middle")}: ${exactly(over(plus(low, high), 2))}`,
  ];
}

/** `الذكرى الـ76` counts from a year, an age from one of two. */
function countedFrom(
  text: string,
  { kind, value, start, unit }: NumberMention,
  filed: number,
  language: Language,
): string[] {
  if (kind === "ordinal" && /(?:ذكرى|الذكرى)\s*$/.test(text.slice(Math.max(0, start - 12), start)))
    return [say(language, "countsFrom", filed - Number(value))];
  return kind === "age" && unit === undefined && /^\d+$/.test(value)
    ? [say(language, "bornIn", `${filed - Number(value) - 1}–${filed - Number(value)}`)]
    : [];
}

/** `3/4` is 75%; a third only nearly 33.3%. */
function asPercent(fraction: string, language: Language): string[] {
  const ratio = exactOf(fraction);
  if (ratio === undefined) return [];
  const { digits, rounded } = decimalOf(times(ratio, 100), 1);
  return [`${say(language, "asPercent")}: ${rounded ? "≈ " : ""}${grouped(digits)}%`];
}

/** Three figures are enough for a quotient. */
function rounded(value: Exact): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(Number(decimalOf(value, 6).digits));
}
