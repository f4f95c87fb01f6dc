/** The built command line, run in a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";

const CLI = resolve("dist/cli.js");

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** @returns a folder that is gone after the tests of the file, and what runs in it and writes to it */
export function commandLine(): {
  folder: string;
  run(args: readonly string[], input?: string | Uint8Array): Run;
  written(name: string, content: string | Uint8Array): string;
} {
  const folder = mkdtempSync(join(tmpdir(), "arabic-press-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    run(args, input) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: folder,
        encoding: "utf8",
        ...(input === undefined ? {} : { input }),
      });
      return { status, stdout, stderr };
    },
    written(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
}

/** An article with two faults, and the same without. */
export const FAULTY = "قال سالم الرواحي أن بلاده مستعدة .\n";
export const MENDED = "قال سالم الرواحي إن بلاده مستعدة.\n";

/** @returns an object of each line */
export const objectsIn = <T>(lines: string): T[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
