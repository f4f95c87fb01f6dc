import { convertedBy } from "../../numbers/converted";
import { perWord, type Word } from "../../text/words";
import { isNumeral, misspeltNumeral, usualSystem } from "../digit-system";
import type { Check } from "../check";

const check: Check = {
  id: "persian-digit",
  concern: "characters",
  level: "warning",
  title: { ar: "رقم فارسي", en: "Persian digit" },
  message: { ar: "اكتب «{0}»: «{1}» بأرقام فارسية", en: "Write “{0}”: “{1}” is in Persian digits" },
  why: {
    ar: "الأرقام الفارسية (۴ ۵ ۶) غير الأرقام العربية المشرقية (٤ ٥ ٦).",
    en: "Persian digits (۴ ۵ ۶) are not the Eastern Arabic ones (٤ ٥ ٦).",
  },
  source: {
    ar: "Unicode؛ نظاما الأرقام arab وarabext في CLDR",
    en: "Unicode; CLDR numbering systems arab and arabext",
  },
  examples: {
    wrong: [
      { text: "بلغ العدد ۱۲۳ طالبا.", right: "بلغ العدد ١٢٣ طالبا." },
      { text: "عام ۲۰۲۱ شهد الاتفاق.", right: "عام ٢٠٢١ شهد الاتفاق." },
      { text: "وصل ۵ وزراء.", right: "وصل ٥ وزراء." },
      { text: "ارتفع بنسبة ۷٪.", right: "ارتفع بنسبة ٧٪." },
      { text: "بلغ السعر ۴۵ دولارا.", right: "بلغ السعر ٤٥ دولارا." },
    ],
    right: ["بلغ العدد ١٢٣ طالبا.", "بلغ العدد 123 طالبا.", "عام ٢٠٢١ شهد الاتفاق.", "وصل ٥ وزراء.", "ارتفع بنسبة 7٪."],
  },
  marks: (word) => isNumeral(word) || isPersian(word),
  article(analysis, report, marked) {
    const persian = marked.filter(({ word }) => isPersian(word));
    if (persian.length === 0) return;
    const usual = usualSystem(
      analysis,
      marked.filter(({ word }) => isNumeral(word)),
    );
    const converted = convertedBy(analysis.numbers, usual);
    for (const { start, end, word } of persian)
      report(misspeltNumeral({ start, end }, converted({ start, end }, word.surface), word.surface));
  },
};

const isPersian = perWord(({ kind, surface }: Word): boolean => kind === "number" && /[\u06f0-\u06f9]/.test(surface));

export default check;
