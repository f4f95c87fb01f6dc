/** Mentions of named entities in a paragraph. */
import type { EntityType, Mention, Span } from "../article";
import type { Paragraph } from "../text/paragraphs";

/** A mention as the paragraph alone shows it. Offsets and token indices are the paragraph's, ends exclusive. */
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
}

/** @returns the mentions in order of their start; none overlaps another but for a name nested in a longer name. */
export function findMentions(_paragraph: Paragraph): LocalMention[] {
  return [];
}
