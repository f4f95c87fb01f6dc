/** Words of people's names: what a single word tells of whether, and where, it stands in one. */
import { isCountry } from "../lexicon/countries";
import { opensMainClause } from "../lexicon/function-words";
import { rows, type Row } from "../lexicon/lexicon";
import { isCommon, isCommonKey, isNameKey, listLevel, marksOf, ordinaryLevel, roleOf } from "../lexicon/words";
import { ARTICLE, behindLam, hasArticle, withoutArticle } from "../morphology/article";
import {
  endsInHamza,
  hasTanwin,
  isAccusative,
  isFeminineNisba,
  isFeminineNisbaKey,
  isNisbaForm,
  isNisbaPlural,
  isSoundFemininePlural,
  isSoundMasculinePlural,
  singularOfFeminine,
} from "../morphology/endings";
import { FA, isConjoined, isRareProclitic } from "../morphology/proclitics";
import { mayBeImperfect } from "../morphology/verbs";
import { beginsWithHamza, isArabicLetters, keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type WordReading, type Word } from "../text/words";
import { nisbaCountry } from "./nisbas";
import { isKunyaKey, isNameEnder } from "./people-words";
import { isKin } from "./source-words";
import { factsOf, opensNameKey } from "./title-words";

/** Letters: an imperfect has a root of three behind its first one. */
const SHORTEST_IMPERFECT = 4;
/** Words: a family's name of one syllable, and a given name of two. */
const LONGEST_EAST_ASIAN = 3;
/** Letters of the longest name beside a syllable of another (`تشانغ`). */
const LONGEST_SHORT_NAME = 5;

/** May this word stand in a person's name: `name` (lists have it), `particle` (بن, أبو …), `unknown` (no list has it), or not. */
export const nameRole = perWord((word: Word): "name" | "particle" | "unknown" | undefined => {
  if (word.kind !== "arabic" || word.plain.length < 2) return undefined;
  // Tanwin, nisba plurals (صحافيين) and a seat of hamza at the end (هادئ, which shares its key with هادي) are never a name's.
  if (isNameEnder(word) || isKin(word) || endsInHamza(word.plain) || hasTanwin(word.surface) || isNisbaPlural(word.key))
    return undefined;
  const key = word.key.replace(/[-‐‑].*$/, "");
  if (PARTICLES.has(key)) return "particle";
  if (isNameKey(key) || isUnheardGiven(key)) return "name";
  if (isCommonKey(key) || !isArabicLetters(key) || key.length < 2) return undefined;
  if ((word.plain.length >= SHORTEST_IMPERFECT && mayBeImperfect(key)) || isAccusative(word)) return undefined;
  return word.readings
    .slice(1)
    .some(
      (reading) =>
        !isRareProclitic(reading.proclitics) &&
        (isCommonKey(reading.key) ||
          (isNameKey(reading.key) && reading.proclitics !== FA) ||
          hasArticle(reading.key) ||
          opensNameKey(reading.key)),
    )
    ? undefined
    : "unknown";
});

/** `بيار`, `لمين`: a given name of the lists that news has as nothing else, whatever its first letter may be. */
const isUnheardGiven = (key: string): boolean =>
  GIVEN_NAMES.has(key) && roleOf(marksOf(key)) === undefined && ordinaryLevel(marksOf(key)) === 0;

/** Where in a name a particle stands: it opens one (`أبو مازن`), joins a name to the one before it (`سهل بن حنيف`), or is inside only. */
export type ParticlePlace = Row<"name-particles">["place"];

/** @returns where the particle stands; undefined for a word that is none */
export const particlePlace = perWord((word: Word): ParticlePlace | undefined => {
  const place = word.kind === "arabic" ? PARTICLES.get(word.key)?.place : undefined;
  // `فإن` shares its key with `فان`.
  return place === "within" && isNameEnder(word) ? undefined : place;
});

/** Is this the look-up key of one that a name begins with: of أبو, عبد, آل? */
export const isOpeningParticle = (key: string): boolean => PARTICLES.get(key)?.place === "opens";

/** `لأبي | مازن`, `وبأم | فيصل`: the reading of what opens a name behind what is joined to it, which its hamza tells. */
export const joinedOpening = perWord(({ readings }: Word): WordReading | undefined =>
  readings.slice(1).find(({ key, plain }) => beginsWithHamza(plain) && (isOpeningParticle(key) || isKunyaKey(key))),
);

/** Is this the look-up key of a word that ends a name: of الدين? */
export const isEndingKey = (key: string): boolean => NAME_ENDINGS.has(key);

/** Is this the look-up key of a particle that a family name keeps where it stands alone: of بن in `بن حنيف`? */
export const isKeptParticle = (key: string): boolean => PARTICLES.get(key)?.short !== undefined;

