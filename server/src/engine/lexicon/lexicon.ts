/**
 * The compiled tables of `server/data`: each table a list of rows, each row a list of columns.
 *
 * A table is a TSV file with its source and licence on top (see server/data/README.md). `scripts/build-lexicon.mjs` checks them all,
 * adds what CLDR has, and compiles them to tables.json. Rooms turn rows into the look-ups they need, once, when they load.
 */
import tables from "./tables.json";

export type TableName = keyof typeof tables;

/**
 * @param name the file's name in server/data without `.tsv`
 * @returns the rows in file order; a column left empty is ""
 */
export function rows(name: TableName): readonly (readonly string[])[] {
  const table: string = tables[name];
  return table === "" ? [] : table.split("\n").map((row) => row.split("\t"));
}
