// Learning the tagger: an averaged structured perceptron (Collins 2002) over the engine's own features. The same text gives the same weights.
//
// One model serves both passes: half of the time a sentence is learnt from with the context of its document, half of the time without. The context
// of the training text come from models that have not seen it.
/**
 * @typedef {import("./corpus.mjs").Block} Block
 * @typedef {import("./corpus.mjs").Example} Example
 * @typedef {import("./corpus.mjs").Engine} Engine
 * @typedef {Map<number, number>} Rows features, each with the row of its weights
 * @typedef {{ weights: Float64Array, moves: Float64Array }} Weights of features, and of what follows what
 * @typedef {{ all: Int32Array, hidden: Int32Array }} Seen the rows of a token, and without its own word
 * @typedef {{ gold: number[], alone: Seen[], inDocument: Seen[] | undefined }} Datum
 * @typedef {{ features: number, weights: string, transitions: number[] }} Model as model.ts reads it
 */

const TYPES = ["PERS", "LOC", "ORG"];
/** As server/src/engine/entities/tags.ts has them. */
export const TAGS = ["O", ...TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
const T = TAGS.length;
const EPOCHS = 7;
/** A fifth of the tokens hide their own word, so that shape and context learn to speak for names never seen. */
const HIDDEN = 0.2;
/** How often a sentence is learnt from as the first pass sees it. */
const ALONE = 0.5;
/** A feature that is rarer teaches nothing. */
const MIN_COUNT = 2;
/** Features that ship: with a byte for each tag, half a megabyte. */
export const FEATURES = 50_000;
/** Runs with other random numbers, averaged. */
const SEEDS = 5;
/** Models for the context of the training text, each without a part of it. */
const CONTEXT_MODELS = 3;

/**
 * @param {Block[]} blocks see corpus.mjs
 * @param {number} size features to keep: those of greatest weight, then trained anew by themselves
 * @returns {Model}
 */
export function learn(blocks, size) {
  addContext(blocks);
  const examples = examplesOf(blocks);
  let rows = rowsOf(examples);
  let model = average(examples, rows, SEEDS);
  if (rows.size > size) {
    rows = strongest(rows, model, size);
    model = average(examples, rows, SEEDS);
  }
  return packed(rows, model);
}

/** @param {Block[]} blocks */
const examplesOf = (blocks) => blocks.flatMap(({ documents }) => documents.flat());

/** Gives each example `context`: the features of its tokens that come from the rest of its document. @param {Block[]} blocks */
function addContext(blocks) {
  const parts = Array.from({ length: CONTEXT_MODELS }, (_, part) =>
    blocks.filter((_, index) => Math.floor((index * CONTEXT_MODELS) / blocks.length) === part),
  );
  const models = parts.map((mine) => {
    const others = examplesOf(blocks.filter((block) => !mine.includes(block)));
    const rows = rowsOf(others);
    return { rows, ...average(others, rows, 1) };
  });
  parts.forEach((mine, part) => {
    for (const { engine, documents } of mine)
      for (const document of documents) addContextOf(document, engine, models[part]);
  });
}

/** @param {Example[]} document @param {Engine} engine @param {{ rows: Rows } & Weights} model */
function addContextOf(document, engine, { rows, weights, moves }) {
  const contextOf = engine.createDocumentContext();
  const tagged = document.map(({ tokens, shape, identity }) => {
    const live = new Uint8Array(tokens.length).fill(1);
    const tags = decode(
      tokens.map((_, at) => toRows(rows, shape[at], identity[at])),
      weights,
      moves,
    );
    return { tokens, live, tags, stems: engine.stemsOf(tokens, live) };
  });
  const counts = engine.countTags(tagged);
  const features = new Int32Array(engine.MAX_CONTEXT);
  tagged.forEach((paragraph, index) => {
    const context = contextOf(paragraph, counts);
    document[index].context = paragraph.tokens.map((_, at) => [
      ...features.slice(0, engine.contextFeatures(paragraph, context, at, features)),
    ]);
  });
}

/** Features that occur often enough, with a row of weights for each. @param {Example[]} examples */
function rowsOf(examples) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { shape, identity, context = [] } of examples)
    for (const lists of [shape, identity, context])
      for (const list of lists) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  /** @type {Rows} */
  const rows = new Map();
  for (const [feature, count] of counts) if (count >= MIN_COUNT) rows.set(feature, rows.size);
  return rows;
}

