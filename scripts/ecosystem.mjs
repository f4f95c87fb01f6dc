// What a change of the checks does to real articles: the findings and fixes that come and go between a commit and the working tree.
//   npm run ecosystem -- FOLDER [COMMIT]
// FOLDER has articles at any depth (.txt .md .arpress .خبر). COMMIT is HEAD where something is not committed yet, else main, where it is not named.
// Checks that are off at first look, too, and are marked so. The commit is built in a git worktree of its own, which goes again.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {{ start: number, end: number, check: string, level: string, fix: string, inBulk: boolean }} Found  `fix` in words, "" where there is none
 * @typedef {{ file: string, text: string, before: Found[], now: Found[] }} Compared  one article
 * @typedef {{ kind: "+" | "−" | "~", file: string, text: string, one: Found, was?: Found }} Difference  `~`: the same place, another level or fix
 */

/** @param {Compared[]} articles @returns {Difference[]} by check, then in the order of the articles */
export function differencesOf(articles) {
  /** @type {Difference[]} */
  const differences = articles.flatMap(({ file, text, before, now }) => {
    /** @type {Map<string, Found[]>} */
    const left = new Map();
    for (const one of before) left.set(placeOf(one), [...(left.get(placeOf(one)) ?? []), one]);
    const come = now.flatMap(
      /** @returns {Difference[]} */ (one) => {
        const was = left.get(placeOf(one))?.shift();
        if (was === undefined) return [{ kind: "+", file, text, one }];
        return was.level === one.level && was.fix === one.fix && was.inBulk === one.inBulk
          ? []
          : [{ kind: "~", file, text, one, was }];
      },
    );
    return [
      ...come,
      ...[...left.values()].flat().map((one) => ({ kind: /** @type {const} */ ("−"), file, text, one })),
    ].sort((a, b) => a.one.start - b.one.start);
  });
  return differences.sort((a, b) => (a.one.check < b.one.check ? -1 : a.one.check > b.one.check ? 1 : 0));
}

/** @param {Found} found */
const placeOf = ({ check, start, end }) => `${check} ${start} ${end}`;

/**
 * @param {Compared[]} articles
 * @param {Difference[]} differences
 * @returns {string} a line for each check that differs: its findings, and those mended in bulk, before and now
 */
export function countsOf(articles, differences) {
  /** @param {"before" | "now"} which @param {string} check @param {(one: Found) => boolean} keep */
  const count = (which, check, keep = (_one) => true) =>
    articles.reduce((sum, article) => sum + article[which].filter((one) => one.check === check && keep(one)).length, 0);
  /** @param {string} check @param {Difference["kind"]} kind */
  const of = (check, kind) => differences.filter((one) => one.one.check === check && one.kind === kind).length;
  const row = (/** @type {string} */ check) => [
    check,
    count("before", check),
    count("now", check),
    `+${of(check, "+")}`,
    `−${of(check, "−")}`,
    `~${of(check, "~")}`,
    count("before", check, inBulk),
    count("now", check, inBulk),
  ];
  const inBulk = (/** @type {Found} */ one) => one.inBulk;
  const rows = [
    ["check", "before", "now", "+", "−", "~", "in bulk before", "now"],
    ...[...new Set(differences.map(({ one }) => one.check))].map(row),
  ];
  const width = (/** @type {number} */ column) => Math.max(...rows.map((cells) => String(cells[column]).length));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(width(column)) : String(cell).padStart(width(column)),
        )
        .join("  "),
    )
    .join("\n");
}

/** @param {Difference} difference @returns {string} it with its sentence */
export function told({ kind, file, text, one, was }) {
  const line = text.slice(0, one.start).split("\n").length;
  const change = was === undefined ? "" : was.level === one.level ? "" : `${was.level} → `;
  const fixes =
    was === undefined
      ? [fixOf(one)]
      : was.fix === one.fix && was.inBulk === one.inBulk
        ? []
        : [`before ${fixOf(was) || "no fix"}`, `now ${fixOf(one) || "no fix"}`];
  return [
    `${kind} ${one.check} (${change}${one.level}) ${file}:${line}`,
    `    ${sentenceAround(text, one)}`,
    ...fixes.filter(Boolean).map((fix) => `    ${fix}`),
  ].join("\n");
}

/** @param {Found} found */
const fixOf = ({ fix, inBulk }) => (fix === "" ? "" : `${inBulk ? "in bulk" : "asks"}: ${fix}`);

