/** A family's name behind a given one, which the tagger takes for something else. */
import { complementizerOf, hasRole, isFunctionWord } from "../lexicon/function-words";
import { isCommon, listLevel, marksOf, MOST_ORDINARY, ordinaryLevel } from "../lexicon/words";
import { isDefinite } from "../morphology/article";
import { isAccusative, isDefiniteParticiple, isMasculineNisba } from "../morphology/endings";
import { mayBeImperfect } from "../morphology/verbs";
import { LAM } from "../morphology/proclitics";
import { blessingAt } from "../nouns/blessings";
import {
  endsName,
  givenName,
  mayBeGivenKey,
  nameRole,
  particlePlace,
  isGivenOnly,
  isNounName,
} from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName } from "../nouns/people-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import { type Token } from "../text/tokens";
import { type Word } from "../text/words";
import { knownNameAt, listedNameAt } from "./listed-names";
import { isBareNoun } from "./phrase-parts";
import { type LocalMention } from "./mention";
import { isBehindTaker, isOfPerson } from "./person-verbs";
import { isBehindFather, isFamily } from "./titled-names";
import { isMiddleName } from "./well-formed";

/** `قالت دلال | أبو آمنة إنها`: a family's name; what she says follows it. */
export function isKunyaOfFamily(tokens: readonly Token[], at: number, given: Word): boolean {
  const [particle, son, after] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (
    particle !== undefined &&
    particlePlace(particle) === "opens" &&
    son?.kind === "arabic" &&
    after !== undefined &&
    complementizerOf(after) !== undefined &&
    isGivenOnly(given)
  );
}

export const isGivenName = (word: Word): boolean =>
  givenName(word) !== undefined || nameRole(word) === "name" || particlePlace(word) === "opens";

/** `وقال نور الدين | البحري`: no adjective, for it would be of a noun before the name (`مؤتمر نور الدين الصحفي`). */
function isNisbaOfFamily(tokens: readonly Token[], phrase: number, first: Word, last: Word, next: Word): boolean {
  const before = tokens[phrase - 1]?.word;
  return (
    isGivenOnly(first) &&
    (last === first || endsName(last)) &&
    isDefinite(next) &&
    isMasculineNisba(next.key) &&
    isFamilyLike(next) &&
    before !== undefined &&
    before.kind === "arabic" &&
    !isBareNoun(before)
  );
}

export function takesFamily(
  tokens: readonly Token[],
  { from, to, phrase }: LocalMention,
  first: Word,
  last: Word,
  next: Word,
): boolean {
  const isTitled = phrase.from < from;
  if (isDefinite(last) && to - from > 1 && !isGivenAlone(first, last) && !endsName(last) && familyName(next) !== "sure")
    return isTitled && isBehindFather(last, next);
  // `الشيخ خالد | رحمه الله`: what is wished, though a family is called so.
  if (isFamilyBehind(next, isTitled)) return blessingAt(tokens, to) === undefined;
  if (isNisbaOfFamily(tokens, phrase.from, first, last, next)) return true;
  if (to - from === 1 && isTitleOfFamily(tokens, to, first)) return true;
  // `وأوضح عبدالله بن علي | السواق أن`: an ordinary word, but nothing else can stand between the two.
  const isLineage = tokens.slice(from, to).some(({ word }) => particlePlace(word) === "joins");
  const after = tokens[to + 1]?.word;
  const isFamilysPlace = isDefinite(next) ? isFamilyLike(next) : knownNameAt(tokens, to)?.name.type === "place";
  if (after === undefined || !isFamilysPlace) return false;
  if (isLineage) return complementizerOf(after) !== undefined;
  // `أبلغ سامي | النيابة أن`: whom he told.
  return isGivenAlone(first, last) && isWordOfFamily(next) && endsSubject(after) && !isBehindTaker(tokens, phrase.from);
}

/**
 * `قالت كارولين | ليفيت المتحدثة`, `المتحدث شرافت | زمان إن`, and an adjective of a country `قال سمير | المصري إن`: what closes the subject leaves the
 * word nothing else to be than the rest of a name; not `أكد سامي | نجاح المدير`.
 */
export function takesRest(tokens: readonly Token[], { from, to }: LocalMention, word: Word): boolean {
  const after = tokens[to + 1]?.word;
  if (to > from + 1 || after === undefined || !endsSubject(after)) return false;
  if (isDefinite(word)) return isMasculineNisba(word.key) && familyName(word) !== undefined;
  // `أضاف أن الرئيس كارتر | يرى أن`.
  if (mayBeImperfect(word.key)) return false;
  if (isFunctionWord(word) || factsOf(word) !== undefined || isAccusative(word) || isNounName(word.key)) return false;
  // `تشانغ | وي المتحدث`: before what he is, a word that news has as nothing else.
  const marks = marksOf(word.key);
  const isNameHere = complementizerOf(after) !== undefined || ordinaryLevel(marks) === 0;
  return nameRole(word) === "name" || (isNameHere && listLevel(marks) > 0);
}

