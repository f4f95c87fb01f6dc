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
  const root: Node<T> = { value: undefined, next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const key of keyForm(phrase).split(" ")) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (child === undefined) node.next.set(key, (child = { value: undefined, next: undefined }));
      node = child;
    }
    node.value ??= value;
  }
  return (tokens, at, firstKey = tokens[at]?.word.key ?? "") => {
    let node = root.next?.get(firstKey);
    let found: T | undefined;
    let end = at;
    for (let to = at + 1; node !== undefined; to++) {
      if (node.value !== undefined) {
        found = node.value;
        end = to;
      }
      const next = node.next === undefined ? undefined : tokens[to];
      node = next === undefined ? undefined : node.next?.get(next.word.key);
    }
    return found === undefined ? undefined : { value: found, to: end };
  };
}

/** The words of all phrases as a tree: what has been read so far, and which words go on. */
interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | undefined;
}
