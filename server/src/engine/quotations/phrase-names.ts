/** Names in a noun phrase: those that a list has, and those that only stand where a name does. */
import { isComma } from "../text/marks";
import { blessingAt } from "../nouns/blessings";
import { factsOf } from "../nouns/title-words";
import { givenName, isArticledName, isNameSyllable, nameRole } from "../nouns/name-words";
import { familyName, nameOpenerAt } from "../nouns/people-words";
import { isManner } from "../nouns/clause-words";
import { endsInPluralWaw } from "../morphology/verbs";
import { isPerfect } from "../morphology/verb-numbers";
import { hasPronoun, isJoinedWithPronoun } from "../morphology/pronouns";
import { beginsWithWaw, isConjoined, followsPreposition } from "../morphology/proclitics";
import { isFeminineForm, isSoundMasculinePlural } from "../morphology/endings";
import { definiteReading, isDefinite } from "../morphology/article";
import { complementizerOf, hasRole } from "../lexicon/function-words";
import { isCountry } from "../lexicon/countries";
import { isCommon } from "../lexicon/words";
import type { LocalMention } from "../entities/mention";
import { cueForm } from "../cues/cue-forms";
import type { Token } from "../text/tokens";
import { hasAnyRole, isJoined, isHeadNoun, isNominativeConstruct, type State } from "./phrase-words";
import { perWord, type Word } from "../text/words";

/** Words of a name that no list has: given names, بن, and a family's; of more one would be in a list. */
const LONGEST_UNLISTED = 5;

/** The mention whose phrase or name begins here; the longest of two. */
export function mentionAt(mentions: readonly LocalMention[], at: number): LocalMention | undefined {
  let found: LocalMention | undefined;
  for (const mention of mentions)
    if (
      (mention.phrase.from === at || mention.from === at) &&
      (found === undefined || mention.phrase.to > found.phrase.to)
    )
      found = mention;
  return found;
}

/** `لرويترز`, `لبوتين`: the name that a list has begins after the preposition. */
export function isCutFromPreposition(tokens: readonly Token[], mentions: readonly LocalMention[], at: number): boolean {
  const token = tokens[at];
  const mention = mentions.find(({ from }) => from === at);
  return (
    token !== undefined &&
    mention !== undefined &&
    mention.start > token.start &&
    // `وكمال` is و and a name.
    token.word.readings.some((reading) => reading.offset === mention.start - token.start && followsPreposition(reading))
  );
}

/** `خالد منصور، وسالم الرواحي`: a second person after a comma and و. */
export function joinsAfterComma(tokens: readonly Token[], mentions: readonly LocalMention[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isComma(tokens[at]?.word) || next === undefined) return false;
  return mentions.some(
    ({ type, phrase, start, from }) =>
      type === "person" && phrase.from === at + 1 && (from > at + 1 || start > next.start),
  );
}

/** `الحكومة | السورية`, `وزير خارجية | كوريا الشمالية`, `الرئيس | X`, `السعودية | ومصر`; not `كوريا الشمالية | الأمم المتحدة`. */
export function continuesWith(mention: LocalMention, state: State, token: Token | undefined): boolean {
  if (
    token !== undefined &&
    beginsWithWaw(token.word.plain) &&
    mention.start > token.start &&
    // `سامي حداد | ود. ليلى`: a letter has no reading without its و.
    (token.word.readings.some((reading) => isConjoined(reading) && reading.offset === 1) ||
      (token.word.plain.length === 2 && mention.phrase.from < mention.from))
  )
    return true;
  if (mention.kind === "nisba") return state !== "person";
  if (mention.type === "person") return state !== "person";
  return state === "open";
}

