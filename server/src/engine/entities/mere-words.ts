/** First names that are words, too, where they stand as those: `بشكل شريف`, `في رمضان`. */
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommon, isCommonKey, listLevel, marksOf, ordinaryLevel } from "../lexicon/words";
import { ARTICLE, isDefinite, withoutArticle } from "../morphology/article";
import { isFeminineNisba, isIndefiniteFeminine } from "../morphology/endings";
import { mayBeThirdPerson } from "../morphology/verbs";
import { withoutPronoun } from "../morphology/pronouns";
import { endsName, isGivenKey, isNounName } from "../nouns/name-words";
import { familyName } from "../nouns/people-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { mayBePerfect } from "../nouns/clause-words";
import { isOfPerson } from "./person-verbs";

/**
 * `بشكل شريف`, `والجمهور سعيد`, `في رمضان`, `ووضعه حسن`: a first name that is a word, too, is that word but behind a verb that opens
 * its clause, or where a particle lets a name follow.
 */
export function isMereWord(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  if (before === undefined || before.kind !== "arabic") return false;
  if (isFunctionWord(before)) return hasRole(before, "preposition") && !LINKS.some((role) => hasRole(before, role));
  const opens = first === undefined || first.kind !== "arabic" || isFunctionWord(first);
  return !opens || isDefinite(before) || withoutPronoun(before.plain).length > 0;
}

/** Prepositions that may stand before a name: `إلى كريم`; but `في رجب`. */
const LINKS = ["to", "on", "from", "about", "takes-clause"] as const;

/** `عن | عمر | يناهز 80 عاما`: the noun. */
export const isAge = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    AGE_WORDS.has(word?.plain ?? "") && next !== undefined && (next.kind === "number" || AGE_WORDS.has(next.plain))
  );
};

const AGE_WORDS = new Set(rows("age-words").map(({ form }) => form));

/**
 * Does a given name that stands alone go on as somebody else's (`محمد | أمين عمورة`, `محمد | سالم حداد`), or as the noun that it is (`جهاد | الشعب`,
 * `نصر | كبير`)? Then it is no short name.
 */
export function goesOnOtherwise(tokens: readonly Token[], at: number): boolean {
  const [before, word, next, after] = [at - 1, at, at + 1, at + 2].map((one) => tokens[one]?.word);
  if (word === undefined || next?.kind !== "arabic" || isFunctionWord(next)) return false;
  const facts = factsOf(next);
  // `قال محمد | قائد الفريق`: what he is; `محمد | وقائد الفريق`: two.
  if (facts?.title !== undefined && facts.reading.offset === 0)
    return !isDefinite(next) && after?.kind === "arabic" && !isDefinite(after);
  if (isGivenKey(next.key)) return true;
  // `ومرر جهاد | الكرة`, `وأضاع جهاد | ركلة`: what he does.
  if (!isNounName(word.key) || (before !== undefined && mayBeVerb(before))) return false;
  return isDefinite(next) ? isNounBehind(next) : isCommonKey(ARTICLE + next.key);
}

const mayBeVerb = (word: Word): boolean => isOfPerson(word) || mayBePerfect(word) || mayBeThirdPerson(word.key);

/** `الشعب`, behind a noun in construct: no title, and no name of a family. */
export const isNounBehind = (word: Word): boolean =>
  isDefinite(word) &&
  (isCommon(word) || isHeardAsNoun(word)) &&
  !endsName(word) &&
  !isPersonsTitle(word) &&
  familyName(word) === undefined;

/** `الفجر`, `الضيافة`: no list has it as a name, and news has it, or it is a thing by its ending. */
const isHeardAsNoun = ({ key, plain }: Word): boolean =>
  listLevel(marksOf(key)) === 0 &&
  (ordinaryLevel(marksOf(key)) > 0 || (isIndefiniteFeminine(withoutArticle(plain)) && !isFeminineNisba(plain)));
