/**
 * Numbers of a paragraph, in one pass from left to right: where a word may begin a number, each construction is tried in turn,
 * the more particular first, and the pass goes on behind what it took.
 */
import type { Span } from "../article";
import { isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { boundOf } from "./bounds";
import { dateAfterDay, dateInDigits, decadeAt, mayBeginDecade, mayBeginMonth, monthWithYear, yearAt } from "./dates";
import { isCountedNoun } from "./counted-nouns";
import type { Exact } from "./exact";
import { labelAt, nameWithNumber } from "./labels";
import { mayBeginMeasure, mayBePrefix } from "./measures";
import { newNumber, type FoundNumber, type LocalNumber } from "./mention";
import { Class, contextWords, isNumberWord, numberWord } from "./number-words";
import type { Numeral } from "./numeral";
import { mayBeginNumeral, numeralAt } from "./numerals";
import { asDual, bareMeasureAt, belowZeroAt, measuredAt, prefixedAt, rateAfter } from "./quantities";
import { periodAt } from "./periods";
import { rangeAt } from "./ranges";
import { fractionOf, ratioAt } from "./ratios";
import { mayBeginScore, scoreAt } from "./scores";
import { isClosing, isOpening } from "./sums";
import { stopwatchAt } from "./stopwatch";
import { mayBeginTime, timeAt } from "./times";
import { plainDecimal } from "./values";
import { yearPairAt } from "./year-pairs";

/** @returns the number expressions, in order, offsets from the paragraph's start. */
export function findNumbers({ tokens }: Paragraph): LocalNumber[] {
  const found: LocalNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const next = token !== undefined && mayBegin(token.word) ? expressionAt(tokens, at) : undefined;
    const whole = next?.mention === undefined ? next : qualified(tokens, at, next);
    if (whole?.mention !== undefined)
      found.push(isOpening(token?.word) ? unwrapped(tokens, at, whole.mention) : whole.mention);
    at = whole?.to ?? at + 1;
  }
  return found;
}

/** An expression, or a stretch to pass over because its number is no number (`القرار 2254`). */
type Step = FoundNumber | { mention?: undefined; to: number };

/** Can an expression begin with this word? One look-up for most words. */
const mayBegin = perWord(
  (word: Word): boolean =>
    mayBeginNumeral(word) ||
    mayBePrefix(word) ||
    mayBeginMonth(word) ||
    mayBeginDecade(word) ||
    mayBeginTime(word) ||
    mayBeginMeasure(word) ||
    mayBeginScore(word),
);

function expressionAt(tokens: readonly Token[], at: number): Step | undefined {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  // Full stops and dashes begin a number before digits only, a bracket before words too.
  if (
    word === undefined ||
    (word.kind === "punctuation" &&
      next?.kind !== "number" &&
      !mayBePrefix(word) &&
      !(isOpening(word) && isNumberWord(next)))
  )
    return undefined;
  const numeral = mayBeginNumeral(word) ? numeralAt(tokens, at) : undefined;
  const whole =
    (word.kind === "number"
      ? (periodAt(tokens, at) ?? dateInDigits(tokens, at) ?? stopwatchAt(tokens, at))
      : undefined) ??
    timeAt(tokens, at, numeral) ??
    (numeral === undefined && mayBeginMonth(word) ? monthWithYear(tokens, at) : undefined);
  if (whole !== undefined) return whole;
  if (numeral !== undefined) return countAt(tokens, asDual(tokens, numeral));
  return (
    (mayBeginDecade(word) ? decadeAt(tokens, at) : undefined) ??
    (mayBePrefix(word) ? prefixedAt(tokens, at) : undefined) ??
    (mayBeginScore(word) ? scoreAt(tokens, at) : undefined) ??
    (mayBeginMeasure(word) ? bareMeasureAt(tokens, at) : undefined)
  );
}

function countAt(tokens: readonly Token[], numeral: Numeral): Step {
  const label = labelAt(tokens, numeral);
  if (label !== undefined) return { to: label };
  const name = nameWithNumber(tokens, numeral);
  if (name?.shown === true) return plain(tokens, numeral, name);
  return (
    dateAfterDay(tokens, numeral) ??
    scoreAt(tokens, numeral.from, numeral) ??
    yearPairAt(tokens, numeral) ??
    rangeAt(tokens, numeral) ??
    ratioAt(tokens, numeral) ??
    measuredAt(tokens, numeral) ??
    belowZeroAt(tokens, numeral) ??
    yearAt(tokens, numeral) ??
    plain(tokens, numeral, name)
  );
}

