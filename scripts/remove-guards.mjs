// Removes the guards of a room one at a time and runs the room's tests: a guard whose removal no test notices is either not needed, or not tested.
//   npm run guards -- [ROOM…] [--file PART-OF-PATH] [--line FROM[-TO]] [--list]
//
// A guard is a part of a condition: of an `if`, a ternary, or a chain of && and ||. What the compiler would notice is left alone. Nothing is
// written to disk. --list prints the guards and runs nothing.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";
import { createVitest } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));
const engine = join(root, "server/src/engine");

/** Rooms, and the folders of test/engine that are theirs. The golden texts notice everything and explain nothing: they are not run. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const ROOMS = {
  cues: ["cues", "quotations"],
  entities: ["entities"],
  quotations: ["quotations"],
};

/** Seconds after which a test that loops is over. */
const ENDLESS = 20;

/**
 * @typedef {object} Guard
 * @property {string} file absolute path
 * @property {number} line from 1
 * @property {string} written the part of the condition that goes
 * @property {number} start
 * @property {number} end
 * @property {"true" | "false"} instead
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { file: { type: "string" }, line: { type: "string" }, list: { type: "boolean" } },
});
const [from = 0, to = from || Infinity] = (values.line ?? "").split("-").filter(Boolean).map(Number);
/**
 * @param {string} room
 * @returns {Promise<number>} guards that nobody would miss
 */
async function examine(room) {
  const folders = ROOMS[room];
  if (folders === undefined) throw new Error(`${room}: not one of ${Object.keys(ROOMS).join(", ")}`);
  const files = sourcesIn(join(engine, room)).filter((file) => values.file === undefined || file.includes(values.file));
  const guards = files.flatMap(guardsIn).filter(({ line }) => line >= from && line <= to);
  const typed = createChecker(guards.map(({ file }) => file));
  const free = guards.filter((guard) => typed(guard.file, without(guard)));
  console.log(`${room}: ${guards.length} guards, of which the compiler holds ${guards.length - free.length}`);
  if (values.list === true) {
    for (const guard of free) console.log(described(guard));
    return 0;
  }
  const tests = await openTests(folders);
  try {
    const failed = await tests.failed(undefined);
    if (failed !== undefined) throw new Error(`${room}: its tests fail as it stands: ${failed}`);
    let left = 0;
    for (const guard of free) {
      if ((await tests.failed(guard)) !== undefined) continue;
      left++;
      console.log(described(guard));
    }
    console.log(`${room}: ${free.length} removed, ${left} unnoticed`);
    return left;
  } finally {
    await tests.close();
  }
}

/** @param {Guard} guard */
const described = ({ file, line, written }) =>
  `${relative(root, file)}:${line}  ${written.replace(/\s+/g, " ").slice(0, 100)}`;

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts"))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {string} file @param {string} [text] */
const parsed = (file, text = readFileSync(file, "utf8")) =>
  ts.createSourceFile(basename(file), text, ts.ScriptTarget.ESNext, true);

/** @param {string} file @returns {Guard[]} */
function guardsIn(file) {
  const source = parsed(file);
  /** @type {Guard[]} */
  const guards = [];
  /** @param {ts.Expression} part @param {"true" | "false"} instead */
  const add = (part, instead) =>
    guards.push({
      file,
      line: source.getLineAndCharacterOfPosition(part.getStart()).line + 1,
      written: part.getText(),
      start: part.getStart(),
      end: part.end,
      instead,
    });
  /**
   * The parts of a chain; `alone` is what takes the place of a condition that has one part only.
   * @param {ts.Expression} condition
   * @param {readonly ("true" | "false")[]} alone
   */
  const parts = (condition, alone) => {
    const bare = unwrapped(condition);
    if (!isChain(bare)) for (const instead of alone) add(condition, instead);
    else {
      const neutral = bare.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? "true" : "false";
      for (const side of [bare.left, bare.right]) parts(side, [neutral]);
    }
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIfStatement(node)) parts(node.expression, [exits(node.thenStatement) ? "false" : "true"]);
    else if (ts.isConditionalExpression(node)) parts(node.condition, ["true", "false"]);
    else if (isChain(node) && !isCondition(node)) parts(node, []);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return guards;
}

