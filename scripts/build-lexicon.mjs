// Checks the tables in server/data and compiles them, with what CLDR has, to server/src/engine/lexicon/tables.json; words.tsv to words.json,
// and what lists names to names.json.
//   node scripts/build-lexicon.mjs
// A table that breaks a rule (no source or licence, a wrong number of columns, a row twice) fails the build with its file and line.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileNames, ONLY_NAMES } from "./lexicon/names.mjs";
import { compileWords } from "./lexicon/words.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dataFolder = join(root, "server/data");
const target = join(root, "server/src/engine/lexicon");

/** Reads every table; throws with all faults found. */
export async function buildLexicon() {
  const faults = [];
  const tables = {};
  for (const file of readdirSync(dataFolder).filter((name) => name.endsWith(".tsv")).sort()) {
    tables[file.slice(0, -4)] = readTable(file, readFileSync(join(dataFolder, file), "utf8"), faults).join("\n");
  }
  const cldr = join(root, "scripts/lexicon/cldr.mjs");
  if (existsSync(cldr)) {
    const { cldrTables } = await import(pathToFileURL(cldr).href);
    for (const [name, rows] of Object.entries(cldrTables())) tables[name] = rows.map((row) => row.join("\t")).join("\n");
  }
  if (faults.length > 0) throw new Error(`server/data:\n${faults.join("\n")}`);
  const { words, ...rest } = tables;
  keep("tables.json", Object.fromEntries(Object.entries(rest).filter(([name]) => !ONLY_NAMES.includes(name))));
  keep("names.json", await compileNames(tables));
  keep("words.json", await compileWords(words.split("\n")));
  return tables;
}

/** Writes what has changed only: who watches the files is not woken for nothing. */
function keep(name, value) {
  mkdirSync(target, { recursive: true });
  const json = JSON.stringify(value);
  const file = join(target, name);
  if (!existsSync(file) || readFileSync(file, "utf8") !== json) writeFileSync(file, json);
}

/** A table: `# source:`, `# licence:` and `# columns:` lines, then rows of tab-separated columns; later `#` lines are remarks. */
function readTable(file, text, faults) {
  const rows = [];
  const seen = new Map();
  const head = {};
  text.split("\n").forEach((line, index) => {
    const fault = (what) => faults.push(`${file}:${index + 1}: ${what}`);
    const headLine = /^# (source|licence|columns): (.+)$/.exec(line);
    if (headLine) head[headLine[1]] ??= headLine[2];
    if (line === "" || line.startsWith("#")) return;
    const columns = line.split("\t");
    const wanted = (head.columns ?? "").split(" ").filter(Boolean).length;
    if (columns.length !== wanted) fault(`${columns.length} columns, not ${wanted}`);
    if (columns.some((column) => column !== column.trim())) fault("space around a column");
    if (seen.has(line)) fault(`stands already in line ${seen.get(line)}`);
    seen.set(line, index + 1);
    rows.push(line);
  });
  for (const field of ["source", "licence", "columns"]) if (!head[field]) faults.push(`${file}: no "# ${field}:" line`);
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = await buildLexicon();
  for (const [name, text] of Object.entries(tables)) console.log(`${String(text === "" ? 0 : text.split("\n").length).padStart(6)} ${name}`);
}
