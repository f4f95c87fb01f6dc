/**
 * Where names end by grammar, and what is none: a place with its epithet (`مكة | المكرمة`), people of a nation (`يضم | سعوديين`), a name that the
 * tagger cuts in two (`زينب | لباد`); no name from words that are said twice (`رويدا رويدا`), from a formula (`بحمد الله`), or from a month.
 */
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import {
  definiteReading,
  hasArticle,
  hasFusedArticle,
  isDefinite,
  isJoinedDefinite,
  isJoinedWithArticle,
} from "../morphology/article";
import { isNominativePlural, isObliquePlural, isSoundMasculinePlural } from "../morphology/endings";
import { beginsWithWaw } from "../morphology/proclitics";
import { isJoinedWithPronoun } from "../morphology/pronouns";
import { isDirection, isEpithet, standsOutsideNames } from "../nouns/body-words";
import { nisbaCountry } from "../nouns/nisbas";
import { phraseHeadAt } from "../nouns/phrase-heads";
import { sourceHeadOf } from "../nouns/source-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { type Word } from "../text/words";
import { knownNameAt, listedNameAt } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { editionEnd, isBareNoun } from "./phrase-parts";
import { withoutWords } from "./no-names";
import { personWithEdges } from "./people-edges";

/** @returns the mentions with their right edges; the same array where nothing changes */
export function withEdges(paragraph: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const kept = withoutWords(paragraph, mentions);
  return replaced(
    kept,
    kept.flatMap((mention, at) => whole(paragraph, mention, kept[at + 1])),
  );
}

function whole(paragraph: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  if (mention.type === "place")
    return mention.kind === "nisba" ? people(paragraph, mention) : place(paragraph, mention);
  if (mention.type === "event") return inYear(paragraph, mention);
  if (mention.type === "product") return withRank(paragraph, mention);
  if (mention.type === "group") return adjective(paragraph, mention);
  if (mention.type === "organization")
    return [
      ...beforePeople(paragraph, mention),
      ...sides(paragraph, mention, next),
      ...withoutClass(paragraph, mention),
      ...ofMaker(paragraph, mention, next),
    ].slice(0, 1);
  return mention.type === "person" ? personWithEdges(paragraph, mention, next) : [];
}

