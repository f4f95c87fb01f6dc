/**
 * Names that are noun phrases: bodies, facilities, events and laws by the noun that opens them.
 *
 *   name       → head complement modifier*               هيئة | السوق | المالية
 *   complement → quoted | proper | field                 behind a bare head
 *              | adjective                               behind a definite one: الهيئة | العامة
 *   proper     → class? listed | eponym | unknown        منطقة عسير · الملك فهد · كوبلر
 *   eponym     → honorific given (بن given)* family?     الأمير سلطان بن عبدالعزيز
 *   field      → noun{0,3} definite-noun                 تحقيقات الطيران
 *   modifier   → adjective | و definite-noun             العام · والادعاء
 *              | ل field | ل proper                      للطيران المدني · لسوق عكاظ
 *              | ب proper | ب name | في proper           بأبها · بالاتحاد السعودي · في مسقط
 *              | edition | year                          الأول · 1436هـ (events)
 *
 * The phrase ends where a verb, a title, a person or another body begins, for none of these is a complement or a modifier. It is a name
 * where what is in it tells it from any other of its class (`isTelling`): `لجنة التحقيق` may be anyone's.
 */
import type { EntityType } from "../article";
import { isFunctionWord } from "../lexicon/function-words";
import { isCommon, isCommonKey } from "../lexicon/words";
import { ARTICLE, hasArticle, isDefinite } from "../morphology/article";
import { hasPronoun } from "../morphology/pronouns";
import {
  endsInTaMarbuta,
  isNisbaForm,
  isObliqueNisbaPlural,
  isPeoplePlural,
  isSoundMasculinePlural,
} from "../morphology/endings";
import { BA, isConjoined, LAM, WAW } from "../morphology/proclitics";
import {
  isBodyField,
  isEpithet,
  isMission,
  isOrdinaryHead,
  runsBody,
  standsBeforeSeat,
  standsOutsideNames,
} from "../nouns/body-words";
import { givenName, isArticledName, nameRole, particlePlace } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { opensPhrase, phraseHeadAt, type PhraseHead, type PlacedHead } from "../nouns/phrase-heads";
import { factsOf, isBareHead, isTitleAdjective } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { knownNameAt, listedNameAt } from "./listed-names";
import { alone, named, newMention, replaced, type LocalMention } from "./mention";
import { titlesAround } from "./people";

/** @returns the names that the paragraph's nouns open, in order; none overlaps another */
export function findPhrases({ text, tokens }: Paragraph): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !opensPhrase(token.word)) continue;
    const phrase = phraseAt(tokens, at, 0);
    if (phrase === undefined || !isTelling(phrase)) continue;
    const { placed, type, from, to } = phrase;
    const start = from === at ? token.start + placed.reading.offset : (tokens[from]?.start ?? 0);
    // `نادي | الشباب` is the club that a bare الشباب is.
    const club = placed.head.kind === "club" ? listedNameAt(tokens, placed.to) : undefined;
    const ref = club?.to === to ? club.name.ref : undefined;
    found.push(newMention(named(text, tokens, from, to, start), type, "full", ref, alone(at, to)));
    at = to - 1;
  }
  return found;
}

/** @returns the mentions, with the phrases in the place of what they overlap: a listed name that is longer stays, and of a person what is behind the phrase */
export function withPhrases(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  phrases: readonly LocalMention[],
): readonly LocalMention[] {
  const kept = phrases.filter((phrase) => !mentions.some((mention) => isWider(mention, phrase)));
  if (kept.length === 0) return mentions;
  const behind = mentions.flatMap((mention) => {
    const phrase = kept.find(({ from, to }) => mention.from < to && from < mention.to);
    return phrase === undefined || mention.type !== "person" ? [] : behindPhrase(paragraph, mention, phrase);
  });
  return replaced(mentions, [...kept, ...behind]);
}

const isWider = (mention: LocalMention, { from, to }: LocalMention): boolean =>
  mention.from <= from && to <= mention.to && mention.to - mention.from > to - from && mention.ref !== undefined;

