/** `arabic-press analyze` over archives, and the tables of `quotes`, `figures` and `names`. */
import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../server/src/engine/article";
import { commandLine, FAULTY, MENDED, objectsIn } from "./run";

const ENGLISH = ["--language", "en"];

describe("analyze --jsonl", () => {
  const { run, written } = commandLine();
  const records = (count: number): string =>
    Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, body: `وصل ${id + 3} وفود.` })}\n`).join("");

  it.each([["1"], ["3"]])("gives every record once and in order, with %s at work", (jobs) => {
    const { status, stdout } = run(["analyze", "--jsonl", "--field", "body", "-j", jobs, "-"], records(200));
    const articles = objectsIn<Article>(stdout);
    expect(status).toBe(0);
    expect(articles.map(({ uri }) => uri)).toEqual(Array.from({ length: 200 }, (_, id) => String(id)));
    expect(articles.map(({ numbers }) => numbers[0]?.value)).toEqual(
      Array.from({ length: 200 }, (_, id) => String(id + 3)),
    );
  });

  it("reports a broken record by its number, and does the rest", () => {
    const file = written(
      "archive.jsonl",
      Buffer.concat([
        Buffer.from(`{"uri":"first","text":"وصل\u2028الوفد."}\n{"text":\n\n[1]\n{"id":7}\n`),
        Buffer.from([0xff, 0x0a]),
        Buffer.from('{"text":"عاد الوفد."}'),
      ]),
    );
    const { status, stdout, stderr } = run(["analyze", "--jsonl", file, ...ENGLISH]);
    expect(status).toBe(2);
    expect(objectsIn<Article>(stdout).map(({ uri }) => uri)).toEqual(["first", "archive.jsonl:7"]);
    expect(stderr.trim().split("\n")).toEqual([
      "arabic-press: archive.jsonl:2: this record is no JSON object",
      "arabic-press: archive.jsonl:4: this record is no JSON object",
      "arabic-press: archive.jsonl:5: this record has no text in the field text",
      "arabic-press: archive.jsonl:6: this record is no JSON object",
    ]);
  });

  it("says that there is no archive, and what number of jobs is none", () => {
    expect(run(["analyze", "--jsonl", "none.jsonl", ...ENGLISH])).toEqual({
      status: 2,
      stdout: "",
      stderr: "arabic-press: none.jsonl: check the path, there is no such file\n",
    });
    expect(run(["analyze", "-j", "0", "-", ...ENGLISH], "").stderr).toMatch(/write a whole number, 1 or more/);
  });

  it("goes by a stylebook in threads, too", () => {
    written("stylebook.yaml", "terms:\n  - preferred: وفود\n    rejected: [وفد]\n");
    const findings = (jobs: string): (string | undefined)[] =>
      objectsIn<Article>(
        run(["analyze", "--jsonl", "-j", jobs, "--stylebook", "stylebook.yaml", "-"], '{"text":"وصل وفد."}').stdout,
      ).map((article) => article.findings[0]?.check);
    expect(findings("2")).toEqual(["stylebook-term"]);
    expect(findings("2")).toEqual(findings("1"));
  });
});

describe("tables", () => {
  const { run, written } = commandLine();
  const first = written(
    "first.txt",
    "مسقط 5 مارس 2025 (الوكالة) - قال وزير الزراعة سالم الرواحي إن الموسم جيد. وأضاف أن الإنتاج بلغ 300 طن.\n",
  );
  const second = written("second.txt", `${MENDED}وقال الرواحي: «= سوق & http://example.org».\n`);

  it("quotes: a row a quotation, of all articles", () => {
    const rows = objectsIn<Record<string, string>>(run(["quotes", first, second, "--format", "json"]).stdout);
    expect(rows.map(({ article, speaker }) => [article, speaker])).toEqual([
      ["first.txt", "سالم الرواحي"],
      ["first.txt", "سالم الرواحي"],
      ["second.txt", "سالم الرواحي"],
      ["second.txt", "سالم الرواحي"],
    ]);
    expect(rows[0]).toMatchObject({
      date: "2025-03-05",
      title: "وزير الزراعة",
      kind: "indirect",
      cue: "قال",
      confidence: 1,
    });
    expect(objectsIn(run(["names", first, "--format", "json"]).stdout)).toContainEqual(
      expect.objectContaining({ name: "سالم الرواحي", mentions: 1 }),
    );
  });

  it("quotes: how sure each speaker is, by its level for programs and in words for people", () => {
    const article = written("unsure.txt", "أعلن مصرف الساحل أن العمل بدأ.\nوقالت إن الطريق مغلق.\n");
    const rows = objectsIn<Record<string, string>>(run(["quotes", article, "--format", "json"]).stdout);
    expect(rows.map(({ certainty }) => certainty)).toEqual(["sure", "unsure"]);
    expect(run(["quotes", article, ...ENGLISH]).stdout).toMatch(/,0\.3,unsure\r\n/);
  });

  it("figures and names: for a sheet", () => {
    expect(
      run(["figures", first, ...ENGLISH])
        .stdout.split("\r\n")
        .slice(0, 1),
    ).toEqual(["Article,Figure,Counted,Kind,Value,Unit,Value in words"]);
    expect(run(["figures", first]).stdout).toMatch(/first\.txt,300 طن,,[^,]+,300,t,300 طن\r\n/);
    expect(run(["names", first]).stdout).toMatch(/first\.txt,سالم الرواحي,شخص,وزير الزراعة,1\r\n/);
  });

  it("lets no text be a formula, markup or a link", () => {
    expect(run(["quotes", second]).stdout).toMatch(/,'= سوق & http:\/\/example\.org,/);
    expect(run(["quotes", second, "--format", "markdown"]).stdout).toMatch(/\| = سوق \\& http\\:\/\/example\.org \|/);
  });
});

