import type { Span } from "../../article";
import { rows } from "../../lexicon/lexicon";
import { hasJoinedRole, hasRole } from "../../lexicon/function-words";
import { isJoinedDefinite, withoutArticle } from "../../morphology/article";
import { WAW } from "../../morphology/proclitics";
import { isPerfect } from "../../morphology/verb-numbers";
import { isImperfect } from "../../nouns/clause-words";
import { COUNTABLE } from "../../numbers/counted-nouns";
import { bareCurrencyNoun } from "../../numbers/currencies";
import { digitsOf } from "../../numbers/digits";
import { isRelativeDay, weekdayNamed } from "../../numbers/calendar";
import { Class, numberWord } from "../../numbers/number-words";
import { inflect } from "../../numbers/nouns";
import { isTens, unitOf } from "../../numbers/unit-words";
import { keyForm } from "../../text/fold";
import type { Reading } from "../../reading";
import { perWord, type Word } from "../../text/words";
import { byPlural, bySingular } from "../../numbers/countable";
import type { Bilingual } from "../../language";
import { isMasculineAdjective, singularOfAdjective } from "../adjectives";
import { asking, type Check, misspelt, type Report } from "../check";
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
      { text: "تخرج في المعهد 200 متدربا أمس.", right: "تخرج في المعهد 200 متدرب أمس." },
      { text: "وصل 200 متدرباً أمس.", right: "وصل 200 متدرب أمس." },
      { text: "باع المعرض 1,300 كتابا في يومه الأول.", right: "باع المعرض 1,300 كتاب في يومه الأول." },
      { text: "التقى الوزير 15 رجال أعمال.", right: "التقى الوزير 15 رجل أعمال." },
      { text: "انتقل 11 لاعبين محترفين.", right: "انتقل 11 لاعبا محترفا." },
      { text: "عاد 15 مواطنين سوريين أمس.", right: "عاد 15 مواطنا سوريا أمس." },
      { text: "تبرع 11 لاعب ولاعبة بالدم.", right: "تبرع 11 لاعبا ولاعبة بالدم." },
      { text: "وصل 30 خبير يعملون في المختبر.", right: "وصل 30 خبيرا يعملون في المختبر." },
      { text: "بُني 40 مسجد جديد في المحافظة.", right: "بُني 40 مسجدا جديدا في المحافظة." },
      { text: "وزعت المكتبة 11 كتاب على الأطفال.", right: "وزعت المكتبة 11 كتابا على الأطفال." },
      { text: "تدرب خمسة وعشرون موظف على الجهاز.", right: "تدرب خمسة وعشرون موظفا على الجهاز." },
      { text: "استمر المعرض ثلاثة عشر يوم.", right: "استمر المعرض ثلاثة عشر يوما." },
      { text: "شاركت ثلاثون دول في المؤتمر.", right: "شاركت ثلاثون دولة في المؤتمر." },
      { text: "غرست البلدية مئتي مترا من العشب.", right: "غرست البلدية مئتي متر من العشب." },
      { text: "استقبل المستشفى خمسة مريض.", right: "استقبل المستشفى خمسة مرضى." },
      { text: "أقام الوفد 7 يوما في الفندق.", right: "أقام الوفد 7 أيام في الفندق." },
      { text: "بلغ الثمن 50 ألف جنيها مصريا.", right: "بلغ الثمن 50 ألف جنيه مصري." },
    ],
    right: [
      "سجل في الدقيقة 10 لاعب الوسط هدفا، وفي المركز 5 فريق المدينة.",
      "قتل 5 أشخاص أمس، وحضر 25 طالب علم و30 يورو و45 دولة.",
      "وصل 11 وزيرا و25 دولة.",
      "بلغت القيمة 25 مليون دولار و11 ألف شخص.",
      "وصل 100 شخص و101 شخص و102 شخص.",
      "في سن 15 كتب أول قصة له.",
      "في 2005 دول عدة شاركت.",
      "بلغت القيمة 3.5 مليون دولار.",
      "نصت المادة 5 دولة على ذلك.",
      "وصل 12 آخرون.",
      "بُني 50 ألف منزل، وبلغ الثمن 50 ألف جنيه و3 آلاف مقعد.",
      "ارتفع العدد 50 ألفا عاما بعد عام.",
      "حضر 25 طالب علم و40 عضو مجلس و30 مدير مدرسة.",
      "وصل 25 متدربًا و11 شخصاً و5 أشخاصٍ و200 متدربٍ.",
      "وصل 25 متدربا جديدا و200 متدرب جديد و5 متدربين.",
      "باعت الدار 11 كتابا، وكرمت 5 كتاب، وعرضت 200 كتاب.",
      "استمر المعرض ثلاثة عشر يوما، وحضره عشرون ضيفا ومئة زائر.",
      "وصل خمسة وعشرون موظفا ومئتا متدرب وثلاثمئة ضيف.",
      "تضم المكتبة 1,300 كتاب و2,500 صفحة و1,250 ديوانا.",
      "فتحت 385 مكتب تصويت أبوابها.",
      "أحيا الجمهور الذكرى 58 حرب 1948.",
      "قبل عشرين يوما من الموعد، وبعد خمس جولات.",
      "كتب آلاف الرسائل، ووزع 50 ألفا منها شهريا.",
      "وقف ألف رجل وألف منزلا.",
      "فاز الفريق 5 - 1 يوم الأحد.",
      "سجل الهدف 5 يوم الأحد.",
    ],
  },
  token: {
    concerns: (word) => isFigure(word) || SCALE_FORMS.has(word.surface) || isLastOfNumber(word),
    look(reading, at, report) {
      const { tokens } = reading;
      const [number, noun] = [tokens[at], tokens[at + 1]];
      // `فاز 3 يوم الأحد`: a day of the week counts nothing.
      if (
        number === undefined ||
        noun === undefined ||
        noun.start !== number.end + 1 ||
        weekdayNamed(tokens[at + 2]?.word.plain ?? "") !== undefined
      )
        return;
      if (SCALE_FORMS.has(number.word.surface)) lookBehindScale(reading, at, report);
      else if (isFigure(number.word)) lookBehindFigure(reading, at, report);
      else if (FORMS.has(noun.word.plain)) lookBehindWords(reading, at, report);
    },
  },
};

