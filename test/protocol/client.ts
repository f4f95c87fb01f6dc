/** An editor for tests: speaks LSP to a server over a pair of streams. */
import { PassThrough } from "node:stream";
import { createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, InitializeRequest, InitializedNotification, PublishDiagnosticsNotification, StreamMessageReader, StreamMessageWriter, type Diagnostic, type ProtocolConnection, type TextEdit } from "vscode-languageserver-protocol/node";
import { createConnection } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startServer } from "../../server/src/server";

export const URI = "file:///article.txt";

export interface Editor {
  connection: ProtocolConnection;
  open(text: string, languageId?: string, uri?: string): void;
  change(version: number, changes: { range?: TextEdit["range"]; text: string }[], uri?: string): void;
  /** The next diagnostics pushed for a document (of this version, where one is given). */
  diagnostics(version?: number, uri?: string): Promise<Diagnostic[]>;
}

/** A server in this process, its streams linked to an editor's. */
export async function inMemory(options: Options = {}): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const { files = new Map<string, string>() } = options;
  startServer(createConnection(toServer, toClient), {
    later: (task, milliseconds) => { const timer = setTimeout(task, milliseconds); return () => clearTimeout(timer); },
    read: (uri) => Promise.resolve(files.get(uri)),
    list: (folder) => Promise.resolve([...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith(".txt"))),
    write: (uri, text) => Promise.resolve(void files.set(uri, text)),
  });
  return edit(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)), options);
}

/** What an editor can do, and the files of its only folder by their URIs. */
export interface Options {
  pull?: boolean;
  settings?: () => unknown;
  files?: Map<string, string>;
  snippets?: boolean;
  /** By what the editor opens explanations. */
  explanations?: string;
}

export const FOLDER = "file:///news";

/** Initializes a connection as an editor does. */
export async function edit(connection: ProtocolConnection, { pull = false, settings, files, snippets = false, explanations }: Options = {}): Promise<Editor> {
  const pushed = new Map<string, { version: number | undefined; diagnostics: Diagnostic[] }>();
  const waiting: (() => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    pushed.set(uri, { version, diagnostics });
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => settings?.() ?? null));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null, rootUri: files === undefined ? null : FOLDER, initializationOptions: { debounce: 0, ...(explanations === undefined ? {} : { explanations }) },
    capabilities: { workspace: settings === undefined ? {} : { configuration: true }, textDocument: { ...(pull ? { diagnostic: {} } : {}), completion: { completionItem: { snippetSupport: snippets } } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    open: (text, languageId = "plaintext", uri = URI) => void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } }),
    change: (version, contentChanges, uri = URI) => void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: contentChanges as { text: string }[] }),
    diagnostics: async (version = 1, uri = URI) => {
      for (;;) {
        const last = pushed.get(uri);
        if (last?.version === version) return last.diagnostics;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
  };
}

/** The text after the edits, as an editor applies them. */
export function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, "plaintext", 1, text), edits);
}
