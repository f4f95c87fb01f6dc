/** Where a number counts and does nothing else, so that it may be written the other way: in words for digits, in digits for words. */
import type { Analysis } from "../engine/analyze";
import type { NumberMention, Span } from "../engine/article";
import { checkWords } from "../engine/checks/check-words";
import { anyRole, isFunctionWord } from "../engine/lexicon/function-words";
import { rows } from "../engine/lexicon/lexicon";
import { isCommonForm } from "../engine/lexicon/forms";
import { isCommonKey, marksOf, ordinaryLevel } from "../engine/lexicon/words";
import { ARTICLE, hasArticle } from "../engine/morphology/article";
import { endsInTaMarbuta, hasAccusativeAlef, isSoundMasculinePlural } from "../engine/morphology/endings";
import { beginsWithWaw, isConjoined } from "../engine/morphology/proclitics";
import { mayBeVerbalNoun } from "../engine/morphology/verbal-nouns";
import { isPerfect } from "../engine/morphology/verb-numbers";
import { mayBeThirdPerson } from "../engine/morphology/verbs";
import { COUNTABLE, countedNounAt } from "../engine/numbers/counted-nouns";
import { formsOf } from "../engine/numbers/nouns";
import { isOrdinalHead } from "../engine/numbers/numbers";
import { keyForm } from "../engine/text/fold";
import { perWord, type Word } from "../engine/text/words";
import { paragraphAt } from "./places";

/**
 * @returns whether digits may be written in words: nothing is joined to them but a conjunction and a preposition of one letter (not `5G`, `45+2`), and no
 *   other figure stands beside them (`2 & 1`, `45 و30 في المئة`)
 */
export const standsAlone = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  return (
    NOTHING_JOINED_BEFORE.test(before) &&
    !LOOSE_PREPOSITION.test(before) &&
    !FIGURE_BEFORE.test(before) &&
    !(before.endsWith("(") && behind.startsWith(")")) &&
    NOTHING_JOINED_BEHIND.test(behind) &&
    !FIGURE_BEHIND.test(behind)
  );
};