/** Is this the look-up key of a particle that joins a name to the one before it: بن? */
export const isJoiningParticle = (key: string): boolean => PARTICLES.get(key)?.place === "joins";

/** `إليزابيث الثانية`, `جيمس الأول`: does the word number a ruler? */
export const isRegnal = perWord((word: Word): boolean => REGNAL.has(word.key));

/** `السادس | عشر`: the rest of such a number. */
export const isTeen = (word: Word | undefined): boolean => word !== undefined && TEENS.has(word.key);

/** The reading in which a word is a listed name: itself, or what follows a conjunction or a preposition (`وفؤاد`, `لفؤاد`). */
export const nameReading = perWord((word: Word): WordReading | undefined => {
  // A foreign name has the letters of `وإيلي`, another those of `لأبي`.
  if (joinsGiven(word) !== undefined) return word.readings[1];
  const opening = joinedOpening(word);
  if (opening !== undefined) return opening;
  const role = nameRole(word);
  if (role !== undefined) return role === "name" ? word.readings[0] : undefined;
  if (word.kind !== "arabic" || isCommonKey(word.key)) return undefined;
  return behindProclitics(word).find(
    ({ proclitics, key }) =>
      !isRareProclitic(proclitics.slice(-1)) && key.length > 2 && isNameKey(key) && !isCommonKey(key),
  );
});

/** What may stand behind proclitics; of `لليونيل` what begins with a ل of its own as well. */
function behindProclitics(word: Word): readonly WordReading[] {
  const bare = behindLam(word)?.bare;
  return bare === undefined ? word.readings.slice(1) : [...word.readings.slice(1), bare];
}

/**
 * A syllable of an East Asian name that is an Arabic word by itself: a name's only between two other short parts of it, or after two of them.
 * @param from token where the name begins
 * @param endsSubject must the name end here? Then any syllable may end it (`قال ري يونغ هو إن`; not in `أحمد علي هو الفائز`).
 */
export function isNameSyllable(tokens: readonly Token[], from: number, at: number, endsSubject = false): boolean {
  const word = tokens[at]?.word;
  const last = word && syllable(word);
  // With its hamza فإن is no فان.
  if (word === undefined || (word.plain !== word.key && opensMainClause(word)) || at === from || last === undefined)
    return false;
  return (
    isShortName(tokens[at - 1]?.word) &&
    (isShortName(tokens[at + 1]?.word) ||
      ((endsSubject || last === "anywhere") && at - from > 1 && isShortName(tokens[at - 2]?.word)))
  );
}

/**
 * `لي | تشيانغ`, `هو | تشون هوا`: a family's name that is an Arabic word by itself, before syllables that are nothing else.
 * @returns the end of the name; undefined where none begins at `at`
 */
export function eastAsianEnd(tokens: readonly Token[], at: number): number | undefined {
  const family = tokens[at]?.word;
  if (family === undefined || !isEastAsianFamily(family)) return undefined;
  let to = at + 1;
  while (to - at < LONGEST_EAST_ASIAN && isEastAsianSyllable(tokens[to]?.word)) to++;
  return to > at + 1 ? to : undefined;
}

/** `تشيانغ`, `هوا`: a syllable of such a name, and nothing else that is written so. */
export const isEastAsianSyllable = (word: Word | undefined): boolean =>
  word !== undefined && EAST_ASIAN.has(word.plain);

/** `لي`, `هو`: may it be such a family's name? */
export const isEastAsianFamily = perWord(({ plain }: Word): boolean => EAST_ASIAN_FAMILIES.has(plain));

/** `جمال | الدين`, `نصر | الله`. */
export const endsName = perWord((word: Word): boolean => NAME_ENDINGS.has(word.key));

const syllable = perWord((word: Word): string | undefined => SYLLABLES.get(word.key));

/** Is this the look-up key of such a syllable: of `لي`? */
export const isSyllableKey = (key: string): boolean => SYLLABLES.has(key);

const isShortName = (word: Word | undefined): boolean =>
  word?.kind === "arabic" &&
  word.plain.length <= LONGEST_SHORT_NAME &&
  // `قاو | لي مين`: another such syllable.
  (syllable(word) !== undefined || (nameRole(word) !== undefined && nameRole(word) !== "particle")) &&
  !hasArticle(word.key);

/** A family name with the article: `الأسد`, `الرواحي`, not `المحامون`, `الحاضرين`, `الروسي`. */
export const isArticledName = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    hasArticle(word.key) &&
    !isRegnal(word) &&
    nisbaCountry(word) === undefined &&
    !isCountry(word) &&
    !isCommon(word) &&
    !describes(word),
);

