/** Names that the lexicon knows, and what single words tell of names. */
import { rows, type TableName } from "../lexicon/lexicon";
import { nameAt, nameNode, opensSureName, type KnownName, type NameNode } from "../lexicon/names";
import { listLevel, marksOf, ordinaryLevel, placeLevel, roleOf } from "../lexicon/words";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { intern, perWord, type Reading, type Word } from "../text/words";

export interface GazetteerMatch {
  name: KnownName;
  reading: Reading;
  to: number;
}

/** @returns the longest known name that begins at token `at` and is nothing else; the whole word before its readings without proclitics. */
export function knownNameAt(tokens: readonly Token[], at: number): GazetteerMatch | undefined {
  return matchAt(tokens, at, true);
}

/** As knownNameAt, with the names that are ordinary words, too, and those of people. */
export function listedNameAt(tokens: readonly Token[], at: number): GazetteerMatch | undefined {
  return matchAt(tokens, at, false);
}

/** Can a name that is nothing else begin with this word? */
export const mayBeginName = (word: Word): boolean => openingsOf(word).some(({ node }) => opensSureName(node));

function matchAt(tokens: readonly Token[], at: number, sure: boolean): GazetteerMatch | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const openings = openingsOf(token.word);
  // Most words open no name, and this is asked of nearly all, several times.
  if (openings === NONE) return undefined;
  for (const { reading, node } of openings) {
    if ((sure && !opensSureName(node)) || (reading.proclitics !== "" && isGoverned(tokens, at)) || (beginsWithAnd(reading) && isAccusative(token.word))) continue;
    const match = longestFrom(tokens, at, node, sure);
    if (match?.to === at + 1 && ORDINARY.has(reading.key) && !standsAsName(tokens, at, reading)) continue;
    if (match !== undefined) return { name: match.name, to: match.to, reading };
  }
  return undefined;
}

const beginsWithAnd = ({ proclitics }: Reading): boolean => proclitics.startsWith("و") || proclitics.startsWith("ف");

/** `مجلسا وزاريا`: an ordinary word in the accusative, not و and a city. */
const isAccusative = perWord(({ key }: Word): boolean => key.endsWith("ا") && !/(?:ها|نا|هما)$/.test(key) && [key.slice(0, -1), `ال${key.slice(0, -1)}`].some(isCommonKey));

/** `إلى فصيلة`, `لدى برايس`: what a preposition governs begins with no conjunction, and with no second preposition. */
export const isGoverned = (tokens: readonly Token[], at: number): boolean => {
  const before = at < 1 ? undefined : tokens[at - 1]?.word;
  return before !== undefined && isPreposition(before);
};

const withoutHamza = (form: string): string => form.replace(/[أإ]/g, "ا");
const withRole = (role: string): string[] => rows("function-words").filter(([, roles = ""]) => roles.split(" ").includes(role)).map(([form = ""]) => withoutHamza(form));
// By their letters, not their keys: على shares its key with علي.
const PREPOSITIONS = new Set(withRole("preposition"));
const TITLE_LINKS = new Set(withRole("title-link"));
const isPreposition = perWord(({ plain }: Word): boolean => PREPOSITIONS.has(withoutHamza(plain)));

/** `أستاذ العلوم في |`, `المتحدث باسم |`: a title goes on behind it. */
export const linksTitle = perWord((word: Word): boolean => isPreposition(word) || TITLE_LINKS.has(withoutHamza(word.plain)));

/** Does a name that is an ordinary word, too, stand as one here? */
function standsAsName(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const kind = ORDINARY.get(reading.key);
  const before = tokens[at - 1]?.word;
  const after = tokens[at + 1]?.word;
  if (kind === "adjective") return standsInConstruct(before, reading);
  if (kind?.startsWith(BESIDE) === true) return [before, after].some((word) => word !== undefined && kind.slice(BESIDE.length).split(" ").includes(word.plain));
  if (kind !== "plural") return kind === undefined || after?.plain.startsWith(kind.slice(BEFORE.length)) !== true;
  const joined = reading.proclitics === "و" && !isPlace(before);
  return !joined && !(after?.kind === "arabic" && /^(?!ال).+ة$/.test(after.plain)) && !(after?.plain.startsWith("و") === true && !isPlace(after));
}

