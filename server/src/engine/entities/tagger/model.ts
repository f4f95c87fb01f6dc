/** The tagger's weights: server/data/tagger.json, written by `npm run train` (its card is server/data/tagger.md). */
import { bytesOf } from "../../lexicon/bytes";
import { slotOf, slotsFor } from "../../lexicon/hash";
import model from "../../../../data/tagger.json";
import { TAGS } from "./tags";

/** Adds a feature's weights for every tag to the scores from `at` on; one that the model has not adds nothing. */
export function addFeature(scores: Int32Array, at: number, feature: number): void {
  const slot = slotOf(SLOTS, feature);
  if (SLOTS[slot] === 0) return;
  for (let tag = 0, from = (ROWS[slot] ?? 0) * TAGS; tag < TAGS; tag++)
    scores[at + tag] = (scores[at + tag] ?? 0) + (WEIGHTS[from + tag] ?? 0);
}

/** What it weighs that tag `next` follows `tag`; row TAGS is the paragraph's beginning. */
export const TRANSITIONS = Int32Array.from(model.transitions);

const BYTES = bytesOf(model.weights);
/** The features' hashes, then a signed byte for each tag of each. */
const KEYS = new Int32Array(BYTES.buffer, 0, model.features);
const WEIGHTS = new Int8Array(BYTES.buffer, KEYS.byteLength);

/** Where each feature's row is. */
const SLOTS = new Int32Array(slotsFor(model.features));
const ROWS = new Int32Array(SLOTS.length);
for (let row = 0; row < KEYS.length; row++) {
  const key = KEYS[row] ?? 0;
  const slot = slotOf(SLOTS, key);
  SLOTS[slot] = key;
  ROWS[slot] = row;
}
