// Scores each stage of attribution alone, on the cues that were found:  npm run eval -- FOLDER… [--errors]
// A folder holds ID.txt and ID.json (sources, statements with line, cue, nth, speakers, speakerText, content, core, unsure). The stages:
//   cue       a predicted cue overlaps a gold one; only core ones must be found
//   begin     the first content begins where it should
//   subject   the written subject overlaps `speakerText` by at least four fifths; none is found where none is written
//   content   overlap over union of at least four fifths
//   speaker   each gold speaker by one of its forms, no other
// Then what the speaker was found by, and how sure it was said to be: each with how many of these were right; at last the same by folder, so that
// levels set by reading some folders are measured on the others.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const CLOSE = 0.8;
const LEVELS = ["sure", "likely", "unsure"];
const folders = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (folders.length === 0) {
  console.error("npm run eval -- FOLDER… [--errors]");
  process.exit(2);
}
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name.slice(0, -".txt".length))),
);
const articles = execFileSync(
  process.execPath,
  ["dist/cli.js", "analyze", "--format", "json", ...files.map((file) => `${file}.txt`)],
  { encoding: "utf8", maxBuffer: 1 << 30 },
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/**
 * @typedef {import("../server/src/engine/article").Span} Span
 * @typedef {import("../server/src/engine/article").Quotation} Quotation
 * @typedef {{ right: number, all: number }} Count
 *
 * A file of gold, and a statement of it with its places in the text.
 * @typedef {object} Written
 * @property {number} line
 * @property {string | null} cue
 * @property {number} [nth]
 * @property {boolean} core
 * @property {boolean} [unsure]
 * @property {string[]} speakers
 * @property {string | null} [speakerText]
 * @property {string[]} content
 *
 * @typedef {{ sources: { id: string, name: string, forms: string[] }[], statements: Written[] }} Gold
 * @typedef {{ cue: Span | null, core: boolean, subject: Span | null, speakers: string[][], contents: Span[] }} Statement
 */

/** @type {Map<string, Count>} */
const stages = new Map();
/** @type {Map<string, Map<string, Count>>} */
const certainties = new Map();
/** @type {string[]} */
const errors = [];
files.forEach((file, at) => {
  const text = readFileSync(`${file}.txt`, "utf8");
  const gold = statementsOf(JSON.parse(readFileSync(`${file}.json`, "utf8")), text);
  score(file, text, gold, articles[at].quotations);
});
if (process.argv.includes("--errors")) for (const error of errors) console.log(error);
for (const [stage, { right, all }] of stages)
  console.log(`${stage.padEnd(26)} ${((100 * right) / all).toFixed(1).padStart(5)} of ${all}`);
for (const [folder, levels] of certainties)
  console.log(`${folder}: ${LEVELS.map((level) => shareOf(levels, level)).join(" · ")}`);

/** `sure 45 of 46 (78 % of all)`. @param {Map<string, Count>} levels @param {string} level */
function shareOf(levels, level) {
  const { right = 0, all = 0 } = levels.get(level) ?? {};
  const total = [...levels.values()].reduce((sum, one) => sum + one.all, 0);
  return `${level} ${right} of ${all} (${Math.round((100 * all) / total)} % of all)`;
}

/** @param {string} file @param {string} text @param {Statement[]} gold @param {Quotation[]} quotations */
function score(file, text, gold, quotations) {
  /** @type {Set<number>} */
  const taken = new Set();
  for (const quotation of quotations) {
    const found = quotation.cue;
    if (found === null) continue;
    const at = gold.findIndex(({ cue }, index) => !taken.has(index) && cue !== null && overlap(cue, found) > 0);
    const statement = gold[at];
    if (statement === undefined) {
      const isSecondWord = gold.some(({ cue }) => cue !== null && overlap(cue, found) > 0);
      if (!isSecondWord) tell("cue: precision", false, file, text, found, "is no cue");
      continue;
    }
    taken.add(at);
    if (statement.core) scoreStages(file, text, statement, quotation, found);
  }
  gold.forEach(({ core, cue }, at) => {
    if (core && cue !== null) tell("cue: recall", taken.has(at), file, text, cue, "is missed");
  });
}

/** @param {string} file @param {string} text @param {Statement} gold @param {Quotation} quotation @param {Span} cue */
function scoreStages(file, text, gold, { contents, speakers, certainty }, cue) {
  const [speaker] = speakers;
  const isRight = sameSpeakers(gold.speakers, speakers);
  /** @param {string} stage @param {boolean} right @param {string} [what] */
  const tellOf = (stage, right, what) => tell(stage, right, file, text, cue, what);
  tellOf("cue: precision", true);
  tellOf("begin", contents[0]?.start === gold.contents[0]?.start, "begins elsewhere");
  const subject = speaker?.span;
  const isSubject =
    gold.subject === null ? subject === undefined : overUnion([gold.subject], subject ? [subject] : []) >= CLOSE;
  tellOf(
    gold.subject === null ? "subject: dropped" : "subject: written",
    isSubject,
    subject && text.slice(subject.start, subject.end),
  );
  tellOf("content", overUnion(gold.contents, contents) >= CLOSE, "has another content");
  const names = `${speakers.map(({ name }) => name).join(" + ")} (${speaker?.reason}), not ${gold.speakers.map(([name]) => name).join(" + ")}`;
  tellOf("speaker", isRight, names);
  tellOf(`speaker: by ${speaker?.reason ?? "nothing"}`, isRight);
  tellOf(`speaker: ${certainty}`, isRight);
  /** @type {Map<string, Count>} */
  const levels = certainties.get(dirname(file)) ?? new Map();
  certainties.set(dirname(file), levels);
  const { right, all } = levels.get(String(certainty)) ?? { right: 0, all: 0 };
  levels.set(String(certainty), { right: right + Number(isRight), all: all + 1 });
}

/** @param {string} stage @param {boolean} right @param {string} file @param {string} text @param {Span} place @param {string} [what] */
function tell(stage, right, file, text, { start, end }, what) {
  const { right: before, all } = stages.get(stage) ?? { right: 0, all: 0 };
  stages.set(stage, { right: before + Number(right), all: all + 1 });
  if (!right && what !== undefined) errors.push(`${file}: ${stage}: ${text.slice(start, end)}: ${what}`);
}

/** @param {Gold} gold @param {string} text @returns {Statement[]} */
function statementsOf({ sources, statements }, text) {
  const starts = [0];
  for (const line of text.split("\n")) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const forms = new Map(sources.map(({ id, name, forms: others }) => [id, [name, ...others]]));
  return statements.map(({ line, cue, nth = 1, core, unsure, speakers, speakerText, content }) => {
    const [start = 0, end = 0] = [starts[line - 1], starts[line]];
    /** @param {string} words @returns {Span | null} */
    const find = (words, count = 1, isWord = false) => {
      let at = start - 1;
      for (let seen = 0; seen < count;)
        if ((at = text.indexOf(words, at + 1)) < 0 || at > end) return null;
        else if (!isWord || isAtWord(text, at)) seen++;
      return { start: at, end: at + words.length };
    };
    return {
      cue: cue === null ? null : find(cue, nth, true),
      core: core && !unsure && cue !== null,
      subject: speakerText ? find(speakerText) : null,
      speakers: speakers.map((id) => forms.get(id) ?? []),
      contents: content.map((words) => find(words)).filter((span) => span !== null),
    };
  });
}

/** Does a word begin at `at`, but for conjunctions, prepositions and the article before it? @param {string} text @param {number} at */
function isAtWord(text, at) {
  const [before = ""] = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - 8), at)) ?? [];
  return before.length <= 2;
}

