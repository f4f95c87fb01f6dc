/** The reading view: a page beside the editor that shows the article as it will be read. The server says what is on it; the page (client/view) paints. */
import {
  commands,
  l10n,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type MarkdownString,
  type Hover,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { ReadingViewRequest } from "../../protocol/protocol";
import type { FromPage, ToPage } from "../view/messages";
import { atRest } from "./rest";
import { unattended } from "./unattended";

export function registerReadingView(context: ExtensionContext, client: LanguageClient): Disposable[] {
  let view: ReadingView | undefined;
  const open = (): void => {
    const editor = window.activeTextEditor;
    if (editor === undefined)
      return unattended(window.showInformationMessage(l10n.t("Arabic Press: open an article first.")));
    if (view === undefined) view = new ReadingView(context, client, editor, () => (view = undefined));
    else view.follow(editor);
  };
  return [
    commands.registerCommand("arabicPress.openReadingView", open),
    commands.registerCommand("arabicPress.exportReadingView", async () => {
      open();
      await view?.export();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.uri.scheme === "file") view?.follow(editor);
    }),
  ];
}

class ReadingView {
  private readonly panel: WebviewPanel;
  private document: TextDocument;
  private readonly soon = atRest(60, () => this.update());
  /** The version of the view that the page has, 0 for none: the server tells what changed since. */
  private known = 0;
  private collected: ((html: string) => void) | undefined;
  /** Where the page last moved the editor, and when: what it moved is not sent back. */
  private moved = { line: -1, at: 0 };

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: LanguageClient,
    editor: TextEditor,
    closed: () => void,
  ) {
    this.document = editor.document;
    const media = Uri.joinPath(context.extensionUri, "dist");
    this.panel = window.createWebviewPanel(
      "arabicPress.reading",
      this.title(),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: true },
    );
    this.panel.webview.html = this.page(media);
    const listening = [
      this.panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.soon();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
        if (textEditor.document === this.document && first !== undefined && !this.movedTo(first.start.line))
          unattended(this.send({ type: "scroll", line: first.start.line }));
      }),
      client.onDidChangeState(() => this.soon()),
    ];
    this.panel.onDidDispose(() => {
      this.soon.stop();
      for (const one of listening) one.dispose();
      closed();
    });
  }

  follow({ document }: TextEditor): void {
    this.document = document;
    this.known = 0;
    this.panel.title = this.title();
    this.soon();
  }

  /** Writes the page as one file, its font and colours within. */
  async export(): Promise<void> {
    const body = await new Promise<string>((resolve) => {
      this.collected = resolve;
      unattended(this.send({ type: "collect" }));
    });
    const target = await window.showSaveDialog({
      defaultUri: Uri.file(this.document.uri.fsPath.replace(/(?:\.[^.]*)?$/, ".html")),
      filters: { HTML: ["html"] },
    });
    if (target === undefined) return;
    const css = new TextDecoder().decode(
      await workspace.fs.readFile(Uri.joinPath(this.context.extensionUri, "dist/reading.css")),
    );
    const page = `<!doctype html>\n<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"><title>${escaped(this.title())}</title><style>${css}</style></head><body>${body}</body></html>\n`;
    await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  }

  private send(message: ToPage): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }

  private title(): string {
    return l10n.t("Reading: {0}", this.document.uri.path.split("/").at(-1) ?? "");
  }

  private async update(): Promise<void> {
    const model = await this.client.sendRequest(ReadingViewRequest, {
      textDocument: { uri: this.document.uri.toString() },
      known: this.known,
    });
    this.known = model?.version ?? 0;
    const labels = {
      article: l10n.t("The article"),
      legend: l10n.t("Shown"),
      speakers: l10n.t("Speakers"),
      person: l10n.t("Persons"),
      organization: l10n.t("Organisations"),
      place: l10n.t("Places"),
      number: l10n.t("Numbers"),
      finding: l10n.t("Findings"),
      overview: l10n.t("The whole article at a glance"),
      paragraph: l10n.t("Paragraph"),
      findings: l10n.t("Findings"),
      empty: l10n.t("Arabic Press is off in this document."),
    };
    await this.send({ type: "model", model, labels });
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.type === "ready") {
      this.known = 0;
      this.soon();
    } else if (message.type === "collected") this.collected?.(message.strip + message.html);
    else if (message.type === "scroll") this.move(message.line);
    else if (message.type === "hover")
      await this.send({
        type: "hover",
        id: message.id,
        text: await this.hoverAt(new Position(message.line, message.character)),
      });
    else await this.open(new Position(message.line, message.character));
  }

  private move(line: number): void {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    this.moved = { line, at: Date.now() };
    editor?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  private movedTo(line: number): boolean {
    return Math.abs(line - this.moved.line) <= 2 && Date.now() - this.moved.at < 1000;
  }

  private async open(at: Position): Promise<void> {
    const column =
      window.visibleTextEditors.find(({ document }) => document === this.document)?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(this.document, { viewColumn: column, selection: new Selection(at, at) });
  }

  /** The same texts as in the editor, without their markup. */
  private async hoverAt(at: Position): Promise<string> {
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", this.document.uri, at);
    return hovers
      .flatMap(({ contents }) =>
        (contents as MarkdownString[]).map(({ value }) =>
          value.replace(/\\([^\w\s])/g, "$1").replace(/\*\*|__?|^---$/gm, ""),
        ),
      )
      .join("\n");
  }

  private page(media: Uri): string {
    const { webview } = this.panel;
    const nonce = crypto.randomUUID();
    const [script, style] = ["reading.js", "reading.css"].map((name) =>
      webview.asWebviewUri(Uri.joinPath(media, name)).toString(),
    );
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource} 'unsafe-inline'; font-src data: ${webview.cspSource}`;
    return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Arabic Press</title><link rel="stylesheet" href="${style ?? ""}"></head><body><script nonce="${nonce}" src="${script ?? ""}"></script></body></html>`;
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
