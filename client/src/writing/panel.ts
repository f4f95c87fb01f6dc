/** A webview with a page in it: its HTML, its epochs, its messages in order. Which article the page shows others say. */
import { Uri, type Disposable, type WebviewPanel } from "vscode";
import type { FromPage, HostMessage, PageMessage } from "../../shared/protocol";
import { unattended } from "../unattended";

export interface Listener {
  /** A page is there that shows nothing yet: the first, or one made anew. */
  ready(): void;
  /** A message of the page, with the opening that it belongs to. */
  receive(message: PageMessage, opening: number): void;
}

export class PagePanel {
  private page = "";
  private epoch = "";
  private readonly openings = new Map<string, number>();
  private last = 0;
  private listening: Disposable | undefined;
  private gone = false;

  /** @param extension the folder that the page is loaded from */
  constructor(
    private readonly panel: WebviewPanel,
    private readonly extension: Uri,
  ) {
    panel.onDidDispose(() => {
      this.gone = true;
      this.listening?.dispose();
    });
  }

  /** Loads the page. */
  begin(listener: Listener): void {
    const { webview } = this.panel;
    const media = Uri.joinPath(this.extension, "dist");
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    this.listening = webview.onDidReceiveMessage(({ page, epoch, message }: FromPage) => {
      if (message.type === "ready") {
        this.page = page;
        listener.ready();
        return;
      }
      const opening = this.openings.get(epoch);
      if (opening !== undefined) listener.receive(message, opening);
    });
    const nonce = crypto.randomUUID();
    const [script, style] = ["page.js", "page.css"].map((name) =>
      webview.asWebviewUri(Uri.joinPath(media, name)).toString(),
    );
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource} 'nonce-${nonce}'; font-src ${webview.cspSource} data:`;
    webview.html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Arabic Press</title><link rel="stylesheet" href="${style ?? ""}"></head><body><script nonce="${nonce}" src="${script ?? ""}"></script></body></html>`;
  }

  /** A panel that is closed is asked nothing any more: VS Code would throw. */
  isActive(): boolean {
    return !this.gone && this.panel.active;
  }

  isVisible(): boolean {
    return !this.gone && this.panel.visible;
  }

  /** Brings the panel to the front, where it is. */
  reveal(): void {
    if (!this.gone) this.panel.reveal(this.panel.viewColumn, false);
  }

  entitle(title: string): void {
    if (!this.gone) this.panel.title = title;
  }

  /** Opens an article in the page that is there. @returns the opening's number, by which its messages are known */
  open(message: Extract<HostMessage, { type: "open" }>): number {
    this.epoch = crypto.randomUUID();
    this.openings.set(this.epoch, ++this.last);
    this.post(message);
    return this.last;
  }

  post(message: HostMessage): void {
    if (!this.gone) unattended(this.panel.webview.postMessage({ page: this.page, epoch: this.epoch, message }));
  }
}
