/** Numbers of a paragraph: one pass from left to right, each construction tried where a numeral or a name of a measure begins. */
import type { NumberMention } from "../article";
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { monthAt } from "./calendar";
import { dateAfterDay, clockTime, dayAndMonthInDigits, HOUR, monthWithYear, spokenTime, yearAt, type Found } from "./dates";
import { isAge, isoDuration, measureAt } from "./measures";
import { isArticle, numberWord, numeralAt, type Numeral } from "./numerals";

/** @returns the number expressions, in order, offsets from the paragraph's start. */
export function findNumbers({ tokens }: Paragraph): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const next = token !== undefined && mayBegin(token.word) ? expressionAt(tokens, at) : undefined;
    if (next?.mention) found.push(next.mention);
    at = next?.to ?? at + 1;
  }
  return found;
}

/** An expression, or a stretch to pass over because its number is no number (`القرار 2254`). */
type Step = Found | { mention?: undefined; to: number };

function expressionAt(tokens: readonly Token[], at: number): Step | undefined {
  const word = tokens[at]?.word;
  const numeral = numeralAt(tokens, at);
  const dated = word?.kind === "number" ? (dayAndMonthInDigits(tokens, at) ?? clockTime(tokens, at)) : (spokenTime(tokens, at, numeral) ?? (word !== undefined && mayBeginMonth(word) ? monthWithYear(tokens, at) : undefined));
  if (dated !== undefined) return dated;
  if (numeral === undefined) return countedBefore(tokens, at);
  if (isLabel(tokens, numeral)) return { to: numeral.to };
  if (!numeral.digits && isPartOfOther(tokens, numeral)) return { to: numeral.to };
  return dateAfterDay(tokens, numeral) ?? range(tokens, numeral) ?? measured(tokens, numeral) ?? yearAt(tokens, numeral) ?? plain(tokens, numeral);
}

/** Can an expression begin with this word? One look-up for most words. */
const mayBegin = perWord((word: Word): boolean => {
  if (word.kind === "number") return true;
  if (word.kind !== "arabic") return false;
  return isArticle(word) || numberWord(word) !== undefined || mayBeginMonth(word) || word.readings.some(({ key }) => key === HOUR || DEFINITE_DURATIONS.has(key));
});

const mayBeginMonth = perWord((word: Word): boolean => word.readings.some(({ key }) => MONTH_STARTS.has(key)));
const MONTH_STARTS = new Set([...rows("gregorian-months"), ...rows("month-variants"), ...rows("hijri-months")].map(([, form = ""]) => keyForm(form).split(" ")[0] ?? ""));
const DEFINITE_DURATIONS = new Set(rows("measure-units").filter(([, kind]) => kind === "duration").map(([form = ""]) => "ال" + keyForm(form)));

/** `الأيام الأربع`: the noun before its number. */
function countedBefore(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at];
  const reading = token?.word.readings.find(({ key }) => DEFINITE_DURATIONS.has(key));
  const numeral = reading && numeralAt(tokens, at + 1);
  if (token === undefined || reading === undefined || numeral === undefined || numeral.ordinal || !numeral.definite || numeral.digits) return undefined;
  const measure = measureAt([{ ...token, word: { ...token.word, key: reading.key } }], 0);
  if (measure === undefined) return undefined;
  return { to: numeral.to, mention: { start: token.start + reading.offset, end: numeral.end, kind: "duration", numeral: span(numeral), value: isoDuration(numeral.value, measure.value.code) } };
}

/** Numbers that name or label: `القرار 2254`, `إف16`, `+966…`. */
function isLabel(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  if (before === undefined || !numeral.digits) return false;
  if (before.word.readings.some(({ key }) => LABEL_HEADS.has(key))) return true;
  const touches = !spaceBefore(tokens, numeral.from);
  if (touches && (before.word.surface === "+" || before.word.kind === "latin")) return true;
  return touches && before.word.kind === "arabic" && before.word.plain.length > 1 && !PROCLITICS.has(before.word.plain);
}

const LABEL_HEADS = new Set(rows("label-heads").map(([form = ""]) => keyForm(form)));
const PROCLITICS = new Set(["ال", "وال", "بال", "لل", "وب", "ول", "فب", "كال"]);

/** Ordinals inside other words' business: `أول من أمس`, `كانون الأول`, `مجموعة العشرين`. */
function isPartOfOther(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  if (before?.word.readings.some(({ key }) => LABEL_HEADS.has(key)) === true) return true;
  if (before !== undefined && before.word.readings.some(({ key }) => monthAt(tokens, numeral.from - 1, key)?.to === numeral.from + 1)) return true;
  const next = tokens[numeral.to]?.word.key;
  const following = next === "من" ? tokens[numeral.to + 1]?.word.key : next;
  return YESTERDAY.has(following ?? "") || (before?.word.key === "امس" && numeral.ordinal);
}

const YESTERDAY = new Set(["امس", "البارحه"]);

