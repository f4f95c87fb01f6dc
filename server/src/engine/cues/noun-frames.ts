/**
 * Nouns that a verb reports by itself, with the preposition that it governs: `تعهد بتعزيز التعاون`, `حث الحكومة على ضبط النفس`,
 * `وصف الهجوم بـ«الجبان»`.
 *
 *   report = verb … preposition ("quotation" | noun)     the verb's own preposition, the first within reach
 */
import { formHasRole, hasRole, nounHasRole, withoutHamza } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommon, isCommonKey, marksOf, placeLevel, WHOLE_PLACE } from "../lexicon/words";
import { hasArticle, hasFusedArticle, withoutArticle } from "../morphology/article";
import { BA, LAM } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import { isOwnLetter } from "../nouns/listed-nouns";
import { nameRole } from "../nouns/name-words";
import { dottedForm, keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { indexOfQuotes } from "../text/quote-index";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import type { Word, WordReading } from "../text/words";
import { cueForm, type CueForm } from "./cue-forms";
import type { FramedCue, Waiting } from "./framed-cue";
import { isSubjectQuote } from "./quote-frames";
import { TO_NOUN } from "./reach";
import { mayBeSomebody } from "./reporting";
import { isReportingVerb } from "./source-frames";

type Frame = FramedCue["frame"];
type NounFrame = Extract<Frame, { kind: "noun" }>;

/** `تعهد بتعزيز التعاون`, `حث الحكومة على ضبط النفس`: the verb's own preposition before a noun. */
export function nounFrame({ tokens, quotes }: Paragraph, cue: Waiting, sentence: TokenRange): Frame | undefined {
  const { at, form } = cue;
  const { byOpen } = indexOfQuotes(quotes);
  if (form.nounPreposition === undefined || form.kind === "nominal") return undefined;
  // `متهما بالسرقة`, who is accused; `متهما الحكومة بالتزوير`, who accuses.
  const isAccused = form.kind === "participle" && form.class === "accuse";
  if (isAccused && tokens[at + 1]?.word.plain.startsWith(BA) === true) return undefined;
  let likely: Frame | undefined;
  let passesVerb = false;
  for (let i = at + 1; i < Math.min(sentence.to, at + TO_NOUN); i++) {
    const word = tokens[i]?.word;
    const quote = byOpen.get(i);
    // `في بيان تلقت «الرأي» نسخة منه`: a name between marks is passed.
    if (quote !== undefined && (i > at + 1 || isSubjectQuote(tokens, quote, cue, sentence))) {
      i = quote.close;
      continue;
    }
    if (word === undefined || /^[.:؛«"“]$/.test(word.surface)) return likely;
    if (form.homograph && isTooFar(cue, i, word)) return undefined;
    const quoted = isOpeningQuote(tokens[i + 1]?.word ?? word);
    // `ندد بما | وصفه بـ«العدوان»`: the later verb's.
    if (quoted && passesVerb) return likely;
    passesVerb ||= isReportingVerb(word);
    if (quoted && isPreposition(word, form.nounPreposition)) return { kind: "noun", content: i + 1, offset: 0 };
    // `يحذر فلان | من جامعة الساحل | من التسرع`: where one is from.
    if (hasRole(word, "from") && nounHasRole(tokens[i + 1]?.word, "field")) continue;
    // `أكد على ضرورة الحوار`, not `أكد العثور على أسلحة`.
    if (form.stressed && !nounHasRole(tokens[i + 1]?.word, "stressed")) continue;
    const frame = reportedNoun(tokens, i, word, form.nounPreposition);
    const isName = frame !== undefined && frame.offset > 0 && isWholeName(word);
    if (frame !== undefined && !isName && isKnownBehind(word, frame.offset)) return frame;
    if (!isName) likely ??= frame;
    likely ??= calledFor(form, i, word) ?? dottedPreposition(tokens, i, word, form.nounPreposition);
  }
  return likely;
}

/** `دعا الوزير لوقف القتال`: so with لـ, where what follows is what one calls for, and nobody. */
function calledFor({ nounPreposition }: CueForm, at: number, word: Word): NounFrame | undefined {
  if (!formHasRole(nounPreposition ?? "", "to")) return undefined;
  const reading = word.readings.find(
    ({ proclitics, key }) => proclitics === LAM && CALLED_FOR.has(withoutArticle(key)),
  );
  // `لل|حوار`, whose article has lost its alef.
  const article = hasFusedArticle(word.plain) ? LAM.length : 0;
  return reading && { kind: "noun", content: at, offset: reading.offset + article };
}

const CALLED_FOR = new Set(rows("called-for").map(({ form }) => keyForm(form)));

/** `عبر الإنترنت عن طريق`: a look-alike has its preposition close by, and somebody between. */
function isTooFar({ at, form }: Waiting, i: number, word: Word): boolean {
  if (i > at + LOOKALIKE_TO_NOUN) return true;
  return i === at + 1 && word.kind === "arabic" && withoutHamza(word) !== form.nounPreposition && !mayBeSomebody(word);
}

/** `عبر | وزير الخارجية المصري سامح شكري | عن`. */
const LOOKALIKE_TO_NOUN = 6;

/** By itself, before a mark: `ندد بـ«العدوان»`, `حذر من «عواقب وخيمة»`. */
const isPreposition = (word: Word, preposition: string): boolean =>
  preposition === BA ? word.plain === BA : withoutHamza(word) === preposition;

function reportedNoun(tokens: readonly Token[], at: number, word: Word, preposition: string): NounFrame | undefined {
  if (preposition !== BA) {
    const noun = tokens[at + 1]?.word;
    const isNoun = noun?.kind === "arabic";
    return isNoun && withoutHamza(word) === preposition ? { kind: "noun", content: at + 1, offset: 0 } : undefined;
  }
  // بـ before some nouns tells where or how, not what.
  const reading = word.readings.find(({ proclitics, key }) => proclitics === BA && key.length > 2);
  // `براءة`, `بداية`, `بلدية`: the letter is the noun's own.
  const isOwn =
    reading !== undefined &&
    (isOwnLetter(word, reading) ||
      (reading.key.length <= LETTERS_OWN && isCommonKey(word.key) && !isCommonKey(reading.key)));
  return reading === undefined || isOwn || nounHasRole(word, "manner") || hasRole(word, "adverb")
    ? undefined
    : { kind: "noun", content: at, offset: reading.offset };
}

/** `ندد | بوتين بالهجوم`, `نددت | بغداد بالهجوم`: the letter is a name's own. */
const isWholeName = (word: Word): boolean => nameRole(word) === "name" || placeLevel(marksOf(word.key)) === WHOLE_PLACE;

/** Not `أشاد | بوسيتش بفوز فريقه`: what no list has without the letter is hardly a noun, and a later one goes before it. */
const isKnownBehind = (word: Word, offset: number): boolean =>
  offset === 0 || isKnown(word.readings.find((reading) => reading.offset === offset));

const isKnown = (reading: WordReading | undefined): boolean =>
  reading !== undefined &&
  (hasArticle(reading.key) ||
    marksOf(reading.key) !== 0 ||
    withoutPronoun(reading.plain).some((noun) => isCommonKey(keyForm(noun))));

/** Longer rests are nouns that the lists only lack: `بإعداد`. */
const LETTERS_OWN = 4;

/** `شدد علي ضرورة`: Egyptian spelling, where no `على` follows and what does is no name's second word. */
function dottedPreposition(tokens: readonly Token[], at: number, word: Word, preposition: string): Frame | undefined {
  const noun = tokens[at + 1]?.word;
  return noun !== undefined &&
    withoutHamza(word) === dottedForm(preposition) &&
    isCommon(noun) &&
    cueForm(noun) === undefined &&
    !hasRole(noun, "and-so-on")
    ? { kind: "noun", content: at + 1, offset: 0 }
    : undefined;
}

/** `وصف الهجوم بـ«الجبان»`: the words between the marks are what it is called; without marks too much else has بـ. */
export function quotedName({ tokens, quotes }: Paragraph, { at }: Waiting, sentence: TokenRange): Frame | undefined {
  const quote = quotes.find(
    ({ open, depth }) => open > at && open < Math.min(sentence.to, at + TO_NOUN) && depth === 0,
  );
  return quote !== undefined && tokens[quote.open - 1]?.word.plain === BA
    ? { kind: "quote", quote, content: quote.open + 1 }
    : undefined;
}
