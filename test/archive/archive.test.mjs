// The engines of docs/archive.md, run as they stand there: every record comes out once and in order, and a process that is killed costs nothing.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { archiveOf } from "./articles.mjs";

const COUNT = 20_000;
const folder = mkdtempSync(join(tmpdir(), "arabic-press-archive-"));
const file = (/** @type {string} */ name) => join(folder, name);
const sizeOf = (/** @type {string} */ name) => statSync(file(name), { throwIfNoEntry: false })?.size ?? 0;
const env = { ...process.env, PATH: [folder, "/usr/bin", process.env.PATH].join(delimiter) };
const page = readFileSync("docs/archive.md", "utf8");

beforeAll(() => {
  writeFileSync(file("arabic-press"), `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli.js")}" "$@"\n`);
  chmodSync(file("arabic-press"), 0o755);
  writeFileSync(file("archive.jsonl"), archiveOf(COUNT));
});
/** @type {import("node:child_process").ChildProcess[]} */
const running = [];
afterEach(() => running.splice(0).forEach((one) => one.kill("SIGKILL")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an archive of twenty thousand articles", () => {
  it("is read by one process, whose memory does not grow with it", async () => {
    const seconds = await timed(
      shell(`NODE_OPTIONS=--max-old-space-size=200 arabic-press analyze --jsonl --field body archive.jsonl > one.jsonl`)
        .ended,
    );
    const articles = readFileSync(file("one.jsonl"), "utf8").trim().split("\n");
    expect(articles.map((line) => JSON.parse(line).uri)).toEqual(
      Array.from({ length: COUNT }, (_, id) => `article-${id}`),
    );
    console.log(
      `one process: ${rate(seconds)}; ${Math.round(statSync(file("one.jsonl")).size / COUNT)} bytes out an article`,
    );
  });

  it("is read by GNU parallel, one of whose processes is killed", async () => {
    const { ended } = shell(codeUnder("GNU parallel", "sh"));
    const seconds = await timed(Promise.all([ended, killOne("analyze --jsonl --field body -")]));
    expectTheSame();
    console.log(`GNU parallel, a process killed: ${rate(seconds)}`);
  });

  it("is read by two workers of Dask, one of which is killed", async () => {
    writeFileSync(file("archive.py"), codeUnder("Dask", "python"));
    shell("exec dask-scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file scheduler.json");
    // It is there before it is written.
    await until(
      () => sizeOf("scheduler.json") > 0 && readFileSync(file("scheduler.json"), "utf8").trimEnd().endsWith("}"),
    );
    const { address } = JSON.parse(readFileSync(file("scheduler.json"), "utf8"));
    const worker = () => shell(`exec dask-worker ${address} --host 127.0.0.1 --nthreads 1 --no-nanny --no-dashboard`);
    const [first] = [worker(), worker()];
    const { ended } = shell(
      codeUnder("Dask", "sh").replace("SCHEDULER", address).replace("python3", "/usr/bin/python3"),
    );
    const killing = until(() => sizeOf("read.jsonl") > 0).then(() => first.process.kill("SIGKILL"));
    const seconds = await timed(Promise.all([ended, killing]));
    expectTheSame();
    console.log(`Dask, two workers, one killed: ${rate(seconds)}`);
  });

  it("is read by Spark's lines, in the hands of a stand-in, one of whose processes is killed", async () => {
    writeFileSync(file("lines.py"), codeUnder("Spark", "python").replace("minPartitions=1000", "minPartitions=8"));
    const { ended } = shell(`/usr/bin/python3 "${resolve("test/archive/spark.py")}" lines.py`);
    const seconds = await timed(Promise.all([ended, killOne("analyze --jsonl --field body -")]));
    expect(readFileSync(file("log"), "utf8")).toMatch(/partition \d: sh -c .* ended with/);
    const parts = readdirSync(file("read")).sort();
    expect(parts).toHaveLength(8);
    writeFileSync(file("read.jsonl"), Buffer.concat(parts.map((part) => readFileSync(join(file("read"), part)))));
    expectTheSame();
    console.log(`Spark's lines, a stand-in, a process killed: ${rate(seconds)}`);
  });
});

/** @param {string} heading @param {string} language @returns the first code of one language under a heading of docs/archive.md */
function codeUnder(heading, language) {
  const section = page.slice(page.indexOf(`## ${heading}`));
  return section.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
}

/** @param {string} command */
function shell(command) {
  const log = openSync(file("log"), "a");
  const child = spawn("sh", ["-c", command], { cwd: folder, env, stdio: ["ignore", log, log] });
  running.push(child);
  const ended = new Promise((done, fail) =>
    child.on("exit", (code) =>
      code === 0
        ? done(undefined)
        : fail(
            new Error(
              `${command} ended with ${code}: ${sizeOf("log") > 0 ? readFileSync(file("log"), "utf8").slice(-2000) : ""}`,
            ),
          ),
    ),
  );
  // A scheduler ends when it is killed, and nobody waits for that.
  ended.catch(() => undefined);
  return { process: child, ended };
}

/** Kills a process of ours by its command line, once there is one. @param {string} words */
async function killOne(words) {
  const found = () => {
    try {
      return execFileSync("pgrep", ["-f", `${resolve("dist/cli.js")} ${words}$`], { encoding: "utf8" })
        .trim()
        .split("\n");
    } catch {
      return [];
    }
  };
  await until(() => found().length > 0);
  process.kill(Number(found()[0]), "SIGKILL");
}

const expectTheSame = () => {
  expect(readFileSync(file("read.jsonl")).equals(readFileSync(file("one.jsonl")))).toBe(true);
  rmSync(file("read.jsonl"));
};

/** @param {() => boolean} isSo */
async function until(isSo) {
  for (let tries = 0; tries < 1200; tries++) {
    if (isSo()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`waited two minutes for ${isSo}`);
}

/** Printed, and no part of what is tested. @param {Promise<unknown>} work @returns {Promise<number>} seconds */
async function timed(work) {
  const begun = performance.now();
  await work;
  return (performance.now() - begun) / 1000;
}
const rate = (/** @type {number} */ seconds) => `${Math.round(COUNT / seconds)} articles a second`;
