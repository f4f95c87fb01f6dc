/** Numbers that name or label and count nothing: `القرار 2254`, `مجموعة العشرين`, `إف16`, `+966…`, `1- …`. */
import { isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { digitsOf } from "./digits";
import { compare, integerOf } from "./exact";
import { monthAt, weekdayNamed } from "./calendar";
import { mayCount } from "./counted-nouns";
import { mayBeginMonth } from "./dates";
import { measureAt } from "./measures";
import { contextWords, isNumberWord } from "./number-words";
import type { Numeral } from "./numeral";
import { offsetTold } from "./relative-dates";
import { isClosing, isOpening } from "./sums";

/** @returns the token index after a label whose number is `numeral`, or undefined where the numeral counts. */
export function labelAt(tokens: readonly Token[], numeral: Numeral): number | undefined {
  const head = labelHeadBefore(tokens, numeral);
  if (head === "any" && !numeral.ordinal) return numeral.to;
  if ((head === "digits" || (head === "unmeasured" && !isMeasured(tokens, numeral.to))) && numeral.digits)
    return phoneAt(tokens, numeral) ?? endOfDigits(tokens, numeral.to);
  if (endsMonth(tokens, numeral)) return numeral.to;
  if (!numeral.digits) return isPartOfOther(tokens, numeral) ? numeral.to : undefined;
  if (isListCounter(tokens, numeral)) return numeral.to + 1;
  if (isBracketedLabel(tokens, numeral)) return numeral.to;
  const phone = phoneAt(tokens, numeral);
  if (phone !== undefined) return phone;
  return followsLetters(tokens, numeral) || isBullet(tokens, numeral) ? numeral.to : undefined;
}

/**
 * @returns the name that a number in digits may end, as `شهاب 3`, and whether its place shows that it does: after a thing made in
 *   series (`صاروخ شهاب 3`) or alone with the name in quote marks. Elsewhere the same name in the article decides.
 */
export function nameWithNumber(
  tokens: readonly Token[],
  numeral: Numeral,
): { name: string; shown: boolean } | undefined {
  const [head, word, after] = [tokens[numeral.from - 2], tokens[numeral.from - 1], tokens[numeral.to]];
  if (
    word === undefined ||
    !numeral.digits ||
    numeral.definite ||
    numeral.to !== numeral.from + 1 ||
    countsNoun(after?.word)
  )
    return undefined;
  if (
    (word.word.kind !== "arabic" && word.word.kind !== "latin") ||
    isFunctionWord(word.word) ||
    NO_NAMES.has(word.word.key)
  )
    return undefined;
  const quoted =
    head !== undefined && after !== undefined && QUOTES.has(head.word.surface) && QUOTES.has(after.word.surface);
  return {
    name: `${word.word.key} ${digitsOf(tokens[numeral.from]?.word)}`,
    shown: quoted || (head !== undefined && isModelHead(head.word)),
  };
}

/** Nouns before a label: in digits only (`الصفحة 12`, while `الصفحة الثانية` counts), or in words too (`مجموعة السبع`), but no ordinal. */
const LABEL_HEADS = new Map(rows("label-heads").map(({ form, numerals }) => [keyForm(form), numerals] as const));
const labelHead = perWord((word: Word): string | undefined =>
  word.readings.map(({ key }) => LABEL_HEADS.get(key)).find((head) => head !== undefined),
);

/** `تستغرق الرحلة 3 ساعات`; not `الرحلة 302 يوم السبت`. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  return (
    measureAt(tokens, at) !== undefined &&
    next?.kind !== "number" &&
    (next === undefined || weekdayNamed(next.plain) === undefined)
  );
}

/** The head right before the number, or with a bracket or the body's name between: `القرار (1701)`, `قرار مجلس الأمن الدولي 1701`. */
function labelHeadBefore(tokens: readonly Token[], { from, digits }: Numeral): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - HEAD_REACH); at--) {
    const word = tokens[at]?.word;
    if (word === undefined) return undefined;
    const head = labelHead(word);
    if (head !== undefined) return head;
    if (!digits || (word.surface !== "(" && !LABEL_FILLERS.has(word.key))) return undefined;
  }
  return undefined;
}

const HEAD_REACH = 5;
const LABEL_FILLERS = new Set(rows("label-fillers").map(({ form }) => keyForm(form)));

/** `الرقم 111 555 0800`: the groups of one label. */
function endOfDigits(tokens: readonly Token[], to: number): number {
  while (tokens[to]?.word.kind === "number") to++;
  return to;
}

/** `كانون الأول`, `تشرين 2`. */
function endsMonth(tokens: readonly Token[], { from }: Numeral): boolean {
  const before = tokens[from - 1]?.word;
  return (
    before !== undefined &&
    mayBeginMonth(before) &&
    before.readings.some(({ key }) => monthAt(tokens, from - 1, key)?.to === from + 1)
  );
}

/** `أول من أمس`, `الفريق أول`, `في صفر الماضي`; and what leaves its value open: `بضعة عشر ألفا`. */
function isPartOfOther(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  if (before !== undefined && isSome(before.word)) return true;
  if (numeral.ordinal && !numeral.definite && before !== undefined && isRank(before.word)) return true;
  if (tokens[numeral.from]?.word.key === ZERO && offsetTold(tokens[numeral.to]?.word) !== undefined) return true;
  const next = tokens[numeral.to]?.word.key;
  const following = next === "من" ? tokens[numeral.to + 1]?.word.key : next;
  if (YESTERDAY.has(following ?? "") || (before?.word.key === "امس" && numeral.ordinal && numeral.definite))
    return true;
  // "ثاني بن جاسم" is a name, "ثاني أكسيد الكربون" a substance, "قد أولى" a verb.
  return (
    numeral.ordinal &&
    !numeral.definite &&
    (NAMED_BEHIND.has(tokens[numeral.to]?.word.key ?? "") || (before !== undefined && isPast(before.word)))
  );
}

