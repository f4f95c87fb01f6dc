/** What transliterations of one name share. */
import { keyForm } from "../text/fold";
import { rows } from "./lexicon";

/**
 * A key that one name's transliterations share: سيرجي/سيرغي, هونغ/هونج, شانغهاي/شنغهاي.
 * Folds {غ ج ق ك} and {ف ڤ} and {ب پ} and drops long vowels inside words of five letters and more (in shorter ones they tell names apart).
 * Given names that would fall together so are people of their own: كمال and جمال, سلمان and سليمان.
 * Servants of God are written in one word or two (عبد الفتاح, عبدالفتاح), and fathers by their case (أبو الغيط, أبا الغيط).
 * @param key look-up keys of a name's words, joined by spaces
 */
export const variantKey = (key: string): string =>
  joined(key)
    .split(" ")
    .map((word) => distinctGivenNames().get(word) ?? foldVariants(word))
    .join(" ");

const joined = (key: string): string =>
  key.includes(" ") ? key.replace(/(^| )عبد (?=ال)/g, "$1عبد").replace(/(^| )اب[اي] /g, "$1ابو ") : key;

function foldVariants(word: string): string {
  const short = word.length < (word.startsWith("ال") ? 7 : 5);
  return foldLetters(short ? word : word.charAt(0) + word.slice(1, -1).replace(/[اوي]/g, "") + word.slice(-1));
}

const foldLetters = (word: string): string =>
  word
    .replace(/[غجقكگ]/g, "ج")
    .replace(/ڤ/g, "ف")
    .replace(/پ/g, "ب");

/** The given names that share a key with another name, where more than غ and ج tells them apart; what each is known by instead. */
function distinctGivenNames(): ReadonlyMap<string, string> {
  if (distinctNames !== undefined) return distinctNames;
  const names = [...new Set(rows("given-names").map(({ name }) => keyForm(name)))];
  const byKey = new Map<string, Set<string>>();
  for (const name of names)
    byKey.set(foldVariants(name), (byKey.get(foldVariants(name)) ?? new Set()).add(softened(name)));
  return (distinctNames = new Map(
    names.filter((name) => (byKey.get(foldVariants(name))?.size ?? 0) > 1).map((name) => [name, softened(name)]),
  ));
}

/** Worked out when a name is compared first. */
let distinctNames: ReadonlyMap<string, string> | undefined;

/** `سيرغي` and `سيرجي` alike. */
const softened = (name: string): string => name.replace(/غ/g, "ج");
