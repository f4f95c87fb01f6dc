/** What is no name by its words, whatever has taken it for one. */
import { isCountry } from "../lexicon/countries";
import { complementizerOf, hasRole, isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommon, isCommonKey, isNameKey } from "../lexicon/words";
import { ARTICLE, hasArticle, isDefinite, withoutArticle } from "../morphology/article";
import {
  hasAccusativeAlef,
  hasTanwin,
  isAccusative,
  isFeminineNisba,
  isIndefiniteFeminine,
  isMasculineNisba,
  isNisbaForm,
  isPeopleNominative,
  isSecondVerbalNoun,
  isSoundFemininePlural,
  stemsOfDual,
} from "../morphology/endings";
import { BA, isConjoined, isFuture } from "../morphology/proclitics";
import { hasPronoun, objectPronoun, withoutPronoun } from "../morphology/pronouns";
import { mayBeFourthForm, mayBeImperfect, mayBeThirdPerson } from "../morphology/verbs";
import { blessingAt } from "../nouns/blessings";
import { endsName, givenName, nameRole, particlePlace } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isOnesOwn, isRelation, nameOpenerAt } from "../nouns/people-words";
import { tellsState } from "../nouns/states";
import { isBareHead, isPersonsTitle, goOnTitle } from "../nouns/title-words";
import { monthAt } from "../numbers/calendar";
import { monthNameAt } from "../numbers/months";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { isOrdinaryAlone, isOrdinaryBehind, isOtherwiseSpelt, isPlatformAt } from "./listed-names";
import { isAge } from "./mere-words";
import { type LocalMention } from "./mention";
import { isAdjectiveHere, isNoBody } from "./no-bodies";
import { isMereName } from "./mere-names";
import { givesSomebody } from "./person-verbs";

/** Letters: those of حسرة. */
const SHORTEST_MANNER = 4;
/** Letters: what is left of a shorter name is a word too often (`باراك`, `لبنى`). */
const LONG_ENOUGH = 4;

/** @returns the mentions without those that are none by their words */
export function withoutWords({ tokens }: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const names = mentions.filter((mention) => !isNoName(tokens, mention));
  return names.length === mentions.length ? mentions : names;
}

function isNoName(tokens: readonly Token[], mention: LocalMention): boolean {
  const { type, from, to } = mention;
  const words = tokens.slice(from, to).map(({ word }) => word);
  const [first] = words;
  if (first === undefined) return true;
  if ((words.length === 1 || type === "person") && isOrdinaryBehind(tokens[from - 1]?.word, first.key)) return true;
  if (isOtherMonth(tokens, from, to) || isOfIdiom(tokens, from, to)) return true;
  if (words.length === 1 && (isOrdinaryAlone(first.key) || isAge(tokens, from))) return true;
  if (type === "organization") return isFutureVerb(first) || isNoBody(tokens, mention);
  if (type === "place") return isFutureVerb(first) || isNoPlace(tokens, first, mention);
  return type === "person" && (isFutureVerb(first) || isNoPerson(tokens, words, mention));
}

/** `نال | حصة الأسد`, `حصة | الأسد`: a family's name elsewhere. */
const isOfIdiom = (tokens: readonly Token[], from: number, to: number): boolean =>
  IDIOM_STARTS.some((before) =>
    tokens[from - before]?.word.readings.some(({ key }) => (IDIOMS(tokens, from - before, key)?.to ?? 0) >= to),
  );

const IDIOMS = phraseTable(rows("name-idioms").map(({ form }) => [form, true] as const));
/** Words of an idiom before its name: `حصة | الأسد`. */
const IDIOM_STARTS = [0, 1];

/** `أبريل | (نيسان)`, `| تموز|/يوليو`: a month by the name that another country has for it. */
const isOtherMonth = (tokens: readonly Token[], from: number, to: number): boolean =>
  monthAt(tokens, from)?.to === to &&
  ((isMark(tokens[to]) && monthAt(tokens, to + 1) !== undefined) ||
    (isMark(tokens[from - 1]) && MONTH_WORDS.some((words) => monthAt(tokens, from - 1 - words)?.to === from - 1)));

const isMark = (token: Token | undefined): boolean => token?.word.kind === "punctuation";
/** Words of a month's name: `كانون الثاني`. */
const MONTH_WORDS = [1, 2];

function isNoPlace(tokens: readonly Token[], first: Word, { from, to, start, kind, ref }: LocalMention): boolean {
  const before = tokens[from - 1]?.word;
  if (kind === "nisba" && (isLanguage(tokens, from) || isCourse(first, tokens[to]?.word) || isManAlone(tokens, from)))
    return true;
  // `خادم | الحرمين الشريفين`: of a title.
  if ((nameOpenerAt(tokens, from - 1)?.to ?? 0) >= to) return true;
  if (to - from > 1) return false;
  if (first.readings.some((reading) => isOtherwiseSpelt(reading))) return true;
  // `بيت | جده`, `في | بيانه`.
  if (!hasArticle(first.plain) && isOnesOwn(first)) return true;
  // `5 ميادين`.
  if (before?.kind === "number") return !hasArticle(first.plain);
  // `وفدا | برلمانيا`: an adjective that agrees with what stands before it.
  if (ref === undefined && before !== undefined && isNisbaInAccusative(before, first)) return true;
  if (!isCountry(first) && isNounInAccusative(before, first, tokens[to]?.word)) return true;
  return (
    isNounHere(first, start > (tokens[from]?.start ?? 0), tokens[to]?.word) ||
    (ref === undefined && isAdjectiveHere(before, first))
  );
}

