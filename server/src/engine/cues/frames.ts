/**
 * Frames: what makes a reporting word a cue. `بين` is no cue, `بيّن أن` is.
 *
 *   clause    = cue … (إن | أن | بأن) …           قال فلان إن            the nearest cue before it that can take it (clause-frames.ts)
 *   colon     = cue … ":" …                       قال فلان: …
 *   quote     = cue … "«" … "»"                   قال فلان «…»           (quote-frames.ts)
 *   postposed = "«" … "»" [،] [كما] cue           «…»، قال فلان
 *   bare      = قال … (لقد | …)                   قال فلان لقد تحدثت     words that nothing marks
 *   noun      = cue … preposition noun            تعهد بتعزيز التعاون    (noun-frames.ts)
 *   source    = وفقا لـ … | على حد قول … | كما قال …                     (source-frames.ts)
 *
 * One pass over each sentence: reporting words wait for what opens their report, and what opens one takes the nearest that fits.
 */
import { complementizerOf, hasJoinedRole, hasRole, holdsNegation } from "../lexicon/function-words";
import { hasHamzaBelow } from "../text/fold";
import { FA, WAW } from "../morphology/proclitics";
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import { indexOf, spaceBefore } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { conjoinedCueForm, cueForm, cueWithObject, type CueForm } from "./cue-forms";
import { isImperfect } from "../nouns/clause-words";
import { cueOfParticle, cueOfColon, isWish, opensBare, saysWithoutMark } from "./clause-frames";
import type { FramedCue, Waiting } from "./framed-cue";
import { quotedName, nounFrame } from "./noun-frames";
import {
  followsThisWhat,
  postposedQuotes,
  isSpoken,
  takesQuote,
  isTitleQuote,
  isNameQuote,
  isSubjectQuote,
} from "./quote-frames";
import { isDocument, isThingOrMany, mayReport } from "./reporting";
import { opensOwnWords } from "./own-words";
import { mayBeSpoken, sourceFrom, spokenSource } from "./spoken-sources";
import { verbalNoun } from "./verbal-nouns";
import { followsHadd, followsOnWhat, pastResumptive, sourceStart, followsAs } from "./source-frames";
import { indexOfQuotes } from "../text/quote-index";

/** @returns the paragraph's cues in order. */
export function findFrames(paragraph: Paragraph): FramedCue[] {
  const cues: FramedCue[] = [];
  for (const sentence of paragraph.sentences) for (const cue of framesOf(paragraph, sentence)) cues.push(cue);
  return cues.sort((a, b) => a.at - b.at);
}

/** What a sentence has shown so far. */
interface Scan {
  readonly paragraph: Paragraph;
  readonly sentence: TokenRange;
  readonly found: FramedCue[];
  readonly waiting: Waiting[];
  /** Words that a later verb has closed: they may still have a noun. */
  readonly passed: Waiting[];
  /** A finite verb that is no cue hides the cues before it from an أن after it (`قال … يريد أن`). */
  verb: number;
  /** A verb that has an أن of its own, however far (`تبين من التحقيق أن`). */
  ownClause: number;
}

/** One pass over the sentence: reporting words wait for what opens their report. */
function framesOf(paragraph: Paragraph, sentence: TokenRange): FramedCue[] {
  const { tokens } = paragraph;
  const scan: Scan = { paragraph, sentence, found: [], waiting: [], passed: [], verb: -1, ownClause: -1 };
  for (let at = sentence.from; at < sentence.to;) {
    const word = tokens[at]?.word;
    at = word === undefined || !matters(word) ? at + 1 : frameAt(scan, at, word);
  }
  for (const cue of scan.passed.length === 0 ? scan.waiting : scan.passed.concat(scan.waiting)) lateFrames(scan, cue);
  return scan.found;
}

/** @returns index of the next token to read */
function frameAt(scan: Scan, at: number, word: Word): number {
  const { tokens } = scan.paragraph;
  const form = spokenSource(tokens, at, scan.sentence) ?? reportingForm(word);
  if (form !== undefined && (followsThisWhat(tokens, at) || mayReport(tokens, at, form, scan.sentence)))
    return cueAt(scan, at, form);
  // `في بيان | ورد لوكالة الأنباء`: what came in.
  const isWhole = isThingOrMany(tokens[at + 1]?.word) || isDocument(tokens[at - 1]?.word);
  const other = isWhole ? undefined : conjoinedCueForm(word);
  if (other !== undefined && mayReport(tokens, at, other, scan.sentence)) return cueAt(scan, at, other);
  const particle = complementizerOf(word);
  if (isWish(tokens, at)) bareAt(scan, at);
  else if (particle !== undefined) clauseAt(scan, at, particle, word);
  else if (word.surface === ":") return colonAt(scan, at);
  else if (hasRole(word, "opens-speech") || opensOwnWords(word)) bareAt(scan, at);
  else if (word.surface === "(") bracketAt(scan, at);
  else if (word.kind === "punctuation") return quoteAt(scan, at);
  else if (isImperfect(word)) scan.verb = at;
  else if (hasJoinedRole(word, "own-clause")) scan.ownClause = at;
  return at + 1;
}

