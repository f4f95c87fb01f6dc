/**
 * Names known by their first word, as the tagger was trained with them:
 *
 *   body      → definite body, adjective?, nisba          الجيش الوطني الليبي
 *   body      → head, field?, noun, adjective*            وزارة الخارجية الصينية
 *   body      → class of bodies | name                    شركة | كوبلر
 *   facility  → head, name                                مطار بيروت
 *   place     → class of places | name                    مدينة | صور
 *   event     → head, noun, adjective*                    أولمبياد بكين الشتوية
 *   model     → kind | name                               صاروخ | شهاب 3
 *
 * `|` parts what stays outside the name. Richer grammars of bodies, places, events and works are in phrases.ts.
 */
import type { EntityType } from "../article";
import { definiteReading, hasArticle, isDefinite } from "../morphology/article";
import {
  isDerivedParticiple,
  isFeminineKey,
  isFeminineNisbaKey,
  isNisbaForm,
  isObliqueNisbaPlural,
  isPlainNisba,
} from "../morphology/endings";
import { LAM } from "../morphology/proclitics";
import { isBodyField, isNounLikeNisba } from "../nouns/body-words";
import { nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isDistrictNoun } from "../nouns/phrase-heads";
import { factsOf, type NameFacts } from "../nouns/title-words";
import { spaceBefore, type Token } from "../text/tokens";
import { isGivenSomething } from "./given-things";
import { knownNameAt, listedNameAt, type ListedName } from "./listed-names";
import { alone, named, newMention, type LocalMention } from "./mention";
import { modelBehind } from "./models";

/** Words behind the head: `… العليا الوطنية المستقلة للانتخابات`; more are another phrase. */
const LONGEST_BODY = 5;
/** Letters of a word that may be a name because no list has it: shorter ones are mostly particles and misprints. */
const SHORTEST_UNLISTED = 4;

/** A head in its place, with what it tells. */
interface Head {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  readonly facts: NameFacts;
  /** No name but a listed one reaches further. */
  readonly limit: number;
}

/** @returns the name that the head at token `at` opens */
export function headedName(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
): LocalMention | undefined {
  const token = tokens[at];
  const facts = token && factsOf(token.word);
  if (token === undefined || facts === undefined) return undefined;
  const head: Head = { text, tokens, at, token, facts, limit };
  if (facts.definiteBody) return definiteBody(head);
  if (facts.modelHead !== undefined) {
    const model = modelBehind(tokens, at, facts.modelHead);
    return model && mentionOf(head, facts.modelHead, model.from, model.to);
  }
  if (facts.organisationHead === "name") return body(head);
  if (facts.placeHead === "name") {
    const to = Math.min(facilityEnd(tokens, at + 1), limit);
    return to > at + 1 ? mentionOf(head, "place", at, to) : undefined;
  }
  if (facts.organisationHead === "class" || facts.placeHead !== undefined) return ofClass(head);
  if (facts.eventHead) {
    const to = organisationEnd(tokens, at + 1);
    return to > at + 1 ? mentionOf(head, "event", at, Math.min(to, limit)) : undefined;
  }
  return undefined;
}

function mentionOf({ text, tokens, at, token, facts }: Head, type: EntityType, from: number, to: number): LocalMention {
  const start = from === at ? token.start + facts.reading.offset : (tokens[from]?.start ?? 0);
  return newMention(named(text, tokens, from, to, start), type, "full", undefined, alone(at, to));
}

/** `الجيش الإيراني`, `البنك المركزي المصري`. */
function definiteBody(head: Head): LocalMention | undefined {
  const { tokens, at, facts } = head;
  const country = isFieldAdjective(tokens[at + 1]) ? at + 2 : at + 1;
  const nisba = tokens[country] && nisbaCountry(tokens[country].word);
  const before = tokens[at - 1];
  const agrees = nisba !== undefined && isFeminineKey(nisba.reading.key) === isFeminineKey(facts.reading.key);
  // "وزير الخارجية الصينية": the ministry's name is part of the title.
  if (!agrees || (before !== undefined && factsOf(before.word)?.title !== undefined)) return undefined;
  return nisba.reading.offset === 0 && hasArticle(nisba.reading.key)
    ? mentionOf(head, "organization", at, country + 1)
    : undefined;
}

