/** Countries as CLDR has them, and the cities that it names time zones after. */
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";
import { rows } from "./lexicon";

/** The country of a territory code (ISO 3166): its Arabic name, and its currency (ISO 4217; "" where CLDR has none). */
export function country(code: string): { name: string; currency: string } | undefined {
  return COUNTRIES.get(code);
}

/** @returns the country (ISO 3166) of a city that CLDR names a time zone after; undefined for another place. */
export function countryOfCity(name: string): string | undefined {
  return CITY_COUNTRIES.get(keyForm(name));
}

/** Is the word a country's whole name: الهند, مصر? */
export const isCountry = perWord((word: Word): boolean => word.kind === "arabic" && COUNTRY_KEYS.has(word.key));

const COUNTRY_KEYS = new Set(rows("territories").map(({ name }) => keyForm(name)));
const COUNTRIES = new Map<string, { name: string; currency: string }>();
for (const { code, name, currency = "" } of rows("territories")) if (!COUNTRIES.has(code)) COUNTRIES.set(code, { name, currency });
const CITY_COUNTRIES = new Map(rows("exemplar-cities").map(({ name, country: code }) => [keyForm(name), code]));
