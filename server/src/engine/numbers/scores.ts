/** Results of games in words: `ثلاثة أهداف مقابل هدف`, `هدفين نظيفين`, `ثلاثية نظيفة`, `3-صفر`. */
import { rows } from "../lexicon/lexicon";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { keyForm } from "../text/fold";
import { integerOf } from "./exact";
import { newNumber, type FoundNumber } from "./mention";
import { contextWords } from "./number-words";
import type { Numeral } from "./numeral";
import { numeralAt } from "./numerals";

type Role = "goal" | "goals" | "tally" | "against" | "clean" | "result";

interface ScoreWord {
  role: Role;
  value: number;
}

const scoreWord = phraseTable<ScoreWord>(
  rows("score-words").map(({ form, role, value }) => [form, { role, value }] as const),
);
const STARTS = new Set(
  rows("score-words")
    .filter(({ role }) => role === "goal" || role === "tally")
    .map(({ form }) => keyForm(form)),
);

/** Can a result begin with this word (`بهدفين`, `ثلاثية`)? Those that begin with a numeral are tried there. */
export const mayBeginScore = perWord((word: Word): boolean => word.readings.some(({ key }) => STARTS.has(key)));

/** @returns the result that begins at token `at` with a numeral (`numeral`), a dual or a tally. */
export function scoreAt(tokens: readonly Token[], at: number, numeral?: Numeral): FoundNumber | undefined {
  const first = goalsAt(tokens, at, !isResult(tokens[at - 1]?.word), numeral);
  if (first === undefined) return undefined;
  const clean = scoreWord(tokens, first.to);
  if (clean?.value.role === "clean") return score(tokens, first, { value: 0, to: clean.to });
  if (first.tally || clean?.value.role !== "against") return undefined;
  const second = goalsAt(tokens, clean.to, false);
  // "أغلق المؤشر عند 42,318 نقطة مقابل 41,982 نقطة": no game has so many.
  return second && Math.max(first.value, second.value) <= HIGHEST ? score(tokens, first, second) : undefined;
}

/** Of basketball, the game with most points; the highest of the NBA is 186. */
const HIGHEST = 200;

/** `بنتيجة 5 مقابل 4` needs no goals. */
const isResult = (word: Word | undefined): boolean =>
  word !== undefined && word.readings.some(({ key }) => RESULTS.has(key));
const RESULTS = new Set(
  rows("score-words")
    .filter(({ role }) => role === "result")
    .map(({ form }) => keyForm(form)),
);

interface Goals {
  value: number;
  to: number;
  start: number;
  tally: boolean;
}

/** `هدفين`, `ثلاثة أهداف`, `هدف واحد`; the second side may leave the noun out (`مقابل 2`). */
function goalsAt(tokens: readonly Token[], at: number, noun: boolean, known?: Numeral): Goals | undefined {
  const word = known === undefined ? goalWord(tokens, at) : undefined;
  const numeral = word === undefined ? (known ?? numeralAt(tokens, at)) : undefined;
  const goals = numeral === undefined ? Number.NaN : integerOf(numeral.value);
  if (numeral === undefined || numeral.ordinal || numeral.definite || Number.isNaN(goals)) return word;
  const counted = scoreWord(tokens, numeral.to)?.value.role;
  const hasNoun = counted === "goal" || counted === "goals";
  return hasNoun || !noun
    ? { value: goals, to: hasNoun ? numeral.to + 1 : numeral.to, start: numeral.start, tally: false }
    : undefined;
}

function goalWord(tokens: readonly Token[], at: number): Goals | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const { key, offset } of token.word.readings) {
    const word = scoreWord(tokens, at, key);
    if (word === undefined || (word.value.role !== "goal" && word.value.role !== "tally")) continue;
    const to = ONE.has(tokens[word.to]?.word.key ?? "") ? word.to + 1 : word.to;
    return { value: word.value.value, to, start: token.start + offset, tally: word.value.role === "tally" };
  }
  return undefined;
}

const ONE = contextWords("one");

function score(tokens: readonly Token[], first: Goals, second: { value: number; to: number }): FoundNumber {
  const span = { start: first.start, end: tokens[second.to - 1]?.end ?? first.start };
  return { to: second.to, mention: newNumber(span, "score", `${first.value}/${second.value}`) };
}
