/** Months, weekdays and relative days, and the arithmetic between them. Dates are ISO 8601, parts left out as hyphens. */
import type { Span } from "../article";
import type { Language } from "../language";
import { rows } from "../lexicon/lexicon";
import { remembered } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { perWord, type Word } from "../text/words";

/** A month name stands for a month of the Gregorian or of the Islamic calendar. */
export interface Month {
  month: number;
  calendar: "gregorian" | "hijri";
}

/** Looks up a month name (one word or two) at a token. */
export const monthAt = phraseTable<Month>([
  ...[...rows("gregorian-months"), ...rows("month-variants")].map(
    ({ month, form }) => [form, { month, calendar: "gregorian" }] as const,
  ),
  ...rows("hijri-months").map(({ month, form }) => [form, { month, calendar: "hijri" }] as const),
]);

/** A relative day with its weekday, as `أمس (الاثنين)`. */
export interface DayExpression extends Span {
  /** Days from the day of filing. */
  offset: number;
  /** The weekday that stands beside it: 0 is Sunday. */
  weekday: number;
  weekdaySpan: Span;
}

/** @returns relative days that name their weekday too, offsets from the paragraph's start; not `قبل أمس الاثنين`, which may be the day before */
export function findDayExpressions({ tokens }: Paragraph): DayExpression[] {
  const found: DayExpression[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const opening = token && openingOf(token.word);
    const day = opening && relativeDayAt(tokens, i, opening.key);
    if (opening === undefined || day === undefined || /^[وف]?قبل$/.test(tokens[i - 1]?.word.plain ?? "")) continue;
    let at = day.to;
    if (OPENERS.has(tokens[at]?.word.surface ?? "")) at++;
    const weekday = weekdayAt(tokens, at);
    const start = tokens[i];
    const name = tokens[at];
    // "ليل الأربعاء الخميس" names a night by two days, "اليوم الأحد المقبل موعدا" another day than today.
    if (
      weekday !== undefined &&
      start !== undefined &&
      name !== undefined &&
      weekdayAt(tokens, at + 1) === undefined &&
      !PLACING.has(tokens[at + 1]?.word.key ?? "")
    ) {
      found.push({
        start: start.start + opening.offset,
        end: name.end,
        offset: day.value,
        weekday: weekday.value,
        weekdaySpan: { start: name.start, end: name.end },
      });
    }
    i = day.to - 1;
  }
  return found;
}

const DAY_STARTS = new Set(rows("relative-days").map(({ form }) => keyForm(form).split(" ")[0] ?? ""));
/** `أمس`, `وبعد` of `وبعد غد`: what a relative day begins with, behind a conjunction at most. */
const openingOf = perWord(({ readings }: Word) =>
  readings.find(({ key, proclitics }) => /^[وف]?$/.test(proclitics) && DAY_STARTS.has(key)),
);
/** Does a relative day begin with this word: `اليوم`, `أمس`? */
export const isRelativeDay = perWord((word: Word) => DAY_STARTS.has(word.key));
const relativeDayAt = phraseTable(rows("relative-days").map(({ form, offset }) => [form, offset] as const));
const weekdayAt = phraseTable(rows("weekdays").map(({ form, weekday }) => [form, weekday] as const));
const OPENERS = new Set(["(", "/", "،"]);
/** Adjectives that place a day: الماضي, المقبل. */
const PLACING = new Set(rows("relative-adjectives").map(({ adjective }) => keyForm(adjective)));

/** @returns the date `days` after `iso`, both whole dates. */
export const plusDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const DAY = 86_400_000;

