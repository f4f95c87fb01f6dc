/** Words that tell whose words the others are: `قوله`, `على حد قولهم`, `حسب روايتها`; and those of whoever speaks: `نحن`, `قررنا`. */
import { formHasRole, hasJoinedRole, hasRole, nounHasRole } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { withoutWaw } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";

/** `قوله`, `أقوالهم`, `روايتها`: words with the pronoun of whose they are. */
export const isOwnUtterance = (word: Word | undefined): boolean => word !== undefined && ownUtterance(word);

const ownUtterance = perWord((word: Word): boolean =>
  word.readings.some(({ plain }) => withoutPronoun(plain).some((form) => formHasRole(form, "utterance"))),
);

/** @returns where `على حد قوله`, `حسب أقوالهم` or `وفقا لروايتها` begins, whose last word stands at token `at` */
export function ownWordsAt(tokens: readonly Token[], at: number): number | undefined {
  if (!isOwnUtterance(tokens[at]?.word)) return undefined;
  const before = tokens[at - 1]?.word;
  if (hasRole(before, "limit") && hasRole(tokens[at - 2]?.word, "on")) return at - 2;
  return nounHasRole(before, "source-cue") ? at - 1 : undefined;
}

/** `نحن`, `لدينا`, `قررنا`. */
export const isFirstPerson = perWord(
  (word: Word): boolean => hasJoinedRole(word, "first-person") || FIRST_PERSON_VERBS.has(withoutWaw(word.key)),
);
const FIRST_PERSON_VERBS = new Set(rows("first-person-verbs").map(({ form }) => keyForm(form)));

/** `وقال السكان | نطالب البلدية`, `وأضاف المدرب | كنت أتمنى`: what the one who speaks does begins words that nothing marks. */
export const opensOwnWords = perWord(
  (word: Word): boolean => hasRole(word, "own-words") || FIRST_PERSON_VERBS.has(word.key),
);