/** `في مالي`, `بمالي`, `رئيس مالي`, `النيجر ومالي`: where no adjective can stand. */
function standsInConstruct(before: Word | undefined, { proclitics }: Reading): boolean {
  if (/[بلك]$/.test(proclitics)) return true;
  if (proclitics === "و") return isPlace(before);
  return before !== undefined && (isNameEnder(before) || before.readings.some(({ key }) => COUNTRY_NOUNS.has(key)));
}

const isPlace = (word: Word | undefined): boolean => word?.readings.some(({ key }) => placeLevel(marksOf(key)) === WHOLE_PLACE) === true;

/** As words.ts has it. */
const WHOLE_PLACE = 2;

function longestFrom(tokens: readonly Token[], at: number, first: NameNode, sure: boolean): { name: KnownName; to: number } | undefined {
  let longest: { name: KnownName; to: number } | undefined;
  let to = at + 1;
  for (let node: NameNode | undefined = first; node !== undefined; to++) {
    const name = nameAt(node);
    if (name !== undefined && !(sure && name.doubtful)) longest = { name, to };
    const next: Token | undefined = tokens[to];
    node = next === undefined ? undefined : nameNode(next.word.key, node);
  }
  return longest;
}

/** The readings of a word that a listed name begins with. */
const openingsOf = perWord((word: Word): readonly { reading: Reading; node: NameNode }[] => {
  if (word.kind !== "arabic") return NONE;
  const openings = word.readings.flatMap((reading) => {
    const node = reading.proclitics.endsWith("س") ? undefined : nameNode(reading.key);
    return node === undefined ? [] : [{ reading, node }];
  });
  return openings.length === 0 ? NONE : openings;
});

const NONE: readonly never[] = [];

/** The country of a territory code, with facts for hovers: Arabic name as CLDR has it, currency (ISO 4217). */
export function country(code: string): { name: string; currency: string } | undefined {
  return COUNTRIES.get(code);
}

const COUNTRY_KEYS = new Set(rows("territories").map(([, name = ""]) => keyForm(name)));
const COUNTRIES = new Map<string, { name: string; currency: string }>();
for (const [code = "", name = "", currency = ""] of rows("territories")) if (!COUNTRIES.has(code)) COUNTRIES.set(code, { name, currency });

/** @returns the country (ISO 3166) of a city that CLDR names a time zone after, or that the table has; undefined for another place. */
export function countryOfCity(name: string): string | undefined {
  return CITY_COUNTRIES.get(keyForm(name));
}

/** @returns the ISO 3166 code of the country of a place that a story is filed from: عمان is the capital of Jordan there, not the sultanate */
export function countryOfPlace({ ref, name }: { ref?: string | undefined; name: string }): string | undefined {
  return countryOfCity(name) ?? (ref?.startsWith(COUNTRY_REF) === true ? ref.slice(COUNTRY_REF.length) : undefined);
}

const COUNTRY_REF = "country:";

const CITY_COUNTRIES = new Map([...rows("exemplar-cities").map(([city = "", , code = ""]) => [city, code] as const), ...rows("city-countries").map(([city = "", code = ""]) => [city, code] as const)].map(([city, code]) => [keyForm(city), code]));

/** @returns the country (ISO 3166) whose body this is by its name (`وزارة المالية السعودية`, `مصرف قطر المركزي`); undefined for one that tells none */
export function countryOfBody(name: string): string | undefined {
  const refs = name.split(" ").map((word) => nisbaCountry(intern(word, "arabic"))?.ref ?? `country:${COUNTRY_CODES.get(keyForm(word)) ?? ""}`);
  return refs.findLast((ref) => /^country:\w/.test(ref))?.slice("country:".length);
}

const COUNTRY_CODES = new Map(rows("territories").map(([code = "", name = ""]) => [keyForm(name), code]));

/** @returns the country (ISO 3166) whose news agency this is; undefined for one that is of no country or several */
export function countryOfAgency(name: string): string | undefined {
  return AGENCY_COUNTRIES.get(keyForm(name));
}

