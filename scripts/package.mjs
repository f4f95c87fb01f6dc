// Makes the package that VS Code's marketplace and Open VSX take:  node scripts/package.mjs [FILE], dist/arabic-press.vsix at first.
// With ARABIC_PRESS_REPOSITORY (see addresses.mjs) links and pictures of its README lead there; without it they stay relative.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createVSIX, listFiles, PackageManager } from "@vscode/vsce";
import { addressesOf } from "./addresses.mjs";
import { root } from "./vscode/get.mjs";

/** What only the work on the project wants of its manifest. */
const OF_DEVELOPMENT = ["private", "scripts", "dependencies", "devDependencies"];

/**
 * @param {string} file of the package
 * @param {string | undefined} repository where the project lives
 */
async function makePackage(file, repository) {
  const addresses = addressesOf(repository);
  const folder = mkdtempSync(join(tmpdir(), "arabic-press-package-"));
  try {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    for (const path of [".vscodeignore", ...files]) cpSync(join(root, path), join(folder, path));
    const manifest = { ...JSON.parse(readFileSync(join(root, "package.json"), "utf8")), ...addresses };
    for (const name of OF_DEVELOPMENT) delete manifest[name];
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    await createVSIX({
      cwd: folder,
      packagePath: file,
      dependencies: false,
      allowMissingRepository: !repository,
      // Of other hosts it is not known by which address they give a file.
      rewriteRelativeLinks: /^https:\/\/(?:github|gitlab)\.com\//.test(repository ?? ""),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await makePackage(resolve(process.argv[2] ?? "dist/arabic-press.vsix"), process.env.ARABIC_PRESS_REPOSITORY);
