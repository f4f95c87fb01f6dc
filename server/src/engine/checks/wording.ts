/** Words of messages that follow from a value: what is counted, a day, a gender, a mark; Arabic first, English beside it. */
import type { Stylebook } from "../house-style/stylebook";
import { weekdayName } from "../numbers/calendar";
import type { Gender } from "../numbers/countable";
import { monthIn, SYSTEMS } from "../numbers/months";
import { inFigures, spellOrdinal } from "../numbers/spell-out";
import type { GrammaticalCase, Noun } from "../numbers/nouns";
import type { Bilingual, Language, Value } from "../language";

/** @returns the text with its `{0}`, `{1}` … filled; a place without a value stays as it is, for a test to notice */
export function filledIn(message: string, values: readonly Value[], language: Language): string {
  if (values.length === 0) return message;
  return message.replace(/\{(\d)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? place : typeof value === "string" ? value : value[language];
  });
}

/** @returns a count with its noun, the case showing in one and two: `قولان`, `5 أقوال`; "5 quotations" */
export function counted(thing: Thing, count: number, grammatical: GrammaticalCase = "nominative"): Bilingual {
  const { noun, english } = THINGS[thing];
  return {
    ar: inFigures(count, noun, grammatical),
    en: `${count === 0 ? "no" : count} ${english}${count === 1 ? "" : "s"}`,
  };
}

export type Thing = keyof typeof THINGS;

const noun = (gender: Gender, singular: string, plural: string, adjective?: string): Noun =>
  adjective === undefined ? { gender, singular, plural } : { gender, singular, plural, adjective };

/** What messages count. */
const THINGS = {
  word: { noun: noun("f", "كلمة", "كلمات"), english: "word" },
  paragraph: { noun: noun("f", "فقرة", "فقرات"), english: "paragraph" },
  place: { noun: noun("m", "موضع", "مواضع"), english: "place" },
  mention: { noun: noun("f", "مرة", "مرات"), english: "mention" },
  finding: { noun: noun("m", "تنبيه", "تنبيهات"), english: "finding" },
  correction: { noun: noun("m", "تصحيح", "تصحيحات"), english: "correction" },
  quotation: { noun: noun("m", "قول", "أقوال"), english: "quotation" },
  name: { noun: noun("m", "اسم", "أسماء"), english: "name" },
  article: { noun: noun("m", "خبر", "أخبار"), english: "article" },
  minute: { noun: noun("f", "دقيقة", "دقائق"), english: "minute" },
  day: { noun: noun("m", "يوم", "أيام"), english: "day" },
  point: { noun: noun("f", "نقطة", "نقاط", "مئوي"), english: "percentage point" },
} as const satisfies Record<string, { noun: Noun; english: string }>;

/**
 * @param iso a whole ISO date
 * @param year whether the year is told, too
 * @returns the day for people, the month as the stylebook names it: `21 يناير`, "21 January"
 */
export function dayOf(iso: string, { rules }: Pick<Stylebook, "rules">, year = false): Bilingual {
  const [, years = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const told = year ? ` ${years}` : "";
  const named =
    monthIn(SYSTEMS[rules.months ?? "egyptian"], Number(month)) ?? monthIn(SYSTEMS.egyptian, Number(month)) ?? "";
  return {
    ar: `${Number(day)} ${named}${told}`,
    en: `${Number(day)} ${inEnglish("month", Number(month) - 1)}${told}`,
  };
}

/** @returns a month for people, as the stylebook names it: `مايو 2025`, "May 2025"; undefined for what is no ISO month */
export function monthOf(iso: string, { rules }: Pick<Stylebook, "rules">): Bilingual | undefined {
  if (!/^\d{4}-\d\d$/.test(iso)) return undefined;
  const { ar, en } = dayOf(`${iso}-01`, { rules }, true);
  return { ar: ar.slice(2), en: en.slice(2) };
}

/** @returns the name of a weekday, 0 for Sunday: `الخميس`, "Thursday" */
export const sayWeekday = (weekday: number): Bilingual => ({
  ar: weekdayName(weekday),
  en: inEnglish("weekday", weekday),
});

/** @param at 0 for January and for Sunday. The names are made when first asked for: an article without a finding on its days waits for none. */
const inEnglish = (part: keyof typeof PARTS, at: number): string => (names[part] ??= namesOf(part))[at] ?? "";
const names: Partial<Record<keyof typeof PARTS, readonly string[]>> = {};

function namesOf(part: keyof typeof PARTS): string[] {
  const format = new Intl.DateTimeFormat("en", { [part]: "long", timeZone: "UTC" });
  return Array.from(PARTS[part], (day) => format.format(day));
}

/** A day of each, of a year that begins on a Sunday. */
const PARTS = {
  month: Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month)),
  weekday: Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day)),
};

/** @returns the anniversary of so many years, in the feminine of الذكرى: `السادسة والسبعون`, "76"; digits where it has no ordinal in words */
export function anniversary(years: number): Bilingual {
  return {
    ar: Number.isInteger(years) && years >= 1 && years <= 999 ? spellOrdinal(years, { gender: "f" }) : `رقم ${years}`,
    en: String(years),
  };
}

export const GENDERS: Readonly<Record<Gender, Bilingual>> = {
  m: { ar: "مذكر", en: "masculine" },
  f: { ar: "مؤنث", en: "feminine" },
};

/** @returns a mark by its name, in the accusative or genitive: behind "write", "before" and "after" */
export const markNamed = (mark: string): Bilingual => MARKS[mark] ?? { ar: `«${mark}»`, en: `“${mark}”` };

const MARKS: Readonly<Record<string, Bilingual>> = {
  "،": { ar: "الفاصلة", en: "comma" },
  "؛": { ar: "الفاصلة المنقوطة", en: "semicolon" },
  ".": { ar: "النقطة", en: "full stop" },
  ":": { ar: "النقطتين", en: "colon" },
  "؟": { ar: "علامة الاستفهام", en: "question mark" },
  "!": { ar: "علامة التعجب", en: "exclamation mark" },
};
