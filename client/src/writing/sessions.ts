/** The sessions of the documents that pages show: brings each the events of its document, and its edits to it. */
import { commands, l10n, Range, TextDocumentChangeReason, TextDocumentSaveReason, window, workspace, WorkspaceEdit, type Disposable, type TextDocument } from "vscode";
import { placeOf } from "../../shared/text";
import { unattended } from "../unattended";
import { Session, type Hands, type Page } from "./session";

export class Sessions implements Disposable {
  private readonly all = new Map<TextDocument, Session>();
  private readonly listening = [
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => this.all.get(document)?.changed({ told: [...contentChanges], reason: DIRECTIONS.get(reason) })),
    workspace.onWillSaveTextDocument((event) => {
      const session = this.all.get(event.document);
      if (session !== undefined) event.waitUntil(session.settle(event.reason !== TextDocumentSaveReason.Manual).then(() => { session.check(event.document.getText()); }));
    }),
  ];

  /** @returns the session of a document that a page shows */
  of(document: TextDocument): Session | undefined {
    return this.all.get(document);
  }

  /** @returns the session that the page joined: a new one where it is the document's first */
  join(document: TextDocument, page: Page): Session {
    let session = this.all.get(document);
    if (session === undefined) this.all.set(document, (session = new Session(document.getText(), handsOn(document))));
    session.join(page);
    return session;
  }

  async leave(document: TextDocument, page: Page): Promise<void> {
    const session = this.all.get(document);
    await session?.leave(page);
    if (session?.pages.length === 0) this.all.delete(document);
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
  }
}

const DIRECTIONS: ReadonlyMap<TextDocumentChangeReason | undefined, "undo" | "redo"> = new Map([[TextDocumentChangeReason.Undo, "undo"], [TextDocumentChangeReason.Redo, "redo"]]);

const handsOn = (document: TextDocument): Hands => ({
  apply: async (changes, before) => {
    const edit = new WorkspaceEdit();
    changes.iterChanges((from, to, _from, _to, inserted) => {
      const [start, end] = [placeOf(before, from), placeOf(before, to)];
      edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), inserted.toString());
    });
    return workspace.applyEdit(edit);
  },
  step: async (direction) => { await commands.executeCommand(direction); },
  gaveUp: (content) => {
    unattended(workspace.openTextDocument({ language: document.languageId, content }).then((kept) => window.showTextDocument(kept, { preview: false })));
    unattended(window.showErrorMessage(l10n.t("Arabic Press could not write into {0}. What you typed stands in a new document.", document.uri.path.split("/").at(-1) ?? "")));
  },
});
