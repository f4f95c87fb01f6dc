import { hasOddCharacters } from "../characters";
import type { Check } from "../check";

const check: Check = {
  id: "invisible-char",
  concern: "characters",
  level: "warning",
  title: { ar: "محرف خفي", en: "Invisible character" },
  message: { ar: "احذف المحرف الخفي ({0}): لا يُرى ويفسد البحث في النص", en: "Remove the invisible character ({0}): it cannot be seen and breaks search" },
  why: {
    ar: "المحارف التي لا تُرى (مسافة صفرية، واصلة رخوة، BOM) تفسد البحث والمقارنة. أما الفاصل الصفري ZWNJ فعادة فارسية ولا يُنبَّه عليه.",
    en: "Characters that show nothing (zero-width space, soft hyphen, BOM) break search and comparison. ZWNJ is Persian practice and is left alone.",
  },
  source: { ar: "Unicode؛ unicodeHighlight في VS Code", en: "Unicode; VS Code unicodeHighlight" },
  examples: {
    wrong: [
      { text: "زار الصي​ن وفد كبير.", right: "زار الصين وفد كبير." },
      { text: "وقّع­ الطرفان.", right: "وقّع الطرفان." },
      { text: "وصل الوفد\ufeff أمس.", right: "وصل الوفد أمس." },
      { text: "قال الو⁠زير نعم.", right: "قال الوزير نعم." },
      { text: "وصل​ الوفد.", right: "وصل الوفد." },
    ],
    right: [
      "زار الصين وفد كبير.",
      "می‌خواهم",
      "بلغ العدد 5 آلاف.",
      "وصل الوفد 👨‍👩‍👧 أمس.",
      "قال «نعم» ثم غادر.",
    ],
  },
  paragraph(reading, report) {
    if (!hasOddCharacters(reading)) return;
    for (const match of reading.text.matchAll(/[\u200b\u2060\ufeff\u00ad]/g)) {
      const span = { start: match.index, end: match.index + 1 };
      report({ ...span, values: [`U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`], fixes: [{ title: { ar: "احذف المحرف", en: "Remove the character" }, edits: [{ ...span, text: "" }] }] });
    }
  },
};

export default check;
