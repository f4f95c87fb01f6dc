/** The language server: requests in, features out. The mains only bring a connection. */
import { DocumentDiagnosticReportKind, MessageType, TextDocumentSyncKind, TextDocuments, type Connection, type Diagnostic, type InitializeParams, type InitializeResult } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "./engine/analyze";
import type { Span } from "./engine/article";
import { leftToRight } from "./engine/checks/wording";
import { rememberDocuments } from "./documents";
import { openEditor } from "./editor";
import { SAY_DONE } from "./features/codeActions";
import { diagnostics, isolated } from "./features/diagnostics";
import { serveFixAll } from "./fixing";
import { say } from "./features/messages";
import { ADD_TO_STYLEBOOK, IGNORE } from "./features/newsroomActions";
import { fileDiagnostics } from "./features/stylebookDiagnostics";
import { openKeeper } from "./keeper";
import { CHECK_IDS, IGNORE_FILE, openNewsrooms, type Broken, type Newsroom } from "./newsroom";
import { FEATURES, serveFeatures } from "./requests";
import { readSettings, type Settings } from "./settings";
import { entriesOf, readIgnoreFile, type Entry } from "./stylebook/ignore-file";
import { readStylebook } from "./stylebook/stylebook";
import { wordBeingTyped } from "./typing";
import { createIndex, createReader, indexFolders, readInto, type Reader, type WorkspaceIndex } from "./workspace";

/** What the machine gives the server: timers and the newsroom's files, which a worker and Node have in their own ways. */
export interface Host {
  /** Runs `task` after `milliseconds`; @returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
  /** @returns the text of a file by its URI; undefined where there is none, or the host has no files. @throws Refusal for a file that cannot be read as text */
  read(uri: string): Promise<string | undefined>;
  /** @returns the URIs of a folder's articles, at any depth; none where the host has no files */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Changes a file as one step, its folders included: no reader sees half of it, no other server's change is lost.
   * @param change the text as it stands, empty where there is no file, to what it becomes
   * @throws Refusal where it cannot, and what `change` throws
   */
  change(uri: string, change: (source: string) => string): Promise<void>;
  /** @returns the path that a file of a folder leads to, where links lead out of the folder */
  leadsOut(uri: string, folder: string): Promise<string | undefined>;
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
  const editor = openEditor(connection, (task, milliseconds) => host.later(task, milliseconds));
  const remembered = rememberDocuments();
  const newsrooms = openNewsrooms((uri) => Promise.resolve(documents.get(uri)?.getText() ?? host.read(uri)), sayBroken);
  const settingsOf = new Map<string, Promise<Settings>>();
  const pending = new Map<string, () => void>();
  const typing = new Map<string, Span>();
  let debounce = DEBOUNCE;
  let explanations: string | undefined;

