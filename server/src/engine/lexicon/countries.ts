/** Countries as CLDR has them, and which of them cities and places are of. */
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";
import { rows } from "./lexicon";

/** The country of a territory code (ISO 3166): its Arabic name, and its currency (ISO 4217; "" where CLDR has none). */
export function country(code: string): { name: string; currency: string } | undefined {
  return COUNTRIES.get(code);
}

/** @returns the country (ISO 3166) of a city that CLDR names a time zone after, or that the table has; undefined for another place. */
export function countryOfCity(name: string): string | undefined {
  return CITY_COUNTRIES.get(keyForm(name));
}

/** @returns the ISO 3166 code of the country of a place that a story is filed from: عمان is the capital of Jordan there, not the sultanate */
export function countryOfPlace({ ref, name }: { ref?: string | undefined; name: string }): string | undefined {
  return countryOfCity(name) ?? (ref && codeOfRef(ref));
}

/** @returns the `ref` of the country of this look-up key; undefined where it is no country's whole name */
export const countryRef = (key: string): string | undefined => {
  const code = COUNTRY_CODES.get(key);
  return code && COUNTRY_REF + code;
};

/** @returns the `ref` of a country by its code */
export const countryRefOf = (code: string): string => COUNTRY_REF + code;

/** @returns the code of the country that a `ref` stands for; undefined where it stands for none */
export const codeOfRef = (ref: string): string | undefined =>
  ref.startsWith(COUNTRY_REF) ? ref.slice(COUNTRY_REF.length) : undefined;

const COUNTRY_REF = "country:";

/** Is the word a country's whole name: الهند, مصر? */
export const isCountry = perWord((word: Word): boolean => word.kind === "arabic" && COUNTRY_CODES.has(word.key));

const COUNTRIES = new Map<string, { name: string; currency: string }>();
for (const { code, name, currency = "" } of rows("territories"))
  if (!COUNTRIES.has(code)) COUNTRIES.set(code, { name, currency });
const COUNTRY_CODES = new Map(rows("territories").map(({ code, name }) => [keyForm(name), code]));
const CITY_COUNTRIES = new Map<string, string>();
for (const { name, country: code } of rows("exemplar-cities"))
  if (code !== undefined) CITY_COUNTRIES.set(keyForm(name), code);
for (const { city, country: code } of rows("city-countries")) CITY_COUNTRIES.set(keyForm(city), code);
