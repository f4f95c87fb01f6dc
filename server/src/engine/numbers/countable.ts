/** What the tables know of nouns letter by letter: gender, plural, case ending. A form that two nouns share, in two genders or numbers, is left out. */
import { rows } from "../lexicon/lexicon";
import { COUNTABLE } from "./counted-nouns";
import { inflect, type Noun } from "./nouns";

export type Gender = "m" | "f";

/** The noun of a singular without article: `شركة`, and of one in the accusative: `بلدا`. */
export const bySingular: ReadonlyMap<string, Noun> = unambiguous(
  COUNTABLE.flatMap((noun) => [[noun.singular, noun] as const, [inflect(noun, "accusative"), noun] as const]),
  COUNTABLE.map(({ plural }) => plural),
);
/** The noun of a plural without article: `شركات`. */
export const byPlural: ReadonlyMap<string, Noun> = unambiguous(
  COUNTABLE.map((noun) => [noun.plural, noun] as const),
  COUNTABLE.map(({ singular }) => singular),
);
/** The noun of a dual: `جامعتين`. */
export const byDual: ReadonlyMap<string, Noun> = unambiguous(
  COUNTABLE.flatMap((noun) => [[inflect(noun, "dual"), noun] as const, [inflect(noun, "dual-oblique"), noun] as const]),
  COUNTABLE.flatMap(({ plural, singular }) => [plural, singular]),
);

function unambiguous(
  entries: readonly (readonly [form: string, noun: Noun])[],
  others: readonly string[],
): Map<string, Noun> {
  const taken = new Set(others);
  const nouns = new Map<string, Noun>();
  const shared = new Set<string>();
  for (const [form, noun] of entries) {
    const known = nouns.get(form);
    if (known !== undefined && known.gender !== noun.gender) shared.add(form);
    if (known === undefined) nouns.set(form, noun);
  }
  for (const form of nouns.keys()) if (taken.has(form) || shared.has(form)) nouns.delete(form);
  return nouns;
}

/** Nouns whose gender no check judges. */
export const VARYING_GENDER: ReadonlySet<string> = new Set(rows("varying-gender").map(({ form }) => form));
