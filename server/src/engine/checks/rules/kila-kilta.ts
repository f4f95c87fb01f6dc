import { definiteStem } from "../../morphology/article";
import { byDual } from "../../numbers/countable";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "kila-kilta",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["hamza-seat-variant"],
  title: { ar: "«كلا» و«كلتا»", en: "كلا and كلتا" },
  message: {
    ar: "اكتب «{0}»: «كلا» للمذكر و«كلتا» للمؤنث، وما بعدهما مجرور",
    en: "Write “{0}”: كلا is masculine, كلتا feminine, and the genitive follows",
  },
  why: {
    ar: "«كلا» للمذكر و«كلتا» للمؤنث، وما بعدهما مجرور: كلتا الجامعتين، كلا الجانبين.",
    en: "كلا is masculine, كلتا feminine; what follows is genitive: كلتا الجامعتين, كلا الجانبين.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "في كلا الجامعتين.", right: "في كلتا الجامعتين." },
      { text: "وصل كلا الجانبان إلى اتفاق.", right: "وصل كلا الجانبين إلى اتفاق." },
      { text: "في كلتا البلدين أزمة.", right: "في كلا البلدين أزمة." },
      { text: "فازت كلا الشركتين.", right: "فازت كلتا الشركتين." },
      { text: "كلتا الدولتان وقعتا.", right: "كلتا الدولتين وقعتا." },
    ],
    right: ["في كلتا الجامعتين.", "وصل كلا البلدين إلى اتفاق.", "كلا، لن نشارك.", "كلا البيتين قديم.", "كلاهما وصل."],
  },
  token: {
    concerns: ({ plain }) => /^[وفبلك]?(?:كلا|كلتا)$/.test(plain),
    look({ text, tokens }, at, report) {
      const [both, noun] = [tokens[at], tokens[at + 1]];
      const dual = definiteStem(noun?.word.plain ?? "");
      const counted = dual === undefined ? undefined : byDual.get(dual);
      if (both === undefined || noun === undefined || counted === undefined) return;
      const right = `${both.word.plain.replace(/كلا$|كلتا$/, counted.gender === "f" ? "كلتا" : "كلا")} ${noun.word.plain.replace(/ان$/, "ين")}`;
      const span = { start: both.start, end: noun.end };
      if (right !== `${both.word.plain} ${noun.word.plain}`)
        report(misspelt(span, right, text.slice(span.start, span.end)));
    },
  },
};

export default check;
