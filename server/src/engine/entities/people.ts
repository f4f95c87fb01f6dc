/** People: titles and names, by shape. */
import type { Span } from "../article";
import { hasArticle, isDefinite } from "../morphology/article";
import { isFeminineNisba, isIndefiniteFeminine } from "../morphology/endings";
import { hasPronoun, isJoinedPluralWithPronoun } from "../morphology/pronouns";
import { spaceBefore, type Token } from "../text/tokens";
import type { Word } from "../text/words";
import { knownNameAt } from "./listed-names";
import { blessingAt } from "../nouns/blessings";
import {
  endsName,
  givenName,
  isArticledName,
  isGivenKey,
  isNameSyllable,
  isWomansName,
  joinsGiven,
  nameReading,
  nameRole,
  particlePlace,
} from "../nouns/name-words";
import { isNameEnder } from "../nouns/people-words";
import { nisbaCountry } from "../nouns/nisbas";
import { factsOf, type NameFacts } from "../nouns/title-words";
import type { Surroundings } from "./mention";
import { givenGender, isAnothers, titleAfter, titleBefore } from "./title-phrases";
import { titleEnd } from "./title-ends";

/** Words: a given name, two fathers' with بن, and a family's. */
const LONGEST_NAME = 6;
/** Letters of a name that no list has, behind a given one: shorter words are mostly particles. */
const SHORTEST_UNLISTED = 4;

/** A person's name in the tokens, with the title chain before or after it. */
export interface PersonShape {
  /** Tokens of the name alone, and its offset (proclitics off). */
  from: number;
  to: number;
  start: number;
  /** Tokens of the whole phrase, titles included. */
  phrase: { from: number; to: number };
  titles: readonly Span[];
  gender: "m" | "f" | undefined;
}

/**
 * @returns the person whose title chain or name begins at token `at`: `وزير الخارجية الصيني وانغ يي`, `السيد كريم`,
 *   `سيرجي لافروف`. A single word is a name only after a title.
 */
export function personAt(tokens: readonly Token[], at: number): PersonShape | undefined {
  const facts = tokens[at] && factsOf(tokens[at].word);
  if (facts?.title !== undefined || facts?.honorific !== undefined) {
    const titled = titledPerson(tokens, at);
    if (titled !== undefined) return titled;
  }
  const name = nameRun(tokens, at);
  if (
    name === undefined ||
    !isCertain(tokens, name) ||
    isDescribed(tokens, name.from, name.to) ||
    isKnownElsewhere(tokens, name)
  )
    return undefined;
  const after = titleAfter(tokens, name.from, name.from, name.to);
  return shape(name, name.from, after?.to ?? name.to, spansOf(after), genderOf(tokens[name.from], after?.gender));
}

/**
 * The titles beside a name that is found already: `وزير الخارجية الصيني وانغ يي`, `هانا كوبلر مستشارة الشؤون الثقافية`.
 * @param from token where the name begins, `to` after its end
 * @param joined does a proclitic stand before the name? A title before that is another's: `السكرتيرة الصحفية لكوبلر`
 */
export function titlesAround(tokens: readonly Token[], from: number, to: number, joined: boolean): Surroundings {
  const before = joined ? undefined : titleBefore(tokens, from);
  const after = titleAfter(tokens, before?.from ?? from, from, to);
  return {
    phrase: { from: before?.from ?? from, to: before === undefined ? (after?.to ?? to) : to },
    titles: spansOf(before, after),
    gender: genderOf(tokens[from], before?.gender, after?.gender),
  };
}

/** `مربية فليبينية`: a noun and its adjective, both feminine, and neither a given name. */
export function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  const [noun, adjective] = [tokens[from]?.word, tokens[from + 1]?.word];
  return (
    to - from === 2 &&
    noun !== undefined &&
    adjective !== undefined &&
    isIndefiniteFeminine(noun.plain) &&
    isFeminineNisba(adjective.plain) &&
    givenName(noun) === undefined
  );
}

function titledPerson(tokens: readonly Token[], at: number): PersonShape | undefined {
  const first = tokens[at];
  const facts = first && factsOf(first.word);
  if (first === undefined || facts === undefined) return undefined;
  const from = titleEnd(tokens, at);
  const name = nameRun(tokens, from);
  const honorific = factsOf(tokens[from - 1]?.word ?? first.word)?.honorific !== undefined;
  if (name === undefined) return undefined;
  if (name.strong === 0 && name.to - name.from === 1 && !honorific && !endsWithNisba(tokens, from)) return undefined;
  // `السكرتيرة الصحفية لكوبلر`: she is not he.
  if (name.start > (tokens[name.from]?.start ?? 0)) return undefined;
  const after = titleAfter(tokens, at, name.from, name.to);
  if (from - at === 1 && isAnothers(facts))
    return shape(name, at, name.to, spansOf(after), genderOf(tokens[name.from], after?.gender));
  const title = titleBefore(tokens, name.from);
  if (title === undefined) return undefined;
  return shape(
    name,
    title.from,
    name.to,
    spansOf(title, after),
    genderOf(tokens[name.from], title.gender, facts.honorific),
  );
}

function endsWithNisba(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && nisbaCountry(before.word) !== undefined;
}

interface NameRun {
  from: number;
  to: number;
  start: number;
  /** How many of its words the lists of names have. */
  strong: number;
}

