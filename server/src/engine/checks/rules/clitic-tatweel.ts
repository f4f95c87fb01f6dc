import { misspelt, type Check } from "../check";

const check: Check = {
  id: "clitic-tatweel",
  concern: "characters",
  level: "information",
  title: { ar: "حرف مفرد قبل علامة بلا تطويل", en: "Clitic before a mark without its tatweel" },
  message: {
    ar: "اكتب «{0}» بتطويل: الحرف المتصل لا يُرسم مفردا",
    en: "Write “{0}” with a tatweel: a joined letter is not drawn by itself",
  },
  why: {
    ar: "الباء والكاف واللام قبل علامة تنصيص أو قوس أو رقم تُكتب بتطويل يصلها بما بعدها: لـ«المدى»، بـ5. ولا تُمس في ترقيم السطور.",
    en: "ب ك ل before a quotation mark, a bracket or a number take a tatweel: لـ«المدى», بـ5. Letters that number a line are left alone.",
  },
  source: { ar: "أعراف الطباعة العربية", en: "Arabic typography" },
  examples: {
    wrong: [
      { text: 'قال الوزير ل"المدى" إن العمل بدأ.', right: 'قال الوزير لـ"المدى" إن العمل بدأ.' },
      { text: "وصف القرار ب«الجيد» أمس.", right: "وصف القرار بـ«الجيد» أمس." },
      { text: "صرح ل(المدى) أمس.", right: "صرح لـ(المدى) أمس." },
      { text: "فاز الفريق ب3 أهداف.", right: "فاز الفريق بـ3 أهداف." },
      { text: "وعملت كوكالة ول«المدى» معا.", right: "وعملت كوكالة ولـ«المدى» معا." },
    ],
    right: [
      'ضمت المجموعة "ب" أربعة فرق، واختير النموذج "ل".',
      'نقلت وكالة "أ.ب" عن المدعو "ع.ب" قوله.',
      "قال الوزير لـ«المدى» إن العمل بدأ.",
      "ب(1) المدارس",
      "زار «المدى» و«الساحل».",
      "فاز الفريق بـ3 أهداف.",
      "رمز الرحلة ل 220 غدا.",
    ],
  },
  token: {
    concerns: ({ surface }) => surface.length <= 2 && /^[وف]?[بكل]$/.test(surface),
    look({ tokens }, at, report) {
      const [clitic, next] = [tokens[at], tokens[at + 1]];
      const before = tokens[at - 1];
      if (clitic === undefined || before === undefined || next?.start !== clitic.end) return;
      // `المجموعة "ب"`, `"أ.ب"`: a letter that is a name.
      if (before.end === clitic.start && before.word.kind === "punctuation") return;
      if (next.word.kind === "number" || /^[«“"(]$/.test(next.word.surface))
        report(misspelt(clitic, `${clitic.word.surface}ـ`, clitic.word.surface));
    },
  },
};

export default check;
