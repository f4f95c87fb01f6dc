/**
 * Years in pairs, as seasons, school years and budgets have them:
 *
 *     pair = year era? ("/" | "-") year era?      2014/2015 · 1435/1436هـ · 1435-36هـ · 36/1437هـ · 1435هـ - 1436هـ
 *
 * The two follow each other, whichever is written first; with an era, `1430-1436هـ` goes over more years.
 */
import { spaceBefore, type Token } from "../text/tokens";
import { eraAt } from "./dates";
import { digitsOf } from "./digits";
import { newNumber, type FoundNumber } from "./mention";
import type { Numeral } from "./numeral";

/** @returns the pair of years whose first is `first` */
export function yearPairAt(tokens: readonly Token[], first: Numeral): FoundNumber | undefined {
  if (!first.digits || first.definite || first.to !== first.from + 1) return undefined;
  const firstEra = calendarAt(tokens, first.to);
  const mark = firstEra?.to ?? first.to;
  const at = MARKS.has(tokens[mark]?.word.surface ?? "") ? mark + 1 : isTatweel(tokens, mark) ? mark : undefined;
  const second = at === undefined ? undefined : tokens[at];
  if (at === undefined || second?.word.kind !== "number") return undefined;
  const secondEra = calendarAt(tokens, at + 1);
  const pair = [digitsOf(tokens[first.from]?.word), digitsOf(second.word)] as const;
  const calendar = secondEra?.calendar ?? firstEra?.calendar ?? calendarOf(pair.find((one) => one.length === 4));
  if (calendar === undefined || (firstEra !== undefined && firstEra.calendar !== calendar)) return undefined;
  const years = inFull(pair, calendar);
  const wide = secondEra !== undefined && tokens[mark]?.word.surface !== "/" && pair.every((one) => calendarOf(one) === calendar);
  if (years === undefined || !(years[1] - years[0] === 1 || wide) || isPartOfDate(tokens, first.from, at)) return undefined;
  const to = secondEra?.to ?? at + 1;
  const mention = newNumber({ start: first.start, end: tokens[to - 1]?.end ?? second.end }, "range", `${years[0]}/${years[1]}`, { start: first.start, end: second.end });
  if (calendar === "hijri") mention.calendar = "hijri";
  return { to, mention };
}

const MARKS = new Set(["/", "-", "–", "—", "‐", "‑", "⁄"]);

/** `1435 ـ 1436`: a tatweel for a dash is of no token; more than a space stands between the two. */
function isTatweel(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 1;
}

type Calendar = "hijri" | "gregorian";

function calendarAt(tokens: readonly Token[], at: number): { calendar: Calendar; to: number } | undefined {
  const era = eraAt(tokens, at);
  return era === undefined || era.value === "before" ? undefined : { calendar: era.value === "hijri" ? "hijri" : "gregorian", to: era.to };
}

/** The calendar in which four digits are a year of our time. */
function calendarOf(year = ""): Calendar | undefined {
  return /^1[34]\d\d$/.test(year) ? "hijri" : /^(?:1[89]|20)\d\d$/.test(year) ? "gregorian" : undefined;
}

/** `1435/36`, `36/1437`, `35/36هـ`, `1999/00`: two years in ascending order; undefined where one cannot be a year. */
function inFull([first, second]: readonly [string, string], calendar: Calendar): readonly [number, number] | undefined {
  if (!/^\d\d(?:\d\d)?$/.test(first) || !/^\d\d(?:\d\d)?$/.test(second)) return undefined;
  // "12/1413" and "14/2015" are rather a month and its year, or a law's number.
  if (first.length === 2 && (calendar === "gregorian" || Number(first) <= MONTHS)) return undefined;
  if (first.length === 2 && second.length === 2) return inFull([`14${first}`, second], calendar);
  const whole = Number(first.length === 4 ? first : second);
  const cut = Number(first.length === 4 ? second : first);
  const other = cut > 99 ? cut : nearest(whole, cut);
  return whole < other ? [whole, other] : [other, whole];
}

const MONTHS = 12;

/** The year of these last two digits that is nearest to another year. */
function nearest(year: number, lastTwo: number): number {
  const inCentury = year - (year % 100) + lastTwo;
  return [inCentury - 100, inCentury, inCentury + 100].reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
}

/** `1/1435/1436`: numbers joined further on either side are a date or a code. */
function isPartOfDate(tokens: readonly Token[], from: number, last: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[last + 1]];
  const joinsBefore = before !== undefined && MARKS.has(before.word.surface) && tokens[from - 2]?.word.kind === "number" && !spaceBefore(tokens, from);
  return joinsBefore || (after !== undefined && MARKS.has(after.word.surface) && tokens[last + 2]?.word.kind === "number" && !spaceBefore(tokens, last + 1));
}
