/** Where the words behind a headline's colon end. */
import { indexOf, type Token } from "../text/tokens";

/** Tokens of a second label before its colon. */
const LABEL = 8;
/** Tokens of `(صور)`. */
const ADDED = 3;

/** @returns the token behind the words of who speaks in a headline from token `from` on */
export const headlineEnd = (tokens: readonly Token[], from: number): number =>
  nextVoice(tokens, from, behindHeadline(tokens));

/** `… على مصر | فيديو`, `… (صور)`: where what a site adds to its headline begins. */
function behindHeadline(tokens: readonly Token[]): number {
  const bar = indexOf(tokens, "|", 0, tokens.length);
  const to = bar < 0 ? tokens.length : bar;
  const isAdded = tokens[to - 1]?.word.surface === ")" && tokens[to - ADDED]?.word.surface === "(";
  return isAdded ? to - ADDED : to;
}

/** `لا تراجع.. | والمعارضة: سنواصل`: where another's words begin in a headline. */
function nextVoice(tokens: readonly Token[], from: number, to: number): number {
  for (let colon = from + 2; colon < to; colon++) {
    if (tokens[colon]?.word.surface !== ":") continue;
    for (let at = colon - 1; at > Math.max(from, colon - LABEL); at--)
      if (/^[.…,،؛|]+$/.test(tokens[at]?.word.surface ?? "")) return at;
  }
  return to;
}
