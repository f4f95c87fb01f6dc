import type { Check } from "../check";

const check: Check = {
  id: "bracket-inner-space",
  concern: "characters",
  level: "warning",
  title: { ar: "مسافة داخل القوسين", en: "Space inside brackets" },
  message: {
    ar: "احذف المسافة بين القوس والكلام: القوس يلتصق بما يحيط به",
    en: "Remove the space between the bracket and the words: brackets touch what they surround",
  },
  why: {
    ar: "القوس يلتصق بما يحيط به. ولا يُنبَّه على قوس بلا قرينه في فقرته.",
    en: "Brackets touch what they surround. A bracket without a partner in its paragraph is left alone.",
  },
  source: { ar: "أعراف الطباعة العربية", en: "Arabic typography" },
  examples: {
    wrong: [
      { text: "وصل الوزير ( كريم حداد ) أمس.", right: "وصل الوزير (كريم حداد) أمس." },
      { text: "نقلت وكالة (واس ) الخبر.", right: "نقلت وكالة (واس) الخبر." },
      { text: "بلغ العدد ( 20) طالبا.", right: "بلغ العدد (20) طالبا." },
      { text: "جاء في البيان [ نسخة أولى ] أمس.", right: "جاء في البيان [نسخة أولى] أمس." },
      { text: "افتتح المركز ( الأول من نوعه).", right: "افتتح المركز (الأول من نوعه)." },
    ],
    right: [
      "وصل الوزير (كريم حداد) أمس.",
      "تشمل الخطة: 1 ) المدارس، 2 ) الطرق.",
      "وصل الوفد (الثلاثاء إلى الرباط.",
      "وصل الوفد الثلاثاء) إلى الرباط.",
      "بلغ العدد (20) طالبا [تقريبا].",
    ],
  },
  paragraph({ text, tokens }, report) {
    if (!/[([] |[\u00a0 ][)\]]/.test(text)) return;
    const open: number[] = [];
    const gap = (start: number, end: number): void => {
      if (start < end && text.slice(start, end).trim() === "")
        report({
          start,
          end,
          fixes: [{ title: { ar: "احذف المسافة", en: "Remove the space" }, edits: [{ start, end, text: "" }] }],
        });
    };
    tokens.forEach(({ word, start }, close) => {
      if (word.surface === "(" || word.surface === "[") open.push(close);
      if (word.surface !== ")" && word.surface !== "]") return;
      const from = open.pop();
      const [opening, first, last] = [tokens[from ?? -1], tokens[(from ?? -2) + 1], tokens[close - 1]];
      if (from === undefined || opening === undefined || first === undefined || last === undefined || close - from < 2)
        return;
      gap(opening.end, first.start);
      gap(last.end, start);
    });
  },
};

export default check;
