/** A mention of a named entity, as its paragraph shows it. */
import type { EntityType, Mention, Span } from "../article";
import type { Token } from "../text/tokens";

/** Offsets and token indices are the paragraph's, ends exclusive. */
export interface LocalMention extends Span {
  from: number;
  to: number;
  type: EntityType;
  kind: Mention["kind"];
  /** As written, without proclitics. */
  name: string;
  /** Look-up keys of the name's words, joined by spaces, for linking. */
  key: string;
  /** What the lexicon knows it as, as "country:CN": mentions with one `ref` are one entity. */
  ref?: string;
  /** Title phrases that stand with the name, as spans: "وزير الخارجية الصيني". */
  titles: Span[];
  /** Tokens of the whole noun phrase, titles included: the subject as written. */
  phrase: { from: number; to: number };
  gender?: "m" | "f";
  /** The tagger is not sure that this is a name: shown as such, and no ground for a finding. */
  unsure?: boolean;
}

/** @returns both in order of their start, the longer first of two that begin together; the first array itself where there is nothing more */
export function inOrder(mentions: readonly LocalMention[], more: readonly LocalMention[]): readonly LocalMention[] {
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** @returns the part of a mention that its place decides; `start` is where the name begins in its first token, proclitics off */
export function named(text: string, tokens: readonly Token[], from: number, to: number, start: number): Pick<LocalMention, "from" | "to" | "start" | "end" | "name" | "key"> {
  const end = tokens[to - 1]?.end ?? start;
  const first = tokens[from];
  let key = first === undefined ? "" : (first.word.readings.find(({ offset }) => first.start + offset === start)?.key ?? first.word.key);
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.word.key ?? ""}`;
  return { from, to, start, end, name: text.slice(start, end), key };
}
