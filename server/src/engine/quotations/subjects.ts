/** The written subject of a cue: the noun phrase that says who speaks. */
import type { LocalMention } from "../entities/mention";
import { nameReading } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { factsOf, isTitleAdjective, isTitleHead } from "../nouns/title-words";
import {
  complementizerOf,
  hasJoinedRole,
  hasRole,
  isDottedPreposition,
  isIn,
  nounHasRole,
  withoutHamza,
} from "../lexicon/function-words";
import { rows, type Row } from "../lexicon/lexicon";
import { isCommon } from "../lexicon/words";
import { definiteReading, hasArticle, isDefinite, isJoinedWithArticle, withoutArticle } from "../morphology/article";
import {
  endsInTaMarbuta,
  isFeminineForm,
  isFeminineParticiple,
  isNominativePlural,
  isObliqueOrFemininePlural,
  isObliquePlural,
  isSoundMasculinePlural,
} from "../morphology/endings";
import { LAM, withoutWaw } from "../morphology/proclitics";
import { endsInWaw } from "../morphology/verbs";
import { dottedForm } from "../text/fold";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import { indexOf, lastIndexOf, type Token } from "../text/tokens";
import type { Word } from "../text/words";
import { cueForm } from "../cues/cue-forms";
import type { FramedCue } from "../cues/framed-cue";
import { isOwnUtterance } from "../cues/own-words";
import { isAdjunctWord, isManner } from "../nouns/clause-words";
import { sourceHeadOf, isSourceHead, isSourceKey } from "../nouns/source-words";
import { nounPhraseAt, isCutFromPreposition, type NounPhrase } from "./noun-phrases";

export interface Subject extends NounPhrase {
  /** Offsets in the paragraph, proclitics off. */
  start: number;
  end: number;
}

/** @returns the subject as written after the cue, or before it (`الوزير أكد أن`); undefined where it is dropped. */
export function subjectOf(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
): Subject | undefined {
  const { form, frame, at } = cue;
  if (frame.kind === "source" && saysWhose(paragraph.tokens, frame.content))
    return placed(paragraph, nounPhraseAt(paragraph, mentions, frame.content + 1, cue.sentence.to));
  if (frame.kind === "source")
    return form.pronoun || isOwnUtterance(paragraph.tokens[frame.content]?.word)
      ? undefined
      : placed(
          paragraph,
          nounPhraseAt(paragraph, mentions, frame.content, cue.sentence.to, true),
          form.binds?.preposition === LAM ? "always" : "maybe",
        );
  if (form.kind === "nominal")
    return form.pronoun
      ? form.masdarReports
        ? transmittedSource(paragraph, mentions, cue.sentence.from, at)
        : undefined
      : placed(paragraph, nounPhraseAt(paragraph, mentions, at + 1, contentStart(cue)));
  if (form.kind === "participle")
    return cue.verb === undefined
      ? undefined
      : subjectOf(paragraph, mentions, { ...cue.verb, sentence: cue.sentence, frame });
  if (form.only === "in-document")
    return placed(paragraph, nounPhraseAt(paragraph, mentions, at + 2, contentStart(cue)));
  if (form.source !== undefined && frame.kind !== "noun")
    return transmittedSource(paragraph, mentions, at, contentStart(cue));
  const after = subjectAfter(paragraph, mentions, cue);
  return after ?? subjectBefore(paragraph, mentions, cue);
}

/**
 * @returns who the sentence is about, where its first verb reports nothing: `وتراجع الوزير عن تصريحه، قائلا إن`, `فالوزير رفض …`.
 *   Only phrases that can be somebody: a name, a title, a body, a definite noun.
 * @param gender of the verb that reports: a noun that does not fit it is not its subject
 */
