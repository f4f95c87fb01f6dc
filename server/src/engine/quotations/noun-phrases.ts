/** Noun phrases, as far as finding who speaks needs them: a head, its complements and adjectives, and a name at the end. */
import type { LocalMention } from "../entities/mention";
import { isCountry } from "../lexicon/countries";
import { isNameSyllable, nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { factsOf, isTitleHead } from "../nouns/title-words";
import {
  anyRole,
  complementizerOf,
  formHasRole,
  hasJoinedRole,
  hasRole,
  isIn,
  nounHasRole,
} from "../lexicon/function-words";
import { isCommon, isCommonKey } from "../lexicon/words";
import { definiteReading, hasArticle, hasFusedArticle, isDefinite } from "../morphology/article";
import {
  isFeminineForm,
  isFeminineKey,
  isNisbaForm,
  isObliquePlural,
  isPeopleNominative,
  isSoundMasculinePlural,
} from "../morphology/endings";
import { BA, beginsWithWaw, isConjoined, LAM, mayFollowPreposition } from "../morphology/proclitics";
import { hasPronoun, withoutPronoun } from "../morphology/pronouns";
import { endsInPluralWaw } from "../morphology/verbs";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { isComma } from "../text/marks";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { cueForm } from "../cues/cue-forms";
import { isManner, isAdjunctWord, isImperfect } from "../nouns/clause-words";
import { isSourceHead, sourceHeadOf, isAudience } from "../nouns/source-words";

export interface NounPhrase {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** A person's name at its end that no list has: `الوزير الكوري يون جينسنك`. */
  name?: { from: number; to: number };
}

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
  const phrase: Reader = { tokens, mentions, from: at, limit, source };
  if (at >= limit || !mayBegin(phrase)) return undefined;
  let read: Progress = { to: at, state: "open" };
  while (read.to < limit && read.to - at < MAX_WORDS) {
    const word = tokens[read.to]?.word;
    const next = word === undefined ? "end" : step(phrase, read, word);
    if (next === "end") break;
    read = next;
  }
  if (read.to === at) return undefined;
  return read.name === undefined ? { from: at, to: read.to } : { from: at, to: read.to, name: read.name };
}

/** What the words read so far have come to: an open construct, a closed (definite) one, the name of a place or body, a person's name. */
type State = "open" | "definite" | "named" | "person";

interface Progress {
  /** Token after the words read. */
  to: number;
  state: State;
  name?: NounPhrase["name"];
}

/** The phrase that is read, and where. */
interface Reader {
  tokens: readonly Token[];
  mentions: readonly LocalMention[];
  from: number;
  limit: number;
  source: boolean;
}

/** Further by one construction, or the phrase's end; undefined where the construction does not begin here. */
type Step = Progress | "end" | undefined;

/** The constructions in the order in which they are tried. */
function step(phrase: Reader, read: Progress, word: Word): Progress | "end" {
  return (
    link(phrase, read, word) ??
    mention(phrase, read) ??
    secondPerson(phrase, read) ??
    quotation(phrase, read, word) ??
    ending(phrase, read, word) ??
    conjunct(phrase, read, word) ??
    postposedTitle(phrase, read, word) ??
    definiteNoun(phrase, read, word) ??
    unlistedName(phrase, read, word) ?? { to: read.to + 1, state: "open", name: read.name }
  );
}

function mayBegin({ tokens, mentions, from, limit, source }: Reader): boolean {
  const first = tokens[from]?.word;
  if (first === undefined || (!source && isCutFromPreposition(tokens, mentions, from))) return false;
  return (
    first.kind === "latin" ||
    (isOpeningQuote(first) && quotedNameEnd(tokens, from, limit) !== undefined) ||
    mentions.some(({ phrase }) => phrase.from === from) ||
    mayHead(first, source)
  );
}

/** `متحدث | باسم`, `مسؤول | في`, `مدير المكتب | في القدس`. */
function link({ tokens, mentions, from, limit }: Reader, { to, state, name }: Progress, word: Word): Step {
  const words = to > from ? linkedBy(tokens, from, to, state) || postedAt(tokens, mentions, from, to, state) : 0;
  if (words === 0) return undefined;
  const known = mentionAt(mentions, to);
  if (known !== undefined) return { to: known.phrase.to <= limit ? known.phrase.to : to + words, state: "named", name };
  // `المتحدث باسم | …` opens a construct; `رئيس الاتحاد للصناعة` closes one.
  return { to: to + words, state: hasFusedArticle(word.plain) ? "definite" : "open", name };
}

