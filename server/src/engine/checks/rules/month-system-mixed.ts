import type { Span } from "../../article";
import { mayBeMonth, monthIn, monthNameAt, SYSTEMS, type MonthName } from "../../numbers/months";
import { misspelt, type Check, type Marked } from "../check";

const check: Check = {
  id: "month-system-mixed",
  concern: "style",
  level: "hint",
  title: { ar: "نظامان لأسماء الشهور", en: "Two systems of month names" },
  message: { ar: "اكتب «{0}»: {2}", en: "Write {0}: {2}" },
  why: {
    ar: "الخبر الواحد يسمي الشهور بنظام واحد. ولا تُحسب الأزواج (تموز/يوليو) ولا أسماء الأحداث والأحزاب (حرب تموز، 14 آذار، 25 يناير).",
    en: "An article names months in one system. Pairs (تموز/يوليو) and names of events and parties (حرب تموز, 14 آذار) do not count.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      { text: "في 5 يوليو 2021 و3 مايو 2022 و9 تموز 2023.", right: "في 5 يوليو 2021 و3 مايو 2022 و9 يوليو 2023." },
      { text: "في 5 تموز 2021 و3 أيار 2022 و9 مايو 2023.", right: "في 5 تموز 2021 و3 أيار 2022 و9 أيار 2023." },
      { text: "في 5 جويلية 2021 و6 جوان 2021 و7 يوليو 2021.", right: "في 5 جويلية 2021 و6 جوان 2021 و7 جويلية 2021." },
      {
        text: "في 1 يناير 2020\nو2 فبراير 2020\nو3 كانون الثاني 2021.",
        right: "في 1 يناير 2020\nو2 فبراير 2020\nو3 يناير 2021.",
      },
      { text: "في 5 غشت 2021 و6 شتنبر 2021 و7 أغسطس 2021.", right: "في 5 غشت 2021 و6 شتنبر 2021 و7 غشت 2021." },
    ],
    right: [
      "في 5 يوليو 2021 و3 مايو 2022.",
      "في 5 تموز/يوليو 2021 و3 أيار/مايو 2022.",
      "في 5 تموز (يوليو) 2021 و3 أيار (مايو) 2022 و4 مايو 2023.",
      "في 5 غشت 2021 و3 مارس 2022.",
      "قوى 14 آذار في 5 يوليو 2021 و3 مايو 2022.",
      "حرب تموز انتهت في 14 أغسطس 2006.",
    ],
  },
  marks: mayBeMonth,
  article({ text, numbers, stylebook }, report, marked) {
    const chosen = stylebook.rules.months;
    if (marked.length < 2 && chosen === undefined) return;
    const dates = numbers.filter(
      ({ kind, value, calendar }) => kind === "date" && calendar === undefined && /^\d{4}-\d\d/.test(value),
    );
    const written = marked.flatMap((place) => monthOfDate(place, text, dates));
    const counts = new Map<string, number>();
    for (const { system } of written) counts.set(system, (counts.get(system) ?? 0) + 1);
    const [usual] = chosen === undefined ? ([...counts].sort((a, b) => b[1] - a[1])[0] ?? []) : [SYSTEMS[chosen]];
    for (const { start, end, month, system } of written) {
      const right = usual === undefined || system === usual ? undefined : monthIn(usual, month);
      if (right !== undefined)
        report(misspelt({ start, end }, right, text.slice(start, end), chosen === undefined ? ONE_SYSTEM : STYLEBOOK));
    }
  },
};

const ONE_SYSTEM = { ar: "أسماء الشهور في الخبر الواحد من نظام واحد", en: "an article names months in one system" };
const STYLEBOOK = {
  ar: "هذه هي أسماء الشهور المعتمدة في دليل الأسلوب",
  en: "these are the stylebook's names of months",
};

/** The month of a date with a year, which names no event; not one of a pair (`14 أيار (مايو) 1904`, `تموز / يوليو`). */
function monthOfDate({ start, tokens, at }: Marked, text: string, dates: readonly Span[]): (MonthName & Span)[] {
  const name = monthNameAt(tokens, at);
  const [first, last] = [tokens[at], name && tokens[name.to - 1]];
  const date = dates.find((one) => one.start <= start && start < one.end);
  if (name === undefined || first === undefined || last === undefined || date === undefined) return [];
  const around = text.slice(Math.max(0, date.start - 3), date.end + 3);
  return /[/(]/.test(around)
    ? []
    : [{ start, end: start + last.end - first.start, month: name.value.month, system: name.value.system }];
}

export default check;
