/** Dates as checks compare and correct them: in the Gregorian calendar, whichever they are written in. */
import type { NumberMention, Span } from "../article";
import { countryOfAgency } from "../lexicon/agencies";
import { countryOfPlace } from "../lexicon/countries";
import { asciiDigits, digitSystemOf, inDigitSystem } from "../numbers/digits";
import {
  hijriOf,
  noDayIn,
  plusDays,
  relativeDayName,
  weekdayFrom,
  weekdayName,
  weekdayNamed,
  type DayExpression,
} from "../numbers/calendar";
import { asking, rewrite, type Fix, type CheckedArticle } from "./check";

/** @returns whether a date has its year, month and day */
export const isWholeDate = (iso: string | undefined): iso is string =>
  iso !== undefined && /^\d{4}-\d\d-\d\d$/.test(iso);

/** @returns the whole Gregorian date of a number, completed from the dateline where it can be; undefined where it is none, not a whole one, or a day that there is not */
export function gregorianDay({ kind, value, calendar, resolved }: NumberMention): string | undefined {
  if (kind !== "date") return undefined;
  const day = resolved ?? (calendar === undefined ? value : undefined);
  return isWholeDate(day) && noDayIn(day) === undefined ? day : undefined;
}

/** @returns the other half of a date that stands in two calendars: `25 شوال 1436 هـ الموافق 10 أغسطس 2015 م` */
export function otherHalf(text: string, numbers: readonly NumberMention[], index: number): NumberMention | undefined {
  return [numbers[index - 1], numbers[index + 1]].find(
    (other) => other !== undefined && areHalves(text, other, numbers[index]),
  );
}

/** @returns whether two dates, one right behind the other, are one day in two calendars */
export function areHalves(text: string, one: NumberMention, other: NumberMention | undefined): boolean {
  if (
    other === undefined ||
    one.kind !== "date" ||
    other.kind !== "date" ||
    (one.calendar === "hijri") === (other.calendar === "hijri")
  )
    return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  const [, words = ""] = CORRESPONDS.exec(between) ?? [undefined, "-"];
  return words
    .split(/[ :،]+/)
    .every((word) => word === "" || /^ل?(?:يوم|ـ)?$/.test(word) || weekdayNamed(word) !== undefined);
}

const CORRESPONDS = /^[ ،]*(?:و?(?:الموافق|الموافقة|يوافق)|[/(–-])([^\d\n]*)$/;

/** @returns whether a Hijri date may be a day off: in a story that is filed from where the moon is sighted, not from Saudi Arabia with its calendar */
export function isSighted({ dateline, linking }: Pick<CheckedArticle, "dateline" | "linking">): boolean {
  if (dateline === null) return false;
  const place = linking.entities.find(({ id }) => id === dateline.place);
  const agency = linking.entities.find(({ id }) => id === dateline.agency);
  return (
    countryOfAgency(agency?.name ?? "") !== SAUDI_ARABIA &&
    (place === undefined || countryOfPlace(place) !== SAUDI_ARABIA)
  );
}

const SAUDI_ARABIA = "SA";

/** @returns the fix that writes another day of the same month in a date in digits, or none where more than the day would change */
export function moveDate(text: string, number: NumberMention, iso: string): Fix[] {
  const { year, month, day } = number.calendar === "hijri" ? hijriOf(iso) : partsOf(iso);
  const place = dayDigits(text, number);
  const [writtenYear, writtenMonth] = number.value.startsWith("--")
    ? [year, number.value.slice(2, 4)]
    : number.value.split("-");
  if (place === undefined || Number(writtenYear) !== year || Number(writtenMonth) !== month) return [];
  const written = text.slice(place.start, place.end);
  const digits = inDigitSystem(
    String(day).padStart(/^[0٠۰]/.test(written) ? 2 : 1, "0"),
    digitSystemOf(written) ?? "ascii",
  );
  const whole = text.slice(number.start, place.start) + digits + text.slice(place.end, number.end);
  return [{ title: rewrite(number, whole).title, edits: [{ ...place, text: digits }], asks: true }];
}

const partsOf = (iso: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
};

/** Where a date has its day in digits: `16 سبتمبر`, `16/9/2021`, `2021-09-16`. */
function dayDigits(text: string, { start, end, numeral }: NumberMention): Span | undefined {
  if (/^\p{Nd}{1,2}$/u.test(text.slice(numeral.start, numeral.end))) return numeral;
  const parts = [...text.slice(start, end).matchAll(/\p{Nd}+/gu)];
  const [first, , third] = parts;
  if (parts.length !== 3 || first === undefined || third === undefined) return undefined;
  const day = Number(asciiDigits(first[0])) > 31 ? third : first;
  return { start: start + day.index, end: start + day.index + day[0].length };
}

/**
 * @returns as `moveDate`: to the nearest day of this weekday that the month has
 * @param days from the date to the day that is to be of this weekday: a dateline of Tuesday is filed so that أمس (-1) is Monday
 */
export function moveToWeekday(text: string, number: NumberMention, weekday: number, days = 0): Fix[] {
  const day = gregorianDay(number) ?? "";
  const ahead = (weekday - (weekdayFrom(day, days) ?? 0) + 7) % 7;
  const nearest = ahead > 3 ? ahead - 7 : ahead;
  return [nearest, nearest > 0 ? nearest - 7 : nearest + 7]
    .flatMap((move) => moveDate(text, number, plusDays(day, move)))
    .slice(0, 1);
}

/**
 * What a day told from the dateline may have wrong, each with its fix: the weekday, the relative day, or the dateline's own date.
 * @param start of the paragraph that `day` counts in
 */
export function dayReadings({ text, dateline, numbers }: CheckedArticle, day: DayExpression, start: number): Fix[] {
  const filed = dateline?.date ?? "";
  const weekday = { start: start + day.weekdaySpan.start, end: start + day.weekdaySpan.end };
  const meant = [-2, -1, 0, 1, 2].find((offset) => weekdayFrom(filed, offset) === day.weekday);
  const relative = { start: start + day.start, end: start + day.start + relativeWords(text, day, start).length };
  const word = meant === undefined ? undefined : relativeDayName(meant);
  const dates = dateline === null ? [] : datesWithin(dateline, numbers);
  const [written] = dates;
  return [
    asking(weekday, weekdayName(weekdayFrom(filed, day.offset) ?? 0)),
    ...(word === undefined ? [] : [asking(relative, word)]),
    ...(written !== undefined && dates.length === 1 ? moveToWeekday(text, written, day.weekday, day.offset) : []),
  ];
}

/** The dates that lie in a span: numbers behind it are not looked at. */
function datesWithin({ start, end }: Span, numbers: readonly NumberMention[]): NumberMention[] {
  const dates: NumberMention[] = [];
  for (const number of numbers) {
    if (number.start >= end) break;
    if (number.kind === "date" && start <= number.start && number.end <= end) dates.push(number);
  }
  return dates;
}

/** @returns the relative day as it is written: `أمس`, of `أمس (الاثنين)` */
export function relativeWords(text: string, day: DayExpression, start: number): string {
  return text.slice(start + day.start, start + day.weekdaySpan.start).replace(/[ (/،]+$/, "");
}