/** `اللواء | الطيب سعيد`, `وزير الثقافة | المنصف بن عامر`: a first name with the article; not `البرلمان العربي | سالم`, an adjective. */
export const isArticledFirst = perWord(
  (word: Word): boolean =>
    hasArticle(word.key) && GIVEN_NAMES.has(word.key) && !isNisbaForm(word.key) && factsOf(word) === undefined,
);

/** Many, or an adjective: no one's name. */
const describes = ({ key }: Word): boolean =>
  isSoundMasculinePlural(key) || isPluralOfThings(key) || isFeminineNisbaKey(key);

/** `العربات`; not `الدعجات`, a family. */
const isPluralOfThings = (key: string): boolean =>
  isSoundFemininePlural(key) &&
  [key, singularOfFeminine(key)].some((one) => isCommonKey(one) || isCommonKey(withoutArticle(one)));

/** A woman's family name, behind her given one: `العوضية`, not `المصرية` or `القديمة`. */
export const isWomansName = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    hasArticle(word.key) &&
    isFeminineNisba(word.plain) &&
    nisbaCountry(word) === undefined &&
    nameRole(word) === "unknown",
);

/** Whom a given name is for: `m`, `f`, `c` (both); undefined for a word that is none. */
export const givenName = perWord((word: Word): "m" | "f" | "c" | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const { key } of word.readings) {
    const gender = GIVEN_NAMES.get(key);
    if (gender !== undefined) return gender;
  }
  return undefined;
});

/** Is this the look-up key of a given name? */
export const isGivenKey = (key: string): boolean => GIVEN_NAMES.has(key);

/**
 * A و before a given name, in a word that is none itself: `sure` where a hamza tells or no list has the word (`حبيش | وإيلي`), else `likely`, behind
 * a whole name (`زياد الحداد | وايلي`).
 */
export const joinsGiven = perWord(({ key, readings: [, conjoined] }: Word): "sure" | "likely" | undefined => {
  if (conjoined === undefined || !isConjoined(conjoined) || GIVEN_NAMES.has(key)) return undefined;
  // `وعبد | الرحمن`.
  if (PARTICLES.get(conjoined.key)?.place === "opens" && !PARTICLES.has(key) && !isNameKey(key)) return "sure";
  if (!GIVEN_NAMES.has(conjoined.key)) return undefined;
  return beginsWithHamza(conjoined.plain) || marksOf(key) === 0 ? "sure" : "likely";
});

/** A given name that is hardly ever anything else: not `بيت` or `خليفة`. */
export const isGivenOnly = perWord((word: Word): boolean => {
  const marks = marksOf(word.key);
  return (
    GIVEN_NAMES.has(word.key) &&
    factsOf(word) === undefined &&
    (roleOf(marks) === "name" || listLevel(marks) > ordinaryLevel(marks) || isUnheardGiven(word.key))
  );
});

const PARTICLES = new Map(rows("name-particles").map((row) => [keyForm(row.form), row]));
const REGNAL = new Set(
  rows("number-words")
    .filter((row) => row.class === "ordinal")
    .map(({ form }) => keyForm(ARTICLE + form)),
);
const TEENS = new Set(
  rows("number-words")
    .filter((row) => row.class === "ten")
    .map(({ form }) => keyForm(form)),
);
const NAME_ENDINGS = new Set(rows("name-endings").map(({ form }) => keyForm(form)));
const EAST_ASIAN = new Set(rows("east-asian-syllables").map(({ form }) => form));
const EAST_ASIAN_FAMILIES = new Set(
  rows("name-syllables").flatMap(({ form, opens }) => (opens === undefined ? [] : [form])),
);
const SYLLABLES = new Map(rows("name-syllables").map(({ form, last }) => [keyForm(form), last]));
/** Is this the look-up key of a given name that is a noun as well, of what somebody does or has: of نجاح? */
export const isNounName = (key: string): boolean => NOUN_NAMES.has(key);

/** Is this the look-up key of a given name, or of a word that is one beside others (قائد)? */
export const mayBeGivenKey = (key: string): boolean => GIVEN_NAMES.has(key) || WORDS_AS_NAMES.has(key);

const NOUN_NAMES = new Set(rows("noun-names").map(({ form }) => keyForm(form)));
const WORDS_AS_NAMES = new Set(
  rows("given-names-arab")
    .filter(({ where }) => where === "context")
    .map(({ name }) => keyForm(name)),
);
/** Of Arab ones, those that are no ordinary word. */
const GIVEN_NAMES = new Map(
  [...rows("given-names-arab").filter(({ where }) => where === "anywhere"), ...rows("given-names")].map(
    ({ name, gender }) => [keyForm(name), gender],
  ),
);