const AGENCY_COUNTRIES = new Map(rows("agency-countries").map(([agency = "", code = ""]) => [keyForm(agency), code]));

type BodyKind = "ministry" | "agency" | "medium";

/** What a word tells of names by itself. */
export interface NameFacts {
  /** The reading that these facts hold for (proclitics off). */
  reading: Reading;
  title?: "m" | "f" | "c";
  honorific?: "m" | "f" | "c";
  /** Is the title somebody's: `رئيسها`, `نظيره`? */
  possessed?: true;
  organisationHead?: "name" | "class";
  /** Whose every one is named after its field, or after itself alone: a ministry, a news agency; other media, which people speak to. */
  bodyKind?: BodyKind;
  definiteBody: boolean;
  /** Does the head belong to the place's name (مطار بيروت), or stand before it (مدينة غزة)? */
  placeHead?: "name" | "class";
  eventHead: boolean;
  /** A kind of thing whose every one has a name: صاروخ, طائرة; a storm's is an event (إعصار). */
  modelHead?: "product" | "event";
}

export const factsOf = perWord((word: Word): NameFacts | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const reading of word.readings) {
    const facts: NameFacts = { reading, definiteBody: DEFINITE_BODIES.has(reading.key), eventHead: EVENT_HEADS.has(reading.key) };
    const model = MODEL_HEADS.get(reading.key);
    if (model) facts.modelHead = model;
    const possessed = POSSESSED_TITLES.get(reading.plain);
    const title = possessed ?? TITLES.get(reading.key);
    const honorific = HONORIFICS.get(reading.key);
    const head = ORGANISATION_HEADS.get(reading.key);
    const place = PLACE_HEADS.get(reading.key);
    if (title) facts.title = title;
    if (possessed) facts.possessed = true;
    if (honorific) facts.honorific = honorific;
    if (head) {
      facts.organisationHead = head.role;
      if (head.kind) facts.bodyKind = head.kind;
    }
    if (place) facts.placeHead = place;
    if (title || honorific || head || place || facts.definiteBody || facts.eventHead || model) return facts;
  }
  return undefined;
});

/** `أمام` is no `إمام`, though they share a key: no title. */
export const isOtherHamza = ({ plain, key }: Reading): boolean => plain.startsWith("أ") && HAMZA_BELOW.has(key);

/** A class of bodies by itself: `منظمة`, `المعهد`. */
export const isBareHead = perWord((word: Word): boolean => word.readings.some(({ key }) => ORGANISATION_HEADS.has(key.startsWith("ال") ? key.slice(2) : key)));

/** May this word stand in a person's name: `name` (lists have it), `particle` (بن, أبو …), `unknown` (no list has it), or not. */
export const nameRole = perWord((word: Word): "name" | "particle" | "unknown" | undefined => {
  if (word.kind !== "arabic" || word.plain.length < 2) return undefined;
  // Tanwin, nisba plurals (صحافيين) and a seat of hamza at the end (هادئ, which shares its key with هادي) are never a name's.
  if (NAME_ENDERS.has(word.plain) || word.plain.endsWith("ئ") || TANWIN.test(word.surface) || /ي(?:ين|ون)$/.test(word.key)) return undefined;
  const key = word.key.replace(/[-‐‑].*$/, "");
  if (PARTICLES.has(key)) return "particle";
  if (isNameKey(key)) return "name";
  if (isCommonKey(key) || !/^[\u0621-\u064a]+$/.test(key) || key.length < 2) return undefined;
  if ((word.plain.length > 3 && IMPERFECT.has(key.charAt(0)) && !key.startsWith("تش")) || isAccusative(word)) return undefined;
  return word.readings.slice(1).some((reading) => !RARE_PROCLITICS.has(reading.proclitics) && (isCommonKey(reading.key) || (isNameKey(reading.key) && reading.proclitics !== "ف") || reading.key.startsWith("ال") || ORGANISATION_HEADS.has(reading.key) || TITLES.has(reading.key) || PLACE_HEADS.has(reading.key))) ? undefined : "unknown";
});

