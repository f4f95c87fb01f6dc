/**
 * Numbers of a paragraph, in one pass from left to right: where a word may begin a number, each construction is tried in turn,
 * the more particular first, and the pass goes on behind what it took.
 */
import { isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { mayHavePossessor } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { boundOf } from "./bounds";
import { dateAfterDay, dateInDigits, decadeAt, mayBeginDecade, mayBeginMonth, monthWithYear, yearAt } from "./dates";
import { isCountedNoun } from "./counted-nouns";
import { labelAt, nameWithNumber } from "./labels";
import { mayBeginMeasure, mayBePrefix } from "./measures";
import { newNumber, type FoundNumber, type LocalNumber } from "./mention";
import { Class, numberWord } from "./number-words";
import type { Numeral } from "./numeral";
import { mayBeginNumeral, numeralAt } from "./numerals";
import { digitFraction } from "./sums";
import { asDual, bareMeasureAt, belowZeroAt, measuredAt, prefixedAt, rateAfter } from "./quantities";
import { rangeAt } from "./ranges";
import { mayBeginScore, scoreAt } from "./scores";
import { clockTime, mayBeginTime, spokenTime } from "./times";
import { plainDecimal } from "./values";

/** @returns the number expressions, in order, offsets from the paragraph's start. */
export function findNumbers({ tokens }: Paragraph): LocalNumber[] {
  const found: LocalNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const next = token !== undefined && mayBegin(token.word) ? expressionAt(tokens, at) : undefined;
    if (next?.mention !== undefined) found.push(qualified(tokens, at, next.to, next.mention));
    at = next?.to ?? at + 1;
  }
  return found;
}

/** An expression, or a stretch to pass over because its number is no number (`القرار 2254`). */
type Step = FoundNumber | { mention?: undefined; to: number };

/** Can an expression begin with this word? One look-up for most words. */
const mayBegin = perWord((word: Word): boolean => mayBeginNumeral(word) || mayBePrefix(word) || mayBeginMonth(word) || mayBeginDecade(word) || mayBeginTime(word) || mayBeginMeasure(word) || mayBeginScore(word));

function expressionAt(tokens: readonly Token[], at: number): Step | undefined {
  const word = tokens[at]?.word;
  // Full stops and dashes begin a number before digits only.
  if (word === undefined || (word.kind === "punctuation" && tokens[at + 1]?.word.kind !== "number" && !mayBePrefix(word))) return undefined;
  const numeral = mayBeginNumeral(word) ? numeralAt(tokens, at) : undefined;
  const whole = word.kind === "number" ? (dateInDigits(tokens, at) ?? clockTime(tokens, at)) : (spokenTime(tokens, at, numeral) ?? (mayBeginMonth(word) ? monthWithYear(tokens, at) : undefined));
  if (whole !== undefined) return whole;
  if (numeral !== undefined) return countAt(tokens, asDual(tokens, numeral));
  return (mayBeginDecade(word) ? decadeAt(tokens, at) : undefined) ?? (mayBePrefix(word) ? prefixedAt(tokens, at) : undefined) ?? (mayBeginScore(word) ? scoreAt(tokens, at) : undefined) ?? (mayBeginMeasure(word) ? bareMeasureAt(tokens, at) : undefined);
}

function countAt(tokens: readonly Token[], numeral: Numeral): Step {
  const label = labelAt(tokens, numeral);
  if (label !== undefined) return { to: label };
  const name = nameWithNumber(tokens, numeral);
  if (name?.shown === true) return plain(tokens, numeral, name);
  return (
    dateAfterDay(tokens, numeral) ?? scoreAt(tokens, numeral.from, numeral) ?? rangeAt(tokens, numeral) ?? ratioAt(tokens, numeral) ?? measuredAt(tokens, numeral) ?? belowZeroAt(tokens, numeral) ?? yearAt(tokens, numeral) ?? plain(tokens, numeral, name)
  );
}

/** Adds what the words around a number say of it. */
function qualified(tokens: readonly Token[], from: number, to: number, mention: LocalNumber): LocalNumber {
  if (mention.kind === "date" || mention.kind === "time" || mention.kind === "ordinal") return mention;
  const bound = boundOf(tokens, from, to);
  if (bound !== undefined) mention.bound = bound;
  const per = rateAfter(tokens, to);
  if (per !== undefined) mention.per = per;
  return mention;
}

/** Fractions in digits or as one number of another: `3/4`, `واحد على مئة`, `واحد من كل أربعة`. */
function ratioAt(tokens: readonly Token[], top: Numeral): FoundNumber | undefined {
  if (top.ordinal || top.definite) return undefined;
  return strokeFraction(tokens, top) ?? spokenRatio(tokens, top);
}

/** `3/4` is a fraction where it is one of something, or stands alone; `9/11` and `24/7` are none. */
function strokeFraction(tokens: readonly Token[], top: Numeral): FoundNumber | undefined {
  const at = top.to - 1;
  const fraction = top.digits ? digitFraction(tokens, at) : undefined;
  if (fraction === undefined) return undefined;
  const to = at + 3;
  const alone = to === tokens.length && (top.from === 0 || (top.from === at && at === 0));
  const sign = top.value < 0 ? -1 : 1;
  const numeral: Numeral = { ...top, to, end: tokens[to - 1]?.end ?? top.end, value: (sign * fraction.top) / fraction.bottom, fraction: `${sign * fraction.top}/${fraction.bottom}`, scaled: false };
  const measured = measuredAt(tokens, numeral);
  if (measured !== undefined) return measured;
  const proper = fraction.top < fraction.bottom && fraction.bottom <= 10 && (fraction.top === 1 || fraction.bottom === fraction.top + 1);
  return alone || proper ? { to, mention: fractionMention(numeral) } : undefined;
}

