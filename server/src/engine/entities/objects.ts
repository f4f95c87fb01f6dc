/**
 * Verb, subject, object: where the subject's name ends before whom its verb takes. One whom it takes is a noun with the article
 * (`التقى سالم حداد | السفير`), or somebody who goes by one name as well (`هزم سالم | كريما`), which an article or the lists tell.
 */
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import { isCommon, isCommonKey, isNameKey, listLevel, marksOf, MOST_ORDINARY, ordinaryLevel } from "../lexicon/words";
import { hasArticle, isDefinite, withoutArticle } from "../morphology/article";
import { isMasculineNisba, isSoundMasculinePlural } from "../morphology/endings";
import type { Remembering } from "../memory";
import { endsName, givenName, isGivenKey, isGivenOnly, isNounName, nameRole, particlePlace } from "../nouns/name-words";
import { familyName, isSurnameAbroad } from "../nouns/people-words";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { named, newMention, perMentions, replaced, type LocalMention } from "./mention";
import { isBehindTaker, takesThing } from "./person-verbs";
import { titlesAround } from "./people";
import { isArticledGiven } from "./titled-names";

/** Letters of a plural with its article: `المصلين`. */
const SHORTEST_PLURAL = 7;

/** @returns where a person's name ends that stands behind its verb: before the noun that the verb takes, else where it ended */
export function subjectEnd(tokens: readonly Token[], mention: LocalMention): number {
  const { from, to } = mention;
  const last = tokens[to - 1]?.word;
  if (last === undefined || to - from < 2 || !isSubject(tokens, mention)) return to;
  const office = titleWithin(tokens, from + 2, to);
  if (office >= 0) return office;
  const isTaken =
    isWhom(last, to - from > 2) &&
    // `استقبل سالم الحارس | الوفد`: that is whom.
    !isDefinite(tokens[to]?.word);
  return isTaken ? to - 1 : to;
}

/** `اتهم سالم حداد | القاضي النحاس`: the title of whom it takes, behind a whole name and before another; -1 for none */
function titleWithin(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findIndex(({ word }, i) => i >= from && i < to && isDefinite(word) && isPersonsTitle(word));
  const name = tokens[at + 1]?.word;
  return name !== undefined && ((isDefinite(name) && !isOrdinary(name)) || isGivenKey(name.key)) ? at : -1;
}

const isSubject = (tokens: readonly Token[], { phrase }: LocalMention): boolean => isBehindTaker(tokens, phrase.from);

/** `الوفد`, `الفائزين`; behind a whole name, what is a family's as well (`سالم حداد | الوزير`; not `قتل سالم الشيخ`). */
const isWhom = (word: Word, behindWhole: boolean): boolean =>
  isDefinite(word) &&
  !endsName(word) &&
  (isOrdinary(word) || sourceHeadOf(word) !== undefined) &&
  (behindWhole || !mayBeFamily(word));

const mayBeFamily = (word: Word): boolean => familyName(word) !== undefined || factsOf(word)?.honorific !== undefined;

/** `الوفد`, `المصلين`; not `الياسين`, of one called ياسين. */
const isOrdinary = perWord(
  (word: Word): boolean =>
    ordinaryLevel(marksOf(word.key)) === MOST_ORDINARY || (isPlural(word) && !isNameKey(withoutArticle(word.key))),
);

const isPlural = ({ key }: Word): boolean => key.length >= SHORTEST_PLURAL && isSoundMasculinePlural(key);

/** By what people are called in an article, as look-up keys: `ليلى حداد`, `حداد`; not where one may have taken the other as its object. */
export type Calls = ReadonlySet<string>;

/** @param paragraphs the article's, each with its mentions */
export function callsIn(
  paragraphs: readonly (Paragraph & Remembering)[],
  mentionsOf: readonly (readonly LocalMention[])[],
): Calls {
  return new Set(paragraphs.flatMap((paragraph, at) => callsOf(paragraph, mentionsOf[at] ?? [])));
}

