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

/** @param mostBytes about what its words may take */
export function createVocabulary(mostBytes = MOST_BYTES): Vocabulary {
  const mostWords = Math.floor(mostBytes / BYTES_A_WORD);
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
      const isFull = words.size >= mostWords;
      if (isFull) words.clear();
      return isFull;
    },
  };
}

/** A word with all that rooms know of it: measured over edits, of which each makes a word. An article of four hundred words has three hundred. */
const BYTES_A_WORD = 2_500;
/** Some three hundred articles: with a quarter of it an archive's articles were read three times as slowly. */
const MOST_BYTES = 72 * 2 ** 20;
