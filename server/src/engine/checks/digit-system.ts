/** The digits that an article writes its numbers in. */
import { perWord, type Word } from "../text/words";
import type { Span } from "../article";
import type { Value } from "../language";
import type { Converted } from "../numbers/converted";
import { asking, misspelt, type CheckedArticle, type Marked, type Report } from "./check";

export type System = "ascii" | "arabic";

/** Is this a numeral in western or eastern digits? */
export const isNumeral = perWord(
  ({ kind, surface }: Word): boolean => kind === "number" && /[\d\u0660-\u0669]/.test(surface),
);

export const systemOf = perWord(({ surface }: Word): System => (/\d/.test(surface) ? "ascii" : "arabic"));

/** @returns the system that an article with these numerals should use: the stylebook's, or the one that it uses most */
export function usualSystem({ stylebook }: Pick<CheckedArticle, "stylebook">, numerals: readonly Marked[]): System {
  const { digits } = stylebook.rules;
  if (digits !== undefined) return digits === "western" ? "ascii" : "arabic";
  const western = numerals.filter(({ word }) => systemOf(word) === "ascii").length;
  return numerals.length > 0 && western * 2 >= numerals.length ? "ascii" : "arabic";
}

/** @returns a finding on a numeral in another system, which asks where its separator may mean two things */
export const misspeltNumeral = (
  span: Span,
  { text, asks }: Converted,
  written: string,
  ...others: readonly Value[]
): Report => ({
  ...misspelt(span, text, written, ...others),
  ...(asks ? { fixes: [asking(span, text)] } : {}),
});
