/** Words around people's names beyond title-words.ts: ranks, abbreviated titles, what opens a name directly, and families. */
import { rows } from "../lexicon/lexicon";
import { isCommonKey, isNameKey } from "../lexicon/words";
import { ARTICLE, hasArticle } from "../morphology/article";
import { beginsWithWaw, withoutWaw } from "../morphology/proclitics";
import { onePossessed, withoutPronoun } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import { openingOf, phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { perWord, type WordReading, type Word } from "../text/words";

type Gender = "m" | "f" | undefined;

/** What stands directly before a name. */
export interface NameOpener {
  /** Of its first word, proclitics off. */
  readonly offset: number;
  /** Token index after it. */
  readonly to: number;
  readonly gender: Gender;
  /** Only a given name may stand behind it: `نقيب | سامي`, not `فريق | النجوم`. */
  readonly takesGiven: boolean;
  /** What somebody does, and no title: `إخراج | سامي`, `برئاسة | الدكتور سامي`. */
  readonly isDeed: boolean;
}

/**
 * @returns what opens a person's name at token `at`: an honorific of one word or several (`معالي الدكتور`), a rank with what stands behind it
 *   (`اللواء م.`, `العميد الركن`), an abbreviated title (`أ.د.`, `م/`)
 */
export function nameOpenerAt(tokens: readonly Token[], at: number): NameOpener | undefined {
  const token = tokens[at];
  if (token === undefined || !mayOpenName(token.word)) return undefined;
  const abbreviation = abbreviationAt(tokens, at, token);
  if (abbreviation !== undefined) return abbreviation;
  for (const { key, offset } of token.word.readings) {
    const match = OPENERS(tokens, at, key);
    if (match !== undefined)
      return {
        offset,
        // `بحضور | الدكتور سامي`: no rank.
        to: match.value.takesGiven === true ? match.to : pastSuffix(tokens, match.to),
        gender: match.value.gender,
        takesGiven: match.value.takesGiven === true || (BARE_RANKS.has(key) && !hasArticle(key)),
        isDeed: match.value.isDeed === true,
      };
  }
  return undefined;
}

/** Can the word begin what opens a name? Most words cannot. */
export const mayOpenName = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    (ABBREVIATIONS.opens(abbreviationOf(word)) || word.readings.some(({ key }) => OPENERS.opens(key))),
);

/** `م.`, `د/`, and `ود.`: a letter, and what abbreviates it. */
function abbreviationAt(tokens: readonly Token[], at: number, { word }: Token): NameOpener | undefined {
  const match = ABBREVIATIONS(tokens, at, abbreviationOf(word));
  return (
    match && {
      offset: isJoined(word) ? 1 : 0,
      to: match.to,
      gender: match.value.gender,
      takesGiven: false,
      isDeed: false,
    }
  );
}

const abbreviationOf = (word: Word): string => (isJoined(word) ? keyForm(withoutWaw(word.plain)) : word.key);
const isJoined = ({ plain }: Word): boolean => beginsWithWaw(plain) && plain.length > 1;

/** `اللواء | م.`, `العميد | الركن`. */
const pastSuffix = (tokens: readonly Token[], at: number): number => SUFFIXES(tokens, at)?.to ?? at;

/** `أم فيصل`: whom a name that opens so is for; undefined for a word that opens none. */
export const kunyaGender = perWord((word: Word): "f" | undefined => (isKunyaKey(word.key) ? "f" : undefined));

/** Is this the look-up key of a word that opens a mother's name by her son's: of أم? */
export const isKunyaKey = (key: string): boolean => KUNYAS.has(key);

/** Is this a family name of the lists: `sure`, or an ordinary word or an adjective, too (الحداد, المصري)? */
export const familyName = perWord((word: Word): "sure" | "context" | undefined =>
  // `أمام`, with the letters of إمام.
  isNameEnder(word) ? undefined : FAMILIES.get(word.key),
);

/** Is this a function word that lists of names have too (على beside علي)? */
export const isNameEnder = perWord((word: Word): boolean => NAME_ENDERS.has(word.plain));
/** By their letters: على shares its key with علي, and أم with the letter إم. */
const NAME_ENDERS = new Set(rows("name-enders").map(({ form }) => form));

/** Is this the look-up key of a family's name abroad by which people are called alone: `ترامب`? */
export const isSurnameAbroad = (key: string): boolean => SURNAMES_ABROAD.has(key);

/** Is this the look-up key of a family name of the lists? */
export const isFamilyKey = (key: string): boolean => FAMILIES.has(key);

/** Is this the look-up key of a noun of relation: `نائب`, `شقيق`? */
export const isRelationKey = (key: string): boolean => RELATIONS.has(key);

