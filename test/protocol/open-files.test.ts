/** A newsroom's file that is open in the editor is changed there, and what is not saved is never lost. */
import {
  ExecuteCommandRequest,
  type ClientCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { ARTICLE, applied, IGNORE, inMemory, STYLEBOOK, untilFound, type Editor } from "./client";

const ON_DISK = "names:\n  - name: ليلى حداد\n";
const TYPED = "names:\n  - name: ليلى حداد   # وزيرة\n  - name: كريم منصور\n";
const AFTER = `${TYPED}  - name: سالم الرواحي\n    type: person\n`;
const canEdit: ClientCapabilities = { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } };

const add = (editor: Editor): Promise<unknown> =>
  editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "arabicPress.addToStylebook",
    arguments: [{ file: STYLEBOOK, list: "names", entry: { name: "سالم الرواحي" } }],
  });

async function opened(
  text: string,
  capabilities: ClientCapabilities,
  answer?: (params: unknown) => unknown,
): Promise<{ editor: Editor; files: Map<string, string> }> {
  const files = new Map([[STYLEBOOK, ON_DISK]]);
  const editor = await inMemory({
    files,
    capabilities,
    ...(answer === undefined ? {} : { answer: (_, params) => answer(params) }),
  });
  editor.open(text, "yaml", STYLEBOOK);
  return { editor, files };
}

describe("a stylebook that is open", () => {
  it.each([
    ["as a document's version", canEdit],
    ["as its text", { workspace: { applyEdit: true } }],
  ])("is edited in the editor, %s, where the entry comes and nowhere else", async (_, capabilities) => {
    const edits: WorkspaceEdit[] = [];
    const { editor, files } = await opened(
      TYPED,
      capabilities,
      (params) => (edits.push((params as { edit: WorkspaceEdit }).edit), { applied: true }),
    );
    await add(editor);
    const [edit] = edits;
    const [change] = edit?.documentChanges ?? [];
    if (capabilities === canEdit) expect(change).toMatchObject({ textDocument: { uri: STYLEBOOK, version: 1 } });
    const made = (change !== undefined && "edits" in change ? change.edits : edit?.changes?.[STYLEBOOK]) as TextEdit[];
    expect(made.map(({ range }) => range)).toEqual([
      { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
    ]);
    expect(applied(TYPED, made)).toBe(AFTER);
    expect(files.get(STYLEBOOK)).toBe(ON_DISK);
    expect(editor.said.map(({ message }) => message)).toEqual([
      expect.stringContaining("أُضيف «سالم الرواحي» إلى دليل الأسلوب"),
    ]);
  });

  it("is left where the editor does not take the edit, and that is said", async () => {
    const { editor, files } = await opened(TYPED, canEdit, () => ({ applied: false }));
    await add(editor);
    expect(files.get(STYLEBOOK)).toBe(ON_DISK);
    expect(editor.said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/لم يقبل المحرر تغيير «.*stylebook\.yaml/),
    ]);
  });

  it("is changed on disk where the editor takes no edits and has nothing to save", async () => {
    const { editor, files } = await opened(ON_DISK, {});
    await add(editor);
    expect(files.get(STYLEBOOK)).toBe(`${ON_DISK}  - name: سالم الرواحي\n    type: person\n`);
  });

  it("is left where the editor takes no edits and has something to save, and that is said", async () => {
    const { editor, files } = await opened(TYPED, {});
    await add(editor);
    expect(files.get(STYLEBOOK)).toBe(ON_DISK);
    expect(editor.said.map(({ message }) => message)).toEqual([expect.stringMatching(/احفظ «[^»]*» ثم أعد المحاولة/)]);
  });

  it("that is broken is not written to", async () => {
    const { editor } = await opened("names: [", canEdit, () => expect.unreachable());
    await add(editor);
    expect(editor.said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/تعذّر حفظ الملف «[^»]*»\. .* \(السطر 1\)/),
    ]);
  });
});

describe("a list of ignored findings that is open", () => {
  it("shows its faults, and holds as it is typed", async () => {
    const editor = await inMemory({ files: new Map() });
    const found = untilFound(editor, (codes) => codes.includes("qala-anna"));
    editor.open("قال الوزير أن القرار نهائي.", "plaintext", ARTICLE);
    await found;
    const gone = untilFound(editor, (codes) => !codes.includes("qala-anna"));
    editor.open("words: [أن]\nword: [إن]\n", "yaml", IGNORE);
    await gone;
    const faults = await editor.diagnostics(1, IGNORE);
    expect(faults.map(({ range, severity }) => [range.start.line, severity])).toEqual([
      [1, 1],
      [1, 3],
    ]);
    expect(faults[1]?.message).toContain("يُعمل بما فُهم من القائمة");
    const back = untilFound(editor, (codes) => codes.includes("qala-anna"));
    editor.change(2, [{ text: "words: []\n" }], IGNORE);
    await back;
    expect(await editor.diagnostics(2, IGNORE)).toEqual([]);
  });
});