/** A name that a list has, with the words that no list has at its end. */
function mention({ tokens, mentions, from, limit }: Reader, { to, state, name }: Progress): Step {
  const known = mentionAt(mentions, to);
  if (known === undefined || known.phrase.to > limit) return undefined;
  if (to > from && (!continuesWith(known, state, tokens[to]) || isCutFromPreposition(tokens, mentions, to)))
    return "end";
  if (known.type !== "person")
    return { to: known.phrase.to, state: known.kind === "nisba" ? "definite" : "named", name };
  const end = restOfName(tokens, known.from, known.phrase.to, limit);
  // Behind a title that follows the name it is the title that goes on: `مارك ديفيد رئيس اتحاد | بلفورنت`.
  return {
    to: end,
    state: "person",
    name: end > known.phrase.to && known.phrase.to === known.to ? { from: known.from, to: end } : undefined,
  };
}

function secondPerson({ tokens, mentions, from }: Reader, { to, state, name }: Progress): Step {
  return to > from && state === "person" && joinsAfterComma(tokens, mentions, to)
    ? { to: to + 1, state, name }
    : undefined;
}

/** `صحيفة | «الرأي»`. */
function quotation({ tokens, limit }: Reader, { to, name }: Progress, word: Word): Step {
  const end = isOpeningQuote(word) ? quotedNameEnd(tokens, to, limit) : undefined;
  return end === undefined ? undefined : { to: end, state: "named", name };
}

function ending({ tokens, from }: Reader, { to, state }: Progress, word: Word): Step {
  const head = tokens[from]?.word;
  if (isGeneral(word, tokens[to - 1]?.word, tokens[to + 1]?.word)) return undefined;
  return to > from &&
    (endsPhrase(word, state) ||
      (state === "definite" && isOnesOwn(word)) ||
      (state === "open" && head !== undefined && relatesTo(word, head)))
    ? "end"
    : undefined;
}

/** `أبدى الرئيس | استعداده`: a noun with its possessor is another's object; not `المصادر نفسها`. */
const isOnesOwn = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    withoutPronoun(word.plain).some(
      (form) => form.length > 2 && !formHasRole(form, "emphatic") && isCommonKey(keyForm(form)),
    ),
);

/** `الأمين العام`, `النائب العام`: what is a year elsewhere is an adjective behind a definite title; not `العام الماضي`. */
function isGeneral(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (
    hasRole(word, "general") &&
    before?.readings.some(({ key }) => hasArticle(key) && isTitleHead(key)) === true &&
    !hasRole(after, "time-adjective")
  );
}

/** `الصناعة | والطاقة`; another word with و begins something else. */
function conjunct({ from }: Reader, { to, name }: Progress, word: Word): Step {
  if (to === from || !isJoined(word)) return undefined;
  return joins(word) ? { to: to + 1, state: definiteReading(word) === undefined ? "open" : "definite", name } : "end";
}

/** `سالم الرواحي | وزير النقل`. */
function postposedTitle({ from }: Reader, { to, state, name }: Progress, word: Word): Step {
  const facts = factsOf(word);
  return to > from && state === "person" && facts?.title !== undefined && facts.reading.offset === 0
    ? { to: to + 1, state: "open", name }
    : undefined;
}

/** A noun or an adjective with the article; after a name only what describes it. */
function definiteNoun({ tokens, from, source }: Reader, { to, state, name }: Progress, word: Word): Step {
  const reading = definiteReading(word);
  if (
    reading === undefined ||
    (source && to === from && word.readings.length > 1 && reading.offset === 0 && word.plain.startsWith(LAM))
  )
    return undefined;
  const before = to > from ? tokens[to - 1]?.word : undefined;
  // `طالب المتظاهرون | الحكومة`: after a nominative plural what does not agree is the verb's object.
  const isObject = before !== undefined && isPeopleNominative(before.key) && !isSoundMasculinePlural(word.key);
  const strange =
    before !== undefined &&
    (state === "person" || (state === "named" && !isNisbaForm(word.key) && !describesNoun(before, word)));
  return isObject || strange ? "end" : { to: to + 1, state: "definite", name };
}

