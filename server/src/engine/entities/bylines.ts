/**
 * Bylines: a reporter with paper and city, in any order, at the beginning of a line and apart by dashes (`أيمن حسن – سبق:`, `سبق- متابعة:`,
 * `جدة ـ فلان`).
 *
 *   byline → part (dash part)+ (colon | end of the line)
 *   part   → reporter | paper | place | filler
 *          | place (colon | dash) reporter | reporter dash place      a line of its own
 *
 * A line is one where it names a paper or an agency, where it is a reporter and a city from end to end, or where it says who wrote the article
 * (nouns/writers.ts).
 */
import { agencyAt } from "../lexicon/agencies";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommonKey } from "../lexicon/words";
import { nameRole } from "../nouns/name-words";
import { creditsIn, isFullName, writersIn } from "../nouns/writers";
import { keyForm, TATWEEL } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import { listedNameAt } from "./listed-names";
import { pastEpithet } from "./phrase-proper";
import { named, newMention, replaced, type LocalMention } from "./mention";

/** Tokens: a reporter of three names, a paper of three and a city of two, with the marks between them and around the paper. */
const LONGEST_BYLINE = 12;

export interface Byline {
  readonly reporter: TokenRange | undefined;
  readonly paper: TokenRange | undefined;
  readonly place: TokenRange | undefined;
  /** Token index after it, its colon included. */
  readonly to: number;
}

/** @returns the byline that the line begins with */
export function bylineOf(tokens: readonly Token[]): Byline | undefined {
  return papersByline(tokens) ?? writersByline(tokens) ?? citysByline(tokens);
}

/** `كتب: محمود السمنودي`. */
function writersByline(tokens: readonly Token[]): Byline | undefined {
  const [reporter] = writersIn(tokens) ?? [];
  return reporter && { reporter, paper: undefined, place: undefined, to: tokens.length };
}

/** `أبها: سعيد العسيري`, `محمود علي - القاهرة`. */
function citysByline(tokens: readonly Token[]): Byline | undefined {
  const mark = tokens.findIndex(({ word }) => word.surface === ":" || DASHES.has(word.surface));
  const [before, behind] = [
    { from: 0, to: mark },
    { from: mark + 1, to: tokens.length },
  ];
  if (mark < 1) return undefined;
  for (const [place, reporter] of [
    [before, behind],
    [behind, before],
  ] as const)
    if (kindOf(tokens, place.from, place.to) === "place" && isFullName(tokens, reporter))
      return { reporter, paper: undefined, place, to: tokens.length };
  return undefined;
}

function papersByline(tokens: readonly Token[]): Byline | undefined {
  const end = bylineEnd(tokens);
  if (end === undefined) return undefined;
  const found: { reporter?: TokenRange; paper?: TokenRange; place?: TokenRange } = {};
  let parts = 0;
  for (let from = 0, to = 0; from < end; from = to + 1, parts++) {
    to = from;
    while (to < end && !isDash(tokens[to]) && tokens[to]?.word.surface !== ":") to++;
    const kind = kindOf(tokens, ...withoutQuotes(tokens, from, to));
    if (kind === undefined || (kind !== "filler" && found[kind] !== undefined)) return undefined;
    if (kind === "filler") continue;
    const [first, last] = withoutQuotes(tokens, from, to);
    found[kind] = { from: first, to: last };
  }
  const { reporter, paper, place } = found;
  const isWhole = end === tokens.length;
  if (parts < 2 || paper === undefined) return undefined;
  return { reporter, paper, place, to: isWhole ? end : end + 1 };
}

/** Where the line's first colon stands, unless the reporter's name is all that follows, or the line ends, a few words from its beginning. */
function bylineEnd(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at <= LONGEST_BYLINE; at++) {
    if (tokens[at] === undefined) return at;
    if (tokens[at]?.word.surface === ":" && !isFullName(tokens, { from: at + 1, to: tokens.length })) return at;
  }
  return undefined;
}

/** `«الشرق الأوسط»`. */
function withoutQuotes(tokens: readonly Token[], from: number, to: number): [number, number] {
  const [first, last] = [tokens[from]?.word, tokens[to - 1]?.word];
  return first !== undefined && last !== undefined && isOpeningQuote(first) && CLOSING.has(last.surface)
    ? [from + 1, to - 1]
    : [from, to];
}

const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.word.surface);
/** Tatweel stands for a dash, too. */
const DASHES = new Set(["-", "–", "—", TATWEEL, "/", "،"]);

function kindOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): "reporter" | "paper" | "place" | "filler" | undefined {
  const [first, length] = [tokens[from]?.word, to - from];
  if (first?.kind !== "arabic") return undefined;
  if (length === 1 && FILLERS.has(first.key)) return "filler";
  if (agencyAt(tokens, from)?.to === to) return "paper";
  const listed = listedNameAt(tokens, from);
  if (listed !== undefined && listed.reading.offset === 0 && pastEpithet(tokens, listed.to) === to) {
    if (listed.name.type === "place" && !listed.name.doubtful) return "place";
    if (listed.name.kinds.some((kind) => PAPERS.has(kind))) return "paper";
    if (listed.name.type === "place") return "place";
  }
  const isName = (token: Token): boolean =>
    token.word.kind === "arabic" && (nameRole(token.word) !== undefined || token === tokens[to - 1]);
  return length > 1 && tokens.slice(from, to).every(isName) ? "reporter" : undefined;
}

const PAPERS = new Set(["medium", "agency"]);
const FILLERS = new Set(rows("byline-words").map(({ form }) => keyForm(form)));

/** @returns the paragraph's mentions with the papers and agencies that stand between marks: `تصريح إلى "الوطن"`, `بحسب «الألمانية»` */
export function withQuotedPapers(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  const found: LocalMention[] = [];
  tokens.forEach(({ word }, open) => {
    if (!isOpeningQuote(word)) return;
    const [from, first] = [open + 1, tokens[open + 1]];
    const listed = listedNameAt(tokens, from);
    const close = listed && tokens[listed.to]?.word.surface;
    if (
      first === undefined ||
      listed === undefined ||
      listed.reading.offset > 0 ||
      close === undefined ||
      !CLOSING.has(close)
    )
      return;
    const before = tokens[open - 1]?.word;
    const isAsked = hasRole(before, "preposition") || nounHasRole(before, "source-cue");
    if (!isAsked && isCommonKey(listed.reading.key)) return;
    if (!listed.name.kinds.some((kind) => PAPERS.has(kind))) return;
    found.push(newMention(named(text, tokens, from, listed.to, first.start), "organization", "full", listed.name.ref));
  });
  return replaced(mentions, found);
}

const CLOSING = new Set(["»", '"', "”"]);

/** @returns the paragraph's mentions with those of its byline */
export function withByline({ text, tokens }: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const byline = bylineOf(tokens);
  const { reporter, paper, place } = byline ?? {};
  const mention = (range: TokenRange | undefined, type: LocalMention["type"]): LocalMention[] => {
    const start = range && tokens[range.from]?.start;
    if (range === undefined || start === undefined) return [];
    const listed = listedNameAt(tokens, range.from)?.name.ref;
    return [newMention(named(text, tokens, range.from, range.to, start), type, "full", listed)];
  };
  const credits = creditsIn(tokens);
  if (byline === undefined && credits.length === 0) return mentions;
  return replaced(mentions, [
    ...credits.flatMap((name) => mention(name, "person")),
    ...mention(reporter, "person"),
    ...mention(paper, "organization"),
    ...mention(place, "place"),
  ]);
}
