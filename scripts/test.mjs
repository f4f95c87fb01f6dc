// Every suite, one after another: unit, corpus and protocol tests (vitest), the suites inside a real VS Code, the browser and the package.
// The last line counts them all; a suite that fails, or that runs no test, fails the whole.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { home, root } from "./vscode/get.mjs";

const results = join(home, "results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
run("build", ["node", "scripts/build.mjs"]);
vitest("unit", []);
run("vscode", ["node", "test/vscode/run.mjs"], readCounts("vscode"));
vitest("browser", ["--config", "test/browser/vitest.config.mjs"]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function vitest(name, args) {
  const file = join(results, `${name}.json`);
  run(name, ["npx", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`, ...args], () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

function readCounts(name) {
  return () => JSON.parse(readFileSync(join(results, `${name}.json`), "utf8"));
}

/** Runs a suite; `counts` reads what it counted. A suite that ended badly without a failed test counts as one. */
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
