/** What stands behind the noun that opens a name: proper names, fields and purposes, each by where it ends. */
import { isFunctionWord } from "../lexicon/function-words";
import { codeOfRef } from "../lexicon/countries";
import { isCommon, isCommonKey } from "../lexicon/words";
import {
  ARTICLE,
  definiteReading,
  hasArticle,
  isDefinite,
  isJoinedDefinite,
  withoutArticle,
} from "../morphology/article";
import {
  endsInTaMarbuta,
  isDerivedParticiple,
  isFeminineNisbaKey,
  isFourthInAccusative,
  isIndefiniteFeminine,
  isNisbaForm,
  isSecondVerbalNoun,
  pluralOfConstruct,
  withoutFeminineEnding,
} from "../morphology/endings";
import { beginsWithWaw, isFuture, LAM, withoutWaw } from "../morphology/proclitics";
import { hasPronoun, HIS } from "../morphology/pronouns";
import { mayBeImperfect } from "../morphology/verbs";
import { isBodyField, isEpithet, isSide, standsOutsideNames } from "../nouns/body-words";
import {
  endsName,
  givenName,
  isArticledName,
  isGivenKey,
  isRegnal,
  nameRole,
  particlePlace,
} from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName } from "../nouns/people-words";
import { isPlaceNoun, phraseHeadAt, type PhraseHead } from "../nouns/phrase-heads";
import { factsOf, isBareHead } from "../nouns/title-words";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";

/** Letters of a word that is whom or what something is called after because no list has it as another: shorter ones are mostly particles. */
const SHORTEST_NAME = 4;
/** Words: `ميدوري | هارو ياما ساتو`. */
const MOST_UNLISTED = 3;
/** Words before a family's: a given name, بن and the father's. */
const MOST_BEFORE_FAMILY = 3;
/** Nouns: `إعادة تخطيط شوارع الأحياء`. */
const LONGEST_FIELD = 4;

/** A proper name in a phrase. */
export interface Proper {
  readonly to: number;
  /** `listed`: a place or a body; `eponym`: whom it is called after; `unlisted`: a word that no list has. */
  readonly kind: "listed" | "eponym" | "unlisted";
}

/** @returns `منطقة عسير`, `الملك فهد`, `أبها`, `كوبلر`; `at` is its first word, nothing before it */
export function properAt(tokens: readonly Token[], at: number, head: PhraseHead): Proper | undefined {
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic") return undefined;
  const place = placeOfClassEnd(tokens, at) ?? (head.type === "organization" ? sideEnd(tokens, at) : undefined);
  if (place !== undefined) return { to: place, kind: "listed" };
  // `بمكتبه | الوزير كريم`: his office.
  const isHis = tokens[at - 1]?.word.plain.endsWith(HIS) === true;
  const eponym = isHis ? undefined : eponymEnd(tokens, at);
  if (eponym !== undefined) return { to: eponym, kind: "eponym" };
  const listed = listedEnd(tokens, at, "", head);
  if (listed !== undefined)
    return { to: head.type === "place" ? pastUnlisted(tokens, listed) : listed, kind: "listed" };
  if (!head.takes.has("name") || isDefinite(word) || NEVER_NAMED.has(head.kind)) return undefined;
  // `مهرجان | قيس بن صالح`: after whom it is named.
  if (head.type === "event" && opensFullName(word, tokens[at + 1]?.word))
    return { to: nameEnd(tokens, at) ?? at + 2, kind: "unlisted" };
  // `مهرجان | كوبلر | السينمائي`.
  if (head.type === "event")
    return !isCommon(word) &&
      givenName(word) === undefined &&
      !isNisbaForm(word.key) &&
      isDefinite(tokens[at + 1]?.word)
      ? { to: at + 1, kind: "unlisted" }
      : undefined;
  // `حركة | كونور جولدسون`: how he moves.
  if (head.kind === "party" && isNameBehind(tokens[at + 1]?.word)) return undefined;
  if (givenName(word) !== undefined && nameRole(word) === "name") {
    const to = nameEnd(tokens, at);
    return to === undefined
      ? undefined
      : { to: head.type === "place" ? pastSecondName(tokens, to) : to, kind: "unlisted" };
  }
  return isUnlisted(word) || (nameRole(word) === "name" && word.plain.length >= SHORTEST_NAME)
    ? { to: pastUnlisted(tokens, at + 1), kind: "unlisted" }
    : undefined;
}

