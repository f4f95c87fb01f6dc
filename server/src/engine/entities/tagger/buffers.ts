/** Arrays for work that is done before the next begins: a typed array for every paragraph is dear to allocate and to free. */

/**
 * @param make `(length) => new Uint8Array(length)`
 * @returns a function that gives an array of zeros, at least as long as asked for; it holds until the function is called again
 */
export function reusable(make: (length: number) => Uint8Array): (length: number) => Uint8Array {
  let room = make(0);
  return (length) => {
    if (room.length < length) room = make(2 * length);
    else room.fill(0, 0, length);
    return room;
  };
}
