import { compare, exactOf } from "../../numbers/exact";
import { sumOf } from "../../numbers/values";
import type { Check } from "../check";

const check: Check = {
  id: "percent-sum",
  concern: "facts",
  level: "information",
  title: { ar: "حصص تزيد على المئة", en: "Shares over a hundred" },
  message: { ar: "راجع النسب: مجموعها {0}%، والحصص لا تزيد على 100%", en: "Check the percentages: they add up to {0}%, and shares do not exceed 100%" },
  why: {
    ar: "حصص الشيء الواحد لا تزيد على 100%. ولا يُحسب إلا ما وُزع صراحة (صوّت، توزعت)، لا ما قد يتداخل.",
    en: "Shares of one whole do not exceed 100%. Only what is plainly divided counts (صوت, توزع), not what may overlap.",
  },
  source: { ar: "الحساب", en: "Arithmetic" },
  examples: {
    wrong: [
      { text: "صوت 60% مع القرار و50% ضده." },
      { text: "توزعت الأصوات بين 70% للأول و40% للثاني." },
      { text: "صوت 55% لصالح المشروع و48% ضده." },
      { text: "توزعت الحصص على النحو التالي: 50% لمصر و30% لتونس و25% للمغرب." },
      { text: "توزع الإنتاج بين 80% نفط و30% غاز." },
    ],
    right: [
      "صوت 60% مع القرار و40% ضده.",
      "ارتفعت الأسعار 60% والأجور 50%.",
      "صوت 60% مع القرار وامتنع 10%.",
      "يتحدث 80% الفرنسية و60% الإنجليزية.",
      "توزعت الأصوات بين 70% و30%.",
    ],
  },
  paragraph({ tokens, sentences, numbers }, report) {
    if (!numbers.some(({ kind }) => kind === "percent")) return;
    for (const { from, to } of sentences) {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (first === undefined || last === undefined || !DIVIDES.has(first.word.readings.at(-1)?.plain ?? first.word.plain)) continue;
      const shares = numbers.filter(({ kind, start, unit }) => kind === "percent" && unit !== "{pp}" && first.start <= start && start < last.end);
      const sum = sumOf(shares);
      const [opening, closing] = [shares[0], shares.at(-1)];
      if (shares.length > 1 && compare(exactOf(sum) ?? 0, 101) > 0 && opening !== undefined && closing !== undefined) report({ start: opening.start, end: closing.end, values: [sum] });
    }
  },
};

const DIVIDES = new Set(["صوت", "صوتت", "توزع", "توزعت", "توزعوا"]);

export default check;
