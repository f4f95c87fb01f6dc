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
import { codeOfRef, isCountry } from "../lexicon/countries";
import { hasArticle, isDefinite, withoutArticle } from "../morphology/article";
import { endsInTaMarbuta, isFeminineNisbaKey, isIndefiniteFeminine } from "../morphology/endings";
import { BA, LAM, WAW } from "../morphology/proclitics";
import {
  isBodyField,
  isDirectorate,
  isHeadsAct,
  isNationalBody,
  isOfficeHead,
  isParticipleHead,
  runsBody,
  standsBeforeSeat,
} from "../nouns/body-words";
import { isLawField, isOfRegime, isPlainLaw, speaksOfLaw } from "../nouns/law-words";
import { givenName } from "../nouns/name-words";
import { familyName } from "../nouns/people-words";
import { isDistrictNoun, opensPhrase, phraseHeadAt, type PlacedHead } from "../nouns/phrase-heads";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { editionEnd, fieldAt, isFieldNoun, properAt, type Field } from "./phrase-parts";
import { listedEnd, pastEpithet, placeOfClassEnd } from "./phrase-proper";
import { isStatesProgramme, isTelling, type Phrase, type Telling } from "./phrase-telling";
import { adjectiveEnd } from "./phrase-adjectives";
import { seatEnd, joinedEnd } from "./phrase-joined";
import { isGivenSomething } from "./given-things";
import { opensClauseAsVerb } from "./person-verbs";

/** Modifiers of one name: `البطولة | الخليجية | الثالثة | للكرة | الشاطئية | للناشئات`, and one more. */
const MOST_MODIFIERS = 6;
/** Names one within the other: `رئاسة | مجلس إدارة | الغرفة التجارية`. */
const MOST_NESTED = 2;

/** What the phrase names: `مدينة الملك عبدالله للطاقة الذرية` is no city. */
export const typeOf = ({ placed, telling }: Phrase): EntityType =>
  isStatesProgramme({ placed, telling }) ? "work" : typeOfHead(placed, telling);

const typeOfHead = ({ head }: PlacedHead, telling: Telling): EntityType =>
  (head.kind === "locality" && telling.proper === "eponym" && telling.purposes > 0) || telling.national
    ? "organization"
    : head.type;

/** @returns the longest phrase that the noun at token `at` opens, whether it is a name or not */
export function phraseAt(tokens: readonly Token[], at: number, depth = 0): Phrase | undefined {
  const placed = phraseHeadAt(tokens, at);
  // `16 لجنة`: some of many.
  if (placed === undefined || (!placed.head.definite && tokens[at - 1]?.word.kind === "number")) return undefined;
  if (isAdjectiveHere(tokens[at - 1]?.word, placed) || opensClauseAsVerb(tokens, at)) return undefined;
  const telling: Telling = {
    proper: undefined,
    nouns: 0,
    adjectives: 0,
    nisbas: 0,
    joined: 0,
    purposes: 0,
    places: 0,
    editions: 0,
    official: 0,
    law: false,
    national: false,
  };
  let to = placed.head.definite ? pastClub(tokens, placed, telling) : complementEnd(tokens, placed, telling, depth);
  if (to === undefined) return undefined;
  for (let steps = 0; steps < MOST_MODIFIERS; steps++) {
    const next = modifierEnd(tokens, { placed, from: at, to, telling }, depth);
    if (next === undefined) break;
    to = next;
  }
  return { placed, from: at, to, telling };
}

/** `قضية | فيدرالية`, `اللجنة | المنظمة`: what opens names elsewhere is an adjective behind a noun that it agrees with. */
const isAdjectiveHere = (before: Word | undefined, { head, reading }: PlacedHead): boolean =>
  before !== undefined &&
  reading.offset === 0 &&
  (head.definite
    ? isParticipleHead(reading.key) && isDefinite(before) && endsInTaMarbuta(before.plain)
    : isFeminineNisbaKey(reading.key) && isIndefiniteFeminine(before.plain));

/** `النادي | الأهلي`. */
function pastClub(tokens: readonly Token[], { head, to }: PlacedHead, telling: Telling): number {
  const club = head.kind === "club" ? listedEnd(tokens, to, "", head) : undefined;
  if (club !== undefined) telling.proper = "listed";
  return club ?? to;
}

