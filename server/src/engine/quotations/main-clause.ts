/** Main clauses behind a report that hangs on them: `رغم أنه قال إن …، فإنه …`. */
import { cueForm } from "../cues/cue-forms";
import type { FramedCue } from "../cues/framed-cue";
import { mayBeSomebody } from "../cues/reporting";
import {
  complementizerOf,
  hasJoinedRole,
  hasRole,
  isAnna,
  isFunctionWord,
  opensMainClause,
} from "../lexicon/function-words";
import { isDefinite } from "../morphology/article";
import { isNominativePlural } from "../morphology/endings";
import { isPerfect } from "../morphology/verb-numbers";
import { isAdjunctWord, isImperfect, mayBePerfect } from "../nouns/clause-words";
import { isSourceHead } from "../nouns/source-words";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { NO_WORD } from "./content-spans";
import { isJoined } from "./phrase-words";

/** `على الرغم من أنه قال إن …، فإنه …`: the main clause after a report that hangs on it. */
export function mainClauseOf(
  { tokens }: Paragraph,
  { at, form, sentence }: FramedCue,
  from: number,
  end: number,
): number {
  const main = form.kind === "nominal" || isHung(tokens, sentence, at) ? nextActOf(tokens, from, end) : -1;
  if (main >= 0) return main;
  let hangs = false;
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

/** `وفي حين نفت الوزارة أن …`, `وبعد أن أعلن الوزير أن …`: does the cue stand in a clause that opens the sentence, and hangs on what follows? */
const isHung = (tokens: readonly Token[], { from }: TokenRange, at: number): boolean =>
  [from, from + 1].some((i) => opensHung(tokens, i)) && nextActOf(tokens, from, at + 2) < 0;

const opensHung = (tokens: readonly Token[], at: number): boolean =>
  hasJoinedRole(tokens[at]?.word, "subordinator") ||
  hasJoinedRole(tokens[at]?.word, "subordinating") ||
  (hasJoinedRole(tokens[at]?.word, "time-preposition") && isAnna(tokens[at + 1]?.word));

/** `…، | استغرب النائب …`, `…، | خرج المتظاهرون`: the comma before a verb of its own, and who did it behind it; -1 for none. */
function nextActOf(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end - 2; i++) {
    if (!isComma(tokens[i]?.word)) continue;
    const verb = hasRole(tokens[i + 1]?.word, "negation") ? i + 2 : i + 1;
    if (isAct(tokens[verb]?.word ?? NO_WORD, tokens[verb + 1]?.word ?? NO_WORD)) return i;
  }
  return -1;
}

/** `استغرب | النائب`, `خرج | المتظاهرون`, `كانت | النيابة`; not `خلافا | للتوقعات`. */
const isAct = (verb: Word, subject: Word): boolean =>
  mayAct(subject) &&
  (mayBeVerb(verb) || (isPerfect(verb.plain) && (subject.kind === "number" || isNominativePlural(subject.key))));

/** `شكك`, `خرج`, `سحبت`; not `رئيس`, whose article news text knows, nor what hangs on the words before it. */
const mayBeVerb = perWord((word: Word): boolean => {
  const form = cueForm(word);
  if (form !== undefined) return form.kind === "perfect" && form.reading.offset === 0 && !form.homograph;
  if (hasRole(word, "copula") || isImperfect(word)) return true;
  return mayBePerfect(word) && !isFunctionWord(word) && !isJoined(word);
});

/** `شكك | خبراء`, `نفت | الحركة`, `قتل | 3 أشخاص`; not `كشف | أمس`. */
const mayAct = (word: Word): boolean =>
  word.kind === "number" ||
  (!isAdjunctWord(word) &&
    (mayBeSomebody(word) || isDefinite(word) || isSourceHead(word) || hasRole(word, "partitive")));

/** Tokens from a reporting word back to what makes its clause hang: `على الرغم من أنه`. */
const TO_SUBORDINATOR = 5;
