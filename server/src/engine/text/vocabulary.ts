/** The vocabulary: one `Word` per written form, shared by all tokens of all texts that an analyzer reads. */
import { ownCopy } from "./own-copy";
import { newWord, type Word, type WordKind } from "./words";

export interface Vocabulary {
  /** @returns the one Word for this written form */
  wordOf(surface: string, kind: WordKind): Word;
  /**
   * Long-running servers meet many misspellings: past a bound the vocabulary starts afresh. Asked between paragraphs, so that the words of one
   * are of one vocabulary.
   * @returns did it start afresh?
   */
  makeRoom(): boolean;
}

export function createVocabulary(): Vocabulary {
  const words = new Map<string, Word>();
  return {
    wordOf(surface, kind) {
      const known = words.get(surface);
      if (known !== undefined) return known;
      const word = newWord(ownCopy(surface), kind, words.size);
      words.set(word.surface, word);
      return word;
    },
    makeRoom() {
      const isFull = words.size >= MAX_WORDS;
      if (isFull) words.clear();
      return isFull;
    },
  };
}

/** A word with all that rooms know of it: measured over articles, of which one of four hundred words has three hundred forms. */
const BYTES_A_WORD = 1_700;
/** Some three hundred articles: with a quarter of it an archive's articles were read three times as slowly. */
const MOST_BYTES = 48 * 2 ** 20;
const MAX_WORDS = Math.floor(MOST_BYTES / BYTES_A_WORD);
