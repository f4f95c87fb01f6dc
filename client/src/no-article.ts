/** What a command says that has no article to work on. */
import { window } from "vscode";
import { l10n } from "./texts";
import { unattended } from "./unattended";

export function askForArticle(): void {
  // VS Code has no text of it; the command line reads it.
  const isWord = /\.docx$/i.test(window.tabGroups.activeTabGroup.activeTab?.label ?? "");
  unattended(
    window.showInformationMessage(
      isWord
        ? l10n.t("Save it as text or HTML, or check it by the command line: Word documents are not read here.")
        : l10n.t("Open an article first."),
    ),
  );
}
