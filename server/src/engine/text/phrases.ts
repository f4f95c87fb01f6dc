/** A table of phrases (one word or several), looked up at a place in the tokens. */
import { keyForm } from "./fold";
import type { Token } from "./tokens";

export interface PhraseMatch<T> {
  value: T;
  /** Token index after the phrase. */
  to: number;
}

export interface PhraseLookup<T> {
  /** @returns the longest phrase that begins at token `at`, spelling-blind. `firstKey` stands for the first word's key, where its proclitics were taken off. */
  (tokens: readonly Token[], at: number, firstKey?: string): PhraseMatch<T> | undefined;
  /** Does any phrase begin with a word of this look-up key? */
  opens(firstKey: string): boolean;
}

type Phrase<T> = readonly [phrase: string, value: T];

/** @param entries phrases as written, words separated by single spaces, with what each stands for; the first of two equal phrases wins */
export function phraseTable<T>(entries: Iterable<Phrase<T>>): PhraseLookup<T> {
  const root = new Node<T>();
  for (const entry of entries) plant(root, entry);
  return lookupIn((firstKey) => root.next?.get(firstKey));
}

/** Phrases that are worked out when one of their first words is met: `دينار` and its forms with every country's adjective. */
export interface PhraseGroup<T> {
  /** Look-up keys of all first words. */
  openings: Iterable<string>;
  phrases(): Iterable<Phrase<T>>;
}

/** As `phraseTable`, for thousands of phrases, of which an article has few. */
export function growingTable<T>(groups: Iterable<PhraseGroup<T>>): PhraseLookup<T> {
  const root = new Node<T>();
  const ungrown = new Map<string, PhraseGroup<T>[]>();
  for (const group of groups) {
    for (const key of group.openings) {
      const others = ungrown.get(key);
      if (others === undefined) ungrown.set(key, [group]);
      else others.push(group);
    }
  }
  return lookupIn((firstKey) => {
    const waiting = ungrown.get(firstKey);
    if (waiting !== undefined) {
      ungrown.delete(firstKey);
      for (const group of waiting)
        for (const entry of group.phrases()) if (openingOf(entry[0]) === firstKey) plant(root, entry);
    }
    return root.next?.get(firstKey);
  });
}

/** @returns the look-up key of a phrase's first word */
export const openingOf = (phrase: string): string => keyForm(phrase).split(" ")[0] ?? "";

/** The words of all phrases as a tree: what has been read so far, and which words go on. */
class Node<T> {
  value: T | undefined = undefined;
  next: Map<string, Node<T>> | undefined = undefined;
}

function plant<T>(root: Node<T>, [phrase, value]: Phrase<T>): void {
  let node = root;
  for (const key of keyForm(phrase).split(" ")) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) node.next.set(key, (child = new Node()));
    node = child;
  }
  node.value ??= value;
}

function lookupIn<T>(firstNode: (key: string) => Node<T> | undefined): PhraseLookup<T> {
  const lookup = (
    tokens: readonly Token[],
    at: number,
    firstKey = tokens[at]?.word.key ?? "",
  ): PhraseMatch<T> | undefined => {
    let node = firstNode(firstKey);
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
  return Object.assign(lookup, { opens: (firstKey: string) => firstNode(firstKey) !== undefined });
}
