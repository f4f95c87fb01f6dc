/** What transliterations of one name share. */

/**
 * A key that one name's transliterations share: سيرجي/سيرغي, هونغ/هونج, شانغهاي/شنغهاي.
 * Folds {غ ج ق ك} and {ف ڤ} and {ب پ} and drops long vowels inside words of five letters and more (in shorter ones they tell names apart).
 * @param key look-up keys of a name's words, joined by spaces
 */
export function variantKey(key: string): string {
  return key
    .split(" ")
    .map((word) => (word.length < (word.startsWith("ال") ? 7 : 5) ? word : word.charAt(0) + word.slice(1, -1).replace(/[اوي]/g, "") + word.slice(-1)))
    .join(" ")
    .replace(/[غجقكگ]/g, "ج")
    .replace(/ڤ/g, "ف")
    .replace(/پ/g, "ب");
}
