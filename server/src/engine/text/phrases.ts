/** A table of phrases (one word or several), looked up at a place in the tokens. */
import { keyForm } from "./fold";
import type { Token } from "./tokens";

export interface PhraseMatch<T> {
  value: T;
  /** Token index after the phrase. */
  to: number;
}

/**
 * @param entries phrases as written, words separated by single spaces, with what each stands for; the first of two equal phrases wins
 * @returns a look-up of the longest phrase that begins at token `at`, spelling-blind. `firstKey` stands for the first word's key, where its
 *   proclitics were taken off.
 */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): (tokens: readonly Token[], at: number, firstKey?: string) => PhraseMatch<T> | undefined {
  const values = new Map<string, T>();
  const longest = new Map<string, number>();
  for (const [phrase, value] of entries) {
    const key = keyForm(phrase);
    if (!values.has(key)) values.set(key, value);
    const words = key.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return (tokens, at, firstKey = tokens[at]?.word.key ?? "") => {
    const words = longest.get(firstKey);
    if (words === undefined) return undefined;
    let phrase = firstKey;
    let found: PhraseMatch<T> | undefined;
    for (let to = at + 1; ; to++) {
      const value = values.get(phrase);
      if (value !== undefined) found = { value, to };
      const next = tokens[to];
      if (next === undefined || to - at >= words) return found;
      phrase += " " + next.word.key;
    }
  };
}
