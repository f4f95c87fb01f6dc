/**
 * Words of closed classes, by what they do in a noun phrase and around a reported clause (table `function-words`, which explains each role).
 *
 * Hamzas do not count, for newswires leave them out (`الى` for إلى). A final ى is read as ي where no word of its own is spelt so: Egyptian
 * print has no dots there (`التى`, `الماضى`).
 */
import { dottedForm, undottedForm } from "../text/fold";
import { perWord, type Word } from "../text/words";
import { rows, type Row } from "./lexicon";

type AnyRole = Row<"function-words">["roles"][number];
/** Roles of nouns, whatever stands before them: `للقانون`, `بشدة`. */
export type NounRole = Extract<
  AnyRole,
  | "no-source"
  | "manner"
  | "utterance"
  | "field"
  | "source-cue"
  | "figures"
  | "stressed"
  | "addressed"
  | "at-large"
  | "emphatic"
  | "in-charge"
  | "in-charge-of"
  | "needs-pronoun"
  | "office"
  | "question"
  | "human"
  | "profession"
>;
/** Roles of words as they stand. */
export type Role = Exclude<AnyRole, NounRole>;

/** Has this word, as a whole, the role? */
export const hasRole = (word: Word | undefined, role: Role): boolean =>
  word !== undefined && rolesOf(word)?.has(role) === true;

/** As `hasRole`, with a conjunction before it or not: `ولكن`, `فيما`, `وقد`. */
export const hasJoinedRole = (word: Word | undefined, role: Role): boolean =>
  word !== undefined && joinedRolesOf(word)?.has(role) === true;

/** Has this noun the role, without its prepositions and article? */
export const nounHasRole = (word: Word | undefined, role: NounRole): boolean =>
  word !== undefined && nounRolesOf(word)?.has(role) === true;

/** @returns a test for any of the roles, as `hasRole` */
export function anyRole(roles: readonly Role[]): (word: Word | undefined) => boolean {
  const hasAny = perWord((word: Word): boolean => {
    const own = rolesOf(word);
    return own !== undefined && roles.some((role) => own.has(role));
  });
  return (word) => word !== undefined && hasAny(word);
}

/** @returns the forms with a role, as the table writes them */
export const formsWith = (role: AnyRole): string[] =>
  rows("function-words")
    .filter(({ roles }) => roles.includes(role))
    .map(({ form }) => form);

/** Is it a particle, a preposition, a conjunction …, or one of the nouns above, with و before it or not? */
export const isFunctionWord = (word: Word | undefined): boolean =>
  word !== undefined && joinedRolesOf(word) !== undefined;

/** Has this form, as one writes it, the role: `تصريحات`? */
export const formHasRole = (form: string, role: AnyRole): boolean => ROLES.get(foldHamza(form))?.has(role) === true;

/** A form as one writes it who leaves hamzas out: `الى` for إلى, `اكد` for أكد. */
export const foldHamza = (form: string): string => form.replace(/[أإآ]/g, "ا");

/** The word as written, its hamzas left out. */
export const withoutHamza = perWord((word: Word): string => foldHamza(word.plain));

/** `علي`, `إلي`: a preposition as Egyptian print may spell it; elsewhere a name. */
export const isDottedPreposition = perWord(
  ({ plain }: Word): boolean => rolesFor(undottedForm(plain) ?? "")?.has("preposition") === true,
);

/** `في`, `وفي`, and as Egyptian print has it `فى`. */
export const isIn = (word: Word | undefined): boolean => word !== undefined && IN.test(word.plain);
const IN = /^[وف]?ف[يى]$/;

/** `فإن`, `فإنه`: opens the main clause after a source or a clause that hangs on it. */
export const opensMainClause = perWord((word: Word): boolean => MAIN_CLAUSE.test(word.plain));

/** Does this word open a reported clause with its negation in it: `ألا`? */
export const holdsNegation = perWord(({ plain }: Word): boolean => plain.endsWith(ALLA));

/** Does a frame as one writes it end in a particle that opens a clause: `إلى أن`, `بأن`? */
export const endsInParticle = (frame: string): boolean => PARTICLE_AT_END.test(frame);

/** The words that open a reported clause, by their written form: `إن`, `أنها`, `بأن`, `ألا`; `either` where the hamza is left out. */
export const complementizerOf = perWord((word: Word): "inna" | "anna" | "either" | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const { plain, proclitics } of word.readings) {
    if (proclitics !== "" && proclitics !== "ب") continue;
    if (plain === ALLA) return "anna";
    const hamza = COMPLEMENTIZER.exec(plain)?.[1];
    if (hamza !== undefined) return hamza === "إ" ? "inna" : hamza === "أ" ? "anna" : "either";
  }
  return undefined;
});

/** The same behind و, which joins a clause to the one before it: `وأن`, `وإنها`. */
export const joinedComplementizer = perWord((word: Word): "inna" | "anna" | undefined => {
  const { plain } = word.readings.find(({ proclitics }) => proclitics === "و") ?? {};
  const hamza = plain === undefined ? undefined : COMPLEMENTIZER.exec(plain)?.[1];
  return hamza === "إ" ? "inna" : hamza === "أ" ? "anna" : undefined;
});

export const ANNA = "أن";
/** أن by itself, its hamza left out or not. */
export const isAnna = (word: Word | undefined): boolean =>
  word !== undefined && (word.plain === ANNA || word.plain === foldHamza(ANNA));

const ALLA = "ألا";
const PARTICLE_AT_END = /[إأ]ن$/;
/** Pronouns that stand on إن and أن. */
const PRONOUN = "(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)";
const COMPLEMENTIZER = new RegExp(`^([إأا])ن${PRONOUN}?$`);
const MAIN_CLAUSE = new RegExp(`^ف[إا]ن${PRONOUN}?$`);

/** Most words have no role: they have no set either. */
type Roles = ReadonlySet<AnyRole> | undefined;

/** The roles of every form; of أن and إن together. */
const ROLES = new Map<string, ReadonlySet<AnyRole>>();
for (const { form, roles } of rows("function-words"))
  ROLES.set(foldHamza(form), new Set([...(ROLES.get(foldHamza(form)) ?? []), ...roles]));

/** Their forms as one writes them. */
const WRITTEN = new Set(rows("function-words").map(({ form }) => form));

/** `إمام`, where the table has `أمام`: another word, which only its hamza tells. */
const isOtherHamza = (form: string): boolean =>
  /^[أإ]/.test(form) && !WRITTEN.has(form) && WRITTEN.has((form.startsWith("أ") ? "إ" : "أ") + form.slice(1));

function rolesFor(form: string): Roles {
  if (isOtherHamza(form)) return undefined;
  const spelt = foldHamza(form);
  return ROLES.get(spelt) ?? ROLES.get(dottedForm(spelt) ?? "");
}

const rolesOf = perWord((word: Word): Roles => (word.kind === "arabic" ? rolesFor(word.plain) : undefined));

const joinedRolesOf = perWord((word: Word): Roles =>
  both(rolesOf(word), word.kind === "arabic" && /^[وف]../.test(word.plain) ? rolesFor(word.plain.slice(1)) : undefined),
);

const nounRolesOf = perWord((word: Word): Roles =>
  word.readings
    .flatMap(({ plain }) => [plain, plain.replace(/^ال/, "")])
    .map((form) => ROLES.get(foldHamza(form)))
    .reduce(both),
);

const both = (some: Roles, more: Roles): Roles =>
  some === undefined || more === undefined ? (some ?? more) : new Set([...some, ...more]);