/** `وزارة الخارجية الصينية`; in `حركة حماس` the name is the movement's own. */
function body(head: Head): LocalMention | undefined {
  const { tokens, at, limit } = head;
  const known = knownNameAt(tokens, at + 1);
  // `مركز | ملوي`: a district.
  if (known?.name.type === "organization" || (known?.name.type === "place" && isDistrictNoun(head.facts.reading.key)))
    return undefined;
  const to = Math.min(organisationEnd(tokens, at + 1), limit);
  return to > at + 1 ? mentionOf(head, "organization", at, to) : undefined;
}

/** `مدينة | صور`, `شركة | كوبلر`: what is an ordinary word elsewhere, or no list has. */
function ofClass(head: Head): LocalMention | undefined {
  const { text, tokens, at, facts, limit } = head;
  const next = tokens[at + 1];
  const isPlace = facts.placeHead !== undefined;
  const place = !isPlace || hasArticle(facts.reading.key) ? undefined : placeAt(tokens, at + 1);
  if (place !== undefined && place.to <= limit)
    return newMention(
      named(text, tokens, at + 1, place.to, next?.start ?? 0),
      "place",
      "full",
      place.name.ref,
      alone(at, place.to),
    );
  if (!isUnlisted(tokens, at + 1, false)) return undefined;
  if (isPlace) return mentionOf(head, "place", at + 1, at + 2);
  const words = at + 2 < limit && isUnlisted(tokens, at + 2, true) ? 2 : 1;
  return mentionOf(head, "organization", at + 1, at + 1 + words);
}

/** A word that no list of names of things has. @param orPerson may it be a person's? */
function isUnlisted(tokens: readonly Token[], at: number, orPerson: boolean): boolean {
  const word = tokens[at]?.word;
  const role = word && nameRole(word);
  return (
    word !== undefined &&
    (role === "unknown" || (orPerson && role === "name")) &&
    word.plain.length >= SHORTEST_UNLISTED &&
    // `منطقة | نائية`: what it is like.
    !isFeminineNisbaKey(word.key) &&
    knownNameAt(tokens, at) === undefined
  );
}

/** `البنك | المركزي | المصري`, `الجيش | الوطني | الليبي`: what a body does, before whose it is. */
const isFieldAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  isDefinite(token.word) &&
  isNisbaForm(token.word.key) &&
  nisbaCountry(token.word) === undefined;

/** The rest of a facility's or a river's name: a known name (`مطار بيروت`), or one that no list has (`جسر رحيمة`). */
function facilityEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.word.kind !== "arabic" || spaceBefore(tokens, at) === false) return at;
  const known = knownNameAt(tokens, at) ?? placeAt(tokens, at);
  if (known !== undefined) return known.reading.offset === 0 ? known.to : at;
  // `معبر حدودي`, `محطة نووية`: what kind it is.
  return nameRole(first.word) === "unknown" &&
    first.word.plain.length >= SHORTEST_UNLISTED &&
    !isPlainNisba(first.word) &&
    !isDerivedParticiple(first.word.plain)
    ? at + 1
    : at;
}

/** A listed place, which may be an ordinary word, too. */
function placeAt(tokens: readonly Token[], at: number): ListedName | undefined {
  const listed = listedNameAt(tokens, at);
  return listed?.name.type === "place" && listed.reading.offset === 0 ? listed : undefined;
}

/** The rest of an organisation's name: one noun (definite, or a known name), then definite adjectives, nisba and `لل…`. */
function organisationEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  const known = knownNameAt(tokens, at);
  const first = tokens[at];
  if (first === undefined) return at;
  if (known?.reading.offset === 0) to = known.to;
  else if (definiteReading(first.word)?.proclitics === "") to = at + 1;
  else if (isBodyField(first.word.key) && definiteReading(tokens[at + 1]?.word ?? first.word)?.proclitics === "")
    to = at + 2;
  else return at;
  while (to < tokens.length && to - at < LONGEST_BODY) {
    const word = tokens[to]?.word;
    const definite = word && definiteReading(word);
    if (word === undefined || definite === undefined) break;
    const adjective =
      nisbaCountry(word)?.reading.offset === 0 ||
      // `وزارة الصحة | القرية`: whom, or what.
      (isNisbaForm(definite.key) && !isNounLikeNisba(definite.key)) ||
      isObliqueNisbaPlural(definite.key) ||
      (definite.proclitics === LAM && !isGivenSomething(tokens, at - 1, to, true));
    if (!adjective) break;
    to++;
  }
  return to;
}