/** Where in a name a particle stands: it opens one (`أبو مازن`), joins a name to the one before it (`سهل بن حنيف`), or is inside only. */
export type ParticlePlace = "opens" | "joins" | "within";

/** @returns where the particle stands; undefined for a word that is none */
export const particlePlace = perWord((word: Word): ParticlePlace | undefined => (word.kind === "arabic" ? PARTICLES.get(word.key) : undefined));

/** `إليزابيث الثانية`, `جيمس الأول`: does the word number a ruler? */
export const isRegnal = perWord((word: Word): boolean => REGNAL.has(word.key));

/** The reading in which a word is a listed name: itself, or what follows a conjunction or a preposition (`وفؤاد`, `لفؤاد`). */
export const nameReading = perWord((word: Word): Reading | undefined => {
  const role = nameRole(word);
  if (role !== undefined) return role === "name" ? word.readings[0] : undefined;
  if (word.kind !== "arabic" || isCommonKey(word.key)) return undefined;
  return word.readings.slice(1).find(({ proclitics, key }) => !RARE_PROCLITICS.has(proclitics.slice(-1)) && key.length > 2 && isNameKey(key) && !isCommonKey(key));
});

/**
 * A syllable of an East Asian name that is an Arabic word by itself: a name's only between two other short parts of it, or after two of them.
 * @param from token where the name begins
 * @param endsSubject must the name end here? Then any syllable may end it (`قال ري يونغ هو إن`; not in `أحمد علي هو الفائز`).
 */
export function isNameSyllable(tokens: readonly Token[], from: number, at: number, endsSubject = false): boolean {
  const word = tokens[at]?.word;
  const last = word && syllable(word);
  if (word === undefined || at === from || last === undefined) return false;
  return isShortName(tokens[at - 1]?.word) && (isShortName(tokens[at + 1]?.word) || ((endsSubject || last === "anywhere") && at - from > 1 && isShortName(tokens[at - 2]?.word)));
}

/** `جمال | الدين`, `نصر | الله`. */
export const endsName = perWord((word: Word): boolean => NAME_ENDINGS.has(word.key));

const syllable = perWord((word: Word): string | undefined => SYLLABLES.get(word.key));

/** Is this the look-up key of such a syllable: of `لي`? */
export const isSyllableKey = (key: string): boolean => SYLLABLES.has(key);

const isShortName = (word: Word | undefined): boolean => word?.kind === "arabic" && word.plain.length <= 5 && nameRole(word) !== undefined && nameRole(word) !== "particle" && !word.key.startsWith("ال");

/** Function words that lists of names have too. */
const NAME_ENDERS = new Set(["في", "من", "إلى", "الى", "عن", "على", "مع", "أن", "إن", "ان", "لا", "ما", "لم", "لن", "قد", "هو", "هي", "هم", "كما", "بين", "أي", "كان", "حول", "ضد", "بعد", "قبل", "منذ", "حتى", "هذا", "هذه", "ذلك", "التي", "الذي", "كل", "أول", "ثم", "بل", "أو", "أم", "له", "لها", "به", "بها", "فيه", "عند", "لدى", "قال", "عام", "يوم"]);

/** Is this a function word that lists of names have too (على beside علي)? */
export const isNameEnder = (word: Word): boolean => NAME_ENDERS.has(word.plain);

/** Does this key open a title, with or without the article: وزير, الوزير? */
export function isTitleHead(key: string): boolean {
  return TITLES.has(key) || (key.startsWith("ال") && TITLES.has(key.slice(2)));
}

/** Is this an ordinary word of news text, in any reading? */
export const isCommon = perWord((word: Word): boolean => word.kind === "arabic" && word.readings.some(({ key }) => isCommonKey(key)));

/** Is the word a country's whole name: الهند, مصر? */
export const isCountry = perWord((word: Word): boolean => word.kind === "arabic" && COUNTRY_KEYS.has(word.key));

/** A family name with the article: `الأسد`, `الرواحي`, not `المحامون`, `الحاضرين`, `الروسي`. */
export const isArticledName = perWord((word: Word): boolean => word.kind === "arabic" && word.key.startsWith("ال") && !isRegnal(word) && nisbaCountry(word) === undefined && !isCountry(word) && !isCommon(word) && !/(?:ون|ين|ات|يه)$/.test(word.key));

