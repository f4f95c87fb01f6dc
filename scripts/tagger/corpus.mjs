// A CoNLL file (TOKEN TAG a line, a blank line between sentences) as the engine sees it, and engines whose word table has not seen a part of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importCode, importSource } from "../import-source.mjs";
import { readTables, rowsOf, tableIn } from "../lexicon/tables.mjs";
import { compileWords } from "../lexicon/words.mjs";
import { TAGS } from "./learn.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** Parts of the training text, each read with a word table that has not seen it. */
export const BLOCKS = 8;
/** Sentences that make a document: the corpus does not mark where an article ends. */
export const DOCUMENT = 40;

/**
 * @typedef {import("./keys.mjs").Tagged} Tagged
 * @typedef {import("../lexicon/words.mjs").WordRow} WordRow
 * @typedef {import("../../server/src/engine/text/tokens").Token} Token
 * @typedef {import("../../server/src/engine/entities/tagger/features").Traits} Traits
 *
 * What an engine lets the tagger's scripts use.
 * @typedef {typeof import("../../server/src/engine/text/paragraphs")
 *   & typeof import("../../server/src/engine/entities/patterns")
 *   & typeof import("../../server/src/engine/text/vocabulary")
 *   & typeof import("../../server/src/engine/entities/tagger/word-rows")
 *   & typeof import("../../server/src/engine/entities/tagger/gazetteer-features")
 *   & typeof import("../../server/src/engine/entities/tagger/features")
 *   & typeof import("../../server/src/engine/entities/tagger/context-features")
 *   & typeof import("../../server/src/engine/entities/tagger/tag-counts")
 *   & typeof import("../../server/src/engine/analyze")} Engine
 */

/** @param {string} file @returns {Tagged[][]} sentences */
export function readConll(file) {
  const blocks = readFileSync(file, "utf8")
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.split(/\r?\n/).map((line) => line.trim().split(/\s+/)));
  return blocks
    .map((lines) => lines.flatMap(([token, tag = "O"]) => (token ? [/** @type {Tagged} */ ([token, tag])] : [])))
    .filter((sentence) => sentence.length > 0);
}

/** Contiguous parts: sentences of one article are neighbours. @param {number} index @param {number} count @param {number} parts @returns the part of sentence `index` */
export const partOf = (index, count, parts) => Math.min(parts - 1, Math.floor((index * parts) / count));

/** @template T @param {T[]} items @returns {T[][]} items cut into documents */
export const documentsOf = (items) =>
  Array.from({ length: Math.ceil(items.length / DOCUMENT) }, (_, index) =>
    items.slice(index * DOCUMENT, (index + 1) * DOCUMENT),
  );

/** @param {Tagged[]} sentence */
const textOf = (sentence) => sentence.map(([token]) => token).join(" ");

/**
 * An engine as a text would meet it that it has never seen. Word counts were taken in this corpus, too, and would tell the tagger which
 * words are no names: what `unseen` sentences added to them is taken off again.
 * @param {Tagged[][]} unseen
 * @param {import("./learn.mjs").Model} [model] replaces server/data/tagger.json
 * @returns {Promise<Engine>}
 */
export async function engineWithout(unseen, model) {
  const { keyForm } = await importSource("server/src/engine/text/fold.ts");
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const [token, tag] of unseen.flat())
    if (tag === "O") seen.set(keyForm(token), (seen.get(keyForm(token)) ?? 0) + 1);
  const { tables } = readTables(join(root, "server/data"));
  const rows = /** @type {WordRow[]} */ (rowsOf(tableIn(tables, "words")));
  const words = await compileWords(rows.map((row) => withoutCount(row, seen)));
  const entry = `export { readParagraph } from "./server/src/engine/text/paragraphs";
    export { findPatterns } from "./server/src/engine/entities/patterns";
    export { createVocabulary } from "./server/src/engine/text/vocabulary";
    export { createWordRows } from "./server/src/engine/entities/tagger/word-rows";
    export { createGazetteerFeatures } from "./server/src/engine/entities/tagger/gazetteer-features";
    export * from "./server/src/engine/entities/tagger/features";
    export * from "./server/src/engine/entities/tagger/context-features";
    export * from "./server/src/engine/entities/tagger/tag-counts";
    export { analyze } from "./server/src/engine/analyze";`;
  /** @type {[RegExp, unknown][]} */
  const replaced = [[/words\.json$/, words]];
  if (model !== undefined) replaced.push([/tagger\.json$/, model]);
  return importCode(entry, replaced);
}

