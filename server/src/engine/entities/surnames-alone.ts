/** A family's name by which the article calls somebody, before a word that is no name: `رشيد العناني` … `والعناني | عائد`. */
import { listLevel, marksOf } from "../lexicon/words";
import { isDefinite } from "../morphology/article";
import type { Remembering } from "../memory";
import { isGivenKey, nameRole } from "../nouns/name-words";
import { familyName, isSurnameAbroad } from "../nouns/people-words";
import type { Paragraph } from "../text/paragraphs";
import { perWord, type Word } from "../text/words";
import { named, newMention, perMentions, replaced, type LocalMention } from "./mention";

/** Ends of people's names as the article has them, but for the first word, as look-up keys: `غارسيا ماركيز`, `ماركيز`. */
export type Surnames = ReadonlySet<string>;

/** @param paragraphs the article's, each with its mentions */
export function surnamesIn(
  paragraphs: readonly (Paragraph & Remembering)[],
  mentionsOf: readonly (readonly LocalMention[])[],
): Surnames {
  return new Set(paragraphs.flatMap((paragraph, at) => endsOf(paragraph, mentionsOf[at] ?? [])));
}

const endsOf = perMentions((_: Paragraph & Remembering, mentions): readonly string[] =>
  mentions.flatMap(({ type, key }) => (type === "person" ? ends(key.split(" ")) : [])),
);

const ends = (words: readonly string[]): string[] =>
  words.slice(1).map((_, behind) => words.slice(behind + 1).join(" "));

/** @returns the paragraph's mentions, those cut that begin with a family's name and go on with no name; the same array where there are none */
export function withSurnamesAlone(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
  surnames: Surnames,
): readonly LocalMention[] {
  return replaced(
    mentions,
    mentions.flatMap((mention) => {
      const { type, from, to, start, titles } = mention;
      const second = tokens[from + 1]?.word;
      const isCut =
        type === "person" &&
        to - from === 2 &&
        titles.length === 0 &&
        second !== undefined &&
        isNoName(second) &&
        beginsWithSurname(mention, surnames);
      return isCut ? [newMention(named(text, tokens, from, from + 1, start), "person", "full")] : [];
    }),
  );
}

/** `مبابي ذاهب`: a family abroad, or what is no given name. */
function beginsWithSurname({ key }: LocalMention, surnames: Surnames): boolean {
  const [first = ""] = key.split(" ");
  return surnames.has(first) && (isSurnameAbroad(first) || !isGivenKey(first));
}

/** No list has it as a name. */
const isNoName = perWord(
  (word: Word): boolean =>
    nameRole(word) === "unknown" &&
    listLevel(marksOf(word.key)) === 0 &&
    familyName(word) === undefined &&
    !isDefinite(word),
);
