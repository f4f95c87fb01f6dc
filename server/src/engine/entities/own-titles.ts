/** Whose a title is that stands between two people: of the name that follows (`هاجم سالم حداد | وزير المالية كريم نصار`). */
import type { Span } from "../article";
import type { Remembering } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import { newMention, perMentions, type LocalMention } from "./mention";

/** @returns the mentions, nobody with the title of who is named right behind him; the same array where nobody has one */
export const withOwnTitles = perMentions((_: Paragraph & Remembering, mentions): readonly LocalMention[] => {
  const people = mentions.filter(({ type }) => type === "person");
  const others = people.map((person, at) => othersTitle(person, people[at + 1]));
  if (others.every((title) => title === undefined)) return mentions;
  const owners = new Map(people.map((person, at) => [person, others[at]]));
  return mentions.map((mention) => without(mention, owners.get(mention)));
});

/** A title behind the name, which is before the next one as well, whole or with more before it; `المتحدث باسم | الرئيس كريم نصار` is his who speaks. */
const othersTitle = ({ end, titles }: LocalMention, next: LocalMention | undefined): Span | undefined =>
  titles.find(
    (title) =>
      title.start >= end &&
      next?.titles.some((other) => other.start <= title.start && title.start < other.end) === true,
  );

function without(mention: LocalMention, title: Span | undefined): LocalMention {
  if (title === undefined) return mention;
  const { from, to, type, kind, ref, titles, phrase, gender, unsure } = mention;
  const own = newMention(mention, type, kind, ref, {
    titles: titles.filter((one) => one !== title),
    phrase: { from: Math.min(from, phrase.from), to },
    gender,
  });
  own.unsure = unsure;
  return own;
}