const opensFullName = (given: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  givenName(given) !== undefined &&
  (particlePlace(next) === "joins" || familyName(next) !== undefined);

const isNameBehind = (word: Word | undefined): boolean => {
  const role = word && nameRole(word);
  return word !== undefined && (role === "name" || role === "unknown" || familyName(word) !== undefined);
};

/** `ساحة محمد | علي`, `شارع عبد الخالق | ثروت`. */
function pastSecondName(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word;
  const isName =
    word !== undefined &&
    !isFunctionWord(word) &&
    (isDefinite(word) ? familyName(word) !== undefined : isGivenKey(word.key) && factsOf(word) === undefined);
  return isName ? at + 1 : at;
}

/** `قوات | صالح`: the person commands them. */
const NEVER_NAMED: ReadonlySet<string> = new Set(["forces", "armed", "camp"]);

/** A word that no list has, and that is neither an adjective nor one with a pronoun on it. */
const isUnlisted = (word: Word): boolean =>
  nameRole(word) === "unknown" &&
  word.plain.length >= SHORTEST_NAME &&
  !isNisbaForm(word.key) &&
  !hasPronoun(word.plain) &&
  !isDerivedParticiple(word.plain);

/** `خيبر | بختونخواه`, `ميدوري | هارو ياما ساتو`: the rest of a foreign name. */
function pastUnlisted(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + MOST_UNLISTED) {
    const word = tokens[to]?.word;
    const isPart =
      word !== undefined &&
      ((nameRole(word) === "unknown" && !isNisbaForm(word.key)) ||
        (nameRole(word) === "name" && givenName(word) === undefined)) &&
      definiteReading(word) === undefined &&
      !isDoing(word.plain) &&
      !opensWithWaw(word.plain) &&
      !mayBeFuture(word) &&
      // `جبل هيلان | بمأرب`.
      (listedNameAt(tokens, to)?.reading.offset ?? 0) === 0;
    if (!isPart) break;
    to++;
  }
  return to;
}

/** `محافظة شرورة | سفلتة الطرق`, `محافظة ثادق | تشجير الشوارع`: what is done there. */
const isDoing = (plain: string): boolean =>
  isIndefiniteFeminine(plain) || isSecondVerbalNoun(plain) || isFourthInAccusative(plain);

/** Not `ووتش`, `وولف`: two of them open a foreign name. */
const opensWithWaw = (plain: string): boolean => beginsWithWaw(plain) && !beginsWithWaw(withoutWaw(plain));

/** `حقل رمان | سيخضع`: a verb. */
const mayBeFuture = perWord((word: Word): boolean =>
  word.readings.some((reading) => isFuture(reading) && mayBeImperfect(reading.key)),
);

/**
 * @param proclitics what stands before it
 * @param head before it, if one is
 * @returns the end of a listed place or body: one that is an ordinary word, too, only behind a head of its kind (`نادي | الشباب`)
 */
