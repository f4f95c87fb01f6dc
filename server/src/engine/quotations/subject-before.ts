/** The subject before its verb: `الوزير أكد أن`, `المسؤول الذي قال إن`. */
import { hasPronoun } from "../morphology/pronouns";
import { isComma } from "../text/marks";
import { dottedForm } from "../text/fold";
import { isAudience, isSourceHead, sourceHeadOf } from "../nouns/source-words";
import { isArticledName, nameReading } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import { FA, WAW, withoutWaw } from "../morphology/proclitics";
import { beforeAccusativeAlef, endsInTaMarbuta, isSoundMasculinePlural } from "../morphology/endings";
import { isDefinite, hasArticle, isJoinedDefinite, isJoinedWithArticle } from "../morphology/article";
import { rows, type Row } from "../lexicon/lexicon";
import { formHasRole, hasJoinedRole, hasRole, isIn, nounHasRole } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { FramedCue } from "../cues/framed-cue";
import { isDocument } from "../cues/reporting";
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import { isOpeningQuote } from "../text/quotes";
import { lastIndexOf, indexOf, type Token } from "../text/tokens";
import { cutOff, placed, type Subject } from "./subject-phrases";
import { canSpeak, isSomebodyOrMany } from "./somebody";
import { nounPhraseAt } from "./noun-phrases";
import { type NounPhrase } from "./phrase-steps";
import type { Word } from "../text/words";

/** A phrase that opens the sentence or a clause and lasts to the verb, or to a relative clause before it. */
export function subjectBefore(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
): Subject | undefined {
  const { at, sentence, form, frame } = cue;
  const { tokens } = paragraph;
  if (form.reading.proclitics === FA) return topicAsFor(paragraph, mentions, cue);
  // Before `«…»، يقول` stand the words that were said.
  if (form.reading.offset > 0 || frame.kind === "postposed") return undefined;
  // `أصدر الحزب بيانا | اعتبر فيه أن`: a document's words are of whoever put it out.
  if (hasRole(tokens[at + 1]?.word, "in-it") && !hasJoinedRole(tokens[at - 1]?.word, "relative"))
    return documentOwner(paragraph, mentions, sentence.from, at);
  const asked = personAsked(paragraph, mentions, sentence, at);
  if (asked !== undefined) return asked;
  const end = beforeAuxiliaries(tokens, at, sentence.from);
  // `وسمع شرطي وهو يقول إن`: the noun before the pronoun.
  const topicOfSentence = clausePronoun(tokens[end - 1]?.word.plain ?? "");
  if (topicOfSentence?.circumstance !== undefined && end - 1 > sentence.from)
    return relativeHead(
      paragraph,
      mentions,
      topicOfSentence,
      Math.max(sentence.from, end - 1 - TO_ANTECEDENT),
      end - 1,
    );
  const relative = hasJoinedRole(tokens[end]?.word, "relative");
  const comma = isComma(tokens[end - 1]?.word);
  const stop = comma ? end - 1 : end;
  // `وسط أنباء تفيد بأن`: a relative clause without its pronoun.
  const last = tokens[stop - 1]?.word;
  if (form.kind === "imperfect" && !comma && last !== undefined && isSourceHead(last) && !hasArticle(last.key))
    return opening(tokens, placed(paragraph, { from: stop - 1, to: stop }));
  const pronoun = clausePronoun(withoutWaw(tokens[end]?.word.plain ?? "")) ?? ANY_RELATIVE;
  // `القيود التي وصفها`: the noun before the pronoun is the verb's object.
  const head = relative
    ? relativeHead(paragraph, mentions, pronoun, Math.max(sentence.from, stop - TO_ANTECEDENT), stop)
    : undefined;
  return head ?? openingSubject(paragraph, mentions, { sentence, stop, comma, relative, gender: form.gender });
}

/** `تصريحا | لرئيس الجمهورية | قال فيه`: whose words a document has, right before the verb. */
function documentOwner(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  from: number,
  at: number,
): Subject | undefined {
  const { tokens } = paragraph;
  for (let owner = at - 1; owner > Math.max(from, at - TO_ANTECEDENT); owner--) {
    const [document, word] = [tokens[owner - 1]?.word, tokens[owner]?.word];
    if (document === undefined || word === undefined || cutOff(word) === 0 || isTold(word)) continue;
    if (!isDocument(document) && !hasUtterance(document)) continue;
    const phrase = nounPhraseAt(paragraph, mentions, owner, at, true);
    return phrase?.to === at ? placed(paragraph, phrase, "always") : undefined;
  }
  return undefined;
}

