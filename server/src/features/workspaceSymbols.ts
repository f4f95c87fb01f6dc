/** Workspace symbols: every person and organisation of the workspace's articles; `لافروف:` lists what he said. */
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import { beside, words } from "../engine/text/direction";
import { cut } from "./rows";
import type { Found, Place, WorkspaceIndex } from "../workspace";

/** @param query words of a name; with a colon behind, of one who speaks */
export function workspaceSymbols(index: WorkspaceIndex, query: string): WorkspaceSymbol[] {
  if (query.trimEnd().endsWith(":"))
    return index.said(query.trimEnd().slice(0, -1), MOST).map((one) => ({
      name: words(cut(`${one.found.speaker}: ${one.found.words}`, ROOM)),
      kind: SymbolKind.String,
      location: locationOf(one),
    }));
  return index.names(query, MOST).map((one) => ({
    name: words(one.found.name),
    kind: one.found.type === "person" ? SymbolKind.Variable : SymbolKind.Package,
    location: locationOf(one),
    ...(one.found.title === "" ? {} : { containerName: beside(one.found.title) }),
  }));
}

/** More than anyone scrolls through. */
const MOST = 500;
/** UTF-16 units that VS Code's box has room for: a longer row would lose its beginning, the name. */
const ROOM = 64;

export function locationOf({
  uri,
  found: { line, character, endLine, endCharacter },
}: Found<Place>): WorkspaceSymbol["location"] & {
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
} {
  return { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } };
}
