/** An editor for tests: speaks LSP to a server over a pair of streams. */
import { PassThrough } from "node:stream";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  InitializedNotification,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type ProtocolConnection,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { createConnection } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startServer } from "../../server/src/server";

export const URI = "file:///article.txt";

export interface Editor {
  connection: ProtocolConnection;
  /** What was said to the user, in order. */
  said: { type: number; message: string }[];
  /** What the server wrote to its log. */
  logged: string[];
  /** What the server asked for, in order. */
  asked: string[];
  /** Calls back with all diagnostics that are pushed from now on. */
  onDiagnostics(listener: (uri: string, diagnostics: Diagnostic[]) => void): void;
  open(text: string, languageId?: string, uri?: string): void;
  change(version: number, changes: { range?: TextEdit["range"]; text: string }[], uri?: string): void;
  /** The next diagnostics pushed for a document (of this version, where one is given). */
  diagnostics(version?: number, uri?: string): Promise<Diagnostic[]>;
}

/** A server in this process, its streams linked to an editor's. */
export async function inMemory(options: Options = {}): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const { files = new Map<string, string>(), later = afterwards } = options;
  startServer(createConnection(toServer, toClient), {
    has: () => options.lends === undefined,
    later,
    read: (uri) => Promise.resolve(files.get(uri)),
    list: (folder) =>
      Promise.resolve([...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith(".txt"))),
    change: async (uri, change) => void files.set(uri, change(files.get(uri) ?? "")),
    leadsOut: () => Promise.resolve(undefined),
  });
  return edit(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)), options);
}

function afterwards(task: () => void, milliseconds: number): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}

/** What an editor can do, and the files of its only folder by their URIs. */
export interface Options {
  pull?: boolean;
  settings?: (scopeUri: string) => unknown;
  files?: Map<string, string>;
  /** The server has no disk, and the editor answers its requests for files, each by its name. */
  lends?: Readonly<Record<string, (params: never) => unknown>>;
  snippets?: boolean;
  /** Makes the edits that the server asks for, and shows them first where it is to. */
  edits?: boolean;
  /** By what the editor opens explanations. */
  explanations?: string;
  /** The only folder, where it is not in memory. */
  folder?: string;
  /** Several folders, which may be opened and closed. */
  folders?: readonly string[];
  /** All that the editor says that it can do. */
  capabilities?: ClientCapabilities;
  /** What it answers to a request of the server: by default the settings, and null. */
  answer?: (method: string, params: unknown) => unknown;
  /** What the machine does with a task for later; by default it is done then. */
  later?: (task: () => void, milliseconds: number) => () => void;
}

export const FOLDER = "file:///news";
export const STYLEBOOK = `${FOLDER}/stylebook.yaml`;
export const IGNORE = `${FOLDER}/.arabic-press/ignore.yaml`;
export const ARTICLE = `${FOLDER}/article.txt`;

/** Requests that a server may have for an editor. */
const ASKED = [
  "client/registerCapability",
  "window/showMessageRequest",
  "window/workDoneProgress/create",
  "workspace/applyEdit",
  "workspace/codeLens/refresh",
  "workspace/configuration",
  "workspace/diagnostic/refresh",
  "workspace/inlayHint/refresh",
  "workspace/semanticTokens/refresh",
  "workspace/workspaceFolders",
];

const EDITS: ClientCapabilities["workspace"] = {
  applyEdit: true,
  workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
};

/** Initializes a connection as an editor does. */
export async function edit(
  connection: ProtocolConnection,
  {
    pull = false,
    settings,
    files,
    lends,
    snippets = false,
    edits = false,
    explanations,
    folder,
    folders,
    capabilities,
    answer,
  }: Options = {},
): Promise<Editor> {
  const pushed = new Map<string, { version: number | undefined; diagnostics: Diagnostic[] }>();
  const waiting: (() => void)[] = [];
  const listeners: ((uri: string, diagnostics: Diagnostic[]) => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    pushed.set(uri, { version, diagnostics });
    for (const listener of listeners) listener(uri, diagnostics);
    for (const wake of waiting.splice(0)) wake();
  });
  const said: Editor["said"] = [];
  const logged: string[] = [];
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void logged.push(message));
  connection.onNotification("window/showMessage", (message: Editor["said"][number]) => void said.push(message));
  const asked: string[] = [];
  for (const method of ASKED) {
    connection.onRequest(method, (params: unknown) => {
      asked.push(method);
      if (answer !== undefined) return answer(method, params);
      return method === "workspace/configuration"
        ? (params as { items: { scopeUri: string }[] }).items.map(({ scopeUri }) => settings?.(scopeUri) ?? null)
        : null;
    });
  }
  for (const [name, give] of Object.entries(lends ?? {}))
    connection.onRequest(`arabicPress/${name}`, (params) => give(params as never));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: folder ?? (files === undefined && lends === undefined ? null : FOLDER),
    ...(folders === undefined ? {} : { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    initializationOptions: {
      debounce: 0,
      files: lends !== undefined,
      ...(explanations === undefined ? {} : { explanations }),
    },
    capabilities: capabilities ?? {
      workspace: {
        ...(settings === undefined ? {} : { configuration: true }),
        ...(folders === undefined ? {} : { workspaceFolders: true }),
        ...(edits ? EDITS : {}),
      },
      textDocument: {
        ...(pull ? { diagnostic: {} } : {}),
        completion: { completionItem: { snippetSupport: snippets } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    said,
    logged,
    asked,
    onDiagnostics: (listener) => void listeners.push(listener),
    open: (text, languageId = "plaintext", uri = URI) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (version, contentChanges, uri = URI) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: contentChanges as { text: string }[],
      }),
    diagnostics: async (version = 1, uri = URI) => {
      for (;;) {
        const last = pushed.get(uri);
        if (last?.version === version) return last.diagnostics;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
  };
}

/** The checks that have something to say of the article, once they are these. */
export async function untilFound(editor: Editor, wanted: (codes: string[]) => boolean): Promise<Diagnostic[]> {
  return new Promise((resolve) => {
    editor.onDiagnostics((uri, diagnostics) => {
      if (uri === ARTICLE && wanted(diagnostics.map(({ code }) => String(code)))) resolve(diagnostics);
    });
  });
}

/** The text after the edits, as an editor applies them. */
export function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, "plaintext", 1, text), edits);
}
