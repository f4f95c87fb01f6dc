/** Given names that stand before what is found of a person's name. */
import { formHasRole } from "../lexicon/function-words";
import { isGivenKey, isGivenOnly } from "../nouns/name-words";
import { isNameEnder } from "../nouns/people-words";
import { undottedForm } from "../text/fold";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { nameOffset } from "./names";

/** Words of the longest run of given names before the two that the tagger has: `[سعد علي] هلال المهندي`. */
const MOST_BEFORE = 3;

/** `[سعد علي] هلال المهندي`: how many given names stand before the name that begins here, the first of them one and nothing else. */
export function givenBefore(tokens: readonly Token[], from: number): number {
  for (let count = 1; count <= MOST_BEFORE; count++) {
    const word = tokens[from - count]?.word;
    if (word === undefined || isNameEnder(word) || !isGivenKey(word.key) || nameOffset(tokens, from, "person") > 0)
      return 0;
    if (isGivenOnly(word) || isAli(tokens, word)) return count;
  }
  return 0;
}

/** `سجله | علي محمد الظنحاني`: no preposition, where the paragraph writes that one with its own letter. */
function isAli(tokens: readonly Token[], { plain }: Word): boolean {
  const preposition = undottedForm(plain);
  return (
    preposition !== undefined && formHasRole(preposition, "on") && tokens.some(({ word }) => word.plain === preposition)
  );
}