export function sentenceSubject(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { from, to }: TokenRange,
  gender?: "m" | "f",
): Subject | undefined {
  const { tokens } = paragraph;
  let at = from;
  while (
    at < to &&
    (hasJoinedRole(tokens[at]?.word, "auxiliary") ||
      hasRole(tokens[at]?.word, "adverb") ||
      tokens[at]?.word.kind === "punctuation")
  )
    at++;
  const first = tokens[at]?.word;
  if (first?.kind !== "arabic" || hasJoinedRole(first, "preposition")) return undefined;
  const nominal = isSomebody(paragraph, mentions, at) ? nounPhraseAt(paragraph, mentions, at, to) : undefined;
  if (nominal !== undefined) return agreesBefore(tokens, nominal, gender) ? placed(paragraph, nominal) : undefined;
  const next =
    hasJoinedRole(tokens[at + 1]?.word, "adverb") || /^["«“”]$/.test(tokens[at + 1]?.word.surface ?? "")
      ? at + 2
      : at + 1;
  const subject =
    next < to && isSomebody(paragraph, mentions, next) ? nounPhraseAt(paragraph, mentions, next, to) : undefined;
  return subject !== undefined && agrees(tokens, subject, gender, mentions)
    ? placed(paragraph, withoutObject(tokens, mentions, subject))
    : undefined;
}

/** `استقبل الرئيس | الوفد`, `وصف السفير | اللقاء بأنه`, `رفضت المحكمة العليا | الطعن`: behind a verb, a definite noun after a definite one that is neither an adjective nor of a name is its object. */
function withoutObject(tokens: readonly Token[], mentions: readonly LocalMention[], phrase: NounPhrase): NounPhrase {
  if (phrase.name !== undefined) return phrase;
  const isDefiniteAt = (at: number): boolean => isDefinite(tokens[at]?.word);
  // `الدول | المجاورة`: a plural of things takes the adjective of a woman.
  const head = tokens[phrase.from]?.word;
  let isFeminine = head !== undefined && (sourceHeadOf(head)?.gender === "f" || nounHasRole(head, "addressed"));
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = tokens[at]?.word as Word;
    // `وزير التربية والتعليم | المعرض`; behind an open construct a definite noun closes it.
    const closed = at > phrase.from && (isDefiniteAt(at - 1) || isJoinedWithArticle(tokens[at - 1]?.word));
    const named = mentions.some(({ from, to }) => from < at && at < to);
    if (
      closed &&
      isDefiniteAt(at) &&
      !named &&
      (at + 1 === phrase.to || factsOf(word)?.honorific === undefined) &&
      !isAdjective(word, isFeminine)
    )
      return { from: phrase.from, to: at };
    isFeminine ||= isFeminineForm(word.plain);
  }
  return phrase;
}

function isAdjective(word: Word, isFeminine: boolean): boolean {
  if (nisbaCountry(word) !== undefined || isTitleAdjective(word)) return true;
  // `اللجنة المختصة`, `القوات المتمركزة`: a participle that agrees.
  return isFeminine && isFeminineParticiple(word.plain);
}

/** `بحسب تصريحات المسؤولين`, `وفقا لأقوال الشاهد`: the one whose words they are comes after. */
const saysWhose = (tokens: readonly Token[], at: number): boolean =>
  nounHasRole(tokens[at]?.word, "utterance") &&
  tokens[at + 1]?.word.kind === "arabic" &&
  definiteReading(tokens[at]?.word as Word) === undefined;

/** Where the reported words begin: the token that the subject cannot pass. */
export function contentStart({ frame, sentence }: FramedCue): number {
  switch (frame.kind) {
    case "postposed":
      return sentence.to;
    case "clause":
      return frame.complementizer;
    case "colon":
      return frame.mark;
    case "quote":
      return frame.quote.open;
    // The preposition, a word of its own, is no subject's: `شدد نجاد | علي ضرورة`.
    case "noun":
      return frame.offset === 0 ? frame.content - 1 : frame.content;
    default:
      return frame.content;
  }
}

