/** Initials: `أ.ف.ب`, `د.ب.أ`. */
import type { Token } from "../text/tokens";

/** @returns index after single letters with stops between them, at least two; `at` where none stand */
export function initialsEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && isLetter(tokens[end]) && touches(tokens, end + 1, ".") && isLetter(tokens[end + 2])) end += 2;
  return end > at ? end + 1 : at;
}

const isLetter = (token: Token | undefined): boolean => token?.word.kind === "arabic" && token.word.plain.length === 1;
const touches = (tokens: readonly Token[], at: number, surface: string): boolean =>
  tokens[at]?.word.surface === surface &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;
