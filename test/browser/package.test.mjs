// The package: small, only what runs, and it works when it is installed.
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { getVscode, root } from "../../scripts/vscode/get.mjs";
import { hoverOver, openWorkbench } from "./workbench.mjs";

const vsix = join(root, "dist/arabic-press.vsix");
const require = createRequire(import.meta.url);
/** Waited for without blocking: a worker that answers nothing for a minute ends the run of vitest with an error. */
const run = promisify(execFile);

beforeAll(async () => {
  await run("npm", ["run", "package"], { cwd: root });
});

it("is under three megabytes", () => {
  expect(statSync(vsix).size).toBeLessThan(3_000_000);
});

it("holds only what runs", async () => {
  const { stdout } = await run(process.execPath, [require.resolve("@vscode/vsce/vsce"), "ls", "--no-dependencies"], {
    cwd: root,
  });
  const files = stdout
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^[\w.]/.test(line) && !line.startsWith("npm "));
  expect(files).toContain("dist/extension.js");
  expect(files).toContain("dist/server.js");
  expect(files).toContain("dist/lexicon.bin");
  // What explains the checks, without a network.
  expect(files).toContain("docs/checks.md");
  expect(
    files.filter(
      (file) =>
        !/^(dist\/(extension|server|cli|page|lexicon)\.(js|css|bin)|(syntaxes|schemas|l10n)\/[\w.-]+|docs\/(checks\.md|images\/\w+\.png)|package(\.nls(\.ar)?)?\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/.test(
          file,
        ),
    ),
  ).toEqual([]);
});

it("answers a hover where it is installed", async () => {
  const { node, vscode } = getVscode();
  const install = (extensions) =>
    run(node, [
      join(vscode, "out/server-main.js"),
      "--install-extension",
      vsix,
      "--extensions-dir",
      extensions,
      "--server-data-dir",
      join(extensions, "..", "install"),
      "--accept-server-license-terms",
    ]);
  const workbench = await openWorkbench({
    folder: join(root, "samples"),
    file: "politics.txt",
    server: { prepare: install },
  });
  try {
    expect(await hoverOver(workbench.page, "باتبايار دورجي")).toContain("وزير الطرق المنغولي");
  } finally {
    await workbench.close();
  }
});
