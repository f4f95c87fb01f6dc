/** The subject behind its verb: `قال [اليوم] [من جانبه] SUBJECT [في بيان] إن`. */
import { isOnesOwn } from "../nouns/people-words";
import { isComma } from "../text/marks";
import { blessingAt } from "../nouns/blessings";
import { isAdjunctWord, isManner } from "../nouns/clause-words";
import { hasRole, isDottedPreposition, complementizerOf } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { CueForm } from "../cues/cue-forms";
import { contentStart, type FramedCue } from "../cues/framed-cue";
import { isOwnUtterance } from "../cues/own-words";
import type { Paragraph } from "../text/paragraphs";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import { indexOf, type Token } from "../text/tokens";
import { placed, withApposition, type Subject } from "./subject-phrases";
import { isSomebody, isSomebodyOrMany, canSpeak, fitsVerb } from "./somebody";
import { hasArticle, isDefinite } from "../morphology/article";
import { eastAsianEnd } from "../nouns/name-words";
import { sourceHeadOf } from "../nouns/source-words";
import { isNisbaForm } from "../morphology/endings";
import { isCutFromPreposition } from "./phrase-names";
import { isAddressed, takesOneAddressed, takesWhom, withoutObject } from "./objects";
import { nounPhraseAt } from "./noun-phrases";
import { type NounPhrase } from "./phrase-steps";
import { LAM, BA } from "../morphology/proclitics";
import type { Word } from "../text/words";

/** Tokens of a bracket between a verb and its subject: `(صباح اليوم الأحد)`, `/وكالات/`; longer ones are clauses. */
const BRACKET = 8;

/** `قال [اليوم] [من جانبه] SUBJECT [في بيان] إن`: adjuncts are passed over; what follows one must be somebody. */
export function subjectAfter(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
): Subject | undefined {
  const limit = contentStart(cue);
  const at = pastSettings(paragraph, mentions, cue, limit);
  const read = at === undefined ? undefined : nounPhraseAt(paragraph, mentions, at, limit);
  if (read === undefined) return undefined;
  const takesObject =
    cue.form.class === "characterise" ||
    cue.form.class === "directive" ||
    // `وعد رئيس البلدية | الأهالي بأن`.
    cue.form.class === "commissive" ||
    cue.frame.kind === "noun" ||
    cue.form.tight ||
    takesWhom(cue.form);
  const phrase = takesObject ? withoutObject(paragraph.tokens, mentions, read) : read;
  return isSubject(paragraph, mentions, cue, phrase, limit)
    ? placed(paragraph, withApposition(paragraph, mentions, phrase, limit))
    : undefined;
}

/** Where the noun behind the verb and its settings begins; undefined where none can be the subject. */
function pastSettings(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
  limit: number,
): number | undefined {
  const { tokens } = paragraph;
  let passedAdjunct = false;
  for (let at = cue.at + 1; at < limit;) {
    const next = afterSetting(paragraph, mentions, at, limit);
    if (next === at) return at;
    passedAdjunct ||= !hasRole(tokens[at]?.word, "adverb") && tokens[at]?.word.kind === "arabic";
    // Past an adjunct without a comma stands more of the adjunct, unless it is somebody.
    const isMore =
      passedAdjunct &&
      next < limit &&
      afterSetting(paragraph, mentions, next, limit) === next &&
      !isSomebody(paragraph, mentions, next);
    if (!isMore) at = next;
    else {
      const comma = isComma(tokens[cue.at + 1]?.word) ? indexOf(tokens, "،", next, limit) : -1;
      if (comma < 0) return undefined;
      at = comma + 1;
    }
  }
  return undefined;
}

/** Is the phrase behind the verb its subject, and not what it asks, addresses, or refuses? */
function isSubject(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
  phrase: NounPhrase,
  limit: number,
): boolean {
  const { form, frame } = cue;
  // `وختم | حديثه قائلا`.
  if (form.class === "continue" && isOwnUtterance(paragraph.tokens[phrase.from]?.word)) return false;
  const needsSomebody = frame.kind === "noun" || form.noClause || (form.tight && frame.kind === "quote");
  // `ونددت | «هيومن رايتس» | بالقصف`: a name between marks is a body's.
  const isMarked = isOpeningQuote(paragraph.tokens[phrase.from]?.word as Word);
  // `هدد | بن حنيف بالانسحاب`, `وطالب | كورتشاك بهدنة`: so does a name that no list has.
  const isNamed = phrase.name?.from === phrase.from;
  if (needsSomebody && !isMarked && !isNamed && !isSomebodyOrMany(paragraph, mentions, phrase.from)) return false;
  // `رفضت التعليق قائلة`: what such a verb's noun is, unless it can speak, is refused.
  if (form.class === "deny" && form.noClause && !canSpeak(paragraph, mentions, phrase)) return false;
  if (isAddressed(paragraph, mentions, cue, phrase, limit)) return false;
  return isWholeName(mentions, phrase, form) || fitsVerb(paragraph.tokens, phrase, form.gender, mentions);
}

