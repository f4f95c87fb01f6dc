/** What has the letters of people's names, and is a phrase of ordinary words: a predicate, an adjective with its noun, whose child somebody is. */
import { complementizerOf, isFunctionWord } from "../lexicon/function-words";
import { isCommonKey, marksOf, ordinaryLevel } from "../lexicon/words";
import { ARTICLE } from "../morphology/article";
import { isDefiniteParticiple, isMasculineNisba, singularOfConstruct } from "../morphology/endings";
import { givenName, isGivenKey, isNounName } from "../nouns/name-words";
import { isRelationKey, nameOpenerAt } from "../nouns/people-words";
import { sourceHeadOf } from "../nouns/source-words";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { type LocalMention } from "./mention";
import { isMereWord, isNounBehind } from "./mere-words";

/** @returns whether the mention of a person is none, but words that stand here for what they say */
export function isMereName(tokens: readonly Token[], { from, to, phrase }: LocalMention): boolean {
  const [first, next] = [tokens[from]?.word, tokens[to]?.word];
  if (first === undefined) return false;
  if (to - from > 1 && (isMyKin(first) || isManyOf(first))) return true;
  if (to - from === 2 && phrase.from === from) return isNounPhrase(first, tokens[from + 1]?.word, next);
  if (to - from > 1 || !isGivenKey(first.key) || !isAdjectiveToo(first.key)) return false;
  const before = tokens[from - 1]?.word;
  if (before === undefined) return false;
  if (phrase.from < from || tellsSomebody(tokens, from - 1, before))
    return isPredicate(tokens, Math.min(phrase.from, from - 1), next);
  // `الوسائل | محرم`; behind a preposition the tagger knows better.
  return !isFunctionWord(before) && isMereWord(tokens, from);
}

/** `الحكم | عادل`, `الشاب | سعيد`, `المتهم | صالح`: what he is stands before his name. */
const tellsSomebody = (tokens: readonly Token[], at: number, word: Word): boolean => {
  const source = sourceHeadOf(word);
  // `والده | عادل`: kin, whose name stands behind.
  return (
    (source !== undefined && (source.kind === undefined || source.kind === "kin")) ||
    isDefiniteParticiple(word.plain) ||
    nameOpenerAt(tokens, at) !== undefined
  );
};

/** `ابني | هاجر`: my son, and what he did. */
const isMyKin = perWord(
  ({ key }: Word): boolean => isMasculineNisba(key) && !isGivenKey(key) && isRelationKey(key.slice(0, -1)),
);

/** `محللو | ساكسو`: several, before whose they are. */
const isManyOf = perWord((word: Word): boolean => {
  const singular = singularOfConstruct(word.plain);
  return singular !== undefined && givenName(word) === undefined && isCommonKey(keyForm(singular));
});

/** `شكر الوفد | كرم الضيافة`, `عند | نور الفجر`: a noun in construct; `نور الفجر | إنها`, who says something. */
const isNounPhrase = (first: Word, second: Word | undefined, next: Word | undefined): boolean =>
  isNounName(first.key) &&
  second !== undefined &&
  isNounBehind(second) &&
  (next === undefined || complementizerOf(next) === undefined);

/** News has `العزيز`, `المحرم`. */
const isAdjectiveToo = (key: string): boolean => [key, ARTICLE + key].some((one) => ordinaryLevel(marksOf(one)) > 0);

/** `| الحكم | عادل.`: a clause of a noun and what it is like; not `| الحكم | عادل: …`, who speaks, nor `وقال الحكم عادل`. */
const isPredicate = (tokens: readonly Token[], from: number, next: Word | undefined): boolean => {
  const before = tokens[from - 1]?.word;
  return isStop(before) && isStop(next);
};

const isStop = (word: Word | undefined): boolean => word === undefined || STOPS.has(word.surface);
const STOPS = new Set([".", "،", "؛", "!"]);
