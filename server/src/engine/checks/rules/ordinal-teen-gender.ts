import { bareNoun } from "../../morphology/article";
import { byPlural, bySingular, type Gender } from "../../numbers/countable";
import type { Token } from "../../text/tokens";
import { isOrdinalUnit } from "../teens";
import { asking, type Check, misspelt } from "../check";

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
      { text: "في القرن الرابعة عشر.", right: "في القرن الرابع عشر." },
      { text: "في الدورة الخامس عشرة.", right: "في الدورة الخامسة عشرة." },
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
        !isOrdinalUnit(unit.word) ||
        next?.word.plain === "دقائق" ||
        byPlural.has(next?.word.plain ?? "") ||
        /^(?:أمتار|ثوان|ثواني)$/.test(next?.word.plain ?? "")
      )
        return;
      const bare = unit.word.plain.replace(/ة$/, "");
      const forms = { m: `${bare} عشر`, f: `${bare}ة عشرة` };
      const right = bare === unit.word.plain ? forms.m : forms.f;
      const span = { start: unit.start, end: ten.end };
      if (right === `${unit.word.plain} ${ten.word.plain}`) return;
      const written = text.slice(span.start, span.end);
      const gender = genderOf(tokens[at - 2]);
      // `القرن الرابعة عشر`: the noun says otherwise; but it may belong to another: `مؤتمر القمة الثالث عشرة`.
      if (gender === undefined || forms[gender] === right) report(misspelt(span, right, written));
      else
        report({
          ...misspelt(span, forms[gender], written),
          fixes: [asking(span, forms[gender]), asking(span, right)],
        });
    },
  },
};

/** Of a definite noun. */
function genderOf(token: Token | undefined): Gender | undefined {
  const noun = bareNoun(token?.word.plain ?? "");
  return bySingular.get(noun)?.gender;
}

export default check;
