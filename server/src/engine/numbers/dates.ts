/** Dates, years and times of day. */
import type { NumberMention } from "../article";
import { keyForm } from "../text/fold";
import { spaceBefore, type Token } from "../text/tokens";
import { monthAt, type Month } from "./calendar";
import { asciiDigits, numeralAt, type Numeral } from "./numerals";

export interface Found {
  mention: NumberMention;
  /** Token index after the expression. */
  to: number;
}

/** `16 سبتمبر 2021`, `20 آب/أغسطس`, `الأول من ديسمبر`, `9 صفر 1443 هـ`; day `day` stands before the month. */
export function dateAfterDay(tokens: readonly Token[], day: Numeral): Found | undefined {
  if (!Number.isInteger(day.value) || day.value < 1 || day.value > 31 || day.scaled) return undefined;
  let at = day.to;
  if (tokens[at]?.word.plain === "من") at++;
  const month = monthAt(tokens, at);
  return month && completed(tokens, month, day.start, { start: day.start, end: day.end }, day.value);
}

/** `سبتمبر 2021`: a month with its year; a bare month is not a number. */
export function monthWithYear(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const reading = token?.word.readings.find(({ key }) => monthAt(tokens, at, key) !== undefined);
  const month = reading && monthAt(tokens, at, reading.key);
  if (token === undefined || reading === undefined || month === undefined) return undefined;
  const found = completed(tokens, month, token.start + reading.offset, undefined, undefined);
  return found?.mention.value.startsWith("-") ? undefined : found;
}

/** `15-7`, `15 - 8`: day and month in digits, as agencies file them: near the beginning of a line, before an agency in brackets. */
export function dayAndMonthInDigits(tokens: readonly Token[], at: number): Found | undefined {
  const [day, dash, month, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (at > 8 || at === 0 || day?.word.kind !== "number" || month?.word.kind !== "number" || !DASHES.has(dash?.word.surface ?? "")) return undefined;
  if (!FILED_BY.has(after?.word.surface ?? "")) return undefined;
  const [d, m] = [Number(asciiDigits(day.word.surface)), Number(asciiDigits(month.word.surface))];
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return undefined;
  return mention("date", tokens, at, at + 3, day.start, isoDate(undefined, m, d));
}

/** `عام 2005`, `منذ 1996`, or four digits that can only be a year. */
export function yearAt(tokens: readonly Token[], numeral: Numeral): Found | undefined {
  const token = tokens[numeral.from];
  if (token === undefined || !numeral.digits || numeral.definite || !/^\d{4}$/.test(asciiDigits(token.word.surface)) || numeral.to !== numeral.from + 1) return undefined;
  const year = numeral.value;
  const before = tokens[numeral.from - 1];
  const announced = before !== undefined && before.word.readings.some(({ key }) => YEAR_HEADS.has(key));
  if (!announced && (year < 1900 || year > 2099)) return undefined;
  return mention("year", tokens, numeral.from, numeral.to, numeral.start, String(year));
}

/** `10:59`, `09: 37`. */
export function clockTime(tokens: readonly Token[], at: number): Found | undefined {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.word.kind !== "number" || colon?.word.surface !== ":" || minute?.word.kind !== "number" || spaceBefore(tokens, at + 1)) return undefined;
  const [h, m] = [asciiDigits(hour.word.surface), asciiDigits(minute.word.surface)];
  if (!/^\d{1,2}$/.test(h) || !/^\d\d$/.test(m) || Number(h) > 24 || Number(m) > 59) return undefined;
  return mention("time", tokens, at, at + 3, hour.start, `${h.padStart(2, "0")}:${m}`);
}

