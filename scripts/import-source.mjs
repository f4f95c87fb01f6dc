// Lets a script use what the engine exports, as it stands in the source.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} path a TypeScript file, from the root */
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
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    charset: "utf8",
    logLevel: "warning",
  });
  const code = Buffer.from(outputFiles?.[0]?.contents ?? []);
  return import(`data:text/javascript;base64,${code.toString("base64")}`);
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