/** A person's name that no list has: at the start, or after a title or a body. */
function unlistedName({ tokens, mentions, from, limit }: Reader, { to, state }: Progress, word: Word): Step {
  const begins = to === from;
  if (begins ? !mayBeName(word) || isHeadNoun(word) : state === "open") return undefined;
  const before = begins ? undefined : tokens[to - 1]?.word;
  const end = isHonorific(before) ? afterHonorific(tokens, to, limit) : nameEnd(tokens, to, limit, mentions);
  if (end > to && (begins || end - to > 1 || takesName(tokens, from)))
    return { to: end, state: "person", name: { from: to, to: end } };
  return begins ? undefined : "end";
}

const MAX_WORDS = 18;

/** `خالد منصور، وسالم الرواحي`: a second person after a comma and و. */
function joinsAfterComma(tokens: readonly Token[], mentions: readonly LocalMention[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isComma(tokens[at]?.word) || next === undefined || !beginsWithWaw(next.word.plain)) return false;
  return mentions.some(
    ({ type, phrase, start, from }) =>
      type === "person" && phrase.from === at + 1 && (from > at + 1 || start > next.start),
  );
}

/** The mention whose phrase or name begins here; the longest of two. */
function mentionAt(mentions: readonly LocalMention[], at: number): LocalMention | undefined {
  let found: LocalMention | undefined;
  for (const mention of mentions)
    if (
      (mention.phrase.from === at || mention.from === at) &&
      (found === undefined || mention.phrase.to > found.phrase.to)
    )
      found = mention;
  return found;
}

/** `لرويترز`, `لبوتين`: the name that a list has begins after the preposition. */
export function isCutFromPreposition(tokens: readonly Token[], mentions: readonly LocalMention[], at: number): boolean {
  const token = tokens[at];
  const mention = mentions.find(({ from, kind }) => from === at && kind !== "nisba");
  return (
    token !== undefined &&
    mention !== undefined &&
    mention.start > token.start &&
    mayFollowPreposition(token.word.plain)
  );
}

/** `الحكومة | السورية`, `وزير خارجية | كوريا الشمالية`, `الرئيس | X`, `السعودية | ومصر`; not `كوريا الشمالية | الأمم المتحدة`. */
function continuesWith(mention: LocalMention, state: State, token: Token | undefined): boolean {
  if (
    token !== undefined &&
    beginsWithWaw(token.word.plain) &&
    mention.start > token.start &&
    mention.kind !== "nisba" &&
    token.word.readings.some((reading) => isConjoined(reading) && reading.offset === 1)
  )
    return true;
  if (mention.kind === "nisba") return state !== "person";
  if (mention.type === "person")
    return state !== "person" && !(state === "named" && mention.phrase.from < mention.from);
  return state === "open";
}

/** A name goes on after the words a list has: `إفراييم | سنيه`, `ري يونغ | هو`. */
function restOfName(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const word = tokens[at]?.word;
  // `اتهم شهباز شريف | الهند`, `اتهم جنبلاط | حزب النور`: a country or a body is the verb's object.
  if (at >= limit || word?.kind !== "arabic" || isCountry(word) || factsOf(word)?.organisationHead !== undefined)
    return at;
  if (isNameSyllable(tokens, from, at, true)) return at + 1;
  const oneWord = nameRole(tokens[at - 2]?.word ?? word) === undefined;
  if (
    !oneWord ||
    hasAnyRole(word) ||
    cueForm(word) !== undefined ||
    factsOf(word) !== undefined ||
    definiteReading(word) !== undefined ||
    isManner(word) ||
    isJoined(word) ||
    endsAsNoName(word.plain)
  )
    return nameEnd(tokens, at, Math.min(limit, at + 1));
  // A single given name with an ordinary word before the end of the subject: the word is a family name.
  const next = tokens[at + 1]?.word;
  return at + 1 === limit || hasRole(next, "adverb") || hasRole(next, "weekday") || next?.kind === "punctuation"
    ? at + 1
    : at;
}

/** After السيد anything that is no function word is a name's first word. */
function afterHonorific(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]?.word;
  return word?.kind === "arabic" && !hasAnyRole(word) ? Math.max(at + 1, nameEnd(tokens, at + 1, limit)) : at;
}

const isHonorific = (word: Word | undefined): boolean =>
  word !== undefined && factsOf(word)?.honorific !== undefined && factsOf(word)?.title === undefined;

