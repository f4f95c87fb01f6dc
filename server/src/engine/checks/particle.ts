/** The particle of reported words, as checks look at it: where it stands, and which of إن and أن its verb wants. */
import { nameRole } from "../nouns/name-words";
import type { Span } from "../article";
import type { Value } from "../language";
import {
  complementizerOf,
  foldHamza,
  hasJoinedRole,
  hasRole,
  isFunctionWord,
  isIn,
  joinedComplementizer,
} from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { isCommonForm } from "../lexicon/forms";
import { isCommon, isCommonKey, listLevel, marksOf, placeLevel, WHOLE_PLACE } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { isPerfect } from "../morphology/verb-numbers";
import { isTens } from "../numbers/unit-words";
import { cueForm, cueWithObject, type CueForm } from "../cues/cue-forms";
import type { Reading } from "../reading";
import { keyForm } from "../text/fold";
import { isComma } from "../text/marks";
import { tokenFrom, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { misspelt, type Fix, type Report } from "./check";
import { checkWords } from "./check-words";
import { isImperfect } from "../nouns/clause-words";

/** @returns token index of the particle of a reported clause: the first token that ends behind its beginning, since proclitics may stand before it */
export const particleAt = ({ tokens }: Pick<Reading, "tokens">, complementizer: { start: number }): number =>
  tokenFrom(tokens, complementizer.start);

/** @returns whether the cue of one of these quotations rules its particle: of two that share one (`شدد الوزير وقال: إن`) the later does */
export function rulingIn(quotations: Reading["quotations"]): (quotation: Reading["quotations"][number]) => boolean {
  const last = new Map<number, number>();
  for (const { cue, complementizer } of quotations)
    if (complementizer !== undefined)
      last.set(complementizer.start, Math.max(last.get(complementizer.start) ?? -1, cue?.at ?? -1));
  return ({ cue, complementizer }) =>
    complementizer !== undefined && last.get(complementizer.start) === (cue?.at ?? -1);
}

/**
 * Decides between `قال إن` and `أكد أن`, for every check that judges the particle. It never looks at how the particle is spelt: what a check
 * writes, no other takes back.
 * @param at token index of the particle
 * @returns what the word that governs it wants; undefined where both may stand (direct speech behind a colon, `قال مؤكدا`, a condition), and where no reporting word governs it
 */
export function wantedParticle(
  { tokens, sentences }: Pick<Reading, "tokens" | "sentences">,
  at: number,
): "إن" | "أن" | undefined {
  const before = tokens[at - 1]?.word;
  if (
    before === undefined ||
    (before.kind === "punctuation" && !isComma(before)) ||
    opensAnew(before) ||
    isCondition(tokens[at]?.word, tokens[at + 1]?.word) ||
    (tokens[at]?.word.key === BARE && (isOwnVerb(tokens[at + 1]?.word) || isToldTo(before, tokens[at + 1]?.word)))
  )
    return undefined;
  const sentence = sentences.find(({ to }) => at < to);
  if (tokens[at]?.word.key === BARE && isAnswered(tokens, at, sentence?.to ?? tokens.length)) return undefined;
  const from = Math.max(sentence?.from ?? 0, at - REACH);
  const governor = governorOf(tokens, at, from);
  // `هدد بالانسحاب إن فرض …`: a threat and a promise have their condition.
  if (
    governor === undefined ||
    governor.form.class === "ask" ||
    (governor.form.class === "commissive" &&
      tokens[at]?.word.key === BARE &&
      !hasArticle(tokens[at + 1]?.word.plain ?? ""))
  )
    return undefined;
  // `أقسم بالله إن`, `أكد إن الأمر لصعب`: behind an oath both may stand, before a predicate with ل إن alone.
  if (OATHS.has(governor.form.lemma) || hasLam(tokens, at)) return undefined;
  const says = governor.form.lemma === "قال";
  // `قال على الرغم من أن`: behind a preposition there is no other.
  if (says && hasJoinedRole(before, "preposition")) return "أن";
  if (!says) return saysBefore(tokens, governor.at, from) ? undefined : "أن";
  const finite = governor.form.kind === "perfect" || governor.form.kind === "imperfect";
  return finite && hasState(tokens, governor, at) ? undefined : "إن";
}

const OATHS = new Set(checkWords("particle:oath"));

/** `إنه لقادر`, `إن الأمر لصعب`: one word behind its noun. What may be of a preposition counts, too. */
function hasLam(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + (tokens[at]?.word.plain.endsWith("ن") ? 2 : 1)]?.word;
  return word?.kind === "arabic" && /^ل[^ل].{2,}/.test(word.plain) && !isFunctionWord(word) && !isCommonKey(word.key);
}

