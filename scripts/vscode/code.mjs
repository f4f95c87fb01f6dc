#!/usr/bin/env node
// Stands in for the desktop's `code` where there is none: what @vscode/test-electron starts with --extensionDevelopmentPath and
// --extensionTestsPath runs in the VS Code server and a headless browser, with the same exit code.
import { existsSync, mkdirSync, mkdtempSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { home } from "./get.mjs";
import { startBrowser, stayHere } from "./browser.mjs";
import { startServer } from "./run.mjs";

const NOISE =
  /spdlog|native-watchdog|open-vsx|Creating a socket|connection token|AccountPolicyGate|reconnection-grace|Service Worker|AgentHost|builtin extensions cache|marketplace/i;
const TIMEOUT = 180_000;

/** @param {string} name */
const argument = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? "";
/** @param {string} given a path or a URI */
const path = (given) => (given.startsWith("file://") ? fileURLToPath(given) : resolve(given));
const workspace =
  process.argv.slice(2).find((one) => !one.startsWith("-") && existsSync(one) && statSync(one).isDirectory()) ??
  emptyWorkspace();

const server = await startServer({ args: ["--enable-smoke-test-driver"] });
const browser = await startBrowser();
let code = 97;
try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await stayHere(context);
  const page = await context.newPage();
  const exit = new Promise((done) => page.exposeFunction("codeAutomationExit", done));
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    const line = format(args.map((one) => (typeof one === "string" ? one : JSON.stringify(one))));
    if (!NOISE.test(line)) console.log(line);
  });
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${server.port}${path(file)}`;
  const payload = [
    ["extensionDevelopmentPath", remote(argument("extensionDevelopmentPath"))],
    ["extensionTestsPath", remote(argument("extensionTestsPath"))],
    ["enableProposedApi", ""],
    ["skipWelcome", "true"],
  ];
  await page.goto(
    `http://127.0.0.1:${server.port}/?folder=${encodeURI(path(workspace))}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  );
  code = await Promise.race([exit, new Promise((done) => setTimeout(done, TIMEOUT, 98))]);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(code);

/** console.log's %s and %c, as the workbench sends them. @param {string[]} given */
function format([first = "", ...rest]) {
  const text = first.replace(/%[sdc]/g, (mark) => {
    const value = rest.shift() ?? "";
    return mark === "%c" ? "" : value;
  });
  return [text, ...rest].join(" ");
}

function emptyWorkspace() {
  mkdirSync(join(home, "run"), { recursive: true });
  return mkdtempSync(join(home, "run", "workspace-"));
}
