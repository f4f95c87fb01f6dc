// Two guides beside each other: how the corpus's names and this project's are made to be of one kind before they are compared.
//
// ANERcorp (Benajiba, Rosso and Benedí 2007) and this project's guide differ in what a name is. Five rules; none knows a name, and what they leave
// uncounted is left out on both sides:
//
//   words    What guides.tsv has (`نهر`, `وزارة`, `المكرمة`) is cut off a name, found or the corpus's. A rest of the same kind is compared as any
//            name. Where the corpus has no name there, or one of another kind (`منتخب | ألمانيا`), nothing is counted: what stands within a name
//            this project's guide does not annotate. Each row is proved by counting: it holds only where the corpus itself has the word outside
//            its names nine times of ten, and guides.tsv says what this project's guide has of it.
//   joined   `ايطاليا وفرنسا` is one place in some sentences of the corpus and two in the others. Its name is cut before `و` where the corpus has
//            the rest, alone, as a name of the same kind elsewhere.
//   MISC     What the corpus has as a name of its fourth kind to the word (`البيت الأبيض`) is no error: this project has no such kind.
//   peoples  A tribe or people is an organisation in the corpus (`الأكراد`), and here a group, which the corpus has not: where a group is found
//            to the word, the corpus's name is not counted.
//   within   A name of the corpus within an event, a work or a product that is found (`معاهدة سان ستيفانو`) is not counted: names within names are
//            not annotated here.
import { readFileSync } from "node:fs";
import { goldNames, isWithin, keyOf, kindOf, overlap, placeOf } from "./keys.mjs";

/** A word that begins more of the corpus's names than this does not show that the guides differ; nor does a word that is hardly there. */
const AT_MOST = 0.1;
const AT_LEAST = 5;
const KINDS = ["PERS", "LOC", "ORG"];

/**
 * @typedef {import("./keys.mjs").Tagged} Tagged
 * @typedef {{ words: string[], where: string }} Row of guides.tsv
 */

/** What a corpus and guides.tsv say of both guides. */
export class Guides {
  #before;
  #behind;
  /** Names of one word, wherever the corpus has them. @type {Set<string>} */
  #alone = new Set();
  /** How often each row stands in the corpus, and in how many of these it belongs to a name: lines to print. */
  evidence;

  /** @param {Tagged[][]} sentences the whole corpus @throws where the corpus does not bear a row out */
  constructor(sentences) {
    const rows = readRows();
    this.#before = rows.filter(({ where }) => where === "before");
    this.#behind = rows.filter(({ where }) => where === "behind");
    const counts = rows.map((row) => ({ row, ...countOf(row, sentences) }));
    this.evidence = counts.map(({ row, written, named }) => `${row.words.join(" ")}: ${named} of ${written}`);
    const refuted = counts.findIndex(({ written, named }) => written < AT_LEAST || named > AT_MOST * written);
    if (refuted >= 0) throw new Error(`guides.tsv: the corpus has it in a name: ${this.evidence[refuted]}`);
    for (const words of sentences)
      for (const name of goldNames(words, KINDS)) {
        const [from, to] = placeOf(name);
        if (to === from + 1) this.#alone.add(`${kindOf(name)} ${words[from]?.[0]}`);
      }
  }

