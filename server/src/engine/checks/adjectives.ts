/** Adjectives that agree with the noun before them, as far as a closed list and the nisba's letters show them. */
import { isCommonKey } from "../lexicon/words";
import { isMasculineNisba } from "../morphology/endings";
import { keyForm } from "../text/fold";
import { checkWords } from "./check-words";

/** `سعودي`, `جديد`: the indefinite masculine of an adjective; a nisba is one if its feminine is an ordinary word of news text (not `كرسي`). */
export const isMasculineAdjective = (form: string): boolean =>
  LISTED.has(form) || (form.length > 3 && isMasculineNisba(form) && isCommonKey(keyForm(`${form}ة`)));

/** The list has their feminine, as who slips writes it: `جديده`. */
const LISTED = new Set(checkWords("ta-marbuta:adjective").map((slip) => slip.replace(/ه$/, "")));
