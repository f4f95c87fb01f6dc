/**
 * Names in quotation marks behind what they name.
 *
 *   name → head quoted                          صحيفة «كذا» · مهرجان «كذا» · منظمة (كذا)
 *        | thing describing{0,3} quoted         فيلم «كذا» · روايته الجديدة «كذا» · السفينة الحربية «كذا»
 *        | thing word{0,3} entitled quoted      كتاب في التاريخ بعنوان «كذا»
 */
import { isOrdinaryHead } from "../nouns/body-words";
import { nameRole } from "../nouns/name-words";
import { phraseHeadAt, type PlacedHead } from "../nouns/phrase-heads";
import { describesThing, saysEntitled, titledThing, type TitledThing } from "../nouns/titled-things";
import { factsOf } from "../nouns/title-words";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { spaceBefore, type Token } from "../text/tokens";
import type { Word } from "../text/words";
import { knownNameAt } from "./listed-names";
import { alone, named, newMention, type LocalMention } from "./mention";

/** @returns the name in marks that the noun at token `at` tells of, without the noun */
export function quotedMention(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const [word, placed] = [tokens[at]?.word, phraseHeadAt(tokens, at)];
  const headed = placed === undefined || !takesQuoted(placed) ? undefined : quotedAt(tokens, placed.to);
  if (placed !== undefined && headed !== undefined) return mentionOf(text, tokens, at, headed, placed.head.type);
  const thing = word && titledThing(word);
  const titled = thing && titledBehind(tokens, at + 1, thing);
  return thing === undefined || titled === undefined || isBodys(tokens, titled)
    ? undefined
    : mentionOf(text, tokens, at, titled, thing.type);
}

/** `سيارة «أوبر»`; not of a body that lists have by a word's or a person's name (`فيلم «ذيب»`). */
function isBodys(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const known = knownNameAt(tokens, from);
  return known?.to === to && known.name.type === "organization";
}

const mentionOf = (
  text: string,
  tokens: readonly Token[],
  at: number,
  { from, to }: TokenRange,
  type: LocalMention["type"],
): LocalMention =>
  newMention(named(text, tokens, from, to, tokens[from]?.start ?? 0), type, "full", undefined, alone(at, to));

const takesQuoted = ({ head: { type, kind }, reading }: PlacedHead): boolean =>
  type !== "work" && type !== "place" && (BUSINESSES.has(kind) || !isOrdinaryHead(reading.key)) && kind !== "team";

/** Of these even the ordinary nouns have names in marks: فريق «كذا». */
const BUSINESSES = new Set(["club", "company", "party"]);

/** `الوثائقي «كذا»`, `نجيب حداد «كذا»`, `في التاريخ بعنوان «كذا»`: the marks a few words behind the thing, with nothing between but what describes it. */
function titledBehind(tokens: readonly Token[], at: number, { type }: TitledThing): TokenRange | undefined {
  let described = true;
  for (let open = at; open <= at + MOST_BETWEEN; open++) {
    const word = tokens[open]?.word;
    if (word === undefined) return undefined;
    if (isOpeningQuote(word))
      return described && opensHere(tokens, open) ? quotedAt(tokens, open, type === "work") : undefined;
    described = saysEntitled(word) || (described && (type === "work" ? isOfWork(word) : describesThing(word)));
  }
  return undefined;
}

const MOST_BETWEEN = 4;

/** `رسالتها" هذا`: that mark closes. */
const opensHere = (tokens: readonly Token[], at: number): boolean =>
  spaceBefore(tokens, at) || !spaceBefore(tokens, at + 1);

/** What it is like, or whose it is. */
const isOfWork = (word: Word): boolean =>
  describesThing(word) || nameRole(word) === "name" || factsOf(word)?.honorific !== undefined;

/** A few words between marks; a work's name has stops and marks in it now and then. */
function quotedAt(tokens: readonly Token[], at: number, withMarks = false): TokenRange | undefined {
  const open = tokens[at]?.word;
  if (open === undefined || !(isOpeningQuote(open) || open.surface === "(")) return undefined;
  for (let to = at + 2; to <= at + LONGEST_QUOTED; to++) {
    const word = tokens[to]?.word;
    if (word === undefined) return undefined;
    if (CLOSING.has(word.surface)) return tokens[at + 1]?.word.kind === "number" ? undefined : { from: at + 1, to };
    if (word.kind === "punctuation" && !(withMarks && INSIDE.has(word.surface))) return undefined;
  }
  return undefined;
}

const LONGEST_QUOTED = 9;
const CLOSING = new Set(["»", '"', "”", ")"]);
const INSIDE = new Set(["..", "…", "...", ":", "،", "-", "–", "!", "؟"]);
