import { asciiDigits, inDigitSystem } from "../../numbers/digits";
import { perReading } from "../memory";
import { isQuoted } from "../quoted";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "mixed-digit-systems",
  concern: "characters",
  level: "warning",
  title: { ar: "نظامان للأرقام", en: "Two digit systems" },
  message: { ar: "اكتب «{0}» كسائر أرقام الخبر", en: "Write “{0}” as the article's other numbers" },
  why: {
    ar: "الخبر الواحد يكتب أرقامه بنظام واحد: 16 أو ١٦. يُحكم بأكثر النظامين ورودا، ولا تُمس الأرقام داخل الاقتباس والروابط.",
    en: "An article writes its numbers in one system: 16 or ١٦. The one that it uses most wins; quotations and links are left alone.",
  },
  source: "House consistency",
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
  article({ paragraphs }, report) {
    const written = paragraphs.flatMap(({ start, reading }) => numeralsOf(reading).filter((span) => !isQuoted([{ start: 0, reading }], span)).map(({ start: from, end, system, surface }) => ({ start: start + from, end: start + end, system, surface })));
    const western = written.filter(({ system }) => system === "ascii").length;
    const usual = western * 2 >= written.length ? "ascii" : "arabic";
    for (const { start, end, system, surface } of written) if (system !== usual) report(misspelt({ start, end }, inDigitSystem(asciiDigits(surface), usual), surface));
  },
};

const numeralsOf = perReading(({ tokens }) => tokens.flatMap(({ start, end, word }) => (word.kind === "number" && SYSTEM.test(word.surface) ? [{ start, end, surface: word.surface, system: /\d/.test(word.surface) ? ("ascii" as const) : ("arabic" as const) }] : [])));
const SYSTEM = /[\d\u0660-\u0669]/;

export default check;
