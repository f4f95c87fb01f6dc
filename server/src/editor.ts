/**
 * The editor at the other end: whatever the server asks of it is asked here. What it can do is read before it is asked; what it refuses,
 * fails at or never answers is no answer, told once in the log. No promise of these rejects, and none but a person's own answer waits long.
 */
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  ShowMessageRequest,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type RequestParam,
  type RequestType,
  type TextDocumentEdit,
  type TextEdit,
  type WorkDoneProgressServerReporter,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { ReadAnewNotification, type InitializationOptions } from "../../protocol/protocol";
import { wordless } from "../../protocol/wordless";

export interface Editor {
  /** Learns from the first request what the editor can do. */
  meet(params: InitializeParams): void;
  /** Does it ask for diagnostics itself, or wait for them? */
  pulls(): boolean;
  /** Does it answer what the user has set? */
  hasSettings(): boolean;
  /** Does it fill the gaps of a text that it completes? */
  knowsSnippets(): boolean;
  /** Does it ask the user about single changes of a name? */
  confirmsRenames(): boolean;
  /** Has it told which files change, and how settings do, told from now on, as far as it can. */
  watch(globs: readonly string[]): void;
  /** Is it our client, which lends files that are on no disk of ours? */
  lendsFiles(): boolean;
  /** Asks for such a file, or something of it. @returns undefined where there is no answer */
  askOfFile<P, R>(request: RequestType<P, R, void>, params: RequestParam<P>): Promise<R | undefined>;
  /** Calls back with the folders that were opened and closed. */
  onFolders(changed: (added: readonly string[], removed: readonly string[]) => void): void;
  /** @returns what the user has set for a resource; undefined where there is no answer */
  settings(scopeUri: string): Promise<unknown>;
  /** Asks for everything that is drawn over text to be asked for again. */
  refresh(): void;
  /** Tells our client that articles are read anew: its views ask again. */
  readAnew(): void;
  /** Asks for diagnostics to be asked for again. */
  refreshDiagnostics(): void;
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  /** Begins to show a long work; undefined where the editor shows none. */
  progress(title: string): Promise<WorkDoneProgressServerReporter | undefined>;
  /** Has a document changed that is open, in the version that the change was made for. @returns whether it was; undefined where the editor takes no changes */
  apply(edit: TextDocumentEdit, label?: string): Promise<boolean | undefined>;
  /** The same, by annotated changes that the user looks at first. @returns whether they were taken, or some of them; undefined where the editor cannot show them */
  preview(edit: WorkspaceEdit, label: string): Promise<boolean | undefined>;
  /** Says something to the user, asking nothing. */
  tell(type: MessageType, message: string): void;
  /** Says something to the user with something to be done about it. @returns whether that was chosen */
  offer(message: string, what: string): Promise<boolean>;
  /** Asks the user. @returns whether the answer was `yes`, which a question that is put aside is not; undefined where the editor cannot ask */
  confirm(question: string, yes: string, no: string): Promise<boolean | undefined>;
  /** Writes to the log, the same thing once. @param error what was caught, or words of ours: never any of the article, nor of a message about it */
  log(what: string, error: unknown): void;
  /** What nobody waits for ends in the log where it fails. */
  unattended(what: string, work: Promise<unknown>): void;
}

