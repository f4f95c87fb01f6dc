/** Gazetteer features: what patterns and lists say of each token, before the tagger decides, as codes that its features read. */
import type { EntityType } from "../../article";
import type { Token } from "../../text/tokens";
import { learntNameAt } from "../listed-names";
import type { LocalMention } from "../mention";
import { reusable } from "./buffers";

/** A listed name's code: its type, what else it may be, and a bit for each of the rest. */
const enum Bits {
  First = 1,
  Several = 2,
  Doubtful = 4,
  Also = 8,
  Type = 32,
}

/** Of the paragraph that was asked for last; beyond its end there are zeros. */
export interface GazetteerFeatures {
  /** The pattern that a token belongs to: 0 none, 1 a title, else `2 * type`, and one more for a name's first word. */
  readonly pattern: Uint8Array;
  /** The listed name that a token belongs to: 0 none, else packed from its type, what else it may be, and its place in it. */
  readonly listed: Uint8Array;
}

/** @returns what gives the features of a paragraph, from its mentions as found by shape (patterns.ts); one paragraph at a time */
export function createGazetteerFeatures(): (
  tokens: readonly Token[],
  patterns: readonly LocalMention[],
) => GazetteerFeatures {
  const [pattern, listed] = [reusable(), reusable()];
  return (tokens, patterns) => ({
    pattern: writePatterns(pattern(tokens.length + 1), patterns),
    listed: writeListed(listed(tokens.length + 1), tokens),
  });
}

function writePatterns(pattern: Uint8Array, patterns: readonly LocalMention[]): Uint8Array {
  for (const { from, to, type, kind, phrase } of patterns) {
    for (let at = phrase.from; at < phrase.to; at++) pattern[at] ||= TITLE;
    const code = 2 * (kind === "nisba" ? NISBA : TYPES.indexOf(type) + 1);
    for (let at = from; at < to; at++) pattern[at] = at === from ? code + 1 : code;
  }
  return pattern;
}

const TYPES: readonly EntityType[] = ["person", "organization", "place", "group", "event", "product", "work"];
const TITLE = 1;
const NISBA = TYPES.length + 1;

function writeListed(listed: Uint8Array, tokens: readonly Token[]): Uint8Array {
  for (let at = 0; at < tokens.length; at++) {
    const known = learntNameAt(tokens, at);
    if (known === undefined) continue;
    const { type, also, doubtful } = known.name;
    const code =
      (TYPES.indexOf(type) + 1) * Bits.Type +
      (also === undefined ? 0 : ALSO.indexOf(also) * Bits.Also) +
      (doubtful ? Bits.Doubtful : 0) +
      (known.to - at > 1 ? Bits.Several : 0);
    for (let i = at; i < known.to; i++) listed[i] = i === at ? code + Bits.First : code;
    at = known.to - 1;
  }
  return listed;
}

const ALSO: readonly (EntityType | "other")[] = ["other", "organization", "place", "person"];
