/** Going through all findings of an article, or of the folder's articles, with the keyboard: one at a time in a panel beside the text. */
import {
  commands,
  TabInputCustom,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type WebviewPanel,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CardsRequest, type FindingCard } from "../../protocol/protocol";
import type { ReviewDecision, ReviewShown } from "../shared/review";
import { EMPTY, Ignored, Round, type Outcome } from "../shared/round";
import { toText } from "../shared/text";
import { textColumn, type Articles } from "./articles";
import { articleFiles } from "./files";
import { askForArticle } from "./no-article";
import { l10n } from "./texts";
import { unattended } from "./unattended";

export function registerReview(
  { extensionUri }: ExtensionContext,
  client: BaseLanguageClient,
  articles: Articles,
): Disposable[] {
  let open: Review | undefined;
  const begin = (files: readonly Uri[]): void => {
    open?.close();
    open = new Review(extensionUri, client, articles, files);
  };
  return [
    commands.registerCommand("arabicPress.reviewFindings", () => {
      const uri = articles.active?.document.uri;
      if (uri === undefined) askForArticle();
      else begin([uri]);
    }),
    commands.registerCommand("arabicPress.reviewFolder", async () => begin(await articleFiles())),
  ];
}

class Review {
  private readonly panel: WebviewPanel;
  private gone = false;
  private readonly tally = { ...EMPTY };
  private round = new Round<FindingCard>(this.tally);
  private ignored: Ignored | undefined;
  private file = -1;
  private document: TextDocument | undefined;
  /** The version that the cards are of. */
  private version = 0;
  /** One decision after the other. */
  private deciding: Promise<void> = Promise.resolve();

  constructor(
    extension: Uri,
    private readonly client: BaseLanguageClient,
    private readonly articles: Articles,
    private readonly files: readonly Uri[],
  ) {
    this.panel = window.createWebviewPanel(
      "arabicPress.review",
      l10n.t("Reviewing the findings"),
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, "dist")] },
    );
    this.panel.onDidDispose(() => (this.gone = true));
    const { webview } = this.panel;
    webview.onDidReceiveMessage((decision: ReviewDecision) => {
      const decided = this.deciding.then(() => this.decide(decision));
      unattended(decided);
      // One that fails is told of, and the next is taken all the same.
      this.deciding = decided.catch(() => undefined);
    });
    const nonce = crypto.randomUUID();
    const [script = "", style = ""] = ["review.js", "review.css"].map((name) =>
      webview.asWebviewUri(Uri.joinPath(extension, "dist", name)).toString(),
    );
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
    webview.html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Arabic Press</title><link rel="stylesheet" href="${style}"></head><body><script nonce="${nonce}" src="${script}"></script></body></html>`;
  }

  close(): void {
    this.panel.dispose();
  }

  private async decide(decision: ReviewDecision): Promise<void> {
    if (decision.type === "close") return this.close();
    const card = this.round.current;
    if (decision.type !== "ready" && card !== undefined) {
      const outcome = await this.outcomeOf(decision, card);
      if (outcome !== undefined) this.round.close(outcome);
    }
    await this.show();
  }

  /** @returns undefined where nothing could be done: the text is another by now */
  private async outcomeOf(decision: ReviewDecision, card: FindingCard): Promise<Outcome | undefined> {
    if (decision.type === "next") return "left";
    if (decision.type === "ignore") {
      await commands.executeCommand("arabicPress.ignore", card.ignore);
      this.ignored?.add(card);
      return "ignored";
    }
    const fix = decision.type === "fix" ? card.fixes[decision.at] : undefined;
    if (fix === undefined || this.document?.version !== this.version) return undefined;
    const edit = new WorkspaceEdit();
    const { uri } = this.document;
    edit.set(uri, await this.client.protocol2CodeConverter.asTextEdits(fix.edits));
    return (await workspace.applyEdit(edit)) ? "mended" : undefined;
  }

  /** The next finding, of the next article that has one. */
  private async show(): Promise<void> {
    if (this.document !== undefined) await this.look(this.document);
    while (this.round.current === undefined && this.file + 1 < this.files.length) {
      this.document = await workspace.openTextDocument(this.files[++this.file] as Uri);
      this.round = new Round(this.tally);
      this.ignored = new Ignored(toText(this.document.getText()));
      await this.look(this.document);
    }
    const card = this.round.current;
    if (card !== undefined && this.document !== undefined) await this.reveal(this.document, card);
    // Closed meanwhile: there is nothing to show it in.
    if (this.gone) return;
    await this.panel.webview.postMessage(card === undefined ? this.end() : this.finding(card));
    this.panel.reveal(undefined, false);
  }

  private async look(document: TextDocument): Promise<void> {
    this.version = document.version;
    let cards = await this.cardsOf(document);
    this.ignored?.follow(toText(document.getText()));
    // A place is known by its sentence, which a fix behind it has changed: it is let stand in the new one, too.
    const again = cards.filter((card) => this.ignored?.has(card));
    for (const { ignore } of again) await commands.executeCommand("arabicPress.ignore", ignore);
    if (again.length > 0) cards = await this.cardsOf(document);
    this.round.take(cards);
  }

  private async cardsOf({ uri }: TextDocument): Promise<FindingCard[]> {
    return (await this.client.sendRequest(CardsRequest, { textDocument: { uri: uri.toString() } })) ?? [];
  }

  /** In whichever editor the article is; an article that is written in a page and is not open is not opened for it. */
  private async reveal(document: TextDocument, { range }: FindingCard): Promise<void> {
    const selection = this.client.protocol2CodeConverter.asRange(range);
    const page = this.articles.pageOf(document.uri);
    if (page !== undefined) return page.reveal(selection);
    const viewColumn = textColumn(document.uri) ?? (isPage(document) ? undefined : ViewColumn.One);
    if (viewColumn !== undefined)
      await window.showTextDocument(document, { viewColumn, preserveFocus: true, selection });
  }

  private finding(card: FindingCard): ReviewShown {
    const { title, level, severity, message, why, before, words, after } = card;
    const name = workspace.asRelativePath(this.document?.uri ?? "", false);
    return {
      type: "finding",
      dir: direction(),
      place: l10n.t("{0} · left to review: {1}", name, this.round.remaining),
      ...{ title, level, severity, message, why, before, words, after },
      fixes: card.fixes.slice(0, MOST_FIXES).map((fix) => fix.title),
      ignore: card.ignore === null ? undefined : l10n.t("Ignore it in this sentence"),
      next: l10n.t("Leave it and go on"),
      keys:
        card.fixes.length > 0
          ? l10n.t("Keys: the number of a fix, I to ignore, space to go on, Esc to stop")
          : l10n.t("Keys: I to ignore, space to go on, Esc to stop"),
    };
  }

  private end(): ReviewShown {
    const { mended, ignored, left } = this.tally;
    const all = mended + ignored + left;
    return {
      type: "end",
      dir: direction(),
      title: all === 0 ? l10n.t("There are no findings here") : l10n.t("You have reviewed all findings"),
      counts:
        all === 0 ? "" : l10n.t("Reviewed: {0} · fixed: {1} · ignored: {2} · left: {3}", all, mended, ignored, left),
      close: l10n.t("Close"),
    };
  }
}

/** Fixes have the keys 1 to 9. */
const MOST_FIXES = 9;

const direction = (): "rtl" | "ltr" =>
  workspace.getConfiguration("arabicPress").get("language", "ar") === "ar" ? "rtl" : "ltr";

const isPage = ({ languageId, uri }: TextDocument): boolean =>
  languageId === "arabic-press" ||
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputCustom && input.uri.toString() === uri.toString()),
  );
