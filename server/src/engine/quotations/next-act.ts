/** Where reported words end at the next act: what the speaker does beside speaking, keeps back or blames, or what another says. */
import { isComma } from "../text/marks";
import { beginsWithWaw, FA, isConjoined, isFuture } from "../morphology/proclitics";
import { endsInAlef } from "../morphology/endings";
import { hasRole, hasJoinedRole, complementizerOf, isIn, joinedComplementizer } from "../lexicon/function-words";
import { cueForm, cueWithObject, type CueForm } from "../cues/cue-forms";
import type { Paragraph } from "../text/paragraphs";
import type { QuotePair } from "../text/quotes";
import { nameRole } from "../nouns/name-words";
import type { Token } from "../text/tokens";
import { NO_WORD } from "./content-spans";
import { clausePronoun } from "./subject-before";
import type { Word } from "../text/words";
import { mayBeSomebody } from "../cues/reporting";
import { isDefinite } from "../morphology/article";
import { isSourceHead } from "../nouns/source-words";
import { isConjoinedPerfect } from "../morphology/verb-numbers";
import { mayBeThirdPerson } from "../morphology/verbs";
import { indexOfQuotes, quotesOpening, isQuoted } from "../text/quote-index";

/** `، ونفى المتحدث …`: another's act of speech after a comma, whatever it reports. */
export function nextActOf({ tokens, quotes }: Paragraph, cue: CueForm, from: number, end: number): number {
  for (let at = from + 2; at < end - 1; at++) {
    if (isDoneBeside(tokens, cue, at) && !inQuotes(quotes, at)) return isComma(tokens[at - 1]?.word) ? at - 1 : at;
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

/** `… خطورة مبديا احتجاجه`: what the speaker does beside speaking. */
function isDoneBeside(tokens: readonly Token[], cue: CueForm, at: number): boolean {
  const participle = cueForm(tokens[at]?.word ?? NO_WORD);
  if (participle?.kind !== "participle") return false;
  const isOwn =
    participle.gender === "m"
      ? endsInAlef(participle.reading.plain)
      : // `، محملة الوزارة المسؤولية`, of her who speaks.
        cue.gender === "f" && isComma(tokens[at - 1]?.word);
  return (
    isOwn &&
    participle.number === "singular" &&
    (!participle.homograph || participle.class === "explain") &&
    !isPredicate(tokens, at) &&
    // `إلزام 22 متهما`: counted.
    tokens[at - 1]?.word.kind !== "number"
  );
}

/** `طالبت بالإفراج عنه، | لكن القاضي رفض`, `طالبت بالإفراج عنه | فرفض القاضي`: what is reported by a noun goes on with no clause. */
export function nounEnd({ tokens, quotes }: Paragraph, from: number, end: number): number {
  // `دعم الأسر | التي فقدت بيوتها، ونزحت`: a clause that a verb may go on with.
  let hangs = hasJoinedRole(tokens[from]?.word, "relative");
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
    const acts = comma && !hangs && isConjoinedPerfect(word);
    if ((opens || acts || isNextAct(word)) && !inQuotes(quotes, at)) return comma ? at - 1 : at;
    hangs ||= hasJoinedRole(word, "relative");
  }
  return end;
}

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
