/**
 * Periods from one day to another, days and months in digits:
 *
 *     period = ("من" | "بين" | "الفترة") day joiner day      من 1/7 إلى 31/12 · بين 1/7 و31/12 · الفترة 15/7 - 30/8
 *     day    = n "/" n ("/" year)?                             1/7 · 31/12/2024
 *
 * Two fractions (`من 1/4 إلى 3/4 المساحة`) are days only where a word says that it is a period.
 */
import { perWord, type Word } from "../text/words";
import type { Token } from "../text/tokens";
import { isDayOfMonth, weekdayNamed } from "./calendar";
import { wholeDateInDigits } from "./dates";
import { newNumber, type FoundNumber } from "./mention";
import { contextWords } from "./number-words";
import { isBetween, isFrom, joinerOf } from "./ranges";
import { digitFraction, isProperPart } from "./sums";

/** @returns the period whose first day begins at token `at`, or the one day behind `بتاريخ` or its weekday */
export function periodAt(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const first = dayAt(tokens, at);
  if (first === undefined || first.year !== undefined) return undefined;
  const before = tokens[at - 1]?.word;
  const joiner = tokens[first.to];
  const how = joiner && joinerOf(joiner.word);
  if (joiner !== undefined && how !== undefined && how !== "stroke") {
    const second = dayAt(tokens, how === "and" && joiner.word.plain !== "و" ? first.to : first.to + 1);
    const isPeriod = tokens.slice(Math.max(0, at - PERIOD_REACH), at).some(({ word }) => tellsPeriod(word));
    const isOpened = how === "and" ? isBetween(before) : isPeriod || (how === "to" && isFrom(before));
    if (second !== undefined && isOpened && (isPeriod || !first.mayBePart || !second.mayBePart))
      return periodOf(tokens, at, first, second);
  }
  const isDated = before !== undefined && (DATED.has(before.key) || weekdayNamed(before.plain) !== undefined);
  return isDated
    ? { to: first.to, mention: newNumber(spanOf(tokens, at, first.to), "date", `-${first.day}`) }
    : undefined;
}

/** A day, and the token index after it. */
interface Day {
  /** "-07-01": month and day as ISO 8601 writes them, without the year. */
  day: string;
  year?: string;
  to: number;
  /** Is it written as a fraction is, too: `1/7`, `3/4`? */
  mayBePart: boolean;
}

function dayAt(tokens: readonly Token[], at: number): Day | undefined {
  const whole = wholeDateInDigits(tokens, at);
  if (whole !== undefined) {
    const { value, calendar } = whole.mention;
    if (calendar !== undefined) return undefined;
    return { day: value.slice(YEAR_LONG), year: value.slice(0, YEAR_LONG), to: whole.to, mayBePart: false };
  }
  const parts = digitFraction(tokens, at);
  if (parts === undefined || !isDayOfMonth(parts.top, parts.bottom, undefined, "gregorian")) return undefined;
  const [month, day] = [parts.bottom, parts.top].map((part) => String(part).padStart(2, "0"));
  return { day: `-${month}-${day}`, to: at + 3, mayBePart: isProperPart(parts) };
}

const YEAR_LONG = 4;

/** The year that the second day tells is the first's, too, where the first is the earlier one. */
function periodOf(tokens: readonly Token[], at: number, first: Day, second: Day): FoundNumber | undefined {
  if (second.year !== undefined && first.day > second.day) return undefined;
  const year = second.year ?? "-";
  return {
    to: second.to,
    mention: newNumber(spanOf(tokens, at, second.to), "range", `${year}${first.day}/${year}${second.day}`),
  };
}

const spanOf = (tokens: readonly Token[], from: number, to: number): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Words: `الفترة الممتدة من 1/3`. */
const PERIOD_REACH = 3;
const tellsPeriod = perWord((word: Word): boolean => word.readings.some(({ key }) => PERIODS.has(key)));
const PERIODS = contextWords("period");
const DATED = contextWords("dated");
