/** Document context: how the article tags a word elsewhere, as features for the tagger's second pass. */
import { mixed, slotOf } from "../../lexicon/hash";
import { reusable } from "./buffers";
import { isNamedStem, MOST_STEMS, type TagCounts, type TaggedParagraph } from "./tag-counts";
import { OUTSIDE, TAGS } from "./tags";

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
      if (!isOpen(paragraph, at, counts)) continue;
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
const isOpen = ({ tags, live, stems }: TaggedParagraph, at: number, counts: TagCounts): boolean =>
  live[at] === 1 && (isAmongNames(tags, at) || isNamed(stems, at, counts));

/** Is the token, or is one beside it, a name by the first pass? */
const isAmongNames = (tags: Uint8Array, at: number): boolean =>
  tags[at] !== OUTSIDE || (at > 0 && tags[at - 1] !== OUTSIDE) || (at + 1 < tags.length && tags[at + 1] !== OUTSIDE);

function isNamed(stems: Int32Array, at: number, counts: TagCounts): boolean {
  for (let i = at * MOST_STEMS; i < (at + 1) * MOST_STEMS; i++) {
    const stem = stems[i] ?? 0;
    if (stem === 0) return false;
    if (isNamedStem(counts, stem)) return true;
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
