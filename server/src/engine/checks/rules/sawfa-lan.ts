import { type Check, rewrite } from "../check";

const check: Check = {
  id: "sawfa-lan",
  concern: "grammar",
  level: "warning",
  title: { ar: "«سوف لن»", en: "سوف together with لن" },
  message: { ar: "احذف «سوف»: «لن» وحدها تنفي المستقبل", en: "Remove سوف: لن by itself negates the future" },
  why: {
    ar: "«لن» تنفي المستقبل، فلا تجتمع هي و«سوف».",
    en: "لن negates the future by itself.",
  },
  source: { ar: "LanguageTool 2069؛ مراجع النحو", en: "LanguageTool 2069; Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "سوف لن يشارك الوفد.", right: "لن يشارك الوفد." },
      { text: "وسوف لن تعود المحادثات.", right: "ولن تعود المحادثات." },
      { text: "قال إنه سوف لن يتراجع.", right: "قال إنه لن يتراجع." },
      { text: "لكنه سوف لن يسافر.", right: "لكنه لن يسافر." },
      { text: "فسوف لن يصل أحد.", right: "فلن يصل أحد." },
    ],
    right: [
      "لن يشارك الوفد.",
      "سوف يشارك الوفد.",
      "سوف لا يطول الأمر.",
      "قال: «سوف لن أتراجع».",
      "سوف يصل، ولن يغادر.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وف]?سوف$/.test(plain),
    look({ tokens }, at, report) {
      const [sawfa, lan] = [tokens[at], tokens[at + 1]];
      if (sawfa === undefined || lan?.word.plain !== "لن") return;
      const joined = sawfa.word.surface.replace(/سوف$/, "");
      report({
        start: sawfa.start,
        end: lan.end,
        fixes: [rewrite({ start: sawfa.start, end: lan.end }, `${joined}لن`)],
      });
    },
  },
};

export default check;