/** @returns the weekday of a whole ISO date, 0 for Sunday; undefined where it is not one. */
export function weekdayOf(iso: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00:00Z`).getUTCDay() : Number.NaN;
  return Number.isNaN(day) ? undefined : day;
}

/** @returns the weekday so many days from a whole ISO date, 0 for Sunday; undefined where it is none */
export function weekdayFrom(iso: string, days: number): number | undefined {
  const weekday = weekdayOf(iso);
  return weekday === undefined ? undefined : (((weekday + days) % 7) + 7) % 7;
}

/** @returns the number of a weekday by its name (0 for Sunday), spelling-blind; undefined for another word. */
export function weekdayNamed(name: string): number | undefined {
  return WEEKDAYS.get(keyForm(name));
}

const WEEKDAYS = new Map(rows("weekdays").map(({ form, weekday }) => [keyForm(form), weekday]));

/** @returns how a day so many days from another is called (`أمس`), or undefined where no word tells */
export const relativeDayName = (offset: number): string | undefined => RELATIVE_NAMES.get(offset);

/** @returns the name of a weekday in Arabic, with its article. */
export const weekdayName = (weekday: number): string => WEEKDAY_NAMES.get(weekday) ?? "";

/** Of several names the table has the usual one first. */
const firstOf = <K>(named: readonly (readonly [K, string])[]): ReadonlyMap<K, string> => new Map([...named].reverse());
const RELATIVE_NAMES = firstOf(rows("relative-days").map(({ offset, form }) => [offset, form] as const));
const WEEKDAY_NAMES = firstOf(rows("weekdays").map(({ weekday, form }) => [weekday, form] as const));

/** @returns whether a month has this day; February has 29 where the year is left out. Islamic months have 30 at most. */
export function isDayOfMonth(
  day: number,
  month: number,
  year: number | undefined,
  calendar: Month["calendar"],
): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  if (calendar === "hijri") return day <= 30;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/**
 * @param value an ISO date with or without its year, or two of a range
 * @returns the first day in it that its month has not (`2025-02-30`); undefined where all are days, or none is told
 */
export function noDayIn(
  value: string,
  calendar: Month["calendar"] = "gregorian",
): { day: number; month: number; year: number | undefined } | undefined {
  for (const iso of value.split("/")) {
    const [, years, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
    const year = years === "-" ? undefined : Number(years);
    if (years !== undefined && !isDayOfMonth(Number(day), Number(month), year, calendar))
      return { day: Number(day), month: Number(month), year };
  }
  return undefined;
}

/** Days whose Hijri date is kept: to ask Intl takes longer than all else that is done with a date, and an article repeats its dates. */
const MOST_DAYS = 1_000;

/** @returns the date of the Umm al-Qura calendar for a whole ISO date: `9 صفر 1443`, "9 Safar 1443" */
export const hijriDate = (iso: string, language: Language = "ar"): string => HIJRI[language](iso);

const hijriIn = (language: Language): ((iso: string) => string) =>
  remembered((iso) => {
    const { day, month, year } = hijriParts(umAlQura("long", language), new Date(`${iso}T00:00:00Z`));
    return `${day} ${month} ${year}`;
  }, MOST_DAYS);
const HIJRI: Readonly<Record<Language, (iso: string) => string>> = { ar: hijriIn("ar"), en: hijriIn("en") };

/** @returns the parts of the Umm al-Qura date of a whole ISO date. */
export const hijriOf: (iso: string) => { day: number; month: number; year: number } = remembered((iso) => {
  const { day, month, year } = hijriParts(umAlQura("numeric"), new Date(`${iso}T00:00:00Z`));
  return { day: Number(day), month: Number(month), year: Number(year) };
}, MOST_DAYS);

/**
 * @param value a Hijri date whose year is left out ("--10-25")
 * @param filed the day of filing, a whole ISO date
 * @returns the whole ISO date of the Gregorian calendar: of the year that brings it nearest to the day of filing
 */
export function completeHijri(value: string, filed: string): string | undefined {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (month === undefined || day === undefined || weekdayOf(filed) === undefined) return undefined;
  const { year } = hijriOf(filed);
  const distance = (iso: string): number => Math.abs(Date.parse(iso) - Date.parse(filed));
  return [year - 1, year, year + 1]
    .flatMap((one) => gregorianOfHijri(one, Number(month), Number(day)) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * @returns the whole ISO date of a day in the Umm al-Qura calendar; undefined for a day that its month does not have, and outside
 *   1300–1600 AH, where Intl has no tables
 */
export function gregorianOfHijri(year: number, month: number, day: number): string | undefined {
  if (year < 1300 || year > 1600) return undefined;
  const key = (year * 13 + month) * 31 + day;
  if (!foundDays.has(key)) foundDays.set(key, searchedDay(year, month, day));
  return foundDays.get(key);
}

/** Intl has no way back from a Hijri date: the days around the mean date are asked. An article repeats its dates. */
function searchedDay(year: number, month: number, day: number): string | undefined {
  const guess = EPOCH + Math.floor((year - 1) * DAYS_OF_YEAR + (month - 1) * (DAYS_OF_YEAR / 12)) + day - 1;
  for (let days = guess - 3; days <= guess + 3; days++) {
    const date = new Date(days * DAY);
    const parts = hijriParts(umAlQura("numeric"), date);
    if (Number(parts.day) === day && Number(parts.month) === month && Number(parts.year) === year)
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

/** At most as many as there are days in those three hundred years. */
const foundDays = new Map<number, string | undefined>();

/** 1 Muharram of year 1 is 19 July 622 (Gregorian); the mean year has 354.367 days. */
const EPOCH = Date.UTC(622, 6, 19) / DAY;
const DAYS_OF_YEAR = 354.36707;

/** Made when first asked for: an article without a Hijri date waits for none. */
const umAlQura = (month: "long" | "numeric", language: Language = "ar"): Intl.DateTimeFormat =>
  (formats[`${month} ${language}`] ??= new Intl.DateTimeFormat(`${language}-SA-u-ca-islamic-umalqura-nu-latn`, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  }));
const formats: Partial<Record<`${"long" | "numeric"} ${Language}`, Intl.DateTimeFormat>> = {};

function hijriParts(format: Intl.DateTimeFormat, date: Date): { day: string; month: string; year: string } {
  const parts = format.formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return { day: part("day"), month: part("month"), year: part("year") };
}
