import type { Check } from "../check";

const check: Check = {
  id: "detached-waw",
  concern: "characters",
  level: "warning",
  mayUncover: ["lafzi-idafa-definiteness"],
  title: { ar: "واو منفصلة عن كلمتها", en: "Detached waw" },
  message: { ar: "اكتب «{0}»: واو العطف تتصل بما بعدها", en: "Write “{0}”: the conjunction joins the next word" },
  why: {
    ar: "واو العطف تُكتب متصلة بما بعدها. وتبقى منفصلة قبل رقم أو نص لاتيني أو علامة تنصيص، وفي الرموز المؤلفة من حروف مفردة (و أ ج) وفي ترقيم الفقرات.",
    en: "The conjunction joins the next word. It stays apart before a number, Latin text or a quote mark, among single letters (و أ ج) and in numbering.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "زار الوفد الصين و روسيا.", right: "زار الوفد الصين وروسيا." },
      { text: "وصل الوزير و النائب.", right: "وصل الوزير والنائب." },
      { text: "ناقش الطرفان الأمن و التجارة.", right: "ناقش الطرفان الأمن والتجارة." },
      { text: "قال الوزير نعم و غادر.", right: "قال الوزير نعم وغادر." },
      { text: "في مصر و ليبيا أيضا.", right: "في مصر وليبيا أيضا." },
      { text: "وصل الوفد أمس، و عاد الفريق.", right: "وصل الوفد أمس، وعاد الفريق." },
      { text: "وصل الوفد أمس.\nو أضاف الوزير كلمة.", right: "وصل الوفد أمس.\nوأضاف الوزير كلمة." },
    ],
    right: [
      "زار الوفد الصين وروسيا.",
      "بين 20 و 30 وزيرا.",
      "شركة A و B معا.",
      "وكالة (و م ع) نشرت الخبر.",
      "زار «الأهرام» و «الأخبار».",
      "و) البند السادس.",
    ],
  },
  token: {
    concerns: ({ surface }) => surface === "و",
    look({ tokens }, at, report) {
      const [before, waw, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (
        waw === undefined ||
        next === undefined ||
        next.word.kind !== "arabic" ||
        next.word.plain.length < 2 ||
        next.start !== waw.end + 1
      )
        return;
      if (before?.end === waw.start || (before?.word.kind === "arabic" && before.word.plain.length === 1)) return;
      report({
        start: waw.start,
        end: next.end,
        values: [`و${next.word.surface}`],
        fixes: [
          {
            title: { ar: "صِل الواو بالكلمة بعدها", en: "Join the waw to the next word" },
            edits: [{ start: waw.end, end: next.start, text: "" }],
          },
        ],
      });
    },
  },
};

export default check;
