/** Token classes of the noun phrase: what a single word may be in one. */
import { cueForm } from "../cues/cue-forms";
import { hasRole, complementizerOf, anyRole, hasJoinedRole, nounHasRole } from "../lexicon/function-words";
import { isCommonKey, isCommon, marksOf } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { isFeminineKey, isObliquePlural, isPeoplePlural, singularOfConstruct } from "../morphology/endings";
import { beginsWithWaw, FA, isConjoined, LAM } from "../morphology/proclitics";
import { mayBeImperfect } from "../morphology/verbs";
import { isManner, isAdjunctWord, isImperfect, looksImperfect, mayBePerfectOfHer } from "../nouns/clause-words";
import { nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isSourceHead, isSourceKey, sourceHeadOf } from "../nouns/source-words";
import { factsOf, isTitleHead } from "../nouns/title-words";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

const SHORTEST_IMPERFECT = 4;

export const isHeadNoun = perWord((word: Word): boolean => factsOf(word) !== undefined || isSourceHead(word));

export const isHonorific = (word: Word | undefined): boolean =>
  word !== undefined && factsOf(word)?.honorific !== undefined;

/** `سائقو`, `مزارعو`: many, before what tells of whom. */
export const isNominativeConstruct = perWord(({ plain }: Word): boolean => {
  const singular = singularOfConstruct(plain);
  return singular !== undefined && isCommonKey(keyForm(singular));
});

/** `الأمين العام`, `النائب العام`: what is a year elsewhere is an adjective behind a definite title; not `العام الماضي`. */
export function isGeneral(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (
    hasRole(word, "general") &&
    before?.readings.some(({ key }) => hasArticle(key) && isTitleHead(key)) === true &&
    !hasRole(after, "time-adjective")
  );
}

/** `منظمة الدول | المصدرة`: an adjective of an ordinary noun that ends a name. */
export const describesNoun = (noun: Word | undefined, word: Word): boolean =>
  noun !== undefined &&
  hasArticle(noun.key) &&
  isCommon(noun) &&
  isCommon(word) &&
  (isFeminineKey(word.key) || isObliquePlural(word.key));

/** `ذكّر المطران | الحاضرين`: the oblique plural behind one who bears a title is whom the verb is done to. */
export const isManyBehindOne = (one: Word | undefined, { key }: Word): boolean =>
  isObliquePlural(key) &&
  isPeoplePlural(key) &&
  one !== undefined &&
  hasArticle(one.key) &&
  (factsOf(one)?.title ?? factsOf(one)?.honorific) !== undefined;

/** `مسؤول | رفض الكشف عن اسمه`, `مصدر | طلب عدم …`: a verb after an indefinite noun that speaks opens its relative clause. */
export function relatesTo(word: Word, head: Word): boolean {
  const form = cueForm(word);
  const source = sourceHeadOf(head);
  // `دراسة | نشرت أمس`, `سجلات | قدمت إلى المحكمة`.
  if (source?.kind === "document" && source.gender === "f" && mayBePerfectOfHer(word)) return true;
  return form?.kind === "perfect" && source !== undefined;
}

export function endsPhrase(word: Word): boolean {
  if (word.kind === "punctuation" || word.kind === "number" || word.kind === "symbol" || word.kind === "link")
    return true;
  if (endsNoun(word) || complementizerOf(word) !== undefined) return true;
  const form = cueForm(word);
  if (
    form !== undefined &&
    (form.kind === "source" || form.kind === "perfect" || form.kind === "participle" || form.reading.offset > 0)
  )
    return true;
  return isManner(word) || isAdjunctWord(word) || isImperfect(word) || isThenVerb(word);
}

/** `أما ليلى | فتزوره`: ف and an imperfect, where the whole is no word of a list (`فيصل`, `فتاة`). */
const isThenVerb = perWord((word: Word): boolean =>
  word.readings.some(
    ({ proclitics, key }) => proclitics === FA && key.length >= SHORTEST_IMPERFECT && mayBeImperfect(key),
  ),
);

export const isJoined = (word: Word): boolean =>
  word.kind === "arabic" &&
  word.plain.length > 2 &&
  beginsWithWaw(word.plain) &&
  nameRole(word) === undefined &&
  !hasOwnWaw(word);

/** `مصادر | وزارية`: an ordinary word whose و is its own, for what is behind it is none. */
const hasOwnWaw = perWord(
  (word: Word): boolean =>
    factsOf(word)?.reading.offset === 0 ||
    (isCommonKey(word.key) &&
      !word.readings.some(
        (reading) =>
          isConjoined(reading) && (marksOf(reading.key) !== 0 || hasArticle(reading.key) || isSourceKey(reading.key)),
      )),
);

/** `الصناعة | والطاقة`, `فلسطينية | وإسرائيلية`, `الرئيس | ووزير الخارجية`. */
export const joins = perWord((word: Word): boolean => {
  if (isCommon(word) && !word.readings.some(({ offset }) => offset === 1)) return true;
  const rest = word.readings.find(isConjoined);
  return (
    rest !== undefined &&
    (hasArticle(rest.key) ||
      nisbaCountry(word) !== undefined ||
      factsOf(word) !== undefined ||
      isSourceHead(word) ||
      // `وزير الأشغال | وشؤون البلديات`.
      nounHasRole(word, "field"))
  );
});

export const hasAnyRole = anyRole([
  "preposition",
  "subordinator",
  "adverb",
  "weekday",
  "relative",
  "stop",
  "auxiliary",
  "negation",
  "partitive",
  "demonstrative",
]);

export const endsNoun = anyRole(["preposition", "subordinator", "stop", "relative", "adverb", "weekday", "time-noun"]);

export const mayHeadAfterL = perWord((word: Word): boolean => word.plain.startsWith(LAM) && !hasAnyRole(word));

/** Can this word open a noun phrase that speaks? Not particles, not verbs. */
export function mayHead(word: Word, source: boolean): boolean {
  if (word.kind !== "arabic" || word.plain.length < 2) return false;
  if (source && (mayHeadAfterL(word) || isAdjunctWord(word))) return true;
  return isHeadWord(word);
}

export const isHeadWord = perWord((word: Word): boolean => {
  if (hasRole(word, "partitive")) return true;
  if (
    hasAnyRole(word) ||
    hasJoinedRole(word, "subordinator") ||
    hasJoinedRole(word, "preposition") ||
    // `| وإنها قالت`, `| وكما قالت`; `وكل العمال` are many, and the و of `ولي العهد` is its own.
    (hasJoinedRole(word, "stop") && !hasJoinedRole(word, "partitive") && !hasOwnWaw(word)) ||
    complementizerOf(word) !== undefined ||
    // `قبل أن | يغادر الوزير`.
    looksImperfect(word)
  )
    return false;
  const form = cueForm(word);
  return (
    form === undefined ||
    form.kind === "source" ||
    (form.kind === "participle" && isSourceHead(word)) ||
    nameRole(word) === "name"
  );
});

/** What the words read so far have come to: an open construct, a closed (definite) one, the name of a place or body, a person's name. */
export type State = "open" | "definite" | "named" | "person";
