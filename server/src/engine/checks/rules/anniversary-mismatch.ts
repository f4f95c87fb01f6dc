import { rows } from "../../lexicon/lexicon";
import { phraseTable } from "../../text/phrases";
import type { Check } from "../check";
import { otherFigure } from "../figures";
import { anniversary } from "../wording";

const check: Check = {
  id: "anniversary-mismatch",
  concern: "facts",
  level: "information",
  title: { ar: "ذكرى لا توافق سنتها", en: "Anniversary of another year" },
  message: {
    ar: "راجع العدد: وقع الحدث سنة {3}، فذكراه سنة {0} هي {1} لا {2}",
    en: "Check the number: the event was in {3}, so in {0} this is anniversary {1}, not {2}",
  },
  why: {
    ar: "تُحسب الذكرى من سنة الحدث (في جدول صغير) إلى سنة الخبر؛ وقبل حلول يومها تُقبل الذكرى السابقة أيضا.",
    en: "The anniversary is counted from the event's year (a small table) to the dateline's; before its day the last one is right, too.",
  },
  source: { ar: "تواريخ معروفة: server/data/dated-events.tsv", en: "Public record: server/data/dated-events.tsv" },
  examples: {
    wrong: [
      {
        text: "الرباط 16 سبتمبر 2021 (كونا) - أحيت المدينة الذكرى الـ75 لنهاية الحرب العالمية الثانية.",
        right: "الرباط 16 سبتمبر 2021 (كونا) - أحيت المدينة الذكرى الـ76 لنهاية الحرب العالمية الثانية.",
      },
      { text: "الجزائر 5 يوليو 2022 (وأج) - احتفلت البلاد بالذكرى الـ59 لاستقلال الجزائر." },
      { text: "بيروت 4 أغسطس 2023 (رويترز) - أحيا الأهالي الذكرى الثانية لانفجار مرفأ بيروت." },
      { text: "برلين 9 نوفمبر 2019 (رويترز) - أحيت المدينة الذكرى الـ29 لسقوط جدار برلين." },
      { text: "القاهرة 25 يناير 2021 (أ ش أ) - تحل الذكرى التاسعة لثورة 25 يناير." },
      {
        text: "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nأحيت المدينة الذكرى الـ60 لنهاية الحرب العالمية الثانية.",
      },
    ],
    right: [
      "الرباط 16 سبتمبر 2021 (كونا) - أحيت المدينة الذكرى الـ76 لنهاية الحرب العالمية الثانية.",
      "الجزائر 1 يوليو 2022 (وأج) - قبل الذكرى الـ60 لاستقلال الجزائر.",
      "الجزائر 1 يوليو 2022 (وأج) - منذ الذكرى الـ59 لاستقلال الجزائر.",
      "أحيت المدينة الذكرى الـ75 لنهاية الحرب العالمية الثانية.",
      "الرباط 16 سبتمبر 2021 (كونا) - الذكرى الـ75 لتأسيس الشركة.",
      "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nأحيت المدينة الذكرى الـ70 لنهاية الحرب العالمية الثانية.",
      "الجزائر 18 رمضان 1436 هـ (وأج) - احتفلت البلاد بالذكرى الـ53 لاستقلال الجزائر.",
    ],
  },
  article({ text: whole, paragraphs, dateline }, report) {
    const [, year, day] = /^(\d{4})-(\d\d-\d\d)$/.exec(dateline?.date ?? "") ?? [];
    if (year === undefined || day === undefined) return;
    for (const { start, reading } of paragraphs) {
      const { text, tokens, numbers } = reading;
      for (const { kind, value, start: from, end, numeral } of numbers) {
        if (kind !== "ordinal" || !/الذكرى(?: السنوية)? $/.test(text.slice(Math.max(0, from - 20), from))) continue;
        const at = tokens.findIndex((token) => token.start >= end);
        const first = tokens[at]?.word.readings.find(({ proclitics }) => proclitics === "ل");
        const event = first && eventAt(tokens, at, first.key);
        if (event === undefined) continue;
        const years = Number(year) - Number(event.value.slice(0, 4));
        if (Number(value) === years || (Number(value) === years - 1 && day < event.value.slice(5))) continue;
        // The anniversary may be wrong, or the event that it is said to be of.
        const figure = { start: start + numeral.start, end: start + numeral.end };
        report({
          start: start + from,
          end: start + end,
          values: [year, anniversary(years), anniversary(Number(value)), event.value.slice(0, 4)],
          fixes: otherFigure(whole, figure, String(years)),
        });
      }
    }
  },
};

const eventAt = phraseTable(rows("dated-events").map(({ event, date }) => [event, date] as const));

export default check;
