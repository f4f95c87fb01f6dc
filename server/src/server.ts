/** The language server: requests in, features out. Here its parts are wired; the mains only bring a connection. */
import {
  DocumentDiagnosticReportKind,
  MessageType,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type ExecuteCommandParams,
  type InitializeResult,
} from "vscode-languageserver";
import type { InitializationOptions } from "../../protocol/protocol";
import { guardedBy, openAnswers, type Answer } from "./answers";
import { openConfiguration } from "./configuration";
import { rememberDocuments } from "./documents";
import { serveDrafting } from "./drafting";
import type { Language } from "./engine/language";
import { createWorkspace } from "./engine/workspace";
import { openEditor } from "./editor";
import { serveElsewhere } from "./elsewhere";
import { SAY_DONE } from "./features/codeActions";
import { CORRECT, TAKE_BACK } from "./features/correctionActions";
import { diagnostics } from "./features/diagnostics";
import { ADD_TO_STYLEBOOK, IGNORE } from "./features/newsroomActions";
import { serveFixAll } from "./fixing";
import { asFolders, foldersOf } from "./folders";
import type { Machine } from "./host";
import { openIndexing } from "./indexing";
import { openKeeper } from "./keeper";
import { serveManners } from "./manners";
import { withLentFiles } from "./lent-files";
import { openNewsrooms, type Newsroom } from "./newsroom";
import { faultsIn, serveNewsroom, stylebookAmong, tellBroken } from "./newsroom-files";
import { OpenDocuments } from "./open-documents";
import { openPublisher } from "./publisher";
import { FEATURES, serveFeatures } from "./requests";
import type { WorkspaceIndex } from "./workspace";

const DEBOUNCE = 200;
/** Words that editing has made, most of them half typed: those of eight articles. */
const BYTES_OF_WORDS = 6 * 2 ** 20;

