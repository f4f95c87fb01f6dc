/** Constructions of a noun phrase that are names: those that a list has, between marks, by initials, or that only stand where a name does. */
import type { LocalMention } from "../entities/mention";
import { anyRole, hasRole } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { isOpeningQuote, quotedNameEnd } from "../text/quotes";
import { type Token } from "../text/tokens";
import { type Word } from "../text/words";
import { initialsEnd } from "./initials";
import {
  isCutFromPreposition,
  mentionAt,
  continuesWith,
  restOfName,
  joinsAfterComma,
  mayBeName,
  afterHonorific,
  closesAsName,
  nameEnd,
  takesName,
} from "./phrase-names";
import { isHeadNoun, isHonorific, type State } from "./phrase-words";
import { nameRole } from "../nouns/name-words";
import { isSourceHead } from "../nouns/source-words";

export interface NounPhrase {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** A person's name at its end that no list has: `الوزير الكوري يون جينسنك`. */
  name?: { from: number; to: number };
}

export interface Progress {
  /** Token after the words read. */
  to: number;
  state: State;
  name?: NounPhrase["name"];
}

/** The phrase that is read, and where. */
export interface Reader {
  tokens: readonly Token[];
  mentions: readonly LocalMention[];
  from: number;
  limit: number;
  source: boolean;
}

/** Further by one construction, or the phrase's end; undefined where the construction does not begin here. */
export type Step = Progress | "end" | undefined;

/** `أم | رنيم`, `أبو | ليان`: a mother or a father of a name, whatever it looks like. */
export function kunya({ tokens, from }: Reader, { to }: Progress, word: Word): Step {
  return to === from + 1 && word.kind === "arabic" && hasRole(tokens[from]?.word, "kunya") && !isCommon(word)
    ? { to: to + 1, state: "person", name: { from, to: to + 1 } }
    : undefined;
}

/** A name that a list has, with the words that no list has at its end. */
export function mention({ tokens, mentions, from, limit }: Reader, { to, state, name }: Progress): Step {
  const participantOf = mentionAt(mentions, to);
  if (participantOf === undefined) return undefined;
  if (to > from && (!continuesWith(participantOf, state, tokens[to]) || isCutFromPreposition(tokens, mentions, to)))
    return "end";
  if (participantOf.type !== "person")
    return {
      to: pastMark(tokens, participantOf, limit),
      state: participantOf.kind === "nisba" ? "definite" : "named",
      name,
    };
  const end = restOfName(tokens, participantOf.from, participantOf.phrase.to, limit);
  // Behind a title that follows the name it is the title that goes on: `مارك ديفيد رئيس اتحاد | بلفورنت`.
  return {
    to: end,
    state: "person",
    name:
      end > participantOf.phrase.to && participantOf.phrase.to === participantOf.to
        ? { from: participantOf.from, to: end }
        : name,
  };
}

/** `شركة «النهوض|»`: the mark that closes a name which opens between marks is the name's. */
function pastMark(tokens: readonly Token[], { from, phrase: { to } }: LocalMention, limit: number): number {
  const [opening, closing] = [tokens[from - 1]?.word, tokens[to]?.word];
  const isMarked = opening !== undefined && isOpeningQuote(opening) && /^["”»]$/.test(closing?.surface ?? "");
  return isMarked && to < limit ? to + 1 : to;
}

export function secondPerson({ tokens, mentions, from }: Reader, { to, state, name }: Progress): Step {
  return to > from && state === "person" && joinsAfterComma(tokens, mentions, to)
    ? { to: to + 1, state, name }
    : undefined;
}

/** `صحيفة | «الرأي»`. */
export function quotation({ tokens, limit }: Reader, { to, name }: Progress, word: Word): Step {
  const end = isOpeningQuote(word) ? quotedNameEnd(tokens, to, limit) : undefined;
  return end === undefined || tokens.slice(to + 1, end - 1).some(({ word: inner }) => isOfClause(inner))
    ? undefined
    : { to: end, state: "named", name };
}

/** `المتهم «خان الأمانة التي أوكلت إليه»`: a relative, a negation, a particle are in no name. */
const isOfClause = anyRole(["relative", "negation", "auxiliary", "subordinator"]);

/** `أ.ف.ب`, `د.ب.أ`: an agency by its initials. */
export function initials({ tokens, limit }: Reader, { to, name }: Progress): Step {
  const end = initialsEnd(tokens, to, limit);
  return end > to ? { to: end, state: "named", name } : undefined;
}

/** A person's name that no list has: at the start, or after a title or a body. */
export function unlistedName({ tokens, from, limit }: Reader, { to, state }: Progress, word: Word): Step {
  const begins = to === from;
  if (begins ? !mayBeName(word) || isHeadNoun(word) : state === "open") return undefined;
  // `استقبل الرئيس | وفد الشركة`: whom he met.
  if (state === "definite" && isSourceHead(word)) return "end";
  const before = tokens[to - 1]?.word;
  const end = isHonorific(before)
    ? afterHonorific(tokens, to, limit)
    : begins && nameRole(word) === "particle"
      ? Math.max(afterHonorific(tokens, to + 1, limit), nameEnd(tokens, to, limit))
      : nameEnd(tokens, to, limit);
  if (end > to && (begins || end - to > 1 || takesName(tokens, from)))
    return { to: end, state: "person", name: { from: to, to: end } };
  // `المتحدث باسم الشرطة | بصير منصور:`, whose first word is an ordinary one.
  if (takesName(tokens, from) && closesAsName(tokens, to, limit))
    return { to: limit, state: "person", name: { from: to, to: limit } };
  return "end";
}
