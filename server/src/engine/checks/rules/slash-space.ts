import type { Check } from "../check";

const check: Check = {
  id: "slash-space",
  concern: "characters",
  level: "warning",
  title: { ar: "مسافة في تاريخ أو كسر", en: "Space in a date or fraction" },
  message: {
    ar: "احذف المسافة عند الشرطة: الأرقام حولها تُكتب متصلة",
    en: "Remove the space at the slash: the figures around it are written together",
  },
  why: {
    ar: "الأرقام التي تفصلها شرطة مائلة (25/10/1436، 3/4) تُكتب بلا مسافات. وتُترك الشرطة التي تحيط بها مسافتان.",
    en: "Figures with a slash between them (25/10/1436, 3/4) take no spaces. A slash with a space on both sides is left alone.",
  },
  source: { ar: "عرف الصحافة", en: "Press usage" },
  examples: {
    wrong: [
      { text: "يبدأ المعرض في 25/ 10 المقبل.", right: "يبدأ المعرض في 25/10 المقبل." },
      { text: "صدر القرار في 4/3 /2020 أمس.", right: "صدر القرار في 4/3/2020 أمس." },
      { text: "بلغ الضغط 120 /80 أمس.", right: "بلغ الضغط 120/80 أمس." },
      { text: "العام الدراسي 1435/ 1436هـ انتهى.", right: "العام الدراسي 1435/1436هـ انتهى." },
      { text: "نحو 3/ 4 السكان.", right: "نحو 3/4 السكان." },
    ],
    right: [
      "يبدأ المعرض في 25/10 المقبل.",
      "فاز الفريق 3 / 1 أمس.",
      "المادة 5/ الفقرة 3 من النظام.",
      "الرحلة 20 /المسار الشمالي.",
      "العام الدراسي 1435/1436هـ انتهى.",
    ],
  },
  token: {
    concerns: ({ surface }) => surface === "/",
    look({ tokens }, at, report) {
      const [before, slash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (slash === undefined || before?.word.kind !== "number" || next?.word.kind !== "number") return;
      const [left, right] = [slash.start - before.end, next.start - slash.end];
      if (left + right !== 1) return;
      const gap = left === 1 ? { start: before.end, end: slash.start } : { start: slash.end, end: next.start };
      report({
        start: before.start,
        end: next.end,
        fixes: [{ title: { ar: "احذف المسافة", en: "Remove the space" }, edits: [{ ...gap, text: "" }] }],
      });
    },
  },
};

export default check;
