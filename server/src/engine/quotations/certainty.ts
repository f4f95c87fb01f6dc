/**
 * How sure a speaker is, from signals that do not depend on each other. Each may raise doubts; the level follows from how many there are:
 * none is sure, one likely, more unsure.
 *
 *   grammar     is the subject written, and read to its end? does the sentence itself say who speaks, or only those before it?
 *   agreement   does the verb's form fit what is known of the speaker, and is anything known?
 *   discourse   how far back was the speaker named, and was anyone told of since?
 *   names       is the name sure, does one person only bear the title, is the noun one that speaks?
 */
import type { Certainty } from "../article";
import type { LinkedMention } from "../entities/link";
import { complementizerOf, hasJoinedRole, hasRole } from "../lexicon/function-words";
import { blessingAt } from "../nouns/blessings";
import { isAdjunctWord, isManner } from "../nouns/clause-words";
import { sourceHeadOf } from "../nouns/source-words";
import { mastersName } from "../nouns/masters";
import { relationOf } from "../nouns/relations";
import { factsOf } from "../nouns/title-words";
import { isComma } from "../text/marks";
import type { Token } from "../text/tokens";
import { newWord, type Word } from "../text/words";
import type { CueForm } from "../cues/cue-forms";
import { bareNoun, isDefinite } from "../morphology/article";
import { isNominativePlural } from "../morphology/endings";
import { FA, WAW } from "../morphology/proclitics";
import { bearersOf, calledBy, type Discourse } from "./discourse";
import { mentionsWithin } from "./mentions-within";
import type { Subject } from "./subject-phrases";
import { takesOneAddressed } from "./objects";
import { agreesWith, type Participant } from "./participants";
import type { Asked } from "./speaker-candidates";
import type { SpeakerChoice } from "./speaker-choice";

const LEVELS: readonly Certainty[] = ["sure", "likely", "unsure"];

/** @param choice undefined where nobody was found */
export function certaintyOf(choice: SpeakerChoice | undefined, asked: Asked): Certainty {
  if (choice === undefined) return "unsure";
  if (choice.reason === "corrected") return "sure";
  if (asked.local.cutShort) return "unsure";
  const own = grammar(choice, asked) + agreement(choice, asked) + discourse(choice, asked) + names(choice, asked);
  const level = LEVELS[Math.min(own, LEVELS.length - 1)] as Certainty;
  // Who is carried over is no surer than where the words came from.
  const carried =
    choice.reason === "floor" || choice.reason === "told-since"
      ? asked.discourse.floorCertainty
      : choice.reason === "matrix"
        ? (asked.before[asked.local.matrix ?? -1]?.certainty ?? "unsure")
        : "sure";
  return lessSure(level, carried);
}

/** @returns the less sure of two levels */
export const lessSure = (one: Certainty, other: Certainty): Certainty =>
  LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other;

function grammar(choice: SpeakerChoice, asked: Asked): number {
  const { reason, excluded } = choice;
  const { paragraph, local } = asked;
  switch (reason) {
    case "written":
      return local.subject !== undefined && isReadToEnd(paragraph.reading.tokens, local.subject.to)
        ? calledUpon(choice, asked)
        : 1;
    case "sentence":
      // `قال الوزير إن …، في حين لوح النائب بالاستقالة، | مؤكدا`: of either.
      return local.matrix === undefined ? 1 : 2;
    case "named-behind":
    case "told-since":
      return 1;
    case "spoke-before":
      // Who is asked answers.
      return excluded.some(({ candidate, by }) => candidate.reason === "floor" && by === "response") ? 1 : 2;
    case "reported":
    case "person-before":
      return 2;
    default:
      return excluded.some(({ candidate, by }) => candidate.reason === reason && by === "agreement") ? 2 : 0;
  }
}

