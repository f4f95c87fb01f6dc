/** How often an article tags its words how, by the first pass: kept from one edit to the next, which counts its own paragraph alone. */
import { hashOf, slotOf, slotsFor } from "../../lexicon/hash";
import { isEdit, sharedEnds } from "../../memory";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import { OUTSIDE, TAGS } from "./tags";

/** Tags of an article's live tokens, counted by the hashes of their words' readings: open addressing, TAGS counts a slot. */
export interface TagCounts {
  readonly stems: Int32Array;
  readonly perTag: Int16Array;
  /** How many slots are taken: by stems that no paragraph has any more, too. */
  taken: number;
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

/** A word has no more readings (words.ts). */
export const MOST_STEMS = 3;

/** @param live which of the tokens can be part of a name. @returns their `stems` */
export function stemsOf(tokens: readonly Token[], live: Uint8Array): Int32Array {
  const stems = new Int32Array(tokens.length * MOST_STEMS);
  for (let at = 0; at < live.length; at++) {
    const word = live[at] === 0 ? undefined : tokens[at]?.word;
    if (word !== undefined) stems.set(stemsOfWord(word), at * MOST_STEMS);
  }
  return stems;
}

/** Hashes of the word's readings; 0 marks a free slot. */
const stemsOfWord = perWord((word: Word): readonly number[] =>
  word.kind === "arabic" || word.kind === "latin"
    ? [...new Set(word.readings.map(({ key }) => hashOf(key) || 1))]
    : NONE,
);
const NONE: readonly number[] = [];

/** @param paragraphs the article's */
export function countTags(paragraphs: readonly TaggedParagraph[]): TagCounts {
  const size = slotsFor(mostStems(paragraphs));
  const counts = { stems: new Int32Array(size), perTag: new Int16Array(size * TAGS), taken: 0 };
  for (const paragraph of paragraphs) eachStem(paragraph, (stem, tag) => addTo(counts, stem, tag, 1));
  return counts;
}

/** As many stems as their live tokens can have. */
function mostStems(paragraphs: readonly TaggedParagraph[]): number {
  let live = 0;
  for (const paragraph of paragraphs) for (const one of paragraph.live) live += one;
  return live * MOST_STEMS;
}

function eachStem({ tags, stems }: TaggedParagraph, tell: (stem: number, tag: number) => void): void {
  for (let at = 0; at < tags.length; at++) {
    for (let i = at * MOST_STEMS; i < (at + 1) * MOST_STEMS; i++) {
      const stem = stems[i] ?? 0;
      if (stem === 0) break;
      tell(stem, tags[at] ?? OUTSIDE);
    }
  }
}

function addTo(counts: TagCounts, stem: number, tag: number, times: number): void {
  const slot = slotOf(counts.stems, stem);
  if (counts.stems[slot] === 0) counts.taken++;
  counts.stems[slot] = stem;
  const count = slot * TAGS + tag;
  counts.perTag[count] = (counts.perTag[count] ?? 0) + times;
}

/** @returns does the article tag a word of this stem as part of a name anywhere? */
export function isNamedStem({ stems, perTag }: TagCounts, stem: number): boolean {
  const slot = slotOf(stems, stem);
  if (stems[slot] === 0) return false;
  for (let count = slot * TAGS + 1; count < (slot + 1) * TAGS; count++) if (perTag[count] !== 0) return true;
  return false;
}

/** An article's counts after an edit. */
export interface CountsOfEdit {
  readonly counts: TagCounts;
  /** @returns where the article had the paragraph at `at` before the edit, if all is as it was that its words are tagged by; -1 elsewhere */
  before(at: number): number;
}

/** @returns gives the counts of one article after the other; those of an edited one are the last ones, changed */
export function followCounts(): (paragraphs: readonly TaggedParagraph[]) => CountsOfEdit {
  let last: readonly TaggedParagraph[] = [];
  let counts = countTags(last);
  return (now) => {
    const { start, end } = sharedEnds(last, now);
    const [gone, come] = [last.slice(start, last.length - end), now.slice(start, now.length - end)];
    const moved = now.length - last.length;
    last = now;
    // What comes may not have room beside words that were typed on the way to others.
    const isFull = 2 * (counts.taken + mostStems(come)) > counts.stems.length;
    if (!isEdit({ start, end }, now) || isFull) {
      counts = countTags(now);
      return { counts, before: () => -1 };
    }
    const changed = change(counts, gone, come);
    return {
      counts,
      before: (at) =>
        (at >= start && at < now.length - end) || (changed.size > 0 && hasSome(now[at], changed))
          ? -1
          : at < start
            ? at
            : at - moved,
    };
  };
}

/** Takes off what went and adds what came. @returns the stems counted otherwise now that stand elsewhere in the article, too: of a word half typed none */
function change(
  counts: TagCounts,
  gone: readonly TaggedParagraph[],
  come: readonly TaggedParagraph[],
): ReadonlySet<number> {
  const changes = new Map<number, number>();
  const here = new Map<number, number>();
  const add = <K>(sums: Map<K, number>, key: K, times: number): void =>
    void sums.set(key, (sums.get(key) ?? 0) + times);
  for (const paragraph of gone) eachStem(paragraph, (stem, tag) => add(changes, stem * TAGS + tag, -1));
  for (const paragraph of come)
    eachStem(paragraph, (stem, tag) => {
      add(changes, stem * TAGS + tag, 1);
      add(here, stem, 1);
    });
  const changed = new Set<number>();
  for (const [key, times] of changes) {
    if (times === 0) continue;
    const stem = Math.floor(key / TAGS);
    addTo(counts, stem, key - stem * TAGS, times);
    changed.add(stem);
  }
  for (const stem of changed) if (countOf(counts, stem) <= (here.get(stem) ?? 0)) changed.delete(stem);
  return changed;
}

/** How often the article has the stem. */
function countOf({ stems, perTag }: TagCounts, stem: number): number {
  let sum = 0;
  for (let at = slotOf(stems, stem) * TAGS, tag = 0; tag < TAGS; tag++) sum += perTag[at + tag] ?? 0;
  return sum;
}

const hasSome = (paragraph: TaggedParagraph | undefined, stems: ReadonlySet<number>): boolean =>
  paragraph?.stems.some((stem) => stem !== 0 && stems.has(stem)) === true;
