/** A mention of a named entity, as its paragraph shows it. */
import type { EntityType, Mention, Span } from "../article";
import { isNameKey } from "../lexicon/words";
import { ARTICLE, behindLam, hasArticle, withArticlesAlef } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { lastAnswer, type Remembering } from "../memory";
import type { Token } from "../text/tokens";
import type { Word, WordReading } from "../text/words";
import { overlapping } from "./overlaps";

/** Offsets and token indices are the paragraph's, ends exclusive. */
export interface LocalMention extends Span {
  from: number;
  to: number;
  type: EntityType;
  kind: Mention["kind"];
  /** As written, without proclitics. */
  name: string;
  /** Look-up keys of the name's words, joined by spaces, for linking. */
  key: string;
  /** What the lexicon knows it as, as "country:CN": mentions with one `ref` are one entity. */
  ref: string | undefined;
  /** Title phrases that stand with the name, as spans: "وزير الخارجية الصيني". */
  titles: readonly Span[];
  /** Tokens of the whole noun phrase, titles included: the subject as written. */
  phrase: { from: number; to: number };
  gender: "m" | "f" | undefined;
  /** The tagger is not sure that this is a name: shown as such, and no ground for a finding. */
  unsure: boolean;
}

/** The part of a mention that its place decides. */
export type NamePlace = Pick<LocalMention, "from" | "to" | "start" | "end" | "name" | "key">;

/** What stands with a name. */
export type Surroundings = Pick<LocalMention, "phrase" | "titles" | "gender">;

/** Every mention is made here, by one literal: objects that were made in many ways, with fields now there and now not, are slow to make and to read. */
export function newMention(
  { from, to, start, end, name, key }: NamePlace,
  type: EntityType,
  kind: Mention["kind"],
  ref?: string,
  { phrase, titles, gender }: Surroundings = alone(from, to),
): LocalMention {
  return { start, end, from, to, type, kind, name, key, ref, titles, phrase, gender, unsure: false };
}

/** @returns a phrase without titles */
export const alone = (from: number, to: number): Surroundings => ({
  phrase: { from, to },
  titles: NO_TITLES,
  gender: undefined,
});

const NO_TITLES: readonly Span[] = [];

/** @returns both in order of their start, the longer first of two that begin together; the first array itself where there is nothing more */
export function inOrder(mentions: readonly LocalMention[], more: readonly LocalMention[]): readonly LocalMention[] {
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * @param start where the name begins in its first token, proclitics off
 * @param reading of that token, where it is known
 */
export function named(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  reading?: WordReading,
): NamePlace {
  const end = tokens[to - 1]?.end ?? start;
  const first = tokens[from];
  let key =
    first === undefined ? "" : (reading?.key ?? readingFrom(first.word, start - first.start)?.key ?? first.word.key);
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.word.key ?? ""}`;
  // `للأمم المتحدة` hides the alef of the article, `للبنانيين` all of it: they are named with it.
  const written = text.slice(start, end);
  const isHidden = hasArticle(key) && written.startsWith(LAM);
  const name = !isHidden ? written : key.startsWith(ARTICLE + LAM) ? ARTICLE + written : withArticlesAlef(written);
  return { from, to, start, end, name, key };
}

/** The word from an offset on; of `لليونيل` the name, and not what has the article of the same letters. */
function readingFrom(word: Word, from: number): WordReading | undefined {
  const bare = behindLam(word)?.bare;
  return bare?.offset === from && isNameKey(bare.key) ? bare : word.readings.find(({ offset }) => offset === from);
}

/** @returns whether mentions of one paragraph say the same; their titles follow from their place */
export const areSameMentions = (some: readonly LocalMention[], others: readonly LocalMention[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every((mention, at) => {
      const other = others[at];
      return other !== undefined && isSameMention(mention, other);
    }));

const isSameMention = (one: LocalMention, other: LocalMention): boolean =>
  one === other ||
  (one.from === other.from &&
    one.to === other.to &&
    one.start === other.start &&
    one.type === other.type &&
    one.kind === other.kind &&
    one.key === other.key &&
    one.ref === other.ref &&
    one.gender === other.gender);

/** @returns `compute` with a memory of the last answer for each paragraph, which is given again while the mentions are the same array */
export const perMentions = <P extends Remembering, T>(
  compute: (paragraph: P, mentions: readonly LocalMention[]) => T,
): ((paragraph: P, mentions: readonly LocalMention[]) => T) =>
  lastAnswer((some: readonly LocalMention[], others: readonly LocalMention[]) => some === others, compute);

/** @returns the mentions, with others in the place of those that they overlap; the same array where there are none */
export function replaced(mentions: readonly LocalMention[], others: readonly LocalMention[]): readonly LocalMention[] {
  return others.length === 0
    ? mentions
    : inOrder(
        mentions.filter(({ from, to }) => overlapping(others, from, to).length === 0),
        others,
      );
}
