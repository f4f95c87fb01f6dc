import { bySingular } from "../../numbers/countable";
import { unitOf } from "../../numbers/unit-words";
import type { Word } from "../../text/words";
import { type Check, misspelt } from "../check";
import { isTenOfTeen } from "../teens";
import { DUAL_SCALES, SCALE_WORDS } from "../scale-words";

const check: Check = {
  id: "scale-form",
  concern: "grammar",
  level: "warning",
  mayUncover: ["number-gender"],
  uncoveredBy: ["hamza-seat-variant"],
  title: { ar: "صيغة الآلاف والملايين", en: "Form of thousands and millions" },
  message: { ar: "اكتب «{0}» لا «{1}»: {2}", en: "Write “{0}”, not “{1}”: {2}" },
  why: {
    ar: "بعد ثلاثة إلى عشرة جمع: خمسة آلاف، سبعة ملايين. والمثنى تسقط نونه قبل معدوده: مئتا ألف، ألفي طن. ولا يُنبَّه إلا على ما يليه معدود من جدول مغلق.",
    en: "A plural after three to ten: خمسة آلاف. A dual drops its nun before what it counts: مئتا ألف, ألفي طن. Only before scales and nouns of a table.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "حضر خمسة ألف مشجع.", right: "حضر خمسة آلاف مشجع." },
      { text: "بلغت الكلفة سبعة مليون دولار.", right: "بلغت الكلفة سبعة ملايين دولار." },
      { text: "وصل مئتان ألف زائر.", right: "وصل مئتا ألف زائر." },
      { text: "نقلت السفينة ألفين طن من القمح.", right: "نقلت السفينة ألفي طن من القمح." },
      { text: "استفاد مليونان شخص.", right: "استفاد مليونا شخص." },
    ],
    right: [
      "حضر خمسه عشر ألف مشجع، وغادر ثلاثةَ عشر ألف زائر.",
      "حضر خمسة آلاف مشجع.",
      "حضر خمسة عشر ألف مشجع.",
      "بلغ العدد ألفين في العام.",
      "وصل مئتا ألف زائر.",
      "عام ألفين وخمسة ميلادي.",
      "بلغ الحاضرون خمسة وألف ضيف دعوا.",
    ],
  },
  token: {
    concerns: (word) => unitOf(word) !== undefined || (word.surface.endsWith("ن") && DUALS.test(word.surface)),
    look({ tokens }, at, report) {
      const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (number === undefined || next === undefined || next.start !== number.end + 1) return;
      if (isInTeen(before?.word, number.word)) return;
      const { surface } = number.word;
      const counted = next.word.surface;
      const plural = SCALES.get(counted);
      if (DUALS.test(surface)) {
        if (plural !== undefined || bySingular.get(counted)?.singular === counted)
          report(misspelt(number, surface.slice(0, -1), surface, CONSTRUCT));
      } else if (plural !== undefined) report(misspelt(next, plural, counted, PLURAL));
    },
  },
};

/** `خمسة عشر ألف`, `اثنا عشر ألف`, `الثالث عشر`. */
const isInTeen = (before: Word | undefined, number: Word): boolean =>
  before !== undefined &&
  (unitOf(before) !== undefined ||
    isTenOfTeen(before, number) ||
    (unitOf(number)?.value === 10 && /^(?:ال|[وفبل]?(?:أحد|إحدى|اثن))/.test(before.plain)));

const SCALES = new Map(SCALE_WORDS.map(({ singular, plural }) => [singular, plural]));
const DUALS = new RegExp(`^[وفبل]?(?:${DUAL_SCALES.join("|")})$`);

const CONSTRUCT = { ar: "تسقط نون المثنى قبل معدوده", en: "a dual drops its nun before what it counts" };
const PLURAL = { ar: "بعد ثلاثة إلى عشرة جمع", en: "three to ten take a plural" };

export default check;
