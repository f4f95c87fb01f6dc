/** Two numbers that belong together: `بين 30 و43 بالمئة`, `من 300 إلى 400`, `1950-1953`, `10-15`, `5-3`. */
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { dateAfterDay, eraAt, yearBeforeChrist } from "./dates";
import { digitsOf } from "./digits";
import { isFunctionWord } from "../lexicon/function-words";
import { compare, exact, integerOf, isWhole, times, type Exact } from "./exact";
import { measureAt } from "./measures";
import { newNumber, type FoundNumber } from "./mention";
import type { Numeral } from "./numeral";
import { numeralAt } from "./numerals";
import { plainDecimal } from "./values";

/** @returns the range or score whose first number is `first`, which stands after its opener (`بين`) if there is one. */
export function rangeAt(tokens: readonly Token[], first: Numeral): FoundNumber | undefined {
  const opener = tokens[first.from - 1]?.word;
  const introduced =
    isBetween(opener) || (PAIR_HEADS.has(opener?.key ?? "") && isBetween(tokens[first.from - 2]?.word));
  if (first.ordinal || (first.weak === "pronoun" && !introduced && !isFrom(opener))) return undefined;
  const whole = joined(tokens, first, introduced);
  if (whole !== undefined || !introduced) return whole;
  // In `بين خمسة وعشرين` the و joins the range, not the numeral.
  const shorter = numeralAt(tokens, first.from, "shortest");
  return shorter !== undefined && shorter.to < first.to ? joined(tokens, shorter, introduced) : undefined;
}

const withRole = (wanted: string): Set<string> =>
  new Set(
    rows("range-words")
      .filter(({ role }) => role === wanted)
      .map(({ form }) => keyForm(form).split(" ").at(-1) ?? ""),
  );
const OPENERS = withRole("opens");
/** `بين عامي 1990 و1996` is a range, `عامي 1990 و1996` are two years. */
const PAIR_HEADS = withRole("years");
const opens = perWord((word: Word): boolean => word.readings.some(({ key }) => OPENERS.has(key)));
/** Is this بين? */
export const isBetween = (word: Word | undefined): boolean => word !== undefined && opens(word);
/** Is this من? */
export const isFrom = (word: Word | undefined): boolean => word !== undefined && FROM.has(word.key);

/** How a word can join two numbers: with a dash, a stroke, إلى, or و (by itself or on the second number). */
export const joinerOf = perWord((word: Word): "dash" | "stroke" | "to" | "and" | undefined => {
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
  if (joiner === undefined || (how === undefined ? !isLostDash(tokens, first) : how === "and" && !introduced))
    return undefined;
  if (how === "stroke") return undefined;
  const dash = how === "dash";
  const free = dash || how === "to" || joiner.word.plain === "و";
  const second = numeralAt(tokens, free ? first.to + 1 : first.to);
  if (second === undefined || second.ordinal) return undefined;
  // A dash with space on one side only is punctuation, unless one unit follows both numbers.
  if (
    dash &&
    spaceBefore(tokens, first.to) !== spaceBefore(tokens, first.to + 1) &&
    !(compare(first.value, second.value) < 0 && (second.scaled || measureAt(tokens, second.to) !== undefined))
  )
    return undefined;
  if (dash && !(first.digits || second.digits)) return undefined;
  return (
    datesBetween(tokens, first, second) ??
    yearsBeforeChrist(tokens, first, second) ??
    ranged(tokens, first, second, dash)
  );
}

/** `من 3 إلى 7 مايو`: two days of one month, as an ISO 8601 interval. */
function datesBetween(tokens: readonly Token[], first: Numeral, second: Numeral): FoundNumber | undefined {
  const last = dateAfterDay(tokens, second);
  const from = integerOf(first.value);
  if (last === undefined || !(from >= 1 && from < integerOf(second.value))) return undefined;
  const day = String(from).padStart(2, "0");
  const span = { start: first.start, end: last.mention.end };
  return {
    to: last.to,
    mention: newNumber(span, "range", `${last.mention.value.slice(0, -2)}${day}/${last.mention.value}`, {
      start: first.start,
      end: second.end,
    }),
  };
}

/** `بين عامي 500 و300 قبل الميلاد`, `500-300 ق.م`: both are counted backwards. */
function yearsBeforeChrist(tokens: readonly Token[], first: Numeral, second: Numeral): FoundNumber | undefined {
  const era = eraAt(tokens, second.to);
  const years = [integerOf(first.value), integerOf(second.value)];
  if (era?.value !== "before" || !years.every((year) => year >= 1 && year <= 9999)) return undefined;
  const span = { start: first.start, end: tokens[era.to - 1]?.end ?? second.end };
  const mention = newNumber(span, "range", years.map(yearBeforeChrist).join("/"), {
    start: first.start,
    end: second.end,
  });
  return { to: era.to, mention };
}

/** `من 1997  1999`: the dash between two years was lost on the way. */
function isLostDash(tokens: readonly Token[], first: Numeral): boolean {
  const [token, next] = [tokens[first.from], tokens[first.to]];
  return (
    next?.word.kind === "number" &&
    isFrom(tokens[first.from - 1]?.word) &&
    isYear(token) &&
    isYear(next) &&
    (next?.start ?? 0) - (token?.end ?? 0) > 1
  );
}

const isYear = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:1[3489]|20)\d\d$/.test(digitsOf(token.word));

