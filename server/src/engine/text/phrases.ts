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
  const unplanted = new Map<string, Phrase<T>[]>();
  for (const entry of entries) wait(unplanted, openingOf(entry[0]), entry);
  return lookupIn(unplanted, (phrase) => [phrase]);
}

/** Phrases that are worked out when one of their first words is met: `دينار` and its forms with every country's adjective. */
export interface PhraseGroup<T> {
  /** Look-up keys of all first words. */
  openings: Iterable<string>;
  phrases(): Iterable<Phrase<T>>;
}

/** As `phraseTable`, for thousands of phrases, of which an article has few. */
export function growingTable<T>(groups: Iterable<PhraseGroup<T>>): PhraseLookup<T> {
  const unplanted = new Map<string, PhraseGroup<T>[]>();
  for (const group of groups) for (const opening of group.openings) wait(unplanted, opening, group);
  return lookupIn(unplanted, (group, opening) =>
    [...group.phrases()].filter(([phrase]) => openingOf(phrase) === opening),
  );
}

function wait<W>(unplanted: Map<string, W[]>, opening: string, one: W): void {
  const others = unplanted.get(opening);
  if (others === undefined) unplanted.set(opening, [one]);
  else others.push(one);
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

/** @param unplanted what has phrases, by their first words: planted when the word is met, since a text meets few of them */
function lookupIn<T, W>(
  unplanted: Map<string, W[]>,
  phrasesOf: (one: W, opening: string) => Iterable<Phrase<T>>,
): PhraseLookup<T> {
  const planted = new Map<string, Node<T>>();
  const firstNode = (opening: string): Node<T> | undefined => {
    const waiting = unplanted.get(opening);
    if (waiting === undefined) return planted.get(opening);
    unplanted.delete(opening);
    const first = new Node<T>();
    for (const one of waiting) for (const phrase of phrasesOf(one, opening)) plant(first, phrase);
    planted.set(opening, first);
    return first;
  };
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
  return Object.assign(lookup, { opens: (firstKey: string) => planted.has(firstKey) || unplanted.has(firstKey) });
}
