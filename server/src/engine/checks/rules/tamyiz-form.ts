import { rows } from "../../lexicon/lexicon";
import { hasJoinedRole, hasRole } from "../../lexicon/function-words";
import { withoutArticle } from "../../morphology/article";
import { bareCurrencyNoun } from "../../numbers/currencies";
import { digitsOf } from "../../numbers/digits";
import { weekdayNamed } from "../../numbers/calendar";
import { inflect } from "../../numbers/nouns";
import { keyForm } from "../../text/fold";
import type { Reading } from "../../reading";
import { perWord, type Word } from "../../text/words";
import { byPlural, bySingular } from "../../numbers/countable";
import type { Bilingual } from "../../language";
import { type Check, misspelt, type Report } from "../check";
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
      { text: "بُني 50 ألف منزلا في المدينة.", right: "بُني 50 ألف منزل في المدينة." },
      { text: "بلغ الثمن 50 ألف جنيها.", right: "بلغ الثمن 50 ألف جنيه." },
      { text: "أضيفت 3 آلاف مقاعد، ثم أغلق الباب.", right: "أضيفت 3 آلاف مقعد، ثم أغلق الباب." },
      { text: "زارته خمسة ملايين عائلات منذ العام الماضي.", right: "زارته خمسة ملايين عائلة منذ العام الماضي." },
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
      "بُني 50 ألف منزل، وبلغ الثمن 50 ألف جنيه و3 آلاف مقعد.",
      "بلغ الثمن 50 ألف جنيها مصريا، وارتفع 50 ألفا عاما بعد عام.",
      "كتب آلاف الرسائل، ووزع 50 ألفا منها شهريا.",
      "وقف ألف رجل وألف منزلا.",
      "فاز الفريق 5 - 1 يوم الأحد.",
      "سجل الهدف 5 يوم الأحد.",
    ],
  },
  token: {
    concerns: (word) => isFigure(word) || SCALE_FORMS.has(word.surface),
    look(reading, at, report) {
      const { text, tokens, numbers } = reading;
      const [before, number, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      // `فاز 3 يوم الأحد`: a day of the week counts nothing.
      if (
        number === undefined ||
        noun === undefined ||
        weekdayNamed(tokens[at + 2]?.word.plain ?? "") !== undefined ||
        noun.start !== number.end + 1
      )
        return;
      if (!isFigure(number.word)) return lookBehindScale(reading, at, report);
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

const isFigure = ({ kind, plain }: Word): boolean =>
  kind === "number" && /^[\d\u0660-\u0669\u06f0-\u06f9]{1,9}$/.test(plain);

/** `50 ألف منزلا`, `ثلاثة آلاف مقاعد`: behind thousands and millions the noun is singular, whatever counts them. */
function lookBehindScale({ text, tokens, numbers }: Reading, at: number, report: (finding: Report) => void): void {
  const [scale, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]?.word];
  const written = noun?.word.surface ?? "";
  // What agrees with the noun would have to change with it: `50 ألف جنيها مصريا`; `عاما بعد عام` counts nothing.
  if (scale === undefined || noun === undefined || !endsPhrase(next) || next?.surface === "بعد") return;
  const number = numbers.find(({ numeral }) => numeral.end === scale.end && numeral.start < scale.start);
  if (number === undefined || !COUNTS.has(number.kind)) return;
  const counted =
    number.kind === "money" ? bareCurrencyNoun(written) : (byPlural.get(written) ?? bySingular.get(written));
  if (counted === undefined || counted.singular === written) return;
  if (written === counted.plural || written === inflect(counted, "accusative"))
    report(misspelt(noun, counted.singular, written, text.slice(number.numeral.start, scale.end), GENITIVE));
}

const kindOf = (value: number): Bilingual => (value % 100 > 10 ? SINGULAR : value % 100 === 0 ? GENITIVE : PLURAL);

const PLURAL = { ar: "جمع", en: "plural" };
const SINGULAR = { ar: "مفرد منصوب", en: "singular accusative" };
const GENITIVE = { ar: "مفرد مجرور", en: "singular genitive" };
const COUNTS = new Set(["cardinal", "quantity", "money", "duration"]);
/** Scale words (ألف, مليون …) by their plural. */
const SCALE_FORMS = new Set(SCALE_WORDS.flatMap(({ singular, plural }) => [singular, plural]));
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