/** A source or a quotation before it frames a reporting word at once; else it waits. */
function cueAt({ paragraph, sentence, found, waiting }: Scan, at: number, form: CueForm): number {
  const { tokens } = paragraph;
  if (followsHadd(tokens, at) || followsOnWhat(tokens, at, form)) {
    found.push({
      at,
      form,
      sentence,
      frame: { kind: "source", from: at - 2, content: pastResumptive(tokens, at + 1) },
    });
    return at + 1;
  }
  if (form.kind === "source") {
    const content = sourceStart(tokens, at, form);
    if (content === undefined) return at + 1;
    found.push({ at, form, sentence, frame: { kind: "source", from: sourceFrom(at, form), content } });
    return content;
  }
  const quotes = postposedQuotes(paragraph, sentence, at, form);
  if (quotes !== undefined) found.push({ at, form, sentence, frame: { kind: "postposed", quotes, content: at } });
  else if (form.withObject !== true || form.addresses === true) waiting.push({ at, form });
  return at + 1;
}

function clauseAt(scan: Scan, at: number, particle: "inna" | "anna" | "either", word: Word): void {
  const position = cueOfParticle(scan.paragraph.tokens, scan.waiting, {
    at,
    kind: particle,
    verb: scan.verb,
    ownClause: scan.ownClause,
  });
  // ألا holds the negation of what is said.
  if (position !== undefined)
    take(scan, position, { kind: "clause", complementizer: at, content: holdsNegation(word) ? at : at + 1 });
}

/** @returns index of the next token to read */
function colonAt(scan: Scan, at: number): number {
  const { paragraph, waiting } = scan;
  const position = cueOfColon(paragraph.tokens, waiting, at);
  const isClock = paragraph.tokens[at - 1]?.word.kind === "number" && !spaceBefore(paragraph.tokens, at);
  if (position < 0 || isClock) return at + 1;
  // `قال الوزير: إن العمل بدأ`: the colon says no more than the particle.
  const after = paragraph.tokens[at + 1]?.word;
  if (after !== undefined && complementizerOf(after) !== undefined) {
    const says = waiting.findLastIndex(({ form }) => form.inna);
    take(scan, waiting[position]?.form.bare === true || says < 0 ? position : says, {
      kind: "clause",
      complementizer: at + 1,
      content: at + 2,
    });
    return at + 2;
  }
  take(scan, position, { kind: "colon", mark: at, content: at + 1 });
  // `وصرح الوزير قائلا: «…»`: the quotation is the nearer word's alone.
  if (indexOfQuotes(paragraph.quotes).byOpen.has(at + 1)) waiting.length = 0;
  return at + 1;
}

/** `وقال أحد المشجعين (الحكم ظلم فريقنا أمس).`: words in brackets to the sentence's end, right behind who says them. */
function bracketAt({ paragraph, sentence, found, waiting }: Scan, at: number): void {
  const { tokens } = paragraph;
  const cue = waiting.at(-1);
  const close = indexOf(tokens, ")", at + 1, sentence.to);
  const isEnd = close >= 0 && tokens.slice(close + 1, sentence.to).every(({ word }) => word.kind === "punctuation");
  if (cue === undefined || !isEnd || !opensBare(tokens, cue, at) || close - at < SPOKEN_IN_BRACKETS) return;
  waiting.length = 0;
  found.push({ at: cue.at, form: cue.form, sentence, frame: { kind: "bare", content: at + 1 } });
}

/** Fewer words in brackets explain: who one is, how old. */
const SPOKEN_IN_BRACKETS = 6;

/** `قال الرئيس | لقد تحدثت`, `قال اللاعب | إن شاء الله نفوز`. */
function bareAt(scan: Scan, at: number): void {
  const position = scan.waiting.length - 1;
  const cue = scan.waiting[position];
  if (cue !== undefined && opensBare(scan.paragraph.tokens, cue, at))
    take(scan, position, { kind: "bare", content: at });
}

