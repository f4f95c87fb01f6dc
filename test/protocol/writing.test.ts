/** Writes of the built server to a newsroom's files: whole or not at all, one after another, within the folder, and told where they fail. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ExecuteCommandRequest, type ClientCapabilities } from "vscode-languageserver-protocol/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readIgnoreFile, withIgnored } from "../../server/src/stylebook/ignore-file";
import { readStylebook } from "../../server/src/stylebook/stylebook";
import type { Editor, Options } from "./client";
import { served } from "./served";

let home: string;
let folder: string;
let list: string;
const inHome = (name: string): string => join(home, name);
const fault = { execArgv: ["-r", "./test/protocol/fault.cjs"] };

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "arabic-press-")));
  folder = pathToFileURL(home).href;
  mkdirSync(inHome(".arabic-press"));
  list = inHome(".arabic-press/ignore.yaml");
});
afterEach(() => rmSync(home, { recursive: true }));

const ignore = (editor: Editor, word: string): Promise<unknown> =>
  editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "arabicPress.ignore",
    arguments: [{ file: `${folder}/.arabic-press/ignore.yaml`, entry: { word } }],
  });
const add = (editor: Editor, name: string, file = "stylebook.yaml"): Promise<unknown> =>
  editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "arabicPress.addToStylebook",
    arguments: [{ file: `${folder}/${file}`, list: "names", entry: { name } }],
  });
const words = (): readonly string[] => readIgnoreFile(readFileSync(list, "utf8")).list?.words ?? [];
const many = (count: number): string =>
  `# يدويا\nwords:\n${Array.from({ length: count }, (_, index) => `  - كلمة${"ا".repeat(index % 7)}ت   # ${index}\n`).join("")}`;

describe("a server that is killed at a write", () => {
  it("leaves the file as it was or as it was to be, at any step, and the next one writes on", async () => {
    let text = many(500);
    writeFileSync(list, text);
    let kills = 0;
    let tries = 0;
    for (let step = 1; ; step++) {
      const word = `مقتول${"ا".repeat(++tries)}`;
      const { signal } = await served({ folder }, (editor) => ignore(editor, word), {
        ...fault,
        env: { ...process.env, FAULT_AT: String(step) },
      });
      const after = readFileSync(list, "utf8");
      expect([text, withIgnored(text, { word })]).toContain(after);
      text = after;
      // Past the last step the write is done; the next round kills at each step again.
      if (signal === null) {
        if (kills >= 25) break;
        step = 0;
        continue;
      }
      expect(signal).toBe("SIGKILL");
      kills++;
    }
    expect(kills).toBeGreaterThanOrEqual(25);
    await served({ folder }, (editor) => ignore(editor, "أخيرا"));
    expect(words()).toContain("أخيرا");
    expect(readdirSync(inHome(".arabic-press"))).toEqual(["ignore.yaml"]);
  }, 180_000);
});

describe("two servers that write at once", () => {
  it("keep all 100 entries, in both files", async () => {
    const write = (name: string): Promise<unknown> =>
      served({ folder }, (editor) =>
        Promise.all(
          Array.from({ length: 50 }, (_, index) => index).flatMap((index) => [
            ignore(editor, `${name}${index}`),
            add(editor, `اسم ${name} ${index}`),
          ]),
        ),
      );
    await Promise.all([write("أ"), write("ب")]);
    expect(new Set(words()).size).toBe(100);
    const { rules } = readStylebook(readFileSync(inHome("stylebook.yaml"), "utf8"), new Set());
    expect(new Set(rules?.names?.map(({ name }) => name)).size).toBe(100);
    expect(readdirSync(home).sort()).toEqual([".arabic-press", "stylebook.yaml"]);
  }, 120_000);
});

/** What is told of a write that fails, and the file after it. */
async function told(
  options: Parameters<typeof served>[2],
  write: (editor: Editor) => Promise<unknown> = (editor) => ignore(editor, "أن"),
): Promise<string[]> {
  const { result } = await served(
    { folder },
    async (editor) => {
      await write(editor);
      return editor.said.map(({ message }) => message);
    },
    options,
  );
  return result ?? [];
}

