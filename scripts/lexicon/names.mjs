// The tables of names as one tree, as server/src/engine/lexicon/names.ts reads it: sorted hashes of the words that lead to a node, what
// stands there, and the names with their types.
import { importSource } from "../import-source.mjs";

const TYPES = ["person", "place", "organization", "event", "product", "work", "group"];

/** The tables in the order in which they win a name (a place before the club that is called after it), and their column that tells where it is one. */
const NAME_TABLES = [["exemplar-cities", "place"], ["places", "place", 1], ["cities", "place"], ["organisations", "organization", 2], ["events", "event"], ["products", "product"], ["works", "work"], ["groups", "group"]];

/** Tables that nothing but this tree is made of. */
export const ONLY_NAMES = ["places", "cities", "organisations", "events", "products", "works", "groups", "people", "country-names"];

/** @param {Record<string, string>} tables rows by line, columns by tab */
export async function compileNames(tables) {
  const { keyForm } = await importSource("server/src/engine/text/fold.ts");
  const { hashOf, mixed } = await importSource("server/src/engine/lexicon/hash.ts");
  const names = knownNames((table) => (tables[table] === "" ? [] : tables[table].split("\n").map((row) => row.split("\t"))), keyForm);
  const listed = [...names.values()];
  for (let seed = 0; ; seed++) {
    const nodes = nodesOf([...names], seed, hashOf, mixed);
    if (nodes === undefined) continue;
    const hashes = Int32Array.from(nodes.keys()).sort();
    const facts = Int32Array.from(hashes, (hash) => nodes.get(hash).facts);
    return {
      seed, types: TYPES, hashes: base64(hashes), facts: base64(facts), marks: base64(Uint8Array.from(listed, marksOf)),
      refs: listed.map(({ type, ref }) => (ref.startsWith("country:") ? ref : ref.slice(type.length + 1))).join("\n"),
    };
  }
}

/** Every listed name by its look-up key. */
function knownNames(rows, keyForm) {
  const names = new Map();
  const ordinary = new Map(rows("ordinary-names").map(([name, where]) => [keyForm(name), where]));
  const add = (name, type, known = {}) => {
    const key = keyForm(name);
    if (type === "place" && ordinary.get(key) === "never") return;
    const one = { type, ref: `${type}:${key}`, ...known };
    if (type === "place" && ordinary.get(key) === "context") one.doubtful = true;
    const first = names.get(key);
    if (first === undefined) names.set(key, one);
    else if (first.doubtful && !one.doubtful) names.set(key, { ...one, also: first.type });
    else if (first.type !== type) first.also ??= type;
  };
  for (const [code, name] of [...rows("country-names"), ...rows("territories")]) add(name, "place", { ref: `country:${code}` });
  for (const [name, where, agency] of rows("agencies")) if (where === "anywhere") add(name, "organization", { ref: `organization:${keyForm(agency)}`, agency: true });
  for (const [table, type, where] of NAME_TABLES) for (const row of rows(table)) add(row[0], type, { doubtful: where !== undefined && row[where] !== "anywhere" });
  for (const [name] of rows("people")) {
    const person = { ref: `person:${keyForm(name)}`, doubtful: true };
    const family = name.slice(name.lastIndexOf(" ") + 1);
    add(name, "person", person);
    if (family.length > 3) add(family, "person", person);
  }
  return names;
}

/** @returns {Map<number, { path: string, facts: number }> | undefined} undefined where two paths share a hash */
function nodesOf(names, seed, hashOf, mixed) {
  const nodes = new Map();
  for (const [index, [key, { doubtful }]] of names.entries()) {
    let hash = seed;
    let path = "";
    const words = key.split(" ");
    for (const [at, word] of words.entries()) {
      hash = mixed(hash, hashOf(word));
      path += ` ${word}`;
      const node = nodes.get(hash) ?? { path, facts: 0 };
      if (node.path !== path) return undefined;
      if (at < words.length - 1) node.facts |= 1;
      else node.facts |= (index + 1) << 2;
      if (at === 0 && !doubtful) node.facts |= 2;
      nodes.set(hash, node);
    }
  }
  return nodes;
}

const marksOf = ({ type, also, doubtful, agency }) => TYPES.indexOf(type) | ((TYPES.indexOf(also) + 1) << 3) | (doubtful ? 64 : 0) | (agency ? 128 : 0);
const base64 = (array) => Buffer.from(array.buffer).toString("base64");
