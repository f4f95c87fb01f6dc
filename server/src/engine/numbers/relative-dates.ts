/** Days and periods told from the day of filing: `أمس`, `الجمعة المقبل`, `مايو المقبل`, `الشهر الجاري`, `العام الماضي`; and dates that leave the year out. */
import type { Span } from "../article";
import { rows } from "../lexicon/lexicon";
import { isCommonKey } from "../lexicon/words";
import { isFuture } from "../morphology/proclitics";
import { mayBeThirdPerson } from "../morphology/verbs";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { phraseTable } from "../text/phrases";
import { perWord, type Word } from "../text/words";
import type { Token } from "../text/tokens";
import { plusDays, weekdayOf } from "./calendar";
import { monthNameAt } from "./months";

/** An expression and how it counts from the day of filing. */
export interface RelativeDate extends Span {
  unit: "day" | "weekday" | "week" | "month" | "year";
  /** Of days, weeks, months and years: how many later. Of a weekday or a named month: -1 the last, 1 the next, 0 where no adjective tells. */
  offset: number;
  /** Of a month that is named: 1 is January. */
  month?: number;
  /** 0 is Sunday. */
  weekday?: number;
}

/** @returns the relative days and periods of a paragraph, offsets from its start; a bare weekday behind `سيزور` is the next one. They are not numbers: a hover tells what they mean. */
export function findRelativeDates({ tokens }: Paragraph): RelativeDate[] {
  const found: RelativeDate[] = [];
  let isAhead = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    isAhead = !isStop(token.word) && (isAhead || tellsFuture(token.word));
    const month = namedMonthAt(tokens, at);
    if (month !== undefined) {
      found.push({ start: token.start, end: tokens[month.to - 1]?.end ?? token.end, ...month.value });
      at = month.to - 1;
      continue;
    }
    if (!mayBegin(token.word)) continue;
    for (const { key, offset } of token.word.readings) {
      const match = relativePhrase(tokens, at, key);
      if (match === undefined) continue;
      const isBare = match.value.unit === "weekday" && match.value.offset === 0;
      // `الثلاثاء | 11 فبراير`: the date tells which.
      if (isBare && tokens[match.to]?.word.kind === "number") break;
      const ahead = isBare && isAhead ? { offset: 1 } : {};
      found.push({
        start: token.start + offset,
        end: tokens[match.to - 1]?.end ?? token.end,
        ...match.value,
        ...ahead,
      });
      at = match.to - 1;
      break;
    }
  }
  return found;
}

/**
 * @param filed the day of filing, a whole ISO date
 * @returns the ISO day, week ("2021-W37"), month ("2021-09") or year that is meant. A weekday without adjective is the last one, the day
 *   of filing included, as news looks back.
 */