/** `قال [اليوم] [من جانبه] SUBJECT [في بيان] إن`: adjuncts are passed over; what follows one must be somebody. */
function subjectAfter(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { tokens } = paragraph;
  const { form, frame } = cue;
  const limit = contentStart(cue);
  let passedAdjunct = false;
  for (let at = cue.at + 1; at < limit;) {
    const next = afterSetting(paragraph, mentions, at, limit);
    if (next > at) {
      passedAdjunct ||=
        !hasRole(tokens[at]?.word, "adverb") && tokens[at]?.word.kind === "arabic" && !isSide(tokens, at);
      // Past an adjunct without a comma stands more of the adjunct, unless it is somebody.
      if (
        passedAdjunct &&
        next < limit &&
        tokens[next]?.word.surface !== "،" &&
        afterSetting(paragraph, mentions, next, limit) === next &&
        !isSomebody(paragraph, mentions, next)
      ) {
        const comma = tokens[cue.at + 1]?.word.surface === "،" ? indexOf(tokens, "،", next, limit) : -1;
        if (comma < 0) return undefined;
        at = comma + 1;
      } else at = next;
      continue;
    }
    const read = nounPhraseAt(paragraph, mentions, at, limit);
    const phrase =
      read && (form.class === "characterise" || form.class === "directive")
        ? withoutObject(tokens, mentions, read)
        : read;
    if (phrase === undefined) return undefined;
    if ((frame.kind === "noun" || form.noClause) && !isSomebodyOrMany(paragraph, mentions, at)) return undefined;
    // `رفضت التعليق قائلة`: what such a verb's noun is, unless it can speak, is refused.
    if (form.class === "deny" && form.noClause && !canSpeak(paragraph, mentions, phrase)) return undefined;
    if (isObject(paragraph, mentions, cue, phrase, limit)) return undefined;
    if (!agrees(tokens, phrase, form.gender, mentions)) return undefined;
    return placed(paragraph, withApposition(paragraph, mentions, phrase, limit));
  }
  return undefined;
}

/** A name, a title, a source or a body. */
function canSpeak({ tokens }: Paragraph, mentions: readonly LocalMention[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.from]?.word;
  return (
    head !== undefined &&
    (phrase.name !== undefined ||
      factsOf(head) !== undefined ||
      sourceHeadOf(head) !== undefined ||
      mentions.some((mention) => mention.phrase.from === phrase.from && mention.kind !== "nisba"))
  );
}

/** `رئيس الوزراء، سالم الرواحي، …`: the name after a description's comma belongs to the subject. */
function withApposition(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  phrase: NounPhrase,
  limit: number,
): NounPhrase {
  const { tokens } = paragraph;
  const head = tokens[phrase.from]?.word;
  if (head === undefined || !(factsOf(head)?.title !== undefined || isSourceHead(head) || isDefinite(head)))
    return phrase;
  if (
    phrase.name !== undefined ||
    mentions.some(({ type, from, to }) => type === "person" && phrase.from <= from && to <= phrase.to)
  )
    return phrase;
  const comma = isComma(tokens[phrase.to]?.word) ? phrase.to : afterFields(paragraph, mentions, phrase.to, limit);
  if (!isComma(tokens[comma]?.word)) return phrase;
  const name = nameAt(paragraph, mentions, comma + 1, limit);
  const after = name && tokens[name.to]?.word;
  const closed = name !== undefined && (name.to === limit || isComma(after) || hasRole(after, "relative"));
  return closed ? { from: phrase.from, to: name.to, ...(name.name ? { name: name.name } : {}) } : phrase;
}

/** `الممارس | في مجال الذكاء الاصطناعي`: index past one adjunct of a description. */
function afterFields(paragraph: Paragraph, mentions: readonly LocalMention[], at: number, limit: number): number {
  return isIn(paragraph.tokens[at]?.word) ? (nounPhraseAt(paragraph, mentions, at + 1, limit)?.to ?? at) : at;
}

/** A phrase that is a person's name and nothing else. */
function nameAt(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  limit: number,
): NounPhrase | undefined {
  const phrase = nounPhraseAt(paragraph, mentions, at, limit);
  const known = mentions.some(({ type, from, phrase: own }) => type === "person" && from === at && own.from === at);
  return phrase !== undefined && (known || phrase.name?.from === at) && phrase.to - at > 1 ? phrase : undefined;
}

