/** Whether an article writes its hamzas: where it does, a word without one is a slip; where it does not, all are one habit. */
import { complementizerOf } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommonForm } from "../lexicon/forms";
import { perReading } from "../memory";
import type { PlacedParagraph, Reading } from "../reading";
import { perWord, type Word } from "../text/words";
import { stemTable } from "./stems";

/** A word's letters from its alef on, behind proclitics and the article. */
export interface AlefStem {
  /** What stands before the alef: `وال`, `لل`, `ب`, "". */
  head: string;
  /** The rest as written: `أسعار`, `اسعار`. */
  stem: string;
  /** Does the article stand before it? */
  definite: boolean;
  /** Its tanwin with the alef that bears it: `اً` of `اسبوعاً`, `ً` of `ازمةً`; mostly "". */
  tail: string;
}

/** @returns the stem of a word that begins with an alef, with its hamza or without; undefined for other words, and for those with harakat but tanwin */
export const alefStem = perWord(({ kind, plain, surface }: Word): AlefStem | undefined => {
  if (kind !== "arabic" || !MAY_HAVE_ALEF.test(surface)) return undefined;
  const tail = plain === surface ? "" : (TANWIN.exec(surface)?.[0] ?? "");
  const written = surface.slice(0, surface.length - tail.length);
  if (!plain.startsWith(written)) return undefined;
  const match = /^([وف]?(?:[بك]?ال|لل)|[وف]?[بكل]?)([اأإآ].+)$/.exec(written);
  const [, head = "", stem = ""] = match ?? [];
  // `للاعبين`: a noun in ل behind the preposition.
  const isOwnLam = head.endsWith("لل") && isCommonForm(`ل${stem}`);
  return match === null || isOwnLam ? undefined : { head, stem, definite: /[ال]ل$/.test(head), tail };
});

const TANWIN = /(?:\u064bا|ا\u064b|\u064b)$/;

const MAY_HAVE_ALEF = /^.{0,4}[اأإآ]/;

/** @returns whether the article writes its hamzas */
export function writesHamzas(paragraphs: readonly PlacedParagraph[]): boolean {
  const counts = { written: 0, dropped: 0 };
  for (const { reading } of paragraphs) addHamzas(counts, reading, 1);
  return areWritten(counts);
}

export interface HamzaCounts {
  written: number;
  dropped: number;
}

/** Often enough to tell, and no less often than they are dropped? */
export const areWritten = ({ written, dropped }: HamzaCounts): boolean => written >= FEWEST && written >= dropped;

const FEWEST = 3;

/** Adds a paragraph's, or takes them away (`times` of -1). */
export function addHamzas(counts: HamzaCounts, reading: Reading, times: number): void {
  const { written, dropped } = hamzasIn(reading);
  counts.written += times * written;
  counts.dropped += times * dropped;
}

const hamzasIn = perReading(({ tokens }: Reading) => {
  const counts = { written: 0, dropped: 0, none: 0 };
  for (const { word } of tokens) counts[hamzaOf(word)]++;
  return counts;
});

const hamzaOf = perWord((word: Word): "written" | "dropped" | "none" => {
  const found = alefStem(word);
  if (found === undefined) return "none";
  if (hasHamza(found)) return "written";
  return isListed(word) || isBareParticle(word) || lacksHamza(found) ? "dropped" : "none";
});

export const hasHamza = ({ stem }: AlefStem): boolean => !stem.startsWith("ا");

const listed = stemTable(
  [...rows("bare-alef"), ...rows("missing-hamza-qat")].map(({ wrong }) => [wrong, true] as const),
);
/** Does a table of dropped hamzas have the word? */
export const isListed = (word: Word): boolean => listed(word) !== undefined;

/** `ان`, `وانه`: أن or إن without its hamza; not `كان`, `بان` and `فان`, words of their own. */
export const isBareParticle = perWord(
  (word: Word): boolean =>
    /^(?:و?ان|[وفب]?ان(?:ه|ها|هم|هما|هن|نا|ني))$/.test(word.surface) && complementizerOf(word) !== undefined,
);

/** @returns whether a noun with the article begins with a hamza, written or not: only those of a few shapes do not */
export const lacksHamza = ({ definite, stem }: AlefStem): boolean =>
  definite && stem.startsWith("ا") && stem.length > 2 && !mayJoin(stem);

/**
 * May a stem in a bare alef be right: of the verbal nouns and verbs of forms VII to X, or of a quadriliteral (اطمئنان)? Broader than they are: `اتراك` is let
 * pass.
 */
export const mayJoin = (stem: string): boolean => VERBAL_NOUN.test(stem) || VERB.test(stem) || NOUNS.test(stem);

const VERBAL_NOUN = new RegExp(
  `^(?:است.*|ا(?:.ت.ا|ن..ا|ت.ا|زد.ا|صط.ا|ضط.ا|طلا|طرا|دعا|دخا|....ا|..را).(?:ات?|ة|ي|ية|يات|يين|يون|ان|ين)?)$`,
);
const VERB = /^ا(?:.ت..|ن...|ت...|زد..|صط..|ضط..|طل.|دع.).*$/;
/** The ten nouns with a joining alef that press has, and names like them. */
const NOUNS = /^(?:ابن|ابنة|ابنين|ابنان|اسم|اسمي|اسمية|اثن(?:ان|ين|تان|تين|ا|ي)|امرؤ|امر[أا]ة)/;
