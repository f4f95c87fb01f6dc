/**
 * The compiled tables of `server/data`, each a list of rows, a row with a field for each column.
 *
 * A table is a TSV file that tells its own columns on top (see server/data/README.md). `scripts/build-lexicon.mjs` checks every cell,
 * adds what CLDR has, and writes tables.json and the types of the rows. Rooms turn rows into the look-ups they need, once, when they load.
 */
import { readers, type Tables } from "./tables.generated";
import tables from "./tables.json";

export type TableName = keyof Tables;
export type Row<Name extends TableName> = Tables[Name];
/** Tables whose rows have these fields, whatever else they have. */
export type TableWith<Fields> = { [Name in TableName]: Tables[Name] extends Fields ? Name : never }[TableName];

/**
 * @param name the file's name in server/data without `.tsv`
 * @returns the rows in file order; what a cell leaves out (`-`) is undefined, or a list without items
 */
export function rows<Name extends TableName>(name: Name): readonly Row<Name>[] {
  const read = readers[name];
  const lines: readonly string[] = tables[name].split("\n");
  return lines.map((line) => read(line.split("\t")));
}
