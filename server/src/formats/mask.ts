/** An editor's view of a page: its text at the places where it stands, as Markdown is read, so that every feature answers of the document itself. */
import type { Extract } from "./extract";

/**
 * @returns a text as long as the source, in which the article's letters stand at their places, a line a paragraph, and all else is spaces; undefined
 *   where words are written by references (`&#1608;`), which have no letters at their places
 */
export function maskOf(source: string, { text, pieces }: Extract): string | undefined {
  let masked = "";
  let read = 0;
  for (const { at, length, source: from, sourceLength } of pieces) {
    // What is read twice, or in another order, has no one place.
    if (from < masked.length) return undefined;
    masked += gap(from - masked.length, text.slice(read, at).includes("\n"));
    const words = text.slice(at, at + length);
    if (length === sourceLength) masked += words;
    else if (/[\p{L}\p{M}\p{N}]/u.test(words)) return undefined;
    else masked += padded(words.trim(), sourceLength);
    read = at + length;
  }
  return masked + gap(source.length - masked.length, true);
}

/** Markup, which may end a paragraph. */
const gap = (length: number, isBreak: boolean): string =>
  isBreak && length > 0 ? `${" ".repeat(length - 1)}\n` : " ".repeat(length);

/** A sign that a reference stands for keeps to the word that it belongs to. */
const padded = (sign: string, length: number): string =>
  /^[\p{Ps}\p{Pi}]/u.test(sign) ? sign.padStart(length) : sign.padEnd(length);
