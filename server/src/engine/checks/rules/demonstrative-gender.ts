import { definiteStem } from "../../morphology/article";
import { bySingular, VARYING_GENDER } from "../../numbers/countable";
import { type Check, misspelt } from "../check";
import { GENDERS } from "../wording";

const check: Check = {
  id: "demonstrative-gender",
  concern: "grammar",
  level: "warning",
  title: { ar: "اسم إشارة لا يوافق ما بعده", en: "Demonstrative that does not agree" },
  message: { ar: "اكتب «{0}»: «{2}» اسم {3}", en: "Write “{0}”: {2} is {3}" },
  why: {
    ar: "«هذا» للمذكر، و«هذه» و«تلك» للمؤنث: هذه الزيارة. ولا يُنبَّه إلا على أسماء من جدول مغلق.",
    en: "هذا is masculine, هذه and تلك feminine. Nouns of a table only.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "خلال هذا الزيارة التقى الوزير.", right: "خلال هذه الزيارة التقى الوزير." },
      { text: "هذه القرار نهائي.", right: "هذا القرار نهائي." },
      { text: "في هذا المدينة القديمة.", right: "في هذه المدينة القديمة." },
      { text: "تلك البرنامج انتهى.", right: "ذلك البرنامج انتهى." },
      { text: "وهذا الشركة كبيرة.", right: "وهذه الشركة كبيرة." },
    ],
    right: [
      "خلال هذه الزيارة التقى الوزير.",
      "هذا القرار نهائي.",
      "بهذا المدينة آمنة.",
      "هذه القرارات نهائية.",
      "بعد ذلك الشركة أعلنت القرار.",
      "في هذه الطريق.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وف]?(?:هذا|هذه|تلك)$/.test(plain),
    look({ tokens }, at, report) {
      const [demonstrative, noun] = [tokens[at], tokens[at + 1]];
      const bare = definiteStem(noun?.word.surface ?? "");
      const counted = bare === undefined ? undefined : bySingular.get(bare);
      if (demonstrative === undefined || counted === undefined || bare !== counted.singular || VARYING_GENDER.has(bare))
        return;
      const { surface } = demonstrative.word;
      const right =
        counted.gender === "f" ? surface.replace(/هذا$/, "هذه") : surface.replace(/هذه$/, "هذا").replace(/تلك$/, "ذلك");
      if (right !== surface)
        report(misspelt(demonstrative, right, surface, noun?.word.surface ?? "", GENDERS[counted.gender]));
    },
  },
};

export default check;
