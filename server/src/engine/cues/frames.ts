/**
 * Frames: what makes a reporting word a cue. `بين` is no cue, `بيّن أن` is.
 *
 * A complementizer (إن, أن, إنه …), a colon or an opening quote mark belongs to the nearest cue form before it that can take it;
 * a speech act may also report a noun (`تعهد بتعزيز التعاون`).
 */
import { nameRole } from "../nouns/name-words";
import { factsOf } from "../nouns/title-words";
import {
  complementizerOf,
  formHasRole,
  hasJoinedRole,
  hasRole,
  holdsNegation,
  isIn,
  nounHasRole,
  opensMainClause,
  withoutHamza,
} from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { definiteReading, hasArticle } from "../morphology/article";
import { endsInAlef, isObliqueOrFemininePlural } from "../morphology/endings";
import { BA, FA, LAM, WAW } from "../morphology/proclitics";
import { endsInTa } from "../morphology/verbs";
import { dottedForm } from "../text/fold";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import { isOpeningQuote, type QuotePair } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { cueForm, cueWithObject, type CueForm } from "./cue-forms";
import { isImperfect, isAdjunctWord } from "../nouns/clause-words";
import { sourceHeadOf } from "../nouns/source-words";

export interface FramedCue {
  /** Token index of the cue word. */
  at: number;
  form: CueForm;
  sentence: TokenRange;
  /** The verb that قائلا goes with (`وصرح الوزير قائلا`): its subject is the speaker. */
  verb?: { at: number; form: CueForm };
  frame:
    | { kind: "clause"; /** Token of إن or أن. */ complementizer: number; content: number }
    | { kind: "colon"; mark: number; content: number }
    | { kind: "quote"; quote: QuotePair; content: number }
    /** The quotation stands before its cue: «…»، قال فلان. */
    | { kind: "postposed"; quotes: QuotePair[]; content: number }
    /** Said without particle or mark, right after the subject: `قال الرئيس لقد تحدثت …`. */
    | { kind: "bare"; content: number }
    | { kind: "noun"; content: number; /** Offset in the content's first token, its preposition off. */ offset: number }
    /** The source tells where the words come from: وفقا لـ, على حد قول, كما قال. `from` is the phrase's first token. */
    | { kind: "source"; from: number; content: number };
}

/** @returns the paragraph's cues in order. */
export function findFrames(paragraph: Paragraph): FramedCue[] {
  const cues: FramedCue[] = [];
  for (const sentence of paragraph.sentences) for (const cue of framesOf(paragraph, sentence)) cues.push(cue);
  return cues.sort((a, b) => a.at - b.at);
}

/** A reporting word that has no frame yet. */
interface Waiting {
  at: number;
  form: CueForm;
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
}

/** One pass over the sentence: reporting words wait for what opens their report. */
function framesOf(paragraph: Paragraph, sentence: TokenRange): FramedCue[] {
  const { tokens } = paragraph;
  const scan: Scan = { paragraph, sentence, found: [], waiting: [], passed: [], verb: -1 };
  for (let at = sentence.from; at < sentence.to;) {
    const word = tokens[at]?.word;
    at = word === undefined || !matters(word) ? at + 1 : frameAt(scan, at, word);
  }
  for (const cue of scan.passed.length === 0 ? scan.waiting : scan.passed.concat(scan.waiting)) lateFrames(scan, cue);
  return scan.found;
}

/** @returns index of the next token to read */
function frameAt(scan: Scan, at: number, word: Word): number {
  const form = cueForm(word) ?? cueWithObject(word);
  if (form !== undefined && mayReport(scan.paragraph.tokens, at, form, scan.sentence)) return cueAt(scan, at, form);
  const particle = complementizerOf(word);
  if (particle !== undefined) clauseAt(scan, at, particle, word);
  else if (word.surface === ":") colonAt(scan, at);
  else if (hasRole(word, "opens-speech")) bareAt(scan, at);
  else if (word.kind === "punctuation") return quoteAt(scan, at);
  else if (isImperfect(word)) scan.verb = at;
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
    found.push({ at, form, sentence, frame: { kind: "source", from: at, content } });
    return content;
  }
  const quotes = postposedQuotes(paragraph, sentence, at, form);
  if (quotes !== undefined) found.push({ at, form, sentence, frame: { kind: "postposed", quotes, content: at } });
  else if (form.withObject !== true || form.addresses === true) waiting.push({ at, form });
  return at + 1;
}

