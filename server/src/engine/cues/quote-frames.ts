/** Quotations beside a cue: which mark opens its words, and which a title, a name or a scare quote. */
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { complementizerOf, hasJoinedRole, hasRole, isFunctionWord, nounHasRole } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { definiteReading, hasArticle } from "../morphology/article";
import { endsInAlef } from "../morphology/endings";
import { withoutOur } from "../morphology/pronouns";
import { looksImperfect } from "../nouns/clause-words";
import { nameRole } from "../nouns/name-words";
import { isFullName } from "../nouns/writers";
import { sourceHeadOf } from "../nouns/source-words";
import { isComma } from "../text/marks";
import { isOpeningQuote, type QuotePair } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { cueForm, type CueForm } from "./cue-forms";
import { reach, TO_QUOTE } from "./reach";
import { mayBeSomebody } from "./reporting";
import { tellsWhere } from "./said-where";
import { indexOfQuotes } from "../text/quote-index";
import { verbalNoun } from "./verbal-nouns";

/** Words of `هذا ما`. */
const THIS_WHAT = 2;

/** A quotation belongs to the cue before it; a short one only where it follows at once (`تقول "لا يمكن" إغلاق المعبر`). */
export function takesQuote(
  tokens: readonly Token[],
  cue: { at: number; form: CueForm },
  at: number,
  spoken: boolean,
): boolean {
  const { form } = cue;
  if (form.future && form.tight) return false;
  // `يعتبر اعتداء على الشعب "وهو أمر …"`: an opinion has its particle.
  if (form.kind === "imperfect" && (form.class === "opinion" || form.class === "predict") && at > cue.at + 1)
    return false;
  if (!spoken) return at === cue.at + 1 && (SPEAKING.has(form.class) || form.kind === "participle");
  // `وتابع | سالم الرواحي خلال لقائه مع الإعلامي هاني الكندي | «…»`.
  const far = form.continuer && form.tight && tellsWhere(tokens, cue.at + 2, at) ? TO_QUOTE : reach(form, TO_QUOTE);
  if (at - cue.at > far) return false;
  for (let i = cue.at + 1; form.tight && i < at; i++) if (hasRole(tokens[i]?.word, "subordinator")) return false;
  return true;
}

/** Verbs whose words may be as few as one: `يتساءل "إلى متى؟"`. */
const SPEAKING: ReadonlySet<string> = new Set(["say", "continue", "ask", "reply"]);

/** «…»، قال فلان · «…» كما قال فلان: quotations that end right before the cue, in this sentence or the one before. */
export function postposedQuotes(
  paragraph: Paragraph,
  sentence: TokenRange,
  at: number,
  form: CueForm,
): QuotePair[] | undefined {
  const { tokens, quotes } = paragraph;
  if (form.kind !== "perfect" && form.kind !== "imperfect") return undefined;
  let last = at - 1;
  if (form.reading.proclitics !== "") return undefined;
  if (hasRole(tokens[last]?.word, "as")) last--;
  else if (followsThisWhat(tokens, at)) last -= THIS_WHAT;
  while (last >= 0 && /^[،,.\-–—]$/.test(tokens[last]?.word.surface ?? "")) last--;
  // `«…». أضافت المتحدثة أن`, `«…»، شدد على أن`: the verb has words of its own.
  if (hasParticle(tokens, at, sentence, last < sentence.from)) return undefined;
  const quote = indexOfQuotes(quotes).byClose.get(last);
  if (quote?.depth !== 0 || !(isSpoken(tokens, quote) || isShortSpeech(tokens, quote, at, form))) return undefined;
  const before = tokens[quote.open - 1]?.word;
  // `و«…»`, `- «…»`; not `وعن «…»`, which only tells of what.
  const isFirst = quote.open === sentence.from + 1 && (before?.plain.length === 1 || before?.kind !== "arabic");
  const opensClause = quote.open <= sentence.from || isFirst || /^[.:]$/.test(before?.surface ?? ".");
  // `…، «السياسة في كل شيء»، يقول.`
  const endsSentence = at === sentence.to - 1 || tokens[at + 1]?.word.surface === ".";
  return opensClause || (endsSentence && isComma(before)) ? [quote] : undefined;
}

/** `«…»، هذا ما | قاله المدرب`, `هذا ما | صرح به`: behind a quotation. */
export const followsThisWhat = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at - 1]?.word, "what") &&
  hasJoinedRole(tokens[at - 2]?.word, "demonstrative") &&
  tokens[at - THIS_WHAT - 1]?.word.kind === "punctuation";

/** @param marks does a colon or a quotation open its words, too? In the sentence of a quotation it may open that quotation's second half. */
function hasParticle(tokens: readonly Token[], at: number, sentence: TokenRange, marks: boolean): boolean {
  for (let i = at + 1; i < Math.min(sentence.to, at + TO_QUOTE); i++) {
    const word = tokens[i]?.word;
    // `«…»، كما يقول، مضيفا أن`.
    if (word === undefined || cueForm(word)?.kind === "participle") return false;
    if (complementizerOf(word) !== undefined) return marks || !isAnothers(tokens, i);
    // `«…». كما شدد على «أهمية اللقاء»`.
    if (marks && (word.surface === ":" || isOpeningQuote(word))) return true;
  }
  return false;
}

/** `«…»، قال الوزير بعد أن عاد`. */
const isAnothers = (tokens: readonly Token[], at: number): boolean =>
  hasJoinedRole(tokens[at - 1]?.word, "takes-clause");

