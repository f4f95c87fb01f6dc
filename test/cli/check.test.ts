/** `arabic-press check`, as a desk, a hook and a build server run it. */
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine, FAULTY, MENDED, objectsIn } from "./run";

const ENGLISH = ["--language", "en"];

describe("check", () => {
  const { folder, run, written } = commandLine();
  written("desk/faulty.txt", FAULTY);
  written("desk/sound.txt", MENDED);
  written("desk/notes.txt", "These notes are in English , and no article.\n");
  written("desk/node_modules/tool/read.txt", FAULTY);

  it("reads the articles of a folder, and leaves what is none", () => {
    const { status, stdout } = run(["check", "desk", ...ENGLISH]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^desk\/faulty\.txt\n {2}1:18 {2}warning .*qala-anna\n {2}1:33 {2}warning .*space-before-punct\n\n/,
    );
    expect(stdout).toMatch(/2 findings in 1 article of 2 articles\n$/);
  });

  it("speaks Arabic of itself, each piece in its own direction", () => {
    expect(run(["check", "desk"]).stdout).toMatch(
      /⁧تحذير⁩ {2}⁧اكتب «إن».*⁩ {2}qala-anna\n[^]*⁧تنبيهان في خبر واحد من خبرين⁩\n$/,
    );
  });

  it("ends with 0 where all is well, and where no more is found than is let pass", () => {
    expect(run(["check", "desk/sound.txt"]).status).toBe(0);
    expect(run(["check", "desk/faulty.txt", "--max-warnings", "2"]).status).toBe(0);
    expect(run(["check", "desk/faulty.txt", "--max-warnings", "1"]).status).toBe(1);
    expect(run(["check", "desk/faulty.txt", "--level", "error"]).status).toBe(0);
  });

  it("runs the checks that are named", () => {
    const { stdout } = run(["check", "desk/faulty.txt", "--checks", "space-before-punct", ...ENGLISH]);
    expect(stdout).toMatch(/space-before-punct/);
    expect(stdout).not.toMatch(/qala-anna/);
    expect(run(["check", "desk", "--checks", "no-such-check", ...ENGLISH])).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/--checks .*there is no check of that name: no-such-check\n$/) as string,
    });
  });

  it.each([["nowhere.txt"], ["*.none"], ["empty/*"]])("says that %s has no article", (path) => {
    const { status, stdout, stderr } = run(["check", path, "desk/sound.txt", ...ENGLISH]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/: check the paths?, there is no/);
    expect(stdout).toMatch(/no findings in 1 article/);
  });

  it("reads UTF-16 that says so, writes none, and says what one that does not may be", () => {
    const wide = Buffer.from(`\ufeff${FAULTY}`, "utf16le");
    written("wide/le.txt", wide);
    written("wide/be.txt", Buffer.from(wide).swap16());
    const bare = wide.subarray(2);
    const { stdout } = run(["check", "wide", ...ENGLISH]);
    expect(stdout.match(/qala-anna/g)).toHaveLength(2);
    const refused = run(["check", "wide/le.txt", "--fix", ...ENGLISH]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/le\.txt: convert the files to UTF-8 first/);
    expect(readFileSync(join(folder, "wide/le.txt"))).toEqual(wide);
    expect(run(["check", written("bare-le.txt", bare), ...ENGLISH]).stderr).toMatch(/--encoding utf-16le/);
    expect(run(["check", written("bare-be.txt", Buffer.from(bare).swap16())]).stderr).toMatch(/--encoding utf-16be/);
    expect(run(["check", "bare-le.txt", "--encoding", "utf-16le", ...ENGLISH]).stdout).toMatch(/qala-anna/);
  });

  it("takes patterns", () => {
    expect(run(["check", "desk/f*.txt", ...ENGLISH]).stdout).toMatch(/2 findings in 1 article of 1 article/);
  });

  it("reads other encodings, and says where one is not what it is said to be", () => {
    const old = written("old/archive.txt", Uint8Array.from(FAULTY, windows1256));
    expect(run(["check", old, "--encoding", "windows-1256", ...ENGLISH]).stdout).toMatch(/1:18 {2}warning/);
    expect(run(["check", old, ...ENGLISH]).stderr).toMatch(/--encoding windows-1256, or save it as UTF-8/);
    const wide = written("wide.txt", Buffer.from(FAULTY, "utf16le"));
    expect(run(["check", wide, ...ENGLISH]).stderr).toMatch(/--encoding utf-16le, or save it as UTF-8/);
    expect(run(["check", wide, "--encoding", "utf-16le", ...ENGLISH]).stdout).toMatch(/1:\d+ {2}warning/);
    expect(run(["check", old, "--encoding", "latin-99", ...ENGLISH]).stderr).toMatch(/no encoding of that name/);
  });
});

