import { byPlural } from "../../numbers/countable";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "ordinal-teen-gender",
  concern: "grammar",
  level: "warning",
  title: { ar: "جزءا العدد الترتيبي", en: "Both parts of an ordinal" },
  message: {
    ar: "اكتب «{0}»: جزءا العدد الترتيبي متفقان في الجنس",
    en: "Write “{0}”: both parts of an ordinal agree in gender",
  },
  why: {
    ar: "العدد الترتيبي المركب يتفق جزءاه: الخامسة عشرة، الثالث عشر.",
    en: "Both parts of a compound ordinal agree: الخامسة عشرة, الثالث عشر.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "في الدورة الخامسة عشر للمهرجان.", right: "في الدورة الخامسة عشرة للمهرجان." },
      { text: "المؤتمر الثالث عشرة انتهى.", right: "المؤتمر الثالث عشر انتهى." },
      { text: "الذكرى الثانية عشر للاستقلال.", right: "الذكرى الثانية عشرة للاستقلال." },
      { text: "المركز الرابع عشرة.", right: "المركز الرابع عشر." },
      { text: "للمرة السابعة عشر.", right: "للمرة السابعة عشرة." },
    ],
    right: [
      "في الدورة الخامسة عشرة للمهرجان.",
      "المؤتمر الثالث عشر انتهى.",
      "الساعة الخامسة عشر دقائق.",
      "ثلاثة عشر وزيرا.",
      "في الخامسة وصل عشرة وزراء.",
      "وصل الثالث عشرة أمتار قبله.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === "عشر" || plain === "عشرة",
    look({ text, tokens }, at, report) {
      const [unit, ten, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (
        unit === undefined ||
        ten === undefined ||
        !ORDINAL.test(unit.word.surface) ||
        next?.word.plain === "دقائق" ||
        byPlural.has(next?.word.surface ?? "") ||
        /^(?:أمتار|ثوان|ثواني)$/.test(next?.word.surface ?? "")
      )
        return;
      const right = `${unit.word.surface} ${unit.word.surface.endsWith("ة") ? "عشرة" : "عشر"}`;
      const span = { start: unit.start, end: ten.end };
      const written = text.slice(span.start, span.end);
      if (right !== written) report(misspelt(span, right, written));
    },
  },
};

const ORDINAL = /^[وفبلك]?(?:ال|لل)(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)(?:ة)?$/;

export default check;
