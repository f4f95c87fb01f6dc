import { isNumberWord } from "../../numbers/number-words";
import { type Check, misspelt } from "../check";
import { mayBeMonth } from "../months";

const check: Check = {
  id: "ghayr-al",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["abd-spacing"],
  title: { ar: "«الغير» قبل صفة", en: "الغير before an adjective" },
  message: { ar: "اكتب «{0}»: تدخل «أل» على الصفة لا على «غير»", en: "Write “{0}”: the article belongs to the adjective, not to غير" },
  why: {
    ar: "«غير» المضافة إلى صفة لا تدخلها «أل»: النظام غير الشرعي. أما «حقوق الغير» و«مال الغير» بمعنى الآخرين فصحيحتان.",
    en: "غير takes no article before an adjective: النظام غير الشرعي. حقوق الغير (of others) is right.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "رفض النظام الغير شرعي القرار.", right: "رفض النظام غير الشرعي القرار." },
      { text: "الأسلحة الغير تقليدية خطر.", right: "الأسلحة غير التقليدية خطر." },
      { text: "العمال الغير مسجلين احتجوا.", right: "العمال غير المسجلين احتجوا." },
      { text: "القرار الغير قانوني سقط.", right: "القرار غير القانوني سقط." },
      { text: "الهجرة الغير شرعية ارتفعت.", right: "الهجرة غير الشرعية ارتفعت." },
    ],
    right: [
      "رفض النظام غير الشرعي القرار.",
      "اعتدى على حقوق الغير مرة أخرى.",
      "الأسلحة غير التقليدية خطر.",
      "التعدي على ملك الغير جريمة.",
      "ساعد الغير وعاد.",
      "نقل القرار الغير ثلاثة وزراء.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === "الغير",
    look({ text, tokens }, at, report) {
      const [noun, ghayr, quality] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (noun === undefined || ghayr === undefined || quality?.word.kind !== "arabic" || !/^[وفبلك]?(?:ال|لل)/.test(noun.word.plain)) return;
      if (isNumberWord(quality.word) || mayBeMonth(quality.word)) return;
      if (quality.word.plain.startsWith("ال") || !/^م.{3,}|.{3,}(?:ي|ية|يين|ون|ين|ات|ة)$/.test(quality.word.plain)) return;
      const span = { start: ghayr.start, end: quality.end };
      report(misspelt(span, `غير ال${quality.word.surface}`, text.slice(span.start, span.end)));
    },
  },
};

export default check;
