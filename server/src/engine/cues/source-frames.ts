/** Sources: words that tell where others come from. `وفقا لمصدر`, `على حد قول فلان`, `على ما أفاد فلان`, `كما قال فلان`. */
import type { Token } from "../text/tokens";
import {
  hasRole,
  hasJoinedRole,
  opensMainClause,
  nounHasRole,
  withoutHamza,
  formHasRole,
} from "../lexicon/function-words";
import { LAM } from "../morphology/proclitics";
import { isComma } from "../text/marks";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { perWord, type Word } from "../text/words";
import { cueForm, cueWithObject, type CueForm } from "./cue-forms";

/** From the verb behind كما to the comma behind who speaks, in tokens: a title and a name; a comma further on is of the report. */
const AS_SOMEBODY_SAID = 15;

/** `على حد قول فلان`, `على حد تعبيره`: a source, like وفقا لـ. */
export function followsHadd(tokens: readonly Token[], at: number): boolean {
  return hasRole(tokens[at - 1]?.word, "limit") && hasJoinedRole(tokens[at - 2]?.word, "on");
}

/** `على ما أفاد مراسل الوكالة`: a source too; not `لم يعلق على ما | قاله الوزير`. */
export function followsOnWhat(tokens: readonly Token[], at: number, form: CueForm): boolean {
  return (
    (form.kind === "perfect" || form.kind === "imperfect") &&
    form.reading.offset === 0 &&
    !form.tight &&
    form.withObject !== true &&
    hasRole(tokens[at - 1]?.word, "what") &&
    hasRole(tokens[at - 2]?.word, "on")
  );
}

/** `…، كما قال الوزير.` and `كما قال الوزير، فإن …`: a source, where no clause of its own follows (`كما أكد أن` is "also"). */
export function followsAs(
  tokens: readonly Token[],
  { at, form }: { at: number; form: CueForm },
  sentence: TokenRange,
): boolean {
  if (
    form.tight ||
    form.class === "continue" ||
    form.class === "directive" ||
    form.reading.offset > 0 ||
    !hasRole(tokens[at - 1]?.word, "as")
  )
    return false;
  if (isComma(tokens[at - 2]?.word) || (at - 1 > sentence.from + 2 && sentence.to - at <= SHORT_TAIL)) return true;
  if (at - 1 !== sentence.from) return false;
  for (let i = at + 1; i < Math.min(sentence.to - 1, at + AS_SOMEBODY_SAID); i++)
    if (isComma(tokens[i]?.word) && opensMainClause((tokens[i + 1] as Token).word)) return true;
  return false;
}

/** `… وبعدها كما أفادت الشرطة.`: words from the verb to the sentence's end. */
export const SHORT_TAIL = 9;

/** `وفقا لمصدر …`, `بحسب وزارة …`, `حسبما ذكرت …`: where the source begins; undefined where no source follows. */
export function sourceStart(tokens: readonly Token[], at: number, { binds }: CueForm): number | undefined {
  const next = tokens[at + 1]?.word;
  if (binds === undefined || next === undefined) return undefined;
  if ((next.kind === "latin" || isOpeningQuote(next)) && binds.preposition === undefined) return at + 1;
  if (hasRole(next, "demonstrative") || nounHasRole(next, "no-source")) return undefined;
  if (binds.preposition === LAM) return sourceAfterLam(tokens, at, next);
  if (binds.preposition !== undefined) return withoutHamza(next) === binds.preposition ? at + 2 : undefined;
  const verb = binds.before === "verb" ? at + 1 : hasRole(next, "what") ? at + 2 : undefined;
  if (verb === undefined) return at + 1;
  return isReportingVerb(tokens[verb]?.word) ? pastResumptive(tokens, verb + 1) : undefined;
}

/** `وفقا | لمصدر`, `وفقا لما أفاد | مصدر`. */
export function sourceAfterLam(tokens: readonly Token[], at: number, next: Word): number | undefined {
  if (!next.plain.startsWith(LAM)) return undefined;
  const isWhat = next.readings.some(({ proclitics, plain }) => proclitics === LAM && formHasRole(plain, "what"));
  const verb = at + 2;
  return isWhat && isReportingVerb(tokens[verb]?.word) ? verb + 1 : at + 1;
}

/** `وفق ما أفادت | به | مصادر`. */
export const pastResumptive = (tokens: readonly Token[], at: number): number =>
  hasRole(tokens[at]?.word, "therein") ? at + 1 : at;

/** A cue's verb, an object pronoun on it or not: `حسبما ذكرته الوزارة`. */
export const isReportingVerb = (word: Word | undefined): boolean => word !== undefined && reports(word);

export const reports = perWord(
  (word: Word): boolean => cueForm(word)?.reading.offset === 0 || cueWithObject(word) !== undefined,
);
