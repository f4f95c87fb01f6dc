/** The index of the open folders' articles: read when it is first asked for, then kept as the files, the editor and the newsrooms have them. */
import type { CancellationToken, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { orCancelled } from "./answers";
import type { Editor } from "./editor";
import { createAnalyzer } from "./engine/analyze";
import { createWorkspace, type Workspace } from "./engine/workspace";
import { say } from "./features/messages";
import { folderOf } from "./folders";
import type { Host } from "./host";
import { nameOf, spelled } from "./uris";
import { createIndex, factsIn, SLICE, type Circumstances, type WorkspaceIndex } from "./workspace";

export interface Indexing {
  /** Folders that are open, as URIs: articles of others leave the index. */
  setFolders(folders: readonly string[]): void;
  /** The index, with what is open in the editor as it stands there. @throws ResponseError where the request is called off meanwhile */
  indexed(token: CancellationToken): Promise<WorkspaceIndex>;
  /** A file may be another on disk now, or gone; one that is open is read from the editor when it is asked for. */
  fileChanged(uri: string): void;
}

export interface Surroundings {
  host: Pick<Host, "list" | "read" | "later">;
  editor: Pick<Editor, "progress" | "unattended">;
  documents: Pick<TextDocuments<TextDocument>, "all">;
  /** What single articles are read with; a folder has its own for as long as it is read. */
  workspace: Workspace;
  /** How the articles of a folder are read. */
  circumstancesOf(folder: string): Promise<Circumstances>;
}

export function openIndexing({ host, editor, documents, workspace, circumstancesOf }: Surroundings): Indexing {
  const index = createIndex();
  let folders: readonly string[] = [];
  /** How each folder was read that has been; what is open of it, with which text. */
  const readBy = new Map<string, Circumstances>();
  const openTexts = new Map<string, string>();
  /** Whatever reads waits for what reads already. */
  let reading: Promise<void> = Promise.resolve();

  async function readFolders(): Promise<void> {
    for (const folder of folders) {
      const now = await circumstancesOf(folder);
      const known = readBy.get(folder);
      if (known !== undefined && areSame(known, now)) continue;
      readBy.set(folder, now);
      await readFolder(folder, now).catch((error: unknown) => {
        // What failed is tried again when it is asked for again.
        readBy.delete(folder);
        throw error;
      });
    }
  }

  /** Reads a folder's articles, a few at a time; what was read stays where the user calls it off. */
  async function readFolder(folder: string, circumstances: Circumstances): Promise<void> {
    const uris = (await host.list(folder)).map(spelled).filter((uri) => isOf(folder, uri));
    const progress = await editor.progress(say(circumstances.settings.language, "indexing"));
    const archive = createWorkspace();
    let rested = performance.now();
    for (const [at, uri] of uris.entries()) {
      if (at % 50 === 0) progress?.report(Math.floor((100 * at) / uris.length), `${at}/${uris.length}`);
      if (progress?.token.isCancellationRequested === true || !isOf(folder, uri)) break;
      put(uri, await readArticle(uri), circumstances, archive);
      openTexts.delete(uri);
      if (performance.now() - rested < SLICE) continue;
      await new Promise<void>((resolve) => void host.later(resolve, 0));
      rested = performance.now();
    }
    progress?.done();
  }

  function readOpen(): void {
    for (const document of documents.all()) {
      const [uri, text] = [spelled(document.uri), document.getText()];
      const circumstances = readBy.get(folderOf(folders, uri) ?? "");
      if (document.languageId === "yaml" || circumstances === undefined || openTexts.get(uri) === text) continue;
      put(uri, text, circumstances);
      openTexts.set(uri, text);
    }
  }

  /** A folder within another has its articles for itself. */
  const isOf = (folder: string, uri: string): boolean => folderOf(folders, uri) === folder;

  function put(uri: string, text: string | undefined, circumstances: Circumstances, readWith = workspace): void {
    // What is read once need not be remembered.
    const facts = text === undefined ? undefined : factsIn(uri, text, circumstances, createAnalyzer(readWith));
    if (facts === undefined) index.delete(uri);
    else index.set(uri, facts);
  }

  /** What is no text is no article. */
  const readArticle = (uri: string): Promise<string | undefined> => host.read(uri).catch(() => undefined);

  return {
    setFolders(uris) {
      const before = folders;
      folders = uris;
      for (const folder of readBy.keys()) if (!uris.includes(folder)) readBy.delete(folder);
      // A folder within another takes its articles over, or gives them back.
      for (const folder of uris)
        if (
          [...before, ...uris].some(
            (other) => other.startsWith(`${folder}/`) && before.includes(other) !== uris.includes(other),
          )
        )
          readBy.delete(folder);
      for (const uri of index.uris()) if (folderOf(uris, uri) === undefined) index.delete(uri);
    },
    async indexed(token) {
      const read = reading.catch(() => undefined).then(readFolders);
      reading = read;
      await orCancelled(read, token);
      readOpen();
      return index;
    },
    fileChanged(given) {
      const uri = spelled(given);
      openTexts.delete(uri);
      const folder = folderOf(folders, uri);
      if (!isArticle(uri) || folder === undefined || !readBy.has(folder)) return;
      const read = reading
        .catch(() => undefined)
        .then(async () => {
          const text = await readArticle(uri);
          const circumstances = readBy.get(folder);
          if (circumstances !== undefined && isOf(folder, uri)) put(uri, text, circumstances);
        });
      reading = read;
      editor.unattended("index", read);
    },
  };
}

const areSame = (known: Circumstances, now: Circumstances): boolean =>
  known.stylebook === now.stylebook &&
  known.settings.documents === now.settings.documents &&
  JSON.stringify(known.corrections) === JSON.stringify(now.corrections);

const isArticle = (uri: string): boolean => /\.(?:txt|md|arpress|خبر)$/.test(nameOf(uri));
