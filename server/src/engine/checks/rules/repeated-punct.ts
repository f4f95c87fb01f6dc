import { type Check, misspelt } from "../check";
import { endOfRun } from "../characters";
import { markNamed } from "../wording";

const check: Check = {
  id: "repeated-punct",
  concern: "characters",
  level: "warning",
  title: { ar: "علامة ترقيم مكررة", en: "Repeated punctuation" },
  message: { ar: "اكتب {2} مرة واحدة: التكرار زائد", en: "Write the {2} once: the repetition adds nothing" },
  why: {
    ar: "علامة واحدة تكفي، فلا تُكرر الفاصلة ولا علامة الاستفهام. وتبقى «؟!» ونقاط الحذف بأي عدد.",
    en: "One mark is enough. ؟! and dots of omission in any number are left alone.",
  },
  source: { ar: "LanguageTool", en: "LanguageTool" },
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
      report(misspelt({ start, end }, mark, text.slice(start, end), markNamed(mark)));
    },
  },
};

const MARKS = "،؛:؟!";

export default check;
