import type { NumberMention } from "../../article";
import { compare, exactOf, minus, negated } from "../../numbers/exact";
import type { Check } from "../check";
import { counted } from "../wording";

const check: Check = {
  id: "percent-points",
  concern: "facts",
  level: "information",
  title: { ar: "نقاط مئوية لا نسبة", en: "Percentage points, not per cent" },
  message: {
    ar: "اكتب نقاطا مئوية: الفرق بين {2} و{3} هو {0}، لا {1}",
    en: "Write percentage points: the difference between {2} and {3} is {0}, not {1}",
  },
  why: {
    ar: "الفرق بين نسبتين يُقاس بالنقاط المئوية: من 10% إلى 15% خمس نقاط، وهي زيادة نسبتها 50%.",
    en: "The difference of two percentages is in points: from 10% to 15% is five points, and a rise of 50 per cent.",
  },
  source: { ar: "العرف الصحفي في الإحصاءات", en: "Press practice with statistics" },
  examples: {
    wrong: [
      { text: "ارتفعت النسبة 5% من 10% إلى 15%." },
      { text: "انخفض المعدل 2% من 6% إلى 4%." },
      { text: "زادت الحصة بنسبة 3 في المئة من 20 في المئة إلى 23 في المئة." },
      { text: "تراجع التضخم 1% من 5% إلى 4%." },
      { text: "ارتفعت الفائدة 0.5% من 1% إلى 1.5%." },
      { text: "ارتفعت الحصة من 10% إلى 15% بزيادة 5%." },
      { text: "تراجع المعدل من 6% إلى 4%، أي بنسبة 2%." },
    ],
    right: [
      "ارتفعت النسبة 5 نقاط من 10% إلى 15%.",
      "ارتفعت النسبة 50% من 10% إلى 15%.",
      "ارتفع السعر 5% من 10 دولارات إلى 15 دولارا.",
      "ارتفعت من 10% إلى 15%.",
      "ارتفعت الحصة من 10% إلى 15% بزيادة 50%.",
      "ارتفعت الحصة من 10% إلى 15% وبلغت في الريف 5%.",
      "بلغت 5% في مصر و10% في تونس و15% في المغرب.",
    ],
  },
  article({ text, numbers }, report) {
    numbers.forEach((first, index) => {
      const [second, third] = [numbers[index + 1], numbers[index + 2]];
      if (!isPercent(first) || !isPercent(second) || !isPercent(third)) return;
      const [before, behind] = [text.slice(first.end, second.start).trim(), text.slice(second.end, third.start).trim()];
      const turned = before === "إلى" && BY.test(behind);
      if (!turned && (before !== "من" || behind !== "إلى")) return;
      const [change, from, to] = turned ? [third, first, second] : [first, second, third];
      const [points, low, high] = [change, from, to].map(({ value }) => exactOf(value));
      if (points === undefined || low === undefined || high === undefined) return;
      const difference = minus(high, low);
      if (compare(difference, points) === 0 || compare(negated(difference), points) === 0)
        report({
          start: change.start,
          end: change.end,
          values: [
            counted("point", Number(change.value)),
            ...[change, from, to].map(({ start, end }) => text.slice(start, end)),
          ],
        });
    });
  },
};

const isPercent = (number: NumberMention | undefined): number is NumberMention =>
  number?.kind === "percent" && number.unit !== "{pp}";

/** `من 10% إلى 15% بزيادة 5%`, `… بارتفاع نسبته 5%`, `…، أي بنسبة 5%`. */
const BY =
  /^،?\s*(?:أي\s+)?ب(?:(?:زيادة|ارتفاع|انخفاض|تراجع|نمو|فارق|هبوط|صعود)(?:\s+(?:قدره|قدرها|نسبته|نسبتها|بنسبة|بلغت?))?|نسبة|مقدار|واقع)$/;

export default check;
