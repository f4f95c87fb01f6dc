/** Sentences of a paragraph, as ranges of tokens. */
import type { Token } from "./tokens";

/** Token indices, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/**
 * Splits after . ! ؟ ? … (with the quote marks and brackets that close there), but not after a single letter
 * (`د. محمد`, `أ.ف.ب`) and not where the stop touches the next word.
 */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && isTrailing(tokens, to)) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.word.kind !== "punctuation" || !STOPS.has(token.word.surface)) return false;
  const next = tokens[index + 1];
  if (next !== undefined && next.start === token.end && next.word.kind !== "punctuation") return false;
  const previous = tokens[index - 1];
  const afterAbbreviation = token.word.surface === "." && previous !== undefined && previous.end === token.start && previous.word.kind === "arabic" && previous.word.plain.length === 1;
  return !afterAbbreviation;
}

/** More stops, and closing marks that touch the stop or that stand alone before more text. */
function isTrailing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined) return false;
  if (STOPS.has(token.word.surface)) return true;
  if (ALWAYS_CLOSING.has(token.word.surface)) return true;
  return token.word.surface === '"' && token.start === previous.end;
}

const STOPS = new Set([".", "!", "؟", "?", "…"]);
const ALWAYS_CLOSING = new Set(["»", "”", "›", "’", ")", "]"]);