/** @param {ts.Expression} node @returns {ts.Expression} */
const unwrapped = (node) => (ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node);

/** @param {ts.Node} node @returns {node is ts.BinaryExpression} */
const isChain = (node) =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    node.operatorToken.kind === ts.SyntaxKind.BarBarToken);

/** Is the chain part of a condition, or of a longer chain, whose parts are taken there? @param {ts.Node} node @returns {boolean} */
function isCondition(node) {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isCondition(parent);
  return (
    isChain(parent) ||
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

/** @param {ts.Statement} statement @returns {boolean} */
function exits(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last) ||
      ts.isThrowStatement(last))
  );
}

/** @param {Guard} guard @returns {string} the file's text without it */
function without({ file, start, end, instead }) {
  const text = readFileSync(file, "utf8");
  return text.slice(0, start) + instead + text.slice(end);
}

/**
 * @param {readonly string[]} files
 * @returns {(file: string, text: string) => boolean} whether a file would compile with another text
 */
function createChecker(files) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  /** @type {Map<string, { version: number, text: string }>} */
  const changed = new Map();
  let versions = 0;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [...new Set(files)],
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    // What is not used any more is no fault: the guard was all that used it.
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false, noUnusedParameters: false }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return (file, text) => {
    changed.set(file, { version: ++versions, text });
    const compiles = service.getSemanticDiagnostics(file).length === 0;
    changed.delete(file);
    return compiles;
  };
}

/**
 * The tests of some folders, kept ready in this process.
 * @param {readonly string[]} folders
 */
async function openTests(folders) {
  /** @type {Guard | undefined} */
  let removed;
  const vitest = await createVitest(
    "test",
    {
      watch: false,
      globalSetup: [],
      include: [`test/engine/{${[...folders, "none"].join(",")}}/**/*.test.ts`],
      bail: 1,
      pool: "threads",
      poolOptions: { threads: { singleThread: true } },
      reporters: [{}],
    },
    {
      logLevel: "error",
      plugins: [
        {
          name: "without-a-guard",
          enforce: "pre",
          load: (id) =>
            id.startsWith(`${engine}/`) && id.endsWith(".ts")
              ? ending(id, id === removed?.file ? without(removed) : readFileSync(id, "utf8"))
              : undefined,
        },
      ],
    },
  );
  const specifications = await vitest.globTestSpecifications();
  if (specifications.length === 0) throw new Error(`no tests in ${folders.join(", ")}`);
  return {
    /** @param {Guard | undefined} guard @returns {Promise<string | undefined>} what fails first without it */
    async failed(guard) {
      for (const one of [removed, guard]) if (one !== undefined) vitest.invalidateFile(one.file);
      removed = guard;
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      const errors = testModules.flatMap((module) => [
        ...module.errors(),
        ...Array.from(module.children.allTests("failed")).flatMap((test) => test.result().errors ?? []),
      ]);
      return [...unhandledErrors, ...errors].map((error) => String(/** @type {Error} */ (error).message))[0];
    },
    close: () => vitest.close(),
  };
}

/** Loops that end by themselves after some seconds: what a guard held back may run for ever. @param {string} file @param {string} text */
function ending(file, text) {
  /** @type {{ at: number, text: string }[]} */
  const inserted = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      if (ts.isBlock(statement)) inserted.push({ at: statement.getStart() + 1, text: "endless();" });
      else inserted.push({ at: statement.getStart(), text: "{endless();" }, { at: statement.end, text: "}" });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  if (inserted.length === 0) return text;
  let result = text;
  for (const { at, text: more } of inserted.sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + more + result.slice(at);
  const counter = `let steps = 0; const began = performance.now();
function endless() { if ((++steps & 0xfff) === 0 && performance.now() - began > ${ENDLESS * 1000}) throw new Error("endless"); }`;
  return `${counter}\n${result}`;
}

let unnoticed = 0;
for (const room of positionals.length > 0 ? positionals : Object.keys(ROOMS)) unnoticed += await examine(room);
process.exit(unnoticed === 0 ? 0 : 1);
