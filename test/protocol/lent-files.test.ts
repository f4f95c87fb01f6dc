/** A server without a disk, as in a browser: its client lends the newsroom's files and the articles. */
import { CodeActionRequest, ExecuteCommandRequest, type CodeAction } from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import type { FileText, FileTrouble } from "../../protocol/files";
import { WorkspaceSpeakersRequest } from "../../protocol/protocol";
import { ARTICLE, FOLDER, IGNORE, inMemory, STYLEBOOK, untilFound, type Editor, type Options } from "./client";

const TEXT = "قال الوزير أن القرار نهائي.";

/** @param meanwhile what another program does before a file is written */
function lending(files: Map<string, string>, meanwhile: () => void = () => undefined): NonNullable<Options["lends"]> {
  return {
    readFile: ({ uri }: { uri: string }): FileText | null => {
      const text = files.get(uri);
      return text === undefined ? null : { text };
    },
    writeFile: ({ uri, before, text }: { uri: string; before: string; text: string }): FileTrouble | null => {
      meanwhile();
      if ((files.get(uri) ?? "") !== before) return { trouble: "contested" };
      files.set(uri, text);
      return null;
    },
    listArticles: () => [...files.keys()].filter((uri) => uri.endsWith(".txt")),
    leadsOut: () => null,
  };
}

/** Lets the finding stand in its sentence. */
async function ignoreFirst(editor: Editor): Promise<void> {
  const [finding] = await editor.diagnostics(1, ARTICLE);
  if (finding === undefined) throw new Error("nothing was found");
  const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: ARTICLE },
    range: finding.range,
    context: { diagnostics: [finding] },
  })) as CodeAction[];
  const { command } = actions.find(({ title }) => title.includes("في هذه الجملة")) ?? {};
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command?.command ?? "",
    arguments: command?.arguments ?? [],
  });
}

describe("files that the client lends", () => {
  it("are read: the stylebook holds, the list of what is ignored too", async () => {
    const stylebook = "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n";
    const files = new Map([
      [STYLEBOOK, stylebook],
      [IGNORE, "words: [أن]\n"],
    ]);
    const editor = await inMemory({ lends: lending(files) });
    editor.open(`وقعت عملية أمس.\n${TEXT}`, "plaintext", ARTICLE);
    expect((await editor.diagnostics(1, ARTICLE)).map(({ code }) => code)).toEqual(["stylebook-term"]);
  });

  it("are written, and what another program wrote meanwhile stays", async () => {
    const files = new Map<string, string>();
    const others = ["words: [خبر]\n"];
    const lends = lending(files, () => {
      const other = others.pop();
      if (other !== undefined) files.set(IGNORE, other);
    });
    const editor = await inMemory({ lends });
    editor.open(TEXT, "plaintext", ARTICLE);
    const silent = untilFound(editor, (codes) => codes.length === 0);
    await ignoreFirst(editor);
    await silent;
    expect(files.get(IGNORE)).toMatch(/words: \[خبر\][^]*qala-anna/);
  });

  it("are left alone where another program writes them all the time, and the user is told", async () => {
    const files = new Map<string, string>();
    let writes = 0;
    const lends = lending(files, () => void files.set(IGNORE, `words: [خبر ${++writes}]\n`));
    const editor = await inMemory({ lends });
    editor.open(TEXT, "plaintext", ARTICLE);
    await ignoreFirst(editor);
    expect(editor.said).toEqual([expect.objectContaining({ message: expect.stringContaining("أعد المحاولة") })]);
    expect(files.get(IGNORE)).toBe(`words: [خبر ${writes}]\n`);
  });

  it("are told of where they are broken", async () => {
    const lends = { ...lending(new Map()), readFile: (): FileTrouble => ({ trouble: "notText" }) };
    const editor = await inMemory({ lends });
    editor.open(TEXT, "plaintext", ARTICLE);
    expect((await editor.diagnostics(1, ARTICLE)).map(({ code }) => code)).toEqual(["qala-anna"]);
    await expect
      .poll(() => editor.said.map(({ message }) => message))
      .toContainEqual(expect.stringContaining("احفظ الملف بترميز"));
  });

  it("are articles of the folder: who said what in all of them", async () => {
    const files = new Map([
      [`${FOLDER}/a.txt`, "قال وزير الصيد سالم الرواحي إن الاتفاق قريب."],
      [`${FOLDER}/sub/b.txt`, "قال وزير الصيد سالم الرواحي إن التوقيع غدا."],
    ]);
    const editor = await inMemory({ lends: lending(files) });
    const [speaker] = await editor.connection.sendRequest(WorkspaceSpeakersRequest);
    expect(speaker).toMatchObject({ name: "سالم الرواحي", articles: 2 });
  });
});
