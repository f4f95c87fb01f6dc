/**
 * The choice among the candidates for a speaker (speaker-candidates.ts): the first that no rule excludes. What excluded the others is kept with
 * the choice.
 *
 *   agreement   the verb's gender and number are another's         قالت, of a man
 *   addressee   قال له: the other of the last speaker and the one whom that spoke of
 *   response    من جانبه: another than who has the floor; وسأله فلان فأجاب: another than who asked
 */
import type { Speaker } from "../article";
import { CANDIDATE_RULES, type Asked, type CandidateReason, type SpeakerCandidate } from "./speaker-candidates";
import type { CueForm } from "../cues/cue-forms";
import { FA } from "../morphology/proclitics";
import { agreesWith, type Participant } from "./participants";
import type { WrittenRule } from "./written-speakers";

export type Exclusion = "agreement" | "addressee" | "response";

export interface SpeakerChoice {
  participants: readonly Participant[];
  /** Why these. */
  reason: CandidateReason;
  rule?: WrittenRule;
  resolution: Speaker["resolution"];
  confidence: number;
  /** Who else was thought of first, and what spoke against each. */
  excluded: readonly { candidate: SpeakerCandidate; by: Exclusion }[];
  /** They are of the other gender than the verb: nobody is told to have spoken. */
  isUntold?: true;
}

/** @returns undefined where nobody is left */
export function chooseSpeakers(asked: Asked): SpeakerChoice | undefined {
  const excluded: { candidate: SpeakerCandidate; by: Exclusion }[] = [];
  for (const rule of CANDIDATE_RULES) {
    for (const candidate of rule(asked)) {
      const by = exclusion(candidate, asked);
      if (by === undefined) return candidate.participants.length === 0 ? undefined : { ...candidate, excluded };
      excluded.push({ candidate, by });
    }
  }
  return lastResort(excluded, asked.local.cue.form);
}

/** Who is written out, or said by the sentence itself, is not excluded: there the verb may not agree, or the gender is not known well. */
function exclusion({ participants, reason }: SpeakerCandidate, { local, discourse }: Asked): Exclusion | undefined {
  if (BY_SENTENCE.has(reason)) return undefined;
  const { form } = local.cue;
  if (participants.length === 1 && !participants.every((one) => agreesWith(one, form))) return "agreement";
  // `وأضافا أن`, of one person.
  const isMany = form.number !== "singular";
  if (isMany && participants.length === 1 && participants[0]?.entity?.type === "person") return "agreement";
  // `قال الوالدان إن ابنهما مفقود، | وأضافا`: nor of whom they spoke.
  if (isMany && reason === "reported" && participants.some(({ number }) => number !== "plural")) return "agreement";
  if (local.addressed && reason === "floor" && discourse.reported !== undefined && agreesWith(discourse.reported, form))
    return "addressee";
  if (local.answers && reason === "told-since") return "response";
  // `وسأله القاضي: «…». فقال`: who asked does not answer.
  const isAnswer = discourse.lastSpeechAsked && (form.reading.proclitics === FA || form.class === "reply");
  // `فأجابه`: nor does who is answered.
  const isToWhomSpoke = form.withObject === true && form.class === "reply";
  if ((isAnswer || isToWhomSpoke) && participants.some((one) => discourse.floor.includes(one))) return "response";
  if (local.changesSpeaker && participants.some((one) => discourse.floor.includes(one))) return "response";
  return undefined;
}

const BY_SENTENCE: ReadonlySet<CandidateReason> = new Set([
  "corrected",
  "written",
  "named-behind",
  "matrix",
  "sentence",
]);

/** Nobody agrees: the one who has the floor, where nothing but the verb's form speaks against it; a man for `قالت` is kept for checks alone. */
function lastResort(excluded: SpeakerChoice["excluded"], { gender }: CueForm): SpeakerChoice | undefined {
  const last = excluded.find(({ candidate, by }) => candidate.reason === "floor" && by === "agreement");
  if (last === undefined) return undefined;
  const choice: SpeakerChoice = { ...last.candidate, confidence: NOT_AGREEING, excluded };
  if (choice.participants.some((one) => isOfOtherGender(one, gender))) choice.isUntold = true;
  return choice;
}

/** A person whose gender is known; a body's may be another word's (`البنك`, `المؤسسة`). */
const isOfOtherGender = ({ entity, gender }: Participant, told: CueForm["gender"]): boolean =>
  entity?.type === "person" && gender !== undefined && told !== undefined && gender !== told;

const NOT_AGREEING = 0.3;
