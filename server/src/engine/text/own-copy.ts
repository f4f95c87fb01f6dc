/** Strings that are kept longer than the text that they were cut from. */

/** @returns a slice of a text as a string of its own: a long slice keeps all of the text in memory for as long as it is kept itself; a short one is a copy already */
export function ownCopy(slice: string): string {
  if (slice.length < LEAST_SLICE) return slice;
  // What is joined of two is written anew, and in one go.
  return [slice.slice(0, 1), slice.slice(1)].join("");
}

/** V8 copies what is shorter (SlicedString::kMinLength). */
const LEAST_SLICE = 13;
