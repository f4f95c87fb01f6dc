/**
 * Noun phrases, as far as finding who speaks needs them: a head, its complements and adjectives, and a name at the end.
 *
 *   phrase    = (head | name | «name») { link | mention | conjunct | noun | title | name }, to a blessing (`رحمه الله`)
 *   link      = "باسم" | "في" … | "من" …             متحدث | باسم الوزارة، مسؤول | في الوزارة، عدد | من الخبراء (phrase-links.ts)
 *   passive   = a preposition with its pronoun      المجني | عليه
 *   pronoun   = "باسمها"                            المتحدث | باسمها | سالم الرواحي
 *   kunya     = "أم" name                           أم | رنيم
 *   mention   = a name that a list has, and the words at its end that none has (phrase-names.ts)
 *   quotation = "«" name "»"                        صحيفة | «الرأي»
 *   initials  = letter "." letter …                 أ.ف.ب
 *   bracket   = "(" … ")"                           مسؤول | (بارع) | في الأحساء
 *   conjunct  = و noun                              وزير الصناعة | والطاقة
 *   title     = title behind a person's name        سالم الرواحي | وزير النقل
 *   address   = title behind a form of address      السيد | وزير النقل
 *   noun      = definite noun or adjective          الوزير | السابق؛ what comes next is definite, or the phrase ends
 *   name      = a person's name that no list has    الوزير | يون جينسنك
 *
 * Productions are tried in this order; each says how far the phrase goes and what it has come to: an open construct, a closed (definite)
 * one, the name of a place or body, a person's name. Which words end it is told by their class (phrase-words.ts).
 */
import { isOnesOwn } from "../nouns/people-words";
import { verbalNoun } from "../cues/verbal-nouns";
import type { LocalMention } from "../entities/mention";
import { blessingAt } from "../nouns/blessings";
import { factsOf } from "../nouns/title-words";
import { definiteReading, hasFusedArticle, isJoinedDefinite } from "../morphology/article";
import { isNisbaForm, isPeopleNominative, isSoundMasculinePlural } from "../morphology/endings";
import { withoutPronoun } from "../morphology/pronouns";
import { formHasRole, hasRole, nounHasRole } from "../lexicon/function-words";
import type { Paragraph } from "../text/paragraphs";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import { indexOf } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { initialsEnd } from "./initials";
import { linkedBy, postedAt } from "./phrase-links";
import { mentionAt } from "./phrase-names";
import {
  mayHead,
  isGeneral,
  endsPhrase,
  relatesTo,
  isJoined,
  joins,
  describesNoun,
  isHonorific,
  isManyBehindOne,
} from "./phrase-words";
import {
  type NounPhrase,
  type Progress,
  type Reader,
  type Step,
  kunya,
  mention,
  secondPerson,
  quotation,
  initials,
  unlistedName,
} from "./phrase-steps";

/**
 * @param at token where the phrase begins
 * @param limit token where it must end
 * @param source may it begin with لـ (`وفقا لمصدر`)?
 * @returns the longest phrase that is one noun phrase; undefined where no noun can begin
 */
export function nounPhraseAt(
  { tokens }: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  limit: number,
  source = false,
): NounPhrase | undefined {
  // `قال | عز وجل`: God is called so; `قال | رحمه الله` wishes something to him who spoke.
  const wish = blessingAt(tokens, at);
  if (wish !== undefined) return wish.value === "god" && wish.to <= limit ? { from: at, to: wish.to } : undefined;
  const phrase: Reader = { tokens, mentions, from: at, limit, source };
  if (at >= limit || !mayBegin(phrase)) return undefined;
  let read: Progress = { to: at, state: "open" };
  while (read.to < limit && read.to - at < MAX_WORDS) {
    const word = tokens[read.to]?.word;
    const next = word === undefined ? "end" : step(phrase, read, word);
    if (next === "end") break;
    read = next;
  }
  return read.name === undefined ? { from: at, to: read.to } : { from: at, to: read.to, name: read.name };
}

/** The constructions in the order in which they are tried. */
function step(phrase: Reader, read: Progress, word: Word): Progress | "end" {
  return (
    blessing(phrase, read) ??
    link(phrase, read, word) ??
    passive(phrase, read, word) ??
    linkToPronoun(phrase, read, word) ??
    kunya(phrase, read, word) ??
    mention(phrase, read) ??
    secondPerson(phrase, read) ??
    quotation(phrase, read, word) ??
    initials(phrase, read) ??
    bracket(phrase, read, word) ??
    ending(phrase, read, word) ??
    conjunct(phrase, read, word) ??
    postposedTitle(phrase, read, word) ??
    addressedTitle(phrase, read, word) ??
    definiteNoun(phrase, read, word) ??
    unlistedName(phrase, read, word) ?? { to: read.to + 1, state: "open", name: read.name }
  );
}

function mayBegin({ tokens, mentions, from, limit, source }: Reader): boolean {
  const first = tokens[from]?.word;
  if (first === undefined) return false;
  return (
    first.kind === "latin" ||
    (isOpeningQuote(first) && quotedNameEnd(tokens, from, limit) !== undefined) ||
    initialsEnd(tokens, from, limit) > from ||
    mentions.some(({ phrase }) => phrase.from === from) ||
    mayHead(first, source)
  );
}