describe("check of an article with a zero in it", () => {
  it("reads it, names the zero, and takes it out", () => {
    const { folder, run, written } = commandLine();
    const file = written("zero.txt", MENDED.replace(".", "\0."));
    expect(run(["check", file]).stdout).toMatch(/1:\d+ .*\(U\+0000\).*invisible-char/);
    expect(run(["check", "--fix", file]).status).toBe(0);
    expect(readFileSync(join(folder, file), "utf8")).toBe(MENDED);
    expect(run(["check", written("photo.txt", Uint8Array.of(0, 1, 2, 0))]).stderr).toMatch(/ملف ثنائي/);
  });
});

describe("check --preset", () => {
  it("sets the levels of a kind of newsroom, below the stylebook's", () => {
    const { run, written } = commandLine();
    written("one.txt", "قال مصدر مطلع إن الوفد وصل مساء أمس إلى العاصمة لإجراء محادثات.\n");
    const idsBy = (preset: string): string[] =>
      objectsIn<{ findings: { check: string; severity: string }[] }>(
        run(["check", "one.txt", "--format", "json", "--level", "hint", "--preset", preset]).stdout,
      ).flatMap(({ findings }) => findings.map(({ check, severity }) => `${check} ${severity}`));
    expect(idsBy("agency")).toContain("anonymous-source information");
    expect(idsBy("newspaper")).not.toContain("anonymous-source information");
    written("stylebook.yaml", "checks:\n  anonymous-source: warning\n");
    expect(idsBy("agency")).toContain("anonymous-source warning");
  });
});

describe("check whose output nobody wants", () => {
  const { folder, written } = commandLine();

  it("ends with its code, and puts articles right", () => {
    const file = written("article.txt", FAULTY);
    const code = (...args: string[]): number | null =>
      spawnSync(process.execPath, [resolve("dist/cli.js"), "check", file, ...args], { cwd: folder, stdio: "ignore" })
        .status;
    expect(code()).toBe(1);
    expect(code("--fix")).toBe(0);
    expect(readFileSync(join(folder, file), "utf8")).toBe(MENDED);
    expect(code()).toBe(0);
  });
});

describe("check --fix", () => {
  const { folder, run, written } = commandLine();
  const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

  it("writes the corrections that ask nothing", () => {
    const file = written("article.txt", FAULTY);
    const { status, stdout } = run(["check", file, "--fix", ...ENGLISH]);
    expect([status, textOf(file)]).toEqual([0, MENDED]);
    expect(stdout).toMatch(/^2 corrections made\nno findings in 1 article\n$/);
  });

  it("writes nothing that it does not tell, as a hint below its level", () => {
    const text = "ارتفعت الأسعار 5% ثم 7% ثم 40 في المئة.\n";
    const file = written("percents.txt", text);
    expect([run(["check", file, "--fix"]).status, textOf(file)]).toEqual([0, text]);
    run(["check", file, "--fix", "--level", "hint"]);
    expect(textOf(file)).toBe("ارتفعت الأسعار 5% ثم 7% ثم 40%.\n");
  });

  it("shows them as a diff, and leaves the file as it is", () => {
    const file = written("shown.txt", FAULTY);
    const { status, stdout } = run(["check", file, "--fix-dry-run"]);
    expect([status, textOf(file)]).toEqual([1, FAULTY]);
    expect(stdout.split("\n")).toEqual(expect.arrayContaining([`-${FAULTY.trim()}`, `+${MENDED.trim()}`]));
  });

  it("is a filter for what comes by standard input", () => {
    expect(run(["check", "--stdin", "--stdin-filename", "new.txt", "--fix"], FAULTY)).toEqual({
      status: 0,
      stdout: MENDED,
      stderr: "",
    });
  });

  it("writes no other encoding", () => {
    const file = written("old.txt", Uint8Array.from(FAULTY, windows1256));
    const before = readFileSync(join(folder, file));
    const { status, stderr } = run(["check", file, "--fix", "--encoding", "windows-1256", ...ENGLISH]);
    expect([status, readFileSync(join(folder, file))]).toEqual([2, before]);
    expect(stderr).toMatch(/convert the files to UTF-8 first/);
  });
});

