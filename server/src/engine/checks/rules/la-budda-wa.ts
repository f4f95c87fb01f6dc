import { type Check, rewrite } from "../check";

const check: Check = {
  id: "la-budda-wa",
  concern: "grammar",
  level: "hint",
  title: { ar: "«لا بد وأن»", en: "The waw of لا بد وأن" },
  message: { ar: "احذف الواو: الأفصح «لا بد {0}»", en: "Remove the waw: better لا بد {0}" },
  why: {
    ar: "الأفصح «لا بد أن» أو «لا بد من أن» بلا واو. ومن اللغويين من يجيز الواو، فالتنبيه تلميح.",
    en: "Better without the waw; some grammarians defend it: a hint.",
  },
  source: { ar: "LanguageTool 2089", en: "LanguageTool 2089" },
  examples: {
    wrong: [
      { text: "لا بد وأن يشارك الوفد.", right: "لا بد أن يشارك الوفد." },
      { text: "لابد وأن يصل الوزير.", right: "لابد أن يصل الوزير." },
      { text: "كان لا بد وأن تعود المحادثات.", right: "كان لا بد أن تعود المحادثات." },
      { text: "لا بد وأنه وصل.", right: "لا بد أنه وصل." },
      { text: "لا بد وأنها غادرت.", right: "لا بد أنها غادرت." },
    ],
    right: ["لا بد أن يشارك الوفد.", "لا بد من حوار.", "لا بد من أن يصل.", "أكد الأمر وأن الوفد وصل.", "بد وأن."],
  },
  token: {
    concerns: ({ plain }) => plain === "بد" || plain === "لابد",
    look({ tokens }, at, report) {
      const [before, budda, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (
        budda === undefined ||
        next === undefined ||
        (budda.word.plain === "بد" && before?.word.plain !== "لا") ||
        !/^وأن(?:ه|ها|هم|هما)?$/.test(next.word.surface)
      )
        return;
      const right = next.word.surface.slice(1);
      report({ start: next.start, end: next.end, values: [right], fixes: [rewrite(next, right)] });
    },
  },
};

export default check;
