// Speed and memory, measured and compared:  npm run bench
// Writes bench-results.json (not kept in git) with machine and date. A document's analyzer is new, so no paragraph is remembered,
// except where an edit is measured: there remembering is the point.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import compromise from "compromise";
import winkNlp from "wink-nlp";
import winkModel from "wink-eng-lite-web-model";
import { importCode } from "../../scripts/import-source.mjs";
import { besideLongLine, memoryOverEdits } from "./long-runs.mjs";
import { inThePage, openedInVscode, startedInBrowser } from "./page.mjs";
import { overStdio } from "./stdio.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const {
  analyze,
  createAnalyzer,
  createWorkspace,
  EMPTY_STYLEBOOK,
  openIndexing,
  readParagraph,
  readSettings,
  splitParagraphs,
} = await loadEngine();
const arabic = paragraphsIn("samples").concat(paragraphsIn("test/corpus"));
const english = readFileSync(join(root, "test/bench/english.txt"), "utf8").trim().split("\n");
const wink = winkNlp(winkModel, ["sbd", "negation", "sentiment", "pos", "ner", "cer"]);

const TOKENS = 100_000;
const DOCUMENT_WORDS = 400;
const ROUNDS = 26;
/** Rounds that only let the machine compile what is run: a hundred checks take it longer than one pipeline. */
const WARM_UP = 10;
/** The same for a server's edits: a minute of typing. */
const FIRST_EDITS = 150;
const DAY_OF_EDITS = 78_540;
const LONG_LINE = 10_000_000;

const results = {
  date: new Date().toISOString(),
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version },
  whole: wholeAnalysis(),
  edits: Object.fromEntries([400, 2_000, 20_000].map((words) => [words, edits(words)])),
  stdio: await throughServer([400, 2_000, 20_000]),
  everyFeature: await everyFeature(),
  memory: memoryAfter(200),
  serverMemory: await memoryOverEdits(articleOf, DAY_OF_EDITS),
  longLine: await longLine(),
  workspace: await workspaceIndex(2_000),
  whileIndexing: await whileIndexing(2_000),
  page: { ...(await inThePage(documentOf, percentiles)), openedInVscode: await openedInVscode(documentOf(20_000)) },
  startedInBrowser: await startedInBrowser(documentOf(400)),
};
writeFileSync(join(root, "bench-results.json"), JSON.stringify(results, null, 2) + "\n");
console.log(JSON.stringify(results, null, 2));
process.exit(report(results));

/** Tokens per second of each tool over the same number of tokens, each counted by its own tokenizer; in rounds by turns, so that all see the same machine; the middle round and the middle ratio count. */
function wholeAnalysis() {
  const ours = documents(arabic, (text) =>
    splitParagraphs(text).reduce((sum, { start, end }) => sum + readParagraph(text.slice(start, end)).tokens.length, 0),
  );
  const theirs = documents(english, (text) => wink.readDoc(text).tokens().length());
  const rounds = Array.from({ length: ROUNDS }, () => ({
    engine: rate(ours, (text) => analyze(text)),
    wink: rate(theirs, winkPipeline),
    compromise: rate(theirs.slice(0, theirs.length / 20), compromisePipeline),
  })).slice(WARM_UP);
  const middle = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return {
    engine: middle(rounds.map(({ engine }) => engine)),
    wink: middle(rounds.map(({ wink: one }) => one)),
    compromise: middle(rounds.map(({ compromise: one }) => one)),
    toWink: round(middle(rounds.map(({ engine, wink: one }) => engine / one))),
    toCompromise: round(middle(rounds.map(({ engine, compromise: one }) => engine / one))),
  };
}

/**
 * An edit at 2,000 words with every feature on, over stdio: to its diagnostics, and to the last of all answers. The first edits of a
 * server, before what it runs is compiled, are told apart.
 */
async function everyFeature() {
  const { times, answered } = await overStdio(documentOf(2_000), FIRST_EDITS + 400, { everything: true });
  const of = (/** @type {number[]} */ all) => ({
    first: percentiles(all.slice(0, FIRST_EDITS)),
    ...percentiles(all.slice(FIRST_EDITS)),
  });
  return { diagnostics: of(times), answers: of(answered) };
}

/** What answers of another article wait for while a line of ten million characters is read, and while a letter is typed in it. */
async function longLine() {
  const { read, waits } = await besideLongLine(documentOf(400), LONG_LINE);
  return { read: round(read), answers: waits.length, longest: round(Math.max(...waits)), ...percentiles(waits) };
}

/** Some four hundred words, another for each number. @param {number} at */
function articleOf(at) {
  return Array.from({ length: 12 }, (_, i) => `${arabic[(at * 7 + i * ((at % 5) + 1)) % arabic.length]} (${at})`).join(
    "\n",
  );
}