/** `للصحافيين`, `لصحيفة النور`. */
const isTold = (word: Word): boolean => isAudience(word) || sourceHeadOf(word)?.kind === "outlet";

const hasUtterance = (word: Word): boolean =>
  [word.plain, beforeAccusativeAlef(word.plain)].some((form) => formHasRole(form, "utterance"));

/** `أما | والدة الشهيد،| فقالت`: whom the clause is about, to the verb with its ف. */
function topicAsFor(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { tokens } = paragraph;
  const { at, sentence } = cue;
  const { from } = sentence;
  if (!hasJoinedRole(tokens[from]?.word, "as-for")) return undefined;
  const phrase = nounPhraseAt(paragraph, mentions, from + 1, at);
  const closes = phrase !== undefined && (phrase.to === at || isComma(tokens[at - 1]?.word));
  if (!closes) return undefined;
  // `أما | معين الشعباني، مدرب الفريق، | فاعتبر أن`: whom no list has.
  const [first, second] = [tokens[phrase.from]?.word, tokens[phrase.from + 1]?.word];
  const isNamed =
    first !== undefined &&
    !hasArticle(first.key) &&
    second !== undefined &&
    phrase.to === phrase.from + 2 &&
    isArticledName(second);
  if (isNamed) return placed(paragraph, { ...phrase, name: phrase });
  return canSpeak(paragraph, mentions, phrase) || isPaper(tokens, phrase, cue) ? placed(paragraph, phrase) : undefined;
}

/** `أما | «المنارة» | فكتبت أن`; not `أما «الهدنة» فقال إنها`, of which he speaks, nor `فقالت إنها`, of which she may. */
function isPaper(tokens: readonly Token[], { from }: NounPhrase, { form, frame }: FramedCue): boolean {
  const [mark, particle] = [tokens[from], frame.kind === "clause" ? tokens[frame.complementizer] : undefined];
  return (
    form.gender === "f" &&
    mark !== undefined &&
    isOpeningQuote(mark.word) &&
    !(particle !== undefined && hasPronoun(particle.word.plain))
  );
}

/** `وحين سألت «الرأي» المدير خالد الحداد | أجاب بأن`: the one whom a clause before the verb ends with. */
function personAsked(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { from }: TokenRange,
  at: number,
): Subject | undefined {
  const { tokens } = paragraph;
  const person = mentions.find(({ type, to }) => type === "person" && to === at);
  const hangs =
    hasJoinedRole(tokens[from]?.word, "subordinating") ||
    nounHasRole(tokens[from]?.word, "question") ||
    nounHasRole(tokens[from + 1]?.word, "question");
  return person !== undefined && hangs && person.phrase.from > from + 1
    ? placed(paragraph, { from: person.phrase.from, to: at })
    : undefined;
}

/** Tokens from a relative pronoun back to the noun it belongs to: a title and a name. */
const TO_ANTECEDENT = 10;

/** `الوزير [قد] | أكد`, `سولانا (يمين) | قال إن`: index after the subject. */
function beforeAuxiliaries(tokens: readonly Token[], at: number, first: number): number {
  let end = at;
  const isBetween = (word: Word | undefined): boolean =>
    hasJoinedRole(word, "auxiliary") || hasRole(word, "adverb") || hasJoinedRole(word, "relative");
  while (end > first && isBetween(tokens[end - 1]?.word)) end--;
  if (tokens[end - 1]?.word.surface !== ")") return end;
  const opening = lastIndexOf(tokens, "(", Math.max(first, end - BRACKET), end - 1);
  return opening > first ? opening : end;
}

/** Tokens of a bracket behind a name. */
const BRACKET = 6;

/** Where a subject before its verb must end, and what stands between. */
interface Ending {
  sentence: TokenRange;
  stop: number;
  /** Does a comma close it? */
  comma: boolean;
  /** Does a relative clause follow? */
  relative: boolean;
  gender: "m" | "f" | undefined;
}

