/**
 * The tagger: which words name people, places and organisations. A linear model over the features of features.ts, decoded as one
 * sequence per paragraph (Viterbi); a second pass hears how the article tags the same words elsewhere. What patterns and lists say
 * comes in as features: there is one decision, not three.
 */
import type { Token } from "../../text/tokens";
import { Column, jointFeatures, MAX_JOINT, REACH } from "./features";
import type { GazetteerFeatures } from "./gazetteer-features";
import { addFeature, TRANSITIONS } from "./model";
import { NAMES, wordRows, wordRowsOf } from "./word-rows";
import { mayFollow, OUTSIDE, TAGGED_TYPES, TAGS, type TaggedType } from "./tags";
import { countTags, MAX_CONTEXT, contextOf, contextFeatures, type DocumentContext } from "./context-features";

/** A paragraph as the first pass leaves it. */
export interface FirstPass {
  readonly tokens: readonly Token[];
  /** TAGS numbers a token: what speaks for each of its tags. */
  readonly scores: Int32Array;
  /** A tag for each token. */
  readonly tags: Uint8Array;
  /** Can the token be part of a name? Most words of a text cannot: they are passed over. */
  readonly live: Uint8Array;
}

/** @returns the tags of a paragraph by itself, and what a second pass starts from */
export function tagParagraph(tokens: readonly Token[], gazetteer: GazetteerFeatures): FirstPass {
  const scores = new Int32Array(tokens.length * TAGS);
  const live = new Uint8Array(tokens.length);
  const rows = wordRowsOf(tokens);
  const { table } = wordRows;
  for (let at = 0; at < tokens.length; at++) {
    if (gazetteer.pattern[at] === 0 && gazetteer.listed[at] === 0 && table[(rows[at + REACH] ?? 0) + Column.MayBeNamed] === 0) continue;
    live[at] = 1;
    addSums(scores, at, rows, table);
    const count = jointFeatures(rows, table, at, gazetteer, JOINT);
    for (let i = 0; i < count; i++) addFeature(scores, at * TAGS, JOINT[i] ?? 0);
  }
  return { tokens, scores, live, tags: bestPath(scores, live) };
}

/** @returns the tags of every paragraph, each with an ear for the others */
export function tagArticle(paragraphs: readonly FirstPass[]): Uint8Array[] {
  const counts = countTags(paragraphs);
  return paragraphs.map((paragraph) => {
    const context = contextOf(paragraph, counts);
    return context.anyOpen ? revisedTags(paragraph, context) : paragraph.tags;
  });
}

/** Only runs with an open token are decoded again: nothing else can change. */
function revisedTags({ tokens, scores, tags, live }: FirstPass, context: DocumentContext): Uint8Array {
  const revised = tags.slice();
  if (revisedScores.length < scores.length) revisedScores = new Int32Array(2 * scores.length);
  for (let from = 0; from < live.length; from++) {
    if (live[from] === 0) continue;
    const to = endOfRun(live, from);
    let open = from;
    while (open < to && context.open[open] === 0) open++;
    if (open < to) {
      for (let i = from * TAGS; i < to * TAGS; i++) revisedScores[i] = scores[i] ?? 0;
      for (let at = open; at < to; at++) {
        const count = contextFeatures(tokens, tags, context, at, CONTEXT);
        for (let i = 0; i < count; i++) addFeature(revisedScores, at * TAGS, CONTEXT[i] ?? 0);
      }
      bestRun(revisedScores, from, to, to < live.length, revised);
    }
    from = to;
  }
  return revised;
}

/** Room for one paragraph at a time. */
let revisedScores = new Int32Array(0);

/** How much more speaks for a name of this type at token `at` than against any name, in the model's unit; negative where it is less. */
export function nameMargin({ scores }: FirstPass, at: number, type: TaggedType): number {
  const begins = at * TAGS + 1 + 2 * TAGGED_TYPES.indexOf(type);
  return Math.max(scores[begins] ?? 0, scores[begins + 1] ?? 0) - (scores[at * TAGS] ?? 0);
}

const JOINT = new Int32Array(MAX_JOINT);
const CONTEXT = new Int32Array(MAX_CONTEXT);

/** What the words around token `at` (REACH on either side) give to its tags: written out, since this is the hottest line of the engine. */
function addSums(scores: Int32Array, at: number, rows: Int32Array, table: Int32Array): void {
  const before2 = rows[at] ?? 0;
  const before = (rows[at + 1] ?? 0) + NAMES;
  const here = (rows[at + 2] ?? 0) + 2 * NAMES;
  const after = (rows[at + 3] ?? 0) + 3 * NAMES;
  const after2 = (rows[at + 4] ?? 0) + 4 * NAMES;
  for (let name = 0, to = at * TAGS + 1; name < NAMES; name++, to++) {
    scores[to] = (table[before2 + name] ?? 0) + (table[before + name] ?? 0) + (table[here + name] ?? 0) + (table[after + name] ?? 0) + (table[after2 + name] ?? 0);
  }
}

/** @returns the sequence of tags with the greatest sum of scores and transitions; tokens that are not live are outside names */
function bestPath(scores: Int32Array, live: Uint8Array): Uint8Array {
  const path = new Uint8Array(live.length);
  for (let from = 0; from < live.length; from++) {
    if (live[from] === 0) continue;
    const to = endOfRun(live, from);
    bestRun(scores, from, to, to < live.length, path);
    from = to;
  }
  return path;
}

function endOfRun(live: Uint8Array, from: number): number {
  let to = from + 1;
  while (to < live.length && live[to] === 1) to++;
  return to;
}

/** Viterbi over a run of live tokens. @param bounded does a token that is outside names follow? */
function bestRun(scores: Int32Array, from: number, to: number, bounded: boolean, path: Uint8Array): void {
  const size = (to - from) * TAGS;
  if (best.length < size) [best, back] = [new Int32Array(2 * size), new Uint8Array(2 * size)];
  const base = from * TAGS;
  const before = (from === 0 ? TAGS : OUTSIDE) * TAGS;
  for (let tag = 0; tag < TAGS; tag++) best[tag] = mayFollow(OUTSIDE, tag) ? (scores[base + tag] ?? 0) + (TRANSITIONS[before + tag] ?? 0) : IMPOSSIBLE;
  for (let at = TAGS; at < size; at += TAGS) {
    for (let tag = 0; tag < TAGS; tag++) {
      let top = IMPOSSIBLE;
      let last = 0;
      const inside = tag !== OUTSIDE && tag % 2 === 0;
      for (let other = inside ? tag - 1 : 0, end = inside ? tag : TAGS - 1; other <= end; other++) {
        const sum = (best[at - TAGS + other] ?? 0) + (TRANSITIONS[other * TAGS + tag] ?? 0);
        if (sum > top) {
          top = sum;
          last = other;
        }
      }
      best[at + tag] = top + (scores[base + at + tag] ?? 0);
      back[at + tag] = last;
    }
  }
  let last = 0;
  let top = IMPOSSIBLE;
  for (let tag = 0; tag < TAGS; tag++) {
    const sum = (best[size - TAGS + tag] ?? 0) + (bounded ? (TRANSITIONS[tag * TAGS] ?? 0) : 0);
    if (sum > top) [last, top] = [tag, sum];
  }
  for (let at = to - 1; at >= from; at--) {
    path[at] = last;
    last = back[(at - from) * TAGS + last] ?? 0;
  }
}

/** Room for one run at a time. */
let best = new Int32Array(0);
let back = new Uint8Array(0);

/** Below every sum of scores, and far from overflow. */
const IMPOSSIBLE = -(2 ** 29);