/** Index past one adverb, comma, `من جانبه`, or preposition with its noun; `at` itself where none begins there. */
function afterSetting(paragraph: Paragraph, mentions: readonly LocalMention[], at: number, limit: number): number {
  const { tokens } = paragraph;
  const word = tokens[at]?.word;
  if (word === undefined) return at;
  if (hasRole(word, "adverb") || hasRole(word, "weekday") || isComma(word)) return at + 1;
  // `شدد علي أن`, `أشار إلي أن`: Egyptian spelling of the verb's own preposition, and no name.
  if (isDottedPreposition(word) && complementizerOf(tokens[at + 1]?.word ?? word) !== undefined) return at + 1;
  if (word.surface === "(" || word.surface === "/") {
    const close = indexOf(tokens, word.surface === "(" ? ")" : "/", at + 1, Math.min(limit, at + 8));
    return close < 0 ? at : close + 1;
  }
  if (hasRole(word, "time-adjective")) return at + 1;
  if (hasRole(word, "time-noun") && hasRole(tokens[at + 1]?.word, "time-adjective")) return at + 2;
  if (isSide(tokens, at)) return at + 2;
  const cut = isCutFromPreposition(tokens, mentions, at);
  if (!hasRole(word, "preposition") && !isAdjunctWord(word) && !cut) return isManner(word) ? at + 1 : at;
  const inside = hasRole(word, "preposition") ? at + 1 : at;
  return nounPhraseAt(paragraph, mentions, inside, limit, true)?.to ?? at + 1;
}

const isSide = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at]?.word, "from") && hasRole(tokens[at + 1]?.word, "side");

/** A name, a title, a source, a body, or a definite noun. */
function isSomebody(paragraph: Paragraph, mentions: readonly LocalMention[], at: number): boolean {
  const word = paragraph.tokens[at]?.word;
  if (
    word?.kind !== "arabic" ||
    isAdjunctWord(word) ||
    isCutFromPreposition(paragraph.tokens, mentions, at) ||
    hasRole(word, "time-noun")
  )
    return false;
  if (
    mentions.some(
      ({ phrase, kind, type }) => phrase.from === at && kind !== "nisba" && type !== "event" && type !== "product",
    )
  )
    return true;
  const facts = factsOf(word);
  return (
    (facts !== undefined &&
      facts.reading.proclitics.length === facts.reading.offset &&
      facts.placeHead === undefined &&
      !facts.eventHead &&
      facts.reading.offset <= 1) ||
    isSourceHead(word) ||
    isDefinite(word)
  );
}

/** `دعا الحكومة إلى`, `أبلغ الصحفيين أن`, `وطالب المجتمع الدولي بـ`: the noun after the verb is the one addressed. */
function isObject(
  { tokens }: Paragraph,
  mentions: readonly LocalMention[],
  { form, at }: FramedCue,
  phrase: NounPhrase,
  limit: number,
): boolean {
  if (form.class !== "directive" && !form.object) return false;
  // `إن أردوغان أبلغ بوتين أن`: who is named right before the verb, speaks.
  if (
    form.object &&
    mentions.some(
      ({ to, kind, type }) => to === at && kind !== "nisba" && (type === "person" || type === "organization"),
    )
  )
    return true;
  const head = tokens[phrase.from]?.word;
  if (head === undefined) return false;
  // `طالبت المعارضة | الحكومة بـ`: whom the verb addresses comes after who speaks.
  const addressed = tokens[phrase.to]?.word;
  const twoNouns = form.class === "directive" && definiteReading(head) !== undefined && isDefinite(addressed);
  if (twoNouns && phrase.to < limit && !isObliquePlural(head.key)) return false;
  if (
    isObliqueOrFemininePlural(head.key) &&
    hasArticle(head.key) &&
    !isTitleHead(head.key) &&
    !mentions.some(({ from }) => from === phrase.from)
  )
    return true;
  // `وتطلب فدية`: what is asked for.
  if (
    form.class === "directive" &&
    !hasArticle(head.key) &&
    !endsInWaw(head.key) &&
    isCommon(head) &&
    sourceHeadOf(head) === undefined &&
    factsOf(head) === undefined &&
    !hasRole(head, "partitive") &&
    !mentions.some(({ phrase: { from } }) => from === phrase.from)
  )
    return true;
  if (!form.object || phrase.name !== undefined) return false;
  // `أخبرت الصحف أن`, `حذر الخبير من`: who can speak, does; `طالب الحكومة بـ` asks it.
  if (form.class !== "directive" && (sourceHeadOf(head) !== undefined || factsOf(head)?.title !== undefined))
    return false;
  if (
    form.speakerFirst &&
    (sourceHeadOf(head) !== undefined ||
      factsOf(head) !== undefined ||
      mentions.some(({ phrase: { from } }) => from === phrase.from))
  )
    return false;
  const person = mentions.some(
    ({ type, phrase: { from, to } }) => type === "person" && from === phrase.from && to <= phrase.to,
  );
  return (
    !person &&
    !hasObject(tokens, mentions, phrase, limit) &&
    !(form.class === "directive" && demands(tokens, mentions, phrase))
  );
}

