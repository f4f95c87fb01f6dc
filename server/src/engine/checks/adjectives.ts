/** Adjectives that agree with the noun before them, as far as a closed list and the nisba's letters show them. */
import { isCommonForm } from "../lexicon/forms";
import { hasArticle } from "../morphology/article";
import { isMasculineNisba } from "../morphology/endings";
import { SOUND_PLURALS } from "../morphology/sound-plurals";
import type { Word } from "../text/words";
import { checkWords } from "./check-words";

/** `سعودي`, `جديد`: the indefinite masculine of an adjective; a nisba is one if its feminine is an ordinary word of news text (not `كرسي`). */
export const isMasculineAdjective = (form: string): boolean =>
  LISTED.has(form) || (form.length > 3 && isMasculineNisba(form) && isCommonForm(`${form}ة`));

/** @returns the singular of an adjective or participle of many people: `محترف` of `محترفين`, `سوري` of `سوريون`; undefined for another word */
export function singularOfAdjective(plural: string): string | undefined {
  const [, stem = ""] = /^(.{3,})(?:ين|ون)$/.exec(plural) ?? [];
  return stem !== "" && (isMasculineAdjective(stem) || SOUND_PLURALS.has(`${stem}ون`) || PARTICIPLE.test(stem))
    ? stem
    : undefined;
}

/**
 * @param first a plural or dual in the nominative
 * @returns whether the word behind it has its case: `المسؤولون الأمنيون`, `المنظمون والمشاركون`, `مسؤولون أمنيون`, `معلمون ومهندسون`
 */
export function hasItsCase(first: string, { plain }: Word): boolean {
  if (hasArticle(first)) return /^و?ال.{3,}ون$/.test(plain);
  const [, joined = "", stem] = /^(و?)(.{3,})(?:ون|ان)$/.exec(plain) ?? [];
  if (stem === undefined) return false;
  return joined === ""
    ? isMasculineAdjective(stem) || singularOfAdjective(plain) !== undefined
    : SOUND_PLURALS.has(`${stem}ون`);
}

/** `محترف`, `منتدب`: behind a plural it is hardly ever a noun. */
const PARTICIPLE = /^م.{3,}$/;

/** The list has their feminine, as who slips writes it: `جديده`. */
const LISTED = new Set(checkWords("ta-marbuta:adjective").map((slip) => slip.replace(/ه$/, "")));