function clauseAt(scan: Scan, at: number, particle: "inna" | "anna" | "either", word: Word): void {
  const position = nearestFor(scan.paragraph.tokens, scan.waiting, at, particle, scan.verb);
  // ألا holds the negation of what is said.
  if (position !== undefined)
    take(scan, position, { kind: "clause", complementizer: at, content: holdsNegation(word) ? at : at + 1 });
}

function colonAt(scan: Scan, at: number): void {
  const { paragraph, waiting } = scan;
  const position = waiting.findLastIndex(
    (cue) =>
      cue.form.kind !== "nominal" && at - cue.at <= (cue.form.tight && !cue.form.homograph ? 15 : reach(cue.form, 25)),
  );
  const isClock = paragraph.tokens[at - 1]?.word.kind === "number" && !spaceBefore(paragraph.tokens, at);
  if (position < 0 || isClock) return;
  // `قال الوزير: إن العمل بدأ`: the colon says no more than the particle.
  const after = paragraph.tokens[at + 1]?.word;
  if (after !== undefined && complementizerOf(after) !== undefined)
    return take(scan, position, { kind: "clause", complementizer: at + 1, content: at + 2 });
  take(scan, position, { kind: "colon", mark: at, content: at + 1 });
  // `وصرح الوزير قائلا: «…»`: the quotation is the nearer word's alone.
  if (paragraph.quotes.some(({ open }) => open === at + 1)) waiting.length = 0;
}

/** `قال الرئيس | لقد تحدثت`. */
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
  const quote = paragraph.quotes.find(({ open, depth }) => open === at && depth === 0);
  if (quote === undefined) return at + 1;
  const spoken = isSpoken(tokens, quote);
  const position = waiting.length - 1;
  const cue = waiting[position];
  if (
    cue !== undefined &&
    takesQuote(tokens, cue, at, spoken) &&
    !isTitleQuote(tokens, quote, at) &&
    (spoken || !isNameQuote(tokens, quote))
  )
    take(scan, position, { kind: "quote", quote, content: at + 1 });
  return spoken ? Math.min(quote.close, sentence.to) : at + 1;
}

