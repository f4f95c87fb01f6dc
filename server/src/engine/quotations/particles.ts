/** Closed-class words around a reported clause, by their role (table `function-words`). */
import { rows } from "../lexicon/lexicon";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";

/** What each role means is said on top of the table. A word's roles are bits of one number: they are asked for at every word. */
const ROLE_NAMES = [
  "preposition", "subordinator", "adverb", "weekday", "time-noun", "relative", "stop", "auxiliary", "clause-opener", "side",
  "setting", "negation", "background", "takes-clause", "partitive", "demonstrative", "respectful", "no-source", "manner", "subordinating",
  "time-preposition", "title-link", "field", "anaphor", "issued", "letter", "answer", "anonymity", "utterance", "opens-speech", "pluperfect", "turn",
] as const;
export type Role = (typeof ROLE_NAMES)[number];

const BITS = Object.fromEntries(ROLE_NAMES.map((name, bit) => [name, 1 << bit])) as Record<Role, number>;

/** Has this word, as a whole, the role? Spelling of the hamza does not matter (`إلى`, `الى`); final ي and ى are told apart. */
export function hasRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && (rolesOf(word) & BITS[role]) !== 0;
}

/** As `hasRole`, with a conjunction before it or not: `ولكن`, `فيما`, `وقد`. */
export function hasJoinedRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && (joinedRolesOf(word) & BITS[role]) !== 0;
}

/** As `hasRole`, for the noun without its prepositions and article: `للقانون`, `بشدة`. */
export function nounHasRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && (nounRolesOf(word) & BITS[role]) !== 0;
}

/** @returns a test for any of the roles, as `hasRole` */
export function anyRole(roles: readonly Role[]): (word: Word | undefined) => boolean {
  const mask = roles.reduce((bits, role) => bits | BITS[role], 0);
  return (word) => word !== undefined && (rolesOf(word) & mask) !== 0;
}

const foldHamza = (form: string): string => form.replace(/[أإآ]/g, "ا");
const ROLES = new Map<string, number>();
for (const [form = "", roles = ""] of rows("function-words")) {
  const key = foldHamza(form);
  ROLES.set(key, roles.split(" ").reduce((bits, role) => bits | bitOf(role), ROLES.get(key) ?? 0));
}

function bitOf(role: string): number {
  const bit = BITS[role as Role] as number | undefined;
  if (bit === undefined) throw new Error(`function-words: no role "${role}"`);
  return bit;
}

const rolesFor = (form: string): number => ROLES.get(foldHamza(form)) ?? 0;
const rolesOf = perWord((word: Word): number => (word.kind === "arabic" ? rolesFor(word.plain) : 0));
const joinedRolesOf = perWord((word: Word): number => rolesOf(word) | (word.kind === "arabic" && /^[وف]../.test(word.plain) ? rolesFor(word.plain.slice(1)) : 0));
const nounRolesOf = perWord((word: Word): number => word.readings.reduce((bits, { plain }) => bits | rolesFor(plain.replace(/^ال/, "")), rolesOf(word)));

export const isComma = (word: Word | undefined): boolean => word !== undefined && (word.surface === "،" || word.surface === ",");

/** `في`, and as Egyptian print has it `فى`. */
export const isIn = (word: Word | undefined): boolean => word !== undefined && (word.plain === "في" || word.plain === "فى");

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

/** As `indexOf`, from the end. */
export function lastIndexOf(tokens: readonly Token[], surface: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.word.surface === surface) return at;
  return -1;
}

/** Index of the first token with this surface form in `from`…`to`, or -1. */
export function indexOf(tokens: readonly Token[], surface: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.word.surface === surface) return at;
  return -1;
}
