/** Who said what across the workspace, in the editor's view of calls: a speaker, and behind it each quotation. */
import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
} from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { WorkspaceSpeakerView } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import type { WorkspaceIndex } from "../workspace";
import { beside, undirected, words } from "../engine/text/direction";
import { nameOf } from "../uris";
import { counted } from "../engine/checks/wording";
import type { Language } from "../engine/language";
import { ROOM_BELOW, rowOf } from "./rows";
import { doubted, doubtOf, speakerRow } from "./speakers";
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
      name: words(entity.name),
      kind: SymbolKind.Variable,
      detail: beside(entity.titles[0] ?? ""),
      data: entity.name,
      uri: document.uri,
      range,
      selectionRange: range,
    },
  ];
}

/** @returns what the speaker is reported to have said, in this article and the others */
export function quotationsOf(index: WorkspaceIndex, { name, data }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return index.said(typeof data === "string" ? data : undirected(name), MOST).map((one) => {
    const { uri, range } = locationOf(one);
    return {
      to: {
        name: words(one.found.words),
        kind: SymbolKind.String,
        detail: beside(nameOf(uri)),
        uri,
        range,
        selectionRange: range,
      },
      fromRanges: [range],
    };
  });
}

/** The same for an editor that opens its view of calls the other way round: there is only one way to look at what somebody said. */
export const callersOf = (index: WorkspaceIndex, item: CallHierarchyItem): CallHierarchyIncomingCall[] =>
  quotationsOf(index, item).map(({ to, fromRanges }) => ({ from: to, fromRanges }));

const MOST = 500;

/** Who said what in all articles of the workspace, who said most first. The answer to `arabicPress/workspaceSpeakers`. */
export function workspaceSpeakers(index: WorkspaceIndex, language: Language): WorkspaceSpeakerView[] {
  return index.speakers(MOST).map(({ name, title, source, said }) => {
    const quotations = said.map((one) => ({
      words: one.found.words,
      row: rowOf(
        { label: one.found.words, facts: [doubtOf(one.found.unsure, language), nameOf(one.uri)], room: ROOM_BELOW },
        language,
      ),
      ...locationOf(one),
    }));
    const articles = new Set(quotations.map(({ uri }) => uri)).size;
    const counts = [counted("quotation", said.length)[language], counted("article", articles)[language]] as const;
    const shown = doubted(
      name,
      said.every(({ found }) => found.unsure),
    );
    return { name, row: speakerRow(shown, title, ...counts, language), source, title, articles, quotations };
  });
}
