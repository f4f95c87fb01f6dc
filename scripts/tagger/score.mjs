// Names found by the whole system against a CoNLL document, as conlleval counts them; and how those differ that are not the same.
import { goldNames, isWithin, keyOf, kindOf, lengthOf, overlap, textOf } from "./keys.mjs";

/** @typedef {import("./keys.mjs").Tagged} Tagged @typedef {import("../../server/src/engine/article").Article} Article */
/** @typedef {"right" | "inside" | "gold" | "found"} Counted @typedef {Set<string>} Names by their keys */

/** @type {Record<string, string>} */
const TYPES = { person: "PERS", place: "LOC", organization: "ORG" };
const KINDS = Object.values(TYPES);
/** What the corpus has no kind for. @type {Record<string, string>} */
const OTHERS = { group: "GROUP", event: "THING", work: "THING", product: "THING" };

export class Score {
  /** @type {Record<string, Record<Counted, number>>} */
  #counts = Object.fromEntries([...KINDS, "all"].map((type) => [type, { right: 0, inside: 0, gold: 0, found: 0 }]));
  /** Names that differ: how, their kind, their words, and those of the corpus. @type {string[][]} */
  examples = [];
  /** How often a found name differs from the corpus in each way. @type {Record<string, number>} */
  #differences = Object.fromEntries(DIFFERENCES.map((way) => [way, 0]));
  #guides;

  /** @param {import("./guides.mjs").Guides} [guides] where names are to be compared between two guides, not to the word */
  constructor(guides) {
    this.#guides = guides;
  }

  /**
   * A nisba or a title is no name here, as the corpus has it.
   * @param {Tagged[][]} document sentences; each was a paragraph of `article`
   * @param {Article} article
   */
  add(document, article) {
    const words = document.flat();
    const { names, others } = namesOf(article, words);
    const corpus = goldNames(words, KINDS);
    const { gold, found } = this.#guides?.compare(corpus, names, others, words) ?? { gold: corpus, found: names };
    this.#count(gold, "gold");
    this.#count(found, "found");
    this.#count(
      [...gold].filter((name) => found.has(name)),
      "right",
    );
    this.#compare(gold, found, words);
  }

  /** Each name of the corpus stands for one that is found, and the other way round. @param {Names} gold @param {Names} found @param {Tagged[]} words */
  #compare(gold, found, words) {
    const left = new Set([...gold].filter((name) => !found.has(name)));
    this.#count(
      [...gold].filter((name) => found.has(name)),
      "inside",
    );
    for (const name of found) {
      if (gold.has(name)) continue;
      const beside = [...left].filter((other) => overlap(name, other));
      const same = beside.find(
        (other) => kindOf(other) === kindOf(name) && (isWithin(name, other) || isWithin(other, name)),
      );
      if (same !== undefined) {
        left.delete(same);
        this.#count([same], "inside");
      }
      const way = wayOf(name, beside, same);
      this.#differences[way]++;
      this.examples.push([
        way,
        kindOf(name),
        textOf(name, words),
        beside.map((other) => textOf(other, words)).join(" + "),
      ]);
    }
    this.#differences.missed += [...left].filter((name) => ![...found].some((other) => overlap(name, other))).length;
  }

  /** @param {Iterable<string>} names @param {Counted} field */
  #count(names, field) {
    for (const name of names) for (const type of [kindOf(name), "all"]) this.#counts[type][field]++;
  }

  /** @param {string} type @returns per cent, one place after the point */
  of(type, counted = /** @type {"right" | "inside"} */ ("right")) {
    const { [counted]: right, gold, found } = this.#counts[type];
    const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
      (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
    return {
      precision: percent(right, found),
      recall: percent(right, gold),
      f1: percent(2 * right, found + gold),
      gold,
    };
  }

  /**
   * Two figures, never one for the other. By the first a name is right where it is the corpus's to the word. By the second it may be longer or
   * shorter than the corpus's, of the same kind: ANERcorp has مكة where the annotation guide of this project has مكة المكرمة, غزة in قطاع غزة, لبنان in
   * جنوب لبنان. The second knows no word of any language, so that nothing can be fitted to it.
   */
  table() {
    const rows = (/** @type {"right" | "inside"} */ counted) =>
      Object.keys(this.#counts)
        .map((type) => ({ type, ...this.of(type, counted) }))
        .map(
          ({ type, precision, recall, f1, gold }) =>
            `${type.padEnd(5)} P ${precision}  R ${recall}  F1 ${f1}  (${gold} gold)`,
        );
    return [
      "to the word:",
      ...rows("right"),
      "of the same kind, one inside the other:",
      ...rows("inside"),
      `differences: ${DIFFERENCES.map((way) => `${way} ${this.#differences[way]}`).join(", ")}`,
    ].join("\n");
  }
}

/** Longer or shorter than the corpus's of the same kind; the same words or some of them as another kind; no name in the corpus; found nowhere. */
const DIFFERENCES = ["longer", "shorter", "crossing", "other kind", "none there", "missed"];

/** @param {string} name @param {string[]} beside @param {string | undefined} same the one of the same kind, within it or around it */
function wayOf(name, beside, same) {
  if (same !== undefined) return lengthOf(name) > lengthOf(same) ? "longer" : "shorter";
  if (beside.length === 0) return "none there";
  return beside.some((other) => kindOf(other) === kindOf(name)) ? "crossing" : "other kind";
}

/** @param {Tagged[][]} document sentences @returns the text that is analysed: a paragraph each */
export const textOfDocument = (document) =>
  document.map((sentence) => sentence.map(([token]) => token).join(" ")).join("\n");

/** @param {Article} article @param {Tagged[]} words */
function namesOf({ entities }, words) {
  let at = 0;
  const spans = words.map(([token]) => ({ start: at, end: (at += token.length + 1) - 1 }));
  /** @type {Names} */
  const names = new Set();
  /** @type {Names} */
  const others = new Set();
  for (const { type, mentions } of entities) {
    for (const { start, end, kind } of mentions) {
      if (kind === "nisba" || kind === "title") continue;
      const from = spans.findIndex((span) => span.end > start);
      const to = spans.findIndex((span) => span.start >= end);
      const key = keyOf(from, to < 0 ? spans.length : to, TYPES[type] ?? OTHERS[type] ?? "");
      (TYPES[type] === undefined ? others : names).add(key);
    }
  }
  return { names, others };
}
