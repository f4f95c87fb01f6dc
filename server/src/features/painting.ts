/** What a client paints in the text: names by kind, and the words of one speaker. */
import type { Range } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { PAINTED, type Names, type Painted, type SpeakerContents } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import { cueAt, nameAt, quotationAt, rangeOf, speakerOf } from "./places";

/** @returns full and short names in order of their start, none within another; nisbas and doubtful names are left as they are */
export function paintedNames({ analysis }: Examination): (Span & { type: Painted })[] {
  const names = analysis.linking.entities.flatMap(({ type, unsure, mentions }) => {
    const painted = PAINTED.find((one) => one === type);
    return painted === undefined || unsure
      ? []
      : mentions
          .filter(({ kind }) => kind !== "nisba" && kind !== "title")
          .map(({ start, end }) => ({ start, end, type: painted }));
  });
  let covered = 0;
  return names
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < covered) return false;
      covered = end;
      return true;
    });
}

/** The names of a document by kind, as ranges: the answer to `arabicPress/names`. */
export function nameRanges(document: TextDocument, examination: Examination): Names {
  const names = paintedNames(examination);
  const of = (type: Painted): Range[] =>
    names.filter((one) => one.type === type).map((span) => rangeOf(document, span));
  return { person: of("person"), organization: of("organization"), place: of("place") };
}

/** What the speaker at an offset says in the article: the answer to `arabicPress/speakerContents`; null where nobody speaks or is named. */
export function speakerContents(
  document: TextDocument,
  { analysis }: Examination,
  offset: number,
): SpeakerContents | null {
  const quotation = cueAt(analysis, offset) ?? quotationAt(analysis, offset);
  const speaker = nameAt(analysis, offset)?.entity ?? (quotation && speakerOf(analysis, quotation));
  if (speaker === undefined) return null;
  const said = analysis.quotations.filter(({ speakers }) => speakers.some(({ entity }) => entity === speaker.id));
  return {
    name: speaker.name,
    ranges: said.flatMap(({ contents }) => contents.map((span) => rangeOf(document, span))),
  };
}
