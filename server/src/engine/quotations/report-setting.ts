/** How a report stands in its sentence: hung on another clause, told of an earlier time, issued, an answer, another's turn. */
import { hasJoinedRole, hasRole, isAnna, isIn } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { Paragraph } from "../text/paragraphs";
import { isComma } from "../text/marks";
import { afterConnectors } from "./sentence-subject";
import { cueForm, cueWithObject } from "../cues/cue-forms";
import { contentStart, type FramedCue } from "../cues/framed-cue";
import { isFiniteCue } from "../cues/reporting";
import { isDefinite } from "../morphology/article";
import { endsInTaMarbuta } from "../morphology/endings";
import { FA, withoutWaw } from "../morphology/proclitics";
import { isPerfect } from "../morphology/verb-numbers";
import { endsInTa } from "../morphology/verbs";
import { mayBePerfect } from "../nouns/clause-words";
import { sourceHeadOf } from "../nouns/source-words";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { NO_WORD } from "./content-spans";

/** Back from a verb to the conjunction that its clause hangs by, in tokens: `عندما أعلن`, `الذي كان هو نفسه قد قال`; one further off is another verb's. */
const TO_SUBORDINATOR = 6;

/** Back from قد to the كان that it belongs to, in tokens: a title, a name, and what is told of the one. */
const TO_BACKGROUND = 30;

/** Tokens from a question to its answer. */
const TO_QUESTION = 30;

/** Back from a verb to `من جانبه` that stands before its subject. */
const TO_SIDE = 4;

/** `الذي قال إن`, `بعد أن أعلن أن`, `عندما أكد أن`: the clause hangs on another. */
export function isSubordinate(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { at, sentence, form, frame }: FramedCue,
): boolean {
  const { tokens } = paragraph;
  if (frame.kind === "postposed" || form.reading.offset > 0) return false;
  // An imperfect inside a sentence describes: `منظمة تصف نفسها بأنها`; not `ومع ذلك، يحذر الخبير من`.
  if (
    form.kind === "imperfect" &&
    at > sentence.from + 1 &&
    !(isComma(tokens[at - 1]?.word) && afterConnectors(paragraph, mentions, sentence.from, at + 1) === at) &&
    !hasJoinedRole(tokens[at - 1]?.word, "auxiliary") &&
    !hasRole(tokens[at - 1]?.word, "subordinator")
  )
    return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - TO_SUBORDINATOR); i--) {
    const word = tokens[i]?.word;
    if (word?.kind === "punctuation") return false;
    if (hasRole(word, "relative") || hasRole(word, "subordinating")) return true;
    if (isAnna(word) && hasRole(tokens[i - 1]?.word, "time-preposition")) return true;
  }
  return false;
}

/** `وكان فلان قد قال`, `سبق أن أعلن`: told of an earlier time. */
export function isBackground({ tokens }: Paragraph, { at, sentence }: FramedCue): boolean {
  let was = false;
  for (let i = Math.max(sentence.from, at - TO_BACKGROUND); i < at; i++) {
    was ||= hasRole(tokens[i]?.word, "background");
    if (was && hasRole(tokens[i]?.word, "pluperfect")) return true;
  }
  return false;
}

/** `في بيان`, `في تقرير` between the verb and what it reports, or `جاء في بيان`. */
export function isIssued({ tokens }: Paragraph, cue: FramedCue): boolean {
  for (let at = cue.at + 1; at < contentStart(cue) - 1; at++) {
    const next = tokens[at + 1]?.word;
    if (isIn(tokens[at]?.word) && next !== undefined && sourceHeadOf(next)?.kind === "document") return true;
  }
  return false;
}

/** `وسأله المذيع عن الرسوم، | فأجاب`, `| وأوضح`: behind one who asks. */
export function isAnswer({ tokens }: Paragraph, { at, sentence }: FramedCue): boolean {
  return tokens
    .slice(Math.max(sentence.from, at - TO_QUESTION), at)
    .some(({ word }) => (cueForm(word) ?? cueWithObject(word))?.class === "ask");
}

/** `أما «المنارة» | فكتبت أن`, `وعلق سالم المتهم من القفص | قائلا`, `وطعن الدفاع في الحكم، | مؤكدا`: somebody stands where its subject does. */
export function namesAnother({ tokens }: Paragraph, cue: FramedCue): boolean {
  const { at, sentence, form } = cue;
  const { from } = sentence;
  if (mayBePassive(tokens, cue)) return true;
  if (hasRole(tokens[from]?.word, "as-for")) return form.reading.proclitics === FA;
  // `وانتشر منشور | جاء فيه: «…»`.
  if (form.only === "in-document") return hasRole(tokens[at + 1]?.word, "in-it");
  const [verb, behind] = [tokens[from]?.word ?? NO_WORD, tokens[from + 1]?.word];
  if (at <= from + 1 || behind?.kind !== "arabic") return false;
  const first = cueForm(verb);
  if (first === undefined) return mayBeDeed(verb) && mayBeIts(behind, verb) && !reportsBetween(tokens, from + 1, at);
  const speaks = first.kind === "perfect" && first.class !== "continue";
  return form.kind === "participle" && speaks && !hasJoinedRole(behind, "preposition");
}

/** `ويزعم | أن`, `ويتوقع | أن`: it may be claimed, or expected, by nobody. */
const mayBePassive = (tokens: readonly Token[], { at, form }: FramedCue): boolean =>
  form.kind === "imperfect" &&
  form.gender === "m" &&
  form.number === "singular" &&
  (form.class === "doubt" || form.class === "predict") &&
  isAnna(tokens[at + 1]?.word);

/** `وطعن`, `وقرر`. */
const mayBeDeed = (word: Word): boolean => mayBePerfect(word) || isPerfect(withoutWaw(word.plain));

/** `وطعن | الدفاع`; of `ورفع | الجلسة` a noun of the other gender is the object. */
const mayBeIts = (noun: Word, verb: Word): boolean =>
  isDefinite(noun) && (endsInTaMarbuta(noun.plain) ? endsInTa(verb.plain) : !endsInTa(verb.plain));

const reportsBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => isFiniteCue(word));

/** `من جانبه`, `من جهتها` before the verb or right after it. */
export function changesSpeaker({ tokens }: Paragraph, { at, sentence }: FramedCue): boolean {
  for (let i = Math.max(sentence.from, at - TO_SIDE); i <= at + 2; i++)
    if (
      (hasRole(tokens[i]?.word, "from") && hasRole(tokens[i + 1]?.word, "side")) ||
      hasJoinedRole(tokens[i]?.word, "turn")
    )
      return true;
  return false;
}