/** `وقال | جيهان الكندي إن`: who is named in full behind a verb that is said to nobody speaks, whatever lists tell of the name. */
const isWholeName = (mentions: readonly LocalMention[], { from, to }: NounPhrase, form: CueForm): boolean =>
  !takesOneAddressed(form) &&
  mentions.some((name) => name.type === "person" && name.from === from && name.to === to && to > from + 1);

const isLoosePreposition = ({ plain }: Word): boolean => plain === LAM || plain === BA;

/** Index past one adverb, comma, `من جانبه`, or preposition with its noun; `at` itself where none begins there. */
export function afterSetting(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  limit: number,
): number {
  const { tokens } = paragraph;
  const word = tokens[at]?.word;
  if (word === undefined || isNamedAt(tokens, mentions, at)) return at;
  const wish = blessingAt(tokens, at);
  if (wish !== undefined) return wish.value === "god" ? at : wish.to;
  if (hasRole(word, "adverb") || hasRole(word, "weekday") || isComma(word)) return at + 1;
  // `شدد علي أن`, `أشار إلي أن`: Egyptian spelling of the verb's own preposition, and no name.
  if (isDottedPreposition(word) && complementizerOf(tokens[at + 1]?.word ?? word) !== undefined) return at + 1;
  if (word.surface === "(" || word.surface === "/") {
    const close = indexOf(tokens, word.surface === "(" ? ")" : "/", at + 1, Math.min(limit, at + BRACKET));
    return close < 0 ? at : close + 1;
  }
  if (hasRole(word, "time-adjective")) return at + 1;
  if (hasRole(word, "time-noun") && hasRole(tokens[at + 1]?.word, "time-adjective")) return at + 2;
  if (isSide(tokens, at)) return at + 2;
  const cut = isCutFromPreposition(tokens, mentions, at);
  if (!hasRole(word, "preposition") && !isAdjunctWord(word) && !cut) return isManner(word) ? at + 1 : at;
  // `لـ«الوطن»`, `بـ"سبق"`: a preposition by itself before a mark.
  const inside = hasRole(word, "preposition") || isLoosePreposition(word) ? at + 1 : at;
  // `لـ«الرأي» | سالم الرواحي`: a name between marks is whole.
  const opening = tokens[inside]?.word;
  const marked = opening !== undefined && isOpeningQuote(opening) ? quotedNameEnd(tokens, inside, limit) : undefined;
  if (marked !== undefined) return marked;
  const to = withItsAdjective(tokens, nounPhraseAt(paragraph, mentions, inside, limit, true)?.to ?? at + 1, limit);
  return withItsName(tokens, mentions, inside, to, limit);
}

/** `على موقع التواصل الاجتماعي | فيسبوك`: what an outlet is called is nobody who speaks. */
function withItsName(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  head: number,
  to: number,
  limit: number,
): number {
  const [outlet, last] = [tokens[head]?.word, tokens[to - 1]?.word];
  if (outlet === undefined || hasArticle(outlet.key) || sourceHeadOf(outlet)?.kind !== "outlet" || !isDefinite(last))
    return to;
  return mentions.find(({ from, to: end }) => from === to && end === to + 1 && end <= limit)?.to ?? to;
}

/** `على موقعها | الرسمي`: an adjective with the article belongs to a noun with its possessor. */
const withItsAdjective = (tokens: readonly Token[], to: number, limit: number): number => {
  const [noun, adjective] = [tokens[to - 1]?.word, tokens[to]?.word];
  const describes =
    to < limit &&
    noun !== undefined &&
    adjective !== undefined &&
    isOnesOwn(noun) &&
    isDefinite(adjective) &&
    isNisbaForm(adjective.key);
  return describes ? to + 1 : to;
};

/** `بكين`, `بريطانيا`: a name that only begins as if a preposition stood before it; `لي تشيانغ`: one of syllables, and no "to me". */
const isNamedAt = (tokens: readonly Token[], mentions: readonly LocalMention[], at: number): boolean => {
  const word = tokens[at]?.word as Word;
  const isOpening = hasRole(word, "adjunct") ? eastAsianEnd(tokens, at) !== undefined : isAdjunctWord(word);
  return isOpening && mentions.some(({ from, start }) => from === at && start === tokens[at]?.start);
};

export const isSide = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at]?.word, "from") && hasRole(tokens[at + 1]?.word, "side");
