/**
 * Where names end by grammar, and what is none: a place with its epithet (`مكة | المكرمة`), people of a nation (`يضم | سعوديين`), a name that the
 * tagger cuts in two (`زينب | لباد`); no name from words that are said twice (`رويدا رويدا`), from a formula (`بحمد الله`), or from a month.
 */
import { complementizerOf, isFunctionWord } from "../lexicon/function-words";
import { isCommon, isCommonKey, isNameKey } from "../lexicon/words";
import {
  definiteReading,
  hasArticle,
  hasFusedArticle,
  isDefinite,
  isJoinedWithArticle,
  withoutArticle,
} from "../morphology/article";
import {
  hasAccusativeAlef,
  hasTanwin,
  isAccusative,
  isFeminineNisba,
  isIndefiniteFeminine,
  isNisbaForm,
  isPeopleNominative,
  isSoundMasculinePlural,
} from "../morphology/endings";
import { beginsWithWaw, BA, isFuture } from "../morphology/proclitics";
import { hasPronoun, HIS, isJoinedWithPronoun, withoutPronoun } from "../morphology/pronouns";
import { mayBeImperfect, mayBeThirdPerson } from "../morphology/verbs";
import { isEpithet, standsOutsideNames } from "../nouns/body-words";
import { endsName, givenName, nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { nameOpenerAt } from "../nouns/people-words";
import { phraseHeadAt } from "../nouns/phrase-heads";
import { monthNameAt } from "../numbers/months";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { knownNameAt, listedNameAt } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { titlesAround } from "./people";
import { editionEnd } from "./phrase-grammar";
import { isBareNoun } from "./phrase-parts";

/** @returns the mentions with their right edges; the same array where nothing changes */
export function withEdges(paragraph: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const kept = withoutWords(paragraph, mentions);
  return replaced(
    kept,
    kept.flatMap((mention, at) => whole(paragraph, mention, kept[at + 1])),
  );
}

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
  if (type === "organization") return isFutureVerb(first) || isNoBody(words, mention);
  if (type === "place") return isFutureVerb(first) || isNoPlace(tokens, first, mention);
  return type === "person" && (isFutureVerb(first) || isNoPerson(tokens, words, mention));
}

function isNoBody(words: readonly Word[], { ref }: LocalMention): boolean {
  const [first, second] = words;
  return (
    words.every(({ kind, plain }) => kind === "latin" && plain === plain.toLowerCase()) ||
    (ref === undefined &&
      first !== undefined &&
      second !== undefined &&
      // `قال رئيس منظمة | إن`: what it is said of goes on; `لجنة برلمانية | المحطة`: any of its kind.
      (complementizerOf(second) !== undefined || isAdjectiveHere(first, second)))
  );
}

function isNoPlace(tokens: readonly Token[], first: Word, { from, to, start, ref }: LocalMention): boolean {
  const before = tokens[from - 1]?.word;
  // `خادم | الحرمين الشريفين`: of a title.
  if ((nameOpenerAt(tokens, from - 1)?.to ?? 0) >= to) return true;
  if (to - from > 1) return false;
  // `5 ميادين`.
  if (before?.kind === "number") return !hasArticle(first.plain);
  return (
    isNounHere(first, start > (tokens[from]?.start ?? 0), tokens[to]?.word) ||
    (ref === undefined && isAdjectiveHere(before, first))
  );
}

function isNoPerson(tokens: readonly Token[], words: readonly Word[], { from, phrase }: LocalMention): boolean {
  const [first, second] = words;
  if (first === undefined) return true;
  // `وفق الله`.
  if (endsName(first)) return true;
  if (isPhraseOfWords(tokens[from - 1]?.word, first, second)) return true;
  if (first.key === second?.key && hasAccusativeAlef(first.plain)) return true;
  // `دعما | أدبيا جزيلا`, `يحفظه الله`.
  if (words.some(({ surface }) => hasTanwin(surface)) || (isAccusative(first) && !isFirstName(first))) return true;
  if (mayBeThirdPerson(first.key) && hasPronoun(first.plain)) return true;
  // `هانا ماي` has a title before it.
  if (phrase.from === from && words.some((_, at) => at > 0 && monthNameAt(tokens, from + at) !== undefined))
    return true;
  return (
    second !== undefined &&
    words.length === 2 &&
    endsName(second) &&
    first.readings.some(({ proclitics }) => proclitics === BA) &&
    givenName(first) !== undefined
  );
}

/** `سيجتاز`: a verb, whatever begins behind its س. */
const isFutureVerb = perWord(
  (word: Word): boolean =>
    !isNameKey(word.key) &&
    word.readings.some((reading) => isFuture(reading) && mayBeImperfect(reading.key) && isCommonKey(reading.key)),
);

