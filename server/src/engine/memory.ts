/** What is worked out of a paragraph's reading: once for its text, not at every keystroke. */
import type { Reading } from "./reading";

/** @returns `compute` with a memory: it must depend on the reading alone */
export function perReading<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const slot = slots++;
  return (reading) => {
    const fact = reading.facts[slot] as { value: T } | undefined;
    if (fact !== undefined) return fact.value;
    const value = compute(reading);
    for (let empty = reading.facts.length; empty < slot; empty++) reading.facts.push(undefined);
    reading.facts[slot] = { value };
    return value;
  };
}

/** How many facts are remembered. They lie in the reading itself: the machine's own weak maps cost more than what they saved. */
let slots = 0;
