/** What a numeral counts: percent, money, quantities and durations, by their names, signs and abbreviations; and rates. */
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import { growingTable, openingOf, phraseTable, type PhraseGroup, type PhraseMatch } from "../text/phrases";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { currencyNoun, currencyPhrases, currencySigns, subunitPhrases } from "./currencies";
import { exact, type Exact } from "./exact";
import { contextWords } from "./number-words";
import { definiteForms, formsOf, inflect, type Noun } from "./nouns";

export interface Measure {
  kind: "percent" | "money" | "quantity" | "duration";
  /** UCUM, ISO 4217 ("" where a noun alone does not tell), "%", or the designator of a duration (Y M W D TH TM TS). */
  code: string;
  /** How many of `code` one is: a decade is ten years. */
  factor: number;
  /** A dual, that counts two by itself: `شهرين`. */
  dual: boolean;
  /** With ال. */
  definite: boolean;
  plural: boolean;
  /** Currencies that share a bare noun, where the article decides (جنيه). */
  candidates?: readonly string[];
}

/**
 * @param firstKey the first word's key, where its proclitics were taken off
 * @returns the unit that begins at token `at`, the longest name first
 */
export function measureAt(tokens: readonly Token[], at: number, firstKey?: string): PhraseMatch<Measure> | undefined {
  const found = measurePhrase(tokens, at, firstKey);
  if (found === undefined || (isDecade(found.value) && !countsDecades(tokens, at, found.to))) return undefined;
  return isKirat(found.value) ? { ...found, value: { ...found.value, code: kiratAt(tokens, at) } } : found;
}

/** `6 قراريط` of land are parts of a feddan, of gold and stones a weight. */
const KIRAT = { land: "{qirat}", weight: "[car_m]" };
const isKirat = ({ code }: Measure): boolean => code === KIRAT.land || code === KIRAT.weight;
const LAND = contextWords("land");

function kiratAt(tokens: readonly Token[], at: number): string {
  const isLand = tokens
    .slice(Math.max(0, at - LAND_REACH), at + LAND_REACH)
    .some(({ word }) => word.kind === "arabic" && word.readings.some(({ key }) => LAND.has(key)));
  return isLand ? KIRAT.land : KIRAT.weight;
}

/** Tokens on each side: a clause's length. */
const LAND_REACH = 8;

/** @returns `م` behind a number that tells a length: `بطول 300 م`, `سباق 1500 م`, `المسافة إلى 500 م`. Elsewhere it is afternoon, or our era. */
export function metresAt(
  tokens: readonly Token[],
  { from, to, digits }: { from: number; to: number; digits: boolean },
): PhraseMatch<Measure> | undefined {
  if (!digits || tokens[to]?.word.plain !== "م" || ![from - 1, from - 2].some((at) => tellsLength(tokens[at]?.word)))
    return undefined;
  return { value: METRES, to: to + 1 };
}

const LENGTHS = contextWords("length");
const tellsLength = (word: Word | undefined): boolean =>
  word?.kind === "arabic" && word.readings.some(({ key }) => LENGTHS.has(key));
const METRES: Measure = { kind: "quantity", code: "m", factor: 1, dual: false, definite: false, plural: false };

/** Can a measure begin with this word, any proclitic taken off? */
export const mayBeginMeasure = perWord(
  (word: Word): boolean => word.kind === "arabic" && word.readings.some(({ key }) => STARTS.has(key)),
);

/** @returns a sign that stands before its number: `$10`, `%5`, `USD 10`, `بالمئة 10`. */
export function prefixAt(tokens: readonly Token[], at: number): PhraseMatch<Measure> | undefined {
  const found = prefixPhrase(tokens, at);
  // "في المئة 10" belongs to the number before it, as does every sign behind one.
  return found === undefined || tokens[found.to]?.word.kind !== "number" || tokens[at - 1]?.word.kind === "number"
    ? undefined
    : found;
}

/** Can a sign before its number begin with this word? */
export const mayBePrefix = perWord((word: Word): boolean => PREFIX_STARTS.has(word.key));

