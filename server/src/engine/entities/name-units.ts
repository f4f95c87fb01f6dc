/**
 * The units of a person's name: each stands for him by itself, or not at all.
 *
 *   unit → particle* word ending?      سامي · عبد الناصر · أبو الغيط · آل كريم · بن سالم · ولد حمدان · نصر الله · صلاح الدين
 */
import { isEndingKey, isParticleKey } from "../nouns/name-words";
import { keyForm } from "../text/fold";

/** @param words of a name, as written or as their look-up keys @returns its units, the words of each joined by spaces */
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
  while (at < words.length - 1 && isParticleKey(keyForm(words[at] ?? ""))) at++;
  return isEndingKey(keyForm(words[at + 1] ?? "")) ? at + 2 : at + 1;
}