/** The end of a run of words that can only be a name here: no list of ordinary words has them. */
function nameEnd(tokens: readonly Token[], at: number, limit: number, mentions: readonly LocalMention[] = []): number {
  let to = at;
  while (to < limit && to - at < 5) {
    const word = tokens[to]?.word;
    if (
      word === undefined ||
      !(mayBeName(word) || isNameSyllable(tokens, at, to, true)) ||
      (to > at &&
        (factsOf(word)?.title !== undefined ||
          isCountry(word) ||
          mentions.some(({ type, from }) => from === to && type !== "person")))
    )
      break;
    to++;
  }
  while (to > at && nameRole(tokens[to - 1]?.word as Word) === "particle") to--;
  return to;
}

const mayBeName = perWord((word: Word): boolean => {
  const role = nameRole(word);
  return (
    role !== undefined &&
    !hasAnyRole(word) &&
    !hasRole(word, "respectful") &&
    (role !== "unknown" || !(isManner(word) || endsAsNoName(word.plain))) &&
    (cueForm(word) === undefined || role === "name")
  );
});

/** Feminine, plural and verbal endings, and pronouns: an unknown word that ends so is hardly a name. */
const endsAsNoName = (plain: string): boolean =>
  isFeminineForm(plain) || isSoundMasculinePlural(plain) || endsInPluralWaw(plain) || hasPronoun(plain);

/** A title, a source or a body may have a name after it. */
function takesName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && isHeadNoun(word) && factsOf(word)?.organisationHead === undefined;
}

const isHeadNoun = perWord((word: Word): boolean => factsOf(word) !== undefined || isSourceHead(word));

/** `منظمة الدول | المصدرة`: an adjective of an ordinary noun that ends a name. */
const describesNoun = (noun: Word | undefined, word: Word): boolean =>
  noun !== undefined &&
  hasArticle(noun.key) &&
  isCommon(noun) &&
  isCommon(word) &&
  factsOf(word) === undefined &&
  sourceHeadOf(word) === undefined &&
  (isFeminineKey(word.key) || isObliquePlural(word.key));

/** How many words link the phrase to a further noun: `باسم`, `في` (`مسؤول في الوزارة`), `من` (`عدد من`), `عن شؤون`; 0 where none does. */
function linkedBy(tokens: readonly Token[], from: number, at: number, state: State): number {
  const word = tokens[at]?.word;
  const head = tokens[from]?.word;
  const next = tokens[at + 1]?.word;
  if (word === undefined || head === undefined || next === undefined || state === "person") return 0;
  if (hasRole(word, "title-link")) return 1;
  // `مواقع تابعة لحزب …`, `الكتلة التابعة للحكومة`.
  if (hasRole(tokens[at - 1]?.word, "belonging") && word.plain.startsWith(LAM)) return 1;
  if (sourceHeadOf(head)?.kind === "document" && at - from <= 2) {
    if (
      (hasRole(word, "about") && hasRole(tokens[at - 1]?.word, "issued-by")) ||
      (word.plain.startsWith(LAM) && word.plain.length > 1 && nameRole(word) === undefined && !isAudience(word))
    )
      return 1;
  }
  const speaks = isHeadNoun(head);
  // `خبير من البنك`, `العديد من الخبراء`, `المتظاهرين من العمال`; `حذر الخبير | من عودة العنف`.
  if (hasRole(word, "from"))
    return (hasRole(head, "partitive") ||
      (isSourceHead(head) && !(hasArticle(head.key) && !isObliquePlural(head.key)))) &&
      at - from <= 2 &&
      !hasRole(next, "side") &&
      complementizerOf(next) === undefined
      ? 1
      : 0;
  if (!speaks) return 0;
  // `مسؤول بوزارة الدفاع`.
  if (factsOf(word)?.organisationHead !== undefined && factsOf(word)?.reading.proclitics === BA) return 1;
  if (hasRole(word, "about")) return nounHasRole(head, "in-charge") && at === from + 1 ? 1 : 0;
  if (isIn(word))
    return at - from <= 5 &&
      !hasRole(next, "setting") &&
      !hasRole(next, "relative") &&
      !hasRole(next, "time-noun") &&
      (definiteReading(next) !== undefined ||
        factsOf(next)?.organisationHead !== undefined ||
        factsOf(next)?.placeHead !== undefined ||
        nounHasRole(next, "field"))
      ? 1
      : 0;
  // `مدير مركز الأمم المتحدة | لإزالة الألغام`: what a body is for.
  if (
    state === "named" &&
    factsOf(head)?.title !== undefined &&
    isAdjunctWord(word) &&
    word.plain.startsWith(LAM) &&
    isDefinite(next) &&
    nameRole(tokens[at + 2]?.word ?? next) !== undefined
  )
    return 2;
  return (hasFusedArticle(word.plain) || hasRole(word, "charge")) && !isAudience(word) && state !== "open" ? 1 : 0;
}

