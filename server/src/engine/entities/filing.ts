/** Where a line tells that it was filed: the place before a date, and the agency behind it (`الطائف 25 شوال 1436 هـ … واس`). */
import { agencyAt } from "../lexicon/agencies";
import { isIn } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { knownNameAt } from "./listed-names";
import { named, newMention, type LocalMention } from "./mention";

/** A dateline's agency stands among these. */
const DATELINE_TOKENS = 20;

/** @returns the agency, or at the beginning of the line the place, that begins at token `at` as part of a dateline */
export function filerAt(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  return at === 0 ? filingPlace(text, tokens) : filingAgency(text, tokens, at);
}

/** `(أ ف ب)`, `/ وام /`, `2015 م واس` near the beginning of a paragraph: an agency by its initials. */
function filingAgency(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const agency = agencyAt(tokens, at);
  if (agency === undefined || !isFiledBy(tokens, at, agency.to)) return undefined;
  return newMention(
    named(text, tokens, at, agency.to, tokens[at]?.start ?? 0),
    "organization",
    "full",
    `organization:${agency.value}`,
  );
}

/** Do the words `from`…`to` stand where a dateline has its agency: in brackets, between strokes, or behind the date at the line's end or before a dash? */
export function isFiledBy(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1]?.word, tokens[to]?.word];
  if (before === undefined) return false;
  if (before.surface === "(") return next?.surface === ")";
  if (before.surface === "/" && next?.surface === "/") return true;
  if (isBehindPlace(tokens, from) && next !== undefined && DASHES.has(next.surface)) return true;
  const date = /^[/)]$/.test(before.surface) ? tokens[from - 2]?.word : before;
  return (
    date !== undefined &&
    (date.kind === "number" || ERA_LETTERS.has(date.key)) &&
    (next === undefined || DASHES.has(next.surface))
  );
}

/** `عمان - | بترا | -`: behind the place that the line begins with. */
const isBehindPlace = (tokens: readonly Token[], from: number): boolean =>
  DASHES.has(tokens[from - 1]?.word.surface ?? "") && knownNameAt(tokens, 0)?.to === from - 1;

/** `الطائف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس`: a place that no list is sure of, before a date and an agency. */
function filingPlace(text: string, tokens: readonly Token[]): LocalMention | undefined {
  const to = filedFromEnd(tokens);
  return to === undefined || knownNameAt(tokens, 0) !== undefined
    ? undefined
    : newMention(named(text, tokens, 0, to, tokens[0]?.start ?? 0), "place", "full");
}

/** @returns where the one or two words end that a line begins with before a date, its year and an agency */
export function filedFromEnd(tokens: readonly Token[]): number | undefined {
  const day = tokens.findIndex(({ word }) => word.kind === "number");
  const place = tokens.findIndex(({ word }) => word.kind !== "arabic" || isIn(word));
  if (place < 1 || place > 2 || day > place + 1) return undefined;
  for (let at = day + 2; at <= DATELINE_TOKENS && at < tokens.length; at++) {
    const agency = agencyAt(tokens, at);
    if (agency !== undefined && isFiledBy(tokens, at, agency.to)) return followsYear(tokens, at) ? place : undefined;
  }
  return undefined;
}

/** Is the last word before `at` a year, the letter of its era aside? */
function followsYear(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]?.word.kind === "punctuation" || ERA_LETTERS.has(tokens[before]?.word.key ?? "")))
    before--;
  return /^\p{Nd}{4}$/u.test(tokens[before]?.word.plain ?? "");
}

const ERA_LETTERS = new Set(rows("eras").map(({ form }) => keyForm(form)));
const DASHES = new Set(["-", "–", "—", ":"]);