/** @returns the end of what follows a bare head */
function complementEnd(
  tokens: readonly Token[],
  placed: PlacedHead,
  telling: Telling,
  depth: number,
): number | undefined {
  const { head, reading, to: at } = placed;
  // `بطولة | سامي الخوري`: who plays in it; `مهرجان سامي الخوري` is named after him.
  if (head.type === "event" && head.kind === "sport" && isFullName(tokens[at]?.word, tokens[at + 1]?.word))
    return undefined;
  const proper = properAt(tokens, at, head);
  const inner = nestedAt(tokens, at, "", depth);
  // `طيران | القوات البحرية الكندية`: the list has less of it.
  if (proper !== undefined && !(proper.kind === "listed" && (inner?.to ?? 0) > proper.to)) {
    // `صحة | مصر`: a country has its ministry.
    if (isDirectorate(reading.key) && tokens.slice(at, proper.to).some(({ word }) => isCountry(word))) return undefined;
    // `برئاسة | المستشار محمد`: what he does.
    if (isHeadsAct(reading.key) && proper.kind === "eponym") return undefined;
    telling.proper = proper.kind;
    telling.national = isNationalBody(reading.key) && isOneCountry(tokens, at, proper.to);
    return proper.to;
  }
  if (inner !== undefined && head.type !== "work") {
    telling.proper = "body";
    // `إدارة | الشؤون الصحية`: what it sees to; `إدارة | النادي`: who runs it.
    return runsBody(reading.key) && !isBodyField(withoutArticle(inner.placed.reading.key)) ? undefined : inner.to;
  }
  // `بحرية | وسائل الإعلام`: ب and a noun, and no navy.
  // `وقف | العدوان الإسرائيلي`: an endowment has a name, or it is the end of something.
  const isOther = NAMED_ALONE.has(head.kind) && !head.takes.has("construct");
  const field = isOther ? undefined : fieldAt(tokens, at, head);
  if (field === undefined) return undefined;
  telling.nouns += field.nouns;
  telling.law = isLawOf(tokens, placed, field);
  if (field.proper) telling.proper = "listed";
  return field.to;
}

/** Of these a field names none but those whose noun takes one (`هيئة السوق`). */
const NAMED_ALONE: ReadonlySet<string> = new Set(["forces", "body"]);

const isOneCountry = (tokens: readonly Token[], at: number, to: number): boolean => {
  const listed = listedNameAt(tokens, at);
  return listed?.to === to && codeOfRef(listed.name.ref) !== undefined;
};

/** `قانون | الإيجار`, `المادة 80 من نظام | العمل`. */
function isLawOf(tokens: readonly Token[], { head, reading, to }: PlacedHead, field: Field): boolean {
  const about = tokens[to]?.word.key;
  return (
    head.kind === "law" &&
    field.to === to + 1 &&
    about !== undefined &&
    (isOfRegime(about) || (isLawField(about) && (isPlainLaw(reading.key) || speaksOfLaw(tokens, to - 1))))
  );
}

const isFullName = (given: Word | undefined, family: Word | undefined): boolean =>
  given !== undefined && family !== undefined && givenName(given) !== undefined && familyName(family) !== undefined;

/** A name inside the name. @param proclitics what stands before it */
function nestedAt(tokens: readonly Token[], at: number, proclitics: string, depth: number): Phrase | undefined {
  const word = tokens[at]?.word;
  const inner =
    depth < MOST_NESTED && word !== undefined && opensPhrase(word) ? phraseAt(tokens, at, depth + 1) : undefined;
  return inner !== undefined && inner.placed.reading.proclitics === proclitics && isTelling(inner) ? inner : undefined;
}

function modifierEnd(tokens: readonly Token[], phrase: Phrase, depth: number): number | undefined {
  const { to: at, telling, placed } = phrase;
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const edition = placed.head.type === "event" ? editionEnd(tokens, at) : undefined;
  if (edition !== undefined) {
    telling.editions++;
    return edition;
  }
  if (isDefinite(word)) return adjectiveEnd(tokens, word, phrase);
  if (standsBeforeSeat(word)) return seatEnd(tokens, phrase);
  for (const { proclitics, plain } of word.readings) {
    const to =
      proclitics === WAW
        ? joinedEnd(tokens, plain, phrase)
        : proclitics === LAM
          ? purposeEnd(tokens, phrase, hasArticle(plain), depth)
          : proclitics === BA
            ? placeEnd(tokens, phrase, hasArticle(plain), depth)
            : undefined;
    if (to !== undefined) return to;
  }
  return undefined;
}

