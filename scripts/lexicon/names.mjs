// The tables of names as one tree, as server/src/engine/lexicon/names.ts reads it: sorted hashes of the words that lead to a node, what
// stands there, and the names with their types. A table is of names where its header says so (`# names: organization`).
import { importSource } from "../import-source.mjs";
import { KINDS_OF_NAMES, rowsOf, tableIn } from "./tables.mjs";

const TYPES = ["person", "place", "organization", "event", "product", "work", "group"];

/**
 * @typedef {import("./tables.mjs").Table} Table
 * @typedef {Map<string, Table>} TableMap
 * @typedef {(form: string) => string} Folding
 * @typedef {import("../import-source.mjs").Sources["server/src/engine/lexicon/hash.ts"]} Hashing
 */

/** @param {TableMap} tables */
export async function compileNames(tables) {
  const { keyForm } = await importSource("server/src/engine/text/fold.ts");
  const { hashOf, mixed } = await importSource("server/src/engine/lexicon/hash.ts");
  const names = knownNames(tables, keyForm);
  const listed = [...names.values()];
  for (let seed = 0; ; seed++) {
    const nodes = nodesOf([...names], seed, hashOf, mixed);
    if (nodes === undefined) continue;
    const hashes = Int32Array.from(nodes.keys()).sort();
    const facts = Int32Array.from(hashes, (hash) => nodes.get(hash)?.facts ?? 0);
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
 * @property {string | undefined} [also] the type of what else goes by it
 * @property {boolean} [doubtful] an ordinary word, too, or anything else that is no name by itself
 * @property {boolean} [agency]
 * @property {boolean} [unlearnt] listed after the tagger was trained: its features do not tell it
 * @property {Set<string>} kinds of what goes by it, as its lists have them
 * @property {string | undefined} [country] of the first that goes by it
 *
 * @typedef {object} Listed a row of a list; which columns there are is the list's
 * @property {string} name
 * @property {string} [kind]
 * @property {string} [country]
 * @property {string} [where]
 * @property {string[]} [short]
 * @property {string} [code]
 * @property {string} [agency]
 *
 * Every listed name by its look-up key. Of two with one key the first wins, unless only the later is sure; which comes first, inOrder says.
 * @param {TableMap} tables
 * @param {Folding} keyForm
 * @returns {Map<string, Name>}
 */
function knownNames(tables, keyForm) {
  /** @type {Map<string, Name>} */
  const names = new Map();
  const ordinary = new Map(
    listedIn(tableIn(tables, "ordinary-names")).map(({ name, where }) => [keyForm(name), where]),
  );
  /** @param {string} name @param {string} type @param {Partial<Name> & { kind?: string | undefined }} known */
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
  /** @type {Record<string, (row: Listed) => void>} */
  const adding = {
    country: ({ name, code }) => add(name, "place", { ref: `country:${code}` }),
    agency: ({ name, where, agency = name }) =>
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
    /** @type {(row: Listed) => void} */
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
    listedIn(table).forEach(addRow);
  }
  return names;
}

/** @param {Table} table @returns {Listed[]} */
const listedIn = (table) => /** @type {Listed[]} */ (rowsOf(table));

/**
 * The lists in the order in which they win a name: by kind as KINDS_OF_NAMES has them; of one kind, plain lists before those with short forms, and lists that
 * tell where a name is one before those that do not (a name that they doubt and another list has is marked as both); then by the list's name.
 * @typedef {Table & { names: string }} List
 * @param {TableMap} tables
 */
function inOrder(tables) {
  /** @param {List} list @param {string} column */
  const has = ({ columns }, column) => Number(columns.some(({ name }) => name === column));
  /** @param {List} a @param {List} b */
  const compare = (a, b) =>
    KINDS_OF_NAMES.indexOf(a.names) - KINDS_OF_NAMES.indexOf(b.names) ||
    has(a, "short") - has(b, "short") ||
    has(b, "where") - has(a, "where");
  return [...tables.values()].filter(isList).sort(compare);
}

/** @param {Table} table @returns {table is List} */
const isList = (table) => table.names !== undefined;

/**
 * @param {List[]} lists
 * @param {Folding} keyForm
 * @returns {(type: string, form: string) => string | undefined} what tells the look-up key of the name that a form is short for; its own where it is
 *   short for several (الأهلي)
 */
function namesInFull(lists, keyForm) {
  /** @type {Map<string, string>} */
  const full = new Map();
  for (const table of lists)
    for (const { name, short = [] } of listedIn(table))
      for (const form of short) {
        const own = `${table.names} ${keyForm(form)}`;
        full.set(own, full.has(own) && full.get(own) !== keyForm(name) ? keyForm(form) : keyForm(name));
      }
  return (type, form) => full.get(`${type} ${keyForm(form)}`);
}

/**
 * @param {[key: string, name: Name][]} names
 * @param {number} seed
 * @param {Hashing["hashOf"]} hashOf
 * @param {Hashing["mixed"]} mixed
 * @returns {Map<number, { path: string, facts: number }> | undefined} undefined where two paths share a hash
 */
function nodesOf(names, seed, hashOf, mixed) {
  /** @type {Map<number, { path: string, facts: number }>} */
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

/** @param {string[]} list @returns the values that stand in it, each once, and for each place of it which one stands there */
function numbered(list) {
  const values = [...new Set(list)];
  if (values.length > 256) throw new Error(`${values.length} values do not fit a byte: ${values.join(", ")}`);
  const places = new Map(values.map((value, index) => [value, index]));
  return { values, indices: list.map((value) => places.get(value) ?? 0) };
}

/** @param {Name[]} listed @returns for each name its reference without its type, or which earlier name has the same: `=12` */
function refsOf(listed) {
  /** @type {Map<string, number>} */
  const known = new Map();
  return listed.map(({ type, ref }, index) => {
    const same = known.get(`${type} ${ref}`);
    if (same !== undefined) return `=${same}`;
    known.set(`${type} ${ref}`, index);
    return ref.startsWith("country:") ? ref : ref.slice(type.length + 1);
  });
}

/** @param {Name} name */
const marksOf = ({ type, also = "", doubtful, agency, unlearnt }) =>
  TYPES.indexOf(type) |
  ((TYPES.indexOf(also) + 1) << 3) |
  (doubtful ? 64 : 0) |
  (agency ? 128 : 0) |
  (unlearnt ? 256 : 0);
/** @param {Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>} array */
const base64 = (array) => Buffer.from(array.buffer).toString("base64");
