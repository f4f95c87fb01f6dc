/** Document context: how the article tags a word elsewhere, as features for the tagger's second pass. */
import { hashOf, mixed, slotOf, slotsFor } from "../../lexicon/hash";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import { reusable } from "./buffers";
import { OUTSIDE, TAGS } from "./tags";

/**
 * Tags of an article's words, counted by the hashes of the words' readings: open addressing, TAGS counts a slot. Only words of open tokens are
 * counted, which are few: nothing else is ever asked for.
 */
export interface TagCounts {
  readonly stems: Int32Array;
  readonly perTag: Int16Array;
  /** The stems that are part of a name anywhere: open addressing. */
  readonly named: Int32Array;
}

/** A paragraph by the first pass. */
export interface TaggedParagraph {
  /** A tag for each token. */
  readonly tags: Uint8Array;
  /** Can the token be part of a name? */
  readonly live: Uint8Array;
  /** Hashes of each live token's readings: MOST_STEMS places a token, 0 where there are no more. */
  readonly stems: Int32Array;
}

/** @param live which of the tokens can be part of a name. @returns their `stems` */
export function stemsOf(tokens: readonly Token[], live: Uint8Array): Int32Array {
  const stems = new Int32Array(tokens.length * MOST_STEMS);
  for (let at = 0; at < live.length; at++) {
    const word = live[at] === 0 ? undefined : tokens[at]?.word;
    if (word !== undefined) stems.set(stemsOfWord(word), at * MOST_STEMS);
  }
  return stems;
}

/** @param paragraphs the article's */
export function countTags(paragraphs: readonly TaggedParagraph[]): TagCounts {
  const named = namedStems(paragraphs);
  let open = 0;
  for (const paragraph of paragraphs)
    for (let at = 0; at < paragraph.live.length; at++) if (isOpen(paragraph, at, named)) open++;
  const size = slotsFor(open * MOST_STEMS);
  const counts = { named, stems: new Int32Array(size), perTag: new Int16Array(size * TAGS) };
  for (const paragraph of paragraphs) addOpen(counts, paragraph);
  for (const paragraph of paragraphs) addTags(counts, paragraph);
  return counts;
}

/** The stems of all tokens that the first pass takes for part of a name. */
function namedStems(paragraphs: readonly TaggedParagraph[]): Int32Array {
  let names = 0;
  for (const { tags } of paragraphs) for (const tag of tags) if (tag !== OUTSIDE) names++;
  const named = new Int32Array(slotsFor(names * MOST_STEMS));
  for (const { tags, stems } of paragraphs)
    for (let at = 0; at < tags.length; at++) if (tags[at] !== OUTSIDE) addStems(named, stems, at);
  return named;
}

function addStems(table: Int32Array, stems: Int32Array, at: number): void {
  for (let i = at * MOST_STEMS; i < (at + 1) * MOST_STEMS; i++) {
    const stem = stems[i] ?? 0;
    if (stem === 0) return;
    table[slotOf(table, stem)] = stem;
  }
}

/** Gives a slot to each stem that is asked for. */
function addOpen({ stems: table, named }: TagCounts, paragraph: TaggedParagraph): void {
  for (let at = 0; at < paragraph.live.length; at++)
    if (isOpen(paragraph, at, named)) addStems(table, paragraph.stems, at);
}

/** Counts a paragraph's tags by the stems that have a slot. */
function addTags({ stems: table, perTag }: TagCounts, { tags, live, stems }: TaggedParagraph): void {
  for (let at = 0; at < live.length; at++) {
    if (live[at] === 0) continue;
    for (let i = at * MOST_STEMS; i < (at + 1) * MOST_STEMS; i++) {
      const stem = stems[i] ?? 0;
      if (stem === 0) break;
      const slot = slotOf(table, stem);
      if (table[slot] === 0) continue;
      const count = slot * TAGS + (tags[at] ?? OUTSIDE);
      perTag[count] = (perTag[count] ?? 0) + 1;
    }
  }
}

/** What the article's other places say of each token of the paragraph that was asked for last. */
export interface DocumentContext {
  /** The name's tag that the word has most often elsewhere; OUTSIDE for none. */
  readonly best: Uint8Array;
  /** How many of the word's other places agree that it is a name, packed with the type; 0 where the word stands nowhere else. */
  readonly share: Uint8Array;
  /** See isOpen. */
  readonly open: Uint8Array;
  /** Is any token open? */
  readonly anyOpen: boolean;
}

/** @returns what tells a paragraph's tokens of the article's other places, one paragraph at a time; a place does not count for itself */
export function createDocumentContext(): (paragraph: TaggedParagraph, counts: TagCounts) => DocumentContext {
  const [bestBuffer, shareBuffer, openBuffer] = [reusable(), reusable(), reusable()];
  const elsewhere = new Int16Array(TAGS);
  return (paragraph, counts) => {
    const { tags, live, stems } = paragraph;
    const best = bestBuffer(live.length);
    const share = shareBuffer(live.length);
    const open = openBuffer(live.length);
    let anyOpen = false;
    for (let at = 0; at < live.length; at++) {
      if (!isOpen(paragraph, at, counts.named)) continue;
      countElsewhere(stems, at, tags[at] ?? OUTSIDE, counts, elsewhere);
      const name = bestName(elsewhere);
      best[at] = name;
      share[at] = shareOf(elsewhere, name);
      open[at] = 1;
      anyOpen = true;
    }
    return { best, share, open, anyOpen };
  };
}