/** Fewer words between marks are a title or a scare quote. */
const SPOKEN_WORDS = 3;

/** Are so many words inside that it is no title or scare quote? */
export function isSpoken(tokens: readonly Token[], quote: QuotePair): boolean {
  let words = 0;
  for (let i = quote.open + 1; i < Math.min(quote.close, tokens.length); i++)
    if (tokens[i]?.word.kind === "arabic" && ++words === SPOKEN_WORDS) return true;
  return false;
}

/** `«لا أعرف»، قال سالم الرواحي`: two words with a verb, a particle or a pronoun, before a verb of saying with its subject; not `«الأنباء الجديدة»`. */
function isShortSpeech(
  tokens: readonly Token[],
  { open, close }: QuotePair,
  at: number,
  { class: does }: CueForm,
): boolean {
  const words = tokens.slice(open + 1, close).map(({ word }) => word);
  const speaker = tokens[at + 1]?.word;
  return (
    words.length > 1 &&
    SPEAKING.has(does) &&
    isComma(tokens[at - 1]?.word) &&
    speaker !== undefined &&
    mayBeSomebody(speaker) &&
    words.some((word) => isFunctionWord(word) || looksImperfect(word) || withoutOur(word.plain).length > 0)
  );
}

/** `ذكرت "هدى الرواحي" أن`, `يدعي "كريم أحمد السيد"`, `يدعي "ك. أ"`: a name between marks. */
export function isNameQuote(tokens: readonly Token[], { open, close }: QuotePair): boolean {
  const name = { from: open + 1, to: Math.min(close, tokens.length) };
  const words = tokens.slice(name.from, name.to).map(({ word }) => word);
  const isInitials = words.every(({ plain, kind }) => kind === "punctuation" || plain.length === 1);
  const isNames = words.every((word) => nameRole(word) !== undefined && !isCommon(word));
  return words.length > 0 && (isNames || isInitials || isFullName(tokens, name));
}

/**
 * `وقالت | «صوت الجبل» | إن`, `ونقلت | «صوت الجبل» | عن مسؤول أن`, `وأعلنت | «التعليم» | النتيجة`: right behind a verb, and before what it
 * reports, stands who speaks.
 */
export function isSubjectQuote(
  tokens: readonly Token[],
  quote: QuotePair,
  cue: { at: number; form: CueForm } | undefined,
  sentence: TokenRange,
): boolean {
  const { open, close } = quote;
  const next = tokens[close + 1]?.word;
  if (cue?.at !== open - 1 || close - open > NAME_BEHIND_NOUN || next === undefined) return false;
  if (complementizerOf(next) !== undefined || (cue.form.class === "transmit" && hasRole(next, "about"))) return true;
  const follows = tokens.slice(close + 1, sentence.to).map(({ word }) => word);
  // `وقال «الحمد لله» في المسجد`: قال has nothing but its words.
  const hasReport = cue.form.inna
    ? follows.some((word) => complementizerOf(word) !== undefined || word.surface === ":")
    : next.kind === "arabic" || next.surface === ":";
  return hasReport && isCalledSo(tokens, quote);
}

/** `«التعليم»`, `«تنظيم الدولة»`, `«هيومن رايتس ووتش»`: what a body may be called; not `«لا يمكن»`, `«كفى»`, `«الخطة جاهزة»`. */
function isCalledSo(tokens: readonly Token[], { open, close }: QuotePair): boolean {
  const [first, ...rest] = tokens.slice(open + 1, close).map(({ word }) => word);
  if (first === undefined) return false;
  if (hasArticle(first.key)) return rest.every(({ readings }) => readings.some(({ key }) => hasArticle(key)));
  return (
    (mayBeSomebody(first) || sourceHeadOf(first) !== undefined || !isCommon(first)) &&
    [first, ...rest].every((word) => hasArticle(word.key) || !isFunctionWord(word))
  );
}

/** `شركة «النور للنقل»`, `تقرير بعنوان «…»`: the quoted words name something. */
export function isTitleQuote(tokens: readonly Token[], quote: QuotePair, at: number): boolean {
  const before = tokens[at - 1]?.word;
  // `وقال خالد الحداد «لا نعرف شيئا بعد».`: behind a name, to the clause's end.
  const after = tokens[quote.close + 1]?.word;
  const ends = after === undefined || after.kind === "punctuation";
  if (ends && before !== undefined && nameRole(before) === "name") return false;
  const isNoun =
    before !== undefined &&
    isCommon(before) &&
    definiteReading(before) === undefined &&
    sourceHeadOf(before) === undefined &&
    nameRole(before) === undefined &&
    // `في تصريح «…»`: its words.
    !nounHasRole(before, "utterance");
  return (
    quote.close - quote.open <= (isNoun ? NAME_BEHIND_NOUN : NAME) &&
    !hasClause(tokens, quote) &&
    before !== undefined &&
    before.kind === "arabic" &&
    cueForm(before) === undefined &&
    verbalNoun(before)?.masdarReports !== true &&
    !endsInAlef(before.plain)
  );
}

/** A comma, a negation, or who speaks is in no name. */
const hasClause = (tokens: readonly Token[], { open, close }: QuotePair): boolean =>
  tokens
    .slice(open + 1, close - 1)
    .some(({ word }) => isComma(word) || hasRole(word, "negation") || hasJoinedRole(word, "first-person"));

/** Tokens from mark to mark of what may be a name: so many words and one less; more behind a noun, as of a book or a report. */
const NAME = 5;
const NAME_BEHIND_NOUN = 7;
