/** How a figure is hedged: `نحو 300`, `ما لا يقل عن خمسة`, `عشرة على الأقل`, `عشرون ونيف`. */
import type { NumberMention } from "../article";
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";

export type Bound = NonNullable<NumberMention["bound"]>;

/**
 * @param from token index of the number's first token
 * @param to token index after the number and its unit
 * @returns what the words around a number say of its precision
 */
export function boundOf(tokens: readonly Token[], from: number, to: number): Bound | undefined {
  return boundBefore(tokens, from) ?? boundAfter(tokens, to);
}

interface Phrase {
  keys: readonly string[];
  bound: Bound | "open";
}

/** Phrases before a number by their last word, the longest first: `لا يقل عن` before `يقل عن`. */
const BEFORE = new Map<string, Phrase[]>();
for (const { phrase, bound, side } of rows("bounds")) {
  if (side !== "before") continue;
  const keys = keyForm(phrase).split(" ");
  const last = keys.at(-1) ?? "";
  const others = BEFORE.get(last) ?? [];
  BEFORE.set(
    last,
    [...others, { keys, bound }].sort((a, b) => b.keys.length - a.keys.length),
  );
}

/** The phrases that may end with a word, by its key with and without proclitics. */
const phrasesEndingWith = perWord((word: Word): readonly { phrase: Phrase; key: string }[] =>
  word.kind === "arabic"
    ? word.readings.flatMap(({ key }) => (BEFORE.get(key) ?? []).map((phrase) => ({ phrase, key })))
    : [],
);

function boundBefore(tokens: readonly Token[], from: number): Bound | undefined {
  const last = tokens[from - 1]?.word;
  if (last === undefined) return undefined;
  const found = phrasesEndingWith(last).filter(({ phrase, key }) => endsAt(tokens, from - 1, phrase.keys, key));
  // `لم يعد يتجاوز` says another thing than its last word: of all readings the longest phrase counts.
  const [longest] = found.sort((a, b) => b.phrase.keys.length - a.phrase.keys.length);
  return longest?.phrase.bound === "open" ? undefined : longest?.phrase.bound;
}

/** Do these words end at token `at`, whose own key is known? Only the first may carry a proclitic (`لأكثر من`). */
function endsAt(tokens: readonly Token[], at: number, keys: readonly string[], lastKey: string): boolean {
  if (keys.length === 1) return lastKey === keys[0];
  return keys.every((key, index) => {
    const word = tokens[at - keys.length + 1 + index]?.word;
    return (
      word !== undefined && (index === 0 ? word.readings.some((reading) => reading.key === key) : word.key === key)
    );
  });
}

const afterPhrase = phraseTable(
  rows("bounds").flatMap(({ phrase, bound, side }) =>
    side === "after" && bound !== "open" ? [[phrase, bound] as const] : [],
  ),
);

/** Up to a counted noun and its adjective may stand between: `خمسة جنود أتراك على الأقل`. */
function boundAfter(tokens: readonly Token[], to: number): Bound | undefined {
  for (let at = to; at <= to + MAX_NOUN_WORDS; at++) {
    const found = afterPhrase(tokens, at);
    if (found !== undefined) return found.value;
    if (tokens[at]?.word.kind !== "arabic") return undefined;
  }
  return undefined;
}

const MAX_NOUN_WORDS = 2;
