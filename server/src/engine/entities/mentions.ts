/**
 * Mentions of named entities in a paragraph. Which words name people, places and organisations, the tagger decides; patterns know the
 * titles beside a name, the whole of a headed name (`مطار بيروت`), and what the tagger has not learnt: nisbas, groups, events, products,
 * and bodies that a desk names (`الجيش الإيراني`).
 */
import type { Paragraph } from "../text/paragraphs";
import { factsOf, nisbaCountry } from "./gazetteer";
import { named, type LocalMention } from "./mention";
import { nameOffset, refOf } from "./names";
import { titlesAround } from "./people";
import { wellFormed } from "./well-formed";
import { namesOf, TAGGED_TYPES, type Tagged, type TaggedType } from "./tags";

/**
 * @param patterns as found by shape (patterns.ts)
 * @param tags a tag for each token (tagger.ts)
 * @returns the mentions in order of their start; none overlaps another but for a name nested in an event's name or in a title
 */
export function findMentions(paragraph: Paragraph, patterns: readonly LocalMention[], tags: Uint8Array): LocalMention[] {
  const names = wellFormed(paragraph.tokens, namesOf(tags));
  const kept = patterns.filter((pattern) => standsBeside(paragraph, pattern, names));
  const mentions = names.filter((name) => !kept.some((pattern) => overlaps(pattern, name))).map((name) => patterns.find((pattern) => isSame(pattern, name)) ?? mentionOf(paragraph, name));
  return kept.length === 0 ? mentions : [...mentions, ...kept].sort((a, b) => a.from - b.from);
}

interface Range {
  from: number;
  to: number;
}

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
const covers = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to;
const isSame = (pattern: LocalMention, { type, from, to }: Tagged): boolean => pattern.type === type && pattern.from === from && pattern.to === to && pattern.kind !== "nisba";
const isTaggedType = (pattern: LocalMention): boolean => pattern.kind !== "nisba" && TAGGED_TYPES.includes(pattern.type as TaggedType);

/** Does a pattern hold where the tagger says something else, or nothing? */
function standsBeside(paragraph: Paragraph, pattern: LocalMention, names: readonly Tagged[]): boolean {
  const rivals = names.filter((name) => overlaps(pattern, name));
  if (!isTaggedType(pattern)) return pattern.kind === "nisba" ? rivals.length === 0 : rivals.every((rival) => covers(pattern, rival));
  if (rivals.length === 0) return isCountry(pattern) || isBody(paragraph, pattern);
  return rivals.every((rival) => rival.type === pattern.type && covers(pattern, rival) && rival.to - rival.from < pattern.to - pattern.from) && isHeaded(paragraph, pattern);
}

const isCountry = ({ ref }: LocalMention): boolean => ref?.startsWith("country:") === true;

/** `مطار بيروت`, `وزارة الخارجية الألمانية`: the tagger has been taught to leave the head, or what follows, outside. */
function isHeaded({ tokens }: Paragraph, { from, type }: LocalMention): boolean {
  const word = tokens[from]?.word;
  const facts = word && factsOf(word);
  return type === "place" ? facts?.placeHead === "name" : facts?.organisationHead === "name";
}

/** A body that its nation tells apart (`الجيش الإيراني`, `وزارة الدفاع الإيرانية`): `لجنة الدفاع` and `مجلس الإدارة` are anyone's. */
function isBody({ tokens }: Paragraph, { type, from, to, ref }: LocalMention): boolean {
  if (type !== "organization") return false;
  const last = tokens[to - 1]?.word;
  return to - from > 1 && (ref !== undefined || (last !== undefined && nisbaCountry(last) !== undefined));
}

function mentionOf({ text, tokens }: Paragraph, { type, from, to }: Tagged): LocalMention {
  const start = (tokens[from]?.start ?? 0) + nameOffset(tokens, from, type);
  const mention: LocalMention = { ...named(text, tokens, from, to, start), type, kind: "full", titles: [], phrase: { from, to } };
  if (type === "person") Object.assign(mention, titlesAround(tokens, from, to));
  const ref = refOf(tokens, from, to, type);
  if (ref !== undefined) mention.ref = ref;
  return mention;
}
