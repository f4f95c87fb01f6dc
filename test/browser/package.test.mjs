// The package: small, and only what runs. That it works when it is installed: day.test.mjs.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { makePackage, run } from "./installing.mjs";

const require = createRequire(import.meta.url);
/** @type {string} */
let vsix;

beforeAll(async () => {
  vsix = await makePackage();
});

/** What runs in a browser alone. */
const WEB = ["extension.web.js", "server.web.js"];
const sizeOf = (/** @type {string} */ file) => gzipSync(readFileSync(join(root, "dist", file))).length;
const sum = (/** @type {number[]} */ sizes) => sizes.reduce((all, one) => all + one, 0);

it("is under three megabytes, without what runs in a browser alone; that is under two with the lexicon", () => {
  expect(statSync(vsix).size - sum(WEB.map(sizeOf))).toBeLessThan(3_000_000);
  expect(sum([...WEB, "lexicon.bin"].map(sizeOf))).toBeLessThan(2_000_000);
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
  for (const file of WEB) expect(files).toContain(`dist/${file}`);
  expect(files).toContain("dist/program.js");
  expect(files).toContain("dist/lexicon.bin");
  expect(files).toContain("dist/THIRD-PARTY-NOTICES.txt");
  // What explains the checks, without a network.
  expect(files).toContain("docs/checks.md");
  expect(
    files.filter(
      (file) =>
        !/^(dist\/((extension|server)\.web\.js|(extension|server|cli|program|page|review|lexicon)\.(js|css|bin)|THIRD-PARTY-NOTICES\.txt)|(syntaxes|schemas|l10n)\/[\w.-]+|docs\/(checks\.md|images\/[\w-]+\.webp)|package(\.nls(\.ar)?)?\.json|samples\/[\w-]+\.txt|shop\/icon\.png|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/.test(
          file,
        ),
    ),
  ).toEqual([]);
});

it("gives notice of everything that others made, and holds nothing else of theirs", () => {
  const notices = readFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  const named = [...notices.matchAll(/^(\S+)@[\d.]+: (\S+)$/gm)].map(([, name, licence]) => `${name} ${licence}`);
  // Whoever bundles more writes it here, once its licence allows that.
  const wanted = readFileSync(join(root, "test/browser/shipped.txt"), "utf8").trim().split("\n");
  expect([...new Set(named)].sort()).toEqual(wanted);
  expect([...new Set(wanted.map((line) => line.split(" ")[1]))].sort()).toEqual([
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "ISC",
    "MIT",
    "OFL-1.1",
    "Unicode-3.0",
  ]);
  for (const words of [
    "Copyright (C) 2018-2021 by Marijn Haverbeke",
    "SIL OPEN FONT LICENSE Version 1.1",
    "UNICODE LICENSE V3",
    "Copyright (c) Microsoft Corporation",
  ])
    expect(notices).toContain(words);
});
