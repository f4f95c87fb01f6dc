/** Closed-class words around a reported clause, by their role (table `function-words`). */
import { rows } from "../lexicon/lexicon";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";

/** What each role means is said on top of the table. */
const ROLES = [
  "preposition", "subordinator", "adverb", "weekday", "time-noun", "relative", "stop", "auxiliary", "clause-opener", "side",
  "setting", "negation", "background", "takes-clause", "partitive", "demonstrative", "respectful", "subordinating",
  "time-preposition", "title-link", "anaphor", "issued", "letter", "answer", "anonymity", "opens-speech", "pluperfect", "turn", "noun", "time-adjective", "behind-pronoun",
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of nouns, whatever stands before them: `للقانون`, `بشدة`. */
const NOUN_ROLES = ["no-source", "manner", "utterance", "field", "source-cue", "stressed", "addressed"] as const;
export type NounRole = (typeof NOUN_ROLES)[number];

/** Has this word, as a whole, the role? Spelling of the hamza does not matter (`إلى`, `الى`); final ي and ى are told apart where both are words. */
export function hasRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && (rolesOf(word) & BITS[role]) !== 0;
}

/** As `hasRole`, with a conjunction before it or not: `ولكن`, `فيما`, `وقد`. */
export function hasJoinedRole(word: Word | undefined, role: Role): boolean {
  return word !== undefined && (joinedRolesOf(word) & BITS[role]) !== 0;
}

/** Has this noun the role, without its prepositions and article? */
export function nounHasRole(word: Word | undefined, role: NounRole): boolean {
  return word !== undefined && (nounRolesOf(word) & NOUN_BITS[role]) !== 0;
}

/** @returns a test for any of the roles, as `hasRole` */
export function anyRole(roles: readonly Role[]): (word: Word | undefined) => boolean {
  const mask = roles.reduce((bits, role) => bits | BITS[role], 0);
  return (word) => word !== undefined && (rolesOf(word) & mask) !== 0;
}

/** A word's roles are bits of one number: they are asked for at every word. */
const bitsOf = <T extends string>(names: readonly T[]): Record<T, number> => Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Record<T, number>;
const BITS = bitsOf(ROLES);
const NOUN_BITS = bitsOf(NOUN_ROLES);

export const foldHamza = (form: string): string => form.replace(/[أإآ]/g, "ا");

/** The word as written, its hamzas left out as newswires do: `الى` for إلى. */
export const withoutHamza = perWord((word: Word): string => foldHamza(word.plain));

/** The bits of every form's roles among these. */
function tableOf(bits: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const { form, roles } of rows("function-words")) {
    const key = foldHamza(form);
    const own = roles.reduce((sum, role) => sum | (bits[role] ?? 0), table.get(key) ?? 0);
    if (own !== 0) table.set(key, own);
  }
  return table;
}

const WORDS = tableOf(BITS);
const NOUNS = tableOf(NOUN_BITS);

/** Egyptian print writes a final ي as ى (التى, الماضى): where no word of its own is spelt so, that is what it is. */
function rolesFor(form: string): number {
  const spelt = foldHamza(form);
  return WORDS.get(spelt) ?? (spelt.endsWith("ى") ? WORDS.get(`${spelt.slice(0, -1)}ي`) : undefined) ?? 0;
}


/** `علي`, `إلي`: a preposition as Egyptian print may spell it; elsewhere a name. */
export const isDottedPreposition = perWord((word: Word): boolean => word.plain.endsWith("ي") && (rolesFor(`${word.plain.slice(0, -1)}ى`) & BITS.preposition) !== 0);

const rolesOf = perWord((word: Word): number => (word.kind === "arabic" ? rolesFor(word.plain) : 0));
const joinedRolesOf = perWord((word: Word): number => rolesOf(word) | (word.kind === "arabic" && /^[وف]../.test(word.plain) ? rolesFor(word.plain.slice(1)) : 0));
const nounRolesOf = perWord((word: Word): number => word.readings.reduce((bits, { plain }) => bits | (NOUNS.get(foldHamza(plain)) ?? 0) | (NOUNS.get(foldHamza(plain.replace(/^ال/, ""))) ?? 0), 0));

/** `قوله`, `أقوالهم`, `روايتها`: words with the pronoun of whose they are. */
const ownUtterance = perWord((word: Word): boolean => word.readings.some(({ plain }) => withoutPronoun(plain).some((form) => ((NOUNS.get(foldHamza(form)) ?? 0) & NOUN_BITS.utterance) !== 0)));

export const isOwnUtterance = (word: Word | undefined): boolean => word !== undefined && ownUtterance(word);

/** @returns the noun of `أقوالهم`, `روايتها`, in each way that it may be written by itself; none where no pronoun stands on it */
export function withoutPronoun(plain: string): string[] {
  const stem = /^(.{2,}?)(?:هما|هم|هن|ها|ه)$/.exec(plain)?.[1];
  return stem === undefined ? [] : [stem, stem.replace(/ت$/, "ة")];
}

/** @returns where `على حد قوله`, `حسب أقوالهم` or `وفقا لروايتها` begins, whose last word stands at token `at` */
export function ownWordsAt(tokens: readonly Token[], at: number): number | undefined {
  if (!isOwnUtterance(tokens[at]?.word)) return undefined;
  const before = tokens[at - 1]?.word;
  if (before?.plain === "حد" && tokens[at - 2]?.word.plain === "على") return at - 2;
  return nounHasRole(before, "source-cue") ? at - 1 : undefined;
}

/** `فإن`, `فإنه`: opens the main clause after a source or a clause that hangs on it. */
export const opensMainClause = perWord((word: Word): boolean => /^ف[إا]ن(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?$/.test(word.plain));

export const isComma = (word: Word | undefined): boolean => word !== undefined && (word.surface === "،" || word.surface === ",");

/** `في`, and as Egyptian print has it `فى`. */
export const isIn = (word: Word | undefined): boolean => word !== undefined && (word.plain === "في" || word.plain === "فى");

/** The words that open a reported clause, by their written form; newswires leave the hamza out. */
export const complementizerOf = perWord((word: Word): "inna" | "anna" | "either" | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const { plain, proclitics } of word.readings) {
    if (proclitics !== "" && proclitics !== "ب") continue;
    const match = COMPLEMENTIZER.exec(plain);
    if (plain === "ألا") return "anna";
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

/** @returns the particle that agency usage writes after a verb before reported words: `قال إن`, `شدد على أن` */
export function usualParticle(lemma: string): string {
  return USUAL.get(lemma) ?? "أن";
}

const USUAL = new Map([["قال", "إن"], ["أشار", "إلى أن"], ["لفت", "إلى أن"], ["شدد", "على أن"]]);
