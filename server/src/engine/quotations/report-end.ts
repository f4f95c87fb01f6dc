/** Where reported words end when no mark tells: at the next report, the writer's comment, the main clause. */
import { isComma } from "../text/marks";
import { beginsWithWaw, FA, isConjoined, isFuture } from "../morphology/proclitics";
import { endsInAlef } from "../morphology/endings";
import { rows } from "../lexicon/lexicon";
import {
  hasRole,
  hasJoinedRole,
  complementizerOf,
  isAnna,
  isIn,
  joinedComplementizer,
} from "../lexicon/function-words";
import { isFirstPerson, ownWordsAt } from "../cues/own-words";
import type { FramedCue } from "../cues/framed-cue";
import { cueForm, cueWithObject, type CueForm } from "../cues/cue-forms";
import type { Paragraph } from "../text/paragraphs";
import type { QuotePair } from "../text/quotes";
import { nameRole } from "../nouns/name-words";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { NO_WORD } from "./content-spans";
import type { VoicedCue } from "./cue-sources";
import { clausePronoun } from "./subject-before";
import { mainClauseOf } from "./main-clause";
import type { TokenRange } from "../text/sentences";
import type { Word } from "../text/words";
import { mayBeSomebody } from "../cues/reporting";
import { isDefinite } from "../morphology/article";
import { isSourceHead } from "../nouns/source-words";
import { isConjoinedPerfect } from "../morphology/verb-numbers";
import { mayBeThirdPerson } from "../morphology/verbs";
import { indexOfQuotes, quotesOpening, isQuoted } from "../text/quote-index";

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

/** `، ونفى المتحدث …`: another's act of speech after a comma, whatever it reports. */
export function nextActOf({ tokens, quotes }: Paragraph, cue: CueForm, from: number, end: number): number {
  for (let at = from + 2; at < end - 1; at++) {
    // `… خطورة مبديا احتجاجه`: what the speaker does beside speaking.
    const participle = cueForm(tokens[at]?.word ?? NO_WORD);
    const isOwn =
      participle?.gender === "m"
        ? endsInAlef(participle.reading.plain)
        : // `، محملة الوزارة المسؤولية`, of her who speaks.
          cue.gender === "f" && isComma(tokens[at - 1]?.word);
    if (
      participle?.kind === "participle" &&
      isOwn &&
      participle.number === "singular" &&
      (!participle.homograph || participle.class === "explain") &&
      !isPredicate(tokens, at) &&
      // `إلزام 22 متهما`: counted.
      tokens[at - 1]?.word.kind !== "number" &&
      !inQuotes(quotes, at)
    )
      return isComma(tokens[at - 1]?.word) ? at - 1 : at;
    if (!isComma(tokens[at - 1]?.word) && tokens[at - 1]?.word.surface !== "؛") continue;
    // `، لكنه رفض كشف هويتهم`, `، لكنها لم تذكر السبب`, `، فيما لم تعلق الوزارة`: what the speaker, or another, kept back.
    if (withholds(tokens, at) && !inQuotes(quotes, at)) return at - 1;
    // `، فيما انتقده الوزير`, `، بينما يعده سالم الرواحي «…»`: what another said of it.
    if (hasRole(tokens[at]?.word, "meanwhile") && tellsOther(tokens, quotes, at, end) && !inQuotes(quotes, at))
      return at - 1;
    // `، في حين تشكك المعارضة في ذلك`, `، بينما تشكك`: what another says meanwhile.
    if (saysMeanwhile(tokens, at) && !inQuotes(quotes, at)) return at - 1;
    // `نقلت الصحيفة عن الوزير أنه …، وعن نائبه أنه …`.
    if (cue.source !== undefined && handsOnAnother(tokens, at, end) && !inQuotes(quotes, at)) return at - 1;
    // `، كما كشفت الشركة عن هاتفها`: what somebody told as well.
    if (hasRole(tokens[at]?.word, "as") && tellsAlso(tokens[at + 1]?.word) && !inQuotes(quotes, at)) return at - 1;
    const form = cueForm(tokens[at]?.word ?? NO_WORD) ?? cueWithObject(tokens[at]?.word ?? NO_WORD);
    const acts =
      form?.kind === "perfect" &&
      isConjoined(form.reading) &&
      !form.homograph &&
      !form.tight &&
      form.only === undefined &&
      // `ولفت الوزير إلى أن الرئاسة اعتمدت …، وأعلنت عزمها`: what the reported words are about, and not the speaker.
      (form.gender === cue.gender || cue.gender === undefined || mayBeSomebody(tokens[at + 1]?.word ?? NO_WORD));
    if ((acts || blames(tokens, at) || opensNextAct(tokens, quotes, at)) && !inQuotes(quotes, at)) return at - 1;
  }
  return end;
}

/** `طالبت بالإفراج عنه، | لكن القاضي رفض`, `طالبت بالإفراج عنه | فرفض القاضي`: what is reported by a noun goes on with no clause. */
function nounEnd({ tokens, quotes }: Paragraph, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const word = tokens[at]?.word ?? NO_WORD;
    const comma = isComma(tokens[at - 1]?.word);
    const opens =
      comma &&
      (hasRole(word, "meanwhile") ||
        // `بالكذب، | وهم يقولون إن`.
        clausePronoun(word.plain)?.circumstance !== undefined ||
        (hasJoinedRole(word, "clause-opener") && !joinedComplementizer(word)));
    // `إلى الهدوء، | وأقال المحافظ`: what the speaker did next.
    const acts = comma && isConjoinedPerfect(word) && !hangs(tokens, from, at);
    if ((opens || acts || isNextAct(word)) && !inQuotes(quotes, at)) return comma ? at - 1 : at;
  }
  return end;
}

