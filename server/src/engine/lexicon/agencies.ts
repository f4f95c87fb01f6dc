/** News agencies. */
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { rows } from "./lexicon";

/** Looks up an agency as datelines write it, initials and short words included; the value is the look-up key of its name. */
export const agencyAt = phraseTable(
  rows("agencies").map(({ name, agency }) => [name.replaceAll(".", " . "), keyForm(agency)] as const),
);

/** Is this the `ref` of a news agency? */
export const isAgency = (ref: string): boolean => AGENCY_REFS.has(ref);

/** @returns the country (ISO 3166) whose news agency this is; undefined for one that is of no country or several */
export const countryOfAgency = (name: string): string | undefined => AGENCY_COUNTRIES.get(keyForm(name));

const AGENCY_COUNTRIES = new Map(rows("agency-countries").map(({ agency, country }) => [keyForm(agency), country]));
const AGENCY_REFS = new Set(rows("agencies").map(({ agency }) => `organization:${keyForm(agency)}`));
