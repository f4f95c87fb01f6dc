// Editors that people have, each a client of the built server: findings, hover, symbols, a fix and a rename, as docs/editors.md says to set it up.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, it } from "vitest";

const ARTICLE = "قال سالم الرواحي أن بلاده مستعدة.\nوأضاف الرواحي أن 3 سدود امتلأت.\n";
let folder;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @returns what the editor wrote of what it was answered */
async function answersOf(command, args) {
  folder = mkdtempSync(join(tmpdir(), "arabic-press-client-"));
  writeFileSync(join(folder, "article.txt"), ARTICLE);
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