/** `كأس أمم إفريقيا | 2017`: the list has it without. */
function inYear({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const end =
    ref !== undefined && tokens[to]?.word.kind === "number"
      ? (editionEnd(tokens, to) ?? pastRank(tokens, to))
      : undefined;
  return end === undefined ? [] : [newMention(named(text, tokens, from, end, start), "event", kind, ref)];
}

/** `غالاكسي نوت | 5`: the list has it without. */
function withRank({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const end = pastRank(tokens, to);
  return end === undefined ? [] : [newMention(named(text, tokens, from, end, start), "product", kind, ref)];
}

/** `خليجي | 22`: which of its kind it is; not `كأس الخليج | 3 مرات`, which counts. @returns the token index after the number */
function pastRank(tokens: readonly Token[], at: number): number | undefined {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (word === undefined || !/^\p{Nd}{1,2}$/u.test(word.plain)) return undefined;
  const isLast = next === undefined || (next.kind === "punctuation" && !GOES_ON.has(next.surface));
  return isLast || isFunctionWord(next) || isDefinite(next) ? at + 1 : undefined;
}

/** Behind a number: `5%`, `5 - 3`. */
const GOES_ON = new Set(["%", "٪", "-", "–", "/"]);

/** `مكة | المكرمة`; not `الجزيرة العربية | وجبالها`. */
function place({ text, tokens }: Paragraph, { from, to, start, kind, ref }: LocalMention): LocalMention[] {
  const next = tokens[to]?.word;
  const isWhole =
    next !== undefined && (isEpithet(next.key) || (isDirection(next.key) && isGovernedHere(tokens, from, start)));
  let end = isWhole ? to + 1 : to;
  // `المنيا | الجديدة`: a town of that name.
  const listed = listedNameAt(tokens, from)?.to ?? from;
  while (end - from > 1 && end <= to && end > listed && endsBefore(tokens[end - 1] as Token)) end--;
  return end === to ? [] : [newMention(named(text, tokens, from, end, start), "place", kind, ref)];
}

/** `في نوتنغهام | الشرقية`; not `حدود ليبيا | الشرقية`, which lie there. */
const isGovernedHere = (tokens: readonly Token[], from: number, start: number): boolean =>
  start > (tokens[from]?.start ?? 0) || hasRole(tokens[from - 1]?.word, "preposition");

/** `الجزيرة العربية | وجبالها`, `اليمن | الشقيق`, `بئر العبد | والميدان`: a word that the tagger takes along. */
const endsBefore = ({ word: last }: Token): boolean =>
  standsOutsideNames(last.key) ||
  (beginsWithWaw(last.plain) && isJoinedWithPronoun(last.plain)) ||
  hasFusedArticle(last.plain) ||
  isJoinedWithArticle(last);

/** `يضم | سعوديين`, `قتل المستوطنون | الفلسطينيين`: people; `متمردين | فيليبينيين`: an adjective of them. */
function people({ text, tokens }: Paragraph, { from, to, start }: LocalMention): LocalMention[] {
  const [word, before] = [tokens[from]?.word, tokens[from - 1]?.word];
  const nisba = word && nisbaCountry(word);
  if (word === undefined || nisba?.plural !== true || !isSoundMasculinePlural(word.plain)) return [];
  const isDefiniteOne = hasArticle(nisba.reading.key);
  if (isDefiniteOne && !(nisba.reading.offset === 0 && before !== undefined && isOtherCase(before, word))) return [];
  const isAdjective =
    !isDefiniteOne &&
    nisba.reading.offset === 0 &&
    before !== undefined &&
    (isSoundMasculinePlural(before.plain) || isBareNoun(before));
  return isAdjective
    ? []
    : [newMention(named(text, tokens, from, to, start, nisba.reading), "group", "full", `group:${nisba.ref}`)];
}

/** `المدربون | الأوروبيون`, `والنواب | اللبنانيين`: an adjective, whatever lists of peoples have. */
function adjective({ text, tokens }: Paragraph, { from, to, start }: LocalMention): LocalMention[] {
  const [word, before] = [tokens[from]?.word, tokens[from - 1]?.word];
  const nisba = word && nisbaCountry(word);
  const isAdjective =
    word !== undefined &&
    nisba?.reading.offset === 0 &&
    hasArticle(nisba.reading.key) &&
    before !== undefined &&
    isDefiniteNoun(before) &&
    !isOtherCase(before, word);
  return isAdjective ? [newMention(named(text, tokens, from, to, start), "place", "nisba", nisba.ref)] : [];
}

const isDefiniteNoun = (word: Word): boolean =>
  hasArticle(word.plain) || definiteReading(word) !== undefined || isJoinedDefinite(word);

/** `قتل المستوطنون | الفلسطينيين`: the one did it to the other. */
const isOtherCase = (before: Word, word: Word): boolean =>
  isNominativePlural(before.plain) && isObliquePlural(word.plain);

/** `حذر الجيش | السكان`, `الدفاع المدني | الأهالي`: people behind a body that its article closes are whom it did something to. */
function beforePeople({ text, tokens }: Paragraph, { from, to, start, kind }: LocalMention): LocalMention[] {
  for (let at = from + 1; at < to; at++) {
    const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
    if (word !== undefined && isDefinite(before) && isDefinite(word) && sourceHeadOf(word)?.number === "plural")
      return [newMention(named(text, tokens, from, at, start), "organization", kind)];
  }
  return [];
}

/** `صحيفة صنداي | تلغراف`: the tagger has two bodies, side by side, of what is one. */
function sides({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  const { from, to, start } = mention;
  if (next?.type !== "organization" || next.ref !== undefined) return [];
  if (next.start > (tokens[to]?.start ?? 0) || to - from > 1) return [];
  return [newMention(named(text, tokens, from, next.to, start), "organization", "full")];
}

/** `تويوتا | هايلوكس`: a product, with who makes it. */
function ofMaker({ text, tokens }: Paragraph, mention: LocalMention, next: LocalMention | undefined): LocalMention[] {
  const { from, to, start } = mention;
  if (next?.type !== "product" || next.start !== tokens[to]?.start) return [];
  return [newMention(named(text, tokens, from, next.to, start), "product", "full", next.ref)];
}

/** `تنظيم | الدولة الإسلامية`, `منظمة | اليونسكو`: the class stays outside what is a name by itself. */
function withoutClass({ text, tokens }: Paragraph, { from, to, kind }: LocalMention): LocalMention[] {
  const placed = phraseHeadAt(tokens, from);
  const start = placed && tokens[placed.to]?.start;
  if (placed === undefined || start === undefined || placed.head.definite) return [];
  const own = placed.head.role === "class" ? listedNameAt(tokens, placed.to) : knownNameAt(tokens, placed.to);
  const isOwn = own?.to === to && own.name.type === "organization" && own.reading.offset === 0;
  if (!isOwn || (placed.head.role === "name" && (to - placed.to > 1 || own.name.kinds.includes("club")))) return [];
  return [newMention(named(text, tokens, placed.to, to, start), "organization", kind, own.name.ref)];
}