  connection.onInitialize((params): InitializeResult => {
    editor.meet(params);
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
        ...(editor.pulls() ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });

  connection.onInitialized(() => {
    editor.watch(["**/*stylebook*.{yaml,yml}", `**/${IGNORE_FILE}`, "**/*.{txt,md,arpress,خبر}"]);
    editor.onFolders((added, removed) => {
      openFolders([...folders.filter((folder) => !removed.includes(folder)), ...added]);
      refreshAll();
    });
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) rereadFile(uri);
    if (changes.map(({ uri }) => newsrooms.changed(uri)).includes(true)) refreshAll();
  });

  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
    if (command === IGNORE) await keeper.ignore(given);
    if (command === ADD_TO_STYLEBOOK) await keeper.add(given);
    if (command === SAY_DONE) editor.tell(MessageType.Info, String(given));
  });
  connection.onRequest("arabicPress/ignored", async ({ uri }: { uri: string }): Promise<{ file: string; entries: Entry[] } | null> => {
    const { ignoreFile, ignored } = await newsroomOf(uri);
    return ignoreFile === undefined ? null : { file: ignoreFile, entries: entriesOf(ignored) };
  });
  connection.onRequest("arabicPress/unignore", (given: unknown) => keeper.unignore(given));

  connection.onDidChangeConfiguration((change) => {
    settingsOf.clear();
    const given: unknown = (change.settings as { arabicPress?: unknown } | null | undefined)?.arabicPress;
    if (given !== undefined && !editor.hasSettings()) fallback = checked(given);
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
    if (newsrooms.changed(document.uri)) refreshAll();
    if (!editor.pulls()) editor.publish(document.uri, undefined, []);
  });

  serveFeatures(connection, { answer, indexed, fixed: remembered.fixed, knowsSnippets: editor.knowsSnippets });
  serveFixAll(connection, { answer, fixed: remembered.fixed, editor });
  connection.languages.diagnostics.on(async (params) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await diagnosticsOf(params.textDocument.uri),
  }));

  const keeper = openKeeper({
    editor, host, documents, newsroomOf,
    languageOf: async (uri) => (await settingsFor(uri)).language,
    changed(uri) {
      newsrooms.changed(uri);
      refreshAll();
    },
  });
  let fallback: Settings = readSettings({}).settings;
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
        if (editor.pulls()) editor.refreshDiagnostics();
        else publish(document, 0);
      }, QUIET));
    });
    documents.onDidClose(({ document }) => {
      quietEnds.get(document.uri)?.();
      quietEnds.delete(document.uri);
      texts.delete(document.uri);
    });
  }

  function publish(document: TextDocument, delay: number): void {
    if (editor.pulls()) return;
    pending.get(document.uri)?.();
    const { uri } = document;
    const send = async (): Promise<void> => {
      pending.delete(uri);
      const current = documents.get(uri);
      if (current === undefined) return;
      const { version } = current;
      const found = await diagnosticsOf(uri);
      if (documents.get(uri)?.version === version) editor.publish(uri, version, found);
    };
    if (delay === 0) unattended("diagnostics", send());
    else pending.set(uri, host.later(() => unattended("diagnostics", send()), delay));
  }

  /** What nobody waits for ends in the log where it fails. */
  function unattended(what: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => editor.log(what, error));
  }

  function openFolders(uris: readonly string[]): void {
    folders = uris;
    indexing = undefined;
    indexedVersions.clear();
    newsrooms.setFolders(uris);
  }

  /** The index, with what is open in the editor as it stands there. */
  async function indexed(): Promise<WorkspaceIndex> {
    indexing ??= readWorkspace().catch((error: unknown) => {
      // What failed is tried again when it is asked for again.
      indexing = undefined;
      throw error;
    });
    const read = await indexing;
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
    const reading = isArticle(uri) && isInFolder(uri) ? indexing : undefined;
    if (reading !== undefined) unattended("index", reading.then(async (read) => readInto(index, uri, await readArticle(uri), read)));
  }

  /** Reads all articles in the background; what was read stays where the user calls it off. */
  async function readWorkspace(): Promise<Reader> {
    const settings = await settingsFor(folders[0] ?? "");
    const progress = await editor.progress(say(settings.language, "indexing"));
    const source = { list: host.list, read: readArticle, rest: () => new Promise<void>((resolve) => void host.later(resolve, 0)) };
    await indexFolders(index, folders, source, settings, (done, all) => {
      if (done % 50 === 0) progress?.report(Math.floor((100 * done) / Math.max(1, all)), `${done}/${all}`);
      return progress?.token.isCancellationRequested !== true;
    });
    progress?.done();
    return createReader(settings);
  }

  /** What is no text is no article. */
  function readArticle(uri: string): Promise<string | undefined> {
    return host.read(uri).catch(() => undefined);
  }

  /** Every open document again, as settings or a newsroom's files have changed. */
  function refreshAll(): void {
    editor.refresh();
    for (const document of documents.all()) publish(document, 0);
  }

  async function diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    const document = documents.get(uri);
    if (document?.languageId === "yaml") return faultsIn(document);
    return answer("diagnostics", uri, [], (one, examination, { language }) => diagnostics(one, examination, { language, explanations }, typing.get(uri)));
  }

  /** What is wrong with a newsroom's file that is open. */
  async function faultsIn(document: TextDocument): Promise<Diagnostic[]> {
    const { uri } = document;
    const { language } = await settingsFor(uri);
    // What holds of it is known once it was read.
    await newsroomOf(uri);
    if (uri.endsWith(`/${IGNORE_FILE}`)) return fileDiagnostics(document, readIgnoreFile(document.getText()).faults, newsrooms.isKept(uri) ? "someIgnored" : "noneIgnored", language);
    return fileDiagnostics(document, readStylebook(document.getText(), CHECK_IDS).faults, newsrooms.isKept(uri) ? "lastGood" : "noGood", language);
  }

  async function newsroomOf(uri: string): Promise<Newsroom> {
    return newsrooms.newsroomOf(uri, await settingsFor(uri));
  }

  /** A file that is open shows its faults itself. */
  function sayBroken(uri: string, { what, name, fault, kept }: Broken): void {
    if (documents.get(uri) !== undefined) return;
    unattended("newsroom", settingsFor(uri).then(({ language }) => {
      const holds = say(language, what === "stylebook" ? (kept ? "lastGood" : "noGood") : kept ? "someIgnored" : "noneIgnored");
      editor.tell(MessageType.Warning, isolated(say(language, what === "stylebook" ? "brokenStylebook" : "brokenIgnored", leftToRight(name), fault[language], holds), language));
    }));
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
      editor.log(feature, error);
      return empty;
    }
  }

  function settingsFor(uri: string): Promise<Settings> {
    if (!editor.hasSettings()) return Promise.resolve(fallback);
    let settings = settingsOf.get(uri);
    if (settings === undefined) {
      settings = editor.settings(uri).then((given) => {
        // An editor that did not answer is asked again.
        if (given === undefined) settingsOf.delete(uri);
        return given === undefined ? fallback : checked(given);
      });
      settingsOf.set(uri, settings);
    }
    return settings;
  }

  function checked(given: unknown): Settings {
    const { settings, faults } = readSettings(given);
    for (const fault of faults) editor.log("settings", fault);
    return settings;
  }
}

const isArticle = (uri: string): boolean => /\.(?:txt|md|arpress|خبر)$/.test(decodeURIComponent(uri));

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);
}
