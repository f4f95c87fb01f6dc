// THIRD-PARTY-NOTICES.txt: whose code, letters and data ship with the extension, each with its licence. Written when the package is made.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { init } from "license-checker-rseidelsohn";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Licences under which something may ship. */
const ALLOWED = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT", "OFL-1.1", "Unicode-3.0"];

/** Parts of CLDR whose facts stand in the lexicon (scripts/lexicon/cldr.mjs). */
const DATA = ["cldr-core", "cldr-dates-full", "cldr-localenames-full", "cldr-numbers-full", "cldr-units-full"];

/**
 * @param {string} file written anew
 * @param {import("esbuild").Metafile[]} builds of all that ships
 * @returns {Promise<void>}
 * @throws where a package's licence has no text, or is not among those allowed
 */
export async function writeNotices(file, builds) {
  const installed = await promisify(init)({
    start: root,
    customFormat: /** @type {import("license-checker-rseidelsohn").InitOpts["customFormat"]} */ (WANTED),
  });
  const folders = new Set([...builds.flatMap(foldersIn), ...DATA.map((name) => `node_modules/${name}`)]);
  /** @type {Map<string, string[]>} */
  const titles = new Map();
  for (const key of [...folders].map(keyOf).sort()) {
    const licence = installed[key] ?? {};
    const text = textOf(key, licence);
    titles.set(text, [...(titles.get(text) ?? []), `${key}: ${licence.licenses}`]);
  }
  const notices = [...titles].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  writeFileSync(file, [INTRODUCTION, ...notices].join(RULE));
}

/** What the tool tells of a package beside where it is and its licence's name. */
const WANTED = { name: "", version: "", licenseText: "" };

const INTRODUCTION = `What Arabic Press holds that others have made, and under which licence.
Where the lexicon's names and words come from stands in NOTICE.
`;
const RULE = `\n${"=".repeat(80)}\n\n`;

/** The folders of the packages of which a bundle holds something. @param {import("esbuild").Metafile} bundle */
const foldersIn = ({ inputs }) =>
  Object.keys(inputs)
    .map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter((folder) => folder !== undefined);

/** A package as the tool names it. @param {string} folder */
function keyOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return `${name}@${version}`;
}

/**
 * @param {string} key
 * @param {import("license-checker-rseidelsohn").ModuleInfo} licence
 * @returns its text, with what the package gives notice of itself
 */
function textOf(key, { path = root, licenses, licenseText = "" }) {
  if (!ALLOWED.includes(String(licenses)))
    throw new Error(`${key} is under ${String(licenses)}, which is not among ${ALLOWED}`);
  if (!/copyright|licen[cs]e/i.test(licenseText)) throw new Error(`${key} has no text of its licence`);
  const notices = readdirSync(path).filter((file) => /notice/i.test(file));
  return [licenseText, ...notices.map((file) => readFileSync(join(path, file), "utf8"))]
    .map((text) => `${text.replaceAll("\r\n", "\n").trim()}\n`)
    .join("\n");
}
