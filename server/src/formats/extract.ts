/**
 * An article's text, taken out of a document that is more than text, and where each of its characters stands there: so that what is found in the
 * text is shown, and mended, in the document.
 */
import type { Article, Finding, Span } from "../engine/article";

/** A stretch of the text with its place in the source; of one length in both where it stands there as it is, else a reference such as `&amp;`. */
export interface Piece {
  at: number;
  length: number;
  source: number;
  sourceLength: number;
}

/** Plain data, so that a thread can be given it. */
export interface Extract {
  text: string;
  /** In the order of the text, apart; what lies between two, a paragraph's end, stands nowhere in the source. */
  pieces: readonly Piece[];
  /** How new text must be written in the source, from the inmost; undefined where nothing can be written. */
  escapes: readonly Escape[] | undefined;
}

export type Escape = "markup" | "json";

/** Gathers an extract. */
export interface Gatherer {
  /** Text that stands in the source at an offset, in `sourceLength` units. */
  add(text: string, source: number, sourceLength?: number): void;
  /** A paragraph ends; said twice it is the same. */
  endParagraph(): void;
  extract(escapes: Extract["escapes"]): Extract;
}

/** @param isLoose whether blanks, line ends too, are one space and none at a paragraph's edge, as in HTML */
export function gatherer(isLoose: boolean): Gatherer {
  const pieces: Piece[] = [];
  let text = "";
  const put = (words: string, source: number, sourceLength: number): void => {
    pieces.push({ at: text.length, length: words.length, source, sourceLength });
    text += words;
  };
  const addLoose = (given: string, source: number): void => {
    for (const { 0: run, index } of given.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (!/^[ \t\r\n\f]/.test(run)) put(run, source + index, run.length);
      else if (text !== "" && !/[ \n]$/.test(text)) put(" ", source + index, run.length);
    }
  };
  const cutBlank = (): void => {
    if (!isLoose || !text.endsWith(" ")) return;
    text = text.slice(0, -1);
    pieces.pop();
  };
  return {
    add(given, source, sourceLength = given.length) {
      if (given === "") return;
      if (!isLoose) put(given, source, sourceLength);
      else if (given.length === sourceLength) addLoose(given, source);
      else if (!/^\s$/.test(given)) put(given, source, sourceLength);
      else if (text !== "" && !/[ \n]$/.test(text)) put(" ", source, sourceLength);
    },
    endParagraph() {
      cutBlank();
      if (text !== "" && !text.endsWith("\n")) text += "\n";
    },
    extract(escapes) {
      this.endParagraph();
      return { text, pieces, escapes };
    },
  };
}

/**
 * @param outer a text that is itself markup, as a body in JSON is
 * @param inner what was taken out of that text
 * @returns what was taken out, placed in the outmost source
 */
export function within(outer: Extract, inner: Extract): Extract {
  const pieces = inner.pieces.flatMap(({ at, length, source, sourceLength }) => {
    if (length !== sourceLength) {
      const { start, end } = spanIn(outer, { start: source, end: source + sourceLength });
      return [{ at, length, source: start, sourceLength: end - start }];
    }
    return piecesIn(outer, source, source + length).map((piece) => partOf(piece, source, source + length, at - source));
  });
  const escapes =
    inner.escapes === undefined || outer.escapes === undefined ? undefined : [...inner.escapes, ...outer.escapes];
  return { text: inner.text, pieces, escapes };
}

/** @returns what of a piece lies in a span of its text, moved by `shift` */
function partOf(piece: Piece, start: number, end: number, shift: number): Piece {
  if (piece.length !== piece.sourceLength) return { ...piece, at: piece.at + shift };
  const from = Math.max(piece.at, start);
  const length = Math.min(piece.at + piece.length, end) - from;
  return { at: from + shift, length, source: piece.source + from - piece.at, sourceLength: length };
}

