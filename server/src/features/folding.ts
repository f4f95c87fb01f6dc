/** Folding: runs of paragraphs in which one speaker holds the floor. */
import type { FoldingRange } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";

export function foldingRanges(document: TextDocument, { analysis }: Examination): FoldingRange[] {
  const speakers = analysis.paragraphs.map((_, index) =>
    speakerIn(analysis.quotations.filter(({ paragraph }) => paragraph === index)),
  );
  const ranges: FoldingRange[] = [];
  for (let from = 0; from < speakers.length;) {
    let to = from + 1;
    while (speakers[from] !== undefined && speakers[to] === speakers[from]) to++;
    const [first, last] = [analysis.paragraphs[from], analysis.paragraphs[to - 1]];
    if (to - from > 1 && first !== undefined && last !== undefined)
      ranges.push({
        startLine: document.positionAt(first.start).line,
        endLine: document.positionAt(last.start + last.reading.text.length).line,
      });
    from = to;
  }
  return ranges;
}

/** The one who alone speaks in a paragraph; undefined where nobody does, or more than one. */
function speakerIn(quotations: Examination["analysis"]["quotations"]): string | undefined {
  const names = new Set(quotations.flatMap(({ speakers }) => speakers.map(({ entity, name }) => entity ?? name)));
  const [only] = names;
  return names.size === 1 && only !== "" ? only : undefined;
}
