import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeFile } from "../../server/src/files/change";
import { locked } from "../../server/src/files/lock";
import { Refusal } from "../../server/src/refusal";

let home: string;
let file: string;
let lock: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "arabic-press-"));
  file = join(home, "ignore.yaml");
  lock = `${file}.lock`;
});
afterEach(() => rmSync(home, { recursive: true }));

const owned = (owner: object): void => writeFileSync(lock, JSON.stringify({ host: hostname(), id: "another", ...owner }));
/** A process that has ended. */
const gone = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

describe("a lock", () => {
  it("lets one in at a time, and leaves nothing behind", async () => {
    let [inside, most] = [0, 0];
    await Promise.all(Array.from({ length: 20 }, () => locked(file, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    })));
    expect(most).toBe(1);
    expect(readdirSync(home)).toEqual([]);
  });

  it("is given back where a task fails", async () => {
    await expect(locked(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await locked(file, () => Promise.resolve(1))).toBe(1);
  });

  it.each([
    ["whose owner has ended", (): void => owned({ pid: gone() })],
    ["of long ago, from another machine", (): void => { owned({ host: "elsewhere", pid: 1 }); utimesSync(lock, 1, 1); }],
    ["of a running process, of long ago", (): void => { owned({ pid: process.pid }); utimesSync(lock, 1, 1); }],
    ["of the far future", (): void => { owned({ host: "elsewhere", pid: 1 }); utimesSync(lock, 4e9, 4e9); }],
    ["of nobody, of long ago", (): void => { writeFileSync(lock, ""); utimesSync(lock, 1, 1); }],
  ])("%s is taken over, by one alone", async (_, make) => {
    make();
    let [inside, most, done] = [0, 0, 0];
    await Promise.all(Array.from({ length: 10 }, () => locked(file, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
      done++;
    })));
    expect([most, done]).toEqual([1, 10]);
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([["a running process", (): void => owned({ pid: process.ppid })], ["another machine", (): void => owned({ host: "elsewhere", pid: gone() })], ["one who has just made it", (): void => writeFileSync(lock, "")]])("of %s is waited for, and not for ever", async (_, make) => {
    make();
    let waits = 0;
    const waiting = locked(file, () => Promise.resolve(), () => {
      waits++;
      utimesSync(lock, Date.now() / 1000, Date.now() / 1000);
      return Promise.resolve();
    });
    await expect(waiting).rejects.toThrow(/another program is writing/);
    expect(waits).toBe(1500);
    expect(statSync(lock).isFile()).toBe(true);
    waits = 0;
    expect(await locked(file, () => Promise.resolve("in"), () => Promise.resolve(++waits === 3 ? rmSync(lock) : undefined))).toBe("in");
    expect(waits).toBe(3);
  });

  it("that another took over in the meantime stays theirs", async () => {
    const ours = await locked(file, async (isOurs) => {
      const before = await isOurs();
      owned({ pid: process.ppid });
      return [before, await isOurs()];
    });
    expect(ours).toEqual([true, false]);
    expect(readFileSync(lock, "utf8")).toContain("another");
  });
});

describe("a change", () => {
  it("is made in the text as it stands when its turn comes", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => changeFile(file, (text) => `${text}${index}\n`)));
    expect(readFileSync(file, "utf8").trim().split("\n").map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(readdirSync(home)).toEqual(["ignore.yaml"]);
  });

  it("that is none writes nothing", async () => {
    writeFileSync(file, "words: []\n");
    const { ino } = statSync(file);
    await changeFile(file, (text) => text);
    expect(statSync(file).ino).toBe(ino);
  });

  it("that is refused leaves the file", async () => {
    writeFileSync(file, "words: [");
    await expect(changeFile(file, () => { throw new Refusal({ ar: "لا", en: "no" }); })).rejects.toThrow("no");
    expect(readFileSync(file, "utf8")).toBe("words: [");
    expect(readdirSync(home)).toEqual(["ignore.yaml"]);
  });

  it("that slept while another wrote is not made", async () => {
    writeFileSync(file, "old\n");
    const late = changeFile(file, () => {
      // The lock went to another, who has written.
      owned({ pid: process.ppid });
      writeFileSync(file, "theirs\n");
      return "ours\n";
    });
    await expect(late).rejects.toThrow(/another program is writing/);
    expect(readFileSync(file, "utf8")).toBe("theirs\n");
    expect(readdirSync(home).sort()).toEqual(["ignore.yaml", "ignore.yaml.lock"]);
  });
});
