/** What is worked out once and kept: of a paragraph's reading, not at every keystroke; of a string that comes again at every edit. */

/** What has a place for what others have worked out of it. */
export interface Remembering {
  readonly facts: unknown[];
}

/** @returns `compute` with a memory: it must depend on the reading alone */
export function perReading<R extends Remembering, T>(compute: (reading: R) => T): (reading: R) => T {
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

/** @returns `compute` with a memory, which starts afresh past so many keys */
export function remembered<T>(compute: (key: string) => T, most: number): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    if (known.size >= most) known.clear();
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

/** How many facts are remembered. They lie in the reading itself: the machine's own weak maps cost more than what they saved. */
let slots = 0;
