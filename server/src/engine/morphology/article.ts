/**
 * The article, and definiteness. In letters, ال may be the root's (`التهاب`, `الكسندر`), and on look-up keys, where أ is ا, the beginning of
 * `ألماني`, too. What `definiteReading` knows beyond letters it has from the lists of names and of ordinary words.
 */
import { isCommonKey, isNameKey } from "../lexicon/words";
import { keyForm } from "../text/fold";
import { perWord, type WordReading, type Word } from "../text/words";
import { LAM, WAW } from "./proclitics";

/** Letters behind the article: a noun of two (`الحج`) is not told from the beginning of another word. */
const SHORTEST_NOUN = 3;

export const ARTICLE = "ال";

/** Does a form, as written or folded, begin with the letters of the article? */
export const hasArticle = (form: string): boolean => form.startsWith(ARTICLE);

/** @returns the form without these letters */
export const withoutArticle = (form: string): string => (hasArticle(form) ? form.slice(ARTICLE.length) : form);

/** @returns the noun of a definite form; undefined where the form has no article */
export const definiteStem = (form: string): string | undefined => (hasArticle(form) ? withoutArticle(form) : undefined);

/** `للوزير`: ل and the article, whose alef is not written. A word of ل whose first letter is ل looks alike (`للبن`). */
export const hasFusedArticle = (form: string): boolean => form.startsWith(LAM + LAM);

/**
 * `للبنان`, `للبنانيين`: where a noun begins with a ل of its own, two letters stand for three. The word's readings take the second for the article's.
 * @returns the noun with its article and without; undefined for any other word
 */
export const behindLam = perWord((word: Word): { definite: WordReading; bare: WordReading } | undefined => {
  const fused = word.readings.find(({ proclitics, plain }) => proclitics.endsWith(LAM) && hasArticle(plain));
  if (fused === undefined || !hasFusedArticle(word.plain.slice(fused.proclitics.length - 1))) return undefined;
  const { proclitics, offset } = fused;
  const bare = LAM + withoutArticle(fused.plain);
  const definite = ARTICLE + bare;
  return {
    definite: { proclitics, offset, plain: definite, key: keyForm(definite) },
    bare: { proclitics, offset, plain: bare, key: keyForm(bare) },
  };
});

/** @returns `الوزير` for `لوزير` as it is cut from `للوزير` */
export const withArticlesAlef = (form: string): string => `ا${form}`;

/** @returns a noun without و and without the article, fused or not: `وزير` of `الوزير`, `والوزير` and `للوزير` */
export const bareNoun = (form: string): string => form.replace(/^و?(?:ال|لل)/, "");

/** The reading of a word that begins with the article: a definite noun or adjective, by itself or behind ل. */
export const definiteReading = perWord((word: Word): WordReading | undefined =>
  word.kind === "arabic"
    ? word.readings.find(
        ({ key, plain, proclitics }) =>
          hasArticle(plain) &&
          !isWesternName(key) &&
          key.length >= ARTICLE.length + SHORTEST_NOUN &&
          (proclitics === "" || proclitics === LAM),
      )
    : undefined,
);

/** Is it a definite noun or adjective as it stands, nothing before the article? */
export const isDefinite = (word: Word | undefined): boolean =>
  word !== undefined && definiteReading(word)?.offset === 0;

/** A definite word that و joins to another: `والسكان`. */
export const isJoinedDefinite = ({ readings }: Word): boolean =>
  readings.some(({ proclitics, plain }) => proclitics === WAW && hasArticle(plain));

/** Does the word begin as if و and the article stood before it, and enough letters for a noun behind them: not `والده`? */
export const isJoinedWithArticle = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.plain.length >= WAW.length + ARTICLE.length + SHORTEST_NOUN &&
  word.plain.startsWith(WAW + ARTICLE);

/** `ألكسندر`, `الكسندر`: a listed name whose first letters only look like the article. */
const isWesternName = (key: string): boolean =>
  isNameKey(key) && !isNameKey(withoutArticle(key)) && !isCommonKey(key) && !isCommonKey(withoutArticle(key));
