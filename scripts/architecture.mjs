// The rooms and their arrows as they are in the code, for docs/architecture.md (written by `npm run docs`).
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import rooms from "./rooms.cjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const engine = "server/src/engine";

/** What stands outside the engine, with the folder of each; the files of server/src itself are the server. */
const OUTSIDE = {
  stylebook: "server/src/stylebook",
  formats: "server/src/formats",
  workspace: "server/src/workspace",
  features: "server/src/features",
  files: "server/src/files",
  server: "server/src",
  protocol: "protocol",
  client: "client",
};

/** @param {string} page @returns {string} it, with a picture of the code as it stands */
export function withPicture(page) {
  const { before, after } =
    /^(?<before>[^]*<!-- rooms -->\n)[^]*(?<after>\n<!-- end of rooms -->[^]*)$/.exec(page)?.groups ?? {};
  if (before === undefined) throw new Error("docs/architecture.md has no place for the picture");
  return `${before}${picture()}${after}`;
}

/** @returns {string} a Mermaid graph; an arrow is left out where others lead there */
function picture() {
  const arrows = arrowsOf(sourcesIn());
  const shown = [...rooms.ROWS.flat(), ...Object.keys(OUTSIDE)].flatMap((name) => {
    const used = [...(arrows.get(name) ?? [])];
    return used
      .filter((other) => !used.some((via) => via !== other && leads(arrows, via, other)))
      .map((other) => `  ${other} --> ${name}`);
  });
  const inEngine = rooms.ROWS.flat().filter((name) => arrows.has(name));
  return [
    "```mermaid",
    "graph TD",
    "  subgraph engine",
    ...inEngine.map((name) => `    ${name}`),
    "  end",
    ...shown.sort(),
    "```",
  ].join("\n");
}

/** @param {string[]} files @returns {Map<string, Set<string>>} each room that is there, with those that it uses */
function arrowsOf(files) {
  /** @type {Map<string, Set<string>>} */
  const arrows = new Map();
  for (const file of files) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const used = arrows.get(room) ?? new Set();
    arrows.set(room, used);
    for (const { fileName } of ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true).importedFiles) {
      const other = fileName.startsWith(".")
        ? roomOf(posix(relative(root, join(root, dirname(file), fileName))))
        : undefined;
      if (other !== undefined && other !== room) used.add(other);
    }
  }
  return arrows;
}

/**
 * Does a way lead from a room that is used to another?
 * @param {Map<string, Set<string>>} arrows
 * @param {string} from
 * @param {string} to
 * @returns {boolean}
 */
function leads(arrows, from, to, /** @type {Set<string>} */ seen = new Set()) {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some((next) => next === to || leads(arrows, next, to, seen));
}

/** Files that lie in the engine by themselves (the ground, and what joins the rooms) are no room, nor is what every room may throw or read. @param {string} file */
function roomOf(file) {
  if (/^server\/src\/(?:refusal|settings|uris)(?:\.ts)?$/.test(file)) return undefined;
  const room = rooms.ROWS.flat().find((name) => file.startsWith(`${engine}/${name}/`));
  if (room !== undefined || file.startsWith(`${engine}/`)) return room;
  return Object.entries(OUTSIDE).find(([, folder]) => `${file}/`.startsWith(`${folder}/`))?.[0];
}

function sourcesIn() {
  return ["server/src", "protocol", "client"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => posix(join(folder, name))),
    );
}

/** @param {string} path */
const posix = (path) => path.split(sep).join("/");
