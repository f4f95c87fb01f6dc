/** What a hover tells of a number: value and unit in full, words, calendar, and the arithmetic an editor would do on paper. */
import type { Analysis } from "../engine/analyze";
import type { NumberMention } from "../engine/article";
import type { Language } from "../engine/checks/check";
import { hijriDate, weekdayName, weekdayOf } from "../engine/numbers/calendar";
import { countedNounAt } from "../engine/numbers/counted-nouns";
import { nounOf, unitName } from "../engine/numbers/measures";
import type { Noun } from "../engine/numbers/nouns";
import { spellDate, spellOrdinal, spellOut } from "../engine/numbers/spell-out";
import { say, sayNamed, type MessageKey } from "./messages";

/** @returns the lines under the number itself, in order. */
export function numberLines({ text, dateline }: Pick<Analysis, "text" | "dateline">, number: NumberMention, language: Language): string[] {
  const calendar = calendarLines(number, language);
  const lines = number.kind === "date" && calendar.length > 0 ? [] : [`${say(language, "value")}: ${valueLine(number, language)}`];
  const words = inWords(number, text);
  if (words !== undefined) lines.push(`${say(language, "inWords")}: ${words}`);
  lines.push(...calendar, ...perUnit(number, language));
  if (number.kind === "range") lines.push(...spread(number, language));
  if (number.kind === "fraction") lines.push(`${say(language, "asPercent")}: ${rounded(100 * (ratioOf(number.value) ?? 0))} %`);
  const filed = Number(/^(\d{4})-/.exec(dateline?.date ?? "")?.[1] ?? Number.NaN);
  if (!Number.isNaN(filed)) lines.push(...countedFrom(text, number, filed, language));
  return lines;
}

/** @returns the date with its weekday and its day in the Islamic calendar; nothing for a date without day or year. */
export function dateLines(date: string, language: Language): string[] {
  const weekday = weekdayOf(date);
  return weekday === undefined ? [] : [`${say(language, "weekday")}: ${weekdayName(weekday)} · ${date}`, `${say(language, "hijri")}: ${hijriDate(date)}`];
}

/** @returns the name of a currency in the reader's language. */
export function currencyName(code: string, language: Language): string {
  return unitName(code, "money", language);
}

/** "أكثر من 200,000,000,000 دولار أمريكي (USD) سنويا". */
function valueLine(number: NumberMention, language: Language): string {
  const { kind, bound, unit, per, zone } = number;
  const value = kind === "year" || kind === "date" || kind === "time" || kind === "duration" ? number.value : number.value.split("/").map((part) => grouped(Number(part))).join(kind === "fraction" ? "/" : "–");
  const parts = [bound === undefined ? value : `${sayNamed(language, "bound", bound)} ${value}`];
  if (kind === "percent" && unit === undefined) parts.push("%");
  else if (unit !== undefined) parts.push(kind === "money" ? `${currencyName(unit, language)} (${unit})` : unitName(unit, "quantity", language));
  if (per !== undefined) parts.push(PER_NAMES[per] === undefined ? `${say(language, "per")} ${unitName(per, "quantity", language)}` : say(language, PER_NAMES[per]));
  if (zone !== undefined) parts.push(`(${zone === "local" ? say(language, "localTime") : zone})`);
  return parts.join(" ");
}

const PER_NAMES: Readonly<Record<string, MessageKey>> = { d: "perDay", wk: "perWeek", mo: "perMonth", a: "perYear", h: "perHour", min: "perMinute", s: "perSecond" };

