import type { Check } from "../check";

const check: Check = {
  id: "loose-mark",
  concern: "characters",
  level: "warning",
  title: { ar: "حركة بلا حرف", en: "Vowel mark without a letter" },
  message: { ar: "احذف الحركة: لا حرف قبلها تقوم عليه", en: "Remove the mark: no letter bears it" },
  why: {
    ar: "الشدة والتنوين والحركات تقوم على حرف. فإن وقعت بعد مسافة أو علامة فهي زلة من لوحة المفاتيح.",
    en: "Shadda, tanwin and vowels stand on a letter; after a space or a mark they are a slip of the keyboard.",
  },
  source: { ar: "معيار Unicode", en: "Unicode Standard" },
  examples: {
    wrong: [
      { text: "وصل \u0651الوفد أمس.", right: "وصل الوفد أمس." },
      { text: "وصل الوفد أمس \u064b.", right: "وصل الوفد أمس ." },
      { text: "\u0651وصل الوفد أمس.", right: "وصل الوفد أمس." },
      { text: "قال: «\u064fنعم» ثم غادر.", right: "قال: «نعم» ثم غادر." },
      { text: "بلغ العدد 20\u0651 طالبا.", right: "بلغ العدد 20 طالبا." },
    ],
    right: ["وصّل الوفدَ أمسِ.", "شكرًا.", "شكراً.", "لا إلهٰ.", "وصل الـّوفد أمس."],
  },
  paragraph({ text }, report) {
    for (const { 0: marks, index: start } of text.matchAll(/[\u064b-\u0652]+/g)) {
      if (BEARER.test(text.charAt(start - 1))) continue;
      const span = { start, end: start + marks.length };
      report({
        ...span,
        fixes: [{ title: { ar: "احذف الحركة", en: "Remove the mark" }, edits: [{ ...span, text: "" }] }],
      });
    }
  },
};

/** A letter, another mark, or a tatweel. */
const BEARER = /[\p{L}\p{M}]/u;

export default check;
