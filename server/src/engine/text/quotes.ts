/** Quote marks of a paragraph, matched in pairs. */
import type { Token } from "./tokens";
import type { Word } from "./words";

export type QuoteStyle = "guillemets" | "curly" | "straight" | "single-guillemets" | "single-curly";

/** A quoted stretch. Token indices name the marks themselves; the quoted words stand between them. */
export interface QuotePair {
  style: QuoteStyle;
  /** Index of the opening mark; -1 where the quotation goes on from an earlier paragraph. */
  open: number;
  /** Index of the closing mark; the number of tokens where it is not closed in this paragraph. */
  close: number;
  /** Quotations around this one. */
  depth: number;
  /** `»…«`: typed in visual order. */
  reversed: boolean;
}

/**
 * Matches « » “ ” ‹ › ‘ ’ and " in logical order.
 * A straight mark opens or closes by the spaces around it, and by turns where these do not tell.
 * `»…«` counts as a reversed pair where no quotation is open, but where the first mark only touches the word before it: that closes one of an
 * earlier paragraph.
 */
export function matchQuotes(tokens: readonly Token[]): QuotePair[] {
  const pairs: QuotePair[] = [];
  const open: { style: QuoteStyle; index: number; reversed: boolean; mirrored?: true }[] = [];
  const straight = tokens.flatMap(({ word }, index) =>
    word.kind === "punctuation" && word.surface === '"' ? [index] : [],
  );
  let straightSeen = 0;
  const close = (index: number, position: number): void => {
    const mark = open[position];
    if (mark === undefined) return;
    open.length = position;
    pairs.push({ style: mark.style, open: mark.index, close: index, depth: position, reversed: mark.reversed });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.word.kind !== "punctuation") continue;
    const mark = MARKS.get(token.word.surface);
    if (mark === undefined) continue;
    const last = openMark(open, mark, touchesOnlyBefore(tokens, i));
    const closes =
      mark.side === "either"
        ? closesHere(tokens, straight, straightSeen++, last >= 0)
        : // `صحيفة “الرأي“`: an opening mark where one closes.
          (mark.style === "curly" && mark.side === "open" && last >= 0 && touchesOnlyBefore(tokens, i)) ||
          (last >= 0 && open[last]?.mirrored === true && touchesOnlyBefore(tokens, i)) ||
          (mark.side === "close") !== (last >= 0 && open[last]?.reversed === true);
    if (open.length === MAX_OPEN) open.shift();
    if (
      !closes ||
      (mark.style === "curly" && mark.side === "close" && open.length === 0 && touchesOnlyAfter(tokens, i))
    )
      open.push({
        style: mark.style,
        index: i,
        reversed: mark.side === "close" && mark.style !== "curly",
        // `”…“` and `”…”`: either closes it.
        ...(mark.side === "close" && mark.style === "curly" ? { mirrored: true } : {}),
      });
    else if (last >= 0) close(i, last);
    else if (mark.style === "guillemets" && !touchesOnlyBefore(tokens, i) && laterOpener(tokens, i, "«"))
      open.push({ style: mark.style, index: i, reversed: true });
    else if (mark.style !== "single-curly")
      pairs.push({ style: mark.style, open: -1, close: i, depth: 0, reversed: false });
  }
  for (let position = open.length - 1; position >= 0; position--)
    if (open[position]?.style !== "single-curly") close(tokens.length, position);
  return pairs.sort((a, b) => a.open - b.open || b.close - a.close);
}

/** Past this depth the marks are noise, and the oldest is given up: matching stays linear. */
const MAX_OPEN = 32;

/**
 * The open mark that this one may close: of its own style; or a straight one for a closing ”, and the other way round, where it only
 * touches the word before it (`"…”`: two keyboards in one quotation).
 */
function openMark(
  open: readonly { style: QuoteStyle }[],
  mark: { style: QuoteStyle; side: string },
  closing: boolean,
): number {
  const own = open.findLastIndex((opened) => opened.style === mark.style);
  if (own >= 0 || !closing) return own;
  const other =
    mark.style === "curly" && mark.side === "close" ? "straight" : mark.style === "straight" ? "curly" : undefined;
  return other !== undefined && open.at(-1)?.style === other ? open.length - 1 : -1;
}

