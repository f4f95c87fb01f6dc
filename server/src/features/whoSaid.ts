/** Who said what across the workspace, in the editor's view of calls: a speaker, and behind it each quotation. */
import { SymbolKind, type CallHierarchyItem, type CallHierarchyOutgoingCall } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { WorkspaceSpeakerView } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import type { WorkspaceIndex } from "../workspace";
import { cueAt, nameAt, rangeOf, speakerOf } from "./places";
import { locationOf } from "./workspaceSymbols";

/** @returns the speaker at an offset: of a name, or behind a reporting word; null where there is none */
export function speakerItem(
  document: TextDocument,
  { analysis }: Examination,
  offset: number,
): CallHierarchyItem[] | null {
  const quotation = cueAt(analysis, offset);
  const entity = nameAt(analysis, offset)?.entity ?? (quotation && speakerOf(analysis, quotation));
  const first = entity?.mentions[0];
  if (entity === undefined || first === undefined) return null;
  const range = rangeOf(document, first);
  return [
    {
      name: entity.name,
      kind: SymbolKind.Variable,
      detail: entity.titles[0] ?? "",
      uri: document.uri,
      range,
      selectionRange: range,
    },
  ];
}

/** @returns what the speaker is reported to have said, in this article and the others */
export function quotationsOf(index: WorkspaceIndex, { name }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return index.said(name, MOST).map((one) => {
    const { uri, range } = locationOf(one);
    return {
      to: {
        name: one.found.words,
        kind: SymbolKind.String,
        detail: uri.slice(uri.lastIndexOf("/") + 1),
        uri,
        range,
        selectionRange: range,
      },
      fromRanges: [range],
    };
  });
}

const MOST = 500;

/** Who said what in all articles of the workspace, who said most first. The answer to `arabicPress/workspaceSpeakers`. */
export function workspaceSpeakers(index: WorkspaceIndex): WorkspaceSpeakerView[] {
  return index.speakers(MOST).map(({ name, title, said }) => {
    const quotations = said.map((one) => ({ words: one.found.words, ...locationOf(one) }));
    return { name, title, articles: new Set(quotations.map(({ uri }) => uri)).size, quotations };
  });
}
