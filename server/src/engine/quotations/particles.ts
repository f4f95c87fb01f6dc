/** Closed-class words around a reported clause, by their role (table `function-words`). */
import { rows } from "../lexicon/lexicon";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";

/** What each role means is said on top of the table. */
export type Role =
  | "preposition" | "subordinator" | "adverb" | "weekday" | "time-noun" | "relative" | "stop" | "auxiliary" | "clause-opener" | "side"
  | "setting" | "negation" | "background" | "takes-clause" | "partitive" | "demonstrative" | "respectful" | "no-source" | "manner" | "subordinating"
  | "time-preposition" | "title-link" | "field" | "anaphor" | "issued" | "letter" | "answer" | "anonymity" | "utterance";

/** Has this word, as a whole, the role? Spelling of the hamza does not matter (`إلى`, `الى`); final ي and ى are told apart. */
export function hasRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && rolesOf(word)?.has(role) === true;
}

/** As `hasRole`, with a conjunction before it or not: `ولكن`, `فيما`, `وقد`. */
export function hasJoinedRole(word: Word | undefined, role: Role): boolean {
  return hasRole(word, role) || (word !== undefined && joinedRolesOf(word)?.has(role) === true);
}

/** As `hasRole`, for the noun without its prepositions and article: `للقانون`, `بشدة`. */
export function nounHasRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && (hasRole(word, role) || nounRolesOf(word).some((roles) => roles.has(role)));
}

const foldHamza = (form: string): string => form.replace(/[أإآ]/g, "ا");
const ROLES = new Map<string, ReadonlySet<string>>();
for (const [form = "", roles = ""] of rows("function-words")) {
  const key = foldHamza(form);
  ROLES.set(key, new Set([...(ROLES.get(key) ?? []), ...roles.split(" ")]));
}

const rolesOf = perWord((word: Word): ReadonlySet<string> | undefined => (word.kind === "arabic" ? ROLES.get(foldHamza(word.plain)) : undefined));
const joinedRolesOf = perWord((word: Word): ReadonlySet<string> | undefined => (word.kind === "arabic" && /^[وف]../.test(word.plain) ? ROLES.get(foldHamza(word.plain.slice(1))) : undefined));

const nounRolesOf = perWord((word: Word): readonly ReadonlySet<string>[] => (word.kind === "arabic" ? word.readings.flatMap(({ plain }) => ROLES.get(foldHamza(plain.replace(/^ال/, ""))) ?? []) : []));

/** The words that open a reported clause, by their written form; newswires leave the hamza out. */
export const complementizerOf = perWord((word: Word): "inna" | "anna" | "either" | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const { plain, proclitics } of word.readings) {
    if (proclitics !== "" && proclitics !== "ب") continue;
    const match = COMPLEMENTIZER.exec(plain);
    if (match !== null) return match[1] === "إ" ? "inna" : match[1] === "أ" ? "anna" : "either";
  }
  return undefined;
});

const COMPLEMENTIZER = /^([إأا])ن(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?$/;

/** Index of the first token with this surface form in `from`…`to`, or -1. */
export function indexOf(tokens: readonly Token[], surface: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.word.surface === surface) return at;
  return -1;
}