/** What words are that no one is called: `المحامون`, `يحفظه الله`, `دعما | أدبيا جزيلا`, `بيت الله | الحرام`, `| باصطحاب بنتي`. */
function isPhraseOfWords(before: Word | undefined, first: Word, second: Word | undefined): boolean {
  if (isPeopleNominative(first.plain)) return true;
  if (second !== undefined && endsName(second) && first.plain.endsWith(HIS) && givenName(first) === undefined)
    return true;
  if (second !== undefined && hasAccusativeAlef(first.plain) && isAccusative(second)) return true;
  if (isDefinite(first) && isCommon(first) && before !== undefined && endsName(before)) return true;
  return first.readings.some(({ key, offset }) => offset > 0 && key.length > LONG_ENOUGH && isCommonKey(key));
}

/** Letters: what is left of a shorter name is a word too often (`باراك`, `لبنى`). */
const LONG_ENOUGH = 4;

/** `منطقة | نائية`. */
const isAdjectiveHere = (before: Word | undefined, word: Word): boolean =>
  before !== undefined && isIndefiniteFeminine(before.plain) && isFeminineNisba(word.plain) && !hasArticle(word.plain);

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

function whole(paragraph: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  if (mention.type === "place")
    return mention.kind === "nisba" ? people(paragraph, mention) : place(paragraph, mention);
  if (mention.type === "event") return inYear(paragraph, mention);
  if (mention.type === "product") return withRank(paragraph, mention);
  if (mention.type === "group") return adjective(paragraph, mention);
  if (mention.type === "organization")
    return [
      ...sides(paragraph, mention, next),
      ...withoutClass(paragraph, mention),
      ...ofMaker(paragraph, mention, next),
    ].slice(0, 1);
  if (mention.type !== "person") return [];
  return [
    ...beforePossession(paragraph, mention),
    ...(next === undefined ? [] : joined(paragraph, mention, next)),
  ].slice(0, 1);
}

