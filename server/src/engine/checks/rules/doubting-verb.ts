import type { Check } from "../check";

const check: Check = {
  id: "doubting-verb",
  concern: "attribution",
  level: "information",
  title: { ar: "فعل يشكك في القول", en: "Verb that doubts what is said" },
  message: {
    ar: "اكتب «قال» إن أردت الحياد: الفعل «{0}» يشكك في القول",
    en: "Write قال to stay neutral: {0} casts doubt on what is said",
  },
  why: {
    ar: "«زعم» و«ادعى» تحكمان على القول. ولا تُحسب «ادعى على» بمعنى قاضى، ولا «الادعاء العام».",
    en: "زعم and ادعى judge what is said. ادعى على (sued) and the prosecution (الادعاء) do not count.",
  },
  source: { ar: "إرشادات بي بي سي في الإسناد المحايد", en: "BBC guidelines on neutral attribution" },
  examples: {
    wrong: [
      { text: "زعم الوزير أن الاتفاق قريب." },
      { text: "ادعى المدير أن الإنتاج ارتفع." },
      { text: "وزعمت المتحدثة أنها تلقت الرد." },
      { text: "يزعم الحزب أن القرار نهائي." },
      { text: "زعم أن الطريق مفتوح." },
    ],
    right: [
      "قال الوزير إن الاتفاق قريب.",
      "ادعى النائب العام على المدير.",
      "وصل زعيم الحزب.",
      "وروى شاهد عيان يدعى كريم حداد أنه سمع الانفجار.",
      "قال الادعاء إن المتهم غادر.",
      "أكد الوزير أن الاتفاق قريب.",
    ],
  },
  article({ quotations, text }, report) {
    for (const { cue, local } of quotations)
      if (cue !== null && local?.cue?.form.stance === "doubting")
        report({ ...cue, values: [text.slice(cue.start, cue.end)], fixes: [] });
  },
};

export default check;
