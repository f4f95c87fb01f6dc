// The tables of names as one tree, as server/src/engine/lexicon/names.ts reads it: sorted hashes of the words that lead to a node, what
// stands there, and the names with their types. A table is of names where its header says so (`# names: organization`).
import { importSource } from "../import-source.mjs";
import { KINDS_OF_NAMES, rowsOf } from "./tables.mjs";

const TYPES = ["person", "place", "organization", "event", "product", "work", "group"];

/** @param {Map<string, import("./tables.mjs").Table>} tables */
export async function compileNames(tables) {
  const { keyForm } = await importSource("server/src/engine/text/fold.ts");
  const { hashOf, mixed } = await importSource("server/src/engine/lexicon/hash.ts");
  const names = knownNames(tables, keyForm);
  const listed = [...names.values()];
  for (let seed = 0; ; seed++) {
    const nodes = nodesOf([...names], seed, hashOf, mixed);
    if (nodes === undefined) continue;
    const hashes = Int32Array.from(nodes.keys()).sort();
    const facts = Int32Array.from(hashes, (hash) => nodes.get(hash).facts);
    return {
      seed,
      types: TYPES,
      hashes: base64(hashes),
      facts: base64(facts),
      marks: base64(Uint8Array.from(listed, marksOf)),
      refs: listed.map(({ type, ref }) => (ref.startsWith("country:") ? ref : ref.slice(type.length + 1))).join("\n"),
    };
  }
}

/** Every listed name by its look-up key. Of two with one key the first wins, unless only the later is sure; kinds come in the order of KINDS_OF_NAMES. */
function knownNames(tables, keyForm) {
  const names = new Map();
  const ordinary = new Map(rowsOf(tables.get("ordinary-names")).map(({ name, where }) => [keyForm(name), where]));
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
  const adding = {
    country: ({ name, code }) => add(name, "place", { ref: `country:${code}` }),
    agency: ({ name, where, agency }) =>
      where === "anywhere" && add(name, "organization", { ref: `organization:${keyForm(agency)}`, agency: true }),
    person: ({ name }) => {
      const person = { ref: `person:${keyForm(name)}`, doubtful: true };
      const family = name.slice(name.lastIndexOf(" ") + 1);
      add(name, "person", person);
      if (family.length > 3) add(family, "person", person);
    },
  };
  for (const kind of KINDS_OF_NAMES) {
    const addRow =
      adding[kind] ?? (({ name, where = "anywhere" }) => add(name, kind, { doubtful: where !== "anywhere" }));
    for (const table of [...tables.values()].sort(doubtingFirst))
      if (table.names === kind) rowsOf(table).forEach(addRow);
  }
  return names;
}

/** Of one kind, lists that tell where a name is one: a name that they doubt and another list has is marked as both. */
const doubtingFirst = (a, b) => Number(tellsWhere(b)) - Number(tellsWhere(a));
const tellsWhere = ({ columns }) => columns.some(({ name }) => name === "where");

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

const marksOf = ({ type, also, doubtful, agency }) =>
  TYPES.indexOf(type) | ((TYPES.indexOf(also) + 1) << 3) | (doubtful ? 64 : 0) | (agency ? 128 : 0);
const base64 = (array) => Buffer.from(array.buffer).toString("base64");