/** Gives a waiting word its frame; those after it have lost theirs. */
function take({ sentence, found, waiting, passed }: Scan, position: number, frame: FramedCue["frame"]): void {
  const cue = waiting[position];
  if (cue === undefined) return;
  const { at, form } = cue;
  const framed: FramedCue = { at, form, sentence, frame };
  // `العلاقات بين البلدين، قائلا إن`: what may be a preposition is not the verb.
  const host = waiting.findLastIndex((one, index) => index < position && !one.form.homograph);
  const before = waiting[host];
  waiting.length = position;
  if (form.kind === "participle" && form.bare && before !== undefined && before.form.kind !== "participle") {
    framed.verb = before;
    waiting.length = host;
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
  if (followsAs(tokens, cue, sentence))
    found.push({ at, form, sentence, frame: { kind: "source", from: at - 1, content: at + 1 } });
  if (saysWithoutMark(tokens, cue, sentence))
    found.push({ at, form, sentence, frame: { kind: "bare", content: at + 1 } });
  const noun = form.class === "characterise" ? quotedName(paragraph, cue, sentence) : nounFrame(tokens, cue, sentence);
  if (noun !== undefined && !found.some((other) => other.at > at && other.at < noun.content))
    found.push({ at, form, sentence, frame: noun });
}

const beginsAnew = (proclitics: string): boolean => proclitics === WAW || proclitics === FA;

/** Words that neither report, nor open a clause or a quotation, nor are verbs, are most of a text: one look-up passes them. */
const matters = perWord(
  (word: Word): boolean =>
    word.kind === "punctuation" ||
    cueForm(word) !== undefined ||
    cueWithObject(word) !== undefined ||
    complementizerOf(word) !== undefined ||
    isImperfect(word) ||
    hasRole(word, "opens-speech"),
);

/** Is this form a report where it stands: not negated, not impersonal, no noun after a preposition? */
function mayReport(tokens: readonly Token[], at: number, form: CueForm, sentence: TokenRange): boolean {
  const before = at > sentence.from ? tokens[at - 1]?.word : undefined;
  if (form.kind === "source") return !form.reading.proclitics.includes(FA);
  if (form.only === "in-document" && !opensDocument(tokens, at + 1)) return false;
  if (followsHadd(tokens, at) || followsOnWhat(tokens, at, form)) return true;
  const bare = form.reading.offset === 0;
  // A verb never follows a preposition: `دون ذكر الأدلة`, `على رد الوزارة`; `في تصريح` only tells where.
  if (bare && hasJoinedRole(before, "preposition") && !(form.kind === "nominal" && !isIn(before))) return false;
  // `ما يمكن قوله`: nobody's word.
  if (form.kind === "nominal" && before !== undefined && isImperfect(before)) return false;
  // `أبرز ملامح الخطة`, `أبرز المشاركين الذين`: a superlative, unless it has somebody for its subject.
  if (bare && form.superlative && isThingOrMany(tokens[at + 1]?.word)) return false;
  // `رفض كشف هويته`: after a verb the same letters are its object.
  if (bare && form.kind === "perfect" && before !== undefined && isFiniteCue(before)) return false;
  // `مسؤول طلب عدم الكشف عن اسمه`: only tells of the source.
  if (bare && (form.class === "directive" || form.class === "deny") && hasRole(tokens[at + 1]?.word, "anonymity"))
    return false;
  // `الدولة مطالبة بتفسير`: an adjective, where no comma or و sets it off as what the speaker does.
  if (form.kind === "participle" && bare && form.gender === "f" && at > sentence.from && !setsOff(tokens, at, sentence))
    return false;
  // `ما وصفه بـ`: what he called so.
  const negated = bare && hasRole(before, "negation") && !(hasRole(before, "what") && form.withObject === true);
  return !negated && !isImpersonal(tokens, at, form);
}

/** A plural or an ordinary noun without the article that is no title and no source. */
function isThingOrMany(word: Word | undefined): boolean {
  if (word?.kind !== "arabic" || complementizerOf(word) !== undefined) return false;
  if (hasArticle(word.key)) return isObliqueOrFemininePlural(word.key);
  return (
    isCommon(word) &&
    factsOf(word) === undefined &&
    sourceHeadOf(word) === undefined &&
    !hasRole(word, "preposition") &&
    !hasRole(word, "adverb")
  );
}

/** A comma or a closing mark right before, or a feminine verb that the participle can go with. */
function setsOff(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  if (tokens[at - 1]?.word.kind === "punctuation") return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 60); i--) {
    const form = cueForm(tokens[i]?.word as Word);
    if (form?.gender === "f" && (form.kind === "perfect" || form.kind === "imperfect")) return true;
  }
  return endsInTa(tokens[sentence.from]?.word.plain ?? "");
}

const isFiniteCue = perWord(
  (word: Word): boolean => cueForm(word)?.kind === "perfect" || cueForm(word)?.kind === "imperfect",
);

/** `على حد قول فلان`, `على حد تعبيره`: a source, like وفقا لـ. */
function followsHadd(tokens: readonly Token[], at: number): boolean {
  return hasRole(tokens[at - 1]?.word, "limit") && hasJoinedRole(tokens[at - 2]?.word, "on");
}

/** `على ما أفاد مراسل الوكالة`: a source too. */
function followsOnWhat(tokens: readonly Token[], at: number, form: CueForm): boolean {
  return (
    form.kind === "perfect" &&
    form.reading.offset === 0 &&
    !form.tight &&
    hasRole(tokens[at - 1]?.word, "what") &&
    hasRole(tokens[at - 2]?.word, "on")
  );
}

/** `…، كما قال الوزير.` and `كما قال الوزير، فإن …`: a source, where no clause of its own follows (`كما أكد أن` is "also"). */
function followsAs(
  tokens: readonly Token[],
  { at, form }: { at: number; form: CueForm },
  sentence: TokenRange,
): boolean {
  if (
    form.kind !== "perfect" ||
    form.tight ||
    form.class === "continue" ||
    form.class === "directive" ||
    form.reading.offset > 0 ||
    !hasRole(tokens[at - 1]?.word, "as")
  )
    return false;
  if (isComma(tokens[at - 2]?.word) || (at - 1 > sentence.from + 2 && sentence.to - at <= SHORT_TAIL)) return true;
  if (at - 1 !== sentence.from) return false;
  for (let i = at + 1; i < Math.min(sentence.to - 1, at + 15); i++)
    if (isComma(tokens[i]?.word) && opensMainClause((tokens[i + 1] as Token).word)) return true;
  return false;
}

/** `… وبعدها كما أفادت الشرطة.`: words from the verb to the sentence's end. */
const SHORT_TAIL = 9;

