/** Editors that refuse what the server asks, never answer, or can do nothing: the server lives and answers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ResponseError,
  WorkspaceSymbolRequest,
  type ClientCapabilities,
  type FullDocumentDiagnosticReport,
} from "vscode-languageserver-protocol/node";
import { afterAll, describe, expect, it } from "vitest";
import { ARTICLE, FOLDER, IGNORE, inMemory, STYLEBOOK, type Editor } from "./client";
import { served } from "./served";

const TEXT = "قال الوزير أن بلاده مستعدة للحوار.";
const refresh = { refreshSupport: true };
const dynamic = { dynamicRegistration: true };
/** Whatever an editor can say that it can do, of what the server asks for. */
const EVERYTHING: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    diagnostics: refresh,
    inlayHint: refresh,
    semanticTokens: refresh,
    codeLens: refresh,
    didChangeConfiguration: dynamic,
    didChangeWatchedFiles: dynamic,
  },
  window: { workDoneProgress: true, showMessage: {} },
  textDocument: { diagnostic: {} },
};
const refuse = (method: string): never => {
  throw new ResponseError(-32601, `${method} is not for us`);
};

/** All that makes the server ask for something; it still answers afterwards. */
async function everythingDone(editor: Editor, folder: string): Promise<string[]> {
  const { connection } = editor;
  const uri = `${folder}/article.txt`;
  editor.open(TEXT, "plaintext", uri);
  editor.open("names: []\n", "yaml", `${folder}/stylebook.yaml`);
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: ["stylebook.yaml", ".arabic-press/ignore.yaml", "other.txt"].map((file) => ({
      uri: `${folder}/${file}`,
      type: 2 as const,
    })),
  });
  await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: "file:///nowhere", name: "nowhere" }], removed: [] },
  });
  await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "سالم" });
  await connection.sendRequest(ExecuteCommandRequest.type, {
    command: "arabicPress.addToStylebook",
    arguments: [{ file: `${folder}/stylebook.yaml`, list: "names", entry: { name: "سالم الرواحي" } }],
  });
  await connection.sendRequest("arabicPress/fixAll", { textDocument: { uri } });
  // What a person is to look at is waited for as long as they look.
  void connection.sendRequest("arabicPress/fixAll", { textDocument: { uri }, preview: true });
  const articles = await Promise.all(
    [1, 2, 3].map(() => connection.sendRequest("arabicPress/article", { textDocument: { uri } })),
  );
  expect(articles.every((article) => article !== null)).toBe(true);
  const report = (await connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  })) as FullDocumentDiagnosticReport;
  return report.items.map(({ code }) => String(code));
}

describe("an editor that says it can do everything and refuses it", () => {
  const home = mkdtempSync(join(tmpdir(), "arabic-press-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const folder = pathToFileURL(home).href;
  writeFileSync(join(home, "other.txt"), "قال سالم الرواحي إن الاتفاق قريب.");

  it("is answered all the same", async () => {
    let asked: string[] = [];
    const { result, code } = await served(
      { folder, capabilities: EVERYTHING, answer: refuse },
      (editor) => ((asked = editor.asked), everythingDone(editor, folder)),
    );
    expect(result).toEqual(["qala-anna"]);
    expect(code).toBe(0);
    expect([...new Set(asked)].sort()).toEqual([
      "client/registerCapability",
      "window/workDoneProgress/create",
      "workspace/applyEdit",
      "workspace/codeLens/refresh",
      "workspace/configuration",
      "workspace/diagnostic/refresh",
      "workspace/inlayHint/refresh",
      "workspace/semanticTokens/refresh",
    ]);
  });

  it("is served on where a promise was forgotten", async () => {
    const forgetful = join(home, "forgetful.cjs");
    writeFileSync(forgetful, "setImmediate(() => Promise.reject(new Error('forgotten')));");
    const { result: logged, code } = await served(
      { folder, capabilities: EVERYTHING },
      async (editor) => {
        expect(await everythingDone(editor, folder)).toEqual(["qala-anna"]);
        return editor.logged;
      },
      { execArgv: ["-r", forgetful] },
    );
    expect(logged?.join("\n")).toMatch(/unhandled: Error\n {4}at .*forgetful\.cjs:1:/);
    expect(logged?.join("\n")).not.toContain("forgotten");
    expect(code).toBe(0);
  });
});

describe("an editor that can do nothing", () => {
  it("is asked for nothing", async () => {
    const editor = await inMemory({ files: new Map([[STYLEBOOK, "names: []\n"]]), capabilities: {}, answer: refuse });
    expect(await everythingDone(editor, FOLDER)).toEqual(["qala-anna"]);
    expect(editor.asked).toEqual([]);
  });
});

describe("an editor that never answers", () => {
  it("is not waited for", async () => {
    const files = new Map([[STYLEBOOK, "names: []\n"]]);
    // The wait for an answer is over at once.
    const later = (task: () => void, milliseconds: number): (() => void) => {
      const timer = setTimeout(task, milliseconds >= 30_000 ? 0 : milliseconds);
      return () => clearTimeout(timer);
    };
    const editor = await inMemory({
      files,
      capabilities: EVERYTHING,
      answer: () => new Promise(() => undefined),
      later,
    });
    expect(await everythingDone(editor, FOLDER)).toEqual(["qala-anna"]);
    expect(files.get(STYLEBOOK)).toBe("names: []\n");
    expect(editor.said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/تعذّر حفظ الملف «[^»]*»\. أعد المحاولة: .*stylebook\.yaml/),
    ]);
    // One question that is never answered holds up no other work.
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "arabicPress.ignore",
      arguments: [{ file: IGNORE, entry: { word: "أن" } }],
    });
    expect(files.get(IGNORE)).toContain("أن");
  });
});

describe("commands with arguments that are none of ours", () => {
  it.each([
    ["nothing", undefined],
    ["no file", {}],
    ["no entry", { file: IGNORE }],
    ["an entry of another kind", { file: IGNORE, entry: { file: 1 } }],
    ["the stylebook in the list's place", { file: STYLEBOOK, entry: { word: "أن" } }],
    ["an article", { file: ARTICLE, entry: { word: "أن" } }],
    ["a file outside", { file: "file:///etc/passwd", entry: { word: "أن" } }],
    ["a file above", { file: `${FOLDER}/../victim.conf`, entry: { word: "أن" } }],
  ])("write nothing: %s", async (_, given) => {
    const files = new Map([
      [STYLEBOOK, "names: []\n"],
      [ARTICLE, TEXT],
    ]);
    const editor = await inMemory({ files });
    for (const [command, more] of [
      ["arabicPress.ignore", {}],
      ["arabicPress.addToStylebook", { list: "titles" }],
    ] as const) {
      await editor.connection.sendRequest(ExecuteCommandRequest.type, {
        command,
        arguments: given === undefined ? [] : [{ ...given, ...more }],
      });
    }
    expect([...files]).toEqual([
      [STYLEBOOK, "names: []\n"],
      [ARTICLE, TEXT],
    ]);
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "arabicPress.ignore",
      arguments: [{ file: IGNORE, entry: { word: "أن" } }],
    });
    expect(files.get(IGNORE)).toContain("أن");
  });
});
