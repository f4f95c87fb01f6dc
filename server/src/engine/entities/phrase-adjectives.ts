/** Adjectives in the name of a body, a place or an event: such as belong to it, and such as the sentence goes on with. */
import { isCommon, isCommonKey } from "../lexicon/words";
import { hasArticle, hasFusedArticle, withoutArticle } from "../morphology/article";
import {
  endsInTaMarbuta,
  isFeminineAdjective,
  isFeminineKey,
  isFeminineNisbaKey,
  isNisbaForm,
  isObliqueNisbaPlural,
  mayBeFeminineAdjective,
  withoutFeminineEnding,
} from "../morphology/endings";
import {
  isNamesOwnAdjective,
  isNounLikeNisba,
  isOfCompanies,
  isOfficial,
  isParticipleHead,
  standsOutsideNames,
  tellsNature,
} from "../nouns/body-words";
import { nisbaCountry } from "../nouns/nisbas";
import { familyName } from "../nouns/people-words";
import { isManyBodies, isNaturalNoun, isWorkHead } from "../nouns/phrase-heads";
import { isPersonsTitle, isTitleAdjective } from "../nouns/title-words";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { type Phrase } from "./phrase-telling";

/** Letters, the article's among them: those of الطائر. */
const SHORTEST_ADJECTIVE = 6;

/** `اللجنة القضائية | المضي`, `شرطة الرياض | الأهالي`: a masculine word is no adjective of what is all feminine, and many things are none. */
function agrees(tokens: readonly Token[], word: Word, { from, to, placed, telling }: Phrase): boolean {
  if (isManyBodies(word.plain)) return false;
  // `الجيش | المدينة`: what it took; not `قوات الجيش البرية`, `قيادة الجيش العامة`.
  const isHeadsAlone = placed.head.definite && to === placed.to && placed.head.gender === "m";
  if (isHeadsAlone && endsInTaMarbuta(word.plain) && !isFeminineNisbaKey(word.key) && !isOfficial(word.key))
    return false;
  // `الهيئة | المياه`: a noun, for no masculine is left of it.
  if (isFeminineKey(word.plain)) return isFeminineAdjective(word.key);
  if (mayBeFeminineAdjective(word.plain)) return true;
  // `هيئة المهندسين | السعوديين`; `الشرطة | اللبنانيين`: whom it met.
  if (isObliqueNisbaPlural(word.key)) return to > placed.to;
  const { nouns, joined, purposes, proper } = telling;
  if (proper !== undefined && nouns + joined + purposes === 0 && isFeminineKey(placed.reading.key)) return false;
  return !tokens.slice(from, to).every((token) => endsInTaMarbuta(token.word.plain));
}

export function adjectiveEnd(tokens: readonly Token[], word: Word, phrase: Phrase): number | undefined {
  const before = tokens[phrase.to - 1]?.word;
  const { placed, telling, to } = phrase;
  // `جامعة العلوم بالقصرين | الأسودي`: behind its place no more tells what it is.
  if (telling.places > 0 || !agrees(tokens, word, phrase)) return undefined;
  const isInside = placed.head.type === "place" && before !== undefined && isOfNature(before, word);
  if (!isInside && !isNamesAdjective(word, phrase, telling.purposes > 0 && hasFusedArticle(before?.plain ?? "")))
    return undefined;
  const isNisba = nisbaCountry(word) !== undefined;
  // `نادي الوحدة | الإماراتي`: whose the club is stands beside its name.
  if (isNisba && (telling.proper !== undefined || placed.head.kind === "club")) return undefined;
  if (isNisba) telling.nisbas++;
  else telling.adjectives++;
  if (isOfficial(word.key)) telling.official++;
  // `شركة التعمير | القابضة`.
  if (placed.head.kind === "company" && isOfCompanies(word.key)) telling.proper ??= "unlisted";
  return to + 1;
}

/** `ترعة البحر | الصغير`, `شارع البحر | الأعظم`: of the sea that the place is called after; not `جسر النهر | القديم`. */
const isOfNature = (noun: Word, adjective: Word): boolean =>
  hasArticle(noun.key) && isNaturalNoun(withoutArticle(noun.key)) && tellsNature(adjective.key);

/** `العامة`, `المالية`, `السعودي`; behind a definite head any adjective that may stand in a name. */
function isNamesAdjective(word: Word, { placed, to }: Phrase, isBehindPurpose: boolean): boolean {
  const { key } = word;
  if (standsOutsideNames(key) || isParticipleHead(key) || isNounLikeNisba(key)) return false;
  if (nisbaCountry(word) !== undefined || isObliqueNisbaPlural(key)) return true;
  const isFirst = placed.head.definite && to === placed.to;
  // `للأفلام | القصيرة`, `للكرة | الطائرة`; `الدوري الإنجليزي | الممتاز`.
  if (isBehindPurpose && isFeminineOf(key)) return true;
  if (isNamesOwnAdjective(key) || (placed.head.kind === "company" && isOfCompanies(key))) return true;
  // `شركة الأمل | الجديدة`, `دار الآداب | الرواية`: another noun.
  if (isWorkHead(word)) return false;
  // `المركز | الإعلامي`, and no person: it agrees with the head.
  if (isPersonsTitle(word))
    return isFirst && isNisbaForm(key) && isFeminineKey(key) === isFeminineKey(placed.reading.key);
  if (isTitleAdjective(word)) return isCommon(word) || familyName(word) !== "sure";
  return isFirst && isCommon(word);
}

/** `القصيرة`, of القصير; not `الخطة`, a noun. */
function isFeminineOf(key: string): boolean {
  const masculine = withoutFeminineEnding(key);
  return isFeminineKey(key) && masculine.length >= SHORTEST_ADJECTIVE && isCommonKey(masculine);
}
