/** The status item's menu, and what it is for: restart the server, see its log, read no plain text here, check all articles of the folder. */
import {
  commands,
  ConfigurationTarget,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type Disposable,
  type DiagnosticCollection,
  type QuickPickItem,
} from "vscode";
import { State, type LanguageClient } from "vscode-languageclient/node";
import { FindingsRequest } from "../../protocol/protocol";
import { l10n } from "./texts";
import { unattended } from "./unattended";

export function registerMenu(client: LanguageClient): Disposable[] {
  const checked = languages.createDiagnosticCollection("arabicPress.folder");
  return [
    checked,
    // A document that is open has findings of its own, as it is typed.
    workspace.onDidOpenTextDocument(({ uri }) => checked.delete(uri)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) for (const shown of [checked, client.diagnostics]) shown?.clear();
    }),
    commands.registerCommand("arabicPress.menu", showMenu),
    commands.registerCommand("arabicPress.restartServer", () => client.restart()),
    commands.registerCommand("arabicPress.showLog", () => client.outputChannel.show()),
    commands.registerCommand("arabicPress.switchOffHere", switchOff),
    commands.registerCommand("arabicPress.openStylebook", openStylebook),
    commands.registerCommand("arabicPress.checkFolder", () => checkFolder(client, checked)),
  ];
}

async function showMenu(): Promise<void> {
  const items: (QuickPickItem & { command: string })[] = [
    { label: `$(book) ${l10n.t("Open the reading view")}`, command: "arabicPress.openReadingView" },
    { label: `$(checklist) ${l10n.t("Check all articles of the folder")}`, command: "arabicPress.checkFolder" },
    { label: `$(tasklist) ${l10n.t("Go through the findings")}`, command: "arabicPress.reviewFindings" },
    { label: `$(law) ${l10n.t("Open the stylebook")}`, command: "arabicPress.openStylebook" },
    { label: `$(eye-closed) ${l10n.t("Show what is ignored or put right")}`, command: "arabicPress.showIgnored" },
    { label: `$(clippy) ${l10n.t("Copy the article's facts")}`, command: "arabicPress.copyFacts" },
    { label: `$(debug-restart) ${l10n.t("Restart the server")}`, command: "arabicPress.restartServer" },
    { label: `$(output) ${l10n.t("Show the log")}`, command: "arabicPress.showLog" },
    {
      label: `$(circle-slash) ${l10n.t("Switch off in plain text and Markdown here")}`,
      command: "arabicPress.switchOffHere",
    },
  ];
  const picked = await window.showQuickPick(items, { placeHolder: "Arabic Press" });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

async function switchOff(): Promise<void> {
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration("arabicPress").update("documents", "own", target);
  const undo = l10n.t("Switch on again");
  const answer = await window.showInformationMessage(
    l10n.t("Plain text and Markdown are left alone here: arabicPress.documents is “own”."),
    undo,
  );
  if (answer === undo) await workspace.getConfiguration("arabicPress").update("documents", undefined, target);
}

/** A stylebook that is not there yet begins where its place is. */
async function openStylebook(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined)
    return unattended(window.showInformationMessage(l10n.t("Arabic Press: open a folder first.")));
  const path = workspace.getConfiguration("arabicPress", folder).get("stylebook", "stylebook.yaml");
  const file = Uri.joinPath(folder, path);
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  await window.showTextDocument(isThere ? file : file.with({ scheme: "untitled" }));
}

/** Findings of articles that are not open stand in the list of problems, until they are opened or checked again. */
async function checkFolder(client: LanguageClient, checked: DiagnosticCollection): Promise<void> {
  const files = await articleFiles();
  checked.clear();
  await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Checking the folder's articles"), cancellable: true },
    async (progress, token) => {
      for (const [at, uri] of files.entries()) {
        if (token.isCancellationRequested) return;
        progress.report({ increment: 100 / files.length, message: `${at + 1}/${files.length}` });
        const answer = await client.sendRequest(FindingsRequest, { textDocument: { uri: uri.toString() } });
        if (answer !== null && !isOpen(uri))
          checked.set(uri, await client.protocol2CodeConverter.asDiagnostics(answer));
      }
    },
  );
  await commands.executeCommand("workbench.actions.view.problems");
}

/** @returns the articles of the open folders, by name */
export async function articleFiles(): Promise<Uri[]> {
  const found = await workspace.findFiles("**/*.{txt,md,arpress,خبر}", "**/node_modules/**");
  // Folders of tools are no archive.
  return found
    .filter((uri) => !/(?:^|\/)\./.test(workspace.asRelativePath(uri, false)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
