/** Speakers that the layout gives: a headline's or a transcript's `لافروف: …`, an interview's questions and answers. */
import { makeMostRecent, participantOf, type Discourse } from "./discourse";
import type { Participant } from "./participants";
import type { Span } from "../article";
import type { LinkedMention, Linking } from "../entities/link";
import { hasRole } from "../lexicon/function-words";
import type { PlacedParagraph } from "../reading";
import { endOfWords, speakersFor, type ResolvedQuotation } from "./resolved";

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
    return spoken(paragraph, from, [participantOf(discourse, mention.entity)], discourse, span);
  }
  const from = answerStart(paragraph, paragraphs[paragraph.index - 1]);
  return from === undefined ? undefined : spoken(paragraph, from, interviewee(discourse), discourse);
}

/** `لافروف: روسيا تدعم الصين`: a headline, or a line of a transcript. */
function labelledSpeaker(
  { index, reading }: PlacedParagraph,
  count: number,
  linking: Linking,
): { mention: LinkedMention; from: number } | undefined {
  const { tokens, text } = reading;
  const mention = linking.mentionsOf[index]?.find(
    ({ type, to }) => type === "person" && tokens[to]?.word.surface === ":" && to <= 6,
  );
  if (mention === undefined || count < 2 || mention.phrase.from > 0 || (index === 0 && text.endsWith(".")))
    return undefined;
  return { mention, from: mention.to + 1 };
}

/** `ج: …`, and a line with a dash after one with a dash and a question mark: where the answer's words begin. */
function answerStart({ reading }: PlacedParagraph, before: PlacedParagraph | undefined): number | undefined {
  const label = labelEnd(reading);
  if (label !== undefined) return label;
  const asked = before?.reading;
  const isReply = isDash(reading) && asked !== undefined && isDash(asked) && isQuestion(asked);
  return isReply && !isQuestion(reading) && reading.quotations.length === 0 ? 1 : undefined;
}

/** Index after `ج:`, `ج 2 -`, `جواب:`. */
function labelEnd({ tokens }: PlacedParagraph["reading"]): number | undefined {
  if (!hasRole(tokens[0]?.word, "answer")) return undefined;
  const mark = tokens[1]?.word.kind === "number" ? 2 : 1;
  return /^[:\-–—]$/.test(tokens[mark]?.word.surface ?? "") ? mark + 1 : undefined;
}

const isDash = ({ tokens }: PlacedParagraph["reading"]): boolean => /^[-–—]$/.test(tokens[0]?.word.surface ?? "");
const isQuestion = ({ text }: PlacedParagraph["reading"]): boolean => /[؟?]\s*$/.test(text);

/** The person whom an interview is with: the one who has spoken last, else the first whom the article gives a title, else the first named. */
function interviewee(discourse: Discourse): Participant[] {
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
): ResolvedQuotation | undefined {
  const first = reading.tokens[from];
  if (first === undefined) return undefined;
  const content = { start: start + first.start, end: start + endOfWords(reading.text, reading.text.length) };
  if (content.end <= content.start) return undefined;
  const antecedent = discourse.floorNamedIn;
  const resolution = written === undefined ? "continued" : "explicit";
  const confidence = written !== undefined ? 1 : participants.length > 0 ? 0.7 : 0;
  const certainty = written !== undefined ? "sure" : participants.length > 0 ? "likely" : "unsure";
  for (const participant of participants) makeMostRecent(discourse, participant);
  if (participants.length > 0) {
    discourse.floor = participants;
    discourse.floorCertainty = certainty;
    discourse.lastSpeechIn = index;
    discourse.lastSpeechQuoted = true;
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
    ...(written === undefined && antecedent >= 0 ? { antecedent } : {}),
    confidence,
  };
}
