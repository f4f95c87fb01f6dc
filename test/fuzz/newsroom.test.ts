/** Any text as a stylebook, a list of ignored findings, a table or a setting: it is read or its faults are told at their place, and what is written keeps the rest. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { stylebookOf } from "../../server/src/engine/house-style/stylebook";
import { readParagraph } from "../../server/src/engine/text/paragraphs";
import { CHECK_IDS } from "../../server/src/newsroom";
import { Refusal } from "../../server/src/refusal";
import { readSettings } from "../../server/src/settings";
import { entriesInCsv } from "../../server/src/stylebook/csv";
import { entriesOf, readIgnoreFile, withIgnored, withoutIgnored } from "../../server/src/stylebook/ignore-file";
import { readStylebook, withEntry } from "../../server/src/stylebook/stylebook";
import { HOSTILE } from "../stylebook/hostile";
import { PATIENCE, runs, seed, tell, turn } from "./runs";
import { article, mutated } from "./texts";

const STYLEBOOKS = [
  "names:\n  - name: سالم الرواحي\n    type: person\n    aliases: [الرواحي]\n    rejected: [سليم الرواحي, الروحي*]\n    titles:\n      - title: وزير الصيد\n        from: 2024-01-01\n",
  "# قواعد الدار\nterms:\n  - preferred: هجوم\n    rejected: [عملية*, (اعتداء|عدوان) مسلح]\n    reason: أدق\n    wrong: [وقعت عملية]\n    right: [وقع هجوم]\nmonths: levantine\nchecks:\n  qala-anna: error\n",
  "extends: [packs/sport.yaml]\ndigits: arabic\nquotes: guillemets\nagencies:\n  - name: وكالة الشاطئ\n    dateline: (شاطئ)\n",
];
const LISTS = [
  '# ما نتجاهله\nwords: [أن, "إن"]\nhere:\n  - check: qala-anna\n    text: أن\n    sentence: قال الوزير أن القرار نهائي.\n',
  "files:\n  - file: a.txt\n    checks: [qala-anna]\nnames:\n  - text: الرواحي\n    is: person\nspeakers:\n  - quotation: القرار نهائي\n    speaker: سالم الرواحي\n",
];
const TABLES = ['list,preferred,type,rejected\nnames,سالم الرواحي,person,سليم الرواحي\nterms,هجوم,,"عملية ؛ اعتداء"\n'];
const PIECES = [
  "  ",
  "\n",
  "\t",
  ": ",
  "- ",
  "[",
  "]",
  "{",
  "}",
  "#",
  "|",
  ">",
  "&a",
  "*a",
  "<<: ",
  "!!js",
  "---\n",
  "? ",
  "'",
  '"',
  ",",
  "%",
  "null",
  "true",
  "0x1F",
  "2024-13-45",
  "names:",
  "terms:",
  "__proto__: ",
  "constructor: ",
];

const yaml = (begun: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: mutated(fc.constantFrom(...begun)) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES, ...begun.flatMap((text) => text.split("\n"))), { maxLength: 30 })
        .map((all) => all.join("")),
    },
    { weight: 1, arbitrary: article(6) },
  );
const SMALL = HOSTILE.filter(([, source]) => source.length < 50_000).map(([, source]) => source);

const lieIn = (
  faults: readonly { start: number; end: number; message: { ar: string; en: string } }[],
  source: string,
): void => {
  expect(faults.length).toBeLessThanOrEqual(20);
  for (const { start, end, message } of faults) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeLessThanOrEqual(source.length);
    expect(message.ar).not.toBe("");
    expect(message.en).not.toBe("");
  }
};

/** @returns what comes of a change, or undefined where it is refused in words for the user */
function orRefusal(change: () => string): string | undefined {
  try {
    return change();
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return undefined;
  }
}

const words = fc.constantFrom(
  "أن",
  "سالم الرواحي",
  "#",
  "- x",
  "a: b",
  "'",
  "*x",
  "&y",
  "\n",
  "",
  "true",
  "12",
  "\u202e",
  "\u0000",
  "{}",
  "[",
  "ا".repeat(300),
);

it(
  "any stylebook is read or told of, and takes another entry without losing a line",
  async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(yaml(STYLEBOOKS), mutated(fc.constantFrom(...SMALL))), words, async (source, name) => {
        count++;
        await turn();
        const { rules, faults } = readStylebook(source, CHECK_IDS);
        lieIn(faults, source);
        if (rules === undefined) expect(faults).not.toEqual([]);
        else {
          const stylebook = stylebookOf(rules);
          const paragraph = readParagraph("قال سليم الرواحي إن عملية وقعت في عدوان مسلح أمس.");
          stylebook.rejectedIn(paragraph);
          stylebook.approvedIn(paragraph);
        }
        const entry = { list: "names", entry: { name, type: "person" } } as const;
        const written = orRefusal(() => withEntry(source, entry));
        if (written === undefined || rules === undefined || name.trim() === "") return;
        const after = readStylebook(written, CHECK_IDS);
        expect(after.rules?.names?.some((one) => one.name === name) ?? after.faults.length > 0).toBe(true);
        for (const one of rules.names ?? []) expect(after.rules?.names).toContainEqual(one);
        for (const line of source.split("\n").filter((one) => one.trimStart().startsWith("#")))
          expect(written).toContain(line.trim());
      }),
      { numRuns: runs(300, 20_000), seed },
    );
    tell(`${count} stylebooks: read or told of, nothing lost`);
  },
  PATIENCE,
);

it(
  "any list of ignored findings is read or told of, and what is understood of it stays",
  async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(yaml(LISTS), words, async (source, word) => {
        count++;
        await turn();
        const { list, faults } = readIgnoreFile(source);
        lieIn(faults, source);
        const written = orRefusal(() => withIgnored(source, { word }));
        if (written === undefined || list === undefined) return;
        const after = readIgnoreFile(written).list;
        expect(after?.words).toEqual(expect.arrayContaining([...list.words]));
        expect(after?.here).toEqual(list.here);
        expect(after?.names).toEqual(list.names);
        expect(after?.speakers).toEqual(list.speakers);
        const back = orRefusal(() => withoutIgnored(written, { word }));
        if (back !== undefined)
          expect(entriesOf(readIgnoreFile(back).list ?? list).length).toBeLessThanOrEqual(
            entriesOf(after ?? list).length,
          );
      }),
      { numRuns: runs(300, 20_000), seed },
    );
    tell(`${count} lists of ignored findings: read or told of, nothing lost`);
  },
  PATIENCE,
);

it(
  "any table is taken or its rows are told, and any setting is one",
  async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(yaml(TABLES), article(8)), fc.anything(), async (table, given) => {
        count++;
        await turn();
        const { entries, refused } = entriesInCsv(table);
        expect(entries.length + refused.length).toBeLessThanOrEqual(table.split(/[\r\n]/).length);
        readSettings(given);
        readSettings({ checks: given, preset: given, language: given, stylebook: given });
      }),
      { numRuns: runs(300, 20_000), seed },
    );
    tell(`${count} tables and settings`);
  },
  PATIENCE,
);
