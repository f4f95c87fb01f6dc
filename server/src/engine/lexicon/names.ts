/**
 * The tree of listed names: what countries, places, organisations, people, events, products and works the tables of server/data have,
 * compiled by scripts/lexicon/names.mjs. A node is the hash of the words that lead to it, so that nothing is built when the tree loads.
 */
import type { EntityType } from "../article";
import { bytesOf } from "./bytes";
import { hashOf, mixed } from "./hash";
import compiled from "./names.json";

export interface KnownName {
  readonly type: EntityType;
  /** Mentions with one `ref` are one entity: "country:CN", or the name's own key. */
  readonly ref: string;
  /** A news agency: one speaks to it (`قال لوكالة فرانس برس`). */
  readonly agency: boolean;
  /** An ordinary word, too (`الخبر`, `بدر`): a hint, not a name by itself. */
  readonly doubtful: boolean;
  /** Listed after the tagger was trained: its features do not tell it. */
  readonly unlearnt: boolean;
  /** What else goes by the name: a club or a newspaper by that of a place (`روما`, `القدس`). */
  readonly also: EntityType | undefined;
  /** What goes by it, as the lists call it: `club`, `medium`, `ministry`; none where they do not tell. */
  readonly kinds: readonly string[];
  /** Whose that is (ISO 3166), where the lists tell. */
  readonly country: string | undefined;
}

/** What has been read of names so far. */
export interface NameNode {
  readonly hash: number;
  /** Packed by scripts/lexicon/names.mjs: does a longer name go on, and which name ends here, plus one. */
  readonly facts: number;
}

/**
 * @param key a word's look-up key (see text/fold.ts)
 * @param before the words before it; undefined for a name's first word
 * @returns undefined where no listed name begins so
 */
export function nameNode(key: string, before?: NameNode): NameNode | undefined {
  if (before !== undefined && (before.facts & GOES_ON) === 0) return undefined;
  const hash = mixed(before?.hash ?? compiled.seed, hashOf(key));
  const stretch = hash >> STRETCH_BITS;
  let from = startOf(stretch);
  let to = startOf(stretch + 1) - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = HASHES[middle] ?? 0;
    if (found === hash) return { hash, facts: FACTS[middle] ?? 0 };
    if (found < hash) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}

/** @returns where the hashes of a stretch begin: searched when one of it is asked for first, since most words are in no name */
function startOf(stretch: number): number {
  const at = stretch + STRETCHES / 2;
  const known = STARTS[at] ?? 0;
  if (known > 0) return known - 1;
  let from = 0;
  let to = HASHES.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((HASHES[middle] ?? 0) >> STRETCH_BITS < stretch) from = middle + 1;
    else to = middle;
  }
  STARTS[at] = from + 1;
  return from;
}

/** @returns the name that ends here, if one does */
export function nameAt({ facts }: NameNode): KnownName | undefined {
  const index = (facts >> 1) - 1;
  return index < 0 ? undefined : (names[index] ??= unpack(index));
}

function unpack(index: number): KnownName {
  const marks = MARKS[index] ?? 0;
  const type = TYPES[marks & 7] ?? "place";
  return {
    type,
    ref: refAt(index, type),
    also: TYPES[((marks >> 3) & 7) - 1],
    doubtful: (marks & 64) !== 0,
    agency: (marks & 128) !== 0,
    unlearnt: (marks & 256) !== 0,
    kinds: (compiled.kinds[KINDS_OF[index] ?? 0] ?? "").split(" ").filter(Boolean),
    country: compiled.countries[COUNTRY_OF[index] ?? 0] || undefined,
  };
}

/** A reference without its type, or `=12`: as the name with that number has it. */
function refAt(index: number, type: EntityType): string {
  refs ??= new TextDecoder().decode(bytesOf(compiled.refs)).split("\n");
  const ref = refs[index] ?? "";
  if (ref.startsWith("=")) return refAt(Number(ref.slice(1)), type);
  return ref.includes(":") ? ref : `${type}:${ref}`;
}

/** scripts/lexicon/names.mjs packs types in this order. */
const TYPES = compiled.types as readonly EntityType[];
const GOES_ON = 1;
const HASHES = new Int32Array(bytesOf(compiled.hashes).buffer);
const FACTS = new Int32Array(bytesOf(compiled.facts).buffer);
const MARKS = new Uint16Array(bytesOf(compiled.marks).buffer);
const KINDS_OF = bytesOf(compiled.kindsOf);
const COUNTRY_OF = bytesOf(compiled.countryOf);
/** The hashes lie evenly, some thirty in a stretch. */
const STRETCH_BITS = 20;
const STRETCHES = 2 ** (32 - STRETCH_BITS);
/** Where each stretch begins, plus one; 0 where that was not asked yet. */
const STARTS = new Int32Array(STRETCHES + 1);
/** Cut when a name is met first. */
let refs: string[] | undefined;
const names: (KnownName | undefined)[] = [];
