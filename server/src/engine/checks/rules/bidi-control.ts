import { hasOddCharacters } from "../characters";
import type { Check } from "../check";

const check: Check = {
  id: "bidi-control",
  concern: "characters",
  level: "error",
  title: { ar: "محرف تحكم في الاتجاه", en: "Directional control character" },
  message: { ar: "احذف محرف الاتجاه الخفي ({0}): قد يغيّر ترتيب النص أمام القارئ", en: "Remove the invisible directional character ({0}): it can change the order of the text that a reader sees" },
  why: {
    ar: "محارف فرض الاتجاه (U+202D وU+202E) تعرض النص بغير ترتيبه. والتنبيه على ما سواها من محارف التضمين والعزل تحذير، وعلى علامات RLM وLRM وALM معلومة فقط.",
    en: "Overrides (U+202D, U+202E) show text in another order than it has; embeddings and isolates are a warning, the marks RLM, LRM and ALM are information only.",
  },
  source: { ar: "Trojan Source (Boucher and Anderson, 2021)؛ Unicode UAX #9", en: "Trojan Source (Boucher and Anderson, 2021); Unicode UAX #9" },
  examples: {
    wrong: [
      { text: "بلغ الدخل ‮2021 دينار.", right: "بلغ الدخل 2021 دينار." },
      { text: "زار ‭الوفد تونس.", right: "زار الوفد تونس." },
      { text: "وصل ‫الوزير‬ أمس.", right: "وصل الوزير أمس." },
      { text: "بلغ ⁦الدخل⁩ 5 ملايين.", right: "بلغ الدخل 5 ملايين." },
      { text: "وصل الوفد‏ أمس.", right: "وصل الوفد أمس." },
    ],
    right: [
      "بلغ الدخل 2021 دينار.",
      "قال «نعم» ثم غادر.",
      "وصل الوفد إلى Paris أمس.",
      "وصل الوفد 🚗 أمس.",
      "بدأت الدورة (2021) أمس.",
    ],
  },
  paragraph(reading, report) {
    if (!hasOddCharacters(reading)) return;
    for (const match of reading.text.matchAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g)) {
      const code = match[0].charCodeAt(0);
      const severity = code === 0x202d || code === 0x202e ? ("error" as const) : code < 0x2010 || code === 0x61c ? ("information" as const) : ("warning" as const);
      const span = { start: match.index, end: match.index + 1 };
      report({ ...span, severity, values: [`U+${code.toString(16).toUpperCase().padStart(4, "0")}`], fixes: [{ title: { ar: "احذف المحرف", en: "Remove the character" }, edits: [{ ...span, text: "" }] }] });
    }
  },
};

export default check;
