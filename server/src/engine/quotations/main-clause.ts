/** Main clauses behind a report that hangs on them: `رغم أنه قال إن …، فإنه …`. */
import { cueForm } from "../cues/cue-forms";
import type { FramedCue } from "../cues/framed-cue";
import { mayBeSomebody } from "../cues/reporting";
import { complementizerOf, hasJoinedRole, hasRole, opensMainClause } from "../lexicon/function-words";
import { isDefinite } from "../morphology/article";
import { isSoundFemininePlural } from "../morphology/endings";
import { endsInTa } from "../morphology/verbs";
import { nameRole } from "../nouns/name-words";
import { isSourceHead } from "../nouns/source-words";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { NO_WORD } from "./content-spans";

/** `على الرغم من أنه قال إن …، فإنه …`: the main clause after a report that hangs on it. */
export function mainClauseOf({ tokens }: Paragraph, { at, sentence }: FramedCue, from: number, end: number): number {
  const main = hungSentence(tokens, sentence) ? nextSpeakerOf(tokens, from, end) : -1;
  if (main >= 0) return main;
  let hangs = false;
  // `وبينما قال مصدر إن …، كانت النيابة`.
  if (hasJoinedRole(tokens[sentence.from]?.word, "subordinator") && at - sentence.from <= 2)
    for (let i = from + 1; i < end; i++)
      if (isComma(tokens[i]?.word) && hasRole(tokens[i + 1]?.word, "background")) return i;
  for (let i = at - 1; i >= Math.max(sentence.from, at - TO_SUBORDINATOR); i--)
    hangs ||= hasJoinedRole(tokens[i]?.word, "subordinating");
  if (!hangs) return end;
  for (let i = from + 1; i < end; i++) {
    const word = tokens[i]?.word ?? NO_WORD;
    const exception = hasRole(word, "exception") && complementizerOf(tokens[i + 1]?.word ?? NO_WORD) !== undefined;
    if (exception || opensMainClause(word)) return i;
  }
  return end;
}

/** `وفي حين نفت الوزارة أن …`, `وفيما أعلن الوزير أن …`: does the sentence open with a clause that hangs on what follows? */
const hungSentence = (tokens: readonly Token[], { from }: TokenRange): boolean =>
  hasJoinedRole(tokens[from]?.word, "subordinator") || hasRole(tokens[from + 1]?.word, "subordinator");

/** `…، | استغرب النائب …`: the comma before a verb of its own, and who did it behind it; -1 for none. */
function nextSpeakerOf(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end - 2; i++) {
    const [verb, subject] = [tokens[i + 1]?.word, tokens[i + 2]?.word];
    if (verb === undefined || subject === undefined || !isComma(tokens[i]?.word)) continue;
    const form = cueForm(verb);
    const reports = form?.kind === "perfect" && form.reading.offset === 0 && !form.homograph;
    if (reports ? mayAct(subject) : isPerfectOfHer(verb) && isDefinite(subject)) return i;
  }
  return -1;
}

/** `شكك | خبراء`, `نفت | الحركة`; not `كشف | أمس`. */
export const mayAct = (word: Word): boolean => mayBeSomebody(word) || isDefinite(word) || isSourceHead(word);

/** `سحبت | السلطات`: a verb by its ending; not `بيانات الوزارة`. */
const isPerfectOfHer = (word: Word): boolean =>
  word.readings.length === 1 &&
  endsInTa(word.plain) &&
  !isSoundFemininePlural(word.key) &&
  nameRole(word) === undefined;

/** Tokens from a reporting word back to what makes its clause hang: `على الرغم من أنه`. */
const TO_SUBORDINATOR = 5;