/** The pipeline runs in readDoc; what a user asks of it is read out, as our Article is. @param {string} text */
function winkPipeline(text) {
  const doc = wink.readDoc(text);
  return [
    doc.sentences().out(),
    doc.entities().out(wink.its.detail),
    doc.customEntities().out(wink.its.detail),
    doc.tokens().out(wink.its.pos),
    doc.out(wink.its.sentiment),
  ];
}

/** @param {string} text */
function compromisePipeline(text) {
  const doc = compromise(text);
  return [doc.people().json(), doc.places().json(), doc.numbers().json(), doc.quotations().json()];
}

/** Tokens per second of one round. @param {Counted[]} texts @param {(text: string) => unknown} run */
function rate(texts, run) {
  const tokens = texts.reduce((sum, { count }) => sum + count, 0);
  const began = performance.now();
  for (const { text } of texts) run(text);
  return Math.round(tokens / ((performance.now() - began) / 1000));
}

/**
 * Documents of some 400 words from rotating paragraphs, TOKENS tokens in all.
 * @typedef {{ text: string, count: number }} Counted a document, and its tokens
 * @param {string[]} paragraphs
 * @param {(text: string) => number} countOf
 */
function documents(paragraphs, countOf) {
  /** @type {Counted[]} */
  const texts = [];
  let total = 0;
  let next = 0;
  while (total < TOKENS) {
    /** @type {string[]} */
    const lines = [];
    for (let words = 0; words < DOCUMENT_WORDS; next++) {
      const line = paragraphs[next % paragraphs.length] ?? "";
      lines.push(line);
      words += line.split(/\s+/).length;
    }
    const text = lines.join("\n");
    const count = countOf(text);
    texts.push({ text, count });
    total += count;
  }
  return texts;
}

/** Milliseconds from one letter typed in the middle of a document to fresh findings; every paragraph of the document differs. @param {number} words */
function edits(words) {
  let text = documentOf(words);
  const analyzer = createAnalyzer();
  analyzer.analyze(text);
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < (words > 5_000 ? 60 : 400); i++) {
    const at = Math.floor((text.length * ((i % 9) + 1)) / 10);
    text = text.slice(0, at) + "ا" + text.slice(at);
    const began = performance.now();
    analyzer.analyze(text);
    times.push(performance.now() - began);
  }
  return percentiles(times);
}

/** The same through the built server over stdio, and from its start to the first diagnostics. @param {number[]} sizes */
async function throughServer(sizes) {
  /** @type {Record<number, { start: number, p50: number, p95: number }>} */
  const measured = {};
  for (const words of sizes) {
    const { start, times } = await overStdio(documentOf(words), words > 5_000 ? 60 : 200);
    measured[words] = { start: round(start), ...percentiles(times) };
  }
  return measured;
}

/** Paragraphs that all differ, some `words` words of them. @param {number} words */
function documentOf(words) {
  /** @type {string[]} */
  const lines = [];
  for (let at = 0, have = 0; have < words; at++) {
    const line = `${arabic[at % arabic.length]} (${at})`;
    lines.push(line);
    have += line.split(/\s+/).length;
  }
  return lines.join("\n");
}

/** @param {number[]} times put in order by it */
function percentiles(times) {
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => round(times[Math.floor(times.length * share)] ?? NaN);
  return { p50: at(0.5), p95: at(0.95) };
}

/** Megabytes of heap that one analyzer keeps after so many different articles. @param {number} articles */
function memoryAfter(articles) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const analyzer = createAnalyzer();
  for (let i = 0; i < articles; i++)
    analyzer.analyze(
      arabic
        .slice(i % 20, (i % 20) + 12)
        .map((line) => `${line} (${i})`)
        .join("\n"),
    );
  globalThis.gc?.();
  return {
    articles,
    heapGrowth: round((process.memoryUsage().heapUsed - before) / 2 ** 20),
    residentSet: round(process.memoryUsage().rss / 2 ** 20),
    held: analyzer !== undefined,
  };
}

/** Milliseconds from a letter typed to fresh findings while the server reads a folder of so many articles. @param {number} articles */
async function whileIndexing(articles) {
  const folder = mkdtempSync(join(tmpdir(), "articles-"));
  const paragraphs = paragraphsIn("samples");
  for (let n = 0; n < articles; n++)
    writeFileSync(
      join(folder, `${n}.txt`),
      Array.from({ length: 8 }, (_, i) => `${paragraphs[(n * 7 + i * ((n % 5) + 1)) % paragraphs.length]} (${n})`).join(
        "\n",
      ),
    );
  const { times } = await overStdio(documentOf(2_000), 10_000, { folder: pathToFileURL(folder).href });
  rmSync(folder, { recursive: true });
  return { edits: times.length, ...percentiles(times) };
}

