/** Where words were said, between a verb and what opens them: `في تصريحه للصحيفة`, `خلال لقائه مع المحافظ`, `عقب المباراة`. */
import { formHasRole, hasRole } from "../lexicon/function-words";
import { withoutArticle } from "../morphology/article";
import { withoutPronoun } from "../morphology/pronouns";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";

/** @returns does a preposition with such a noun begin between two tokens, the end exclusive? */
export function tellsWhere(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (hasRole(tokens[at]?.word, "preposition") && isSetting(tokens[at + 1]?.word)) return true;
  return false;
}

const isSetting = (word: Word | undefined): boolean => word?.kind === "arabic" && namesSetting(word);

const namesSetting = perWord((word: Word): boolean =>
  [word.plain, withoutArticle(word.plain), ...withoutPronoun(word.plain)].some(
    (form) => formHasRole(form, "setting") || formHasRole(form, "utterance"),
  ),
);
