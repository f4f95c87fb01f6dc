import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keyForm } from "../../../server/src/engine/text/fold";
import { checkedTables } from "../../../scripts/build-lexicon.mjs";
import { compileNames } from "../../../scripts/lexicon/names.mjs";
import type { Column, Table } from "../../../scripts/lexicon/tables.mjs";

const data = join(import.meta.dirname, "../../../server/data");
const copy = mkdtempSync(join(tmpdir(), "tables-"));
const tables = readdirSync(data).filter((name) => name.endsWith(".tsv"));
cpSync(data, copy, { recursive: true });

/** Of `divisions.tsv`, what its head says of how many a state has of each kind: `TN locality 264`. */
const divisions = readFileSync(join(data, "divisions.tsv"), "utf8").split("\n");
describe("the divisions of a state", () =>
  it.each(divisions.flatMap((line) => /^# (?:whole|count): (\w\w) (\w+) (\d+)/.exec(line)?.slice(1).join(" ") ?? []))(
    "are as many as the head of their table says: %s",
    (told) => {
      const [country = "", kind = "", count] = told.split(" ");
      const rows = divisions.filter((row) => row.includes(`\t${kind}\t${country}\t`));
      expect(rows).toHaveLength(Number(count));
    },
  ));

afterAll(() => rmSync(copy, { recursive: true }));

/** @returns the faults of a copy in which the files have these texts */
function faultsWith(texts: Readonly<Record<string, string>>): string[] {
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(copy, file), text);
  const { faults } = checkedTables(copy);
  for (const file of Object.keys(texts)) {
    if (tables.includes(file)) cpSync(join(data, file), join(copy, file));
    else rmSync(join(copy, file));
  }
  return faults;
}

const read = (file: string): string => readFileSync(join(data, file), "utf8");

/** A cell of every column, each in another row: in the first rows, or in the last. */
function cellsOf(
  { file, columns, rows }: Table,
  end: "first" | "last",
): { file: string; line: number; at: number; column: Column }[] {
  return columns.flatMap((column, at) => {
    const row = end === "first" ? rows[at % rows.length] : rows.at(-1 - (at % rows.length));
    return row === undefined ? [] : [{ file, line: row.line, at, column }];
  });
}

describe("tables", () => {
  it("keep to their own headers", () => expect(faultsWith({})).toEqual([]));

  it.each([
    ["cues.tsv", "say", "sya", 'class: "sya" is none of: say, write, continue,'],
    ["cues.tsv", "tight", "tigth", 'flags: "tigth" is none of: ala, impersonal,'],
    ["cues.tsv", "قالا", "qala", 'perfect: "qala" is none of: an Arabic word without harakat, -'],
    ["function-words.tsv", "preposition", "prepositon", 'roles: "prepositon" is none of: preposition,'],
    ["title-heads.tsv", "m", "x", 'gender: "x" is none of: m, f, c'],
    ["weekdays.tsv", "0", "Sunday", 'weekday: "Sunday" is not a number'],
    ["dated-events.tsv", "1945-09-02", "1945-09-31", 'date: "1945-09-31" is not an ISO date'],
    ["currency-names.tsv", "GBP", "GPB", 'code: "GPB" is not <currencies.code>'],
    ["dateline-styles.tsv", "شينخوا", "شنخوا", 'agency: "شنخوا" is not <agencies.agency>'],
    ["time-zones.tsv", "Asia/Riyadh", "Asia/Riyad", 'zone: "Asia/Riyad" is none of: an IANA time zone, UTC, local'],
  ])("%s refuses %s written as %s", (file, cell, wrong, fault) => {
    const lines = read(file).split("\n");
    const at = lines.findIndex((line) => !line.startsWith("#") && line.split(/[\t ]/).includes(cell));
    lines[at] = (lines[at] ?? "").replace(new RegExp(`(?<=^|[\\t ])${cell}(?=$|[\\t ])`), wrong);
    expect(faultsWith({ [file]: lines.join("\n") })).toEqual([expect.stringContaining(`${file}:${at + 1}: ${fault}`)]);
  });

  it.each(["first", "last"] as const)(
    "refuse in every column what is none of its words: one cell of each, in the %s rows",
    (end) => {
      const { tables: own } = checkedTables(data);
      const cells = [...own.values()]
        .filter(({ file }) => tables.includes(file))
        .flatMap((table) => cellsOf(table, end));
      // Any text will do for some columns, but no blank.
      const wrong = (file: string, { allowed }: Column): string =>
        allowed.includes("<text>") || allowed.includes("<key>") ? " " : `§ in ${file}`;
      const texts = tables.map((file) => {
        const lines = read(file)
          .split("\n")
          .map((line) => line.split("\t"));
        for (const { line, at, column } of cells.filter((cell) => cell.file === file))
          (lines[line - 1] ?? [])[at] = wrong(file, column);
        return [file, lines.map((line) => line.join("\t")).join("\n")] as const;
      });
      const faults = faultsWith(Object.fromEntries(texts));
      for (const { file, line, column } of cells)
        expect(
          faults.some((fault) => fault.startsWith(`${file}:${line}: ${column.name}: "`)),
          `${file}:${line}: ${column.name}`,
        ).toBe(true);
    },
  );

  it("refuse a row that stands twice, one out of order, one with a cell too many, and a header without its fields", () => {
    const weekdays = read("weekdays.tsv");
    expect(faultsWith({ "weekdays.tsv": `${weekdays}السبت\t0\n` })).toEqual([
      expect.stringMatching(/^weekdays\.tsv:\d+: form: "السبت" stands already in line \d+$/),
    ]);
    expect(faultsWith({ "weekdays.tsv": `${weekdays}سبت\t0\t0\n` })).toEqual([
      expect.stringMatching(/^weekdays\.tsv:\d+: 3 columns, not 2: form, weekday$/),
    ]);
    expect(faultsWith({ "weekdays.tsv": weekdays.replace("# licence", "# license") })).toEqual([
      'weekdays.tsv: no "# licence:" line',
    ]);
    expect(faultsWith({ "varying-gender.tsv": `${read("varying-gender.tsv")}بحر\n` })).toEqual([
      expect.stringMatching(/^varying-gender\.tsv:\d+: form: "بحر" stands behind "هجمات", and the table is sorted$/),
    ]);
  });

  it("that no code reads are refused, and so is what code reads and is not there", () => {
    expect(faultsWith({ "unread.tsv": read("weekdays.tsv") })).toEqual(["unread.tsv: no code reads it"]);
    rmSync(join(copy, "weekdays.tsv"));
    const { faults } = checkedTables(copy);
    cpSync(join(data, "weekdays.tsv"), join(copy, "weekdays.tsv"));
    expect(faults).toContainEqual(
      expect.stringMatching(/^server\/src\/engine\/numbers\/calendar\.ts:\d+: rows\("weekdays"\): no such table$/),
    );
  });

  it("of names are one file: the tree of names has what its header calls names", async () => {
    writeFileSync(
      join(copy, "unions.tsv"),
      "# source: ours\n# licence: MIT\n# order: sorted\n# names: organization\n# column: name <name>\nنقابة عمال الموانئ\n",
    );
    const { tables: own, faults } = checkedTables(copy);
    rmSync(join(copy, "unions.tsv"));
    expect(faults).toEqual([]);
    expect(
      Buffer.from((await compileNames(own)).refs, "base64")
        .toString()
        .split("\n"),
    ).toContain(keyForm("نقابة عمال الموانئ"));
  });
});
