import { rows } from "../../lexicon/lexicon";
import type { Check } from "../check";

const check: Check = {
  id: "past-date-after-dateline",
  concern: "facts",
  level: "information",
  title: { ar: "تاريخ ماض بعد تاريخ الخبر", en: "Past date after the dateline" },
  message: { ar: "{0} بعد تاريخ الخبر {1}", en: "{0} lies after the dateline {1}" },
  why: {
    ar: "ما يُروى ماضيا لا يقع بعد تاريخ الخبر. لا يُحسب إلا تاريخ كامل بعد فعل وقوع (وقع، بدأ، توفي).",
    en: "What is told as past does not lie after the dateline. Only full dates right behind a verb of happening count.",
  },
  source: "Press practice",
  examples: {
    wrong: [
      { text: "الرباط 16 سبتمبر 2021 (كونا) - وقع الحادث في 20 سبتمبر 2021." },
      { text: "القاهرة 5 مايو 2022 (أ ش أ) - توفي الشاعر في 9 مايو 2022." },
      { text: "عمان 1 يناير 2020 (بترا) - بدأت المحادثات في 3 يناير 2020." },
      { text: "تونس 2 مارس 2021 (وات) - انتهت الدورة يوم 8 مارس 2021." },
      { text: "بيروت 4 أغسطس 2020 (رويترز) - وقع الانفجار يوم 6 أغسطس 2020." },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) - وقع الحادث في 10 سبتمبر 2021.",
      "الرباط 16 سبتمبر 2021 (كونا) - يبدأ اللقاء في 20 سبتمبر 2021.",
      "الرباط 16 سبتمبر 2021 (كونا) - أعلن الوزير لقاء في 20 سبتمبر 2021.",
      "وقع الحادث في 20 سبتمبر 2021.",
      "الرباط 16 سبتمبر 2021 (كونا) - وقع الحادث اليوم.",
    ],
  },
  article({ text, numbers, dateline }, report) {
    const filed = dateline?.date ?? "";
    if (!/^\d{4}-\d\d-\d\d$/.test(filed)) return;
    for (const { kind, value, start, end } of numbers) {
      if (kind !== "date" || !/^\d{4}-\d\d-\d\d$/.test(value) || value <= filed) continue;
      if (HAPPENED.test(text.slice(Math.max(0, start - 40), start))) report({ start, end, values: [value, filed] });
    }
  },
};

/** A verb of happening, at most two words, then في or يوم. */
const HAPPENED = new RegExp(`(?:^|\\s)و?(?:${rows("event-words").filter(({ event }) => event === "happened").map(({ form }) => form).join("|")})(?: [\\u0621-\\u064a]+){1,2} (?:في|يوم) $`);

export default check;
