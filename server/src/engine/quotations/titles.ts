/** Titles that stand for a person by themselves: `وقال الوزير` is a mention of the minister whom the article names elsewhere. */
import type { Mention, Span } from "../article";
import { overlapping } from "../entities/overlaps";
import type { LinkedEntity, Linking } from "../entities/link";
import type { ResolvedQuotation } from "./resolved";

/**
 * @param quotations as resolveSpeakers gives them, offsets in the whole text
 * @returns the linking, with the titles that people speak by among their mentions
 */
export function withTitles(linking: Linking, quotations: readonly ResolvedQuotation[]): Linking {
  const titles = titlesSpokenBy(quotations);
  const titled = new Map<LinkedEntity, LinkedEntity>();
  for (const entity of linking.entities) {
    const mentions =
      entity.type === "person" ? withTitleMentions(entity.mentions, titles.get(entity.id) ?? []) : entity.mentions;
    if (mentions !== entity.mentions) titled.set(entity, { ...entity, mentions });
  }
  if (titled.size === 0) return linking;
  return {
    entities: linking.entities.map((entity) => titled.get(entity) ?? entity),
    mentionsOf: linking.mentionsOf.map((mentions) =>
      mentions.some(({ entity }) => titled.has(entity))
        ? mentions.map((mention) => ({ ...mention, entity: titled.get(mention.entity) ?? mention.entity }))
        : mentions,
    ),
  };
}

/** The written subjects of each entity that speaks alone. */
function titlesSpokenBy(quotations: readonly ResolvedQuotation[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { speakers } of quotations) {
    const [speaker, other] = speakers;
    if (speaker?.entity === undefined || speaker.span === undefined || other !== undefined) continue;
    const participantOf = spans.get(speaker.entity);
    if (participantOf === undefined) spans.set(speaker.entity, [speaker.span]);
    else participantOf.push(speaker.span);
  }
  return spans;
}

/** The same array where every span has a mention in it already. */
function withTitleMentions(mentions: Mention[], spans: readonly Span[]): Mention[] {
  const known = mentions.map(({ start, end }) => ({ from: start, to: end }));
  const titles: Mention[] = [];
  for (const { start, end } of spans) {
    const isTold =
      overlapping(known, start, end).length > 0 ||
      titles.slice(-NEAR).some((one) => one.start < end && start < one.end);
    if (!isTold) titles.push({ start, end, kind: "title", confidence: BY_TITLE });
  }
  return titles.length === 0 ? mentions : [...mentions, ...titles].sort((a, b) => a.start - b.start);
}

/** Quotations that share a subject follow each other. */
const NEAR = 8;

/** The voice was found by what its titles say: as sure as a speaker who is carried over. */
const BY_TITLE = 0.8;
