/** Strings that are kept longer than the text that they were cut from. */

/** @returns a slice of a text as a string of its own: a long slice keeps all of the text in memory for as long as it is kept itself; a short one is a copy already */
export function ownCopy(slice: string): string {
  if (slice.length < LEAST_SLICE) return slice;
  let own = "";
  for (let from = 0; from < slice.length; from += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, slice.length - from));
    for (let i = 0; i < units.length; i++) units[i] = slice.charCodeAt(from + i);
    own += Reflect.apply(String.fromCharCode, undefined, units);
  }
  return own;
}

/** V8 copies what is shorter (SlicedString::kMinLength). */
const LEAST_SLICE = 13;
/** A call takes so many arguments. */
const CHUNK = 10_000;