/** `مستشفى الملك فهد | ناصر العتيبي`: the tagger takes both for one name. */
function behindPhrase({ text, tokens }: Paragraph, person: LocalMention, { to }: LocalMention): LocalMention[] {
  const first = tokens[to];
  return first === undefined || person.to <= to
    ? []
    : [
        newMention(
          named(text, tokens, to, person.to, first.start),
          "person",
          "full",
          undefined,
          titlesAround(tokens, to, person.to, false),
        ),
      ];
}

/** What tells the name of a phrase from any other of its class. */
interface Telling {
  /** A listed name, an eponym, a name in quotation marks, a word that no list has. */
  proper: number;
  /** Ordinary nouns of the field. */
  nouns: number;
  adjectives: number;
  /** Whose it is: `المصري`. */
  nisbas: number;
  joined: number;
  purposes: number;
  places: number;
  editions: number;
  /** Is it called after a person: `مدينة الملك عبدالله`? */
  eponym: boolean;
  /** Or by a word that no list has: `معهد كوبلر`? */
  unlisted: boolean;
}

interface Phrase {
  readonly placed: PlacedHead;
  readonly type: EntityType;
  readonly from: number;
  to: number;
  readonly telling: Telling;
}

function phraseAt(tokens: readonly Token[], at: number, depth: number): Phrase | undefined {
  const placed = phraseHeadAt(tokens, at);
  if (placed === undefined) return undefined;
  const telling: Telling = {
    proper: 0,
    nouns: 0,
    adjectives: 0,
    nisbas: 0,
    joined: 0,
    purposes: 0,
    places: 0,
    editions: 0,
    eponym: false,
    unlisted: false,
  };
  const { head } = placed;
  // `16 لجنة`, `أي شركة`: one of many.
  if (!head.definite && tokens[at - 1]?.word.kind === "number") return undefined;
  const phrase: Phrase = { placed, type: head.type, from: at, to: placed.to, telling };
  if (!head.definite) {
    const to = complementEnd(tokens, phrase, depth);
    if (to === undefined) return undefined;
    phrase.to = to;
  } else if (head.kind === "club") {
    // `النادي | الأهلي`.
    const club = listedEnd(tokens, placed.to, "", head);
    if (club !== undefined) telling.proper++;
    phrase.to = club ?? placed.to;
  }
  for (let steps = 0; steps < MOST_MODIFIERS; steps++) {
    const to = modifierEnd(tokens, phrase, depth);
    if (to === undefined) break;
    phrase.to = to;
  }
  return phrase.to > placed.to ? phrase : undefined;
}

const MOST_MODIFIERS = 6;

/** @returns the end of what follows a bare head */
function complementEnd(tokens: readonly Token[], phrase: Phrase, depth: number): number | undefined {
  const { placed, telling } = phrase;
  const at = placed.to;
  // `مجلس | إدارة النادي`.
  if (runsBody(tokens[at]?.word.key ?? "")) return undefined;
  const proper = properEnd(tokens, at, placed);
  if (proper !== undefined) {
    telling.proper++;
    telling.eponym =
      (eponymEnd(tokens, at) ?? listedEnd(tokens, at, "", placed.head)) === proper &&
      eponymEnd(tokens, at) !== undefined;
    telling.unlisted =
      !telling.eponym &&
      placeOfClassEnd(tokens, at, "") === undefined &&
      listedEnd(tokens, at, "", placed.head) === undefined;
    return runsBody(placed.reading.key) && listedNameAt(tokens, at)?.name.type === "organization" ? undefined : proper;
  }
  const inner = depth < MOST_NESTED && placed.head.type !== "work" ? phraseAt(tokens, at, depth + 1) : undefined;
  if (inner !== undefined && inner.placed.reading.offset === 0 && isTelling(inner)) {
    if (runsBody(placed.reading.key) || placed.head.kind === "camp") return undefined;
    telling.proper++;
    return inner.to;
  }
  return fieldEnd(tokens, at, telling, placed.head);
}

const MOST_NESTED = 2;

