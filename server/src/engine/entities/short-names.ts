/** Short names: single words that the article's full names make names (`سيرغي لافروف` … `لافروف`). */
import { variantKey } from "../lexicon/variants";
import { isCommon, isCommonKey, marksOf, placeLevel } from "../lexicon/words";
import { hasArticle, isDefinite } from "../morphology/article";
import { lastAnswer, perReading, type Remembering } from "../memory";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { named, newMention, type LocalMention } from "./mention";
import { endsName, isGivenKey, isGivenOnly, isKeptParticle, nameRole, particlePlace } from "../nouns/name-words";
import { isFamilyKey, isNameEnder } from "../nouns/people-words";
import { monthAt } from "../numbers/calendar";
import { nameMargin } from "./tagger/tagger";
import type { CueEvidence } from "./candidates";
import { factsOf } from "../nouns/title-words";
import { initialOf, type People, type ShortForm } from "./known-people";
import { type FirstPass } from "./tagger/tagger";
import { mayBeGiven } from "./well-formed";
import { goesOnOtherwise, isAge, isMereWord } from "./mere-words";

/** The tagger may doubt a short name, for the article's full one speaks for it: an ordinary word less so than one that is a name only. */
const LEAST_COMMON_MARGIN = 0;
const LEAST_MARGIN = -200;
/** Letters, and those behind a proclitic: what is left of a shorter word is no name. */
const SHORTEST = 2;
const SHORTEST_BEHIND_PROCLITIC = 4;
/** Words of a full name that is looked for once more. */
const MOST_WORDS = 5;

/** A paragraph with what the tagger has for its tokens. */
interface NamedParagraph extends Paragraph, Remembering {
  readonly candidates: { readonly first: FirstPass };
  readonly evidence: Pick<CueEvidence, "subjects">;
}

/** @returns the paragraph's mentions, with the single words that the article's full names make names */
export const withShortNames = lastAnswer(
  (one: KnownNames, other: KnownNames) => one.people === other.people && one.mentions === other.mentions,
  (paragraph: NamedParagraph, { mentions, people }: KnownNames) =>
    people.none ? mentions : shortNamesAmong(paragraph, mentions, people),
);

/** The mentions of a paragraph that are decided so far, and the people of its article. */
interface KnownNames {
  readonly mentions: readonly LocalMention[];
  readonly people: People;
}

function shortNamesAmong(
  paragraph: NamedParagraph,
  known: readonly LocalMention[],
  people: People,
): readonly LocalMention[] {
  const { tokens } = paragraph;
  const mentions: LocalMention[] = [];
  let next = 0;
  let covered = 0;
  /** Where the last name ends that is whole again: the tagger's parts of it are no mentions. */
  let wholeTo = 0;
  const passMentions = (to: number): void => {
    for (let mention = known[next]; mention !== undefined && mention.from <= to; mention = known[++next]) {
      if (isOthersHere(tokens, mention, people) || mention.from < wholeTo) continue;
      const name = inFullAgain(paragraph, asShortName(tokens, mention, people), people);
      mentions.push(name);
      if (name.to > mention.to) wholeTo = name.to;
      covered = Math.max(covered, name.to);
    }
  };
  for (const { at, forms } of shortFormsIn(paragraph)) {
    const form = forms.find(people.isShortForm);
    if (form === undefined) continue;
    passMentions(at);
    if (at < covered) continue;
    const short = asWritten(paragraph, at, form);
    const whole = inFullAgain(paragraph, short, people);
    if (whole === short && !isShortNameAt(paragraph, at, form)) continue;
    mentions.push(whole === short && at > covered ? withGivenName(paragraph, short) : whole);
    covered = whole.to;
    if (whole !== short) wholeTo = whole.to;
  }
  passMentions(tokens.length);
  return mentions;
}

/** The tokens that can be short names. */
const shortFormsIn = perReading(
  ({ tokens }: Paragraph & Remembering): readonly { at: number; forms: readonly ShortForm[] }[] => {
    const found: { at: number; forms: readonly ShortForm[] }[] = [];
    tokens.forEach(({ word }, at) => {
      const compounds = compoundForms(tokens, at);
      const forms = compounds.length === 0 ? shortForms(word) : [...compounds, ...shortForms(word)];
      if (forms.length > 0) found.push({ at, forms });
    });
    return found;
  },
);

/** `محمد أمين حداد` … `محمد | أمين نصار`: the tagger has what is another's. */
const isOthersHere = (tokens: readonly Token[], mention: LocalMention, people: People): boolean =>
  mention.type === "person" &&
  mention.titles.length === 0 &&
  isGivenKey(mention.key) &&
  goesOnOtherwise(tokens, mention.from) &&
  people.hasFullName(mention.key);