/** Serves a connection until it closes. A feature that fails logs once and answers empty. */
export function startServer(connection: Connection, machine: Machine): void {
  let options: InitializationOptions = {};
  let folders: readonly string[] = [];
  const documents = new OpenDocuments();
  const editor = openEditor(connection, (task, milliseconds) => machine.later(task, milliseconds));
  const host = withLentFiles(machine, editor);
  const guarded = guardedBy(editor);
  const configuration = openConfiguration(editor);
  const languageOf = async (uri: string): Promise<"ar" | "en"> => (await configuration.settingsFor(uri)).language;
  const newsrooms = openNewsrooms(
    (uri) => Promise.resolve(documents.get(uri)?.getText() ?? host.read(uri)),
    tellBroken({ editor, documents, languageOf }),
  );
  const newsroomOf = async (uri: string): Promise<Newsroom> =>
    newsrooms.newsroomOf(uri, await configuration.settingsFor(uri));
  const workspace = createWorkspace(BYTES_OF_WORDS);
  const remembered = rememberDocuments((task, milliseconds) => host.later(task, milliseconds), workspace);
  const answerOf = (kept: Pick<OpenDocuments, "get">): Answer =>
    openAnswers({
      documents: kept,
      remembered,
      configuration,
      newsrooms,
      editor,
      // An explanation shows faults on purpose: it is no article.
      isPage: (uri) => options.explanations !== undefined && uri.startsWith(`${options.explanations}/`),
    });
  const answer = answerOf(documents);
  const indexing = openIndexing({
    host,
    editor,
    documents,
    workspace,
    async circumstancesOf(folder) {
      const settings = await configuration.settingsFor(folder);
      const { stylebook, ignored } = await newsrooms.newsroomOf(`${folder}/`, settings);
      return { settings, stylebook, corrections: { names: ignored.names, speakers: ignored.speakers }, folder };
    },
  });
  const publisher = openPublisher({
    documents,
    editor,
    later: (task, milliseconds) => host.later(task, milliseconds),
    debounce: () => options.debounce ?? DEBOUNCE,
    diagnosticsOf,
  });
  const keeper = openKeeper({ editor, host, documents, newsroomOf, languageOf, changed: newsroomChanged });

  serveManners(connection, editor);
  connection.onInitialize((params): InitializeResult => {
    editor.meet(params);
    options = optionsIn(params.initializationOptions);
    openFolders(foldersOf(params));
    return {
      serverInfo: { name: "Arabic Press" },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        ...FEATURES,
        executeCommandProvider: { commands: [IGNORE, ADD_TO_STYLEBOOK, CORRECT, TAKE_BACK, SAY_DONE] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(editor.pulls()
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });
  connection.onInitialized(() => {
    // Packs may be called anything.
    editor.watch(["**/*.{yaml,yml}", "**/*.{txt,md,arpress,خبر}"]);
    editor.onFolders((added, removed) => {
      const closed = new Set(asFolders(removed));
      openFolders([...folders.filter((folder) => !closed.has(folder)), ...asFolders(added)]);
      refreshAll();
    });
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed((settings as { arabicPress?: unknown } | null | undefined)?.arabicPress);
    refreshAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) indexing.fileChanged(uri);
    if (changes.map(({ uri }) => newsrooms.changed(uri)).includes(true)) refreshAll();
  });
  // A stylebook holds as it is typed: every open article follows.
  documents.onDidChangeContent(({ document }) => {
    if (newsrooms.changed(document.uri)) host.later(refreshAll, options.debounce ?? DEBOUNCE);
  });
  documents.onDidClose(({ document: { uri } }) => {
    configuration.forget(uri);
    remembered.forget(uri);
    // What was typed and not saved is gone.
    indexing.fileChanged(uri);
    if (newsrooms.changed(uri)) refreshAll();
  });

  connection.onExecuteCommand(
    guarded("command", null, async ({ command, arguments: [given] = [] }: ExecuteCommandParams) => {
      if (command === IGNORE) await keeper.ignore(given);
      if (command === CORRECT) await keeper.correct(given);
      if (command === TAKE_BACK) await keeper.unignore(given);
      if (command === ADD_TO_STYLEBOOK) await keeper.add(given);
      if (command === SAY_DONE) editor.tell(MessageType.Info, String(given));
    }),
  );
  const itemsOf = guarded("diagnostics", [], diagnosticsOf);
  connection.languages.diagnostics.on(async ({ textDocument }, token) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await itemsOf(textDocument.uri, token),
  }));
  serveNewsroom(connection, { newsroomOf, languageOf, keeper, guarded });
  const indexed = (token: CancellationToken): Promise<WorkspaceIndex> => indexing.indexed(token);
  const language = (): Promise<Language> => languageOf(folders[0] ?? "");
  serveElsewhere(connection, {
    host,
    editor,
    isOpen: (uri) => documents.get(uri) !== undefined,
    diagnosticsOf,
    answer,
    answerOf,
    forget: remembered.forget,
    explanations: () => options.explanations,
    indexed,
    language,
    guarded,
  });
  serveDrafting(connection, {
    host,
    editor,
    keeper,
    folders: () => folders,
    settingsFor: (uri) => configuration.settingsFor(uri),
    newsroomOf,
    guarded,
  });
  serveFixAll(connection, { answer, fixed: remembered.fixed, editor, guarded });
  serveFeatures(connection, {
    answer,
    indexed,
    fixed: remembered.fixed,
    knowsSnippets: editor.knowsSnippets,
    confirmsRenames: editor.confirmsRenames,
    explanations: () => options.explanations,
    language,
    languageOf,
    stylebook: (uri) => stylebookAmong(documents, uri),
    guarded,
  });
  documents.listen(connection);
  connection.listen();

  function openFolders(uris: readonly string[]): void {
    folders = uris;
    newsrooms.setFolders(uris);
    indexing.setFolders(uris);
  }

  /** A newsroom's file was changed. */
  function newsroomChanged(uri: string): void {
    newsrooms.changed(uri);
    refreshAll();
  }

  /** Every open document again, as settings or a newsroom's files have changed. */
  function refreshAll(): void {
    editor.refresh();
    if (options.explanations !== undefined) editor.readAnew();
    publisher.publishAll();
  }

  async function diagnosticsOf(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
    const document = documents.get(uri);
    if (document?.languageId === "yaml") {
      // What holds of it is known once it was read.
      await newsroomOf(uri);
      return faultsIn(document, newsrooms.isKept(uri), await languageOf(uri), newsrooms.faultsOf(uri));
    }
    const { explanations } = options;
    return answer("diagnostics", { textDocument: { uri } }, [], token, (one, examination, { language }) =>
      diagnostics(one, examination, { language, explanations }, publisher.typedIn(uri)),
    );
  }
}

/** What an editor gives that is not as it should be is not taken. */
function optionsIn(given: unknown): InitializationOptions {
  const { debounce, explanations } = (given ?? {}) as Record<keyof InitializationOptions, unknown>;
  return {
    ...(typeof debounce === "number" && debounce >= 0 ? { debounce } : {}),
    ...(typeof explanations === "string" ? { explanations } : {}),
  };
}
