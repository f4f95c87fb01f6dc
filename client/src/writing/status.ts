/** What VS Code shows of a text editor in the status bar and not of a page: line and column, what is selected, the language. */
import { StatusBarAlignment, window, type Disposable, type TextDocument } from "vscode";
import type { ArticlePage, Articles } from "../articles";
import { isolated } from "../direction";
import { say } from "../words";

export function showPlace(articles: Articles): Disposable[] {
  const place = window.createStatusBarItem("arabicPress.place", StatusBarAlignment.Right, 100);
  const language = window.createStatusBarItem("arabicPress.language", StatusBarAlignment.Right, 95);
  place.command = "arabicPress.goToLine";
  language.command = "arabicPress.openLeftToRight";
  const show = (): void => {
    const page = articles.activePage;
    if (page === undefined) {
      place.hide();
      language.hide();
      return;
    }
    const { document } = page;
    place.name = say(document, "Line and column");
    place.text = isolated(placeOf(page));
    place.tooltip = say(document, "Go to a line");
    language.name = say(document, "Language");
    language.text = isolated(languageOf(document));
    language.tooltip = say(document, "Written from right to left. Click to open it left to right.");
    place.show();
    language.show();
  };
  show();
  return [place, language, articles.onDidChangeActive(show), articles.onDidMoveCaret(show)];
}

function languageOf(document: TextDocument): string {
  if (document.languageId === "arabic-press") return say(document, "Arabic article");
  return document.languageId === "plaintext"
    ? say(document, "Plain text")
    : document.languageId === "markdown"
      ? "Markdown"
      : document.languageId;
}

function placeOf({ document, selections }: ArticlePage): string {
  const [main] = selections;
  if (main === undefined) return "";
  const { line, character } = main.active;
  if (selections.length > 1) return say(document, "{0} carets", selections.length);
  const at = say(document, "Ln {0}, Col {1}", line + 1, character + 1);
  return main.isEmpty ? at : `${at} ${say(document, "({0} selected)", document.getText(main).length)}`;
}
