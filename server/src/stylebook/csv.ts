/** Names and terms of a stylebook as a table, for a spreadsheet, and back. */
import * as v from "valibot";
import { houseName, houseTerm, type HouseName, type HouseRules, type HouseTerm } from "../engine/house-rules";
import type { StylebookEntry } from "./schema";

const COLUMNS = ["list", "preferred", "type", "gender", "rejected", "aliases", "titles", "reason"] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** Between the forms of one cell. */
const BETWEEN = " ؛ ";

/** @returns rows of cells, the heads first */
export function stylebookRows({ names = [], terms = [] }: HouseRules): string[][] {
  const rows = [...names.map(rowOfName), ...terms.map(rowOfTerm)];
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))];
}

const rowOfName = ({ name, type, gender, rejected, aliases, titles, note }: HouseName): Partial<Row> => ({
  list: "names",
  preferred: name,
  type,
  gender: gender ?? "",
  rejected: rejected?.join(BETWEEN) ?? "",
  aliases: aliases?.join(BETWEEN) ?? "",
  titles:
    titles
      ?.map(({ title, from, until }) =>
        from === undefined && until === undefined ? title : `${title} [${from ?? ""}..${until ?? ""}]`,
      )
      .join(BETWEEN) ?? "",
  reason: note ?? "",
});

const rowOfTerm = ({ preferred, rejected, reason }: HouseTerm): Partial<Row> => ({
  list: "terms",
  preferred,
  rejected: rejected.join(BETWEEN),
  reason: reason ?? "",
});

/**
 * @param source a table as spreadsheets write it: commas, semicolons or tabs, the heads in any order
 * @returns the entries of its rows, and the numbers (from 1, heads counted) of those that are none
 */
export function entriesInCsv(source: string): { entries: StylebookEntry[]; refused: number[] } {
  const [heads = [], ...rows] = cellsIn(source);
  const entries: StylebookEntry[] = [];
  const refused: number[] = [];
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const cellOf = (column: keyof Row): string => cells[heads.indexOf(column)]?.trim().replace(/^'/, "") ?? "";
    const entry = cellOf("list") === "terms" ? termIn(cellOf) : nameIn(cellOf);
    if (entry === undefined) refused.push(at + 2);
    else entries.push(entry);
  });
  return { entries, refused };
}

type CellOf = (column: keyof Row) => string;

const listIn = (cell: string): string[] =>
  cell
    .split(/[؛;|]/)
    .map((form) => form.trim())
    .filter((form) => form !== "");

function nameIn(cellOf: CellOf): StylebookEntry | undefined {
  const [rejected, aliases, titles] = [listIn(cellOf("rejected")), listIn(cellOf("aliases")), listIn(cellOf("titles"))];
  const entry = {
    name: cellOf("preferred"),
    type: cellOf("type") === "" ? "person" : cellOf("type"),
    ...(cellOf("gender") === "" ? {} : { gender: cellOf("gender") }),
    ...(rejected.length === 0 ? {} : { rejected }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(titles.length === 0 ? {} : { titles: titles.map(titleIn) }),
    ...(cellOf("reason") === "" ? {} : { note: cellOf("reason") }),
  };
  return v.is(houseName, entry) ? { list: "names", entry } : undefined;
}

function titleIn(cell: string): { title: string; from?: string; until?: string } {
  const [, title = cell, from = "", until = ""] = /^(.*\S)\s*\[([\d-]*)\.\.([\d-]*)\]$/.exec(cell) ?? [];
  return { title, ...(from === "" ? {} : { from }), ...(until === "" ? {} : { until }) };
}

function termIn(cellOf: CellOf): StylebookEntry | undefined {
  const entry = {
    preferred: cellOf("preferred"),
    rejected: listIn(cellOf("rejected")),
    ...(cellOf("reason") === "" ? {} : { reason: cellOf("reason") }),
  };
  return v.is(houseTerm, entry) ? { list: "terms", entry } : undefined;
}

/** RFC 4180, with the mark between cells that the first line has. */
function cellsIn(source: string): string[][] {
  const text = source.replace(/^\ufeff/, "");
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const between = [",", ";", "\t"].find((mark) => head.includes(mark)) ?? ",";
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === between) endCell();
    else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text.charAt(at + 1) === "\n") at++;
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
