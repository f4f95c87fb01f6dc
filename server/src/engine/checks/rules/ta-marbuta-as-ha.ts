import { rows } from "../../lexicon/lexicon";
import { keyForm } from "../../text/fold";
import { misspelt, type Check } from "../check";
import { closedList } from "../stems";

const check: Check = {
  id: "ta-marbuta-as-ha",
  concern: "spelling",
  level: "warning",
  title: { ar: "هاء مكان التاء المربوطة", en: "Heh for ta marbuta" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: آخرها تاء مربوطة لا هاء",
    en: "Write “{0}”, not “{1}”: it ends in ta marbuta, not in heh",
  },
  why: {
    ar: "«الخارجية» و«المتحدة» بالتاء المربوطة. والقائمة مغلقة: «الجنيه» و«التوجيه» و«الترفيه» و«الفقيه» و«دوشنبه» صحيحة، وما قد ينتهي بضمير الغائب (وزاره، شركه) لا يُمس.",
    en: "الخارجية, المتحدة take ta marbuta. A closed list: الجنيه, التوجيه, الفقيه, دوشنبه are right, and what may end in a pronoun (وزاره, شركه) is left alone.",
  },
  source: { ar: "غلطاوي", en: "Ghalatawi" },
  examples: {
    wrong: [
      { text: "وزارة الخارجيه أعلنت القرار.", right: "وزارة الخارجية أعلنت القرار." },
      { text: "زار الولايات المتحده أمس.", right: "زار الولايات المتحدة أمس." },
      { text: "الانتخابات العربيه المقبلة.", right: "الانتخابات العربية المقبلة." },
      { text: "قالت الحكومه إنها مستعدة.", right: "قالت الحكومة إنها مستعدة." },
      { text: "بدأت الزياره الثانية.", right: "بدأت الزيارة الثانية." },
      { text: "أعلنت وزاره الخارجيه القرار.", right: "أعلنت وزارة الخارجية القرار." },
    ],
    right: [
      "وزارة الخارجية أعلنت القرار.",
      "بلغ الجنيه أدنى سعر.",
      "وصل الوفد إلى دوشنبه.",
      "كرم الوزير وزاره أمس.",
      "ناقش التوجيه والترفيه والتنبيه.",
      "أعلنت مدرسه قوته في الفريق.",
    ],
  },
  ...closedList("ta-marbuta-as-ha", {
    concerns: ({ plain }) => MINISTRY.test(plain),
    look({ tokens }, at, report) {
      const [token, next] = [tokens[at], tokens[at + 1]];
      if (token !== undefined && FIELDS.has(next?.word.key ?? ""))
        report(misspelt(token, token.word.surface.replace(/ه$/, "ة"), token.word.surface));
    },
  }),
};

/** By itself "and he visited him"; a ministry before its field. */
const MINISTRY = /^[وفبلك]?وزاره$/;
const FIELDS = new Set(rows("ministry-fields").map(({ field }) => keyForm(field)));

export default check;
