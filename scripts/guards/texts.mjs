// What guards keep out in texts that are at hand: the sentences from which one learns what a guard is for.
import { build } from "esbuild";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createSwitches, shared, switched } from "./switches.mjs";

/** @typedef {import("./find.mjs").Guard} Guard */

/** Differences told of a guard. */
const A_FEW = 3;

/**
 * @param {readonly string[]} folders of .txt
 * @param {readonly Guard[]} asked
 * @param {readonly Guard[]} guards all that are numbered
 * @returns {Promise<ReadonlyMap<number, readonly string[]>>} for each guard what is found without it (+) and what is not (-), with the line it stands in
 */
export async function differencesIn(folders, asked, guards) {
  const switches = createSwitches();
  const analyze = await switchedAnalyze(guards, switches);
  /** @type {Map<number, string[]>} */
  const found = new Map(asked.map(({ id }) => [id, []]));
  for (const text of folders.flatMap(textsIn)) {
    /** @param {number} removed @param {number} most */
    const read = (removed, most) => {
      switches.forget();
      switches.decisive.clear();
      Object.assign(switches, { removed, most, steps: 0 });
      try {
        return told(text, analyze(text));
      } catch (error) {
        return new Set([String(error)]);
      }
    };
    const before = read(-1, Infinity);
    const most = 10 * switches.steps + 10_000;
    for (const id of [...switches.decisive]) {
      const differences = found.get(id);
      if (differences === undefined || differences.length >= A_FEW) continue;
      const after = read(id, most);
      differences.push(
        ...[...after].filter((one) => !before.has(one)).map((one) => `+ ${one}`),
        ...[...before].filter((one) => !after.has(one)).map((one) => `- ${one}`),
      );
    }
  }
  return found;
}

/** @param {string} folder */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));

/**
 * @typedef {import("../../server/src/engine/article").Article} Article
 * @typedef {import("../../server/src/engine/article").Span} Span
 */

/** @param {string} text @param {Article} article @returns {Set<string>} each thing that an article is read to hold, with its line */
function told(text, { entities, quotations, dateline }) {
  const line = (/** @type {number} */ at) => text.slice(text.lastIndexOf("\n", at) + 1, `${text}\n`.indexOf("\n", at));
  const quote = (/** @type {Span} */ { start, end }) => text.slice(start, end);
  return new Set([
    ...entities.flatMap(({ name, type, titles, mentions }) =>
      mentions.map(
        (one) => `${quote(one)} ${one.kind} [${type} ${name}: ${titles.join("; ")}] ${one.start} | ${line(one.start)}`,
      ),
    ),
    ...quotations.map(
      (one) =>
        `${one.cue === null ? "-" : quote(one.cue)}: ${one.speakers.map(({ name }) => name).join("; ")}: ${one.contents.map(quote).join(" … ")} | ${line(one.start)}`,
    ),
    ...(dateline === null ? [] : [`dateline ${JSON.stringify(dateline)}`]),
  ]);
}

/**
 * @param {readonly Guard[]} guards
 * @param {import("./switches.mjs").Switches} switches
 * @returns {Promise<typeof import("../../server/src/engine/analyze").analyze>}
 */
async function switchedAnalyze(guards, switches) {
  shared.guards = switches;
  const folder = mkdtempSync(join(tmpdir(), "guards-"));
  try {
    const outfile = join(folder, "analyze.mjs");
    await build({
      entryPoints: ["server/src/engine/analyze.ts"],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "warning",
      plugins: [
        {
          name: "guards-with-switches",
          setup: ({ onLoad }) =>
            onLoad({ filter: /server\/src\/engine\/.*\.ts$/ }, ({ path }) => ({
              contents: switched(path, readFileSync(path, "utf8"), guards),
              loader: "ts",
            })),
        },
      ],
    });
    return (await import(pathToFileURL(resolve(outfile)).href)).analyze;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
