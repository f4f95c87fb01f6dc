/**
 * What keeps words from being told in another's: that they are of me or to you, a call or a question; that a noun's case is written and would be another.
 * Letters alone do not tell `وافقتُ` from `وافقتْ`: where a word may be of me or you, it is taken for that.
 */
import { isFirstPerson } from "../engine/cues/own-words";
import { anyRole, hasJoinedRole, hasRole, isFunctionWord } from "../engine/lexicon/function-words";
import { rows, type Row } from "../engine/lexicon/lexicon";
import { isCommonKey, marksOf, ordinaryLevel } from "../engine/lexicon/words";
import { hasArticle, withoutArticle } from "../engine/morphology/article";
import { endsInYa, isPeopleNominative, singularOfConstruct, stemsOfDual } from "../engine/morphology/endings";
import { FA, followsPreposition, WAW } from "../engine/morphology/proclitics";
import { withoutPronoun } from "../engine/morphology/pronouns";
import { SOUND_PLURALS } from "../engine/morphology/sound-plurals";
import { isPerfect } from "../engine/morphology/verb-numbers";
import { relationGender } from "../engine/nouns/people-words";
import { keyForm } from "../engine/text/fold";
import type { Token } from "../engine/text/tokens";
import { newWord, perWord, type Word } from "../engine/text/words";

/** @returns whether the word at token `at` may be of the one who speaks or to whom is spoken, or calls or asks; `first` is the first token of the words */
export function isOfMeOrYou(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined || word.kind !== "arabic") return false;
  if (isFirstPerson(word) || shows(word, "me") || shows(word, "you") || shows(word, "call")) return true;
  if (isFunctionWord(word)) return false;
  const before = at > first ? tokens[at - 1]?.word : undefined;
  return formsOf(word).some(
    ({ form, isJoined, isGoverned }) =>
      !hasArticle(form) &&
      (hasOwnPronoun(form, isGoverned || (isJoined && !endsInYa(before?.plain ?? "")) ? undefined : before) ||
        isOwnVerb(form) ||
        isOurVerb(form) ||
        (isVerbsPlace(before, isJoined) && mayBeOwnVerb(form)) ||
        (!isBehindSubject(before, isJoined) && mayBeOwnPerfect(form))),
  );
}

/** A noun in the nominative, as its letters show: `المهندسون`, `الوزيران`, `أبو`, `عشرون`. */
export const isWrittenNominative = (word: Word): boolean =>
  shows(word, "nominative") || formsOf(word).some(({ form }) => isNominative(form));

/** A noun in another case: `المهندسين`, `الوزيرين`, `أبا`, `عشرين`. */
export const isWrittenOblique = (word: Word): boolean =>
  shows(word, "oblique") ||
  formsOf(word).some(
    ({ form }) =>
      form.endsWith("ين") && (isNominative(form.replace(/ين$/, "ون")) || isNominative(form.replace(/ين$/, "ان"))),
  );

/** The same behind و, which joins it to a noun before it: `والمسؤولين`. */
export const isJoinedOblique = (word: Word): boolean => word.plain.startsWith(WAW) && isWrittenOblique(word);

const isNominative = (form: string): boolean => {
  const stem = withoutArticle(form);
  return (
    isPeopleNominative(form) ||
    SOUND_PLURALS.has(stem) ||
    // `ومسؤولو الوزارة`.
    (singularOfConstruct(form) !== undefined && !/^[يتن]/.test(form)) ||
    stemsOfDual(stem).some((one) => one.length > 2 && one !== stem && isCommonKey(keyForm(one)))
  );
};

