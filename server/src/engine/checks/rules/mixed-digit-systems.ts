import { asciiDigits, inDigitSystem } from "../../numbers/digits";
import { isNumeral, systemOf, usualSystem } from "../digit-system";
import { isQuoted } from "../quoted";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "mixed-digit-systems",
  concern: "characters",
  level: "warning",
  title: { ar: "نظامان للأرقام", en: "Two digit systems" },
  message: { ar: "اكتب «{0}»: {2}", en: "Write “{0}”: {2}" },
  why: {
    ar: "الخبر الواحد يكتب أرقامه بنظام واحد: 16 أو ١٦. والحكم لدليل الأسلوب، وإلا فلأكثر النظامين ورودا، ولا تُمس الأرقام داخل الاقتباس والروابط.",
    en: "An article writes its numbers in one system: 16 or ١٦. The stylebook tells which, else the one that it uses most; quotations and links are left alone.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      { text: "في 16 سبتمبر 2021 وصل ١٢ وزيرا إلى القمة.", right: "في 16 سبتمبر 2021 وصل 12 وزيرا إلى القمة." },
      { text: "وصل ١٢ وزيرا و٣٠ نائبا و5 سفراء.", right: "وصل ١٢ وزيرا و٣٠ نائبا و٥ سفراء." },
      { text: "بلغ السعر 45 دولارا و٧٠ سنتا بعد 20 يوما.", right: "بلغ السعر 45 دولارا و70 سنتا بعد 20 يوما." },
      { text: "عام 2020 وعام 2021\nوعام ٢٠٢٢ أيضا.", right: "عام 2020 وعام 2021\nوعام 2022 أيضا." },
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
    const reason = analysis.house.rules.digits === undefined ? ONE_SYSTEM : STYLEBOOK;
    for (const { start, end, word } of marked) {
      if (systemOf(word) !== usual && !isQuoted(analysis.paragraphs, { start, end }))
        report(misspelt({ start, end }, inDigitSystem(asciiDigits(word.surface), usual), word.surface, reason));
    }
  },
};

const ONE_SYSTEM = { ar: "أرقام الخبر الواحد تُكتب بنظام واحد", en: "an article writes its numbers in one system" };
const STYLEBOOK = { ar: "هذه هي الأرقام المعتمدة في دليل الأسلوب", en: "these are the stylebook's digits" };

export default check;
