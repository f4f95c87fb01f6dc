/** What in a text would order the rest of a line anew, or command a terminal, is shown for what it is wherever words of the article are shown. */
import { beforeAll, describe, expect, it } from "vitest";
import { ARTICLE, inMemory, type Editor } from "./client";

const TEXT =
  "قال الوزير سالم \u202eالرواحي\u001b[31m أن «الاتفاق \u202e قريب» أمس .\nوأضاف الرواحي أن 5 \u202eكيلومترات بقيت.\nوقالت ليلى\u202e حداد إن الطريق مفتوح.";
const textDocument = { uri: ARTICLE };
const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 40 } };
/** What is exact, since it is written to a file, looked up by, or put where our own pages isolate it. */
const EXACT = new Set(["data", "arguments", "newText", "edit", "key", "placeholder"]);

let editor: Editor;
beforeAll(async () => {
  editor = await inMemory({
    files: new Map([[ARTICLE, TEXT]]),
    settings: () => ({ inlayHints: true, codeLens: true }),
  });
  editor.open(TEXT, "plaintext", ARTICLE);
});

/** @returns every text in an answer that is shown as it is */
function shown(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (EXACT.has(key) ? [] : shown(one)));
}

describe("the marks of an article", () => {
  it.each([
    ["textDocument/hover", { position: { line: 0, character: 12 } }],
    ["textDocument/hover", { position: { line: 0, character: 20 } }],
    ["textDocument/hover", { position: { line: 0, character: 40 } }],
    ["textDocument/documentSymbol", {}],
    ["textDocument/codeAction", { range, context: { diagnostics: [], triggerKind: 1 } }],
    ["textDocument/codeLens", {}],
    ["textDocument/prepareCallHierarchy", { position: { line: 0, character: 12 } }],
    ["workspace/symbol", { query: "سالم" }],
    ["arabicPress/facts", {}],
    ["arabicPress/findings", {}],
    ["arabicPress/table", { of: "quotations", format: "markdown" }],
    ["arabicPress/table", { of: "quotations", format: "csv" }],
  ])("are shown and not obeyed: %s %j", async (method, more) => {
    const answer: unknown = await editor.connection.sendRequest(method, { textDocument, ...more });
    const texts = shown(answer);
    expect(texts.join("")).not.toBe("");
    expect(texts.filter((text) => /[\u202a-\u202e\u001b]/.test(text))).toEqual([]);
  });
});