/** @returns the third persons that a word's pronoun may stand for: `m` of `زوجته`, `f` of `بلادها`, `many` of `بيوتهم`, `وهو` of itself; undefined where none stands on it */
export const pronounOf = perWord((word: Word): "m" | "f" | "many" | undefined => {
  const { plain } = word;
  const alone = /^[وف]?(هو|هي|هم|هما|هن)$/.exec(plain)?.[1];
  const ending = alone ?? /(?:هما|هم|هن|ها|ه)$/.exec(plain)?.[0];
  if (word.kind !== "arabic" || ending === undefined || hasJoinedRole(word, "demonstrative")) return undefined;
  if (alone === undefined) {
    // `والتنبيه`; not `والدته`.
    if (word.readings.some(({ plain: form }) => hasArticle(form) && marksOf(keyForm(withoutArticle(form))) !== 0))
      return undefined;
    // `اتجاه`: a root's.
    const isRoots = isCommonKey(word.key) && !withoutPronoun(plain).some((stem) => marksOf(keyForm(stem)) !== 0);
    if (isRoots && plain.length > 3) return undefined;
  }
  return ending === "ه" || ending === "هو" ? "m" : ending === "ها" || ending === "هي" ? "f" : "many";
});

/** `بيتنا`, `أخبرني`, `زوجي`, `بيوتكم`. */
function hasOwnPronoun(form: string, before: Word | undefined): boolean {
  const stemOf = (ending: string): string | undefined =>
    form.length > ending.length + 1 && form.endsWith(ending) ? form.slice(0, -ending.length) : undefined;
  const our = form.length > 3 ? stemOf("نا") : undefined;
  // `بيانا` is a بيان.
  if (our !== undefined) return isCommon(our) || !isCommon(`${our}ن`) || isPerfect(`${our}ن`);
  const me = stemOf("ني");
  // `بلداني` is of بلدان.
  if (me !== undefined && me.length > 2 && marksOf(keyForm(`${me}ن`)) === 0 && !isEveryday(form)) return true;
  const your = stemOf("كم") ?? stemOf("ك");
  if (your !== undefined && your.length > 2 && isNoun(your) && !isEveryday(form)) return true;
  const my = stemOf("ي");
  if (my === undefined || my.length < 2) return false;
  // A noun in ة has ت before its pronoun, and no adjective of it has.
  if (my.endsWith("ت") && isCommon(`${my.slice(0, -1)}ة`)) return true;
  if (relationGender(newWord(my, "arabic")) !== undefined) return true;
  // Behind a verb, a preposition or nothing it is a noun with its possessor; behind another noun it describes that (`تعاون عربي`).
  return (
    isNoun(my) &&
    !(/^[يتن]/.test(form) && isCommon(form)) &&
    (before === undefined || hasRole(before, "preposition") || isVerb(before))
  );
}

/** `سأعمل`, `سنعمل`, `تريدون`, `تريدين`, `ذهبتم`, `لا تخافوا`: of no third person. */
const isOwnVerb = (form: string): boolean =>
  /^سأ.{2}/.test(form) ||
  (/^سن.{3}/.test(form) && (isHeard(`ي${form.slice(2)}`) || isUnheard(form))) ||
  (/^ت.{2,}(?:ون|ين|ي)$/.test(form) && !isEveryday(form) && isHeard(`ي${form.slice(1).replace(/(?:ون|ين|ي)$/, "")}`)) ||
  /^ت.{2,}وا$/.test(form) ||
  (form.endsWith("تم") && isPerfect(form.slice(0, -2)));

/** `أريد`, `نريد`; `أكبر`, `نصف` look alike. */
const mayBeOwnVerb = (form: string): boolean =>
  /^[أن].{2}/.test(form) && (isHeard(`ي${form.slice(1)}`) || isUnheard(form));

/** `الله ننتصر`, `كلنا نعرف`: wherever it stands; `نقل`, `نشر` are nouns. */
const isOurVerb = (form: string): boolean =>
  /^ن.{3}/.test(form) && !hasNounsEnding(form) && isHeard(`ي${form.slice(1)}`);
const hasNounsEnding = (form: string): boolean => /(?:ة|ات|ا|ين|ون)$/.test(form);

/** `وافقت`, `رأيت`, `قلت`, `فعلتها`; `عودوا`. */
function mayBeOwnPerfect(form: string): boolean {
  const he = /^(.{2,})ت(?:ه|ها|هم|هما|ني)?$/.exec(form)?.[1];
  if (he !== undefined)
    return (
      !he.endsWith("ا") &&
      !(form.length > he.length + 1 && isCommon(`${he}ة`)) &&
      // A perfect, though news may not have its imperfect.
      ((he.length > 2 && (isHeard(he) || isUnheard(form))) ||
        [`${he.replace(/[يو]$/, "")}ى`, he.replace(/و$/, "ا"), hollow(he)].some(isPerfect))
    );
  return form.length > 3 && form.endsWith("وا") && !form.startsWith("ي");
}

