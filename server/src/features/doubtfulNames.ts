/** Where a person's name may be the word that it is elsewhere: `رجل كريم`, `لحسن`. A person decides whether such a place is renamed. */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { LinkedEntity, LinkedMention } from "../engine/entities/link";
import { hasRole } from "../engine/lexicon/function-words";
import { isCommonKey } from "../engine/lexicon/words";
import { ARTICLE, hasArticle, isDefinite } from "../engine/morphology/article";
import { endsInTaMarbuta, isSecondVerbalNoun } from "../engine/morphology/endings";
import { followsPreposition } from "../engine/morphology/proclitics";
import { withoutPronoun } from "../engine/morphology/pronouns";
import { isGivenKey } from "../engine/nouns/name-words";
import { isRelation } from "../engine/nouns/people-words";
import { isCountedNoun } from "../engine/numbers/counted-nouns";
import type { PlacedParagraph } from "../engine/reading";
import type { Token } from "../engine/text/tokens";
import type { Word } from "../engine/text/words";
import { isOn } from "./places";

/** Letters: a shorter noun is a verb as often (`طلب`, `رد`). */
const SHORTEST_NOUN = 4;

/** @returns the entity's mentions that may be an adjective, and the words behind a preposition that may be its name though they are read as none; offsets in the text */
export function doubtfulPlaces(analysis: Analysis, entity: LinkedEntity): { mentions: Span[]; words: Span[] } {
  const [mentions, words]: [Span[], Span[]] = [[], []];
  if (entity.type !== "person") return { mentions, words };
  const parts = partsOf(entity);
  for (const paragraph of analysis.paragraphs) {
    const { tokens } = paragraph.reading;
    const linked = analysis.linking.mentionsOf[paragraph.index] ?? [];
    for (const mention of linked)
      if (mention.entity === entity && mayBeAdjective(tokens, mention) && !speaks(analysis, placed(paragraph, mention)))
        mentions.push(placed(paragraph, mention));
    tokens.forEach((token, at) => {
      const span = behindPreposition(token, tokens[at + 1], parts);
      if (span !== undefined && linked.every(({ from, to }) => at < from || to <= at))
        words.push(placed(paragraph, span));
    });
  }
  return { mentions, words };
}

const placed = ({ start }: PlacedParagraph, span: Span): Span => ({ start: start + span.start, end: start + span.end });

const speaks = ({ quotations }: Analysis, { start }: Span): boolean =>
  quotations.some(({ speakers }) => speakers.some(({ span }) => span !== undefined && isOn(span, start)));

/** The first and the last word of its full name, as keys. */
function partsOf({ key }: LinkedEntity): ReadonlySet<string> {
  const words = key.split(" ");
  return new Set(words.length === 1 ? [] : [words[0] ?? "", words.at(-1) ?? ""].filter((one) => !hasArticle(one)));
}

/** `ودعا | لحسن | بالشفاء`; not `لحسن | الحظ`. */
function behindPreposition(
  { word, start, end }: Token,
  next: Token | undefined,
  parts: ReadonlySet<string>,
): Span | undefined {
  if (word.kind !== "arabic" || hasArticle(next?.word.plain ?? "")) return undefined;
  const reading = word.readings.find((one) => followsPreposition(one) && parts.has(one.key));
  return reading && { start: start + reading.offset, end };
}

/** `رجل | كريم`, `بتوزيع | عادل`: a first name alone, behind an indefinite noun that it agrees with; not `سيارة كريم`, `والد كريم`. */
function mayBeAdjective(tokens: readonly Token[], { kind, from, to, start, key }: LinkedMention): boolean {
  const before = tokens[from - 1]?.word;
  return (
    kind === "short" &&
    to - from === 1 &&
    start === tokens[from]?.start &&
    isGivenKey(key) &&
    before !== undefined &&
    isIndefiniteNoun(before) &&
    endsInTaMarbuta(before.plain) === endsInTaMarbuta(tokens[from]?.word.plain ?? "")
  );
}

const isIndefiniteNoun = (word: Word): boolean =>
  word.kind === "arabic" &&
  !isDefinite(word) &&
  !hasRole(word, "preposition") &&
  !isRelation(word) &&
  withoutPronoun(word.plain).length === 0 &&
  (isCountedNoun(word) ||
    word.readings.some(
      (reading) => isNounKey(reading.key, followsPreposition(reading)) && !hasVerbForm(reading.plain),
    ));

/** News has it with the article, as it has no verb. */
const isNounKey = (key: string, behindPreposition: boolean): boolean =>
  (behindPreposition || key.length >= SHORTEST_NOUN) && isCommonKey(ARTICLE + key);

/** `تقدم`, `طالب`: letters of a verb, too. */
const hasVerbForm = (plain: string): boolean =>
  (/^ت/.test(plain) && !isSecondVerbalNoun(plain)) || /^.ا..$/.test(plain);
