/** Nisba adjectives of countries and places that the lists have: `المصرية`, `أوروبيين`. */
import { codeOfRef, countryRef } from "../lexicon/countries";
import { rows } from "../lexicon/lexicon";
import { ARTICLE, behindLam } from "../morphology/article";
import { NISBA_ENDINGS } from "../morphology/endings";
import { keyForm } from "../text/fold";
import { newWord, perWord, type WordReading, type Word } from "../text/words";

/** What a nisba adjective belongs to, in any gender and number: "country:EG" for المصرية, "place:اوروبا" for أوروبي. */
export const nisbaCountry = perWord(
  (word: Word): { ref: string; reading: WordReading; plural: boolean } | undefined => {
    if (word.kind !== "arabic") return undefined;
    for (const reading of word.readings) {
      const nisba = NISBAS.get(reading.key);
      if (nisba !== undefined) return { ...nisba, reading };
    }
    const definite = behindLam(word)?.definite;
    const nisba = definite && NISBAS.get(definite.key);
    return nisba && { ...nisba, reading: definite };
  },
);

/** @returns the country (ISO 3166) whose body this is by its name (`وزارة المالية السعودية`, `مصرف قطر المركزي`); undefined for one that tells none */
export function countryOfBody(name: string): string | undefined {
  const words = name.split(" ").map((word) => ({ word: newWord(word, "arabic") }));
  const refs = words.map(({ word }, at) => nisbaAround(words, at)?.ref ?? countryRef(word.key) ?? "");
  return refs.map(codeOfRef).findLast((code) => code !== undefined);
}

/** A nisba adjective in the tokens. */
export interface PlacedNisba {
  readonly ref: string;
  /** Of its first word. */
  readonly reading: WordReading;
  /** Tokens of it: two of `الكوري الشمالي`, `الجنوب أفريقي`. */
  readonly from: number;
  readonly to: number;
}

/** @returns the nisba adjective that the word at `at` is, or is half of */
export function nisbaAround(tokens: readonly { readonly word: Word }[], at: number): PlacedNisba | undefined {
  const [before, word, next] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  const nisba = word && nisbaCountry(word);
  if (word === undefined || nisba === undefined) return undefined;
  const behind = before && pairOf(before, word);
  if (behind !== undefined) return { ...behind, from: at - 1, to: at + 1 };
  const pair = next && pairOf(word, next);
  return pair === undefined
    ? { ref: nisba.ref, reading: nisba.reading, from: at, to: at + 1 }
    : { ...pair, from: at, to: at + 2 };
}

/** @returns the place that two words tell together, whatever each of them tells by itself */
function pairOf(first: Word, second: Word): Pick<PlacedNisba, "ref" | "reading"> | undefined {
  for (const reading of first.readings) {
    const ref = PAIRS.get(`${reading.key} ${second.key}`);
    if (ref !== undefined) return { ref, reading };
  }
  return undefined;
}

/** @returns the place as written whose look-up key this is, where a nisba belongs to it */
export const placeOfNisba = (key: string): string | undefined => NISBA_PLACES.get(key);

const NISBA_PLACES = new Map(
  [...rows("nisba-places"), ...rows("nisba-pairs")].map(({ place }) => [keyForm(place), place]),
);

const NISBAS = new Map<string, { ref: string; plural: boolean }>();
for (const [ref, stem] of [
  ...rows("nisba-countries").map(({ code, stem }) => [`country:${code}`, stem] as const),
  ...rows("nisba-places").map(({ place, stem }) => [`place:${keyForm(place)}`, stem] as const),
]) {
  for (const [ending, plural] of NISBA_ENDINGS)
    for (const article of [ARTICLE, ""]) {
      const key = article + keyForm(stem) + ending;
      if (!NISBAS.has(key)) NISBAS.set(key, { ref, plural });
    }
}

/** By the look-up keys of both words. */
const PAIRS = new Map<string, string>();
for (const { place, first, second, inflects } of rows("nisba-pairs")) {
  const ref = countryRef(keyForm(place)) ?? `place:${keyForm(place)}`;
  for (const [ending] of NISBA_ENDINGS)
    for (const article of [ARTICLE, ""]) {
      const [one, other] = [article + keyForm(first), keyForm(second) + ending];
      PAIRS.set(inflects === "both" ? `${one}${ending} ${article}${other}` : `${one} ${other}`, ref);
    }
}
