/** Where reported words end when no mark tells: at the next report, the writer's comment, the main clause. */
import { isComma } from "../text/marks";
import { rows } from "../lexicon/lexicon";
import { hasRole, hasJoinedRole, complementizerOf, isAnna } from "../lexicon/function-words";
import { cueForm } from "../cues/cue-forms";
import { isFirstPerson, ownWordsAt } from "../cues/own-words";
import type { FramedCue } from "../cues/framed-cue";
import type { Paragraph } from "../text/paragraphs";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { NO_WORD } from "./content-spans";
import type { VoicedCue } from "./cue-sources";
import { mainClauseOf } from "./main-clause";
import type { TokenRange } from "../text/sentences";
import { indexOfQuotes, quotesOpening, isQuoted } from "../text/quote-index";
import { nextActOf, nounEnd, inQuotes } from "./next-act";

/** Words that tie a report to the one before it: `غير أنه`, `في حين أنها`, and a particle of its verb (قد, لم). */
const LONGEST_TIE = 3;

/** Token index where the report ends: a sentence's end, or the next cue that reports for itself. */
export function reportEnd(paragraph: Paragraph, frames: readonly FramedCue[], index: number, from: number): number {
  const cue = frames[index] as FramedCue;
  const { tokens } = paragraph;
  let end = cue.sentence.to;
  if (cue.frame.kind === "colon") {
    const unclosed = indexOfQuotes(paragraph.quotes).byOpen.get(from);
    if (unclosed !== undefined) end = unclosed.close;
  }
  end = goingOn(paragraph, frames, end, cue.frame.kind === "colon");
  // A quotation that a stop divides is one content.
  for (const quote of quotesOpening(paragraph.quotes, from, end))
    if (quote.close > end) end = Math.min(quote.close + 1, tokens.length);
  const next = nextReport(paragraph, frames, index, from, end);
  if (next !== undefined) end = Math.min(end, openingOf(paragraph, next));
  end = commentOf(paragraph, from, end);
  end = backgroundOf(paragraph, from, end);
  end = nextActOf(paragraph, cue.form, from, end);
  end = ownWordsOf(paragraph, from, end);
  if (cue.frame.kind === "noun") end = nounEnd(paragraph, from, end);
  return mainClauseOf(paragraph, cue, from, end);
}

/** `… إلى إصابته. حيث نقل الجريح …`: a sentence that hangs on the one before it goes on the report, where it reports nothing itself. */
function goingOn(
  { tokens, sentences }: Paragraph,
  frames: readonly FramedCue[],
  end: number,
  isSpeech: boolean,
): number {
  let to = end;
  for (let at = sentenceFrom(sentences, to); at >= 0 && at < sentences.length; at++) {
    const sentence = sentences[at] as TokenRange;
    const isOwn = reportsIn(frames, sentence);
    const goes = hasRole(tokens[sentence.from]?.word, "goes-on") || (isSpeech && goesOnSpeaking(tokens, sentence));
    if (isOwn || !goes) break;
    to = sentence.to;
  }
  return to;
}

/** Does a cue stand in this sentence? They are in the order of their tokens. */
function reportsIn(frames: readonly FramedCue[], { from, to }: TokenRange): boolean {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (frames[low]?.at ?? Infinity) < to;
}

/** Behind a colon without marks: `قال: … كبيرة.. ناد كهذا`, `قال: … المباراة. نحن جاهزون`, to the first sentence in the third person. */
function goesOnSpeaking(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [stop, before] = [tokens[from - 1]?.word.surface, tokens[from - 2]?.word.surface];
  if (stop !== "." || before === ".") return true;
  return tokens.slice(from, to).some(({ word }) => isFirstPerson(word));
}

