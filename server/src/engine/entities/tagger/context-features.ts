/** Document context: how the article tags a word elsewhere, as features for the tagger's second pass. */
import { mixed, slotOf } from "../../lexicon/hash";
import { reusable } from "./buffers";
import { isNamedStem, MOST_STEMS, type TagCounts, type TaggedParagraph } from "./tag-counts";
import { OUTSIDE, TAGS } from "./tags";

/** The tags, and what is no token: so many of them are put into one number. As all here, it is as training had it. */
const STATES = 8;
/** Nearly all of them are names where four of five are; fewer than a half are few. */
const FOUR_OF_FIVE = 1.25;
/** Other places of a word above which they are many. */
const A_FEW = 3;

/** How many of a word's other places are names. */
const enum Share {
  None = 1,
  Few,
  Most,
  All,
}

/** Apart from the templates of features.ts, which end long before. */
const enum Template {
  Own = 1024,
  Before,
  After,
  Around,
  Share,
  ShareOwn,
  ShareBefore,
  DegreeHereOwn,
  DegreeHere,
  ShareAround,
  EarlierHere,
  HereLater,
  EarlierHereLater,
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
  const share =
    named === 0 ? Share.None : named * 2 < all ? Share.Few : named * FOUR_OF_FIVE < all ? Share.Most : Share.All;
  return share + STATES * ((best + 1) >> 1) + (all > A_FEW ? STATES * STATES : 0);
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
  into[count++] = mixed(Template.Own, own);
  into[count++] = mixed(Template.Before, before * STATES + own);
  into[count++] = mixed(Template.After, own * STATES + after);
  into[count++] = mixed(Template.Around, (before * STATES + own) * STATES + after);
  if (stems[at * MOST_STEMS] === 0) return count;
  const agreed = share[at] ?? 0;
  const here = best[at] ?? OUTSIDE;
  const degree = agreed % STATES;
  into[count++] = mixed(Template.Share, agreed);
  into[count++] = mixed(Template.ShareOwn, agreed * STATES + own);
  into[count++] = mixed(Template.ShareBefore, (agreed * STATES + before) * STATES + own);
  into[count++] = mixed(Template.DegreeHereOwn, (degree * STATES + here) * STATES + own);
  into[count++] = mixed(Template.DegreeHere, degree * STATES + here);
  into[count++] = mixed(Template.ShareAround, ((agreed * STATES + before) * STATES + own) * STATES + after);
  const earlier = at < 1 ? TAGS : (best[at - 1] ?? TAGS);
  const later = at + 1 < tags.length ? (best[at + 1] ?? OUTSIDE) : TAGS;
  into[count++] = mixed(Template.EarlierHere, earlier * STATES + here);
  into[count++] = mixed(Template.HereLater, here * STATES + later);
  into[count++] = mixed(Template.EarlierHereLater, (earlier * STATES + here) * STATES + later);
  return count;
}

/** More than contextFeatures ever writes. */
export const MAX_CONTEXT = 16;
