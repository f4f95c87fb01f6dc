import type { Check } from "../check";

const check: Check = {
  id: "long-sentence",
  concern: "style",
  level: "hint",
  title: { ar: "جملة طويلة", en: "Long sentence" },
  message: { ar: "جملة من {0} كلمة", en: "A sentence of {0} words" },
  why: {
    ar: "الجملة التي تزيد على 45 كلمة تُتعب القارئ.",
    en: "A sentence of more than 45 words tires its reader.",
  },
  source: "LanguageTool (long sentence); the limit is a house choice",
  examples: {
    wrong: [
      { text: "وصل إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد إلى المدينة الكبيرة وفد جديد أمس." },
    ],
    right: [
      "وصل الوفد أمس إلى المدينة.",
      "وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. وصل الوفد. ",
      "قال الوزير إن الاتفاق قريب وإن التوقيع غدا.",
    ],
  },
  paragraph({ tokens, sentences }, report) {
    for (const { from, to } of sentences) {
      if (to - from <= LIMIT) continue;
      const words = tokens.slice(from, to).filter(({ word }) => word.kind !== "punctuation").length;
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (words > LIMIT && first !== undefined && last !== undefined) report({ start: first.start, end: last.end, values: [String(words)] });
    }
  },
};

/** Words that a sentence may have. */
const LIMIT = 45;

export default check;
