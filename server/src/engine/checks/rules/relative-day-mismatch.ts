import { plusDays, weekdayName, weekdayOf } from "../../numbers/calendar";
import { rewrite, type Check } from "../check";
import { dayOf, sayWeekday } from "../wording";

const check: Check = {
  id: "relative-day-mismatch",
  concern: "facts",
  level: "warning",
  title: { ar: "يوم نسبي لا يوافق يوم الأسبوع", en: "Relative day that does not match its weekday" },
  message: { ar: "راجع اليوم: الخبر مؤرخ {0}، فيكون «{1}» {2} {3} لا {4}", en: "Check the day: the story is dated {0}, so {1} is {2} {3}, not {4}" },
  why: {
    ar: "«أمس» و«غدا» و«أول من أمس» و«بعد غد» تُحسب من تاريخ الخبر.",
    en: "Yesterday, tomorrow and the days around them are counted from the dateline.",
  },
  source: { ar: "التقويم الميلادي", en: "Gregorian calendar" },
  examples: {
    wrong: [
      { text: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس (الخميس) إلى المدينة.", right: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس (الأربعاء) إلى المدينة." },
      { text: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير غدا (السبت).", right: "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير غدا (الجمعة)." },
      { text: "عمان 1 مارس 2022 (بترا) قال الوزير أمس (الأحد) إن الاتفاق قريب.", right: "عمان 1 مارس 2022 (بترا) قال الوزير أمس (الاثنين) إن الاتفاق قريب." },
      { text: "القاهرة 5 مايو 2022 (أ ش أ) وصل الوفد أمس الجمعة.", right: "القاهرة 5 مايو 2022 (أ ش أ) وصل الوفد أمس الأربعاء." },
      { text: "تونس 2 مارس 2021 (وات) بدأ اللقاء أمس (السبت).", right: "تونس 2 مارس 2021 (وات) بدأ اللقاء أمس (الاثنين)." },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس (الأربعاء) إلى المدينة.",
      "الرباط 16 سبتمبر 2021 (كونا) يصل الوزير بعد غد (السبت) إلى المدينة.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أول من أمس (الثلاثاء).",
      "وصل الوزير أمس (الخميس) إلى المدينة.",
      "الرباط 16 سبتمبر 2021 (كونا) وصل الوزير أمس الأول (الثلاثاء).",
    ],
  },
  article({ text, dateline, paragraphs, house }, report) {
    const filed = dateline?.date;
    if (filed === undefined || weekdayOf(filed) === undefined) return;
    for (const { start, reading } of paragraphs) {
      for (const day of reading.days) {
        const right = weekdayOf(plusDays(filed, day.offset));
        if (day.offset === 0 || right === undefined || right === day.weekday) continue;
        const span = { start: start + day.weekdaySpan.start, end: start + day.weekdaySpan.end };
        const relative = text.slice(start + day.start, span.start).replace(/[ (/،]+$/, "");
        report({ ...span, values: [dayOf(filed, house), relative, sayWeekday(right), dayOf(plusDays(filed, day.offset), house), sayWeekday(day.weekday)], fixes: [rewrite(span, weekdayName(right))] });
      }
    }
  },
};

export default check;
