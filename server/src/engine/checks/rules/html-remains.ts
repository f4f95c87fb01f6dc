import type { Check } from "../check";

const check: Check = {
  id: "html-remains",
  concern: "characters",
  level: "warning",
  title: { ar: "رموز صفحة ويب في النص", en: "Remains of a web page" },
  message: { ar: "احذف «{0}»: رمز من صفحة ويب لُصق مع النص", en: "Remove “{0}”: pasted from a web page" },
  why: {
    ar: "النص المنسوخ من صفحة ويب يحمل أحيانا رموزها: &nbsp; و&quot; و<br/>. تُكتب العلامة نفسها مكان رمزها.",
    en: "Text from a web page may bring its codes: &nbsp;, &quot;, <br/>. The character itself stands in its place.",
  },
  source: { ar: "معيار HTML", en: "HTML Standard" },
  examples: {
    wrong: [
      { text: "وصل الوفد&nbsp;أمس.", right: "وصل الوفد أمس." },
      { text: "قال &quot;نعم&quot; ثم غادر.", right: 'قال "نعم" ثم غادر.' },
      { text: "وصل الوفد أمس.<br/>", right: "وصل الوفد أمس." },
      { text: "أعلنت شركة «كوابل &amp; أسلاك» الخبر.", right: "أعلنت شركة «كوابل & أسلاك» الخبر." },
      { text: "<p>وصل الوفد أمس.</p>", right: "وصل الوفد أمس." },
    ],
    right: [
      "وصل الوفد أمس.",
      "شركة R&D تعمل.",
      "إذا كان س < 5 فالنتيجة > 3.",
      'قال "نعم" ثم غادر.',
      "شركتا كوابل & أسلاك.",
    ],
  },
  paragraph({ text }, report) {
    if (!/[&<]/.test(text)) return;
    for (const { 0: code, index: start } of text.matchAll(REMAINS)) {
      const span = { start, end: start + code.length };
      const plain = CHARACTERS[code.toLowerCase()] ?? "";
      report({
        ...span,
        values: [code],
        fixes: [
          {
            title:
              plain === ""
                ? { ar: "احذف الرمز", en: "Remove the code" }
                : { ar: "ضع العلامة مكان رمزها", en: "Put the character for its code" },
            edits: [{ ...span, text: plain }],
          },
        ],
      });
    }
  },
};

const REMAINS =
  /&(?:nbsp|quot|amp|lt|gt|laquo|raquo|ndash|mdash|hellip|#39|#160);|<\/?(?:br|p|b|i|strong|em|span|div)\s?\/?>/gi;

const CHARACTERS: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&#160;": " ",
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&laquo;": "«",
  "&raquo;": "»",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
  "&#39;": "'",
};

export default check;