/**
 * The finding on a particle that its verb wants otherwise. Clauses joined to its own have the same particle, and the same fix.
 * @param others fill the message behind what to write and what is written
 */
export function misjoined(
  reading: Pick<Reading, "text" | "tokens" | "sentences">,
  { start, end }: Span,
  others: readonly Value[] = [],
): Report {
  const writtenAnew = ({ start: from, end: to }: Span): string =>
    reading.text.slice(from, to).replace(/[إأ]/, (hamza) => (hamza === "إ" ? "أ" : "إ"));
  const spans = [{ start, end }, ...joinedTo(reading, particleAt(reading, { start }))];
  const rewritten = spans.map(writtenAnew);
  const [right = "", ...more] = rewritten;
  const quoted = (open: string, close: string): string => rewritten.map((one) => `${open}${one}${close}`).join("، ");
  const fix: Fix = {
    title: { ar: `اكتب ${quoted("«", "»")}`, en: `Write ${quoted("“", "”").replaceAll("،", ",")}` },
    edits: spans.map((span, nth) => ({ ...span, text: rewritten[nth] ?? "" })),
  };
  const found = misspelt({ start, end }, right, reading.text.slice(start, end), ...others);
  return more.length === 0 ? found : { ...found, fixes: [fix] };
}

/** Clauses that hang on the same verb, with the particle as it is written before the first: `أكد إن … وإن …`, `قال أن … وأنه …`. */
function joinedTo({ tokens, sentences }: Pick<Reading, "tokens" | "sentences">, at: number): Token[] {
  const first = complementizerOf(tokens[at]?.word as Word);
  const found: Token[] = [];
  const { to } = sentences.find((one) => at < one.to) ?? { to: tokens.length };
  for (let i = at + 1; i < to; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]?.word];
    if (token === undefined) break;
    const joined = joinedComplementizer(token.word);
    if (joined === undefined && !opensOther(token.word)) continue;
    // `وأن يعود`, `وإن كان`: neither is the particle of a noun. Behind them nobody knows whose clause it is.
    if (joined !== first || !(isLongerThanParticle(token.word) || isDefiniteNoun(next))) break;
    found.push(token);
  }
  return found;
}

/** What has a clause or words of its own: a particle that joins nothing, a reporting word, a mark that opens what was said. */
const opensOther = (word: Word): boolean =>
  complementizerOf(word) !== undefined ||
  hasJoinedRole(word, "clause-opener") ||
  cueForm(word) !== undefined ||
  (word.kind === "punctuation" && !isComma(word));

const isLongerThanParticle = (word: Word): boolean => keyForm(word.plain).length > `و${BARE}`.length;
const isDefiniteNoun = (word: Word | undefined): boolean =>
  word !== undefined && (hasArticle(word.plain) || nameRole(word) === "name");

/** `قال لنا أن نسكت`, `قال لهم أن يعودوا`: what somebody is told to do; a verb, as far as its first letter shows it. */
const isToldTo = (before: Word, next: Word | undefined): boolean =>
  /^ل(?:ي|نا|ك|كم|ه|ها|هم|هما)$/.test(before.plain) &&
  next !== undefined &&
  /^[أاآنيت]..+/.test(next.plain) &&
  !isDefiniteNoun(next);

