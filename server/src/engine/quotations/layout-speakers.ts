/** Speakers that the layout gives: a headline's or a transcript's `لافروف: …`, an interview's questions and answers. */
import { calledBy, makeMostRecent, participantOf, type Discourse } from "./discourse";
import { inside, NO_WORD } from "./content-spans";
import { headlineEnd } from "./headline-words";
import { nounPhraseAt } from "./noun-phrases";
import { unnamedParticipant, type Participant } from "./participants";
import { placed, type Subject } from "./subject-phrases";
import { isFirstPerson } from "../cues/own-words";
import { isCommonKey } from "../lexicon/words";
import { ARTICLE, bareNoun, hasArticle } from "../morphology/article";
import { isFeminineForm } from "../morphology/endings";
import { LAM } from "../morphology/proclitics";
import { isImperfect } from "../nouns/clause-words";
import { isListedNoun } from "../nouns/listed-nouns";
import { isSourceHead, sourceHeadOf } from "../nouns/source-words";
import { factsOf } from "../nouns/title-words";
import { indexOfQuotes } from "../text/quote-index";
import { isOpeningQuote } from "../text/quotes";
import { indexOf, type Token } from "../text/tokens";
import type { Word } from "../text/words";
import type { Certainty, Span } from "../article";
import type { LinkedMention, Linking } from "../entities/link";
import { complementizerOf, hasRole } from "../lexicon/function-words";
import type { PlacedParagraph } from "../reading";
import { endOfWords, speakersFor, type ResolvedQuotation } from "./resolved";

/** Tokens of a headline's label, of one that is a name with its title, of `لـ«الرأي»:`, and of what one was asked about. */
const LABEL = 8;
const NAMED_LABEL = 6;
const PAPER = 8;
const MATTER = 12;
/** Whose turn it is tells the layout, and no word: most often it is so. */
const BY_TURN = 0.7;

/**
 * @returns the paragraph's words as a quotation of the one whose turn it is; undefined where the layout gives nobody the word.
 *   A question is its writer's own and is no quotation.
 */
export function quotationByLayout(
  paragraph: PlacedParagraph,
  paragraphs: readonly PlacedParagraph[],
  discourse: Discourse,
): ResolvedQuotation | undefined {
  const named = labelledSpeaker(paragraph, paragraphs.length, discourse.linking);
  if (named !== undefined) {
    const { mention, from } = named;
    const span = { start: paragraph.start + mention.start, end: paragraph.start + mention.end };
    if (paragraph.index === 0) discourse.interviewee = [participantOf(discourse, mention.entity)];
    const isOnlyTold = paragraph.index === 0 && mention.type === "person" && tellsOfSomebody(paragraph.reading, from);
    return spoken(paragraph, from, [participantOf(discourse, mention.entity)], discourse, span, isOnlyTold);
  }
  const titled = paragraph.index === 0 && paragraphs.length > 1 ? titledSpeaker(paragraph, discourse) : undefined;
  if (titled !== undefined) {
    const { subject, from, participant } = titled;
    const span = { start: paragraph.start + subject.start, end: paragraph.start + subject.end };
    if (participant.entity !== undefined) discourse.interviewee = [participant];
    return spoken(paragraph, from, [participant], discourse, span);
  }
  const from = answerStart(paragraph, paragraphs[paragraph.index - 1], discourse.interviewee !== undefined);
  return from === undefined ? undefined : spoken(paragraph, from, interviewee(discourse), discourse);
}

/** `وزير النقل: المترو جاهز`, `والد الشهيد لـ«الرأي»: …`: a headline's title or description, and who in the article bears it. */
function titledSpeaker(
  { reading }: PlacedParagraph,
  discourse: Discourse,
): { subject: Subject; from: number; participant: Participant } | undefined {
  const { tokens, mentions, text } = reading;
  const head = tokens[0]?.word;
  if (head === undefined || text.endsWith(".") || !speaksInHeadline(head)) return undefined;
  const subject = placed(reading, nounPhraseAt(reading, mentions, 0, LABEL));
  const colon = subject && labelColon(tokens, subject.to);
  if (subject === undefined || colon === undefined) return undefined;
  const words = tokens.slice(0, subject.to).map(({ word }) => word);
  const own = words.slice(1).map(({ key }) => bareNoun(key));
  const bearer = calledBy(discourse, bareNoun(head.key)).find(({ titleWords }) =>
    own.every((word) => titleWords.has(word)),
  );
  const name = text.slice(subject.start, subject.end);
  return { subject, from: colon + 1, participant: bearer ?? unnamedParticipant(name, words, undefined) };
}

