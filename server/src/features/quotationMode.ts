/** `قال إن …` ↔ `قال: «…»`: the marks and the particle. Whose I and you they are the writer sees to; where grammar would need more, nothing is offered. */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { Language } from "../engine/language";
import { nounOfInna } from "../engine/checks/inna";
import { complementizerOf, hasRole, isFunctionWord, joinedComplementizer } from "../engine/lexicon/function-words";
import { definiteReading, hasArticle } from "../engine/morphology/article";
import { endsInYa, isAccusative, isParticipleAccusative } from "../engine/morphology/endings";
import { opensWithConjunction } from "../engine/morphology/proclitics";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import { clauseParticle } from "../engine/cues/usage";
import type { PlacedParagraph } from "../engine/reading";
import { isComma } from "../engine/text/marks";
import type { Token } from "../engine/text/tokens";
import type { Word } from "../engine/text/words";
import { say } from "./messages";
import { isJoinedOblique, isOfMeOrYou, isWrittenNominative, isWrittenOblique, pronounOf } from "./reportedWords";
import type { Rewriting } from "./rewriting";

/** @returns the quotation in its other mode; none where it has several contents, or its words stand before the verb */
export function otherMode(analysis: Analysis, quotation: ResolvedQuotation, language: Language): Rewriting[] {
  const { mode, cue, contents, paragraph } = quotation;
  const [content, more] = contents;
  const place = analysis.paragraphs[paragraph];
  if (cue === null || content === undefined || more !== undefined || place === undefined || content.start < cue.end)
    return [];
  const edits =
    mode === "indirect"
      ? quoted(analysis, quotation, content, place)
      : mode === "direct"
        ? reported(analysis, quotation, content, place)
        : undefined;
  return edits === undefined ? [] : [{ title: say(language, mode === "indirect" ? "toDirect" : "toIndirect"), edits }];
}

type Edits = Rewriting["edits"] | undefined;

/** `قال الوزير إن …` → `قال الوزير: «…»`; not `أشار إلى أن` or `نفى أن`, whose verbs quote nothing, nor where the words can only be the reporter's. */
function quoted(analysis: Analysis, quotation: ResolvedQuotation, content: Span, place: PlacedParagraph): Edits {
  const { text } = analysis;
  const { complementizer, local } = quotation;
  if (
    complementizer === undefined ||
    !QUOTING.has(local?.cue?.form.class ?? "") ||
    // `أظهر استطلاع أن`: a document is not heard.
    local?.cue?.form.only !== undefined ||
    !/^(?:إن|أن|بأن)$/.test(text.slice(complementizer.start, complementizer.end))
  )
    return undefined;
  const { tokens } = place.reading;
  const at = tokens.findIndex(({ start }) => place.start + start === complementizer.start);
  if (hasRole(tokens[at - 1]?.word, "preposition") || !mayBeVeryWords(analysis, quotation, content, at, place))
    return undefined;
  return [
    { start: endBeforeMarks(text, complementizer.start), end: content.start, text: ": «" },
    { start: content.end, end: content.end, text: "»" },
  ];
}

/** No second particle goes on (`وأن`), no pronoun may be the speaker's (`زوجته`), no noun has the case that the particle gave it, no marks stand within. */
function mayBeVeryWords(
  { text, linking }: Analysis,
  { speakers: [speaker], local }: ResolvedQuotation,
  content: Span,
  at: number,
  place: PlacedParagraph,
): boolean {
  const { tokens } = place.reading;
  const { from, to } = tokensOf(place, content);
  const entity = linking.entities.find(({ id }) => id === speaker?.entity);
  const form = local?.cue?.form;
  const gender = entity?.gender ?? (form?.number === "singular" ? form.gender : undefined);
  const noun = nounOfInna(tokens, at);
  for (let one = from; one < to; one++) {
    const word = tokens[one]?.word;
    if (word === undefined) continue;
    const pronoun = pronounOf(word);
    if (
      ANY_MARK.test(word.surface) ||
      joinedComplementizer(word) !== undefined ||
      isJoinedOblique(word) ||
      // `الجسر جاهز، مشيدا بالعمال`: what he does as he speaks.
      (isComma(tokens[one - 1]?.word) && isParticipleAccusative(word.key)) ||
      (pronoun === "many"
        ? entity?.type !== "person"
        : pronoun !== undefined && (gender === undefined || pronoun === gender)) ||
      ((one === noun.at || (noun.late && one > noun.at)) &&
        !isNamed(linking, place, one) &&
        (isWrittenOblique(word) || isAccusative(word) || mayBeConstruct(word)))
    )
      return false;
  }
  return !ANY_MARK.test(text.slice(content.start, content.end));
}

/** `منظمي الرحلات`: a plural before its possessor, in a case of its own. */
const mayBeConstruct = (word: Word): boolean =>
  endsInYa(word.plain) && word.plain.length > SHORTEST_CONSTRUCT && !hasArticle(word.plain) && !isFunctionWord(word);
const SHORTEST_CONSTRUCT = 4;

