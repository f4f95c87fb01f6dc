/** Prepositions that surely govern the word behind them. */
import { complementizerOf, hasJoinedRole, hasRole } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isRelativeDay } from "../numbers/calendar";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { isAskedFor } from "./asked-for";

/**
 * @returns how sure it is that the word at `at` is a preposition there, and neither a verb (`عبر اللاعبون عن فرحتهم`, `بين المراقبون أن`) nor a question
 *   (`من المسؤولون؟`). A word that may be a verb is likely one inside a clause that has begun with a verb: `تواصل الوفد عبر المسؤولين`.
 */
export function prepositionAt(
  { tokens, sentences }: Pick<Paragraph, "tokens" | "sentences">,
  at: number,
): "sure" | "likely" | undefined {
  const word = tokens[at]?.word;
  if (word === undefined || !hasJoinedRole(word, "preposition")) return undefined;
  // `بـ الموظفون`, `• ل ـ المتقاعدون`: a letter that opens its line numbers it.
  if (word.plain.length === 1 && openingOf(tokens, sentences, at) === at) return undefined;
  if (!isVerbLike(word))
    return /^[وف]?من$/.test(word.plain) && (tokens[at + 2]?.word.plain === "عن" || isAskedFor(tokens, at))
      ? undefined
      : "sure";
  const opening = tokens[openingOf(tokens, sentences, at)]?.word;
  return !/^[وف]/.test(word.plain) &&
    opening !== word &&
    !opensAdjunct(opening) &&
    isInsideClause(tokens[at - 1]?.word) &&
    !hasOwnPreposition(tokens, at)
    ? "likely"
    : undefined;
}

/** Where the words before it begin: the sentence, or what stands behind a bullet, a dash, a colon, an open bracket. */
function openingOf(tokens: readonly Token[], sentences: Paragraph["sentences"], at: number): number {
  const from = sentences.find(({ to }) => at < to)?.from ?? 0;
  for (let i = at; i > from; i--) {
    const before = tokens[i - 1]?.word;
    if (before?.kind === "symbol" || (before?.kind === "punctuation" && !isComma(before))) return i;
  }
  return from;
}

const isVerbLike = perWord(
  ({ plain }: Word): boolean =>
    VERB_LIKE.has(plain) || (/^[وف]/.test(plain) && VERB_LIKE.has(plain.slice(1)) && !VERB_LIKE.has(plain)),
);
const VERB_LIKE = new Set(rows("verb-like-prepositions").map(({ form }) => form));

/** `وفي المطار عبر المسافرون البوابات`, `واليوم`: where and when, before the verb. */
const opensAdjunct = (word: Word | undefined): boolean =>
  hasJoinedRole(word, "preposition") ||
  hasJoinedRole(word, "adverb") ||
  hasJoinedRole(word, "weekday") ||
  hasJoinedRole(word, "time-noun") ||
  hasJoinedRole(word, "subordinator") ||
  (word !== undefined && (isRelativeDay(word) || /^[وف]?(?:بعد|قبل|عند|حين|وقت|يوم)(?:ها|ئذ)$/.test(word.plain)));

/** Does a clause go on here: behind a noun or a verb, not behind a mark, a conjunction or قد? */
function isInsideClause(before: Word | undefined): boolean {
  if (before?.kind !== "arabic") return before?.kind === "number" || before?.kind === "latin";
  return (
    !hasJoinedRole(before, "subordinator") &&
    !hasJoinedRole(before, "stop") &&
    !hasJoinedRole(before, "takes-clause") &&
    !hasJoinedRole(before, "clause-opener") &&
    !hasJoinedRole(before, "pluperfect") &&
    !hasRole(before, "relative") &&
    !hasRole(before, "adverb") &&
    !hasRole(before, "negation")
  );
}

/** `عبر | اللاعبون أمس عن`, `حول | المسؤولون الملف إلى`: what follows the verb's subject. */
const hasOwnPreposition = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 2 + NEAR)
    .some(({ word }) => /^(?:عن|إلى)$/.test(word.plain) || complementizerOf(word) !== undefined);
const NEAR = 4;
