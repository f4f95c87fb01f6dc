/** Files through VS Code's own file systems: lent to a server that has no disk, or for which they are on no disk of its own. */
import { FileSystemError, FileType, RelativePattern, Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { encodingOf, textIn, type Encoding } from "../../protocol/encoding";
import {
  LeadsOutRequest,
  ListArticlesRequest,
  ReadFileRequest,
  WriteFileRequest,
  type FileText,
  type FileTrouble,
} from "../../protocol/files";

export const lendFiles = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest(ReadFileRequest, ({ uri, largest }) => read(Uri.parse(uri), largest)),
  client.onRequest(WriteFileRequest, ({ uri, before, text }) => write(Uri.parse(uri), before, text)),
  client.onRequest(ListArticlesRequest, async ({ uri: folder }) =>
    (await articleFiles(Uri.parse(folder))).map((uri) => uri.toString()),
  ),
  client.onRequest(LeadsOutRequest, ({ uri, folder }) => leadsOut(Uri.parse(uri), Uri.parse(folder))),
];

/** Is this a file that may be written, and no page of VS Code's or of an extension's? */
export const isFile = ({ scheme }: Uri): boolean => workspace.fs.isWritableFileSystem(scheme) === true;

/** @returns the file of the same name and another ending beside it */
export const withEnding = (uri: Uri, ending: string): Uri =>
  uri.with({ path: uri.path.replace(/(?:\.[^./]*)?$/, `.${ending}`) });

/** @returns the articles of a folder, or of all that are open, by name */
export async function articleFiles(folder?: Uri): Promise<Uri[]> {
  const found = await workspace.findFiles(
    folder === undefined ? ARTICLES : new RelativePattern(folder, ARTICLES),
    "**/node_modules/**",
  );
  // Folders of tools are no archive.
  return found
    .filter((uri) => !/(?:^|\/)\./.test(workspace.asRelativePath(uri, false)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const ARTICLES = "**/*.{txt,md,arpress,خبر}";

async function read(
  uri: Uri,
  largest: number,
  encodingIn: (bytes: Uint8Array) => Encoding = encodingOf,
): Promise<FileText | FileTrouble | null> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return { trouble: "noFile" };
    if (size > largest) return { trouble: "tooLarge" };
    const bytes = await workspace.fs.readFile(uri);
    return { text: textIn(bytes, encodingIn(bytes)) };
  } catch (error) {
    if (error instanceof TypeError) return { trouble: "notText" };
    if (codeOf(error) === "FileNotFound" || codeOf(error) === "FileNotADirectory") return null;
    if (codeOf(error) === "NoPermissions") return { trouble: "unreadable" };
    throw error;
  }
}

/** Only what stands as the server has read it is written over: these file systems have no locks. */
async function write(uri: Uri, before: string, text: string): Promise<FileTrouble | null> {
  // Written is UTF-8, and nothing else is written over.
  const now = await read(uri, Infinity, () => "utf-8");
  if (now !== null && "trouble" in now) return now;
  if ((now?.text ?? "") !== before) return { trouble: "contested" };
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return null;
  } catch (error) {
    if (codeOf(error) === "NoPermissions") return { trouble: "readOnly" };
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined => (error instanceof FileSystemError ? error.code : undefined);

/** Where a link leads these file systems do not tell. @returns the first link on the way from a folder to its file */
async function leadsOut(uri: Uri, folder: Uri): Promise<string | null> {
  let place = folder;
  for (const part of uri.path.slice(folder.path.length).split("/").filter(Boolean)) {
    place = Uri.joinPath(place, part);
    const type = await workspace.fs.stat(place).then(
      (found) => found.type,
      () => FileType.Unknown,
    );
    if ((type & FileType.SymbolicLink) !== 0) return place.path;
  }
  return null;
}
