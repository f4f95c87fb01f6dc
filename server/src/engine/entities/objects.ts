/**
 * Verb, subject, object: where the subject's name ends before whom its verb takes. One whom it takes is a noun with the article
 * (`التقى سالم حداد | السفير`), or somebody who goes by one name as well (`هزم سالم | كريما`), which an article or the lists tell.
 */
import { isFunctionWord } from "../lexicon/function-words";
import { isCommon, isNameKey, marksOf, MOST_ORDINARY, ordinaryLevel } from "../lexicon/words";
import { isDefinite, withoutArticle } from "../morphology/article";
import { isSoundMasculinePlural } from "../morphology/endings";
import type { Remembering } from "../memory";
import { endsName, givenName, isGivenKey, isGivenOnly, isNounName, particlePlace } from "../nouns/name-words";
import { familyName, isSurnameAbroad } from "../nouns/people-words";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { named, newMention, perMentions, replaced, type LocalMention } from "./mention";
import { isBehindTaker, isTellingVerb } from "./person-verbs";
import { titlesAround } from "./people";

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
  const name = at < 0 ? undefined : tokens[at + 1]?.word;
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
  const [at, last] = [to - 1, tokens[to - 1]];
  if (last === undefined || isDefinite(tokens[to]?.word)) return [];
  const subject = named(text, tokens, from, at, start);
  const isSubjectWhole = at - from === 1 ? isCalledAlone(tokens, subject, calls) : isWholeName(tokens, subject, calls);
  if (!isSubjectWhole || !(calls.has(last.word.key) || isSurname(last.word))) return [];
  const around = titlesAround(tokens, from, at, start > (tokens[from]?.start ?? 0));
  return [
    newMention(subject, "person", "full", undefined, around),
    newMention(named(text, tokens, at, to, last.start), "person", "full"),
  ];
}

/** @returns the paragraph's mentions, without what their verb reports (`أعلن الوزير شريف فتحي | نجاح البعثة`); the same array where none has it */
export function withoutReported(
  { text, tokens }: Paragraph,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  return replaced(
    mentions,
    mentions.flatMap((mention) => {
      const { from, to, start } = mention;
      if (!isReported(tokens, mention)) return [];
      const around = titlesAround(tokens, from, to - 1, start > (tokens[from]?.start ?? 0));
      return [newMention(named(text, tokens, from, to - 1, start), "person", "full", undefined, around)];
    }),
  );
}

/** `نجاح البعثة`, `أسماء اللاعبين`: a given name that is a noun in construct here, behind a whole name; not `سامي فوزي نجاح | المدير`, what he is. */
function isReported(tokens: readonly Token[], { type, from, to, phrase }: LocalMention): boolean {
  const [verb, noun, next] = [tokens[phrase.from - 1]?.word, tokens[to - 1]?.word, tokens[to]?.word];
  return (
    type === "person" &&
    to - from > 2 &&
    verb !== undefined &&
    isTellingVerb(verb) &&
    noun !== undefined &&
    isGivenKey(noun.key) &&
    // `سالم عبدالله منصور | الأمر`: a name, and nothing else.
    (!isGivenOnly(noun) || isNounName(noun.key)) &&
    next !== undefined &&
    isDefinite(next) &&
    !isFunctionWord(next) &&
    (isCommon(next) || sourceHeadOf(next)?.number === "plural") &&
    familyName(next) === undefined &&
    !isPersonsTitle(next)
  );
}

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