/** `منطقة عسير`, `الملك فهد`, `أبها`, `كوبلر`; `at` is its first word, nothing before it. */
function properEnd(tokens: readonly Token[], at: number, { head }: PlacedHead): number | undefined {
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic") return undefined;
  const proper = placeOfClassEnd(tokens, at, "") ?? eponymEnd(tokens, at) ?? listedEnd(tokens, at, "", head);
  if (proper !== undefined) return proper;
  if (!head.takes.has("name") || head.type === "event" || isDefinite(word)) return undefined;
  if (givenName(word) !== undefined && nameRole(word) === "name") return nameEnd(tokens, at);
  const isName = nameRole(word) === "unknown" || nameRole(word) === "name";
  return isName && word.plain.length > 3 && !isNisbaForm(word.key) && !hasPronoun(word.plain) ? at + 1 : undefined;
}

/**
 * @param proclitics what stands before it
 * @returns the end of a listed place or body: one that is an ordinary word, too, only behind a head of its kind (`نادي | الشباب`)
 */
function listedEnd(tokens: readonly Token[], at: number, proclitics: string, head?: PhraseHead): number | undefined {
  const listed = listedNameAt(tokens, at);
  if (listed === undefined || listed.reading.proclitics !== proclitics) return undefined;
  const { type, kinds, doubtful, agency } = listed.name;
  if ((type !== "place" && type !== "organization") || (agency && proclitics === LAM)) return undefined;
  const isOfKind =
    head !== undefined &&
    (kinds.includes(head.kind) ||
      (type === "place" && (head.type === "place" || head.kind === "company" || head.takes.has("city"))));
  if (doubtful && !isOfKind && (type !== "place" || isCommonKey(listed.reading.key))) return undefined;
  const word = tokens[at]?.word;
  return word !== undefined && isCommonHead(word) && listed.to === at + 1 ? undefined : pastEpithet(tokens, listed.to);
}

/** `منطقة عسير`, `بمحافظة جدة`: a class of places with a place. @param proclitics before the class */
function placeOfClassEnd(tokens: readonly Token[], at: number, proclitics: string): number | undefined {
  const placed = phraseHeadAt(tokens, at);
  if (placed === undefined || placed.head.type !== "place" || placed.head.role !== "class") return undefined;
  if (placed.reading.proclitics !== proclitics) return undefined;
  const place = listedNameAt(tokens, placed.to);
  return place?.reading.offset === 0 && place.name.type === "place" ? pastEpithet(tokens, place.to) : undefined;
}

/** `المدينة | المنورة`, `مكة | المكرمة`. */
const pastEpithet = (tokens: readonly Token[], at: number): number =>
  isEpithet(tokens[at]?.word.key ?? "") ? at + 1 : at;

/** `النادي`, `الشركة`: an ordinary noun first of all, whatever else goes by it. */
const isCommonHead = (word: Word): boolean => isBareHead(word) && hasArticle(word.key);

/** `الملك فهد`, `الأمير سلطان بن عبدالعزيز`, `الإمام محمد بن سعود`. */
function eponymEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word;
  const facts = word && factsOf(word);
  if (word === undefined || !isDefinite(word) || (facts?.honorific ?? facts?.title) === undefined) return undefined;
  const given = tokens[at + 1]?.word;
  if (given === undefined || nameRole(given) === undefined || isDefinite(given)) return undefined;
  return nameEnd(tokens, at + 1);
}

/** A given name, those that بن joins to it, and a family name with the article. */
function nameEnd(tokens: readonly Token[], at: number): number {
  const opens = (word: Word | undefined): boolean => word !== undefined && particlePlace(word) === "opens";
  let to = opens(tokens[at]?.word) ? at + 2 : at + 1;
  for (
    let joined = tokens[to]?.word;
    joined !== undefined && particlePlace(joined) === "joins";
    joined = tokens[to]?.word
  )
    to += opens(tokens[to + 1]?.word) ? 3 : 2;
  const family = tokens[to]?.word;
  return family !== undefined && isArticledName(family) && to - at < 4 && !isNisbaForm(family.key) ? to + 1 : to;
}