/** `دعم الأسر | التي فقدت بيوتها، ونزحت`: does a clause that a verb may go on with stand between? */
const hangs = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ word }) => hasJoinedRole(word, "relative"));

/** `فرفض`, `فسألها`. */
const isNextAct = (word: Word): boolean => {
  const form = cueForm(word) ?? cueWithObject(word);
  // فورد is Ford as well.
  return form?.kind === "perfect" && form.reading.proclitics === FA && !form.homograph && nameRole(word) === undefined;
};

function withholds(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]?.word;
  if (!hasRole(opener, "clause-opener")) return false;
  const refuses =
    cueForm(tokens[at + 1]?.word ?? NO_WORD)?.class === "deny" && hasRole(tokens[at + 2]?.word, "anonymity");
  const form = hasRole(tokens[at + 1]?.word, "negation") ? cueForm(tokens[at + 2]?.word ?? NO_WORD) : undefined;
  return refuses || (form?.kind === "imperfect" && TELLING.has(form.class));
}

/** What verbs do that tell more than was asked. */
const TELLING: ReadonlySet<string> = new Set(["say", "reveal", "explain", "reply"]);

/** A verb that says something of the one before, or a name before words of its own. */
const tellsOther = (tokens: readonly Token[], quotes: readonly QuotePair[], at: number, end: number): boolean =>
  cueWithObject(tokens[at + 1]?.word ?? NO_WORD) !== undefined ||
  quotesOpening(quotes, at, end).some(({ open }) => nameRole(tokens[open - 1]?.word ?? NO_WORD) === "name");

/** A verb that may report, and who does it behind it. */
function saysMeanwhile(tokens: readonly Token[], at: number): boolean {
  const isWhile = hasRole(tokens[at]?.word, "meanwhile");
  const verb = isWhile ? at + 1 : isIn(tokens[at]?.word) && hasRole(tokens[at + 1]?.word, "setting") ? at + 2 : -1;
  const form = cueForm(tokens[verb]?.word ?? NO_WORD);
  if ((form?.kind !== "perfect" && form?.kind !== "imperfect") || form.homograph || form.future) return false;
  const subject = tokens[hasRole(tokens[verb + 1]?.word, "in-it") ? verb + 2 : verb + 1]?.word ?? NO_WORD;
  return mayBeSomebody(subject) || isSourceHead(subject) || isDefinite(subject);
}

/** `وعن | نائبه | أنه`. */
const handsOnAnother = (tokens: readonly Token[], at: number, end: number): boolean =>
  beginsWithWaw(tokens[at]?.word.plain ?? "") &&
  hasJoinedRole(tokens[at]?.word, "about") &&
  tokens.slice(at + 2, Math.min(end, at + TO_ANOTHER)).some(({ word }) => complementizerOf(word) !== undefined);

/** Tokens of one whose words are handed on. */
const TO_ANOTHER = 8;

const tellsAlso = (word: Word | undefined): boolean => {
  const form = word && cueForm(word);
  return form?.kind === "perfect" && form.reading.offset === 0 && !form.tight && !form.homograph;
};

/** `، وحملت الوزارة الشركة مسؤولية التأخير`: a verb that is another's, but for what it lays on somebody. */
function blames(tokens: readonly Token[], at: number): boolean {
  const form = cueForm(tokens[at]?.word ?? NO_WORD);
  if (form?.kind !== "perfect" || form.class !== "accuse" || !isConjoined(form.reading)) return false;
  return tokens.slice(at + 1, at + TO_BLAME).some(({ word }) => hasRole(word, "blame"));
}

/** Tokens from the verb over who is blamed to the blame. */
const TO_BLAME = 9;

/** `كان الفريق | متفائلا`: what somebody is, not what the speaker does beside speaking. */
const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - TO_PREDICATE), at).some(({ word }) => hasJoinedRole(word, "copula")) &&
  !isComma(tokens[at - 1]?.word);

/** Tokens from كان to what one was: its subject stands between. */
const TO_PREDICATE = 4;

/** `…»، وستقيم الجمعية حفلا`: behind a closing mark and a comma, what will be is the writer's. */
const opensNextAct = (tokens: readonly Token[], quotes: readonly QuotePair[], at: number): boolean =>
  tokens[at]?.word.readings.some((reading) => isFuture(reading) && beginsWithWaw(reading.proclitics)) === true &&
  isImperfectReading(tokens[at]?.word) &&
  indexOfQuotes(quotes).byClose.has(at - 2);

const isImperfectReading = (word: Word | undefined): boolean =>
  word?.readings.some((reading) => isFuture(reading) && mayBeThirdPerson(reading.key)) === true;

export const inQuotes = (quotes: readonly QuotePair[], at: number): boolean => isQuoted(quotes, at);

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
  // `وإذ أكد أن …، شدد على أن`: the main clause has a verb of its own.
  if (isHung(tokens, cue) && form.kind === "perfect" && frame.kind === "clause" && isComma(tokens[next.at - 1]?.word))
    return true;
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