/** A word that is left without a count is what lists make of it: a name, or unknown. @param {WordRow} row @param {Map<string, number>} seen @returns {WordRow} */
function withoutCount(row, seen) {
  const ordinary = Math.max(0, row.ordinary - (seen.get(row.key) ?? 0));
  const role = ordinary === 0 && row.role === "common" ? (row.list === 0 ? undefined : "name") : row.role;
  return { ...row, role, ordinary };
}

/**
 * @typedef {object} Example a sentence to learn from
 * @property {readonly Token[]} tokens
 * @property {number[]} gold tags
 * @property {number[][]} shape the features of each token that do not tell its word
 * @property {number[][]} identity those that do
 * @property {number[][]} [context] those that come from the rest of its document (learn.mjs)
 *
 * @typedef {{ documents: Example[][], engine: Engine }} Block
 *
 * Sentences to learn from, as a text would show them that the engine has never seen: each block is read with counts that lack it.
 * @param {Tagged[][]} sentences
 * @param {Tagged[][]} unseen
 * @param {number} count of blocks
 * @returns {Promise<Block[]>}
 */
export async function blocksOf(sentences, unseen, count) {
  /** @type {Block[]} */
  const blocks = [];
  for (let block = 0; block < count; block++) {
    const inside = sentences.filter((_, index) => partOf(index, sentences.length, count) === block);
    const engine = await engineWithout([...unseen, ...inside]);
    blocks.push({ engine, documents: documentsOf(inside.map(exampleIn(engine))) });
  }
  return blocks;
}

/**
 * @param {Engine} engine
 * @returns {(sentence: Tagged[]) => Example} what makes examples of sentences, with one vocabulary and one table of word rows for all
 */
function exampleIn(engine) {
  const vocabulary = engine.createVocabulary();
  const wordRows = engine.createWordRows();
  const gazetteerFeatures = engine.createGazetteerFeatures();
  const joint = new Int32Array(engine.MAX_JOINT);
  const own = new Int32Array(engine.MAX_WORD_FEATURES);
  /** @param {Traits} traits @param {number} offset @param {boolean} hidden */
  const wordFeatures = (traits, offset, hidden) => [...own.slice(0, engine.wordFeatures(traits, offset, own, hidden))];
  return (sentence) => {
    const paragraph = engine.readParagraph(textOf(sentence), vocabulary);
    const { tokens } = paragraph;
    const gazetteer = gazetteerFeatures(tokens, engine.findPatterns(paragraph));
    const words = tokens.map(({ word }) => engine.traitsOf(word));
    const traitsAt = (/** @type {number} */ at) => words[at] ?? (at < 0 ? engine.BEGIN : engine.END);
    const rows = wordRows.rowsOf(tokens);
    const wordsAround = (/** @type {number} */ at, /** @type {boolean} */ hidden) =>
      Array.from({ length: 2 * engine.REACH + 1 }, (_, i) =>
        wordFeatures(traitsAt(at + i - engine.REACH), i - engine.REACH, hidden),
      ).flat();
    const shape = tokens.map((_, at) => [
      ...wordsAround(at, true),
      ...joint.slice(0, engine.jointFeatures(rows, wordRows.table(), at, gazetteer, joint)),
    ]);
    const identity = words.map((word) => {
      const hidden = new Set(wordFeatures(word, 0, true));
      return wordFeatures(word, 0, false).filter((feature) => !hidden.has(feature));
    });
    return { tokens, gold: goldTags(tokens, sentence), shape, identity };
  };
}

/** The corpus glues marks to words that the engine cuts: what follows in one word goes on with its tag. @param {readonly Token[]} tokens @param {Tagged[]} sentence */
function goldTags(tokens, sentence) {
  /** @type {number[]} */
  const ends = [];
  let end = -1;
  for (const [token] of sentence) ends.push((end += token.length + 1));
  let word = 0;
  let last = -1;
  return tokens.map(({ start }) => {
    while (start >= (ends[word] ?? Number.POSITIVE_INFINITY)) word++;
    const tag = Math.max(0, TAGS.indexOf(sentence[word]?.[1] ?? "O"));
    const goesOn = word === last && tag % 2 === 1;
    last = word;
    return goesOn ? tag + 1 : tag;
  });
}
