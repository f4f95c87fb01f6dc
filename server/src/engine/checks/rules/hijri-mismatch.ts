import { hijriDate } from "../../numbers/calendar";
import type { Check } from "../check";

const check: Check = {
  id: "hijri-mismatch",
  concern: "facts",
  level: "information",
  title: { ar: "تاريخ هجري لا يوافق الميلادي", en: "Hijri date that does not match" },
  message: { ar: "راجع التاريخين: «{1}» يوافق {0} هـ في تقويم أم القرى", en: "Check the two dates: {1} is {0} in the Umm al-Qura calendar" },
  why: {
    ar: "يُقارن التاريخان المتجاوران بتقويم أم القرى، ويُقبل فرق يوم لاختلاف الرؤية.",
    en: "Two dates side by side are compared by the Umm al-Qura calendar; one day off is accepted, for the moon is sighted.",
  },
  source: { ar: "تقويم أم القرى في ICU", en: "ICU islamic-umalqura" },
  examples: {
    wrong: [
      { text: "في 12 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد." },
      { text: "في 16 سبتمبر 2021 الموافق 20 صفر 1443 وصل الوفد." },
      { text: "يوم 1 رمضان 1444 هـ الموافق 1 أبريل 2023." },
      { text: "في 10 محرم 1445 هـ (1 أغسطس 2023)." },
      { text: "بتاريخ 5 شوال 1443 الموافق 20 مايو 2022 م." },
    ],
    right: [
      "في 9 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد.",
      "في 10 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد.",
      "في 12 صفر 1443 وصل الوفد، وفي 16 سبتمبر 2021 غادر.",
      "يوم 1 رمضان 1444 هـ.",
      "في 16 سبتمبر 2021.",
    ],
  },
  article({ text, numbers }, report) {
    numbers.forEach((first, index) => {
      const second = numbers[index + 1];
      if (second === undefined || first.kind !== "date" || second.kind !== "date" || (first.calendar === "hijri") === (second.calendar === "hijri")) return;
      if (!/^(?: هـ?| م)?[ ،]*(?:الموافق(?: ل| لـ)?|\/|\() ?$/.test(text.slice(first.end, second.start))) return;
      const [hijri, gregorian] = first.calendar === "hijri" ? [first, second] : [second, first];
      if (hijri.resolved === undefined || !/^\d{4}-\d\d-\d\d$/.test(gregorian.value)) return;
      const days = Math.abs(Date.parse(hijri.resolved) - Date.parse(gregorian.value)) / 86_400_000;
      if (days > 1) report({ start: first.start, end: second.end, values: [hijriDate(gregorian.value), text.slice(gregorian.start, gregorian.end)] });
    });
  },
};

export default check;
