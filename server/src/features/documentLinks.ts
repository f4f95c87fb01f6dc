/** Document links: names of the stylebook lead to it. */
import type { DocumentLink } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import { rangeOf } from "./places";

/** @param stylebook its URI; undefined for an article of no folder */
export function documentLinks(document: TextDocument, { analysis }: Examination, stylebook: string | undefined): DocumentLink[] {
  if (stylebook === undefined) return [];
  return analysis.linking.entities.flatMap(({ ref, mentions }) => {
    const name = analysis.house.byRef(ref);
    return name === undefined ? [] : mentions.map((mention) => ({ range: rangeOf(document, mention), target: stylebook, tooltip: name.name }));
  });
}
