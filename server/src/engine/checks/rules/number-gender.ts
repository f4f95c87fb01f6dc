import { byPlural, bySingular, VARYING_GENDER } from "../../numbers/countable";
import type { Noun } from "../../numbers/nouns";
import { SCALE_WORDS } from "../scale-words";
import { isTens, otherGender, unitOf } from "../../numbers/unit-words";
import { type Check, misspelt } from "../check";
import { isTenOfTeen } from "../teens";
import { GENDERS } from "../wording";

const check: Check = {
  id: "number-gender",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["hamza-seat-variant", "tamyiz-form"],
  title: { ar: "جنس العدد ومعدوده", en: "Gender of number and noun" },
  message: {
    ar: "اكتب «{0}»: «{2}» اسم {3}، والعدد من 3 إلى 10 يخالف معدوده",
    en: "Write “{0}”: {2} is {3}, and three to ten take the other gender",
  },
  why: {
    ar: "الأعداد من ثلاثة إلى عشرة تخالف معدودها، والعبرة بمفرده: ثلاثة وزراء، خمس دول، ثلاثة مطارات. ولا يُنبَّه إلا على أسماء من جدول مغلق وعدد قبل معدوده: «الدول الخمسة» و«الخمسة دنانير» مقبولتان عند كثيرين.",
    en: "Three to ten take the gender that the singular has not: ثلاثة وزراء, خمس دول, ثلاثة مطارات. Nouns of a table, and the number before the noun only: الدول الخمسة is accepted by many.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "وصل ثلاث وزراء أمس.", right: "وصل ثلاثة وزراء أمس." },
      { text: "شاركت خمسة دول في القمة.", right: "شاركت خمس دول في القمة." },
      { text: "أغلقت السلطات أربع مطارات.", right: "أغلقت السلطات أربعة مطارات." },
      { text: "بعد سبعة جولات من الحوار.", right: "بعد سبع جولات من الحوار." },
      { text: "أصيب ثماني جنود.", right: "أصيب ثمانية جنود." },
      { text: "وصلت ثلاثة وعشرون دولة.", right: "وصلت ثلاث وعشرون دولة." },
      { text: "حضر المباراة ثلاث آلاف مشجع.", right: "حضر المباراة ثلاثة آلاف مشجع." },
      { text: "حضرت الحفل ثلاثة شخصيات.", right: "حضرت الحفل ثلاث شخصيات." },
      { text: "أصدرت الشركة أربع بيانات.", right: "أصدرت الشركة أربعة بيانات." },
      { text: "وجدت الشرطة خمسة حقائب.", right: "وجدت الشرطة خمس حقائب." },
    ],
    right: [
      "يجتمع في الخامس عشر وزراء الخارجية.",
      "حضر خمسه عشر مندوبا، وخمسةَ عشر وزراء.",
      "وصل ثلاثة وزراء أمس.",
      "شاركت خمس دول في القمة.",
      "الدول الخمسة وقعت.",
      "ثلاث ضحايا وخمسة قرارات وست اتفاقيات.",
      "وصل ثلاثة عشر وزيرا.",
      "قبل الساعة الثالثة دول عدة.",
      "وصل ثلاثة وعشرون وزيرا.",
      "عزفت ثلاث فرق موسيقية، وعملت أربع فرق إطفاء، وخاضت المباراة ثلاثة فرق.",
      "نزل الوفد في فندق من خمس نجوم، وتألق ثلاثة نجوم، ووقعت أربع حوادث، وأفرج عن ثلاثة رهائن.",
      "شن المسلحون ثلاث هجمات، ونشرت الصحيفة أربع مقالات.",
    ],
  },
  token: {
    concerns: (word) => unitOf(word) !== undefined,
    look({ tokens }, at, report) {
      const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      const unit = token && unitOf(token.word);
      if (
        token === undefined ||
        unit === undefined ||
        next === undefined ||
        (tokens[at - 1] !== undefined && unitOf(tokens[at - 1]?.word ?? token.word) !== undefined) ||
        isTenOfTeen(tokens[at - 1]?.word, token.word)
      )
        return;
      const noun = isTens(next.word) && next.word.plain.startsWith("و") ? last : next;
      if (noun !== next && unit.value === 10) return;
      const counted =
        noun === next
          ? (byPlural.get(next.word.surface) ?? SCALES.get(next.word.surface))
          : bySingular.get(noun?.word.surface ?? "");
      if (
        noun === undefined ||
        counted === undefined ||
        counted.gender === unit.counts ||
        VARYING_GENDER.has(counted.singular) ||
        VARYING_GENDER.has(noun.word.surface)
      )
        return;
      const form = token.word.surface.slice(unit.offset);
      const right = token.word.surface.slice(0, unit.offset) + otherGender(form);
      report(misspelt(token, right, token.word.surface, counted.singular, GENDERS[counted.gender]));
    },
  },
};

/** `ثلاثة آلاف`, `أربعة ملايين`: thousands and millions are masculine nouns that are counted themselves. */
const SCALES: ReadonlyMap<string, Pick<Noun, "gender" | "singular">> = new Map(
  SCALE_WORDS.map(({ plural, singular }) => [plural, { gender: "m", singular }]),
);

export default check;