/** A woman's family name, behind her given one: `العوضية`, not `المصرية` or `القديمة`. */
export const isWomansName = perWord((word: Word): boolean => word.kind === "arabic" && word.key.startsWith("ال") && word.plain.endsWith("ية") && nisbaCountry(word) === undefined && nameRole(word) === "unknown");

/** The reading of a word that begins with the article: a definite noun or adjective. */
export const definiteReading = perWord((word: Word): Reading | undefined => (word.kind === "arabic" ? word.readings.find(({ key, plain, proclitics }) => plain.startsWith("ال") && !isWesternName(key) && key.length > 4 && (proclitics === "" || proclitics === "ل")) : undefined));

/** `ألكسندر`, `الكسندر`: a listed name whose first letters only look like the article. */
const isWesternName = (key: string): boolean => isNameKey(key) && !isNameKey(key.slice(2)) && !isCommonKey(key) && !isCommonKey(key.slice(2));

/** What a nisba adjective belongs to, in any gender and number: "country:EG" for المصرية, "place:اوروبا" for أوروبي. */
export const nisbaCountry = perWord((word: Word): { ref: string; reading: Reading; plural: boolean } | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const reading of word.readings) {
    const nisba = NISBAS.get(reading.key);
    if (nisba !== undefined) return { ...nisba, reading };
  }
  return undefined;
});

/** @returns the place as written whose look-up key this is, where a nisba belongs to it */
export const placeOfNisba = (key: string): string | undefined => NISBA_PLACES.get(key);

const NISBA_PLACES = new Map(rows("nisba-places").map(([place = ""]) => [keyForm(place), place]));

const TANWIN = /[\u064b-\u064d]/;

/** Whom a given name is for: `m`, `f`, `c` (both); undefined for a word that is none. */
export const givenName = perWord((word: Word): "m" | "f" | "c" | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const { key } of word.readings) {
    const gender = GIVEN_NAMES.get(key);
    if (gender !== undefined) return gender;
  }
  return undefined;
});

/** @returns the look-up keys of all given names on the list */
export const givenNameKeys = (): Iterable<string> => GIVEN_NAMES.keys();

/** A given name that is hardly ever anything else: not `بيت` or `خليفة`. */
export const isGivenOnly = perWord((word: Word): boolean => {
  const marks = marksOf(word.key);
  return GIVEN_NAMES.has(word.key) && factsOf(word) === undefined && (roleOf(marks) === "name" || listLevel(marks) > ordinaryLevel(marks));
});

/** Too rare before names and nouns to doubt a word that begins so (كيري, سميرنوف). */
const RARE_PROCLITICS = new Set(["ك", "س"]);

/** First letters of imperfect verbs: an unknown word that begins so is a verb more often than a name. */
const IMPERFECT = new Set(["ي", "ت", "ن"]);

/** An adjective that stands behind titles and bodies, by its ending or by its table: السابق, التنفيذي, المسلحة. */
export const isTitleAdjective = perWord(({ key }: Word): boolean => /(?:ي|يه|يا|ي(?:ون|ين)|يات)$/.test(key) || TITLE_ADJECTIVES.has(key));

/** `المكلف | بالميزانية`: what follows with بـ is what the holder of the office sees to. */
export const takesCharge = perWord(({ key }: Word): boolean => TITLE_ADJECTIVES.get(key) === "ب");

/** An indefinite adjective of an ordinary noun: حدودي, نووية. */
export const isPlainNisba = perWord(({ key }: Word): boolean => (key.endsWith("ي") && isCommonKey(key.slice(0, -1))) || key.endsWith("يه"));

const isNameKey = (key: string): boolean => roleOf(marksOf(key)) === "name";
export const isCommonKey = (key: string): boolean => roleOf(marksOf(key)) === "common";

const keysOf = (table: TableName): Set<string> => new Set(rows(table).map(([form = ""]) => keyForm(form)));
const gendersOf = (table: TableName): Map<string, "m" | "f" | "c"> => new Map(rows(table).map(([form = "", gender]) => [keyForm(form), gender as "m" | "f" | "c"]));

