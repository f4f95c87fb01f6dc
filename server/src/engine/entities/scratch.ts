/** Arrays for work that is done before the next begins: a typed array for every paragraph is dear to allocate and to free. */

type Numbers = Uint8Array | Int32Array;

/**
 * @param make `(length) => new Uint8Array(length)`
 * @returns a function that gives an array of zeros, at least as long as asked for; it holds until the function is called again
 */
export function scratch<T extends Numbers>(make: (length: number) => T): (length: number) => T {
  let room = make(0);
  return (length) => {
    if (room.length < length) room = make(2 * length);
    else room.fill(0, 0, length);
    return room;
  };
}
