/**
 * Frames: what makes a reporting word a cue. `بين` is no cue, `بيّن أن` is.
 *
 * A complementizer (إن, أن, إنه …), a colon or an opening quote mark belongs to the nearest cue form before it that can take it;
 * a speech act may also report a noun (`تعهد بتعزيز التعاون`).
 */
import type { Paragraph } from "../text/paragraphs";
import type { QuotePair } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { spaceBefore, type Token } from "../text/tokens";
import { intern, perWord, type Word } from "../text/words";
import { cueForm, type CueForm } from "./cues";

export interface FramedCue {
  /** Token index of the cue word. */
  at: number;
  form: CueForm;
  sentence: TokenRange;
  frame:
    | { kind: "clause"; /** Token of إن or أن. */ complementizer: number; content: number }
    | { kind: "colon"; mark: number; content: number }
    | { kind: "quote"; quote: QuotePair; content: number }
    /** The quotation stands before its cue: «…»، قال فلان. */
    | { kind: "postposed"; quotes: QuotePair[]; content: number }
    | { kind: "noun"; content: number; /** Offset in the content's first token, its preposition off. */ offset: number }
    | { kind: "source"; content: number };
}

/** @returns the paragraph's cues in order. */
export function findFrames(paragraph: Paragraph): FramedCue[] {
  const cues: FramedCue[] = [];
  for (const sentence of paragraph.sentences) for (const cue of framesOf(paragraph, sentence)) cues.push(cue);
  return cues.sort((a, b) => a.at - b.at);
}

function framesOf(paragraph: Paragraph, sentence: TokenRange): FramedCue[] {
  const { tokens } = paragraph;
  const found: FramedCue[] = [];
  const waiting: { at: number; form: CueForm }[] = [];
  /** A finite verb that is no cue hides the cues before it from an أن after it (`قال … يريد أن`). */
  let verb = -1;
  const take = (position: number, frame: FramedCue["frame"]): void => {
    const [cue] = waiting.splice(position, 1);
    if (cue !== undefined) found.push({ ...cue, sentence, frame });
    waiting.length = Math.min(waiting.length, position);
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!matters(token.word)) continue;
    const form = cueForm(token.word);
    if (form !== undefined && !isNegated(tokens, at, sentence) && !isImpersonal(tokens, at, form)) {
      if (form.kind === "source") {
        const content = sourceStart(tokens, at, form);
        if (content !== undefined) found.push({ at, form, sentence, frame: { kind: "source", content } });
      } else {
        const postposed = postposedQuotes(paragraph, sentence, at, form);
        if (postposed !== undefined) found.push({ at, form, sentence, frame: { kind: "postposed", quotes: postposed, content: at } });
        else waiting.push({ at, form });
      }
      continue;
    }
    const complementizer = complementizerOf(token.word);
    if (complementizer !== undefined) {
      const position = nearestFor(tokens, waiting, at, complementizer, verb);
      if (position !== undefined) take(position, { kind: "clause", complementizer: at, content: at + 1 });
      continue;
    }
    if (token.word.surface === ":") {
      const position = waiting.findLastIndex((cue) => at - cue.at <= reach(cue.form, 25));
      const isClock = tokens[at - 1]?.word.kind === "number" && !spaceBefore(tokens, at);
      if (position >= 0 && !isClock) take(position, { kind: "colon", mark: at, content: at + 1 });
      continue;
    }
    const quote = token.word.kind === "punctuation" ? paragraph.quotes.find((pair) => pair.open === at && pair.depth === 0) : undefined;
    if (quote !== undefined && isSpoken(tokens, quote)) {
      const position = waiting.findLastIndex((cue) => at - cue.at <= reach(cue.form, 18) && !waiting.some((other) => other.at > cue.at));
      if (position >= 0 && !isTitleQuote(tokens, quote, at)) take(position, { kind: "quote", quote, content: at + 1 });
      at = Math.min(quote.close, sentence.to) - 1;
      continue;
    }
    if (isOtherVerb(token.word)) verb = at;
  }
  for (const cue of waiting) {
    const noun = nounFrame(tokens, cue, sentence);
    if (noun !== undefined && !found.some((other) => other.at > cue.at && other.at < noun.content)) found.push({ ...cue, sentence, frame: noun });
  }
  return found;
}

