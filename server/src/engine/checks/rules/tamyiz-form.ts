import { rows } from "../../lexicon/lexicon";
import { hasJoinedRole, hasRole } from "../../lexicon/function-words";
import { withoutArticle } from "../../morphology/article";
import { digitsOf } from "../../numbers/digits";
import { weekdayNamed } from "../../numbers/calendar";
import { inflect } from "../../numbers/nouns";
import { keyForm } from "../../text/fold";
import { perWord, type Word } from "../../text/words";
import { byPlural, bySingular } from "../../numbers/countable";
import type { Bilingual } from "../../language";
import { type Check, misspelt } from "../check";
import { SCALE_WORDS } from "../scale-words";

const check: Check = {
  id: "tamyiz-form",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["alef-maqsura-ya", "dad-za", "ta-marbuta-as-ha", "verb-number-before-subject", "hamza-seat-variant"],
  title: { ar: "صيغة المعدود بعد الرقم", en: "Form of the counted noun" },
  message: { ar: "اكتب «{0}»: المعدود بعد {2} {3}", en: "Write “{0}”: after {2} the counted noun is {3}" },
  why: {
    ar: "بعد 3 إلى 10 جمع (5 أشخاص)، وبعد 11 إلى 99 مفرد منصوب (11 شخصا)، وبعد المئات والآلاف مفرد مجرور (100 وزير)، والعبرة بآخر رقمين. وتُترك 101 و102 والكسور والسنوات والأرقام التي هي جزء من اسم (المادة 5) و«آخرون».",
    en: "A plural after 3 to 10 (5 أشخاص), a singular accusative after 11 to 99 (11 شخصا), a singular genitive after hundreds and thousands (100 وزير), by the last two digits. 101, 102, decimals, years, numbers that name (المادة 5) and آخرون are left alone.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "قتل 5 شخص أمس.", right: "قتل 5 أشخاص أمس." },
      { text: "وصل 11 وزراء.", right: "وصل 11 وزيرا." },
      { text: "بلغت القيمة 3 مليون دولار.", right: "بلغت القيمة 3 ملايين دولار." },
      { text: "شاركت 25 دول.", right: "شاركت 25 دولة." },
      { text: "بلغ العدد 7 ألف طالب.", right: "بلغ العدد 7 آلاف طالب." },
      { text: "وصل 105 نائب.", right: "وصل 105 نواب." },
      { text: "التقى 100 وزراء.", right: "التقى 100 وزير." },
      { text: "يدرس 217 طالب في الكلية.", right: "يدرس 217 طالبا في الكلية." },
      { text: "وصل 25 طالب.", right: "وصل 25 طالبا." },
      { text: "شاركت 200 شركات في المعرض.", right: "شاركت 200 شركة في المعرض." },
    ],
    right: [
      "سجل في الدقيقة 10 لاعب الوسط هدفا، وفي المركز 5 فريق المدينة.",
      "قتل 5 أشخاص أمس، وحضر 25 طالب علم و30 يورو و45 دولة.",
      "وصل 11 وزيرا و25 دولة.",
      "بلغت القيمة 25 مليون دولار و11 ألف شخص.",
      "وصل 100 شخص و101 شخص و102 شخص.",
      "في 2005 دول عدة شاركت.",
      "بلغت القيمة 3.5 مليون دولار.",
      "نصت المادة 5 دولة على ذلك.",
      "وصل 12 آخرون.",
      "فاز الفريق 5 - 1 يوم الأحد.",
      "سجل الهدف 5 يوم الأحد.",
    ],
  },
  token: {
    concerns: ({ kind, plain }) => kind === "number" && /^[\d\u0660-\u0669\u06f0-\u06f9]{1,9}$/.test(plain),
    look({ text, tokens, numbers }, at, report) {
      const [before, number, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      // `فاز 3 يوم الأحد`: a day of the week counts nothing.
      if (
        number === undefined ||
        noun === undefined ||
        weekdayNamed(tokens[at + 2]?.word.plain ?? "") !== undefined ||
        noun.start !== number.end + 1
      )
        return;
      const written = noun.word.surface;
      const value = Number(digitsOf(number.word));
      const closes = endsPhrase(tokens[at + 2]?.word);
      const right = formAfter(value, written) ?? (closes ? accusativeAfter(value, written) : undefined);
      if (right === undefined || right === written) return;
      // Only what is read as a quantity: no year, no label, no score.
      const mention = numbers.find(
        ({ numeral }) => numeral.start === number.start && (numeral.end === number.end || numeral.end === noun.end),
      );
      if (
        mention === undefined ||
        !COUNTS.has(mention.kind) ||
        (before !== undefined &&
          (isLabelHead(before.word) || /^[,/:-]$/.test(before.word.surface) || before.word.kind === "number"))
      )
        return;
      report({
        ...misspelt(noun, right, written, text.slice(number.start, number.end), kindOf(value)),
        // The case alone is a slip that a reader passes over.
        ...(formAfter(value, written) === undefined ? { severity: "information" } : {}),
      });
    },
  },
};

const kindOf = (value: number): Bilingual => (value % 100 > 10 ? SINGULAR : value % 100 === 0 ? GENITIVE : PLURAL);

const PLURAL = { ar: "جمع", en: "plural" };
const SINGULAR = { ar: "مفرد منصوب", en: "singular accusative" };
const GENITIVE = { ar: "مفرد مجرور", en: "singular genitive" };
const COUNTS = new Set(["cardinal", "quantity", "money", "duration"]);
/** Scale words (ألف, مليون …) by their plural. */
const SCALES = new Map(SCALE_WORDS.map(({ singular, plural }) => [singular, plural]));

const isLabelHead = perWord(({ readings }: Word): boolean => readings.some(({ key }) => LABELS.has(key)));
/** What a number names: `القرار 2254`, `في الدقيقة 10 لاعب الوسط`. */
const LABELS = new Set(
  [
    ...rows("label-heads").map(({ form }) => form),
    ...rows("ordinal-heads").map(({ form }) => withoutArticle(form)),
  ].flatMap((form) => [keyForm(form), `ال${keyForm(form)}`]),
);

/** @returns the form that the noun should have; undefined for a word of no table, and where any form will do */
function formAfter(value: number, noun: string): string | undefined {
  const last = value % 100;
  if (value >= 1900 && value <= 2100) return undefined;
  if (last >= 3 && last <= 10)
    return SCALES.get(noun) ?? (bySingular.get(noun)?.singular === noun ? bySingular.get(noun)?.plural : undefined);
  const counted = last >= 11 || (last === 0 && value >= 100) ? byPlural.get(noun) : undefined;
  return counted === undefined ? undefined : inflect(counted, last === 0 ? "singular" : "accusative");
}

/** @returns the accusative of a singular that lacks its alef after 11 to 99: `217 ريال` */
function accusativeAfter(value: number, noun: string): string | undefined {
  const last = value % 100;
  const counted = last >= 11 && (value < 1900 || value > 2100) ? bySingular.get(noun) : undefined;
  return counted?.singular === noun ? inflect(counted, "accusative") : undefined;
}

/** Nothing follows that the noun may be in construct with, or that agrees with it: `25 طالب علم`. */
const endsPhrase = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.kind === "punctuation" && next.surface !== "(") ||
  hasJoinedRole(next, "preposition") ||
  hasRole(next, "adverb");

export default check;