/** The sentence that a finding stands in, or as much of it as a line takes. @param {string} text @param {Found} found */
function sentenceAround(text, { start, end }) {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const from = Math.max(
    0,
    ...[...before.matchAll(/\n|[.؟!]["»”)]?\s/g)].slice(-1).map((stop) => stop.index + stop[0].length),
  );
  const stop = /(?=\n)|[.؟!]["»”)]?(?=\s|$)/.exec(after);
  const to = stop === null ? text.length : end + stop.index + stop[0].length;
  const head = text.slice(Math.max(from, start - MOST), start);
  const tail = text.slice(end, Math.min(to, end + MOST));
  return `${from < start - MOST ? "…" : ""}${head}⟦${text.slice(start, end).slice(0, 2 * MOST)}⟧${tail}${end + MOST < to ? "…" : ""}`
    .replace(/\s+/g, " ")
    .trim();
}

/** UTF-16 units of a sentence that are shown on each side. */
const MOST = 120;

/**
 * Analyses articles by the command line of a version of the project.
 * @param {string} project
 * @param {string[]} files
 * @param {string[]} texts
 * @param {string[]} options
 * @returns {Found[][]}
 */
function findingsOf(project, files, texts, options) {
  const levels = levelsOf(project);
  const off = Object.keys(levels).filter((check) => levels[check] === "off");
  return inFolder((folder) => {
    const stylebook = join(folder, "stylebook.yaml");
    writeFileSync(stylebook, `checks:\n  ${[...off.map((check) => `${check}: hint`)].join("\n  ")}\n`);
    const all = [
      ...options,
      "--format",
      "json",
      "--language",
      "en",
      ...(off.length > 0 ? ["--stylebook", stylebook] : []),
    ];
    /** @type {string[]} */
    const lines = [];
    for (let at = 0; at < files.length; at += 200)
      lines.push(
        ...analyze(project, [...all, ...files.slice(at, at + 200)])
          .split("\n")
          .filter(Boolean),
      );
    return lines.map((line, index) => findingsIn(line).map((finding) => foundOf(finding, texts[index] ?? "", levels)));
  });
}

/** @typedef {import("../server/src/engine/article").Finding} Finding @param {string} line of JSON @returns {Finding[]} */
const findingsIn = (line) => JSON.parse(line).findings;

/** @param {string} project @param {string[]} args */
const analyze = (project, args) => run(process.execPath, [join(project, "dist/cli.js"), "analyze", ...args]);

/** @param {Finding} finding @param {string} text @param {Record<string, string>} levels @returns {Found} */
function foundOf({ start, end, check, severity, fixes }, text, levels) {
  const words = fixes.map(({ edits }) => {
    const [first] = edits;
    if (first === undefined) return "";
    return `${visible(text.slice(first.start, first.end))} → ${visible(first.text)}${edits.length > 1 ? ` (and ${edits.length - 1} more)` : ""}`;
  });
  return {
    start,
    end,
    check,
    level: levels[check] === "off" ? "off" : severity,
    fix: words.join(" | "),
    inBulk: fixes.length === 1 && fixes[0]?.asks !== true,
  };
}

/** @param {string} words */
const visible = (words) => (words === "" ? "∅" : words.trim() === "" ? "␣".repeat(words.length) : words);

/** The levels that a version of the project gives its checks. @param {string} project @returns {Record<string, string>} */
function levelsOf(project) {
  const { contributes } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  /** @type {Record<string, { default: string }>} */
  const settings = Object.assign({}, ...[contributes.configuration].flat().map(({ properties }) => properties));
  const prefix = "arabicPress.checks.";
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, { default: level }]) => [name.slice(prefix.length), level]),
  );
}

/** @template T @param {string} commit @param {(project: string) => T} use @returns {T} what `use` makes of the project as it was at a commit, built in a worktree that is there as long */
function atCommit(commit, use) {
  return inFolder((folder) => {
    const project = join(folder, "project");
    run("git", ["worktree", "add", "--detach", project, commit]);
    try {
      symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
      run(process.execPath, ["scripts/build.mjs"], project);
      return use(project);
    } finally {
      rmSync(join(project, "node_modules"), { force: true });
      run("git", ["worktree", "remove", "--force", project]);
    }
  });
}

/** @template T @param {(folder: string) => T} use @returns {T} what `use` makes of a folder that is there as long */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), "ecosystem-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} program @param {string[]} args */
const run = (program, args, cwd = root) =>
  execFileSync(program, args, { cwd, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"] });

/** @param {string} folder */
function articlesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|md|arpress|خبر)$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** @param {string} folder @param {string} [named] commit */
function compare(folder, named) {
  const commit = run("git", [
    "rev-parse",
    "--verify",
    `${named ?? (run("git", ["status", "--porcelain"]) === "" ? "main" : "HEAD")}^{commit}`,
  ]).trim();
  const files = articlesIn(folder);
  const texts = files.map((file) => readFileSync(file, "utf8"));
  run(process.execPath, ["scripts/build.mjs"]);
  const [before = [], now = []] = atCommit(commit, (project) => {
    // A version that cannot tell every place is compared by what it tells.
    const options = [project, root].every((one) => analyze(one, ["--help"]).includes(EVERY_PLACE)) ? [EVERY_PLACE] : [];
    return [project, root].map((one) => findingsOf(one, files, texts, options));
  });
  const articles = files.map((file, index) => ({
    file: relative(folder, file),
    text: texts[index] ?? "",
    before: before[index] ?? [],
    now: now[index] ?? [],
  }));
  const differences = differencesOf(articles);
  console.log(
    `${files.length} articles, ${texts.join(" ").split(/\s+/).filter(Boolean).length} words; now against ${run("git", ["log", "-1", "--format=%h %s", commit]).trim()}\n`,
  );
  console.log(
    differences.length === 0
      ? "No finding and no fix differs."
      : [countsOf(articles, differences), "", ...differences.map(told)].join("\n"),
  );
}

const EVERY_PLACE = "--every-place";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, commit] = process.argv.slice(2);
  try {
    if (folder === undefined) throw new Error("npm run ecosystem -- FOLDER [COMMIT]");
    compare(folder, commit);
  } catch (error) {
    const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error);
    console.error(stderr || message);
    process.exitCode = 2;
  }
}