const isFigure = ({ kind, plain }: Word): boolean =>
  kind === "number" && /^(?:[\d\u0660-\u0669\u06f0-\u06f9]{1,9}|\d{1,3}(?:,\d{3})+)$/.test(plain);

/** `عشرين`, `عشر`, `مئتي`, `ثلاثة`: what counts a noun behind it, whatever stands before. */
const isLastOfNumber = (word: Word): boolean => unitOf(word) !== undefined || isTens(word) || isHundred(word);
const isHundred = (word: Word): boolean => numberWord(word, "any", Class.hundred)?.definite === false;

function lookBehindFigure(reading: Reading, at: number, report: (finding: Report) => void): void {
  const [before, number, noun] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  if (number === undefined || noun === undefined) return;
  const value = Number(digitsOf(number.word).replaceAll(",", ""));
  const wrong = value >= 1900 && value <= 2100 ? undefined : wrongAfter(value, noun.word.plain);
  if (
    wrong === undefined ||
    (before !== undefined &&
      (isLabelHead(before.word) || /^[,/:-]$/.test(before.word.surface) || before.word.kind === "number"))
  )
    return;
  // Only what is read as a quantity: no year, no label, no score.
  const mention = reading.numbers.find(
    ({ numeral }) => numeral.start === number.start && (numeral.end === number.end || numeral.end === noun.end),
  );
  if (mention !== undefined && COUNTS.has(mention.kind))
    reportCounted(reading, at + 1, { ...wrong, value, number }, report);
}

