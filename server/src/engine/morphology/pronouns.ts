/**
 * Pronouns that are written with the word before them. ه alone is a ة without its dots, a pronoun, or the root's (`تنبيه`): functions that take it for
 * a pronoun say under which condition.
 */

/** Letters of a noun and its pronoun: three, and two of `ها`. */
const SHORTEST_POSSESSED = 5;

export const HIS = "ه";
export const HER = "ها";
export const OF_TWO = "هما";
export const THEIR = "هم";
export const OUR = "نا";
/** Whose a noun is. */
export const POSSESSIVES: readonly string[] = [HIS, HER, THEIR, OF_TWO, OUR];

/** @returns whether a word of a title has a pronoun, so that it is a title in its own sentence alone: `نظيره الفرنسي`, `محاميها` */
export const isOfPronoun = (title: string): boolean => POSSESSED.test(title);
const POSSESSED = /(?:^| )(?!ال)\S+(?:ه|ها|هم|هما|هن|نا)(?: |$)/;

/** @returns the noun of `أقوالهم`, `روايتها`, `لقائه`, in each way that it may be written by itself; none where no pronoun stands on it */
export function withoutPronoun(plain: string): string[] {
  const stem = /^(.{2,}?)(?:هما|هم|هن|ها|ه)$/.exec(plain)?.[1];
  return stem === undefined ? [] : [stem, stem.replace(/ت$/, "ة").replace(/[ئؤ]$/, "ء")];
}

/** @returns the noun of `وكالتنا`, `مراسلنا`, in each way that it may be written by itself; none where it is nobody's of ours */
export function withoutOur(plain: string): string[] {
  const stem = /^(.{2,})نا$/.exec(plain)?.[1];
  return stem === undefined ? [] : [stem, stem.replace(/ت$/, "ة")];
}

/** @returns one of those that `ناخبيه` are: `ناخب`; undefined for another form */
export const onePossessed = (plain: string): string | undefined => /^(.{3,})ي(?:ه|ها|هم)$/.exec(plain)?.[1];

/** @returns a verb and the pronoun of its object: `أبلغ` and `ه`, of `أبلغه`; undefined where none stands on it */
export function objectPronoun(plain: string): { stem: string; pronoun: string } | undefined {
  const [, stem, pronoun] = /^(.{3,}?)(هما|هم|ها|ه|ني|نا)$/.exec(plain) ?? [];
  return stem === undefined || pronoun === undefined ? undefined : { stem, pronoun };
}

/** ـه or ـها, which stand for words as well as for people. */
export const isThirdSingular = (pronoun: string): boolean => pronoun === HIS || pronoun === HER;

/** Behind three letters or more, a pronoun: `سكانه`, `سكانها`. A root's ه is not told from it. */
export const mayHavePossessor = (plain: string): boolean =>
  plain.length >= SHORTEST_POSSESSED && /(?:ه|ها|هم|هن|نا)$/.test(plain);

/** A pronoun, ه only behind ت or in a long word: hardly ever a name's end. */
export const hasPronoun = (plain: string): boolean => /(?:ته|ها|هم|هما|نا|.{5}ه)$/.test(plain);

/** و and a word with a pronoun: `وركابها`. */
export const isJoinedWithPronoun = (plain: string): boolean => /^و.+(?:ها|هم|هما|هن|نا|ه)$/.test(plain);
/** `كافانوا | ومؤيدوه`: و and people, or things, with whose they are. */
export const isJoinedPluralWithPronoun = (plain: string): boolean => /^و.{3,}(?:وه|يه|وها|يها|اته|اتها)$/.test(plain);
/** `صنعناه`: a verb of many with its object. */
export const isVerbWithObject = (plain: string): boolean => /(?:نا|و)(?:ه|ها|هم)$/.test(plain);

/** @returns a verb as it is written before a pronoun: `أهدا` of `أهدى` */
export const beforePronoun = (verb: string): string => verb.replace(/ى$/, "ا");
