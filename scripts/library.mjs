// Makes the npm package of library, command line and server in dist/library, to be packed with `npm pack dist/library`.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { addressesOf } from "./addresses.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "dist/library");
const entry = join(root, "server/src/library/index.ts");
const { version, description, license, keywords, engines, author } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** The package: its types for whoever imports or requires it, and what it must not hold of development. */
const MANIFEST = {
  name: "arabic-press",
  version,
  description,
  license,
  keywords,
  engines: { node: engines?.node ?? ">=20" },
  author,
  ...addressesOf(process.env.ARABIC_PRESS_REPOSITORY),
  sideEffects: false,
  types: "types/library/index.d.ts",
  main: "index.cjs",
  module: "index.mjs",
  exports: { ".": { types: "./types/library/index.d.ts", import: "./index.mjs", default: "./index.cjs" } },
  bin: { "arabic-press": "cli.js" },
};

/** @returns {Map<string, string>} what a type checker sees of the library, by file */
export function declarations() {
  /** @type {Map<string, string>} */
  const written = new Map();
  const options = {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
      ts.sys,
      root,
    ).options,
    declaration: true,
    emitDeclarationOnly: true,
    noEmit: false,
    rootDir: join(root, "server/src"),
    outDir: join(target, "types"),
  };
  const host = ts.createCompilerHost(options);
  ts.createProgram([entry], options, host).emit(undefined, (file, text) => written.set(file, text));
  return reached(join(target, "types/library/index.d.ts"), written);
}

/** @param {string} first @param {Map<string, string>} written @returns the declarations that one leads to */
function reached(first, written) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const waiting = [first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = written.get(file);
    if (text === undefined || found.has(file)) continue;
    found.set(file, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith(".")) waiting.push(`${join(file, "..", fileName)}.d.ts`);
  }
  return found;
}

async function makePackage() {
  rmSync(target, { recursive: true, force: true });
  await build({
    entryPoints: { index: entry },
    outdir: target,
    outExtension: { ".js": ".mjs" },
    chunkNames: "[name]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
    conditions: ["worker", "browser"],
    target: "es2022",
    minify: true,
    charset: "utf8",
    logLevel: "warning",
    legalComments: "none",
  });
  write("index.cjs", commonJs());
  for (const [file, text] of declarations()) write(file.slice(target.length + 1), text);
  for (const file of ["cli.js", "server.js", "program.js", "lexicon.bin", "THIRD-PARTY-NOTICES.txt"])
    copyFileSync(join(root, "dist", file), join(target, file));
  for (const file of ["LICENSE", "NOTICE"]) copyFileSync(join(root, file), join(target, file));
  copyFileSync(join(root, "docs/library.md"), join(target, "README.md"));
  write("package.json", `${JSON.stringify(MANIFEST, null, 2)}\n`);
}

/** Who requires gets what who imports gets: there is one engine in a process. */
function commonJs() {
  const names = ["analyze", "check", "createAnalyzer"];
  const one = (/** @type {string} */ name) =>
    `exports.${name} = async (...given) => (await import("./index.mjs")).${name}(...given);\n`;
  return `"use strict";\n${names.map(one).join("")}`;
}

/** @param {string} file within the package @param {string} text */
function write(file, text) {
  mkdirSync(join(target, file, ".."), { recursive: true });
  writeFileSync(join(target, file), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makePackage();
