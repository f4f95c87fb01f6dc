/**
 * @returns 32 bits that stand for `text` in compiled tables (FNV-1a over UTF-16 units). A word that is not in a table of 100,000 is
 *   taken for one of it once in 40,000 look-ups.
 * @param seed gives other bits: a table takes one with which no two of its words share theirs
 */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** @returns one hash for two in their order */
export function mixed(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) | 0;
}
