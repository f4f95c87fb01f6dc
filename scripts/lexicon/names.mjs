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
  /** @type {any[]} */
  const listed = [...names.values()];
  for (let seed = 0; ; seed++) {
    const nodes = nodesOf([...names], seed, hashOf, mixed);
    if (nodes === undefined) continue;
    const hashes = Int32Array.from(nodes.keys()).sort();
    const facts = Int32Array.from(hashes, (hash) => nodes.get(hash).facts);
    const [kinds, countries] = [
      numbered(listed.map((name) => [...name.kinds].sort().join(" "))),
      numbered(listed.map(({ country = "" }) => country)),
    ];
    return {
      seed,
      types: TYPES,
      hashes: base64(hashes),
      facts: base64(facts),
      marks: base64(Uint16Array.from(listed, marksOf)),
      kinds: kinds.values,
      kindsOf: base64(Uint8Array.from(kinds.indices)),
      countries: countries.values,
      countryOf: base64(Uint8Array.from(countries.indices)),
      refs: Buffer.from(refsOf(listed).join("\n")).toString("base64"),
    };
  }
}

/**
 * @typedef {object} Name one that the tree has
 * @property {string} type
 * @property {string} ref names with one `ref` are one: a short form has that of the name it is short for
 * @property {string} [also] the type of what else goes by it
 * @property {boolean} [doubtful] an ordinary word, too, or anything else that is no name by itself
 * @property {boolean} [agency]
 * @property {boolean} [unlearnt] listed after the tagger was trained: its features do not tell it
 * @property {Set<string>} kinds of what goes by it, as its lists have them
 * @property {string} [country] of the first that goes by it
 *
 * Every listed name by its look-up key. Of two with one key the first wins, unless only the later is sure; which comes first, inOrder says.
 * @returns {Map<string, Name>}
 */
function knownNames(tables, keyForm) {
  const names = new Map();
  const ordinary = new Map(rowsOf(tables.get("ordinary-names")).map(({ name, where }) => [keyForm(name), where]));
  const add = (name, type, known = {}) => {
    const key = keyForm(name);
    if (type === "place" && ordinary.get(key) === "never") return;
    const { kind, ...rest } = known;
    /** @type {Name} */
    const one = { type, ref: `${type}:${key}`, kinds: new Set(kind === undefined ? [] : [kind]), ...rest };
    if (type === "place" && ordinary.get(key) === "context") one.doubtful = true;
    const first = names.get(key);
    if (first === undefined) names.set(key, one);
    else if (first.doubtful && !one.doubtful)
      names.set(key, {
        ...one,
        kinds: new Set([...first.kinds, ...one.kinds]),
        also: first.unlearnt ? first.also : first.type,
      });
    else {
      for (const more of one.kinds) first.kinds.add(more);
      if (first.type !== type && !one.unlearnt) first.also ??= type;
    }
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
  const lists = inOrder(tables);
  const fullOf = namesInFull(lists, keyForm);
  for (const table of lists) {
    const type = table.names;
    const addRow =
      adding[type] ??
      (({ name, kind, country, where = "anywhere", short = [] }) => {
        add(name, type, {
          kind,
          country,
          unlearnt: table.columns.some(({ name }) => name === "short"),
          doubtful: where === "context",
        });
        for (const form of short)
          add(form, type, {
            kind,
            country,
            unlearnt: true,
            doubtful: where !== "anywhere",
            ref: `${type}:${fullOf(type, form)}`,
          });
      });
    rowsOf(table).forEach(addRow);
  }
  return names;
}

/**
 * The lists in the order in which they win a name: by kind as KINDS_OF_NAMES has them; of one kind, plain lists before those with short forms, and lists that
 * tell where a name is one before those that do not (a name that they doubt and another list has is marked as both); then by the list's name.
 */
function inOrder(tables) {
  const has = ({ columns }, column) => Number(columns.some(({ name }) => name === column));
  const compare = (a, b) =>
    KINDS_OF_NAMES.indexOf(a.names) - KINDS_OF_NAMES.indexOf(b.names) ||
    has(a, "short") - has(b, "short") ||
    has(b, "where") - has(a, "where");
  return [...tables.values()].filter(({ names }) => names !== undefined).sort(compare);
}

/** @returns what tells the look-up key of the name that a form is short for; its own where it is short for several (الأهلي) */
function namesInFull(lists, keyForm) {
  const full = new Map();
  for (const table of lists)
    for (const { name, short = [] } of rowsOf(table))
      for (const form of short) {
        const own = `${table.names} ${keyForm(form)}`;
        full.set(own, full.has(own) && full.get(own) !== keyForm(name) ? keyForm(form) : keyForm(name));
      }
  return (type, form) => full.get(`${type} ${keyForm(form)}`);
}

/** @returns {Map<number, { path: string, facts: number }> | undefined} undefined where two paths share a hash */
function nodesOf(names, seed, hashOf, mixed) {
  const nodes = new Map();
  for (const [index, [key]] of names.entries()) {
    let hash = seed;
    let path = "";
    const words = key.split(" ");
    for (const [at, word] of words.entries()) {
      hash = mixed(hash, hashOf(word));
      path += ` ${word}`;
      const node = nodes.get(hash) ?? { path, facts: 0 };
      if (node.path !== path) return undefined;
      if (at < words.length - 1) node.facts |= 1;
      else node.facts |= (index + 1) << 1;
      nodes.set(hash, node);
    }
  }
  return nodes;
}

/** @returns the values that stand in a list, each once, and for each place of it which one stands there */
function numbered(list) {
  const values = [...new Set(list)];
  if (values.length > 256) throw new Error(`${values.length} values do not fit a byte: ${values.join(", ")}`);
  const places = new Map(values.map((value, index) => [value, index]));
  return { values, indices: list.map((value) => places.get(value)) };
}

/** @returns for each name its reference without its type, or which earlier name has the same: `=12` */
function refsOf(listed) {
  const known = new Map();
  return listed.map(({ type, ref }, index) => {
    const same = known.get(`${type} ${ref}`);
    if (same !== undefined) return `=${same}`;
    known.set(`${type} ${ref}`, index);
    return ref.startsWith("country:") ? ref : ref.slice(type.length + 1);
  });
}

const marksOf = ({ type, also, doubtful, agency, unlearnt }) =>
  TYPES.indexOf(type) |
  ((TYPES.indexOf(also) + 1) << 3) |
  (doubtful ? 64 : 0) |
  (agency ? 128 : 0) |
  (unlearnt ? 256 : 0);
const base64 = (array) => Buffer.from(array.buffer).toString("base64");
