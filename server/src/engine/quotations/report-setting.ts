/** How a report stands in its sentence: hung on another clause, told of an earlier time, issued, an answer, another's turn. */
import { hasJoinedRole, hasRole, isAnna, isIn } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { Paragraph } from "../text/paragraphs";
import { isComma } from "../text/marks";
import { afterConnectors } from "./sentence-subject";
import { cueForm, cueWithObject } from "../cues/cue-forms";
import { contentStart, type FramedCue } from "../cues/framed-cue";
import { FA } from "../morphology/proclitics";
import { sourceHeadOf } from "../nouns/source-words";
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

/** `أما «المنارة» | فكتبت أن`, `وعلق سالم المتهم من القفص | قائلا`, `وقرر الدفاع أن يطعن، | مؤكدا`: somebody stands where its subject does. */
export function namesAnother({ tokens }: Paragraph, { at, sentence, form }: FramedCue): boolean {
  if (hasRole(tokens[sentence.from]?.word, "as-for")) return form.reading.proclitics === FA;
  // `وانتشر منشور | جاء فيه: «…»`.
  if (form.only === "in-document") return hasRole(tokens[at + 1]?.word, "in-it");
  if (form.kind !== "participle") return false;
  const verb = cueForm(tokens[sentence.from]?.word ?? NO_WORD);
  const behind = tokens[sentence.from + 1]?.word;
  const speaks = verb?.kind === "perfect" && verb.class !== "continue";
  return speaks && at > sentence.from + 1 && behind?.kind === "arabic" && !hasJoinedRole(behind, "preposition");
}

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
