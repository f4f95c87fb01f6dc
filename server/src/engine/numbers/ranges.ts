/** Two numbers that belong together: `بين 30 و43 بالمئة`, `من 300 إلى 400`, `1950-1953`, `10-15`, `5-3`. */
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { dateAfterDay } from "./dates";
import { digitsOf } from "./digits";
import { isFunctionWord } from "../lexicon/function-words";
import { measureAt } from "./measures";
import { newNumber, type FoundNumber } from "./mention";
import type { Numeral } from "./numeral";
import { numeralAt } from "./numerals";
import { plainDecimal } from "./values";

/** @returns the range or score whose first number is `first`, which stands after its opener (`بين`) if there is one. */
export function rangeAt(tokens: readonly Token[], first: Numeral): FoundNumber | undefined {
  const opener = tokens[first.from - 1]?.word.key ?? "";
  const introduced = isBetween(tokens[first.from - 1]?.word) || (PAIR_HEADS.has(opener) && isBetween(tokens[first.from - 2]?.word));
  if (first.ordinal || (first.weak === "pronoun" && !introduced && !FROM.has(opener))) return undefined;
  const whole = joined(tokens, first, introduced);
  if (whole !== undefined || !introduced) return whole;
  // In `بين خمسة وعشرين` the و joins the range, not the numeral.
  const shorter = numeralAt(tokens, first.from, true);
  return shorter !== undefined && shorter.to < first.to ? joined(tokens, shorter, introduced) : undefined;
}

const withRole = (wanted: string): Set<string> => new Set(rows("range-words").filter(({ role }) => role === wanted).map(({ form }) => keyForm(form).split(" ").at(-1) ?? ""));
const OPENERS = withRole("opens");
/** `بين عامي 1990 و1996` is a range, `عامي 1990 و1996` are two years. */
const PAIR_HEADS = withRole("years");
const opens = perWord((word: Word): boolean => word.readings.some(({ key }) => OPENERS.has(key)));
const isBetween = (word: Word | undefined): boolean => word !== undefined && opens(word);

/** How a word can join two numbers: with a dash, a stroke, إلى, or و (by itself or on the second number). */
const joinerOf = perWord((word: Word): "dash" | "stroke" | "to" | "and" | undefined => {
  if (DASHES.has(word.surface)) return "dash";
  if (word.surface === "/") return "stroke";
  if (JOINERS.has(word.key)) return "to";
  return word.plain === "و" || word.readings.some(({ proclitics }) => proclitics === "و") ? "and" : undefined;
});
const JOINERS = withRole("joins");
const FROM = withRole("from");
const DASHES = new Set(["-", "–", "—"]);

function joined(tokens: readonly Token[], first: Numeral, introduced: boolean): FoundNumber | undefined {
  const joiner = tokens[first.to];
  const how = joiner && joinerOf(joiner.word);
  if (joiner === undefined || (how === undefined ? !isLostDash(tokens, first) : how === "and" && !introduced)) return undefined;
  if (how === "stroke") return seasonAt(tokens, first);
  const dash = how === "dash";
  const free = dash || how === "to" || joiner.word.plain === "و";
  const second = numeralAt(tokens, free ? first.to + 1 : first.to);
  if (second === undefined || second.ordinal) return undefined;
  // A dash with space on one side only is punctuation, unless one unit follows both numbers.
  if (dash && spaceBefore(tokens, first.to) !== spaceBefore(tokens, first.to + 1) && !(first.value < second.value && (second.scaled || measureAt(tokens, second.to) !== undefined))) return undefined;
  if (dash && !(first.digits || second.digits)) return undefined;
  return datesBetween(tokens, first, second) ?? ranged(tokens, first, second, dash);
}

/** `من 3 إلى 7 مايو`: two days of one month, as an ISO 8601 interval. */
function datesBetween(tokens: readonly Token[], first: Numeral, second: Numeral): FoundNumber | undefined {
  const last = dateAfterDay(tokens, second);
  if (last === undefined || first.value < 1 || first.value >= second.value) return undefined;
  const day = String(first.value).padStart(2, "0");
  const span = { start: first.start, end: last.mention.end };
  return { to: last.to, mention: newNumber(span, "range", `${last.mention.value.slice(0, -2)}${day}/${last.mention.value}`, { start: first.start, end: second.end }) };
}

/** `موسم 2014/2015`: two years that follow each other. */
function seasonAt(tokens: readonly Token[], first: Numeral): FoundNumber | undefined {
  const second = tokens[first.to + 1];
  if (!isYear(tokens[first.from]) || !isYear(second) || second === undefined || first.to !== first.from + 1) return undefined;
  const year = Number(digitsOf(second.word));
  const span = { start: first.start, end: second.end };
  return Math.abs(year - first.value) === 1 ? { to: first.to + 2, mention: newNumber(span, "range", `${first.value}/${year}`) } : undefined;
}

/** `من 1997  1999`: the dash between two years was lost on the way. */
function isLostDash(tokens: readonly Token[], first: Numeral): boolean {
  const [token, next] = [tokens[first.from], tokens[first.to]];
  return next?.word.kind === "number" && FROM.has(tokens[first.from - 1]?.word.key ?? "") && isYear(token) && isYear(next) && (next?.start ?? 0) - (token?.end ?? 0) > 1;
}

const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:1[89]|20)\d\d$/.test(digitsOf(token.word));

function ranged(tokens: readonly Token[], first: Numeral, second: Numeral, dash: boolean): FoundNumber {
  const unit = measureAt(tokens, second.to);
  // `5-4 اليوم` is a score on a day.
  const measure = dash && hasArticle(tokens[second.to]?.word.key ?? "") ? undefined : unit;
  const low = second.scaled && !first.scaled && first.value < second.value && first.value < 1000 ? first.value * 1000 ** Math.floor(Math.log10(second.value) / 3) : first.value;
  const counted = tokens[second.to]?.word;
  // "20 - 30 مسلما" counts; a score rises or falls and nothing is counted after it.
  const counts = first.value < second.value && counted?.kind === "arabic" && !hasArticle(counted.key) && !isFunctionWord(counted);
  const score = dash && measure === undefined && first.value < MAX_SCORE && second.value < MAX_SCORE && !counts;
  const span = { start: first.start, end: second.end };
  const mention = newNumber(span, score ? "score" : "range", `${plainDecimal(low)}/${plainDecimal(second.value)}`);
  if (measure === undefined) return { to: second.to, mention };
  mention.end = tokens[measure.to - 1]?.end ?? mention.end;
  if (measure.value.kind === "money" || measure.value.kind === "quantity") mention.unit = measure.value.code;
  return { to: measure.to, mention };
}

/** Basketball scores stay below this; larger pairs are ranges. */
const MAX_SCORE = 200;
