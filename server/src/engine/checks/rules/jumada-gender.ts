import { type Check, misspelt } from "../check";

const check: Check = {
  id: "jumada-gender",
  concern: "spelling",
  level: "warning",
  title: { ar: "جمادى الأولى والآخرة", en: "The two months of Jumada" },
  message: { ar: "اكتب «{0}»: «جمادى» مؤنثة", en: "Write “{0}”: جمادى is feminine" },
  why: {
    ar: "الشهران هما جمادى الأولى وجمادى الآخرة (أو الثانية).",
    en: "The months are جمادى الأولى and جمادى الآخرة (or الثانية).",
  },
  source: { ar: "قواعد النحو", en: "Arabic grammar" },
  examples: {
    wrong: [
      { text: "في 12 جمادى الأول 1443 وصل الوفد.", right: "في 12 جمادى الأولى 1443 وصل الوفد." },
      { text: "في جمادى الثاني عقد اللقاء.", right: "في جمادى الثانية عقد اللقاء." },
      { text: "شهر جمادى الآخر بدأ.", right: "شهر جمادى الآخرة بدأ." },
      { text: "في جماد الأول وصل الوفد.", right: "في جمادى الأولى وصل الوفد." },
      { text: "في جماد الثاني وصل الوفد.", right: "في جمادى الثانية وصل الوفد." },
    ],
    right: [
      "في 12 جمادى الأولى 1443 وصل الوفد.",
      "في جمادى الآخرة عقد اللقاء.",
      "في جمادى الثانية عقد اللقاء.",
      "في ربيع الأول وصل الوفد.",
      "وصل جماد أمس.",
      "جاء في جماد الثاني عشر بين الفرق.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === "جمادى" || plain === "جماد",
    look({ text, tokens }, at, report) {
      const [month, which, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      const right = which && ORDINALS.get(which.word.plain);
      if (month === undefined || which === undefined || right === undefined || next?.word.plain === "عشر") return;
      report(misspelt({ start: month.start, end: which.end }, `جمادى ${right}`, text.slice(month.start, which.end)));
    },
  },
};

const ORDINALS = new Map([["الأول", "الأولى"], ["الاول", "الأولى"], ["الثاني", "الثانية"], ["الآخر", "الآخرة"]]);

export default check;
