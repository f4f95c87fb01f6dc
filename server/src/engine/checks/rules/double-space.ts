import type { Check } from "../check";

const check: Check = {
  id: "double-space",
  concern: "characters",
  level: "hint",
  title: { ar: "مسافتان متتاليتان", en: "Double space" },
  message: {
    ar: "احذف المسافة الزائدة: بين الكلمتين مسافة واحدة",
    en: "Remove the extra space: one is enough between words",
  },
  why: {
    ar: "بين كل كلمتين مسافة واحدة. ولا يُنبَّه على بداية السطر ونهايته، ولا على الجداول المصفوفة بمسافات كثيرة.",
    en: "One space between words. Line edges and columns set with many spaces are left alone.",
  },
  source: { ar: "LanguageTool؛ غلطاوي", en: "LanguageTool; Ghalatawi" },
  examples: {
    wrong: [
      { text: "زار  الوفد تونس.", right: "زار الوفد تونس." },
      { text: "وصل الوزير   أمس.", right: "وصل الوزير أمس." },
      { text: "قال  الوزير إن الاتفاق قريب.", right: "قال الوزير إن الاتفاق قريب." },
      { text: "زار تونس،  ثم عاد.", right: "زار تونس، ثم عاد." },
      { text: "بلغ السعر  45 دولارا.", right: "بلغ السعر 45 دولارا." },
    ],
    right: ["زار الوفد تونس.", " زار الوفد تونس.", "المغرب      تونس      مصر", "القاهرة\t\tالرباط", "وصل الوزير."],
  },
  paragraph({ text }, report) {
    if (!text.includes("  ") && !text.includes("\u00a0")) return;
    for (const match of text.matchAll(/(?<=\S)[ \u00a0]{2,3}(?=[^ \s])/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      report({
        ...span,
        fixes: [
          { title: { ar: "احذف المسافة الزائدة", en: "Remove the extra space" }, edits: [{ ...span, text: " " }] },
        ],
      });
    }
  },
};

export default check;
