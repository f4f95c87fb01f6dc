/** Speakers that people have put right. */
import type { Quotation } from "../article";
import { quotationKey } from "../corrections";
import { makeMostRecent, type Discourse } from "./discourse";
import { participantsNamed } from "./named-participants";
import { speakersFor, type ResolvedQuotation } from "./resolved";

/** Who speaks in an article's quotations, where that was put right. */
export interface SpeakerCorrections {
  /** The article. */
  readonly text: string;
  /** @returns the speaker by what a quotation is known by, "" for nobody; undefined where that was not put right */
  speakerOf(key: string): string | undefined;
}

/** @returns who speaks in a quotation, "" for nobody; undefined where that was not put right */
export const correctedSpeaker = (
  { cue, contents }: Pick<Quotation, "cue" | "contents">,
  corrections: SpeakerCorrections | undefined,
): string | undefined => corrections?.speakerOf(quotationKey(corrections.text, cue, contents));

/** Gives a quotation without a cue to the one whom a person named for it, who has the floor from there on. @returns the quotation */
export function putRight<T extends ResolvedQuotation>(
  quotation: T,
  corrections: SpeakerCorrections | undefined,
  discourse: Discourse,
): T {
  const name = correctedSpeaker(quotation, corrections);
  if (name === undefined) return quotation;
  const participants = participantsNamed(name, discourse);
  const isFound = participants.length > 0;
  quotation.certainty = isFound ? "sure" : "unsure";
  quotation.confidence = Number(isFound);
  quotation.speakers = speakersFor(participants, "continued", 1, quotation.certainty, undefined, "corrected");
  if (!isFound) return quotation;
  discourse.floor = participants;
  discourse.floorCertainty = "sure";
  discourse.floorNamedIn = quotation.paragraph;
  for (const one of participants) makeMostRecent(discourse, one);
  return quotation;
}
