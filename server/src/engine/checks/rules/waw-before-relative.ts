import { withoutWaw } from "../../morphology/proclitics";
import type { Check } from "../check";

const check: Check = {
  id: "waw-before-relative",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "واو قبل الاسم الموصول", en: "“And” before a relative" },
  message: {
    ar: "اكتب «{0}» بلا واو: تصف ما قبلها ولا تُعطف عليه",
    en: "Write “{0}” without و: it describes what stands before it",
  },
  why: {
    ar: "«المعرض والذي» ترجمة حرفية، والصواب «المعرض الذي». وتبقى الواو حيث يسبقها في الجملة اسم موصول آخر تُعطف عليه، وفي أول الجملة.",
    en: "المعرض والذي is a calque for المعرض الذي. The و stays where another relative stands before it in the sentence, and at a sentence's beginning.",
  },
  source: { ar: "معاجم الأخطاء الشائعة", en: "Dictionaries of common errors" },
  examples: {
    wrong: [
      { text: "افتتح الوزير المعرض والذي يستمر أسبوعا.", right: "افتتح الوزير المعرض الذي يستمر أسبوعا." },
      { text: "وصلت الطائرة والتي تقل الوفد.", right: "وصلت الطائرة التي تقل الوفد." },
      { text: "شكر المدير العمال والذين بنوا الجسر.", right: "شكر المدير العمال الذين بنوا الجسر." },
      { text: "وقع الطرفان الاتفاقية، والتي تنص على الهدنة.", right: "وقع الطرفان الاتفاقية، التي تنص على الهدنة." },
      { text: "زار الوفد المصنع والذي افتتح أمس.", right: "زار الوفد المصنع الذي افتتح أمس." },
    ],
    right: [
      "افتتح الوزير المعرض الذي يستمر أسبوعا.",
      "المعرض الذي افتتح أمس والذي يستمر أسبوعا كبير.",
      "والذي يحضر يفز.",
      "شكر من حضروا والذين غابوا.",
      "وصل الوفد. والتي تلته طائرة أخرى.",
    ],
  },
  token: {
    concerns: ({ plain, kind }) => kind === "arabic" && plain.startsWith("وال") && WRITTEN.test(plain),
    look({ tokens, sentences }, at, report) {
      const token = tokens[at];
      const from = sentences.find(({ to }) => at < to)?.from ?? 0;
      if (token === undefined || at === from) return;
      if (tokens.slice(from, at).some(({ word }) => MAY_BE_JOINED.test(word.plain))) return;
      report({
        start: token.start,
        end: token.end,
        values: [withoutWaw(token.word.surface)],
        fixes: [
          {
            title: { ar: "احذف الواو", en: "Remove the و" },
            edits: [{ start: token.start, end: token.start + 1, text: "" }],
            asks: true,
          },
        ],
      });
    },
  },
};

const WRITTEN = /^و(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي)$/;
/** A relative, or من and ما, that it may be joined to. */
const MAY_BE_JOINED = /^(?:[وف]?(?:من|ما)|[وفبكل]{0,2}(?:ال|ل)ل?(?:ذي|تي|ذين|ذان|تان|تين|واتي|اتي))$/;

export default check;
