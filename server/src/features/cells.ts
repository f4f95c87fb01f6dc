/** Cells of tables, in which text of an article stays text: no formula, no markup, no command. */
import { harmless } from "../engine/text/direction";

/** @returns a row of RFC 4180 with its end; a cell that a spreadsheet would run as a formula is told to be text */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** @param isMarkup whether the cells are Markdown as they are */
export const markdownRow = (cells: readonly string[], isMarkup = false): string =>
  `| ${(isMarkup ? cells : cells.map(markdownCell)).join(" | ")} |`;

/** @returns text of the article that no reader of Markdown takes for markup, an entity or a link */
export const markdownCell = (text: string): string =>
  harmless(text)
    .replace(/[\\`*_{}[\]()#|<>~&@]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/\s+/g, " ");

function csvCell(cell: string): string {
  const told = harmless(cell);
  const safe = FORMULA.test(told) ? `'${told}` : told;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets read the full-width forms too, and skip spaces and marks before them; a dash alone, as standard input is called, is none. */
const FORMULA = /^(?!-$)[\s\p{Cf}\p{Pi}\p{Pf}"'(]*[=+\-@＝＋－＠\t\r]/u;
