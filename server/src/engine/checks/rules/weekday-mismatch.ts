import type { Span } from "../../article";
import { rows } from "../../lexicon/lexicon";
import { plusDays, weekdayName, weekdayNamed, weekdayOf } from "../../numbers/calendar";
import { keyForm } from "../../text/fold";
import { asking, type Check } from "../check";
import { dayReadings, gregorianDay, isSighted, moveToWeekday, otherHalf } from "../dates";
import { isQuoted } from "../quoted";
import { dayOf, sayWeekday } from "../wording";

const check: Check = {
  id: "weekday-mismatch",
  concern: "facts",
  level: "warning",
  title: { ar: "يوم لا يوافق تاريخه", en: "Weekday that does not match its date" },
  message: {
    ar: "راجع اليوم أو التاريخ: {0} يوافق {1} لا {2}",
    en: "Check the day or the date: {0} is a {1}, not a {2}",
  },
  why: {
    ar: "يُحسب يوم الأسبوع من التاريخ المكتوب بجانبه، أو من تاريخ الخبر مع «اليوم». ويُحسب التاريخ الهجري بتقويم أم القرى، ويُقبل فرق يوم في خبر من خارج السعودية. وقد يكون الخطأ في اليوم أو في التاريخ، فيُعرض التصحيحان.",
    en: "The weekday is worked out from the date written beside it, or from the dateline where the text says اليوم. Hijri dates count by the Umm al-Qura calendar, one day off accepted in stories from outside Saudi Arabia. The day or the date may be the slip: both corrections are offered.",
  },
  source: { ar: "التقويم الميلادي", en: "Gregorian calendar" },
  examples: {
    wrong: [
      {
        text: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير اليوم (الجمعة) إلى المدينة.",
        right: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير اليوم (الخميس) إلى المدينة.",
      },
      {
        text: "عُقد اللقاء يوم الجمعة 16 سبتمبر 2021 في المدينة.",
        right: "عُقد اللقاء يوم الخميس 16 سبتمبر 2021 في المدينة.",
      },
      { text: "عُقد اللقاء السبت 16 سبتمبر 2021 في المدينة.", right: "عُقد اللقاء الخميس 16 سبتمبر 2021 في المدينة." },
      { text: "وصل الوفد يوم الأحد 1 مارس 2022.", right: "وصل الوفد يوم الثلاثاء 1 مارس 2022." },
      {
        text: "عمان 5 مايو 2022 (بترا) وصل الوزير اليوم (الجمعة).",
        right: "عمان 5 مايو 2022 (بترا) وصل الوزير اليوم (الخميس).",
      },
      { text: "عُقد اللقاء يوم الأحد 2/10/1436هـ في المدينة.", right: "عُقد اللقاء يوم السبت 2/10/1436هـ في المدينة." },
      {
        text: "يبدأ المعرض الأحد المقبل الموافق 25 شوال 1436 هـ.",
        right: "يبدأ المعرض الاثنين المقبل الموافق 25 شوال 1436 هـ.",
      },
      {
        text: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nوصل الوفد اليوم الثلاثاء.",
        right: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nوصل الوفد اليوم الاثنين.",
      },
      {
        text: "يبدأ المعرض يوم الثلاثاء 25 شوال 1436هـ الموافق 10 أغسطس 2015م.",
        right: "يبدأ المعرض يوم الاثنين 25 شوال 1436هـ الموافق 10 أغسطس 2015م.",
      },
      {
        text: "الرياض 4 مارس 2025 (واس) - يبدأ الملتقى يوم الاثنين 5 مارس.",
        right: "الرياض 4 مارس 2025 (واس) - يبدأ الملتقى يوم الأربعاء 5 مارس.",
      },
    ],
    right: [
      "وصل الوفد الثلاثاء 30 فبراير 2025.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير اليوم (الخميس) إلى المدينة.",
      "وصل الوزير اليوم (الجمعة) إلى المدينة.",
      "عُقد اللقاء الخميس 16 سبتمبر 2021 في المدينة.",
      "الرباط 16 سبتمبر (كونا) وصل الوزير اليوم (الجمعة).",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير ليل الأربعاء الخميس.",
      "عُقد اللقاء يوم السبت 2/10/1436هـ في المدينة.",
      "يبدأ المعرض يوم الاثنين 25 شوال 1436هـ الموافق 10 أغسطس 2015م.",
      "يبدأ المعرض يوم الاثنين 26 شوال 1436هـ الموافق 10 أغسطس 2015م.",
      "يبدأ المعرض يوم الاثنين 10/8/2015م الموافق 25/10/1436هـ.",
      "الرباط 10 أغسطس 2015 (ومع) - وصل الوفد يوم السبت 24 شوال 1436هـ.",
      "يقام الحفل ليل السبت الأحد 9 أغسطس 2015، والأحد والاثنين 9 و10 أغسطس 2015.",
      "بغداد 25 شوال 1436 هـ (واس) - وصل الوفد اليوم الاثنين، وقال: «عدنا اليوم الأحد».",
      "الرباط 16 سبتمبر 2021 (كونا) - يعلن الوزير اليوم الأحد المقبل موعدا للقاء.",
    ],
  },
  article(analysis, report) {
    const { text, dateline, numbers, paragraphs, stylebook } = analysis;
    const filed = dateline?.date;
    for (const { start, reading } of paragraphs) {
      for (const day of reading.days) {
        const span = { start: start + day.weekdaySpan.start, end: start + day.weekdaySpan.end };
        const right =
          filed === undefined || day.offset !== 0 || isQuoted(paragraphs, span) ? undefined : weekdayOf(filed);
        if (filed !== undefined && right !== undefined && right !== day.weekday)
          report({
            ...span,
            values: [dayOf(filed, stylebook, true), sayWeekday(right), sayWeekday(day.weekday)],
            fixes: dayReadings(analysis, day, start),
          });
      }
    }
    numbers.forEach((number, index) => {
      const day = gregorianDay(number);
      const named = day === undefined ? undefined : weekdayBefore(text, number.start);
      if (day === undefined || named === undefined) return;
      const other = otherHalf(text, numbers, index);
      const accepted = [
        day,
        other && gregorianDay(other),
        ...(number.calendar === "hijri" && other === undefined && isSighted(analysis)
          ? [plusDays(day, -1), plusDays(day, 1)]
          : []),
      ];
      if (accepted.some((one) => one !== undefined && weekdayOf(one) === named.weekday)) return;
      const right = weekdayOf(day) ?? 0;
      const fixes = [
        asking(named, weekdayName(right)),
        ...(other === undefined ? moveToWeekday(text, number, named.weekday) : []),
      ];
      report({
        start: named.start,
        end: named.end,
        values: [text.slice(number.start, number.end), sayWeekday(right), sayWeekday(named.weekday)],
        fixes,
      });
    });
  },
};

/** The weekday of a date: `السبت 16 سبتمبر`, `السبت الماضي الموافق 2/10/1436هـ`; not `ليل السبت الأحد 5 مايو`, a night by two days. */
function weekdayBefore(text: string, at: number): (Span & { weekday: number }) | undefined {
  const near = Math.max(0, at - REACH);
  const from = near + text.slice(near, at).lastIndexOf("\n") + 1;
  const words = [...text.slice(from, at).matchAll(/[^\s،(:]+/g)];
  const last = words.findLastIndex(([word]) => !BETWEEN.has(keyForm(word)));
  const [name, before] = [words[last], words[last - 1]];
  const weekday = name && weekdayNamed(name[0]);
  if (name === undefined || weekday === undefined || (before !== undefined && weekdayNamed(before[0]) !== undefined))
    return undefined;
  return { start: from + name.index, end: from + name.index + name[0].length, weekday };
}

/** UTF-16 units that a weekday stands at most before its date. */
const REACH = 40;
/** Between a weekday and its date. */
const BETWEEN = new Set([
  "الموافق",
  "الموافقه",
  "ل",
  ...rows("relative-adjectives").map(({ adjective }) => keyForm(adjective)),
]);

export default check;
