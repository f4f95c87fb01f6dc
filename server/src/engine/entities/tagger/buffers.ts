/** Arrays for work that is done before the next begins: a typed array for every paragraph is dear to allocate and to free. */

/** @returns a function that gives an array of zeros, at least as long as asked for; it holds until the function is called again */
export function reusable(): (length: number) => Uint8Array {
  let buffer = new Uint8Array(0);
  return (length) => {
    if (buffer.length < length) buffer = new Uint8Array(2 * length);
    else buffer.fill(0, 0, length);
    return buffer;
  };
}
