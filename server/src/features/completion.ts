/** Completion: what goes on from the letters before the caret. What is typed is the writer's, so a list that nobody asked for is rare, and never changes it. */
import { InsertTextFormat, type CompletionItem, type CompletionList } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis, Examination } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/language";
import { keyForm } from "../engine/text/fold";
import { inWords, numberBefore, offersAt, withoutPlaceholders, type Offer } from "./offers";
import { rangeOf } from "./places";
import { isComplete, lettersOf, readingsBefore, wordBefore, type Standing } from "./standing";

/** How a list comes about: by itself as one types, because the writer asked for it, or as one types on in a list that was asked for. */
export type Occasion = "typing" | "asked" | "continued";

export interface CompletionOptions {
  occasion: Occasion;
  /** Whole ISO date, for datelines. */
  today: string;
  /** Does the editor know snippets? */
  snippets: boolean;
}

/**
 * @param offset UTF-16 offset of the caret
 * @returns what may be written, best first. By itself a list shows only behind three letters and more that are no word of their own;
 *   it is incomplete, so that the editor asks again at every letter and the list closes where a word is complete
 */
export function completions(
  document: TextDocument,
  { analysis }: Pick<Examination, "analysis">,
  offset: number,
  options: CompletionOptions,
  language: Language,
): CompletionList {
  const word = wordBefore(analysis.text, offset);
  return { isIncomplete: true, items: word === undefined ? [] : itemsAt(document, analysis, word, options, language) };
}

function itemsAt(
  document: TextDocument,
  analysis: Analysis,
  word: Span,
  { occasion, today, snippets }: CompletionOptions,
  language: Language,
): CompletionItem[] {
  const asked = occasion === "asked";
  if (asked && word.start === word.end && DIGIT.test(analysis.text.charAt(word.end - 1)))
    return inWords(document, analysis.text, word.end, language);
  // Right behind a figure stands what it counts, with nothing joined to it: `20 كتا`.
  const isCounted = numberBefore(analysis.text, word.start) !== undefined;
  const standing = readingsBefore(analysis.text, word).filter(
    (reading) => lettersOf(reading) >= LETTERS[occasion] && (!isCounted || reading.start === word.start),
  );
  const found =
    standing.length === 0
      ? []
      : distinct(
          offersAt(analysis, word, { asked, today }, language).flatMap((offer) => goingOn(offer, standing) ?? []),
        );
  const isWord =
    found.length > 0 &&
    !asked &&
    (isComplete(analysis, word, occasion === "continued") ||
      (occasion === "typing" && found.some(({ wholeWord }) => wholeWord)));
  return isWord ? [] : found.map((one, place) => itemOf(document, one, place, word.end, snippets));
}

const DIGIT = /[\d\u0660-\u0669]/;

/** As one types, fewer letters say too little. */
const LETTERS: Readonly<Record<Occasion, number>> = { typing: 3, continued: 1, asked: 0 };

/** An offer that goes on from what stands. */
interface Found {
  offer: Offer;
  reading: Standing;
  /** What stands is its whole first word. */
  wholeWord: boolean;
}

function goingOn(offer: Offer, standing: readonly Standing[]): Found | undefined {
  const wanted = keyForm(offer.foundBy ?? offer.label);
  const reading = standing.find(({ key }) => wanted.startsWith(key) && wanted !== key);
  return reading && { offer, reading, wholeWord: wanted.charAt(reading.key.length) === " " };
}

/** The first of those that write the same. */
function distinct(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const one of found) if (!first.has(one.offer.text)) first.set(one.offer.text, one);
  return [...first.values()];
}

/** @param place among the others, best first */
function itemOf(
  document: TextDocument,
  { offer, reading }: Found,
  place: number,
  end: number,
  snippets: boolean,
): CompletionItem {
  const { label, text, detail, kind, foundBy = label, snippet } = offer;
  const range = rangeOf(document, { start: reading.start, end });
  // `للسع` keeps its letters: what follows لـ loses the alef of its article.
  const written = reading.fused ? text.slice(1) : text;
  return {
    label,
    detail,
    kind,
    sortText: String(place).padStart(5, "0"),
    // The editor compares with what is in the range, hamza for hamza: it gets what was typed.
    filterText: document.getText(range) + foundBy.slice(reading.plain.length),
    textEdit: { range, newText: snippet && !snippets ? withoutPlaceholders(written) : written },
    ...(snippet && snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  };
}