/** `باللغة | الإنجليزية`, `باللغتين العربية | والفرنسية`, `بالإسبانية`: no country. */
function isLanguage(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.word, tokens[at - 1]?.word];
  const reading = word && nisbaCountry(word)?.reading;
  if (reading === undefined || !isFeminineNisba(reading.plain)) return false;
  if (reading.proclitics === BA && hasArticle(reading.key)) return true;
  if (before?.readings.some(({ key }) => LANGUAGE_WORDS.has(key)) === true) return true;
  return isConjoined(reading) && isLanguageBefore(tokens, at - 1);
}

/** `اللغتين | العربية`: whatever the first one is. */
const isLanguageBefore = (tokens: readonly Token[], at: number): boolean =>
  isLanguage(tokens, at) || tokens[at - 1]?.word.readings.some(({ key }) => LANGUAGE_WORDS.has(key)) === true;

const LANGUAGE_WORDS = new Set(rows("language-words").map(({ form }) => keyForm(form)));

/** `أن | السوداني | شدد`: where a clause begins, a man, by his family's name or his nation's, and no country; not `أن | السوداني | كريما`. */
function isManAlone(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  return (
    before !== undefined &&
    complementizerOf(before) !== undefined &&
    word !== undefined &&
    hasArticle(word.plain) &&
    isMasculineNisba(word.key) &&
    (next === undefined || (nameRole(next) === undefined && givenName(next) === undefined))
  );
}

/** `مجريات | الجلسة`: a plural noun in construct. */
const isCourse = ({ plain }: Word, next: Word | undefined): boolean =>
  isSoundFemininePlural(plain) && !hasArticle(plain) && isDefinite(next);

/** `قال | لي | قارئ`: to me, before an ordinary noun. */
const isToMe = (word: Word, next: Word | undefined): boolean =>
  hasRole(word, "adjunct") && next !== undefined && isCommon(next) && !isFunctionWord(next);

function isNoPerson(tokens: readonly Token[], words: readonly Word[], mention: LocalMention): boolean {
  const { from, phrase } = mention;
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined) return true;
  if (words.length === 1 && (isWhatOneDid(tokens, from) || isActing(first))) return true;
  if (words.length === 1 && isPlatformAt(tokens, from)) return true;
  // `ساكسو | بنك`.
  if (second !== undefined && last !== undefined && isBareHead(last) && !hasArticle(last.plain)) return true;
  if (phrase.from < from && last !== undefined && goOnTitle(first, last)) return true;
  if (isMereName(tokens, mention)) return true;
  // `وفق الله`, `يحفظه الله`, `عز وجل`.
  if (endsName(first) || blessingAt(tokens, from) !== undefined) return true;
  // `بن عبد`: a name that is not all there.
  if (last !== undefined && particlePlace(last) === "opens" && particlePlace(first) !== undefined) return true;
  if (isPhraseOfWords(tokens[from - 1]?.word, first, second)) return true;
  if (words.length === 1 && (isHow(first) || tellsState(first) || isToMe(first, tokens[from + 1]?.word))) return true;
  if (isFriendOf(first, second ?? tokens[from + 1]?.word)) return true;
  if (isIndex(tokens, from, from + words.length)) return true;
  if (first.key === second?.key && hasAccusativeAlef(first.plain)) return true;
  // `دعما | أدبيا جزيلا`, `يحفظه الله`.
  if (words.some(({ surface }) => hasTanwin(surface)) || (isAccusative(first) && !isFirstName(first))) return true;
  if (mayBeThirdPerson(first.key) && hasPronoun(first.plain)) return true;
  // `وعد النائب | ناخبيه`.
  if (words.length === 1 && isOnesOwn(first)) return true;
  // `وقال | خبيران إن`, `مصدران أمنيان`.
  if (phrase.from === from && words.every(isTwo)) return true;
  // `إن | ربيع الأول | يبدأ غدا`.
  if (words.length > 1 && monthAt(tokens, from)?.to === from + words.length) return true;
  // `هانا ماي` has a title before it.
  if (phrase.from === from && words.some((_, at) => at > 0 && monthNameAt(tokens, from + at) !== undefined))
    return true;
  return (
    second !== undefined &&
    words.length === 2 &&
    endsName(second) &&
    (isOrdinary(first) ||
      (first.readings.some(({ proclitics }) => proclitics === BA) && givenName(first) !== undefined))
  );
}

