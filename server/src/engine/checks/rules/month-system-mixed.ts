import { perReading } from "../memory";
import { monthIn, monthNameAt } from "../months";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "month-system-mixed",
  concern: "style",
  level: "hint",
  title: { ar: "نظامان لأسماء الشهور", en: "Two systems of month names" },
  message: { ar: "اكتب «{0}» كسائر شهور الخبر", en: "Write {0} as the article's other months" },
  why: {
    ar: "الخبر الواحد يسمي الشهور بنظام واحد. لا تُحسب الأزواج (تموز/يوليو) ولا أسماء الأحداث والأحزاب (حرب تموز، 14 آذار، 25 يناير).",
    en: "An article names months in one system. Pairs (تموز/يوليو) and names of events and parties (حرب تموز, 14 آذار) do not count.",
  },
  source: "House consistency",
  examples: {
    wrong: [
      { text: "في 5 يوليو 2021 و3 مايو 2022 و9 تموز 2023.", right: "في 5 يوليو 2021 و3 مايو 2022 و9 يوليو 2023." },
      { text: "في 5 تموز 2021 و3 أيار 2022 و9 مايو 2023.", right: "في 5 تموز 2021 و3 أيار 2022 و9 أيار 2023." },
      { text: "في 5 جويلية 2021 و6 جوان 2021 و7 يوليو 2021.", right: "في 5 جويلية 2021 و6 جوان 2021 و7 جويلية 2021." },
      { text: "في 1 يناير 2020\nو2 فبراير 2020\nو3 كانون الثاني 2021.", right: "في 1 يناير 2020\nو2 فبراير 2020\nو3 يناير 2021." },
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
  article({ text, paragraphs, house }, report) {
    const written = paragraphs.flatMap(({ start, reading }) => monthsIn(reading).map((one) => ({ ...one, start: start + one.start, end: start + one.end })));
    const counts = new Map<string, number>();
    for (const { system } of written) counts.set(system, (counts.get(system) ?? 0) + 1);
    const chosen = house.rules.months;
    const [usual] = chosen === undefined ? ([...counts].sort((a, b) => b[1] - a[1])[0] ?? []) : [SYSTEMS[chosen]];
    for (const { start, end, month, system } of written) {
      const right = usual === undefined || system === usual ? undefined : monthIn(usual, month);
      if (right !== undefined) report(misspelt({ start, end }, right, text.slice(start, end)));
    }
  },
};

/** The stylebook's names for them. */
const SYSTEMS = { egyptian: "EG", levantine: "LB", algerian: "DZ", moroccan: "MA" } as const;

/** `14 أيار (مايو) 1904`, `تموز / يوليو`. */
const PAIRED = /[/(]/;

/** Months of dates with a year, which name no event, and stand in no pair. */
const monthsIn = perReading(({ text, tokens, numbers }) =>
  numbers.flatMap(({ kind, value, start, end, calendar }) => {
    if (kind !== "date" || calendar !== undefined || !/^\d{4}-\d\d/.test(value) || /[/(]/.test(text.slice(start, end)) || PAIRED.test(text.slice(end - 1, end + 3)) || PAIRED.test(text.slice(Math.max(0, start - 3), start))) return [];
    return tokens.flatMap((token, at) => {
      const name = token.start >= start && token.end <= end ? monthNameAt(tokens, at) : undefined;
      const last = name === undefined ? undefined : tokens[name.to - 1];
      return name === undefined || last === undefined ? [] : [{ ...name.value, start: token.start, end: last.end }];
    });
  }),
);

export default check;
