/** Files and folders where nobody expects them: URIs that are none or are spelled otherwise, pipes, devices, links in circles, packs without end. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStylebook } from "../../server/src/stylebook/stylebook";
import { withPacks } from "../../server/src/stylebook/packs";
import { pathIn, spelled } from "../../server/src/uris";
import { ARTICLE, FOLDER, IGNORE, inMemory, STYLEBOOK, untilFound, type Editor } from "./client";
import { served } from "./served";

const TEXT = "قال الوزير سالم الرواحي أن عملية وقعت أمس.";
const RULES = "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n";

let home: string;
beforeEach(() => (home = realpathSync(mkdtempSync(join(tmpdir(), "arabic-press-")))));
afterEach(() => rmSync(home, { recursive: true }));

const symbols = async ({ connection }: Editor): Promise<string[]> =>
  ((await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "سالم" })) ?? []).map(({ location }) =>
    decodeURIComponent(location.uri.slice(location.uri.lastIndexOf("/") + 1)),
  );

const codes = async (editor: Editor, uri: string): Promise<string[]> =>
  (await editor.diagnostics(1, uri)).map(({ code }) => String(code));

/** Whatever is asked of a document, and a change of it on disk, before it is closed. */
async function allDone(editor: Editor, uri: string): Promise<string[]> {
  const { connection } = editor;
  editor.open(TEXT, "plaintext", uri);
  const found = await codes(editor, uri);
  const textDocument = { uri };
  await connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 13 } });
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  await connection.sendRequest("arabicPress/findings", { textDocument: { uri: `${uri}.closed.txt` } });
  await connection.sendRequest("arabicPress/ignored", { uri });
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] });
  await connection.sendRequest("arabicPress/workspaceTable", { of: "quotations", format: "csv" });
  await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  return found;
}

describe("a URI", () => {
  it.each([
    ["file:///C:/news/a.txt", "file:///c%3A/news/a.txt"],
    ["FILE:///c%3a/news/a.txt", "file:///c%3A/news/a.txt"],
    ["file:///أخبار/a (1).txt", "file:///%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/a%20%281%29.txt"],
    ["file:///%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/a%20(1).txt", "file:///%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/a%20%281%29.txt"],
    ["file:///a%2Fb.txt", "file:///a%2Fb.txt"],
    ["file:///bad%zz/%", "file:///bad%25zz/%25"],
    ["file:///half%d8.txt", "file:///half%25d8.txt"],
    ["file:///\ud800.txt", "file:///%EF%BF%BD.txt"],
    ["vscode-remote://ssh-remote+desk/news/a.txt?x#y", "vscode-remote://ssh-remote+desk/news/a.txt?x#y"],
    ["untitled:Untitled-1", "untitled:Untitled-1"],
    ["", ""],
  ])("has one spelling: %s", (uri, one) => {
    expect(spelled(uri)).toBe(one);
    expect(spelled(one)).toBe(one);
  });

  it("has the path in its folder that the newsroom's lists have, whatever is in it", () => {
    expect(pathIn("file:///أخبار", "file:///%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/a%20b/bad%zz.txt")).toBe("a b/bad%zz.txt");
  });
});

describe("a document of a strange URI", () => {
  const STRANGE = (folder: string): string[] => [
    `${folder}/a%2Fb.txt`,
    `${folder}/bad%zz.txt`,
    `${folder}/half%d8.txt`,
    `${folder}/%`,
    `${folder}/nul%00.txt`,
    `${folder}/${"l".repeat(5000)}.txt`,
    "file://host/news/a.txt",
    "file:////a.txt",
    "file:",
    "untitled:Untitled-1",
    "git:/news/a.txt?%7B%7D",
    "vscode-vfs://github/news/a.txt",
    "no uri at all",
    "",
  ];

  it("is read like any other, and nothing is told of it", async () => {
    const folder = pathToFileURL(home).href;
    const { result, code } = await served({ folder }, async (editor) => {
      const found = [];
      for (const uri of STRANGE(folder)) found.push(await allDone(editor, uri));
      return { found, said: editor.said, logged: editor.logged };
    });
    expect(code).toBe(0);
    expect(result?.found).toEqual(STRANGE(folder).map(() => ["qala-anna"]));
    expect(result?.said).toEqual([]);
    expect(result?.logged).toEqual([]);
  });
});

describe("a folder of a strange URI", () => {
  it.each(["file://host/news", "file:///a%2Fb", "vscode-vfs://github/news", "nul:///%00", "none"])(
    "has no files, and its documents are read: %s",
    async (folder) => {
      const { result, code } = await served({ folders: [folder] }, async (editor) => {
        const found = await allDone(editor, `${folder}/a.txt`);
        await editor.connection.sendRequest(ExecuteCommandRequest.type, {
          command: "arabicPress.ignore",
          arguments: [{ file: `${spelled(folder)}/.arabic-press/ignore.yaml`, entry: { word: "أن" } }],
        });
        return { found, symbols: await symbols(editor), said: editor.said.length };
      });
      expect(code).toBe(0);
      expect(result).toEqual({ found: ["qala-anna"], symbols: [], said: 1 });
    },
  );

  it.each([
    ["none", {}],
    ["null", { rootUri: null, workspaceFolders: null }],
    ["no URIs", { rootUri: 5, workspaceFolders: [null, {}, { uri: 5 }] }],
  ])("is not needed: %s", async (_, roots) => {
    const editor = await inMemory({ capabilities: {}, initialize: roots });
    expect(await allDone(editor, ARTICLE)).toEqual(["qala-anna"]);
    expect(await symbols(editor)).toEqual([]);
  });
});