/** `نظيره التونسي | تشغيل العمالة`: a noun of doing. */
const isActing = (word: Word): boolean => isSecondVerbalNoun(word.plain) && !isFirstName(word);

/** `| أشرف | وزير الصحة على`: at the beginning of a clause, right before an office, a verb. */
function isWhatOneDid(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]?.word, tokens[at + 1]?.word];
  return (
    (before === undefined || isMark(before) || hasRole(before.word, "subordinator")) &&
    word?.readings.some(({ plain }) => mayBeFourthForm(plain)) === true &&
    next !== undefined &&
    isPersonsTitle(next)
  );
}

/** `ضيوف | الرحمن`: a noun that is in no name. */
const isOrdinary = (word: Word): boolean => isCommon(word) && givenName(word) === undefined;

/** Two whom an ordinary noun tells, or what they are like; `فرحان` is a name. */
const isTwo = perWord(
  (word: Word): boolean =>
    !isFirstName(word) && stemsOfDual(word.plain).some((stem) => isCommonKey(keyForm(ARTICLE + stem))),
);

/** `السيدة | بحسرة`: how it was done. */
const isHow = (word: Word): boolean =>
  givenName(word) === undefined &&
  word.readings.some(
    ({ proclitics, key, plain }) =>
      proclitics === BA &&
      key.length >= SHORTEST_MANNER &&
      (isCommonKey(key) || isCommonKey(ARTICLE + key) || isIndefiniteFeminine(plain)),
  );

/** `رفيق | دربه`: whose friend he is, and no name. */
const isFriendOf = (word: Word, next: Word | undefined): boolean =>
  next !== undefined && isRelation(word) && nameRole(next) !== "name" && withoutPronoun(next.plain).length > 0;

/** `مؤشر | داو جونز`, `صعد | نيكاي`: figures of an exchange. */
function isIndex(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.word;
  return (
    before?.readings.some(({ key }) => INDEX_WORDS.get(key) === "noun") === true ||
    tokens[from]?.word.readings.some(({ key }) => INDICES(tokens, from, key)?.to === to) === true
  );
}

const INDICES = phraseTable(rows("indices").map(({ form, role }) => [form, role]));
const INDEX_WORDS = new Map(rows("indices").map(({ form, role }) => [keyForm(form), role]));

/** `سيجتاز`: a verb, whatever begins behind its س. */
const isFutureVerb = perWord(
  (word: Word): boolean =>
    !isNameKey(word.key) &&
    word.readings.some((reading) => isFuture(reading) && mayBeImperfect(reading.key) && isCommonKey(reading.key)),
);

/** What words are that no one is called: `المحامون`, `دعما | أدبيا جزيلا`, `بيت الله | الحرام`, `| باصطحاب بنتي`. */
function isPhraseOfWords(before: Word | undefined, first: Word, second: Word | undefined): boolean {
  if (isPeopleNominative(first.plain)) return true;
  if (second !== undefined && hasAccusativeAlef(first.plain) && isAccusative(second)) return true;
  if (isDefinite(first) && isCommon(first) && before !== undefined && endsName(before)) return true;
  return first.readings.some(({ key, offset }) => offset > 0 && key.length > LONG_ENOUGH && isCommonKey(key));
}

/** `تسلم | درعا | تكريميا`, `سلمه | درعا`: an ordinary noun in the accusative; not `شهدت درعا هدوءا`. */
const isNounInAccusative = (before: Word | undefined, word: Word, next: Word | undefined): boolean =>
  isAccusative(word) &&
  ((next !== undefined && hasAccusativeAlef(next.key) && isNisbaForm(next.key.slice(0, -1))) ||
    (before !== undefined && isGivingSomebody(before)));

/** `سلمه`, `وأهداها`. */
const isGivingSomebody = perWord(({ readings }: Word): boolean =>
  readings.some(({ plain }) => {
    const stem = objectPronoun(plain)?.stem;
    return stem !== undefined && givesSomebody(stem);
  }),
);

const isNisbaInAccusative = (noun: Word, word: Word): boolean =>
  isAccusative(noun) && hasAccusativeAlef(word.key) && isNisbaForm(word.key.slice(0, -1));

/** `للفحص | الطبي`, `الرباط | الجانبي`, `كان | لزاما`: an ordinary noun, though a place bears it as its name. */
function isNounHere(word: Word, behindProclitic: boolean, next: Word | undefined): boolean {
  if (nisbaCountry(word) !== undefined) return false;
  if (behindProclitic && isAccusative(word)) return true;
  const isDescribedBehind =
    next !== undefined &&
    hasArticle(next.plain) &&
    isNisbaForm(next.key) &&
    isCommon(next) &&
    nisbaCountry(next) === undefined;
  return (
    isDescribedBehind &&
    word.readings.some(({ key }) => hasArticle(key) && (isCommonKey(key) || isCommonKey(withoutArticle(key))))
  );
}

export const isFirstName = (word: Word): boolean => givenName(word) !== undefined || nameRole(word) === "name";
