/** Files that are none, have no end or lead nowhere: the command line says so of each, and reads the others. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf } from "../../server/src/cli/records";
import { bytesIn, readBytes } from "../../server/src/files/read";
import { commandLine, FAULTY, MENDED } from "./run";

const { folder, run, written } = commandLine();
const english = (...args: string[]): ReturnType<typeof run> =>
  run([args[0] ?? "", "--language", "en", ...args.slice(1)]);

describe.skipIf(process.platform === "win32")("a folder with pipes, devices and circles", () => {
  written("odd/good.txt", FAULTY);
  written("odd/b%2Fc.txt", FAULTY);
  written("odd/bad%zz.txt", FAULTY);
  if (process.platform !== "win32") {
    execFileSync("mkfifo", [join(folder, "odd/pipe.txt")]);
    symlinkSync("self.txt", join(folder, "odd/self.txt"));
    symlinkSync(".", join(folder, "odd/circle"));
    symlinkSync("/dev/zero", join(folder, "odd/endless.txt"));
    mkdirSync(join(folder, "odd/folder.txt"));
  }

  it.each(["check", "analyze", "quotes", "names", "figures"])("is read without them: %s", (command) => {
    const { status, stderr } = english(command, "odd");
    expect(stderr).toBe("");
    expect(status).toBe(command === "check" ? 1 : 0);
  });

  it("is mended without them", () => {
    expect(english("check", "--fix", "odd").stdout).toMatch(/6 corrections/);
    expect(english("check", "odd").stdout).toMatch(/in 3 articles/);
  });

  it.each([
    ["odd/self.txt", "correct the link: odd/self.txt leads to no file"],
    ["odd/circle/circle/self.txt", "correct the link: odd/circle/circle/self.txt leads to no file"],
    [`odd/${"l".repeat(300)}.txt`, "check the path, there is no such file"],
    ["odd/good.txt/x.txt", "check the path, there is no such file"],
    ["/dev/zero", "split the file, no more than 64 MB are read of one"],
  ])("says of %s what is to be done", (name, said) => {
    const { status, stdout, stderr } = english("analyze", name, "odd/good.txt");
    expect(stderr.toLowerCase()).toBe(`arabic-press: ${name}: ${said}\n`.toLowerCase());
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
  });

  it.each(["odd/pipe.txt", "/dev/zero", "odd"])("takes no stylebook from %s", (name) => {
    const { status, stdout, stderr } = english("check", "--stylebook", name, "odd/good.txt");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/Choose a file: .* is a folder or a device/);
  });

  it("is not kept waiting by a pipe in the place of what was put right", () => {
    mkdirSync(join(folder, "piped/.arabic-press"), { recursive: true });
    written("piped/a.txt", FAULTY);
    execFileSync("mkfifo", [join(folder, "piped/.arabic-press/ignore.yaml")]);
    expect(english("analyze", "piped/a.txt").status).toBe(0);
  });

  it("reads a pipe that is named, to its end", async () => {
    execFileSync("mkfifo", [join(folder, "named.txt")]);
    const reading = spawn(process.execPath, [resolve("dist/cli.js"), "check", "--language", "en", "named.txt"], {
      cwd: folder,
    });
    writeFileSync(join(folder, "named.txt"), FAULTY);
    expect(await text(reading.stdout)).toMatch(/1:18 .*qala-anna/);
  });

  it("changes no pipe", () => {
    execFileSync("mkfifo", [join(folder, "fixed.txt")]);
    const { status, stderr } = spawnSync(
      "sh",
      [
        "-c",
        `printf '%s' "$1" > fixed.txt & exec "$2" "$3" check --fix --language en fixed.txt`,
        "sh",
        FAULTY,
        process.execPath,
        resolve("dist/cli.js"),
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toMatch(/^arabic-press: fixed\.txt: Choose a file: .*fixed\.txt is a folder or a device\n$/);
    expect(status).toBe(2);
  });
});

describe("what has no end", () => {
  const home = mkdtempSync(join(tmpdir(), "arabic-press-"));
  afterAll(() => rmSync(home, { recursive: true }));

  it("is read so far and no further, be it a file that grows while it is read", async () => {
    const file = join(home, "grows.txt");
    writeFileSync(file, MENDED);
    expect((await readBytes(file, 1000))?.toString()).toBe(MENDED);
    writeFileSync(file, "x".repeat(1001));
    expect(await readBytes(file, 1000)).toBeUndefined();
    expect((await readBytes(file, 1001))?.length).toBe(1001);
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given++;
          yield Buffer.alloc(100);
        }
      })(),
    );
    expect(await bytesIn(endless, 1000)).toBeUndefined();
    expect(given).toBeLessThan(40);
  });

  it("in one line of records is left out, and the lines behind it are read", async () => {
    const lines = [];
    const stream = Readable.from([
      Buffer.from("{}\n"),
      Buffer.alloc(60, "x"),
      Buffer.alloc(60, "x"),
      Buffer.from("x\n[]\n"),
    ]);
    for await (const line of linesOf(stream, 100)) lines.push(line);
    expect(lines).toEqual([
      { number: 1, text: "{}", isTooLong: false },
      { number: 2, text: undefined, isTooLong: true },
      { number: 3, text: "[]", isTooLong: false },
    ]);
  });
});