/** @returns where a span of the text stands in the source: from its first character to its last */
export function spanIn(extract: Extract, { start, end }: Span): Span {
  if (extract.pieces.length === 0) return { start, end };
  const first = start === end ? undefined : piecesIn(extract, start, end);
  if (first === undefined || first.length === 0) {
    const at = placeOf(extract, start);
    return { start: at, end: at };
  }
  const last = first[first.length - 1] as Piece;
  return { start: startIn(first[0] as Piece, start), end: endIn(last, end) };
}

/** @returns the place between two characters: behind the one before, or, at a paragraph's beginning, before the one behind */
function placeOf({ pieces, text }: Extract, offset: number): number {
  const before = pieces[countBefore(pieces, offset) - 1];
  if (before !== undefined && before.at + before.length >= offset) return endIn(before, offset);
  const behind = pieces[countBefore(pieces, offset + 1) - 1];
  if (behind !== undefined && behind.at >= offset) return behind.source;
  const next = pieces[countBefore(pieces, offset)];
  if (next !== undefined && offset < text.length) return next.source;
  return before === undefined ? 0 : before.source + before.sourceLength;
}

const startIn = ({ at, length, source, sourceLength }: Piece, offset: number): number =>
  length === sourceLength ? source + Math.max(0, offset - at) : source;

const endIn = ({ at, length, source, sourceLength }: Piece, offset: number): number =>
  length === sourceLength ? source + Math.min(length, offset - at) : source + sourceLength;

/** @returns the pieces that a span of the text touches */
function piecesIn({ pieces }: Extract, start: number, end: number): Piece[] {
  const first = Math.max(0, countBefore(pieces, start + 1) - 1);
  const touched: Piece[] = [];
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.at >= end) break;
    if (piece.at + piece.length > start) touched.push(piece);
  }
  return touched;
}

/** @returns how many pieces begin before an offset of the text */
function countBefore(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns an article with every offset in the source */
export function articleInSource(extract: Extract, { findings, ...article }: Article): Article {
  return { ...inSource(extract, article), findings: findingsInSource(extract, findings) };
}

/** @returns a value with every span in it moved to the source */
function inSource<T>(extract: Extract, value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => inSource(extract, one)) as T;
  if (typeof value !== "object" || value === null) return value;
  const moved = Object.entries(value).map(([key, one]) => [key, inSource(extract, one as unknown)] as const);
  return { ...Object.fromEntries(moved), ...(isSpan(value) ? spanIn(extract, value) : {}) } as T;
}

const isSpan = (value: object): value is Span =>
  "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";

/** @returns findings at their places in the source, with the fixes that can be made there */
export function findingsInSource(extract: Extract, findings: readonly Finding[]): Finding[] {
  return findings.map(({ fixes, ...finding }) => ({
    ...inSource(extract, finding),
    fixes: fixes.flatMap((fix) => {
      const edits = fix.edits.map((edit) => editInSource(extract, edit));
      return edits.every((edit) => edit !== undefined) ? [{ ...fix, edits }] : [];
    }),
  }));
}

/** @returns the edit on the source; undefined where it would cut through markup, or where nothing can be written */
export function editInSource<Edit extends Span & { text: string }>(extract: Extract, edit: Edit): Edit | undefined {
  const { escapes } = extract;
  if (escapes === undefined || !isWhole(extract, edit)) return undefined;
  return { ...edit, ...spanIn(extract, edit), text: escapes.reduce(escaped, edit.text) };
}

/** Do the characters of a span, and no markup between them, stand one behind the other in the source? */
function isWhole(extract: Extract, { start, end }: Span): boolean {
  const touched = piecesIn(extract, start, end);
  const length = touched.reduce(
    (sum, piece) => sum + Math.min(piece.at + piece.length, end) - Math.max(piece.at, start),
    0,
  );
  return (
    length === end - start &&
    touched.every((piece, i) => {
      const before = touched[i - 1];
      return before === undefined || before.source + before.sourceLength === piece.source;
    })
  );
}

function escaped(text: string, escape: Escape): string {
  if (escape === "json") return JSON.stringify(text).slice(1, -1);
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
}