/** `السوق`, `حقوق الإنسان`, `إعادة توزيع الأراضي`, `نفط الساحل`, `مراقبي الأمم المتحدة`. */
function fieldEnd(tokens: readonly Token[], at: number, telling: Telling, head?: PhraseHead): number | undefined {
  for (let to = at; to < at + LONGEST_FIELD; to++) {
    const word = tokens[to]?.word;
    if (word?.kind !== "arabic") return undefined;
    const proper = to > at ? (placeOfClassEnd(tokens, to, "") ?? listedEnd(tokens, to, "", head)) : undefined;
    if (proper !== undefined || isDefinite(word)) {
      telling.nouns += to - at + 1;
      if (proper !== undefined) telling.proper++;
      return proper ?? (isFieldNoun(word) ? to + 1 : undefined);
    }
    if (!isBareNoun(word)) return undefined;
  }
  return undefined;
}

const LONGEST_FIELD = 4;

/** A definite noun that is no person, no class of bodies by itself, and none of the words that never stand in names. */
function isFieldNoun(word: Word): boolean {
  const facts = factsOf(word);
  return (
    (facts?.title ?? facts?.honorific) === undefined &&
    !isBareHead(word) &&
    !standsOutsideNames(word.key) &&
    nisbaCountry(word) === undefined
  );
}

/** A noun in construct, and no verb: one that takes the article elsewhere, or ends in ة. */
const isBareNoun = perWord(
  (word: Word): boolean =>
    nameRole(word) !== "name" &&
    !isFunctionWord(word) &&
    nisbaCountry(word) === undefined &&
    (isBodyField(word.key) || isCommonKey(ARTICLE + word.key) || (isCommon(word) && endsInTaMarbuta(word.plain))) &&
    word.readings.slice(1).every(({ plain }) => !hasArticle(plain)),
);

function modifierEnd(tokens: readonly Token[], phrase: Phrase, depth: number): number | undefined {
  const { to: at, telling } = phrase;
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic") return undefined;
  if (isDefinite(word)) {
    if (!isNamesAdjective(word, phrase)) return undefined;
    const isNisba = nisbaCountry(word) !== undefined;
    // `نادي النصر | الإماراتي`: whose the club is stands beside its name.
    if (isNisba && (telling.proper > 0 || phrase.placed.head.kind === "club")) return undefined;
    if (isNisba) telling.nisbas++;
    else telling.adjectives++;
    return at + 1;
  }
  if (standsBeforeSeat(word)) {
    const seat = isMission(phrase.placed.reading.key) ? listedNameAt(tokens, at + 1) : undefined;
    if (seat?.reading.offset !== 0 || seat.name.type !== "place") return undefined;
    telling.places++;
    const next = tokens[seat.to];
    const second = next?.word.readings.some(isConjoined) === true ? listedNameAt(tokens, seat.to) : undefined;
    return second?.name.type === "place" && isConjoined(second.reading) ? second.to : seat.to;
  }
  for (const { proclitics, plain } of word.readings) {
    if (proclitics === WAW && hasArticle(plain) && isJoined(tokens, at, plain, phrase)) {
      telling.joined++;
      return at + 1;
    }
    if (proclitics === LAM) {
      const to = purposeEnd(tokens, phrase, hasArticle(plain), depth);
      if (to === undefined) continue;
      if (to > at + 1) telling.proper++;
      telling.purposes++;
      return to;
    }
    if (proclitics === BA && phrase.type !== "place") {
      const to = placeEnd(tokens, at, depth);
      if (to === undefined) continue;
      telling.places++;
      return to;
    }
  }
  return undefined;
}

/** `العامة`, `المالية`, `السعودي`; behind a definite head any adjective that may stand in a name. */
function isNamesAdjective(word: Word, { placed, to }: Phrase): boolean {
  const facts = factsOf(word);
  if ((facts?.title ?? facts?.honorific) !== undefined || standsOutsideNames(word.key)) return false;
  if (nisbaCountry(word) !== undefined || isTitleAdjective(word))
    return isCommon(word) || nisbaCountry(word) !== undefined;
  if (isObliqueNisbaPlural(word.key)) return true;
  return (
    placed.head.definite && to === placed.to && isCommon(word) && !isBareHead(word) && !isSoundMasculinePlural(word.key)
  );
}