/** @returns the number as it would be written out, with its unit in the right form; undefined where that helps nobody. */
function inWords(number: NumberMention, text: string): string | undefined {
  const { kind, value, unit } = number;
  try {
    if (kind === "cardinal") return counting(value, countedNounAt(text, number.end)?.noun);
    if (kind === "age") return counting(value, nounOf("duration", unit === "mo" ? "M" : "Y"));
    if (kind === "duration") return durationInWords(value);
    if (kind === "ordinal") return spellOrdinal(Number(value));
    if (kind === "percent" && unit === undefined) return `${spellOut(value)} في المئة`;
    if (kind === "date") return number.calendar === undefined ? spellDate(value) : undefined;
    if (kind !== "money" && kind !== "quantity") return undefined;
    return counting(value, unit === undefined ? undefined : nounOf(kind, unit));
  } catch (error) {
    // What has no words (a number of twenty digits) is shown without.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const counting = (value: string, counted: Noun | undefined): string => (counted === undefined ? spellOut(value) : spellOut(value, { counted }));

/** `PT2H20M` → ساعتان وعشرون دقيقة. */
function durationInWords(iso: string): string | undefined {
  const [, date = "", time = ""] = /^P([\d.YMWD]*)(?:T([\d.HMS]*))?$/.exec(iso) ?? [];
  const parts = [...date.matchAll(/([\d.]+)([A-Z])/g), ...time.matchAll(/([\d.]+)([A-Z])/g)];
  const words = parts.map(([, value = "", designator = ""], index) => counting(value, nounOf("duration", index < [...date.matchAll(/[A-Z]/g)].length ? designator : `T${designator}`)));
  return words.length === 0 ? undefined : words.join(" و");
}

function calendarLines(number: NumberMention, language: Language): string[] {
  if (number.kind === "year" && /^\d{4}$/.test(number.value)) return [`${say(language, "hijri")}: ${hijriYears(number.value)}`];
  if (number.kind !== "date") return [];
  const date = number.resolved ?? number.value;
  const lines = dateLines(date, language);
  return date === number.value || lines.length === 0 ? lines : [`${say(language, number.calendar === "hijri" ? "gregorian" : "byDateline")}: ${date}`, ...lines];
}

/** The years of the Islamic calendar that a Gregorian year spans. */
function hijriYears(year: string): string {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`].map((day) => hijriDate(day).split(" ").at(-1) ?? "");
  return first === last ? `${first} هـ` : `${first}–${last} هـ`;
}

/** A yearly sum by month and day, a daily one by month and year: money and goods only, currencies are never converted. */
function perUnit({ kind, value, per, unit }: NumberMention, language: Language): string[] {
  const days = per === undefined ? undefined : DAYS[per];
  if (days === undefined || (kind !== "money" && kind !== "quantity" && kind !== "cardinal") || !/^\d+(?:\.\d+)?$/.test(value)) return [];
  const name = unit === undefined ? "" : ` ${kind === "money" ? unit : unitName(unit, "quantity", language)}`;
  const others = (["a", "mo", "d"] as const).filter((other) => other !== per);
  return [others.map((other) => `≈ ${rounded((Number(value) / days) * (DAYS[other] ?? 1))}${name} ${say(language, PER_NAMES[other] ?? "per")}`).join(" · ")];
}

const DAYS: Readonly<Record<string, number>> = { a: 365, mo: 365 / 12, wk: 7, d: 1 };

function spread({ value }: NumberMention, language: Language): string[] {
  const [low = Number.NaN, high = Number.NaN] = value.split("/").map(Number);
  return Number.isNaN(low + high) || high <= low ? [] : [`${say(language, "difference")}: ${grouped(high - low)} · ${say(language, "middle")}: ${grouped((low + high) / 2)}`];
}

/** `الذكرى الـ76` counts from a year, an age from one of two. */
function countedFrom(text: string, { kind, value, start, unit }: NumberMention, filed: number, language: Language): string[] {
  if (kind === "ordinal" && /(?:ذكرى|الذكرى)\s*$/.test(text.slice(Math.max(0, start - 12), start))) return [say(language, "countsFrom", filed - Number(value))];
  return kind === "age" && unit === undefined && /^\d+$/.test(value) ? [say(language, "bornIn", `${filed - Number(value) - 1}–${filed - Number(value)}`)] : [];
}

function ratioOf(value: string): number | undefined {
  const [top = Number.NaN, bottom = 1] = value.split("/").map(Number);
  return Number.isNaN(top / bottom) ? undefined : top / bottom;
}

function grouped(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 6 }).format(value);
}

/** Three figures are enough for a quotient. */
function rounded(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}
