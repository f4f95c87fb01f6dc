/** Folders that are open, by their URIs in one spelling, without a slash at the end. */
import type { InitializeParams } from "vscode-languageserver";
import { spelled } from "./uris";

/** @returns the folders as things are looked up in them, each once */
export const asFolders = (uris: readonly string[]): string[] => [
  ...new Set(uris.map((uri) => spelled(uri).replace(/\/+$/, ""))),
];

/** @returns the folder that a file is in, the innermost of several; undefined for a file of no folder: `news-archive` is not in `news` */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  let found: string | undefined;
  const file = spelled(uri);
  for (const folder of folders)
    if (file.startsWith(`${folder}/`) && folder.length > (found?.length ?? 0)) found = folder;
  return found;
}

/** @returns the folders that an editor opens with; what is no URI is none */
export const foldersOf = ({
  workspaceFolders,
  rootUri,
}: Pick<InitializeParams, "workspaceFolders" | "rootUri">): string[] =>
  asFolders(
    (workspaceFolders?.map((folder): unknown => folder?.uri) ?? [rootUri]).filter((uri) => typeof uri === "string"),
  );