const callsOf = perMentions(({ tokens }: Paragraph & Remembering, mentions): readonly string[] =>
  mentions.flatMap((mention) => {
    const { type, from, to, key } = mention;
    if (type !== "person") return [];
    if (to - from === 1) return [key];
    return isSubject(tokens, mention) ? [] : [key, tokens[to - 1]?.word.key ?? key];
  }),
);

/** @returns the paragraph's mentions, two people apart whom one verb joins (`هزم سالم | كريما`); the same array where there are none */
export function withObjectsApart(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  calls: Calls,
): readonly LocalMention[] {
  return replaced(
    mentions,
    mentions.flatMap((mention) => apart(paragraph, mention, calls)),
  );
}

function apart({ text, tokens }: Paragraph, mention: LocalMention, calls: Calls): LocalMention[] {
  const { type, from, to, start, key } = mention;
  if (type !== "person" || calls.has(key) || listedNameAt(tokens, from)?.to === to) return [];
  const at = WHOM_BEFORE.map((words) => to - words).find((one) => isWhomAt({ text, tokens }, mention, one, calls));
  const whom = at === undefined ? undefined : tokens[at];
  if (at === undefined || whom === undefined) return [];
  const around = titlesAround(tokens, from, at, start > (tokens[from]?.start ?? 0));
  return [
    newMention(named(text, tokens, from, at, start), "person", "full", undefined, around),
    newMention(named(text, tokens, at, to, whom.start), "person", "full"),
  ];
}

/** Words of the name of whom a verb takes, behind its subject's: `كريما`, `كريم حداد`. */
const WHOM_BEFORE = [1, 2];

/** Does the name of whom the verb takes begin within the mention, at token `at`? */
function isWhomAt(
  { text, tokens }: Pick<Paragraph, "text" | "tokens">,
  { from, to, start, phrase }: LocalMention,
  at: number,
  calls: Calls,
): boolean {
  const whom = tokens[at]?.word;
  if (at <= from || whom === undefined || isDefinite(tokens[to]?.word) || isWithinUnit(tokens, at)) return false;
  const subject = named(text, tokens, from, at, start);
  // `كلف محمود حداد | كريم نصار`: a first name, behind one whom lists or the article have.
  if (to - at > 1) return at - from > 1 && isGivenOnly(whom) && isWholeName(tokens, subject, calls);
  const isCalled = calls.has(whom.key);
  if (at - from === 1) return (isCalled || isSurname(whom)) && isCalledAlone(tokens, subject, calls);
  const lacks = lacksWhom(tokens, to);
  if (isWholeName(tokens, subject, calls)) return isCalled || isSurname(whom) || (lacks && isFamilyAlone(whom));
  if (!lacks) return false;
  if (isWholeByForm(tokens, subject)) return isCalled || mayFollow(tokens, at, whom);
  const isTitled = phrase.from < from;
  return isSurnameAbroad(whom.key) && (isTitled || isSurnameAbroad(tokens[at - 1]?.word.key ?? ""));
}

/** `عبد | العاطي`, `أبو | ريدة`, `سيف | الدين`: one name of two words is nowhere cut. */
function isWithinUnit(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  return (before !== undefined && particlePlace(before) !== undefined) || (word !== undefined && endsName(word));
}

/** Behind a family's name with the article any name is another's (`سامي الجميل | قاسم`), else a family's alone. */
const mayFollow = (tokens: readonly Token[], at: number, whom: Word): boolean =>
  isFamilyAlone(whom) || (isDefinite(tokens[at - 1]?.word) && nameRole(whom) === "name");

/** Has the verb nobody else whom it takes: `انتقد سالم الحداد نصار | بشدة`? */
function lacksWhom(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.word;
  return (
    next?.kind !== "arabic" ||
    isFunctionWord(next) ||
    TIMES.some((role) => hasRole(next, role)) ||
    next.readings.some(({ offset, key }) => offset > 0 && (isCommonKey(key) || hasArticle(key)))
  );
}