/** Does another noun, no adjunct, follow the phrase? */
function hasObject(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  { to }: NounPhrase,
  limit: number,
): boolean {
  const another = tokens[to];
  if (another === undefined) return false;
  if (mentions.some(({ from, start, kind }) => from === to && start === another.start && kind !== "nisba")) return true;
  return (
    to < limit &&
    another.word.kind === "arabic" &&
    !hasRole(another.word, "preposition") &&
    !isAdjunctWord(another.word) &&
    !hasRole(another.word, "adverb")
  );
}

/** `طالبت النيابة بـ`, `طالب المتظاهرون بـ`, `طالب النائب العام بـ`: who is more likely to ask than to be asked; not `طالب الحكومة بـ`. */
function demands(tokens: readonly Token[], mentions: readonly LocalMention[], { from }: NounPhrase): boolean {
  const head = tokens[from]?.word;
  if (head === undefined || nounHasRole(head, "addressed")) return false;
  const facts = factsOf(head);
  return (
    isNominativePlural(head.key) ||
    sourceHeadOf(head) !== undefined ||
    (facts?.title ?? facts?.honorific) !== undefined ||
    mentions.some(({ type, kind, phrase }) => type === "organization" && kind !== "nisba" && phrase.from === from)
  );
}

/** A verb does not speak for a noun of the other gender: `قالت الوزارة`, but `دعا الحكومة` has the noun for its object. */
function agrees(
  tokens: readonly Token[],
  phrase: NounPhrase,
  gender: "m" | "f" | undefined,
  mentions: readonly LocalMention[],
): boolean {
  const head = tokens[phrase.from]?.word;
  if (gender === undefined || head === undefined || phrase.name?.from === phrase.from) return true;
  const person = mentions.find(({ type, phrase: { from } }) => type === "person" && from === phrase.from);
  if (person !== undefined) return person.gender === undefined || person.gender === gender || person.from > phrase.from;
  // `اتهم شركات …`: the verb of a plural of things is feminine.
  if (gender === "m" && sourceHeadOf(head)?.gender === "f") return false;
  const isFeminine =
    endsInTaMarbuta(head.plain) &&
    (isCommon(head) || factsOf(head) !== undefined) &&
    !MASCULINE_IN_TA.has(withoutArticle(head.plain));
  return gender === "f" || !isFeminine || !hasArticle(head.plain);
}

