/** The dateline: where and when the story was filed, and by which agency. */
import type { Dateline } from "../article";
import { agencyAt } from "../lexicon/agencies";
import type { LinkedMention, Linking } from "../entities/link";
import type { LocalNumber } from "../numbers/mention";
import type { PlacedParagraph } from "../reading";
import type { Token } from "../text/tokens";

/**
 * Reads `PLACE [في|-|،] DATE [(/] AGENCY [)/] [-:]` in any order agencies use, with or without date or agency, in the first paragraph or
 * after a headline.
 * @returns the dateline, offsets in the whole text; null where the text has none
 */
export function findDateline(paragraphs: readonly PlacedParagraph[], linking: Linking): Dateline | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const dateline = datelineOf(paragraph, linking);
    if (dateline !== null) return dateline;
  }
  return null;
}

function datelineOf({ index, start, reading }: PlacedParagraph, linking: Linking): Dateline | null {
  const { tokens } = reading;
  const place = linking.mentionsOf[index]?.find(({ from, type }) => from === 0 && type === "place");
  let at = place?.to ?? unknownPlaceEnd(tokens);
  if (at === 0) return null;
  let end = tokens[at - 1]?.end ?? 0;
  let date: LocalNumber | undefined;
  let agency: LinkedMention | undefined;
  let agencySeen = false;
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    const number = reading.numbers.find((one) => one.start === token.start && (one.kind === "date" || one.kind === "time"));
    if (number !== undefined) {
      if (number.kind === "date") date ??= number;
      end = number.end;
      at = after(tokens, number.end);
      continue;
    }
    // A paper may name two: `استنبول - قنا - ا ف ب:`; the first is the dateline's.
    const found = agencyIn(tokens, at);
    if (found !== undefined) {
      agencySeen = true;
      end = tokens[found.to - 1]?.end ?? end;
      agency ??= linking.mentionsOf[index]?.find(({ from }) => from === found.from);
      at = found.to;
    } else if (JOINERS.has(token.word.surface) || token.word.plain === "في") at++;
    else if (token.word.surface === "(") at = closing(tokens, at);
    else break;
  }
  if (!agencySeen && (date === undefined || !reading.numbers.some((one) => one === date))) return null;
  if (!agencySeen && place === undefined) return null;
  return {
    start: start + (tokens[0]?.start ?? 0), end: start + end,
    ...(place ? { place: place.entity.id } : {}),
    ...(date ? { date: date.value } : {}),
    ...(agency ? { agency: agency.entity.id } : {}),
  };
}

/** One to three words before a bracket or a dash can be a place that no list has. */
function unknownPlaceEnd(tokens: readonly Token[]): number {
  for (let at = 1; at <= 3; at++) if (tokens[at - 1]?.word.kind === "arabic" && agencyIn(tokens, at) !== undefined) return at;
  return 0;
}

/** `(شينخوا)`, `/ وام /`, `- سبوتنيك`: the agency with the marks around it. `from` is its name's first token. */
function agencyIn(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const opener = tokens[at]?.word.surface ?? "";
  const from = OPENERS.has(opener) ? at + 1 : at;
  const match = agencyAt(tokens, from);
  if (match === undefined) return undefined;
  const closed = CLOSERS.has(tokens[match.to]?.word.surface ?? "");
  if (from === at && tokens[match.to]?.word.kind === "arabic") return undefined;
  return closed || from === at ? { from, to: closed && from > at ? match.to + 1 : match.to } : undefined;
}

const JOINERS = new Set(["-", "–", "—", "،", ",", "/", ":"]);
const OPENERS = new Set(["(", "/", "-", "–", "—"]);
const CLOSERS = new Set([")", "/", "-", "–", "—", ":"]);

function closing(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(at + 6, tokens.length); i++) if (tokens[i]?.word.surface === ")") return i + 1;
  return tokens.length;
}

function after(tokens: readonly Token[], offset: number): number {
  const next = tokens.findIndex(({ start }) => start >= offset);
  return next < 0 ? tokens.length : next;
}
