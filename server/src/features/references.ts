/** Find references and highlights: all mentions of a name, all reporting words of a speaker, a value elsewhere. */
import { DocumentHighlightKind, type DocumentHighlight, type Location } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Mention, Span } from "../engine/article";
import { cueAt, locationOf, nameAt, numberAt, rangeOf } from "./places";

/** @param offset UTF-16 offset of the caret */
export function references(document: TextDocument, { analysis }: Examination, offset: number): Location[] {
  return alike(analysis, offset).map((span) => locationOf(document, span));
}

/** As references, each kind of mention told apart: full forms as written, short ones and aliases as read, nisbas and the rest as text. */
export function highlights(document: TextDocument, { analysis }: Examination, offset: number): DocumentHighlight[] {
  return alike(analysis, offset).map((span) => ({ range: rangeOf(document, span), kind: KINDS[span.kind ?? "nisba"] }));
}

const KINDS: Readonly<Record<Mention["kind"], DocumentHighlightKind>> = {
  full: DocumentHighlightKind.Write,
  short: DocumentHighlightKind.Read,
  alias: DocumentHighlightKind.Read,
  title: DocumentHighlightKind.Text,
  nisba: DocumentHighlightKind.Text,
};

function alike(analysis: Analysis, offset: number): (Span & { kind?: Mention["kind"] })[] {
  const named = nameAt(analysis, offset);
  if (named !== undefined) return named.entity.mentions;
  const said = cueAt(analysis, offset);
  if (said !== undefined) {
    const speakers = speakersKey(said);
    return analysis.quotations.flatMap((one) =>
      one.cue !== null && (one === said || (speakers !== "" && speakersKey(one) === speakers)) ? [one.cue] : [],
    );
  }
  const number = numberAt(analysis, offset);
  return number === undefined
    ? []
    : analysis.numbers
        .filter(({ kind, value, unit }) => kind === number.kind && value === number.value && unit === number.unit)
        .map(({ start, end }) => ({ start, end }));
}

/** Speakers by their entities, or by their names where they are none; "" where nobody is found. */
const speakersKey = ({ speakers }: Analysis["quotations"][number]): string =>
  speakers
    .map(({ entity, name }) => entity ?? name)
    .sort()
    .join("\n");
