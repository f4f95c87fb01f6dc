/** Words of a written subject: which stand in an adjunct, which close a description, which name a second one. */
import type { LinkedMention } from "../entities/link";
import { hasRole, isIn } from "../lexicon/function-words";
import { isDefinite, isJoinedWithArticle } from "../morphology/article";
import { WAW } from "../morphology/proclitics";
import { factsOf } from "../nouns/title-words";
import { isComma } from "../text/marks";
import type { Token } from "../text/tokens";
import { newWord, perWord, type Word } from "../text/words";

/** `للمسؤول` as المسؤول, `لمصدر` as مصدر: the word that the subject begins with. */
export function withoutPreposition(word: Word, offset: number): Word {
  return offset === 0 ? word : (wordsWithin(word).get(offset) ?? word);
}

/** What is left of a word in each reading, by where it begins. */
const wordsWithin = perWord(
  ({ kind, readings }: Word): ReadonlyMap<number, Word> =>
    new Map(readings.map(({ plain, offset }) => [offset, newWord(plain, kind)])),
);

/** `المتحدث باسم الرئيس فلان`: a person after a preposition inside the phrase is not its head. */
export function insideAdjunct(words: readonly Word[]): boolean {
  const after = words.findLastIndex((word) => isComma(word));
  // `المستثمر في مجال الطاقة، فلان`: a comma closes what is before it.
  if (after === words.length - 1 && after > 0) return false;
  return (
    words.some((word, at) => linksFurther(word) && !(at === 1 && hasRole(words[0], "partitive"))) &&
    !words.some((word, at) => at > 0 && factsOf(word)?.honorific !== undefined)
  );
}

const linksFurther = (word: Word): boolean => hasRole(word, "preposition") || hasRole(word, "title-link");

/** `المتحدث باسم وزارة الصحة | فلان`, `مدير المكتب في القدس | فلان`: the name after the body's or the place's is the one meant. */
export const namesSpokesman = (mentions: readonly LinkedMention[], at: number): boolean =>
  mentions.some(({ type, to }) => (type === "organization" || type === "place") && to === at);

/** `الناطق باسم محاكم الساحل والجبل | فلان`: behind a definite noun that is nobody's title; not `باسم عائلة | فلان`, `باسم الرئيس | فلان`. */
export function closesDescription(words: readonly Word[], at: number, untitled: boolean): boolean {
  const before = words.slice(0, at).findLast(({ kind }) => kind === "arabic");
  return (
    untitled &&
    before !== undefined &&
    (isDefinite(before) || isJoinedWithArticle(before)) &&
    words
      .slice(0, at)
      // `القيادي في حركة النهوض | فلان`; of `مسؤول في حملة النهوض فلان` the campaign may be his.
      .some((word, _, [head]) => hasRole(word, "title-link") || hasRole(word, "on") || (isIn(word) && isDefinite(head)))
  );
}

/** `السعودية ومصر والأردن`: the name and those that و joins to it, one behind the other. */
export function joinedTo(
  head: LinkedMention,
  mentions: readonly LinkedMention[],
  tokens: readonly Token[],
): LinkedMention[] {
  const joined = [head];
  for (const mention of mentions)
    if (mention.from === joined.at(-1)?.to && joinedByAnd(tokens[mention.from]?.word, mention)) joined.push(mention);
  return joined;
}

export function joinedByAnd(word: Word | undefined, mention: LinkedMention): boolean {
  if (word === undefined) return false;
  // `اتهم النائب سالم | وزير الصحة كريم`: its letter is its own.
  const facts = factsOf(word);
  return facts !== undefined ? facts.reading.proclitics === WAW : !word.key.startsWith(mention.key.split(" ")[0] ?? "");
}
