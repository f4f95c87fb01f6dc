/**
 * What reading a paragraph gives, and where it stands in the article.
 *
 * A reading depends on the paragraph's text alone and is kept by it (see memory in analyze.ts); its offsets are the paragraph's.
 */
import { nameRole } from "./entities/name-words";
import { inOrder, type LocalMention } from "./entities/mention";
import { findMentions } from "./entities/mentions";
import { findPatterns } from "./entities/patterns";
import type { FirstPass, Tagger } from "./entities/tagger/tagger";
import { withTaughtNames, type KnownNames } from "./entities/taught";
import { perReading } from "./memory";
import { hasArticle } from "./morphology/article";
import { findDayExpressions, type DayExpression } from "./numbers/calendar";
import { findNumbers } from "./numbers/numbers";
import type { LocalNumber } from "./numbers/mention";
import { cueForm } from "./quotations/cues";
import { findQuotations, namedSubjects, type LocalQuotation } from "./quotations/quotations";
import { readParagraph, type Paragraph } from "./text/paragraphs";
import type { Vocabulary } from "./text/vocabulary";

export interface Reading extends Paragraph {
  /** Names by shape and list, and the tags that the paragraph alone gives: the article may know better (`rereadNames`). */
  readonly patterns: readonly LocalMention[];
  readonly first: FirstPass;
  readonly mentions: readonly LocalMention[];
  /** Numbers, without those that are part of a name (`كوفيد-19`, `الحرب العالمية الثانية`). */
  readonly numbers: readonly LocalNumber[];
  /** Relative days that name their weekday: `أمس (الاثنين)`. */
  readonly days: readonly DayExpression[];
  readonly quotations: readonly LocalQuotation[];
  /** What others have worked out of it and want to keep (memory.ts). */
  readonly facts: unknown[];
}

export interface PlacedParagraph {
  /** Position among the article's paragraphs. */
  readonly index: number;
  /** UTF-16 offset of the paragraph in the text: add it to the reading's offsets. */
  readonly start: number;
  readonly reading: Reading;
}

/** What a paragraph is read with: of one analyzer, for all its paragraphs. */
export interface ReadingTools {
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
}

/** @param text one paragraph, without line breaks */
export function read(text: string, { vocabulary, tagger }: ReadingTools): Reading {
  if (vocabulary.makeRoom()) tagger.forgetWords();
  const paragraph = readParagraph(text, vocabulary);
  const { tokens, sentences, quotes } = paragraph;
  const patterns = findPatterns(paragraph);
  const first = tagger.tagParagraph(tokens, patterns);
  const mentions = findMentions(paragraph, patterns, first, first.tags);
  const numbers = besideNames(findNumbers(paragraph), mentions, paragraph);
  const speakers = possibleSpeakers(mentions, patterns);
  const quotations = findQuotations(paragraph, inOrder(mentions, speakers));
  return {
    text,
    tokens,
    sentences,
    quotes,
    patterns,
    first,
    mentions: withSpeakers(paragraph, mentions, speakers, quotations),
    numbers,
    days: findDayExpressions(paragraph),
    quotations,
    facts: [],
  };
}

/** What has a person's shape, but not the tagger's word, may be who speaks all the same: the reporting verb decides. */
function possibleSpeakers(
  mentions: readonly LocalMention[],
  patterns: readonly LocalMention[],
): readonly LocalMention[] {
  return patterns.filter(
    ({ type, from, to }) => type === "person" && !mentions.some((mention) => mention.from < to && from < mention.to),
  );
}

/** The mentions with the people who speak, of those who may. */
function withSpeakers(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  possible: readonly LocalMention[],
  quotations: readonly LocalQuotation[],
): readonly LocalMention[] {
  const speakers = possible.filter(
    ({ from, to }) =>
      followsCue(paragraph, from) ||
      quotations.some(({ subject }) => subject !== undefined && subject.from <= from && to <= subject.to),
  );
  return namedSubjects(paragraph, inOrder(mentions, speakers), quotations);
}

/** `ذكرت كارين`, `ذكرت "كارين`. */
function followsCue({ tokens }: Paragraph, at: number): boolean {
  const before = tokens[at - 1]?.word.kind === "punctuation" ? at - 2 : at - 1;
  const word = tokens[before]?.word;
  return word !== undefined && cueForm(word) !== undefined;
}

/**
 * @param known names of the newsroom's stylebook
 * @returns the paragraphs with the mentions that the whole article shows: a word is a name more surely where it is one elsewhere
 */
