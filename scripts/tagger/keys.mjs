// A name of a CoNLL document as one key, `FROM TO KIND`: its words, the end exclusive, and PERS, LOC, ORG or MISC. Sets of keys compare two readings.

/** @typedef {[token: string, tag: string]} Tagged a word of the corpus @typedef {"PERS" | "LOC" | "ORG" | "MISC" | "GROUP" | "THING"} Kind */

/** @param {number} from @param {number} to @param {string} kind */
export const keyOf = (from, to, kind) => `${from} ${to} ${kind}`;
/** @param {string} name @returns {[from: number, to: number]} */
export function placeOf(name) {
  const [from, to] = name.split(" ");
  return [Number(from), Number(to)];
}
/** @param {string} name */
export const kindOf = (name) => name.split(" ")[2] ?? "";
/** @param {string} name */
export const lengthOf = (name) => placeOf(name)[1] - placeOf(name)[0];

/** @param {string} name @param {readonly Tagged[]} words */
export const textOf = (name, words) =>
  words
    .slice(...placeOf(name))
    .map(([token]) => token)
    .join(" ");

/** @param {string} one @param {string} other */
export function overlap(one, other) {
  const [[from, to], [start, end]] = [placeOf(one), placeOf(other)];
  return from < end && start < to;
}

/** Is `one` a part of `other`, or all of it? @param {string} one @param {string} other */
export function isWithin(one, other) {
  const [[from, to], [start, end]] = [placeOf(one), placeOf(other)];
  return start <= from && to <= end;
}

/** @param {readonly Tagged[]} words @param {readonly string[]} kinds @returns {Set<string>} the corpus's names of these kinds */
export function goldNames(words, kinds) {
  /** @type {Set<string>} */
  const names = new Set();
  words.forEach(([, tag], from) => {
    const kind = tag.slice(2);
    if (!tag.startsWith("B-") || !kinds.includes(kind)) return;
    let to = from + 1;
    while (words[to]?.[1] === `I-${kind}`) to++;
    names.add(keyOf(from, to, kind));
  });
  return names;
}
