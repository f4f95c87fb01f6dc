// A name of a CoNLL document as one key, `FROM TO KIND`: its words, the end exclusive, and PERS, LOC, ORG or MISC. Sets of keys compare two readings.

export const keyOf = (from, to, kind) => `${from} ${to} ${kind}`;
export const placeOf = (name) => name.split(" ").slice(0, 2).map(Number);
export const kindOf = (name) => name.split(" ")[2];
export const lengthOf = (name) => placeOf(name)[1] - placeOf(name)[0];

export const textOf = (name, words) =>
  words
    .slice(...placeOf(name))
    .map(([token]) => token)
    .join(" ");

export function overlap(one, other) {
  const [[from, to], [start, end]] = [placeOf(one), placeOf(other)];
  return from < end && start < to;
}

/** Is `one` a part of `other`, or all of it? */
export function isWithin(one, other) {
  const [[from, to], [start, end]] = [placeOf(one), placeOf(other)];
  return start <= from && to <= end;
}

/** @param {[string, string][]} words with their tags @returns {Set<string>} the corpus's names of these kinds */
export function goldNames(words, kinds) {
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
