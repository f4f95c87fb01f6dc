/** Who put out the document that a sentence tells of before it tells what is in it. */
import { isDocument } from "../cues/reporting";
import type { LocalMention } from "../entities/mention";
import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import type { Paragraph } from "../text/paragraphs";
import { nounPhraseAt } from "./noun-phrases";
import { placed, type Subject } from "./subject-phrases";

/**
 * `وصل بيان صادر عن | مكتب سالم الرواحي، … جاء فيه:`, `تلقت الصحيفة بيانا من | الحزب جاء فيه:`
 * @returns whose the document is that is told of between two tokens of a paragraph
 */
export function issuerBetween(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  from: number,
  to: number,
): Subject | undefined {
  const { tokens } = paragraph;
  for (let at = to - 1; at > from; at--) {
    const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
    const isIssued = hasRole(word, "about") && hasJoinedRole(before, "issued-by");
    if (isIssued || (hasRole(word, "from") && isDocument(before)))
      return placed(paragraph, nounPhraseAt(paragraph, mentions, at + 1, to));
  }
  return undefined;
}