export function listedEnd(
  tokens: readonly Token[],
  at: number,
  proclitics: string,
  head?: PhraseHead,
): number | undefined {
  const listed = listedNameAt(tokens, at);
  if (listed === undefined || listed.reading.proclitics !== proclitics) return undefined;
  const { type, kinds, doubtful, agency, unlearnt } = listed.name;
  if ((type !== "place" && type !== "organization") || (agency && proclitics === LAM)) return undefined;
  // `معسكر | الحرس الملكي`: the camp is anyone's.
  if (head?.kind === "camp" && (type === "organization" || codeOfRef(listed.name.ref) !== undefined)) return undefined;
  // `هيئة | موانئ الساحل`: a field, though an authority goes by it.
  if (proclitics === "" && doubtful && isBodyField(listed.reading.key) && isDefinite(tokens[at + 1]?.word))
    return undefined;
  const isOfKind =
    head !== undefined &&
    (kinds.includes(head.kind) ||
      (type === "place" && (head.type === "place" || head.kind === "company" || head.takes.has("city"))));
  const isCity = doubtful && !unlearnt && type === "place" && head?.takes.has("city") === true;
  // `هيئة الطيران | بالموظفين`: a quarter is called so.
  if (doubtful && proclitics !== "" && !isCity && (unlearnt || type !== "place" || isCommonKey(listed.reading.key)))
    return undefined;
  if (doubtful && !isOfKind && (type !== "place" || isCommonKey(listed.reading.key))) return undefined;
  const [word, last] = [tokens[at]?.word, tokens[listed.to - 1]?.word];
  // `نادي الوحدة | الإماراتي`: the list tells clubs of one name apart.
  const isNisba = head?.kind === "club" && listed.to - at > 1 && last !== undefined && nisbaCountry(last) !== undefined;
  if (isNisba) return listed.to - 1;
  return word !== undefined && head?.type === "place" && listed.to === at + 1 && doubtful && isPlainPlace(word)
    ? undefined
    : pastEpithet(tokens, listed.to);
}

/** `منطقة عسير`, `بمحافظة جدة`: a class of places with a place. */
export function placeOfClassEnd(tokens: readonly Token[], at: number): number | undefined {
  const placed = phraseHeadAt(tokens, at);
  if (placed === undefined || placed.head.role !== "class") return undefined;
  const place = listedNameAt(tokens, placed.to);
  return place?.reading.offset === 0 && place.name.type === "place" ? pastEpithet(tokens, place.to) : undefined;
}

/** `شمال | القاهرة`: a side of a place. */
function sideEnd(tokens: readonly Token[], at: number): number | undefined {
  const place = isSide(tokens[at]?.word.key ?? "") ? listedNameAt(tokens, at + 1) : undefined;
  return place?.reading.offset === 0 && place.name.type === "place" ? place.to : undefined;
}

/** `المدينة | المنورة`, `مكة | المكرمة`. */
export const pastEpithet = (tokens: readonly Token[], at: number): number =>
  isEpithet(tokens[at]?.word.key ?? "") ? at + 1 : at;

/** `رصيف | الميناء`: an ordinary noun first of all, though a town is called so. */
const isPlainPlace = (word: Word): boolean => hasArticle(word.key) && isPlaceNoun(withoutArticle(word.key));

/** `الملك فهد`, `الأمير سلطان بن عبدالعزيز`, `الإمام محمد بن سعود`. */
export function eponymEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word;
  const facts = word && factsOf(word);
  if (!isDefinite(word) || (facts?.honorific ?? facts?.title) === undefined) return undefined;
  // `ميدان | الشهيد العقيد سالم`: one honorific behind another.
  const behind = eponymEnd(tokens, at + 1);
  if (behind !== undefined) return behind;
  const given = tokens[at + 1]?.word;
  if (given === undefined || nameRole(given) === undefined || isDefinite(given)) return undefined;
  return nameEnd(tokens, at + 1);
}

/** A given name, those that بن joins to it, and a family name with the article, or a ruler's number; undefined where عبد has nothing behind it. */
export function nameEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = givenEnd(tokens, at);
  if (to === undefined) return undefined;
  // `صلاح | الدين`.
  if (tokens[to] !== undefined && endsName((tokens[to] as Token).word)) to++;
  for (let joined = tokens[to]?.word; joined !== undefined; joined = tokens[to]?.word) {
    const end: number | undefined = particlePlace(joined) === "joins" ? givenEnd(tokens, to + 1) : undefined;
    if (end === undefined) break;
    to = end;
  }
  const family = tokens[to]?.word;
  return family !== undefined && (isArticledName(family) || isRegnal(family)) && to - at <= MOST_BEFORE_FAMILY
    ? to + 1
    : to;
}

