/** A newsroom's files that are broken, or made to break a reader: the server lives, what was good holds, and the user is told once. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DidChangeWatchedFilesNotification } from "vscode-languageserver-protocol";
import { afterAll, describe, expect, it } from "vitest";
import { HOSTILE } from "../stylebook/hostile";
import { undirected } from "../../server/src/engine/text/direction";
import { ARTICLE, FOLDER, IGNORE, inMemory, STYLEBOOK, untilFound, type Editor } from "./client";

const GOOD = "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n";
const TEXT = "وقعت عملية أمس في غارة.\nقال الوزير أن القرار نهائي.";
const lineOf = (line: number): RegExp => new RegExp(`\\(السطر ${line + 1}\\)`);

function changed(editor: Editor, uri: string): Promise<unknown> {
  const found = untilFound(editor, () => true);
  void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] });
  return found;
}

describe.each(HOSTILE)("%s", (_, source, line) => {
  it("in a stylebook on disk leaves the last good one in force", async () => {
    const files = new Map([[STYLEBOOK, GOOD]]);
    const editor = await inMemory({ files });
    const first = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await first).map(({ code }) => code)).toEqual(["stylebook-term", "qala-anna"]);
    files.set(STYLEBOOK, source);
    await changed(editor, STYLEBOOK);
    // Another look at the same fault is no news.
    const again = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    await changed(editor, STYLEBOOK);
    expect((await again).map(({ code }) => code)).toEqual(["stylebook-term", "qala-anna"]);
    await expect.poll(() => editor.said.map(({ message }) => message)).toEqual([expect.stringMatching(lineOf(line))]);
  });

  it("in a stylebook that is open is shown there, and switches nothing off", async () => {
    const editor = await inMemory({ files: new Map([[STYLEBOOK, GOOD]]) });
    const first = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    await first;
    editor.open(source, "yaml", STYLEBOOK);
    const faults = await editor.diagnostics(1, STYLEBOOK);
    expect(faults[0]?.range.start.line).toBe(line);
    expect(faults.at(-1)?.message).toContain("يُعمل بآخر نسخة سليمة");
    const found = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    editor.change(2, [{ text: `${TEXT}\n` }], ARTICLE);
    await found;
    expect(editor.said).toEqual([]);
  });

  it("in the list of ignored findings leaves what was on it", async () => {
    const files = new Map([
      [IGNORE, "words: [أن]\n"],
      [STYLEBOOK, GOOD],
    ]);
    const editor = await inMemory({ files });
    const first = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await first).map(({ code }) => code)).toEqual(["stylebook-term"]);
    files.set(IGNORE, source);
    await changed(editor, IGNORE);
    const again = untilFound(editor, (codes) => codes.length > 0);
    await changed(editor, IGNORE);
    expect((await again).map(({ code }) => code)).toEqual(["stylebook-term"]);
    await expect.poll(() => editor.said.map(({ message }) => message)).toEqual([expect.stringMatching(lineOf(line))]);
    expect(files.get(IGNORE)).toBe(source);
  });
});

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "arabic-press-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(HOSTILE)("names %s by its line", (_, source, line) => {
    const file = join(folder, "stylebook.yaml");
    writeFileSync(file, source);
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      ["dist/cli.js", "analyze", "--language", "en", "--stylebook", file, "-"],
      { encoding: "utf8", input: TEXT },
    );
    expect([status, signal], stderr.slice(0, 2000)).toEqual([2, null]);
    expect(stderr).toMatch(new RegExp(`^arabic-press: .*stylebook\\.yaml:${line + 1}: `));
    expect(stderr.split("\n").length).toBeLessThan(25);
  });
});

describe("a stylebook that a setting names and that is not there", () => {
  it.each([
    [
      "ar",
      { stylebook: "desk/missing.yaml" },
      /لا يُعمل بدليل الأسلوب «missing\.yaml».*صحّح المسار في الإعداد arabicPress\.stylebook: لا ملف في «desk\/missing\.yaml»/,
    ],
    [
      "en",
      { stylebook: "desk/missing.yaml" },
      /stylebook missing\.yaml is not used\..*arabicPress\.stylebook: there is no file “desk\/missing\.yaml”/,
    ],
    [
      "en",
      { userStylebook: "/desk/mine.yaml" },
      /stylebook mine\.yaml is not used\..*arabicPress\.userStylebook: there is no file “\/desk\/mine\.yaml”/,
    ],
  ])("is told once, and no more once it is there: %s %o", async (language, places, said) => {
    const files = new Map<string, string>();
    const editor = await inMemory({ files, settings: () => ({ language, ...places }) });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await found).map(({ code }) => code)).toEqual(["qala-anna"]);
    await expect
      .poll(() => editor.said.map(({ message }) => undirected(message)))
      .toEqual([expect.stringMatching(said)]);
    const file = "userStylebook" in places ? "file:///desk/mine.yaml" : `${FOLDER}/desk/missing.yaml`;
    files.set(file, GOOD);
    const again = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    void changed(editor, file);
    await again;
    expect(editor.said).toHaveLength(1);
  });

  it("is no fault where none is named", async () => {
    const editor = await inMemory({ files: new Map(), settings: () => ({}) });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    await found;
    expect(editor.said).toEqual([]);
  });
});

describe("a file that was never good", () => {
  it("is said to be of no effect", async () => {
    const editor = await inMemory({
      files: new Map([
        [STYLEBOOK, "names: *x\n"],
        [IGNORE, "*x"],
      ]),
    });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await found).map(({ code }) => code)).toEqual(["qala-anna"]);
    await expect
      .poll(() => editor.said.map(({ message }) => message).sort())
      .toEqual([
        expect.stringMatching(/دليل الأسلوب .*لا يُعمل بهذا الدليل/),
        expect.stringMatching(/المتجاهَلة .*لا يُعمل بهذه القائمة/),
      ]);
  });

  it("leaves in force the entries of a stylebook that have no fault", async () => {
    const editor = await inMemory({ files: new Map([[STYLEBOOK, `names:\n  - nam: سعاد\n${GOOD}`]]) });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await found).map(({ code }) => code)).toEqual(["stylebook-term", "qala-anna"]);
    await expect
      .poll(() => editor.said.map(({ message }) => message))
      .toEqual([expect.stringMatching(/\(السطر 2\)\. يُعمل بسائر ما في الدليل/)]);
  });

  it("holds but for its faults where there was no stylebook before", async () => {
    const files = new Map<string, string>();
    const editor = await inMemory({ files });
    const found = untilFound(editor, () => true);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await found).map(({ code }) => code)).toEqual(["qala-anna"]);
    files.set(STYLEBOOK, `names:\n  - nam: سعاد\n${GOOD}`);
    const again = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    void changed(editor, STYLEBOOK);
    await again;
    await expect
      .poll(() => editor.said.map(({ message }) => message))
      .toEqual([expect.stringMatching(/\(السطر 2\)\. يُعمل بسائر ما في الدليل/)]);
  });

  it("leaves in force what could be understood of a list", async () => {
    const editor = await inMemory({
      files: new Map([[IGNORE, "here:\n  - check: qala-anna\n    text: ان\nwords: [أن]\n"]]),
    });
    const found = untilFound(editor, () => true);
    editor.open(TEXT, "plaintext", ARTICLE);
    expect(await found).toEqual([]);
    await expect
      .poll(() => editor.said.map(({ message }) => message))
      .toEqual([expect.stringMatching(/\(السطر 2\)\. يُعمل بما فُهم من القائمة/)]);
  });

  it("is told again once it was mended and broken again, and not before", async () => {
    const files = new Map([[STYLEBOOK, "names: *x\n"]]);
    const editor = await inMemory({ files });
    const found = untilFound(editor, () => true);
    editor.open(TEXT, "plaintext", ARTICLE);
    await found;
    for (const [text, told] of [
      ["names: *x\n", 1],
      [GOOD, 1],
      ["names: *x\n", 2],
    ] as const) {
      files.set(STYLEBOOK, text);
      await changed(editor, STYLEBOOK);
      await expect.poll(() => editor.said.length).toBe(told);
    }
  });

  it("holds as it stands on disk again, once it was closed without being saved", async () => {
    const editor = await inMemory({ files: new Map([[STYLEBOOK, GOOD]]) });
    editor.open("terms: []\n", "yaml", STYLEBOOK);
    await editor.diagnostics(1, STYLEBOOK);
    const found = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    editor.open(TEXT, "plaintext", ARTICLE);
    void editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: STYLEBOOK } });
    expect((await found)[0]?.range.start.character).toBe(5);
  });
});