/** Root may write everywhere: it is somebody else's server then. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe("a write that fails", () => {
  it.each(["ENOSPC", "EDQUOT"])("for want of room (%s) leaves the file, and says so", async (code) => {
    writeFileSync(list, many(3000));
    expect(await told({ ...fault, env: { ...process.env, FAULT: code } })).toEqual([
      expect.stringMatching(/تعذّر حفظ الملف «[^»]*»\. أفرغ مساحة.*: امتلأ القرص، وبقي «.*ignore\.yaml.*» كما كان/),
    ]);
    expect(readFileSync(list, "utf8")).toBe(many(3000));
    expect(readdirSync(inHome(".arabic-press"))).toEqual(["ignore.yaml"]);
  });

  it.each([
    ["the folder", ".arabic-press", 0o555],
    ["the file", ".arabic-press/ignore.yaml", 0o444],
  ] as const)("since %s is read-only says so", async (_, name, mode) => {
    writeFileSync(list, "words: []\n", { mode: 0o666 });
    for (const one of [home, inHome(".arabic-press")]) chmodSync(one, 0o777);
    chmodSync(inHome(name), mode);
    expect(await told(somebody)).toEqual([
      expect.stringMatching(
        /تعذّر حفظ الملف «[^»]*»\. امنح نفسك إذن الكتابة.*: «.*ignore\.yaml.*» أو مجلده للقراءة فقط/,
      ),
    ]);
    chmodSync(inHome(name), 0o777);
    expect(readFileSync(list, "utf8")).toBe("words: []\n");
  });

  it("since a file stands where its folder should be says so", async () => {
    rmSync(inHome(".arabic-press"), { recursive: true });
    writeFileSync(inHome(".arabic-press"), "");
    expect(await told({})).toEqual([expect.stringMatching(/تعذّر حفظ الملف «[^»]*»\. انقل الملف الذي في مكان المجلد/)]);
  });

  it.each([
    [
      "bytes that are no UTF-8",
      (): void => writeFileSync(list, new Uint8Array([0xcf, 0xe4, 0xd3])),
      /احفظ الملف بترميز UTF-8/,
    ],
    ["a folder", (): void => mkdirSync(list), /اختر ملفا: /],
    ["8 MB and more", (): void => writeFileSync(list, "#".repeat(9_000_000)), /أكبر من أن يُقرأ/],
    ["no end, as a device has none", (): void => symlinkSync("/dev/zero", list), /اختر ملفا: /],
  ])("since it has %s leaves it", async (_, make, message) => {
    make();
    const kind = lstatSync(list).size;
    const said = await told({}, async (editor) => {
      editor.open("قال الوزير أن القرار نهائي.", "plaintext", `${folder}/article.txt`);
      expect((await editor.diagnostics(1, `${folder}/article.txt`)).map(({ code }) => code)).toEqual(["qala-anna"]);
    });
    expect(said.join("\n")).toMatch(message);
    if (!lstatSync(list).isSymbolicLink()) expect((await told({})).join("\n")).toMatch(message);
    expect(lstatSync(list).size).toBe(kind);
  });
});

describe("a write", () => {
  it("keeps a link a link, and who may do what with the file", async () => {
    writeFileSync(inHome("style.yaml"), "names: []   # لا أحد\n");
    chmodSync(inHome("style.yaml"), 0o640);
    symlinkSync("style.yaml", inHome("stylebook.yaml"));
    await served({ folder }, (editor) => add(editor, "سالم الرواحي"));
    expect(lstatSync(inHome("stylebook.yaml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(inHome("style.yaml"), "utf8")).toBe(
      "names:   # لا أحد\n  - name: سالم الرواحي\n    type: person\n",
    );
    expect(statSync(inHome("style.yaml")).mode & 0o777).toBe(0o640);
  });

  it("takes over what a writer left that is gone", async () => {
    writeFileSync(`${list}.lock`, JSON.stringify({ host: "elsewhere", pid: 1, id: "x" }));
    writeFileSync(`${list}.0b1c2d3e-0b1c-2d3e-4f50-0b1c2d3e4f50.unfinished`, "half");
    writeFileSync(`${list}.mine.unfinished`, "of a person");
    // Its owner took it in 1970.
    utimesSync(`${list}.lock`, 1, 1);
    await served({ folder }, (editor) => ignore(editor, "أن"));
    expect(words()).toEqual(["أن"]);
    expect(readdirSync(inHome(".arabic-press"))).toEqual(["ignore.yaml", "ignore.yaml.mine.unfinished"]);
  });
});

describe("a place outside the folder", () => {
  const canAsk: ClientCapabilities = { window: { showMessage: {} }, workspace: { configuration: true } };
  const victim = (): string => inHome("outside/victim.conf");
  const KEPT = "password: 1234\n";

  beforeEach(() => {
    mkdirSync(inHome("outside"));
    writeFileSync(victim(), KEPT);
    mkdirSync(inHome("news/sub"), { recursive: true });
    folder = `${pathToFileURL(home).href}/news`;
  });

  const write = async (stylebook: string, file: string, options: Options = {}): Promise<Editor | undefined> =>
    (
      await served({ folder, settings: () => ({ stylebook }), ...options }, async (editor) => {
        editor.open("قال الوزير أن القرار نهائي.", "plaintext", `${folder}/article.txt`);
        await editor.diagnostics(1, `${folder}/article.txt`);
        await add(editor, "سالم الرواحي", file);
        return editor;
      })
    ).result;

  it.each([
    ["../outside/victim.conf", "../outside/victim.conf"],
    ["..\\outside\\victim.conf", "../outside/victim.conf"],
    ["sub/../../outside/victim.conf", "sub/../../outside/victim.conf"],
    ["%2e%2e/outside/victim.conf", "%2e%2e/outside/victim.conf"],
    ["..%2foutside%2fvictim.conf", "..%2foutside%2fvictim.conf"],
    ["ABSOLUTE", "../outside/victim.conf"],
    ["file:ABSOLUTE", "../outside/victim.conf"],
    ["sub/..", ""],
    ["", ""],
  ])("is not written by a setting: %s", async (stylebook, file) => {
    const editor = await write(stylebook.replace("ABSOLUTE", victim()), file);
    expect(readFileSync(victim(), "utf8")).toBe(KEPT);
    expect(readdirSync(inHome("outside"))).toEqual(["victim.conf"]);
    expect(editor?.said.map(({ message }) => message).at(-1)).toMatch(/تعذّر حفظ الملف/);
  });

  it("may be the folder's own again", async () => {
    await write("sub\\..\\sub\\./دليل (1).yaml", `sub/${encodeURIComponent("دليل ")}%281%29.yaml`);
    expect(readFileSync(inHome("news/sub/دليل (1).yaml"), "utf8")).toContain("سالم الرواحي");
  });

  it.each([
    ["a link to the file", (): void => symlinkSync(victim(), inHome("news/stylebook.yaml")), "stylebook.yaml"],
    [
      "a link to its folder",
      (): void => symlinkSync(inHome("outside"), inHome("news/sub/link")),
      "sub/link/victim.conf",
    ],
    [
      "a link to a file that is not there",
      (): void => symlinkSync(inHome("outside/new.yaml"), inHome("news/stylebook.yaml")),
      "stylebook.yaml",
    ],
  ])(
    "behind %s is asked about first",
    async (_, make, file) => {
      make();
      writeFileSync(victim(), "names: []\n");
      const target = file === "stylebook.yaml" ? realpathIfAny(inHome("news/stylebook.yaml")) : victim();
      const before = target === undefined ? undefined : readFileSync(target, "utf8");
      const questions: string[] = [];
      const answering = (title: string | null): Options => ({
        capabilities: canAsk,
        answer: (method, params) => {
          if (method === "workspace/configuration") return [{ stylebook: file }];
          questions.push((params as { message: string }).message);
          return title === null
            ? null
            : ((params as { actions: { title: string }[] }).actions.find((action) => action.title === title) ?? null);
        },
      });
      expect((await write(file, file))?.said.map(({ message }) => message).at(-1)).toMatch(
        /تعذّر حفظ الملف «[^»]*»\. عدّل الملف بيدك: الرابط يؤدي إلى .*outside.* خارج المجلد/,
      );
      await write(file, file, answering(null));
      await write(file, file, answering("لا تكتب"));
      expect(questions).toEqual([expect.stringMatching(/outside.*أيُكتب فيه/), expect.stringMatching(/outside/)]);
      expect(target === undefined ? undefined : readFileSync(target, "utf8")).toBe(before);
      expect(readdirSync(inHome("outside"))).toEqual(["victim.conf"]);
      await write(file, file, answering("نعم، اكتب فيه"));
      expect(
        readdirSync(inHome("outside"))
          .map((name) => readFileSync(inHome(`outside/${name}`), "utf8"))
          .join(""),
      ).toContain("سالم الرواحي");
    },
    60_000,
  );
});

function realpathIfAny(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
