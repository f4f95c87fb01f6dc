// Runs the suites of this folder inside a real VS Code's extension host.
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { home, root } from "../../scripts/vscode/get.mjs";

await build({
  entryPoints: { suite: join(root, "test/vscode/suite.ts") },
  outdir: join(root, "dist/test"),
  bundle: true,
  platform: "node",
  format: "cjs",
  external: ["vscode", "mocha"],
  logLevel: "warning",
});

/** The desktop's own `code` where one is installed, else the server and a browser in its place. */
const shim = join(root, "scripts/vscode/code.mjs");
chmodSync(shim, 0o755);
const desktop =
  process.env.ARABIC_PRESS_CODE ??
  (process.env.DISPLAY && spawnSync("which", ["code"], { encoding: "utf8" }).stdout.trim());

/** The suites write a newsroom's files: not into the samples themselves. VS Code in a browser saves by itself a second after a change: what a test leaves unsaved is to stay so. */
const workspace = join(home, "workspace");
rmSync(workspace, { recursive: true, force: true });
cpSync(join(root, "samples"), workspace, { recursive: true });
mkdirSync(join(workspace, ".vscode"), { recursive: true });
writeFileSync(join(workspace, ".vscode/settings.json"), JSON.stringify({ "files.autoSave": "off" }));

process.exitCode = await runTests({
  vscodeExecutablePath: desktop || shim,
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, "dist/test/suite.js"),
  launchArgs: [workspace],
  extensionTestsEnv: { ARABIC_PRESS_RESULTS: process.env.ARABIC_PRESS_RESULTS },
}).catch((error) => {
  console.error(error);
  return 1;
});