export function rereadNames(
  paragraphs: readonly PlacedParagraph[],
  known: KnownNames | undefined,
  tagger: Tagger,
): readonly PlacedParagraph[] {
  const tags = tagger.tagArticle(paragraphs.map(({ reading }) => reading.first));
  const readings = paragraphs.map(({ reading }, at) => withTags(reading, tags[at] ?? reading.first.tags));
  const mentions = withTaughtNames(readings, known);
  return paragraphs.map((paragraph, at) => {
    const reading = withMentions(readings[at] ?? paragraph.reading, mentions[at]);
    return reading === paragraph.reading ? paragraph : { ...paragraph, reading };
  });
}

function isSame(tags: Uint8Array, others: Uint8Array): boolean {
  if (tags === others) return true;
  for (let at = 0; at < tags.length; at++) if (tags[at] !== others[at]) return false;
  return true;
}

/**
 * What the article made of a reading when it was last asked: it mostly says the same at every keystroke, and then the same reading is
 * given, with what has been worked out of it.
 */
const lastOf = perReading(
  (): {
    tagged?: { tags: Uint8Array; reading: Reading };
    taught?: { mentions: readonly LocalMention[]; reading: Reading };
  } => ({}),
);

function withTags(reading: Reading, tags: Uint8Array): Reading {
  const { patterns, first, quotations } = reading;
  if (isSame(tags, first.tags)) return reading;
  const last = lastOf(reading);
  if (last.tagged === undefined || !isSame(tags, last.tagged.tags)) {
    const mentions = findMentions(reading, patterns, first, tags);
    last.tagged = {
      tags,
      reading: {
        ...reading,
        mentions: withSpeakers(reading, mentions, possibleSpeakers(mentions, patterns), quotations),
        facts: [],
      },
    };
  }
  return last.tagged.reading;
}

function withMentions(reading: Reading, mentions = reading.mentions): Reading {
  if (mentions === reading.mentions) return reading;
  const last = lastOf(reading);
  if (last.taught === undefined || !areSame(mentions, last.taught.mentions))
    last.taught = {
      mentions,
      reading: { ...reading, mentions, numbers: besideNames(reading.numbers, mentions, reading), facts: [] },
    };
  return last.taught.reading;
}

/** Do mentions of one paragraph say the same? Their titles follow from their place. */
const areSame = (some: readonly LocalMention[], others: readonly LocalMention[]): boolean =>
  some.length === others.length &&
  some.every(({ from, to, start, type, kind, key, ref, gender }, at) => {
    const other = others[at];
    return (
      other !== undefined &&
      from === other.from &&
      to === other.to &&
      start === other.start &&
      type === other.type &&
      kind === other.kind &&
      key === other.key &&
      ref === other.ref &&
      gender === other.gender
    );
  });

/** Numbers beside names: part of one (`كوفيد-19`), a ruler's (`إليزابيث الثانية`), or a person's age (`سمير حداد، 64 عاما،`). */
function besideNames(
  numbers: readonly LocalNumber[],
  mentions: readonly LocalMention[],
  { text, tokens }: Paragraph,
): LocalNumber[] {
  const kept: LocalNumber[] = [];
  for (const number of numbers) {
    if (mentions.some(({ start, end }) => start <= number.start && number.end <= end)) continue;
    if (number.kind !== "ordinal" && number.kind !== "duration") kept.push(number);
    else {
      const person = mentions.find(({ type, end }) => type === "person" && isBetween(text, end, number.start));
      if (
        number.kind === "ordinal" &&
        hasArticle(text.slice(number.start)) &&
        (person !== undefined || followsName(tokens, number))
      )
        continue;
      const years = /^P(\d+)Y$/.exec(number.value)?.[1];
      kept.push(
        (person !== undefined || followsName(tokens, number, true)) &&
          years !== undefined &&
          text.charAt(number.end) === "،"
          ? { ...number, kind: "age", value: years }
          : number,
      );
    }
  }
  return kept;
}

/** `مسجد الحسن الثاني`: right after a word that is a name only, or (`unknown`) that no list has. */
function followsName(tokens: Paragraph["tokens"], number: LocalNumber, unknown = false): boolean {
  const before = tokens[tokens.findIndex(({ start }) => start === number.start) - 1];
  if (before === undefined || before.end + 1 !== number.start) return false;
  const role = nameRole(before.word);
  return role === "name" || (unknown && role === "unknown");
}

/** Does nothing but a space, or a comma and a space, stand between two offsets? */
function isBetween(text: string, from: number, to: number): boolean {
  return from < to && to - from <= 3 && /^،?\s*$/.test(text.slice(from, to));
}
