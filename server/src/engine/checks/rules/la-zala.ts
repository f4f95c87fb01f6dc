import { type Check, rewrite } from "../check";

const check: Check = {
  id: "la-zala",
  concern: "grammar",
  level: "hint",
  title: { ar: "«لا زال»", en: "لا زال for ما زال" },
  message: { ar: "اكتب «{0}»: «لا» قبل الفعل الماضي تفيد الدعاء", en: "Write {0}: لا before a past verb is a wish" },
  why: {
    ar: "«لا» مع الماضي دعاء؛ فالأفصح «ما زال» أو «لا يزال».",
    en: "لا with the perfect is a wish; better ما زال or لا يزال.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "لا زال البحث مستمرا.", right: "ما زال البحث مستمرا." },
      { text: "لا زالت الطريق مغلقة.", right: "ما زالت الطريق مغلقة." },
      { text: "ولا زالوا في المدينة.", right: "وما زالوا في المدينة." },
      { text: "قال إنه لا زال في المدينة.", right: "قال إنه ما زال في المدينة." },
      { text: "لا زلنا ننتظر الرد.", right: "ما زلنا ننتظر الرد." },
    ],
    right: [
      "ما زال البحث مستمرا.",
      "لا يزال البحث مستمرا.",
      "قال: «لا زالت دياركم عامرة».",
      "زال الخطر.",
      "لا زوال للخطر.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === "لا" || plain === "ولا",
    look({ text, tokens }, at, report) {
      const [la, verb] = [tokens[at], tokens[at + 1]];
      if (la === undefined || verb === undefined || !/^(?:زال|زالت|زالوا|زلنا|زلت)$/.test(verb.word.plain)) return;
      const right = la.word.surface.replace("لا", "ما");
      report({
        start: la.start,
        end: verb.end,
        values: [`${right} ${text.slice(verb.start, verb.end)}`],
        fixes: [rewrite(la, right)],
      });
    },
  },
};

export default check;
