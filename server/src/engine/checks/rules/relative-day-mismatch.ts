import { plusDays, weekdayFrom, weekdayOf } from "../../numbers/calendar";
import type { Check } from "../check";
import { dayReadings, relativeWords } from "../dates";
import { isQuoted } from "../quoted";
import { dayOf, sayWeekday } from "../wording";

const check: Check = {
  id: "relative-day-mismatch",
  concern: "facts",
  level: "warning",
  title: { ar: "يوم نسبي لا يوافق يوم الأسبوع", en: "Relative day that does not match its weekday" },
  message: {
    ar: "راجع اليوم: الخبر مؤرخ {0}، فيكون «{1}» {2} {3} لا {4}",
    en: "Check the day: the story is dated {0}, so {1} is {2} {3}, not {4}",
  },
  why: {
    ar: "«أمس» و«غدا» و«أول من أمس» و«بعد غد» تُحسب من تاريخ الخبر الميلادي. وقد يكون الخطأ في يوم الأسبوع أو في «أمس» أو في تاريخ الخبر، فتُعرض التصحيحات كلها. وما بين علامتي التنصيص يُحسب من يوم قوله فلا يُنبَّه عليه.",
    en: "Yesterday, tomorrow and the days around them are counted from the dateline's Gregorian date. The weekday, أمس or the dateline may be the slip: all corrections are offered. Quoted words count from the day they were said and are left alone.",
  },
  source: { ar: "التقويم الميلادي", en: "Gregorian calendar" },
  examples: {
    wrong: [
      {
        text: "الدوحة 18 ديسمبر 2025 - ينطلق المؤتمر غدا الجمعة وبعد غد الأحد.",
        right: "الدوحة 18 ديسمبر 2025 - ينطلق المؤتمر غدا الجمعة وبعد غد السبت.",
      },
      {
        text: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس (الخميس) إلى المدينة.",
        right: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس (الأربعاء) إلى المدينة.",
      },
      {
        text: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير غدا (السبت).",
        right: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير غدا (الجمعة).",
      },
      {
        text: "عمان 1 مارس 2022 (بترا) قال الوزير أمس (الأحد) إن الاتفاق قريب.",
        right: "عمان 1 مارس 2022 (بترا) قال الوزير أمس (الاثنين) إن الاتفاق قريب.",
      },
      {
        text: "القاهرة 5 مايو 2022 (أ ش أ) وصل الوفد أمس الجمعة.",
        right: "القاهرة 5 مايو 2022 (أ ش أ) وصل الوفد أمس الأربعاء.",
      },
      {
        text: "تونس 2 مارس 2021 (وات) بدأ اللقاء أمس (السبت).",
        right: "تونس 2 مارس 2021 (وات) بدأ اللقاء أمس (الاثنين).",
      },
      {
        text: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nيصل الوفد غدا الخميس إلى المدينة.",
        right: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nيصل الوفد غدا الثلاثاء إلى المدينة.",
      },
      {
        text: "صنعاء، الاثنين 25/10/1436هـ (سبأ) - وصل الوفد أول من أمس الأحد.",
        right: "صنعاء، الاثنين 25/10/1436هـ (سبأ) - وصل الوفد أول من أمس السبت.",
      },
    ],
    right: [
      "الدوحة 18 ديسمبر 2025 - ينطلق المؤتمر غدا الجمعة وبعد غد السبت، وكان مقررا أمس الأربعاء وأول أمس الثلاثاء.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس (الأربعاء) إلى المدينة.",
      "الرباط 16 سبتمبر 2021 (كونا) يصل الوزير بعد غد (السبت) إلى المدينة.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أول من أمس (الثلاثاء).",
      "وصل الوزير أمس (الخميس) إلى المدينة.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس الأول (الثلاثاء).",
      "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nيصل الوفد غدا الثلاثاء إلى المدينة.",
      "واس - الرياض 10 أغسطس 2015 م الموافق 25 شوال 1436 هـ\nوصل الوفد أمس (الأحد).",
      "الرياض 25 شوال 1436 هـ واس\nوصل الوفد أمس الأحد.",
      "الرياض 25 شوال (واس) - وصل الوفد أمس الخميس.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير قبل أمس الثلاثاء، وقال: «نعود غدا السبت».",
    ],
  },
  article(analysis, report) {
    const { text, dateline, paragraphs, stylebook } = analysis;
    const filed = dateline?.date;
    if (filed === undefined || weekdayOf(filed) === undefined) return;
    for (const { start, reading } of paragraphs) {
      for (const day of reading.days) {
        const right = weekdayFrom(filed, day.offset);
        const span = { start: start + day.weekdaySpan.start, end: start + day.weekdaySpan.end };
        // `قال: «نسافر غدا الجمعة»` counts from when it was said.
        if (day.offset === 0 || right === undefined || right === day.weekday || isQuoted(paragraphs, span)) continue;
        report({
          ...span,
          values: [
            dayOf(filed, stylebook),
            relativeWords(text, day, start),
            sayWeekday(right),
            dayOf(plusDays(filed, day.offset), stylebook),
            sayWeekday(day.weekday),
          ],
          fixes: dayReadings(analysis, day, start),
        });
      }
    }
  },
};

export default check;