describe("output", () => {
  const { folder, run, written } = commandLine();
  const file = written("article.txt", FAULTY);
  const cli = resolve("dist/cli.js");

  it("tells that a disk is full, and that standard output is closed", () => {
    const full = spawnSync(process.execPath, [cli, "analyze", file, ...ENGLISH], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect([full.status, full.stderr]).toEqual([2, expect.stringMatching(/^arabic-press: not all .*no space left/)]);
    const closed = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" analyze ${file} --language en >&-`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([closed.status, closed.stderr]).toEqual([
      2,
      "arabic-press: standard output is closed or ignored, nothing can be written\n",
    ]);
  });

  it("lets no text command a terminal", () => {
    const name = written("ض\u001b]0;x\u0007\u202e.txt", "قال سالم\u001b[31m الرواحي\u202e أن بلاده مستعدة.\n");
    for (const args of [
      ["check", name],
      ["analyze", "--format", "text", name],
      ["quotes", name],
      ["analyze", `${name}.none`],
    ]) {
      const { stdout, stderr } = run(args);
      expect(stdout + stderr).not.toMatch(/[\u0007\u001b\u202e]/);
    }
  });

  /** A clock by which every look at it is a second later. */
  const EACH_SECOND = "let now=0;Date.now=()=>(now+=1000)";
  it("has colours and progress on a terminal alone", () => {
    const on = (terminal: string, args: readonly string[], env: Record<string, string> = {}) =>
      spawnSync(
        process.execPath,
        ["--import", `data:text/javascript,process.${terminal}.isTTY=true;${EACH_SECOND}`, cli, ...args, ...ENGLISH],
        { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } },
      );
    const coloured = "\u001b[33mwarning\u001b[39m";
    expect(on("stdout", ["check", file], { NO_COLOR: "" }).stdout).toContain(coloured);
    expect(on("stdout", ["check", file], { NO_COLOR: "1" }).stdout).not.toContain("\u001b");
    const archive = written("archive.jsonl", `${JSON.stringify({ text: FAULTY })}\n`.repeat(3));
    expect(on("stderr", ["analyze", "--jsonl", archive]).stderr).toMatch(/3 articles, \d+ a second/);
    expect(run(["analyze", "--jsonl", archive]).stderr).toBe("");
  });

  it("shows what it leaves out", () => {
    expect(run(["check", "a\u001b.txt"]).stderr).toMatch(/a\\u\{1b\}\.txt: /);
  });

  it("writes what completes commands in a shell", () => {
    const { stdout } = run(["completion", "bash"]);
    const completed = (...words: string[]): string =>
      spawnSync(
        "bash",
        [
          "-c",
          `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _arabic_press; echo "\${COMPREPLY[@]}"`,
          "bash",
          "arabic-press",
          ...words,
        ],
        { cwd: folder, encoding: "utf8" },
      ).stdout;
    expect(completed("ch")).toBe("check\n");
    expect(completed("check", "--fix")).toBe("--fix --fix-dry-run\n");
    expect(completed("check", "--format", "s")).toBe("sarif\n");
    expect(completed("quotes", "--format", "")).toBe("csv markdown json\n");
    expect(completed("completion", "")).toBe("bash zsh fish\n");
    expect(completed("check", "art")).toBe("article.txt\n");
  });

  it("helps in both languages, and says what an option is not", () => {
    expect(run(["--help"]).stdout).toMatch(/^الاستعمال: /);
    expect(run(["check", "--help", ...ENGLISH]).stdout).toMatch(/^Usage: arabic-press check/);
    expect(run(["check", "--wrong"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "arabic-press: --wrong: لا خيار بهذا الاسم\n",
    });
    expect(run(["wrong", ...ENGLISH]).stderr).toBe("arabic-press: wrong: there is no such command\n");
  });
});
