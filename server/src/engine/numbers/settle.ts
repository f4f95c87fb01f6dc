/**
 * What only the whole article decides about its numbers: which are part of a name (`شهاب 3`), which separator is decimal, whose currency a bare noun is, and the
 * day that a date without its year means.
 */
import type { NumberMention } from "../article";
import { rows } from "../lexicon/lexicon";
import { completeDate } from "./relative-dates";
import type { LocalNumber } from "./quantities";

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
export function settle(paragraphs: readonly NumbersOfParagraph[], { filed, countries }: ArticleContext): NumberMention[] {
  const all = paragraphs.flatMap(({ numbers }) => numbers);
  const swapped = swappedMarks(all);
  const currencies = currencyResolver(all, countries);
  const names = new Set(all.flatMap(({ name }) => (name?.shown === true ? [name.name] : [])));
  const settled: NumberMention[] = [];
  for (const { start, numbers } of paragraphs) {
    for (const number of numbers) {
      if (number.name !== undefined && names.has(number.name.name)) continue;
      const one: NumberMention = { start: start + number.start, end: start + number.end, kind: number.kind, numeral: { start: start + number.numeral.start, end: start + number.numeral.end }, value: number.value };
      if (number.other !== undefined && swapped.has(number.separator?.mark ?? "")) one.value = number.other;
      const unit = number.candidates === undefined ? number.unit : currencies(number.candidates, number.unit);
      if (unit !== undefined) one.unit = unit;
      if (number.bound !== undefined) one.bound = number.bound;
      if (number.per !== undefined) one.per = number.per;
      if (number.calendar !== undefined) one.calendar = number.calendar;
      if (number.zone !== undefined) one.zone = number.zone;
      const resolved = number.resolved ?? (number.kind === "date" && number.calendar === undefined && filed !== undefined ? completeDate(number.value, filed, number.monthOffset) : undefined);
      if (resolved !== undefined) one.resolved = resolved;
      settled.push(one);
    }
  }
  return settled;
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
for (const [code = "", , currency = ""] of rows("territories")) if (!CURRENCY_OF.has(code)) CURRENCY_OF.set(code, currency);

/** A bare جنيه is the one that the article names in full, else its country's; `usual` is what the noun means where nothing tells. */
function currencyResolver(numbers: readonly LocalNumber[], countries: readonly string[]): (candidates: readonly string[], usual: string | undefined) => string | undefined {
  const named = numbers.filter(({ kind, candidates }) => kind === "money" && candidates === undefined).map(({ unit = "" }) => unit);
  const local = countries.map((code) => CURRENCY_OF.get(code) ?? "");
  return (candidates, usual) => named.find((code) => candidates.includes(code)) ?? local.find((code) => candidates.includes(code)) ?? usual;
}