function ranged(tokens: readonly Token[], first: Numeral, second: Numeral, dash: boolean): FoundNumber {
  const unit = measureAt(tokens, second.to);
  // `5-4 اليوم` is a score on a day.
  const measure = dash && hasArticle(tokens[second.to]?.word.key ?? "") ? undefined : unit;
  const rises = compare(first.value, second.value) < 0;
  const counted = tokens[second.to]?.word;
  // "20 - 30 مسلما" counts; a score rises or falls and nothing is counted after it.
  const counts = rises && counted?.kind === "arabic" && !hasArticle(counted.key) && !isFunctionWord(counted);
  const score =
    dash &&
    measure === undefined &&
    compare(first.value, MAX_SCORE) < 0 &&
    compare(second.value, MAX_SCORE) < 0 &&
    !counts;
  const [low, high] = [
    plainDecimal(second.scaled && !first.scaled ? inScaleOf(first.value, second.value) : first.value),
    plainDecimal(second.value),
  ];
  const span = { start: first.start, end: second.end };
  const mention = newNumber(span, score ? "score" : "range", {
    value: `${low.value}/${high.value}`,
    rounded: low.rounded || high.rounded,
  });
  const era = isYear(tokens[first.from]) && isYear(tokens[second.from]) ? eraAt(tokens, second.to) : undefined;
  if (era !== undefined) {
    if (era.value === "hijri") mention.calendar = "hijri";
    mention.end = tokens[era.to - 1]?.end ?? mention.end;
    return { to: era.to, mention };
  }
  if (measure === undefined) return { to: second.to, mention };
  mention.end = tokens[measure.to - 1]?.end ?? mention.end;
  if ((measure.value.kind === "money" || measure.value.kind === "quantity") && measure.value.code !== "")
    mention.unit = measure.value.code;
  if (measure.value.candidates !== undefined) mention.candidates = measure.value.candidates;
  return { to: measure.to, mention };
}

/** `من 20 إلى 30 ألفا`: the first counts thousands too, as long as it stays below the second; what is no whole number always does (`من 1.25 إلى 1.1 مليون`). */
function inScaleOf(low: Exact, high: Exact): Exact {
  let scale = exact(1);
  while (compare(times(scale, THOUSAND), high) <= 0) scale = times(scale, THOUSAND);
  return compare(low, THOUSAND) < 0 && (!isWhole(low) || compare(times(low, scale), high) < 0)
    ? times(low, scale)
    : low;
}

const THOUSAND = 1000;
/** Basketball scores stay below this; larger pairs are ranges. */
const MAX_SCORE = 200;
