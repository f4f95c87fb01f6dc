/** Proper names within a name: a listed one, a place behind its class, whom it is called after. */
import { codeOfRef } from "../lexicon/countries";
import { isCommonKey } from "../lexicon/words";
import { hasArticle, isDefinite, withoutArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { isBodyField, isEpithet, isSide } from "../nouns/body-words";
import { endsName, isArticledName, isRegnal, nameRole, particlePlace } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { isPlaceNoun, phraseHeadAt, type PhraseHead } from "../nouns/phrase-heads";
import { isPersonsTitle } from "../nouns/title-words";
import type { Token } from "../text/tokens";
import { type Word } from "../text/words";
import { listedNameAt } from "./listed-names";

/** Words before a family's: a given name, بن and the father's. */
const MOST_BEFORE_FAMILY = 3;

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
export function sideEnd(tokens: readonly Token[], at: number): number | undefined {
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
  if (word === undefined || !isDefinite(word) || !isPersonsTitle(word)) return undefined;
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
