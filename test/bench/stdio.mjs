// The built server over stdio, as an editor drives it, without debounce.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/** @typedef {import("vscode-languageserver-protocol").ProtocolConnection} Connection */
/** @typedef {import("vscode-languageserver-protocol").PublishDiagnosticsParams} Published */

/** @type {typeof import("vscode-languageserver-protocol/node")} */
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)(
  "vscode-languageserver-protocol/node",
);
const uri = "file:///bench.txt";

/**
 * @param {string} text the document
 * @param {number} edits how many one-character changes are measured
 * @param {{ folder?: string, everything?: boolean }} [options] `folder`: the URI of a folder whose articles the server reads meanwhile; changes are measured until
 *   it has read them all. `everything`: after each change all that an editor with every feature on asks for, too, is waited for
 * @returns {Promise<{ start: number, times: number[], answered: number[] }>} milliseconds from the server's start to its first diagnostics, and from each
 *   change to its diagnostics and to the last answer
 */
export async function overStdio(text, edits, { folder, everything = false } = {}) {
  const began = performance.now();
  const server = spawn(process.execPath, ["dist/server.js", "--stdio"]);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** @type {((version: number | undefined) => void) | undefined} */
  let arrived;
  connection.onNotification("textDocument/publishDiagnostics", (/** @type {Published} */ { version }) =>
    arrived?.(version),
  );
  connection.listen();
  const diagnosticsOf = (/** @type {number} */ version) =>
    new Promise((resolve) => {
      arrived = (got) => {
        if (got === version) resolve(undefined);
      };
    });
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: "articles" }],
    capabilities: {},
    initializationOptions: { debounce: 0 },
  });
  await connection.sendNotification("initialized", {});
  const first = diagnosticsOf(1);
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "arabic-press", version: 1, text },
  });
  await first;
  const start = performance.now() - began;
  const lines = text.split("\n");
  /** @type {number[]} */
  const times = [];
  /** @type {number[]} */
  const answered = [];
  let reading = true;
  let known = 0;
  if (folder !== undefined)
    void connection.sendRequest("workspace/symbol", { query: "" }).then(() => {
      reading = false;
    });
  for (let version = 2; version < edits + 2 && reading; version++) {
    const line = Math.floor((lines.length * (version % 9)) / 9);
    const position = { line, character: Math.floor((lines[line] ?? "").length / 2) };
    const at = performance.now();
    const fresh = diagnosticsOf(version);
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: "ا" }],
    });
    await fresh;
    times.push(performance.now() - at);
    if (everything) known = await askEverything(connection, known);
    answered.push(performance.now() - at);
  }
  connection.dispose();
  server.kill();
  return { start, times, answered };
}

/** Outline, folding, names, counts, trees and the reading view, with hints, lenses and tokens. @param {Connection} connection @param {number} known @returns the version of the reading view */
async function askEverything(connection, known) {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
  const requests = [
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/codeLens",
    "textDocument/semanticTokens/full",
    "arabicPress/names",
    "arabicPress/counts",
    "arabicPress/speakers",
    "arabicPress/figures",
  ];
  const view = /** @type {Promise<import("../../protocol/protocol").ReadingPatch>} */ (
    connection.sendRequest("arabicPress/readingView", { textDocument, known })
  );
  await Promise.all([
    view,
    connection.sendRequest("textDocument/inlayHint", { textDocument, range }),
    ...requests.map((request) => connection.sendRequest(request, { textDocument })),
  ]);
  return (await view).version;
}

/**
 * A server as an editor without wishes meets it.
 * @param {import("node:child_process").ChildProcessWithoutNullStreams} server
 */
export async function connectTo(server) {
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  connection.onNotification("textDocument/publishDiagnostics", (/** @type {Published} */ { uri: of, version }) =>
    waiting.get(`${of} ${version}`)?.(),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { debounce: 0 },
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    open: (/** @type {string} */ of, /** @type {string} */ text) =>
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: of, languageId: "arabic-press", version: 1, text },
      }),
    /** @param {string} of @param {number} version @param {import("vscode-languageserver-types").Position} position @param {string} text */
    change: (of, version, position, text) =>
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: of, version },
        contentChanges: [{ range: { start: position, end: position }, text }],
      }),
    forget: (/** @type {string} */ of) =>
      void connection.sendNotification("textDocument/didClose", { textDocument: { uri: of } }),
    /** @param {string} of @param {number} version @returns when the diagnostics of this version have come */
    diagnosticsOf: (of, version) =>
      new Promise((resolve) =>
        waiting.set(`${of} ${version}`, () => {
          waiting.delete(`${of} ${version}`);
          resolve(undefined);
        }),
      ),
    close: () => {
      connection.dispose();
      server.kill();
    },
  };
}
