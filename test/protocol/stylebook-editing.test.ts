/** Writing stylebook.yaml with the help of our own server. */
import {
  CompletionRequest,
  HoverRequest,
  type CompletionItem,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { undirected } from "../../server/src/engine/text/direction";
import { applied, inMemory, STYLEBOOK } from "./client";

const textDocument = { uri: STYLEBOOK };

/** @param marked the file, `|` where the caret stands */
async function asked(
  marked: string,
): Promise<{ items: CompletionItem[]; after(label: string): string; hover: string }> {
  const text = marked.replace("|", "");
  const before = marked.slice(0, marked.indexOf("|")).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const editor = await inMemory({ files: new Map() });
  editor.open(text, "yaml", STYLEBOOK);
  const items = (await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position,
  })) as CompletionItem[];
  const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
  return {
    items,
    after: (label) => {
      const edit = items.find((one) => one.label === label)?.textEdit;
      return edit !== undefined && "range" in edit ? applied(text, [edit]) : "";
    },
    hover: undirected((hover?.contents as MarkupContent | undefined)?.value ?? ""),
  };
}

const labels = async (marked: string): Promise<string[]> => (await asked(marked)).items.map(({ label }) => label);

describe("completion", () => {
  it.each([
    ["at the top", "|", ["names", "terms", "extends"]],
    ["of a name that begins", "names:\n  - |", ["name", "type", "aliases"]],
    ["of a name's next line", "names:\n  - name: سالم\n    ty|", ["type", "gender"]],
    [
      "of a title within a name",
      "names:\n  - name: سالم\n    titles:\n      - title: وزير\n        fr|",
      ["from", "until"],
    ],
    ["of a term", "digits: western\nterms:\n  - preferred: هجوم\n    |", ["rejected", "wrong", "right", "followedBy"]],
    ["of a check", "checks:\n  qala|", ["qala-anna", "long-sentence"]],
  ])("has the keys %s", async (_, marked, some) => {
    expect(await labels(marked)).toEqual(expect.arrayContaining(some));
  });

  it.each([
    [
      "a name's type",
      "names:\n  - name: صلالة\n    type: pl|",
      ["person", "organization", "place", "group", "event", "product", "work"],
    ],
    ["digits", "digits: |", ["western", "arabic-indic"]],
    ["a level", "checks:\n  qala-anna: |", ["off", "hint", "information", "warning", "error"]],
    ["yes or no", "terms:\n  - preferred: هجوم\n    off: |", ["true", "false"]],
    ["nothing for a name of the newsroom's own", "names:\n  - name: |", []],
    ["nothing within quotation marks", 'digits: "|', []],
    ["nothing in a comment", "# |", []],
  ])("has the values of %s", async (_, marked, all) => {
    expect(await labels(marked)).toEqual(all);
  });

  it("writes the key over what was begun, and tells what it is for", async () => {
    const { after, items } = await asked("names:\n  - name: سالم\n    no|");
    expect(after("note")).toBe("names:\n  - name: سالم\n    note: ");
    expect(undirected(String(items.find(({ label }) => label === "note")?.documentation))).toBe("ملاحظة غرفة الأخبار");
  });
});

describe("the pointer on a key", () => {
  it("tells what it is for, of a check why it is one", async () => {
    expect((await asked("names:\n  - name: سالم\n    ali|ases: [الرواحي]\n")).hover).toBe("صور أخرى صحيحة");
    expect((await asked("checks:\n  qala-an|na: off\n")).hover).toContain("تُكسر همزة");
    expect((await asked("names:\n  - name: سا|لم\n")).hover).toBe("");
  });
});