function touchesOnlyBefore(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token !== undefined &&
    previous?.end === token.start &&
    !(next?.start === token.end && next.word.kind !== "punctuation")
  );
}

/** `قال ”لن نعود"`: a closing mark where one opens. */
function touchesOnlyAfter(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token !== undefined &&
    next?.start === token.end &&
    next.word.kind !== "punctuation" &&
    (previous === undefined || previous.end < token.start || OPENING_PUNCTUATION.has(previous.word.surface))
  );
}

const MARKS = new Map<string, { style: QuoteStyle; side: "open" | "close" | "either" }>([
  ["«", { style: "guillemets", side: "open" }],
  ["»", { style: "guillemets", side: "close" }],
  ["“", { style: "curly", side: "open" }],
  ["„", { style: "curly", side: "open" }],
  ["”", { style: "curly", side: "close" }],
  ['"', { style: "straight", side: "either" }],
  ["‹", { style: "single-guillemets", side: "open" }],
  ["›", { style: "single-guillemets", side: "close" }],
  ["‘", { style: "single-curly", side: "open" }],
  ["’", { style: "single-curly", side: "close" }],
]);

/**
 * A straight mark that touches only the word before it closes, one that touches only the word after it opens; where that
 * contradicts what is open, the number of marks left (this one included) tells which of the two is the slip, but that a mark behind which
 * another closes opens a quotation inside the one that is open (`"قال لي: "لا تذهب" ثم رحل"`).
 * @param straight the straight marks of the paragraph, by their tokens; the one asked about stands at `position`
 */
function closesHere(tokens: readonly Token[], straight: readonly number[], position: number, isOpen: boolean): boolean {
  const index = straight[position] as number;
  const token = tokens[index] as Token;
  const marksLeft = straight.length - position;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const touchesAfter = next !== undefined && next.start === token.end && next.word.kind !== "punctuation";
  const touchesBefore =
    previous !== undefined &&
    previous.end === token.start &&
    (!OPENING_PUNCTUATION.has(previous.word.surface) || (previous.word.surface === "،" && !touchesAfter));
  const oddLeft = marksLeft % 2 === 1;
  // `قائلة" لقد …"`: with more marks to come, one that touches a word where nothing is open is a slip of the space bar.
  if (touchesBefore && !touchesAfter && !isClitic(previous))
    return isOpen || (oddLeft && (marksLeft === 1 || previous.word.kind === "punctuation"));
  if (touchesAfter && !touchesBefore)
    return isOpen && oddLeft && !touchesOnlyBefore(tokens, straight[position + 1] ?? -1);
  return isOpen;
}

/** `بـ"…"`: a proclitic before an opening mark. */
function isClitic({ word }: Token): boolean {
  return word.kind === "arabic" && word.plain.length === 1;
}

const OPENING_PUNCTUATION = new Set(["(", "[", ":", "،", "-", "–", "—", "«", "“"]);

function laterOpener(tokens: readonly Token[], index: number, opener: string): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const surface = tokens[i]?.word.surface;
    if (surface === opener) return true;
    if (surface === "»") return false;
  }
  return false;
}

/** May a quotation, or a quoted name, begin with this mark? */
export const isOpeningQuote = ({ kind, surface }: Word): boolean => kind === "punctuation" && /^["«“”]$/.test(surface);

/**
 * `صحيفة "كذا"`, `حزب «كذا»`: at most five words between marks.
 * @param at index of the opening mark
 * @returns index after the closing mark; undefined where it stands at `limit` or behind, or further away
 */
export function quotedNameEnd(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const opening = tokens[at]?.word.surface;
  for (const mark of opening === "«" ? ["»"] : ['"', "”"]) {
    for (let close = at + 2; close < Math.min(limit, at + 7); close++)
      if (tokens[close]?.word.surface === mark) return close + 1;
  }
  return undefined;
}
