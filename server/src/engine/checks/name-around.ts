/** The names of an article by their place, for checks that ask of a word whose name it stands in. */
import type { Span } from "../article";
import type { LinkedEntity, LinkedMention } from "../entities/link";
import type { CheckedArticle } from "./check";
import { paragraphAt } from "./paragraph-at";

/** @param span offsets in the whole text. @returns whom the longest mention around it names */
export function nameAround(
  { paragraphs, linking }: Pick<CheckedArticle, "paragraphs" | "linking">,
  span: Span,
): LinkedEntity | undefined {
  const paragraph = paragraphAt(paragraphs, span.start);
  if (paragraph === undefined) return undefined;
  const [start, end] = [span.start - paragraph.start, span.end - paragraph.start];
  const mentions = linking.mentionsOf[paragraph.index] ?? [];
  const behind = firstBehind(mentions, start);
  // A name may have another inside, one or two deep.
  let longest: LinkedMention | undefined;
  for (let at = behind - 1; at >= Math.max(0, behind - DEPTH); at--) {
    const one = mentions[at];
    if (one !== undefined && end <= one.end && (longest === undefined || one.start < longest.start)) longest = one;
  }
  return longest?.entity;
}

/** @returns whether a name goes on at one side of a word at least: `الجامعة الأمريكية بالقاهرة` */
export const isInLongerName = (
  analysis: Pick<CheckedArticle, "paragraphs" | "linking">,
  { start, end }: Span,
): boolean =>
  nameAround(analysis, { start, end: end + 2 }) !== undefined ||
  nameAround(analysis, { start: start - 2, end }) !== undefined;

const DEPTH = 4;

/** The index of the first mention that begins behind an offset. */
function firstBehind(mentions: readonly LinkedMention[], offset: number): number {
  let from = 0;
  let to = mentions.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((mentions[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
