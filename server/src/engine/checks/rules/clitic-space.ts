import type { Check } from "../check";

const check: Check = {
  id: "clitic-space",
  concern: "characters",
  level: "information",
  title: { ar: "حرف منفصل عما يتصل به", en: "Clitic apart from its word" },
  message: {
    ar: "احذف المسافة بعد «{0}»: الحرف يتصل بما بعده",
    en: "Remove the space after “{0}”: the letter joins what follows",
  },
  why: {
    ar: "الباء والكاف واللام و«الـ» بتطويلها تتصل بما بعدها من رقم أو تنصيص أو نص لاتيني: لـ220. ولا يُنبَّه على ترقيم السطور (بـ أولا) ولا على «هـ».",
    en: "ب ك ل and الـ with their tatweel join the number, quotation or Latin text after them: لـ220. Letters that number a line are left alone, and هـ.",
  },
  source: { ar: "أعراف الطباعة العربية", en: "Arabic typography" },
  examples: {
    wrong: [
      { text: "وصلت المساعدات لـ 220 أسرة.", right: "وصلت المساعدات لـ220 أسرة." },
      { text: "في الذكرى الـ 76 للاستقلال.", right: "في الذكرى الـ76 للاستقلال." },
      { text: "وصف القرار بـ «الجيد» أمس.", right: "وصف القرار بـ«الجيد» أمس." },
      { text: "فاز الفريق بـ 3 أهداف.", right: "فاز الفريق بـ3 أهداف." },
      { text: "قال لـ (المدى) إن العمل بدأ.", right: "قال لـ(المدى) إن العمل بدأ." },
    ],
    right: [
      "وصلت المساعدات لـ220 أسرة.",
      "عام 1443 هـ 2022 م.",
      "بـ 20 طالبا من المدرسة الأولى",
      "الرباط ـ 20 مايو.",
      "وصف القرار بـ«الجيد» أمس.",
    ],
  },
  token: {
    concerns: ({ surface }) => surface.endsWith("ـ") && /^[وف]?(?:[بكل]|[بك]?ال)ـ+$/.test(surface),
    look({ tokens }, at, report) {
      const [clitic, next] = [tokens[at], tokens[at + 1]];
      if (clitic === undefined || next === undefined || at === 0 || next.start !== clitic.end + 1) return;
      if (next.word.kind !== "number" && next.word.kind !== "latin" && !/^[«“"(]$/.test(next.word.surface)) return;
      report({
        start: clitic.start,
        end: next.end,
        values: [clitic.word.surface],
        // `الـ 22`: many desks write it apart.
        ...(next.word.kind === "number" && clitic.word.surface.endsWith("الـ") ? { severity: "hint" } : {}),
        fixes: [
          {
            title: { ar: "صِل الحرف بما بعده", en: "Join the letter to what follows" },
            edits: [{ start: clitic.end, end: next.start, text: "" }],
          },
        ],
      });
    },
  },
};

export default check;
