// Reads the tables of server/data. What a table's columns are, its own header says (see server/data/README.md): every cell is held to it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Column
 * @property {string} name
 * @property {string[]} parts of one cell, where it has several
 * @property {string[]} allowed what a cell may be, each a word of the column's vocabulary, or a <type>
 * @property {"" | "?" | "+" | "*"} mark ? may be left out, + some, * any number
 * @property {string} meaning
 * @property {boolean} open its vocabulary stands in the lines below
 *
 * @typedef {{ line: number, cells: string[] }} Line
 * @typedef {{ name: string, file: string, source: string, names: string | undefined, awaits: string | undefined, columns: Column[], rows: Line[] }} Table
 * @typedef {string | number | undefined} Value what stands in a cell, or in a part of one
 * @typedef {Record<string, Value | Value[] | Record<string, Value>>} Row by the names of its columns, as the engine has them
 */

/**
 * @param {string} folder where the TSV files are
 * @param {Record<string, string>} made tables that have no file: their text, as a file has it, by name
 * @returns {{ tables: Map<string, Table>, faults: string[] }} every fault as "FILE:LINE: COLUMN: what is wrong, and what is allowed"
 */
export function readTables(folder, made = {}) {
  /** @type {string[]} */
  const faults = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  const texts = [
    ...files.map((file) => [file, readFileSync(join(folder, file), "utf8")]),
    ...Object.entries(made).map(([name, text]) => [`${name}.tsv`, text]),
  ];
  const tables = new Map(texts.map(([file, text]) => [file.slice(0, -4), readTable(file, text, faults)]));
  for (const table of tables.values()) checkCells(table, tables, faults);
  return { tables, faults };
}

/** @param {Pick<Table, "columns" | "rows">} table @returns {Row[]} its rows as the engine reads them (server/src/engine/lexicon/lexicon.ts) */
export const rowsOf = ({ columns, rows }) =>
  rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [camelCase(column.name), valueOf(column, cells[at])])),
  );

/** @param {Map<string, Table>} tables @param {string} name @returns {Table} @throws where there is none of this name */
export function tableIn(tables, name) {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`server/data has no ${name}.tsv`);
  return table;
}

/** @param {string} name */
export const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** What stands between the values of a cell: | where a value may be of several words. @param {Pick<Column, "allowed">} column */
export const separatorOf = ({ allowed }) => (allowed.some((one) => OF_WORDS.has(one)) ? "|" : " ");
const OF_WORDS = new Set(["<words>", "<name>", "<text>"]);
/** @param {Pick<Column, "allowed">} column @returns {boolean} are its cells numbers? */
export const isNumeric = ({ allowed }) => allowed.every((one) => one === "<number>");

/** Kinds of names, for the tree that names.mjs makes, in the order in which they win one: a place before the club that is called after it. */
export const KINDS_OF_NAMES = [
  "country",
  "agency",
  "place",
  "organization",
  "event",
  "product",
  "work",
  "group",
  "person",
];

const LETTER = "[\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u06d3]";
const WORD = `${LETTER}+`;
const PART = "[\\u0621-\\u0652\\u0660-\\u0669\\u0670-\\u06d3\\d.+/-]+";
/** What a cell of a type looks like, and how that is called. @type {Record<string, [form: { test(value: string): boolean }, name: string]>} */
const TYPES = {
  "<word>": [RegExp(`^${WORD}$`), "an Arabic word without harakat"],
  "<words>": [RegExp(`^${WORD}(?: ${WORD})*$`), "Arabic words without harakat"],
  "<stem>": [RegExp(`^${WORD}\\*?$`), "an Arabic word, with * for any ending"],
  "<name>": [RegExp(`^(?=.*${LETTER})${PART}(?: ${PART})*$`), "Arabic words, digits and hyphens"],
  "<key>": [/^[^\s\u064b-\u0652\u0640أإآٱىیؤئةکھہ]+$/, "a look-up key (server/src/engine/text/fold.ts)"],
  "<number>": [/^-?\d+(?:\.\d+)?$/, "a number"],
  "<fraction>": [/^-?\d+(?:\.\d+)?(?:\/\d+)?$/, "a number or a fraction"],
  "<date>": [{ test: isDate }, "an ISO date"],
  "<country>": [/^[A-Z]{2}$/, "an ISO 3166 code"],
  "<currency>": [/^[A-Z]{3}$/, "an ISO 4217 code"],
  "<ucum>": [/^(?:[\w%.]|\[\w+\]|\{\w+\})+(?:\/(?:\w|\[\w+\])+)?$/, "a UCUM code"],
  "<zone>": [{ test: isZone }, "an IANA time zone"],
  "<text>": [/^\S(?:.*\S)?$/, "any text"],
};

