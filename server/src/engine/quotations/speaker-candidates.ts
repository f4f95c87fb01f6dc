/**
 * Candidates for the speaker of a quotation, best first. They are produced here and chosen in speaker-choice.ts.
 *
 *   corrected      whom a person put right
 *   written        the subject as written                         قال الوزير إن
 *   named-behind   a short name that only the article makes one   قال لي إن
 *   matrix         the report that a participle goes on with      قال فلان …، مضيفا أن
 *   sentence       who the sentence is about                      وتراجع الوزير عن تصريحه، قائلا إن
 *   told-since     someone told of since the last words           وصل فلان. وقال إن
 *   floor          who has the floor                              وقال إن
 *   reported       who the last reported words are about          قالت فلانة إن الحارس منعها. وقال لها
 *   spoke-before   the last to have spoken before
 *   person-before  the person named first in the nearest paragraph before
 */
import type { Certainty, Speaker } from "../article";
import type { LinkedEntity, LinkedMention } from "../entities/link";
import { overlapping } from "../entities/overlaps";
import type { PlacedParagraph } from "../reading";
import { participantOf, type Discourse } from "./discourse";
import type { LocalQuotation } from "./local-quotation";
import { participantsNamed } from "./named-participants";
import type { Participant } from "./participants";
import { speakersNamedBy, type WrittenRule } from "./written-speakers";

/** Who has the floor is the surer the nearer the last naming is, in paragraphs; of several all may be meant, or one. */
const FLOOR = { together: 0.8, here: 0.9, near: 0.8, far: 0.6 };
const NEAR = 4;

/** Why somebody may be the speaker. */
export type CandidateReason =
  | "corrected"
  | "written"
  | "named-behind"
  | "matrix"
  | "sentence"
  | "told-since"
  | "floor"
  | "reported"
  | "spoke-before"
  | "person-before";

export interface SpeakerCandidate {
  participants: readonly Participant[];
  reason: CandidateReason;
  resolution: Speaker["resolution"];
  /** How the written subject was understood. */
  rule?: WrittenRule;
  /** 0 to 1: how sure that is by itself. */
  confidence: number;
}

/** A quotation that has its speaker. */
export interface Report {
  choice?: Pick<SpeakerCandidate, "participants">;
  confidence: number;
  certainty?: Certainty;
}

/** A quotation in its article, whose speaker is asked for. */
export interface Asked {
  paragraph: PlacedParagraph;
  local: LocalQuotation;
  /** The paragraph's quotations before it. */
  before: readonly Report[];
  discourse: Discourse;
  /** Who speaks by what a person put right, "" for nobody. */
  corrected?: string | undefined;
}

/** Asked one after the other: who is written out needs no further ones. */
type Rule = (asked: Asked) => readonly SpeakerCandidate[];

export const CANDIDATE_RULES: readonly Rule[] = [
  corrected,
  written,
  namedBehind,
  matrix,
  sentence,
  toldSince,
  floor,
  reported,
  spokeBefore,
  personBefore,
];

const NONE: readonly SpeakerCandidate[] = [];

function corrected({ corrected: name, local, discourse }: Asked): readonly SpeakerCandidate[] {
  if (name === undefined) return NONE;
  const resolution = local.subject === undefined ? howFound(local) : "explicit";
  return [{ participants: participantsNamed(name, discourse), reason: "corrected", resolution, confidence: 1 }];
}

function written({ paragraph, local: { subject, cue }, discourse }: Asked): readonly SpeakerCandidate[] {
  if (subject === undefined) return NONE;
  const { participants, rule } = speakersNamedBy(paragraph, subject, discourse, cue.form.gender);
  return [{ participants, rule, reason: "written", resolution: "explicit", confidence: 1 }];
}

function namedBehind({ paragraph: { index }, local: { cue }, discourse }: Asked): readonly SpeakerCandidate[] {
  const behind = cue.at + 1;
  const named = overlapping(discourse.linking.mentionsOf[index] ?? [], behind, behind + 1).find(
    ({ type, kind, from }) => type === "person" && kind === "short" && from === behind,
  );
  if (named === undefined) return NONE;
  const participants = [participantOf(discourse, named.entity)];
  return [{ participants, reason: "named-behind", resolution: "explicit", confidence: 0.9 }];
}

