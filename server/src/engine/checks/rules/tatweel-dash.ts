import { misspelt, type Check } from "../check";

const check: Check = {
  id: "tatweel-dash",
  concern: "characters",
  level: "hint",
  nursery: true,
  title: { ar: "تطويل مكان الشرطة", en: "Tatweel for a dash" },
  message: { ar: "اكتب شرطة «{0}»: التطويل حرف لا علامة", en: "Write a dash “{0}”: tatweel is a letter, not a mark" },
  why: {
    ar: "التطويل بين مسافتين يشبه الشرطة، والبحث ومحركات النشر تعده حرفا. ولا يُنبَّه على تطويل يتصل بكلمة أو رقم.",
    en: "A tatweel between spaces looks like a dash, but search and typesetting take it for a letter. One that touches a word or a number is left alone.",
  },
  source: { ar: "معيار Unicode", en: "Unicode Standard" },
  examples: {
    wrong: [
      { text: "الرباط ـ وصل الوفد أمس.", right: "الرباط – وصل الوفد أمس." },
      { text: "المقترحات ــ كما يرى الوزير ــ كثيرة.", right: "المقترحات – كما يرى الوزير – كثيرة." },
      { text: "كريم حداد ـ الرياض", right: "كريم حداد – الرياض" },
      { text: "ـ وصل الوفد أمس.", right: "– وصل الوفد أمس." },
      { text: "فاز الفريق 3 ـ 1 أمس.", right: "فاز الفريق 3 – 1 أمس." },
    ],
    right: ["الرباط – وصل الوفد أمس.", "عام 1443 هـ.", "الذكرى الـ76.", "بـ«كذا».", "الرباط - وصل الوفد."],
  },
  paragraph({ text }, report) {
    if (!text.includes("ـ")) return;
    for (const { 0: dash, index: start } of text.matchAll(/(?<=^|\s)\u0640+(?=\s)/g))
      report(misspelt({ start, end: start + dash.length }, "–", dash));
  },
};

export default check;