/** `بل إن`, `حيث إن`, `بعد أن`, `ما مفاده أن`: the word before has a clause of its own. */
const opensAnew = (word: Word): boolean =>
  GISTS.has(word.plain) ||
  /^[وف]?بل$/.test(word.plain) ||
  hasJoinedRole(word, "takes-clause") ||
  hasJoinedRole(word, "clause-opener") ||
  (hasJoinedRole(word, "subordinator") && !hasRole(word, "preposition"));

/** Tokens that a verb and its particle stand apart at most. */
const REACH = 40;

interface Governor {
  at: number;
  form: CueForm;
}

/** The nearest reporting word before `at` that can take a clause and has none yet. */
function governorOf(tokens: readonly Token[], at: number, from: number): Governor | undefined {
  for (let i = at - 1; i >= from; i--) {
    const word = tokens[i]?.word;
    if (word === undefined || word.surface === ":" || opensClause(tokens, i)) return undefined;
    // `يجب أن`, `قال إنه يأمل أن`: a verb that reports nothing has the particle; not in `المتحدث الذي يرافق الوفد أن`.
    if (
      at - i <= NEAR &&
      isImperfect(word) &&
      cueForm(word) === undefined &&
      !hasRole(tokens[i - 1]?.word, "relative") &&
      !hasJoinedRole(tokens[i - 1]?.word, "preposition")
    )
      return undefined;
    const form = cueForm(word) ?? cueWithObject(word);
    if (
      form !== undefined &&
      !form.noClause &&
      form.kind !== "source" &&
      !(form.homograph && i < at - 1) &&
      !isAside(tokens, i, form)
    )
      return { at: i, form };
  }
  return undefined;
}

/** A verb right before its particle, with at most so many words to it. */
const NEAR = 3;

/** A reported clause begins here, and the verbs before it have theirs; not in `بعد أن وصل`, where the preposition has it. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  complementizerOf(tokens[at]?.word as Word) !== undefined && !hasJoinedRole(tokens[at - 1]?.word, "takes-clause");

/** `على حد قوله`, `قال في تصريح للصحفيين أن`: no word that the particle is of. */
const isAside = (tokens: readonly Token[], at: number, form: CueForm): boolean =>
  tokens[at - 1]?.word.plain === "حد" || (form.kind === "nominal" && !form.pronoun && isIn(tokens[at - 1]?.word));

/** `قال مسؤول طلب عدم ذكر اسمه إن`, `قال، طالبا ألا يذكر اسمه، إن`: is there a قال before, still without its clause? */
function saysBefore(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const word = tokens[i]?.word;
    if (word === undefined || word.surface === ":" || (opensClause(tokens, i) && !tellsImperfect(tokens[i + 1]?.word)))
      return false;
    const form = cueForm(word);
    if (form?.lemma === "قال" && !isAside(tokens, i, form)) return true;
  }
  return false;
}

/** `ألا | يذكر`, `أن | تعلن`: not what was said, but what was asked or refused. */
const tellsImperfect = (word: Word | undefined): boolean => word !== undefined && cueForm(word)?.kind === "imperfect";

/** What the speaker does meanwhile stands between: `وقال رافضا ذكر منصبه إنه`, `قال الوزير مازحا`, `قالت مؤكدة`. */
function hasState(tokens: readonly Token[], { at: verb, form }: Governor, at: number): boolean {
  for (let i = verb + 1; i < at; i++) {
    const [word, before] = [tokens[i]?.word, tokens[i - 1]?.word];
    if (word === undefined || before === undefined) continue;
    const participle = cueForm(word);
    if (participle?.kind === "participle" && !(participle.gender === "f" && participle.noClause)) return true;
    // `قال 30 مواطنا`: what is counted. A feminine is a state behind the one whose it is: `قالت الوزيرة رافضة`, not `قالت طالبة`.
    // `قالت رانيا`, `وزارة الصحة في مالطا`: a name may be built alike, and a woman's state is no man's.
    if (isNamed(word, tokens[i + 1]?.word) || hasJoinedRole(before, "preposition")) continue;
    if (
      isMasculineState(word)
        ? !isCounting(before) && form.gender !== "f"
        : i > verb + 1 && isDefinite(before) && isFeminineState(word)
    )
      return true;
  }
  return false;
}