/** One word that a full name of the article has at its end or beginning is that person, whatever the tagger takes it for: `فورد` beside `كريستين فورد`, not `شركة فورد`. */
function asShortName(tokens: readonly Token[], mention: LocalMention, people: People): LocalMention {
  const { type, key, from, to } = mention;
  if (!people.hasFullName(key)) return mention;
  // `حسن نصر الله` … `ورد | نصر الله`: a village elsewhere; `أسامة بن لادن` … `قتل | بن لادن`: a company.
  if (key.includes(" ")) {
    const isFamilys =
      type === "organization" && tokens.slice(from, from + 1).some(({ word }) => particlePlace(word) === "joins");
    return type === "place" || isFamilys ? newMention(mention, "person", "short") : mention;
  }
  if (type === "person") return { ...mention, kind: "short" };
  const before = tokens[from - 1];
  // `محمد السوداني` … `قال | السوداني`: no adjective, for no noun with the article stands before it.
  if (mention.kind === "nisba" && hasArticle(key) && !isDefinite(before?.word))
    return newMention(mention, "person", "short");
  // Clubs are named after cities (`ليفربول`) and by adjectives (`العربي`).
  const isOther =
    type !== "organization" ||
    to - from > 1 ||
    hasArticle(key) ||
    placeLevel(marksOf(key)) > 1 ||
    (before !== undefined && factsOf(before.word)?.organisationHead !== undefined);
  return isOther ? mention : newMention(mention, "person", "short");
}

/** What stands at token `at` in this form, as a short name. */
function asWritten({ text, tokens }: NamedParagraph, at: number, { offset, words, key }: ShortForm): LocalMention {
  const to = at + words;
  return newMention({ ...named(text, tokens, at, to, (tokens[at]?.start ?? 0) + offset), key }, "person", "short");
}

/** `عمر الفرج` … `سجل | عمر الفرج`: the full name once more, of which grammar and tagger have a part or nothing, for its last word is ordinary. */
function inFullAgain({ text, tokens }: Paragraph, short: LocalMention, { index }: People): LocalMention {
  const { type, from, start, titles, phrase, gender } = short;
  if (type !== "person") return short;
  let key = short.key;
  for (let to = short.to + 1; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
    key += ` ${tokens[to - 1]?.word.key ?? ""}`;
    if (index.full.has(variantKey(key))) {
      const around = { titles, phrase: { from: phrase.from, to: Math.max(to, phrase.to) }, gender };
      return newMention(named(text, tokens, from, to, start), "person", "full", undefined, around);
    }
  }
  return short;
}

function isShortNameAt({ tokens, candidates, evidence }: NamedParagraph, at: number, form: ShortForm): boolean {
  const token = tokens[at];
  // `| ربيع | الأول`: the month.
  if (token === undefined || (monthAt(tokens, at)?.to ?? 0) > at + 1) return false;
  // `وأوضح | عطية أن`: who speaks.
  const speaks = evidence.subjects.some(({ from, to }) => from === at && to === at + 1);
  const isSure = speaks || isFamilyWithArticle(token.word, form.key);
  if (
    !isSure &&
    nameMargin(candidates.first, at, "person") < (isCommon(token.word) ? LEAST_COMMON_MARGIN : LEAST_MARGIN)
  )
    return false;
  return !(isGivenKey(form.key) && (isMereWord(tokens, at) || isAge(tokens, at) || goesOnOtherwise(tokens, at)));
}

/** `للعلي`, `وبالعلي`: behind what is joined to it a family's name keeps its article, and is no other word. */
const isFamilyWithArticle = (word: Word, key: string): boolean =>
  key !== word.key && hasArticle(key) && (isFamilyKey(key) || !isCommonKey(key));

/** `سارة بالين` where the article is about `تراك بالين`: another of the family, though the tagger sees no name. */
function withGivenName({ text, tokens }: NamedParagraph, short: LocalMention): LocalMention {
  const given = tokens[short.from - 1];
  const apart = given === undefined || given.end + 1 !== short.start || !isGivenOnly(given.word);
  return apart ? short : newMention(named(text, tokens, short.from - 1, short.to, given.start), "person", "full");
}

/** An ordinary word, and no one's name. */
const isWordAlone = (word: Word): boolean =>
  isCommon(word) &&
  nameRole(word) === undefined &&
  !isGivenKey(word.key) &&
  !word.readings.some(({ key }) => isFamilyKey(key));

const NO_FORMS: readonly ShortForm[] = [];

/** `أبا | الغيط`, `آل | ثاني`, `وبن | حنيف`: a unit of two words; `سهل | بن حنيف` is more of one. */
function compoundForms(tokens: readonly Token[], at: number): readonly ShortForm[] {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (word?.kind !== "arabic" || next?.kind !== "arabic") return NO_FORMS;
  const before = tokens[at - 1]?.word;
  if (particlePlace(word) === "joins" && before !== undefined && mayBeGiven(before)) return NO_FORMS;
  return mayOpenUnit(word)
    ? word.readings.map(({ key, offset }) => compoundForm(`${key} ${next.key}`, offset))
    : NO_FORMS;
}

const compoundForm = (key: string, offset: number): ShortForm => {
  const variant = variantKey(key);
  return { key, variant, offset, doubtful: false, initial: initialOf(variant), words: 2 };
};

const mayOpenUnit = perWord((word: Word): boolean => word.readings.some(({ key }) => isKeptParticle(key)));

/** What of a word can be a short name, in any reading. */
const shortForms = perWord((word: Word): readonly ShortForm[] => {
  if (word.kind !== "arabic" || isNameEnder(word) || endsName(word) || isWordAlone(word)) return NO_FORMS;
  const doubtful = isCommon(word) || nameRole(word) === undefined;
  return word.readings
    .filter(({ key, proclitics }) => key.length >= (proclitics === "" ? SHORTEST : SHORTEST_BEHIND_PROCLITIC))
    .map(({ key, offset }) => ({
      key,
      variant: variantKey(key),
      offset,
      doubtful,
      initial: initialOf(doubtful ? key : variantKey(key)),
      words: 1,
    }));
});
