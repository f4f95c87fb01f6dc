/** What the light bulb offers of a finding's check: its explanation, and another level. */
import { commands, ConfigurationTarget, Uri, window, workspace, type Disposable, type QuickPickItem } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { SetLevelRequest, type CheckView, type Level } from "../../protocol/protocol";
import type { Articles } from "./articles";
import { beside } from "./direction";
import { l10n } from "./texts";
import { unattended } from "./unattended";

export function registerLevels(client: BaseLanguageClient, articles: Articles): Disposable[] {
  return [
    commands.registerCommand("arabicPress.explain", (page: string) =>
      commands.executeCommand("vscode.open", Uri.parse(page)),
    ),
    commands.registerCommand("arabicPress.setLevel", (view: CheckView) => setLevel(view, client, articles)),
  ];
}

async function setLevel(view: CheckView, client: BaseLanguageClient, articles: Articles): Promise<void> {
  const levels: { label: string; level: Level | undefined }[] = [
    // A stylebook has no level that follows the preset.
    ...(view.ruled ? [] : [{ label: l10n.t("As the preset has it"), level: undefined }]),
    { label: l10n.t("Off"), level: "off" },
    { label: l10n.t("Hint"), level: "hint" },
    { label: l10n.t("Information"), level: "information" },
    { label: l10n.t("Warning"), level: "warning" },
    { label: l10n.t("Error"), level: "error" },
  ];
  const picked = await pick(
    levels.map((one) => (one.level === view.level ? { ...one, description: beside(l10n.t("as it is now")) } : one)),
    view.level,
    l10n.t("Level of “{0}”", view.title),
  );
  if (picked === undefined || picked.level === view.level) return;
  const { level } = picked;
  if (level === undefined) return setInSettings(view, picked, articles);
  const place = await placeFor(view);
  if (place === "settings") await setInSettings(view, picked, articles);
  if (place === "stylebook" && view.stylebook !== undefined)
    await client.sendRequest(SetLevelRequest, { file: view.stylebook, check: view.check, level });
}

/** Where the stylebook has a level, that of the settings does not count; where it has none, the user says. @returns undefined where they do not say */
async function placeFor({ stylebook, ruled }: CheckView): Promise<"settings" | "stylebook" | undefined> {
  if (stylebook === undefined || ruled) return ruled ? "stylebook" : "settings";
  const picked = await window.showQuickPick(
    [
      { label: `$(gear) ${l10n.t("In the settings")}`, place: "settings" as const },
      { label: `$(law) ${l10n.t("In the stylebook, for the newsroom")}`, place: "stylebook" as const },
    ],
    { placeHolder: l10n.t("Where should the level be saved?") },
  );
  return picked?.place;
}

/** The level that holds is the one that Enter takes: nothing is switched off by a key too many. */
function pick<T extends QuickPickItem & { level: string | undefined }>(
  items: readonly T[],
  now: string | undefined,
  placeholder: string,
): Promise<T | undefined> {
  const box = window.createQuickPick<T>();
  box.items = items;
  box.activeItems = items.filter(({ level }) => level === now);
  box.placeholder = placeholder;
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

async function setInSettings(
  { check, title }: CheckView,
  { label, level }: { label: string; level: Level | undefined },
  articles: Articles,
): Promise<void> {
  const settings = workspace.getConfiguration("arabicPress.checks", articles.active?.document.uri);
  const [target, own] =
    workspace.workspaceFolders === undefined
      ? ([ConfigurationTarget.Global, "globalValue"] as const)
      : ([ConfigurationTarget.Workspace, "workspaceValue"] as const);
  const before = settings.inspect(check)?.[own];
  await settings.update(check, level, target);
  unattended(tellLevel(title, label, () => settings.update(check, before, target)));
}

async function tellLevel(title: string, level: string, takeBack: () => Thenable<void>): Promise<void> {
  const undo = l10n.t("Undo");
  const answer = await window.showInformationMessage(
    l10n.t("Level of “{0}” in the settings: {1}.", title, level),
    undo,
  );
  if (answer === undo) await takeBack();
}
