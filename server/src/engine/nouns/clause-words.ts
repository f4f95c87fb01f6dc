/** Words that stand around a subject: adjuncts, accusatives that tell how, and finite verbs. */
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { isCommon, isCommonKey, isNameKey, marksOf, ordinaryLevel } from "../lexicon/words";
import { ARTICLE, hasArticle } from "../morphology/article";
import {
  hasAccusativeAlef,
  hasAccusativeTanwin,
  isFeminineForm,
  isIndefiniteFeminine,
  isParticipleAccusative,
} from "../morphology/endings";
import { BA, isAdjoined, mayBeAdjoined, mayFollowBa, mayFollowLam, SIN, WAW } from "../morphology/proclitics";
import { hasPronoun } from "../morphology/pronouns";
import { hasPerfectOfHer, isPerfect } from "../morphology/verb-numbers";
import { endsInTa, mayBeThirdPerson } from "../morphology/verbs";
import { perWord, type Word, type WordReading } from "../text/words";
import { nameRole } from "./name-words";
import { nisbaCountry } from "./nisbas";
import { isBareSourceKey } from "./source-words";
import { factsOf } from "./title-words";

/** Letters of a participle in the accusative: ضاحكا. */
const SHORTEST_MANNER = 5;
/** Letters of a noun behind a proclitic: shorter ones are what is left of another word too often. */
const SHORTEST_NOUN = 4;

/** `قال فلان ضاحكا`: an accusative that tells how. */
export const isManner = perWord((word: Word): boolean => {
  if (word.kind !== "arabic" || word.key.length < SHORTEST_MANNER || !hasAccusativeAlef(word.key)) return false;
  const role = nameRole(word);
  return (
    !hasArticle(word.key) &&
    factsOf(word)?.possessed !== true &&
    (role === undefined ||
      hasAccusativeTanwin(word.surface) ||
      (role === "unknown" && isParticipleAccusative(word.key)))
  );
});

/** بـ before a noun of a feeling or a way, which no list has: `بحسرة`; بو opens names of the Maghreb. */
const isHow = (word: Word): boolean =>
  mayFollowBa(word.plain) &&
  isIndefiniteFeminine(word.plain) &&
  nameRole(word) === "unknown" &&
  factsOf(word) === undefined &&
  word.readings.some(
    ({ proclitics, key }) => proclitics.endsWith(BA) && key.length >= SHORTEST_NOUN && !key.startsWith(WAW),
  );

/** لـ or بـ before a noun: `للصحفيين`, `لرويترز`, `بمناسبة`. Names that only begin so (`لافروف`) are whole words of the lists. */
export const isAdjunctWord = perWord((word: Word): boolean => {
  if (word.kind !== "arabic" || !mayBeAdjoined(word.plain) || hasRole(word, "title-link")) return false;
  // `لنظرائها`.
  if (mayFollowLam(word.plain) && hasPronoun(word.plain) && nameRole(word) !== "name" && !isCommonKey(word.key))
    return true;
  if (hasRole(word, "adjunct") || (mayFollowBa(word.plain) && nounHasRole(word, "manner")) || isHow(word)) return true;
  if (
    word.readings.some(
      (reading) => isAdjoined(reading) && isBareSourceKey(reading.key) && reading.key.length >= SHORTEST_NOUN,
    ) &&
    !isBareSourceKey(word.key) &&
    nameRole(word) === undefined
  )
    return true;
  if (
    isCommonAsWhole(word) ||
    factsOf(word)?.reading.offset === 0 ||
    isBareSourceKey(word.key) ||
    nameRole(word) !== undefined ||
    nisbaCountry(word)?.reading.offset === 0
  )
    return false;
  return word.readings.some((reading) => isAdjoined(reading) && reading.key.length > 2);
});

/** An ordinary word as it stands, without cutting: `لجنة`, `برنامج`; not `بحزن`, whose noun is met as often as the whole. */
const isCommonAsWhole = perWord(
  (word: Word): boolean =>
    isCommon(word) &&
    !word.readings
      .slice(1)
      .some((reading) => isAdjoined(reading) && (hasArticle(reading.key) || tellsHow(word, reading))),
);

const tellsHow = (word: Word, { key, proclitics }: WordReading): boolean =>
  proclitics.endsWith(BA) &&
  key.length > 2 &&
  !isNameKey(key) &&
  ordinaryLevel(marksOf(key)) >= Math.max(1, ordinaryLevel(marksOf(word.key)));

/** A finite verb that news text has, by its shape. */
export const isImperfect = perWord((word: Word): boolean => isCommon(word) && looksImperfect(word));

/** A shape that is hardly ever a noun's (not `سيدات`, `يمين`, nor a name). */
export const looksImperfect = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    nameRole(word) === undefined &&
    !hasRole(word, "noun") &&
    !hasRole(word, "respectful") &&
    !isFeminineForm(word.plain) &&
    word.readings.some(
      ({ key, proclitics }) => (proclitics === "" || proclitics === WAW || proclitics === SIN) && mayBeThirdPerson(key),
    ),
);

/** `خرج`, `سحبت`, `نشرت`: what may be a perfect, for news text has it with no article, as it has nouns (`رئيس`, `بيانات`), and no list has the name. */
export const mayBePerfect = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    nameRole(word) !== "name" &&
    !isFeminineForm(word.plain) &&
    !isManner(word) &&
    // `لدخول`, `للدخول`.
    !word.readings.some((reading) => hasArticle(reading.key) || (isAdjoined(reading) && isCommonKey(reading.key))) &&
    !isCommonKey(ARTICLE + word.key) &&
    !isConstruct(word),
);

/** `صاحب`, `نجل`: a noun that needs no article, for somebody or something follows it; of a verb (`غادر`) she has hers in ت (`غادرت`). */
const isConstruct = ({ plain, key }: Word): boolean =>
  isCommonKey(key) && !endsInTa(plain) && !isPerfect(plain) && !hasPerfectOfHer(plain);

/** `نشرت`, `سحبت`: such a one of hers, by its ending. */
export const mayBePerfectOfHer = (word: Word): boolean => endsInTa(word.plain) && mayBePerfect(word);