/** Articles a second that the workspace's index reads, and the bytes that it keeps of each; articles are shuffled paragraphs of the samples. @param {number} articles */
async function workspaceIndex(articles) {
  const paragraphs = paragraphsIn("samples");
  // Article after article begins elsewhere and steps on in another stride: all differ, and each run has the same.
  const text = (/** @type {number} */ n) =>
    Array.from({ length: 8 }, (_, i) => paragraphs[(n * 7 + i * ((n % 5) + 1)) % paragraphs.length]).join("\n") +
    `\n${n}`;
  const { settings } = readSettings({ language: "ar", documents: "arabic" });
  const uris = Array.from({ length: articles }, (_, n) => `file:///news/${n}.txt`);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  // What a request of the editor waits while articles are read: from one rest to the next (p95, milliseconds).
  /** @type {number[]} */
  const waits = [];
  let last = began;
  const later = (/** @type {() => void} */ task) => {
    waits.push(performance.now() - last);
    const timer = setTimeout(() => {
      last = performance.now();
      task();
    }, 0);
    return () => clearTimeout(timer);
  };
  const indexing = openIndexing({
    host: { list: async () => uris, read: async (/** @type {string} */ uri) => text(Number(uri.slice(13, -4))), later },
    editor: { progress: async () => undefined, unattended: () => undefined },
    documents: { all: () => [] },
    workspace: createWorkspace(),
    circumstancesOf: async (/** @type {string} */ folder) => ({
      settings,
      stylebook: EMPTY_STYLEBOOK,
      corrections: { names: [], speakers: [] },
      folder,
    }),
  });
  indexing.setFolders(["file:///news"]);
  const index = await indexing.indexed({
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  });
  const seconds = (performance.now() - began) / 1000;
  waits.sort((a, b) => a - b);
  globalThis.gc?.();
  return {
    articles,
    perSecond: Math.round(articles / seconds),
    bytesPerArticle: Math.round((process.memoryUsage().heapUsed - before) / articles),
    indexed: index.size,
    longestWait: round(waits[Math.floor(waits.length * 0.95)] ?? 0),
  };
}

/** @param {typeof results} measured @returns {number} the exit code */
function report({ whole, edits: edited, everyFeature: every, serverMemory, longLine: line, page }) {
  /** @type {string[]} */
  const fails = [];
  if (Math.max(...serverMemory) > 200)
    fails.push(`a server holds ${Math.max(...serverMemory)} MB in ${DAY_OF_EDITS} edits, not 200`);
  if (line.longest > 200) fails.push(`an answer waits ${line.longest} ms beside a long line, not 200`);
  // wink-nlp tags and finds entities in English; this finds names, links, speakers and a hundred kinds of fault besides. It was 0.56 when the limit was set; 0.17 was printed last.
  if (whole.toWink < 0.5) fails.push(`whole analysis is ${whole.toWink.toFixed(2)} of wink-nlp's rate, not 0.5`);
  const typed = edited[2_000]?.p95 ?? NaN;
  if (!(typed <= 10)) fails.push(`an edit at 2,000 words takes ${typed} ms (p95), not 10`);
  // 7 ms on a quiet machine, 10 on a slow one; what is typed must be judged before the screen is drawn anew (60 times a second).
  if (every.diagnostics.p95 > 16)
    fails.push(
      `an edit at 2,000 words with every feature on takes ${every.diagnostics.p95} ms over stdio (p95), not 16`,
    );
  // 2 to 3 ms, also with other work on the machine.
  if (page[20_000].script.p95 > 5)
    fails.push(`a key costs the page ${page[20_000].script.p95} ms of script at 20,000 words (p95), not 5`);
  if (page.openedInVscode === undefined || page.openedInVscode > 1000)
    fails.push(`an article of 20,000 words opens in ${page.openedInVscode} ms, not in a second`);
  for (const fail of fails) console.error(fail);
  return fails.length > 0 ? 1 : 0;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}

/** @param {string} folder */
function paragraphsIn(folder) {
  /** @type {string[]} */
  let files = [];
  try {
    files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".txt"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
  return files.flatMap((file) =>
    readFileSync(join(root, folder, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== ""),
  );
}

/**
 * @returns {Promise<Pick<typeof import("../../server/src/engine/analyze"), "analyze" | "createAnalyzer">
 *   & Pick<typeof import("../../server/src/engine/text/paragraphs"), "readParagraph" | "splitParagraphs">
 *   & Pick<typeof import("../../server/src/engine/workspace"), "createWorkspace">
 *   & Pick<typeof import("../../server/src/engine/house-style/stylebook"), "EMPTY_STYLEBOOK">
 *   & Pick<typeof import("../../server/src/settings"), "readSettings">
 *   & Pick<typeof import("../../server/src/indexing"), "openIndexing">>}
 */
function loadEngine() {
  return importCode(`export { analyze, createAnalyzer } from "./server/src/engine/analyze";
    export { readParagraph, splitParagraphs } from "./server/src/engine/text/paragraphs";
    export { createWorkspace } from "./server/src/engine/workspace";
    export { EMPTY_STYLEBOOK } from "./server/src/engine/house-style/stylebook";
    export { readSettings } from "./server/src/settings";
    export { openIndexing } from "./server/src/indexing";`);
}