/** `الساعة الثامنة صباحا`, `الساعة 8`, `الخامسة مساء`; `numeral` is what stands at `at` itself. */
export function spokenTime(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Found | undefined {
  const head = tokens[at];
  const clock = numeral === undefined && head !== undefined && head.word.readings.some(({ key }) => key === HOUR);
  if (clock) {
    const written = clockTime(tokens, at + 1);
    if (written !== undefined) return written;
  }
  const hour = clock ? numeralAt(tokens, at + 1) : numeral;
  if (head === undefined || hour === undefined || hour.value > 24 || hour.value < 1 || !Number.isInteger(hour.value)) return undefined;
  const part = DAY_PARTS.get(tokens[hour.to]?.word.key ?? "");
  if (part === undefined && !clock) return undefined;
  if (!clock && !(hour.ordinal && hour.definite)) return undefined;
  if (clock && !hour.ordinal && !hour.digits) return undefined;
  const h = part === "pm" && hour.value < 12 ? hour.value + 12 : hour.value;
  const start = clock ? head.start + (head.word.readings.find(({ key }) => key === HOUR)?.offset ?? 0) : hour.start;
  return mention("time", tokens, hour.from, part === undefined ? hour.to : hour.to + 1, start, `${String(h).padStart(2, "0")}:00`, hour);
}

/** The key of الساعة. */
export const HOUR = keyForm("الساعة");
const DAY_PARTS = new Map([["صباحا", "am"], ["فجرا", "am"], ["مساء", "pm"], ["ظهرا", "pm"], ["عصرا", "pm"], ["ليلا", "pm"]].map(([word = "", part]) => [keyForm(word), part]));
const YEAR_HEADS = new Set(["عام", "العام", "سنة", "السنة", "عامي", "لعام", "موسم", "مونديال"].map(keyForm));
const DASHES = new Set(["-", "–", "—"]);
const FILED_BY = new Set(["(", "/", "-", "–"]);

/** Reads on after a month: a second name of the same month, then the year. */
function completed(tokens: readonly Token[], month: { value: Month; to: number }, start: number, numeral: { start: number; end: number } | undefined, day: number | undefined): Found {
  let to = secondName(tokens, month);
  let at = to;
  if (YEAR_HEADS.has(tokens[at]?.word.key ?? "")) at++;
  else if (tokens[at]?.word.plain === "من" && YEAR_HEADS.has(tokens[at + 1]?.word.key ?? "")) at += 2;
  const written = asciiDigits(tokens[at]?.word.surface ?? "");
  const year = /^\d{4}$/.test(written) ? Number(written) : undefined;
  if (year !== undefined) {
    to = at + 1;
    if (ERAS.has(tokens[to]?.word.surface ?? "")) to++;
  }
  const value = isoDate(year, month.value.month, day);
  const end = tokens[to - 1]?.end ?? start;
  return { to, mention: { start, end, kind: "date", numeral: numeral ?? { start, end }, value } };
}

const ERAS = new Set(["م", "هـ", "ه"]);

/** `آب/أغسطس`, `آب / أغسطس`, `أيلول (سبتمبر)`, `مايو أيار`. */
function secondName(tokens: readonly Token[], first: { value: Month; to: number }): number {
  let at = first.to;
  const mark = tokens[at]?.word.surface ?? "";
  if (mark === "/" || mark === "(") at++;
  const second = monthAt(tokens, at);
  if (second === undefined || second.value.calendar !== first.value.calendar) return first.to;
  if (mark === "/" || second.value.month === first.value.month) return mark === "(" && tokens[second.to]?.word.surface === ")" ? second.to + 1 : second.to;
  return first.to;
}

function isoDate(year: number | undefined, month: number, day: number | undefined): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const head = year === undefined ? "-" : String(year);
  return `${head}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
}

function mention(kind: NumberMention["kind"], tokens: readonly Token[], from: number, to: number, start: number, value: string, numeral?: Numeral): Found {
  const end = tokens[to - 1]?.end ?? start;
  return { to, mention: { start, end, kind, numeral: numeral ? { start: numeral.start, end: numeral.end } : { start: tokens[from]?.start ?? start, end }, value } };
}
