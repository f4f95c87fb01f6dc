/** The tagger's weights: server/data/tagger.json, written by `npm run train` (its card is server/data/tagger.md). */
import { bytesOf } from "../lexicon/bytes";
import model from "../../../data/tagger.json";
import { TAGS } from "./tags";

/** Adds a feature's weights for every tag to the scores from `at` on; one that the model has not adds nothing. */
export function addFeature(scores: Int32Array, at: number, feature: number): void {
  const row = rowOf(feature);
  if (row < 0) return;
  for (let tag = 0, from = row * TAGS; tag < TAGS; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (WEIGHTS[from + tag] ?? 0);
}

/** What it weighs that tag `next` follows `tag`; row TAGS is the paragraph's beginning. */
export const TRANSITIONS = Int32Array.from(model.transitions);

const BYTES = bytesOf(model.weights);
/** The features' hashes, then a signed byte for each tag of each. */
const KEYS = new Int32Array(BYTES.buffer, 0, model.features);
const WEIGHTS = new Int8Array(BYTES.buffer, 4 * model.features);

/** Open addressing: rows by hash, at most half of the slots taken. */
const SLOTS = new Int32Array(2 ** Math.ceil(Math.log2(2 * model.features + 2))).fill(-1);
const MASK = SLOTS.length - 1;
KEYS.forEach((key, row) => {
  let slot = key & MASK;
  while ((SLOTS[slot] ?? -1) >= 0) slot = (slot + 1) & MASK;
  SLOTS[slot] = row;
});

function rowOf(feature: number): number {
  for (let slot = feature & MASK; ; slot = (slot + 1) & MASK) {
    const row = SLOTS[slot] ?? -1;
    if (row < 0 || KEYS[row] === feature) return row;
  }
}
