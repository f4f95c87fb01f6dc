/** First names that are words, too, where they stand as those: `بشكل شريف`, `في رمضان`. */
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isDefinite } from "../morphology/article";
import { withoutPronoun } from "../morphology/pronouns";
import type { Token } from "../text/tokens";

/**
 * `بشكل شريف`, `والجمهور سعيد`, `في رمضان`, `ووضعه حسن`: a first name that is a word, too, is that word but behind a verb that opens
 * its clause, or where a particle lets a name follow.
 */
export function isMereWord(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  if (before === undefined || before.kind !== "arabic") return false;
  if (isFunctionWord(before)) return hasRole(before, "preposition") && !LINKS.some((role) => hasRole(before, role));
  const opens = first === undefined || first.kind !== "arabic" || isFunctionWord(first);
  return !opens || isDefinite(before) || withoutPronoun(before.plain).length > 0;
}

/** Prepositions that may stand before a name: `إلى كريم`; but `في رجب`. */
const LINKS = ["to", "on", "from", "about", "takes-clause"] as const;

/** `عن | عمر | يناهز 80 عاما`: the noun. */
export const isAge = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    AGE_WORDS.has(word?.plain ?? "") && next !== undefined && (next.kind === "number" || AGE_WORDS.has(next.plain))
  );
};

const AGE_WORDS = new Set(rows("age-words").map(({ form }) => form));
