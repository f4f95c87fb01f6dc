/** Dates, years and decades. */
import { hasJoinedRole, hasRole, isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { accusativeOf } from "../morphology/endings";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { boundOf } from "./bounds";
import { gregorianOfHijri, isDayOfMonth, monthAt, weekdayNamed, type Month } from "./calendar";
import { isCountedNoun, mayCount } from "./counted-nouns";
import { digitsOf } from "./digits";
import { integerOf } from "./exact";
import { newNumber, type FoundNumber } from "./mention";
import type { Numeral } from "./numeral";
import { contextWords } from "./number-words";
import { numeralAt } from "./numerals";
import { offsetTold } from "./relative-dates";
import { isOpening } from "./sums";

/** `16 سبتمبر 2021`, `20 آب/أغسطس`, `5 تشرين 1`, `12/مايو/2021`, `25/شوال/1436هـ`, `الأول من ديسمبر`, `9 صفر 1443 هـ`, `العاشر من الشهر الجاري`; `day` stands before the month. */
export function dateAfterDay(tokens: readonly Token[], day: Numeral): FoundNumber | undefined {
  const number = integerOf(day.value);
  if (!(number >= 1 && number <= 31) || day.scaled || day.weak === "pronoun") return undefined;
  const of = tokens[day.to]?.word.plain === "من";
  // "النصف الأول من أكتوبر", "الدورة الخامسة من مارس": what is first there is no day.
  if (of && day.ordinal && isOrdinalOfNoun(tokens[day.from - 1]?.word)) return undefined;
  const stroke = DATE_MARKS.has(tokens[day.to]?.word.surface ?? "");
  const next = of || stroke ? day.to + 1 : day.to;
  const at = tokens[next]?.word.key === MONTH ? next + 1 : next;
  const month = monthAt(tokens, at);
  const numeral = { start: day.start, end: day.end };
  // "1 صفر" and "1-صفر" are scores as well, "20 صفر الماضي" is none.
  if (
    month !== undefined &&
    !of &&
    tokens[at]?.word.key === ZERO &&
    offsetTold(tokens[month.to]?.word) === undefined &&
    hijriYearAt(tokens, stroke ? month.to + 1 : month.to) === undefined
  )
    return undefined;
  if (month !== undefined && (!stroke || isStrokeBeforeYear(tokens, month.to)))
    return completed(tokens, month, day.start, numeral, number);
  const thisMonth = of ? monthOfFiling(tokens, at) : undefined;
  if (thisMonth === undefined) return undefined;
  const mention = newNumber(
    { start: day.start, end: tokens[thisMonth.to - 1]?.end ?? day.end },
    "date",
    `---${two(number)}`,
    numeral,
  );
  mention.monthOffset = thisMonth.value;
  return { to: thisMonth.to, mention };
}

/** `سبتمبر 2021`: a month with its year; a bare month is not a number. */
export function monthWithYear(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const token = tokens[at];
  const reading = token?.word.readings.find(({ key }) => monthAt(tokens, at, key) !== undefined);
  const month = reading && monthAt(tokens, at, reading.key);
  if (token === undefined || reading === undefined || month === undefined) return undefined;
  const found = completed(tokens, month, token.start + reading.offset, undefined, undefined);
  return found.mention.value.startsWith("-") ? undefined : found;
}

/** Can a month's name begin with this word? */
export const mayBeginMonth = perWord((word: Word): boolean => word.readings.some(({ key }) => MONTH_STARTS.has(key)));

/** `16/9/2021`, `16-9-2021`, `2021-09-16`, `16.9.2021`, and `15 - 8` where agencies put it: day first, as Arab press writes. */
export function dateInDigits(tokens: readonly Token[], at: number): FoundNumber | undefined {
  return wholeDateInDigits(tokens, at) ?? dayAndMonthInDigits(tokens, at);
}

/** `عام 2005`, `منذ 1996`, `سنة 1443 هـ`, `عام (1443)`, `عام ألفين وخمسة`, or four digits that can only be a year. */
export function yearAt(tokens: readonly Token[], numeral: Numeral): FoundNumber | undefined {
  const year = integerOf(numeral.value);
  if (Number.isNaN(year) || numeral.ordinal || numeral.definite) return undefined;
  const before = tokens[numeral.from - 1]?.word;
  const announced = before !== undefined && isYearHead(before);
  const era = eraAt(tokens, numeral.to);
  const written = digitsOf(tokens[isOpening(tokens[numeral.from]?.word) ? numeral.from + 1 : numeral.from]?.word);
  const digits = numeral.digits && isYearLong(written) && Number(written) === year;
  if (
    digits
      ? !(announced || era !== undefined || isLikely(year))
      : !(announced && year >= FIRST_SPELT && year <= LAST_LIKELY)
  )
    return undefined;
  if (digits && year < 1000 && era === undefined) return undefined;
  const counts = announced ? countsInYearTold : countsBehind;
  if (era === undefined && counts(tokens, numeral, year)) return undefined;
  const to = era?.to ?? numeral.to;
  const span = { start: numeral.start, end: tokens[to - 1]?.end ?? numeral.end };
  const mention = newNumber(span, "year", era?.value === "before" ? yearBeforeChrist(year) : four(year), {
    start: numeral.start,
    end: numeral.end,
  });
  if (era?.value === "hijri") mention.calendar = "hijri";
  return { to, mention };
}

/** @returns what follows a year and tells its calendar (`هـ`, `ميلادية`), or that it is before Christ */
export function eraAt(tokens: readonly Token[], at: number): { value: string; to: number } | undefined {
  return eraPhrase(tokens, at);
}

/** @returns a year before Christ as ISO 8601 counts it: 1 before Christ is the year 0, so 300 is -0299 */
export const yearBeforeChrist = (year: number): string => (year === 1 ? "0000" : `-${four(year - 1)}`);

/** `ثمانينات القرن الماضي`, `في التسعينيات`: ten years as a range. Ages (`في الثلاثينات من العمر`) are none. */
export function decadeAt(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const token = tokens[at];
  const reading = token?.word.readings.find(({ key }) => DECADES.has(key));
  if (token === undefined || reading === undefined) return undefined;
  const century = centuryAfter(tokens, at + 1);
  const decade = DECADES.get(reading.key) ?? 0;
  const definite = hasArticle(reading.key);
  if (century === undefined && (!definite || decade < FIRST_BARE_DECADE || tokens[at + 1]?.word.plain === "من"))
    return undefined;
  const first = (century?.value ?? 20) * 100 - 100 + decade;
  const to = century?.to ?? at + 1;
  const span = { start: token.start + reading.offset, end: tokens[to - 1]?.end ?? token.end };
  return { to, mention: newNumber(span, "range", `${first}/${first + 9}`) };
}

/** Can a decade's name begin with this word? */
export const mayBeginDecade = perWord((word: Word): boolean => word.readings.some(({ key }) => DECADES.has(key)));

// Months.

const MONTH_STARTS = new Set(
  [...rows("gregorian-months"), ...rows("month-variants"), ...rows("hijri-months")].map(
    ({ form }) => keyForm(form).split(" ")[0] ?? "",
  ),
);

const isYearHead = perWord((word: Word): boolean => word.readings.some(({ key }) => YEAR_HEADS.has(key)));
const YEAR_HEADS = new Set(rows("year-heads").map(({ form }) => keyForm(form)));
const eraPhrase = phraseTable(rows("eras").map(({ form, era }) => [form, era] as const));

const isStrokeBeforeYear = (tokens: readonly Token[], at: number): boolean =>
  DATE_MARKS.has(tokens[at]?.word.surface ?? "") && tokens[at + 1]?.word.kind === "number";

/** Reads on after a month: a second name of the same month, then the year. */
function completed(
  tokens: readonly Token[],
  month: { value: Month; to: number },
  start: number,
  numeral: { start: number; end: number } | undefined,
  day: number | undefined,
): FoundNumber {
  let to = secondName(tokens, month);
  let at = to;
  const toward = offsetTold(tokens[to]?.word);
  if (BEFORE_YEAR.has(tokens[at]?.word.surface ?? "") && tokens[at + 1]?.word.kind === "number") at++;
  const next = tokens[at]?.word;
  if (next !== undefined && isYearHead(next)) at++;
  else if (next?.plain === "من" && tokens[at + 1] !== undefined && isYearHead(tokens[at + 1]?.word ?? next)) at += 2;
  const year = month.value.calendar === "hijri" ? hijriYearAt(tokens, at) : gregorianYearAt(tokens, at);
  const mention = newNumber({ start, end: start }, "date", isoDate(year, month.value.month, day), numeral);
  mention.toward = toward;
  mention.sameYear = year === undefined && tellsSameYear(tokens, to);
  if (year !== undefined) {
    to = at + 1;
    const era = eraAt(tokens, to);
    if (era !== undefined && era.value !== "before") to = era.to;
  }
  mention.end = tokens[to - 1]?.end ?? start;
  if (numeral === undefined) mention.numeral = { start, end: mention.end };
  if (month.value.calendar === "hijri") {
    mention.calendar = "hijri";
    const resolved =
      year === undefined || day === undefined ? undefined : gregorianOfHijri(year, month.value.month, day);
    if (resolved !== undefined) mention.resolved = resolved;
  }
  return { to, mention };
}

/** `من العام نفسه`, `من السنة ذاتها`, `من نفس السنة`: which year, the text has told. */
function tellsSameYear(tokens: readonly Token[], at: number): boolean {
  const [of, one, other] = [tokens[at]?.word.plain, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (of !== "من" || one === undefined || other === undefined) return false;
  return (isSame(one) && isYearHead(other)) || (isYearHead(one) && isSame(other));
}

const isSame = perWord((word: Word): boolean => word.readings.some(({ key }) => SAME.has(key)));
const SAME = contextWords("same");

/** `16 سبتمبر، 2021`, `12/مايو/2021`. */
const BEFORE_YEAR = new Set(["،", "/", "-"]);

function gregorianYearAt(tokens: readonly Token[], at: number): number | undefined {
  const written = digitsOf(tokens[at]?.word);
  return /^[12]\d{3}$/.test(written) ? Number(written) : undefined;
}

/** Four digits below 1600, or fewer before هـ. */
function hijriYearAt(tokens: readonly Token[], at: number): number | undefined {
  const written = digitsOf(tokens[at]?.word);
  return /^1[0-5]\d\d$/.test(written) || (/^\d{1,3}$/.test(written) && eraAt(tokens, at + 1)?.value === "hijri")
    ? Number(written)
    : undefined;
}

/** `آب/أغسطس`, `آب / أغسطس`, `أيلول (سبتمبر)`, `كانون الثاني - يناير`, `مايو أيار`. */
function secondName(tokens: readonly Token[], first: { value: Month; to: number }): number {
  let at = first.to;
  const mark = tokens[at]?.word.surface ?? "";
  if (BETWEEN_NAMES.has(mark)) at++;
  const second = monthAt(tokens, at);
  if (second === undefined || second.value.calendar !== first.value.calendar) return first.to;
  if (mark !== "/" && second.value.month !== first.value.month) return first.to;
  return mark === "(" && tokens[second.to]?.word.surface === ")" ? second.to + 1 : second.to;
}

const BETWEEN_NAMES = new Set(["/", "(", "-", "–"]);

/** A noun that an ordinal describes; not a weekday, nor the day itself (`اليوم الأول من مايو`). */
function isOrdinalOfNoun(word: Word | undefined): boolean {
  return word !== undefined && hasArticle(word.key) && word.key !== TODAY && weekdayNamed(word.plain) === undefined;
}

const TODAY = keyForm("اليوم");
const MONTH = keyForm("شهر");
const ZERO = keyForm("صفر");
const monthOfFiling = phraseTable(
  rows("relative-periods")
    .filter(({ unit }) => unit === "month")
    .flatMap(({ noun }) =>
      rows("relative-adjectives").map(({ adjective, offset }) => [`${noun} ${adjective}`, offset] as const),
    ),
);

// Digits.

/** Three numbers with one mark between: `16/9/2021`, `2/10/1436هـ`, `25 / 7 / 2015م`. */
export function wholeDateInDigits(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const dotted = dottedDate(token.word);
  if (dotted !== undefined) return wholeDate(tokens, at, at + 1, dotted);
  const [mark, second, again, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (
    mark === undefined ||
    !DATE_MARKS.has(mark.word.surface) ||
    again?.word.surface !== mark.word.surface ||
    second?.word.kind !== "number" ||
    third?.word.kind !== "number"
  )
    return undefined;
  if (tokens[at + 5]?.word.surface === mark.word.surface && !spaceBefore(tokens, at + 5)) return undefined;
  const parts = [token, second, third].map(({ word }) => digitsOf(word));
  const spaced = [at + 1, at + 2, at + 3, at + 4].some((one) => spaceBefore(tokens, one));
  return (spaced && parts[2]?.length !== "2015".length) || !parts.every((part) => /^\d+$/.test(part))
    ? undefined
    : wholeDate(tokens, at, at + 5, parts.map(Number));
}

const dottedDate = perWord((word: Word): number[] | undefined =>
  /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(digitsOf(word)) ? digitsOf(word).split(".").map(Number) : undefined,
);

const DATE_MARKS = new Set(["/", "-", "–"]);

function wholeDate(
  tokens: readonly Token[],
  from: number,
  behind: number,
  parts: readonly number[],
): FoundNumber | undefined {
  const [a = 0, b = 0, c = 0] = parts;
  const [written, month, day] = a > 31 ? [a, b, c] : [c, b, a];
  const era = eraAt(tokens, behind);
  const year = a > 31 && a <= 99 ? Number.NaN : yearInFull(written, era?.value);
  if (!(year >= 1000 && year <= 2999)) return undefined;
  const hijri = year < LAST_HIJRI && era?.value !== "gregorian";
  if (!isDayOfMonth(day, month, year, hijri ? "hijri" : "gregorian")) return undefined;
  const to = era === undefined || era.value === "before" ? behind : era.to;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const mention = newNumber(span, "date", isoDate(year, month, day), {
    start: span.start,
    end: tokens[behind - 1]?.end ?? 0,
  });
  const resolved = hijri ? gregorianOfHijri(year, month, day) : undefined;
  if (hijri) mention.calendar = "hijri";
  if (resolved !== undefined) mention.resolved = resolved;
  return { to, mention };
}

/** `2/10/36هـ`, `16/9/98`: the century that two digits leave out; by themselves those that could be days are none. */
function yearInFull(written: number, era: string | undefined): number {
  if (written > 99) return written;
  return era === "hijri"
    ? 1400 + written
    : written > 31
      ? 1900 + written
      : era === "gregorian"
        ? 2000 + written
        : Number.NaN;
}

/** A year below this in a date in digits is one of the Islamic calendar. */
const LAST_HIJRI = 1500;

/** `15-7`, `15 - 8`: day and month in digits, as agencies file them: near the beginning of a line, before an agency in brackets. */
function dayAndMonthInDigits(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const [day, dash, month, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (
    at > 8 ||
    at === 0 ||
    day?.word.kind !== "number" ||
    month?.word.kind !== "number" ||
    !DATE_MARKS.has(dash?.word.surface ?? "")
  )
    return undefined;
  if (
    !FILED_BY.has(after?.word.surface ?? "") ||
    (tokens[at + 4]?.word.kind === "number" && !spaceBefore(tokens, at + 4))
  )
    return undefined;
  const [d, m] = [Number(digitsOf(day.word)), Number(digitsOf(month.word))];
  if (!isDayOfMonth(d, m, undefined, "gregorian")) return undefined;
  const span = { start: day.start, end: month.end };
  return { to: at + 3, mention: newNumber(span, "date", isoDate(undefined, m, d)) };
}

const FILED_BY = new Set(["(", "/", "-", "–"]);

// Years.

/** Three digits or four without separators. */
const isYearLong = (digits: string): boolean => (digits.length === 3 || digits.length === 4) && /^\d+$/.test(digits);
const FIRST_LIKELY = 1900;
const LAST_LIKELY = 2099;
/** `عام ألف وتسعمئة …`: years in words begin with a thousand. */
const FIRST_SPELT = 1000;

const isLikely = (year: number): boolean => year >= FIRST_LIKELY && year <= LAST_LIKELY;

/** `2000 طفل`; behind a hedge or a preposition that no year follows, any noun by its form: `نحو 2015 معتمرا`, `على 2000 متضرر`. */
function countsBehind(tokens: readonly Token[], { from, to }: Numeral, number: number): boolean {
  const [before, next] = [tokens[from - 1]?.word, tokens[to]?.word];
  if (next === undefined) return false;
  if (isCountedNoun(next)) return true;
  const asked = hasRole(before, "about") || hasRole(before, "on") || boundOf(tokens, from, to) !== undefined;
  return asked && mayBeCounted(tokens, to, number);
}

/** `استقبلت هذا العام 1450 حاجا`, `كل عام 1800 شتلة`, `في العام 2000 عامل`; not `هذا العام 2024 شهدت`, `هذا العام 2024 دورا`. */
function countsInYearTold(tokens: readonly Token[], { from, to }: Numeral, number: number): boolean {
  const [determiner, next] = [tokens[from - 2]?.word, tokens[to]?.word];
  if (next?.kind !== "arabic") return false;
  if (hasJoinedRole(determiner, "each")) return true;
  if (!hasJoinedRole(determiner, "demonstrative")) return countsInTheYear(tokens, from, to, number);
  return isCountedNoun(next) || ((number % 100 === 0 || !isLikely(number)) && mayBeCounted(tokens, to, number));
}

/** `توظف في العام | 2000 عامل`: what is counted by the hundred shows no case, an object would (`2000 مديرا`, unless it ends in ة); not `2000 عامل الشركة`. */
function countsInTheYear(tokens: readonly Token[], from: number, to: number, number: number): boolean {
  const [head, next, after] = [tokens[from - 1]?.word, tokens[to]?.word, tokens[to + 1]?.word];
  return (
    number % 100 === 0 &&
    hasArticle(head?.plain ?? "") &&
    next !== undefined &&
    isCountedNoun(next) &&
    accusativeOf(next.plain) !== undefined &&
    !hasArticle(after?.plain ?? "")
  );
}

/** An indefinite word that is counted by its form; after whole hundreds no ending shows it: `2000 متضرر`. */
const mayBeCounted = (tokens: readonly Token[], at: number, count: number): boolean =>
  tokens[at]?.word.kind === "arabic" &&
  !isFunctionWord(tokens[at].word) &&
  (mayCount(tokens, at, count) || (count % 100 === 0 && !hasArticle(tokens[at].word.key)));

// Decades.

const DECADES = new Map(
  rows("decades").flatMap(({ form, decade }) => [
    [keyForm(form), decade] as const,
    [`ال${keyForm(form)}`, decade] as const,
  ]),
);
/** `في العشرينات` and `في الثلاثينات` are ages or decades of either century: they need their century. */
const FIRST_BARE_DECADE = 40;
const CENTURY = keyForm("القرن");
const LAST_CENTURY = keyForm("الماضي");

/** `القرن الماضي`, `من القرن العشرين`, `القرن التاسع عشر`: the number of the century. */
function centuryAfter(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const from = tokens[at]?.word.plain === "من" ? at + 1 : at;
  if (tokens[from]?.word.key !== CENTURY) return undefined;
  if (tokens[from + 1]?.word.key === LAST_CENTURY) return { value: 20, to: from + 2 };
  const numeral = numeralAt(tokens, from + 1);
  const century = numeral?.definite === true ? integerOf(numeral.value) : Number.NaN;
  return numeral !== undefined && century <= 21 ? { value: century, to: numeral.to } : undefined;
}

const two = (part: number): string => String(part).padStart(2, "0");
const four = (year: number): string => String(year).padStart(4, "0");

function isoDate(year: number | undefined, month: number, day: number | undefined): string {
  return `${year === undefined ? "-" : four(year)}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
}