/** `قال الرئيس لقد تحدثت …`: words that nothing marks begin here, right after قال and its subject. */
function opensBare(tokens: readonly Token[], { at, form }: { at: number; form: CueForm }, here: number): boolean {
  if (!form.bare || form.kind === "nominal" || here - at > 9) return false;
  for (let i = at + 1; i < here; i++)
    if (tokens[i]?.word.kind !== "arabic" || hasRole(tokens[i]?.word, "relative")) return false;
  return true;
}

/** `وأضاف قائلا نادرا ما …`: قائلا alone opens what is said. */
function saysWithoutMark(
  tokens: readonly Token[],
  { at, form }: { at: number; form: CueForm },
  sentence: TokenRange,
): boolean {
  const next = tokens[at + 1]?.word;
  return (
    form.bare && form.kind === "participle" && next?.kind === "arabic" && !isAdjunctWord(next) && sentence.to - at > 4
  );
}

/** `جاء في بيان للوزارة أن`. */
function opensDocument(tokens: readonly Token[], at: number): boolean {
  const document = tokens[at + 1]?.word;
  return isIn(tokens[at]?.word) && document !== undefined && sourceHeadOf(document)?.kind === "document";
}

/** A quotation belongs to the cue before it; a short one only where it follows at once (`تقول "من المستحيل" نزع السلاح`). */
function takesQuote(
  tokens: readonly Token[],
  cue: { at: number; form: CueForm },
  at: number,
  spoken: boolean,
): boolean {
  const { form } = cue;
  if ((form.kind === "nominal" && !form.masdarReports) || (form.future && form.tight)) return false;
  // `يعتبر اعتداء على الشعب "وهو أمر …"`: an opinion has its particle.
  if (form.kind === "imperfect" && (form.class === "opinion" || form.class === "predict") && at > cue.at + 1)
    return false;
  if (!spoken)
    return (
      at === cue.at + 1 &&
      (form.class === "say" || form.class === "continue" || form.kind === "participle") &&
      !form.homograph
    );
  if (at - cue.at > reach(form, 18)) return false;
  for (let i = cue.at + 1; form.tight && i < at; i++) if (hasRole(tokens[i]?.word, "subordinator")) return false;
  return true;
}

/** The cue that a complementizer belongs to: position in `waiting`, or undefined where it is another word's. */
function nearestFor(
  tokens: readonly Token[],
  waiting: readonly { at: number; form: CueForm }[],
  at: number,
  kind: "inna" | "anna" | "either",
  verb: number,
): number | undefined {
  // إن is قال's before it is another verb's: `قال مسؤول طلب عدم ذكر اسمه إن`.
  const says = kind === "inna" ? waiting.findLastIndex((cue) => cue.form.inna && at - cue.at <= 40) : -1;
  if (says >= 0 && waiting.at(-1)?.form.kind !== "participle")
    return hasRole(tokens[at + 1]?.word, "letter") ? undefined : says;
  const later = hasRole(tokens[at - 1]?.word, "time-preposition") && hasRole(tokens[at - 2]?.word, "meanwhile");
  if ((!later && hasJoinedRole(tokens[at - 1]?.word, "takes-clause")) || hasRole(tokens[at + 1]?.word, "letter"))
    return undefined;
  for (let position = waiting.length - 1; position >= 0; position--) {
    const cue = waiting[position];
    if (cue === undefined || at - cue.at > 40) return undefined;
    if (cue.form.noClause || at - cue.at > (cue.form.homograph ? 1 : reach(cue.form, 40))) continue;
    // `قال ردا على إعلان واشنطن إن`: the verb before a verbal noun has the clause.
    if (
      cue.form.kind === "nominal" &&
      !cue.form.masdarReports &&
      (kind === "inna" ||
        at - cue.at > (cue.form.pronoun ? 4 : 8) ||
        waiting.some((other) => other.at < cue.at && other.form.kind !== "nominal" && !other.form.noClause))
    )
      continue;
    // `أعلن نتائجه على أن يصدر التقرير غدا`: on condition that.
    if (hasRole(tokens[at - 1]?.word, "on") && !cue.form.ala) return undefined;
    if (verb > cue.at && kind !== "inna" && !cue.form.inna && at - verb <= 3) return undefined;
    return position;
  }
  return undefined;
}