/** Names of places that are adjectives, plurals or the beginning of something else, too: what each is. */
const BEFORE = "before:";
const BESIDE = "beside:";
const ORDINARY = new Map(rows("ordinary-names").filter(([, where = ""]) => where === "adjective" || where === "plural" || where.startsWith(BEFORE) || where.startsWith(BESIDE)).map(([name = "", where = ""]) => [keyForm(name), where]));
const HAMZA_BELOW = new Set(rows("title-heads").filter(([form = ""]) => form.startsWith("إ")).map(([form = ""]) => keyForm(form)));
const COUNTRY_NOUNS = keysOf("country-nouns");
const PRONOUNS = ["ه", "ها", "هم", "هما", "نا"];
const TITLES = gendersOf("title-heads");
for (const [form = "", gender, definite = ""] of rows("title-heads")) if (definite === "ال") TITLES.set(keyForm(definite + form), gender as "m" | "f" | "c");
/** By their letters: `مديره` shares its key with `مديرة`. */
const POSSESSED_TITLES = new Map(rows("title-heads").filter(([, , , possessed]) => possessed === "ه").flatMap(([form = "", gender]) => PRONOUNS.map((pronoun) => [form.replace(/ة$/, "ت") + pronoun, gender as "m" | "f" | "c"] as const)));
const TITLE_ADJECTIVES = new Map(rows("title-adjectives").map(([form = "", charge = ""]) => [keyForm(form), charge]));
const HONORIFICS = gendersOf("honorifics");
const ORGANISATION_HEADS = new Map(rows("organisation-heads").map(([form = "", role, kind]) => [keyForm(form), { role: role as "name" | "class", kind: kind as BodyKind | "" }]));
const DEFINITE_BODIES = keysOf("definite-bodies");
const PLACE_HEADS = new Map(rows("place-heads").map(([form = "", role]) => [keyForm(form), role as "name" | "class"]));
const EVENT_HEADS = keysOf("event-heads");
const MODEL_HEADS = new Map(rows("model-heads").map(([form = "", type]) => [keyForm(form), type as "product" | "event"]));
const PARTICLES = new Map(rows("name-particles").map(([form = "", place]) => [keyForm(form), place as ParticlePlace]));
const REGNAL = new Set(rows("number-words").filter(([, kind]) => kind === "ordinal").map(([form = ""]) => keyForm(`ال${form}`)));
const NAME_ENDINGS = keysOf("name-endings");
const SYLLABLES = new Map(rows("name-syllables").map(([form = "", last = ""]) => [keyForm(form), last]));
const GIVEN_NAMES = gendersOf("given-names");

/** Endings of the nisba: gender, number and case. */
const NISBA_ENDINGS: readonly (readonly [ending: string, plural: boolean])[] = [["", false], ["ه", false], ["ا", false], ["ين", true], ["ون", true], ["ان", false], ["يه", false], ["ات", true], ["تين", false], ["تان", false]];
const NISBAS = new Map<string, { ref: string; plural: boolean }>();
for (const [ref, stem] of [...rows("nisba-countries").map(([code = "", stem = ""]) => [`country:${code}`, stem] as const), ...rows("nisba-places").map(([place = "", stem = ""]) => [`place:${keyForm(place)}`, stem] as const)]) {
  for (const [ending, plural] of NISBA_ENDINGS) for (const article of ["ال", ""]) {
    const key = article + keyForm(stem) + ending;
    if (!NISBAS.has(key)) NISBAS.set(key, { ref, plural });
  }
}

const AGENCY_REFS = new Set(rows("agencies").map(([, , agency = ""]) => `organization:${keyForm(agency)}`));
/** Is this the `ref` of a news agency? */
export const isAgency = (ref: string): boolean => AGENCY_REFS.has(ref);

/** Looks up an agency as datelines write it, initials and short words included. */
export const agencyAt = phraseTable(rows("agencies").map(([name = "", , agency = ""]) => [name.replaceAll(".", " . "), keyForm(agency)] as const));
