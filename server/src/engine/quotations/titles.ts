/** Titles that stand for a person by themselves: `وقال الوزير` is a mention of the minister whom the article names elsewhere. */
import type { Span } from "../article";
import type { LinkedEntity } from "../entities/link";
import type { ResolvedQuotation } from "./resolved";

/**
 * Adds to each person the titles that it speaks by.
 * @param quotations as resolveSpeakers gives them, offsets in the whole text
 */
export function linkTitles(entities: readonly LinkedEntity[], quotations: readonly ResolvedQuotation[]): void {
  for (const { speakers } of quotations) {
    const [speaker, other] = speakers;
    if (
      speaker?.entity === undefined ||
      speaker.span === undefined ||
      speaker.resolution !== "explicit" ||
      other !== undefined
    )
      continue;
    const person = entities.find(({ id, type }) => id === speaker.entity && type === "person");
    if (person !== undefined) addTitle(person, speaker.span);
  }
}

function addTitle({ mentions }: LinkedEntity, { start, end }: Span): void {
  if (mentions.some((one) => one.start < end && start < one.end)) return;
  const next = mentions.findIndex((one) => one.start > start);
  mentions.splice(next < 0 ? mentions.length : next, 0, { start, end, kind: "title", confidence: BY_TITLE });
}

/** The voice was found by what its titles say: as sure as a speaker who is carried over. */
const BY_TITLE = 0.8;