/** Words that neither report, nor open a clause or a quotation, nor are verbs, are most of a text: one look-up passes them. */
const matters = perWord((word: Word): boolean => word.kind === "punctuation" || cueForm(word) !== undefined || complementizerOf(word) !== undefined || isOtherVerb(word));

/** The words that open a reported clause, by their written form; newswires leave the hamza out. */
const complementizerOf = perWord((word: Word): "inna" | "anna" | "either" | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const { plain, proclitics } of word.readings) {
    if (proclitics !== "" && proclitics !== "ب") continue;
    const match = /^([إأا])ن(ه|ها|هم|هما|هن|ني|نا|ك|كم)?$/.exec(plain);
    if (match !== null) return match[1] === "إ" ? "inna" : match[1] === "أ" ? "anna" : "either";
  }
  return undefined;
});

/** The cue that a complementizer belongs to: position in `waiting`, or undefined where it is another word's. */
function nearestFor(tokens: readonly Token[], waiting: readonly { at: number; form: CueForm }[], at: number, kind: "inna" | "anna" | "either", verb: number): number | undefined {
  const before = tokens[at - 1];
  if (before !== undefined && CLAIMS_ANNA.has(before.word.plain)) return undefined;
  for (let position = waiting.length - 1; position >= 0; position--) {
    const cue = waiting[position];
    if (cue === undefined || at - cue.at > 40) return undefined;
    if (cue.form.noClause || at - cue.at > (cue.form.homograph ? 1 : reach(cue.form, 40))) continue;
    if (verb > cue.at && kind !== "inna" && cue.form.lemma !== "قال" && at - verb <= 3) return undefined;
    return position;
  }
  return undefined;
}

/** How many tokens may stand between a cue and its colon, quote mark or particle. */
function reach(form: CueForm, usual: number): number {
  return form.homograph ? 0 : form.tight ? 5 : usual;
}

/** Words that take an أن of their own: `بعد أن`, `يجب أن`, `إلا أن`; and the letter before إن in a name: `سي إن إن`. */
const CLAIMS_ANNA = new Set(["سي", "بعد", "قبل", "منذ", "يجب", "يمكن", "ينبغي", "لابد", "بد", "إلا", "الا", "غير", "بيد", "كما", "رغم", "مع", "دون", "لو", "لولا", "حيث", "إذ", "حتى", "ذلك", "شرط", "شريطة", "بشرط", "خشية", "بمجرد", "فور", "ما", "سوى", "يبدو", "شك", "المتوقع", "المرجح", "المقرر", "المفترض", "المنتظر", "الممكن", "الضروري", "المهم", "الواضح", "كأن", "لدرجة", "يريد", "تريد", "يتعين", "احتمال", "فكرة", "نتمنى", "أتمنى", "نريد", "أريد"]);

/** A finite verb that reports nothing; only shapes that are hardly ever nouns. */
const isOtherVerb = perWord((word: Word): boolean => word.kind === "arabic" && word.readings.some(({ key, proclitics }) => (proclitics === "" || proclitics === "و" || proclitics === "س") && key.length > 3 && key.startsWith("ي") && !key.startsWith("يوم")));

/** `لم يؤكد`, `لن يعلن`, `لا يقول`: not said. */
function isNegated(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const before = at > sentence.from ? tokens[at - 1]?.word.plain : undefined;
  return before !== undefined && NEGATIONS.has(before);
}

const NEGATIONS = new Set(["لم", "لن", "لا", "ولم", "ولن", "ولا", "أن", "ان", "بأن", "ما", "وما"]);

/** `يذكر أن`, `ويشار إلى أن`: background without a speaker. */
function isImpersonal(tokens: readonly Token[], at: number, form: CueForm): boolean {
  if (form.kind !== "imperfect" || form.gender !== "m" || form.number !== "singular") return false;
  const next = tokens[at + 1];
  return next !== undefined && IMPERSONAL.has(form.lemma) && (complementizerOf(next.word) !== undefined || next.word.key === "الي");
}

const IMPERSONAL = new Set(["ذكر", "أشار", "اعتقد", "قال", "اعتبر", "توقع", "زعم"]);

