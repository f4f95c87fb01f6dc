/** Sends diagnostics to an editor that waits for them: once typing rests, and without those of a word that still grows. */
import type { Diagnostic, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Editor } from "./editor";
import type { Span } from "./engine/article";
import type { Host } from "./host";
import { wordBeingTyped } from "./typing";

export interface Publisher {
  /** The word under the caret, while it is being typed. */
  typedIn(uri: string): Span | undefined;
  /** Every open document again. */
  publishAll(): void;
}

export interface Surroundings {
  documents: TextDocuments<TextDocument>;
  editor: Pick<Editor, "pulls" | "publish" | "refreshDiagnostics" | "unattended">;
  later: Host["later"];
  /** Milliseconds between the last change and its diagnostics. */
  debounce(): number;
  diagnosticsOf(uri: string): Promise<Diagnostic[]>;
}

/** How long the word under the caret keeps its findings to itself after the last change. */
const QUIET = 1500;

export function openPublisher({ documents, editor, later, debounce, diagnosticsOf }: Surroundings): Publisher {
  const pending = oneEach(later);
  const quiet = oneEach(later);
  const texts = new Map<string, string>();
  const typing = new Map<string, Span>();

  documents.onDidOpen(({ document }) => publish(document.uri, 0));
  documents.onDidChangeContent(({ document }) => {
    publish(document.uri, debounce());
    watch(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    for (const waiting of [pending, quiet]) waiting.callOff(uri);
    for (const memory of [texts, typing]) memory.delete(uri);
    if (!editor.pulls()) editor.publish(uri, undefined, []);
  });

  /** Remembers the word that a one-character change touches: while it grows, its findings wait. */
  function watch(document: TextDocument): void {
    const { uri } = document;
    const before = texts.get(uri);
    const text = document.getText();
    texts.set(uri, text);
    const word = before === undefined || debounce() === 0 ? undefined : wordBeingTyped(before, text);
    quiet.callOff(uri);
    typing.delete(uri);
    if (word === undefined) return;
    typing.set(uri, word);
    quiet.plan(uri, QUIET, () => {
      typing.delete(uri);
      if (editor.pulls()) editor.refreshDiagnostics();
      else publish(uri, 0);
    });
  }

  function publish(uri: string, delay: number): void {
    if (editor.pulls()) return;
    pending.callOff(uri);
    if (delay === 0) editor.unattended("diagnostics", send(uri));
    else pending.plan(uri, delay, () => editor.unattended("diagnostics", send(uri)));
  }

  async function send(uri: string): Promise<void> {
    const version = documents.get(uri)?.version;
    if (version === undefined) return;
    const found = await diagnosticsOf(uri);
    if (documents.get(uri)?.version === version) editor.publish(uri, version, found);
  }

  return {
    typedIn: (uri) => typing.get(uri),
    publishAll: () => {
      for (const { uri } of documents.all()) publish(uri, 0);
    },
  };
}

/** Tasks for later, of which each document has at most one. */
function oneEach(later: Host["later"]): {
  plan(uri: string, milliseconds: number, task: () => void): void;
  callOff(uri: string): void;
} {
  const planned = new Map<string, () => void>();
  const callOff = (uri: string): void => {
    planned.get(uri)?.();
    planned.delete(uri);
  };
  return {
    callOff,
    plan(uri, milliseconds, task) {
      callOff(uri);
      planned.set(
        uri,
        later(() => {
          planned.delete(uri);
          task();
        }, milliseconds),
      );
    },
  };
}
