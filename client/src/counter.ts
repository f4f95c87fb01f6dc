/** Words and reading time of the article, in the status bar. */
import { StatusBarAlignment, window, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CountsRequest } from "../../protocol/protocol";
import type { ArticleEditor, Articles } from "./articles";
import { isArabicText } from "./arabic-text";
import { atRest, whereOurs } from "./rest";
import { isSwitchedOff } from "./status";
import { l10n } from "./texts";
import { didStep } from "./walkthrough";

export function showCounts(client: BaseLanguageClient, articles: Articles): Disposable[] {
  const item = window.createStatusBarItem("arabicPress.counts", StatusBarAlignment.Right, 90);
  item.name = "Arabic Press";
  item.command = "arabicPress.menu";

  const boxes = (): string =>
    l10n.t("The yellow boxes and the bar above the text are VS Code's, until you trust this folder.");
  const update = async (editor: ArticleEditor | undefined): Promise<void> => {
    const counts =
      editor === undefined
        ? null
        : await client.sendRequest(CountsRequest, {
            textDocument: { uri: editor.document.uri.toString() },
          });
    if (counts === null) {
      // Told where somebody would wonder; an English text says nothing.
      if (editor === undefined || !isSwitchedOff(editor.document) || !isArabicText(editor.document)) return item.hide();
      item.text = `Arabic Press: ${l10n.t("off here")}`;
      item.tooltip = l10n.t("Plain text and Markdown are not read: arabicPress.documents is “own”.");
      item.accessibilityInformation = { label: item.tooltip };
      return item.show();
    }
    didStep("open");
    item.text = `Arabic Press: ${counts.label}`;
    item.tooltip = workspace.isTrusted ? counts.details : `${counts.details}\n${boxes()}`;
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  // A server that is gone counts nothing.
  const soon = atRest(500, () => update(articles.told).catch(() => item.hide()));
  soon();
  return [
    item,
    articles.onDidChangeActive(soon),
    workspace.onDidChangeTextDocument(soon),
    workspace.onDidChangeConfiguration(whereOurs(soon)),
    workspace.onDidGrantWorkspaceTrust(soon),
    client.onDidChangeState(soon),
  ];
}
