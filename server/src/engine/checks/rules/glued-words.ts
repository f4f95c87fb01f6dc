import type { Check } from "../check";

const check: Check = {
  id: "glued-words",
  concern: "characters",
  level: "information",
  title: { ar: "كلمتان بلا مسافة", en: "Two words without a space" },
  message: { ar: "اكتب «{0}»: كلمتان تفصلهما مسافة", en: "Write “{0}”: two words, with a space between" },
  why: {
    ar: "التاء المربوطة لا تقع إلا في آخر الكلمة، فإن تبعها حرف فقد سقطت مسافة: وزارةالصحة. وكذلك «إلى» و«على» و«حتى» قبل «ال».",
    en: "Ta marbuta ends a word: a letter after it begins another (وزارةالصحة). So do إلى, على, حتى before ال.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "أعلنت وزارةالصحة القرار.", right: "أعلنت وزارة الصحة القرار." },
      { text: "زار مدينةالرباط أمس.", right: "زار مدينة الرباط أمس." },
      { text: "وصل إلىالمدينة أمس.", right: "وصل إلى المدينة أمس." },
      { text: "حصل علىالجائزة أمس.", right: "حصل على الجائزة أمس." },
      { text: "سنةكاملة من العمل.", right: "سنة كاملة من العمل." },
    ],
    right: [
      "أعلنت وزارة الصحة القرار.",
      "وصل إلى المدينة.",
      "حصل على الجائزة حتى الآن.",
      "مدرسةٌ جديدة.",
      "الجامعةـ وصل الوفد.",
    ],
  },
  token: {
    concerns: ({ kind, plain }) => kind === "arabic" && /[ةى]./.test(plain) && GLUED.test(plain),
    look({ tokens }, at, report) {
      const token = tokens[at];
      const end = /[ةى][\u064b-\u0652]?(?=[\u0621-\u064a])/.exec(token?.word.surface ?? "");
      if (token === undefined || end === null) return;
      const place = end.index + end[0].length;
      const { surface } = token.word;
      report({
        start: token.start,
        end: token.end,
        values: [`${surface.slice(0, place)} ${surface.slice(place)}`],
        fixes: [
          {
            title: { ar: "أضف مسافة", en: "Add a space" },
            edits: [{ start: token.start + place, end: token.start + place, text: " " }],
          },
        ],
      });
    },
  },
};

const GLUED =
  /^[\u0621-\u064a]{2,}ة[\u0621-\u0628\u062a-\u063a\u0641-\u064a][\u0621-\u064a]+$|^[وف]?(?:إلى|على|حتى|لدى)ال/;

export default check;