/** Adds what the words around a number say of it; the pass goes on behind its rate, which is no number (`في الثانية`). */
function qualified(tokens: readonly Token[], from: number, found: FoundNumber): FoundNumber {
  const { mention, to } = found;
  if (mention.kind === "date" || mention.kind === "time" || mention.kind === "ordinal") return found;
  const bound = boundOf(tokens, from, to);
  if (bound !== undefined) mention.bound = bound;
  const rate = isHours(mention) ? undefined : rateAfter(tokens, to);
  if (rate === undefined) return found;
  mention.per = rate.value;
  return { mention, to: rate.to };
}

/** `9:00-17:00 يوميا`: hours count nothing. */
const isHours = ({ kind, value }: LocalNumber): boolean => kind === "range" && value.includes(":");

/** `(12) مدينة` is 12: brackets belong to a number only where more of it stands behind them, as in `(150) ألف`. */
function unwrapped(tokens: readonly Token[], from: number, mention: LocalNumber): LocalNumber {
  let closing = from + 1;
  while (closing < tokens.length && !isClosing(tokens[closing]?.word)) closing++;
  const inner = { start: tokens[from + 1]?.start ?? mention.start, end: tokens[closing - 1]?.end ?? mention.end };
  const bare = (span: Span): Span => (span.end === tokens[closing]?.end ? inner : span);
  return { ...mention, ...bare(mention), numeral: bare(mention.numeral) };
}

/** A numeral that counts a noun, or nothing. */
function plain(tokens: readonly Token[], numeral: Numeral, name: LocalNumber["name"]): Step {
  if (numeral.weak === "pronoun" || isAlpha(tokens, numeral)) return { to: numeral.to };
  const millionth = numeral.weak === "scale" && hasArticle(tokens[numeral.from - 1]?.word.key ?? "");
  if (numeral.weak === "scale" && !millionth && boundOf(tokens, numeral.from, numeral.to) === undefined)
    return { to: numeral.to };
  if (numeral.fraction !== undefined) {
    const mention = fractionOf(tokens, numeral);
    return mention === undefined ? { to: numeral.to } : { to: numeral.to, mention };
  }
  const head = tokens[numeral.from - 1]?.word;
  const ordinal = numeral.ordinal || millionth || (numeral.definite && head !== undefined && isOrdinalHead(head));
  const start = numeral.digits && numeral.definite ? (tokens[numeral.from + 1]?.start ?? numeral.start) : numeral.start;
  const mention = newNumber(numeral, ordinal ? "ordinal" : "cardinal", plainDecimal(valueOf(tokens, numeral)), {
    start,
    end: numeral.end,
  });
  if (name !== undefined) mention.name = name;
  if (numeral.reading?.separator !== undefined) {
    mention.separator = numeral.reading.separator;
    if (numeral.reading.other !== undefined && !countsWhole(tokens[numeral.to]?.word))
      mention.other = plainDecimal(numeral.reading.other).value;
  }
  return { to: numeral.to, mention };
}

/** `ألفا` by itself before a word that is counted nowhere is a name: `ألفا روميو`. */
function isAlpha(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [word, next] = [tokens[from]?.word, tokens[to]?.word];
  return (
    to === from + 1 &&
    next?.kind === "arabic" &&
    numberWord(word, "any", Class.accusativeScale) !== undefined &&
    !isFunctionWord(next) &&
    !isCountedNoun(next)
  );
}

/** A point before three digits groups thousands of something; where nothing is counted it is decimal (`4.800`). */
function valueOf(tokens: readonly Token[], { value, reading, to, definite }: Numeral): Exact {
  const decimal =
    reading?.other !== undefined && reading.separator?.mark === "." && !definite && !countsNoun(tokens[to]?.word);
  return decimal ? (reading.other ?? value) : value;
}

const countsNoun = (word: Word | undefined): boolean => word?.kind === "arabic";
/** Of people and things there are whole ones only, of an index's points parts too: `1.234 نقطة` beside `11432.5 نقطة`. */
const countsWhole = (word: Word | undefined): boolean => countsNoun(word) && !POINTS.has(word?.key ?? "");
const POINTS = contextWords("index-point");

const ORDINAL_HEADS = new Set(rows("ordinal-heads").map(({ form }) => keyForm(form)));
/** Is this a noun whose number is an ordinal: `الذكرى الـ76`, `الدقيقة 88`? */
export const isOrdinalHead = perWord((word: Word): boolean => word.readings.some(({ key }) => ORDINAL_HEADS.has(key)));
