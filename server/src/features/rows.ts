/** Rows of trees, as a client shows them. */
import type { RowText } from "../../../protocol/protocol";
import type { Language } from "../engine/language";
import { beside, directed, harmless, undirected, words } from "../engine/text/direction";

/** What a row says. */
export interface Told {
  /** Words of the article, or of ours. */
  label: string;
  /** What stands behind it, the most telling first: a narrow tree loses the last. Empty ones are left out. */
  facts: readonly string[];
  /** The same in the order in which it is read aloud, where that is another. */
  spoken?: readonly string[];
  /** UTF-16 units that there is room for. */
  room?: number;
}

export function rowOf({ label, facts, spoken = facts, room = ROOM }: Told, language: Language): RowText {
  const told = (all: readonly string[]): string[] => all.filter((fact) => fact !== "");
  return {
    label: words(cut(label, room)),
    facts: beside(...told(facts).map((fact) => directed(fact, language))),
    spoken: undirected(harmless([label, ...told(spoken)].join(language === "ar" ? "، " : ", "))),
  };
}

/** Of a side bar of usual width: for a row at its edge, and for one under it. */
export const ROOM = 30;
export const ROOM_BELOW = 26;

/** A row that is too long loses its right end, where Arabic begins: it is cut at its own end. */
export function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf(" ", room);
  return `${text.slice(0, end > 0 ? end : room)}…`;
}
