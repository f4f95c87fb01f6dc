/** The reading view: the same page as for writing, with typing off, beside the editor. It follows the article that is worked on; it prints and exports. */
import {
  commands,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
} from "vscode";
import { isFile, withEnding } from "./files";
import { askForArticle } from "./no-article";
import { unattended } from "./unattended";
import { l10n } from "./texts";
import { WebPage, type Surroundings } from "./writing/page";
import { PagePanel } from "./writing/panel";

export function registerReadingView(context: ExtensionContext, around: Surroundings): Disposable[] {
  const { articles } = around;
  let view: ReadingView | undefined;
  const open = (): void => {
    const document = articles.active?.document;
    if (document === undefined) return askForArticle();
    if (view === undefined) view = new ReadingView(context, document, around, () => (view = undefined));
    else view.follow(document);
  };
  return [
    commands.registerCommand("arabicPress.openReadingView", open),
    commands.registerCommand("arabicPress.exportReadingView", async () => {
      open();
      await view?.export();
    }),
    articles.onDidChangeActive(() => {
      const document = articles.active?.document;
      if (document !== undefined && isFile(document.uri)) view?.follow(document);
    }),
  ];
}

class ReadingView {
  private readonly web: PagePanel;
  private page: WebPage;
  private isReady = false;
  /** Where the page last moved the editor, and when: what it moved is not sent back. */
  private moved = { line: -1, at: 0 };
  private following: Disposable[] = [];

  constructor(
    private readonly context: ExtensionContext,
    document: TextDocument,
    private readonly around: Surroundings,
    closed: () => void,
  ) {
    const panel = window.createWebviewPanel(
      "arabicPress.reading",
      titleOf(document),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { retainContextWhenHidden: true },
    );
    this.web = new PagePanel(panel, context.extensionUri);
    this.page = this.read(document);
    const listening = window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (textEditor.document === this.page.document && first !== undefined) this.scrollTo(first.start.line);
    });
    panel.onDidDispose(() => {
      closed();
      listening.dispose();
      this.leave();
    });
    this.web.begin({
      ready: () => {
        this.isReady = true;
        this.page.ready();
      },
      receive: (message, opening) => {
        this.page.receive(message, opening);
      },
    });
  }

  follow(document: TextDocument): void {
    if (document === this.page.document) return;
    this.leave();
    this.page = this.read(document);
    this.web.entitle(titleOf(document));
    if (this.isReady) this.page.ready();
  }

  /** Writes the page as one file, its font and colours within. */
  async export(): Promise<void> {
    const { document } = this.page;
    const body = await this.page.export();
    const target = await window.showSaveDialog({
      defaultUri: withEnding(document.uri, "html"),
      filters: { HTML: ["html"] },
    });
    if (target === undefined) return;
    const css = new TextDecoder().decode(
      await workspace.fs.readFile(Uri.joinPath(this.context.extensionUri, "dist/page.css")),
    );
    const html = `<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"><title>${escaped(titleOf(document))}</title><style>${css}</style></head><body>${body}</body></html>\n`;
    await workspace.fs.writeFile(target, new TextEncoder().encode(html));
  }

  private read(document: TextDocument): WebPage {
    const page = new WebPage(document, this.web, false, this.around);
    this.following = [
      page.onDidScroll((line) => {
        this.move(line);
      }),
      page.onDidGoToSource((at) => {
        unattended(this.around.articles.show(document.uri, at, true));
      }),
      this.around.articles.onDidScroll((written) => {
        if (written.document === document) this.scrollTo(written.firstLine);
      }),
    ];
    return page;
  }

  private leave(): void {
    for (const one of this.following) one.dispose();
    this.page.dispose();
  }

  private scrollTo(line: number): void {
    if (Math.abs(line - this.moved.line) > 2 || Date.now() - this.moved.at > 1000) this.page.scrollTo(line);
  }

  private move(line: number): void {
    const { document } = this.page;
    this.moved = { line, at: Date.now() };
    window.visibleTextEditors
      .find((editor) => editor.document === document)
      ?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    this.around.articles.pageOf(document.uri)?.scrollTo(line);
  }
}

const titleOf = ({ uri }: TextDocument): string => l10n.t("Reading: {0}", uri.path.split("/").at(-1) ?? "");
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