/** `بين 30 و43 بالمئة`, `من 300 إلى 400`, `1950-1953`, `5-3`. */
function range(tokens: readonly Token[], first: Numeral): Found | undefined {
  const joiner = tokens[first.to];
  if (joiner === undefined || first.ordinal) return undefined;
  const dash = DASHES.has(joiner.word.surface);
  const and = joiner.word.plain === "و" || joiner.word.readings.some(({ proclitics }) => proclitics === "و");
  const introduced = BETWEEN.has(tokens[first.from - 1]?.word.key ?? "");
  const to = dash || joiner.word.plain === "و" || TO_WORDS.has(joiner.word.key) ? first.to + 1 : first.to;
  if (!dash && !TO_WORDS.has(joiner.word.key) && !(and && (introduced || isYearPair(tokens, first, to)))) return undefined;
  const second = numeralAt(tokens, to);
  if (second === undefined || second.ordinal || !(first.digits === second.digits || second.scaled)) return undefined;
  const unit = measureAt(tokens, second.to);
  // `5-4 اليوم` is a score on a day.
  const measure = dash && tokens[second.to]?.word.key.startsWith("ال") === true ? undefined : unit;
  const low = second.scaled && !first.scaled && first.value < second.value && first.value < 1000 ? first.value * scaleOf(second) : first.value;
  const score = dash && measure === undefined && first.value < 200 && second.value < 200;
  const mention: NumberMention = { start: first.start, end: second.end, kind: score ? "score" : "range", numeral: { start: first.start, end: second.end }, value: `${plainDecimal(low)}/${plainDecimal(second.value)}` };
  if (measure === undefined) return { to: second.to, mention };
  return { to: measure.to, mention: { ...mention, end: tokens[measure.to - 1]?.end ?? mention.end, ...(measure.value.kind === "duration" || measure.value.kind === "percent" ? {} : { unit: measure.value.code }) } };
}

const DASHES = new Set(["-", "–", "—"]);
const BETWEEN = new Set(["بين", "عامي", "سنتي"].map(keyForm));
const TO_WORDS = new Set(["إلى", "حتى", "وحتى"].map(keyForm));

function isYearPair(tokens: readonly Token[], first: Numeral, to: number): boolean {
  return tokens[first.from - 1]?.word.key === "عامي" && tokens[to]?.word.kind === "number";
}

function scaleOf(numeral: Numeral): number {
  return 1000 ** Math.floor(Math.log10(numeral.value) / 3);
}

/** A numeral with its unit, currency or percent sign. */
function measured(tokens: readonly Token[], numeral: Numeral): Found | undefined {
  const measure = numeral.ordinal ? undefined : measureAt(tokens, numeral.to);
  if (measure === undefined) return undefined;
  const { kind, code } = measure.value;
  const base = { start: numeral.start, end: tokens[measure.to - 1]?.end ?? numeral.end, numeral: span(numeral) };
  const value = plainDecimal(numeral.value);
  if (kind !== "duration") return { to: measure.to, mention: { ...base, kind, value, ...(kind === "percent" ? {} : { unit: code }) } };
  const age = (code === "Y" || code === "M") && isAge(tokens, numeral.from, measure.to);
  return { to: measure.to, mention: { ...base, kind: age ? "age" : "duration", value: age ? value : isoDuration(numeral.value, code) } };
}

function plain(tokens: readonly Token[], numeral: Numeral): Step {
  const word = tokens[numeral.from]?.word;
  const fraction = word && !numeral.scaled ? numberWord(word)?.kind : undefined;
  if (fraction === "part" || (fraction === "fraction" && !startsFraction(tokens, numeral))) return { to: numeral.to };
  const head = tokens[numeral.from - 1]?.word;
  const ordinal = numeral.ordinal || (numeral.digits && numeral.definite && head !== undefined && head.readings.some(({ key }) => ORDINAL_HEADS.has(key)));
  const kind = fraction === "fraction" ? "fraction" : ordinal ? "ordinal" : "cardinal";
  const numeralSpan = numeral.digits && numeral.definite ? { start: tokens[numeral.to - 1]?.start ?? numeral.start, end: numeral.end } : span(numeral);
  return { to: numeral.to, mention: { start: numeral.start, end: numeral.end, kind, numeral: numeralSpan, value: fraction === "fraction" ? asFraction(numeral.value) : plainDecimal(numeral.value) } };
}

const ORDINAL_HEADS = new Set(rows("ordinal-heads").map(([form = ""]) => keyForm(form)));

/** A fraction is of something definite (`ثلث السكان`), not of a tournament (`نصف النهائي`) and not a definite name. */
function startsFraction(tokens: readonly Token[], numeral: Numeral): boolean {
  const next = tokens[numeral.to]?.word.key ?? "";
  return !numeral.definite && next.startsWith("ال") && next !== "النهايي";
}

function asFraction(value: number): string {
  return { 0.5: "1/2", 0.25: "1/4" }[value] ?? (value < 0.5 ? "1/3" : "2/3");
}

/** @returns a plain decimal without exponent or binary dust. */
function plainDecimal(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(Math.round(value * 1e6) / 1e6);
}

function span(numeral: Numeral): { start: number; end: number } {
  return { start: numeral.start, end: numeral.end };
}
