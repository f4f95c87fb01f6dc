// The package, made and installed as a stranger does.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { getVscode, root } from "../../scripts/vscode/get.mjs";

/** Waited for without blocking: a worker that answers nothing for a minute ends the run of vitest with an error. */
export const run = promisify(execFile);

/** @returns the file of the package, made anew */
export async function makePackage() {
  await run("npm", ["run", "package"], { cwd: root });
  return join(root, "dist/arabic-press.vsix");
}

/** VS Code itself installs it. @param {string} vsix @param {string} extensions its folder of extensions */
export async function install(vsix, extensions) {
  const { node, vscode } = getVscode();
  await run(node, [
    join(vscode, "out/server-main.js"),
    "--install-extension",
    vsix,
    "--extensions-dir",
    extensions,
    "--server-data-dir",
    join(extensions, "..", "install"),
    "--accept-server-license-terms",
  ]);
}