/** The longest run of words that can be one person's name: `عبد الـ`, `بن`, `آل` and `جمال الدين` inside. */
function nameRun(tokens: readonly Token[], at: number): NameRun | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let strong = 0;
  let to = at;
  while (to < tokens.length && (to - at < LONGEST_NAME || joinsLineage(tokens, to)) && !isCutOff(tokens, at, to)) {
    if (to > at && isInitial(tokens, to)) {
      to += 2;
      continue;
    }
    const worth = worthInName(tokens, at, to, strong);
    if (worth === undefined) break;
    strong += worth;
    to++;
  }
  while (to > at && nameRole(tokens[to - 1]?.word ?? first.word) === "particle") to--;
  return to > at ? { from: at, to, start: first.start + (nameReading(first.word)?.offset ?? 0), strong } : undefined;
}

/** `… | بن سالم`: a lineage is of any length. */
const joinsLineage = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at - 1, at + 1).some(({ word }) => particlePlace(word) === "joins");

/** Does a mark, a title or a head stand at `to`? */
function isCutOff(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[to];
  if (token === undefined) return true;
  if (to > from && !spaceBefore(tokens, to) && tokens[to - 1]?.word.kind === "punctuation") return true;
  const facts = factsOf(token.word);
  return (
    facts?.reading.offset === 0 &&
    !(facts.title !== undefined && hasArticle(facts.reading.key)) &&
    (facts.title ?? facts.honorific ?? facts.organisationHead) !== undefined
  );
}

/**
 * @param strong how many of the words before it the lists of names have
 * @returns what the word at `at` adds to that, 0 for one that may stand in the name; undefined for one that may not
 */
function worthInName(tokens: readonly Token[], from: number, at: number, strong: number): number | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  const { word } = token;
  if (isNameSyllable(tokens, from, at)) return 1;
  // `محمد | رضي الله عنه`.
  if (next !== undefined && endsName(next.word) && blessingAt(tokens, at) !== undefined) return undefined;
  if (at > from && joinsGiven(word) === "sure") return undefined;
  const role = nameRole(word);
  const before = tokens[at - 1]?.word;
  const afterParticle = before !== undefined && nameRole(before) === "particle";
  if (role === "particle") return 0;
  if (isDefinite(word)) {
    if (afterParticle) return 2;
    return endsName(word) || (strong > 0 && isFamilyName(word, tokens[from]?.word)) ? 1 : undefined;
  }
  if (role === "name" || (at === from && nameReading(word) !== undefined)) return 1;
  // `خالد | علي راشد`: a preposition elsewhere.
  const isInside =
    before !== undefined && next !== undefined && nameRole(before) === "name" && nameRole(next.word) === "name";
  if (isInside && isGivenKey(word.key) && !isNameEnder(word)) return 1;
  if (at > from && endsName(next?.word ?? word)) return 1;
  if (role !== "unknown") return undefined;
  return at > from && (knownNameAt(tokens, at) !== undefined || isJoinedPluralWithPronoun(word.plain)) ? undefined : 0;
}

const isFamilyName = (word: Word, given: Word | undefined): boolean =>
  isArticledName(word) || (given !== undefined && givenName(given) === "f" && isWomansName(word));

/** `جورج و. بوش`: one letter with a full stop, and more of the name behind it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    letter?.word.kind === "arabic" &&
    letter.word.plain.length === 1 &&
    stop?.word.surface === "." &&
    next?.word.kind === "arabic" &&
    nameRole(next.word) !== undefined
  );
}

/** Names of places and organisations that begin or make up the run: `كارولينا`, `هونغ كونغ`. */
function isKnownElsewhere(tokens: readonly Token[], { from, to, strong }: NameRun): boolean {
  const known = knownNameAt(tokens, from);
  return known !== undefined && (known.to >= to || strong < 2);
}

/** Two listed words make a name, and so does one with an unknown word that has no pronoun on it (`باتريك جيفسون`, `أبو مازن`). */
function isCertain(tokens: readonly Token[], { from, to, strong }: NameRun): boolean {
  if (strong >= 2) return true;
  const [first, second] = [tokens[from]?.word, tokens[from + 1]?.word];
  if (strong === 0 || to - from !== 2 || first === undefined || second === undefined) return false;
  if (nameRole(first) === "particle") return particlePlace(first) !== "within";
  return nameReading(first) !== undefined && second.key.length >= SHORTEST_UNLISTED && !hasPronoun(second.plain);
}

function spansOf(title: { span: Span } | undefined, other?: { span: Span }): readonly Span[] {
  if (title === undefined) return other === undefined ? NONE : [other.span];
  return other === undefined ? [title.span] : [title.span, other.span];
}

const NONE: readonly Span[] = [];

const shape = (
  { from, to, start }: NameRun,
  phraseFrom: number,
  phraseTo: number,
  titles: readonly Span[],
  gender: PersonShape["gender"],
): PersonShape => ({ from, to, start, phrase: { from: phraseFrom, to: phraseTo }, titles, gender });

/** The first title that tells the gender does, else the given name; of a woman's name with a man's office nobody knows (`هدى سالم، مدير المتحف`, `المدرب أندريا`). */
function genderOf(
  given: Token | undefined,
  title: NameFacts["title"],
  other?: NameFacts["title"],
): "m" | "f" | undefined {
  const [told, called] = [oneOf(title) ?? oneOf(other), givenGender(given)];
  return told === "m" && called === "f" ? undefined : (told ?? called);
}

const oneOf = (gender: NameFacts["title"]): "m" | "f" | undefined =>
  gender === "m" || gender === "f" ? gender : undefined;