/**
 * `غنت المطربة عبير | نعمة.`, `قالت الفنانة عبير | نعمة إنها`, `السفير تميم | خلاف المتحدث الرسمي`: what is a noun elsewhere, behind a title and one
 * given name, and before what closes the subject.
 */
export function closesSubject(tokens: readonly Token[], { from, to, phrase }: LocalMention, word: Word): boolean {
  const [verb, after] = [tokens[phrase.from - 1]?.word, tokens[to + 1]?.word];
  if (phrase.from === from || to - from > 1 || isDefinite(word) || !mayBeSurname(word)) return false;
  if (after !== undefined && complementizerOf(after) !== undefined) return true;
  // `حسم الوزير سامي | خلاف المدير`: a verb may take it.
  if (verb?.kind !== "arabic") return after !== undefined && isDefinite(after) && factsOf(after)?.title !== undefined;
  return isOfPerson(verb) && after?.kind !== "arabic";
}

/** A list has it as a name, whatever else it is; no title. */
const mayBeSurname = (word: Word): boolean =>
  // `الرئيس كارتر | يرى أن`.
  (mayBeGivenKey(word.key) || (listLevel(marksOf(word.key)) > 0 && !mayBeImperfect(word.key))) &&
  !isFunctionWord(word) &&
  !isAccusative(word) &&
  !isPersonsTitle(word);

/** `أحمد | أمير حسين`, `محمد أمين | زنبوعة`: the second is a title elsewhere, the third nothing else. @returns the name's end, or where it ended */
export function endBehindMiddle(tokens: readonly Token[], { from, to }: LocalMention): number {
  const at = from + 2;
  const [middle, last] = [tokens[from + 1]?.word, tokens[at]?.word];
  if (to > at || middle === undefined || last === undefined || factsOf(middle)?.title === undefined) return to;
  // `أحمد أمير | مكة`.
  const isNameOnly = (nameRole(last) === "name" || marksOf(last.key) === 0) && knownNameAt(tokens, at) === undefined;
  return isNameOnly && !isDefinite(last) && isMiddleName(tokens, from, from + 1) ? at + 1 : to;
}

/** `سامي`, `عبد القادر`. */
const isGivenAlone = (first: Word, last: Word): boolean =>
  first === last ? givenName(first) !== undefined : particlePlace(first) === "opens" && isDefinite(last);

/** `قال سامي | الغريب إن`: a word that news seldom has, and no day. */
const isWordOfFamily = (word: Word): boolean =>
  isDefinite(word) &&
  (!isFunctionWord(word) || hasRole(word, "takes-clause")) &&
  ordinaryLevel(marksOf(word.key)) < MOST_ORDINARY;

/** `إن`, or what he is: `سامي العجلة | رئيس اللجنة`. */
const endsSubject = (word: Word): boolean => {
  const facts = factsOf(word);
  return complementizerOf(word) !== undefined || (facts?.title !== undefined && facts.reading.offset === 0);
};

/** `قال عمر | الشيخ إن`, `قال سمير | النائب لكونا`: no title, for what he says, or to whom, follows his name. */
function isTitleOfFamily(tokens: readonly Token[], at: number, given: Word): boolean {
  const [title, after] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isSaid =
    after !== undefined &&
    (complementizerOf(after) !== undefined || listedNameAt(tokens, at + 1)?.reading.proclitics === LAM);
  return (
    isSaid &&
    isDefinite(title) &&
    title !== undefined &&
    factsOf(title)?.honorific !== undefined &&
    givenName(given) !== undefined
  );
}

const isFamilyLike = (word: Word): boolean => !isPersonsTitle(word) && nisbaCountry(word) === undefined;

/** Behind a title an ordinary word may be a family's (`المدير سامي | الحداد`), elsewhere one that is nothing else, and no title. */
function isFamilyBehind(word: Word, titled: boolean): boolean {
  if (familyName(word) === "sure" || (titled && familyName(word) === "context")) return true;
  // `أبو كريم | المراقب`, `كريم حداد | المتعثر`: a participle.
  if (isDefiniteParticiple(word.plain) && familyName(word) === undefined) return false;
  return isDefinite(word) && isFamily(word) && !isCommon(word);
}
