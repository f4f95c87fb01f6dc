import type { Check } from "../check";

const check: Check = {
  id: "no-break-space",
  concern: "characters",
  level: "information",
  title: { ar: "مسافة غير فاصلة بين الكلمات", en: "No-break space between words" },
  message: {
    ar: "اكتب مسافة معتادة: المسافة غير الفاصلة تأتي مع النسخ، وتعطل البحث والتفاف السطر",
    en: "Write an ordinary space: a pasted no-break space hinders search and the breaking of lines",
  },
  why: {
    ar: "المسافة غير الفاصلة تأتي من ملفات PDF وتطبيقات المراسلة. وتبقى بين رقم ووحدته (5 كم) وعند علامات الترقيم.",
    en: "No-break spaces come from PDF files and messengers. Between a number and its unit, and at marks, they stay.",
  },
  source: { ar: "معيار Unicode", en: "Unicode Standard" },
  examples: {
    wrong: [
      { text: "وصل الوفد\u00a0أمس.", right: "وصل الوفد أمس." },
      { text: "قال\u00a0الوزير إن العمل بدأ.", right: "قال الوزير إن العمل بدأ." },
      { text: "وصل الوفد\u202fأمس.", right: "وصل الوفد أمس." },
      { text: "زار المدينة\u2007أمس.", right: "زار المدينة أمس." },
      { text: "عاد\u00a0الفريق أمس.", right: "عاد الفريق أمس." },
    ],
    right: [
      "وصل الوفد أمس.",
      "قطع العداء 5\u00a0كم.",
      "قال:\u00a0«نعم».",
      "بلغت النسبة 5\u00a0%.",
      "شارك\u00a020 طالبا.",
    ],
  },
  paragraph({ text }, report) {
    if (!/[\u00a0\u2007\u202f]/.test(text)) return;
    for (const { 0: gap, index: start } of text.matchAll(/(?<=\p{L}\p{M}*)[\u00a0\u2007\u202f]+(?=\p{L})/gu)) {
      const span = { start, end: start + gap.length };
      report({
        ...span,
        fixes: [{ title: { ar: "ضع مسافة معتادة", en: "Put an ordinary space" }, edits: [{ ...span, text: " " }] }],
      });
    }
  },
};

export default check;
