/** Mentions of named entities by shape and by list: what is sure of a paragraph's names without having learnt from others. The tagger reads them. */
import { definiteReading, hasArticle } from "../morphology/article";
import { isConjoined } from "../morphology/proclitics";
import { nameReading, nameRole } from "../nouns/name-words";
import { nisbaAround, nisbaCountry } from "../nouns/nisbas";
import { factsOf } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { filerAt } from "./filing";
import { headedName } from "./headed-names";
import { knownNameAt, listedMention, mayBeginListed, type ListedName } from "./listed-names";
import { named, newMention, type LocalMention } from "./mention";
import { personAt } from "./people";

/** @returns the mentions in order of their start; none overlaps another but for a name nested in an event's name or in a title. */
export function findPatterns({ text, tokens }: Paragraph): LocalMention[] {
  const mentions: LocalMention[] = [];
  const people = peopleIn(text, tokens);
  for (let at = 0, next = 0; at < tokens.length;) {
    while (people[next] !== undefined && (people[next]?.to ?? 0) <= at) next++;
    const person = people[next];
    if (person !== undefined && at >= person.from) {
      mentions.push(person);
      at = person.to;
      continue;
    }
    const found = thingsAt(text, tokens, at, person ?? NOBODY);
    mentions.push(...found);
    at = found[0]?.to ?? at + 1;
  }
  return mentions;
}

function peopleIn(text: string, tokens: readonly Token[]): LocalMention[] {
  const people: LocalMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !mayOpenPerson(token.word)) continue;
    const person = personAt(tokens, at);
    if (person === undefined) continue;
    const place = named(text, tokens, person.from, person.to, person.start);
    people.push(newMention(place, "person", "full", undefined, person));
  }
  return people;
}

function thingsAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  person: { from: number; to: number },
): readonly LocalMention[] {
  const filer = filerAt(text, tokens, at);
  return filer === undefined ? namedThingAt(text, tokens, at, person) : [filer];
}

/** No person follows: no limit. */
const NOBODY = { from: Infinity, to: Infinity };

/** Most words open no name: one look-up tells. */
const mayOpenPerson = perWord((word: Word): boolean => {
  const facts = factsOf(word);
  return (
    facts?.title !== undefined ||
    facts?.honorific !== undefined ||
    nameReading(word) !== undefined ||
    nameRole(word) === "particle"
  );
});

/**
 * Places, organisations, events, products, nisba adjectives and groups; the first result is the longest.
 * @param person the next person: a limit to every name but a listed one that has the person's whole name in it (`جامعة الملك سعود`)
 */
function namedThingAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  person: { from: number; to: number },
): readonly LocalMention[] {
  const limit = person.from;
  const token = tokens[at];
  if (token === undefined || !mayOpenThing(token.word)) return NOTHING;
  const known = knownNameAt(tokens, at);
  const headed = headedName(text, tokens, at, limit);
  if (headed !== undefined && headed.to > (known?.to ?? 0))
    return headed.type === "event" ? [headed, ...nested(text, tokens, headed)] : [headed];
  if (known !== undefined && (known.to <= limit || known.to >= person.to)) return [listedAt(text, tokens, at, known)];
  const nisba = nisbaAt(text, tokens, at, token);
  return nisba === undefined ? NOTHING : [nisba];
}

/** Of most words no more need be asked. */
const mayOpenThing = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" && (mayBeginListed(word) || factsOf(word) !== undefined || nisbaCountry(word) !== undefined),
);
const NOTHING: readonly LocalMention[] = [];

/** A listed name; with the word وكالة before it, where it is an agency's. */
function listedAt(text: string, tokens: readonly Token[], at: number, listed: ListedName): LocalMention {
  const { name, reading, to } = listed;
  const before = name.agency && reading.offset === 0 ? tokens[at - 1] : undefined;
  const head = before && factsOf(before.word);
  return before !== undefined && head?.bodyKind === "agency"
    ? newMention(named(text, tokens, at - 1, to, before.start + head.reading.offset), name.type, "full", name.ref)
    : listedMention({ text, tokens }, { at, listed });
}

/** `المصرية`, `الفلسطينيون`. */
function nisbaAt(text: string, tokens: readonly Token[], at: number, token: Token): LocalMention | undefined {
  const [nisba, around] = [nisbaCountry(token.word), nisbaAround(tokens, at)];
  if (nisba === undefined || around === undefined) return undefined;
  const { ref, reading, from, to } = around;
  const place = named(text, tokens, from, to, (tokens[from]?.start ?? 0) + reading.offset, reading);
  const isJoined = isConjoined(nisba.reading);
  // `السماح | للمصريين`: whom.
  const isBare = nisba.reading.offset === 0;
  const isAdjective = isJoined ? isNisbaBehindNoun(tokens, at - 1) : isBare && followsDefinite(tokens, at);
  const group = nisba.plural && hasArticle(nisba.reading.key) && !isAdjective;
  return group ? newMention(place, "group", "full", `group:${ref}`) : newMention(place, "place", "nisba", ref);
}

/** `الطلاب المصريون | والسودانيون`: adjectives of one noun; `المصريون | والسودانيون`: peoples. */
function isNisbaBehindNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && nisbaCountry(word)?.reading.offset === 0 && followsDefinite(tokens, at);
}

function nested(text: string, tokens: readonly Token[], outer: LocalMention): LocalMention[] {
  for (let at = outer.from + 1; at < outer.to; at++) {
    const known = knownNameAt(tokens, at);
    if (known?.name.type === "place" && known.to <= outer.to) {
      return [
        newMention(
          named(text, tokens, at, known.to, (tokens[at]?.start ?? 0) + known.reading.offset),
          "place",
          "full",
          known.name.ref,
        ),
      ];
    }
  }
  return [];
}

/** An adjective after a definite noun (`الرياضيين الصينيين`), not a people by itself (`الفلسطينيون`). */
function followsDefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && definiteReading(before.word) !== undefined;
}
