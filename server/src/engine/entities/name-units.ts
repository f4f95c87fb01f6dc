/** Units of a person's name: words that are said together or not at all (`عبد العاطي`, `أبو الغيط`, `آل ثاني`, `نصر الله`). */
import { rows } from "../lexicon/lexicon";
import { isEndingKey, isGivenKey, isJoiningParticle, isKeptParticle } from "../nouns/name-words";
import { keyForm } from "../text/fold";

/**
 * @param words of a name, as written or their look-up keys
 * @returns the words of its last unit: the family's name with all that belongs to it (`بن سلمان` of `محمد بن سلمان`); all of them where the name is one unit
 */
export function lastUnit(words: readonly string[]): readonly string[] {
  const keys = words.map(keyForm);
  let from = Math.max(0, words.length - 1);
  if (from > 0 && CLOSING.has(keys[from] ?? "")) from--;
  while (from > 0 && opensUnit(keys[from - 1] ?? "")) from--;
  return words.slice(from);
}

/** @returns all units of a name, the words of each joined by spaces; a ruler's number is one of its own, for he is named without it, too */
export function nameUnits(words: readonly string[]): string[] {
  const units: string[] = [];
  for (let at = 0, end = 0; at < words.length; at = end) {
    end = unitEnd(words, at);
    units.push(words.slice(at, end).join(" "));
  }
  return units;
}

function unitEnd(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length - 1 && opensUnit(keyForm(words[at] ?? ""))) at++;
  return isEndingKey(keyForm(words[at + 1] ?? "")) ? at + 2 : at + 1;
}

const opensUnit = (key: string): boolean => isKeptParticle(key) || isJoiningParticle(key) || OPENING.has(key);

const parts = rows("name-parts");
/** `أم كلثوم`, `بني صدر`, `شيخ محمود`; not سيد, which is a given name as well. */
const OPENING = new Set(
  parts
    .filter(({ place }) => place === "opens")
    .map(({ form }) => keyForm(form))
    .filter((key) => !isGivenKey(key)),
);
/** `جمال الدين`, `نصر الله`, `محمد السادس`, `رجب باشا`. */
const CLOSING = new Set([
  ...rows("name-endings").map(({ form }) => keyForm(form)),
  ...parts
    .filter(({ kind, place }) => place === "closes" && (kind === "number" || kind === "honorific"))
    .map(({ form }) => keyForm(form)),
]);
