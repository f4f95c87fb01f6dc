import type { Check } from "../check";

const check: Check = {
  id: "digit-letter-glue",
  concern: "characters",
  level: "hint",
  title: { ar: "رقم ملتصق بكلمة", en: "Digits glued to a word" },
  message: { ar: "أضف مسافة بين الرقم والكلمة: «{0}»", en: "Add a space between number and word: “{0}”" },
  why: {
    ar: "الرقم لا يلتصق بالكلمة التي بعده. وتُستثنى الحروف المتصلة قبله (و500، ال27، بـ5) و«م» و«هـ» بعد السنة، وأسماء الطرز (إف16، تي72).",
    en: "A number does not touch the word after it. Clitics before it (و500, ال27, بـ5), م and هـ after a year and model names (إف16) are right.",
  },
  source: { ar: "عرف الصحافة", en: "Press usage" },
  examples: {
    wrong: [
      { text: "بدأ عام 1436هـوقال المدير نعم.", right: "بدأ عام 1436هـ وقال المدير نعم." },
      { text: "في 16سبتمبر وصل الوفد.", right: "في 16 سبتمبر وصل الوفد." },
      { text: "وصل 12وزيرا.", right: "وصل 12 وزيرا." },
      { text: "بلغ السعر 45دولارا.", right: "بلغ السعر 45 دولارا." },
      { text: "قطع العداء 5أميال.", right: "قطع العداء 5 أميال." },
      { text: "قتل 7مدنيين.", right: "قتل 7 مدنيين." },
    ],
    right: [
      "في 16 سبتمبر وصل الوفد.",
      "الذكرى الـ76 للاستقلال.",
      "وصل ال27 وزيرا و500 نائب.",
      "عام 2021م وعام 1443هـ.",
      "طائرة إف16 ودبابة تي72.",
      "وباء كوفيد-19 ينتشر.",
    ],
  },
  token: {
    concerns: ({ kind }) => kind === "number",
    look({ tokens }, at, report) {
      const number = tokens[at];
      const token = tokens[at + 1];
      if (number === undefined || token === undefined || number.end !== token.start || token.word.kind !== "arabic" || token.word.plain.length <= 2 || (at > 0 && tokens[at - 1]?.end === number.start)) return;
      // `1436هـوقال`: the letter of the era goes with its year.
      const place = token.word.surface.startsWith("هـ") ? token.start + "هـ".length : token.start;
      const glued = `${number.word.surface}${token.word.surface}`;
      const parted = place - number.start;
      report({ start: number.start, end: token.end, values: [`${glued.slice(0, parted)} ${glued.slice(parted)}`], fixes: [{ title: { ar: "أضف مسافة", en: "Add a space" }, edits: [{ start: place, end: place, text: " " }] }] });
    },
  },
};

export default check;
