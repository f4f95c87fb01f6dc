/** The likeliest sequence of tags (Viterbi). */
import { TRANSITIONS } from "./model";
import { mayFollow, OUTSIDE, TAGS } from "./tags";

/** Below every sum of scores, and far from overflow of 32 bits. */
const IMPOSSIBLE = -0x20000000;

/** Finds sequences in buffers of its own, one at a time. */
export interface PathFinder {
  /** @returns the sequence of tags with the greatest sum of scores and transitions; tokens that are not live are outside names */
  bestPath(scores: Int32Array, live: Uint8Array): Uint8Array;
  /**
   * Writes the best sequence of a run of live tokens into `path`.
   * @param bounded does a token that is outside names follow?
   */
  bestRun(scores: Int32Array, from: number, to: number, bounded: boolean, path: Uint8Array): void;
}

export function createPathFinder(): PathFinder {
  let best = new Int32Array(0);
  let back = new Uint8Array(0);

  function bestRun(scores: Int32Array, from: number, to: number, bounded: boolean, path: Uint8Array): void {
    const size = (to - from) * TAGS;
    if (best.length < size) [best, back] = [new Int32Array(2 * size), new Uint8Array(2 * size)];
    fill(best, back, scores, from, size);
    let last = lastTag(best, size, bounded);
    for (let at = to - 1; at >= from; at--) {
      path[at] = last;
      last = back[(at - from) * TAGS + last] ?? 0;
    }
  }

  return {
    bestRun,
    bestPath(scores, live) {
      const path = new Uint8Array(live.length);
      for (let from = 0; from < live.length; from++) {
        if (live[from] === 0) continue;
        const to = endOfRun(live, from);
        bestRun(scores, from, to, to < live.length, path);
        from = to;
      }
      return path;
    },
  };
}

/** @returns the end of the run of live tokens that begins at `from` */
export function endOfRun(live: Uint8Array, from: number): number {
  let to = from + 1;
  while (to < live.length && live[to] === 1) to++;
  return to;
}

/** Writes the best sum that ends in each tag of each token, and the tag before it. */
function fill(best: Int32Array, back: Uint8Array, scores: Int32Array, from: number, size: number): void {
  const base = from * TAGS;
  const before = (from === 0 ? TAGS : OUTSIDE) * TAGS;
  for (let tag = 0; tag < TAGS; tag++)
    best[tag] = mayFollow(OUTSIDE, tag) ? (scores[base + tag] ?? 0) + (TRANSITIONS[before + tag] ?? 0) : IMPOSSIBLE;
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
}

/** @returns the last token's tag */
function lastTag(best: Int32Array, size: number, bounded: boolean): number {
  let last = 0;
  let top = IMPOSSIBLE;
  for (let tag = 0; tag < TAGS; tag++) {
    const sum = (best[size - TAGS + tag] ?? 0) + (bounded ? (TRANSITIONS[tag * TAGS] ?? 0) : 0);
    if (sum > top) [last, top] = [tag, sum];
  }
  return last;
}