/** @param {Rows} rows @param {Weights} weights @param {number} size @returns {Rows} */
function strongest(rows, { weights }, size) {
  const strength = (/** @type {number} */ row) => Math.max(...weights.subarray(row * T, row * T + T).map(Math.abs));
  const ranked = [...rows]
    .map(([feature, row]) => ({ feature, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength || a.feature - b.feature);
  return new Map(ranked.slice(0, size).map(({ feature }, row) => [feature, row]));
}

/** @param {Rows} rows @param {number[][]} lists of features */
const toRows = (rows, ...lists) =>
  Int32Array.from(lists.flatMap((list) => list.map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0)));

/** The mean of models that saw the examples in other orders. @param {Example[]} examples @param {Rows} rows @param {number} seeds @returns {Weights} */
function average(examples, rows, seeds) {
  const data = examples.map(({ gold, shape, identity, context }) => ({
    gold,
    alone: gold.map((_, at) => ({ all: toRows(rows, shape[at], identity[at]), hidden: toRows(rows, shape[at]) })),
    inDocument:
      context &&
      gold.map((_, at) => ({
        all: toRows(rows, shape[at], identity[at], context[at]),
        hidden: toRows(rows, shape[at], context[at]),
      })),
  }));
  const sum = { weights: new Float64Array(rows.size * T), moves: new Float64Array((T + 1) * T) };
  for (let seed = 1; seed <= seeds; seed++) {
    const { weights, moves } = perceptron(data, rows.size, generator(seed));
    weights.forEach((weight, at) => (sum.weights[at] += weight / seeds));
    moves.forEach((weight, at) => (sum.moves[at] += weight / seeds));
  }
  return sum;
}

/** @param {Datum[]} data @param {number} size @param {() => number} random @returns {Weights} */
function perceptron(data, size, random) {
  const weights = averaged(size * T);
  const moves = averaged((T + 1) * T);
  const order = data.map((_, index) => index);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      step++;
      const { gold, alone, inDocument } = data[index];
      const features = inDocument !== undefined && random() >= ALONE ? inDocument : alone;
      const used = features.map(({ all, hidden }) => (random() < HIDDEN ? hidden : all));
      const path = decode(used, weights.values, moves.values);
      for (let at = 0; at < gold.length; at++) {
        const [right, guess] = [gold[at], path[at]];
        const [before, guessBefore] = at === 0 ? [T, T] : [gold[at - 1], path[at - 1]];
        if (right !== guess) {
          for (const row of used[at]) {
            weights.add(row * T + right, 1, step);
            weights.add(row * T + guess, -1, step);
          }
        }
        if (right === guess && before === guessBefore) continue;
        moves.add(before * T + right, 1, step);
        moves.add(guessBefore * T + guess, -1, step);
      }
    }
  }
  return { weights: weights.mean(step + 1), moves: moves.mean(step + 1) };
}

/** Weights and, kept up only where they change, their sum over all steps. @param {number} size */
function averaged(size) {
  const values = new Float64Array(size);
  const sums = new Float64Array(size);
  const since = new Int32Array(size);
  return {
    values,
    /** @param {number} at @param {number} by @param {number} step */
    add(at, by, step) {
      sums[at] += values[at] * (step - since[at]);
      since[at] = step;
      values[at] += by;
    },
    mean: (/** @type {number} */ steps) => sums.map((sum, at) => (sum + values[at] * (steps - since[at])) / steps),
  };
}

/** @param {number[]} order @param {() => number} random */
function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** @param {number} tag @param {number} next */
const mayFollow = (tag, next) => next === 0 || next % 2 === 1 || tag === next || tag === next - 1;

/**
 * Viterbi, as tagger.ts does it.
 * @param {Int32Array[]} lists the rows of each token's features
 * @param {Float64Array} weights
 * @param {Float64Array} moves
 */
function decode(lists, weights, moves) {
  const n = lists.length;
  const best = new Float64Array(n * T);
  const back = new Uint8Array(n * T);
  const scores = new Float64Array(T);
  for (let at = 0; at < n; at++) {
    scores.fill(0);
    for (const row of lists[at]) for (let tag = 0; tag < T; tag++) scores[tag] += weights[row * T + tag];
    for (let b = 0; b < T; b++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let a = 0; a < (at === 0 ? 1 : T); a++) {
        if (!mayFollow(a, b)) continue;
        const score = (at === 0 ? 0 : best[(at - 1) * T + a]) + moves[(at === 0 ? T : a) * T + b];
        if (score > top) {
          top = score;
          from = a;
        }
      }
      best[at * T + b] = top + scores[b];
      back[at * T + b] = from;
    }
  }
  const path = new Uint8Array(n);
  let last = 0;
  for (let b = 1; b < T; b++) if (best[(n - 1) * T + b] > best[(n - 1) * T + last]) last = b;
  for (let at = n - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * T + last];
  }
  return path;
}

/** Weights as signed bytes, the greatest 127; what moves from tag to tag weigh, in the same unit. @param {Rows} rows @param {Weights} weights @returns {Model} */
function packed(rows, { weights, moves }) {
  const unit = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127;
  const bytes = Buffer.alloc(rows.size * (4 + T));
  for (const [feature, row] of rows) {
    bytes.writeInt32LE(feature, 4 * row);
    for (let tag = 0; tag < T; tag++)
      bytes.writeInt8(Math.round(weights[row * T + tag] / unit), 4 * rows.size + row * T + tag);
  }
  return {
    features: rows.size,
    weights: bytes.toString("base64"),
    transitions: [...moves].map((weight) => Math.round(weight / unit)),
  };
}

/** Numbers in [0, 1) that look random (splitmix32), the same on every machine. @param {number} seed */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let x = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
    return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
  };
}
