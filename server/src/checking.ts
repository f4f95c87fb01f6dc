/** Findings of articles that are not open: read from the disk, told, and forgotten. */
import type { Connection, Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { FindingsRequest } from "../../protocol/protocol";
import type { Answer } from "./answers";
import type { Documents } from "./documents";
import { diagnostics } from "./features/diagnostics";
import type { Host } from "./host";
import { languageOf } from "./workspace/articles";

export interface Surroundings {
  host: Pick<Host, "read">;
  isOpen(uri: string): boolean;
  /** Of a document that is open. */
  diagnosticsOf(uri: string): Promise<Diagnostic[]>;
  /** @returns what answers of documents that are kept elsewhere */
  answerOf(documents: ReadonlyMap<string, TextDocument>): Answer;
  forget: Documents["forget"];
}

export function serveFindings(
  connection: Connection,
  { host, isOpen, diagnosticsOf, answerOf, forget }: Surroundings,
): void {
  const read = new Map<string, TextDocument>();
  const answer = answerOf(read);
  connection.onRequest(FindingsRequest, async ({ textDocument }, token) => {
    const { uri } = textDocument;
    if (isOpen(uri)) return diagnosticsOf(uri);
    // What is no text is no article.
    const text = await host.read(uri).catch(() => undefined);
    if (text === undefined) return null;
    read.set(uri, TextDocument.create(uri, languageOf(decodeURIComponent(uri)), 0, text));
    try {
      return await answer<Diagnostic[] | null>(
        "findings",
        { textDocument },
        null,
        token,
        (document, examination, settings) =>
          diagnostics(document, examination, { language: settings.language, explanations: undefined }),
      );
    } finally {
      read.delete(uri);
      if (!isOpen(uri)) forget(uri);
    }
  });
}