/** A name goes on after the words a list has: `إفراييم | سنيه`, `ري يونغ | هو`. */
export function restOfName(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const word = tokens[at]?.word;
  // `اتهم شهباز شريف | الهند`, `اتهم جنبلاط | حزب النور`: a country or a body is the verb's object.
  if (at >= limit || word?.kind !== "arabic" || isCountry(word) || factsOf(word)?.organisationHead !== undefined)
    return at;
  if (nameOpenerAt(tokens, at) !== undefined || blessingAt(tokens, at) !== undefined) return at;
  if (isNameSyllable(tokens, from, at, true)) return at + 1;
  const oneWord = nameRole(tokens[at - 2]?.word ?? word) === undefined;
  if (
    !oneWord ||
    hasAnyRole(word) ||
    cueForm(word) !== undefined ||
    factsOf(word) !== undefined ||
    definiteReading(word) !== undefined ||
    isManner(word) ||
    isJoined(word) ||
    endsAsNoName(word.plain)
  )
    return nameEnd(tokens, at, Math.min(limit, at + 1));
  // A single given name with an ordinary word before the end of the subject: the word is a family name.
  const next = tokens[at + 1]?.word;
  const ends =
    at + 1 === limit ||
    hasRole(next, "adverb") ||
    hasRole(next, "weekday") ||
    next?.kind === "punctuation" ||
    // `هانا كوبلر | ونظيرها الفرنسي`.
    (next !== undefined && isJoinedWithPronoun(next.plain));
  return ends ? at + 1 : at;
}

/** After السيد anything is a name's first word but what he did (`الرئيس | غادر`), and whose it is (`نقل الرئيس | تحياته`). */
export function afterHonorific(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]?.word;
  if (at >= limit || word?.kind !== "arabic") return at;
  const isNone = nameRole(word) === undefined && (isPerfect(word.plain) || hasPronoun(word.plain));
  return isNone ? at : Math.max(at + 1, nameEnd(tokens, at + 1, limit));
}

/** The end of a run of words that can only be a name here: no list of ordinary words has them. */
export function nameEnd(tokens: readonly Token[], at: number, limit: number): number {
  let to = at;
  while (to < limit && to - at < LONGEST_UNLISTED) {
    const word = tokens[to]?.word;
    if (word === undefined || !mayBeName(word)) break;
    to++;
  }
  while (to > at && nameRole(tokens[to - 1]?.word as Word) === "particle") to--;
  return to;
}

/** Are these words, to what opens the report, a name, though lists have one of them as an ordinary word? */
export function closesAsName(tokens: readonly Token[], at: number, limit: number): boolean {
  const [first, last] = [tokens[at]?.word, tokens[limit - 1]?.word];
  if (first === undefined || last === undefined) return false;
  const mayBeGiven = givenName(first) !== undefined || !isCommon(first);
  // `ضرار | العلي`, `جو | الحدي`: a family's name; not `نتائج القرعة`.
  const isFamily =
    familyName(last) === "sure" ||
    (mayBeGiven && (isArticledName(last) || familyName(last) !== undefined)) ||
    // `جو | الصقر أن`: right before the clause, an ordinary word, too.
    (givenName(first) !== undefined && isDefinite(last) && complementizerOf(tokens[limit]?.word ?? last) !== undefined);
  if (!isFamily && nameRole(last) !== "name" && !(mayBeGiven && nameRole(last) === "unknown")) return false;
  // `نجم | المنتخب`: what one is.
  if (factsOf(first) !== undefined) return false;
  // `ربيع | ذلك | العام`, `ربيع | مؤتمر | الحوار`: an ordinary word stands inside no name.
  const inner = tokens.slice(at + 1, isFamily ? limit - 1 : limit);
  return !endsAsNoName(first.plain) && inner.every(({ word }) => mayStandInside(word));
}

/** A name, a particle, or a word that no list has. */
const mayStandInside = perWord((word: Word): boolean => nameRole(word) !== undefined || givenName(word) !== undefined);

export const mayBeName = perWord((word: Word): boolean => {
  const role = nameRole(word);
  return (
    role !== undefined &&
    (role !== "unknown" || !(endsAsNoName(word.plain) || isNominativeConstruct(word))) &&
    (cueForm(word) === undefined || role === "name")
  );
});

/** Feminine, plural and verbal endings, and pronouns: an unknown word that ends so is hardly a name. */
export const endsAsNoName = (plain: string): boolean =>
  isFeminineForm(plain) || isSoundMasculinePlural(plain) || endsInPluralWaw(plain) || hasPronoun(plain);

/** A title, a source or a body may have a name after it. */
export function takesName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && isHeadNoun(word);
}
