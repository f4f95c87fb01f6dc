import { hasArticle } from "../../morphology/article";
import { factsOf, isBareHead } from "../../nouns/title-words";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "idafa-nun",
  concern: "grammar",
  level: "warning",
  title: { ar: "نون الجمع في الإضافة", en: "Nun of a plural in construct" },
  message: {
    ar: "اكتب «{0}»: تُحذف نون «{1}» عند الإضافة إلى «{2}»",
    en: "Write “{0}”: in construct with {2} the nun of {1} drops",
  },
  why: {
    ar: "جمع المذكر السالم تُحذف نونه عند الإضافة: مسؤولي الحكومة. ولا يُنبَّه إلا قبل اسم جهة معرف، ولا يُنبَّه على المثنى ولا على الجمع المعرف.",
    en: "A plural in construct loses its nun: مسؤولي الحكومة. Only before a definite body; definite plurals are left alone.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "التقى مسؤولين الحكومة أمس.", right: "التقى مسؤولي الحكومة أمس." },
      { text: "وصل ممثلون الشركة.", right: "وصل ممثلو الشركة." },
      { text: "قال موظفين البنك إن الأمر خطير.", right: "قال موظفي البنك إن الأمر خطير." },
      { text: "اجتمع بمندوبين المنظمة.", right: "اجتمع بمندوبي المنظمة." },
      { text: "حضر مراقبون الاتحاد.", right: "حضر مراقبو الاتحاد." },
    ],
    right: [
      "التقى مسؤولي الحكومة أمس.",
      "قال للاعبين الأجانب إن اللقاء قريب.",
      "التقى المسؤولين الحكوميين.",
      "قال مسؤولون الثلاثاء إن الاتفاق قريب.",
      "قال مسؤولون في الحكومة إن الاتفاق قريب.",
    ],
  },
  token: {
    concerns: ({ readings }) => readings.some(({ plain }) => PLURALS.has(plain)),
    look({ tokens }, at, report) {
      const [plural, body] = [tokens[at], tokens[at + 1]];
      if (
        plural === undefined ||
        body === undefined ||
        !hasArticle(body.word.plain) ||
        !(isBareHead(body.word) || factsOf(body.word)?.definiteBody === true || body.word.plain === "الحكومة")
      )
        return;
      const { surface } = plural.word;
      report(misspelt(plural, surface.slice(0, -1), surface, body.word.surface));
    },
  },
};

const PLURALS = new Set([...SOUND_PLURALS].flatMap((nominative) => [nominative, obliqueOf(nominative)]));

export default check;
