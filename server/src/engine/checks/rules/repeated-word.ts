import { formsWith } from "../../lexicon/function-words";
import { rows } from "../../lexicon/lexicon";
import { hasArticle } from "../../morphology/article";
import { keyForm } from "../../text/fold";
import type { Check, Fix } from "../check";
import { checkWords } from "../check-words";

const check: Check = {
  id: "repeated-word",
  concern: "style",
  level: "warning",
  mayUncover: "any",
  uncoveredBy: "any",
  title: { ar: "كلمة مكررة", en: "Repeated word" },
  message: { ar: "احذف المكرر: كُتبت «{0}» مرتين متتاليتين", en: "Remove one: “{0}” stands twice in a row" },
  why: {
    ar: "تكرار حرف أو اسم معرف سهو في الغالب. ولا يُنبَّه على أسماء الحروف (بي بي سي) والأعلام والتوكيد (جدا جدا) والتوزيع (جملة جملة)؛ و«من من» و«ما ما» قد تكونان صحيحتين.",
    en: "A function word or a definite noun twice is a slip. Letter names, names, emphasis and distribution are left alone; من من and ما ما may be right.",
  },
  source: { ar: "LanguageTool", en: "LanguageTool" },
  examples: {
    wrong: [
      { text: "وصل الوزير في في المدينة.", right: "وصل الوزير في المدينة." },
      { text: "قال الوزير الوزير إن الاتفاق قريب.", right: "قال الوزير إن الاتفاق قريب." },
      { text: "أكد أن أن الاتفاق قريب.", right: "أكد أن الاتفاق قريب." },
      { text: "سافر إلى إلى مصر.", right: "سافر إلى مصر." },
      { text: "المدينة التي التي زارها الوفد.", right: "المدينة التي زارها الوفد." },
    ],
    right: [
      "قال إن إن بي سي نقلت الخبر.",
      "وعاد من شرم الشيخ الشيخ سالم بن ناصر.",
      "النتائج بين بين.",
      "وصل الوزير في المدينة.",
      "قناة بي بي سي نشرت الخبر.",
      "نقلت شبكة سي إن إن الخبر.",
      "كان اللقاء طويلا جدا جدا.",
      "قرأ النص جملة جملة.",
      "وصل شيان شيان أمس.",
      "علينا أن نعرف من من الوزراء وصل.",
    ],
  },
  token: {
    concerns: (word) => REPEATABLE.has(word.plain) || (hasArticle(word.plain) && word.plain.length > 4),
    look({ text, tokens, mentions }, at, report) {
      const first = tokens[at];
      const second = tokens[at + 1];
      if (
        first === undefined ||
        second === undefined ||
        second.word !== first.word ||
        !/^ +$/.test(text.slice(first.end, second.start))
      )
        return;
      // `سي إن إن`: a channel's letters.
      if ([tokens[at - 1], tokens[at + 2]].some((beside) => LETTERS.has(beside?.word.key ?? ""))) return;
      // `شرم الشيخ | الشيخ سالم`: one ends a name, one opens another.
      if (
        mentions.some(({ from, to }) => from < at && to === at + 1) &&
        mentions.some(({ from }) => from === at + 1 || from === at + 2)
      )
        return;
      const fix: Fix = {
        title: { ar: "احذف المكرر", en: "Remove one" },
        edits: [{ start: first.end, end: second.end, text: "" }],
      };
      // `الوحدة الوحدة`, `اليوم اليوم وليس غدا`: a noun may be said twice.
      report({
        start: first.start,
        end: second.end,
        values: [first.word.surface],
        fixes: [REPEATABLE.has(first.word.plain) ? fix : { ...fix, asks: true }],
      });
    },
  },
};

const LETTERS = new Set(rows("letter-names").map(({ form }) => keyForm(form)));

/** Prepositions, relatives and particles of more than one letter; not من and ما, each two words, nor بين, which is so-so when said twice. */
const REPEATABLE = new Set(
  [...formsWith("preposition"), ...formsWith("relative")]
    .filter((form) => form.length > 1 && form !== "من" && form !== "ما" && form !== "بين")
    .concat(checkWords("repeated-word:repeatable")),
);

export default check;
