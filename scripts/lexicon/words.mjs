// words.tsv as server/src/engine/lexicon/words.ts reads it: sorted hashes, and a byte of marks for each.
import { importSource } from "../import-source.mjs";

/** @typedef {{ key: string, role: "name" | "common" | undefined, list: number, ordinary: number, place: number }} WordRow */

/**
 * @param {WordRow[]} rows
 * @returns {Promise<{ seed: number, hashes: string, marks: string }>} base64, and the seed with which no two words share a hash
 */
export async function compileWords(rows) {
  const { hashOf } = await importSource("server/src/engine/lexicon/hash.ts");
  for (let seed = 0; ; seed++) {
    const marks = new Map(rows.map((row) => [hashOf(row.key, seed), marksOf(row)]));
    if (marks.size < rows.length) continue;
    const hashes = Int32Array.from(marks.keys()).sort();
    const bytes = Uint8Array.from(hashes, (hash) => marks.get(hash) ?? 0);
    return {
      seed,
      hashes: Buffer.from(hashes.buffer).toString("base64"),
      marks: Buffer.from(bytes).toString("base64"),
    };
  }
}

/** @param {WordRow} row */
const marksOf = ({ role, list, ordinary, place }) =>
  ROLES.indexOf(role) | (list << 2) | (levelOf(ordinary) << 4) | (place << 6);
const ROLES = [undefined, "name", "common"];
/** @param {number} count */
const levelOf = (count) => (count === 0 ? 0 : count < 3 ? 1 : count < 10 ? 2 : 3);
