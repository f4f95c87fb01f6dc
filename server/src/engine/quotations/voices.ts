/** Voices: those who can speak in an article, and what the reader has in mind of them at a point of it. */
import { nisbaCountry } from "../nouns/nisbas";
import { isMasculineBody } from "../nouns/body-words";
import { factsOf, isAddress, isCounterpart, isTitleHead, linksTitle } from "../nouns/title-words";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { bareNoun, hasArticle } from "../morphology/article";
import {
  endsInTaMarbuta,
  isNisbaForm,
  isSoundMasculinePlural,
  nisbaStem,
  stemOfDefiniteDual,
  withoutFeminineEnding,
} from "../morphology/endings";
import { beginsWithWaw, WAW } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import type { LinkedEntity, LinkedMention, Linking } from "../entities/link";
import type { PlacedParagraph } from "../reading";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { newWord, perWord, type Word } from "../text/words";
import type { Subject } from "./subject-phrases";
import type { CueForm } from "../cues/cue-forms";
import { sourceHeadOf } from "../nouns/source-words";

/** Someone who speaks, or may. */
export interface Voice {
  entity: LinkedEntity | undefined;
  name: string;
  gender: "m" | "f" | undefined;
  /** More than one (المسؤولون), or one; unknown for names of bodies. */
  number: "singular" | "plural" | undefined;
  /** Has this voice been given words yet? */
  spoken: boolean;
  /** Look-up keys of the words that describe it: وزير, خارجيه, مسوول … */
  heads: ReadonlySet<string>;
  /** Keys of all words of its titles, articles off. */
  titleWords: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

/** What the reader has in mind at a point of the article. */
export interface Discourse {
  /** Who has the floor. */
  current: Voice[];
  /** Paragraph where `current` was last written out. */
  named: number;
  /** Paragraph of the last words given to anyone. */
  spoke: number;
  /** Were they quoted, and not only reported? */
  quoted: boolean;
  /** Who put out the statement that البيان is. */
  issuer: Voice | undefined;
  /** Someone told of since then: `وصلت هدى الرواحي …`. */
  topic: Voice | undefined;
  /** All voices, the most recent first. */
  voices: Voice[];
  /** titleFacts, with its memory. */
  readonly titleFactsOf: (titles: string) => TitleFacts;
  /** Who had the floor before someone was told of as background, and where they were written out. */
  aside: Pick<Discourse, "current" | "named"> | undefined;
}

/** Everyone the article gives a title: descriptions are resolved to them before they have spoken. */
export function openDiscourse({ entities }: Linking, titleFactsOf: Discourse["titleFactsOf"]): Discourse {
  return {
    titleFactsOf,
    current: [],
    named: -1,
    spoke: -1,
    quoted: false,
    issuer: undefined,
    topic: undefined,
    aside: undefined,
    voices: entities
      .filter(({ type }) => type === "person")
      .map((person) => voiceOf(person, titleFactsOf))
      .reverse(),
  };
}

/** The voices that a written subject names: one, or several joined by و. */
export function voicesOf(
  paragraph: PlacedParagraph,
  subject: Subject,
  linking: Linking,
  discourse: Discourse,
  gender: "m" | "f" | undefined,
): Voice[] {
  const { index, reading } = paragraph;
  const mentions = (linking.mentionsOf[index] ?? []).filter(
    (mention) => mention.from >= subject.from && mention.to <= subject.to,
  );
  const words = reading.tokens
    .slice(subject.from, subject.to)
    .map(({ word }, position) =>
      position === 0 ? withoutPreposition(word, subject.start - (reading.tokens[subject.from]?.start ?? 0)) : word,
    );
  const people = mentions.filter(
    ({ type, from }) =>
      type === "person" && (!insideAdjunct(words.slice(0, from - subject.from)) || namesSpokesman(mentions, from)),
  );
  if (people.length > 0) {
    const joined = people.filter(
      (person, position) => position === 0 || joinedByAnd(reading.tokens[person.phrase.from]?.word, person),
    );
    return joined.map(({ entity }) => known(discourse, entity));
  }
  const [organisation] = words.slice(0, 1).flatMap((word) => bareOrganisation(word, subject, linking));
  if (organisation !== undefined) return [known(discourse, organisation)];
  const first = subject.from + (isEachOf(words) ? 2 : 0);
  const head = mentions.find((mention) => mention.from === first && mention.kind !== "nisba");
  const listed = head === undefined ? [] : joinedTo(head, mentions, reading.tokens);
  if ((listed.at(-1)?.to ?? -1) >= subject.to - 1) return listed.map(({ entity }) => known(discourse, entity));
  const classed = mentions.find(
    (mention) =>
      mention.type === "organization" &&
      mention.phrase.from === subject.from &&
      words.slice(mention.to - subject.from).every((word) => hasArticle(word.key)),
  );
  if (classed !== undefined) return [known(discourse, classed.entity)];
  const latter =
    words.length === 1 && hasRole(words[0], "anaphor")
      ? lastNamed(paragraph, subject.from, linking, gender)
      : undefined;
  if (latter !== undefined) return [known(discourse, latter)];
  const pair = describedPair(words, discourse);
  if (pair.length === 2) return pair;
  const described = issuer(words, discourse) ?? describedVoice(words, discourse, gender);
  if (described !== undefined) return [described];
  if (head !== undefined && sourceHeadOf(words[0] as Word) === undefined) return [known(discourse, head.entity)];
  const written = [
    words[0]?.surface ?? "",
    reading.text.slice(reading.tokens[subject.from]?.end ?? subject.start, subject.end),
  ]
    .join("")
    .replace(/["«»“”]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return [discourse.voices.find((voice) => voice.name === written) ?? unnamed(written, words, gender)];
}

/** `للمسؤول` as المسؤول, `لمصدر` as مصدر: the word that the subject begins with. */
function withoutPreposition(word: Word, offset: number): Word {
  return offset === 0 ? word : (wordsWithin(word).get(offset) ?? word);
}

/** What is left of a word in each reading, by where it begins. */
const wordsWithin = perWord(
  ({ kind, readings }: Word): ReadonlyMap<number, Word> =>
    new Map(readings.map(({ plain, offset }) => [offset, newWord(plain, kind)])),
);

/** Does the verb's form fit this voice? What is not known fits. */
export function agrees(voice: Voice, form: CueForm | undefined): boolean {
  if (form === undefined || form.kind === "participle" || form.kind === "source") return true;
  if (
    form.number !== "dual" &&
    voice.number !== undefined &&
    (form.number === "plural") !== (voice.number === "plural")
  )
    return false;
  return (
    form.gender === undefined ||
    voice.gender === undefined ||
    form.number !== "singular" ||
    voice.gender === form.gender
  );
}

/** The voice of an entity: the one that has spoken before, or a new one. */
export function known(discourse: Discourse, entity: LinkedEntity): Voice {
  const voice = discourse.voices.find((one) => one.entity === entity);
  if (voice !== undefined) return voice;
  const fresh = voiceOf(entity, discourse.titleFactsOf);
  const name = discourse.titleFactsOf(entity.name);
  fresh.heads = new Set([...fresh.heads, ...name.words]);
  fresh.countries = new Set([...fresh.countries, ...name.countries]);
  discourse.voices.unshift(fresh);
  return fresh;
}

/** The voice has spoken now: it is the most recent. */
export function raise(discourse: Discourse, voice: Voice): void {
  voice.spoken = true;
  discourse.voices = [voice, ...discourse.voices.filter((one) => one !== voice)];
}

function voiceOf(entity: LinkedEntity, titleFactsOf: Discourse["titleFactsOf"]): Voice {
  const title = titleFactsOf(entity.titles.join(" "));
  const isPerson = entity.type === "person";
  return {
    entity,
    name: entity.name,
    gender: entity.gender ?? (isPerson ? undefined : nameGender(entity.name)),
    number: isPerson ? "singular" : undefined,
    spoken: false,
    heads: title.heads,
    titleWords: title.words,
    countries: title.countries,
  };
}

/** `وزارة الخارجية` f, `الجيش الروسي` m; for other bodies and for places the name does not tell. */
function nameGender(name: string): "m" | "f" | undefined {
  const first = name.split(" ")[0] ?? "";
  return endsInTaMarbuta(first) ? "f" : isMasculineBody(first) ? "m" : undefined;
}

function unnamed(name: string, words: readonly Word[], gender: "m" | "f" | undefined): Voice {
  const [first] = words;
  const source = first === undefined ? undefined : sourceHeadOf(first);
  const plural = source?.number === "plural" || source?.number === "dual" || isSoundMasculinePlural(first?.key ?? "");
  const ownGender = source?.gender ?? (endsInTaMarbuta(first?.plain ?? "") ? "f" : gender);
  const countries = new Set<string>();
  for (const word of words) for (const { country } of bareKeys(word)) if (country !== undefined) countries.add(country);
  return {
    entity: undefined,
    name,
    gender: ownGender,
    number: plural ? "plural" : source === undefined ? undefined : "singular",
    spoken: false,
    heads: new Set(first === undefined ? [] : bareKeys(first).map(({ key }) => key)),
    titleWords: new Set(words.map((word) => bareKeys(word)[0]?.key ?? "")),
    countries,
  };
}

/** `وأضاف البيان`, `وقال المصدر`: who issued it; for a document the one who spoke in writing, else who has the floor. */
export function issuer(words: readonly Word[], { current, issuer: author }: Discourse): Voice | undefined {
  const [voice] = current;
  const [word] = words;
  if (words.length !== 1 || word === undefined || !hasRole(word, "issued")) return undefined;
  if (author !== undefined && sourceHeadOf(word)?.kind === "document") return author;
  if (voice === undefined || current.length > 1) return undefined;
  return voice.entity?.type === "organization" || voice.entity === undefined ? voice : undefined;
}

/** `الوزارة`, `الصحيفة`: the last organisation named whose name begins so. */
function bareOrganisation(word: Word, subject: Subject, linking: Linking): LinkedEntity[] {
  if (subject.to - subject.from !== 1 || !hasArticle(word.key) || factsOf(word)?.title !== undefined) return [];
  const head = bareNoun(word.key);
  return linking.entities
    .filter(({ type, name }) => type === "organization" && keyForm(name).split(" ")[0] === head)
    .slice(0, 1);
}

/** `المتحدث باسم الرئيس فلان`: a person after a preposition inside the phrase is not its head. */
function insideAdjunct(words: readonly Word[]): boolean {
  const after = words.findLastIndex(({ surface }) => surface === "،" || surface === ",");
  // `المستثمر في مجال الطاقة، فلان`: a comma closes what is before it.
  if (after === words.length - 1 && after > 0) return false;
  return (
    words.some(
      (word, at) =>
        (hasRole(word, "preposition") || hasRole(word, "title-link")) && !(at === 1 && hasRole(words[0], "partitive")),
    ) &&
    !words.some((word, at) => at > 0 && factsOf(word)?.honorific !== undefined && factsOf(word)?.title === undefined)
  );
}

/** `المتحدث باسم وزارة الصحة | فلان`, `مدير المكتب في القدس | فلان`: the name after the body's or the place's is the one meant. */
function namesSpokesman(mentions: readonly LinkedMention[], at: number): boolean {
  return mentions.some(
    (mention) =>
      (mention.type === "organization" || mention.type === "place") && mention.kind !== "nisba" && mention.to === at,
  );
}

/** `كل من روسيا والصين`. */
const isEachOf = ([each, of]: readonly Word[]): boolean => hasRole(each, "each") && hasRole(of, "from");

/** `السعودية ومصر والأردن`: the name and those that و joins to it, one behind the other. */
function joinedTo(head: LinkedMention, mentions: readonly LinkedMention[], tokens: readonly Token[]): LinkedMention[] {
  const names = [head];
  for (const mention of mentions)
    if (
      mention.from === names.at(-1)?.to &&
      mention.kind !== "nisba" &&
      joinedByAnd(tokens[mention.from]?.word, mention)
    )
      names.push(mention);
  return names;
}

function joinedByAnd(word: Word | undefined, mention: LinkedMention): boolean {
  return (
    word !== undefined &&
    beginsWithWaw(word.surface) &&
    (factsOf(word)?.reading.proclitics === WAW || !word.key.startsWith(mention.key.split(" ")[0] ?? ""))
  );
}

/**
 * `الوزير`, `المسؤول الأمريكي`, `المستشارة`, `نظيره الروسي`: the most recent voice that has this head among its titles or in its
 * description, and no other country.
 */
function describedVoice(
  words: readonly Word[],
  discourse: Discourse,
  gender: "m" | "f" | undefined,
): Voice | undefined {
  const [first, office] = words;
  if (first === undefined) return undefined;
  // `السيدة الوزيرة`, `السيد الرئيس`.
  if (office !== undefined && isAddress(first) && factsOf(office)?.reading.offset === 0 && isTitleHead(office.key))
    return describedVoice(words.slice(1), discourse, gender);
  const countries = words.flatMap((word) => {
    const nisba = nisbaCountry(word);
    return nisba === undefined ? [] : [stem(nisba.reading.key)];
  });
  if (isCounterpart(first))
    return discourse.voices.find(
      (voice) => !discourse.current.includes(voice) && countries.some((country) => voice.countries.has(country)),
    );
  if (!hasArticle(first.key) && factsOf(first)?.title === undefined) return undefined;
  if (hasRole(first, "respectful"))
    return (
      discourse.current.find((voice) => voice.entity?.type === "person") ??
      discourse.voices.find((voice) => voice.entity?.type === "person")
    );
  const head = bareNoun(first.key);
  const masculine = withoutFeminineEnding(head);
  const fits = (voice: Voice): boolean =>
    (voice.heads.has(head) || voice.heads.has(masculine)) &&
    (gender === undefined ||
      voice.gender === undefined ||
      voice.gender === gender ||
      (factsOf(first)?.title ?? factsOf(first)?.honorific) === undefined) &&
    (countries.length === 0 || voice.countries.size === 0 || countries.some((country) => voice.countries.has(country)));
  // `المتحدث الرسمي باسم | الوكالة`: what tells one from another.
  const told = words.findLastIndex(linksTitle);
  const complements = words
    .slice(Math.max(1, told + 1))
    .filter((word) => nisbaCountry(word) === undefined && word.kind === "arabic")
    .map(({ key }) => bareNoun(key));
  const shared = (voice: Voice): number => complements.filter((word) => voice.titleWords.has(word)).length;
  const fitting = discourse.voices.filter(
    (voice) =>
      fits(voice) &&
      (complements.length === 0 || (voice.titleWords.size <= 2 && hasArticle(first.key)) || shared(voice) > 0),
  );
  const most = Math.max(0, ...fitting.map(shared));
  return (
    fitting.find((voice) => shared(voice) === most) ??
    (nounHasRole(first, "in-charge") && complements.length === 0
      ? discourse.voices.find(
          (voice) =>
            voice.spoken === true &&
            voice.heads.size > 0 &&
            (countries.length === 0 || countries.some((country) => voice.countries.has(country))),
        )
      : undefined)
  );
}

/** `الأخير`: the person named last before it, in this paragraph or the one before. */
function lastNamed(
  { index }: PlacedParagraph,
  at: number,
  linking: Linking,
  gender: "m" | "f" | undefined,
): LinkedEntity | undefined {
  const fits = ({ type, entity }: LinkedMention): boolean =>
    type === "person" && (gender === undefined || entity.gender === undefined || entity.gender === gender);
  return (
    linking.mentionsOf[index]?.findLast((mention) => mention.to <= at && fits(mention)) ??
    linking.mentionsOf[index - 1]?.findLast(fits)
  )?.entity;
}

/** `الوزيران`: the two most recent voices with this title. */
function describedPair([first]: readonly Word[], discourse: Discourse): Voice[] {
  const head = first === undefined ? undefined : stemOfDefiniteDual(first.key);
  if (head === undefined || !isTitleHead(head)) return [];
  return discourse.voices.filter((voice) => voice.heads.has(head) && voice.entity !== undefined).slice(0, 2);
}

/** What the words of titles tell; titles are few and come again at every edit. */
export interface TitleFacts {
  heads: ReadonlySet<string>;
  words: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

/** @param titles joined by spaces */
export function titleFacts(titles: string): TitleFacts {
  const words = titles.split(" ");
  const keys = words.map(keyForm);
  // `رئيسها` is called الرئيس later.
  const heads = words
    .flatMap((word) => [word, ...withoutPronoun(word)])
    .map(keyForm)
    .filter(isTitleHead);
  return {
    heads: new Set(heads.map(bareNoun)),
    words: new Set(keys.map(bareNoun)),
    countries: new Set(keys.filter(isNisbaForm).map(stem)),
  };
}

/** Every reading of a word without its article, and as a nisba's stem where it ends as one. */
const bareKeys = perWord((word: Word): readonly { key: string; country?: string }[] =>
  word.readings.map(({ key }) => ({
    key: bareNoun(key),
    ...(isNisbaForm(bareNoun(key)) ? { country: stem(key) } : {}),
  })),
);
const stem = (key: string): string => nisbaStem(bareNoun(key));
