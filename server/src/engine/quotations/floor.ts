/** How the floor passes from one to another: with each report, and with whom sentences between reports tell of. */
import type { Certainty } from "../article";
import type { LinkedMention } from "../entities/link";
import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import { factsOf } from "../nouns/title-words";
import type { PlacedParagraph, Reading } from "../reading";
import { cueForm } from "../cues/cue-forms";
import { perReading } from "../memory";
import { sourceHeadOf } from "../nouns/source-words";
import { afterConnectors, sentenceSubject } from "./sentence-subject";
import { speakersNamedBy } from "./written-speakers";
import type { Subject } from "./subject-phrases";
import type { Word } from "../text/words";
import { isComma } from "../text/marks";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import { issuerOf } from "./described-speakers";
import { makeMostRecent, participantOf, type Discourse } from "./discourse";
import type { LocalQuotation } from "./local-quotation";
import { mentionsWithin } from "./mentions-within";
import type { Participant } from "./participants";
import type { SpeakerChoice } from "./speaker-choice";

/** The speakers of a report have the floor from here on; not those of a report inside another's, or of what is still to be said. */
export function takeFloor(
  discourse: Discourse,
  choice: SpeakerChoice,
  local: LocalQuotation,
  paragraph: PlacedParagraph,
  certainty: Certainty,
): void {
  const { participants, resolution } = choice;
  const { form } = local.cue;
  const [speaker] = participants;
  const isWritten = resolution === "explicit";
  const head = local.subject && paragraph.reading.tokens[local.subject.from]?.word;
  if (isWritten && participants.length === 1 && speaker !== undefined) learnGender(speaker, local);
  // `بعدما اتهمت النائبة الهيئة`: where nobody has spoken yet, she is in mind.
  if (local.nested && isWritten && discourse.floor.length === 0) discourse.topic = speaker;
  if (
    speaker === undefined ||
    local.nested ||
    form.future ||
    (form.kind === "source" && !opensAndSpeaks(local, speaker, head))
  )
    return;
  if (local.background && discourse.floor.length > 0)
    discourse.beforeBackground ??= { floor: discourse.floor, floorNamedIn: discourse.floorNamedIn };
  if (isWritten) discourse.floorNamedIn = paragraph.index;
  discourse.floor = participants;
  discourse.floorCertainty = certainty;
  discourse.lastSpeechIn = paragraph.index;
  discourse.lastSpeechQuoted = local.mode !== "indirect";
  discourse.lastSpeechAsked = form.class === "ask" && (form.object || form.addresses === true);
  if (local.issued) discourse.issuer = speaker;
  discourse.reported = reportedIn(discourse, local, paragraph);
  discourse.topic = undefined;
  for (const one of participants) makeMostRecent(discourse, one);
}

/** `وبحسب دبلوماسي، فإن …`: a person who is the source of a whole sentence goes on speaking; not `بحسب تقرير`. */
const opensAndSpeaks = (local: LocalQuotation, { entity }: Participant, head: Word | undefined): boolean =>
  local.opens && (entity === undefined ? speaks(head) : entity.type === "person");

/** Who the reported words are about: `إن الحارس منعها`. */
function reportedIn(discourse: Discourse, local: LocalQuotation, paragraph: PlacedParagraph): Participant | undefined {
  if (local.reported === undefined) return undefined;
  const { participants } = speakersNamedBy(paragraph, local.reported, discourse, undefined);
  return participants.length === 1 ? participants[0] : undefined;
}

/** A finite verb in the singular tells the gender of the one who is written behind it; where the name tells another, neither is known. */
function learnGender(speaker: Participant, { cue: { form } }: LocalQuotation): void {
  // `نقلت الصحيفة عن | ضابط`: the verb is hers.
  if (form.source !== undefined) return;
  const tells =
    (form.kind === "perfect" || form.kind === "imperfect") && form.number === "singular" && form.gender !== undefined;
  const named = speaker.entity?.gender;
  if (tells) speaker.gender = named === undefined || named === form.gender ? form.gender : undefined;
}

/** `وكان فلان قد قال إن …`: what is told as background has the floor in its own paragraph only. */
export function endBackground(discourse: Discourse): void {
  if (discourse.beforeBackground === undefined) return;
  discourse.floor = discourse.beforeBackground.floor;
  discourse.floorNamedIn = discourse.beforeBackground.floorNamedIn;
  discourse.beforeBackground = undefined;
  discourse.topic = undefined;
}

