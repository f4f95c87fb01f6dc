/** The particle of reported words, as checks look at it: where it stands, and which of إن and أن its verb wants. */
import { nameRole } from "../nouns/name-words";
import { complementizerOf, foldHamza, hasJoinedRole, hasRole, isIn } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { isTens } from "../numbers/unit-words";
import { cueForm, cueWithObject, type CueForm } from "../cues/cue-forms";
import type { Reading } from "../reading";
import { keyForm } from "../text/fold";
import { isComma } from "../text/marks";
import { tokenFrom, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
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
    isCondition(tokens[at]?.word, tokens[at + 1]?.word)
  )
    return undefined;
  const from = Math.max(sentences.find(({ to }) => at < to)?.from ?? 0, at - REACH);
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
  const says = governor.form.lemma === "قال";
  if (!says) return saysBefore(tokens, governor.at, from) ? undefined : "أن";
  const finite = governor.form.kind === "perfect" || governor.form.kind === "imperfect";
  return finite && hasState(tokens, governor.at, at) ? undefined : "إن";
}

/** `بل إن`, `حيث إن`, `بعد أن`: the word before has a clause of its own. */
const opensAnew = (word: Word): boolean =>
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
function hasState(tokens: readonly Token[], verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) {
    const [word, before] = [tokens[i]?.word, tokens[i - 1]?.word];
    if (word === undefined || before === undefined) continue;
    const participle = cueForm(word);
    if (participle?.kind === "participle" && !(participle.gender === "f" && participle.noClause)) return true;
    // `قال 30 مواطنا`: what is counted. A feminine is a state behind the one whose it is: `قالت الوزيرة رافضة`, not `قالت طالبة`.
    if (isMasculineState(word) ? !isCounting(before) : i > verb + 1 && isDefinite(before) && isFeminineState(word))
      return true;
  }
  return false;
}

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

/** A bare إن before these is a condition, or begins a prayer: `إن كان`, `إن شاء الله`; before a letter's name it is one itself: `إن بي سي`. */
const isCondition = (particle: Word | undefined, next: Word | undefined): boolean =>
  particle?.key === BARE &&
  next !== undefined &&
  (CONDITIONS.has(next.plain) || /(?:وا|وه|وها|وهم)$/.test(next.plain) || hasRole(next, "letter"));
const BARE = keyForm("إن");
const CONDITIONS = new Set(checkWords("inna:condition"));
