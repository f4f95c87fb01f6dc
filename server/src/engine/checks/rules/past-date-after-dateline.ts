import { rows } from "../../lexicon/lexicon";
import { plusDays } from "../../numbers/calendar";
import type { Check } from "../check";
import { gregorianDay, isWholeDate } from "../dates";
import { dayOf } from "../wording";

const check: Check = {
  id: "past-date-after-dateline",
  concern: "facts",
  level: "information",
  title: { ar: "تاريخ ماض بعد تاريخ الخبر", en: "Past date after the dateline" },
  message: {
    ar: "راجع التاريخ: «{0}» بعد تاريخ الخبر ({1})، والفعل ماض",
    en: "Check the date: “{0}” lies after the dateline ({1}), yet the verb is in the past",
  },
  why: {
    ar: "ما يُروى ماضيا لا يقع بعد تاريخ الخبر. ولا يُحسب إلا تاريخ كامل بعد فعل وقوع (وقع، بدأ، توفي).",
    en: "What is told as past cannot lie after the dateline. Only full dates right after a verb of happening count.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "الرباط 16 سبتمبر 2021 (كونا) - وقع الحادث في 20 سبتمبر 2021." },
      { text: "القاهرة 5 مايو 2022 (أ ش أ) - توفي الشاعر في 9 مايو 2022." },
      { text: "عمان 1 يناير 2020 (بترا) - بدأت المحادثات في 3 يناير 2020." },
      { text: "تونس 2 مارس 2021 (وات) - انتهت الدورة يوم 8 مارس 2021." },
      { text: "بيروت 4 أغسطس 2020 (رويترز) - وقع الانفجار يوم 6 أغسطس 2020." },
      { text: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nوقع الحادث في 28 شوال 1436هـ." },
      { text: "الرياض 25 شوال 1436 هـ واس\nتوفي الشاعر في 15 أغسطس 2015." },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) - وقع الحادث في 10 سبتمبر 2021.",
      "الرباط 16 سبتمبر 2021 (كونا) - يبدأ اللقاء في 20 سبتمبر 2021.",
      "الرباط 16 سبتمبر 2021 (كونا) - أعلن الوزير لقاء في 20 سبتمبر 2021.",
      "وقع الحادث في 20 سبتمبر 2021.",
      "الرباط 16 سبتمبر 2021 (كونا) - وقع الحادث اليوم.",
      "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nوقع الحادث في 9 أغسطس 2015.",
      "الرياض 25 شوال 1436 هـ واس\nوقع الحادث في 20/10/1436هـ.",
      "الرباط 10 أغسطس 2015 (ومع) - وقع الحادث في 2/10/1436هـ.",
    ],
  },
  article({ text, numbers, dateline, stylebook }, report) {
    const filed = dateline?.date;
    if (!isWholeDate(filed)) return;
    for (const number of numbers) {
      const { start, end, value, calendar } = number;
      const day = isWholeDate(value) ? gregorianDay(number) : undefined;
      // A sighted moon may put a Hijri date a day later.
      if (day === undefined || day <= (calendar === "hijri" ? plusDays(filed, 1) : filed)) continue;
      if (HAPPENED.test(text.slice(Math.max(0, start - 40), start)))
        report({ start, end, values: [text.slice(start, end), dayOf(filed, stylebook, true)] });
    }
  },
};

/** A verb of happening, at most two words, then في or يوم. */
const HAPPENED = new RegExp(
  `(?:^|\\s)و?(?:${rows("event-words")
    .filter(({ event }) => event === "happened")
    .map(({ form }) => form)
    .join("|")})(?: [\\u0621-\\u064a]+){1,2} (?:في|يوم) $`,
);

export default check;