/** @param {string[][]} gold @param {Quotation["speakers"]} speakers */
function sameSpeakers(gold, speakers) {
  const left = speakers.map(({ name }) => fold(name));
  return (
    gold.length === left.length &&
    gold.every((forms) => {
      const known = new Set(forms.map(fold));
      const at = left.findIndex((name) => known.has(name));
      if (at < 0) return false;
      left.splice(at, 1);
      return true;
    })
  );
}

/** Spelling-blind, without marks and the article of the first word. @param {string} name */
function fold(name) {
  const letters = name.normalize("NFD").replace(/\p{M}|\u0640/gu, "");
  return letters
    .replace(/\u0649/g, "\u064a")
    .replace(/[\p{P}\s]+/gu, " ")
    .trim()
    .replace(/^\u0627\u0644/, "");
}

/** @param {Span} some @param {Span} other */
function overlap(some, other) {
  return Math.max(0, Math.min(some.end, other.end) - Math.max(some.start, other.start));
}

/** @param {Span[]} some @param {Span[]} others */
function overUnion(some, others) {
  const length = (/** @type {Span[]} */ spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const common = some.reduce((sum, one) => sum + others.reduce((own, other) => own + overlap(one, other), 0), 0);
  return common / (length(some) + length(others) - common || 1);
}
