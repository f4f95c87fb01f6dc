import type { Bilingual } from "../../language";
import { leftToRight } from "../../text/direction";
import type { Check } from "../check";

const check: Check = {
  id: "html-remains",
  concern: "characters",
  level: "warning",
  title: { ar: "رموز صفحة ويب في النص", en: "Remains of a web page" },
  message: { ar: "{0}: رمز من صفحة ويب لُصق مع النص", en: "{0}: pasted from a web page" },
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
      { text: "قال &#8220;نعم&#8221; ثم غادر.", right: "قال “نعم” ثم غادر." },
      { text: 'نشرت <a href="/news/12">الصحيفة</a> الخبر.', right: "نشرت الصحيفة الخبر." },
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
      const plain = characterOf(code.toLowerCase());
      report({
        ...span,
        values: [told(code, plain)],
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

const told = (code: string, plain: string): Bilingual =>
  plain.trim() === ""
    ? { ar: `احذف «${leftToRight(code)}»`, en: `Remove “${code}”` }
    : { ar: `اكتب العلامة مكان «${leftToRight(code)}»`, en: `Write the mark for “${code}”` };

const REMAINS =
  /&(?:nbsp|quot|amp|lt|gt|laquo|raquo|ldquo|rdquo|ndash|mdash|hellip|lrm|rlm|zwnj|#\d{2,5});|<\/?(?:br|p|b|i|u|a|h[1-6]|ul|ol|li|strong|em|span|div|font|img)(?:\s[^<>]{0,200})?\/?>/gi;

/** @returns the character that a code stands for; "" for a tag, and for one that is not seen */
function characterOf(code: string): string {
  const number = /^&#(\d+);$/.exec(code)?.[1];
  const character = number === undefined ? (CHARACTERS[code] ?? "") : String.fromCodePoint(Number(number));
  return character === "\u00a0" ? " " : /^[\p{C}]$/u.test(character) ? "" : character;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&laquo;": "«",
  "&raquo;": "»",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
};

export default check;
