/** Document context: how the article tags a word elsewhere, as features for the tagger's second pass. */
import { hashOf, mixed, slotOf, slotsFor } from "../../lexicon/hash";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import { reusable } from "./buffers";
import { OUTSIDE, TAGS } from "./tags";

/** Tags of an article's words, counted by the hashes of the words' readings: open addressing, TAGS counts a slot. */
export interface TagCounts {
  readonly stems: Int32Array;
  readonly perTag: Int16Array;
  /** Is the slot's stem a name anywhere? Most are not, and need no count. */
  readonly named: Uint8Array;
}

/** A paragraph's tokens, their tags of the first pass, and which of them can be part of a name. */
export interface TaggedParagraph {
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
  readonly live: Uint8Array;
}

/** @param paragraphs the article's */
export function countTags(paragraphs: readonly TaggedParagraph[]): TagCounts {
  let tokens = 0;
  for (const { live } of paragraphs) for (const one of live) tokens += one;
  const size = slotsFor(tokens * MOST_STEMS);
  const counts = { stems: new Int32Array(size), perTag: new Int16Array(size * TAGS), named: new Uint8Array(size) };
  for (const { tokens, tags, live } of paragraphs) {
    for (let at = 0; at < live.length; at++) {
      if (live[at] === 0) continue;
      const tag = tags[at] ?? OUTSIDE;
      for (const stem of stemsAt(tokens, at)) {
        const slot = slotOf(counts.stems, stem);
        counts.stems[slot] = stem;
        const count = slot * TAGS + tag;
        counts.perTag[count] = (counts.perTag[count] ?? 0) + 1;
        if (tag !== OUTSIDE) counts.named[slot] = 1;
      }
    }
  }
  return counts;
}

/** What the article's other places say of each token of the paragraph that was asked for last. */
export interface DocumentContext {
  /** The name's tag that the word has most often elsewhere; OUTSIDE for none. */
  readonly best: Uint8Array;
  /** How many of the word's other places agree that it is a name, packed with the type; 0 where the word stands nowhere else. */
  readonly share: Uint8Array;
  /** Is the word, or is a neighbour, a name here or elsewhere? A second look changes nothing where it is none. */
  readonly open: Uint8Array;
  /** Is any token open? */
  readonly anyOpen: boolean;
}

/** @returns what tells a paragraph's tokens of the article's other places, one paragraph at a time; a place does not count for itself */
export function createDocumentContext(): (paragraph: TaggedParagraph, counts: TagCounts) => DocumentContext {
  const [bestBuffer, shareBuffer, openBuffer] = [reusable(), reusable(), reusable()];
  const elsewhere = new Int16Array(TAGS);
  return ({ tokens, tags, live }, counts) => {
    const best = bestBuffer(tokens.length);
    const share = shareBuffer(tokens.length);
    const open = openBuffer(tokens.length);
    let anyOpen = false;
    for (let at = 0; at < tokens.length; at++) {
      if (live[at] === 0 || (!isAmongNames(tags, at) && !isNamed(stemsAt(tokens, at), counts))) continue;
      countElsewhere(stemsAt(tokens, at), tags[at] ?? OUTSIDE, counts, elsewhere);
      const name = bestName(elsewhere);
      best[at] = name;
      share[at] = shareOf(elsewhere, name);
      open[at] = 1;
      anyOpen = true;
    }
    return { best, share, open, anyOpen };
  };
}

/** Is the token, or is one beside it, a name by the first pass? */
const isAmongNames = (tags: Uint8Array, at: number): boolean =>
  tags[at] !== OUTSIDE || (at > 0 && tags[at - 1] !== OUTSIDE) || (at + 1 < tags.length && tags[at + 1] !== OUTSIDE);

function isNamed(stems: readonly number[], counts: TagCounts): boolean {
  for (const stem of stems) if (counts.named[slotOf(counts.stems, stem)] === 1) return true;
  return false;
}

/** Writes to `into` how often the word has each tag at other places: by the reading that has it most often. */
function countElsewhere(stems: readonly number[], own: number, counts: TagCounts, into: Int16Array): void {
  into.fill(0);
  for (const stem of stems) {
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
  tokens: readonly Token[],
  tags: Uint8Array,
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
  if (stemsAt(tokens, at).length === 0) return count;
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
  const later = at + 1 < tokens.length ? (best[at + 1] ?? OUTSIDE) : TAGS;
  into[count++] = mixed(TEMPLATE + 10, earlier * 8 + here);
  into[count++] = mixed(TEMPLATE + 11, here * 8 + later);
  into[count++] = mixed(TEMPLATE + 12, (earlier * 8 + here) * 8 + later);
  return count;
}

/** More than contextFeatures ever writes. */
export const MAX_CONTEXT = 16;
/** Apart from the templates of features.ts. */
const TEMPLATE = 1024;

const stemsAt = (tokens: readonly Token[], at: number): readonly number[] => {
  const token = tokens[at];
  return token === undefined ? NONE : stemsOf(token.word);
};

/** Hashes of the word's readings; 0 marks a free slot. */
const stemsOf = perWord((word: Word): readonly number[] =>
  word.kind === "arabic" || word.kind === "latin"
    ? [...new Set(word.readings.map(({ key }) => hashOf(key) || 1))]
    : NONE,
);
const NONE: readonly number[] = [];
/** A word has no more readings (words.ts). */
const MOST_STEMS = 3;
