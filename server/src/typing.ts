/** What is being typed: while a word grows, its findings wait. */
import type { Span } from "./engine/article";

/** @returns the word around a change of one or two characters, or undefined for any other change. */
export function wordBeingTyped(before: string, after: string): Span | undefined {
  if (Math.abs(after.length - before.length) > 2 || after === before) return undefined;
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (after.length - tail - start > 2) return undefined;
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{N}\u0640]/u.test(after[at] ?? "");
  let from = start;
  let to = after.length - tail;
  // A space or a mark ends the word.
  if (to > from && !isWord(from)) return undefined;
  while (from > 0 && isWord(from - 1)) from--;
  while (to < after.length && isWord(to)) to++;
  return to > from ? { start: from, end: to } : undefined;
}
