import { weekdayName, weekdayNamed, weekdayOf } from "../../numbers/calendar";
import { rewrite, type Check } from "../check";
import { dayOf, sayWeekday } from "../wording";

const check: Check = {
  id: "weekday-mismatch",
  concern: "facts",
  level: "warning",
  title: { ar: "يوم لا يوافق تاريخه", en: "Weekday that does not match its date" },
  message: { ar: "راجع اليوم أو التاريخ: {0} يوافق {1} لا {2}", en: "Check the day or the date: {0} is a {1}, not a {2}" },
  why: {
    ar: "يُحسب يوم الأسبوع من التاريخ المكتوب بجانبه، أو من تاريخ الخبر مع «اليوم».",
    en: "The weekday is worked out from the date written beside it, or from the dateline where the text says اليوم.",
  },
  source: { ar: "التقويم الميلادي", en: "Gregorian calendar" },
  examples: {
    wrong: [
      { text: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير اليوم (الجمعة) إلى المدينة.", right: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير اليوم (الخميس) إلى المدينة." },
      { text: "عُقد اللقاء يوم الجمعة 16 سبتمبر 2021 في المدينة.", right: "عُقد اللقاء يوم الخميس 16 سبتمبر 2021 في المدينة." },
      { text: "عُقد اللقاء السبت 16 سبتمبر 2021 في المدينة.", right: "عُقد اللقاء الخميس 16 سبتمبر 2021 في المدينة." },
      { text: "وصل الوفد يوم الأحد 1 مارس 2022.", right: "وصل الوفد يوم الثلاثاء 1 مارس 2022." },
      { text: "عمان 5 مايو 2022 (بترا) وصل الوزير اليوم (الجمعة).", right: "عمان 5 مايو 2022 (بترا) وصل الوزير اليوم (الخميس)." },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير اليوم (الخميس) إلى المدينة.",
      "وصل الوزير اليوم (الجمعة) إلى المدينة.",
      "عُقد اللقاء الخميس 16 سبتمبر 2021 في المدينة.",
      "الرباط 16 سبتمبر (كونا) وصل الوزير اليوم (الجمعة).",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير ليل الأربعاء الخميس.",
    ],
  },
  article({ text, dateline, numbers, paragraphs, house }, report) {
    const wrong = (start: number, end: number, date: string, weekday: number, written?: string): void => {
      const right = weekdayOf(date);
      if (right === undefined || right === weekday) return;
      report({ start, end, values: [written ?? dayOf(date, house, true), sayWeekday(right), sayWeekday(weekday)], fixes: [rewrite({ start, end }, weekdayName(right))] });
    };
    for (const { start, reading } of paragraphs) {
      for (const { offset, weekday, weekdaySpan } of reading.days) {
        if (offset === 0 && dateline?.date !== undefined) wrong(start + weekdaySpan.start, start + weekdaySpan.end, dateline.date, weekday);
      }
    }
    for (const number of numbers) {
      const before = number.kind === "date" ? /(\S+)[ ،(]*$/.exec(text.slice(Math.max(0, number.start - 14), number.start)) : null;
      const weekday = before?.[1] === undefined ? undefined : weekdayNamed(before[1]);
      if (before?.[1] !== undefined && weekday !== undefined) {
        const start = number.start - before[0].length;
        wrong(start, start + before[1].length, number.value, weekday, text.slice(number.start, number.end));
      }
    }
  },
};

export default check;