/** Subject before its verb: a phrase that opens the sentence or a clause and lasts to the verb, or to a relative clause before it. */
function subjectBefore(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { at, sentence, form }: FramedCue,
): Subject | undefined {
  const { tokens } = paragraph;
  if (form.reading.offset > 0) return undefined;
  let end = at;
  while (
    end > sentence.from &&
    (hasJoinedRole(tokens[end - 1]?.word, "auxiliary") ||
      hasRole(tokens[end - 1]?.word, "adverb") ||
      hasJoinedRole(tokens[end - 1]?.word, "relative"))
  )
    end--;
  // `سولانا (يمين) قال إن`.
  if (tokens[end - 1]?.word.surface === ")") {
    const opening = lastIndexOf(tokens, "(", Math.max(sentence.from, end - 6), end - 1);
    if (opening > sentence.from) end = opening;
  }
  // `وسمع شرطي وهو يقول إن`: the noun before the pronoun.
  const told = clausePronoun(tokens[end - 1]?.word.plain ?? "");
  if (told?.circumstance !== undefined && end - 1 > sentence.from)
    return relativeHead(paragraph, mentions, told, Math.max(sentence.from, end - 11), end - 1);
  const relative = hasJoinedRole(tokens[end]?.word, "relative");
  const comma = isComma(tokens[end - 1]?.word);
  const stop = comma ? end - 1 : end;
  // `وسط أنباء تفيد بأن`: a relative clause without its pronoun.
  const last = tokens[stop - 1]?.word;
  if (form.kind === "imperfect" && !comma && last !== undefined && isSourceHead(last) && !hasArticle(last.key))
    return placed(paragraph, { from: stop - 1, to: stop });
  const pronoun = clausePronoun(withoutWaw(tokens[end]?.word.plain ?? "")) ?? ANY_RELATIVE;
  // `القيود التي وصفها`: the noun before the pronoun is the verb's object.
  const head =
    relative && !("withObject" in form)
      ? relativeHead(paragraph, mentions, pronoun, Math.max(sentence.from, stop - 10), stop)
      : undefined;
  if (head !== undefined) return head;
  for (let from = stop - 1; from >= Math.max(sentence.from, stop - 16); from--) {
    const opens =
      from === sentence.from ||
      hasRole(tokens[from - 1]?.word, "clause-opener") ||
      (from - 1 === sentence.from && hasJoinedRole(tokens[from - 1]?.word, "demonstrative")) ||
      (tokens[from - 1]?.word.kind === "punctuation" && !comma);
    if (!opens && !(relative && !hasRole(tokens[from]?.word, "preposition"))) continue;
    const word = tokens[from]?.word;
    if (word === undefined || hasRole(word, "clause-opener") || hasJoinedRole(word, "auxiliary")) continue;
    const phrase = nounPhraseAt(paragraph, mentions, from, stop);
    if (phrase === undefined) {
      if (opens && from < stop - 1) return undefined;
      continue;
    }
    if (phrase.to === stop && (!comma || from === sentence.from) && agreesBefore(tokens, phrase, form.gender))
      return placed(paragraph, phrase);
    // `العديد من النساء اللائي … يقولون`, `لافروف، الذي …، قال`.
    const next = tokens[phrase.to]?.word;
    const led = hasRole(next, "relative") || (isComma(next) && comma && indexOf(tokens, "،", phrase.to + 1, stop) < 0);
    if (opens && led && isSomebodyOrMany(paragraph, mentions, from) && agreesBefore(tokens, phrase, form.gender))
      return placed(paragraph, phrase);
    if (opens && !relative) return undefined;
  }
  return undefined;
}

/** What a pronoun that opens a clause agrees with: `الذي`, `التي`, and of a clause that tells what one does meanwhile `وهو`. */
type Agreement = Pick<Row<"clause-pronouns">, "gender" | "number">;

const CLAUSE_PRONOUNS = new Map(rows("clause-pronouns").map((row) => [row.form, row]));
const clausePronoun = (plain: string): Row<"clause-pronouns"> | undefined =>
  CLAUSE_PRONOUNS.get(dottedForm(plain) ?? plain);
/** `من`, `ما`, and the duals. */
const ANY_RELATIVE: Agreement = { gender: "m", number: "singular" };

/** Men's nouns in ة: خليفة. */
const MASCULINE_IN_TA = new Set(rows("masculine-in-ta").map(({ form }) => form));

