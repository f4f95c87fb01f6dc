/** The vocabulary: one `Word` per written form, shared by all tokens of all texts that an analyzer reads. */
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

const MAX_WORDS = 200_000;

/** A long slice of a text keeps all of the text in memory, here for as long as the vocabulary has the word; a short one is a copy itself. */
function ownCopy(slice: string): string {
  if (slice.length < LEAST_SLICE) return slice;
  let own = "";
  for (let at = 0; at < slice.length; at += CHUNK)
    own += String.fromCharCode(
      ...Array.from({ length: Math.min(CHUNK, slice.length - at) }, (_, i) => slice.charCodeAt(at + i)),
    );
  return own;
}

/** V8 copies what is shorter (SlicedString::kMinLength). */
const LEAST_SLICE = 13;
/** A call takes so many arguments. */
const CHUNK = 10_000;
