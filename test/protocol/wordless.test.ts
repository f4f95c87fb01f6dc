/** The log, errors and reports hold no word of an article: one that no dictionary has is sent through every request, those that fail too. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ResponseError } from "vscode-languageserver-protocol";
import { afterAll, describe, expect, it } from "vitest";
import { openEditor } from "../../server/src/editor";
import { FEATURES } from "../../server/src/requests";
import { wordless } from "../../protocol/wordless";
import { commandLine } from "../cli/run";
import { ARTICLE, IGNORE, inMemory, STYLEBOOK, type Editor, type Options } from "./client";
import { OUR_METHODS } from "./requests";
import { served } from "./served";

/** No word of a language, in two scripts; in the article as a speaker, in words said, beside figures and in faults. */
const [WORD, LATIN] = ["زقنبوط", "Zqnbutl"];
const ARTICLE_TEXT = [
  `قال الوزير ${WORD} ${LATIN} أن «${WORD} قريب» في ${WORD} .`,
  `وأضاف ${WORD}: «دفعنا 5 ${WORD} و12/5/2026 ${LATIN}».`,
  `${WORD} ${WORD} ،${LATIN} {"${WORD}": [${LATIN}]} ${WORD}`,
].join("\n");
const holdsWords = (text: string): boolean => text.includes(WORD) || text.includes(LATIN);

const textDocument = { uri: ARTICLE };
const position = { line: 0, character: 13 };
const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 20 } };
const context = { diagnostics: [], includeDeclaration: true, triggerKind: 1 };
const right = {
  textDocument,
  position,
  positions: [position],
  range,
  context,
  newName: WORD,
  query: WORD,
  uri: ARTICLE,
  format: "csv",
  of: "quotations",
  item: { name: WORD, uri: ARTICLE, data: WORD },
  table: `list,preferred\nnames,${WORD}`,
};

/** The same with the words where something else is meant. */
const WRONG: readonly unknown[] = [
  WORD,
  [WORD, LATIN],
  { textDocument: WORD },
  { textDocument: { uri: WORD } },
  { textDocument: { uri: `file:///%${WORD}` } },
  { ...right, position: WORD, positions: WORD, range: WORD, context: WORD },
  { ...right, position: { line: WORD, character: LATIN }, positions: [WORD] },
  { ...right, context: { diagnostics: [{ message: WORD, range: WORD, code: LATIN }], only: [WORD] } },
  { ...right, of: WORD, format: WORD, known: WORD, item: WORD, table: { [WORD]: WORD }, uri: [WORD] },
  { ...right, item: { name: { [WORD]: LATIN }, data: [WORD] }, newName: { [WORD]: WORD }, query: [WORD] },
  { command: WORD, arguments: [WORD] },
  ...["ignore", "addToStylebook", "correct", "takeBack"].flatMap((command) =>
    [
      WORD,
      { file: WORD },
      { file: IGNORE, entry: WORD },
      { file: STYLEBOOK, list: WORD, entry: { name: [WORD], [LATIN]: WORD } },
      { file: IGNORE, entry: { here: { check: WORD, text: [WORD] } } },
    ].map((given) => ({
      command: `arabicPress.${command}`,
      arguments: [given],
    })),
  ),
];

/** What a capability is asked by, where that is not its name. */
const NAMES_OF = {
  rename: ["textDocument/prepareRename", "textDocument/rename"],
  workspaceSymbol: ["workspace/symbol"],
  semanticTokens: ["textDocument/semanticTokens/full"],
  callHierarchy: ["textDocument/prepareCallHierarchy", "callHierarchy/outgoingCalls", "callHierarchy/incomingCalls"],
};

/** Whatever the server can do, by what it says, and our own. */
const METHODS = [
  ...Object.keys(FEATURES)
    .map((key) => key.replace(/Provider$/, ""))
    .flatMap((key) =>
      key in NAMES_OF ? (NAMES_OF[key as keyof typeof NAMES_OF] as readonly string[]) : [`textDocument/${key}`],
    ),
  "workspace/executeCommand",
  "textDocument/diagnostic",
  ...OUR_METHODS,
];