/** `التحقيق | والادعاء`, `الثقافة | والفنون`: a second field; not a second body, and not people. */
function isJoined(tokens: readonly Token[], at: number, plain: string, { telling }: Phrase): boolean {
  const word = tokens[at]?.word;
  if (word === undefined || telling.nouns === 0 || telling.places + telling.purposes > 0) return false;
  const facts = factsOf(word);
  return (
    (facts?.title ?? facts?.honorific) === undefined &&
    !isBareHead(word) &&
    !isFunctionWord(word) &&
    knownNameAt(tokens, at) === undefined &&
    nisbaCountry(word) === undefined &&
    !isPeoplePlural(plain)
  );
}

/** `للطيران المدني`, `لمكافحة الفساد`, `لسوق عكاظ`, `للقوات المسلحة`. */
function purposeEnd(tokens: readonly Token[], phrase: Phrase, definite: boolean, depth: number): number | undefined {
  const { to: at, placed, telling } = phrase;
  const word = tokens[at]?.word;
  if (word === undefined || telling.places > 0 || (telling.proper > 0 && !telling.eponym && !telling.unlisted))
    return undefined;
  const inner = depth < MOST_NESTED && opensPhrase(word) ? phraseAt(tokens, at, depth + 1) : undefined;
  if (inner !== undefined && inner.placed.reading.proclitics === LAM && isTelling(inner))
    return inner.placed.head.kind === "medium" || inner.placed.head.kind === "agency" ? undefined : inner.to;
  const listed = listedEnd(tokens, at, LAM);
  if (listed !== undefined) return listed;
  if (definite) return isFieldNoun(word) ? at + 1 : undefined;
  // `اللجنة الوطنية | لمكافحة الفساد`; a name that is whole already goes on with what is done for something (`… لوقف التمويل`).
  const noun = word.readings.find(({ proclitics }) => proclitics === LAM);
  const isOpen = placed.head.definite && telling.adjectives > 0;
  return isOpen && noun !== undefined && isBodyField(noun.key) ? fieldEnd(tokens, at + 1, { ...telling }) : undefined;
}

/** `بأبها`, `بمحافظة جدة`, `بالاتحاد السعودي لكرة القدم`. */
function placeEnd(tokens: readonly Token[], at: number, depth: number): number | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const place = placeOfClassEnd(tokens, at, BA);
  if (place !== undefined) return place;
  const inner = depth < MOST_NESTED && opensPhrase(word) ? phraseAt(tokens, at, depth + 1) : undefined;
  const body =
    inner !== undefined &&
    inner.placed.reading.proclitics === BA &&
    inner.type === "organization" &&
    !isOrdinaryHead(inner.placed.reading.key) &&
    isTelling(inner)
      ? inner.to
      : 0;
  return Math.max(body, listedEnd(tokens, at, BA) ?? 0) || undefined;
}

/** Is this a name, and not a description that fits many? */
function isTelling({ placed, telling }: Phrase): boolean {
  const { head, reading } = placed;
  const { proper, nouns, adjectives, nisbas, joined, purposes, places } = telling;
  // `مدينة الملك عبدالله`; `مدينة | غزة`.
  if (head.role === "class" && !telling.eponym) return false;
  if (head.role === "either" && (proper === 0 || nouns === 0)) return false;
  if (isOrdinaryHead(reading.key))
    return !head.definite
      ? proper + places > 0 || (nisbas > 0 && nouns > 0)
      : places > 0 || (purposes > 0 && adjectives > 0);
  const certain = proper + nisbas + joined + purposes + places;
  if (head.definite) return certain > 0 ? proper + adjectives + purposes + places > 0 : adjectives > 1;
  // `مركز شرطة | المطار`: a head of two words tells more.
  return certain > 0 || phraseWords(placed) > 1 || OWN_FIELD.has(head.kind) || nouns > 1 || adjectives > 0;
}

const phraseWords = ({ to }: PlacedHead): number => to;
/** Of these there is one for a field: `وزارة الصحة`. */
const OWN_FIELD: ReadonlySet<string> = new Set([
  "ministry",
  "court",
  "parliament",
  "agency",
  "forces",
  "federation",
  "school",
]);