describe("check in a newsroom's folder", () => {
  it("goes by its stylebook and by what it lets stand, as the editor does", () => {
    const { run, written } = commandLine();
    const file = written("article.txt", FAULTY);
    written("stylebook.yaml", "checks:\n  space-before-punct: error\n");
    written(".arabic-press/ignore.yaml", `files:\n  - file: article.txt\n    checks: [qala-anna]\n`);
    expect(run(["check", file, ...ENGLISH]).stdout).toMatch(
      /^article\.txt\n {2}1:33 {2}error .*space-before-punct\n\n/,
    );
  });

  it("goes by the stylebook and the list of the folder that it is told of, wherever it stands", () => {
    const { run, written } = commandLine();
    written("paper/article.txt", "زار الوفد الكيان أمس.\n");
    written("paper/stylebook.yaml", "terms:\n  - preferred: إسرائيل\n    rejected: [الكيان]\n");
    expect(run(["check", "paper"]).stdout).toContain("stylebook-term");
    expect(run(["check", "paper/article.txt"]).stdout).not.toContain("stylebook-term");
  });

  it("reads nothing by a stylebook that is not there", () => {
    const { run, written } = commandLine();
    written("paper/article.txt", FAULTY);
    const { status, stderr } = run(["check", "paper", "--stylebook", "paper/stylebok.yaml"]);
    expect(stderr).toContain("stylebok.yaml");
    expect(status).toBe(2);
  });

  it("tells each fault of a stylebook at its line, goes by all else in it, and ends with 2", () => {
    const { folder, run, written } = commandLine();
    const file = written("article.txt", FAULTY);
    written(
      "stylebook.yaml",
      "checks:\n  no-such-check: error\n  space-before-punct: error\nnames:\n  - name: سعاد\n    nam: سعاد\n",
    );
    const { status, stdout, stderr } = run(["check", file, ...ENGLISH]);
    expect(status).toBe(2);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^arabic-press: stylebook\.yaml:2: .*no-such-check/),
      expect.stringMatching(/^arabic-press: stylebook\.yaml:6: .*“nam”/),
      "arabic-press: stylebook.yaml: The rest of the stylebook is still used",
      "",
    ]);
    expect(stdout).toMatch(/1:33 {2}error .*space-before-punct/);
    const fixing = run(["check", file, "--fix", ...ENGLISH]);
    expect([fixing.status, readFileSync(join(folder, file), "utf8")]).toEqual([2, FAULTY]);
    expect(fixing.stderr).toMatch(/nothing was written/);
  });

  it("says that nothing holds of a stylebook that cannot be read, and reads on", () => {
    const { run, written } = commandLine();
    const file = written("article.txt", FAULTY);
    written("stylebook.yaml", 'names:\n  - name: "سعاد\n  - name: سالم\n');
    const { status, stdout, stderr } = run(["check", file, ...ENGLISH]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/stylebook\.yaml:2: .*quotation mark.*\n.*This stylebook is not used/);
    expect(stdout).toMatch(/space-before-punct/);
  });
});