/** `رسول الله | صلى الله عليه وسلم`. */
const blessing = ({ tokens, from }: Reader, { to }: Progress): Step =>
  to > from && blessingAt(tokens, to) !== undefined ? "end" : undefined;

/** `متحدث | باسم`, `مسؤول | في`, `مدير المكتب | في القدس`. */
function link({ tokens, mentions, from, limit }: Reader, { to, state, name }: Progress, word: Word): Step {
  const words = to > from ? linkedBy(tokens, from, to, state) || postedAt(tokens, mentions, from, to, state) : 0;
  if (words === 0) return undefined;
  const participantOf = mentionAt(mentions, to);
  if (participantOf !== undefined)
    return { to: participantOf.phrase.to <= limit ? participantOf.phrase.to : to + words, state: "named", name };
  // `المتحدث باسم | …` opens a construct; `رئيس الاتحاد للصناعة` closes one.
  return { to: to + words, state: hasFusedArticle(word.plain) ? "definite" : "open", name };
}

/** `المجني | عليه`, `المدعى | عليها`: a participle that is whole only with its pronoun. */
function passive({ tokens, from }: Reader, { to, name }: Progress, word: Word): Step {
  const isWhole = to > from && nounHasRole(tokens[to - 1]?.word, "needs-pronoun") && hasRole(word, "adverb");
  return isWhole ? { to: to + 1, state: "definite", name } : undefined;
}

/** `المتحدث | باسمها | سالم الرواحي`: the one spoken for was named before. */
function linkToPronoun({ from }: Reader, { to, name }: Progress, word: Word): Step {
  return to > from && linksToPronoun(word) ? { to: to + 1, state: "definite", name } : undefined;
}

const linksToPronoun = perWord((word: Word): boolean =>
  withoutPronoun(word.plain).some((form) => formHasRole(form, "title-link")),
);

/** `مسؤول (برنامج بارع) في الأحساء`: what stands between brackets is passed, where the phrase goes on behind it. */
function bracket({ tokens, mentions, from, limit }: Reader, { to, state, name }: Progress, word: Word): Step {
  if (word.surface !== "(") return undefined;
  const close = indexOf(tokens, ")", to + 1, Math.min(limit, to + BRACKET));
  if (close < 0) return undefined;
  const person = mentionAt(mentions, close + 1)?.type === "person";
  return person || linkedBy(tokens, from, close + 1, state) > 0 ? { to: close + 1, state, name } : undefined;
}

/** Tokens of a bracket inside a noun phrase. */
const BRACKET = 6;

function ending({ tokens, from }: Reader, { to, state }: Progress, word: Word): Step {
  const head = tokens[from]?.word;
  if (isGeneral(word, tokens[to - 1]?.word, tokens[to + 1]?.word)) return undefined;
  return to > from &&
    (endsPhrase(word) ||
      (state === "definite" && isOnesOwn(word)) ||
      (state === "open" && head !== undefined && relatesTo(word, head)))
    ? "end"
    : undefined;
}

/** `الصناعة | والطاقة`; another word with و begins something else. */
function conjunct({ from }: Reader, { to, name }: Progress, word: Word): Step {
  if (to === from || !isJoined(word)) return undefined;
  return joins(word) ? { to: to + 1, state: isJoinedDefinite(word) ? "definite" : "open", name } : "end";
}

/** `سالم الرواحي | وزير النقل`. */
function postposedTitle({ from }: Reader, { to, state, name }: Progress, word: Word): Step {
  const facts = factsOf(word);
  return to > from && state === "person" && facts?.title !== undefined && facts.reading.offset === 0
    ? { to: to + 1, state: "open", name }
    : undefined;
}

/** `السيد | وزير الطاقة`. */
function addressedTitle({ tokens, from }: Reader, { to, name }: Progress, word: Word): Step {
  const facts = factsOf(word);
  const isTitle = facts?.title !== undefined && facts.reading.offset === 0;
  return to > from && isTitle && isHonorific(tokens[to - 1]?.word) ? { to: to + 1, state: "open", name } : undefined;
}

/** A noun or an adjective with the article; after a name only what describes it. */
function definiteNoun({ tokens, from }: Reader, { to, state, name }: Progress, word: Word): Step {
  const reading = definiteReading(word);
  if (reading === undefined) return undefined;
  const before = tokens[to - 1]?.word;
  // `طالب المتظاهرون | الحكومة`: after a nominative plural what does not agree is the verb's object.
  const isObject = before !== undefined && isPeopleNominative(before.key) && !isSoundMasculinePlural(word.key);
  const strange =
    before !== undefined &&
    (state === "person" || (state === "named" && !isNisbaForm(word.key) && !describesNoun(before, word)));
  // `ونفى المدرب | القول بأن`: what somebody says describes nobody.
  const isSaid = state === "definite" && verbalNoun(word)?.act === "definite";
  const isEnd = isObject || isSaid || strange || (to === from + 1 && isManyBehindOne(before, word));
  return isEnd ? "end" : { to: to + 1, state: "definite", name };
}

const MAX_WORDS = 18;
