import { byPlural } from "../../numbers/countable";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "thamani-form",
  concern: "grammar",
  level: "hint",
  uncoveredBy: ["tamyiz-form"],
  title: { ar: "«ثمان» و«ثماني»", en: "ثمان and ثماني" },
  message: {
    ar: "اكتب «{0}»: تثبت ياء «ثماني» قبل المعدود",
    en: "Write {0}: the ya of ثماني stays before the counted noun",
  },
  why: {
    ar: "«ثماني» المضافة تثبت ياؤها: ثماني دول. وحذفها مقبول عند بعضهم، فالتنبيه تلميح.",
    en: "In construct the ya stays: ثماني دول. Some accept ثمان: a hint.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "شاركت ثمان دول.", right: "شاركت ثماني دول." },
      { text: "بعد ثمان جولات.", right: "بعد ثماني جولات." },
      { text: "وأغلقت ثمان مدارس.", right: "وأغلقت ثماني مدارس." },
      { text: "أحرز ثمان ميداليات.", right: "أحرز ثماني ميداليات." },
      { text: "في ثمان مباريات.", right: "في ثماني مباريات." },
    ],
    right: ["شاركت ثماني دول.", "شاركت دول ثمان.", "وصل ثمانية وزراء.", "ثمان وعشرون دولة.", "ثماني عشرة دولة."],
  },
  token: {
    concerns: ({ plain }) => /^[وفبلك]?ثمان$/.test(plain),
    look({ tokens }, at, report) {
      const [number, noun] = [tokens[at], tokens[at + 1]];
      if (number === undefined || byPlural.get(noun?.word.surface ?? "")?.gender !== "f") return;
      report(misspelt(number, `${number.word.surface}ي`, number.word.surface));
    },
  },
};

export default check;
