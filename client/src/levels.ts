/** What the light bulb offers of a finding's check: its explanation, and another level. */
import { commands, ConfigurationTarget, Uri, window, workspace, type Disposable } from "vscode";
import type { Articles } from "./articles";
import { l10n } from "./texts";

export function registerLevels(articles: Articles): Disposable[] {
  return [
    commands.registerCommand("arabicPress.explain", (page: string) =>
      commands.executeCommand("vscode.open", Uri.parse(page)),
    ),
    commands.registerCommand("arabicPress.setLevel", (check: string) => setLevel(check, articles)),
  ];
}

async function setLevel(check: string, articles: Articles): Promise<void> {
  const levels = [
    { label: l10n.t("As the preset has it"), level: undefined },
    { label: l10n.t("Off"), level: "off" },
    { label: l10n.t("Hint"), level: "hint" },
    { label: l10n.t("Information"), level: "information" },
    { label: l10n.t("Warning"), level: "warning" },
    { label: l10n.t("Error"), level: "error" },
  ];
  const scope = articles.active?.document.uri;
  const settings = workspace.getConfiguration("arabicPress.checks", scope);
  const set = settings.get(check);
  const now = set === "preset" ? undefined : set;
  const picked = await window.showQuickPick(
    levels.map((one) => (one.level === now ? { ...one, description: l10n.t("as it is now") } : one)),
    { placeHolder: l10n.t("Level of “{0}”", check) },
  );
  if (picked === undefined) return;
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await settings.update(check, picked.level, target);
}
