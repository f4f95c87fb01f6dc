/** Any files and options on the command line: it ends with 0, 1 or 2, says why in a sentence, and changes nothing unasked. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { PATIENCE, runs, seed, tell, turn } from "./runs";
import { article, mutated, piece } from "./texts";

const folder = mkdtempSync(join(tmpdir(), "arabic-press-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = ["check", "analyze", "quotes", "figures", "names", "init", "try", "completion", "no-such"];
const OPTIONS = [
  "--format=json",
  "--format=sarif",
  "--format=junit",
  "--format=github",
  "--format=text",
  "--format=csv",
  "--format=markdown",
  "--format=none",
  "--level=error",
  "--level=hint",
  "--fix-dry-run",
  "--jsonl",
  "--encoding=windows-1256",
  "--encoding=utf-16le",
  "--encoding=none",
  "--language=en",
  "--language=xx",
  "--jobs=1",
  "--jobs=0",
  "--jobs=-1",
  "--max-warnings=x",
  "--checks=qala-anna,none",
  "--stylebook=book.yaml",
  "--stylebook=a.txt",
  "--stylebook=missing.yaml",
  "--field=",
  "--no-gathers",
  "--cache=cache.json",
  "--help",
  "--version",
  "-",
  "--",
  "a.txt",
  "b.md",
  "missing.txt",
  ".",
  "*.txt",
  "[",
  "{a,b}.txt",
  "",
  "\u202e",
  "\u001b[31m",
];
/** May it be an argument, and none that has a whole disk read? */
const isInside = (one: string): boolean => !one.includes("\0") && !/^\/|\.\./.test(one);
const bytes = fc.oneof(
  article(6).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all)),
  fc
    .array(fc.oneof(article(2), fc.constant("{}")), { maxLength: 4 })
    .map((all) => Buffer.from(all.map((text) => `${JSON.stringify({ text })}\n`).join(""))),
  article(3).map((text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])),
);

it(
  "any files and options end with a code and a sentence",
  async () => {
    let [count, read] = [0, 0];
    const ended = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...COMMANDS),
        fc.array(
          fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...OPTIONS) },
            { weight: 1, arbitrary: piece.filter(isInside) },
          ),
          { maxLength: 4 },
        ),
        bytes,
        bytes,
        fc.oneof(article(2), mutated(fc.constant("terms:\n  - preferred: هجوم\n    rejected: [عملية*]\n"))),
        async (command, options, first, second, book) => {
          count++;
          await turn();
          rmSync(folder, { recursive: true });
          mkdirSync(folder);
          writeFileSync(join(folder, "a.txt"), first);
          writeFileSync(join(folder, "b.md"), second);
          writeFileSync(join(folder, "book.yaml"), book);
          read += first.length + second.length;
          const { status, signal, stderr } = spawnSync(
            process.execPath,
            [resolve("dist/cli.js"), command, ...options],
            {
              cwd: folder,
              input: second,
              encoding: "utf8",
            },
          );
          expect([0, 1, 2], `${command} ${options.join(" ")}\n${stderr}`).toContain(status);
          expect(signal).toBeNull();
          ended[status ?? 0] = (ended[status ?? 0] ?? 0) + 1;
          expect(stderr).not.toMatch(/^ +at .*:\d+:\d+|\bError:|undefined|\[object/m);
          expect(stderr).not.toMatch(/[\u001b\u202e]/);
          if (status === 2) expect(stderr).not.toBe("");
          expect(readFileSync(join(folder, "a.txt")).equals(first)).toBe(true);
          expect(readFileSync(join(folder, "b.md")).equals(second)).toBe(true);
          expect(readFileSync(join(folder, "book.yaml"), "utf8")).toBe(Buffer.from(book).toString());
        },
      ),
      { numRuns: runs(15, 1500), seed },
    );
    tell(
      `${count} command lines on ${read} bytes: ended with ${ended.map((times, code) => `${code} ${times} times`).join(", ")}`,
    );
  },
  PATIENCE,
);
