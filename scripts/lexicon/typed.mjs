// The TypeScript that the engine reads tables with: the types of their rows, and how a line becomes one.
import { camelCase, isNumeric, separatorOf } from "./tables.mjs";

/** @typedef {import("./tables.mjs").Table} Table @typedef {import("./tables.mjs").Column} Column */

/** @param {Table[]} tables @returns the source of server/src/engine/lexicon/tables.generated.ts */
export function typedTables(tables) {
  return `// Written by scripts/build-lexicon.mjs from the headers of the tables.
import { list, optional } from "./cells";

/** The rows of every table that code reads, by the table's name. */
export interface Tables {
${tables.map(rowType).join("\n")}
}

/** A row from its cells, which the build has checked. An object literal for each table: rows that were filled field by field took thrice the time. */
export const readers: { readonly [Name in keyof Tables]: (cells: readonly string[]) => Tables[Name] } = {
${tables.map(reader).join("\n")}
};
`;
}

/** @param {string} name */
const keyOf = (name) => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** @param {Table} table */
const rowType = ({ name, source, columns }) => `  /** ${source} */
  ${keyOf(name)}: {
${columns.map((column) => `${column.meaning === "" ? "" : `    /** ${column.meaning} */\n`}    readonly ${camelCase(column.name)}: ${cellType(column)};`).join("\n")}
  };`;

/** @param {Column} column */
function cellType(column) {
  const { parts, mark, allowed } = column;
  const one = isNumeric(column)
    ? "number"
    : allowed.some((value) => value.startsWith("<"))
      ? "string"
      : allowed.map((value) => JSON.stringify(value)).join(" | ");
  if (mark === "+" || mark === "*") return `readonly ${one.includes(" ") ? `(${one})` : one}[]`;
  const cell = mark === "?" ? `${one} | undefined` : one;
  return parts.length === 0 ? cell : `{ ${parts.map((part) => `readonly ${part}: ${cell}`).join("; ")} }`;
}

/** @param {Table} table */
const reader = ({ name, columns }) =>
  `  ${keyOf(name)}: (cells) => ({ ${columns.map((column, at) => `${camelCase(column.name)}: ${read(column, `cells[${at}]`)}`).join(", ")} }) as Tables[${JSON.stringify(name)}],`;

/** @param {Column} column @param {string} cell the code of one */
function read(column, cell) {
  const { parts, mark } = column;
  if (parts.length > 0)
    return `(([${parts.join(", ")}]) => ({ ${parts.map((part) => `${part}: ${mark === "?" ? `optional(${part})` : part}`).join(", ")} }))(list(${cell}))`;
  if (mark === "+" || mark === "*")
    return separatorOf(column) === " " ? `list(${cell})` : `list(${cell}, "${separatorOf(column)}")`;
  if (isNumeric(column)) return `Number(${cell})`;
  return mark === "?" ? `optional(${cell})` : cell;
}
