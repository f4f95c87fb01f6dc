import { hasArticle } from "../../morphology/article";
import { nameRole } from "../../nouns/name-words";
import type { Token } from "../../text/tokens";
import { misspelt, type Check } from "../check";
import { closedList } from "../stems";

const { token: listed } = closedList("tanwin-after-hamza", {
  concerns: ({ surface }) => surface.includes("\u064b") && WRITTEN_TANWIN.test(surface),
  look({ tokens }, at, report) {
    const token = tokens[at];
    if (token !== undefined)
      report(misspelt(token, token.word.surface.replace(WRITTEN_TANWIN, "ء\u064b"), token.word.surface));
  },
});

const check: Check = {
  id: "tanwin-after-hamza",
  concern: "spelling",
  level: "warning",
  mayUncover: ["tamyiz-form"],
  title: { ar: "ألف بعد همزة منونة", en: "Alef after a hamza with tanwin" },
  message: {
    ar: "اكتب «{0}»: لا تُزاد ألف التنوين بعد همزة تسبقها ألف",
    en: "Write “{0}”: no alef follows a hamza that stands after an alef",
  },
  why: {
    ar: "تنوين النصب على همزة قبلها ألف لا تُزاد بعده ألف: مساءً، بناءً. أما الأفعال المسندة إلى المثنى (جاءا، شاءا) فصحيحة.",
    en: "A hamza after an alef bears its tanwin alone: مساءً, بناءً. Dual verbs (جاءا, شاءا) are right.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "وصل الوزير مساءا.", right: "وصل الوزير مساء." },
      { text: "بناءا على القرار أغلق الطريق.", right: "بناء على القرار أغلق الطريق." },
      { text: "اتخذ المجلس إجراءا جديدا.", right: "اتخذ المجلس إجراء جديدا." },
      { text: "عقد الطرفان لقاءا ثانيا.", right: "عقد الطرفان لقاء ثانيا." },
      { text: "فتح الطريق ابتداءا من الغد.", right: "فتح الطريق ابتداء من الغد." },
      { text: "غادر الوفد مساءاً.", right: "غادر الوفد مساءً." },
      { text: "وجه الحزب نداءًا إلى أنصاره.", right: "وجه الحزب نداءً إلى أنصاره." },
    ],
    right: [
      "وصل الوزير مساء.",
      "وصل الوزير مساءً.",
      "الوزيران جاءا أمس.",
      "شغل جزءا من المبنى وعبئا عليه.",
      "إن شاءا وصلا غدا.",
      "دفع جزءًا من المبلغ وعبئًا آخر.",
      "يقام لقاءا الذهاب والإياب في مارس، ويشهد قضاءا الشمال هدوءا.",
    ],
  },
  token: {
    concerns: listed.concerns,
    look(reading, at, report) {
      if (!isTwo(reading.tokens, at)) listed.look(reading, at, report);
    },
  },
};

/** With its tanwin written it is no dual: `مساءاً`, `نداءًا`. */
const WRITTEN_TANWIN = /(?<=ا)ء(?:ا\u064b|\u064bا)$/;

/** `لقاءا الذهاب والإياب`: two, in construct with what is definite. */
function isTwo(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    noun !== undefined &&
    next !== undefined &&
    !noun.surface.includes("\u064b") &&
    (hasArticle(next.plain) || nameRole(next) === "name")
  );
}

export default check;
