/** What the reader has in mind at a point of the article: who has the floor, who was told of since, who put out the statement. */
import type { Certainty } from "../article";
import type { LinkedEntity, Linking } from "../entities/link";
import { bareNoun } from "../morphology/article";
import { isTitleHead } from "../nouns/title-words";
import { keyForm } from "../text/fold";
import type { Word } from "../text/words";
import { participantFor, unnamedParticipant, type Participant, type TitleFacts } from "./participants";

export interface Discourse {
  readonly linking: Linking;
  /** Who has the floor. */
  floor: readonly Participant[];
  /** Paragraph where the floor was last written out, -1 for none. */
  floorNamedIn: number;
  /** How sure it is that they have it. */
  floorCertainty: Certainty;
  /** Paragraph of the last words given to anyone, -1 for none. */
  lastSpeechIn: number;
  /** Were they quoted, and not only reported? */
  lastSpeechQuoted: boolean;
  /** Were they a question to somebody (`وسأله القاضي: «…»`)? */
  lastSpeechAsked: boolean;
  /** Who put out the statement that البيان is. */
  issuer: Participant | undefined;
  /** Whom the headline lets speak, or who gave the first answer: the answers are theirs. */
  interviewee: Participant[] | undefined;
  /** Someone told of since the last words: `وصلت هدى الرواحي …`. */
  topic: Participant | undefined;
  /** Who the last reported words were about: `قالت فلانة إن | الحارس منعها`. */
  reported: Participant | undefined;
  /** Who had the floor before someone was told of as background, and where that was written out. */
  beforeBackground: Pick<Discourse, "floor" | "floorNamedIn"> | undefined;
  /** Those who have spoken, the most recent first, as far back as a reader remembers. */
  recent: readonly Participant[];
  readonly participants: ParticipantIndex;
}

/** All who have been spoken of, by what they may be called by. */
interface ParticipantIndex {
  readonly byEntity: Map<string, Participant>;
  readonly byName: Map<string, Participant>;
  /** By the look-up keys of their titles and descriptions, the most recent first. */
  readonly byHead: Map<string, readonly Participant[]>;
  /** Organisations by the first word of their name: `الوزارة`. */
  readonly bodies: ReadonlyMap<string, readonly LinkedEntity[]>;
  /** People by the last word of their full names, as many as a reader remembers. */
  readonly families: ReadonlyMap<string, readonly Participant[]>;
  /** titleFacts, with its memory. */
  readonly titleFactsOf: (titles: string) => TitleFacts;
}

/** Everyone the article gives a title can be called by it before having spoken. */
export function openDiscourse(linking: Linking, titleFactsOf: (titles: string) => TitleFacts): Discourse {
  const families = new Map<string, Participant[]>();
  const participants: ParticipantIndex = {
    byEntity: new Map(),
    byName: new Map(),
    byHead: new Map(),
    bodies: bodiesByHead(linking.entities),
    families,
    titleFactsOf,
  };
  for (const entity of linking.entities) {
    if (entity.type !== "person") continue;
    const person = participantFor(entity, titleFactsOf);
    remember(participants, person);
    addBearer(families, person, entity);
  }
  return {
    linking,
    floor: [],
    floorNamedIn: -1,
    floorCertainty: "unsure",
    lastSpeechIn: -1,
    lastSpeechQuoted: false,
    lastSpeechAsked: false,
    issuer: undefined,
    interviewee: undefined,
    topic: undefined,
    reported: undefined,
    beforeBackground: undefined,
    recent: [],
    participants,
  };
}

function bodiesByHead(entities: readonly LinkedEntity[]): Map<string, LinkedEntity[]> {
  const bodies = new Map<string, LinkedEntity[]>();
  for (const entity of entities) {
    if (entity.type !== "organization") continue;
    const head = keyForm(entity.name).split(" ")[0] ?? "";
    const called = bodies.get(head);
    if (called === undefined) bodies.set(head, [entity]);
    else if (called.length < REMEMBERED) called.push(entity);
  }
  return bodies;
}

