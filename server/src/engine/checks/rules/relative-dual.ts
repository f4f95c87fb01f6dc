import { hasJoinedRole } from "../../lexicon/function-words";
import { definiteStem } from "../../morphology/article";
import { byDual } from "../../numbers/countable";
import { type Check, misspelt } from "../check";
import { GENDERS } from "../wording";

const check: Check = {
  id: "relative-dual",
  concern: "grammar",
  level: "warning",
  title: { ar: "اسم موصول للمثنى", en: "Relative of a dual" },
  message: { ar: "اكتب «{0}»: «{2}» مثنى {3} {4}", en: "Write “{0}”: {2} is a {3} dual in the {4}" },
  why: {
    ar: "الاسم الموصول للمثنى «اللذان» و«اللتان»، وبالياء نصبا وجرا: بين البلدين اللذين. ولا يُنبَّه على ما بالياء إلا بعد حرف جر يحدد الموصوف.",
    en: "The relative of a dual is اللذان or اللتان, ين in the oblique. In ين it is flagged only right after a preposition, which settles the antecedent.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "بين البلدين الذين وقعا الاتفاق.", right: "بين البلدين اللذين وقعا الاتفاق." },
      { text: "في المدينتين اللذين زارهما.", right: "في المدينتين اللتين زارهما." },
      { text: "على الحزبين الذين فازا.", right: "على الحزبين اللذين فازا." },
      { text: "من الدولتين اللتان وقعتا.", right: "من الدولتين اللتين وقعتا." },
      { text: "مع الفريقين اللذان فازا.", right: "مع الفريقين اللذين فازا." },
      { text: "وصل الوزيران الذين وقعا الاتفاق.", right: "وصل الوزيران اللذان وقعا الاتفاق." },
      { text: "فازت الشركتان اللتين تقدمتا.", right: "فازت الشركتان اللتان تقدمتا." },
    ],
    right: [
      "بين البلدين اللذين وقعا الاتفاق.",
      "وزراء البلدين الذين اجتمعوا.",
      "مع المسؤولين الذين وصلوا.",
      "من الدولتين اللتين وقعتا.",
      "وصل الوزيران اللذان وقعا.",
    ],
  },
  token: {
    concerns: ({ plain }) => WRITTEN.has(plain),
    look({ tokens }, at, report) {
      const [preposition, noun, relative] = [tokens[at - 2], tokens[at - 1], tokens[at]];
      const dual = definiteStem(noun?.word.surface.replace(/^و(?=ال)/, "") ?? "");
      const counted = dual === undefined ? undefined : byDual.get(dual);
      if (relative === undefined || counted === undefined) return;
      // In ين it may be a plural, or not what the relative is of: `وزراء البلدين الذين اجتمعوا`.
      const nominative = dual?.endsWith("ان") === true;
      if (!nominative && !hasJoinedRole(preposition?.word, "preposition")) return;
      const right = `الل${counted.gender === "f" ? "ت" : "ذ"}${nominative ? "ان" : "ين"}`;
      if (relative.word.plain !== right)
        report(
          misspelt(
            relative,
            right,
            relative.word.surface,
            noun?.word.surface ?? "",
            GENDERS[counted.gender],
            nominative ? NOMINATIVE : GENITIVE,
          ),
        );
    },
  },
};

const NOMINATIVE = { ar: "مرفوع", en: "nominative" };
const GENITIVE = { ar: "مجرور", en: "genitive" };
const WRITTEN = new Set(["الذين", "اللذين", "اللذان", "اللتين", "اللتان"]);

export default check;
