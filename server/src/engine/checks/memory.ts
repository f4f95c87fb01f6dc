/** What checks of the whole article ask of each paragraph: worked out once for its text, not at every keystroke. */
import type { Reading } from "../reading";

/** @returns `compute` with a memory: it must depend on the reading alone */
export function perReading<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { value: T }>();
  return (reading) => {
    let fact = known.get(reading);
    if (fact === undefined) known.set(reading, (fact = { value: compute(reading) }));
    return fact.value;
  };
}
