import { hijriDate } from "../../numbers/calendar";
import type { Check } from "../check";
import { areHalves, isWholeDate, moveDate } from "../dates";

const check: Check = {
  id: "hijri-mismatch",
  concern: "facts",
  level: "information",
  title: { ar: "تاريخ هجري لا يوافق الميلادي", en: "Hijri date that does not match" },
  message: { ar: "راجع التاريخين: «{1}» يوافق {0} هـ في تقويم أم القرى", en: "Check the two dates: {1} is {0} in the Umm al-Qura calendar" },
  why: {
    ar: "يُقارن التاريخان المتجاوران بتقويم أم القرى، ويُقبل فرق يوم لاختلاف الرؤية. وأيهما الخطأ يقرره الكاتب.",
    en: "Two dates side by side are compared by the Umm al-Qura calendar; one day off is accepted, for the moon is sighted. Which of them is the slip, the writer decides.",
  },
  source: { ar: "تقويم أم القرى في ICU", en: "ICU islamic-umalqura" },
  examples: {
    wrong: [
      { text: "في 12 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد.", right: "في 9 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد." },
      { text: "في 16 سبتمبر 2021 الموافق 20 صفر 1443 وصل الوفد.", right: "في 16 سبتمبر 2021 الموافق 9 صفر 1443 وصل الوفد." },
      { text: "يبدأ المعرض في 20/10/1436هـ الموافق ليوم الاثنين 10/8/2015م.", right: "يبدأ المعرض في 25/10/1436هـ الموافق ليوم الاثنين 10/8/2015م." },
      { text: "يوم 1 رمضان 1444 هـ الموافق 1 أبريل 2023." },
      { text: "في 10 محرم 1445 هـ (1 أغسطس 2023)." },
      { text: "بتاريخ 5 شوال 1443 الموافق 20 مايو 2022 م." },
    ],
    right: [
      "في 9 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد.",
      "في 10 صفر 1443 الموافق 16 سبتمبر 2021 وصل الوفد.",
      "في 12 صفر 1443 وصل الوفد، وفي 16 سبتمبر 2021 غادر.",
      "يوم 1 رمضان 1444 هـ.",
      "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\nوصل الوفد.",
      "يبدأ المعرض في 25/10/1436هـ الموافق ليوم الاثنين 10/8/2015م.",
      "في 16 سبتمبر 2021.",
    ],
  },
  article({ text, numbers }, report) {
    numbers.forEach((first, index) => {
      const second = numbers[index + 1];
      if (second === undefined || !areHalves(text, first, second)) return;
      const [hijri, gregorian] = first.calendar === "hijri" ? [first, second] : [second, first];
      const day = gregorian.value;
      if (hijri.resolved === undefined || !isWholeDate(hijri.value) || !isWholeDate(day)) return;
      const days = Math.abs(Date.parse(hijri.resolved) - Date.parse(day)) / 86_400_000;
      if (days > 1) report({ start: first.start, end: second.end, values: [hijriDate(day), text.slice(gregorian.start, gregorian.end)], fixes: [...moveDate(text, hijri, day), ...moveDate(text, gregorian, hijri.resolved)] });
    });
  },
};

export default check;
