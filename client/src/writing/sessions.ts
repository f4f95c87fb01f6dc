/** The sessions of the documents that pages show: brings each the events of its document, its edits to that, and what the server knows. */
import {
  commands,
  languages,
  Range,
  TextDocumentChangeReason,
  TextDocumentSaveReason,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { placeOf } from "../../shared/text";
import { unattended } from "../unattended";
import { told } from "../words";
import { Knowledge } from "./knowledge";
import { Session, type Hands, type Page } from "./session";

export class Sessions implements Disposable {
  private readonly all = new Map<TextDocument, { session: Session; knowledge: Knowledge }>();
  private readonly listening: Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.listening = [
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const one = this.all.get(document);
        one?.session.changed({ told: [...contentChanges], reason: DIRECTIONS.get(reason) });
        if (contentChanges.length > 0) one?.knowledge.changed();
      }),
      workspace.onWillSaveTextDocument(({ document, reason, waitUntil }) => {
        const session = this.of(document);
        if (session !== undefined)
          waitUntil(
            session.settle(reason !== TextDocumentSaveReason.Manual).then(() => {
              session.check(document.getText());
            }),
          );
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const [document, { knowledge }] of this.all)
          if (uris.some((uri) => uri.toString() === document.uri.toString())) knowledge.tellFindings();
      }),
      client.onDidChangeState(() => {
        this.renew();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("arabicPress")) this.renew();
      }),
    ];
  }

  /** Articles were read anew. */
  renew(): void {
    for (const { knowledge } of this.all.values()) knowledge.renew();
  }

  /** @returns the session of a document that pages show */
  of(document: TextDocument): Session | undefined {
    return this.all.get(document)?.session;
  }

  /** A page begins with the document. */
  join(document: TextDocument, page: Page): void {
    let one = this.all.get(document);
    if (one === undefined) {
      const session = new Session(document.getText(), handsOn(document));
      this.all.set(document, (one = { session, knowledge: new Knowledge(session, document, this.client) }));
    }
    one.session.join(page);
    one.knowledge.renew();
  }

  /** A page has gone. @returns when what it had sent is in the document */
  async leave(document: TextDocument, page: Page): Promise<void> {
    const one = this.all.get(document);
    if (one === undefined) return;
    await one.session.leave(page);
    if (one.session.pages.length > 0) return;
    one.knowledge.end();
    this.all.delete(document);
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
  }
}

const DIRECTIONS: ReadonlyMap<TextDocumentChangeReason | undefined, "undo" | "redo"> = new Map([
  [TextDocumentChangeReason.Undo, "undo"],
  [TextDocumentChangeReason.Redo, "redo"],
]);

/** Milliseconds between what VS Code reads of a file while it is written and what it reads behind that: a tenth, or more on a slow machine. */
const EMPTY = 1000;

const handsOn = (document: TextDocument): Hands => ({
  apply: async (changes, before) => {
    const edit = new WorkspaceEdit();
    changes.iterChanges((from, to, _from, _to, inserted) => {
      const [start, end] = [placeOf(before, from), placeOf(before, to)];
      edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), inserted.toString());
    });
    return workspace.applyEdit(edit);
  },
  step: async (direction) => {
    await commands.executeCommand(direction);
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, EMPTY)),
  gaveUp: (content) => {
    unattended(
      workspace
        .openTextDocument({ language: document.languageId, content })
        .then((kept) => window.showTextDocument(kept, { preview: false })),
    );
    unattended(
      window.showErrorMessage(
        told(
          document,
          "Arabic Press could not write into {0}. What you typed stands in a new document.",
          document.uri.path.split("/").at(-1) ?? "",
        ),
      ),
    );
  },
});
