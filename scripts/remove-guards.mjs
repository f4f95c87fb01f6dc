// Removes the guards of a room one at a time and runs the room's tests: a guard whose removal no test notices is either not needed, or not tested.
//   npm run guards -- [ROOM…] [--file PART-OF-PATH] [--line FROM[-TO]] [--parts] [--noticed] [--list] [--texts FOLDER]…
//
// What a guard is: guards/find.mjs; --parts takes every operand of every condition instead. A guard is not cut out of the text but switched off
// (guards/switches.mjs), so that the room is loaded once, and only the tests in which it kept something out are run again without it
// (guards/runner.mjs); for one that acts while the tables load, all is loaded anew. What the compiler would notice is left alone.
// --noticed tells the tests that notice, too; --list runs nothing; --texts tells what each unnoticed guard keeps out in texts
// (guards/texts.mjs), to learn what it is for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createVitest } from "vitest/node";
import { createChecker } from "./guards/compiler.mjs";
import { guardsIn } from "./guards/find.mjs";
import { switched } from "./guards/switches.mjs";
import { differencesIn } from "./guards/texts.mjs";

/** @typedef {import("./guards/find.mjs").Guard} Guard */

const root = fileURLToPath(new URL("..", import.meta.url));
const engine = join(root, "server/src/engine");

/** Rooms, and the folders and files of test/engine that are theirs. The golden texts notice everything and explain nothing: they are not run. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const ROOMS = {
  cues: ["cues", "quotations"],
  entities: ["entities", "corrections"],
  quotations: ["quotations", "corrections"],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string" },
    line: { type: "string" },
    parts: { type: "boolean", default: false },
    noticed: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    texts: { type: "string", multiple: true },
  },
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
  const guards = guardsIn(files, values.parts).filter(({ line }) => line >= from && line <= to);
  if (values.list) {
    for (const guard of guards) console.log(described(guard));
    return 0;
  }
  const { noticed, reached, short } = await noticedBy(guards, folders);
  const compiles = createChecker(root, files);
  const silent = guards.filter(({ id }) => !noticed.has(id));
  const compiling = silent.filter((guard) => compiles(guard));
  const unnoticed = compiling.filter(({ id }) => !short.has(id));
  if (values.noticed)
    for (const guard of guards) {
      const test = noticed.get(guard.id) ?? (short.has(guard.id) ? "short cut" : undefined);
      if (test !== undefined) console.log(`${described(guard)}\n    ${test}`);
    }
  const differences = values.texts === undefined ? undefined : await differencesIn(values.texts, unnoticed, guards);
  for (const guard of unnoticed)
    console.log(
      [
        `${described(guard)}${reached.has(guard.id) ? "" : "  (keeps nothing out in any test)"}`,
        ...(differences?.get(guard.id) ?? []),
      ].join("\n    "),
    );
  console.log(
    `${room}: ${guards.length} guards: ${silent.length - compiling.length} held by the compiler, ${noticed.size} noticed, ${compiling.length - unnoticed.length} short cuts, ${unnoticed.length} unnoticed`,
  );
  return unnoticed.length;
}

/** @param {Guard} guard */
const described = ({ file, line, written }) => `${relative(root, file)}:${line}  ${written.slice(0, 100)}`;

/** What a model was trained with is as the training had it, and no rule of the language. */
const LEARNT = "tagger/";

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts") && !name.startsWith(LEARNT))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * @param {readonly Guard[]} guards
 * @param {readonly string[]} folders of tests
 * @returns {Promise<{ noticed: ReadonlyMap<number, string>, reached: ReadonlySet<number>, short: ReadonlySet<number> }>} the first test that
 *   fails without each guard; the guards that keep something out in any; those that save steps in any
 */
async function noticedBy(guards, folders) {
  const { tests, errors } = await run(guards, folders);
  if (errors.length > 0) throw new Error("tests fail as they stand", { cause: errors[0] });
  if (tests.length === 0) throw new Error(`no tests in ${folders.join(", ")}`);
  const noticed = new Map();
  const [reached, short, loaded, trials] = [new Set(), new Set(), new Set(), new Set()];
  for (const { name, meta } of tests) {
    for (const id of meta.noticed ?? []) noticed.set(id, name);
    for (const id of meta.reached ?? []) reached.add(id);
    for (const id of meta.short ?? []) short.add(id);
    for (const id of meta.loaded ?? []) loaded.add(id);
    if (meta.trial === true) trials.add(name);
  }
  for (const id of loaded) {
    reached.add(id);
    const test = noticed.has(id) ? undefined : await failingWithout(id, guards, folders, trials);
    if (test !== undefined) noticed.set(id, test);
  }
  return { noticed, reached, short };
}

/**
 * @param {number} id of a guard that acts while the tables load: all is loaded anew without it
 * @param {readonly Guard[]} guards
 * @param {readonly string[]} folders
 * @param {ReadonlySet<string>} trials tests of many texts, which explain nothing
 * @returns {Promise<string | undefined>} the first test that fails then
 */
async function failingWithout(id, guards, folders, trials) {
  process.env.GUARD_REMOVED = String(id);
  try {
    const { tests, errors } = await run(guards, folders);
    const failing = tests.find(({ name, failed }) => failed && !trials.has(name));
    return failing?.name ?? (errors.length > 0 && tests.length === 0 ? "loading" : undefined);
  } finally {
    delete process.env.GUARD_REMOVED;
  }
}

/**
 * @typedef {object} Run
 * @property {{ name: string, failed: boolean, meta: Meta }[]} tests
 * @property {unknown[]} errors
 */
/** @typedef {{ noticed?: number[], reached?: number[], short?: number[], loaded?: number[], trial?: boolean }} Meta what the runner tells */

/**
 * @param {readonly Guard[]} guards
 * @param {readonly string[]} folders of tests
 * @returns {Promise<Run>}
 */
async function run(guards, folders) {
  const vitest = await createVitest(
    "test",
    {
      watch: false,
      globalSetup: [],
      include: folders.flatMap((one) => [`test/engine/${one}/**/*.test.ts`, `test/engine/${one}.test.ts`]),
      isolate: false,
      pool: "threads",
      poolOptions: { threads: { singleThread: true } },
      testTimeout: 600_000,
      runner: join(root, "scripts/guards/runner.mjs"),
      reporters: [{}],
    },
    {
      logLevel: "error",
      plugins: [
        {
          name: "guards-with-switches",
          enforce: "pre",
          load: (id) =>
            id.startsWith(`${engine}/`) && id.endsWith(".ts")
              ? switched(id, readFileSync(id, "utf8"), guards)
              : undefined,
        },
      ],
    },
  );
  try {
    const { testModules, unhandledErrors } = await vitest.start();
    const tests = testModules.flatMap((module) => [...module.children.allTests()]);
    return {
      tests: tests.map((test) => ({
        name: test.fullName,
        failed: test.result().state === "failed",
        meta: /** @type {Meta} */ (/** @type {unknown} */ (test.meta())),
      })),
      errors: [
        ...unhandledErrors,
        ...testModules.flatMap((module) => module.errors()),
        ...tests.flatMap((test) => test.result().errors ?? []),
      ],
    };
  } finally {
    await vitest.close();
  }
}

let unnoticed = 0;
for (const room of positionals.length > 0 ? positionals : Object.keys(ROOMS)) unnoticed += await examine(room);
process.exit(unnoticed === 0 ? 0 : 1);
