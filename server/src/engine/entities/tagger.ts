/**
 * The tagger: which words name people, places and organisations. A linear model over the features of features.ts, decoded as one
 * sequence per paragraph (Viterbi); a second pass hears how the article tags the same words elsewhere. What patterns and lists say
 * comes in as features: there is one decision, not three.
 */
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { jointFeatures, MAX_JOINT, REACH, wordFeatures } from "./features";
import type { Hints } from "./hints";
import { addFeature, TRANSITIONS } from "./model";
import { mayFollow, TAGGED_TYPES, TAGS, type TaggedType } from "./tags";
import { countVotes, MAX_VOTED, verdictsOn, votedFeatures } from "./votes";

/** A paragraph as the first pass leaves it. */
export interface FirstPass {
  readonly tokens: readonly Token[];
  /** TAGS numbers a token: what speaks for each of its tags. */
  readonly scores: Int32Array;
  /** A tag for each token. */
  readonly tags: Uint8Array;
}

/** @returns the tags of a paragraph by itself, and what a second pass starts from */
export function tagParagraph(tokens: readonly Token[], hints: Hints): FirstPass {
  const scores = new Int32Array(tokens.length * TAGS);
  for (let at = 0; at < tokens.length; at++) {
    for (let offset = -REACH; offset <= REACH; offset++) addWord(scores, at * TAGS, tokens[at + offset]?.word, offset);
    const count = jointFeatures(tokens, at, hints, JOINT);
    for (let i = 0; i < count; i++) addFeature(scores, at * TAGS, JOINT[i] ?? 0);
  }
  return { tokens, scores, tags: bestPath(scores) };
}

/** @returns the tags of every paragraph, each with an ear for the others */
export function tagArticle(paragraphs: readonly FirstPass[]): Uint8Array[] {
  const votes = countVotes(paragraphs);
  return paragraphs.map(({ tokens, scores, tags }) => {
    const verdicts = verdictsOn(tokens, tags, votes);
    if (!verdicts.open.includes(1)) return tags;
    const revised = scores.slice();
    for (let at = 0; at < tokens.length; at++) {
      const count = votedFeatures(tokens, tags, verdicts, at, VOTED);
      for (let i = 0; i < count; i++) addFeature(revised, at * TAGS, VOTED[i] ?? 0);
    }
    return bestPath(revised);
  });
}

/** How much more speaks for a name of this type at token `at` than against any name, in the model's unit; negative where it is less. */
export function nameMargin({ scores }: FirstPass, at: number, type: TaggedType): number {
  const begins = at * TAGS + 1 + 2 * TAGGED_TYPES.indexOf(type);
  return Math.max(scores[begins] ?? 0, scores[begins + 1] ?? 0) - (scores[at * TAGS] ?? 0);
}

const JOINT = new Int32Array(MAX_JOINT);
const VOTED = new Int32Array(MAX_VOTED);

/** What a word gives to the tags of a token beside it. */
function addWord(scores: Int32Array, at: number, word: Word | undefined, offset: number): void {
  const sums = word === undefined ? EDGE : sumsOf(word);
  for (let tag = 0, from = (offset + REACH) * TAGS; tag < TAGS; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (sums[from + tag] ?? 0);
}

/** Added up once a word, for every offset. */
const sumsOf = perWord((word: Word): Int16Array => sumsFor(word));

function sumsFor(word: Word | undefined): Int16Array {
  const sums = new Int16Array((2 * REACH + 1) * TAGS);
  for (let offset = -REACH; offset <= REACH; offset++) for (const feature of wordFeatures(word, offset)) addFeature(sums, (offset + REACH) * TAGS, feature);
  return sums;
}

/** What the paragraph's edges give: wordFeatures tells its beginning from its end by the offset. */
const EDGE = sumsFor(undefined);

/** @returns the sequence of tags with the greatest sum of scores and transitions */
function bestPath(scores: Int32Array): Uint8Array {
  const length = scores.length / TAGS;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const best = new Int32Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let tag = 0; tag < TAGS; tag++) best[tag] = (scores[tag] ?? 0) + (mayFollow(0, tag) ? (TRANSITIONS[TAGS * TAGS + tag] ?? 0) : IMPOSSIBLE);
  for (let at = TAGS; at < scores.length; at += TAGS) {
    for (let tag = 0; tag < TAGS; tag++) {
      let [top, from] = [IMPOSSIBLE, 0];
      for (let last = 0; last < TAGS; last++) {
        if (!mayFollow(last, tag)) continue;
        const sum = (best[at - TAGS + last] ?? 0) + (TRANSITIONS[last * TAGS + tag] ?? 0);
        if (sum > top) {
          top = sum;
          from = last;
        }
      }
      best[at + tag] = top + (scores[at + tag] ?? 0);
      back[at + tag] = from;
    }
  }
  let last = 0;
  for (let tag = 1; tag < TAGS; tag++) if ((best[scores.length - TAGS + tag] ?? 0) > (best[scores.length - TAGS + last] ?? 0)) last = tag;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * TAGS + last] ?? 0;
  }
  return path;
}

/** Below every sum of scores, and far from overflow. */
const IMPOSSIBLE = -(2 ** 29);
