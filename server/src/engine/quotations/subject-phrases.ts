/** A subject as written: a noun phrase with its offsets, its apposition, and without the preposition before it. */
import { isComma } from "../text/marks";
import { factsOf } from "../nouns/title-words";
import { isSourceKey, isSourceHead } from "../nouns/source-words";
import { isAdjunctWord } from "../nouns/clause-words";
import { FA, LAM } from "../morphology/proclitics";
import { hasArticle, isDefinite } from "../morphology/article";
import { hasRole, isIn } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { Paragraph } from "../text/paragraphs";
import { nisbaCountry } from "../nouns/nisbas";
import type { Token } from "../text/tokens";
import { nounPhraseAt } from "./noun-phrases";
import { type NounPhrase } from "./phrase-steps";
import type { Word } from "../text/words";

/** Letters of a source behind its لـ: of fewer, ل is mostly a letter of their own. */
const SHORTEST_SOURCE = 4;
/** Words of a title before the name in one apposition. */
const TITLE = 3;

export interface Subject extends NounPhrase {
  /** Offsets in the paragraph, proclitics off. */
  start: number;
  end: number;
}

/** @param cutsL is a لـ before the first word cut off: always after وفقا, and where it can be no letter of the noun after بحسب */
export function placed(
  { tokens, text }: Paragraph,
  phrase: NounPhrase | undefined,
  cutsL: "always" | "maybe" = "maybe",
): Subject | undefined {
  const first = phrase && tokens[phrase.from];
  if (phrase === undefined || first === undefined) return undefined;
  const cut =
    cutsL === "always"
      ? (first.word.readings.find(({ proclitics }) => proclitics === LAM)?.offset ?? 0)
      : cutOff(first.word);
  const start = first.start + (cut || joinedFa(first.word));
  const end = tokens[phrase.to - 1]?.end ?? first.end;
  const subject: Subject = {
    from: phrase.from,
    to: phrase.to,
    start,
    end: start + text.slice(start, end).trimEnd().length,
  };
  if (phrase.name !== undefined) subject.name = phrase.name;
  return subject;
}

/** `ف|المتحدث الرسمي أكد`: the ف that ties the sentence. */
const joinedFa = (word: Word): number =>
  word.plain.startsWith(FA) && word.readings.some(({ proclitics, key }) => proclitics === FA && hasArticle(key))
    ? FA.length
    : 0;

/** `لمصدر`, `للوزارة`: where the noun begins after its لـ; 0 for names that only begin so (`لافروف`). */
export function cutOff(word: Word): number {
  const reading = word.readings.find(({ proclitics }) => proclitics === LAM);
  return reading !== undefined &&
    (isAdjunctWord(word) ||
      factsOf(word)?.reading.offset === reading.offset ||
      (reading.key.length >= SHORTEST_SOURCE && isSourceKey(reading.key)))
    ? reading.offset
    : 0;
}

/** `رئيس الوزراء، سالم الرواحي، …`: the name after a description's comma belongs to the subject. */
export function withApposition(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  phrase: NounPhrase,
  limit: number,
): NounPhrase {
  const { tokens } = paragraph;
  const head = tokens[phrase.from]?.word;
  if (head === undefined || !(factsOf(head)?.title !== undefined || isSourceHead(head) || isDefinite(head)))
    return phrase;
  if (
    phrase.name !== undefined ||
    mentions.some(({ type, from, to }) => type === "person" && phrase.from <= from && to <= phrase.to)
  )
    return phrase;
  const comma = isComma(tokens[phrase.to]?.word) ? phrase.to : afterFields(paragraph, mentions, phrase.to, limit);
  if (!isComma(tokens[comma]?.word)) return phrase;
  // `مدرب الساحل، | المغربي | رشيد البقالي`: where one is from stands before one's name.
  const from = isNisba(tokens[comma + 1]?.word) ? comma + 2 : comma + 1;
  const name = nameAt(paragraph, mentions, from, limit) ?? titledAt(paragraph, mentions, comma + 1, limit);
  const closed = name !== undefined && (from > comma + 1 || closesName(tokens, name.to, limit));
  return closed ? { from: phrase.from, to: name.to, ...(name.name ? { name: name.name } : {}) } : phrase;
}

/** What a name between commas is followed by; a word that is none of these may be what the name does. */
function closesName(tokens: readonly Token[], to: number, limit: number): boolean {
  const after = tokens[to]?.word;
  return (
    to === limit ||
    after?.kind === "punctuation" ||
    hasRole(after, "relative") ||
    hasRole(after, "preposition") ||
    hasRole(after, "adverb") ||
    hasRole(after, "weekday")
  );
}

const isNisba = (word: Word | undefined): boolean =>
  word !== undefined && isDefinite(word) && nisbaCountry(word) !== undefined;

/** `الممارس | في مجال الذكاء الاصطناعي`, `حارس الساحل | الأول لكرة القدم`: index past the adjectives and one adjunct of a description. */
function afterFields(paragraph: Paragraph, mentions: readonly LocalMention[], at: number, limit: number): number {
  const { tokens } = paragraph;
  let to = at;
  while (to < at + ADJECTIVES && isDefinite(tokens[to]?.word)) to++;
  const word = tokens[to]?.word;
  if (isIn(word)) return nounPhraseAt(paragraph, mentions, to + 1, limit)?.to ?? at;
  return word?.readings.some(({ proclitics }) => proclitics === LAM) === true
    ? (nounPhraseAt(paragraph, mentions, to, limit, true)?.to ?? at)
    : to;
}

/** Adjectives behind the body's name that a description ends with. */
const ADJECTIVES = 2;

/** `وزير الدولة، | الناطق باسم الحكومة سالم الرواحي`: a second title, with the name behind it. */
function titledAt(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  limit: number,
): NounPhrase | undefined {
  const head = paragraph.tokens[at]?.word;
  if (head === undefined || factsOf(head)?.reading.offset !== 0) return undefined;
  const phrase = nounPhraseAt(paragraph, mentions, at, limit);
  const isNamed = mentions.some(({ type, from, to }) => type === "person" && from > at && to === phrase?.to);
  return phrase !== undefined && (isNamed || phrase.name?.to === phrase.to) ? phrase : undefined;
}

/** A phrase that is a person's name and nothing else. */
function nameAt(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  limit: number,
): NounPhrase | undefined {
  const phrase = nounPhraseAt(paragraph, mentions, at, limit);
  const participantOf = mentions.some(
    ({ type, from, phrase: own }) => type === "person" && own.from === at && from <= at + TITLE,
  );
  return phrase !== undefined && (participantOf || phrase.name?.from === at) && phrase.to - at > 1 ? phrase : undefined;
}
