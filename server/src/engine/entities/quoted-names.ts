/**
 * Names behind what they name, in quotation marks, or before whose they are.
 *
 *   name  → head quoted                          صحيفة «كذا» · مهرجان «كذا» · منظمة (كذا)
 *         | thing describing{0,3} quoted         فيلم «كذا» · روايته الجديدة «كذا» · السفينة الحربية «كذا»
 *         | thing describing{0,3} bracketed      مسلسله السابق (كذا)
 *         | thing word{0,3} entitled quoted      كتاب في التاريخ بعنوان «كذا»
 *         | thing title author                   رواية | بيت الريح | للكاتب فلان
 *   names → things word{0,3} example quoted+     أفلامه مثل «كذا» و«كذا»
 */
import { WAW } from "../morphology/proclitics";
import { hasArticle, isDefinite } from "../morphology/article";
import { isCommon } from "../lexicon/words";
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import { isNisbaForm } from "../morphology/endings";
import { mayBeImperfect } from "../morphology/verbs";
import { isOrdinaryHead } from "../nouns/body-words";
import { nameRole } from "../nouns/name-words";
import { phraseHeadAt, type PlacedHead } from "../nouns/phrase-heads";
import {
  describesThing,
  givesExamples,
  isKindOfWork,
  manyThings,
  namesAuthor,
  saysEntitled,
  titledThing,
  type TitledThing,
} from "../nouns/titled-things";
import { factsOf } from "../nouns/title-words";
import { isComma } from "../text/marks";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { spaceBefore, type Token } from "../text/tokens";
import type { Word } from "../text/words";
import { knownNameAt } from "./listed-names";
import { alone, named, newMention, type LocalMention } from "./mention";

/** Words that tell of a thing between it and the marks: `روايته الأولى الجديدة الطويلة`, and one more; behind more of them the marks are another's. */
const MOST_BETWEEN = 4;
/** Words of a title in brackets, and of one without marks: longer ones are clauses. */
const LONGEST_BRACKETED = 3;
const LONGEST_TITLE = 5;
/** Tokens from one mark to the other, a title's own marks among them: what is longer is mostly what somebody says. */
const LONGEST_QUOTED = 9;

/** @returns the names that the noun at token `at` tells of, in order, without the noun: one, or several behind a plural */
export function quotedMentions(text: string, tokens: readonly Token[], at: number): LocalMention[] {
  const [word, placed] = [tokens[at]?.word, phraseHeadAt(tokens, at)];
  if (word === undefined) return [];
  const mention = ({ from, to }: TokenRange, type: LocalMention["type"]): LocalMention =>
    newMention(named(text, tokens, from, to, tokens[from]?.start ?? 0), type, "full", undefined, alone(at, to));
  const headed = placed === undefined || !takesQuoted(placed) ? undefined : quotedAt(tokens, placed.to);
  if (placed !== undefined && headed !== undefined) return [mention(headed, placed.head.type)];
  const thing = titledThing(word);
  const titled = thing && (titledBehind(tokens, at + 1, thing) ?? bracketedBehind(tokens, at + 1, thing));
  if (thing !== undefined && titled !== undefined) return isBodys(tokens, titled) ? [] : [mention(titled, thing.type)];
  const many = manyThings(word);
  return many === undefined
    ? []
    : severalBehind(tokens, at + 1, many.possessed).map((range) => mention(range, many.type));
}

/** `سيارة «أوبر»`; not of a body that lists have by a word's or a person's name (`فيلم «ذيب»`). */
function isBodys(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const known = knownNameAt(tokens, from);
  return known?.to === to && known.name.type === "organization";
}

const takesQuoted = ({ head: { type, kind }, reading }: PlacedHead): boolean =>
  type !== "work" && type !== "place" && (BUSINESSES.has(kind) || !isOrdinaryHead(reading.key)) && kind !== "team";

/** Of these even the ordinary nouns have names in marks: فريق «كذا», تظاهرة «كذا». */
const BUSINESSES = new Set(["club", "company", "party", "festival"]);

/** `الوثائقي «كذا»`, `نجيب حداد «كذا»`, `في التاريخ بعنوان «كذا»`: the marks a few words behind the thing, with nothing between but what describes it. */
function titledBehind(tokens: readonly Token[], at: number, { type }: TitledThing): TokenRange | undefined {
  let described = true;
  for (let open = at; open <= at + MOST_BETWEEN; open++) {
    const word = tokens[open]?.word;
    if (word === undefined) return undefined;
    if (isOpeningQuote(word))
      return described && opensHere(tokens, open) ? quotedAt(tokens, open, type === "work") : undefined;
    described = saysEntitled(word) || (described && (type === "work" ? isOfWork(word) : describesThing(word)));
  }
  return undefined;
}

/** `رسالتها" هذا`: that mark closes. */
const opensHere = (tokens: readonly Token[], at: number): boolean =>
  spaceBefore(tokens, at) || !spaceBefore(tokens, at + 1);

/** What it is like, or whose it is. */
const isOfWork = (word: Word): boolean =>
  describesThing(word) || nameRole(word) === "name" || factsOf(word)?.honorific !== undefined;

