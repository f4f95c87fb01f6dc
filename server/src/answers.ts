/** Runs features: on a document as it stands, by the settings and the newsroom that hold for it. */
import { LSPErrorCodes, ResponseError, type CancellationToken, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OfDocument } from "../../protocol/protocol";
import type { Configuration } from "./configuration";
import type { Documents } from "./documents";
import type { Editor } from "./editor";
import type { Examination } from "./engine/analyze";
import type { Newsroom, Newsrooms } from "./newsroom";
import type { Settings } from "./settings";

/** What a feature is a function of. */
export type Feature<T> = (
  document: TextDocument,
  examination: Examination,
  settings: Settings,
  newsroom: Newsroom,
) => T;

/**
 * Runs a feature on an open document; where it is closed, left alone, or the feature fails, the empty answer.
 * @throws ResponseError for a request that was called off: nothing more is worked out for it
 */
export type Answer = <T>(
  feature: string,
  of: OfDocument,
  empty: T,
  token: CancellationToken | undefined,
  run: Feature<T>,
) => Promise<T>;

export interface Surroundings {
  documents: Pick<TextDocuments<TextDocument>, "get">;
  remembered: Pick<Documents, "examined">;
  configuration: Pick<Configuration, "settingsFor">;
  newsrooms: Pick<Newsrooms, "newsroomOf">;
  editor: Pick<Editor, "log">;
  /** Is this a page that is no article, whatever is in it? */
  isPage(uri: string): boolean;
}

export function openAnswers({ documents, remembered, configuration, newsrooms, editor, isPage }: Surroundings): Answer {
  return async (feature, { textDocument: { uri } }, empty, token, run) => {
    if (documents.get(uri) === undefined || isPage(uri)) return empty;
    try {
      const settings = await configuration.settingsFor(uri);
      const newsroom = await newsrooms.newsroomOf(uri, settings);
      unlessCancelled(token);
      const document = documents.get(uri);
      const examining = document && remembered.examined(document, settings, newsroom);
      const examination = examining && (token === undefined ? await examining : await orCancelled(examining, token));
      return document === undefined || examination === undefined
        ? empty
        : run(document, examination, settings, newsroom);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      editor.log(feature, error);
      return empty;
    }
  };
}

/**
 * Makes handlers of requests that are no feature of one document: where one fails, the answer is empty and the log tells; the library would
 * send the error's message.
 */
export type Guard = <P extends unknown[], T, E>(
  what: string,
  empty: E,
  handle: (...given: P) => T | Promise<T>,
) => (...given: P) => Promise<T | E>;

export const guardedBy =
  ({ log }: Pick<Editor, "log">): Guard =>
  (what, empty, handle) =>
  async (...given) => {
    try {
      return await handle(...given);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(what, error);
      return empty;
    }
  };

/** @throws ResponseError where the editor does not want the answer any more */
export function unlessCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested === true)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "the request was called off");
}

/** @returns what comes of some work that goes on for others. @throws ResponseError as soon as the request is called off */
export async function orCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  unlessCancelled(token);
  let stop = (): void => undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    const listening = token.onCancellationRequested(() => resolve(undefined));
    stop = () => listening.dispose();
  });
  try {
    await Promise.race([work, cancelled]);
  } finally {
    stop();
  }
  unlessCancelled(token);
  return work;
}
