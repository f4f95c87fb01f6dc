/** Sound masculine plurals of nouns of people, by closed lists: an ending by itself may be a root's (tables `sound-plurals`, `counted-nouns`). */
import { rows } from "../lexicon/lexicon";

/** The plurals in the nominative: `مسؤولون`. */
export const SOUND_PLURALS: ReadonlySet<string> = new Set([
  ...rows("sound-plurals").map(({ singular }) => `${singular}ون`),
  ...rows("counted-nouns").flatMap(({ singular, plural }) => (plural === `${singular}ين` ? [`${singular}ون`] : [])),
]);

/** `المسؤولون` → `المسؤولين`. */
export const obliqueOf = (nominative: string): string => nominative.replace(/ون$/, "ين");