const SOME = contextWords("some");
const isSome = perWord((word: Word): boolean => word.readings.some(({ key }) => SOME.has(key)));
const RANKS = contextWords("rank");
const isRank = perWord((word: Word): boolean => word.readings.some(({ key }) => RANKS.has(key)));
/** Zero, and the second month of the Islamic year. */
const ZERO = keyForm("صفر");

const NAMED_BEHIND = new Set([...contextWords("son"), ...contextWords("oxide")]);
const PAST = contextWords("past");
const isPast = perWord((word: Word): boolean => word.readings.some(({ key }) => PAST.has(key)));

const YESTERDAY = contextWords("yesterday");

/** `1- …`, `1 - …`, `2. …`, `3) …` at the beginning of a line. */
function isListCounter(tokens: readonly Token[], numeral: Numeral): boolean {
  const [mark, next] = [tokens[numeral.to], tokens[numeral.to + 1]];
  if (
    numeral.from !== 0 ||
    numeral.to !== 1 ||
    mark === undefined ||
    next === undefined ||
    compare(numeral.value, 99) > 0
  )
    return false;
  const spaced = spaceBefore(tokens, numeral.to);
  if (spaced) return mark.word.surface === "-" && next.word.kind === "arabic" && !isNumberWord(next.word);
  return (
    COUNTER_MARKS.has(mark.word.surface) &&
    next.word.kind !== "number" &&
    (mark.word.surface === ")" || spaceBefore(tokens, numeral.to + 1))
  );
}

const COUNTER_MARKS = new Set(["-", "–", ".", ")"]);

/** `(1) تعلن الوزارة` at the beginning of a line, but not `(12) مدينة تستضيف`; and a note's mark that touches its word: `الدراسة(1).` */
function isBracketedLabel(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const count = integerOf(value);
  const next = tokens[to]?.word;
  if (!isOpening(tokens[from]?.word) || to !== from + 3) return false;
  if (from === 0) return count <= 99 && next?.kind === "arabic" && !mayCount(tokens, to, count);
  return (
    count <= 9 && !spaceBefore(tokens, from) && tokens[from - 1]?.word.kind === "arabic" && next?.kind !== "arabic"
  );
}

/** `+966 11 456 7890`, `(011) 456 7890`, `011-456-7890`, `0501234567`: a plus, an area in brackets, a leading zero, or three groups joined by hyphens. */
function phoneAt(tokens: readonly Token[], numeral: Numeral): number | undefined {
  const first = digitsOf(tokens[numeral.from]?.word);
  const sign = tokens[numeral.from - 1]?.word.surface === "+" && !spaceBefore(tokens, numeral.from);
  const area =
    (sign || /^0\d/.test(first)) &&
    isOpening(tokens[numeral.from - (sign ? 2 : 1)]?.word) &&
    isClosing(tokens[numeral.from + 1]?.word);
  const plus = sign || area;
  let digits = first.length;
  let to = numeral.from + (area ? 2 : 1);
  let hyphens = 0;
  while (to < tokens.length) {
    const hyphen = tokens[to]?.word.surface === "-" && tokens[to + 1]?.word.kind === "number";
    const next = hyphen ? tokens[to + 1] : tokens[to];
    if (next?.word.kind !== "number" || (!hyphen && !plus)) break;
    digits += next.word.plain.length;
    hyphens += hyphen ? 1 : 0;
    to += hyphen ? 2 : 1;
  }
  const phone = plus || (/^0\d/.test(first) && digits >= PHONE_DIGITS) || (hyphens >= 2 && digits > LONGEST_DATE);
  return phone ? to : undefined;
}

const PHONE_DIGITS = 7;
/** `2021-09-16` has eight digits and is a date. */
const LONGEST_DATE = 8;

/** `إف16`, `F16`, `إي 85`: letters of a model; a digit that touches another word only lost its space (`بنسبة65`). */
function followsLetters(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  if (before === undefined || numeral.definite) return false;
  if (before.word.kind === "latin") return !spaceBefore(tokens, numeral.from);
  return isLetterName(before.word);
}

const LETTER_NAMES = new Set(rows("letter-names").map(({ form }) => form));
const isLetterName = perWord((word: Word): boolean => word.kind === "arabic" && LETTER_NAMES.has(word.plain));

/** A lost bullet, as old agency copy has it: `0 وقع اللاعب عقدا`. None of something is written in words. */
function isBullet(tokens: readonly Token[], numeral: Numeral): boolean {
  return (
    tokens[numeral.from]?.word.plain === "0" &&
    numeral.to === numeral.from + 1 &&
    tokens[numeral.to]?.word.kind === "arabic" &&
    measureAt(tokens, numeral.to) === undefined
  );
}

const countsNoun = (word: Word | undefined): boolean =>
  word?.kind === "arabic" && !hasArticle(word.key) && !word.key.startsWith("و") && !isFunctionWord(word);

const MODEL_HEADS = new Set(rows("model-heads").map(({ form }) => keyForm(form)));
const isModelHead = perWord((word: Word): boolean => word.readings.some(({ key }) => MODEL_HEADS.has(key)));
/** `سيارة عام 2020`: a year's head is no model's name. */
const NO_NAMES = new Set(
  [...rows("bounds").map(({ phrase }) => phrase), ...rows("year-heads").map(({ form }) => form)].map(keyForm),
);
const QUOTES = new Set(['"', "«", "»", "“", "”", "'"]);