/** A title or a source; not a body, nor a place (`القاهرة: افتتاح المعرض`), nor a document. */
function speaksInHeadline(word: Word): boolean {
  const facts = factsOf(word);
  if (hasRole(word, "label")) return false;
  if (facts?.title !== undefined) return true;
  const isBody = facts?.organisationHead !== undefined || facts?.placeHead !== undefined;
  return !isBody && isSourceHead(word) && isPersonal(sourceHeadOf(word)?.kind);
}

const isPersonal = (kind: "document" | "outlet" | "kin" | undefined): boolean => kind === undefined || kind === "kin";

/** @returns the colon behind a label, `لـ«الرأي»` before it or not */
function labelColon(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.word.surface === ":") return at;
  // `سالم الرواحي عن موسم الحصاد: …`, `بعد لقائه الوزير: …`, `ردا على النقابة: …`: what one speaks about, or when.
  if (opensMatter(tokens[at]?.word)) {
    const mark = indexOf(tokens, ":", at + 2, Math.min(tokens.length, at + MATTER));
    return mark >= 0 ? mark : undefined;
  }
  const mark = at + 1;
  if (tokens[at]?.word.plain !== LAM || !isOpeningQuote(tokens[mark]?.word ?? NO_WORD)) return undefined;
  const colon = indexOf(tokens, ":", mark + 2, Math.min(tokens.length, at + PAPER));
  return colon < 0 ? undefined : colon;
}

/** `محمود درويش: | شاعر المقاومة`, `ميسي: | ثلاثية جديدة`: a noun without the article and no verb tell of somebody as well as they are said. */
function tellsOfSomebody({ tokens, numbers }: PlacedParagraph["reading"], from: number): boolean {
  const words = tokens.slice(from).map(({ word }) => word);
  const [first] = words;
  if (words.some((word) => isImperfect(word) || isFirstPerson(word) || complementizerOf(word) !== undefined))
    return false;
  // `أم كلثوم: | خمسون عاما على الرحيل`.
  if (numbers.some(({ start }) => start === tokens[from]?.start)) return true;
  return (
    first?.kind === "arabic" &&
    (isFeminineForm(first.plain) || isListedNoun(first) || isCommonKey(ARTICLE + first.key)) &&
    !hasArticle(first.key)
  );
}

const opensMatter = (word: Word | undefined): boolean => hasRole(word, "matter");

/** `لافروف: روسيا تدعم الصين`: a headline, or a line of a transcript. */
function labelledSpeaker(
  { index, reading }: PlacedParagraph,
  count: number,
  linking: Linking,
): { mention: LinkedMention; from: number } | undefined {
  const { tokens, text } = reading;
  const mention = linking.mentionsOf[index]?.find(
    ({ type, to, from }) =>
      (type === "person" || (index === 0 && isBodyOf(type, to - from))) &&
      to <= NAMED_LABEL &&
      labelColon(tokens, to) !== undefined,
  );
  if (mention === undefined || count < 2 || mention.phrase.from > 0 || (index === 0 && text.endsWith(".")))
    return undefined;
  return { mention, from: (labelColon(tokens, mention.to) ?? mention.to) + 1 };
}

/** `الخارجية الفرنسية: …`, `الأمم المتحدة: …`; of one word it may be a club or what the news is of. */
const isBodyOf = (type: LinkedMention["type"], words: number): boolean => type === "organization" && words > 1;

/** `ج: …`, and a line with a dash after one with a dash and a question mark: where the answer's words begin. */
function answerStart(
  { reading }: PlacedParagraph,
  before: PlacedParagraph | undefined,
  isKnown: boolean,
): number | undefined {
  const label = labelEnd(reading);
  if (label !== undefined) return label;
  const asked = before?.reading;
  const isReply = isDash(reading) && asked !== undefined && opensWithMark(asked) && isQuestion(asked);
  return isReply && !isQuestion(reading) && (isKnown || reading.quotations.length === 0) ? 1 : undefined;
}

