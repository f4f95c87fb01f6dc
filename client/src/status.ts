/** How Arabic Press is, beside the language in the status bar: ready, off in this document and why, or failed and what to do. */
import {
  commands,
  ConfigurationTarget,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type Command,
  type Disposable,
  type LanguageStatusItem,
  type TextDocument,
  type TextEditor,
} from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { ArticleRequest } from "../../protocol/protocol";
import { LANGUAGES } from "./arabic-text";
import { atRest, whereOurs } from "./rest";
import { l10n } from "./texts";

export function showStatus(client: BaseLanguageClient): Disposable[] {
  const item = languages.createLanguageStatusItem(
    "arabicPress.status",
    LANGUAGES.map((language) => ({ language })),
  );
  item.name = "Arabic Press";
  const refresh = (): Promise<void> =>
    statusOf(client, window.activeTextEditor)
      .then((status) => {
        if (status !== undefined) show(item, status);
      })
      .catch((error: unknown) => show(item, { ...NO_ANSWER(), detail: String(error) }));
  const soon = atRest(300, refresh);
  return [
    item,
    client.onDidChangeState(soon),
    window.onDidChangeActiveTextEditor(soon),
    workspace.onDidGrantWorkspaceTrust(soon),
    // Another language makes another document of it.
    workspace.onDidOpenTextDocument(soon),
    workspace.onDidChangeConfiguration(whereOurs(soon)),
    commands.registerCommand("arabicPress.switchOnHere", switchOn),
    commands.registerCommand("arabicPress.readAsArticle", readAsArticle),
  ];
}

interface Status {
  text: string;
  detail?: string;
  severity?: LanguageStatusSeverity;
  command?: Command;
}

/** @returns undefined where there is nothing to tell of */
async function statusOf(client: BaseLanguageClient, editor: TextEditor | undefined): Promise<Status | undefined> {
  if (client.state === State.Starting) return { text: l10n.t("Arabic Press is starting") };
  if (client.state !== State.Running) return STOPPED();
  if (editor === undefined || !LANGUAGES.includes(editor.document.languageId)) return undefined;
  const { document } = editor;
  const article = await client.sendRequest(ArticleRequest, { textDocument: { uri: document.uri.toString() } });
  if (article === null) return offIn(document);
  return workspace.isTrusted ? READY() : RESTRICTED();
}

const READY = (): Status => ({
  text: l10n.t("Arabic Press is ready"),
  command: { command: "arabicPress.menu", title: l10n.t("Commands") },
});

/** VS Code marks every letter that is not English in a folder that nobody has trusted yet. The row is short: what does not fit the word count's tooltip tells. */
const RESTRICTED = (): Status => ({
  text: l10n.t("Arabic Press is ready"),
  detail: l10n.t("The yellow boxes are VS Code's"),
  command: { command: "workbench.trust.manage", title: l10n.t("Trust the folder") },
});

const STOPPED = (): Status => ({
  text: l10n.t("Arabic Press has stopped"),
  detail: l10n.t("Restart it to see its findings again."),
  severity: LanguageStatusSeverity.Error,
  command: { command: "arabicPress.restartServer", title: l10n.t("Restart the server") },
});

const NO_ANSWER = (): Status => ({
  text: l10n.t("Arabic Press did not answer"),
  severity: LanguageStatusSeverity.Warning,
  command: { command: "arabicPress.showLog", title: l10n.t("Show the log") },
});

const offIn = (document: TextDocument): Status =>
  isSwitchedOff(document)
    ? {
        text: l10n.t("Arabic Press is off here"),
        detail: l10n.t("Switched off by arabicPress.documents"),
        command: { command: "arabicPress.switchOnHere", title: l10n.t("Switch on again") },
      }
    : {
        text: l10n.t("Arabic Press is off here"),
        detail: l10n.t("Most of this text is not Arabic."),
        command: { command: "arabicPress.readAsArticle", title: l10n.t("Read it as an article") },
      };

/** Does the setting leave it alone, whatever is in it? */
export const isSwitchedOff = (document: TextDocument | undefined): boolean =>
  document?.languageId !== "arabic-press" &&
  workspace.getConfiguration("arabicPress", document).get("documents") === "own";

function show(item: LanguageStatusItem, { text, detail = "", severity, command }: Status): void {
  item.text = text;
  item.detail = detail;
  item.severity = severity ?? LanguageStatusSeverity.Information;
  item.command = command;
}

/** Takes the setting back where it was set. */
async function switchOn(): Promise<void> {
  const settings = workspace.getConfiguration("arabicPress", window.activeTextEditor?.document);
  const set = settings.inspect<string>("documents");
  const places = [
    [ConfigurationTarget.WorkspaceFolder, set?.workspaceFolderValue],
    [ConfigurationTarget.Workspace, set?.workspaceValue],
    [ConfigurationTarget.Global, set?.globalValue],
  ] as const;
  for (const [target, value] of places) if (value === "own") await settings.update("documents", undefined, target);
}

/** Our own language is read whatever its letters are; the file stays as it is. */
async function readAsArticle(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, "arabic-press");
}
