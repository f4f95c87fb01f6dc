/** Words and reading time of the article, in the status bar. */
import { StatusBarAlignment, window, workspace, type Disposable, type TextEditor } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { CountsRequest } from "../../protocol/protocol";
import { atRest } from "./rest";

export function showCounts(client: LanguageClient): Disposable[] {
  const item = window.createStatusBarItem("arabicPress.counts", StatusBarAlignment.Right, 90);
  item.name = "Arabic Press";
  item.command = "arabicPress.copyFacts";

  const update = async (editor: TextEditor | undefined): Promise<void> => {
    const counts =
      editor === undefined
        ? null
        : await client.sendRequest(CountsRequest, {
            textDocument: { uri: editor.document.uri.toString() },
          });
    if (counts === null) return item.hide();
    item.text = counts.label;
    item.tooltip = counts.details;
    item.accessibilityInformation = { label: counts.details };
    item.show();
  };
  // A server that is gone counts nothing.
  const soon = atRest(500, () => update(window.activeTextEditor).catch(() => item.hide()));
  soon();
  return [
    item,
    window.onDidChangeActiveTextEditor(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(soon),
  ];
}