/** @returns what one the rate that begins at token `at` counts by: `يوميا`, `في الساعة`, `للبرميل`, `لكل طن`. */
export function rateAt(tokens: readonly Token[], at: number): PhraseMatch<string> | undefined {
  const word = tokens[at]?.word;
  const found =
    (word !== undefined && mayBeRate(word) ? ratePhrase(tokens, at) : undefined) ??
    (word === undefined ? undefined : perUnitAt(tokens, at, word));
  if (found === undefined || found.value === NO_RATE) return undefined;
  // "في اليوم التالي", "في الساعة الثامنة", "في الساعة 8" tell when.
  const next = tokens[found.to]?.word;
  return next?.kind === "number" || hasArticle(next?.key ?? "") ? undefined : found;
}

/** @returns what part the minor unit at token `at` is of a currency (a hundredth for سنت of USD), and which of `codes` have it; undefined where these differ */
export function subunitAt(
  tokens: readonly Token[],
  at: number,
  codes: readonly string[],
): PhraseMatch<{ part: Exact; codes: readonly string[] }> | undefined {
  const found = subunitPhrase(tokens, at);
  const having = codes.filter((code) => found?.value.has(code) === true);
  const divisor = found?.value.get(having[0] ?? "");
  if (found === undefined || divisor === undefined || having.some((code) => found.value.get(code) !== divisor))
    return undefined;
  return { value: { part: exact(1, divisor), codes: having }, to: found.to };
}

/** `(24 عاما)`, `البالغ من العمر 24 عاما`, `يبلغ 24 عاما`: an age, not a duration. `from` and `to` are the number's with its unit. */
export function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1]?.word, tokens[to]?.word];
  if (before?.surface === "(" && (after?.surface === ")" || after?.surface === "،")) return true;
  // "إن الرجل 64 عاما، …": beside a subject stands its age.
  if (
    after?.surface === "،" &&
    tokens[from - 2] !== undefined &&
    COMPLEMENTIZERS.has(tokens[from - 2]?.word.key ?? "") &&
    before?.kind === "arabic"
  )
    return true;
  let words = 0;
  for (let at = from - 1; at >= 0 && words <= AGE_REACH; at--) {
    const word = tokens[at]?.word;
    if (word === undefined || (word.kind === "punctuation" && word.surface !== "،")) break;
    if (
      word.readings.some(
        ({ key }) => AGE_WORDS.get(key) === "before" || (AGE_WORDS.get(key) === "directly" && at === from - 1),
      )
    )
      return true;
    // `أعمارهم 33 و34 و39 عاما`: the ages of several people.
    if (word.kind !== "number" && word.plain !== "و") words++;
  }
  return after?.key === "من" && AGE_WORDS.get(tokens[to + 1]?.word.key ?? "") === "before";
}

/** @returns the noun to spell a unit out with (of a duration, by its designator); undefined for a unit without one. */
export function nounOf(kind: "money" | "quantity" | "duration", code: string): Noun | undefined {
  return kind === "money" ? currencyNoun(code) : (kind === "duration" ? DURATION_NOUNS : UNIT_NOUNS).get(code);
}

/**
 * @param written what stands behind the numeral, or the whole where the noun is the numeral too (`عامين`)
 * @returns the noun that the text has for a unit (of a duration, for its designator): `سنوات` is of سنة, not of عام; undefined where it is another word
 */
export function nounWritten(kind: "money" | "quantity" | "duration", code: string, written: string): Noun | undefined {
  const key = keyForm(written.trim());
  return UNITS.filter(
    (unit) => unit.code === code && unit.factor === 1 && (unit.kind === "duration") === (kind === "duration"),
  )
    .flatMap(({ noun }) => spellings(noun))
    .find((noun) => [...formsOf(noun), ...definiteForms(noun)].some(({ form }) => keyForm(form) === key));
}

/** @returns a unit's full name in a language: CLDR's for currencies and in English, our own where it has none and in Arabic; its sign or code where there is none. */
export function unitName(code: string, kind: "money" | "quantity", language: "ar" | "en"): string {
  if (kind === "money") return new Intl.DisplayNames(language, { type: "currency" }).of(code) ?? code;
  const noun = UNIT_NOUNS.get(code);
  const name = language === "ar" ? noun && inflect(noun, "singular") : (ENGLISH.get(code) ?? OWN_ENGLISH.get(code));
  return (
    name ??
    UNIT_SIGNS.find(([form, sign]) => sign.code === code && ARABIC.test(form) === (language === "ar"))?.[0] ??
    code
  );
}

interface Unit {
  code: string;
  kind: Measure["kind"];
  factor: number;
  noun: Noun;
  cldr: string | undefined;
}