/** Someone whom a sentence tells of is in mind from here on, beside the one who has the floor. */
export function tellOf(
  discourse: Discourse,
  paragraph: PlacedParagraph,
  sentence: number,
  first: LocalQuotation | undefined,
): void {
  const participant = toldOf(discourse, paragraph, sentence, first);
  if (participant === undefined) return;
  const hasFloor = discourse.floor.length === 1 && discourse.floor[0] === participant;
  discourse.topic = hasFloor ? undefined : participant;
  // `أصدرت الوزارة بيانا`: البيان is hers.
  const { at } = openingsOf(paragraph.reading)[sentence] as Opening;
  if (hasJoinedRole(paragraph.reading.tokens[at]?.word, "issues")) discourse.issuer = participant;
  if (hasFloor || !reportsWithNoun(paragraph, sentence)) return;
  discourse.floor = [participant];
  discourse.floorCertainty = "likely";
  discourse.floorNamedIn = paragraph.index;
  discourse.topic = undefined;
}

/** `وأكد الموظف مقتل القاضي`, `كشفت الإدارة حقيقة المفاوضات`: a verb that reports, with a noun for what it reports, gives the floor too. */
function reportsWithNoun({ reading }: PlacedParagraph, sentence: number): boolean {
  const { at, subject } = openingsOf(reading)[sentence] as Opening;
  const verb = reading.tokens[at];
  const form = verb && cueForm(verb.word);
  return form?.kind === "perfect" && !form.tight && subject?.from === at + 1;
}

/** Who does something in a sentence without a report, or before it: `وعاد باقري إلى طهران`, `واستهل والد الفقيد حديثه بالشكر`. */
function toldOf(
  discourse: Discourse,
  paragraph: PlacedParagraph,
  sentence: number,
  first: LocalQuotation | undefined,
): Participant | undefined {
  const { index, reading } = paragraph;
  const { tokens } = reading;
  const { from, to } = reading.sentences[sentence] as TokenRange;
  const { at, subject, document, isTitled } = openingsOf(reading)[sentence] as Opening;
  const isBeforeCue = (end: number): boolean => first === undefined || first.cue.at > end;
  // `خاطب البيان الناخبين`: the one who put it out.
  if (document !== undefined && discourse.issuer !== undefined && isBeforeCue(at + 1))
    return issuerOf([document], discourse);
  const mentions = mentionsWithin(discourse.linking.mentionsOf[index] ?? [], from, Math.min(to, at + OPENING));
  const named = isTitled ? apposed(tokens, at + 1, mentions) : undefined;
  if (named !== undefined) return participantOf(discourse, named.entity);
  if (subject === undefined || !isBeforeCue(subject.to)) return undefined;
  const { participants, rule } = speakersNamedBy(paragraph, subject, discourse, undefined);
  const [participant] = participants;
  if (participants.length > 1 || participant === undefined) return undefined;
  const isSomebody = participant.entity?.type === "person" || participant.entity?.type === "organization";
  const isNameless = rule === "unnamed" && (speaks(tokens[subject.from]?.word) || subject.name !== undefined);
  return isSomebody || isNameless ? participant : undefined;
}

/** How a sentence begins: its first word behind connectors, and who it is about. */
interface Opening {
  at: number;
  subject: Subject | undefined;
  /** One of its first two words that is a document: `خاطب البيان الناخبين`. */
  document: Word | undefined;
  /** Is the second a title, behind whose comma a name may stand? */
  isTitled: boolean;
}

const openingsOf = perReading((reading: Reading): readonly Opening[] =>
  reading.sentences.map((sentence) => {
    const mentions = mentionsWithin(reading.mentions, sentence.from, sentence.to);
    const at = afterConnectors(reading, mentions, sentence.from, sentence.to);
    const [first, second] = [reading.tokens[at]?.word, reading.tokens[at + 1]?.word];
    return {
      at,
      subject: sentenceSubject(reading, mentions, sentence),
      document: [first, second].find((word) => hasRole(word, "issued")),
      isTitled: second !== undefined && factsOf(second)?.title !== undefined,
    };
  }),
);

/** `والد الفقيد`, `مصدر أمني`, `مدير المدرسة`: one of those who speak without being named. */
function speaks(word: Word | undefined): boolean {
  if (word === undefined || hasRole(word, "partitive")) return false;
  const source = sourceHeadOf(word);
  return source === undefined
    ? (factsOf(word)?.title ?? factsOf(word)?.honorific) !== undefined
    : source.kind === undefined || source.kind === "kin";
}

/** A title and a name are over within so many tokens. */
const OPENING = 25;

/** `وصلت مديرة المكتب، هدى الرواحي، …`: the name after the title's comma. */
const apposed = (tokens: readonly Token[], at: number, mentions: readonly LinkedMention[]): LinkedMention | undefined =>
  mentions.find(
    ({ type, phrase: { from } }) =>
      type === "person" && from > at && from <= at + LONGEST_TITLE && isComma(tokens[from - 1]?.word),
  );

/** Tokens of a title with its comma. */
const LONGEST_TITLE = 8;
