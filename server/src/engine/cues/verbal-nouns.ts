/**
 * Verbal nouns, which report as their verbs do:
 *
 *   possessor   = noun somebody [preposition] أن          تأكيد الوزير | أن, إشارة النائبة | إلى أن
 *   pronoun     = noun with a pronoun [preposition] أن    قوله | إن, تشديدها | على أن, اتهامه الحكومة | بأنها
 *   definite    = verb … noun [preposition] أن            ختم حديثه | بالتأكيد على أن, جدد | القول إن
 *   indefinite  = verb of issuing … noun … أن             أصدر | تحذيرا من أن
 *
 * They are a look-up of their own: elsewhere the same letters are a novel, a testimony, an agreement.
 */
import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { ARTICLE } from "../morphology/article";
import { accusativeOf, beforePronoun } from "../morphology/endings";
import { BA } from "../morphology/proclitics";
import { HER, HIS, OF_TWO, THEIR } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { cueForm, formIn, verbFacts, type CueForm, type Forms, type Inflection } from "./cue-forms";

/** @returns the verbal noun that this word can be */
export const verbalNoun = perWord((word: Word): CueForm | undefined => formIn(NOUNS, word));

/** Does a definite or an indefinite one stand with the verb that it needs? `غني عن القول`, `تجدر الإشارة إلى أن` are nobody's. */
export function isAct(tokens: readonly Token[], at: number, form: CueForm, { from }: TokenRange): boolean {
  if (form.act === "indefinite") return followsRole(tokens, at, from, "issues");
  if (form.reading.proclitics.endsWith(BA)) return at - from >= 1;
  const before = tokens[at - 1]?.word;
  return (
    hasRole(before, "to") ||
    hasRole(before, "on") ||
    hasRole(before, "limit") ||
    followsRole(tokens, at, from, "repeats") ||
    // `نسب الموقع إلى فلان القول إن`.
    tokens.slice(Math.max(from, at - TO_ITS_VERB), at).some(({ word }) => cueForm(word)?.class === "transmit")
  );
}

/** Is there a verb of this role a few words before? */
function followsRole(tokens: readonly Token[], at: number, from: number, role: "issues" | "repeats"): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TO_ITS_VERB); i--)
    if (hasJoinedRole(tokens[i]?.word, role)) return true;
  return false;
}

/** `أعاد | المتحدث باسم الوزارة خالد الحداد | التأكيد أن`. */
const TO_ITS_VERB = 9;

const NOUNS: Forms = new Map();

for (const row of rows("cues")) {
  const { masdar } = row;
  if (masdar === undefined) continue;
  // Its letters are no particle's, whatever its verb's are.
  const verb = { ...verbFacts(row), homograph: false };
  const add = (form: string, inflection: Omit<Inflection, "kind">): void => {
    const key = keyForm(form);
    if (!NOUNS.has(key)) NOUNS.set(key, { verb, inflection: { kind: "nominal", ...inflection } });
  };
  add(masdar, { number: "singular" });
  for (const stem of beforePronoun(masdar)) {
    add(stem + HIS, { number: "singular", gender: "m", pronoun: true });
    add(stem + HER, { number: "singular", gender: "f", pronoun: true });
    add(stem + OF_TWO, { number: "dual", pronoun: true });
    add(stem + THEIR, { number: "plural", gender: "m", pronoun: true });
  }
  add(ARTICLE + masdar, { number: "singular", pronoun: true, act: "definite" });
  const accusative = accusativeOf(masdar);
  if (accusative !== undefined) add(accusative, { number: "singular", pronoun: true, act: "indefinite" });
}
