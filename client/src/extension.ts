/** The Node client: starts the server and shows how it is. It knows no Arabic and asks nothing of language. */
import {
  LanguageStatusSeverity,
  languages,
  window,
  type Command,
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
import { Articles } from "./articles";
import { registerCommands } from "./commands";
import { openLists } from "./completion";
import { showCounts } from "./counter";
import { handleCrashes } from "./crashes";
import { EXPLANATIONS, provideExplanations } from "./explanations";
import { registerExport } from "./exporting";
import { registerKept } from "./ignored";
import { registerLevels } from "./levels";
import { registerMenu } from "./menu";
import { showOutline } from "./outline";
import { paintNames } from "./painting";
import { registerReadingView } from "./reading";
import { registerReview } from "./review";
import { settingsByLanguage } from "./settings";
import { registerStylebook } from "./stylebook";
import { l10n } from "./texts";
import { registerTrees } from "./trees";
import { registerOpening } from "./writing/opening";
import { provideWriting } from "./writing/provider";
import { Sessions } from "./writing/sessions";
import { showPlace } from "./writing/status";

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
    middleware: { ...lists.middleware, workspace: { configuration: settingsByLanguage } },
    errorHandler: handleCrashes(),
    initializationOptions: { explanations: EXPLANATIONS } satisfies InitializationOptions,
  };
  const running = new LanguageClient("arabicPress", "Arabic Press", serverOptions, clientOptions);
  client = running;
  const articles = new Articles();
  const sessions = new Sessions(client);
  const around = {
    articles,
    sessions,
    lists,
    log: (text: string): void => {
      running.outputChannel.appendLine(text);
    },
  };
  context.subscriptions.push(
    articles,
    sessions,
    ...provideWriting(context, around),
    ...registerOpening(context, articles),
    ...showPlace(articles),
    ...showOutline(client, articles),
  );
  context.subscriptions.push(
    lists.watching,
    showStatus(client),
    provideExplanations(context),
    ...registerKept(client, articles),
    ...registerCommands(client, articles),
    ...registerReadingView(context, around),
    ...registerTrees(client, articles),
    ...registerExport(client, articles),
    ...registerMenu(client),
    ...registerLevels(articles),
    ...registerReview(context, client, articles),
    ...registerStylebook(client, articles),
  );
  await client.start();
  context.subscriptions.push(...paintNames(client, articles), ...showCounts(client, articles));
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
        l10n.t("Restart it; the log is in Output › Arabic Press"),
        { command: "arabicPress.restartServer", title: l10n.t("Restart the server") },
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
        l10n.t("Not mostly Arabic, or switched off"),
        {
          command: "workbench.action.openSettings",
          title: l10n.t("Which documents are read"),
          arguments: ["arabicPress.documents"],
        },
      );
    else
      set(item, l10n.t("Arabic Press is ready"), LanguageStatusSeverity.Information, "", {
        command: "arabicPress.writeRightToLeft",
        title: l10n.t("Write right to left"),
      });
  };
  const refresh = (editor = window.activeTextEditor): void =>
    void update(editor).catch((error: unknown) =>
      set(item, l10n.t("Arabic Press did not answer"), LanguageStatusSeverity.Warning, String(error)),
    );
  running.onDidChangeState(() => refresh());
  window.onDidChangeActiveTextEditor(refresh);
  return item;
}

function set(
  item: LanguageStatusItem,
  text: string,
  severity: LanguageStatusSeverity,
  detail = "",
  command?: Command,
): void {
  item.text = text;
  item.detail = detail;
  item.severity = severity;
  item.command = command;
}
