/** What was found in articles, kept from one run to the next: an article is known by its text, its name, and all that decides what is found. */
import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Finding } from "../engine/article";
import { LEVELS } from "../engine/level";

export interface Cache {
  /** @returns what was found with the same things, or is found now */
  remember(things: readonly unknown[], find: () => Promise<Finding[]>): Promise<readonly Finding[]>;
  /** Writes what this run has seen; what it has not seen is forgotten. */
  close(): Promise<void>;
}

/**
 * @param path of the cache; one that is not there, or is none of ours, is begun anew
 * @param settings what decides on findings in the whole run
 */
export async function openCache(path: string, settings: readonly unknown[]): Promise<Cache> {
  const version = await versionOfProgram();
  const known = await keptIn(path);
  const seen = new Map<string, Finding[]>();
  return {
    async remember(things, find) {
      const key = hash(JSON.stringify([version, settings, things]));
      const found = known.get(key) ?? (await find());
      seen.set(key, found);
      return found;
    },
    // Beside the file and into its place: who reads it finds the whole of one run.
    async close() {
      const beside = `${path}.${randomUUID()}`;
      await writeFile(beside, JSON.stringify({ format: FORMAT, found: Object.fromEntries(seen) }));
      await rename(beside, path);
    },
  };
}

const FORMAT = "arabic-press-cache-1";
const span = { start: v.number(), end: v.number() };
const finding = v.object({
  check: v.string(),
  severity: v.picklist(LEVELS.slice(1) as Exclude<(typeof LEVELS)[number], "off">[]),
  message: v.string(),
  ...span,
  fixes: v.array(
    v.object({
      title: v.string(),
      edits: v.array(v.object({ ...span, text: v.string() })),
      asks: v.exactOptional(v.boolean()),
    }),
  ),
});
const kept = v.object({ format: v.literal(FORMAT), found: v.record(v.string(), v.array(finding)) });

async function keptIn(path: string): Promise<Map<string, Finding[]>> {
  try {
    const { found } = v.parse(kept, JSON.parse(await readFile(path, "utf8")));
    return new Map(Object.entries(found));
  } catch {
    return new Map();
  }
}

/** Of code and data: a version number does not change while they are worked on. */
async function versionOfProgram(): Promise<string> {
  const parts = await Promise.all([__filename, join(__dirname, "lexicon.bin")].map((file) => readFile(file)));
  return hash(...parts);
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("base64url");
}
