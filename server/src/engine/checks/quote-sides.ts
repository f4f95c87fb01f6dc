/** Whether quote marks stand on their sides: what a check rewrites must be a quotation, not what slips of the keyboard have left between two. */
import type { QuotePair } from "../text/quotes";
import type { Token } from "../text/tokens";

/** @returns whether every quotation of the paragraph is closed in it and opened in it: with a loose mark, nobody knows which marks belong together */
export const areClosed = (tokens: readonly Token[], quotes: readonly QuotePair[]): boolean => quotes.every(({ open, close }) => open >= 0 && close < tokens.length);

/** @returns whether a mark touches a word outside the quotation, a proclitic (`و«النور»`, `لـ"النور"`) aside */
export function touchesOutside(tokens: readonly Token[], mark: number, side: "before" | "behind"): boolean {
  const [outer, own] = [tokens[side === "before" ? mark - 1 : mark + 1], tokens[mark]];
  if (outer === undefined || own === undefined || outer.word.kind === "punctuation" || (side === "before" ? outer.end !== own.start : outer.start !== own.end)) return false;
  return side === "behind" || outer.word.kind !== "arabic" || outer.word.plain.length > 1;
}

/** @returns whether both marks stand free outside, and both touch what they surround or neither does */
export function standOnTheirSides(tokens: readonly Token[], { open, close }: QuotePair): boolean {
  const [opening, first, last, closing] = [tokens[open], tokens[open + 1], tokens[close - 1], tokens[close]];
  if (opening === undefined || first === undefined || last === undefined || closing === undefined || touchesOutside(tokens, open, "before") || touchesOutside(tokens, close, "behind")) return false;
  return (opening.end === first.start) === (last.end === closing.start);
}