/** `قال سالم الرواحي إن …. وطالب | الجيش بالتدخل`: whom the one who has the floor may have called upon; of a body by its name it is less likely. */
function calledUpon({ participants: [speaker] }: SpeakerChoice, asked: Asked): number {
  const { paragraph, local } = asked;
  const { form } = local.cue;
  const [other] = asked.discourse.floor;
  const mayCall = other !== undefined && other !== speaker && agreesWith(other, form) && !local.changesSpeaker;
  if (!mayCall || speaker === undefined || !takesOneAddressed(form)) return 0;
  if (speaker.entity?.type === "organization") return 1;
  return personIn(asked) === undefined && isTheOne(paragraph.reading.tokens, local.subject) ? LEVELS.length - 1 : 0;
}

/** `الجيش`, `رئيس الحكومة`, by themselves: neither a name nor `خبراء`. */
function isTheOne(tokens: readonly Token[], subject: Subject | undefined): boolean {
  if (subject === undefined) return false;
  const { from, to } = subject;
  const head = tokens[from]?.word;
  const isKnown = isDefinite(head) || (to - from > 1 && isDefinite(tokens[from + 1]?.word));
  return isKnown && !isNominativePlural(head?.key ?? "");
}

/** Behind the subject stands what opens the report, a mark, or a word that no noun phrase goes on with. */
function isReadToEnd(tokens: readonly Token[], to: number): boolean {
  const word = tokens[to]?.word;
  // `أكد وزير النقل، سالم الرواحي، | ووزير البيئة، كريم الكندي، أن`: he was not alone.
  if (isComma(word) && isJoinedTitle(tokens[to + 1]?.word)) return false;
  return (
    word === undefined ||
    word.kind !== "arabic" ||
    complementizerOf(word) !== undefined ||
    hasJoinedRole(word, "preposition") ||
    hasRole(word, "relative") ||
    hasRole(word, "adverb") ||
    hasRole(word, "weekday") ||
    hasRole(word, "time-noun") ||
    isAdjunctWord(word) ||
    isManner(word) ||
    blessingAt(tokens, to) !== undefined
  );
}

/** `ووزير`. */
function isJoinedTitle(word: Word | undefined): boolean {
  const facts = word && factsOf(word);
  return facts?.title !== undefined && facts.reading.proclitics === WAW;
}

function agreement({ reason, participants }: SpeakerChoice, { local }: Asked): number {
  const { form } = local.cue;
  const [speaker] = participants;
  if (speaker === undefined) return 0;
  if (reason === "written") return form.number === "singular" && !agreesWith(speaker, form) ? 1 : 0;
  if (form.kind === "participle" && participants.length === 1 && isOfAnother(speaker, form)) return LEVELS.length - 1;
  const tells = form.kind !== "participle" && form.gender !== undefined;
  return tells && speaker.gender === undefined ? 1 : 0;
}

/** `اعتقل الناشط سالم الرواحي، | مشيرة إلى أن`, `أكد الوزير …، | مشددين على أن`: a person of the other gender, or one of several. */
const isOfAnother = ({ entity, gender }: Participant, form: CueForm): boolean =>
  entity?.type === "person" &&
  (form.number !== "singular" || (gender !== undefined && form.gender !== undefined && gender !== form.gender));

/** A speaker who was named so many paragraphs back is likely still meant, or hardly. */
const NEAR = 2;
const FAR = 5;

function discourse({ reason }: SpeakerChoice, { paragraph, local, discourse: current }: Asked): number {
  if (reason !== "floor") return 0;
  // `… فرد القاضي: «…». فصرخ: «…»`: of two who speak by turns.
  if (local.cue.form.reading.proclitics === FA && current.lastSpeechQuoted) return LEVELS.length - 1;
  if (local.otherwise) return LEVELS.length - 1;
  const back = paragraph.index - current.floorNamedIn;
  const distance = back <= NEAR ? 0 : back <= FAR ? 1 : 2;
  const rival = current.topic === undefined ? 0 : 1;
  return distance + rival;
}