/** `كأس أمم إفريقيا | 2017`: the list has it without. */
function inYear({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const end =
    ref !== undefined && tokens[to]?.word.kind === "number"
      ? (editionEnd(tokens, to) ?? pastRank(tokens, to))
      : undefined;
  return end === undefined ? [] : [newMention(named(text, tokens, from, end, start), "event", kind, ref)];
}

/** `غالاكسي نوت | 5`: the list has it without. */
function withRank({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const end = ref === undefined ? undefined : pastRank(tokens, to);
  return end === undefined ? [] : [newMention(named(text, tokens, from, end, start), "product", kind, ref)];
}

/** `خليجي | 22`: which of its kind it is; not `كأس الخليج | 3 مرات`, which counts. @returns the token index after the number */
function pastRank(tokens: readonly Token[], at: number): number | undefined {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (word === undefined || !/^\p{Nd}{1,2}$/u.test(word.plain)) return undefined;
  const isLast = next === undefined || (next.kind === "punctuation" && !GOES_ON.has(next.surface));
  return isLast || isFunctionWord(next) || isDefinite(next) ? at + 1 : undefined;
}

/** Behind a number: `5%`, `5 - 3`. */
const GOES_ON = new Set(["%", "٪", "-", "–", "/"]);

/** `مكة | المكرمة`; not `الجزيرة العربية | وجبالها`. */
function place({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const next = tokens[to]?.word;
  let end = next !== undefined && isEpithet(next.key) ? to + 1 : to;
  // `المنيا | الجديدة`: a town of that name.
  const listed = listedNameAt(tokens, from)?.to ?? from;
  while (end - from > 1 && end <= to && end > listed && endsBefore(tokens[end - 1] as Token, ref)) end--;
  return end === to ? [] : [newMention(named(text, tokens, from, end, start), "place", kind, ref)];
}

/** `الجزيرة العربية | وجبالها`, `اليمن | الشقيق`, `بئر العبد | والميدان`: a word that the tagger takes along. */
const endsBefore = ({ word: last }: Token, ref: string | undefined): boolean =>
  standsOutsideNames(last.key) ||
  (beginsWithWaw(last.plain) && isJoinedWithPronoun(last.plain)) ||
  (ref === undefined && (hasFusedArticle(last.plain) || isJoinedWithArticle(last)));

/** `يضم | سعوديين`: people; `متمردين | فيليبينيين`: an adjective of them. */
function people({ text, tokens }: Paragraph, { from, to, start }: LocalMention): LocalMention[] {
  const [word, before] = [tokens[from]?.word, tokens[from - 1]?.word];
  const nisba = word && nisbaCountry(word);
  if (
    word === undefined ||
    nisba?.plural !== true ||
    !isSoundMasculinePlural(word.plain) ||
    hasArticle(nisba.reading.key)
  )
    return [];
  const isAdjective =
    nisba.reading.offset === 0 && before !== undefined && (isSoundMasculinePlural(before.plain) || isBareNoun(before));
  return isAdjective ? [] : [newMention(named(text, tokens, from, to, start), "group", "full", `group:${nisba.ref}`)];
}

/** `المدربون | الأوروبيون`: an adjective, whatever lists of peoples have. */
function adjective({ text, tokens }: Paragraph, { from, to, start }: LocalMention): LocalMention[] {
  const [word, before] = [tokens[from]?.word, tokens[from - 1]?.word];
  const nisba = word && nisbaCountry(word);
  const isAdjective =
    nisba?.reading.offset === 0 &&
    hasArticle(nisba.reading.key) &&
    before !== undefined &&
    (hasArticle(before.plain) || definiteReading(before) !== undefined);
  return isAdjective ? [newMention(named(text, tokens, from, to, start), "place", "nisba", nisba.ref)] : [];
}

/** `صحيفة صنداي | تلغراف`: the tagger has two bodies, side by side, of what is one. */
function sides({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  const { from, to, start } = mention;
  if (next?.type !== "organization" || next.ref !== undefined) return [];
  if (next.start > (tokens[to]?.start ?? 0) || to - from > 1) return [];
  return [newMention(named(text, tokens, from, next.to, start), "organization", "full")];
}

/** `تويوتا | هايلوكس`: a product, with who makes it. */
function ofMaker({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  const { from, to, start, ref } = mention;
  if (ref === undefined || next?.type !== "product" || next.start !== tokens[to]?.start) return [];
  return [newMention(named(text, tokens, from, next.to, start), "product", "full", next.ref)];
}

/** `تنظيم | الدولة الإسلامية`, `منظمة | اليونسكو`: the class stays outside what is a name by itself. */
function withoutClass({ text, tokens }: Paragraph, { from, to, kind }: LocalMention): LocalMention[] {
  const placed = phraseHeadAt(tokens, from);
  const start = placed && tokens[placed.to]?.start;
  if (placed === undefined || start === undefined || placed.head.definite) return [];
  const own = placed.head.role === "class" ? listedNameAt(tokens, placed.to) : knownNameAt(tokens, placed.to);
  const isOwn = own?.to === to && own.name.type === "organization" && own.reading.offset === 0;
  if (!isOwn || (placed.head.role === "name" && (to - placed.to > 1 || own.name.kinds.includes("club")))) return [];
  return [newMention(named(text, tokens, placed.to, to, start), "organization", kind, own.name.ref)];
}

/** `سامي الأعرج | روايته`: what is his goes on with the sentence. */
function beforePossession({ text, tokens }: Paragraph, { from, to, start, kind }: LocalMention): LocalMention[] {
  const last = tokens[to - 1]?.word;
  if (to - from < 2 || last === undefined || !isPossession(last)) return [];
  const around = titlesAround(tokens, from, to - 1, start > (tokens[from]?.start ?? 0));
  return [newMention(named(text, tokens, from, to - 1, start), "person", kind, undefined, around)];
}

/** A common noun with a pronoun, or `عنه`, `لديه`. */
const isPossession = perWord(
  (word: Word): boolean =>
    (isFunctionWord(word) && !endsName(word) && withoutPronoun(word.plain).length > 0) ||
    (hasPronoun(word.plain) &&
      nameRole(word) !== "name" &&
      withoutPronoun(word.plain).some((noun) => isCommonKey(keyForm(noun)))),
);

/** `زينب | لباد`, `وانغ آن | شون`: two people do not stand side by side; what is left of a word is no one's name. */
function joined({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention): LocalMention[] {
  const { from, to, start } = mention;
  const token = tokens[to];
  if (next.type !== "person" || token === undefined || next.to - from > LONGEST_NAME) return [];
  const cut = next.start - token.start;
  if (cut > 0) {
    const [given, rest] = [tokens[from]?.word, token.word.readings.find(({ offset }) => offset === cut)];
    const isLetter = to - from === 1 && given !== undefined && isFirstName(given) && !beginsWithWaw(token.word.plain);
    if (!isLetter || rest === undefined || hasArticle(rest.plain)) return [];
  }
  // `الرئيس سمير حداد | الوزير | كريم حسن`: a title that is a family's elsewhere is the next one's.
  const isCut = cut === 0 && from < next.phrase.from && next.phrase.from < next.from;
  const end = isCut ? next.phrase.from : next.to;
  const around = titlesAround(tokens, from, end, start > (tokens[from]?.start ?? 0));
  return [newMention(named(text, tokens, from, end, start), "person", "full", undefined, around)];
}

const isFirstName = (word: Word): boolean => givenName(word) !== undefined || nameRole(word) === "name";

const LONGEST_NAME = 5;