const UNITS: readonly Unit[] = rows("units").map(
  ({ code: written, kind, gender, singular, plural, adjective, tail, cldr }) => {
    const noun: Noun = { gender, singular, plural };
    if (adjective !== undefined) noun.adjective = adjective;
    if (tail !== undefined) noun.tail = tail;
    const [, factor = "", code = ""] = /^(1\d*(?=Y))?(.+)$/.exec(written) ?? [];
    return { code, kind, factor: factor === "" ? 1 : Number(factor), noun, cldr };
  },
);

const UNIT_NOUNS = new Map<string, Noun>();
const DURATION_NOUNS = new Map<string, Noun>();
const ENGLISH = new Map<string, string>();
const ENGLISH_NAMES = new Map<string | undefined, string>(rows("unit-names").map(({ id, name }) => [id, name]));
const OWN_ENGLISH = new Map<string, string>(rows("unit-english").map(({ code, name }) => [code, name]));
for (const { code, kind, noun, cldr } of UNITS.filter(({ factor }) => factor === 1)) {
  const nouns = kind === "duration" ? DURATION_NOUNS : UNIT_NOUNS;
  if (!nouns.has(code)) nouns.set(code, noun);
  const english = ENGLISH_NAMES.get(cldr);
  if (english !== undefined && !ENGLISH.has(code)) ENGLISH.set(code, english);
}

const SPELLINGS = rows("unit-spellings");

type UnitOfNoun = Pick<Measure, "kind" | "code" | "factor" | "candidates">;

/** Every unit's names: its forms, with ال, in each spelling. */
function unitNames(): PhraseGroup<Measure>[] {
  return UNITS.flatMap(({ noun, kind, code, factor }) =>
    spellings(noun).map((spelt) => namesOf(spelt, { kind, code, factor })),
  );
}

/** Nouns in all their forms are many thousands of phrases: only those of nouns that a text has are worked out. */
function namesOf(noun: Noun, unit: UnitOfNoun): PhraseGroup<Measure> {
  return { openings: openingsOf(noun), phrases: () => namePhrases(noun, unit) };
}

/** What follows a noun does not change its own forms. */
function openingsOf({ gender, singular, plural }: Noun): ReadonlySet<string> {
  const id = `${gender} ${singular} ${plural}`;
  let openings = OPENINGS.get(id);
  if (openings === undefined)
    OPENINGS.set(
      id,
      (openings = new Set(
        formsOf({ gender, singular, plural })
          .map(({ form }) => openingOf(form))
          .flatMap((key) => [key, `ال${key}`]),
      )),
    );
  return openings;
}

const OPENINGS = new Map<string, ReadonlySet<string>>();

function namePhrases(noun: Noun, unit: UnitOfNoun): [string, Measure][] {
  const indefinite = formsOf(noun).map(({ form, dual, plural }): [string, Measure] => [
    form,
    { ...unit, dual, plural, definite: false },
  ]);
  const definite = definiteForms(noun).map(({ form, dual, plural }): [string, Measure] => [
    form,
    { ...unit, dual, plural, definite: true },
  ]);
  return [...indefinite, ...definite];
}

function spellings(noun: Noun): Noun[] {
  let found = [noun];
  for (const { standard, variant } of SPELLINGS) {
    const others = found
      .filter(({ singular, tail = "" }) => singular.includes(standard) || tail.includes(standard))
      .map((one) => ({
        ...one,
        singular: one.singular.replace(standard, variant),
        plural: one.plural.replace(standard, variant),
        ...(one.tail === undefined ? {} : { tail: one.tail.replace(standard, variant) }),
      }));
    found = [...found, ...others];
  }
  return found;
}

const moneyNames = (): PhraseGroup<Measure>[] =>
  currencyPhrases().map(({ noun, code, candidates }) =>
    namesOf(noun, { kind: "money", code, factor: 1, ...(candidates === undefined ? {} : { candidates }) }),
  );
const sign = (kind: Measure["kind"], code: string): Measure => ({
  kind,
  code,
  factor: 1,
  dual: false,
  plural: false,
  definite: false,
});
const MONEY_SIGNS = currencySigns().map(({ sign: form, code, candidates }): [string, Measure] => [
  spaced(form),
  { ...sign("money", code), ...(candidates === undefined ? {} : { candidates }) },
]);
const UNIT_SIGNS = rows("unit-signs").map(({ form, code, kind }): [string, Measure] => [
  spaced(form),
  sign(kind, code),
]);
const ARABIC = /[\u0621-\u064a]/;
/** `%5`, `بالمئة 5`; "في المئة 5" would make every في a suspect. */
const PERCENT_SIGNS = UNIT_SIGNS.filter(([form, { code }]) => code === "%" && !form.includes(" "));

