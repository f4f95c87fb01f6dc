// Lets a script use what the engine exports, as it stands in the source.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What scripts and tests use of the source, by its path from the root.
 * @typedef {{
 *   "client/shared/halves.ts": typeof import("../client/shared/halves"),
 *   "client/shared/text.ts": typeof import("../client/shared/text"),
 *   "client/src/writing/patch.ts": typeof import("../client/src/writing/patch"),
 *   "server/src/engine/analyze.ts": typeof import("../server/src/engine/analyze"),
 *   "server/src/engine/checks/check.ts": typeof import("../server/src/engine/checks/check"),
 *   "server/src/engine/checks/registry.ts": typeof import("../server/src/engine/checks/registry"),
 *   "server/src/engine/house-style/rules.ts": typeof import("../server/src/engine/house-style/rules"),
 *   "server/src/engine/level.ts": typeof import("../server/src/engine/level"),
 *   "server/src/engine/lexicon/hash.ts": typeof import("../server/src/engine/lexicon/hash"),
 *   "server/src/engine/text/direction.ts": typeof import("../server/src/engine/text/direction"),
 *   "server/src/engine/text/fold.ts": typeof import("../server/src/engine/text/fold"),
 *   "server/src/features/messages.ts": typeof import("../server/src/features/messages"),
 *   "server/src/features/readingView.ts": typeof import("../server/src/features/readingView"),
 *   "server/src/settings.ts": typeof import("../server/src/settings"),
 *   "test/engine/checks/fix-property.ts": typeof import("../test/engine/checks/fix-property"),
 * }} Sources
 */

/**
 * @template {keyof Sources} Path
 * @param {Path} path a TypeScript file, from the root
 * @returns {Promise<Sources[Path]>}
 */
export const importSource = (path) => bundled({ entryPoints: [`${root}${path}`] });

/**
 * @param {string} contents a module that exports what is wanted of several; paths from the root
 * @param {readonly (readonly [path: RegExp, value: unknown])[]} [replaced] JSON files, and what stands in the place of each
 */
export const importCode = (contents, replaced = []) =>
  bundled({ stdin: { contents, resolveDir: root }, plugins: [replacing(replaced)] });

/** @param {import("esbuild").BuildOptions} options what is bundled */
async function bundled(options) {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    write: false,
    charset: "utf8",
    logLevel: "warning",
  });
  // Not by an import: vitest would pass all of it from process to process, and gives that up after a minute.
  const code = outputFiles?.[0]?.text ?? "";
  const made = { exports: /** @type {*} */ ({}) };
  compileFunction(code, ["module", "exports", "require"])(made, made.exports, createRequire(import.meta.url));
  return made.exports;
}

/**
 * @param {readonly (readonly [path: RegExp, value: unknown])[]} files
 * @returns {import("esbuild").Plugin}
 */
const replacing = (files) => ({
  name: "replacing",
  setup: ({ onLoad }) => {
    for (const [filter, value] of files)
      onLoad({ filter }, () => ({ contents: JSON.stringify(value), loader: "json" }));
  },
});
