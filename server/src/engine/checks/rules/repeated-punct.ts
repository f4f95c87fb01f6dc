import { type Check, misspelt } from "../check";

const check: Check = {
  id: "repeated-punct",
  concern: "characters",
  level: "warning",
  title: { ar: "علامة ترقيم مكررة", en: "Repeated punctuation" },
  message: { ar: "علامة مكررة: «{0}» تكفي", en: "Repeated mark: “{0}” is enough" },
  why: {
    ar: "علامة واحدة تكفي: لا ،، ولا ؟؟. تبقى ؟! ونقاط الحذف بأي عدد.",
    en: "One mark is enough. ؟! and dots of omission in any number are left alone.",
  },
  source: "LanguageTool; corrections on ellipses",
  examples: {
    wrong: [
      { text: "زار تونس،، ثم عاد.", right: "زار تونس، ثم عاد." },
      { text: "هل وصل الوفد؟؟", right: "هل وصل الوفد؟" },
      { text: "فاز الفريق!!", right: "فاز الفريق!" },
      { text: "زار مصر؛؛ ثم عاد.", right: "زار مصر؛ ثم عاد." },
      { text: "قال الوزير:: نعم.", right: "قال الوزير: نعم." },
    ],
    right: [
      "زار تونس، ثم عاد.",
      "هل وصل الوفد؟!",
      "وصل الوفد... ثم غادر.",
      "تونس .. عودة الحياة إلى الأسواق",
      "قال: «نعم!»، ثم غادر.",
    ],
  },
  paragraph({ text }, report) {
    for (const match of text.matchAll(/([،؛:؟!])\1+/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      report(misspelt(span, match[1] ?? "", match[0]));
    }
  },
};

export default check;
