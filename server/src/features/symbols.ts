/** Outline: the article in order, each paragraph under its speaker and first words, names and numbers inside. */
import { SymbolKind, type DocumentSymbol } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { EntityType, NumberMention, Span } from "../engine/article";
import { hasHeadline } from "../engine/checks/headline";
import type { Language } from "../engine/language";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import type { PlacedParagraph } from "../engine/reading";
import { beside, words as inOrder } from "../engine/text/direction";
import { say, sayNamed } from "./messages";
import { touching } from "./places";
import { doubted, shownSpeakers } from "./speakers";

/** @returns a symbol for every paragraph, in order; children lie inside their parents. */
export function symbols(document: TextDocument, { analysis }: Examination, language: Language): DocumentSymbol[] {
  const numbers = touching(analysis, analysis.numbers);
  const firstQuotations = firstOfParagraphs(analysis.quotations);
  return analysis.paragraphs.map((paragraph) =>
    paragraphSymbol(
      document,
      analysis,
      paragraph,
      firstQuotations.get(paragraph.index),
      numbers[paragraph.index] ?? [],
      language,
    ),
  );
}

function firstOfParagraphs(quotations: readonly ResolvedQuotation[]): Map<number, ResolvedQuotation> {
  const firsts = new Map<number, ResolvedQuotation>();
  for (const quotation of quotations) if (!firsts.has(quotation.paragraph)) firsts.set(quotation.paragraph, quotation);
  return firsts;
}

function paragraphSymbol(
  document: TextDocument,
  analysis: Analysis,
  paragraph: PlacedParagraph,
  first: ResolvedQuotation | undefined,
  numbers: readonly NumberMention[],
  language: Language,
): DocumentSymbol {
  const { start, reading } = paragraph;
  const span = { start, end: start + reading.text.length };
  const rangeOf = rangesIn(document, start);
  const range = rangeOf(span);
  const speakers = first === undefined ? "" : speakersOf(first);
  const content = first?.contents[0];
  const words =
    content !== undefined && speakers !== ""
      ? analysis.text.slice(content.start, content.end)
      : bodyText(analysis, span);
  const role = roleOf(analysis, paragraph);
  return {
    name: inOrder(speakers !== "" ? `${speakers}: ${firstWords(words, WORDS - 1)}` : firstWords(words, WORDS)),
    detail: beside(role === undefined ? "" : say(language, role)),
    kind: speakers !== "" ? SymbolKind.Event : role === "headline" ? SymbolKind.Namespace : SymbolKind.String,
    range,
    selectionRange: range,
    children: [
      ...datelineSymbol(rangeOf, analysis, span, language),
      ...insides(rangeOf, analysis, paragraph, numbers, language),
    ],
  };
}

/**
 * `الرواحي` where the paragraph names its speaker, `(الرواحي)` where another does, `الرواحي؟` where that is unsure, `؟` where nobody was
 * found. The row is narrow: a word for it would push the name out of sight.
 */
function speakersOf(quotation: ResolvedQuotation): string {
  const names = shownSpeakers(quotation);
  if (names === "") return doubted("", true);
  return quotation.speakers[0]?.resolution === "explicit" ? names : `(${names})`;
}

/** A first line without a final stop, before the dateline or above more text, is a headline. */
function roleOf({ dateline, paragraphs }: Analysis, { index, start }: PlacedParagraph): "headline" | undefined {
  if (index !== 0 || !hasHeadline(paragraphs)) return undefined;
  return dateline === null || dateline.start > start ? "headline" : undefined;
}

function bodyText({ text, dateline }: Analysis, { start, end }: Span): string {
  const from = dateline !== null && start <= dateline.start && dateline.end <= end ? dateline.end : start;
  const words = text.slice(from, end).replace(/^[\s\-–—:]+/, "");
  return words === "" ? text.slice(start, end) : words;
}

function firstWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/, count + 1);
  return words.slice(0, count).join(" ").slice(0, 80) + (words.length > count ? "…" : "");
}

/** The outline cuts a right-to-left row at its beginning where it is too long: few words keep the speaker in sight. */
const WORDS = 4;

function datelineSymbol(
  rangeOf: RangeOf,
  { dateline, text, linking }: Analysis,
  span: Span,
  language: Language,
): DocumentSymbol[] {
  if (dateline === null || dateline.start < span.start || dateline.end > span.end) return [];
  const range = rangeOf(dateline);
  const author = linking.entities.find(({ id }) => id === dateline.author)?.name;
  const what = say(language, "dateline");
  return [
    {
      name: inOrder(text.slice(dateline.start, dateline.end)),
      detail: author === undefined ? beside(what) : beside(what, `${say(language, "author")}: ${author}`),
      kind: SymbolKind.Key,
      range,
      selectionRange: range,
    },
  ];
}

/** The names and numbers of a paragraph, in order; a name inside another's span is left to it. */
function insides(
  rangeOf: RangeOf,
  { linking, text, dateline }: Analysis,
  { index, start }: PlacedParagraph,
  numbers: readonly NumberMention[],
  language: Language,
): DocumentSymbol[] {
  const names = (linking.mentionsOf[index] ?? [])
    .filter(({ kind }) => kind !== "nisba")
    .map((mention) => ({
      start: start + mention.start,
      end: start + mention.end,
      kind: KINDS[mention.type],
      detail: say(language, mention.type),
    }));
  const figures = numbers.map((number) => ({
    start: number.start,
    end: number.end,
    kind: SymbolKind.Number as SymbolKind,
    detail: sayNamed(language, "kind", number.kind),
  }));
  let covered = start;
  const inside: DocumentSymbol[] = [];
  for (const one of [...names, ...figures].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < covered || (dateline !== null && dateline.start <= one.start && one.end <= dateline.end)) continue;
    covered = one.end;
    const range = rangeOf(one);
    inside.push({
      name: inOrder(text.slice(one.start, one.end)),
      detail: beside(one.detail),
      kind: one.kind,
      range,
      selectionRange: range,
    });
  }
  return inside;
}

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Field,
  group: SymbolKind.Enum,
  event: SymbolKind.Event,
  product: SymbolKind.Object,
  work: SymbolKind.File,
};

type RangeOf = (span: Span) => DocumentSymbol["range"];

/** A paragraph is on one line: its beginning is looked up once for all that is in it. */
function rangesIn(document: TextDocument, paragraph: number): RangeOf {
  const { line, character } = document.positionAt(paragraph);
  const column = character - paragraph;
  return ({ start, end }) => ({ start: { line, character: column + start }, end: { line, character: column + end } });
}
