// Editors that people have, each a client of the built server: findings, hover, symbols, a fix and a rename, as docs/editors.md says to set it up.
import { execFile, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, it } from "vitest";

const ARTICLE = "قال سالم الرواحي أن بلاده مستعدة.\nوأضاف الرواحي أن 3 سدود امتلأت.\n";
/** @type {string} */
let folder;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with the article, which is the editor's home, too. */
function makeFolder() {
  folder = mkdtempSync(join(tmpdir(), "arabic-press-client-"));
  writeFileSync(join(folder, "article.txt"), ARTICLE);
}

/** @param {string} command @param {string[]} args @returns what the editor wrote of what it was answered */
async function answersOf(command, args) {
  makeFolder();
  const options = {
    cwd: folder,
    timeout: 240_000,
    env: {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      LC_ALL: "C.UTF-8",
      NODE: process.execPath,
      SERVER: resolve("dist/server.js"),
      ARTICLE: join(folder, "article.txt"),
      ANSWERS: join(folder, "answers.json"),
    },
  };
  const said = await new Promise((done) =>
    execFile(command, args, options, (error, _, stderr) => done(`${error ?? ""} ${stderr}`)),
  );
  try {
    return JSON.parse(readFileSync(join(folder, "answers.json"), "utf8"));
  } catch (error) {
    throw new Error(`${command}: ${said}`, { cause: error });
  }
}

const FIXED = "قال سالم الرواحي إن بلاده مستعدة.";
const RENAMED = `${FIXED.replace("سالم الرواحي", "هاني المنذري")}\nوأضاف المنذري أن 3 سدود امتلأت.`;

it("Neovim", async () => {
  const { findings, hover, symbols, fixed, renamed } = await answersOf("nvim", [
    "--headless",
    "--clean",
    "-n",
    "-c",
    `luafile ${resolve("test/clients/neovim.lua")}`,
  ]);
  expect(findings).toEqual([{ check: "qala-anna", line: 0, column: 31 }]);
  expect(hover).toContain("سالم الرواحي");
  expect(symbols.length).toBeGreaterThan(1);
  expect(fixed).toBe(FIXED);
  expect(renamed).toBe(RENAMED);
});

it("Emacs with eglot", async () => {
  const { findings, hover, symbols, fixed, renamed } = await answersOf("emacs", [
    "--batch",
    "-Q",
    "-l",
    resolve("test/clients/emacs.el"),
  ]);
  expect(findings).toHaveLength(1);
  expect(findings[0].text).toContain("after");
  expect(hover).toContain("سالم الرواحي");
  expect(symbols.length).toBeGreaterThan(1);
  expect(fixed).toBe(FIXED);
  expect(renamed).toBe(RENAMED);
});

/**
 * The server's log: what was said in one direction, as far as it has come.
 * @typedef {import("vscode-languageserver-protocol").PublishDiagnosticsParams} Published
 * @typedef {import("vscode-languageserver-protocol").DidOpenTextDocumentParams} Opened
 * @typedef {{ method: string, params: Published & Opened }} Message of those that are looked at
 * @param {string} log
 */
function messagesIn(log) {
  /** @type {Message[]} */
  const found = [];
  const bytes = existsSync(log) ? readFileSync(log) : Buffer.alloc(0);
  for (let at = 0; ;) {
    const body = bytes.indexOf("\r\n\r\n", at) + 4;
    if (body < 4) return found;
    const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString("latin1", at, body))?.[1]);
    if (body + length > bytes.length) return found;
    found.push(JSON.parse(bytes.toString("utf8", body, body + length)));
    at = body + length;
  }
}

// It has no way to be driven without a screen's events: what it asks and is told stands in the log.
it("Kate", async () => {
  makeFolder();
  const here = (/** @type {string} */ name) => join(folder, name);
  const served = here("served");
  writeFileSync(
    served,
    `#!/bin/sh\ntee "${here("asked.log")}" | "${process.execPath}" "${resolve("dist/server.js")}" --stdio | tee "${here("told.log")}"\n`,
  );
  chmodSync(served, 0o755);
  mkdirSync(here("kate/lspclient"), { recursive: true });
  const server = { command: [served], highlightingModeRegex: "^(Normal|None|Markdown)$" };
  writeFileSync(here("kate/lspclient/settings.json"), JSON.stringify({ servers: { "arabic-press": server } }));
  // It asks once before it starts a server: here that was answered with yes.
  writeFileSync(
    here("katerc"),
    `[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines=${served}\n`,
  );
  const kate = spawn("kate", ["-n", here("article.txt")], {
    cwd: folder,
    stdio: "ignore",
    detached: true,
    env: {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: here("data"),
      XDG_CACHE_HOME: here("cache"),
      XDG_RUNTIME_DIR: folder,
      QT_QPA_PLATFORM: "offscreen",
      LC_ALL: "C.UTF-8",
    },
  });
  const ended = new Promise((done) => kate.once("close", done));
  try {
    const findings = () =>
      messagesIn(here("told.log"))
        .filter(({ method }) => method === "textDocument/publishDiagnostics")
        .flatMap(({ params }) => params.diagnostics.map(({ code, range }) => ({ code, at: range.start })));
    await expect.poll(findings, { timeout: 240_000 }).toContainEqual({
      code: "qala-anna",
      at: { line: 0, character: 17 },
    });
    const opened = messagesIn(here("asked.log")).find(({ method }) => method === "textDocument/didOpen");
    expect(opened?.params.textDocument).toMatchObject({ uri: `file://${here("article.txt")}`, text: ARTICLE });
  } finally {
    if (kate.pid !== undefined) process.kill(-kate.pid, "SIGKILL");
    await ended;
  }
});
