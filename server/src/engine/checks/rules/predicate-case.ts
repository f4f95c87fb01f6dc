import { SOUND_PLURALS, obliqueOf } from "../../morphology/sound-plurals";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "predicate-case",
  concern: "grammar",
  level: "warning",
  nursery: true,
  title: { ar: "إعراب الخبر", en: "Case of the predicate" },
  message: { ar: "اكتب «{0}»: خبر «{2}» {3}", en: "Write “{0}”: the predicate of {2} is {3}" },
  why: {
    ar: "خبر «نحن» مرفوع (نحن ملتزمون)، وخبر «كانوا» و«كنا» و«ليسوا» منصوب (كانوا ملتزمين). ولا يُنبَّه إلا على نكرة تليها مباشرة، فـ«نحن المعلمين» اختصاص منصوب.",
    en: "The predicate of نحن is nominative, that of كانوا, كنا, ليسوا accusative. Only an indefinite noun right after them is flagged: نحن المعلمين is an accusative of its own.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "قال المدير: نحن ملتزمين بالخطة.", right: "قال المدير: نحن ملتزمون بالخطة." },
      { text: "كانوا مسؤولون عن المشروع.", right: "كانوا مسؤولين عن المشروع." },
      { text: "كنا جاهزون للمباراة.", right: "كنا جاهزين للمباراة." },
      { text: "كنا مستعدون للمباراة.", right: "كنا مستعدين للمباراة." },
      { text: "ليسوا متفقون على الموعد.", right: "ليسوا متفقين على الموعد." },
      { text: "ونحن مهندسين من المدينة.", right: "ونحن مهندسون من المدينة." },
    ],
    right: [
      "قال المدير: نحن ملتزمون بالخطة.",
      "قال المدير: نحن المعلمين نطالب بالعدل.",
      "كانوا مسؤولين عن المشروع.",
      "كانوا يعملون في المصنع.",
      "كنا قانونيين ومعنا مضمون الخطة.",
      "كان المسؤولون في المدينة.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain.length <= 6 && OPENERS.test(plain),
    look({ tokens }, at, report) {
      const [opener, predicate] = [tokens[at], tokens[at + 1]];
      if (opener === undefined || predicate?.start !== opener.end + 1) return;
      const { surface } = predicate.word;
      const nominative = /نحن$/.test(opener.word.plain);
      const form = nominative ? surface.replace(/ين$/, "ون") : surface;
      if (!form.endsWith("ون") || (!SOUND_PLURALS.has(form) && !PARTICIPLE.test(form))) return;
      const right = nominative ? form : obliqueOf(surface);
      if (right !== surface)
        report(misspelt(predicate, right, surface, opener.word.surface, nominative ? NOMINATIVE : ACCUSATIVE));
    },
  },
};

const OPENERS = /^[وف]?(?:نحن|كانوا|كنا|ليسوا)$/;
/** Of more letters than `مضمون` and `قانون`, whose ن is the root's. */
const PARTICIPLE = /^(?:م.{3,}|.ا..)ون$/;
const NOMINATIVE = { ar: "مرفوع", en: "nominative" };
const ACCUSATIVE = { ar: "منصوب", en: "accusative" };

export default check;