function names({ rule, participants }: SpeakerChoice, asked: Asked): number {
  const { paragraph, local, discourse: current } = asked;
  if (participants.some(({ entity }) => entity?.unsure === true)) return 1;
  if (rule === "latter" || rule === "pair") return 1;
  const [speaker] = participants;
  if (rule === "people" && speaker !== undefined)
    return Math.min(namesakes(speaker, asked) + masters(asked), LEVELS.length - 1);
  if (rule === "described" && speaker !== undefined && mayBeMasters(speaker, asked)) return LEVELS.length - 1;
  if (rule === "described" && speaker !== undefined && !current.floor.includes(speaker))
    return Math.min(rivals(paragraph.reading.tokens, local.subject, current), LEVELS.length - 1);
  if (
    rule === "unnamed" &&
    speaker !== undefined &&
    !isOneWhoSpeaks(speaker, paragraph.reading.tokens, local.subject?.from)
  )
    return 1;
  return 0;
}

/** `وقال | سموه`, behind the words of `مدير مكتب ولي العهد سالم الرواحي`: whom he serves, perhaps. */
function mayBeMasters({ entity }: Participant, { paragraph, local }: Asked): boolean {
  const head = local.subject && paragraph.reading.tokens[local.subject.from]?.word;
  return hasRole(head, "respectful") && entity?.titles.some(isServants) === true;
}

/** `مدير مكتب …`. */
function isServants(title: string): boolean {
  const [first, next] = title.split(" ").map((word) => newWord(word, "arabic"));
  if (first === undefined || next === undefined) return false;
  return (relationOf(first) ?? relationOf(first, next))?.kind === "staff";
}

/** `وقال | الحداد`, where two of the family are named: somewhat unsure, and more so where the other has just spoken. */
function namesakes(speaker: Participant, { paragraph, local, discourse: current }: Asked): number {
  const { subject, cue } = local;
  if (subject === undefined) return 0;
  const [named] = mentionsWithin(current.linking.mentionsOf[paragraph.index] ?? [], subject.from, subject.to);
  if (named?.type !== "person") return 0;
  const others = bearersOf(current, named.key).filter((one) => one !== speaker && agreesWith(one, cue.form));
  return others.some((one) => current.floor.includes(one)) ? 2 : Math.min(others.length, 1);
}

/** `وقال مدير مكتب الوزير | خالد الحداد`: whose name it is. */
function masters(asked: Asked): number {
  const named = personIn(asked);
  const { subject } = asked.local;
  if (named === undefined || subject === undefined) return 0;
  const words = asked.paragraph.reading.tokens.slice(subject.from, named.from).map(({ word }) => word);
  const whose = mastersName(words, words.length);
  return whose === undefined ? 0 : whose === "hardly" ? 1 : LEVELS.length - 1;
}

/** The first person whose name stands in the written subject. */
const personIn = ({ paragraph, local: { subject }, discourse: current }: Asked): LinkedMention | undefined =>
  subject &&
  mentionsWithin(current.linking.mentionsOf[paragraph.index] ?? [], subject.from, subject.to).find(
    ({ type }) => type === "person",
  );

/** `وقال الرئيس`, where the article has named three of them: how many others bear the bare title. */
function rivals(tokens: readonly Token[], subject: Subject | undefined, current: Discourse): number {
  const head = subject && subject.to === subject.from + 1 ? tokens[subject.from]?.word : undefined;
  const bearers = head === undefined ? [] : calledBy(current, bareNoun(head.key));
  return Math.max(0, bearers.length - 1);
}

function isOneWhoSpeaks({ entity }: Participant, tokens: readonly Token[], at: number | undefined): boolean {
  const head = at === undefined ? undefined : tokens[at]?.word;
  return entity !== undefined || head === undefined || sourceHeadOf(head) !== undefined || factsOf(head) !== undefined;
}
