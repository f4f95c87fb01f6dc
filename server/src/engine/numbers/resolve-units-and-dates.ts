/**
 * What only the whole article decides about its numbers: which are part of a name (`شهاب 3`), which separator is decimal, whose currency a bare noun is, and the
 * day that a date without its year means.
 */
import type { NumberMention } from "../article";
import { rows } from "../lexicon/lexicon";
import { completeDate } from "./relative-dates";
import type { LocalNumber } from "./mention";

export interface ArticleContext {
  /** The day of filing, a whole ISO date, where the dateline has one. */
  filed: string | undefined;
  /** ISO 3166 codes, the likeliest first: the dateline's country, then those most mentioned. */
  countries: readonly string[];
}

export interface NumbersOfParagraph {
  /** UTF-16 offset of the paragraph in the text. */
  start: number;
  /** In order, at offsets from there. */
  numbers: readonly LocalNumber[];
}

/** @returns all numbers of the article as it means them, at their offsets in the text. */
export function resolveUnitsAndDates(paragraphs: readonly NumbersOfParagraph[], { filed, countries }: ArticleContext): NumberMention[] {
  const all: LocalNumber[] = [];
  for (const { numbers } of paragraphs) for (const number of numbers) all.push(number);
  const swapped = swappedMarks(all);
  const currencyOf = currencyResolver(all, countries);
  const names = namesShown(all);
  const resolved: NumberMention[] = [];
  for (const { start, numbers } of paragraphs) {
    for (const number of numbers) {
      if (number.name !== undefined && names.has(number.name.name)) continue;
      const one = placed(number, start);
      if (number.other !== undefined && swapped.has(number.separator?.mark ?? "")) one.value = number.other;
      if (number.candidates !== undefined) setUnit(one, currencyOf(number.candidates, number.unit));
      if (number.kind === "date" && number.calendar === undefined && filed !== undefined) setResolved(one, completeDate(number.value, filed, number.monthOffset));
      resolved.push(one);
    }
  }
  return resolved;
}

/** The public fields of a number, moved. */
function placed(number: LocalNumber, by: number): NumberMention {
  const one: NumberMention = { start: by + number.start, end: by + number.end, kind: number.kind, numeral: { start: by + number.numeral.start, end: by + number.numeral.end }, value: number.value };
  if (number.unit !== undefined) one.unit = number.unit;
  if (number.bound !== undefined) one.bound = number.bound;
  if (number.per !== undefined) one.per = number.per;
  if (number.calendar !== undefined) one.calendar = number.calendar;
  if (number.zone !== undefined) one.zone = number.zone;
  if (number.resolved !== undefined) one.resolved = number.resolved;
  return one;
}

function setUnit(number: NumberMention, unit: string | undefined): void {
  if (unit === undefined) delete number.unit;
  else number.unit = unit;
}

function setResolved(number: NumberMention, resolved: string | undefined): void {
  if (resolved !== undefined) number.resolved = resolved;
}

/** Names with a number that some place in the article shows to be names. */
function namesShown(numbers: readonly LocalNumber[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name } of numbers) if (name?.shown === true) names.add(name.name);
  return names;
}

/**
 * Marks that this article uses as decimal points where one alone would group thousands: those that clearly are decimal elsewhere
 * in it (`2,5`) more often than they group (`1,300,000`).
 */
function swappedMarks(numbers: readonly LocalNumber[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { separator } of numbers) {
    if (separator === undefined || separator.meant === "either") continue;
    balance.set(separator.mark, (balance.get(separator.mark) ?? 0) + (separator.meant === "decimal" ? 1 : -1));
  }
  return new Set([...balance].filter(([, score]) => score > 0).map(([mark]) => mark));
}

const CURRENCY_OF = new Map<string, string>();
for (const { code, currency = "" } of rows("territories")) if (!CURRENCY_OF.has(code)) CURRENCY_OF.set(code, currency);

/** A bare جنيه is the one that the article names in full, else its country's; `usual` is what the noun means where nothing tells. */
function currencyResolver(numbers: readonly LocalNumber[], countries: readonly string[]): (candidates: readonly string[], usual: string | undefined) => string | undefined {
  return (candidates, usual) => {
    const named = numbers.find(({ kind, candidates: shared, unit = "" }) => kind === "money" && shared === undefined && candidates.includes(unit));
    return named?.unit ?? countries.map((code) => CURRENCY_OF.get(code) ?? "").find((code) => candidates.includes(code)) ?? usual;
  };
}
