/** What stands behind the noun that opens a name: proper names, fields and purposes, each by where it ends. */
import { isFunctionWord } from "../lexicon/function-words";
import { isCommon, isCommonKey } from "../lexicon/words";
import { ARTICLE, definiteReading, hasArticle, isDefinite, isJoinedDefinite } from "../morphology/article";
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
import { beginsWithWaw, isFuture, withoutWaw } from "../morphology/proclitics";
import { hasPronoun, HIS } from "../morphology/pronouns";
import { mayBeImperfect } from "../morphology/verbs";
import { isBodyField, standsOutsideNames, tellsNature } from "../nouns/body-words";
import { givenName, isGivenKey, isRegnal, nameRole, particlePlace } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName } from "../nouns/people-words";
import { phraseHeadAt, type PhraseHead } from "../nouns/phrase-heads";
import { factsOf, isBareHead, isPersonsTitle } from "../nouns/title-words";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { listedEnd, placeOfClassEnd, sideEnd, pastEpithet, eponymEnd, nameEnd } from "./phrase-proper";

/** Letters of a word that is whom or what something is called after because no list has it as another: shorter ones are mostly particles. */
const SHORTEST_NAME = 4;
/** Words: `ميدوري | هارو ياما ساتو`. */
const MOST_UNLISTED = 3;
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
  // `عين | الأمير سالم`: who names somebody to an office; nature is seldom named after a title.
  const eponym = isHis || head.kind === "natural" ? undefined : eponymEnd(tokens, at);
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
  // `حركة | كونور جولدسون`: how he moves; `عين | سامح حداد مبعوثا`: whom one named.
  if (NO_MANS.has(head.kind) && isNameBehind(tokens[at + 1]?.word)) return undefined;
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

const NO_MANS: ReadonlySet<string> = new Set(["party", "natural"]);

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
      return isFieldNoun(tokens, to, head) || isPaired(tokens, to) || isCommitteesField(tokens, to, head)
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

/** `لجنة | الإدارة | المحلية`: what opens names elsewhere, and what a committee with its adjective sees to. */
function isCommitteesField(tokens: readonly Token[], at: number, head: PhraseHead | undefined): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    head?.kind === "committee" &&
    word !== undefined &&
    next !== undefined &&
    isBareHead(word) &&
    isDefinite(next) &&
    isNisbaForm(next.key) &&
    nisbaCountry(next) === undefined
  );
}

/** `الحج`: a noun of two letters, too. */
const isDefiniteNoun = (word: Word): boolean => isDefinite(word) || (hasArticle(word.plain) && isCommon(word));

/** A definite noun that is no person, no class of bodies by itself, and none of the words that never stand in names. */
export function isFieldNoun(tokens: readonly Token[], at: number, head?: PhraseHead): boolean {
  const word = tokens[at]?.word;
  return (
    word !== undefined &&
    !isPersonsTitle(word) &&
    !isBareHead(word) &&
    !standsOutsideNames(word.key) &&
    nisbaCountry(word) === undefined &&
    // `حديقة | الفندق`: the one that the text speaks of; `شارع | البحر | الأعظم` tells which.
    !(
      head?.kind === "facility" &&
      phraseHeadAt(tokens, at)?.head.definite === true &&
      !tellsNature(tokens[at + 1]?.word.key ?? "")
    )
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