/** @param {string} value */
function isDate(value) {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** @param {string} value */
function isZone(value) {
  try {
    return value.includes("/") && new Intl.DateTimeFormat("en", { timeZone: value }).format() !== "";
  } catch {
    return false;
  }
}

/**
 * A header of `# field: …` lines and remarks, then rows of tab-separated cells. A line that begins with # is no row wherever it stands.
 * @param {string} file
 * @param {string} text
 * @param {string[]} faults gets those that are found
 * @returns {Table}
 */
function readTable(file, text, faults) {
  /** @type {Partial<Record<string, string>>} */
  const head = {};
  /** @type {Column[]} */
  const columns = [];
  /** @type {Line[]} */
  const rows = [];
  text.split("\n").forEach((line, index) => {
    const fault = (/** @type {string} */ what) => faults.push(`${file}:${index + 1}: ${what}`);
    const [, field, written] = /^# (source|licence|order|key|names|awaits|column): (.+)$/.exec(line) ?? [];
    const last = columns.at(-1);
    const value = last?.open ? /^# {3}(\S+)(?: — .+)?$/.exec(line)?.[1] : undefined;
    if (field === "column") columns.push(columnOf(written, fault));
    else if (field !== undefined) head[field] ??= written;
    else if (value !== undefined) last?.allowed.push(value);
    else if (line !== "" && !line.startsWith("#")) {
      const cells = line.split("\t");
      if (cells.length === columns.length) rows.push({ line: index + 1, cells });
      else fault(`${cells.length} columns, not ${columns.length}: ${columns.map(({ name }) => name).join(", ")}`);
    }
  });
  for (const field of ["source", "licence", "order", "column"])
    if (field === "column" ? columns.length === 0 : !head[field]) faults.push(`${file}: no "# ${field}:" line`);
  if (head.names !== undefined && !KINDS_OF_NAMES.includes(head.names))
    faults.push(`${file}: names: ${told(head.names, KINDS_OF_NAMES)}`);
  const key = head.key?.split(" ") ?? columns.slice(0, 1).map(({ name }) => name);
  checkOrder(file, key, head.order === "sorted", columns, rows, faults);
  return {
    name: file.slice(0, -4),
    file,
    source: head.source ?? "",
    names: head.names,
    awaits: head.awaits,
    columns,
    rows,
  };
}

/**
 * `gender m|f|c — c: of either`, `perfect(ms fs) <word>?`, `roles <values>+`, whose values stand in the lines below.
 * @param {string} written
 * @param {(what: string) => void} fault
 * @returns {Column}
 */
function columnOf(written, fault) {
  const match = /^([\w-]+)(?:\(([\w ]+)\))? (\S+?)([?+*]?)(?: — (.+))?$/.exec(written);
  if (match === null) fault(`column: "${written}" is not: NAME WHAT — MEANING`);
  const [, name = "", parts, what = "", mark = "", meaning = ""] = match ?? [];
  const open = what === "<values>";
  return {
    name,
    parts: parts?.split(" ") ?? [],
    allowed: open ? [] : what.split("|"),
    mark: /** @type {Column["mark"]} */ (mark),
    meaning,
    open,
  };
}

/**
 * Is each row there once, and are all in the order that the header claims?
 * @param {string} file
 * @param {string[]} key names of columns
 * @param {boolean} sorted
 * @param {Column[]} columns
 * @param {Line[]} rows
 * @param {string[]} faults
 */
function checkOrder(file, key, sorted, columns, rows, faults) {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  const strange = key.find((_, at) => places[at] === -1);
  if (strange !== undefined) {
    const names = columns.map(({ name }) => name);
    faults.push(`${file}: key: ${told(strange, names)}`);
    return;
  }
  const seen = new Map();
  let last = "";
  for (const { line, cells } of rows) {
    const own = places.map((at) => cells[at]).join(" ");
    if (seen.has(own))
      faults.push(`${file}:${line}: ${key.join(" ")}: "${own}" stands already in line ${seen.get(own)}`);
    if (sorted && own < last)
      faults.push(`${file}:${line}: ${key.join(" ")}: "${own}" stands behind "${last}", and the table is sorted`);
    seen.set(own, line);
    last = own;
  }
}

/** @param {Table} table @param {Map<string, Table>} tables @param {string[]} faults */
function checkCells({ file, columns, rows }, tables, faults) {
  columns.forEach((column, at) => {
    const allows = allowing(column.allowed, tables);
    for (const { line, cells } of rows)
      for (const wrong of wrongIn(column, cells[at], allows)) faults.push(`${file}:${line}: ${column.name}: ${wrong}`);
  });
}

/**
 * @param {string[]} allowed
 * @param {Map<string, Table>} tables
 * @returns {(value: string) => boolean} a test for one value: a word of the vocabulary, of a <type>, or in another <table.column>
 */
function allowing(allowed, tables) {
  /** @type {((value: string) => boolean)[]} */
  const tests = allowed.map((one) => {
    const form = TYPES[one]?.[0];
    if (form !== undefined) return (value) => form.test(value);
    const [, table, name] = /^<([\w-]+)\.([\w-]+)>$/.exec(one) ?? [];
    if (table === undefined) return (value) => value === one;
    const at = tables.get(table)?.columns.findIndex((column) => column.name === name) ?? -1;
    const values = new Set(tables.get(table)?.rows.map(({ cells }) => cells[at]));
    return (value) => values.has(value);
  });
  return (value) => tests.some((test) => test(value));
}

/** @param {Column} column @param {string} cell @param {(value: string) => boolean} allows @returns {string[]} what is wrong in a cell */
function wrongIn(column, cell, allows) {
  const { parts, mark, allowed } = column;
  const optional = mark === "?" || mark === "*";
  const fits = (/** @type {string} */ value) => allows(value) || (optional && value === NONE);
  if (fits(cell) && parts.length === 0) return [];
  const values =
    parts.length > 0 ? cell.split(" ") : mark === "+" || mark === "*" ? cell.split(separatorOf(column)) : [cell];
  if (parts.length > 0 && values.length !== parts.length)
    return [`"${cell}" has ${values.length} parts, not ${parts.length}: ${parts.join(", ")}`];
  if (parts.length === 0 && new Set(values).size < values.length) return [`"${cell}" has a value twice`];
  return values
    .filter((value) => (parts.length > 0 ? !fits(value) : !allows(value)))
    .map((value) => told(value, optional ? [...allowed, NONE] : allowed));
}

/** A cell that is left out. */
const NONE = "-";

/** `"sya" is none of: say, write, continue`, `"12 x" is not a number`. @param {string} value @param {readonly string[]} allowed */
function told(value, allowed) {
  const names = allowed.map((one) => TYPES[one]?.[1] ?? one);
  return names.length === 1 ? `"${value}" is not ${names[0]}` : `"${value}" is none of: ${names.join(", ")}`;
}

/** As lexicon.ts reads it. @param {Column} column @param {string} cell @returns {Row[string]} */
function valueOf(column, cell) {
  const { parts, mark } = column;
  const one = (/** @type {string} */ value) =>
    value === NONE && (mark === "?" || mark === "*") ? undefined : isNumeric(column) ? Number(value) : value;
  if (parts.length > 0) return Object.fromEntries(cell.split(" ").map((value, at) => [parts[at], one(value)]));
  if (mark === "+" || mark === "*") return cell === NONE ? [] : cell.split(separatorOf(column)).map(one);
  return one(cell);
}