/** `قرار المحكمة العليا | التي اعتبرت`, `المسؤولون في اللجنة | الذين أعلنوا`: the nearest noun that the pronoun agrees with, its adjectives after it. */
function relativeHead(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  pronoun: Agreement,
  first: number,
  stop: number,
): Subject | undefined {
  const { tokens } = paragraph;
  // `بالنسبة لترامب، والذي علق`: a name after its preposition.
  const name = tokens[stop - 1] && nameReading((tokens[stop - 1] as Token).word);
  if (name !== undefined && name.offset > 0 && pronoun.number === "singular")
    return {
      from: stop - 1,
      to: stop,
      start: (tokens[stop - 1]?.start ?? 0) + name.offset,
      end: tokens[stop - 1]?.end ?? 0,
    };
  const person = mentions.find(({ type, to }) => type === "person" && to === stop);
  if (person !== undefined && pronoun.number === "singular")
    return placed(paragraph, { from: person.phrase.from, to: stop });
  for (let from = stop - 1; from >= first; from--) {
    const word = tokens[from]?.word;
    const before = tokens[from - 1]?.word;
    if (word?.kind !== "arabic" || !agreesWithPronoun(word, pronoun)) continue;
    if (
      isDefinite(word) &&
      before !== undefined &&
      definiteReading(before) !== undefined &&
      !mentions.some((mention) => mention.from === from && mention.kind !== "nisba")
    )
      continue;
    const phrase = nounPhraseAt(paragraph, mentions, from, stop);
    if (phrase?.to === stop && isSomebodyOrMany(paragraph, mentions, from)) return placed(paragraph, phrase);
  }
  return undefined;
}

/** Of common nouns the ending tells gender and number; names are left to the article. */
function agreesWithPronoun(word: Word, { gender, number }: Agreement): boolean {
  if (number === "plural") return isSoundMasculinePlural(word.key) || sourceHeadOf(word)?.number === "plural";
  const feminine = endsInTaMarbuta(word.plain) || sourceHeadOf(word)?.gender === "f";
  return feminine === (gender === "f");
}

function isSomebodyOrMany(paragraph: Paragraph, mentions: readonly LocalMention[], at: number): boolean {
  return isSomebody(paragraph, mentions, at) || hasRole(paragraph.tokens[at]?.word, "partitive");
}

/** A verb after its subject agrees with it: `الوزارة أكدت`; not `كانت الوزارة … وقال`. */
function agreesBefore(tokens: readonly Token[], phrase: NounPhrase, gender: "m" | "f" | undefined): boolean {
  const head = tokens[phrase.from]?.word.plain ?? "";
  return gender !== "m" || !(hasArticle(head) && endsInTaMarbuta(head)) || phrase.name !== undefined;
}

/** `نقلت وكالة … عن فلان [قوله] إن`: the person after the preposition of whose words they are, between two tokens. */
function transmittedSource(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  from: number,
  to: number,
): Subject | undefined {
  let preposition = "";
  for (let at = from; at < to; at++) {
    const word = paragraph.tokens[at]?.word as Word;
    preposition = cueForm(word)?.source ?? preposition;
    if (!hasRole(word, "about") && withoutHamza(word) !== preposition) continue;
    const phrase = nounPhraseAt(paragraph, mentions, at + 1, to, true);
    if (phrase !== undefined) return placed(paragraph, phrase);
  }
  return undefined;
}

/** @param cutsL is a لـ before the first word cut off: always after وفقا, and where it can be no letter of the noun after بحسب */
function placed(
  { tokens, text }: Paragraph,
  phrase: NounPhrase | undefined,
  cutsL: "always" | "maybe" | "never" = "never",
): Subject | undefined {
  const first = phrase && tokens[phrase.from];
  if (phrase === undefined || first === undefined) return undefined;
  const cut =
    cutsL === "never"
      ? 0
      : cutsL === "always"
        ? (first.word.readings.find(({ proclitics }) => proclitics === LAM)?.offset ?? 0)
        : cutOff(first.word);
  const start = first.start + cut;
  const end = tokens[phrase.to - 1]?.end ?? first.end;
  const subject: Subject = {
    from: phrase.from,
    to: phrase.to,
    start,
    end: start + text.slice(start, end).trimEnd().length,
  };
  if (phrase.name !== undefined) subject.name = phrase.name;
  return subject;
}

/** `لمصدر`, `للوزارة`: where the noun begins after its لـ; 0 for names that only begin so (`لافروف`). */
function cutOff(word: Word): number {
  const reading = word.readings.find(({ proclitics }) => proclitics === LAM);
  return reading !== undefined &&
    cueForm(word) === undefined &&
    (isAdjunctWord(word) ||
      factsOf(word)?.reading.offset === reading.offset ||
      (reading.key.length > 3 && isSourceKey(reading.key)))
    ? reading.offset
    : 0;
}
