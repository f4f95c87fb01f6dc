/** What is worked out once and kept: of a paragraph, not at every keystroke; of a string that comes again at every edit. */

/** What facts can be remembered of: a paragraph, as long as its analyzer keeps it. They depend on it alone. */
export interface Remembering {
  readonly facts: unknown[];
}

/** @returns `compute` with a memory: it must depend on the paragraph alone */
export function perReading<P extends Remembering, T>(compute: (paragraph: P) => T): (paragraph: P) => T {
  const slot = slots++;
  return (paragraph) => {
    const fact = paragraph.facts[slot] as { value: T } | undefined;
    if (fact !== undefined) return fact.value;
    const value = compute(paragraph);
    remember(paragraph, slot, { value });
    return value;
  };
}

/**
 * What the rest of the article makes of a paragraph is mostly the same at every keystroke.
 * @param isSame do two of what the article tells say the same?
 * @returns `compute` with a memory of the last answer for each paragraph, which is given again, the same object, while what is told is the same
 */
export function lastAnswer<P extends Remembering, K, T>(
  isSame: (one: K, other: K) => boolean,
  compute: (paragraph: P, told: K) => T,
): (paragraph: P, told: K) => T {
  const slot = slots++;
  return (paragraph, told) => {
    const last = paragraph.facts[slot] as { told: K; value: T } | undefined;
    if (last !== undefined && isSame(last.told, told)) return last.value;
    const value = compute(paragraph, told);
    remember(paragraph, slot, { told, value });
    return value;
  };
}

/** An article as it is read now, with what is remembered of it from one edit to the next. */
export interface RememberedArticle<P> extends Remembering {
  readonly paragraphs: readonly { readonly reading: P }[];
}

/**
 * What all paragraphs come to together: an edit takes off what went and adds what came, and looks at no other paragraph.
 * @param count adds to what they come to what one of them has, or takes it off (-1): in which order must not matter
 * @returns what the article's come to; it holds until it is asked for again
 */
export function talliedOver<P, T>(
  begin: () => T,
  count: (tally: T, paragraph: P, times: 1 | -1) => void,
): (article: RememberedArticle<P>) => T {
  const slot = slots++;
  return (article) => {
    const now = article.paragraphs.map(({ reading }) => reading);
    let last = article.facts[slot] as { paragraphs: readonly P[]; tally: T } | undefined;
    let ends = sharedEnds(last?.paragraphs ?? [], now);
    if (last === undefined || !isEdit(ends, now)) [last, ends] = [{ paragraphs: [], tally: begin() }, NO_ENDS];
    const { paragraphs, tally } = last;
    for (const paragraph of paragraphs.slice(ends.start, paragraphs.length - ends.end)) count(tally, paragraph, -1);
    for (const paragraph of now.slice(ends.start, now.length - ends.end)) count(tally, paragraph, 1);
    remember(article, slot, { paragraphs: now, tally });
    return tally;
  };
}

/** @returns what is begun with the first look at an article, the same object as long as its analyzer keeps it: for what its edits ask for again and again */
export function keptWith<T>(begin: () => T): (article: Remembering) => T {
  const slot = slots++;
  return (article) => {
    const known = article.facts[slot] as T | undefined;
    if (known !== undefined) return known;
    const fresh = begin();
    remember(article, slot, fresh);
    return fresh;
  };
}

/** How many paragraphs two articles share. */
interface SharedEnds {
  start: number;
  end: number;
}

const NO_ENDS: SharedEnds = { start: 0, end: 0 };

/** @returns whether an article that shares these with the last is that one, edited, and no other */
export const isEdit = ({ start, end }: SharedEnds, now: readonly unknown[]): boolean =>
  start + end > 0 && 2 * (start + end) >= now.length;

/** @returns how many are the same at the beginning and, behind what differs, at the end */
export function sharedEnds(some: readonly unknown[], others: readonly unknown[]): SharedEnds {
  const most = Math.min(some.length, others.length);
  let start = 0;
  while (start < most && some[start] === others[start]) start++;
  let end = 0;
  while (end < most - start && some[some.length - 1 - end] === others[others.length - 1 - end]) end++;
  return { start, end };
}

/**
 * What an article tells as a whole is mostly the same at every keystroke, though it is gathered anew.
 * @param isSame do two say the same?
 * @returns gives the last one again, the same object, while a fresh one says the same: what hangs on it is asked of the object, not of all that it holds
 */
export function settled<T extends object>(isSame: (one: T, other: T) => boolean): (fresh: T) => T {
  let last: T | undefined;
  return (fresh) => (last = last !== undefined && (last === fresh || isSame(last, fresh)) ? last : fresh);
}

/** @returns `compute` with a memory of its last answer, which is given again while what is told is the same */
export function latest<K, T>(isSame: (one: K, other: K) => boolean, compute: (told: K) => T): (told: K) => T {
  let last: { told: K; value: T } | undefined;
  return (told) => (last = last !== undefined && isSame(last.told, told) ? last : { told, value: compute(told) }).value;
}

/** @returns whether both give the same in the same order */
export function areSameLists(some: ReadonlySet<unknown>, others: ReadonlySet<unknown>): boolean {
  if (some.size !== others.size) return false;
  const other = others.values();
  for (const one of some) if (one !== other.next().value) return false;
  return true;
}

/** @returns whether both hold the same */
export function areSameSets(some: ReadonlySet<unknown>, others: ReadonlySet<unknown>): boolean {
  if (some === others) return true;
  if (some.size !== others.size) return false;
  for (const one of some) if (!others.has(one)) return false;
  return true;
}

/** @returns whether both have the same values by the same keys */
export function areSameMaps<K, V>(some: ReadonlyMap<K, V>, others: ReadonlyMap<K, V>): boolean {
  if (some.size !== others.size) return false;
  for (const [key, value] of some) if (others.get(key) !== value) return false;
  return true;
}

/** @returns `compute` with a memory, which starts afresh past so many keys */
export function remembered<T>(compute: (key: string) => T, most: number): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as T;
    if (known.size >= most) known.clear();
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

function remember({ facts }: Remembering, slot: number, fact: unknown): void {
  for (let empty = facts.length; empty < slot; empty++) facts.push(undefined);
  facts[slot] = fact;
}

/** How many facts are remembered. They lie in the paragraph itself: the machine's own weak maps cost more than what they saved. */
let slots = 0;
