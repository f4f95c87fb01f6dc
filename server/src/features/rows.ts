/** Rows of trees, as a client shows them. */
import type { RowText } from "../../../protocol/protocol";
import type { Language } from "../engine/language";
import { beside, directed, undirected, words } from "../engine/text/direction";

/**
 * @param label words of the article, or of ours
 * @param facts what stands behind it; empty ones are left out
 */
export function rowOf(label: string, facts: readonly string[], language: Language): RowText {
  const told = facts.filter((fact) => fact !== "");
  return {
    label: words(cut(label)),
    facts: beside(...told.map((fact) => directed(fact, language))),
    spoken: undirected([label, ...told].join(language === "ar" ? "، " : ", ")),
  };
}

/** A row that is too long loses its right end, where Arabic begins: it is cut at its own end here. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(" ", LONGEST);
  return `${text.slice(0, end > 0 ? end : LONGEST)}…`;
}

/** UTF-16 units that a side bar of usual width has room for. */
const LONGEST = 36;