/** Index after `ج:`, `ج 2 -`, `جواب:`. */
function labelEnd({ tokens }: PlacedParagraph["reading"]): number | undefined {
  if (!hasRole(tokens[0]?.word, "answer")) return undefined;
  const mark = tokens[1]?.word.kind === "number" ? 2 : 1;
  return /^[:\-–—]$/.test(tokens[mark]?.word.surface ?? "") ? mark + 1 : undefined;
}

const isDash = ({ tokens }: PlacedParagraph["reading"]): boolean => /^[-–—]$/.test(tokens[0]?.word.surface ?? "");
/** `- كيف بدأت؟`, `■ كيف بدأت؟`, `• كيف بدأت؟`. */
const opensWithMark = ({ tokens }: PlacedParagraph["reading"]): boolean => {
  const first = tokens[0]?.word;
  return first !== undefined && first.kind !== "arabic" && first.kind !== "number" && !isOpeningQuote(first);
};
const isQuestion = ({ text }: PlacedParagraph["reading"]): boolean => /[؟?]\s*$/.test(text);

/** The person whom an interview is with: the one who has spoken last, else the first whom the article gives a title, else the first named. */
function interviewee(discourse: Discourse): Participant[] {
  // Whoever is quoted in an answer does not give the next one.
  if (discourse.interviewee !== undefined) return discourse.interviewee;
  const found = firstInterviewed(discourse);
  if (found.length > 0) discourse.interviewee = found;
  return found;
}

function firstInterviewed(discourse: Discourse): Participant[] {
  const [current] = discourse.floor;
  if (current?.entity?.type === "person") return [current];
  const people = discourse.linking.entities.filter(({ type }) => type === "person");
  const person = people.find(({ titles }) => titles.length > 0) ?? people[0];
  return person === undefined ? [] : [participantOf(discourse, person)];
}

function spoken(
  { index, start, reading }: PlacedParagraph,
  from: number,
  participants: Participant[],
  discourse: Discourse,
  written?: Span,
  isOnlyTold = false,
): ResolvedQuotation | undefined {
  const first = reading.tokens[from];
  if (first === undefined) return undefined;
  const to = index === 0 ? headlineEnd(reading.tokens, from) : reading.tokens.length;
  const quote = indexOfQuotes(reading.quotes).byOpen.get(from);
  const words =
    quote !== undefined && quote.close >= to - 1
      ? inside(reading, quote)
      : { start: first.start, end: endOfWords(reading.text, reading.tokens[to - 1]?.end ?? reading.text.length) };
  const content = { start: start + words.start, end: start + words.end };
  if (content.end <= content.start) return undefined;
  const antecedent = discourse.floorNamedIn;
  const resolution = written === undefined ? "continued" : "explicit";
  const [confidence, certainty] = trustIn(participants, written !== undefined, isOnlyTold);
  // A description of nobody whom the article names gives nobody the floor.
  if (participants.some(({ entity }) => entity !== undefined)) {
    giveFloor(discourse, participants, certainty, index);
    if (written !== undefined) discourse.floorNamedIn = index;
  }
  return {
    start: written?.start ?? content.start,
    end: content.end,
    mode: "direct",
    cue: null,
    speakers: speakersFor(participants, resolution, confidence, certainty, written, "layout"),
    certainty,
    contents: [content],
    paragraph: index,
    ...(antecedent >= 0 ? { antecedent } : {}),
    confidence,
  };
}

function trustIn(participants: Participant[], isWritten: boolean, isOnlyTold: boolean): [number, Certainty] {
  if (isOnlyTold) return [BY_TURN, "unsure"];
  if (isWritten) return [1, "sure"];
  return participants.length > 0 ? [BY_TURN, "likely"] : [0, "unsure"];
}

function giveFloor(discourse: Discourse, participants: Participant[], certainty: Certainty, paragraph: number): void {
  for (const participant of participants) makeMostRecent(discourse, participant);
  discourse.floor = participants;
  discourse.floorCertainty = certainty;
  discourse.lastSpeechIn = paragraph;
  discourse.lastSpeechQuoted = true;
}