/** `واحد من كل أربعة` always; `واحد على مئة`; `واحد من ثلاثة` and `2000 على 3` where they stand alone, as in a table or a note. */
function spokenRatio(tokens: readonly Token[], top: Numeral): FoundNumber | undefined {
  const joiner = RATIO_WORDS.get(tokens[top.to]?.word.key ?? "");
  if (joiner === undefined || top.scaled) return undefined;
  const at = tokens[top.to + 1]?.word.plain === "بين" ? top.to + 2 : top.to + 1;
  const each = tokens[at]?.word.key === EACH;
  const bottom = numeralAt(tokens, each ? at + 1 : at);
  if (bottom === undefined || bottom.ordinal || bottom.definite || bottom.value <= 0) return undefined;
  const alone = top.from === 0 && bottom.to === tokens.length;
  const over = joiner === "over" && (top.weak === "pronoun" || top.value === 1 || top.value < 0);
  if (!(joiner === "of" && each) && !over && !alone) return undefined;
  const value = `${plainDecimal(top.value)}/${plainDecimal(bottom.value)}`;
  return { to: bottom.to, mention: fractionMention({ ...top, end: bottom.end, value: top.value / bottom.value, fraction: value }) };
}

const RATIO_WORDS = new Map(rows("ratio-words").map(({ form, role }) => [keyForm(form), role]));
const EACH = keyForm("كل");

function fractionMention({ start, end, value, fraction }: Numeral): LocalNumber {
  return newNumber({ start, end }, "fraction", fraction ?? plainDecimal(value));
}

/** A numeral that counts a noun, or nothing. */
function plain(tokens: readonly Token[], numeral: Numeral, name: LocalNumber["name"]): Step {
  if (numeral.weak === "pronoun" || isAlpha(tokens, numeral)) return { to: numeral.to };
  const millionth = numeral.weak === "scale" && hasArticle(tokens[numeral.from - 1]?.word.key ?? "");
  if (numeral.weak === "scale" && !millionth && boundOf(tokens, numeral.from, numeral.to) === undefined) return { to: numeral.to };
  if (numeral.fraction !== undefined) return isFraction(tokens, numeral) ? { to: numeral.to, mention: fractionMention(numeral) } : { to: numeral.to };
  const head = tokens[numeral.from - 1]?.word;
  const ordinal = numeral.ordinal || millionth || (numeral.definite && head !== undefined && isOrdinalHead(head));
  const last = tokens[numeral.to - 1];
  const start = numeral.digits && numeral.definite && last !== undefined ? last.start : numeral.start;
  const mention = newNumber(numeral, ordinal ? "ordinal" : "cardinal", numeral.exact ?? plainDecimal(valueOf(tokens, numeral)), { start, end: numeral.end });
  if (name !== undefined) mention.name = name;
  if (numeral.reading?.separator !== undefined) {
    mention.separator = numeral.reading.separator;
    if (numeral.reading.other !== undefined && countsNoun(tokens[numeral.to]?.word) === false) mention.other = plainDecimal(numeral.reading.other);
  }
  return { to: numeral.to, mention };
}

/** `ألفا` by itself before a word that is counted nowhere is a name: `ألفا روميو`. */
function isAlpha(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [word, next] = [tokens[from]?.word, tokens[to]?.word];
  return to === from + 1 && next?.kind === "arabic" && numberWord(word, "any", Class.accusativeScale) !== undefined && !isFunctionWord(next) && !isCountedNoun(next);
}

/** A point before three digits groups thousands of something; where nothing is counted it is decimal (`4.800`). */
function valueOf(tokens: readonly Token[], { value, reading, to, definite }: Numeral): number {
  const decimal = reading?.other !== undefined && reading.separator?.mark === "." && !definite && !countsNoun(tokens[to]?.word);
  return decimal ? (reading.other ?? value) : value;
}

const countsNoun = (word: Word | undefined): boolean => word?.kind === "arabic";

const ORDINAL_HEADS = new Set(rows("ordinal-heads").map(({ form }) => keyForm(form)));
const isOrdinalHead = perWord((word: Word): boolean => word.readings.some(({ key }) => ORDINAL_HEADS.has(key)));

/** A fraction is of something definite (`ثلث السكان`), not of a tournament (`نصف النهائي`); `ثلاثة أرباع` needs nothing after it. */
function isFraction(tokens: readonly Token[], numeral: Numeral): boolean {
  const next = tokens[numeral.to]?.word.key ?? "";
  if (numeral.definite || numeral.colloquial === true) return false;
  const alone = numeral.from === 0 && numeral.to === tokens.length;
  return alone || numeral.value < 0 || numeral.to - numeral.from > 1 || (hasArticle(next) && next !== FINAL) || possessed(tokens[numeral.to]);
}

/** `نصف سكانه`: a noun with its possessor attached is definite too. */
const possessed = (token: Token | undefined): boolean => token?.word.kind === "arabic" && mayHavePossessor(token.word.plain);

const FINAL = keyForm("النهائي");
