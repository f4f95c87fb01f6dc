/** SECURITY.md, line by line. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { served } from "../protocol/served";

const CLOSED = resolve("test/project/closed.cjs");
const TEXT = "قال سالم الرواحي أن بلاده دفعت 5 ملايين دولار في 12/5/2026 .\nوأضاف أن «الاتفاق قريب».\n";
const home = mkdtempSync(join(tmpdir(), "arabic-press-"));
afterAll(() => rmSync(home, { recursive: true }));

it("every promise names its test, and there is one of that name", () => {
  const promises = readFileSync("SECURITY.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  expect(promises.length).toBeGreaterThan(15);
  const unkept = promises.flatMap((promise) => {
    const tests = [...promise.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)];
    if (tests.length === 0) return [promise];
    return tests
      .filter(([, file = "", title = ""]) => !readFileSync(file, "utf8").includes(title))
      .map(([test]) => test);
  });
  expect(unkept).toEqual([]);
});

it("what is closed says so", () => {
  for (const call of [
    "fetch('http://localhost')",
    "require('net').connect(80)",
    "require('child_process').spawn('ls')",
  ])
    expect(spawnSync(process.execPath, ["-r", CLOSED, "-e", call], { encoding: "utf8" }).stderr).toMatch(/^FORBIDDEN /);
});

it("the server opens no connection and starts no process", async () => {
  const folder = pathToFileURL(home).href;
  writeFileSync(join(home, "stylebook.yaml"), "names:\n  - name: سالم الرواحي\n    type: person\n");
  writeFileSync(join(home, "other.txt"), TEXT);
  const uri = `${folder}/a.txt`;
  const textDocument = { uri };
  let stderr = "";
  const { result, code } = await served(
    { folder },
    async ({ connection, open, logged, diagnostics }, server) => {
      server.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      open(TEXT, "plaintext", uri);
      const found = await diagnostics(1, uri);
      const position = { line: 0, character: 6 };
      for (const method of ["hover", "documentSymbol", "completion", "codeAction", "definition", "references"])
        await connection.sendRequest(`textDocument/${method}`, {
          textDocument,
          position,
          range: { start: position, end: position },
          context: { diagnostics: found, includeDeclaration: true },
        });
      for (const method of ["article", "cards", "fixAll", "facts", "readingView", "speakers", "figures", "ignored"])
        await connection.sendRequest(`arabicPress/${method}`, { textDocument, uri });
      await connection.sendRequest("workspace/symbol", { query: "سالم" });
      await connection.sendRequest("arabicPress/draftStylebook", { uri });
      await connection.sendRequest("workspace/executeCommand", {
        command: "arabicPress.ignore",
        arguments: [{ file: `${folder}/.arabic-press/ignore.yaml`, entry: { word: "أن" } }],
      });
      return { found: found.length, logged };
    },
    { execArgv: ["-r", CLOSED], stderr: "pipe" },
  );
  expect(result?.found).toBeGreaterThan(0);
  expect(result?.logged).toEqual([]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(readFileSync(join(home, ".arabic-press", "ignore.yaml"), "utf8")).toContain("أن");
});

it.each([
  ["check", "--fix-dry-run"],
  ["check", "--format=sarif", "--cache=cache.json"],
  ["analyze", "--jobs=2"],
  ["quotes"],
  ["figures"],
  ["names"],
  ["init"],
])("the command line opens no connection and starts no process: %s %s", (...args) => {
  writeFileSync(join(home, "a.txt"), TEXT);
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli.js"), ...args, "a.txt"], {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: `--require ${CLOSED}` },
  });
  expect(stderr).not.toContain("FORBIDDEN");
  expect([0, 1]).toContain(status);
  expect(stdout).not.toBe("");
});

/** What ships, but the parts of it that others made. */
const SOURCES = execFileSync("git", ["ls-files", "server/src", "client", "protocol"], { encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((file) => file.endsWith(".ts"));

it("no source of ours can", () => {
  const OPEN = [
    "fs",
    "fs/promises",
    "path",
    "url",
    "os",
    "crypto",
    "stream",
    "stream/consumers",
    "string_decoder",
    "util",
    "module",
    "console",
    "zlib",
    "worker_threads",
    "buffer",
    "v8",
  ];
  const closed = builtinModules.filter((name) => !OPEN.includes(name));
  const found = SOURCES.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const imported = ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName.replace(/^node:/, ""))
      .filter((name) => closed.includes(name));
    const called = text.match(/\b(?:fetch|eval|Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(/g) ?? [];
    return [...imported, ...called].map((what) => `${file}: ${what}`);
  });
  expect(SOURCES.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

it("nothing is counted for anybody", () => {
  const found = SOURCES.filter((file) => /telemetry/i.test(readFileSync(file, "utf8")));
  expect(found).toEqual([]);
});

it("every page is closed to the network", () => {
  const pages = SOURCES.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const count = text.split("<!doctype html>").length - 1;
    const policies = [...text.matchAll(/default-src 'none'[^`"]*/g)].map(([policy]) => policy);
    return count === 0 ? [] : [{ file, count, policies }];
  });
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const { file, count, policies } of pages) {
    expect(policies.length, file).toBe(count);
    for (const policy of policies)
      expect(policy, file).not.toMatch(/connect-src|https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  }
});
