import { rows } from "../../lexicon/lexicon";
import { phraseTable } from "../../text/phrases";
import type { Check } from "../check";

const check: Check = {
  id: "anniversary-mismatch",
  concern: "facts",
  level: "information",
  title: { ar: "ذكرى لا توافق سنتها", en: "Anniversary of another year" },
  message: { ar: "في {0} تحل الذكرى {1} لا {2}", en: "In {0} it is anniversary {1}, not {2}" },
  why: {
    ar: "تُحسب الذكرى من سنة الحدث (جدول صغير) وسنة الخبر؛ وقبل يومها تُقبل الذكرى الماضية أيضا.",
    en: "The anniversary is counted from the event's year (a small table) to the dateline's; before its day the last one is right, too.",
  },
  source: "Public record: server/data/dated-events.tsv",
  examples: {
    wrong: [
      { text: "الرباط 16 سبتمبر 2021 (كونا) - أحيت المدينة الذكرى الـ75 لنهاية الحرب العالمية الثانية." },
      { text: "الجزائر 5 يوليو 2022 (وأج) - احتفلت البلاد بالذكرى الـ59 لاستقلال الجزائر." },
      { text: "بيروت 4 أغسطس 2023 (رويترز) - أحيا الأهالي الذكرى الثانية لانفجار مرفأ بيروت." },
      { text: "برلين 9 نوفمبر 2019 (رويترز) - أحيت المدينة الذكرى الـ29 لسقوط جدار برلين." },
      { text: "القاهرة 25 يناير 2021 (أ ش أ) - تحل الذكرى التاسعة لثورة 25 يناير." },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) - أحيت المدينة الذكرى الـ76 لنهاية الحرب العالمية الثانية.",
      "الجزائر 1 يوليو 2022 (وأج) - قبل الذكرى الـ60 لاستقلال الجزائر.",
      "الجزائر 1 يوليو 2022 (وأج) - منذ الذكرى الـ59 لاستقلال الجزائر.",
      "أحيت المدينة الذكرى الـ75 لنهاية الحرب العالمية الثانية.",
      "الرباط 16 سبتمبر 2021 (كونا) - الذكرى الـ75 لتأسيس الشركة.",
    ],
  },
  article({ paragraphs, dateline }, report) {
    const [, year, day] = /^(\d{4})-(\d\d-\d\d)$/.exec(dateline?.date ?? "") ?? [];
    if (year === undefined || day === undefined) return;
    for (const { start, reading } of paragraphs) {
      const { text, tokens, numbers } = reading;
      for (const { kind, value, start: from, end } of numbers) {
        if (kind !== "ordinal" || !/الذكرى(?: السنوية)? $/.test(text.slice(Math.max(0, from - 20), from))) continue;
        const at = tokens.findIndex((token) => token.start >= end);
        const first = tokens[at]?.word.readings.find(({ proclitics }) => proclitics === "ل");
        const event = first && eventAt(tokens, at, first.key);
        if (event === undefined) continue;
        const years = Number(year) - Number(event.value.slice(0, 4));
        if (Number(value) !== years && !(Number(value) === years - 1 && day < event.value.slice(5))) report({ start: start + from, end: start + end, values: [year, String(years), value] });
      }
    }
  },
};

const eventAt = phraseTable(rows("dated-events").map(({ event, date }) => [event, date] as const));

export default check;
