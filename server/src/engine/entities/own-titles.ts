/**
 * Whose a title is that stands between two people: of the name that follows (`هاجم سالم حداد | وزير المالية كريم نصار`); and whose behind a verb of
 * appointing: of him who does (`عين | الملك | سالم حداد وزيرا`).
 */
import type { Span } from "../article";
import type { Remembering } from "../memory";
import { isAccusative, isIndefiniteFeminine } from "../morphology/endings";
import { BA } from "../morphology/proclitics";
import { nisbaCountry } from "../nouns/nisbas";
import { isAppointer, isPersonsTitle } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { isAppointingVerb } from "./person-verbs";
import { newMention, perMentions, type LocalMention } from "./mention";

/** @returns the mentions, nobody with the title of who is named right behind him; the same array where nobody has one */
export const withOwnTitles = perMentions(({ tokens }: Paragraph & Remembering, all): readonly LocalMention[] => {
  const mentions = withoutAppointers(tokens, all);
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

const withoutAppointers = (tokens: readonly Token[], mentions: readonly LocalMention[]): readonly LocalMention[] =>
  mentions.some((mention) => isAppointed(tokens, mention))
    ? mentions.map((mention) => (isAppointed(tokens, mention) ? behindAppointer(tokens, mention) : mention))
    : mentions;

/** `عين الملك | سالم حداد | وزيرا`; not `كرم الملك | سالم حداد`, nor `عين الرئيس | سالم حداد | الوزير`, where whom he appoints follows. */
function isAppointed(tokens: readonly Token[], { type, from, to, phrase }: LocalMention): boolean {
  const [verb, title, own, behind] = [phrase.from - 1, phrase.from, phrase.from + 1, to].map((at) => tokens[at]?.word);
  return (
    type === "person" &&
    to - from > 1 &&
    verb !== undefined &&
    isAppointingVerb(verb) &&
    title !== undefined &&
    isAppointer(title) &&
    ((phrase.from + 1 < from && own !== undefined && isPersonsTitle(own)) ||
      // `رشح الوزير السابق سالم حداد مديرا`: his, most likely.
      (isBare(tokens.slice(phrase.from + 1, from)) && behind !== undefined && tellsOffice(behind)))
  );
}

/** `الملك`, `الرئيس | السوري`. */
const isBare = (more: readonly Token[]): boolean => more.every(({ word }) => nisbaCountry(word) !== undefined);

/** `وزيرا`, `وزيرة`, `بتشكيل`: what somebody is made, or given to do. */
const tellsOffice = perWord(
  (word: Word): boolean =>
    isAccusative(word) ||
    (isPersonsTitle(word) && isIndefiniteFeminine(word.plain)) ||
    word.readings.some(({ proclitics }) => proclitics === BA),
);

/** With the rest of the title, where that is one: `عين البابا | المطران سالم حداد`. */
function behindAppointer(tokens: readonly Token[], mention: LocalMention): LocalMention {
  const { from, to, type, kind, ref, phrase, unsure } = mention;
  const [own, last] = [tokens[phrase.from + 1], tokens[from - 1]];
  const isTitled = own !== undefined && last !== undefined && phrase.from + 1 < from && isPersonsTitle(own.word);
  const person = newMention(mention, type, kind, ref, {
    titles: isTitled ? [{ start: own.start, end: last.end }] : [],
    phrase: { from: isTitled ? phrase.from + 1 : from, to },
    gender: mention.gender,
  });
  person.unsure = unsure;
  return person;
}

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
