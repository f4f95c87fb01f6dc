/** What a text is known by wherever it stands and however it is spelt: lists that people keep compare it so. */
import { keyForm } from "./fold";
import type { Paragraph } from "./paragraphs";

/** Letters and digits alone, spelling-blind; marks are kept where there is nothing else. */
export function folded(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? text.trim() : words.map(keyForm).join(" ");
}

/** @returns the sentence at an offset of its paragraph, as it is written; the whole paragraph behind its last word */
export function sentenceAt({ text, tokens, sentences }: Paragraph, offset: number): string {
  const sentence = sentences.find(({ to }) => offset < (tokens[to - 1]?.end ?? 0));
  return sentence === undefined
    ? text
    : text.slice(tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? text.length);
}
