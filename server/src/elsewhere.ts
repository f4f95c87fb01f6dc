/** Articles that are not open: read from the disk, asked, and forgotten. */
import type { CancellationToken, Connection, Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { FindingsRequest, WorkspaceTableRequest } from "../../protocol/protocol";
import { unlessCancelled, type Answer, type Feature } from "./answers";
import type { Documents } from "./documents";
import type { Editor } from "./editor";
import type { Language } from "./engine/language";
import { diagnostics } from "./features/diagnostics";
import { say } from "./features/messages";
import { tableOfMany } from "./features/tables";
import type { Host } from "./host";
import type { WorkspaceIndex } from "./workspace";
import { languageOf, nameOf } from "./workspace/articles";

export interface Surroundings {
  host: Pick<Host, "read">;
  editor: Pick<Editor, "progress">;
  isOpen(uri: string): boolean;
  /** Of a document that is open. */
  diagnosticsOf(uri: string): Promise<Diagnostic[]>;
  answer: Answer;
  /** @returns what answers of documents that are kept elsewhere */
  answerOf(documents: ReadonlyMap<string, TextDocument>): Answer;
  forget: Documents["forget"];
  /** By what the editor opens explanations, where it does. */
  explanations(): string | undefined;
  indexed(token: CancellationToken): Promise<WorkspaceIndex>;
  language(): Promise<Language>;
}

export function serveElsewhere(
  connection: Connection,
  { host, editor, isOpen, diagnosticsOf, answer, answerOf, forget, explanations, indexed, language }: Surroundings,
): void {
  const read = new Map<string, TextDocument>();
  const answerClosed = answerOf(read);

  /** Runs a feature on an article wherever it is. @returns null for what is no article, or is gone */
  const ask = async <T>(feature: string, uri: string, token: CancellationToken, run: Feature<T>): Promise<T | null> => {
    if (isOpen(uri)) return answer<T | null>(feature, { textDocument: { uri } }, null, token, run);
    // What is no text is no article.
    const text = await host.read(uri).catch(() => undefined);
    if (text === undefined) return null;
    read.set(uri, TextDocument.create(uri, languageOf(decodeURIComponent(uri)), 0, text));
    try {
      return await answerClosed<T | null>(feature, { textDocument: { uri } }, null, token, run);
    } finally {
      read.delete(uri);
      if (!isOpen(uri)) forget(uri);
    }
  };

  connection.onRequest(FindingsRequest, async ({ textDocument: { uri } }, token) =>
    isOpen(uri)
      ? diagnosticsOf(uri)
      : ask("findings", uri, token, (document, examination, settings) =>
          diagnostics(document, examination, { language: settings.language, explanations: explanations() }),
        ),
  );

  connection.onRequest(WorkspaceTableRequest, async ({ of, format }, token) => {
    const spoken = await language();
    const uris = [...(await indexed(token)).uris()].sort();
    const table = tableOfMany(of, format, spoken);
    const progress = await editor.progress(say(spoken, "indexing"));
    try {
      for (const [at, uri] of uris.entries()) {
        unlessCancelled(token);
        if (progress?.token.isCancellationRequested === true) break;
        progress?.report(Math.floor((100 * at) / uris.length), `${at}/${uris.length}`);
        await ask("table", uri, token, (_, examination) => table.add(nameOf(uri), examination));
      }
    } finally {
      progress?.done();
    }
    return table.text();
  });
}