const TIMES = ["weekday", "time-noun", "adverb"] as const;

/** `سامي | الجميل`, `حسن | فضل الله`, `غازي | زعيتر`: a given name and a family's, so that nothing more is of it; not `مشعل الأحمد`, a father's. */
function isWholeByForm(tokens: readonly Token[], { from, to }: Place): boolean {
  const [first, last] = [tokens[from]?.word, tokens[to - 1]?.word];
  if (first === undefined || last === undefined || givenName(first) === undefined) return false;
  if (endsName(last)) return to - from > 2;
  return givenName(last) === undefined && familyName(last) !== undefined && !isArticledGiven(last);
}

/** A family's name without the article, though it is a word as well; nobody's first. */
const isFamilyAlone = perWord(
  (word: Word): boolean => givenName(word) === undefined && familyName(word) !== undefined && !isDefinite(word),
);

/** @returns the paragraph's mentions, without what their verb tells or gets (`أعلن الوزير شريف فتحي | نجاح البعثة`); the same array where none has it */
export function withoutReported(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  return replaced(
    mentions,
    mentions.flatMap((mention) => {
      const { from, to, start } = mention;
      const at = reportedAt(tokens, mention);
      if (at === to) return [];
      const around = titlesAround(tokens, from, at, start > (tokens[from]?.start ?? 0));
      return [newMention(named(text, tokens, from, at, start), "person", "full", undefined, around)];
    }),
  );
}

/** Where what a verb tells begins in its subject's name, behind two words at least; else where the name ends. */
function reportedAt(tokens: readonly Token[], { type, from, to, phrase }: LocalMention): number {
  const verb = tokens[phrase.from - 1]?.word;
  if (type !== "person" || verb === undefined || !takesThing(verb)) return to;
  for (let at = from + 2; at < to; at++) if (isReported(tokens[at]?.word, tokens[at + 1]?.word)) return at;
  return to;
}

/** `نجاح البعثة`, `وسام الشركة`: a given name that is a noun in construct here; not `سامي فوزي نجاح | المدير`, what he is. */
const isReported = (noun: Word | undefined, next: Word | undefined): boolean =>
  noun !== undefined &&
  // Not `سالم عبدالله منصور | الأمر`: a name, and nothing else.
  isNounName(noun.key) &&
  next !== undefined &&
  isDefinite(next) &&
  !isFunctionWord(next) &&
  !endsName(next) &&
  (isCommon(next) || sourceHeadOf(next)?.number === "plural" || isNoFamily(next)) &&
  familyName(next) === undefined &&
  !isPersonsTitle(next);

/** `وسام | الاستحقاق`: no list has it, and it has no family's ending, as `الحارثي` has. */
const isNoFamily = ({ key }: Word): boolean => listLevel(marksOf(key)) === 0 && !isMasculineNisba(key);

/** `هزم | كوبلر`: nobody's first name, or what the article calls somebody by. */
const isCalledAlone = (tokens: readonly Token[], { from, key }: Place, calls: Calls): boolean => {
  const word = tokens[from]?.word;
  return calls.has(key) || (word !== undefined && isSurname(word));
};

/** A name of several words that the lists have, or the article elsewhere; `بن غفير`, by his family's alone. */
const isWholeName = (tokens: readonly Token[], { from, to, key }: Place, calls: Calls): boolean =>
  calls.has(key) || listedNameAt(tokens, from)?.to === to || (to - from === 2 && isBen(tokens[from]));

const isBen = (token: Token | undefined): boolean => token !== undefined && particlePlace(token.word) === "joins";

type Place = Pick<LocalMention, "from" | "to" | "key">;

/** A family's name, and nobody's first. */
const isSurname = perWord(
  (word: Word): boolean => isSurnameAbroad(word.key) || (givenName(word) === undefined && familyName(word) === "sure"),
);
