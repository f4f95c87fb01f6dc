import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import type { LocalMention } from "../entities/mention";
import type { Paragraph } from "../text/paragraphs";
import { placed, type Subject } from "./subject-phrases";
import { agreesBefore } from "./subject-before";
import { fitsVerb, isSomebody } from "./somebody";
import { withoutObject } from "./objects";
import { nounPhraseAt } from "./noun-phrases";
import type { TokenRange } from "../text/sentences";
/** Who a sentence is about, where its first verb reports nothing. */

/**
 * @returns who the sentence is about, where its first verb reports nothing: `وتراجع الوزير عن تصريحه، قائلا إن`, `فالوزير رفض …`.
 *   Only phrases that can be somebody: a name, a title, a body, a definite noun.
 * @param gender of the verb that reports: a noun that does not fit it is not its subject
 */
export function sentenceSubject(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { from, to }: TokenRange,
  gender?: "m" | "f",
): Subject | undefined {
  const { tokens } = paragraph;
  let at = from;
  while (
    at < to &&
    (hasJoinedRole(tokens[at]?.word, "auxiliary") ||
      hasRole(tokens[at]?.word, "adverb") ||
      tokens[at]?.word.kind === "punctuation")
  )
    at++;
  const first = tokens[at]?.word;
  if (first?.kind !== "arabic" || hasJoinedRole(first, "preposition")) return undefined;
  const nominal = isSomebody(paragraph, mentions, at) ? nounPhraseAt(paragraph, mentions, at, to) : undefined;
  if (nominal !== undefined) return agreesBefore(tokens, nominal, gender) ? placed(paragraph, nominal) : undefined;
  const next =
    hasJoinedRole(tokens[at + 1]?.word, "adverb") || /^["«“”]$/.test(tokens[at + 1]?.word.surface ?? "")
      ? at + 2
      : at + 1;
  const subject =
    next < to && isSomebody(paragraph, mentions, next) ? nounPhraseAt(paragraph, mentions, next, to) : undefined;
  return subject !== undefined && fitsVerb(tokens, subject, gender, mentions)
    ? placed(paragraph, withoutObject(tokens, mentions, subject))
    : undefined;
}
