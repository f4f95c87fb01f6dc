// Checks the tables of server/data and of CLDR, and compiles them for server/src/engine/lexicon: tables.json and the types of its rows,
// words.tsv to words.json, and what lists names to names.json.
//   node scripts/build-lexicon.mjs
// A table that breaks its own rules, that nothing reads, or that is read and is not there fails the build.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { cldrTables } from "./lexicon/cldr.mjs";
import { compileNames } from "./lexicon/names.mjs";
import { readTables, rowsOf, tableIn } from "./lexicon/tables.mjs";
import { typedTables } from "./lexicon/typed.mjs";
import { compileWords } from "./lexicon/words.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, "server/src/engine/lexicon");

/**
 * @param {string} [folder] the tables
 * @returns {{ tables: Map<string, import("./lexicon/tables.mjs").Table>, read: Set<string>, faults: string[] }} `read`: the tables that code asks for their rows
 */
export function checkedTables(folder = join(root, "server/data")) {
  const { tables, faults } = readTables(folder, cldrTables());
  const calls = callsOfReaders(join(root, "server/src"));
  const read = new Set(calls.map(({ name }) => name).filter((name) => tables.has(name)));
  for (const { place, reader, name } of calls)
    if (!tables.has(name)) faults.push(`${place}: ${reader}("${name}"): no such table`);
  for (const { name, file, names, awaits } of tables.values()) {
    if (read.has(name) && awaits !== undefined) faults.push(`${file}: awaits: code reads it by now`);
    if (!read.has(name) && awaits === undefined && names === undefined && name !== WORDS)
      faults.push(`${file}: no code reads it`);
  }
  return { tables, read, faults };
}

/** Compiled by itself, for its size. */
const WORDS = "words";

/** Compiles all tables; throws with all faults found. */
export async function buildLexicon() {
  const { tables, read, faults } = checkedTables();
  if (faults.length > 0) throw new Error(`server/data:\n${faults.join("\n")}`);
  const asked = [...tables.values()].filter(({ name }) => read.has(name));
  keep(
    "tables.json",
    JSON.stringify(
      Object.fromEntries(asked.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.join("\t")).join("\n")])),
    ),
  );
  keep("tables.generated.ts", typedTables(asked));
  keep("names.json", JSON.stringify(await compileNames(tables)));
  keep(
    "words.json",
    JSON.stringify(
      await compileWords(/** @type {import("./lexicon/words.mjs").WordRow[]} */ (rowsOf(tableIn(tables, WORDS)))),
    ),
  );
  return tables;
}

/** Writes what has changed only: who watches the files is not woken for nothing. @param {string} name @param {string} text */
function keep(name, text) {
  mkdirSync(target, { recursive: true });
  const file = join(target, name);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

/** Calls that name a table, `rows("cues")`, `closedList("glued-la")`: of functions by whose type their first argument is a table's name. @param {string} folder */
function callsOfReaders(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
  const readers = new Set(files.flatMap(({ text }) => [...text.matchAll(READER)].map(([, reader]) => reader)));
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<!\w|(?<!\.\.)\.)(\w+)\(\s*"([a-z][a-z-]*)"/g)]
      .filter(([, reader]) => readers.has(reader))
      .map(({ 1: reader, 2: name, index }) => ({
        reader,
        name,
        place: `${relative(root, file)}:${text.slice(0, index).split("\n").length}`,
      })),
  );
}

const READER = /(?:function|const) (\w+)(?:<Name extends TableName>| =)? ?\(\s*\w+: (?:Name\b|TableName\b|TableWith<)/g;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, rows } of (await buildLexicon()).values())
    console.log(`${String(rows.length).padStart(6)} ${name}`);
}
