/** Killed at any moment, nothing is lost: a file is as it was or as it is to be, and what was answered is in it. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { ExecuteCommandRequest } from "vscode-languageserver-protocol";
import { afterEach, beforeEach, expect, it } from "vitest";
import { changeFile } from "../../server/src/files/change";
import { readIgnoreFile } from "../../server/src/stylebook/ignore-file";
import { served } from "../protocol/served";
import { PATIENCE, runs, seed, tell } from "./runs";

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), "arabic-press-fuzz-"))));
afterEach(() => rmSync(home, { recursive: true }));

/** When to kill: so many milliseconds after the so-manieth step; the seed chose them, and steps come on a slow machine, too. */
const moments = (count: number, steps: number, longest: number): [step: number, after: number][] =>
  fc.sample(fc.tuple(fc.nat({ max: steps }), fc.nat({ max: longest })), { numRuns: count, seed });
const moment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

it(
  "a server that is killed while it is edited and writes leaves whole files, with all that it answered",
  async () => {
    const folder = pathToFileURL(home).href;
    const path = join(home, ".arabic-press", "ignore.yaml");
    mkdirSync(join(home, ".arabic-press"));
    writeFileSync(path, "# ما نتجاهله\nwords: []\n");
    const answered = new Set<string>();
    let [kills, writes, changes] = [0, 0, 0];
    for (const [round, [step, after]] of moments(runs(8, 500), 4, 12).entries()) {
      let text = "قال سالم الرواحي أن الاتفاق قريب.\n";
      const { signal } = await served({ folder }, async (editor, server) => {
        const uri = `${folder}/a.txt`;
        editor.open(text, "plaintext", uri);
        for (let at = 0; ; at++) {
          if (at === step) void moment(after).then(() => server.kill("SIGKILL"));
          editor.change(at + 2, [{ text: (text += "وأضاف أن التوقيع غدا.\n") }], uri);
          changes++;
          const word = `كلمة${round}و${at}`;
          const entry = { file: `${folder}/.arabic-press/ignore.yaml`, entry: { word } };
          await editor.connection.sendRequest(ExecuteCommandRequest.type, {
            command: "arabicPress.ignore",
            arguments: [entry],
          });
          answered.add(word);
          writes++;
        }
      });
      expect(signal).toBe("SIGKILL");
      kills++;
      const source = readFileSync(path, "utf8");
      const { list, faults } = readIgnoreFile(source);
      expect(faults).toEqual([]);
      expect(source).toMatch(/^# ما نتجاهله\n/);
      const missing = [...answered].filter((word) => list?.words.includes(word) !== true);
      expect(missing).toEqual([]);
      // What it answered and one that it had no time to answer.
      expect(list?.words.length).toBeLessThanOrEqual(answered.size + kills);
    }
    // The next writer takes away what the dead left behind.
    await changeFile(path, (source) => `${source}# نهاية\n`);
    expect(readdirSync(join(home, ".arabic-press"))).toEqual(["ignore.yaml"]);
    tell(
      `${kills} servers killed under ${changes} edits and ${writes} writes: ${answered.size} of ${answered.size} entries are there`,
    );
  },
  PATIENCE,
);

it(
  "a command line that is killed while it mends leaves each article as it was or mended",
  async () => {
    const FAULTY = "قال سالم الرواحي أن بلاده مستعدة .\n".repeat(20);
    const MENDED = "قال سالم الرواحي إن بلاده مستعدة.\n".repeat(20);
    const names = Array.from({ length: 12 }, (_, at) => `${at}.txt`);
    let [kills, old, mended] = [0, 0, 0];
    // A step is a change in the folder: a file begun beside an article, put in its place.
    for (const [step, after] of moments(runs(4, 250), 36, 6)) {
      for (const name of names) writeFileSync(join(home, name), FAULTY);
      const child = spawn(process.execPath, [resolve("dist/cli.js"), "check", "--fix", "."], {
        cwd: home,
        stdio: "ignore",
      });
      const ended = new Promise<NodeJS.Signals | null>((done) => child.on("exit", (_code, signal) => done(signal)));
      let steps = 0;
      const watching = watch(home, () => {
        if (steps++ === step) void moment(after).then(() => child.kill("SIGKILL"));
      });
      if ((await ended) === "SIGKILL") kills++;
      watching.close();
      for (const name of names) {
        const now = readFileSync(join(home, name), "utf8");
        expect([FAULTY, MENDED]).toContain(now);
        if (now === FAULTY) old++;
        else mended++;
      }
    }
    expect(kills).toBeGreaterThan(0);
    expect(mended).toBeGreaterThan(0);
    tell(
      `${kills} command lines killed while they mended: ${old} articles as they were, ${mended} mended, none in between`,
    );
  },
  PATIENCE,
);
