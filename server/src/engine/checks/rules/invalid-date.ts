import { isDayOfMonth, noDayIn } from "../../numbers/calendar";
import type { Check } from "../check";
import { counted } from "../wording";

const check: Check = {
  id: "invalid-date",
  concern: "facts",
  level: "warning",
  title: { ar: "تاريخ لا وجود له", en: "Date that does not exist" },
  message: {
    ar: "راجع اليوم أو الشهر: لا وجود لـ«{0}»، فهذا الشهر لا يزيد على {1}",
    en: "Check the day or the month: there is no “{0}”, this month has {1} at most",
  },
  why: {
    ar: "يُقارن اليوم بعدد أيام الشهر، ويُقارن 29 فبراير بالسنة الكبيسة.",
    en: "The day is compared with the length of its month, 29 February with the leap year.",
  },
  source: { ar: "التقويم الميلادي", en: "Gregorian calendar" },
  examples: {
    wrong: [
      { text: "تنتهي المهلة في 31 سبتمبر المقبل." },
      { text: "وقعت الحادثة في 29 فبراير 2021." },
      { text: "وصل الوفد في 30 فبراير 2021." },
      { text: "عقد اللقاء في 31 أبريل 2022." },
      { text: "بدأت الدورة في 29 فبراير 2023." },
      { text: "يمتد المعرض من 27 إلى 30 فبراير 2025." },
    ],
    right: [
      "تنتهي المهلة في 30 سبتمبر المقبل.",
      "وقعت الحادثة في 29 فبراير 2020.",
      "زار الوفد 31 مدينة في سبتمبر.",
      "صام الناس حتى الثلاثين من صفر.",
      "توفي العالم في 31 مايو 1564.",
      "يمتد المعرض من 27 إلى 28 فبراير 2025، وتبلغ النسبة 30/2.",
    ],
  },
  article({ text, numbers }, report) {
    for (const { kind, value, calendar, start, end } of numbers) {
      const missing = kind === "date" || kind === "range" ? noDayIn(value, calendar) : undefined;
      if (missing === undefined) continue;
      const last = daysOf(missing.month, missing.year, calendar ?? "gregorian");
      report({ start, end, values: [text.slice(start, end), counted("day", last, "accusative")] });
    }
  },
};

/** The last day that a month has. */
function daysOf(month: number, year: number | undefined, calendar: "gregorian" | "hijri"): number {
  let last = LONGEST_MONTH;
  while (last > 0 && !isDayOfMonth(last, month, year, calendar)) last--;
  return last;
}

const LONGEST_MONTH = 31;

export default check;
