import { type Check, misspelt } from "../check";

const check: Check = {
  id: "percent-style",
  concern: "style",
  level: "hint",
  mayUncover: ["hundred-spelling"],
  title: { ar: "صورتان للنسبة المئوية", en: "Two ways of writing a percentage" },
  message: {
    ar: "اكتب النسبة بصيغة «{0}»: النسب في الخبر الواحد بصيغة واحدة",
    en: "Write the percentage with “{0}”: an article writes percentages one way",
  },
  why: {
    ar: "الخبر الواحد يكتب النسبة بصيغة واحدة، 5% أو 5 في المئة: أكثرهما ورودا فيه.",
    en: "An article writes percentages one way, 5% or 5 في المئة: the one that it uses most.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      { text: "ارتفع 5% ثم 7% ثم 8 في المئة.", right: "ارتفع 5% ثم 7% ثم 8%." },
      { text: "بنسبة 5 في المئة و6 في المئة و7%.", right: "بنسبة 5 في المئة و6 في المئة و7 في المئة." },
      { text: "ارتفع 5%\nوانخفض 3%\nثم زاد 2 في المئة.", right: "ارتفع 5%\nوانخفض 3%\nثم زاد 2%." },
      { text: "10 في المائة و20 في المائة و30%.", right: "10 في المائة و20 في المائة و30 في المائة." },
      { text: "5٪ و6٪ و7 في المئة.", right: "5٪ و6٪ و7٪." },
    ],
    right: ["ارتفع 5% ثم 7%.", "بنسبة 5 في المئة و6 في المئة.", "ارتفع 5%.", "خمسة في المئة و5%.", "لا نسبة هنا."],
  },
  article({ text, numbers }, report) {
    const written = numbers
      .filter(
        ({ kind, numeral, start }) =>
          kind === "percent" &&
          numeral.start === start &&
          /[\d\u0660-\u0669]$/.test(text.slice(numeral.start, numeral.end)),
      )
      .map(({ numeral, end }) => ({ start: numeral.end, end, unit: text.slice(numeral.end, end) }));
    const signs = written.filter(({ unit }) => SIGN.test(unit));
    const words = written.filter(({ unit }) => unit.startsWith(" في "));
    const [usual, others] = signs.length >= words.length ? [signs[0], words] : [words[0], signs];
    if (usual === undefined) return;
    for (const { start, end } of others)
      report({ ...misspelt({ start, end }, usual.unit, text.slice(start, end)), values: [usual.unit.trim()] });
  },
};

const SIGN = /^ ?[%\u066a]$/;

export default check;
