/**
 * Mentions of named entities in a paragraph. Which words name people, places and organisations, the tagger decides; patterns know the
 * titles beside a name, the whole of a headed name (`مطار بيروت`), and what the tagger has not learnt: nisbas, groups, events, products,
 * and bodies that a desk names (`الجيش الإيراني`).
 */
import type { Paragraph } from "../text/paragraphs";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { factsOf, nisbaCountry } from "./gazetteer";
import { named, type LocalMention } from "./mention";
import { nameOffset, refOf } from "./names";
import { titlesAround } from "./people";
import { nameMargin, type FirstPass } from "./tagger";
import { namesOf, TAGGED_TYPES, type Tagged, type TaggedType } from "./tags";
import { wellFormed } from "./well-formed";

/**
 * @param patterns as found by shape (patterns.ts)
 * @param first the paragraph's first pass: how sure the tagger is
 * @param tags what it decides in the end
 * @returns the mentions in order of their start; none overlaps another but for a name nested in an event's name or in a title
 */
export function findMentions(paragraph: Paragraph, patterns: readonly LocalMention[], first: FirstPass, tags: Uint8Array): LocalMention[] {
  const { tokens } = paragraph;
  const names = wellFormed(tokens, namesOf(tags));
  const kept = patterns.filter((pattern) => standsBeside(tokens, pattern, names, first));
  const tagged = names.filter((name) => !kept.some((pattern) => overlaps(pattern, name) && !(pattern.type === "event" && pattern.to - pattern.from > name.to - name.from)));
  const mentions = tagged.map((name) => patterns.find((pattern) => isSame(pattern, name)) ?? mentionOf(paragraph, name));
  return kept.length === 0 ? mentions : [...mentions, ...kept].sort((a, b) => a.from - b.from || b.to - a.to);
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
function standsBeside(tokens: readonly Token[], pattern: LocalMention, names: readonly Tagged[], first: FirstPass): boolean {
  const rivals = names.filter((name) => overlaps(pattern, name));
  if (pattern.kind === "nisba") return rivals.length === 0;
  if (!isTaggedType(pattern)) return rivals.every((rival) => covers(pattern, rival));
  if (rivals.length === 0) return holdsAlone(tokens, pattern, names, first);
  return rivals.every((rival) => rival.type === pattern.type && covers(pattern, rival) && rival.to - rival.from < pattern.to - pattern.from) && (isHeaded(tokens, pattern) || isListedWhole(pattern, rivals));
}

/** Does a pattern hold where the tagger sees no name? */
function holdsAlone(tokens: readonly Token[], pattern: LocalMention, names: readonly Tagged[], first: FirstPass): boolean {
  if (pattern.type === "organization") return isBody(tokens, pattern);
  if (pattern.type === "place") return isLikelyPlace(tokens, pattern, names, first);
  return pattern.titles.length > 0 && pattern.to - pattern.from > 1 && nameMargin(first, pattern.from, "person") > 0;
}

/** `مطار بيروت`, `وزارة الخارجية الألمانية`: the tagger has been taught to leave the head, or what follows, outside. */
function isHeaded(tokens: readonly Token[], { from, type }: LocalMention): boolean {
  const word = tokens[from]?.word;
  const facts = word && factsOf(word);
  return type === "place" ? facts?.placeHead === "name" : facts?.organisationHead === "name";
}

/** `سلطنة عمان`, `آسيا الوسطى`: a country's whole name, or one that goes on behind the tagger's. */
const isListedWhole = ({ from, ref }: LocalMention, rivals: readonly Tagged[]): boolean => ref?.startsWith("country:") === true || (ref !== undefined && rivals[0]?.from === from);

/** A ministry, or a body that lists have or its nation tells apart (`الجيش الإيراني`): `لجنة الدفاع` and `مجلس الإدارة` are anyone's. */
function isBody(tokens: readonly Token[], { from, to, ref }: LocalMention): boolean {
  const [before, last] = [tokens[from - 1]?.word, tokens[to - 1]?.word];
  if (ref !== undefined && before?.surface === "(") return true;
  return to - from > 1 && (ref !== undefined || (last !== undefined && nisbaCountry(last) !== undefined) || isMinistry(tokens[from]?.word));
}

/** A listed place that the tagger passes over: not for good, or joined to one that it names (`الولايات المتحدة والغرب`). */
function isLikelyPlace(tokens: readonly Token[], pattern: LocalMention, names: readonly Tagged[], first: FirstPass): boolean {
  if (isHeaded(tokens, pattern)) return true;
  if (pattern.ref === undefined) return false;
  const joined = pattern.start > (tokens[pattern.from]?.start ?? 0) && names.some(({ type, to }) => type === "place" && to === pattern.from);
  return joined || pattern.from === 0 || nameMargin(first, pattern.from, "place") > LEAST_MARGIN;
}

/** In cross-validation, half of the listed places above are names in spite of the tagger, and few below. */
const LEAST_MARGIN = -100;

function mentionOf({ text, tokens }: Paragraph, { type, from, to }: Tagged): LocalMention {
  const start = (tokens[from]?.start ?? 0) + nameOffset(tokens, from, type);
  const mention: LocalMention = { ...named(text, tokens, from, to, start), type, kind: "full", titles: [], phrase: { from, to } };
  if (type === "person") Object.assign(mention, titlesAround(tokens, from, to));
  const ref = refOf(tokens, from, to, type);
  if (ref !== undefined) mention.ref = ref;
  return mention;
}

const isMinistry = (word: Word | undefined): boolean => word !== undefined && factsOf(word)?.reading.key === MINISTRY;
const MINISTRY = keyForm("وزارة");