/** `مسلسله السابق (سكة الريح)`: two words or three in brackets; one may tell what it is (`الفيلم (قصير)`), and so may what an adjective ends. */
function bracketedBehind(tokens: readonly Token[], at: number, { type }: TitledThing): TokenRange | undefined {
  let open = at;
  while (open < at + MOST_BETWEEN && tokens[open] !== undefined && describesThing((tokens[open] as Token).word)) open++;
  if (type !== "work" || tokens[open]?.word.surface !== "(") return undefined;
  const range = quotedAt(tokens, open);
  const words = range === undefined ? [] : tokens.slice(range.from, range.to).map(({ word }) => word);
  const isTitle =
    words.length > 1 &&
    !isKindOfWork(words[0]?.key ?? "") &&
    words.length <= LONGEST_BRACKETED &&
    words.every((word) => word.kind === "arabic") &&
    words.every((word) => !isNisbaForm(word.key) && (word.key.length > 1 || !isFunctionWord(word)));
  return isTitle ? range : undefined;
}

/** @returns `رواية | بيت الريح | للكاتب`: the title in words of its own that stands between the work at token `at` and who made it */
export function titleMention(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const [head, from] = [tokens[at]?.word, at + 1];
  const thing = head && titledThing(head);
  if (thing?.type !== "work" || isDefinite(head)) return undefined;
  const to = tokens.slice(from, from + LONGEST_TITLE + 1).findIndex(({ word }) => namesAuthor(word)) + from;
  const words = tokens.slice(from, to).map(({ word }) => word);
  if (!words.every((word) => word.kind === "arabic") || !isTitle(words, thing)) return undefined;
  return newMention(named(text, tokens, from, to, tokens[from]?.start ?? 0), "work", "full", undefined, alone(at, to));
}

/** `بيت الريح`, `الأرض`; not `وثائقية طويلة`, `خيال علمي`, `الافتتاح`: what the work is like, or which. */
function isTitle(words: readonly Word[], { kind }: TitledThing): boolean {
  const [first] = words;
  if (first === undefined || words.some(saysEntitled)) return false;
  // `كتاب | الشكر`; a film's title may be any word.
  if (words.length === 1 && isCommon(first) && !SHOWN.has(kind)) return false;
  if (!hasArticle(first.plain) && describesThing(first)) return false;
  if (isKindOfWork(first.key) || isFunctionWord(first)) return false;
  return words.some((word) => hasArticle(word.plain) || !isCommon(word));
}

const SHOWN = new Set(["film", "series", "play"]);

/** `أفلاما مثل «كذا»، و«كذا»`, `رواياته الأولى «كذا» و«كذا»`: names one behind another. */
function severalBehind(tokens: readonly Token[], at: number, possessed: boolean): TokenRange[] {
  let [open, told] = [at, possessed];
  for (let word = tokens[open]?.word; word !== undefined && !isOpeningQuote(word); word = tokens[++open]?.word) {
    const isExample = givesExamples(word) || word.surface === ":";
    if (!(isExample || describesThing(word))) return [];
    told ||= isExample;
  }
  const found: TokenRange[] = [];
  for (let range = told ? nextQuoted(tokens, open) : undefined; range !== undefined; range = nextQuoted(tokens, open)) {
    found.push(range);
    open = range.to + 1;
  }
  return found;
}

/** Behind a comma or a و, or both, if names stand before. */
function nextQuoted(tokens: readonly Token[], at: number): TokenRange | undefined {
  let open = at;
  while (BETWEEN_QUOTED.has(tokens[open]?.word.surface ?? "") && open < at + 2) open++;
  const mark = tokens[open]?.word;
  return mark !== undefined && isOpeningQuote(mark) ? quotedAt(tokens, open, true) : undefined;
}

const BETWEEN_QUOTED = new Set(["،", WAW]);

/** A few words between marks; a work's name has stops and marks in it now and then. */
function quotedAt(tokens: readonly Token[], at: number, withMarks = false): TokenRange | undefined {
  const open = tokens[at]?.word;
  if (open === undefined || !(isOpeningQuote(open) || open.surface === "(")) return undefined;
  const first = tokens[at + 1]?.word;
  // `رواية"، مؤكدا أن "…`: that mark closes.
  if (isComma(first)) return undefined;
  // `رئيس المجلس «لن يدعو إلى جلسة»`: what he says.
  if (!withMarks && first !== undefined && isVerbsNegation(first)) return undefined;
  for (let to = at + 2; to <= at + LONGEST_QUOTED; to++) {
    const word = tokens[to]?.word;
    // `حكومة «دليل على الهزيمة التي منيت بها»`, `حزب «لا يعرف من السياسة إلا الكلام»`: what is said of it.
    if (word === undefined || hasRole(word, "relative") || (!withMarks && isNegated(tokens, to))) return undefined;
    if (CLOSING.has(word.surface)) return tokens[at + 1]?.word.kind === "number" ? undefined : { from: at + 1, to };
    if (word.kind === "punctuation" && !(withMarks && INSIDE.has(word.surface))) return undefined;
  }
  return undefined;
}

/** `لا | يعرف`: a verb in the imperfect; not `لا للفساد`. */
const isNegated = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  return before !== undefined && word !== undefined && hasRole(before, "negation") && mayBeImperfect(word.key);
};

/** `لن`, `لم`, `سوف`: a verb follows; not `لا`, which opens slogans. */
const isVerbsNegation = (word: Word): boolean => hasRole(word, "before-verb");

const CLOSING = new Set(["»", '"', "”", ")"]);
const INSIDE = new Set(["..", "…", "...", ":", "،", "-", "–", "!", "؟"]);