/** How many tokens may stand between a cue and its colon, quote mark or particle. */
function reach(form: CueForm, usual: number): number {
  return form.homograph ? 0 : form.tight ? 5 : usual;
}

/** `يذكر أن`, `ويشار إلى أن`: background without a speaker. */
function isImpersonal(tokens: readonly Token[], at: number, form: CueForm): boolean {
  if (form.kind !== "imperfect" || form.gender !== "m" || form.number !== "singular") return false;
  const next = tokens[at + 1];
  return (
    next !== undefined && form.impersonal && (complementizerOf(next.word) !== undefined || hasRole(next.word, "to"))
  );
}

/** `وفقا لمصدر …`, `بحسب وزارة …`, `حسبما ذكرت …`: where the source begins; undefined where no source follows. */
function sourceStart(tokens: readonly Token[], at: number, { binds }: CueForm): number | undefined {
  const next = tokens[at + 1]?.word;
  if (binds === undefined || next === undefined) return undefined;
  if (next.kind === "latin" && binds.preposition === undefined) return at + 1;
  if (next.kind !== "arabic" || hasRole(next, "demonstrative") || nounHasRole(next, "no-source")) return undefined;
  if (binds.preposition === LAM) return sourceAfterLam(tokens, at, next);
  if (binds.preposition !== undefined) return withoutHamza(next) === binds.preposition ? at + 2 : undefined;
  const verb = binds.before === "verb" ? at + 1 : hasRole(next, "what") ? at + 2 : undefined;
  if (verb === undefined) return at + 1;
  return isReportingVerb(tokens[verb]?.word) ? pastResumptive(tokens, verb + 1) : undefined;
}

/** `وفقا | لمصدر`, `وفقا لما أفاد | مصدر`. */
function sourceAfterLam(tokens: readonly Token[], at: number, next: Word): number | undefined {
  if (!next.plain.startsWith(LAM)) return undefined;
  const isWhat = next.readings.some(({ proclitics, plain }) => proclitics === LAM && formHasRole(plain, "what"));
  return isWhat && isReportingVerb(tokens[at + 2]?.word) ? at + 3 : at + 1;
}

/** `وفق ما أفادت | به | مصادر`. */
const pastResumptive = (tokens: readonly Token[], at: number): number =>
  hasRole(tokens[at]?.word, "therein") ? at + 1 : at;

/** A cue's verb, an object pronoun on it or not: `حسبما ذكرته الوزارة`; not `ورد`. */
const isReportingVerb = (word: Word | undefined): boolean => word !== undefined && reports(word);
const reports = perWord(
  (word: Word): boolean =>
    (cueForm(word)?.reading.offset === 0 && cueForm(word)?.only === undefined) || cueWithObject(word) !== undefined,
);

/** «…»، قال فلان · «…» كما قال فلان: quotations that end right before the cue, in this sentence or the one before. */
function postposedQuotes(
  paragraph: Paragraph,
  sentence: TokenRange,
  at: number,
  form: CueForm,
): QuotePair[] | undefined {
  const { tokens, quotes } = paragraph;
  if (form.kind !== "perfect" && form.kind !== "imperfect") return undefined;
  let before = at - 1;
  if (form.reading.proclitics !== "") return undefined;
  if (hasRole(tokens[before]?.word, "as")) before--;
  while (before >= 0 && /^[،,.\-–—]$/.test(tokens[before]?.word.surface ?? "")) before--;
  const quote = quotes.find((pair) => pair.close === before && pair.depth === 0);
  if (quote === undefined || !isSpoken(tokens, quote)) return undefined;
  const opensClause = quote.open <= sentence.from + 1 || /^[.:]$/.test(tokens[quote.open - 1]?.word.surface ?? ".");
  return opensClause ? [quote] : undefined;
}

/** At least three words inside: not a title or a scare quote. */
function isSpoken(tokens: readonly Token[], quote: QuotePair): boolean {
  let words = 0;
  for (let i = quote.open + 1; i < Math.min(quote.close, tokens.length); i++)
    if (tokens[i]?.word.kind === "arabic" && ++words === 3) return true;
  return false;
}

/** `ذكرت "هدى الرواحي" أن`: a name between marks. */
function isNameQuote(tokens: readonly Token[], { open, close }: QuotePair): boolean {
  for (let at = open + 1; at < Math.min(close, tokens.length); at++)
    if (nameRole(tokens[at]?.word as Word) === undefined || isCommon(tokens[at]?.word as Word)) return false;
  return close > open + 1;
}