/** A name before it is anything else, of a person or a place; or one that is a word, too, before a family's: `نادية | منصور`. */
const isNamed = (word: Word, next: Word | undefined): boolean =>
  nameRole(word) === "name" ||
  (placeLevel(marksOf(word.key)) === WHOLE_PLACE && !isCommon(word)) ||
  (listLevel(marksOf(word.key)) > 0 && next !== undefined && nameRole(next) === "name");
const isDefinite = (word: Word): boolean => hasArticle(word.plain) || nameRole(word) === "name";
const isCounting = (word: Word): boolean => word.kind === "number" || isTens(word) || /^عشرة?$/.test(word.plain);

/** مـ…ا and فاعلا: a participle in the accusative without article. */
const isMasculineState = perWord(
  ({ kind, plain }: Word): boolean =>
    kind === "arabic" && /^[وف]?(?:م.{2,}|.ا..?)ا$/.test(plain) && !ADVERBS.has(foldHamza(plain)),
);
const isFeminineState = perWord(
  ({ kind, plain }: Word): boolean => kind === "arabic" && /^(?:م.{2,}|.ا..)ة$/.test(plain),
);
const ADVERBS = new Set(rows("participle-like-adverbs").map(({ form }) => foldHamza(form)));

/**
 * A bare إن before these is a condition, or begins a prayer: `إن كان`, `إن شاء الله`, and before a perfect that is no noun (`إن لزم الأمر`; not `إن حدث الأمس`);
 * before a letter's name it is one itself: `إن بي سي`.
 */
export const isCondition = (particle: Word | undefined, next: Word | undefined): boolean =>
  particle?.key === BARE &&
  next !== undefined &&
  (CONDITIONS.has(next.plain) ||
    isOnlyPerfect(next) ||
    /(?:وا|وه|وها|وهم)$/.test(next.plain) ||
    hasRole(next, "letter"));
/** `أن أكتب`, `أن ننتظر`, `أن أرسل`: what I, we or you are to do, by a verb that the list has in the third person, and no noun (`أمر`, `الأمر`). */
const isOwnVerbOf = perWord((word: Word): boolean => {
  const [, rest = ""] = word.kind === "arabic" ? (/^[أاآن](.{2,})$/.exec(word.plain) ?? []) : [];
  if (rest === "" || hasArticle(word.plain) || nameRole(word) === "name") return false;
  if (isCommonForm(`ال${word.plain}`)) return false;
  // `أسرعي`, `أقبلوا`: an imperative that no news text has, nor any noun.
  if (/(?:ي|وا)$/.test(rest) && !isCommon(word)) return true;
  return [rest, rest.replace(/(?:ي|وا|ه|ها|هم)$/, "")].some((stem) => isCommonForm(`ي${stem}`));
});

const isOwnVerb = (word: Word | undefined): boolean => word !== undefined && isOwnVerbOf(word);

/** `إن حدث التصعيد فسيكون الرد`: what follows from a condition begins with ف. */
function isAnswered(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1]?.word;
  if (next === undefined || hasArticle(next.plain) || nameRole(next) === "name") return false;
  return tokens.slice(at + 2, Math.min(to, at + REACH)).some(({ word }) => ANSWER.test(word.plain));
}
const ANSWER = /^ف(?:س.{3,}|سوف|إن.*|لن|لا|قد|ليس.*)$/;

const BARE = keyForm("إن");
const isOnlyPerfect = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    // `تكون`, `تذكر`: an imperfect before it is the perfect of another.
    !(/^[تين]/.test(word.plain) && isCommonForm(`ي${word.plain.slice(1)}`)) &&
    [word.plain, word.plain.replace(/ت$/, "")].some(isPerfect) &&
    nameRole(word) !== "name" &&
    !hasArticle(word.plain) &&
    !isCommonForm(`ال${word.plain}`),
);
/** مفاده, معناه: whose predicate is a clause with أن. */
const GISTS = new Set(checkWords("particle:gist"));
const CONDITIONS = new Set(checkWords("inna:condition"));