/** `للطيران المدني`, `لمكافحة الفساد`, `لسوق عكاظ`, `للقوات المسلحة`. */
function purposeEnd(tokens: readonly Token[], phrase: Phrase, definite: boolean, depth: number): number | undefined {
  const { from, to: at, placed, telling } = phrase;
  const word = tokens[at]?.word;
  // `القيادة العليا | للدرك الملكي`: whom it leads.
  const isForce = placed.head.kind === "armed" || (placed.head.kind === "forces" && !isOfficeHead(placed.reading.key));
  // `اتحاد عمان | لكرة القدم`, `مركز بيروت | للدراسات`: the place is whose it is, and not all of its name.
  const isWhole =
    telling.proper === "listed" && placed.head.kind !== "federation" && !isDistrictNoun(placed.reading.key);
  // `إفصاح البنك | لبورصة قطر`, `لقب الدوري | للجولة المقبلة`: the sentence goes on.
  const isBare =
    placed.head.definite && placed.words === 1 && telling.adjectives + telling.nisbas + telling.editions === 0;
  if (word === undefined || telling.places > 0 || isWhole || isForce || isBare) return undefined;
  const inner = nestedAt(tokens, at, LAM, depth);
  const isHearer = inner !== undefined && (inner.placed.head.kind === "medium" || inner.placed.head.kind === "agency");
  if (isHearer || isWholeParty(tokens, from, at) || isGivenSomething(tokens, from, at, isTelling(phrase)))
    return undefined;
  const proper = inner?.to ?? listedEnd(tokens, at, LAM);
  const to =
    proper ??
    (definite
      ? mayBePurpose(tokens, at, placed)
        ? at + 1
        : undefined
      : purposeFieldEnd(tokens, word, placed, telling));
  if (to === undefined) return undefined;
  if (proper !== undefined) telling.proper ??= "body";
  telling.purposes++;
  return to;
}

/** `إطلاق حزب الله | للجنديين`, `قوات الدعم السريع | بنيالا`: a party, or who is armed, is whole as lists have it. */
const isWholeParty = (tokens: readonly Token[], from: number, to: number): boolean => {
  const listed = listedNameAt(tokens, from);
  return listed?.to === to && listed.name.kinds.includes("party");
};

/** `الهيئة العامة | للطيران`; of a court, or a ministry, only a field (`وجهت النيابة العامة | للمتهم`: whom). */
function mayBePurpose(tokens: readonly Token[], at: number, { head }: PlacedHead): boolean {
  const noun = tokens[at]?.word.readings.find(({ proclitics, plain }) => proclitics === LAM && hasArticle(plain));
  const isOfField = noun !== undefined && isBodyField(withoutArticle(noun.key));
  return isFieldNoun(tokens, at) && (isOfField || !OF_FIELDS.has(head.kind));
}

const OF_FIELDS: ReadonlySet<string> = new Set(["court", "ministry"]);

/** `اللجنة الوطنية | لمكافحة الفساد`; a name that is whole already goes on with what is done for something (`… لوقف التمويل`). */
function purposeFieldEnd(
  tokens: readonly Token[],
  word: Word,
  { head, to, words }: PlacedHead,
  { adjectives, nisbas, proper }: Telling,
): number | undefined {
  const noun = word.readings.find(({ proclitics }) => proclitics === LAM);
  const isOpen =
    (head.definite && (adjectives + nisbas > 0 || words > 1)) ||
    head.type === "event" ||
    head.kind === "federation" ||
    // `مركز الأمير سلطان | لأمراض القلب`.
    proper === "eponym";
  if (!isOpen || noun === undefined || !isBodyField(noun.key)) return undefined;
  const at = tokens.findIndex((token, index) => index >= to && token.word === word);
  return fieldAt(tokens, at + 1)?.to;
}

/** `بأبها`, `بمحافظة جدة`, `بالاتحاد السعودي لكرة القدم`; of a law `بالبشر`. */
function placeEnd(
  tokens: readonly Token[],
  { from, to: at, placed: { head, words }, telling }: Phrase,
  definite: boolean,
  depth: number,
): number | undefined {
  if (head.type === "work") return definite && telling.nouns > 1 && isFieldNoun(tokens, at) ? at + 1 : undefined;
  const isArmed = head.kind === "armed" || (head.kind === "forces" && head.definite && words === 1);
  // `القيادة الجهوية للدرك | بمراكش`.
  if (head.type !== "organization" || (isArmed && telling.purposes === 0)) return undefined;
  if (isWholeParty(tokens, from, at)) return undefined;
  const inner = nestedAt(tokens, at, BA, depth);
  const body = inner?.placed.head.type === "organization" ? inner.to : 0;
  const to = Math.max(body, placeOfClassEnd(tokens, at) ?? listedEnd(tokens, at, BA, head) ?? 0);
  if (to === 0) return undefined;
  telling.places++;
  return pastEpithet(tokens, to);
}
