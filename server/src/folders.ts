/** Folders that are open, by their URIs without a slash at the end. */
import type { InitializeParams } from "vscode-languageserver";

/** @returns the folders as they are looked things up in */
export const asFolders = (uris: readonly string[]): string[] => uris.map((uri) => uri.replace(/\/$/, ""));

/** @returns the folder that a file is in, the innermost of several; undefined for a file of no folder: `news-archive` is not in `news` */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  let found: string | undefined;
  for (const folder of folders)
    if (uri.startsWith(`${folder}/`) && folder.length > (found?.length ?? 0)) found = folder;
  return found;
}

/** @returns the folders that an editor opens with */
export const foldersOf = ({
  workspaceFolders,
  rootUri,
}: Pick<InitializeParams, "workspaceFolders" | "rootUri">): string[] =>
  asFolders(workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []));