/** `قال` of `قلت`. */
const hollow = (stem: string): string => (stem.length === 2 ? `${stem.charAt(0)}ا${stem.charAt(1)}` : stem);

/** Where a verb stands that no subject stands before: first, joined, or behind a particle. */
const isVerbsPlace = (before: Word | undefined, isJoined: boolean): boolean =>
  isJoined || before?.kind !== "arabic" || isParticle(before) || hasRole(before, "relative");

/** Does the subject of a perfect stand right before it: a noun, or a relative pronoun? */
const isBehindSubject = (before: Word | undefined, isJoined: boolean): boolean =>
  !isJoined &&
  before?.kind === "arabic" &&
  !hasRole(before, "negation") &&
  (hasRole(before, "relative") || !(isParticle(before) || hasRole(before, "preposition")));

const isParticle = (word: Word): boolean => isOpening(word) || OPENING_VERBS.some((role) => hasJoinedRole(word, role));
const isOpening = anyRole([
  "adverb",
  "clause-opener",
  "subordinator",
  "subordinating",
  "behind-pronoun",
  "stop",
  "time-noun",
]);
/** With a conjunction, too: `ولن`, `وقد`. */
const OPENING_VERBS = ["negation", "auxiliary", "before-verb"] as const;

const isVerb = (word: Word): boolean =>
  formsOf(word).some(
    ({ form }) => isPerfect(form) || isPerfect(form.replace(/ت$/, "")) || /^ي.{3}/.test(form) || isOfTwo(form),
  );
/** `هز`, `هزت`: few nouns have two letters. */
const isOfTwo = (form: string): boolean => form.replace(/ت$/, "").length === 2;
const isCommon = (form: string): boolean => isCommonKey(keyForm(form));
/** Often in the news: rarer words are forms of others (`بيتك`, `ولعبت`). */
const isEveryday = (form: string): boolean => ordinaryLevel(marksOf(keyForm(form))) === OFTEN;
const OFTEN = 3;
/** No list has it: most forms of a verb, which news has in others (`سنطعن`, `تعبت`). */
const isUnheard = (form: string): boolean => marksOf(keyForm(form)) === 0;
/** As isCommon, of what is a name, too (`بيت`). */
const isHeard = (form: string): boolean => ordinaryLevel(marksOf(keyForm(form))) > 0;
const isNoun = (stem: string): boolean => isHeard(stem) || isHeard(stem.replace(/ت$/, "ة"));

/** A word, or what is left of it. */
interface Form {
  form: string;
  /** Behind و or ف. */
  isJoined: boolean;
  /** Behind a preposition of one letter. */
  isGoverned: boolean;
}

/** The word as it is written, and where no list has it whole, what follows و, ف or a preposition. */
const formsOf = perWord((word: Word): readonly Form[] =>
  word.readings
    .filter(({ proclitics }) => proclitics === "" || !isEveryday(word.key))
    .map((reading) => ({
      form: reading.plain,
      isJoined: reading.proclitics === WAW || reading.proclitics === FA,
      isGoverned: followsPreposition(reading),
    })),
);

type Shown = Row<"reported-words">["shows"];
const shows = (word: Word, what: Shown): boolean => shownBy(word)?.has(what) === true;
const shownBy = perWord((word: Word): ReadonlySet<Shown> | undefined => {
  const shown = [word.plain, word.plain.replace(/^[وف](?=..)/, "")].flatMap((form) => SHOWN.get(form) ?? []);
  return shown.length === 0 ? undefined : new Set(shown);
});
const SHOWN = new Map<string, Shown[]>();
for (const { form, shows: shown } of rows("reported-words")) SHOWN.set(form, [...(SHOWN.get(form) ?? []), shown]);