/** `خمسة وعشرين طالب`, `ثلاثة عشر شهر`, `مئتي متدربا`: the last word of the number governs. */
function lookBehindWords(reading: Reading, at: number, report: (finding: Report) => void): void {
  const [before, last, noun] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  if (last === undefined || noun === undefined) return;
  const value = isHundred(last.word)
    ? HUNDREDS
    : isTens(last.word)
      ? TENS
      : (unitOf(last.word)?.value ?? 0) + (numberWord(before?.word, "any", BEFORE_TEN) === undefined ? 0 : 10);
  const wrong = wrongAfter(value, noun.word.plain);
  if (wrong === undefined || (SCALES.has(noun.word.plain) && value < 11)) return;
  const mention = reading.numbers.find(({ numeral }) => numeral.end === last.end);
  if (mention !== undefined && COUNTS.has(mention.kind))
    reportCounted(reading, at + 1, { ...wrong, value, number: mention.numeral }, report);
}

/** `ثلاثة` of `ثلاثة عشر`, `اثنا` of `اثنا عشر`. */
const BEFORE_TEN = Class.unit | Class.twoOfTwelve;
const TENS = 20;

/** `50 ألف منزلا`, `ثلاثة آلاف مقاعد`: behind thousands and millions the noun is singular, whatever counts them. */
function lookBehindScale(reading: Reading, at: number, report: (finding: Report) => void): void {
  const [scale, noun, next] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]];
  // `عاما بعد عام` counts nothing.
  if (scale === undefined || noun === undefined || next?.word.surface === "بعد") return;
  const number = reading.numbers.find(({ numeral }) => numeral.end === scale.end && numeral.start < scale.start);
  if (number === undefined || !COUNTS.has(number.kind)) return;
  const written = noun.word.plain;
  const counted =
    number.kind === "money" ? bareCurrencyNoun(written) : (byPlural.get(written) ?? bySingular.get(written));
  if (counted === undefined || counted.singular === written) return;
  const wrong = written === counted.plural ? "number" : written === inflect(counted, "accusative") ? "alef" : undefined;
  if (wrong !== undefined)
    reportCounted(
      reading,
      at + 1,
      { rights: [counted.singular], wrong, value: HUNDREDS, number: number.numeral, closes: true },
      report,
    );
}

/** What is wrong with a counted noun: its number, an alef that it has or lacks. */
interface Wrong {
  /** What to write: several where the form is two nouns'. */
  rights: readonly string[];
  wrong: "number" | "alef" | "no alef";
}

/** @returns what is wrong with a noun behind a number; undefined for a word of no table, and where any form will do */
function wrongAfter(value: number, noun: string): Wrong | undefined {
  const last = value % 100;
  const singular = bySingular.get(noun);
  if (last >= 3 && last <= 10) {
    const right = SCALES.get(noun) ?? singular?.plural;
    if (right === undefined || right === noun) return undefined;
    return { rights: [right], wrong: singular === undefined || singular.singular === noun ? "number" : "alef" };
  }
  if (last < 11 && (last !== 0 || value < HUNDREDS)) return undefined;
  // `في سن 15 كتب أول قصة`: a verb.
  const plural = isPerfect(noun) ? undefined : byPlural.get(noun);
  if (plural !== undefined && plural.singular !== noun)
    return { rights: [inflect(plural, last === 0 ? "singular" : "accusative")], wrong: "number" };
  if (last === 0)
    return singular === undefined || singular.singular === noun
      ? undefined
      : { rights: [singular.singular], wrong: "alef" };
  const rights =
    singular === undefined ? TWO_NOUNS.get(noun) : singular.singular === noun ? [inflect(singular, "accusative")] : [];
  return rights === undefined || rights.length === 0 || rights.includes(noun)
    ? undefined
    : { rights, wrong: "no alef" };
}

const HUNDREDS = 100;

