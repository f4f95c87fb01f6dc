/**
 * @returns 32 bits that stand for `text` in compiled tables (FNV-1a over UTF-16 units). A word that is not in a table of 100,000 is
 *   taken for one of it once in 40,000 look-ups.
 * @param seed gives other bits: a table takes one with which no two of its words share theirs
 */
export function hashOf(text: string, seed = 0): number {
  return hashOn(EMPTY_HASH ^ seed, text);
}

/** The hash of no text: what `hashOn` begins with. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** @returns the hash of a text of this hash with `text` behind it, from `from` to `to`: no longer text need be made for it */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/**
 * Open addressing, for tables that are asked in the hottest loops.
 * @param keys a power of two of slots, 0 in the free ones: at least one
 * @returns the slot of a key (not 0), or the free one where it would stand
 */
export function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** @returns the size of a table for so many keys: at most half of its slots are taken */
export const slotsFor = (keys: number): number => 2 ** Math.ceil(Math.log2(2 * keys + 2));

/** @returns one hash for two in their order */
export function mixed(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) | 0;
}