describe("a folder and its documents, spelled in two ways", () => {
  const ENCODED = "file:///%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1%20%281%29";
  const SPELLINGS = ["file:///أخبار (1)", "file:///%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1%20(1)", `${ENCODED}/`, ENCODED];

  it.each(SPELLINGS)("belong together: %s", async (folder) => {
    const files = new Map([
      [`${ENCODED}/stylebook.yaml`, RULES],
      [`${ENCODED}/.arabic-press/ignore.yaml`, "files:\n  - file: a.txt\n    checks: [qala-anna]\n"],
      [`${ENCODED}/a.txt`, TEXT],
    ]);
    const editor = await inMemory({ files, folder });
    const uri = `${SPELLINGS[0] ?? ""}/a.txt`;
    editor.open(TEXT, "plaintext", uri);
    expect(await codes(editor, uri)).toEqual(["stylebook-term"]);
    // The article on disk and the one that is open are one.
    expect(await symbols(editor)).toEqual(["a.txt"]);
  });

  it("are one where the stylebook is open under another spelling", async () => {
    const editor = await inMemory({
      files: new Map([[`${ENCODED}/stylebook.yaml`, ""]]),
      folder: SPELLINGS[1] ?? "",
      edits: true,
      answer: (method, params) => (method === "workspace/applyEdit" ? { applied: true, params } : null),
    });
    editor.open(RULES, "yaml", `${SPELLINGS[0] ?? ""}/stylebook.yaml`);
    editor.open(TEXT, "plaintext", `${ENCODED}/a.txt`);
    expect(await codes(editor, `${ENCODED}/a.txt`)).toEqual(["qala-anna", "stylebook-term"]);
    expect(await editor.diagnostics(1, `${SPELLINGS[0] ?? ""}/stylebook.yaml`)).toEqual([]);
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "arabicPress.addToStylebook",
      arguments: [
        { file: `${ENCODED}/stylebook.yaml`, list: "names", entry: { name: "سالم الرواحي", type: "person" } },
      ],
    });
    expect(editor.asked).toContain("workspace/applyEdit");
  });
});

describe.skipIf(process.platform === "win32")("a folder with pipes, devices, circles and locked doors", () => {
  it("is read without them, and nobody waits", async () => {
    writeFileSync(join(home, "good.txt"), TEXT);
    execFileSync("mkfifo", [join(home, "pipe.txt"), join(home, "stylebook.yaml")]);
    mkdirSync(join(home, ".arabic-press"));
    execFileSync("mkfifo", [join(home, ".arabic-press", "ignore.yaml")]);
    symlinkSync("self.txt", join(home, "self.txt"));
    symlinkSync(".", join(home, "circle"));
    symlinkSync("/dev/zero", join(home, "endless.txt"));
    symlinkSync(join(home, "nowhere"), join(home, "dangling.txt"));
    mkdirSync(join(home, "folder.txt"));
    const folder = pathToFileURL(home).href;
    const { result, code } = await served({ folder }, async (editor) => {
      const found = await allDone(editor, `${folder}/good.txt`);
      for (const name of ["pipe", "self", "endless", "dangling", "folder"])
        expect(
          await editor.connection.sendRequest("arabicPress/findings", {
            textDocument: { uri: `${folder}/${name}.txt` },
          }),
        ).toBeNull();
      return { found, symbols: await symbols(editor), said: editor.said.map(({ message }) => message).sort() };
    });
    expect(code).toBe(0);
    expect(result).toEqual({
      found: ["qala-anna"],
      symbols: ["good.txt"],
      said: [
        expect.stringMatching(/ignore\.yaml.*مجلد أو جهاز/),
        expect.stringMatching(/stylebook\.yaml.*مجلد أو جهاز/),
      ],
    });
  });
});

describe("a stylebook without end", () => {
  const times = (count: number, piece: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => piece(at)).join("");

  it("of 150,000 names is told to be too long, and the last good one holds", async () => {
    const files = new Map([[STYLEBOOK, RULES]]);
    const editor = await inMemory({ files });
    editor.open(TEXT, "plaintext", ARTICLE);
    expect(await codes(editor, ARTICLE)).toEqual(["qala-anna", "stylebook-term"]);
    files.set(STYLEBOOK, `names:\n${times(150_000, (at) => `  - name: سالم ${at}\n    type: person\n`)}`);
    const again = untilFound(editor, (found) => found.includes("stylebook-term"));
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: STYLEBOOK, type: 2 }],
    });
    await again;
    await expect.poll(() => editor.said.map(({ message }) => message)).toEqual([expect.stringMatching(/قسّم الملف/)]);
    // What was told is known: the file is not read again for each document.
    editor.open(TEXT, "plaintext", IGNORE.replace("ignore.yaml", "other.txt"));
    expect(editor.said).toHaveLength(1);
  });

  it("of packs that take each other in a hundred times over is read to the hundredth", async () => {
    const ask = async (width: number): Promise<{ reads: number; faults: number; names: number }> => {
      let reads = 0;
      const source = (depth: number): string =>
        `names:\n  - name: سالم ${depth}\n    type: person\nextends: [${Array.from({ length: width }, () => `p${depth + 1}.yaml`).join(", ")}]\n`;
      const { rules, faults } = await withPacks(STYLEBOOK, readStylebook(source(0), new Set()), {
        root: FOLDER,
        checkIds: new Set(),
        read: (uri) => {
          reads++;
          return Promise.resolve(source(Number(/p(\d+)\.yaml$/.exec(uri)?.[1])));
        },
      });
      return { reads, faults: faults.length, names: rules?.names?.length ?? 0 };
    };
    expect(await ask(1)).toEqual({ reads: 5, faults: 1, names: 6 });
    // Ten in each of five would be 111,110.
    expect(await ask(10)).toMatchObject({ reads: 100, names: 6 });
  });
});