/** Reports the noun at `at`, with an adjective that agrees with it in its case: `25 طالب سعودي`. */
function reportCounted(
  { text, tokens }: Reading,
  at: number,
  { rights, wrong, value, number, closes = false }: Wrong & { value: number; number: Span; closes?: boolean },
  report: (finding: Report) => void,
): void {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun === undefined) return;
  const adjective =
    next !== undefined && next.start === noun.end + 1 ? agreeing(next.word, wrong, kindOf(value)) : undefined;
  const end = adjective === undefined ? noun.end : (next?.end ?? noun.end);
  // `25 طالب علم`: in construct the noun has no alef, either.
  if ((closes || wrong !== "number") && !endsPhrase(tokens[at + (adjective === undefined ? 1 : 2)]?.word)) return;
  const span = { start: noun.start, end };
  const written = text.slice(span.start, span.end);
  const [right = "", ...others] = rights.map((one) => (adjective === undefined ? one : `${one} ${adjective}`));
  const found = misspelt(span, right, written, text.slice(number.start, number.end), kindOf(value));
  // `15 رجال أعمال`, `12 رجال مسنين`: in construct it has no alef, and what agrees would change with it.
  const waits = wrong === "number" && adjective === undefined && !endsPhrase(next?.word) && !isFeminine(right);
  const inConstruct = waits && kindOf(value) === SINGULAR && right.endsWith("ا") ? [right.slice(0, -1)] : [];
  report({
    ...found,
    ...(others.length === 0 && !waits
      ? {}
      : { fixes: [...inConstruct, right, ...others].map((one) => asking(span, one)) }),
    // The case alone is a slip that a reader passes over.
    ...(wrong === "no alef" ? { severity: "information" } : {}),
  });
}

/** @returns the adjective behind a noun whose case or number is wrong, as it should be: `سعوديا`, `محترفا`; undefined for another word */
function agreeing({ surface }: Word, wrong: Wrong["wrong"], kind: Bilingual): string | undefined {
  if (kind === PLURAL) return undefined;
  if (wrong === "number") {
    const singular = singularOfAdjective(surface);
    return singular === undefined || kind === GENITIVE ? singular : `${singular}ا`;
  }
  if (wrong === "no alef") return isMasculineAdjective(surface) ? `${surface}ا` : undefined;
  const bare = surface.replace(/ا$/, "");
  return bare !== surface && isMasculineAdjective(bare) ? bare : undefined;
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

/** `كتاب`, `مزارع`: the singular of one noun and the plural of another, with the accusative of both. */
const TWO_NOUNS = new Map(
  COUNTABLE.flatMap((noun) => {
    const other = COUNTABLE.find((one) => one !== noun && one.plural === noun.singular);
    return other === undefined
      ? []
      : [[noun.singular, [inflect(noun, "accusative"), inflect(other, "accusative")]] as const];
  }),
);
/** What agrees with it is the same for one and for many: `25 دولة عربية`. */
const isFeminine = (form: string): boolean => form.endsWith("ة");

/** Every form that is looked at behind a number in words. */
const FORMS = new Set([...bySingular.keys(), ...byPlural.keys(), ...TWO_NOUNS.keys()]);

/** Nothing follows that the noun may be in construct with, or that agrees with it: `25 طالب علم`. */
const endsPhrase = (next: Word | undefined): boolean =>
  next === undefined || (next.kind === "punctuation" && next.surface !== "(") || opensNext(next);

const opensNext = perWord(
  (word: Word): boolean =>
    hasJoinedRole(word, "preposition") ||
    hasJoinedRole(word, "subordinator") ||
    hasRole(word, "adverb") ||
    isRelativeDay(word) ||
    isImperfect(word) ||
    isJoinedDefinite(word) ||
    word.readings.some(({ proclitics, plain }) => proclitics === WAW && FORMS.has(plain)) ||
    /^(?:و|.{2,}وا|و?(?:بال|لل|كال).{2,})$/.test(word.plain),
);

export default check;
