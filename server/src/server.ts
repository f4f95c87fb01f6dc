/** The language server: requests in, features out. The mains only bring a connection. */
import {
  CodeActionKind, DidChangeConfigurationNotification, DocumentDiagnosticReportKind, TextDocumentSyncKind, TextDocuments,
  type Connection, type InitializeParams, type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "./engine/analyze";
import type { Article, Span } from "./engine/article";
import { rememberDocuments } from "./documents";
import { codeActions, FIX_ALL } from "./features/codeActions";
import { CONVERT_DIGITS } from "./features/numberActions";
import { diagnostics } from "./features/diagnostics";
import { hover } from "./features/hover";
import { symbols } from "./features/symbols";
import { readSettings, type Settings } from "./settings";

/** What the machine gives the server: timers, which a worker and Node both have, behind one name. */
export interface Host {
  /** Runs `task` after `milliseconds`; @returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
}

/** Options of the client's `initialize` request. */
interface InitializationOptions {
  /** Milliseconds between the last change and its diagnostics; 0 in measurements. */
  debounce?: number;
}

const DEBOUNCE = 200;
/** How long the word under the caret keeps its findings to itself after the last change. */
const QUIET = 1500;

/** Serves a connection until it closes. A feature that fails logs once and answers empty. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const remembered = rememberDocuments();
  const settingsOf = new Map<string, Promise<Settings>>();
  const pending = new Map<string, () => void>();
  const typing = new Map<string, Span>();
  const logged = new Set<string>();
  let capabilities: InitializeParams["capabilities"] = {};
  let debounce = DEBOUNCE;

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    const options = params.initializationOptions as InitializationOptions | undefined;
    if (typeof options?.debounce === "number" && options.debounce >= 0) debounce = options.debounce;
    return {
      serverInfo: { name: "Arabic Press" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, CONVERT_DIGITS] },
        ...(pulls() ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) void connection.client.register(DidChangeConfigurationNotification.type, { section: "arabicPress" });
  });

  connection.onDidChangeConfiguration((change) => {
    settingsOf.clear();
    const given: unknown = (change.settings as { arabicPress?: unknown } | null | undefined)?.arabicPress;
    if (given !== undefined && capabilities.workspace?.configuration !== true) fallback = checked(given);
    if (pulls()) void connection.languages.diagnostics.refresh();
    for (const document of documents.all()) publish(document, 0);
  });

  documents.onDidOpen(({ document }) => publish(document, 0));
  documents.onDidChangeContent(({ document }) => publish(document, debounce));
  documents.onDidClose(({ document }) => {
    pending.get(document.uri)?.();
    for (const memory of [settingsOf, pending, typing]) memory.delete(document.uri);
    remembered.forget(document.uri);
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onHover((params) => answer("hover", params.textDocument.uri, null, (document, examination, { language }) => hover(document, examination, document.offsetAt(params.position), language)));
  connection.onDocumentSymbol((params) => answer("outline", params.textDocument.uri, [], (document, examination, { language }) => symbols(document, examination, language)));
  connection.onCodeAction((params) => answer("fixes", params.textDocument.uri, [], (document, examination, { language }) => codeActions(document, examination, { asked: params.context.diagnostics, all: diagnostics(document, examination), only: params.context.only, range: params.range }, language)));
  connection.languages.diagnostics.on(async (params) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await answer("diagnostics", params.textDocument.uri, [], (document, examination) => diagnostics(document, examination, typing.get(document.uri))),
  }));
  connection.onRequest("arabicPress/article", (params: { textDocument: { uri: string } }): Promise<Article | null> => answer("article", params.textDocument.uri, null, (_, { article }) => article));

  let fallback: Settings = readSettings({}).settings;
  watchChanges();
  documents.listen(connection);
  connection.listen();

  /** Remembers the word that a one-character change touches: while it grows, its findings wait. */
  function watchChanges(): void {
    const quietEnds = new Map<string, () => void>();
    const texts = new Map<string, string>();
    documents.onDidChangeContent(({ document }) => {
      const before = texts.get(document.uri);
      const text = document.getText();
      texts.set(document.uri, text);
      const word = before === undefined || debounce === 0 ? undefined : wordBeingTyped(before, text);
      if (word === undefined) typing.delete(document.uri);
      else typing.set(document.uri, word);
      quietEnds.get(document.uri)?.();
      if (word !== undefined) quietEnds.set(document.uri, host.later(() => {
        typing.delete(document.uri);
        if (pulls()) void connection.languages.diagnostics.refresh();
        else publish(document, 0);
      }, QUIET));
    });
    documents.onDidClose(({ document }) => {
      quietEnds.get(document.uri)?.();
      quietEnds.delete(document.uri);
      texts.delete(document.uri);
    });
  }

  function pulls(): boolean {
    return capabilities.textDocument?.diagnostic !== undefined;
  }

  function publish(document: TextDocument, delay: number): void {
    if (pulls()) return;
    pending.get(document.uri)?.();
    const { uri } = document;
    const send = async (): Promise<void> => {
      pending.delete(uri);
      const current = documents.get(uri);
      if (current === undefined) return;
      const { version } = current;
      const found = await answer("diagnostics", uri, [], (one, examination) => diagnostics(one, examination, typing.get(uri)));
      if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, version, diagnostics: found });
    };
    if (delay === 0) void send();
    else pending.set(uri, host.later(() => void send(), delay));
  }

  /** Runs a feature on an open document; where it is closed, left alone, or the feature fails, the empty answer. */
  async function answer<T>(feature: string, uri: string, empty: T, run: (document: TextDocument, examination: Examination, settings: Settings) => T): Promise<T> {
    const document = documents.get(uri);
    if (document === undefined) return empty;
    try {
      const settings = await settingsFor(uri);
      const current = documents.get(uri);
      const examination = current && remembered.examine(current, settings);
      return current === undefined || examination === undefined ? empty : run(current, examination, settings);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!logged.has(feature + text)) connection.console.error(`${feature}: ${text}`);
      logged.add(feature + text);
      return empty;
    }
  }

  function settingsFor(uri: string): Promise<Settings> {
    if (capabilities.workspace?.configuration !== true) return Promise.resolve(fallback);
    let settings = settingsOf.get(uri);
    if (settings === undefined) {
      settings = connection.workspace.getConfiguration({ scopeUri: uri, section: "arabicPress" }).then(checked, () => fallback);
      settingsOf.set(uri, settings);
    }
    return settings;
  }

  function checked(given: unknown): Settings {
    const { settings, faults } = readSettings(given);
    for (const fault of faults) {
      if (!logged.has(fault)) connection.console.warn(fault);
      logged.add(fault);
    }
    return settings;
  }
}

/** @returns the word around a change of one or two characters, or undefined for any other change. */
export function wordBeingTyped(before: string, after: string): Span | undefined {
  if (Math.abs(after.length - before.length) > 2 || after === before) return undefined;
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (after.length - tail - start > 2) return undefined;
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{N}\u0640]/u.test(after[at] ?? "");
  let from = start;
  let to = after.length - tail;
  // A space or a mark ends the word.
  if (to > from && !isWord(from)) return undefined;
  while (from > 0 && isWord(from - 1)) from--;
  while (to < after.length && isWord(to)) to++;
  return to > from ? { start: from, end: to } : undefined;
}
