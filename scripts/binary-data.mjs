// Bundles read the compiled lexicon and the tagger's weights from one file of bytes beside them: a host reads it in a tenth of the time in which
// it parses the same out of source. A worker is given the bytes (`main.worker.ts`). Other bundles (tests) keep them within, as base64.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "lexicon.bin";
/** Shorter strings stay where they are. */
const LEAST = 4096;

/** @returns esbuild plugins for all bundles of one folder, in Node and in a worker, and what writes their file there when they are built */
export function binaryData() {
  /** @type {Map<string, { from: number, bytes: Buffer }>} */
  const parts = new Map();
  let size = 0;
  const placeOf = (/** @type {string} */ base64) => {
    let part = parts.get(base64);
    if (part === undefined) {
      part = { from: size, bytes: Buffer.from(base64, "base64") };
      parts.set(base64, part);
      size += part.bytes.length;
    }
    return `part(${part.from}, ${part.bytes.length})`;
  };
  const field = (/** @type {[name: string, value: unknown]} */ [key, value]) =>
    `${JSON.stringify(key)}: ${typeof value === "string" && value.length >= LEAST && /^[\w+/]+=*$/.test(value) ? placeOf(value) : JSON.stringify(value)}`;
  /** @param {string} reader the module that gives a part of the bytes @returns {import("esbuild").Plugin} */
  const reading = (reader) => ({
    name: "binary-data",
    setup(build) {
      build.onLoad({ filter: /[\\/](?:words|names|tagger)\.json$/ }, ({ path }) => ({
        contents: `import { part } from "binary-data";\nexport default { ${Object.entries(
          JSON.parse(readFileSync(path, "utf8")),
        )
          .map(field)
          .join(", ")} };`,
        loader: "js",
      }));
      build.onResolve({ filter: /^binary-data$/ }, () => ({ path: "binary-data", namespace: "binary-data" }));
      build.onLoad({ filter: /./, namespace: "binary-data" }, () => ({ contents: reader, loader: "js" }));
    },
  });
  return {
    node: reading(
      `const bytes = require("node:fs").readFileSync(require("node:path").join(__dirname, "${FILE}"));\n${PART}`,
    ),
    worker: reading(`const bytes = globalThis.lexicon;\n${PART}`),
    /** @param {string} folder */
    write: (folder) => writeFileSync(`${folder}/${FILE}`, Buffer.concat([...parts.values()].map(({ bytes }) => bytes))),
  };
}

const PART = "export const part = (from, length) => bytes.subarray(from, from + length);";