/** @param later runs a task after milliseconds; answers how to call it off */
export function openEditor(
  connection: Connection,
  later: (task: () => void, milliseconds: number) => () => void,
): Editor {
  let capabilities: InitializeParams["capabilities"] = {};
  let lends = false;
  const logged = new Set<string>();

  function log(what: string, error: unknown): void {
    const line = `${what}: ${typeof error === "string" ? error : wordless(error)}`;
    if (!logged.has(line)) connection.console.error(line);
    logged.add(line);
  }

  /** What nobody waits for. */
  function send(what: string, sending: () => Promise<unknown>): void {
    const sent = async (): Promise<unknown> => sending();
    sent().catch((error: unknown) => log(what, error));
  }

  async function ask<T>(what: string, request: () => Promise<T>): Promise<T | undefined> {
    let stop = (): void => undefined;
    const late = new Promise<never>((_, reject) => {
      stop = later(() => reject(new Error("the editor does not answer")), PATIENCE);
    });
    try {
      return await Promise.race([request(), late]);
    } catch (error) {
      log(what, error);
      return undefined;
    } finally {
      stop();
    }
  }

  /** What a person answers, in their own time. */
  async function asPersonDoes<T>(what: string, request: () => Promise<T>): Promise<T | undefined> {
    try {
      return await request();
    } catch (error) {
      log(what, error);
      return undefined;
    }
  }

  const pulls = (): boolean => capabilities.textDocument?.diagnostic !== undefined;

  const refreshDiagnostics = (): void => {
    if (pulls() && capabilities.workspace?.diagnostics?.refreshSupport === true)
      send("diagnostics", () => connection.languages.diagnostics.refresh());
  };

  return {
    meet(params) {
      capabilities = (params.capabilities as InitializeParams["capabilities"] | null | undefined) ?? {};
      lends = (params.initializationOptions as InitializationOptions | null | undefined)?.files === true;
    },
    pulls,
    refreshDiagnostics,
    hasSettings: () => capabilities.workspace?.configuration === true,
    knowsSnippets: () => capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    confirmsRenames: () =>
      capabilities.workspace?.workspaceEdit?.documentChanges === true &&
      capabilities.workspace.workspaceEdit.changeAnnotationSupport !== undefined &&
      capabilities.textDocument?.rename?.honorsChangeAnnotations === true,
    watch(globs) {
      const { workspace } = capabilities;
      if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
        send("settings", () =>
          connection.client.register(DidChangeConfigurationNotification.type, { section: "arabicPress" }),
        );
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
        send("files", () =>
          connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: globs.map((globPattern) => ({ globPattern })),
          }),
        );
    },
    lendsFiles: () => lends,
    askOfFile: (request, params) => ask("file", () => connection.sendRequest(request, params)),
    onFolders(changed) {
      if (capabilities.workspace?.workspaceFolders !== true) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        changed(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    },
    settings: async (scopeUri) =>
      capabilities.workspace?.configuration === true
        ? ask("settings", (): Promise<unknown> =>
            connection.workspace.getConfiguration({ scopeUri, section: "arabicPress" }),
          )
        : undefined,
    refresh() {
      const { workspace } = capabilities;
      refreshDiagnostics();
      if (workspace?.inlayHint?.refreshSupport === true)
        send("inlay hints", () => connection.languages.inlayHint.refresh());
      if (workspace?.semanticTokens?.refreshSupport === true)
        send("semantic tokens", () => connection.languages.semanticTokens.refresh());
      if (workspace?.codeLens?.refreshSupport === true)
        send("code lenses", () => connection.sendRequest(CodeLensRefreshRequest.type));
    },
    readAnew: () => send("views", () => connection.sendNotification(ReadAnewNotification)),
    publish: (uri, version, diagnostics) =>
      send("diagnostics", () =>
        connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics }),
      ),
    async progress(title) {
      if (capabilities.window?.workDoneProgress !== true) return undefined;
      const progress = await ask("progress", () => connection.window.createWorkDoneProgress());
      progress?.begin("Arabic Press", 0, title, true);
      return progress;
    },
    async apply({ textDocument, edits }, label) {
      const { applyEdit, workspaceEdit } = capabilities.workspace ?? {};
      if (applyEdit !== true) return undefined;
      const edit =
        workspaceEdit?.documentChanges === true
          ? { documentChanges: [{ textDocument, edits }] }
          : { changes: { [textDocument.uri]: edits as TextEdit[] } };
      return (
        (await ask("edit", () => connection.workspace.applyEdit(label === undefined ? { edit } : { label, edit })))
          ?.applied === true
      );
    },
    async preview(edit, label) {
      const { applyEdit, workspaceEdit } = capabilities.workspace ?? {};
      if (
        applyEdit !== true ||
        workspaceEdit?.documentChanges !== true ||
        workspaceEdit.changeAnnotationSupport === undefined
      )
        return undefined;
      return (await asPersonDoes("preview", () => connection.workspace.applyEdit({ label, edit })))?.applied === true;
    },
    tell: (type, message) =>
      send("message", () => connection.sendNotification(ShowMessageNotification.type, { type, message })),
    async offer(message, what) {
      if (capabilities.window?.showMessage === undefined) {
        this.tell(MessageType.Info, message);
        return false;
      }
      const answer = await asPersonDoes("message", () =>
        connection.sendRequest(ShowMessageRequest.type, {
          type: MessageType.Info,
          message,
          actions: [{ title: what }],
        }),
      );
      return answer?.title === what;
    },
    async confirm(question, yes, no) {
      if (capabilities.window?.showMessage === undefined) return undefined;
      const answer = await asPersonDoes("question", () =>
        connection.sendRequest(ShowMessageRequest.type, {
          type: MessageType.Warning,
          message: question,
          actions: [{ title: yes }, { title: no }],
        }),
      );
      return answer === undefined ? undefined : answer?.title === yes;
    },
    log,
    unattended: (what, work) => void work.catch((error: unknown) => log(what, error)),
  };
}

/** Milliseconds that an answer is waited for: an editor that is starting is slow. */
const PATIENCE = 30_000;
