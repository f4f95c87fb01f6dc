import { sumOf } from "../../numbers/values";
import type { Check } from "../check";
import { otherFigure } from "../figures";

const check: Check = {
  id: "parts-total",
  concern: "facts",
  level: "information",
  uncoveredBy: ["comma-before-inna"],
  title: { ar: "أجزاء لا تساوي المجموع", en: "Parts that do not make the total" },
  message: {
    ar: "راجع الأرقام: المجموع المذكور {0}، ومجموع الأجزاء {1}",
    en: "Check the figures: the total is given as {0}, the parts add up to {1}",
  },
  why: {
    ar: "بعد النقطتين أو «هم» أو «موزعين» تُعد الأجزاء كلها، كما في «12 قتيلا: 7 مدنيين و5 جنود». أما «بينهم» و«منهم» فتعدان بعضها. وقد يكون الخطأ في المجموع أو في أحد أجزائه، فتُعرض التصحيحات كلها.",
    en: "After a colon, هم or موزعين all parts are listed; بينهم and منهم list some of them. The total or any part may be the slip: all corrections are offered.",
  },
  source: { ar: "الحساب", en: "Arithmetic" },
  examples: {
    wrong: [
      { text: "سقط 12 قتيلا: 7 مدنيين و4 جنود.", right: "سقط 11 قتيلا: 7 مدنيين و4 جنود." },
      { text: "وصل 20 نائبا هم 8 من الحزب و10 مستقلين." },
      { text: "أصيب 15 شخصا: 5 أطفال و6 نساء و3 رجال." },
      { text: "ضم الوفد 10 خبراء: 4 أطباء و5 مهندسين." },
      { text: "أوقف 30 شخصا هم 12 رجلا و17 امرأة." },
    ],
    right: [
      "سقط 12 قتيلا: 7 مدنيين و5 جنود.",
      "سقط 12 قتيلا بينهم 7 مدنيين و4 جنود.",
      "وصل 20 نائبا في الساعة 10 و30 دقيقة.",
      "أصيب 15 شخصا، منهم 5 أطفال و6 نساء.",
      "سقط نحو 12 قتيلا: 7 مدنيين و4 جنود.",
      "بلغ العدد 12: في 2019.",
    ],
  },
  paragraph({ text, numbers, sentences, tokens }, report) {
    numbers.forEach((total, index) => {
      const first = numbers[index + 1];
      if (
        total.kind !== "cardinal" ||
        total.bound !== undefined ||
        first === undefined ||
        !EXHAUSTIVE.test(text.slice(total.end, first.start))
      )
        return;
      const sentence = sentences.find(
        ({ from, to }) => (tokens[from]?.start ?? 0) <= total.start && total.end <= (tokens[to - 1]?.end ?? 0),
      );
      const end = tokens[(sentence?.to ?? 0) - 1]?.end ?? 0;
      const parts = numbers.slice(index + 1).filter(({ start }) => start < end);
      const last = parts.at(-1);
      if (parts.length < 2 || last === undefined) return;
      if (
        total.rounded ||
        parts.some(({ kind, bound, rounded }) => rounded || kind !== "cardinal" || bound !== undefined) ||
        parts.some(
          (part, at) =>
            at > 0 &&
            !/^ [^\d،؛:.]{2,20} و?$|^ [^\d؛:.]{2,20}، ?$/.test(text.slice(parts[at - 1]?.end ?? 0, part.start)),
        )
      )
        return;
      const sum = sumOf(parts);
      if (sum === total.value) return;
      // The total may be wrong, or any of its parts by what the others leave of it.
      const fixes = [
        ...otherFigure(text, total.numeral, sum),
        ...parts.flatMap((part) =>
          otherFigure(
            text,
            part.numeral,
            sumOf([total, ...parts.flatMap((one) => (one === part ? [] : [{ value: `-${one.value}` }]))]),
          ),
        ),
      ];
      report({ start: total.start, end: last.end, values: [total.value, sum], fixes });
    });
  },
};

const EXHAUSTIVE = /^ \S+(?: \S+)?(?::| هم| هن| موزعين| موزعون) ?$/;

export default check;
