import type { Check } from "../check";

const check: Check = {
  id: "superfluous-stop",
  concern: "characters",
  level: "warning",
  title: { ar: "علامة ترقيم زائدة", en: "A mark too many" },
  message: { ar: "احذف «{0}»: علامة زائدة هنا", en: "Remove “{0}”: a mark too many" },
  why: {
    ar: "لا نقطة بعد علامة الاستفهام أو التعجب، ولا تجتمع فاصلة ونقطة، ولا علامة وحدها في سطر. وتبقى نقاط الحذف.",
    en: "No stop after a question or exclamation mark, no comma before a stop, no mark alone on its line. Dots of omission stay.",
  },
  source: { ar: "dorar.net في علامات الترقيم", en: "dorar.net on punctuation" },
  examples: {
    wrong: [
      { text: "هل وصل الوفد؟. نعم وصل.", right: "هل وصل الوفد؟ نعم وصل." },
      { text: "فاز الفريق أخيرا!.", right: "فاز الفريق أخيرا!" },
      { text: "وصل الوفد أمس،.", right: "وصل الوفد أمس." },
      { text: "وصل الوفد أمس\n.\nثم غادر.", right: "وصل الوفد أمس\n\nثم غادر." },
      { text: "عاد المسافرون أمس؛.", right: "عاد المسافرون أمس." },
    ],
    right: [
      "هل وصل الوفد؟ نعم وصل.",
      "فاز الفريق!.. ثم عاد.",
      "قالت وكالة «أ.ف.ب.»، أمس، إن الوفد وصل.",
      "وصل الوفد\n...\nثم غادر.",
      "وصل الوفد أمس.",
    ],
  },
  token: {
    concerns: ({ kind, surface }) => kind === "punctuation" && /^[؟!،؛.]$/.test(surface),
    look({ text, tokens }, at, report) {
      const mark = tokens[at];
      if (mark === undefined) return;
      const next = text.charAt(mark.end);
      const stands = mark.word.surface;
      const alone = tokens.length === 1 && /[.،؛]/.test(stands);
      if (!alone && (next !== "." || text.charAt(mark.end + 1) === "." || stands === ".")) return;
      const span =
        alone || /[،؛]/.test(stands) ? { start: mark.start, end: mark.end } : { start: mark.end, end: mark.end + 1 };
      report({
        ...span,
        values: [text.slice(span.start, span.end)],
        fixes: [{ title: { ar: "احذف العلامة", en: "Remove the mark" }, edits: [{ ...span, text: "" }] }],
      });
    },
  },
};

export default check;
