/** Who is given something by a body: no part of its name, though a name goes on with such a لـ elsewhere (`هيئة الإغاثة للنازحين`). */
import { isDefinite } from "../morphology/article";
import { isAccusative, isPeoplePlural, isSoundFemininePlural } from "../morphology/endings";
import { LAM } from "../morphology/proclitics";
import { opensPhrase } from "../nouns/phrase-heads";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { isGivingVerb } from "./person-verbs";

/**
 * `سلمت هيئة الإغاثة | للنازحين الخيام`, `قدمت مؤسسة التمويل الدولية | للمزارعين قروضا`: people who are given what stands behind them.
 * @param from token of the body's first word, `at` of whom it gives
 * @param isWhole is it a name without them? Where it is none, `قدمت هيئة الإغاثة للنازحين عرضا` may have them in it
 */
export function isGivenSomething(tokens: readonly Token[], from: number, at: number, isWhole: boolean): boolean {
  const [before, whom, what] = [tokens[from - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  // `جمعية | الهلال الأحمر`: a body within another's name.
  const isWithin = before !== undefined && opensPhrase(before);
  const verb = isWithin ? tokens[from - 2]?.word : before;
  const listedTo = listedNameAt(tokens, from)?.to ?? from;
  return (
    verb !== undefined &&
    isGivingVerb(verb) &&
    whom?.readings.some(({ proclitics, plain }) => proclitics === LAM && isPeoplePlural(plain)) === true &&
    what !== undefined &&
    (isDefinite(what) || ((isWhole || listedTo === at) && isThing(what))) &&
    listedTo <= at
  );
}

/** `قروضا`, `مساعدات`: what may be the object. */
const isThing = perWord((word: Word): boolean => isAccusative(word) || isSoundFemininePlural(word.plain));