const BESIDE = 8;
/** A space or an opening mark, then و or ف, a preposition and its tatweel. */
const NOTHING_JOINED_BEFORE = /(?:^|[\s(«“"'،؛:\u2066-\u2069])[وف]?[بلك]?ـ?$/;
/** `بـ 15`, `ب 15`: the space would stay. */
const LOOSE_PREPOSITION = /(?:^|\s)[وف]?[بلك]ـ?\s+$/;
const NOTHING_JOINED_BEHIND = /^(?:$|[\s)»”"'،؛!؟?…\u2066-\u2069]|[.,:](?![\d٠-٩۰-۹]))/;
const FIGURE_BEFORE = /[\d٠-٩۰-۹]\s*[&+/×و]\s*$/;
const FIGURE_BEHIND = /^\s*[&+/×و]\s*[\d٠-٩۰-۹]/;

/**
 * @returns whether digits that no noun of the tables follows number what stands before them: `عمارة 15`, `والشارع 60`; not `قتل 12`, `من 12`, nor a
 *   figure with its scale (`العدد 84 ألفا`)
 */
export function numbersNoun(analysis: Analysis, number: NumberMention): boolean {
  const before = wordBefore(analysis, number.start);
  // `July 30`.
  if (before?.kind === "latin") return true;
  return (
    before?.kind === "arabic" &&
    DIGITS_ALONE.test(analysis.text.slice(number.numeral.start, number.numeral.end)) &&
    !isFunctionWord(before) &&
    !mayBeVerb(before)
  );
}

const DIGITS_ALONE = /^[\d٠-٩۰-۹.,٫٬]+$/;

/** @returns whether a word is a noun of an act or a measure, in construct with the number behind it: `إصابة 22`, `بمشاركة 20`, `بكلفة 340` */
export const governsNumber = perWord(
  (word: Word): boolean =>
    word.readings.some(
      ({ plain }) => GOVERNORS.has(plain) || (mayBeVerbalNoun(plain) && isCommonForm(ARTICLE + plain)),
    ) && !mayBeVerb(word),
);
const GOVERNORS = new Set(
  rows("number-context").flatMap(({ form, role }) =>
    // `طوله`, `الطول` are in no construct.
    role === "governs" || (role === "length" && !/^ال|(?:ه|ها|هما)$/.test(form)) ? [form] : [],
  ),
);

const mayBeVerb = perWord(({ readings }: Word): boolean =>
  readings.some(
    ({ plain, proclitics }) =>
      !hasArticle(plain) &&
      /^[وفس]*$/.test(proclitics) &&
      (mayBeThirdPerson(plain) ||
        [plain, plain.replace(/(?:ت|وا|تا|ا)$/, "")].some((he) => isPerfect(he) || PASSIVES.has(he))),
  ),
);
/** `أصيب`, whose imperfect does not show in its letters. */
const PASSIVES = new Set(checkWords("oblique-subject:verb"));

/** @returns whether a form is of one counted noun alone: not `مزارع`, farmer and farms, whose numbers differ */
export const isOfOneNoun = (form: string): boolean => !SHARED.has(keyForm(form));

const SHARED = new Set<string>();
const OWNERS = new Map<string, string>();
for (const noun of COUNTABLE)
  for (const { form } of formsOf(noun)) {
    const key = keyForm(form);
    const owner = OWNERS.get(key);
    if (owner === undefined) OWNERS.set(key, noun.singular);
    else if (owner !== noun.singular) SHARED.add(key);
  }

/** @returns whether an ordinal in words may be written in digits: with its article, behind a noun that takes such ones (`المركز الثالث`), from the second on */
export function isPlaceInRow(analysis: Analysis, { value, numeral }: NumberMention): boolean {
  const before = wordBefore(analysis, numeral.start);
  return (
    Number(value) > 1 && hasArticle(analysis.text.slice(numeral.start)) && before !== undefined && isOrdinalHead(before)
  );
}

/** @returns whether a cardinal in words may be written in digits; with its article behind a noun that has it, too, or before what it counts */
export function countsThere(analysis: Analysis, { numeral, start }: NumberMention): boolean {
  const { text, numbers } = analysis;
  // `ثالث ثلاثة` is one of three.
  if (numbers.some(({ kind, end }) => kind === "ordinal" && end + 1 === start)) return false;
  if (!hasArticle(text.slice(numeral.start)) || countedNounAt(text, numeral.end) !== undefined) return true;
  return wordBefore(analysis, numeral.start)?.readings.some(({ plain }) => hasArticle(plain)) === true;
}

/** @returns whether the number is part of a name: `ثورة 14 تموز`, `ألف ليلة وليلة` */
export const isInName = ({ linking }: Analysis, { start, end }: Span): boolean =>
  linking.entities.some(({ mentions }) => mentions.some((mention) => mention.start <= start && end <= mention.end));

/** @returns whether what is counted stands behind a number, though no table has it (`84 ألف | متفرج`): no preposition, no name, nothing that و joins */
export function isNounBehind(analysis: Analysis, { end }: Pick<Span, "end">): boolean {
  const next = wordBehind(analysis, end);
  return next !== undefined && next.kind === "arabic" && !isGrammar(next) && !hasArticle(next.plain) && !isJoined(next);
}

/**
 * @param lacksAlef is what is counted written without the alef that the number asks of it (`27 مكتب`)? Then any word behind may be its possessor.
 * @returns whether a noun stands behind what is counted, and makes a construct of both: `مشروع | قانون`; not `جندي | وجرح`
 */
export const isInConstruct = (analysis: Analysis, counted: Pick<Span, "end">, lacksAlef: boolean): boolean => {
  const next = wordBehind(analysis, counted.end);
  return (
    next !== undefined &&
    (lacksAlef || isOrdinary(next)) &&
    !beginsWithWaw(next.plain) &&
    isNounBehind(analysis, counted)
  );
};

/** @returns the genders that what stands behind a number may have, as far as its form tells: `11 | آخرون`, `15 | بحارا`, `15 | ورشة` */
export function gendersBehind(analysis: Analysis, { value, end }: NumberMention): readonly ("m" | "f")[] {
  const form = wordBehind(analysis, end)?.plain ?? "";
  if (!isNounBehind(analysis, { end })) return EITHER;
  if (isSoundMasculinePlural(form)) return ["m"];
  // From three to ten a plural stands there, which may be of a noun of either gender (`قادة`, `قرارات`).
  if (Number(value) <= 10) return EITHER;
  return endsInTaMarbuta(form) ? ["f"] : hasAccusativeAlef(form) ? ["m"] : EITHER;
}

const EITHER = ["m", "f"] as const;

/** A word of grammar; not `قانون`, of which something else is told, too. */
const isGrammar = (word: Word): boolean => isFunctionWord(word) && (isParticle(word) || !isOrdinary(word));
const isOrdinary = ({ key }: Word): boolean => ordinaryLevel(marksOf(key)) > 0;
const isParticle = anyRole([
  "preposition",
  "negation",
  "subordinating",
  "subordinator",
  "relative",
  "demonstrative",
  "auxiliary",
  "adverb",
  "stop",
]);

/** `12 | وجرح 20`, `12 | والشارع`; not `12 ورشة`. */
const isJoined = perWord(
  ({ key, readings }: Word): boolean =>
    !isCommonKey(key) && readings.some((one) => isConjoined(one) && (isCommonKey(one.key) || hasArticle(one.plain))),
);

function wordBehind(analysis: Analysis, offset: number): Word | undefined {
  const paragraph = paragraphAt(analysis, offset);
  return paragraph?.reading.tokens.find(({ start }) => paragraph.start + start >= offset)?.word;
}

/** @returns the word before an offset, in its paragraph */
export function wordBefore(analysis: Analysis, offset: number): Word | undefined {
  const paragraph = paragraphAt(analysis, offset);
  return paragraph?.reading.tokens.findLast(({ end }) => paragraph.start + end <= offset)?.word;
}
