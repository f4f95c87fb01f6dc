/** Words and reading time of the article, in the status bar. */
import { StatusBarAlignment, window, workspace, type Disposable } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CountsRequest } from "../../protocol/protocol";
import type { ArticleEditor, Articles } from "./articles";
import { atRest } from "./rest";

export function showCounts(client: LanguageClient, articles: Articles): Disposable[] {
  const item = window.createStatusBarItem("arabicPress.counts", StatusBarAlignment.Right, 90);
  item.name = "Arabic Press";
  item.command = "arabicPress.menu";

  const update = async (editor: ArticleEditor | undefined): Promise<void> => {
    const counts =
      editor === undefined
        ? null
        : await client.sendRequest(CountsRequest, {
            textDocument: { uri: editor.document.uri.toString() },
          });
    if (counts === null) return item.hide();
    item.text = `Arabic Press: ${counts.label}`;
    item.tooltip = counts.details;
    item.accessibilityInformation = { label: counts.details };
    item.show();
  };
  // A server that is gone counts nothing.
  const soon = atRest(500, () => update(articles.active).catch(() => item.hide()));
  soon();
  return [
    item,
    articles.onDidChangeActive(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(soon),
  ];
}
