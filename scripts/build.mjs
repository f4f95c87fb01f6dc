// Builds dist/: the lexicon, then the extension, the server (Node and worker) and the command line.
//   node scripts/build.mjs [--production]
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { buildChecks } from "./build-checks.mjs";
import { buildLexicon } from "./build-lexicon.mjs";
import { binaryData } from "./binary-data.mjs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const production = process.argv.includes("--production");
await buildLexicon();
buildChecks();

const shared = {
  bundle: true,
  sourcemap: production ? false : "linked",
  minify: production,
  target: "es2022",
  charset: "utf8",
  logLevel: "warning",
  legalComments: "none",
};
const node = { ...shared, platform: "node", format: "cjs", target: "node20" };
const data = binaryData();

await Promise.all([
  build({ ...node, entryPoints: { extension: "client/src/extension.ts" }, outdir: "dist", external: ["vscode"] }),
  build({
    ...shared,
    platform: "browser",
    format: "iife",
    entryPoints: ["client/view/page.ts", "client/view/page.css"],
    outdir: "dist",
    loader: { ".woff2": "dataurl" },
    sourcemap: false,
  }),
  build({
    ...shared,
    platform: "browser",
    format: "iife",
    entryPoints: { "server.worker": "server/src/main.worker.ts" },
    outdir: "dist",
  }),
  build({ ...node, entryPoints: { server: "server/src/main.node.ts" }, outdir: "dist", plugins: [data.plugin] }),
  build({
    ...node,
    entryPoints: { cli: "server/src/cli.ts" },
    outdir: "dist",
    plugins: [data.plugin],
    banner: { js: "#!/usr/bin/env node" },
    define: { VERSION: JSON.stringify(version) },
  }),
]);
data.write("dist");
