/** The language server: requests in, features out. The mains only bring a connection. */
import {
  CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, MessageType, ShowMessageNotification, TextDocumentSyncKind, TextDocuments, type Connection, type Diagnostic, type InitializeParams, type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "./engine/analyze";
import type { Span } from "./engine/article";
import { NOTHING_IGNORED } from "./engine/checks/ignore";
import { rememberDocuments } from "./documents";
import { SAY_DONE } from "./features/codeActions";
import { diagnostics } from "./features/diagnostics";
import { serveFixAll } from "./fixing";
import { say } from "./features/messages";
import { ADD_TO_STYLEBOOK, IGNORE, type IgnoreArguments, type StylebookArguments } from "./features/newsroomActions";
import { stylebookDiagnostics } from "./features/stylebookDiagnostics";
import { CHECK_IDS, IGNORE_FILE, openNewsrooms, type Newsroom } from "./newsroom";
import { FEATURES, serveFeatures } from "./requests";
import { readSettings, type Settings } from "./settings";
import { entriesOf, readIgnoreFile, withIgnored, withoutIgnored, writtenIgnoreFile, type Entry } from "./stylebook/ignore-file";
import { readStylebook, withEntry, type StylebookFault } from "./stylebook/stylebook";
import { wordBeingTyped } from "./typing";
import { createIndex, createReader, indexFolders, readInto, type Reader, type WorkspaceIndex } from "./workspace";

/** What the machine gives the server: timers and the newsroom's files, which a worker and Node have in their own ways. */
export interface Host {
  /** Runs `task` after `milliseconds`; @returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
  /** @returns the text of a file by its URI; undefined where there is none, or the host has no files */
  read(uri: string): Promise<string | undefined>;
  /** @returns the URIs of a folder's articles, at any depth; none where the host has no files */
  list(folder: string): Promise<readonly string[]>;
  /** Writes a file, its folders included. @throws where it cannot */
  write(uri: string, text: string): Promise<void>;
}

/** Options of the client's `initialize` request. */
interface InitializationOptions {
  /** Milliseconds between the last change and its diagnostics; 0 in measurements. */
  debounce?: number;
  /** A URI by which the editor opens explanations: `/LANGUAGE/CHECK.md` is added. Without it no finding has a link. */
  explanations?: string;
}

const DEBOUNCE = 200;
/** How long the word under the caret keeps its findings to itself after the last change. */
const QUIET = 1500;

/** Serves a connection until it closes. A feature that fails logs once and answers empty. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const remembered = rememberDocuments();
  const newsrooms = openNewsrooms((uri) => Promise.resolve(documents.get(uri)?.getText() ?? host.read(uri)), sayBroken);
  const settingsOf = new Map<string, Promise<Settings>>();
  const pending = new Map<string, () => void>();
  const typing = new Map<string, Span>();
  const logged = new Set<string>();
  let capabilities: InitializeParams["capabilities"] = {};
  let debounce = DEBOUNCE;
  let explanations: string | undefined;

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    const options = params.initializationOptions as InitializationOptions | undefined;
    if (typeof options?.debounce === "number" && options.debounce >= 0) debounce = options.debounce;
    if (typeof options?.explanations === "string") explanations = options.explanations;
    openFolders(foldersOf(params));
    return {
      serverInfo: { name: "Arabic Press" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        ...FEATURES,
        executeCommandProvider: { commands: [IGNORE, ADD_TO_STYLEBOOK, SAY_DONE] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(pulls() ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) void connection.client.register(DidChangeConfigurationNotification.type, { section: "arabicPress" });
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: ["**/*stylebook*.{yaml,yml}", `**/${IGNORE_FILE}`, "**/*.{txt,md,arpress,خبر}"].map((globPattern) => ({ globPattern })) });
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        openFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        refreshAll();
      });
    }
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) rereadFile(uri);
    if (changes.map(({ uri }) => newsrooms.changed(uri)).includes(true)) refreshAll();
  });

  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
    if (command === IGNORE) await rewrite(given as IgnoreArguments, (source, { entry }) => writtenIgnoreFile(source, withIgnored(readIgnoreFile(source) ?? NOTHING_IGNORED, entry)));
    if (command === SAY_DONE) tell(MessageType.Info, String(given));
    if (command === ADD_TO_STYLEBOOK) await rewrite(given as StylebookArguments, (source, { list, entry }) => withEntry(source, list, entry));
  });
  connection.onRequest("arabicPress/ignored", async ({ uri }: { uri: string }): Promise<{ file: string; entries: Entry[] } | null> => {
    const { ignoreFile, ignored } = await newsroomOf(uri);
    return ignoreFile === undefined ? null : { file: ignoreFile, entries: entriesOf(ignored) };
  });
  connection.onRequest("arabicPress/unignore", (given: IgnoreArguments) => rewrite(given, (source, { entry }) => writtenIgnoreFile(source, withoutIgnored(readIgnoreFile(source) ?? NOTHING_IGNORED, entry))));

  connection.onDidChangeConfiguration((change) => {
    settingsOf.clear();
    const given: unknown = (change.settings as { arabicPress?: unknown } | null | undefined)?.arabicPress;
    if (given !== undefined && capabilities.workspace?.configuration !== true) fallback = checked(given);
    refreshAll();
  });

  documents.onDidOpen(({ document }) => publish(document, 0));
  documents.onDidChangeContent(({ document }) => {
    publish(document, debounce);
    // A stylebook holds as it is typed: every open article follows.
    if (newsrooms.changed(document.uri)) host.later(refreshAll, debounce);
  });
  documents.onDidClose(({ document }) => {
    pending.get(document.uri)?.();
    for (const memory of [settingsOf, pending, typing]) memory.delete(document.uri);
    remembered.forget(document.uri);
    // What was typed and not saved is gone.
    rereadFile(document.uri);
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  serveFeatures(connection, { answer, indexed, fixed: remembered.fixed, knowsSnippets: () => capabilities.textDocument?.completion?.completionItem?.snippetSupport === true });
  serveFixAll(connection, { answer, fixed: remembered.fixed, tell: (message) => tell(MessageType.Info, message), versions: () => capabilities.workspace?.workspaceEdit?.documentChanges === true });
  connection.languages.diagnostics.on(async (params) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await diagnosticsOf(params.textDocument.uri),
  }));

  let fallback: Settings = readSettings({}).settings;
  let writing = Promise.resolve();
  let folders: readonly string[] = [];
  /** The workspace's articles, read when they are first asked for; what reads one more. */
  const index = createIndex();
  /** The version in which the index has what is open. */
  const indexedVersions = new Map<string, number>();
  let indexing: Promise<Reader> | undefined;
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
      const found = await diagnosticsOf(uri);
      if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, version, diagnostics: found });
    };
    if (delay === 0) void send();
    else pending.set(uri, host.later(() => void send(), delay));
  }

  function openFolders(uris: readonly string[]): void {
    folders = uris;
    indexing = undefined;
    indexedVersions.clear();
    newsrooms.setFolders(uris);
  }

  /** The index, with what is open in the editor as it stands there. */
  async function indexed(): Promise<WorkspaceIndex> {
    const read = await (indexing ??= readWorkspace());
    for (const document of documents.all()) {
      const { uri, version, languageId } = document;
      if (languageId === "yaml" || indexedVersions.get(uri) === version || !isInFolder(uri)) continue;
      readInto(index, uri, document.getText(), read);
      indexedVersions.set(uri, version);
    }
    return index;
  }

  function isInFolder(uri: string): boolean {
    return folders.some((folder) => uri.startsWith(folder));
  }

  /** An article that may be another on disk now, or gone; one that is open is read from the editor when it is asked for. */
  function rereadFile(uri: string): void {
    indexedVersions.delete(uri);
    if (isArticle(uri) && isInFolder(uri)) void indexing?.then(async (read) => readInto(index, uri, await host.read(uri), read));
  }

  /** Reads all articles in the background; what was read stays where the user calls it off. */
  async function readWorkspace(): Promise<Reader> {
    const settings = await settingsFor(folders[0] ?? "");
    const progress = capabilities.window?.workDoneProgress === true ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin("Arabic Press", 0, say(settings.language, "indexing"), true);
    const source = { list: host.list, read: host.read, rest: () => new Promise<void>((resolve) => void host.later(resolve, 0)) };
    await indexFolders(index, folders, source, settings, (done, all) => {
      if (done % 50 === 0) progress?.report(Math.floor((100 * done) / Math.max(1, all)), `${done}/${all}`);
      return progress?.token.isCancellationRequested !== true;
    });
    progress?.done();
    return createReader(settings);
  }

  /** Every open document again, as settings or a newsroom's files have changed. */
  function refreshAll(): void {
    const { workspace } = capabilities;
    if (pulls()) void connection.languages.diagnostics.refresh();
    if (workspace?.inlayHint?.refreshSupport === true) void connection.languages.inlayHint.refresh();
    if (workspace?.semanticTokens?.refreshSupport === true) void connection.languages.semanticTokens.refresh();
    if (workspace?.codeLens?.refreshSupport === true) void connection.sendRequest(CodeLensRefreshRequest.type);
    for (const document of documents.all()) publish(document, 0);
  }

  async function diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    const document = documents.get(uri);
    if (document?.languageId === "yaml") return stylebookDiagnostics(document, readStylebook(document.getText(), CHECK_IDS).faults, (await settingsFor(uri)).language);
    return answer("diagnostics", uri, [], (one, examination, { language }) => diagnostics(one, examination, { language, explanations }, typing.get(uri)));
  }

  async function newsroomOf(uri: string): Promise<Newsroom> {
    return newsrooms.newsroomOf(uri, await settingsFor(uri));
  }

  /** A stylebook that is open shows its faults itself. */
  function sayBroken(uri: string, [fault]: readonly StylebookFault[]): void {
    if (documents.get(uri) === undefined && fault !== undefined) void settingsFor(uri).then(({ language }) => tell(MessageType.Warning, say(language, "brokenStylebook", fault.message[language])));
  }

  /** Says something to the user, asking nothing. */
  function tell(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** Changes one of the newsroom's files: in the editor where it is open, else on disk. One change at a time. */
  function rewrite<T extends { file: string }>(given: T, change: (source: string, given: T) => string): Promise<void> {
    writing = writing.then(async () => {
      const { file } = given;
      try {
        const open = documents.get(file);
        const source = open?.getText() ?? (await host.read(file)) ?? "";
        const text = change(source, given);
        const whole = { start: { line: 0, character: 0 }, end: open?.positionAt(source.length) ?? { line: 0, character: 0 } };
        if (open === undefined) await host.write(file, text);
        else await connection.workspace.applyEdit({ changes: { [file]: [{ range: whole, newText: text }] } });
        newsrooms.changed(file);
        refreshAll();
      } catch (error) {
        const { language } = await settingsFor(file);
        tell(MessageType.Error, say(language, "notWritten", error instanceof Error ? error.message : String(error)));
      }
    });
    return writing;
  }

  /** Runs a feature on an open document; where it is closed, left alone, or the feature fails, the empty answer. */
  async function answer<T>(feature: string, uri: string, empty: T, run: (document: TextDocument, examination: Examination, settings: Settings, newsroom: Newsroom) => T): Promise<T> {
    const document = documents.get(uri);
    // An explanation shows faults on purpose: it is no article.
    if (document === undefined || (explanations !== undefined && uri.startsWith(`${explanations}/`))) return empty;
    try {
      const settings = await settingsFor(uri);
      const newsroom = await newsrooms.newsroomOf(uri, settings);
      const current = documents.get(uri);
      const examination = current && remembered.examine(current, settings, newsroom);
      return current === undefined || examination === undefined ? empty : run(current, examination, settings, newsroom);
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

const isArticle = (uri: string): boolean => /\.(?:txt|md|arpress|خبر)$/.test(decodeURIComponent(uri));

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
}