const NAMES = [...unitNames(), ...moneyNames()];
const STARTS = new Set(NAMES.flatMap(({ openings }) => [...openings]));
const measurePhrase = growingTable([
  ...NAMES,
  ...[...MONEY_SIGNS, ...UNIT_SIGNS].map((one): PhraseGroup<Measure> => ({
    openings: [openingOf(one[0])],
    phrases: () => [one],
  })),
]);
const prefixPhrase = phraseTable([...MONEY_SIGNS, ...PERCENT_SIGNS]);
const firstKeys = (phrases: readonly (readonly [string, unknown])[]): Set<string> =>
  new Set(phrases.map(([phrase]) => openingOf(phrase)));
const PREFIX_STARTS = firstKeys([...MONEY_SIGNS, ...PERCENT_SIGNS]);

/** A sign as the tokens cut it: `ج.م` is three tokens, `كلم/س` too, `م2` two. */
function spaced(form: string): string {
  return form
    .replace(/([./°²]|\p{Sc})/gu, " $1 ")
    .replace(/([\u0621-\u064a])(\d)/g, "$1 $2")
    .replace(/ +/g, " ")
    .trim();
}

// Decades.

const isDecade = ({ kind, factor }: Measure): boolean => kind === "duration" && factor === 10;
const DECADE_OPENERS = new Set(
  rows("duration-openers")
    .filter(({ side }) => side === "before")
    .map(({ form }) => keyForm(form)),
);
const decadeCloser = phraseTable(
  rows("duration-openers")
    .filter(({ side }) => side === "after")
    .map(({ form }) => [form, true] as const),
);

/** عقد is a contract too: decades stand after a word of time, their numeral between, or before `من الزمن`. */
function countsDecades(tokens: readonly Token[], at: number, to: number): boolean {
  if (decadeCloser(tokens, to) !== undefined) return true;
  for (let i = at - 1; i >= Math.max(0, at - DECADE_REACH); i--)
    if (tokens[i]?.word.readings.some(({ key }) => DECADE_OPENERS.has(key)) === true) return true;
  return false;
}

const DECADE_REACH = 3;

// Rates.

/** `في اليوم نفسه` tells when. */
const NO_RATE = "";
const ratePhrase = phraseTable(rows("rates").map(({ phrase, per = NO_RATE }) => [phrase, per] as const));
const RATE_STARTS = firstKeys(rows("rates").map(({ phrase }) => [phrase, 0] as const));
const mayBeRate = perWord((word: Word): boolean => RATE_STARTS.has(word.key));
const EACH = keyForm("لكل");

/** `للبرميل`, `للمتر المربع`, `لكل طن`. */
function perUnitAt(tokens: readonly Token[], at: number, word: Word): PhraseMatch<string> | undefined {
  if (word.key === EACH) return quantityCode(measureAt(tokens, at + 1));
  const key = keyAfterFor(word);
  const found = key === undefined ? undefined : quantityCode(measureAt(tokens, at, key));
  return found !== undefined && !spaceBefore(tokens, at) ? undefined : found;
}

/** `للبرميل` is for what البرميل names; undefined for a word without لل, or of something that is no measure. */
const keyAfterFor = perWord(
  (word: Word): string | undefined =>
    word.readings.find(({ proclitics, key }) => proclitics === "ل" && hasArticle(key) && STARTS.has(key))?.key,
);

function quantityCode(found: PhraseMatch<Measure> | undefined): PhraseMatch<string> | undefined {
  return found === undefined || found.value.kind !== "quantity" || found.value.dual
    ? undefined
    : { value: found.value.code, to: found.to };
}

// Minor units and ages.

const subunitPhrase = phraseTable(subunitPhrases());
const AGE_WORDS = new Map(rows("age-words").map(({ form, place }) => [keyForm(form), place]));
const COMPLEMENTIZERS = contextWords("complementizer");
/** Words that may stand between `عمره` and the number: `عن عمر ناهز`. */
const AGE_REACH = 2;
