/** The written subject of a cue: the noun phrase that says who speaks. */
import type { LocalMention } from "../entities/mention";
import { hasRole, nounHasRole, withoutHamza } from "../lexicon/function-words";
import { definiteReading, hasArticle } from "../morphology/article";
import { isNominativePlural } from "../morphology/endings";
import { LAM } from "../morphology/proclitics";
import { blessingAt } from "../nouns/blessings";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { cueForm } from "../cues/cue-forms";
import { contentStart, type FramedCue } from "../cues/framed-cue";
import { isOwnUtterance } from "../cues/own-words";
import { isReportingVerb } from "../cues/source-frames";
import { isComma } from "../text/marks";
import { nounPhraseAt } from "./noun-phrases";
import { type NounPhrase } from "./phrase-steps";
import { canSpeak, isSomebody } from "./somebody";
import { subjectAfter } from "./subject-after";
import { opening, subjectBefore } from "./subject-before";
import { placed, withApposition, type Subject } from "./subject-phrases";

/** @returns the subject as written after the cue, or before it (`الوزير أكد أن`); undefined where it is dropped. */
export function subjectOf(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
): Subject | undefined {
  const { form, frame, at } = cue;
  const { tokens } = paragraph;
  if (form.only === "in-document") return documentAt(paragraph, mentions, cue);
  if (frame.kind === "source") return sourceOf(paragraph, mentions, cue, frame.content);
  if (form.kind === "nominal")
    return form.pronoun
      ? (godBehind(paragraph, mentions, cue) ??
          transmittedSource(paragraph, mentions, cue.sentence.from, at, form.masdarReports))
      : placed(paragraph, nounPhraseAt(paragraph, mentions, at + 1, contentStart(cue)));
  if (form.kind === "participle")
    return cue.verb === undefined
      ? undefined
      : subjectOf(paragraph, mentions, { ...cue.verb, sentence: cue.sentence, frame: { kind: "bare", content: at } });
  if (form.source !== undefined) return transmittedSource(paragraph, mentions, at, contentStart(cue));
  // `المسؤولون ناشدوا السفير أن`: behind a verb in the plural or the dual stands no subject; but `أكدوا المهندسون أن`, which is wrong, has one.
  const mayFollow = form.number === "singular" || isNominativePlural(paragraph.tokens[at + 1]?.word.key ?? "");
  const first = opensSentence(paragraph, mentions, cue);
  const after = mayFollow && first === undefined ? subjectAfter(paragraph, mentions, cue) : undefined;
  const subject = after ?? first ?? subjectBefore(paragraph, mentions, cue);
  return (isOutlet(tokens, mentions, subject) ? handedOn(paragraph, mentions, cue) : undefined) ?? subject;
}

/** Who stands behind a word for a source, from the token at `from`. */
function sourceOf(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { form, at, sentence: { to } }: FramedCue,
  from: number,
): Subject | undefined {
  if (form.source !== undefined) {
    // `كما نقلت القناة عن مصدر`.
    const source = transmittedSource(paragraph, mentions, at, to);
    if (source !== undefined) return source;
  }
  if (saysWhose(paragraph.tokens, from)) return placed(paragraph, nounPhraseAt(paragraph, mentions, from + 1, to));
  if (form.pronoun || isOwnUtterance(paragraph.tokens[from]?.word)) return undefined;
  return (
    placed(paragraph, behindAudience(paragraph, mentions, from, to)) ??
    placed(
      paragraph,
      nounPhraseAt(paragraph, mentions, from, to, true),
      form.binds?.preposition === LAM ? "always" : "maybe",
    )
  );
}

