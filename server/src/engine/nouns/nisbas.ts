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
  const refs = name
    .split(" ")
    .map((word) => nisbaCountry(newWord(word, "arabic"))?.ref ?? countryRef(keyForm(word)) ?? "");
  return refs.map(codeOfRef).findLast((code) => code !== undefined);
}

/** @returns the place as written whose look-up key this is, where a nisba belongs to it */
export const placeOfNisba = (key: string): string | undefined => NISBA_PLACES.get(key);

const NISBA_PLACES = new Map(rows("nisba-places").map(({ place }) => [keyForm(place), place]));

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
