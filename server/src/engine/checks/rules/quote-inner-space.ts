import type { Check } from "../check";

const check: Check = {
  id: "quote-inner-space",
  concern: "characters",
  level: "hint",
  title: { ar: "مسافة داخل علامتي التنصيص", en: "Space inside quote marks" },
  message: { ar: "احذف المسافة بين علامة التنصيص والكلام", en: "Remove the space between the quotation mark and the words" },
  why: {
    ar: "علامة التنصيص تلتصق بما تحيط به. وتُترك العلامة المستقيمة حيث لا تُعرف الفاتحة من الخاتمة.",
    en: "Guillemets and curly quotes touch what they surround. Straight marks are left alone: their side is a guess.",
  },
  source: { ar: "غلطاوي؛ أعراف الطباعة العربية", en: "Ghalatawi; Arabic typography" },
  examples: {
    wrong: [
      { text: "قال « نعم » ثم غادر.", right: "قال «نعم» ثم غادر." },
      { text: "صدر كتاب « المدن» أمس.", right: "صدر كتاب «المدن» أمس." },
      { text: "صدر كتاب «المدن » أمس.", right: "صدر كتاب «المدن» أمس." },
      { text: "قال “ نعم ” ثم غادر.", right: "قال “نعم” ثم غادر." },
      { text: "وصفه بأنه « ناجح».", right: "وصفه بأنه «ناجح»." },
    ],
    right: [
      "قال «نعم» ثم غادر.",
      "قال \"نعم\" ثم غادر.",
      "صدر كتاب «المدن» أمس.",
      "قال “نعم” ثم غادر.",
      "قال: «نعم».",
    ],
  },
  paragraph({ text, tokens, quotes }, report) {
    const gap = (start: number, end: number): void => {
      if (start < end && text.slice(start, end).trim() === "") report({ start, end, fixes: [{ title: { ar: "احذف المسافة", en: "Remove the space" }, edits: [{ start, end, text: "" }] }] });
    };
    for (const { style, open, close, reversed } of quotes) {
      if (style === "straight" || reversed) continue;
      const [opening, first, last, closing] = [tokens[open], tokens[open + 1], tokens[close - 1], tokens[close]];
      if (opening !== undefined && first !== undefined && open + 1 < close) gap(opening.end, first.start);
      if (closing !== undefined && last !== undefined && close - 1 > open) gap(last.end, closing.start);
    }
  },
};

export default check;
