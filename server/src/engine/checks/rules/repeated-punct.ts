import { type Check, misspelt } from "../check";
import { endOfRun } from "../characters";

const check: Check = {
  id: "repeated-punct",
  concern: "characters",
  level: "warning",
  mayUncover: ["indirect-first-person", "qala-bi-anna"],
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
  token: {
    concerns: ({ surface }) => surface.length === 1 && MARKS.includes(surface),
    look({ text, tokens }, at, report) {
      const start = tokens[at]?.start ?? 0;
      const mark = text.charAt(start);
      if (text.charAt(start - 1) === mark || text.charAt(start + 1) !== mark) return;
      const end = endOfRun(text, start);
      report(misspelt({ start, end }, mark, text.slice(start, end)));
    },
  },
};

const MARKS = "،؛:؟!";

export default check;
