/**
 * Where names end by grammar, and what is none: a place with its epithet (`مكة | المكرمة`), people of a nation (`يضم | سعوديين`), a name that the
 * tagger cuts in two (`زينب | لباد`); no name from words that are said twice (`رويدا رويدا`), from a formula (`بحمد الله`), or from a month.
 */
import { hasArticle } from "../morphology/article";
import { hasAccusativeAlef, isSoundMasculinePlural } from "../morphology/endings";
import { beginsWithWaw, BA } from "../morphology/proclitics";
import { isJoinedWithPronoun } from "../morphology/pronouns";
import { isEpithet } from "../nouns/body-words";
import { endsName, givenName } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { monthNameAt } from "../numbers/months";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { titlesAround } from "./people";

/** @returns the mentions with their right edges; the same array where nothing changes */
export function withEdges(paragraph: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const { tokens } = paragraph;
  const names = mentions.filter((mention) => !isNoName(tokens, mention));
  const kept = names.length === mentions.length ? mentions : names;
  return replaced(
    kept,
    kept.flatMap((mention, at) => whole(paragraph, mention, kept[at + 1])),
  );
}

function isNoName(tokens: readonly Token[], { type, from, to }: LocalMention): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const [first, second] = words;
  if (first === undefined) return true;
  if (type === "organization")
    return words.every(({ kind, plain }) => kind === "latin" && plain === plain.toLowerCase());
  if (type !== "person") return false;
  if (first.key === second?.key && hasAccusativeAlef(first.plain)) return true;
  if (words.length > 1 && words.some((word, at) => at > 0 && monthNameAt(tokens, from + at) !== undefined)) return true;
  return (
    second !== undefined &&
    words.length === 2 &&
    endsName(second) &&
    first.readings.some(({ proclitics }) => proclitics === BA) &&
    givenName(first) !== undefined &&
    !hasArticle(first.plain)
  );
}

function whole(paragraph: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  if (mention.type === "place")
    return mention.kind === "nisba" ? people(paragraph, mention) : place(paragraph, mention);
  if (mention.type === "person" && next !== undefined) return joined(paragraph, mention, next);
  return [];
}

/** `مكة | المكرمة`; not `الجزيرة العربية | وجبالها`. */
function place({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const [last, next] = [tokens[to - 1]?.word, tokens[to]?.word];
  const end =
    next !== undefined && isEpithet(next.key)
      ? to + 1
      : to - from > 1 && last !== undefined && beginsWithWaw(last.plain) && isJoinedWithPronoun(last.plain)
        ? to - 1
        : to;
  return end === to ? [] : [newMention(named(text, tokens, from, end, start), "place", kind, ref)];
}

/** `يضم | سعوديين`: people; `متمردين | فيليبينيين`: an adjective of them. */
function people({ text, tokens }: Paragraph, { from, to, start }: LocalMention): LocalMention[] {
  const [word, before] = [tokens[from]?.word, tokens[from - 1]?.word];
  const nisba = word && nisbaCountry(word);
  if (
    word === undefined ||
    nisba?.plural !== true ||
    !isSoundMasculinePlural(word.plain) ||
    hasArticle(nisba.reading.key)
  )
    return [];
  const isAdjective = nisba.reading.offset === 0 && before !== undefined && isSoundMasculinePlural(before.plain);
  return isAdjective ? [] : [newMention(named(text, tokens, from, to, start), "group", "full", `group:${nisba.ref}`)];
}

/** `زينب | لباد`: the tagger has two, the second behind a preposition; no one is called by what is left of it. */
function joined({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention): LocalMention[] {
  const { from, to, start } = mention;
  const [given, token] = [tokens[from]?.word, tokens[to]];
  if (next.type !== "person" || next.from !== to || to - from > 1 || token === undefined || given === undefined)
    return [];
  const cut = next.start - token.start;
  if (givenName(given) === undefined || cut === 0 || beginsWithWaw(token.word.plain)) return [];
  const rest = token.word.readings.find(({ offset }) => offset === cut);
  if (rest === undefined || hasArticle(rest.plain) || next.to - next.from > 1) return [];
  return [
    newMention(
      named(text, tokens, from, next.to, start),
      "person",
      "full",
      undefined,
      titlesAround(tokens, from, next.to, start > (tokens[from]?.start ?? 0)),
    ),
  ];
}