  /**
   * @param {Set<string>} gold the corpus's names
   * @param {Set<string>} found names that were found
   * @param {Set<string>} others what was found of kinds that the corpus has not: peoples as `GROUP`, else `THING`
   * @param {Tagged[]} words
   * @returns {{ gold: Set<string>, found: Set<string> }} both, to be compared
   */
  compare(gold, found, others, words) {
    const apart = [...others].filter((other) => kindOf(other) === "THING");
    const peoples = new Set([...others].filter((other) => kindOf(other) === "GROUP").map((other) => place(other)));
    const corpus = [...gold]
      .flatMap((name) => this.#split(name, words))
      .filter((name) => !peoples.has(place(name)) && !apart.some((thing) => isWithin(name, thing)))
      .map((name) => this.#cut(name, words));
    const fourth = new Set([...goldNames(words, ["MISC"])].map((name) => place(name)));
    /** @type {Set<string>} */
    const uncounted = new Set();
    /** @type {Set<string>} */
    const ours = new Set();
    for (const name of found) {
      const rest = this.#cut(name, words);
      const there = corpus.filter((other) => overlap(other, name));
      const differs = rest === name && !this.#isLeftOut(name, words);
      if (there.some((other) => kindOf(other) === kindOf(name) || !isWithin(other, name)) || differs) {
        if (corpus.includes(rest) || !fourth.has(place(name))) ours.add(rest);
      } else for (const other of there) uncounted.add(other);
    }
    return { gold: new Set(corpus.filter((name) => !uncounted.has(name))), found: ours };
  }

  /** `الفرنسية`, `مجلس الوزراء`: is all of it what the corpus has no name for? @param {string} name @param {Tagged[]} words */
  #isLeftOut(name, words) {
    const [from, to] = placeOf(name);
    return this.#before.some((row) => row.words.length === to - from && standsAt(row, words, from));
  }

  /** @param {string} name @param {Tagged[]} words @returns `name` without the words that only one of the guides has in it; as it is where nothing else is left */
  #cut(name, words) {
    const [start, to] = placeOf(name);
    let from = start;
    for (;;) {
      const before = this.#before.find((row) => standsAt(row, words, from) && from + row.words.length < to);
      if (before === undefined) break;
      from += before.words.length;
    }
    const behind = this.#behind.find(
      (row) => standsAt(row, words, to - row.words.length) && to - row.words.length > from,
    );
    return keyOf(from, to - (behind?.words.length ?? 0), kindOf(name));
  }

  /** @param {string} name @param {Tagged[]} words @returns {string[]} the names that the corpus has as one, joined by `و` */
  #split(name, words) {
    const [from, to] = placeOf(name);
    for (let at = from + 1; at < to; at++) {
      const [, rest] = /^و(.+)$/u.exec(words[at]?.[0] ?? "") ?? [];
      const isName =
        rest !== undefined && [rest, `و${rest}`].some((word) => this.#alone.has(`${kindOf(name)} ${word}`));
      if (isName) return [keyOf(from, at, kindOf(name)), ...this.#split(keyOf(at, to, kindOf(name)), words)];
    }
    return [name];
  }
}

/** @param {string} name */
const place = (name) => placeOf(name).join(" ");

/** @returns {Row[]} */
function readRows() {
  const lines = readFileSync(new URL("guides.tsv", import.meta.url), "utf8").split("\n");
  const [, ...rows] = lines.filter((line) => line && !line.startsWith("#"));
  return rows.map((line) => line.split("\t")).map(([words = "", where = ""]) => ({ words: words.split(" "), where }));
}

/** Do these words stand there? The first with و or ف, and with ب, ل or ك. @param {Row} row @param {Tagged[]} words @param {number} at */
const standsAt = ({ words: [first = "", ...rest] }, words, at) =>
  [first, `${first.startsWith("ال") ? `ل${first.slice(2)}` : ""}`]
    .filter((form) => form !== "")
    .some((form) => endsIn(words[at]?.[0] ?? "", form)) && rest.every((word, i) => words[at + 1 + i]?.[0] === word);

/** @param {string} word @param {string} form */
const endsIn = (word, form) => word.endsWith(form) && /^[وف]?[بلك]?$/u.test(word.slice(0, word.length - form.length));

/** @param {Row} row @param {Tagged[][]} sentences */
function countOf(row, sentences) {
  let [written, named] = [0, 0];
  for (const words of sentences)
    words.forEach((_, at) => {
      if (!standsAt(row, words, at)) return;
      written++;
      const tag = words[at]?.[1] ?? "O";
      if (row.where === "before" ? tag.startsWith("B-") : tag.startsWith("I-")) named++;
    });
  return { written, named };
}
