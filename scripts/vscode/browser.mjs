// A Chromium for the tests: the one installed on the machine, else the one that @sparticuz/chromium ships, unpacked into .vscode-test/.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { home } from "./get.mjs";

const require = createRequire(import.meta.url);
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * @param {string[]} flags more of them
 * @returns {Promise<import("playwright-core").Browser>} started, headless; one more try where the first start fails
 */
export async function startBrowser(flags = []) {
  const executablePath = INSTALLED.find((path) => existsSync(path));
  const options =
    executablePath === undefined
      ? fromNpm()
      : { executablePath, env: { ...process.env, FONTCONFIG_FILE: fontConfig(join(home, "fonts")) } };
  // A slow machine takes its time.
  const launch = () => chromium.launch({ ...options, headless: true, args: [...FLAGS, ...flags], timeout: 120_000 });
  return launch().catch(launch);
}

/** A page's requests to any other machine are refused: nothing is sent anywhere. @param {import("playwright-core").BrowserContext} context */
export async function stayHere(context) {
  const isHere = (/** @type {URL} */ { hostname }) =>
    hostname === "127.0.0.1" || hostname === "localhost" || hostname.endsWith(".localhost");
  await context.route(
    (url) => !isHere(url),
    (route) => route.abort(),
  );
}

function fromNpm() {
  const source = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
  const bin = [join(source, "bin"), join(dirname(source), "bin"), join(source, "chromium/bin")].find((folder) =>
    existsSync(join(folder, "chromium.br")),
  );
  if (bin === undefined) throw new Error("@sparticuz/chromium has no bin/chromium.br: run npm ci");
  const target = join(home, "chromium");
  if (!existsSync(target)) unpack(bin, target);
  return {
    executablePath: join(target, "chromium"),
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontConfig(target),
      LD_LIBRARY_PATH: [join(target, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
    },
  };
}

/** @param {string} bin @param {string} target folders */
function unpack(bin, target) {
  const unfinished = `${target}.${process.pid}`;
  const read = (/** @type {string} */ file) => brotliDecompressSync(readFileSync(join(bin, file)));
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, "chromium"), read("chromium.br"), { mode: 0o755 });
  for (const archive of ["swiftshader.tar.br", "al2023.tar.br"]) untar(read(archive), unfinished);
  if (existsSync(target)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, target);
}

/** Plain ustar: files and folders only, which is all that these archives hold. @param {Buffer} archive @param {string} folder */
function untar(archive, folder) {
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const field = (/** @type {number} */ from, /** @type {number} */ length) =>
      archive.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const path = join(folder, field(0, 100));
    const size = parseInt(field(124, 12).trim() || "0", 8);
    const type = field(156, 1);
    if (type === "5") mkdirSync(path, { recursive: true });
    else if (type === "0" || type === "") {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + 512, at + 512 + size), { mode: 0o755 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** Fonts that have Arabic, from npm, so that pictures look the same everywhere. @param {string} folder */
function fontConfig(folder) {
  const fonts = ["@expo-google-fonts/noto-naskh-arabic", "dejavu-fonts-ttf"].map((name) =>
    dirname(require.resolve(`${name}/package.json`)),
  );
  /** @param {string} family @param {string[]} names */
  const prefer = (family, ...names) =>
    `<alias binding="strong"><family>${family}</family><prefer>${names.map((name) => `<family>${name}</family>`).join("")}</prefer></alias>`;
  const file = join(folder, "fonts.conf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts.map((path) => `<dir>${path}</dir>`).join("")}${prefer("monospace", "DejaVu Sans Mono")}${prefer("sans-serif", "DejaVu Sans", "Noto Naskh Arabic")}${prefer("serif", "DejaVu Serif", "Noto Naskh Arabic")}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`,
  );
  return file;
}
