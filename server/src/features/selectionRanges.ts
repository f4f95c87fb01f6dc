/** Selection that grows: word, mention or number, content, quotation, sentence, paragraph. */
import type { SelectionRange } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import { isOn, nameAt, numberAt, paragraphAt, quotationAt, rangeOf } from "./places";

/** @returns the innermost range, each in its parent */
export function selectionRange(document: TextDocument, { analysis }: Examination, offset: number): SelectionRange {
  const spans = spansAround(analysis, offset).sort((a, b) => a.end - a.start - (b.end - b.start));
  let range: SelectionRange | undefined;
  for (const span of spans.reverse()) {
    const one = rangeOf(document, span);
    if (
      range === undefined ||
      (document.offsetAt(range.range.start) <= span.start &&
        span.end <= document.offsetAt(range.range.end) &&
        !isSame(range.range, one))
    )
      range = range === undefined ? { range: one } : { range: one, parent: range };
  }
  return range ?? { range: rangeOf(document, { start: offset, end: offset }) };
}

const isSame = (a: SelectionRange["range"], b: SelectionRange["range"]): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

function spansAround(analysis: Analysis, offset: number): Span[] {
  const paragraph = paragraphAt(analysis, offset);
  if (paragraph === undefined) return [];
  const {
    start,
    reading: { text, tokens, sentences },
  } = paragraph;
  const placed = ({ start: from, end: to }: Span): Span => ({ start: start + from, end: start + to });
  const sentence = sentences
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
    .find((one) => isOn(placed(one), offset));
  const quotation = quotationAt(analysis, offset);
  const word = tokens.find((token) => isOn(placed(token), offset));
  return [
    word && placed(word),
    nameAt(analysis, offset)?.mention,
    numberAt(analysis, offset),
    quotation?.contents.find((one) => isOn(one, offset)),
    quotation,
    sentence && placed(sentence),
    { start, end: start + text.length },
  ].filter((span) => span !== undefined);
}