/** `شركة «النور للنقل»`, `تقرير بعنوان «…»`: the quoted words name something. */
function isTitleQuote(tokens: readonly Token[], quote: QuotePair, at: number): boolean {
  const before = tokens[at - 1]?.word;
  const isNoun =
    before !== undefined &&
    isCommon(before) &&
    definiteReading(before) === undefined &&
    sourceHeadOf(before) === undefined &&
    nameRole(before) === undefined;
  return (
    quote.close - quote.open <= (isNoun ? 7 : 5) &&
    before !== undefined &&
    before.kind === "arabic" &&
    cueForm(before) === undefined &&
    !endsInAlef(before.plain)
  );
}

/** `تعهد بتعزيز التعاون`, `حث الحكومة على ضبط النفس`: the verb's own preposition before a noun. */
function nounFrame(
  tokens: readonly Token[],
  { at, form }: { at: number; form: CueForm },
  sentence: TokenRange,
): FramedCue["frame"] | undefined {
  // A verb with على أن stresses some nouns, too: `أكد على ضرورة الحوار`, not `أكد العثور على أسلحة`.
  const { stressed: stresses, nounPreposition: preposition } = form;
  if (preposition === undefined || form.kind === "nominal") return undefined;
  // `شدد علي ضرورة`: Egyptian spelling, where no `على` follows and what does is no name's second word.
  const dotted = dottedForm(preposition);
  let likely: FramedCue["frame"] | undefined;
  for (let i = at + 1; i < Math.min(sentence.to, at + 25); i++) {
    const word = tokens[i]?.word;
    if (word === undefined || /^[.:؛«"“]$/.test(word.surface)) return likely;
    // `عبر الإنترنت عن طريق`: a look-alike has its preposition close by.
    if (
      form.homograph &&
      (i > at + 6 ||
        (i === at + 1 && word.kind === "arabic" && withoutHamza(word) !== preposition && !mayBeSomebody(word)))
    )
      return undefined;
    // `ندد بـ«العدوان»`, `حذر من «عواقب وخيمة»`.
    const quoted = isOpeningQuote(tokens[i + 1]?.word ?? word);
    // `ندد بما | وصفه بـ«العدوان»`: the later verb's.
    if (quoted && i > at + 1 && tokens.slice(at + 1, i).some((token) => isReportingVerb(token.word))) return likely;
    if (quoted && (preposition === BA ? word.plain === BA : withoutHamza(word) === preposition))
      return { kind: "noun", content: i + 1, offset: 0 };
    if (stresses && !nounHasRole(tokens[i + 1]?.word, "stressed")) continue;
    if (preposition === BA) {
      const reading = word.readings.find(({ proclitics, key }) => proclitics === BA && key.length >= 3);
      // بـ before some nouns tells where or how, not what.
      if (reading !== undefined && !nounHasRole(word, "manner"))
        return { kind: "noun", content: i, offset: reading.offset };
    } else if (
      withoutHamza(word) === preposition &&
      tokens[i + 1]?.word.kind === "arabic" &&
      complementizerOf(tokens[i + 1]?.word ?? word) === undefined
    )
      return { kind: "noun", content: i + 1, offset: 0 };
    else if (
      withoutHamza(word) === dotted &&
      tokens[i + 1] !== undefined &&
      isCommon((tokens[i + 1] as Token).word) &&
      cueForm((tokens[i + 1] as Token).word) === undefined &&
      !hasRole(tokens[i + 1]?.word, "and-so-on")
    )
      likely ??= { kind: "noun", content: i + 1, offset: 0 };
  }
  return likely;
}

/** `وصف الهجوم بـ«الجبان»`: the words between the marks are what it is called; without marks too much else has بـ. */
function quotedName(
  { tokens, quotes }: Paragraph,
  { at, form }: Waiting,
  sentence: TokenRange,
): FramedCue["frame"] | undefined {
  if (form.kind === "nominal") return undefined;
  const quote = quotes.find(({ open, depth }) => open > at && open < Math.min(sentence.to, at + 25) && depth === 0);
  return quote !== undefined && tokens[quote.open - 1]?.word.plain === BA
    ? { kind: "quote", quote, content: quote.open + 1 }
    : undefined;
}

/** A title, a name, or a definite noun that is a person's or a body's. */
const mayBeSomebody = perWord((word: Word): boolean => factsOf(word) !== undefined || nameRole(word) !== undefined);
