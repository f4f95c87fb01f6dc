/** The command that lists what the newsroom lets stand, and takes entries off the list. */
import { commands, window, workspace, type Disposable, type QuickPickItem } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { IgnoredRequest, UnignoreRequest, type Entry } from "../../protocol/protocol";
import type { Articles } from "./articles";
import { l10n } from "./texts";

export function listIgnored(client: LanguageClient, articles: Articles): Disposable {
  return commands.registerCommand("arabicPress.showIgnored", async () => {
    const uri = articles.active?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    const ignored = uri === undefined ? null : await client.sendRequest(IgnoredRequest, { uri: uri.toString() });
    if (ignored === null || ignored.entries.length === 0)
      return window.showInformationMessage(l10n.t("Nothing is ignored in this folder."));
    const items = ignored.entries.map((entry): QuickPickItem & { entry: Entry } => ({ ...labelOf(entry), entry }));
    const picked = await window.showQuickPick(items, {
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
      placeHolder: l10n.t("Choose what is to be shown again"),
    });
    for (const { entry } of picked ?? []) await client.sendRequest(UnignoreRequest, { file: ignored.file, entry });
    return undefined;
  });
}

function labelOf(entry: Entry): QuickPickItem {
  if ("here" in entry) return { label: entry.here.text, description: entry.here.check, detail: entry.here.sentence };
  return "word" in entry ? { label: entry.word } : { label: entry.file, description: entry.check };
}
