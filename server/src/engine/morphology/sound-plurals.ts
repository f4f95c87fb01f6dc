/** Sound masculine plurals of nouns of people, by a closed list: an ending by itself may be a root's (table `sound-plurals`). */
import { rows } from "../lexicon/lexicon";

/** The plurals in the nominative: `مسؤولون`. */
export const SOUND_PLURALS: ReadonlySet<string> = new Set(rows("sound-plurals").map(({ singular }) => `${singular}ون`));

/** `المسؤولون` → `المسؤولين`. */
export const obliqueOf = (nominative: string): string => nominative.replace(/ون$/, "ين");
