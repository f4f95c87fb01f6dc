/** Any message in any order, and bytes that are none: the server answers the next one. */
import { spawn } from "node:child_process";
import fc from "fast-check";
import { StreamMessageReader } from "vscode-languageserver-protocol/node";
import { expect, it } from "vitest";
import { inMemory } from "../protocol/client";
import { OUR_METHODS } from "../protocol/requests";
import { PATIENCE, runs, seed, tell } from "./runs";
import { article, piece } from "./texts";

const URIS = [
  "file:///news/a.txt",
  "file:///news/b.md",
  "file:///news/stylebook.yaml",
  "file:///news/.arabic-press/ignore.yaml",
  "file:///n%2Fews/%zz",
  "untitled:1",
  "",
  "x",
];
const REQUESTS = [
  "hover",
  "definition",
  "references",
  "documentHighlight",
  "prepareRename",
  "rename",
  "completion",
  "foldingRange",
  "selectionRange",
  "inlayHint",
  "codeLens",
  "semanticTokens/full",
  "documentSymbol",
  "codeAction",
  "prepareCallHierarchy",
  "diagnostic",
  "formatting",
].map((name) => `textDocument/${name}`);
const OURS = [...OUR_METHODS, "arabicPress/nothing"];
const OTHERS = [
  "workspace/symbol",
  "workspace/executeCommand",
  "callHierarchy/outgoingCalls",
  "callHierarchy/incomingCalls",
  "initialize",
  "no/such",
  "arabicPress/refused",
];
const TOLD = [
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didClose",
  "textDocument/didSave",
  "workspace/didChangeConfiguration",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeWorkspaceFolders",
  "$/cancelRequest",
  "$/setTrace",
  "initialized",
  "no/such",
  "arabicPress/dropped",
];

const anything = fc
  .anything({ maxDepth: 2, withNullPrototype: false })
  .map((value) => JSON.parse(JSON.stringify(value) ?? "null") as unknown);
/** The right thing nine times of ten. */
const nearly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });

const position = nearly(
  fc.record({ line: nearly(fc.nat({ max: 4 })), character: nearly(fc.integer({ min: -2, max: 200 })) }),
);
const range = nearly(fc.record({ start: position, end: position }));
const uri = nearly(fc.constantFrom(...URIS));
const textDocument = nearly(
  fc.record({
    uri,
    languageId: nearly(fc.constantFrom("plaintext", "markdown", "yaml")),
    version: nearly(fc.nat({ max: 3 })),
    text: nearly(article(4)),
  }),
);
const params = nearly(
  fc.record(
    {
      textDocument,
      uri,
      position,
      range,
      positions: nearly(fc.array(position, { maxLength: 3 })),
      contentChanges: nearly(
        fc.array(fc.record({ range, text: nearly(piece) }, { requiredKeys: ["text"] }), { maxLength: 3 }),
      ),
      context: nearly(
        fc.record(
          { diagnostics: nearly(fc.constant([])), only: nearly(fc.constant(["quickfix"])) },
          { requiredKeys: ["diagnostics"] },
        ),
      ),
      newName: nearly(piece),
      query: nearly(piece),
      of: nearly(fc.constantFrom("quotations", "figures")),
      format: nearly(fc.constantFrom("csv", "markdown", "json")),
      command: nearly(fc.constantFrom("arabicPress.ignore", "arabicPress.addToStylebook", "arabicPress.correct")),
      arguments: nearly(
        fc.array(fc.record({ file: uri, entry: anything, list: nearly(fc.constantFrom("names", "terms")) }), {
          maxLength: 1,
        }),
      ),
      changes: nearly(fc.array(fc.record({ uri, type: nearly(fc.constantFrom(1, 2, 3)) }), { maxLength: 2 })),
      event: nearly(
        fc.record({ added: nearly(fc.array(fc.record({ uri, name: uri }))), removed: nearly(fc.constant([])) }),
      ),
      settings: anything,
      item: anything,
      table: nearly(article(2)),
      id: fc.integer({ min: 1000 }),
      known: nearly(fc.nat()),
    },
    { requiredKeys: ["textDocument", "position", "range"] },
  ),
);
const message = fc.record({ method: fc.constantFrom(...REQUESTS, ...OURS, ...OTHERS, ...TOLD, ...TOLD), params });

it(
  "any messages in any order leave a server that answers",
  async () => {
    let [sequences, messages, refused] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 12 }), async (all) => {
        sequences++;
        const editor = await inMemory({
          folder: "file:///news",
          files: new Map([["file:///news/a.txt", "قال سالم الرواحي إن الاتفاق قريب."]]),
        });
        const asked = all.map(({ method, params: given }) => {
          messages++;
          return TOLD.includes(method)
            ? editor.connection.sendNotification(method, given)
            : editor.connection.sendRequest(method, given).catch(() => void refused++);
        });
        await Promise.all(asked);
        const own = { uri: "file:///news/last.txt" };
        editor.open("قال سالم الرواحي إن الاتفاق قريب.", "plaintext", own.uri);
        const last = await editor.connection.sendRequest<{ quotations: unknown[] }>("arabicPress/article", {
          textDocument: own,
        });
        expect(last.quotations).toHaveLength(1);
        editor.connection.dispose();
      }),
      { numRuns: runs(60, 5000), seed },
    );
    tell(`${sequences} sequences of ${messages} messages (${refused} refused): the server answers after each`);
  },
  PATIENCE,
);

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const junk = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(fc.constantFrom("", "0", "-1", "5", "500", "1000000", "9999999999", "many", " 7 "), article(2))
    .map(([length, text]) => Buffer.from(`Content-Length: ${length}\r\n\r\n${JSON.stringify({ text })}`)),
  article(2).map((text) => Buffer.from(frame(text))),
  anything.map((value) => Buffer.from(frame(JSON.stringify(value)))),
);

it(
  "any bytes between two messages leave the second one to be heard",
  async () => {
    // The built server, once for all: what one junk breaks the next would show.
    const server = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
    const waiting = new Map<unknown, () => void>();
    new StreamMessageReader(server.stdout).listen((heard) => waiting.get((heard as { id?: unknown }).id)?.());
    let id = 1_000_000;
    const ask = (method: string, given: object): Promise<void> => {
      const done = new Promise<void>((resolve) => waiting.set(++id, resolve));
      server.stdin.write(frame(JSON.stringify({ jsonrpc: "2.0", id, method, params: given })));
      return done;
    };
    try {
      await ask("initialize", { processId: null, rootUri: null, capabilities: {} });
      let [pieces, bytes] = [0, 0];
      await fc.assert(
        fc.asyncProperty(junk, async (one) => {
          pieces++;
          bytes += one.length;
          server.stdin.write(one);
          await ask("arabicPress/article", { textDocument: { uri: "file:///none.txt" } });
        }),
        { numRuns: runs(200, 20_000), seed },
      );
      expect(server.exitCode).toBeNull();
      tell(`${pieces} pieces of ${bytes} bytes that are no message: the next is answered after each`);
    } finally {
      server.kill();
    }
  },
  PATIENCE,
);
