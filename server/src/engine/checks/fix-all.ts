/** All fixes that ask nothing of the writer, at once. */
import type { Finding, Span } from "../article";

type Edit = Span & { text: string };

/** @returns whether a finding's fix may be applied in bulk: the only one, and right whatever the writer meant */
export const isSure = ({ fixes }: Pick<Finding, "fixes">): boolean => fixes.length === 1 && fixes[0]?.asks !== true;

/**
 * @param findingsOf what the checks find in a text
 * @returns the text after all sure fixes, and after those that these make room for: applied again it stays as it is
 */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[]): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = withEdits(fixed, withoutOverlaps(findingsOf(fixed).filter(isSure).map(({ fixes: [fix] }) => fix?.edits ?? [])));
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

/** Of two fixes that touch, the second waits for the next round; a text needs two or three. */
const MOST_ROUNDS = 8;

function withoutOverlaps(fixes: readonly (readonly Edit[])[]): Edit[] {
  const kept: Edit[] = [];
  for (const edits of fixes) if (edits.every(({ start, end }) => kept.every((other) => other.end < start || end < other.start))) kept.push(...edits);
  return kept;
}

/** @returns the text after edits that do not overlap */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}

/** @returns what differs between two texts of the same lines, as one edit for each line, without what its ends share */
export function lineEdits(before: string, after: string): Edit[] {
  const [olds, news] = [before.split("\n"), after.split("\n")];
  if (olds.length !== news.length) return before === after ? [] : [{ start: 0, end: before.length, text: after }];
  const edits: Edit[] = [];
  let start = 0;
  for (const [index, old] of olds.entries()) {
    const written = news[index] ?? "";
    if (old !== written) edits.push(difference(old, written, start));
    start += old.length + 1;
  }
  return edits;
}

/** @returns what differs between two texts, as one edit of the first, which stands at `start` */
export function difference(old: string, written: string, start: number): Edit {
  const shorter = Math.min(old.length, written.length);
  let head = 0;
  while (head < shorter && old[head] === written[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === written[written.length - 1 - tail]) tail++;
  return { start: start + head, end: start + old.length - tail, text: written.slice(head, written.length - tail) };
}