export function resolveRelativeDate({ unit, offset, weekday = 0, month: named }: RelativeDate, filed: string): string {
  const [year = 0, month = 1] = filed.split("-").map(Number);
  if (unit === "day") return plusDays(filed, offset);
  if (unit === "weekday") return plusDays(filed, daysTo(weekday, weekdayOf(filed) ?? 0, offset));
  if (unit === "year") return String(year + offset);
  if (unit === "week") return isoWeek(plusDays(filed, 7 * offset));
  const months = year * 12 + month - 1 + (named === undefined ? offset : monthsTo(named, month, offset));
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/**
 * @param value an ISO date whose year ("--09-16") or month ("---10") is left out
 * @param filed the day of filing, a whole ISO date
 * @param months of a date without month: how many months after that of filing
 * @param toward of one without year: 1 for the next such day, -1 for the last one, 0 where nothing tells
 * @returns the whole date: of the year that brings it nearest to the day of filing; undefined where nothing is to complete
 */
export function completeDate(value: string, filed: string, months = 0, toward = 0): string | undefined {
  if (!value.startsWith("--") || filed.length !== WHOLE_DATE || weekdayOf(filed) === undefined) return undefined;
  const year = Number(filed.slice(0, 4));
  if (value.startsWith("---"))
    return isoOf(dayNumber(year, Number(filed.slice(5, 7)) + months, Number(value.slice(3))));
  if (value.length !== "--09-16".length) return undefined;
  const [month, day] = [Number(value.slice(2, 4)), Number(value.slice(5))];
  const today = Date.parse(filed) / DAY;
  let nearest: number | undefined;
  for (let one = year - 1; one <= year + 1; one++) {
    const candidate = dayNumber(one, month, day);
    if (candidate === undefined || toward * (candidate - today) < 0) continue;
    if (nearest === undefined || Math.abs(candidate - today) < Math.abs(nearest - today)) nearest = candidate;
  }
  return isoOf(nearest);
}

/** @returns the whole date of a day ("--09-16") in a year of four digits; undefined for another value, and where the month has no such day */
export function dayInYear(value: string, year: string): string | undefined {
  const [, month = "", day = ""] = /^--(\d\d)-(\d\d)$/.exec(value) ?? [];
  return isoOf(dayNumber(Number(year), Number(month), Number(day)));
}

const WHOLE_DATE = "2021-09-16".length;
const DAY = 86_400_000;

/** @returns a day as days since 1970; undefined where its month has no such day: Date would roll 31 June over. Months may run over the year. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time / DAY : undefined;
}

function isoOf(days: number | undefined): string | undefined {
  return days === undefined ? undefined : new Date(days * DAY).toISOString().slice(0, 10);
}

type Rule = Pick<RelativeDate, "unit" | "offset" | "weekday" | "month">;

const ADJECTIVES = rows("relative-adjectives");
const OFFSETS = new Map(ADJECTIVES.map(({ adjective, offset }) => [keyForm(adjective), offset]));

/** @returns where an adjective places a day or period (`الماضي` -1, `الجاري` 0, `المقبل` 1); undefined for another word */
export const offsetTold = (word: Word | undefined): number | undefined =>
  word === undefined ? undefined : OFFSETS.get(word.key);

/** `مايو | المقبل`, `أيار/مايو | الماضي`; behind a day it is that day's month. */
function namedMonthAt(tokens: readonly Token[], at: number): { value: Rule; to: number } | undefined {
  const first = monthNameAt(tokens, at);
  if (first === undefined || tokens[at - 1]?.word.kind === "number") return undefined;
  const second = tokens[first.to]?.word.surface === "/" ? monthNameAt(tokens, first.to + 1) : undefined;
  const to = second?.value.month === first.value.month ? second.to : first.to;
  const offset = offsetTold(tokens[to]?.word);
  return offset === undefined ? undefined : { value: { unit: "month", offset, month: first.value.month }, to: to + 1 };
}

function phrases(): [string, Rule][] {
  const days = rows("relative-days").map(({ form, offset }): [string, Rule] => [form, { unit: "day", offset }]);
  const weekdays = rows("weekdays").flatMap(({ form, weekday }): [string, Rule][] => {
    const rule = (offset: number): Rule => ({ unit: "weekday", offset, weekday });
    return [
      [form, rule(0)],
      ...ADJECTIVES.map(({ adjective, offset }): [string, Rule] => [`${form} ${adjective}`, rule(offset)]),
    ];
  });
  const periods = rows("relative-periods").flatMap(({ noun, unit }): [string, Rule][] => {
    const rule = (offset: number): Rule => ({ unit, offset });
    return [
      [`هذا ${noun}`, rule(0)],
      [`هذه ${noun}`, rule(0)],
      ...ADJECTIVES.map(({ adjective, offset }): [string, Rule] => [`${noun} ${adjective}`, rule(offset)]),
    ];
  });
  return [...days, ...weekdays, ...periods];
}

/** `سيزور`: what follows in its sentence is still to come; not `سيارة`, behind whose س stands no word. */
const tellsFuture = perWord((word: Word): boolean =>
  word.readings.some((reading) => isFuture(reading) && mayBeThirdPerson(reading.key) && isCommonKey(reading.key)),
);
const isStop = ({ surface }: Word): boolean => /^[.!؟?]/.test(surface);

const PHRASES = phrases();
const relativePhrase = phraseTable(PHRASES);
const STARTS = new Set(PHRASES.map(([phrase]) => keyForm(phrase).split(" ")[0] ?? ""));
const mayBegin = perWord((word: Word): boolean => word.readings.some(({ key }) => STARTS.has(key)));

/** Months from that of filing to a named one: of this year, or backwards or forwards to another. */
function monthsTo(named: number, now: number, direction: number): number {
  const ahead = named - now;
  if (direction > 0) return ahead > 0 ? ahead : ahead + 12;
  return direction < 0 && ahead >= 0 ? ahead - 12 : ahead;
}

/** Days from one weekday to another: backwards to the last one, forwards to the next, or to the last one with today. */
function daysTo(weekday: number, today: number, direction: number): number {
  const ahead = (weekday - today + 7) % 7;
  if (direction > 0) return ahead === 0 ? 7 : ahead;
  return direction < 0 ? ahead - 7 : ahead === 0 ? 0 : ahead - 7;
}

/** ISO 8601 week of a date: weeks begin on Monday, the first has the year's first Thursday. */
function isoWeek(iso: string): string {
  const thursday = plusDays(iso, 3 - (((weekdayOf(iso) ?? 0) + 6) % 7));
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}
