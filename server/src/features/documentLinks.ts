/** Document links: names of the stylebook lead to their entry. */
import type { DocumentLink } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import { rangeOf } from "./places";

/** @param entryOf a URI that opens a name's entry; undefined where it has none */
export function documentLinks(
  document: TextDocument,
  { analysis }: Examination,
  entryOf: (name: string) => string | undefined,
): DocumentLink[] {
  return analysis.linking.entities.flatMap(({ ref, mentions }) => {
    const name = analysis.house.byRef(ref)?.name;
    const target = name === undefined ? undefined : entryOf(name);
    return name === undefined || target === undefined
      ? []
      : mentions.map((mention) => ({ range: rangeOf(document, mention), target, tooltip: name }));
  });
}