/** @returns the index of the sentence that begins at this token, or -1 */
function sentenceFrom(sentences: readonly TokenRange[], from: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = (sentences[middle] as TokenRange).from;
    if (found === from) return middle;
    if (found < from) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The first cue after this one that reports for itself between two tokens. */
export function nextReport(
  paragraph: Paragraph,
  frames: readonly VoicedCue[],
  index: number,
  from: number,
  end: number,
): VoicedCue | undefined {
  const cue = frames[index] as FramedCue;
  for (let i = index + 1; i <= index + NEAR && (frames[i]?.at ?? Infinity) < end; i++) {
    const other = frames[i] as VoicedCue;
    if (other.at > from && reportsForItself(paragraph, cue, other)) return other;
  }
  return undefined;
}

/** `… رغم أنها قالت`, `… فيما أكد`: the words that tie the next report to this one belong to neither. */
export function openingOf({ tokens }: Paragraph, cue: VoicedCue): number {
  const { at } = cue;
  const tie = tieBefore(tokens, clauseFrom(cue));
  if (tie >= 0) return tie;
  // `…، وذلك وفقا لـ`.
  return hasRole(tokens[at - 1]?.word, "ties-source") ? at - 1 : at;
}

/** `لكن | زميله خالد رأى`: where the cue's clause begins, at its subject or at itself. */
const clauseFrom = ({ at, subject }: VoicedCue): number =>
  subject !== undefined && subject.to <= at ? subject.from : at;

/** Index of a conjunction that ties the cue at `at` to what stands before (`لكنها قالت`, `غير أنه أكد`), or -1. */
export function tieBefore(tokens: readonly Token[], at: number): number {
  // `، قبل أن يضيف`.
  if (isAnna(tokens[at - 1]?.word) && hasJoinedRole(tokens[at - 2]?.word, "time-preposition")) return at - 2;
  for (let i = at - 1; i >= at - LONGEST_TIE && tokens[i]?.word.kind === "arabic"; i--) {
    const needsAnna = hasRole(tokens[i]?.word, "clause-opener") && hasRole(tokens[i]?.word, "takes-clause");
    // `كان غاضبا عندما علم بأن`: what hangs on the reported words belongs to them.
    const ties =
      (hasJoinedRole(tokens[i]?.word, "subordinator") && !hasJoinedRole(tokens[i]?.word, "subordinating")) ||
      hasRole(tokens[i]?.word, "despite") ||
      (i === at - 1 && hasRole(tokens[i]?.word, "as"));
    if (
      ties &&
      (!needsAnna ||
        complementizerOf(tokens[i + 1]?.word ?? NO_WORD) !== undefined ||
        hasRole(tokens[i]?.word, "relative"))
    )
      return i;
  }
  return -1;
}

/** `، وهو ما ينفيه …`, `، في إشارة إلى …`: the writer's comment after a comma. */
export function commentOf({ tokens, quotes }: Paragraph, from: number, end: number): number {
  for (let at = from + 1; at < end - 2; at++) {
    // Behind a comma, a closing mark (`«…» وهو ما`), or another; what one opens is quoted.
    const mark = tokens[at]?.word;
    if (mark?.kind !== "punctuation" || indexOfQuotes(quotes).byOpen.has(at)) continue;
    if (commentAt(tokens, at + 1) !== undefined && !isQuoted(quotes, at)) return at;
  }
  return end;
}

/** `… لم يحدد، | وكان الفنان منير صالح قد أعلن الوفاة`: what another had said before, as the paper tells. */
function backgroundOf({ tokens, quotes }: Paragraph, from: number, end: number): number {
  for (let at = from + 2; at < end - 2; at++) {
    const opens = isComma(tokens[at - 1]?.word) && hasRole(tokens[at]?.word, "background");
    if (opens && saidBefore(tokens, at, end) && !isQuoted(quotes, at)) return at - 1;
  }
  return end;
}

/** `قد | أعلن` behind who had. */
const saidBefore = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at + 1, Math.min(end, at + TO_HAD_SAID)).some(({ word }, i) => {
    const verb = cueForm(tokens[at + i + 2]?.word ?? NO_WORD);
    return hasRole(word, "pluperfect") && verb?.kind === "perfect";
  });

/** Tokens from كان over a title and a name to قد. */
const TO_HAD_SAID = 12;

export const commentAt = phraseTable(rows("comment-openers").map(({ form }) => [form, true]));

/** `…، على حد قوله`, `…؛ على حد وصفها؛ …`, `… حسب أقوالهم`: that these are the speaker's words, told once more where they end. */
export function ownWordsOf({ tokens, quotes }: Paragraph, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const next = tokens[at + 1]?.word;
    if (at + 1 < end && next?.kind !== "punctuation") continue;
    const opening = ownWordsAt(tokens, at);
    if (opening !== undefined && opening > from && !inQuotes(quotes, at))
      return tokens[opening - 1]?.word.kind === "punctuation" ? opening - 1 : opening;
  }
  return end;
}

/** A participle (`، مضيفا أن`), a second verb (`وأكد أن`) or a source (`، بحسب …`) outside the quoted words. */
export function reportsForItself({ tokens, quotes }: Paragraph, cue: FramedCue, next: VoicedCue): boolean {
  const tie = tieBefore(tokens, clauseFrom(next));
  if (
    tie >= 0 &&
    (next.form.kind === "perfect" ||
      (next.form.kind === "imperfect" && (next.form.continuer || hasRole(tokens[tie]?.word, "clause-opener"))) ||
      (next.form.kind === "nominal" && next.form.pronoun)) &&
    (next.frame.kind !== "noun" || hasRole(tokens[next.at - 1]?.word, "as"))
  )
    return true;
  if (next.frame.kind === "source")
    return isComma(tokens[next.frame.from - 1]?.word) || hasRole(tokens[next.frame.from - 1]?.word, "ties-source");
  const { form, frame } = next;
  if (form.kind === "participle") return true;
  // `وإذ أكد أن …، شدد على أن`, `وإذ أشاد بـ…، دعا إلى`: the main clause has a verb of its own.
  if (isHung(tokens, cue) && form.kind === "perfect" && isComma(tokens[next.at - 1]?.word)) return true;
  // `قال إن «…» وطالب بـ`: what follows the closing mark is the writer's.
  const afterQuote = indexOfQuotes(quotes).byClose.has(next.at - 1) && frame.kind === "noun";
  const goesOn =
    form.kind === "perfect" || (form.kind === "imperfect" && cue.form.kind === "imperfect" && !form.future);
  return form.reading.proclitics !== "" && goesOn && (frame.kind !== "noun" || afterQuote);
}

/** `وإذ أكد أن`, `وبينما قال إن`: at the sentence's beginning. */
export const isHung = (tokens: readonly Token[], { at, sentence }: FramedCue): boolean =>
  at - sentence.from <= 2 && hasJoinedRole(tokens[at - 1]?.word, "subordinator");

/** Cues of one sentence are few: so many before and after one are looked at. */
export const NEAR = 20;
