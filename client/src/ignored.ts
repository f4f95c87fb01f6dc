/** What the newsroom lets stand and has put right: the command that lists it, and the one that lets a person choose what is right. */
import { commands, window, workspace, type Disposable, type QuickPickItem } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  IgnoredRequest,
  UnignoreRequest,
  type ChoiceArguments,
  type IgnoreArguments,
  type KeptRow,
} from "../../protocol/protocol";
import type { Articles } from "./articles";
import { l10n } from "./texts";

export function registerKept(client: BaseLanguageClient, articles: Articles): Disposable[] {
  return [
    commands.registerCommand("arabicPress.showIgnored", async () => {
      const uri = articles.active?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
      const kept = uri === undefined ? null : await client.sendRequest(IgnoredRequest, { uri: uri.toString() });
      if (kept === null || kept.entries.length === 0)
        return window.showInformationMessage(l10n.t("Nothing is ignored or corrected in this folder."));
      const picked = await window.showQuickPick<QuickPickItem & KeptRow>(kept.entries, {
        canPickMany: true,
        matchOnDescription: true,
        matchOnDetail: true,
        placeHolder: l10n.t("Choose what to undo"),
      });
      for (const { entry } of picked ?? []) await client.sendRequest(UnignoreRequest, { file: kept.file, entry });
      return undefined;
    }),
    commands.registerCommand("arabicPress.choose", async (asked: ChoiceArguments) => {
      const given = await chosen(asked);
      if (given !== undefined) await commands.executeCommand("arabicPress.correct", given);
    }),
  ];
}

async function chosen({ title, choices, typed }: ChoiceArguments): Promise<IgnoreArguments | undefined> {
  const other = typed === undefined ? [] : [{ label: typed.label, given: undefined }];
  const picked = await window.showQuickPick<QuickPickItem & { given: IgnoreArguments | undefined }>(
    [...choices, ...other],
    { title, matchOnDescription: true },
  );
  if (picked === undefined || picked.given !== undefined || typed === undefined) return picked?.given;
  const speaker = (await window.showInputBox({ prompt: typed.prompt }))?.trim();
  return speaker === undefined || speaker === ""
    ? undefined
    : { file: typed.file, entry: { speaker: { ...typed.entry, speaker } } };
}
