// Every suite, one after another: unit, corpus and protocol tests (vitest), the suites inside a real VS Code, the browser and the package.
//   node scripts/test.mjs [archive] [clients] [--only]
// Suites that are named want programs that npm does not have; root on Debian gets them, elsewhere they are not run, and not counted. `--only`
// leaves the others out. The last line counts all; a suite that fails, or that runs no test, fails the whole.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { WANTED, lacking } from "./programs.mjs";
import { home, root } from "./vscode/get.mjs";

const named = process.argv.slice(2).filter((word) => word !== "--only");
const strange = named.find((word) => !Object.hasOwn(WANTED, word));
if (strange !== undefined)
  throw new Error(`no suite is called ${strange}; there are ${Object.keys(WANTED).join(", ")}`);

const results = join(home, "results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
run("build", ["node", "scripts/build.mjs"]);
if (!process.argv.includes("--only")) {
  vitest("unit", []);
  run("vscode", ["node", "test/vscode/run.mjs"], readCounts("vscode"));
  vitest("browser", ["--config", "test/browser/vitest.config.mjs"]);
}
for (const name of named) {
  const programs = lacking(name);
  if (programs.length === 0) vitest(name, ["--config", `test/${name}/vitest.config.mjs`]);
  else console.log(`\n== ${name}: not run, for want of ${programs.join(", ")}`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {string} name @param {string[]} args */
function vitest(name, args) {
  const file = join(results, `${name}.json`);
  run(name, ["npx", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`, ...args], () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

/** @param {string} name @returns {() => Counts} */
function readCounts(name) {
  return () => JSON.parse(readFileSync(join(results, `${name}.json`), "utf8"));
}

/** Runs a suite; `counts` reads what it counted. A suite that ended badly without a failed test counts as one. @param {string} name @param {[command: string, ...args: string[]]} command @param {() => Counts} [counts] */
function run(name, [command, ...args], counts) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ARABIC_PRESS_RESULTS: results },
  });
  let counted = { passed: 0, failed: 0 };
  if (counts !== undefined && existsSync(join(results, `${name}.json`))) counted = counts();
  const ranNone = counts !== undefined && counted.passed + counted.failed === 0;
  if ((status !== 0 || ranNone) && counted.failed === 0) {
    console.log(ranNone ? `${name} ran no test` : `${name} ended with ${status}`);
    counted.failed = 1;
  }
  total.passed += counted.passed;
  total.failed += counted.failed;
}
