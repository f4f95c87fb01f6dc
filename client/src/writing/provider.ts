/** The editor that is written in from right to left: a page on VS Code's own text document, which keeps saving, undo, hot exit and history. */
import { commands, window, type CustomTextEditorProvider, type Disposable, type ExtensionContext } from "vscode";
import { unattended } from "../unattended";
import { PagePanel } from "./panel";
import { WebPage, type Surroundings } from "./page";

/** One editor under two names: VS Code gives a name one rank, and ours is the first for our own files alone. */
export const WRITING = "arabicPress.writing";
export const WRITING_OPTION = "arabicPress.writingOption";

export function provideWriting({ extensionUri }: ExtensionContext, around: Surroundings): Disposable[] {
  const { articles } = around;
  const focused = new Set<WebPage>();
  /** Our keys hold while the caret is in a page, and not in the tree beside it. */
  const setFocus = (page: WebPage, has: boolean): void => {
    if (has) focused.add(page);
    else focused.delete(page);
    unattended(commands.executeCommand("setContext", "arabicPress.writingFocus", focused.size > 0));
  };
  const provider: CustomTextEditorProvider = {
    resolveCustomTextEditor: (document, panel) => {
      const web = new PagePanel(panel, extensionUri);
      const page = new WebPage(document, web, true, around);
      const range = articles.opened(page);
      if (range !== undefined) page.show(range);
      page.onDidMove(() => {
        articles.moved(page);
      });
      page.onDidScroll(() => {
        articles.scrolledTo(page);
      });
      page.onDidChangeFocus((has) => {
        setFocus(page, has);
      });
      panel.onDidChangeViewState(() => {
        if (!panel.active) setFocus(page, false);
        articles.changed();
      });
      panel.onDidDispose(() => {
        setFocus(page, false);
        page.dispose();
        articles.closed(page);
      });
      web.begin({
        ready: () => {
          page.ready();
        },
        receive: (message, opening) => {
          page.receive(message, opening);
        },
      });
    },
  };
  // A page that is hidden keeps its place, its selection and its search.
  const options = { webviewOptions: { retainContextWhenHidden: true }, supportsMultipleEditorsPerDocument: true };
  return [WRITING, WRITING_OPTION].map((viewType) => window.registerCustomEditorProvider(viewType, provider, options));
}
