/** Which cue a particle, a colon, or words that nothing marks belong to. */
import type { Word } from "../text/words";
import { complementizerOf, formHasRole, hasJoinedRole, hasRole } from "../lexicon/function-words";
import { isDefinite } from "../morphology/article";
import { isIndefiniteFeminine, isObliquePlural } from "../morphology/endings";
import { endsInTa } from "../morphology/verbs";
import { beginsWithWaw } from "../morphology/proclitics";
import { isAdjunctWord } from "../nouns/clause-words";
import { isSourceHead } from "../nouns/source-words";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import type { Waiting } from "./framed-cue";
import { cueForm, type CueForm } from "./cue-forms";
import { BA, LAM } from "../morphology/proclitics";
import { reach, TIGHT_BEHIND_SOMEBODY, TIGHT_TO_COLON, TO_BARE, TO_COLON, TO_PARTICLE } from "./reach";
import { opensOwnWords } from "./own-words";
import { mayBeSomebody } from "./reporting";
import { tellsWhere } from "./said-where";
import { clauseParticle, clausePreposition } from "./usage";

/** A particle that opens a clause, and what has been read before it. */
export interface Particle {
  at: number;
  kind: "inna" | "anna" | "either";
  /** The last finite verb before it that reports nothing. */
  verb: number;
  /** The last verb before it with an أن of its own, -1 for none. */
  ownClause: number;
}

/** @returns the position in `waiting` of the cue that a particle belongs to; undefined where it is another word's */
export function cueOfParticle(
  tokens: readonly Token[],
  waiting: readonly Waiting[],
  particle: Particle,
): number | undefined {
  const { at, kind } = particle;
  const isLetter = isInLetters(tokens, at);
  // إن is قال's before it is another verb's: `قال مسؤول طلب عدم ذكر اسمه إن`.
  const says = kind === "inna" ? waiting.findLastIndex((cue) => cue.form.inna && at - cue.at <= TO_PARTICLE) : -1;
  if (says >= 0 && waiting.at(-1)?.form.kind !== "participle") return isLetter ? undefined : says;
  if (isLetter || isAnothers(tokens, at)) return undefined;
  for (let position = waiting.length - 1; at - (waiting[position]?.at ?? -Infinity) <= TO_PARTICLE; position--) {
    const cue = waiting[position] as Waiting;
    if (isOutOfReach(tokens, cue, at) || leavesItToVerb(cue, waiting, particle)) continue;
    return isHidden(tokens, cue, particle) ? undefined : position;
  }
  return undefined;
}

/** `إن بي سي`, `سي إن إن`: before a letter's name, or one of the two behind it. */
const isInLetters = (tokens: readonly Token[], at: number): boolean => {
  // `دي إم سي | أنه`.
  const word = tokens[at]?.word;
  if (word === undefined || word.plain.length > 2 || complementizerOf(word) === "anna") return false;
  const isLetter = (i: number): boolean => hasRole(tokens[i]?.word, "letter");
  return isLetter(at + 1) || isLetter(at - 1) || (isLetter(at - 2) && isParticle(tokens[at - 1]?.word));
};

/** `إن شاء الله`: God willing. */
export const isWish = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at + 1]?.word, "wills") && complementizerOf(tokens[at]?.word as Word) !== undefined;

const isParticle = (word: Word | undefined): boolean => word !== undefined && complementizerOf(word) !== undefined;

/** `بعد أن`, `رغم أن`, `ذلك أن`: the particle of a word before it; not `فيما بعد أن`, nor `ردا على سؤال حول ذلك أن`. */
function isAnothers(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  const later = hasRole(word, "time-preposition") && hasRole(before, "meanwhile");
  const governed = hasRole(word, "demonstrative") && hasJoinedRole(before, "preposition");
  return !later && !governed && hasJoinedRole(word, "takes-clause");
}

/** A look-alike has its particle right behind it; at the beginning of a clause, behind a name or a title as well: `وبين المدير أن`. */
const isOutOfReach = (tokens: readonly Token[], { form, at }: Waiting, particle: number): boolean =>
  form.noClause ||
  particle - at > (form.homograph ? lookalikeReach(tokens, at, particle) : reachBehind(tokens, at, form));

