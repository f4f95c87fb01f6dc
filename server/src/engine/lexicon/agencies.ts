/** News agencies. */
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { rows } from "./lexicon";

/** Looks up an agency as datelines write it, initials and short words included; the value is the look-up key of its name. */
export const agencyAt = phraseTable(rows("agencies").map(({ name, agency }) => [name.replaceAll(".", " . "), keyForm(agency)] as const));

/** Is this the `ref` of a news agency? */
export const isAgency = (ref: string): boolean => AGENCY_REFS.has(ref);

const AGENCY_REFS = new Set(rows("agencies").map(({ agency }) => `organization:${keyForm(agency)}`));