/** `وفقا لمصدر …`, `بحسب وزارة …`, `حسبما ذكرت …`: where the source begins; undefined where no source follows. */
function sourceStart(tokens: readonly Token[], at: number, form: CueForm): number | undefined {
  const next = tokens[at + 1];
  if (next?.word.kind !== "arabic") return undefined;
  if (form.lemma === "نقلا") return next.word.plain === "عن" ? at + 2 : undefined;
  if (form.lemma === "وفقا" || form.lemma === "طبقا") return /^لل?/.test(next.word.plain) ? (next.word.plain === "لما" && isReportingVerb(tokens[at + 2]?.word ?? next.word) ? at + 3 : at + 1) : undefined;
  if (form.lemma === "حسبما" || next.word.plain === "ما") {
    const verb = tokens[form.lemma === "حسبما" ? at + 1 : at + 2];
    return verb !== undefined && isReportingVerb(verb.word) ? (form.lemma === "حسبما" ? at + 2 : at + 3) : undefined;
  }
  return at + 1;
}

/** A cue's verb, an object pronoun on it or not: `حسبما ذكرته الوزارة`. */
const isReportingVerb = perWord((word: Word): boolean => cueForm(word) !== undefined || (/ه[ا]?$/.test(word.plain) && cueForm(intern(word.plain.replace(/ه[ا]?$/, ""), "arabic")) !== undefined));

/** «…»، قال فلان · «…» كما قال فلان: quotations that end right before the cue, in this sentence or the one before. */
function postposedQuotes(paragraph: Paragraph, sentence: TokenRange, at: number, form: CueForm): QuotePair[] | undefined {
  const { tokens, quotes } = paragraph;
  if (form.kind !== "perfect" && form.kind !== "imperfect") return undefined;
  let before = at - 1;
  if (tokens[before]?.word.plain === "كما" || tokens[before]?.word.plain === "حسبما") before--;
  while (before >= 0 && /^[،,.\-–—]$/.test(tokens[before]?.word.surface ?? "")) before--;
  const quote = quotes.find((pair) => pair.close === before && pair.depth === 0);
  if (quote === undefined || !isSpoken(tokens, quote) || form.reading.proclitics !== "") return undefined;
  const opensClause = quote.open <= sentence.from + 1 || /^[.:]$/.test(tokens[quote.open - 1]?.word.surface ?? ".");
  return opensClause ? [quote] : undefined;
}

/** At least three words inside: not a title or a scare quote. */
function isSpoken(tokens: readonly Token[], quote: QuotePair): boolean {
  let words = 0;
  for (let i = quote.open + 1; i < Math.min(quote.close, tokens.length); i++) if (tokens[i]?.word.kind === "arabic" && ++words === 3) return true;
  return false;
}

/** `شركة «النور للنقل»`, `تقرير بعنوان «…»`: the quoted words name something. */
function isTitleQuote(tokens: readonly Token[], quote: QuotePair, at: number): boolean {
  const before = tokens[at - 1]?.word;
  return quote.close - quote.open <= 5 && before !== undefined && before.kind === "arabic" && cueForm(before) === undefined && !before.plain.endsWith("ا");
}

/** `تعهد بتعزيز التعاون`, `حث الحكومة على ضبط النفس`: the verb's own preposition before a noun. */
function nounFrame(tokens: readonly Token[], { at, form }: { at: number; form: CueForm }, sentence: TokenRange): FramedCue["frame"] | undefined {
  const preposition = form.nounPreposition;
  if (preposition === undefined || form.kind === "nominal") return undefined;
  for (let i = at + 1; i < Math.min(sentence.to, at + 25); i++) {
    const word = tokens[i]?.word;
    if (word === undefined || /^[.:؛«"“]$/.test(word.surface)) return undefined;
    if (preposition === "ب") {
      const reading = word.readings.find(({ proclitics, key }) => proclitics === "ب" && key.length >= 3);
      if (reading !== undefined && !SETTING_NOUNS.has(reading.key)) return { kind: "noun", content: i, offset: reading.offset };
    } else if (word.plain === preposition && tokens[i + 1]?.word.kind === "arabic" && complementizerOf(tokens[i + 1]?.word ?? word) === undefined) return { kind: "noun", content: i + 1, offset: 0 };
  }
  return undefined;
}

/** بـ before these tells where or how, not what. */
const SETTING_NOUNS = new Set(["شده", "قوه", "شكل", "مناسبه", "حضور", "اسم", "شان"]);