/** Is the word, or is a neighbour, a name here or elsewhere? A second look changes nothing where it is none. */
const isOpen = ({ tags, live, stems }: TaggedParagraph, at: number, named: Int32Array): boolean =>
  live[at] === 1 && (isAmongNames(tags, at) || isNamed(stems, at, named));

/** Is the token, or is one beside it, a name by the first pass? */
const isAmongNames = (tags: Uint8Array, at: number): boolean =>
  tags[at] !== OUTSIDE || (at > 0 && tags[at - 1] !== OUTSIDE) || (at + 1 < tags.length && tags[at + 1] !== OUTSIDE);

function isNamed(stems: Int32Array, at: number, named: Int32Array): boolean {
  for (let i = at * MOST_STEMS; i < (at + 1) * MOST_STEMS; i++) {
    const stem = stems[i] ?? 0;
    if (stem === 0) return false;
    if (named[slotOf(named, stem)] === stem) return true;
  }
  return false;
}

/** Writes to `into` how often the word has each tag at other places: by the reading that has it most often. */
function countElsewhere(stems: Int32Array, at: number, own: number, counts: TagCounts, into: Int16Array): void {
  into.fill(0);
  for (let i = at * MOST_STEMS; i < (at + 1) * MOST_STEMS; i++) {
    const stem = stems[i] ?? 0;
    if (stem === 0) return;
    const from = slotOf(counts.stems, stem) * TAGS;
    for (let tag = 0; tag < TAGS; tag++)
      into[tag] = Math.max(into[tag] ?? 0, (counts.perTag[from + tag] ?? 0) - (tag === own ? 1 : 0));
  }
}

function bestName(counts: Int16Array): number {
  let best = OUTSIDE;
  for (let tag = 1; tag < TAGS; tag++)
    if ((counts[tag] ?? 0) > (best === OUTSIDE ? 0 : (counts[best] ?? 0))) best = tag;
  return best;
}

/** None, no name, fewer than half a name, more than half, nearly all: with the type, and whether there are many. */
function shareOf(counts: Int16Array, best: number): number {
  let named = 0;
  for (let tag = 1; tag < TAGS; tag++) named += counts[tag] ?? 0;
  const all = named + (counts[OUTSIDE] ?? 0);
  if (all === 0) return 0;
  const share = named === 0 ? 1 : named * 2 < all ? 2 : named * 1.25 < all ? 3 : 4;
  return share + 8 * ((best + 1) >> 1) + (all > 3 ? 64 : 0);
}

/**
 * Writes the features that the first pass and the rest of the article give to `into`.
 * @returns how many they are; none for a token that is not open
 */
export function contextFeatures(
  { tags, stems }: TaggedParagraph,
  { best, share, open }: DocumentContext,
  at: number,
  into: Int32Array,
): number {
  if (open[at] === 0) return 0;
  const before = at < 1 ? TAGS : (tags[at - 1] ?? OUTSIDE);
  const own = tags[at] ?? OUTSIDE;
  const after = tags[at + 1] ?? TAGS;
  let count = 0;
  into[count++] = mixed(TEMPLATE + 0, own);
  into[count++] = mixed(TEMPLATE + 1, before * 8 + own);
  into[count++] = mixed(TEMPLATE + 2, own * 8 + after);
  into[count++] = mixed(TEMPLATE + 3, (before * 8 + own) * 8 + after);
  if (stems[at * MOST_STEMS] === 0) return count;
  const agreed = share[at] ?? 0;
  const here = best[at] ?? OUTSIDE;
  const degree = agreed & 7;
  into[count++] = mixed(TEMPLATE + 4, agreed);
  into[count++] = mixed(TEMPLATE + 5, agreed * 8 + own);
  into[count++] = mixed(TEMPLATE + 6, (agreed * 8 + before) * 8 + own);
  into[count++] = mixed(TEMPLATE + 7, (degree * 8 + here) * 8 + own);
  into[count++] = mixed(TEMPLATE + 8, degree * 8 + here);
  into[count++] = mixed(TEMPLATE + 9, ((agreed * 8 + before) * 8 + own) * 8 + after);
  const earlier = at < 1 ? TAGS : (best[at - 1] ?? TAGS);
  const later = at + 1 < tags.length ? (best[at + 1] ?? OUTSIDE) : TAGS;
  into[count++] = mixed(TEMPLATE + 10, earlier * 8 + here);
  into[count++] = mixed(TEMPLATE + 11, here * 8 + later);
  into[count++] = mixed(TEMPLATE + 12, (earlier * 8 + here) * 8 + later);
  return count;
}

/** More than contextFeatures ever writes. */
export const MAX_CONTEXT = 16;
/** Apart from the templates of features.ts. */
const TEMPLATE = 1024;

/** Hashes of the word's readings; 0 marks a free slot. */
const stemsOfWord = perWord((word: Word): readonly number[] =>
  word.kind === "arabic" || word.kind === "latin"
    ? [...new Set(word.readings.map(({ key }) => hashOf(key) || 1))]
    : NONE,
);
const NONE: readonly number[] = [];
/** A word has no more readings (words.ts). */
const MOST_STEMS = 3;