function addBearer(families: Map<string, Participant[]>, person: Participant, { name }: LinkedEntity): void {
  const family = keyForm(name.slice(name.lastIndexOf(" ") + 1));
  const bearers = families.get(family);
  if (bearers === undefined) families.set(family, [person]);
  else if (bearers.length < REMEMBERED) bearers.push(person);
}

/** The participant that an entity is: one met before, or a new one. */
export function participantOf({ participants }: Discourse, entity: LinkedEntity): Participant {
  const known = participants.byEntity.get(entity.id);
  if (known !== undefined) return known;
  const fresh = participantFor(entity, participants.titleFactsOf);
  const name = participants.titleFactsOf(entity.name);
  fresh.heads = new Set([...fresh.heads, ...name.words]);
  fresh.countries = new Set([...fresh.countries, ...name.countries]);
  remember(participants, fresh);
  return fresh;
}

/** `وزير النقل السابق، | سالم الرواحي`: a description that a comma divides from the name; الوزير is he from then on. */
export function describeAs({ participants }: Discourse, participant: Participant, words: readonly Word[]): void {
  const [head] = words;
  if (head === undefined || !isTitleHead(head.key)) return;
  const { heads, titleWords, countries } = unnamedParticipant("", words, undefined);
  participant.heads = new Set([...participant.heads, ...heads]);
  participant.titleWords = new Set([...participant.titleWords, ...titleWords]);
  participant.countries = new Set([...participant.countries, ...countries]);
  remember(participants, participant);
}

/** @returns the source of this description that has spoken before, or `fresh`, which can be called by it once it has spoken */
export const unnamedOf = ({ participants }: Discourse, fresh: Participant): Participant =>
  participants.byName.get(fresh.name) ?? fresh;

/** @returns the participants whose titles or descriptions have this word, the most recent first */
export const calledBy = ({ participants }: Discourse, head: string): readonly Participant[] =>
  participants.byHead.get(head) ?? NOBODY;

/** @returns those of a family by their full names, given the look-up key of what they share */
export const bearersOf = ({ participants }: Discourse, key: string): readonly Participant[] =>
  participants.families.get(key) ?? NOBODY;

/** The participant has spoken now: it is the most recent. */
export function makeMostRecent(discourse: Discourse, participant: Participant): void {
  participant.spoken = true;
  discourse.recent = withFirst(participant, discourse.recent);
  remember(discourse.participants, participant);
}

/** The organisation whose name begins with this word (`الوزارة`), of those that the article has named before the offset `here`. */
export const bodyCalled = ({ participants }: Discourse, key: string, here: number): LinkedEntity | undefined =>
  participants.bodies.get(bareNoun(key))?.find((entity) => isNamedBefore(entity, here));

/** Has the article named it before this offset? A description stands for nobody who is named later. */
export const isNamedBefore = ({ mentions }: LinkedEntity, here: number): boolean =>
  (mentions[0]?.start ?? Infinity) < here;

function remember({ byEntity, byName, byHead }: ParticipantIndex, participant: Participant): void {
  if (participant.entity !== undefined) byEntity.set(participant.entity.id, participant);
  if (!byName.has(participant.name)) byName.set(participant.name, participant);
  for (const head of participant.heads) {
    const called = byHead.get(head) ?? NOBODY;
    if (called[0] !== participant) byHead.set(head, withFirst(participant, called));
  }
}

/** @returns the same list where he is the first already, as in most reports: of all that a key costs, making lists anew is a great part */
const withFirst = (first: Participant, others: readonly Participant[]): readonly Participant[] =>
  others[0] === first ? others : [first, ...others.filter((one) => one !== first)].slice(0, REMEMBERED);

/** Nobody keeps more speakers apart; it also keeps the cost of one report the same in a long text. */
const REMEMBERED = 40;
const NOBODY: readonly Participant[] = [];
