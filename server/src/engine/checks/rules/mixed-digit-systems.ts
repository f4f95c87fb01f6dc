import { convertedBy } from "../../numbers/converted";
import { isNumeral, misspeltNumeral, systemOf, usualSystem } from "../digit-system";
import { isQuoted } from "../quoted";
import type { Check } from "../check";

const check: Check = {
  id: "mixed-digit-systems",
  concern: "characters",
  level: "warning",
  title: { ar: "نظامان للأرقام", en: "Two digit systems" },
  message: { ar: "اكتب «{0}»: {2}", en: "Write “{0}”: {2}" },
  why: {
    ar: "الخبر الواحد يكتب أرقامه بنظام واحد: 16 أو ١٦. والحكم لدليل الأسلوب، وإلا فلأكثر النظامين ورودا، ولا تُمس الأرقام داخل الاقتباس والروابط.",
    en: "An article writes its numbers in one system: 16 or ١٦. The stylebook says which; without one it is the system used most; quotations and links are left alone.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      { text: "في 16 سبتمبر 2021 وصل ١٢ وزيرا إلى القمة.", right: "في 16 سبتمبر 2021 وصل 12 وزيرا إلى القمة." },
      { text: "وصل ١٢ وزيرا و٣٠ نائبا و5 سفراء.", right: "وصل ١٢ وزيرا و٣٠ نائبا و٥ سفراء." },
      { text: "بلغ السعر 45 دولارا و٧٠ سنتا بعد 20 يوما.", right: "بلغ السعر 45 دولارا و70 سنتا بعد 20 يوما." },
      { text: "عام 2020 وعام 2021\nوعام ٢٠٢٢ أيضا.", right: "عام 2020 وعام 2021\nوعام 2022 أيضا." },
      {
        text: "باع ١٢ تاجرا ٣٠ طنا، وبلغ الثمن 51.452 دولارا.",
        right: "باع ١٢ تاجرا ٣٠ طنا، وبلغ الثمن ٥١٬٤٥٢ دولارا.",
      },
      {
        text: "باع 12 تاجرا 30 طنا، وارتفع السعر ٢٫٥ في المئة.",
        right: "باع 12 تاجرا 30 طنا، وارتفع السعر 2.5 في المئة.",
      },
      { text: "فاز الفريق 3-1 ثم ٢-٠ ثم 4-2.", right: "فاز الفريق 3-1 ثم 2-0 ثم 4-2." },
    ],
    right: [
      "في 16 سبتمبر 2021 وصل 12 وزيرا.",
      "في ١٦ سبتمبر ٢٠٢١ وصل ١٢ وزيرا.",
      "وصل 12 وزيرا إلى القمة.",
      "وصل 12 وزيرا، وكتب اللافتة «حي ٧٠» بخط كبير.",
      "لا أرقام في هذا الخبر.",
    ],
  },
  marks: isNumeral,
  article(analysis, report, marked) {
    const usual = usualSystem(analysis, marked);
    const reason = analysis.stylebook.rules.digits === undefined ? ONE_SYSTEM : STYLEBOOK;
    const others = marked.filter(({ word }) => systemOf(word) !== usual);
    if (others.length === 0) return;
    const converted = convertedBy(analysis.numbers, usual);
    for (const { start, end, word } of others) {
      if (!isQuoted(analysis.paragraphs, { start, end }))
        report(misspeltNumeral({ start, end }, converted({ start, end }, word.surface), word.surface, reason));
    }
  },
};

const ONE_SYSTEM = { ar: "أرقام الخبر الواحد تُكتب بنظام واحد", en: "an article writes its numbers in one system" };
const STYLEBOOK = { ar: "هذه هي الأرقام المعتمدة في دليل الأسلوب", en: "these are the stylebook's digits" };

export default check;