/** Every request with every kind of parameters. @returns all that was answered as an error */
async function everythingAsked({ connection, open }: Editor): Promise<string[]> {
  open(ARTICLE_TEXT, "plaintext", ARTICLE);
  open(`names: [{name: ${WORD}, type: ${LATIN}}]\n*${WORD}`, "yaml", STYLEBOOK);
  const errors: string[] = [];
  for (const params of [right, ...WRONG])
    await Promise.all(
      METHODS.map((method) =>
        connection
          .sendRequest(method, params)
          .catch((error: unknown) => void errors.push(`${method}: ${String((error as Error).message)}`)),
      ),
    );
  for (const method of [
    "textDocument/didChange",
    "textDocument/didSave",
    "workspace/didChangeConfiguration",
    "workspace/didChangeWatchedFiles",
    WORD,
  ])
    for (const params of [
      WORD,
      [WORD],
      { [WORD]: WORD },
      { textDocument, contentChanges: WORD },
      { textDocument: { ...textDocument, version: 2 }, contentChanges: [{ range: WORD, text: [WORD] }] },
      { changes: WORD },
    ])
      await connection.sendNotification(method, params);
  await connection.sendRequest("arabicPress/article", { textDocument });
  return errors;
}

describe("the log and the errors of the server", () => {
  it("hold no word of the article, whatever is asked and however wrongly", async () => {
    const editor = await inMemory({ files: new Map([[ARTICLE, ARTICLE_TEXT]]), edits: true });
    const errors = await everythingAsked(editor);
    expect(METHODS.length).toBeGreaterThan(35);
    expect(errors.length).toBeGreaterThan(20);
    expect(errors.filter(holdsWords)).toEqual([]);
    expect(editor.logged.length).toBeGreaterThan(5);
    expect(editor.logged.filter(holdsWords)).toEqual([]);
  });

  it.each<[string, Options]>([
    [
      "refuses in its words",
      {
        answer: () => {
          throw new ResponseError(1, `${WORD} ${LATIN}`, { [WORD]: LATIN });
        },
      },
    ],
    ["answers with words", { answer: () => `${WORD} ${LATIN}` }],
  ])("hold none of an editor that %s", async (_, options) => {
    const editor = await inMemory({
      files: new Map([[ARTICLE, ARTICLE_TEXT]]),
      capabilities: {
        workspace: {
          applyEdit: true,
          workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
          configuration: true,
        },
        window: { workDoneProgress: true, showMessage: {} },
      },
      ...options,
    });
    const errors = await everythingAsked(editor);
    expect([...errors, ...editor.logged].filter(holdsWords)).toEqual([]);
  });

  it("hold none where files fail in words, and where the engine does", async () => {
    const editor = await inMemory({
      files: new Map([[ARTICLE, ARTICLE_TEXT]]),
      host: {
        read: () => Promise.reject(new Error(`${WORD} cannot be read: ${LATIN}`)),
        list: () => Promise.reject(new SyntaxError(`Unexpected token '${WORD}'`)),
        change: () => Promise.reject(new TypeError(`Cannot create property 'x' on string '${LATIN}'`)),
      },
    });
    const errors = await everythingAsked(editor);
    expect(editor.logged.join("\n")).toMatch(/symbols: SyntaxError\n {4}at /);
    expect([...errors, ...editor.logged].filter(holdsWords)).toEqual([]);
  });

  it("hold none where the program itself breaks", async () => {
    const home = mkdtempSync(join(tmpdir(), "arabic-press-"));
    afterAll(() => rmSync(home, { recursive: true }));
    for (const [how, broken] of [
      [
        "rejection",
        `setTimeout(() => Promise.reject(new Error("${WORD}")), 300); setTimeout(() => Promise.reject("${LATIN}"), 300);`,
      ],
      ["exception", `setTimeout(() => { throw new SyntaxError("Unexpected ${WORD}\\n    at ${LATIN}"); }, 300);`],
    ] as const) {
      const file = join(home, `${how}.cjs`);
      writeFileSync(file, broken);
      let stderr = "";
      const { result, code } = await served(
        { folder: pathToFileURL(home).href },
        async (editor, { stderr: stream }) => {
          stream?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
          editor.open(ARTICLE_TEXT, "plaintext", ARTICLE);
          await expect.poll(() => stderr + editor.logged.join("\n"), { timeout: 10_000 }).toMatch(/unhandled|uncaught/);
          return editor.logged.join("\n");
        },
        { execArgv: ["-r", file], stderr: "pipe" },
      );
      expect(code).toBe(how === "rejection" ? 0 : 1);
      expect(holdsWords(`${result ?? ""}${stderr}`)).toBe(false);
    }
  });
});