/** `مدير المكتب في القدس فلان`: the place of a post, where a name follows it. */
function postedAt(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  from: number,
  at: number,
  state: State,
): number {
  const head = tokens[from]?.word;
  if (state === "person" || head === undefined || factsOf(head)?.title === undefined || !isIn(tokens[at]?.word))
    return 0;
  const place = mentions.find(
    (mention) => mention.from === at + 1 && mention.type === "place" && mention.kind !== "nisba",
  );
  return place !== undefined && mentions.some(({ type, phrase }) => type === "person" && phrase.from === place.to)
    ? 1
    : 0;
}

/** `مسؤول | رفض الكشف عن اسمه`, `مصدر | طلب عدم …`: a verb after an indefinite noun that speaks opens its relative clause. */
function relatesTo(word: Word, head: Word): boolean {
  const form = cueForm(word);
  const source = sourceHeadOf(head);
  return (
    form?.kind === "perfect" &&
    !form.homograph &&
    source !== undefined &&
    source.kind === undefined &&
    !hasArticle(head.key)
  );
}

function endsPhrase(word: Word, state: State): boolean {
  if (word.kind === "punctuation" || word.kind === "number" || word.kind === "symbol" || word.kind === "link")
    return true;
  if (word.kind === "latin") return false;
  if (endsNoun(word) || complementizerOf(word) !== undefined) return true;
  const form = cueForm(word);
  if (
    form !== undefined &&
    (form.kind === "perfect" || form.kind === "participle" || form.reading.offset > 0) &&
    state !== "open"
  )
    return true;
  return isManner(word) || isAdjunctWord(word) || isImperfect(word);
}

const isJoined = (word: Word): boolean =>
  word.kind === "arabic" && word.plain.length > 2 && beginsWithWaw(word.plain) && nameRole(word) === undefined;

/** `الصناعة | والطاقة`, `فلسطينية | وإسرائيلية`, `الرئيس | ووزير الخارجية`. */
const joins = perWord((word: Word): boolean => {
  if (isCommon(word) && !word.readings.some(({ offset }) => offset === 1)) return true;
  if (cueForm(word) !== undefined) return false;
  const rest = word.readings.find(isConjoined);
  return (
    rest !== undefined &&
    (hasArticle(rest.key) || nisbaCountry(word) !== undefined || factsOf(word) !== undefined || isSourceHead(word))
  );
});

const hasAnyRole = anyRole([
  "preposition",
  "subordinator",
  "adverb",
  "weekday",
  "relative",
  "stop",
  "auxiliary",
  "negation",
  "partitive",
  "demonstrative",
]);
const endsNoun = anyRole(["preposition", "subordinator", "stop", "relative", "adverb", "weekday", "time-noun"]);

const mayHeadAfterL = perWord((word: Word): boolean => word.plain.startsWith(LAM) && !hasAnyRole(word));

/** Can this word open a noun phrase that speaks? Not particles, not verbs. */
function mayHead(word: Word, source: boolean): boolean {
  if (word.kind !== "arabic" || word.plain.length < 2) return false;
  if (source && mayHeadAfterL(word)) return true;
  return isHeadWord(word);
}

const isHeadWord = perWord((word: Word): boolean => {
  if (hasRole(word, "partitive")) return true;
  if (
    hasAnyRole(word) ||
    hasJoinedRole(word, "subordinator") ||
    isAdjunctWord(word) ||
    isImperfect(word) ||
    complementizerOf(word) !== undefined
  )
    return false;
  const form = cueForm(word);
  return (
    (form === undefined || form.kind === "source" || (form.kind !== "participle" && nameRole(word) === "name")) &&
    !isManner(word)
  );
});
