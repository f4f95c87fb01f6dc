/** Links: words that join a further noun to a phrase. `متحدث | باسم الوزارة`, `مسؤول | في الوزارة`, `عدد | من الخبراء`. */
import { factsOf, isSpokenTo, isTitleHead } from "../nouns/title-words";
import { sourceHeadOf, isAudience, isSourceHead } from "../nouns/source-words";
import { nameRole } from "../nouns/name-words";
import { isAdjunctWord } from "../nouns/clause-words";
import { LAM, BA, mayFollowBa } from "../morphology/proclitics";
import { isObliquePlural } from "../morphology/endings";
import { hasArticle, definiteReading, isDefinite, hasFusedArticle } from "../morphology/article";
import { hasRole, complementizerOf, nounHasRole, isIn } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import type { Token } from "../text/tokens";
import { isHeadNoun, type State } from "./phrase-words";
import { perWord, type Word } from "../text/words";
import { isCommonKey } from "../lexicon/words";

/** A link word in its phrase. */
interface Link {
  tokens: readonly Token[];
  /** Tokens of the phrase's first word and of the link word. */
  from: number;
  at: number;
  state: State;
  head: Word;
  word: Word;
  next: Word;
}

/** @returns how many words link the phrase to a further noun; 0 where none does */
export function linkedBy(tokens: readonly Token[], from: number, at: number, state: State): number {
  const [head, word, next] = [tokens[from]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  if (word === undefined || head === undefined || next === undefined || state === "person") return 0;
  const link: Link = { tokens, from, at, state, head, word, next };
  if (hasRole(word, "title-link") || isBelonging(link) || isOfDocument(link)) return 1;
  if (hasRole(word, "from")) return isPartOf(link) ? 1 : 0;
  // `المشرف | على المبادرة`, `المشرف العام | على الفريق`.
  if (hasRole(word, "on"))
    return [at - 1, at - 2].some((i) => i >= from && nounHasRole(tokens[i]?.word, "in-charge-of")) ? 1 : 0;
  // `القائم | بأعمال السفارة`.
  if (hasRole(word, "charge") && nounHasRole(tokens[at - 1]?.word, "in-charge-of")) return 1;
  if (!isHead(head)) return 0;
  if (isInBody(word) || isOfBody(link)) return 1;
  if (hasRole(word, "about")) return nounHasRole(head, "in-charge") && at === from + 1 ? 1 : 0;
  if (isIn(word)) return isOfPlace(link) ? 1 : 0;
  if (isPurpose(link)) return 2;
  // `مدير أقدم متجر | للكتب`: behind two nouns the construct is closed without an article.
  const isClosed = state !== "open" || at - from > 2;
  return (hasFusedArticle(word.plain) || hasRole(word, "charge")) && !isAudience(word) && isClosed ? 1 : 0;
}

/** `القيادي`: with the article an adjective elsewhere. */
const isHead = (head: Word): boolean => isHeadNoun(head) || isTitleHead(head.key);

/** `مواقع تابعة | لحزب …`, `الكتلة التابعة | للحكومة`, `المرصد المقرب | من المعارضة`. */
const isBelonging = ({ tokens, at, word }: Link): boolean =>
  hasRole(tokens[at - 1]?.word, "belonging") &&
  (word.plain.startsWith(LAM) || hasRole(word, "from") || hasRole(word, "to"));

/** `بيان صادر | عن الوزارة`, `تقرير | للمنظمة`. */
function isOfDocument({ tokens, from, at, head, word }: Link): boolean {
  if (sourceHeadOf(head)?.kind !== "document") return false;
  if (hasRole(word, "about")) return hasRole(tokens[at - 1]?.word, "issued-by");
  return at - from <= 2 && word.plain.startsWith(LAM) && word.plain.length > 1 && !isAudience(word);
}

/** `خبير | من البنك`, `العديد | من الخبراء`, `المتظاهرين | من العمال`; not `حذر الخبير من عودة العنف`. */
function isPartOf({ from, at, head, next }: Link): boolean {
  const isSource = isSourceHead(head) && !(hasArticle(head.key) && !isObliquePlural(head.key));
  return (
    (hasRole(head, "partitive") || isSource) &&
    at - from <= 2 &&
    !hasRole(next, "side") &&
    complementizerOf(next) === undefined
  );
}

/** `مسؤول | بوزارة الدفاع`, `مصدر | بالشرطة`. */
const isInBody = (word: Word): boolean =>
  (factsOf(word)?.organisationHead !== undefined && factsOf(word)?.reading.proclitics === BA) ||
  (isSpeakingBody(word) && mayFollowBa(word.plain) && word.readings.some(({ proclitics }) => proclitics === BA));

/** `المركز الإعلامي | لنادي الساحل`, `المكتب الإعلامي | لرئيس المجلس`; not `لوكالة الأنباء`, to which one speaks. */
function isOfBody({ head, word }: Link): boolean {
  const facts = factsOf(word);
  if (facts?.reading.proclitics !== LAM) return false;
  return facts.organisationHead !== undefined
    ? !isSpokenTo(facts)
    : facts.title !== undefined && nounHasRole(head, "office");
}

/** `بنك الساحل | سالم الرواحي`. */
const isBodyWithHolder = (mentions: readonly LocalMention[], at: number): boolean =>
  mentions.some(
    (body) =>
      body.type === "organization" &&
      body.phrase.from === at &&
      mentions.some(({ type, phrase }) => type === "person" && phrase.from === body.phrase.to),
  );

/** `الرئيس التنفيذي | لمجموعة بنك الساحل سالم الرواحي`: a noun that no list of bodies has, before one's name. */
const isOfNamed = perWord((word: Word): boolean =>
  word.readings.some(({ proclitics, key }) => proclitics === LAM && isCommonKey(key)),
);

/** `مسؤول | في الوزارة`, `خبير | في شؤون …`; not `في بيان`, `في وقت`. */
const isOfPlace = ({ from, at, next }: Link): boolean =>
  at - from <= TITLE &&
  !hasRole(next, "setting") &&
  !hasRole(next, "time-noun") &&
  (definiteReading(next) !== undefined ||
    isSpeakingBody(next) ||
    factsOf(next)?.organisationHead !== undefined ||
    factsOf(next)?.placeHead !== undefined ||
    nounHasRole(next, "field"));

/** `جماعة`, `لجنة`; not `بيان`, `موقع`. */
const isSpeakingBody = (word: Word): boolean =>
  sourceHeadOf(word)?.kind === undefined && sourceHeadOf(word)?.gender === "f";

/** Words of a title before the place of its post: `نائب المدير العام التنفيذي | في`. */
const TITLE = 5;

/** `مدير مركز الأمم المتحدة | لإزالة الألغام`: what a body is for. */
const isPurpose = ({ tokens, at, state, head, word, next }: Link): boolean =>
  state === "named" &&
  factsOf(head)?.title !== undefined &&
  isAdjunctWord(word) &&
  word.plain.startsWith(LAM) &&
  isDefinite(next) &&
  nameRole(tokens[at + 2]?.word ?? next) !== undefined;

/** `مدير المكتب | في القدس | فلان`, `المبعوث | إلى اليمن | فلان`: the place of a post, where a name follows it; `رئيس الغرفة التجارية | بنجران` wherever it stands. */
export function postedAt(
  tokens: readonly Token[],
  mentions: readonly LocalMention[],
  from: number,
  at: number,
  state: State,
): number {
  const head = tokens[from]?.word;
  const token = tokens[at];
  if (state === "person" || head === undefined || token === undefined || !isHead(head)) return 0;
  const isHere = ({ type, start, from: first }: LocalMention): boolean =>
    first === at && type === "place" && start > token.start;
  if (mayFollowBa(token.word.plain) && mentions.some(isHere)) return 1;
  if (isOfNamed(token.word) && isBodyWithHolder(mentions, at + 1)) return 1;
  if (hasRole(token.word, "to")) return isPlaceOfPost(head, mentions, at + 1) ? 1 : 0;
  if (!isIn(token.word)) return 0;
  // `مصدر | في «النور»`.
  const opening = tokens[at + 1]?.word;
  if (at === from + 1 && opening !== undefined && isOpeningQuote(opening)) {
    const end = quotedNameEnd(tokens, at + 1, tokens.length);
    // `القيادي | في «حركة النور» سالم الرواحي`; of `قال المدير في «الرأي»` it is where.
    const isHolder = isSourceHead(head) || mentions.some(({ type, from: name }) => type === "person" && name === end);
    if (isHolder) return end === undefined ? 0 : 1;
  }
  // `مسؤول | في جماعة النور`: a body that begins with no word of bodies.
  if (at - from <= TITLE && mentions.some(({ type, phrase }) => type === "organization" && phrase.from === at + 1))
    return 1;
  return isPlaceOfPost(head, mentions, at + 1) ? 1 : 0;
}

/** The place of a post at `at`, and behind it who holds it. */
function isPlaceOfPost(head: Word, mentions: readonly LocalMention[], at: number): boolean {
  if (factsOf(head)?.title === undefined) return false;
  const place = mentions.find((mention) => mention.from === at && mention.type === "place");
  return place !== undefined && mentions.some(({ type, phrase }) => type === "person" && phrase.from === place.to);
}