/** `محمد`, `عبد | العزيز`; a particle that is the last that was typed is none. */
function givenEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word;
  const end = word !== undefined && particlePlace(word) === "opens" ? at + 2 : at + 1;
  return tokens[end - 1]?.word.kind === "arabic" ? end : undefined;
}

/** Where a field ends, and what it has told. */
export interface Field {
  readonly to: number;
  readonly nouns: number;
  /** Does it end in a place or a body: `نفط الساحل`? */
  readonly proper: boolean;
}

/** @returns `السوق`, `حقوق الإنسان`, `إعادة تخطيط الأحياء`, `نفط الساحل`, `مراقبي الأمم المتحدة` */
export function fieldAt(tokens: readonly Token[], at: number, head?: PhraseHead): Field | undefined {
  for (let to = at; to < at + LONGEST_FIELD; to++) {
    const word = tokens[to]?.word;
    if (word?.kind !== "arabic") return undefined;
    const proper = placeOfClassEnd(tokens, to) ?? listedEnd(tokens, to, "", head);
    if (proper !== undefined) return { to: proper, nouns: to - at, proper: true };
    if (isDefiniteNoun(word))
      return isFieldNoun(tokens, to, head) || isPaired(tokens, to)
        ? { to: pastEpithet(tokens, to + 1), nouns: to - at + 1, proper: false }
        : undefined;
    if (!isBareNoun(word)) return undefined;
  }
  return undefined;
}

/** `لجنة | الإدارة والعدل`: what opens names elsewhere, beside a second field. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    word !== undefined &&
    next !== undefined &&
    isBareHead(word) &&
    isJoinedDefinite(next) &&
    isFieldNoun(tokens, at + 1)
  );
}

/** `الحج`: a noun of two letters, too. */
const isDefiniteNoun = (word: Word): boolean => isDefinite(word) || (hasArticle(word.plain) && isCommon(word));

/** A definite noun that is no person, no class of bodies by itself, and none of the words that never stand in names. */
export function isFieldNoun(tokens: readonly Token[], at: number, head?: PhraseHead): boolean {
  const word = tokens[at]?.word;
  const facts = word && factsOf(word);
  return (
    word !== undefined &&
    (facts?.title ?? facts?.honorific) === undefined &&
    !isBareHead(word) &&
    !standsOutsideNames(word.key) &&
    nisbaCountry(word) === undefined &&
    // `حديقة | الفندق`: the one that the text speaks of.
    !(head?.kind === "facility" && phraseHeadAt(tokens, at)?.head.definite === true)
  );
}

/** A noun in construct, and no verb: one that takes the article elsewhere, or ends in ة. */
export const isBareNoun = perWord(
  (word: Word): boolean =>
    (nameRole(word) !== "name" || isBodyField(word.key)) &&
    !isFunctionWord(word) &&
    // `لجنة | برلمانية`: an adjective.
    !(isFeminineNisbaKey(word.key) && isCommonKey(withoutFeminineEnding(word.key))) &&
    (isBodyField(word.key) ||
      isCommonKey(ARTICLE + word.key) ||
      (isCommon(word) && endsInTaMarbuta(word.plain)) ||
      isCommonKey(pluralOfConstruct(word.key) ?? "")) &&
    word.readings.slice(1).every(({ plain }) => !hasArticle(plain)),
);

/** `الأول`, `الـ23`, `2022`, `1436هـ`. */
export function editionEnd(tokens: readonly Token[], at: number): number | undefined {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]];
  if (word === undefined) return undefined;
  if (isRegnal(word)) return at + 1;
  // `الـ 23`, `ال13`: an article that stands by itself before a number.
  if (word.plain === ARTICLE && next?.word.kind === "number") return at + 2;
  if (!/^\p{Nd}{4}$/u.test(word.plain)) return undefined;
  return next?.word.kind === "arabic" && next.word.plain.length <= 2 && next.start === tokens[at]?.end
    ? at + 2
    : at + 1;
}