function matrix({ local, before }: Asked): readonly SpeakerCandidate[] {
  const report = local.matrix === undefined ? undefined : before[local.matrix];
  if (report === undefined || local.topic !== undefined) return NONE;
  const resolution = report.choice === undefined ? "unresolved" : howFound(local);
  const participants = report.choice?.participants ?? [];
  return [{ participants, reason: "matrix", resolution, confidence: report.confidence }];
}

function sentence({ paragraph, local, discourse }: Asked): readonly SpeakerCandidate[] {
  const { topic, cue } = local;
  if (topic === undefined) return NONE;
  const named = speakersNamedBy(paragraph, topic, discourse, cue.form.gender);
  // `وتزوج فلان وفلانة وكتب على صفحته`: of two a verb that drops its subject would be dual.
  const isOne = cue.form.number === "singular" && cue.form.kind !== "participle";
  const participants = isOne ? named.participants.slice(0, 1) : named.participants;
  return [{ participants, reason: "sentence", resolution: howFound(local), rule: named.rule, confidence: 0.8 }];
}

/** أضاف goes on the last report. */
function toldSince({ local, discourse: { topic, floor: current } }: Asked): readonly SpeakerCandidate[] {
  if (topic === undefined || (local.cue.form.continuer && current.length > 0)) return NONE;
  return [{ participants: [topic], reason: "told-since", resolution: howFound(local), confidence: 0.6 }];
}

function floor({ paragraph: { index }, local, discourse }: Asked): readonly SpeakerCandidate[] {
  const { floor: speakers, floorNamedIn } = discourse;
  if (speakers.length === 0) return NONE;
  const resolution = howFound(local);
  const { form } = local.cue;
  if (speakers.length > 1 && form.number === "singular")
    return speakers.map((one) => ({ participants: [one], reason: "floor", resolution, confidence: 0.5 }));
  const back = index - floorNamedIn;
  const confidence =
    speakers.length > 1 ? FLOOR.together : back <= 1 ? FLOOR.here : back <= NEAR ? FLOOR.near : FLOOR.far;
  return [{ participants: speakers, reason: "floor", resolution, confidence }];
}

function reported({ local, discourse }: Asked): readonly SpeakerCandidate[] {
  if (discourse.reported === undefined) return NONE;
  return [{ participants: [discourse.reported], reason: "reported", resolution: howFound(local), confidence: 0.5 }];
}

function spokeBefore({ local, discourse: { recent } }: Asked): readonly SpeakerCandidate[] {
  const resolution = howFound(local);
  return recent
    .filter((one) => one.gender !== undefined || local.cue.form.number === "plural")
    .map((one) => ({ participants: [one], reason: "spoke-before", resolution, confidence: 0.5 }));
}

/** A report may follow on a deed. */
function personBefore({ paragraph: { index }, local, discourse }: Asked): readonly SpeakerCandidate[] {
  const person = personNamedBefore(index, discourse, local.cue.form.gender);
  if (person === undefined) return NONE;
  const participants = [participantOf(discourse, person)];
  return [{ participants, reason: "person-before", resolution: howFound(local), confidence: 0.4 }];
}

function personNamedBefore(
  index: number,
  { linking }: Discourse,
  gender: "m" | "f" | undefined,
): LinkedEntity | undefined {
  const fits = ({ type, entity }: LinkedMention): boolean =>
    type === "person" && (gender === undefined || entity.gender === undefined || entity.gender === gender);
  for (let at = index - 1; at >= Math.max(0, index - PARAGRAPHS_BACK); at--) {
    const person = linking.mentionsOf[at]?.find(fits);
    if (person !== undefined) return person.entity;
  }
  return undefined;
}

/** A reader does not go back further for who did the deed. */
const PARAGRAPHS_BACK = 12;

const howFound = ({ cue }: LocalQuotation): Speaker["resolution"] => (cue.form.pronoun ? "pronoun" : "dropped");