describe("what the log holds of an error", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["its kind and place", () => JSON.parse(`{"${WORD}": ${LATIN}}`), /^SyntaxError\n {4}at /],
    [
      "nothing of a message in many lines",
      () => {
        throw new Error(`${WORD}\n    at ${WORD} (${LATIN} ${WORD}:1:1)`);
      },
      /^Error\n {4}at .*wordless\.test\.ts:\d+:\d+\)?/,
    ],
    [
      "no name that is none",
      () => {
        throw Object.assign(new Error(WORD), { name: WORD, code: `${WORD} 1` });
      },
      /^Error\n/,
    ],
    [
      "the call of the system",
      () => {
        throw Object.assign(new Error(WORD), { code: "ENOSPC", syscall: "write" });
      },
      /^ENOSPC write$/,
    ],
    [
      "no more than that it was thrown",
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a library may do
        throw WORD;
      },
      /^a thrown string$/,
    ],
    [
      "the number of a refusal",
      () => {
        throw new ResponseError(-32603, WORD);
      },
      /^Error -32603\n/,
    ],
  ])("is %s", (_, fail, wanted) => {
    let caught: unknown;
    try {
      fail();
    } catch (error) {
      caught = error;
    }
    expect(wordless(caught)).toMatch(wanted);
    expect(holdsWords(wordless(caught))).toBe(false);
  });

  it("is told once", () => {
    const lines: string[] = [];
    const { log } = openEditor(
      { console: { error: (line: string) => lines.push(line) } } as never,
      () => () => undefined,
    );
    const error = new Error(WORD);
    log("hover", error);
    log("hover", error);
    expect(lines).toEqual([`hover: ${wordless(error)}`]);
  });
});

describe("the command line", () => {
  const { run, written } = commandLine();

  it.each([
    [
      "what is no JSON",
      ["analyze", "--jsonl", "-"],
      `{"text": "${WORD}", ${LATIN}}\n${WORD}\n"${LATIN}"\n[{"text":"${WORD}"}]\n`,
    ],
    ["a record without text", ["analyze", "--jsonl", "--field", "body", "-"], `{"text": "${WORD}"}\n`],
    ["a stylebook that is an article", ["check", "--stylebook", written("book.yaml", ARTICLE_TEXT), "-"], ARTICLE_TEXT],
    ["a cache that is an article", ["check", "--cache", written("cache.json", ARTICLE_TEXT), "-"], ARTICLE_TEXT],
    ["another encoding", ["check", "--encoding", "utf-16le", written("a.txt", ARTICLE_TEXT)], ""],
    [
      "a file that is none",
      ["check", written("a.docx", ARTICLE_TEXT), written("b.xml", ARTICLE_TEXT), written("c.html", ARTICLE_TEXT)],
      "",
    ],
  ])("tells what is wrong without words of the article: %s", (_, args, input) => {
    const { stderr } = run(args, input);
    expect(holdsWords(stderr)).toBe(false);
  });
});
