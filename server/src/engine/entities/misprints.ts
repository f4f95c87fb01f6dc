/**
 * Misprints of one name: `سامي القحطاني` and `سامي القطحاني`. One letter doubled, swapped with its neighbour or left out inside a long word, all
 * other words alike, and no list has what comes of it: `سلمان` and `سليمان`, `العمر` and `العمري` are two.
 */
import { isCommonKey, isNameKey } from "../lexicon/words";
import { hasArticle, withoutArticle } from "../morphology/article";
import { isFamilyKey } from "../nouns/people-words";

/** Letters without the article: shorter names are one letter apart from others too often (سالم, سلام). */
const LONG_WORD = 5;

/** @param name look-up keys of a name's words, joined by spaces, as `other` @returns do they differ by a misprint in one word? */
export function isMisprintedName(name: string, other: string): boolean {
  const [words, others] = [name.split(" "), other.split(" ")];
  if (words.length !== others.length || words.length < 2) return false;
  const apart = words.findIndex((word, at) => word !== others[at]);
  return (
    apart >= 0 &&
    words.slice(apart + 1).every((word, at) => word === others[apart + 1 + at]) &&
    isMisprint(words[apart] ?? "", others[apart] ?? "")
  );
}

/** @returns do the look-up keys of two words differ by a misprint? */
export function isMisprint(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const at = firstDifference(short, long);
  if (short.length === long.length)
    return isInside(short, at) && isSwapped(short, long, at) && isKnown(short) !== isKnown(long);
  if (long.slice(at + 1) !== short.slice(at)) return false;
  // `آال`: a letter written twice is hardly ever a name's.
  if (long[at] === long[at - 1]) return !isKnown(long);
  return isInside(short, at) && isKnown(long) && !isKnown(short);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

const isSwapped = (one: string, other: string, at: number): boolean =>
  one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);

/** In a long word, behind its first letter and before its last: ends tell names apart (`العمر`, `العمري`). */
const isInside = (word: string, at: number): boolean =>
  withoutArticle(word).length >= LONG_WORD && at > (hasArticle(word) ? 2 : 0) && at < word.length - 1;

const isKnown = (key: string): boolean =>
  isNameKey(key) || isFamilyKey(key) || isCommonKey(key) || isCommonKey(withoutArticle(key));
