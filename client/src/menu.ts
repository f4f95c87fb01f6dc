/** The status item's menu, and what it is for: restart the server, see its log, read no plain text here, check all articles of the folder. */
import type { Uri } from "vscode";
import {
  commands,
  ConfigurationTarget,
  languages,
  ProgressLocation,
  window,
  workspace,
  type Disposable,
  type DiagnosticCollection,
} from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import { FindingsRequest } from "../../protocol/protocol";
import type { Articles } from "./articles";
import { articleFiles } from "./files";
import { isSwitchedOff } from "./status";
import { l10n } from "./texts";
import { unattended } from "./unattended";

export function registerMenu(client: BaseLanguageClient, articles: Articles): Disposable[] {
  const checked = languages.createDiagnosticCollection("arabicPress.folder");
  return [
    checked,
    // A document that is open has findings of its own, as it is typed.
    workspace.onDidOpenTextDocument(({ uri }) => checked.delete(uri)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) for (const shown of [checked, client.diagnostics]) shown?.clear();
    }),
    commands.registerCommand("arabicPress.menu", () => showMenu(client, articles)),
    commands.registerCommand("arabicPress.openSettings", () =>
      commands.executeCommand("workbench.action.openSettings", "@ext:arabic-press.arabic-press"),
    ),
    commands.registerCommand("arabicPress.restartServer", () => restart(client)),
    commands.registerCommand("arabicPress.showLog", () => client.outputChannel.show()),
    commands.registerCommand("arabicPress.switchOffHere", switchOff),
    commands.registerCommand("arabicPress.checkFolder", () => checkFolder(client, checked)),
  ];
}

/** What the menu offers here: of an article, of the folder, of Arabic Press itself. */
async function showMenu(client: BaseLanguageClient, { active }: Articles): Promise<void> {
  const isOff = isSwitchedOff(active?.document);
  const ofArticle: Entry[] = [
    { icon: "book", label: l10n.t("Open the reading view"), command: "arabicPress.openReadingView" },
    { icon: "edit", label: l10n.t("Write right to left, or back"), command: "arabicPress.changeDirection" },
    { icon: "tasklist", label: l10n.t("Review the findings"), command: "arabicPress.reviewFindings" },
    { icon: "clippy", label: l10n.t("Copy the article's facts"), command: "arabicPress.copyFacts" },
  ];
  const ofFolder: Entry[] = [
    { icon: "checklist", label: l10n.t("Check all articles of the folder"), command: "arabicPress.checkFolder" },
    { icon: "law", label: l10n.t("Open the stylebook"), command: "arabicPress.openStylebook" },
    { icon: "eye-closed", label: l10n.t("Show what is ignored or corrected"), command: "arabicPress.showIgnored" },
  ];
  const ofOurs: Entry[] = [
    ...(workspace.isTrusted
      ? [{ icon: "wand", label: l10n.t("Wrap lines here, without boxes"), command: "arabicPress.setUpArabic" }]
      : [{ icon: "shield", label: l10n.t("Yellow boxes? Trust the folder"), command: "workbench.trust.manage" }]),
    { icon: "gear", label: l10n.t("Settings"), command: "arabicPress.openSettings" },
    { icon: "debug-restart", label: l10n.t("Restart the server"), command: "arabicPress.restartServer" },
    { icon: "output", label: l10n.t("Show the log"), command: "arabicPress.showLog" },
    isOff
      ? { icon: "play-circle", label: l10n.t("Switch on again"), command: "arabicPress.switchOnHere" }
      : {
          icon: "circle-slash",
          label: l10n.t("Switch off in plain text and Markdown here"),
          command: "arabicPress.switchOffHere",
        },
  ];
  const entries = [
    ...(active === undefined || isOff || client.state !== State.Running ? [] : ofArticle),
    ...(workspace.workspaceFolders === undefined ? [] : ofFolder),
    ...ofOurs,
  ];
  const picked = await window.showQuickPick(
    entries.map(({ icon, label, command }) => ({ label: `$(${icon}) ${label}`, command })),
    { placeHolder: "Arabic Press" },
  );
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

interface Entry {
  icon: string;
  label: string;
  command: string;
}

async function restart(client: BaseLanguageClient): Promise<void> {
  try {
    // What is on its way up is waited for; what ended or failed to start is started.
    if (client.state === State.Running) await client.stop();
    await client.start();
    window.setStatusBarMessage(l10n.t("Arabic Press is ready"), 4000);
  } catch {
    unattended(offerReload());
  }
}

async function offerReload(): Promise<void> {
  const [reload, log] = [l10n.t("Reload the window"), l10n.t("Show the log")];
  const answer = await window.showErrorMessage(
    l10n.t("The server did not start. Reload the window to try again: nothing that you typed is lost."),
    reload,
    log,
  );
  if (answer === reload) await commands.executeCommand("workbench.action.reloadWindow");
  if (answer === log) await commands.executeCommand("arabicPress.showLog");
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

/** Findings of articles that are not open stand in the list of problems, until they are opened or checked again. */
async function checkFolder(client: BaseLanguageClient, checked: DiagnosticCollection): Promise<void> {
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

const isOpen = (uri: Uri): boolean => workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