describe("before each commit, as docs/command-line.md has it", () => {
  const { folder, written } = commandLine();
  const [, hook = ""] =
    /### Before each commit[^]*?```sh\n([^]*?)```/.exec(readFileSync("docs/command-line.md", "utf8")) ?? [];
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=desk", "-c", "user.email=desk@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter) },
    });

  it("lets articles without findings in, and no others", () => {
    git("init", "--quiet");
    written(".git/hooks/pre-commit", hook);
    written("bin/arabic-press", `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli.js")}" "$@"\n`);
    for (const name of [".git/hooks/pre-commit", "bin/arabic-press"]) chmodSync(join(folder, name), 0o755);
    git("add", written("خبر أول.txt", FAULTY));
    const refused = git("commit", "--quiet", "-m", "article");
    expect([refused.status !== 0, refused.stdout + refused.stderr]).toEqual([
      true,
      expect.stringContaining("qala-anna"),
    ]);
    written("خبر أول.txt", MENDED);
    git("add", ".");
    expect(git("commit", "--quiet", "-m", "article").status).toBe(0);
    expect(git("log", "--oneline").stdout.trim().split("\n")).toHaveLength(1);
  });
});

describe("check --cache", () => {
  const { folder, run, written } = commandLine();

  it("finds the same without reading again, and forgets what is no more", () => {
    written("a.txt", FAULTY);
    written("b.txt", `${FAULTY}${FAULTY}`);
    const first = run(["check", "a.txt", "b.txt", "--cache", "found.json"]);
    const size = statSync(join(folder, "found.json")).size;
    expect(run(["check", "a.txt", "b.txt", "--cache", "found.json"])).toEqual(first);
    run(["check", "a.txt", "--cache", "found.json"]);
    expect(statSync(join(folder, "found.json")).size).toBeLessThan(size);
  });

  it("begins anew where the file is none of ours", () => {
    written("broken.json", '{"format":"arabic-press-cache-1","found":{"x":[{"check":1}]}}');
    expect(run(["check", "a.txt", "--cache", "broken.json", ...ENGLISH]).stdout).toMatch(/2 findings/);
  });
});

describe("check --format", () => {
  const { run, written } = commandLine();
  written("الخبر, الأول.txt", FAULTY);
  written("sound.txt", MENDED);
  const all = (format: string): string => run(["check", ".", "--format", format, ...ENGLISH]).stdout;

  it("json: an object a line and article", () => {
    const found = objectsIn<{ uri: string; findings: { check: string; line: number; column: number }[] }>(all("json"));
    expect(found.map(({ uri }) => uri)).toEqual(["sound.txt", "الخبر, الأول.txt"]);
    expect(found[1]?.findings.map(({ check, line, column }) => [check, line, column])).toEqual([
      ["qala-anna", 1, 18],
      ["space-before-punct", 1, 33],
    ]);
  });

  it("sarif: valid against its schema, with and without findings", () => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const isValid = ajv.compile(createRequire(import.meta.url)("schemastore/schemas/json/sarif-2.1.0.json") as object);
    for (const log of [all("sarif"), run(["check", "sound.txt", "--format", "sarif"]).stdout])
      expect(isValid(JSON.parse(log)), JSON.stringify(isValid.errors)).toBe(true);
    const { runs } = JSON.parse(all("sarif")) as { runs: [{ results: { ruleId: string; level: string }[] }] };
    expect(runs[0].results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["qala-anna", "warning"],
      ["space-before-punct", "warning"],
    ]);
  });

  it("github: a command a finding, its marks escaped", () => {
    expect(all("github").split("\n")[0]).toMatch(
      /^::warning file=الخبر%2C الأول\.txt,line=1,col=18,endLine=1,endColumn=20,title=[^,:]*\(qala-anna\)::Write /,
    );
  });

  it("junit: a suite an article, a failure a finding", () => {
    const xml = all("junit");
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="arabic-press">\n/);
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    expect(xml.match(/<failure type="warning"/g)).toHaveLength(2);
    expect(xml).toMatch(/<testsuite name="sound\.txt" tests="1" failures="0">/);
  });
});

/** @returns the byte of an Arabic letter in windows-1256, by what a decoder makes of each */
function windows1256(letter: string): number {
  const decoder = new TextDecoder("windows-1256");
  return Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte))).indexOf(letter);
}
