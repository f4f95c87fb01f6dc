/**
 * What only the whole article decides about its numbers: which are part of a name (`شهاب 3`), which separator is decimal, whose currency a bare noun is, and the
 * day that a date without its year means.
 */
import type { NumberMention } from "../article";
import { rows } from "../lexicon/lexicon";
import { completeHijri } from "./calendar";
import { completeDate, dayInYear } from "./relative-dates";
import type { LocalNumber } from "./mention";

export interface ArticleContext {
  /** The day of filing, a whole ISO date, where the dateline has one. */
  filed: string | undefined;
  /** The country that it was filed from, as all countries here an ISO 3166 code. */
  home: string | undefined;
  /** How often the article names each country. */
  named: ReadonlyMap<string, number>;
  /** The newsroom's own, by its stylebook. */
  newsroom: string | undefined;
}

export interface NumbersOfParagraph {
  /** UTF-16 offset of the paragraph in the text. */
  start: number;
  /** In order, at offsets from there. */
  numbers: readonly LocalNumber[];
}

/** @returns all numbers of the article as it means them, at their offsets in the text. */
export function resolveUnitsAndDates(
  paragraphs: readonly NumbersOfParagraph[],
  context: ArticleContext,
): NumberMention[] {
  const all: LocalNumber[] = [];
  for (const { numbers } of paragraphs) for (const number of numbers) all.push(number);
  const swapped = swappedMarks(all);
  const { filed } = context;
  const currencyOf = currencyResolver(all, context);
  const writesHijri = all.some(({ calendar }) => calendar === "hijri");
  const names = namesShown(all);
  const resolved: NumberMention[] = [];
  let year: string | undefined;
  for (const { start, numbers } of paragraphs) {
    for (const number of numbers) {
      if (number.name !== undefined && names.has(number.name.name)) continue;
      const one = placed(number, start);
      if (number.other !== undefined && swapped.has(number.separator?.mark ?? "") && !isInThousands(number))
        one.value = number.other;
      if (writesHijri && isBareYear(number) && HIJRI_YEAR.test(number.value)) one.calendar = "hijri";
      if (number.candidates !== undefined) setUnit(one, currencyOf(number.candidates, number.unit));
      if (number.sameYear && number.calendar === undefined) setResolved(one, year && dayInYear(number.value, year));
      else if (number.kind === "date" && filed !== undefined)
        setResolved(
          one,
          number.calendar === undefined
            ? completeDate(number.value, filed, number.monthOffset, number.toward)
            : completeHijri(number.value, filed),
        );
      if (one.calendar === undefined) year = yearTold(one) ?? year;
      resolved.push(one);
    }
  }
  return resolved;
}

/** `200.000 ليرة`: nobody writes three zeros behind a decimal point. */
const isInThousands = ({ value }: LocalNumber): boolean => value.endsWith("000");

/** The year that a date or a year has written out. */
const yearTold = ({ kind, value }: NumberMention): string | undefined =>
  kind === "date" || kind === "year" ? /^\d{4}/.exec(value)?.[0] : undefined;

/** `عام 1432` beside Hijri dates: a year of our time there, of the late Middle Ages elsewhere. */
const isBareYear = ({ kind, end, numeral }: LocalNumber): boolean => kind === "year" && end === numeral.end;
const HIJRI_YEAR = /^1[34]\d\d$/;

/** The public fields of a number, moved. */
function placed(number: LocalNumber, by: number): NumberMention {
  const one: NumberMention = {
    start: by + number.start,
    end: by + number.end,
    kind: number.kind,
    numeral: { start: by + number.numeral.start, end: by + number.numeral.end },
    value: number.value,
  };
  if (number.rounded) one.rounded = true;
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

/**
 * A bare ريال is that of the country that the story was filed from; else the one that the article names, in full (ريال عماني) or by its
 * country, alone or more often than all others together; else the newsroom's. Where none tells, nobody's.
 */
function currencyResolver(
  numbers: readonly LocalNumber[],
  { home, named, newsroom }: ArticleContext,
): (candidates: readonly string[], usual: string | undefined) => string | undefined {
  const inFull = numbers
    .filter(({ kind, candidates }) => kind === "money" && candidates === undefined)
    .map(({ unit = "" }) => [unit, 1] as const);
  const ofCountries = [...named].map(([country, times]) => [CURRENCY_OF.get(country) ?? "", times] as const);
  const counts = countOf([...inFull, ...ofCountries]);
  const among = (candidates: readonly string[], country: string | undefined): string | undefined =>
    candidates.find((code) => country !== undefined && CURRENCY_OF.get(country) === code);
  return (candidates, usual) => {
    const [only, ...others] = candidates;
    if (others.length === 0) return only;
    return among(candidates, home) ?? mostOf(candidates, counts) ?? among(candidates, newsroom) ?? usual;
  };
}

function countOf(counts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [code, times] of counts) sums.set(code, (sums.get(code) ?? 0) + times);
  return sums;
}

/** The one that has more than half. */
function mostOf(candidates: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const all = candidates.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
  return candidates.find((code) => 2 * (counts.get(code) ?? 0) > all);
}
