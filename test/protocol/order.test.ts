/** Order on the screen: whatever VS Code shows in a row of its own carries its direction with it, in both languages. */
import { describe, expect, it } from "vitest";
import {
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  DocumentSymbolRequest,
  HoverRequest,
  WorkspaceSymbolRequest,
  type DocumentSymbol,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { CardsRequest, CountsRequest, FiguresRequest, SpeakersRequest } from "../../protocol/protocol";
import { FOLDER, inMemory, URI, type Editor } from "./client";

const TEXT =
  "وزير النقل: 100 مليار يورو لميناء صحار\nمسقط 5 مارس 2025 (شينخوا) -- قال وزير النقل سالم الرواحي أن الكلفة 100 مليار يورو، أي 12.5% من الناتج.\nوأضاف أن «الاتفاق جاهز» منذ 2025-03-01.\nوقال ماجد الكندي إن 14 سفينة وصلت أمس (الثلاثاء).\n";
const textDocument = { uri: URI };

/** What stands outside of every isolate. */
function bare(text: string): string {
  let depth = 0;
  return [...text]
    .filter((sign) => {
      if (/[\u2066-\u2068]/.test(sign)) depth++;
      if (sign === "\u2069") depth--;
      return depth === 0 && sign !== "\u2069";
    })
    .join("");
}

const flat = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((one) => [one, ...flat(one.children ?? [])]);

/** Every text that an API gives VS Code for a row or a line of its own, by the API. */
async function shown(editor: Editor): Promise<Record<string, string[]>> {
  const { connection } = editor;
  const at = (words: string): { textDocument: { uri: string }; position: { line: number; character: number } } => {
    const before = TEXT.slice(0, TEXT.indexOf(words)).split("\n");
    return { textDocument, position: { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 } };
  };
  const places = ["سالم", "100 مليار يورو، أي", "12.5", "2025-03-01", "وأضاف", "14 سفينة", "5 مارس", "أن الكلفة"];
  const symbols = flat(
    ((await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? []) as DocumentSymbol[],
  );
  const everywhere = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "الرواحي" })) ?? [];
  const [item] = (await connection.sendRequest(CallHierarchyPrepareRequest.type, at("سالم"))) ?? [];
  const calls =
    item === undefined ? [] : ((await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item })) ?? []);
  const actions: string[] = [];
  const hovers: string[] = [];
  for (const words of places) {
    const { position } = at(words);
    const range = { start: position, end: position };
    const offered =
      (await connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: await editor.diagnostics(1) },
      })) ?? [];
    actions.push(...offered.map(({ title }) => title));
    const hover = await connection.sendRequest(HoverRequest.type, at(words));
    hovers.push(...((hover?.contents as MarkupContent | undefined)?.value ?? "").split("\n"));
  }
  const cards = (await connection.sendRequest(CardsRequest, { textDocument })) ?? [];
  const speakers = await connection.sendRequest(SpeakersRequest, { textDocument });
  const figures = (await connection.sendRequest(FiguresRequest, { textDocument })) ?? [];
  const counts = await connection.sendRequest(CountsRequest, { textDocument });
  const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const rows = [...(speakers?.speakers ?? []), ...(speakers?.silent ?? []), ...figures].map(({ row }) => row);
  return {
    outline: symbols.flatMap(({ name, detail = "" }) => [name, detail]),
    symbols: everywhere.flatMap(({ name, containerName = "" }) => [name, containerName]),
    calls: [...(item === undefined ? [] : [item]), ...calls.map(({ to }) => to)].flatMap(({ name, detail = "" }) => [
      name,
      detail,
    ]),
    actions,
    hovers,
    problems: (await editor.diagnostics(1)).map(({ message }) => String(message)),
    cards: cards.flatMap(({ message, title }) => [message, title]),
    rows: rows.flatMap(({ label, facts }) => [label, facts]),
    counts: counts === null ? [] : [counts.label, counts.details],
    lenses: lenses.map(({ command }) => command?.title ?? ""),
  };
}

describe.each(["ar", "en"] as const)("in %s", (language) => {
  it("no row is left to the order of the letters around it", async () => {
    const editor = await inMemory({
      settings: () => ({ language, codeLens: true }),
      files: new Map([[`${FOLDER}/a.txt`, TEXT]]),
    });
    editor.open(TEXT);
    const all = await shown(editor);
    for (const [api, texts] of Object.entries(all)) {
      expect(texts.filter((text) => text !== "").length, api).toBeGreaterThan(0);
      for (const text of texts) expect(bare(text), `${api}: ${text}`).not.toMatch(/[\u0621-\u064a]/);
    }
  });
});

it.each([
  ["en", "2.5 مليون دولار", "**\u20672.5 مليون دولار\u2069**"],
  ["en", "1,250.50 دولار", "**\u20671,250.50 دولار\u2069**"],
  ["en", "15-20 كم", "**\u206715-20 كم\u2069**"],
  ["en", "9:30 مساء", "**\u20679:30 مساء\u2069**"],
  ["ar", "3-2", "**3-2**"],
  ["ar", "12-5-2025", "**12-5-2025**"],
  ["ar", "15-20 كم", "**15-20 كم**"],
] as const)("in %s a hover keeps the signs of a figure with it: %s", async (language, figure, heading) => {
  const editor = await inMemory({ settings: () => ({ language }) });
  const text = `مسقط 5 مارس 2025 (شينخوا) -- انتهى الأمر إلى ${figure} أمس.`;
  editor.open(text);
  const hover = await editor.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: { line: 0, character: text.indexOf(figure) + 1 },
  });
  expect((hover?.contents as MarkupContent | undefined)?.value).toContain(heading);
});
