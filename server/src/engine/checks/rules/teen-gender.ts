import { bySingular, type Gender } from "../../numbers/countable";
import { otherGender, unitOf, type Unit } from "../../numbers/unit-words";
import { keyForm } from "../../text/fold";
import { type Check, misspelt } from "../check";
import { GENDERS } from "../wording";

const check: Check = {
  id: "teen-gender",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["hamza-seat-variant"],
  title: { ar: "جنس العدد المركب", en: "Gender of a teen" },
  message: { ar: "اكتب «{0}»: «{2}» اسم {3}، {4}", en: "Write “{0}”: {2} is {3}, {4}" },
  why: {
    ar: "من ثلاثة عشر إلى تسعة عشر يخالف الجزء الأول المعدود ويوافقه الثاني: ثلاثة عشر وزيرا، ثلاث عشرة دولة؛ وفي أحد عشر واثني عشر يوافقه الجزءان.",
    en: "From thirteen to nineteen the first part takes the other gender, عشر the noun's own; both parts of eleven and twelve agree.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      {
        text: "لم يتقدم سوى ثلاثة عشر دولة. وقال سعيد: «متفائل جدا” بالنتائج.",
        right: "لم يتقدم سوى ثلاث عشرة دولة. وقال سعيد: «متفائل جدا” بالنتائج.",
      },
      { text: "شاركت ثلاثة عشر دولة.", right: "شاركت ثلاث عشرة دولة." },
      { text: "وصل خمس عشرة وزيرا.", right: "وصل خمسة عشر وزيرا." },
      { text: "أصيب أحد عشر طفلة.", right: "أصيب إحدى عشرة طفلة." },
      { text: "بعد اثني عشر جولة.", right: "بعد اثنتي عشرة جولة." },
      { text: "ضم الفريق احدى عشر خبيرا.", right: "ضم الفريق أحد عشر خبيرا." },
      { text: "وصل ثلاثة عشرة وزيرا.", right: "وصل ثلاثة عشر وزيرا." },
    ],
    right: [
      "شاركت ثلاث عشرة دولة.",
      "وصل خمسة عشر وزيرا.",
      "أصيبت إحدى عشرة طفلة.",
      "بعد اثنتي عشرة جولة.",
      "وصل اثنا عشر وزيرا.",
      "اللجنة الثلاثة عشر.",
      "أصيبت احدى عشرة طفلة.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === "عشر" || plain === "عشرة",
    look({ text, tokens }, at, report) {
      const [first, ten, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      const counted = noun && bySingular.get(noun.word.surface);
      if (first === undefined || ten === undefined || noun === undefined || counted === undefined) return;
      const right = teen(first.word.surface, unitOf(first.word), counted.gender);
      const span = { start: first.start, end: ten.end };
      // A hamza that alone is missing is another finding.
      if (right !== undefined && keyForm(right) !== keyForm(`${first.word.plain} ${ten.word.plain}`))
        report(
          misspelt(
            span,
            right,
            text.slice(span.start, span.end),
            noun.word.surface,
            GENDERS[counted.gender],
            unitOf(first.word) === undefined ? BOTH : CROSSED,
          ),
        );
    },
  },
};

const CROSSED = {
  ar: "فيخالفه جزء العدد الأول ويوافقه الثاني",
  en: "so the first part takes the other gender and the second agrees",
};
const BOTH = { ar: "فيوافقه جزءا العدد", en: "so both parts agree" };

function teen(first: string, unit: Unit | undefined, gender: Gender): string | undefined {
  const ten = gender === "m" ? "عشر" : "عشرة";
  if (unit !== undefined && unit.value < 10) {
    const form = first.slice(unit.offset);
    return `${first.slice(0, unit.offset)}${unit.counts === gender ? form : otherGender(form)} ${ten}`;
  }
  const [, joined = "", small = ""] = /^([وفبلك]?)([أا]حد|[إا]حدى|اثنا|اثني|اثنتا|اثنتي)$/.exec(first) ?? [];
  if (small === "") return undefined;
  const stem = /حدى?$/.test(small)
    ? gender === "m"
      ? "أحد"
      : "إحدى"
    : (gender === "m" ? "اثن" : "اثنت") + small.slice(-1);
  return `${joined}${stem} ${ten}`;
}

export default check;
