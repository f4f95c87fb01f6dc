/** The language server: requests in, features out. The mains only bring a connection. */
import {
  CodeActionKind, CodeActionTriggerKind, CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, ErrorCodes, MessageType, ResponseError, ShowMessageNotification, TextDocumentSyncKind, TextDocuments,
  type Connection, type Diagnostic, type InitializeParams, type InitializeResult, type TextDocumentPositionParams,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "./engine/analyze";
import type { Article, Span } from "./engine/article";
import { NOTHING_IGNORED } from "./engine/checks/ignore";
import { rememberDocuments } from "./documents";
import { codeActions, FIX_ALL } from "./features/codeActions";
import { CONVERT_DIGITS } from "./features/numberActions";
import { diagnostics } from "./features/diagnostics";
import { codeLenses, inlayHints } from "./features/annotations";
import { completions, datelines } from "./features/completion";
import { definition } from "./features/definition";
import { counts } from "./features/counts";
import { documentLinks } from "./features/documentLinks";
import { factsAsMarkdown } from "./features/facts";
import { foldingRanges } from "./features/folding";
import { hover } from "./features/hover";
import { quotationActions } from "./features/quotationActions";
import { nameRanges, speakerContents } from "./features/painting";
import { readingView } from "./features/readingView";
import { figuresView, quotationTable, speakersView, type TableFormat } from "./features/speakers";
import { LEGEND, semanticTokens } from "./features/semanticTokens";
import { highlights, references } from "./features/references";
import { prepareRename, rename, type Refusal } from "./features/rename";
import { selectionRange } from "./features/selectionRanges";
import { say } from "./features/messages";
import { ADD_TO_STYLEBOOK, IGNORE, newsroomActions, type IgnoreArguments, type StylebookArguments } from "./features/newsroomActions";
import { stylebookDiagnostics } from "./features/stylebookDiagnostics";
import { symbols } from "./features/symbols";
import { quotationsOf, speakerItem } from "./features/whoSaid";
import { workspaceSymbols } from "./features/workspaceSymbols";
import { CHECK_IDS, IGNORE_FILE, openNewsrooms, type Newsroom } from "./newsroom";
import { readSettings, type Settings } from "./settings";
import { entriesOf, readIgnoreFile, withIgnored, withoutIgnored, writtenIgnoreFile, type Entry } from "./stylebook/ignore-file";
import { readStylebook, withEntry, type StylebookFault } from "./stylebook/stylebook";
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

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    const options = params.initializationOptions as InitializationOptions | undefined;
    if (typeof options?.debounce === "number" && options.debounce >= 0) debounce = options.debounce;
    openFolders(foldersOf(params));
    return {
      serverInfo: { name: "Arabic Press" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        completionProvider: {},
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        inlayHintProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        semanticTokensProvider: { legend: LEGEND, full: true },
        callHierarchyProvider: true,
        codeLensProvider: {},
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.RefactorRewrite, FIX_ALL, CONVERT_DIGITS] },
        executeCommandProvider: { commands: [IGNORE, ADD_TO_STYLEBOOK] },
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
    if (indexing !== undefined) for (const { uri } of changes.filter(({ uri: one }) => isArticle(one))) void indexing.then(async (read) => readInto(index, uri, await host.read(uri), read));
    if (changes.map(({ uri }) => newsrooms.changed(uri)).includes(true)) refreshAll();
  });

  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
    if (command === IGNORE) await rewrite(given as IgnoreArguments, (source, { entry }) => writtenIgnoreFile(source, withIgnored(readIgnoreFile(source) ?? NOTHING_IGNORED, entry)));
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
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onHover((params) => answer("hover", params.textDocument.uri, null, (document, examination, { language }) => hover(document, examination, document.offsetAt(params.position), language)));
  connection.onDefinition((params) => answer("definition", params.textDocument.uri, null, (document, examination) => definition(document, examination, document.offsetAt(params.position))));
  connection.onReferences((params) => answer("references", params.textDocument.uri, [], (document, examination) => references(document, examination, document.offsetAt(params.position))));
  connection.onDocumentHighlight((params) => answer("highlights", params.textDocument.uri, [], (document, examination) => highlights(document, examination, document.offsetAt(params.position))));
  connection.onPrepareRename((params) => answer("rename", params.textDocument.uri, null, (document, examination, { language }) => prepareRename(document, examination, document.offsetAt(params.position), language)).then(orRefusal));
  connection.onRenameRequest((params) => answer("rename", params.textDocument.uri, null, (document, examination, { language }) => rename(document, examination, document.offsetAt(params.position), params.newName, language)).then(orRefusal));
  connection.onCompletion((params) => answer("completion", params.textDocument.uri, [], (document, examination, { language }) => completions(document, examination, document.offsetAt(params.position), localDate(new Date()), language)));
  connection.onFoldingRanges((params) => answer("folding", params.textDocument.uri, [], foldingRanges));
  connection.onSelectionRanges((params) => answer("selection", params.textDocument.uri, [], (document, examination) => params.positions.map((position) => selectionRange(document, examination, document.offsetAt(position)))));
  connection.languages.inlayHint.on((params) => answer("inlay hints", params.textDocument.uri, [], (document, examination, settings) => (settings.inlayHints ? inlayHints(document, examination) : [])));
  connection.onCodeLens((params) => answer("code lens", params.textDocument.uri, [], (document, examination, { codeLens, language }) => (codeLens ? codeLenses(document, examination, language) : [])));
  connection.onDocumentLinks((params) => answer("links", params.textDocument.uri, [], (document, examination, _, { stylebook }) => documentLinks(document, examination, stylebook)));
  connection.languages.semanticTokens.on((params) => answer("semantic tokens", params.textDocument.uri, { data: [] }, (document, examination, settings) => (settings.semanticTokens ? semanticTokens(document, examination) : { data: [] })));
  connection.onRequest("arabicPress/names", (params: { textDocument: { uri: string } }) => answer("names", params.textDocument.uri, null, nameRanges));
  connection.onRequest("arabicPress/speakerContents", (params: TextDocumentPositionParams) => answer("speaker", params.textDocument.uri, null, (document, examination) => speakerContents(document, examination, document.offsetAt(params.position))));
  connection.onRequest("arabicPress/counts", (params: { textDocument: { uri: string } }) => answer("counts", params.textDocument.uri, null, (_, examination) => counts(examination)));
  connection.onRequest("arabicPress/facts", (params: { textDocument: { uri: string } }) => answer("facts", params.textDocument.uri, null, (_, examination, { language }) => factsAsMarkdown(examination, language)));
  connection.onRequest("arabicPress/readingView", (params: { textDocument: { uri: string } }) => answer("reading view", params.textDocument.uri, null, readingView));
  connection.onRequest("arabicPress/speakers", (params: { textDocument: { uri: string } }) => answer("speakers", params.textDocument.uri, null, (document, examination, { language }) => speakersView(document, examination, language)));
  connection.onRequest("arabicPress/figures", (params: { textDocument: { uri: string } }) => answer("figures", params.textDocument.uri, null, (document, examination, { language }) => figuresView(document, examination, language)));
  connection.onRequest("arabicPress/table", (params: { textDocument: { uri: string }; format: TableFormat }) => answer("table", params.textDocument.uri, null, (_, examination, { language }) => quotationTable(examination, params.format, language)));
  connection.onRequest("arabicPress/datelines", () => datelines(localDate(new Date())));
  connection.onWorkspaceSymbol(async ({ query }) => workspaceSymbols(await indexed(), query));
  connection.languages.callHierarchy.onPrepare((params) => answer("who said", params.textDocument.uri, null, (document, examination) => speakerItem(document, examination, document.offsetAt(params.position))));
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }) => quotationsOf(await indexed(), item));
  connection.languages.callHierarchy.onIncomingCalls(() => []);
  connection.onDocumentSymbol((params) => answer("outline", params.textDocument.uri, [], (document, examination, { language }) => symbols(document, examination, language)));
  connection.onCodeAction((params) => answer("fixes", params.textDocument.uri, [], (document, examination, settings, newsroom) => {
    const { language } = settings;
    const { diagnostics: asked, only, triggerKind } = params.context;
    const span = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
    const own = only === undefined || only.some((kind) => kind === CodeActionKind.QuickFix || kind === CodeActionKind.Refactor) ? newsroomActions(document, examination.analysis, asked, span, newsroom, triggerKind !== CodeActionTriggerKind.Automatic, language) : [];
    const rewriting = only === undefined || only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind)) ? quotationActions(document, examination.analysis, span.start, language) : [];
    return [...codeActions(document, examination, { asked, fixed: () => remembered.fixed(document, settings, newsroom), only, range: params.range }, language), ...rewriting, ...own];
  }));
  connection.languages.diagnostics.on(async (params) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await diagnosticsOf(params.textDocument.uri),
  }));
  connection.onRequest("arabicPress/article", (params: { textDocument: { uri: string } }): Promise<Article | null> => answer("article", params.textDocument.uri, null, (_, { article }) => article));

  let fallback: Settings = readSettings({}).settings;
  let writing = Promise.resolve();
  let folders: readonly string[] = [];
  /** The workspace's articles, read when they are first asked for; what reads one more. */
  const index = createIndex();
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
    newsrooms.setFolders(uris);
  }

  /** The index, with what is open in the editor as it stands there. */
  async function indexed(): Promise<WorkspaceIndex> {
    const read = await (indexing ??= readWorkspace());
    for (const document of documents.all()) if (document.languageId !== "yaml" && folders.some((folder) => document.uri.startsWith(folder))) readInto(index, document.uri, document.getText(), read);
    return index;
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
    return answer("diagnostics", uri, [], (one, examination) => diagnostics(one, examination, typing.get(uri)));
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
    if (document === undefined) return empty;
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

/** A refusal reaches the user as the request's error. @throws ResponseError */
function orRefusal<T>(answered: T | Refusal | null): T | null {
  if (typeof answered === "object" && answered !== null && "refused" in answered) throw new ResponseError(ErrorCodes.InvalidRequest, answered.refused);
  return answered as T | null;
}

const isArticle = (uri: string): boolean => /\.(?:txt|md|arpress|خبر)$/.test(decodeURIComponent(uri));

/** The day where the user is. */
const localDate = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
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
