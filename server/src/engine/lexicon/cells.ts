/** Cells of tables as tables.generated.ts reads them; what is in one, the build has checked. */

/** @returns what the cell has; undefined where it is left out */
export const optional = (cell: string | undefined): string | undefined => (cell === NONE ? undefined : cell);

/** @returns the values of a cell that has any number of them, or of one that has several parts */
export const list = (cell: string | undefined, separator = " "): string[] =>
  cell === undefined || cell === NONE ? [] : cell.split(separator);

/** A cell that is left out. */
const NONE = "-";