/** `رد | رئيس البلدية في بيان أصدره مساء أمس | بأن`: behind somebody, or the paper one spoke to, a word that means something else as well reports. */
const reachBehind = (tokens: readonly Token[], at: number, form: CueForm): number => {
  const next = tokens[at + 1]?.word;
  const tells = next !== undefined && (mayBeSomebody(next) || isSourceHead(next) || next.plain === LAM);
  return form.tight && tells ? TIGHT_BEHIND_SOMEBODY : reach(form, TO_PARTICLE);
};

const lookalikeReach = (tokens: readonly Token[], at: number, particle: number): number =>
  !opensClause(tokens, at, particle) ? 1 : tellsWhere(tokens, at + 2, particle) ? LOOKALIKE_IN_SETTING : LOOKALIKE;

function opensClause(tokens: readonly Token[], at: number, particle: number): boolean {
  const [verb, subject] = [tokens[at]?.word, tokens[at + 1]?.word];
  const before = tokens[at - 1]?.word.kind;
  return (
    verb !== undefined &&
    (before === undefined || before === "punctuation") &&
    subject !== undefined &&
    (mayBeSomebody(subject) || isAlone(tokens, at, particle)) &&
    // `من جانبه، بين | المدير أن`; `بين | المديرين` stands between them.
    (beginsWithWaw(verb.plain) || !isObliquePlural(subject.key))
  );
}

/** `وبين | الصقر أن`: a single definite noun, with which nothing is joined, stands between no two. */
const isAlone = (tokens: readonly Token[], at: number, particle: number): boolean =>
  isDefinite(tokens[at + 1]?.word) && !tokens.slice(at + 2, particle).some(({ word }) => beginsWithWaw(word.plain));

/** `وبين | مدير الشركة سالم الرواحي | أن`. */
const LOOKALIKE = 6;
/** `وبين | مدير الشركة في تصريح إلى «الرأي» أمس | أن`. */
const LOOKALIKE_IN_SETTING = 18;

/** `قال ردا على إعلان واشنطن إن`: the verb before a verbal noun has the clause. */
function leavesItToVerb({ form, at }: Waiting, waiting: readonly Waiting[], particle: Particle): boolean {
  if (form.kind !== "nominal" || form.masdarReports) return false;
  return (
    particle.kind === "inna" ||
    particle.at - at > (form.pronoun ? BEHIND_PRONOUN : BEHIND_POSSESSOR) ||
    waiting.some((other) => other.at < at && hasItsOwnClause(other, form))
  );
}

/** Not `نقلت الوكالة عن مسؤول | تأكيده أن`, `جدد الوزير | التأكيد أن`, which only tell of the noun. */
const hasItsOwnClause = ({ form }: Waiting, noun: CueForm): boolean =>
  form.kind !== "nominal" && !form.noClause && !(noun.pronoun && form.class === "transmit") && noun.act === undefined;

/** `تأكيده | مجددا | أن`. */
const BEHIND_PRONOUN = 4;
/** `تأكيد وزير الخارجية المصري | أن`. */
const BEHIND_POSSESSOR = 8;

/** `أعلن نتائجه على أن يصدر التقرير غدا`: on condition that; `قال … يريد أن`: the nearer verb's. */
function isHidden(tokens: readonly Token[], { form, at }: Waiting, particle: Particle): boolean {
  if (hasRole(tokens[particle.at - 1]?.word, "on") && !form.ala) return true;
  // `شكا العمال من إخبارهم بأن`: شكا has من أن.
  const preposition = form.tight ? clausePreposition(form.lemma) : undefined;
  if (preposition !== undefined && formHasRole(preposition, "from") && !hasRole(tokens[particle.at - 1]?.word, "from"))
    return true;
  if (particle.kind !== "inna" && particle.ownClause > at && particle.at - particle.ownClause <= OWN_CLAUSE)
    return true;
  return (
    particle.verb > at &&
    particle.kind !== "inna" &&
    !form.inna &&
    particle.at - particle.verb <= NEXT_TO_ITS_PARTICLE &&
    !(isAnonymous(tokens, particle.verb) && takesItsPreposition(form, tokens[particle.at]?.word))
  );
}

