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
  const trees: Trees<T, Phrase<T>> = new Map();
  for (const entry of entries) wait(trees, openingOf(entry[0]), entry);
  return lookupIn(trees, (phrase) => [phrase]);
}

/** Phrases that are worked out when one of their first words is met: `دينار` and its forms with every country's adjective. */
export interface PhraseGroup<T> {
  /** Look-up keys of all first words. */
  openings: Iterable<string>;
  phrases(): Iterable<Phrase<T>>;
}

/** As `phraseTable`, for thousands of phrases, of which an article has few. */
export function growingTable<T>(groups: Iterable<PhraseGroup<T>>): PhraseLookup<T> {
  const trees: Trees<T, PhraseGroup<T>> = new Map();
  for (const group of groups) for (const opening of group.openings) wait(trees, opening, group);
  return lookupIn(trees, (group, opening) => [...group.phrases()].filter(([phrase]) => openingOf(phrase) === opening));
}

/** By first words: what has phrases, until the word is met, since a text meets few of them; then the tree of its phrases. */
type Trees<T, W> = Map<string, W[] | Node<T>>;

function wait<T, W>(trees: Trees<T, W>, opening: string, one: W): void {
  const others = trees.get(opening);
  if (Array.isArray(others)) others.push(one);
  else trees.set(opening, [one]);
}

/** @returns the look-up key of a phrase's first word */
export function openingOf(phrase: string): string {
  const space = phrase.indexOf(" ");
  return keyForm(space < 0 ? phrase : phrase.slice(0, space));
}

/** The words of phrases as a tree: what has been read so far, and which words go on. */
class Node<T> {
  value: T | undefined = undefined;
  next: Map<string, Node<T>> | undefined = undefined;
}

function plant<T>(first: Node<T>, [phrase, value]: Phrase<T>): void {
  let node = first;
  for (const key of keyForm(phrase).split(" ").slice(1)) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) node.next.set(key, (child = new Node()));
    node = child;
  }
  node.value ??= value;
}

function lookupIn<T, W>(
  trees: Trees<T, W>,
  phrasesOf: (one: W, opening: string) => Iterable<Phrase<T>>,
): PhraseLookup<T> {
  const planted = (opening: string, waiting: readonly W[]): Node<T> => {
    const first = new Node<T>();
    for (const one of waiting) for (const phrase of phrasesOf(one, opening)) plant(first, phrase);
    trees.set(opening, first);
    return first;
  };
  const lookup = (
    tokens: readonly Token[],
    at: number,
    firstKey = tokens[at]?.word.key ?? "",
  ): PhraseMatch<T> | undefined => {
    const tree = trees.get(firstKey);
    if (tree === undefined) return undefined;
    let node: Node<T> | undefined = Array.isArray(tree) ? planted(firstKey, tree) : tree;
    let found: T | undefined;
    let end = at;
    for (let to = at + 1; node !== undefined; to++) {
      if (node.value !== undefined) {
        found = node.value;
        end = to;
      }
      const next: Token | undefined = node.next === undefined ? undefined : tokens[to];
      node = next === undefined ? undefined : node.next?.get(next.word.key);
    }
    return found === undefined ? undefined : { value: found, to: end };
  };
  return Object.assign(lookup, { opens: (firstKey: string) => trees.has(firstKey) });
}
