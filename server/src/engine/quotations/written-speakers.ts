/**
 * Who a written subject names. The first rule that finds somebody decides:
 *
 *   people        `الوزير سالم الرواحي`, `سالم الرواحي وهدى الكندي`   not inside an adjunct: `المتحدث باسم الرئيس فلان`
 *   body          `الوزارة`                                         the organisation whose name begins so
 *   names         `السعودية ومصر والأردن`, `كل من روسيا والصين`      the whole phrase is names
 *   classed       `وزارة الدفاع الروسية`                            a body with adjectives behind it
 *   latter        `الأخير`
 *   pair          `الوزيران`
 *   issuer        `البيان`, `المصدر`
 *   described     `الوزير`, `المسؤول الأمريكي`
 *   head          a name at the phrase's beginning
 *   unnamed       `مصادر مطلعة`
 */
import type { LinkedMention } from "../entities/link";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { hasArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { isSourceHead, sourceHeadOf } from "../nouns/source-words";
import { factsOf } from "../nouns/title-words";
import { perReading } from "../memory";
import type { PlacedParagraph, Reading } from "../reading";
import { LONGEST } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { describedPair, describedParticipant, issuerOf, lastPersonNamed } from "./described-speakers";
import {
  bearersOf,
  bodyCalled,
  describeAs,
  isNamedBefore,
  participantOf,
  unnamedOf,
  type Discourse,
} from "./discourse";
import { mentionsWithin } from "./mentions-within";
import { isEmphatic } from "./sentence-subject";
import { isSomebodys, type Described } from "./somebodys";
import { unnamedParticipant, type Participant } from "./participants";
import type { Subject } from "./subject-phrases";
import {
  withoutPreposition,
  insideAdjunct,
  namesSpokesman,
  closesDescription,
  joinedTo,
  joinedByAnd,
} from "./subject-words";

/** The rule that found who a subject names. */
export type WrittenRule =
  "people" | "body" | "names" | "classed" | "latter" | "pair" | "issuer" | "described" | "head" | "unnamed";

export interface NamedSpeakers {
  participants: readonly Participant[];
  rule: WrittenRule;
}

/** A subject in its article. */
interface Written extends Described {
  discourse: Discourse;
}

/** @param gender of the verb */
export function speakersNamedBy(
  paragraph: PlacedParagraph,
  subject: Subject,
  discourse: Discourse,
  gender: "m" | "f" | undefined,
): NamedSpeakers {
  const mentions = mentionsWithin(discourse.linking.mentionsOf[paragraph.index] ?? [], subject.from, subject.to);
  const { words, issuer } = phraseOf(paragraph.reading, subject);
  const written: Written = { paragraph, subject, discourse, gender, words, mentions };
  if (issuer !== undefined) {
    const named = speakersNamedBy(paragraph, issuer, discourse, undefined);
    if (named.rule !== "unnamed" || isFigures(paragraph.reading.tokens[subject.from]?.word)) return named;
  }
  for (const [rule, find] of RULES) {
    const participants = find(written);
    if (participants.length > 0) return { participants, rule };
  }
  // `معاليه` is nobody's name.
  const isNobody = hasRole(words[0], "respectful");
  return { participants: isNobody ? [] : [unnamed(written)], rule: "unnamed" };
}

/** What a subject says by its paragraph alone. */
interface Phrase {
  /** Its words, without the preposition before the first. */
  words: readonly Word[];
  /** Whose it is, where it is a document. */
  issuer: Subject | undefined;
}

/** Remembered by its place: subjects are asked for at every edit. */
function phraseOf(reading: Reading, subject: Subject): Phrase {
  const phrases = phrasesIn(reading);
  const place = (subject.from * LONGEST + subject.to) * LONGEST + subject.start;
  let phrase = phrases.get(place);
  if (phrase === undefined) phrases.set(place, (phrase = readPhrase(reading, subject)));
  return phrase;
}

const phrasesIn = perReading(() => new Map<number, Phrase>());

function readPhrase({ tokens }: Reading, subject: Subject): Phrase {
  const words = tokens.slice(subject.from, subject.to).map(({ word }) => word);
  const [first] = words;
  if (first !== undefined) words[0] = withoutPreposition(first, subject.start - (tokens[subject.from]?.start ?? 0));
  return { words, issuer: issuerAt(tokens, subject) };
}

/** `بيان | لوزارة الصحة`, `الإحصاءات الصادرة عن | الهيئة`: whose it is, behind its لـ or عن. */
function issuerAt(tokens: readonly Token[], { from, to, end }: Subject): Subject | undefined {
  for (let at = from + 1; at < to - 2; at++)
    if (hasRole(tokens[at]?.word, "issued-by") && hasRole(tokens[at + 1]?.word, "about"))
      return { from: at + 2, to, start: tokens[at + 2]?.start ?? end, end };
  const [document, owner] = [tokens[from]?.word, tokens[from + 1]];
  if (isFigures(document) && owner !== undefined && isBody(owner.word))
    return { from: from + 1, to, start: owner.start, end };
  const reading = owner?.word.readings.find(({ proclitics }) => proclitics === LAM);
  return hasRole(document, "puts-out") && owner !== undefined && reading !== undefined && from + 1 < to
    ? { from: from + 1, to, start: owner.start + reading.offset, end }
    : undefined;
}

/** `بيانات | البنك`, `أرقام | الوزارة`: whose figures they are; a report may be about the body. */
const isFigures = (word: Word | undefined): boolean => nounHasRole(word, "figures");
const isBody = (word: Word): boolean => factsOf(word)?.organisationHead !== undefined || isSourceHead(word);

type Rule = (written: Written) => readonly Participant[];

const RULES: readonly (readonly [WrittenRule, Rule])[] = [
  ["people", people],
  ["body", body],
  ["names", names],
  ["classed", classed],
  ["latter", latter],
  ["pair", ({ words, discourse }) => describedPair(words, discourse)],
  [
    "issuer",
    ({ words, discourse, paragraph, subject }) => {
      // `ذات المصدر` is `المصدر ذاته`.
      const opens = nounHasRole(words[0], "emphatic");
      const isSame = opens || isEmphatic(paragraph.reading.tokens[subject.to]?.word);
      return some(issuerOf(opens ? words.slice(1) : words, discourse, isSame));
    },
  ],
  [
    "described",
    ({ words, discourse, gender, paragraph, subject }) =>
      some(describedParticipant(words, discourse, gender, paragraph.start + subject.start)),
  ],
  [
    "head",
    (written) => (sourceHeadOf(written.words[0] as Word) === undefined ? entitiesOf(written, headOf(written)) : []),
  ],
];

const some = (participant: Participant | undefined): readonly Participant[] =>
  participant === undefined ? [] : [participant];
const entitiesOf = ({ discourse }: Written, mentions: readonly (LinkedMention | undefined)[]): Participant[] =>
  mentions.flatMap((mention) => (mention === undefined ? [] : [participantOf(discourse, mention.entity)]));

function people(written: Written): readonly Participant[] {
  const { mentions, words, subject, paragraph } = written;
  if (isSomebodys(written)) return [];
  const found = mentions.filter(
    ({ type, from, phrase }) =>
      type === "person" &&
      // The whole phrase is this person's title and name.
      (phrase.from === subject.from ||
        !insideAdjunct(words.slice(0, from - subject.from)) ||
        namesSpokesman(mentions, from) ||
        closesDescription(words, from - subject.from, phrase.from === from)),
  );
  const joined = found.filter(
    (person, at) => at === 0 || joinedByAnd(paragraph.reading.tokens[person.phrase.from]?.word, person),
  );
  const [only, another] = joined;
  if (only === undefined || another !== undefined) return entitiesOf(written, joined);
  const named = bearerOf(written, only);
  describeAs(written.discourse, named, words.slice(0, only.phrase.from - subject.from));
  return [named];
}

/** `وقالت | الحداد`, where خالد الحداد and هدى الحداد are named: she. */
function bearerOf({ discourse, gender, paragraph }: Written, mention: LinkedMention): Participant {
  const named = participantOf(discourse, mention.entity);
  if (gender === undefined || named.gender === undefined || mention.kind !== "short") return named;
  const here = paragraph.start + mention.start;
  const others = bearersOf(discourse, mention.key).filter(
    (one) => one.gender === gender && one.entity !== undefined && isNamedBefore(one.entity, here),
  );
  return others.length === 1 && others[0] !== undefined ? others[0] : named;
}

/** `الوزارة`, `الصحيفة`. */
function body({ words: [word], subject, discourse, paragraph }: Written): readonly Participant[] {
  if (word === undefined || subject.to - subject.from !== 1 || !hasArticle(word.key)) return [];
  const called = bodyCalled(discourse, word.key, paragraph.start + subject.start);
  return called === undefined ? [] : [participantOf(discourse, called)];
}

/** The name that the phrase begins with; behind كل من. */
function headOf({ mentions, words, subject }: Written): LinkedMention[] {
  const first = subject.from + (hasRole(words[0], "each") && hasRole(words[1], "from") ? 2 : 0);
  const head = mentions.find((mention) => mention.from === first && mention.kind !== "nisba");
  return head === undefined ? [] : [head];
}

function names(written: Written): readonly Participant[] {
  const { mentions, subject, paragraph } = written;
  const [head] = headOf(written);
  const listed = head === undefined ? [] : joinedTo(head, mentions, paragraph.reading.tokens);
  return (listed.at(-1)?.to ?? -1) >= subject.to - 1 ? entitiesOf(written, listed) : [];
}

function classed(written: Written): readonly Participant[] {
  const { mentions, subject, words } = written;
  return entitiesOf(written, [
    mentions.find(
      ({ type, phrase, to }) =>
        type === "organization" &&
        phrase.from === subject.from &&
        words.slice(to - subject.from).every((word) => hasArticle(word.key) || word.kind === "punctuation"),
    ),
  ]);
}

function latter({ words, paragraph, subject, discourse, gender }: Written): readonly Participant[] {
  if (!hasRole(words[0], "anaphor")) return [];
  const person = lastPersonNamed(paragraph, subject.from, discourse, gender);
  return person === undefined ? [] : [participantOf(discourse, person)];
}

function unnamed({ words, paragraph: { reading }, subject, discourse, gender }: Written): Participant {
  const rest = reading.text.slice(reading.tokens[subject.from]?.end ?? subject.start, subject.end);
  const name = `${words[0]?.surface ?? ""}${rest}`
    .replace(/["«»“”]/g, "")
    .split(/\s+/)
    .join(" ")
    .trim();
  const fresh = unnamedParticipant(name, words, gender);
  // `معين الشعباني` ends as a plural does.
  if (subject.name?.from === subject.from) fresh.number = "singular";
  return unnamedOf(discourse, fresh);
}