/** The nearest phrase that opens a clause and lasts to its verb. */
function openingSubject(paragraph: Paragraph, mentions: readonly LocalMention[], ending: Ending): Subject | undefined {
  const { tokens } = paragraph;
  const { sentence, stop, comma, relative, gender } = ending;
  for (let from = stop - 1; from >= Math.max(sentence.from, stop - LONGEST); from--) {
    const opens = opensClause(tokens, from, ending);
    if (!opens && !relative) continue;
    const phrase = nounPhraseAt(paragraph, mentions, from, stop);
    if (phrase === undefined) {
      if (opens && from < stop - 1) return undefined;
      continue;
    }
    if (!agreesBefore(tokens, phrase, gender)) continue;
    if (phrase.to === stop && (!comma || from === sentence.from)) return opening(tokens, placed(paragraph, phrase));
    // `كثير من الأمهات اللائي … يقولون`, `لافروف، الذي …، قال`.
    const next = tokens[phrase.to]?.word;
    const led = hasRole(next, "relative") || (isComma(next) && comma && indexOf(tokens, "،", phrase.to + 1, stop) < 0);
    if (opens && led && isSomebodyOrMany(paragraph, mentions, from)) return placed(paragraph, phrase);
  }
  return undefined;
}

/** `و|العمال يذكرون أن`: the و that opens the sentence is none of the subject's. */
export const opening = (tokens: readonly Token[], subject: Subject | undefined): Subject | undefined => {
  const first = subject && tokens[subject.from]?.word;
  return subject !== undefined && first !== undefined && isJoinedWithArticle(first) && isJoinedDefinite(first)
    ? { ...subject, start: subject.start + WAW.length }
    : subject;
};

/** Tokens of the longest subject before its verb. */
const LONGEST = 16;

const opensClause = (tokens: readonly Token[], from: number, { sentence, comma }: Ending): boolean =>
  from === sentence.from ||
  hasRole(tokens[from - 1]?.word, "clause-opener") ||
  (from - 1 === sentence.from && hasJoinedRole(tokens[from - 1]?.word, "demonstrative")) ||
  (tokens[from - 1]?.word.kind === "punctuation" && !comma && !isNamesMark(tokens, from - 1));

/** `لصحيفة | «الرأي» أكد`: a mark behind a word opens a name, and no clause. */
const isNamesMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word.kind === "arabic" && isOpeningQuote(tokens[at]?.word as Word);

/** A verb after its subject agrees with it: `الوزارة أكدت`; not `كانت الوزارة … وقال`. */
export function agreesBefore(tokens: readonly Token[], phrase: NounPhrase, gender: "m" | "f" | undefined): boolean {
  const head = tokens[phrase.from]?.word.plain ?? "";
  return gender !== "m" || !(hasArticle(head) && endsInTaMarbuta(head)) || phrase.name !== undefined;
}

/** What a pronoun that opens a clause agrees with: `الذي`, `التي`, and of a clause that tells what one does meanwhile `وهو`. */
export type Agreement = Pick<Row<"clause-pronouns">, "gender" | "number">;

export const CLAUSE_PRONOUNS = new Map(rows("clause-pronouns").map((row) => [row.form, row]));

export const clausePronoun = (plain: string): Row<"clause-pronouns"> | undefined =>
  CLAUSE_PRONOUNS.get(dottedForm(plain) ?? plain);

/** `من`, `ما`, and the duals. */
export const ANY_RELATIVE: Agreement = { gender: "m", number: "singular" };

/** `قرار المحكمة العليا | التي اعتبرت`, `المسؤولون في اللجنة | الذين أعلنوا`: the nearest noun that the pronoun agrees with, its adjectives after it. */
export function relativeHead(
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
    if (word?.kind !== "arabic" || !agreesWithPronoun(word, pronoun)) continue;
    // `السفير | الأميركي، الذي`: an adjective of the noun before it.
    if (isDefinite(word) && nisbaCountry(word) !== undefined && isDefinite(tokens[from - 1]?.word)) continue;
    // `مقاطع | لمسؤولين في الحزب وهم يقولون`.
    const isOfThem = cutOff(word) > 0;
    const phrase = nounPhraseAt(paragraph, mentions, from, stop, isOfThem);
    if (phrase?.to === stop && (isOfThem || isSomebodyOrMany(paragraph, mentions, from)))
      return placed(paragraph, phrase);
  }
  return undefined;
}

/** Of common nouns the ending tells gender and number; names are left to the article. */
export function agreesWithPronoun(word: Word, { gender, number }: Agreement): boolean {
  if (number === "plural") return isSoundMasculinePlural(word.key) || sourceHeadOf(word)?.number === "plural";
  const feminine = endsInTaMarbuta(word.plain) || sourceHeadOf(word)?.gender === "f";
  return feminine === (gender === "f");
}

/** `في حين | لوح النائب`. */
export const isWhile = (tokens: readonly Token[], at: number): boolean =>
  isIn(tokens[at]?.word) && hasRole(tokens[at + 1]?.word, "subordinating");