/** `لقوله | تعالى: «…»`. */
const godBehind = (paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined =>
  blessingAt(paragraph.tokens, cue.at + 1) === undefined
    ? undefined
    : placed(paragraph, nounPhraseAt(paragraph, mentions, cue.at + 1, contentStart(cue)));

/** `حسبما أفاد لوكالة الأنباء | مسؤول محلي`, `بحسب ما أكده للإذاعة، | النائب سالم الرواحي`: who tells, behind whom it is told. */
function behindAudience(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  at: number,
  limit: number,
): NounPhrase | undefined {
  const { tokens } = paragraph;
  const isTold =
    tokens[at]?.word.plain.startsWith(LAM) === true &&
    isReportingVerb(tokens[at - 1]?.word) &&
    !nounHasRole(tokens[at - 1]?.word, "source-cue");
  for (let i = at + 1; isTold && i < Math.min(limit, at + TO_TELLER); i++) {
    const word = tokens[i]?.word as Word;
    const opens = isComma(tokens[i - 1]?.word) || isOfficial(word);
    if (opens && isSomebody(paragraph, mentions, i)) {
      const phrase = nounPhraseAt(paragraph, mentions, i, limit);
      return phrase && withApposition(paragraph, mentions, phrase, limit);
    }
    if (hasRole(word, "preposition")) return undefined;
  }
  return undefined;
}

/** Tokens of the outlet that is told. */
const TO_TELLER = 9;

/** `مدير`, `مسؤول`, `مصدر`: one who speaks, and no outlet. */
const isOfficial = (word: Word): boolean =>
  !hasArticle(word.key) &&
  ((factsOf(word)?.title !== undefined && factsOf(word)?.reading.offset === 0) ||
    (sourceHeadOf(word) !== undefined &&
      sourceHeadOf(word)?.kind === undefined &&
      factsOf(word)?.organisationHead === undefined));

/** `المحافظ | يوبخ رئيس الحي: «…»`: in a headline's order the one behind the verb is its object. */
function opensSentence(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { form, at, sentence } = cue;
  if (form.kind !== "imperfect" || form.reading.offset > 0) return undefined;
  const phrase = nounPhraseAt(paragraph, mentions, sentence.from, at);
  return phrase?.to === at && canSpeak(paragraph, mentions, phrase)
    ? opening(paragraph.tokens, placed(paragraph, phrase))
    : undefined;
}

/** `القناة`, `صحيفة «الرأي»`, `رويترز`; not `مصادر أمنية`, which speak for themselves. */
export function isOutlet(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  subject: Subject | undefined,
): boolean {
  const head = subject && tokens[subject.from]?.word;
  if (head === undefined) return subject === undefined;
  const source = sourceHeadOf(head);
  return source === undefined
    ? mentions.some(({ from, type }) => from === subject?.from && type === "organization")
    : source.kind === "outlet";
}

/** `ذكرت القناة نقلا عن | مصدر أمني أن`: the one whom an outlet hands on between its verb and the words. */
function handedOn(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { tokens } = paragraph;
  const limit = contentStart(cue);
  for (let at = cue.at + 1; at < limit - 2; at++)
    if (nounHasRole(tokens[at]?.word, "source-cue") && hasRole(tokens[at + 1]?.word, "about"))
      return placed(paragraph, nounPhraseAt(paragraph, mentions, at + 2, limit, true));
  return undefined;
}

/** `جاء في | بيان الوزارة`, `جاء في كلمة | الوزير`, `جاء على لسان | المدير`; undefined where the document is told of before (`جاء فيه`, `جاء في كلمته`). */
function documentAt(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { tokens } = paragraph;
  const document = cue.at + 2;
  if (isOwnUtterance(tokens[document]?.word)) return undefined;
  const limit = cue.frame.kind === "source" ? cue.sentence.to : contentStart(cue);
  return saysWhose(tokens, document)
    ? placed(paragraph, nounPhraseAt(paragraph, mentions, document + 1, limit, true))
    : placed(paragraph, nounPhraseAt(paragraph, mentions, document, limit));
}

/** `بحسب تصريحات المسؤولين`, `وفقا لأقوال الشاهد`: the one whose words they are comes after. */
const saysWhose = (tokens: readonly Token[], at: number): boolean =>
  nounHasRole(tokens[at]?.word, "utterance") &&
  tokens[at + 1]?.word.kind === "arabic" &&
  definiteReading(tokens[at]?.word as Word) === undefined;

/**
 * `نقلت وكالة … عن فلان [قوله] إن`: the person after the preposition of whose words they are, between two tokens.
 * @param says is قوله what they are, whose عن needs no verb that hands on (`وفي ما روي عن فلان قوله إن`)?
 */
function transmittedSource(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  from: number,
  to: number,
  says = true,
): Subject | undefined {
  let preposition = "";
  for (let at = from; at < to; at++) {
    const word = paragraph.tokens[at]?.word as Word;
    preposition = cueForm(word)?.source ?? preposition;
    const handsOn = withoutHamza(word) === preposition;
    if (!handsOn && !(says && hasRole(word, "about"))) continue;
    const phrase = nounPhraseAt(paragraph, mentions, at + 1, ownUtteranceIn(paragraph.tokens, at + 1, to), true);
    // `الحديث عن اللقب، مكتفيا بالقول إن`: without a verb that hands on, whose words they are stands right before them.
    if (phrase !== undefined && (handsOn || phrase.to >= to - 1)) return placed(paragraph, phrase);
  }
  return undefined;
}

/** @returns the token of `قوله` between two tokens, which is the words' and no more of whose they are; `to` where there is none */
function ownUtteranceIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (isOwnUtterance(tokens[at]?.word)) return at;
  return to;
}
