/** A good word, too: what stands as the stylebook wants it. */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import { titlesOn } from "../engine/house-style/stylebook";
import type { StylebookName } from "../engine/house-style/rules";

/**
 * @param index of a paragraph
 * @returns where its names, titles and terms stand as the stylebook has them, in order; offsets are the paragraph's. A title counts beside
 *   the name that has it alone, and a name where it is no part of somebody else's.
 */
export function approvedIn({ paragraphs, linking, stylebook, dateline }: Analysis, index: number): readonly Span[] {
  const { reading } = paragraphs[index] ?? {};
  const mentions = linking.mentionsOf[index] ?? [];
  if (reading === undefined) return [];
  const words = stylebook
    .approvedIn(reading)
    .filter(
      ({ start, end }) =>
        !mentions.some(
          (one) =>
            one.start <= start &&
            end <= one.end &&
            one.end - one.start > end - start &&
            stylebook.byRef(one.entity.ref) === undefined,
        ),
    );
  const titles = mentions.flatMap((mention) => {
    const name = stylebook.byRef(mention.entity.ref);
    const wanted = name === undefined ? [] : titlesOf(name, dateline?.date);
    return mention.titles.filter(({ start, end }) => wanted.includes(reading.text.slice(start, end)));
  });
  return titles.length === 0 ? words : [...words, ...titles].sort((a, b) => a.start - b.start);
}

/** Without a date nobody knows which are over. */
const titlesOf = (name: StylebookName, date: string | undefined): readonly string[] =>
  date === undefined ? (name.titles ?? []).map(({ title }) => title) : titlesOn(name, date).now;
