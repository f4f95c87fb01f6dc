/** The Node client: starts the server and shows how it is. It knows no Arabic and asks nothing of language. */
import {
  l10n,
  LanguageStatusSeverity,
  languages,
  window,
  type ExtensionContext,
  type LanguageStatusItem,
  type TextEditor,
} from "vscode";
import {
  LanguageClient,
  State,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";
import { ArticleRequest, type InitializationOptions } from "../../protocol/protocol";
import { registerCommands } from "./commands";
import { openLists } from "./completion";
import { showCounts } from "./counter";
import { EXPLANATIONS, provideExplanations } from "./explanations";
import { registerExport } from "./exporting";
import { listIgnored } from "./ignored";
import { paintNames } from "./painting";
import { registerReadingView } from "./reading";
import { registerTrees } from "./trees";

const LANGUAGES = ["arabic-press", "plaintext", "markdown"];

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
  };
  const lists = openLists(() => running);
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      ...LANGUAGES.map((language) => ({ language })),
      ...["**/*stylebook*.{yaml,yml}", "**/.arabic-press/ignore.yaml"].map((pattern) => ({
        language: "yaml",
        pattern,
      })),
    ],
    synchronize: { configurationSection: "arabicPress" },
    middleware: lists.middleware,
    initializationOptions: { explanations: EXPLANATIONS } satisfies InitializationOptions,
  };
  const running = new LanguageClient("arabicPress", "Arabic Press", serverOptions, clientOptions);
  client = running;
  context.subscriptions.push(
    lists.watching,
    showStatus(client),
    provideExplanations(context),
    listIgnored(client),
    ...registerCommands(client),
    ...registerReadingView(context, client),
    ...registerTrees(client),
    ...registerExport(client),
  );
  await client.start();
  context.subscriptions.push(...paintNames(client), ...showCounts(client));
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

/** The status item: ready, off in this document and why, or failed and what to do. */
function showStatus(running: LanguageClient): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(
    "arabicPress.status",
    LANGUAGES.map((language) => ({ language })),
  );
  item.name = "Arabic Press";
  const update = async (editor: TextEditor | undefined): Promise<void> => {
    if (running.state === State.Starting)
      return set(item, l10n.t("Arabic Press is starting"), LanguageStatusSeverity.Information);
    if (running.state !== State.Running)
      return set(
        item,
        l10n.t("Arabic Press has stopped"),
        LanguageStatusSeverity.Error,
        l10n.t("Reload the window; the log is in Output › Arabic Press"),
      );
    if (editor === undefined || !LANGUAGES.includes(editor.document.languageId)) return;
    const article = await running.sendRequest(ArticleRequest, {
      textDocument: { uri: editor.document.uri.toString() },
    });
    if (article === null)
      set(
        item,
        l10n.t("Arabic Press is off here"),
        LanguageStatusSeverity.Information,
        l10n.t("The document is not mostly Arabic; see arabicPress.documents"),
      );
    else set(item, l10n.t("Arabic Press is ready"), LanguageStatusSeverity.Information);
  };
  const refresh = (editor = window.activeTextEditor): void =>
    void update(editor).catch((error: unknown) =>
      set(item, l10n.t("Arabic Press did not answer"), LanguageStatusSeverity.Warning, String(error)),
    );
  running.onDidChangeState(() => refresh());
  window.onDidChangeActiveTextEditor(refresh);
  return item;
}

function set(item: LanguageStatusItem, text: string, severity: LanguageStatusSeverity, detail = ""): void {
  item.text = text;
  item.detail = detail;
  item.severity = severity;
}