/** @returns the reading of a word that stands in relation to a person who is named behind it: `والد`, `شقيقه` */
export const relationReading = perWord((word: Word): WordReading | undefined =>
  word.readings.find(({ key, plain }) => RELATIONS.has(key) && !hasArticle(plain)),
);

const genderOf = (gender: "m" | "f" | "c"): { gender: Gender } => ({ gender: gender === "c" ? undefined : gender });
/** As tokens are cut: `أ . د .`. */
const spaced = (form: string): string =>
  form
    .replace(/[./()]/g, " $& ")
    .replace(/\s+/g, " ")
    .trim();
const abbreviations = rows("title-abbreviations");
const ABBREVIATIONS = phraseTable<{ gender: Gender }>(
  abbreviations
    .filter(({ form, place }) => place === "before" && /[./]/.test(form))
    .map(({ form, gender }) => [spaced(form), genderOf(gender)] as const),
);
const ranks = rows("ranks");
const SUFFIXES = phraseTable<true>([
  ...abbreviations.filter(({ place }) => place === "after-rank").map(({ form }) => [spaced(form), true] as const),
  ...ranks
    .filter(({ kind }) => kind === "suffix")
    .flatMap(({ form }) => [[form, true] as const, [ARTICLE + form, true] as const]),
]);
/** `اللواء`, `لواء ركن`: a rank may have its article on both words. */
const rankForms = (form: string): string[] => [
  form,
  ARTICLE + form,
  form
    .split(" ")
    .map((word) => ARTICLE + word)
    .join(" "),
];
const BARE_RANKS = new Set(ranks.map(({ form }) => openingOf(keyForm(form))));
/** `المواطن`, `المدير العام`. */
const definiteForms = (form: string): string[] => [
  form
    .split(" ")
    .map((word) => ARTICLE + word)
    .join(" "),
];
const OPENERS = phraseTable<{ gender: Gender; takesGiven?: boolean; isDeed?: boolean }>([
  ...rows("honorifics").map(({ form, gender }) => [form, genderOf(gender)] as const),
  ...rows("name-openers").map(
    ({ form, gender, takes }) =>
      [form, { ...genderOf(gender), takesGiven: takes !== undefined, isDeed: takes === "deed" }] as const,
  ),
  ...rows("office-heads").flatMap(({ form, gender, definite }) =>
    definite === undefined
      ? []
      : definiteForms(form).map((one) => [one, { ...genderOf(gender), takesGiven: true }] as const),
  ),
  ...ranks
    .filter(({ kind }) => kind === "rank")
    .flatMap(({ form, gender }) => rankForms(form).map((one) => [one, genderOf(gender)] as const)),
]);
/** Those of women: a man's is a particle of names (name-particles). */
const KUNYAS = new Set(
  rows("name-parts")
    .filter(({ kind, gender }) => kind === "kunya" && gender === "f")
    .map(({ form }) => keyForm(form)),
);
/** The gender of whom a noun of relation is about: `زوجة`; undefined for a word that is none, or has an article. */
export const relationGender = (word: Word): "m" | "f" | undefined => RELATIONS.get(word.key);

/** `رفيق`, `شقيق`: whose head a phrase is that has another's name. */
export const isRelation = ({ key }: Word): boolean => RELATIONS.has(key);

/** `أبدى الرئيس | استعداده`, `وعد النائب | ناخبيه`: a noun with its possessor, and no name. */
export const isOnesOwn = perWord(
  ({ kind, key, plain }: Word): boolean =>
    kind === "arabic" &&
    !isNameKey(key) &&
    [...withoutPronoun(plain), onePossessed(plain) ?? ""].some(
      (form) => form.length > 2 && (isCommonKey(keyForm(form)) || isCommonKey(ARTICLE + keyForm(form))),
    ),
);

/** `نجله`, `محاميها`: the same, of one whom a pronoun tells. */
export const isHisRelation = perWord(({ plain }: Word): boolean =>
  withoutPronoun(plain).some((form) => RELATIONS.has(keyForm(form))),
);

const FAMILIES = new Map<string, "sure" | "context">(
  [
    ...rows("family-names-gulf"),
    ...rows("family-names-egypt"),
    ...rows("family-names-levant"),
    ...rows("family-names-maghreb"),
  ].map(({ name, where }) => [keyForm(name), where === "anywhere" ? "sure" : "context"]),
);
const SURNAMES_ABROAD = new Set(rows("surnames-abroad").map(({ name }) => keyForm(name)));
const RELATIONS = new Map(rows("relation-nouns").map(({ form, gender }) => [keyForm(form), gender]));
