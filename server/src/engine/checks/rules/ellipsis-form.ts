import { type Check, misspelt } from "../check";

const check: Check = {
  id: "ellipsis-form",
  concern: "characters",
  level: "off",
  title: { ar: "صورة نقاط الحذف", en: "Form of the ellipsis" },
  message: { ar: "نقاط الحذف: «…»", en: "Write the ellipsis as …" },
  why: {
    ar: "من اختار … لنقاط الحذف كتبها محرفا واحدا. مغلق ابتداء: فالنقطتان فاصل مألوف في العناوين.",
    en: "For houses that write the ellipsis as one character. Off at first: two dots are a usual separator in headlines.",
  },
  source: "House choice",
  examples: {
    wrong: [
      { text: "وصل الوفد... ثم غادر.", right: "وصل الوفد… ثم غادر." },
      { text: "وصل الوفد.. ثم غادر.", right: "وصل الوفد… ثم غادر." },
      { text: "قال «نعم...» ثم غادر.", right: "قال «نعم…» ثم غادر." },
      { text: "وصل الوفد..... ثم غادر.", right: "وصل الوفد… ثم غادر." },
      { text: "المغرب.. عودة الحياة", right: "المغرب… عودة الحياة" },
    ],
    right: [
      "وصل الوفد… ثم غادر.",
      "وصل الوفد.",
      "وصل الوفد. وغادر.",
      "بلغ السعر 1.5 دولار.",
      "زر www.example.com غدا.",
    ],
  },
  paragraph({ text }, report) {
    for (const match of text.matchAll(/\.{2,}/g)) report(misspelt({ start: match.index, end: match.index + match[0].length }, "…", match[0]));
  },
};

export default check;