/** `مصدر لم | يكشف عن اسمه | بأن`: only tells of the source. */
const isAnonymous = (tokens: readonly Token[], verb: number): boolean =>
  hasRole(tokens[verb - 1]?.word, "negation") && cueForm(tokens[verb]?.word as Word)?.class === "reveal";

/** `أفاد … | بأن`: the particle with the preposition that the verb takes. */
const takesItsPreposition = ({ lemma }: CueForm, particle: Word | undefined): boolean =>
  particle?.plain.startsWith(BA) === true && clauseParticle(lemma)?.startsWith(BA) === true;

/** `تبين | من النتائج الأولى للفحص | أنه`. */
const OWN_CLAUSE = 8;
/** `يريد | الرئيس الجديد | أن`. */
const NEXT_TO_ITS_PARTICLE = 3;

/** @returns the position in `waiting` of the cue that a colon belongs to, or -1 */
export const cueOfColon = (tokens: readonly Token[], waiting: readonly Waiting[], at: number): number => {
  const next = tokens[at + 1]?.word;
  // `سأل رئيس الحزب سالم الرواحي، في حديث إلى إذاعة «صوت الجبل»: «…»`: before the marks of speech it is hardly another's.
  const tight = next !== undefined && isOpeningQuote(next) ? TO_COLON : TIGHT_TO_COLON;
  return waiting.findLastIndex(
    ({ form, at: cue }, position) =>
      !(form.tight && (describesThing(tokens, cue) || (position > 0 && wasDone(tokens, cue, form)))) &&
      (form.kind !== "nominal" || (form.masdarReports && form.pronoun)) &&
      // `حركة اعتبرت غير مقبولة: …`: an opinion has its particle.
      form.class !== "opinion" &&
      form.class !== "characterise" &&
      at - cue <= (form.tight && !form.homograph ? tight : reach(form, TO_COLON)),
  );
};

/** `رسالة مشتركة | نشرت في الصحيفة: …`: what was done with it. */
const describesThing = (tokens: readonly Token[], at: number): boolean => {
  const [thing, verb] = [tokens[at - 1]?.word, tokens[at]?.word];
  return thing !== undefined && verb !== undefined && isIndefiniteFeminine(thing.plain) && endsInTa(verb.plain);
};

/** `أضاف في تسجيل | نشر على موقعه: …`: behind an earlier verb of saying, what was done with the thing before it. */
const wasDone = (tokens: readonly Token[], at: number, { class: does, kind, reading }: CueForm): boolean =>
  does === "write" &&
  kind === "perfect" &&
  reading.offset === 0 &&
  tokens[at - 1]?.word.kind !== "punctuation" &&
  hasRole(tokens[at + 1]?.word, "preposition");

/** `قال الرئيس لقد تحدثت …`: words that nothing marks begin here, right after قال and its subject. */
export function opensBare(tokens: readonly Token[], { at, form }: Waiting, here: number): boolean {
  const speaks =
    form.bare || (SPEAKING.has(form.class) && form.kind === "perfect" && opensOwnWords(tokens[here]?.word as Word));
  if (!speaks || here - at > TO_BARE) return false;
  for (let i = at + 1; i < here; i++)
    if (tokens[i]?.word.kind !== "arabic" || hasRole(tokens[i]?.word, "relative")) return false;
  return true;
}

/** Verbs behind which stand the very words of who speaks, where nothing marks them. */
const SPEAKING: ReadonlySet<string> = new Set(["say", "continue", "explain", "assert", "reply"]);

/** `وأضاف قائلا نادرا ما …`: قائلا alone opens what is said. */
export function saysWithoutMark(tokens: readonly Token[], { at, form }: Waiting, sentence: TokenRange): boolean {
  const next = tokens[at + 1]?.word;
  return (
    form.bare &&
    form.kind === "participle" &&
    next?.kind === "arabic" &&
    !isAdjunctWord(next) &&
    sentence.to - at > SHORTEST_BARE
  );
}

/** Fewer words behind قائلا are an adverb. */
const SHORTEST_BARE = 4;
