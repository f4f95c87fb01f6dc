/** News agencies. */
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { perWord, type Word, type WordReading } from "../text/words";
import { rows } from "./lexicon";

/** Looks up an agency as datelines write it, initials and short words included; the value is the look-up key of its name. */
export const agencyAt = phraseTable(
  rows("agencies").map(({ name, agency }) => [name.replaceAll(".", " . "), keyForm(agency)] as const),
);

/** Is this the `ref` of a news agency? */
export const isAgency = (ref: string): boolean => AGENCY_REFS.has(ref);

/** @returns the agency that a nation's adjective stands for (`الفرنسية`), with the reading that has it; undefined for another word */
export const agencySaidAt = perWord((word: Word): { ref: string; reading: WordReading } | undefined => {
  for (const reading of word.readings) {
    const agency = SAID.get(reading.key);
    if (agency !== undefined) return { ref: `organization:${agency}`, reading };
  }
  return undefined;
});

/** @returns the country (ISO 3166) whose news agency this is; undefined for one that is of no country or several */
export const countryOfAgency = (name: string): string | undefined => AGENCY_COUNTRIES.get(keyForm(name));

const AGENCY_COUNTRIES = new Map(rows("agency-countries").map(({ agency, country }) => [keyForm(agency), country]));
const AGENCY_REFS = new Set(rows("agencies").map(({ agency }) => `organization:${keyForm(agency)}`));
const SAID = new Map(
  rows("agencies").flatMap(({ name, where, agency }) =>
    where === "said" ? [[keyForm(name), keyForm(agency)] as const] : [],
  ),
);
