/** Names, terms and agencies of a stylebook as a table, for a spreadsheet, and back. */
import * as v from "valibot";
import {
  stylebookAgency,
  stylebookName,
  stylebookTerm,
  type StylebookAgency,
  type StylebookName,
  type StylebookRules,
  type StylebookTerm,
} from "../engine/house-style/rules";
import type { StylebookEntry } from "./schema";

/** Conditions of a term, each with patterns. */
const BESIDE = ["precededBy", "followedBy", "notPrecededBy", "notFollowedBy"] as const;
/** Sentences by which a term is tested. */
const TESTS = ["wrong", "right"] as const;
const COLUMNS = [
  "list",
  "preferred",
  "type",
  "gender",
  "rejected",
  "aliases",
  "titles",
  "reason",
  "rule",
  ...BESIDE,
  ...TESTS,
  "off",
] as const;
type Row = Readonly<Record<string, string>>;

/** Between the forms of one cell; sentences have lines of their own. */
const BETWEEN = " ؛ ";
const joined = (forms: readonly string[] = []): string => forms.join(BETWEEN);

/** @returns rows of cells, the heads first */
export function stylebookRows({ names = [], terms = [], agencies = [] }: StylebookRules): string[][] {
  const rows = [...names.map(rowOfName), ...terms.map(rowOfTerm), ...agencies.map(rowOfAgency)];
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))];
}

const rowOfName = ({ name, type, gender, rejected, aliases, titles = [], note }: StylebookName): Row => ({
  list: "names",
  preferred: name,
  type,
  gender: gender ?? "",
  rejected: joined(rejected),
  aliases: joined(aliases),
  titles: joined(
    titles.map(({ title, from, until }) =>
      from === undefined && until === undefined ? title : `${title} [${from ?? ""}..${until ?? ""}]`,
    ),
  ),
  reason: note ?? "",
});

const rowOfTerm = (term: StylebookTerm): Row => ({
  list: "terms",
  preferred: term.preferred,
  rejected: joined(term.rejected),
  reason: term.reason ?? "",
  rule: term.rule ?? "",
  ...Object.fromEntries(BESIDE.map((condition) => [condition, joined(term[condition])])),
  ...Object.fromEntries(TESTS.map((test) => [test, term[test]?.join("\n") ?? ""])),
  off: term.off === true ? "true" : "",
});

const rowOfAgency = ({ name, rejected, aliases }: StylebookAgency): Row => ({
  list: "agencies",
  preferred: name,
  rejected: joined(rejected),
  aliases: joined(aliases),
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
    const cellOf = (column: Column): string => cells[heads.indexOf(column)]?.trim().replace(/^'/, "") ?? "";
    const entry = entryIn(cellOf);
    if (entry === undefined) refused.push(at + 2);
    else entries.push(entry);
  });
  return { entries, refused };
}

type Column = (typeof COLUMNS)[number];
type CellOf = (column: Column) => string;

function entryIn(cellOf: CellOf): StylebookEntry | undefined {
  const list = cellOf("list");
  if (list === "terms") return termIn(cellOf);
  return list === "agencies" ? agencyIn(cellOf) : nameIn(cellOf);
}

function nameIn(cellOf: CellOf): StylebookEntry | undefined {
  const titles = formsIn(cellOf("titles"));
  const entry = {
    name: cellOf("preferred"),
    type: cellOf("type") === "" ? "person" : cellOf("type"),
    ...textIn(cellOf, "gender"),
    ...listIn(cellOf, "rejected"),
    ...listIn(cellOf, "aliases"),
    ...(titles.length === 0 ? {} : { titles: titles.map(titleIn) }),
    ...(cellOf("reason") === "" ? {} : { note: cellOf("reason") }),
  };
  return v.is(stylebookName, entry) ? { list: "names", entry } : undefined;
}

function titleIn(cell: string): { title: string; from?: string; until?: string } {
  const [, title = cell, from = "", until = ""] = /^(.*\S)\s*\[([\d-]*)\.\.([\d-]*)\]$/.exec(cell) ?? [];
  return { title, ...(from === "" ? {} : { from }), ...(until === "" ? {} : { until }) };
}

function termIn(cellOf: CellOf): StylebookEntry | undefined {
  const tests = TESTS.map((test) => [test, linesIn(cellOf(test))] as const).filter(([, lines]) => lines.length > 0);
  const entry = {
    preferred: cellOf("preferred"),
    rejected: formsIn(cellOf("rejected")),
    ...textIn(cellOf, "rule"),
    ...textIn(cellOf, "reason"),
    ...Object.assign({}, ...BESIDE.map((condition) => listIn(cellOf, condition))),
    ...Object.fromEntries(tests),
    ...(/^true$/i.test(cellOf("off")) ? { off: true } : {}),
  };
  return v.is(stylebookTerm, entry) ? { list: "terms", entry } : undefined;
}

function agencyIn(cellOf: CellOf): StylebookEntry | undefined {
  const entry = { name: cellOf("preferred"), ...listIn(cellOf, "rejected"), ...listIn(cellOf, "aliases") };
  return v.is(stylebookAgency, entry) ? { list: "agencies", entry } : undefined;
}

/** A key that is left out where its cell is empty. */
function textIn(cellOf: CellOf, column: Column): Record<string, string> {
  const text = cellOf(column);
  return text === "" ? {} : { [column]: text };
}

function listIn(cellOf: CellOf, column: Column): Record<string, string[]> {
  const forms = formsIn(cellOf(column));
  return forms.length === 0 ? {} : { [column]: forms };
}

/** Forms of a cell; the bar between brackets is the pattern's own. */
function formsIn(cell: string): string[] {
  const pieces = cell.match(/[()؛;|]|[^()؛;|]+/g) ?? [];
  const forms = [""];
  let depth = 0;
  for (const piece of pieces) {
    if (depth === 0 && /^[؛;|]$/.test(piece)) forms.push("");
    else forms.push((forms.pop() ?? "") + piece);
    depth = Math.max(0, depth + (piece === "(" ? 1 : piece === ")" ? -1 : 0));
  }
  return forms.map((form) => form.trim()).filter((form) => form !== "");
}

const linesIn = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

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
