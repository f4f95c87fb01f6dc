// Builds dist/: the lexicon, then the extension, its pages, and the program that is server and command line; the same in a browser.
//   node scripts/build.mjs [--production] [--watch]
// --production makes what ships, with dist/THIRD-PARTY-NOTICES.txt; --watch builds again whatever changes, tables too, until it is ended.
import { build } from "esbuild";
import { readFileSync, watch, writeFileSync } from "node:fs";
import { buildChecks } from "./build-checks.mjs";
import { buildLexicon } from "./build-lexicon.mjs";
import { binaryData } from "./binary-data.mjs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const production = process.argv.includes("--production");
/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: production ? false : "linked",
  minify: production,
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
  // They stand in THIRD-PARTY-NOTICES.txt, with all others.
  legalComments: "none",
  metafile: production,
};
/** @type {import("esbuild").BuildOptions} */
const node = { ...shared, platform: "node", format: "cjs", target: "node20" };

/** In a browser's worker, which has no document. @type {import("esbuild").BuildOptions} */
const web = { ...shared, platform: "browser", conditions: ["worker"], outdir: "dist" };

/** @param {ReturnType<typeof binaryData>} data */
const bundles = (data) =>
  Promise.all([
    build({ ...node, entryPoints: { extension: "client/src/main.node.ts" }, outdir: "dist", external: ["vscode"] }),
    build({
      ...web,
      format: "cjs",
      entryPoints: { "extension.web": "client/src/main.web.ts" },
      external: ["vscode"],
    }),
    build({
      ...web,
      format: "iife",
      entryPoints: { "server.web": "server/src/main.worker.ts" },
      plugins: [data.worker],
    }),
    build({
      ...shared,
      platform: "browser",
      format: "iife",
      entryPoints: ["client/view/page.ts", "client/view/page.css", "client/view/review.ts", "client/view/review.css"],
      outdir: "dist",
      loader: { ".woff2": "dataurl" },
      sourcemap: false,
    }),
    build({
      ...node,
      entryPoints: { program: "server/src/program.ts" },
      outdir: "dist",
      plugins: [data.node],
      // Its CommonJS form asks for its parts in a way that no bundler follows.
      alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
      // Libraries that are modules ask where they stand; in a CommonJS bundle nothing answers of itself.
      banner: { js: 'const BUNDLE_URL = require("node:url").pathToFileURL(__filename).href;' },
      define: { VERSION: JSON.stringify(version), "import.meta.url": "BUNDLE_URL" },
    }),
  ]);

/** What starts a part of the program: a file each, since a client, a shell and a thread start files. */
const DOORS = {
  "server.js": 'require("./program.js").serve();\n',
  "cli.js": '#!/usr/bin/env node\nrequire("./program.js").commandLine();\n',
};

async function buildAll() {
  await buildLexicon();
  buildChecks();
  const data = binaryData();
  const built = await bundles(data);
  data.write("dist");
  for (const [file, door] of Object.entries(DOORS)) writeFileSync(`dist/${file}`, door);
  if (!production) return;
  const { writeNotices } = await import("./notices.mjs");
  await writeNotices(
    "dist/THIRD-PARTY-NOTICES.txt",
    built.flatMap(({ metafile }) => metafile ?? []),
  );
}

/** Builds after each change; what a build itself writes is no change. */
function buildAgain() {
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  let building = Promise.resolve();
  const soon = (/** @type {string} */ _event, /** @type {string | null} */ file) => {
    if (/generated|lexicon[\\/]\w+\.json$/.test(file ?? "")) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log("building");
      building = building
        .then(buildAll)
        .then(() => console.log("built"))
        .catch((error) => console.error(`${error.message}\nnot built`));
    }, 200);
  };
  for (const folder of ["client", "protocol", "server"])
    watch(new URL(`../${folder}`, import.meta.url), { recursive: true }, soon);
  console.log("built; building again whatever changes");
}

await buildAll();
if (process.argv.includes("--watch")) buildAgain();
