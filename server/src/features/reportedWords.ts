/**
 * What keeps words from being told in another's: that they are of me or to you, a call or a question; that a noun's case is written and would be another.
 * Letters alone do not tell `وافقتُ` from `وافقتْ`: where a word may be of me or you, it is taken for that.
 */
import { isFirstPerson } from "../engine/cues/own-words";
import { anyRole, hasJoinedRole, hasRole, isFunctionWord } from "../engine/lexicon/function-words";
import { rows, type Row } from "../engine/lexicon/lexicon";
import { isCommonForm, isEverydayForm, isHeardForm, isUnheardForm } from "../engine/lexicon/forms";
import { hasArticle, withoutArticle } from "../engine/morphology/article";
import { endsInYa, isPeopleNominative, singularOfConstruct, stemsOfDual } from "../engine/morphology/endings";
import { FA, followsPreposition, WAW } from "../engine/morphology/proclitics";
import { isOurVerb, isOwnVerb, mayBeOwnPerfect, mayBeOwnVerb } from "../engine/morphology/own-verbs";
import { withoutPronoun } from "../engine/morphology/pronouns";
import { SOUND_PLURALS } from "../engine/morphology/sound-plurals";
import { isPerfect } from "../engine/morphology/verb-numbers";
import { relationGender } from "../engine/nouns/people-words";
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
    stemsOfDual(stem).some((one) => one.length > 2 && one !== stem && isCommonForm(one))
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
    if (word.readings.some(({ plain: form }) => hasArticle(form) && !isUnheardForm(withoutArticle(form))))
      return undefined;
    // `اتجاه`: a root's.
    const isRoots = isCommonForm(word.plain) && withoutPronoun(plain).every(isUnheardForm);
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
  if (our !== undefined) return isCommonForm(our) || !isCommonForm(`${our}ن`) || isPerfect(`${our}ن`);
  const me = stemOf("ني");
  // `بلداني` is of بلدان.
  if (me !== undefined && me.length > 2 && isUnheardForm(`${me}ن`) && !isEverydayForm(form)) return true;
  const your = stemOf("كم") ?? stemOf("ك");
  if (your !== undefined && your.length > 2 && isNoun(your) && !isEverydayForm(form)) return true;
  const my = stemOf("ي");
  if (my === undefined || my.length < 2) return false;
  // A noun in ة has ت before its pronoun, and no adjective of it has.
  if (my.endsWith("ت") && isCommonForm(`${my.slice(0, -1)}ة`)) return true;
  if (relationGender(newWord(my, "arabic")) !== undefined) return true;
  // Behind a verb, a preposition or nothing it is a noun with its possessor; behind another noun it describes that (`تعاون عربي`).
  return (
    isNoun(my) &&
    !(/^[يتن]/.test(form) && isCommonForm(form)) &&
    (before === undefined || hasRole(before, "preposition") || isVerb(before))
  );
}

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
const isNoun = (stem: string): boolean => isHeardForm(stem) || isHeardForm(stem.replace(/ت$/, "ة"));

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
    .filter(({ proclitics }) => proclitics === "" || !isEverydayForm(word.key))
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