/** @returns index after the words that are quoted as speech, or after a mark that opens none */
function quoteAt(scan: Scan, at: number): number {
  const { paragraph, sentence, waiting } = scan;
  const { tokens } = paragraph;
  const opened = indexOfQuotes(paragraph.quotes).byOpen.get(at);
  const quote = opened?.depth === 0 ? opened : undefined;
  if (quote === undefined) return at + 1;
  if (isSubjectQuote(tokens, quote, waiting.at(-1), sentence)) return Math.min(quote.close, sentence.to);
  const spoken = isSpoken(tokens, quote);
  // `قال فلان | عقب المباراة «…»`: what looks like a preposition leaves the words to the verb.
  // `وتابع فلان في | تصريح «…»`: so does a noun that only tells where.
  const position = waiting.findLastIndex(({ form }) => !form.homograph && opensQuote(form));
  const cue = waiting[position];
  // `طالبت بإعادة المحاكمة، معتبرة أن موكلها «…»`: part of what another reports.
  const last = scan.found.at(-1);
  const isInside = cue !== undefined && last !== undefined && last.at > cue.at && last.frame.kind === "clause";
  if (
    cue !== undefined &&
    !isInside &&
    takesQuote(tokens, cue, at, spoken) &&
    !isTitleQuote(tokens, quote, at) &&
    !isNameQuote(tokens, quote)
  )
    take(scan, position, { kind: "quote", quote, content: at + 1 });
  return spoken ? Math.min(quote.close, sentence.to) : at + 1;
}

const opensQuote = ({ kind, masdarReports }: CueForm): boolean => kind !== "nominal" || masdarReports;

/** Gives a waiting word its frame; those after it have lost theirs. */
function take({ sentence, found, waiting, passed }: Scan, position: number, frame: FramedCue["frame"]): void {
  const cue = waiting[position];
  if (cue === undefined) return;
  const { at, form } = cue;
  const framed: FramedCue = { at, form, sentence, frame };
  // `العلاقات بين البلدين، قائلا إن`: what may be a preposition is not the verb.
  // `ردت ليلى على خالد الذي اتهمها، قائلة`: nor is another's.
  const host = waiting.findLastIndex(
    (one, index) => index < position && !one.form.homograph && (one.form.gender ?? form.gender) === form.gender,
  );
  const before = waiting[host];
  waiting.length = position;
  if (form.kind === "participle" && form.bare && before !== undefined) {
    framed.verb = before;
    waiting.length = host;
    // `طالب السكان بإصلاح الطريق قائلين: «…»`: the verb has its noun, too.
    if (before.form.nounPreposition !== undefined) passed.push(before);
  }
  // A verb that begins anew (`وقال إن`) leaves the verbs before it with what they had.
  if (form.kind === "perfect" && beginsAnew(form.reading.proclitics))
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) passed.push(one);
  found.push(framed);
}

/** What a word that nothing has framed by the sentence's end may still report: `، كما قال الوزير`, `قائلا نادرا ما`, `تعهد بتعزيز …`. */
function lateFrames({ paragraph, sentence, found }: Scan, cue: Waiting): void {
  const { tokens } = paragraph;
  const { at, form } = cue;
  if (saysWithoutMark(tokens, cue, sentence))
    found.push({ at, form, sentence, frame: { kind: "bare", content: at + 1 } });
  const noun =
    form.class === "characterise" ? quotedName(paragraph, cue, sentence) : nounFrame(paragraph, cue, sentence);
  // `، كما أعربت الشركة عن أسفها` is "also"; `، كما حذر من ذلك الوزير` is "as".
  if ((noun === undefined || hasRole(tokens[noun.content]?.word, "demonstrative")) && followsAs(tokens, cue, sentence))
    found.push({
      at,
      form,
      sentence,
      frame: { kind: "source", from: at - 1, content: form.only === "in-document" ? at + 2 : at + 1 },
    });
  else if (noun !== undefined && !found.some((other) => isBetween(other, at, noun.content)))
    found.push({ at, form, sentence, frame: noun });
}

/** `حث الوزير النواب قائلا إن التصويت | على القانون`: behind another's words stands no noun of this verb. */
const isBetween = (other: FramedCue, from: number, to: number): boolean =>
  other.at > from && other.at < to && other.frame.kind !== "source";

const beginsAnew = (proclitics: string): boolean => proclitics === WAW || proclitics === FA;

/** `وصفه بأنه` is a verb with the one it tells of; `زعمه أن` a noun with the one who says it. */
const reportingForm = perWord((word: Word): CueForm | undefined => {
  const withObject = cueWithObject(word);
  const noun = verbalNoun(word);
  // `أجابته` is "she answered him", `إجابته` his answer.
  const isVerb =
    withObject?.addresses === true && (noun === undefined || !word.readings.some(({ plain }) => hasHamzaBelow(plain)));
  return cueForm(word) ?? (isVerb ? withObject : (noun ?? withObject));
});

/** Words that neither report, nor open a clause or a quotation, nor are verbs, are most of a text: one look-up passes them. */
const matters = perWord(
  (word: Word): boolean =>
    word.kind === "punctuation" ||
    reportingForm(word) !== undefined ||
    mayBeSpoken(word) !== undefined ||
    complementizerOf(word) !== undefined ||
    isImperfect(word) ||
    hasRole(word, "opens-speech") ||
    opensOwnWords(word) ||
    hasJoinedRole(word, "own-clause"),
);
