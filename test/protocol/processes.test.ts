/** The built server over stdio, and the built command line. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { afterAll, describe, expect, it } from "vitest";
import type { Article } from "../../server/src/engine/article";
import { edit, URI } from "./client";

const folder = mkdtempSync(join(tmpdir(), "arabic-press-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (args: string[], input?: string): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ["dist/cli.js", ...args], { encoding: "utf8", input });

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("the built server", () => {
  it("answers over stdio", async () => {
    const server = spawn(process.execPath, ["dist/server.js", "--stdio"]);
    try {
      const editor = await edit(
        createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
      );
      editor.open("قال الوزير أن بلاده مستعدة للحوار.");
      expect((await editor.diagnostics()).map(({ code }) => code)).toEqual(["qala-anna"]);
      expect(
        (await editor.connection.sendRequest<Article>("arabicPress/article", { textDocument: { uri: URI } }))
          .quotations,
      ).toHaveLength(1);
    } finally {
      server.kill();
    }
  });
});

describe("the command line", () => {
  it("prints one JSON object a line and input", () => {
    const file = written("one.txt", "قال سالم الرواحي إن بلاده مستعدة.");
    const { status, stdout } = cli(["analyze", file, "-"], "وصل الوفد.");
    const articles = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Article);
    expect(status).toBe(0);
    expect(articles.map(({ uri }) => uri)).toEqual([file, "-"]);
    expect(articles[0]?.quotations[0]?.speakers[0]?.name).toBe("سالم الرواحي");
  });

  it("prints a summary to read", () => {
    const { stdout } = cli(
      ["analyze", "--format", "text", "--language", "en", "-"],
      "قال سالم الرواحي أن بلاده مستعدة.",
    );
    expect(stdout).toMatch(/Who said what\n {2}سالم الرواحي — قال: بلاده مستعدة/);
    expect(stdout).toMatch(/1:18 warning qala-anna/);
  });

  it("prints a summary in Arabic, levels and all", () => {
    expect(cli(["analyze", "--format", "text", "-"], "قال سالم الرواحي أن بلاده مستعدة.").stdout).toMatch(
      /من قال ماذا\n[\s\S]*التنبيهات\n {2}1:18 تحذير qala-anna: اكتب «إن»/,
    );
  });

  it("names every input it cannot read, does the others, and exits with 2", () => {
    const good = written("good.txt", "وصل الوفد.");
    const { status, stdout, stderr } = cli([
      "analyze",
      join(folder, "missing.txt"),
      written("binary.txt", new Uint8Array([1, 0, 2])),
      written("latin.txt", new Uint8Array([0xe9, 0x20, 0xff])),
      mkdtempSync(join(folder, "empty-")),
      good,
    ]);
    expect(status).toBe(2);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => line.replace(/^arabic-press: [^:]+: /, "")),
    ).toEqual([
      "راجع المسار: لا ملف هنا",
      "اختر ملفا نصيا: هذا ملف ثنائي",
      "اذكر ترميز الملف، مثل ‎--encoding windows-1256، أو احفظه بترميز UTF-8: ليس نصا بهذا الترميز",
      "راجع المسارات: لا خبر فيها (‎.txt و‎.md و‎.html و‎.xml و‎.docx وغيرها)",
    ]);
    expect(cli(["analyze", "--language", "en", join(folder, "missing.txt")]).stderr).toMatch(
      /missing\.txt: check the path, there is no such file\n$/,
    );
  });

  it("keeps offsets where a byte order mark stands", () => {
    const { stdout } = cli(["analyze", written("mark.txt", "\ufeffوصل 5 وفود.")]);
    expect((JSON.parse(stdout) as Article).numbers[0]?.start).toBe(5);
  });
});