/** `قال الوزير: «…»` → `قال الوزير إن …`, with the pronoun of the matter (`إنه لا …`) where no noun follows; only what can be told of others as it stands. */
function reported(
  analysis: Analysis,
  { cue, local, complementizer }: ResolvedQuotation,
  content: Span,
  place: PlacedParagraph,
): Edits {
  const { text } = analysis;
  const form = local?.cue?.form;
  if (
    cue === null ||
    form === undefined ||
    form.noClause ||
    !/[«“"]/.test(text.charAt(content.start - 1)) ||
    !/[»”"]/.test(text.charAt(content.end)) ||
    !canBeReported(analysis, content, place)
  )
    return undefined;
  const close = { start: content.end, end: content.end + 1, text: "" };
  const first = place.reading.tokens.find(({ start }) => place.start + start >= content.start);
  if (first === undefined) return undefined;
  const isNoun = mayFollowInna(analysis, first, place);
  if (complementizer !== undefined && complementizer.end <= content.start)
    // `إنه "سعيد"`: the pronoun is there already.
    return isNoun || /[هام]$/.test(text.slice(complementizer.start, complementizer.end))
      ? [{ start: content.start - 1, end: content.start, text: "" }, close]
      : undefined;
  const lead = /\s*[:،]?\s*[«“"]$/.exec(text.slice(Math.max(cue.end, content.start - 5), content.start))?.[0];
  const particle = clauseParticle(form.lemma);
  if (lead === undefined || particle === undefined) return undefined;
  const start = content.start - lead.length;
  if (complementizerOf(first.word) !== undefined && /^[إأا]ن/.test(first.word.surface))
    return [{ start, end: place.start + first.start + 2, text: ` ${particle}` }, close];
  const between = isNoun ? " " : hasRole(first.word, "behind-pronoun") ? "ه " : undefined;
  return between === undefined ? undefined : [{ start, end: content.start, text: ` ${particle}${between}` }, close];
}

/** One sentence, of nobody who speaks and to nobody, in which no noun is written in the nominative: names and numbers in digits aside. */
function canBeReported({ linking, text }: Analysis, content: Span, place: PlacedParagraph): boolean {
  const { tokens } = place.reading;
  const { from, to } = tokensOf(place, content);
  if (ENDS_OR_ASKS.test(text.slice(content.start, content.end))) return false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    if (word === undefined) continue;
    // `انتهت الحرب، عودوا`: what nothing joins is another sentence.
    if (isComma(word) && !goesOn(tokens[at + 1]?.word)) return false;
    // `لا تترك` is said to one, or of her who is named before.
    if (
      /^ت/.test(word.plain) &&
      at > from &&
      hasRole(tokens[at - 1]?.word, "negation") &&
      (at - 2 < from || isFunctionWord(tokens[at - 2]?.word))
    )
      return false;
    if (isNamed(linking, place, at) ? shownInName(word) : isOfMeOrYou(tokens, at, from) || isWrittenNominative(word))
      return false;
  }
  return true;
}

/** `أحمد أبو الغيط`: a name whose case is written. */
const shownInName = (word: Word): boolean =>
  !hasArticle(word.plain) && isWrittenNominative(word) && word.plain.endsWith("و");

/** و, ف, or a word that hangs what follows on what was before. */
const goesOn = (word: Word | undefined): boolean =>
  word !== undefined && (isFunctionWord(word) || word.readings.some(opensWithConjunction));

/** Another sentence, a question, a cry, other words within. */
const ENDS_OR_ASKS = /[.!؟?؛:…\n«»“”"]/;
const ANY_MARK = /[«»“”"]/;

/** The tokens of a span in a paragraph. */
function tokensOf({ start, reading: { tokens } }: PlacedParagraph, span: Span): { from: number; to: number } {
  const from = tokens.findIndex((token) => start + token.start >= span.start);
  const to = tokens.findIndex((token) => start + token.start >= span.end);
  return { from: from < 0 ? tokens.length : from, to: to < 0 ? tokens.length : to };
}

const isNamed = ({ mentionsOf }: Analysis["linking"], { index }: PlacedParagraph, at: number): boolean =>
  mentionsOf[index]?.some(({ from, to, kind, unsure }) => from <= at && at < to && kind !== "nisba" && !unsure) ===
  true;

/** A noun, a name or a number; what may be a verb is none, nor what tells when or where (`إنه في العام 2020 بدأت …`). */
function mayFollowInna({ linking, numbers }: Analysis, { start, word }: Token, place: PlacedParagraph): boolean {
  const named =
    linking.mentionsOf[place.index]?.some((mention) => mention.start === start && !mention.unsure) === true ||
    numbers.some((number) => number.start === place.start + start);
  return (
    (named || definiteReading(word)?.offset === 0 || hasRole(word, "demonstrative")) &&
    !(["adverb", "time-noun", "weekday"] as const).some((role) => hasRole(word, role))
  );
}

/** Classes of verbs (cues.tsv) that words in marks follow. */
const QUOTING: ReadonlySet<string> = new Set(["say", "continue", "explain", "assert", "write", "reply"]);

/** Where the white space and the comma or colon before an offset begin. */
function endBeforeMarks(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /[\s،:]/.test(text.charAt(end - 1))) end--;
  return end;
}
