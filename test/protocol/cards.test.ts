/** Findings as they are looked at one by one. */
import { ExecuteCommandRequest } from "vscode-languageserver-protocol";
import { expect, it } from "vitest";
import { CardsRequest, type FindingCard } from "../../protocol/protocol";
import { undirected } from "../../server/src/engine/text/direction";
import { applied, ARTICLE, IGNORE, inMemory, type Editor } from "./client";

const TEXT = "وصل الوفد. قال الوزير أن بلاده مستعدة للحوار. ثم غادر.\nقال المدير أن القرار نهائي .";

const cardsOf = async (editor: Editor): Promise<FindingCard[]> =>
  (await editor.connection.sendRequest(CardsRequest, { textDocument: { uri: ARTICLE } })) ?? [];

it("tells the sentence, what is to be done and why, and each fix, in the order of the text", async () => {
  const editor = await inMemory({ files: new Map() });
  editor.open(TEXT, "plaintext", ARTICLE);
  const cards = await cardsOf(editor);
  expect(cards.map(({ key }) => key.split("\n")[0])).toEqual(["qala-anna", "qala-anna", "space-before-punct"]);
  expect(cards[0]).toMatchObject({
    before: "قال الوزير ",
    words: "أن",
    after: " بلاده مستعدة للحوار.",
    level: "تحذير",
    range: { start: { line: 0, character: 22 } },
  });
  expect(undirected(cards[0]?.message ?? "")).toContain("إن");
  expect(cards[0]?.why).not.toBe("");
  const [fix] = cards[2]?.fixes ?? [];
  expect(applied(TEXT, fix?.edits ?? [])).toBe(TEXT.replace("نهائي .", "نهائي."));
});

it("lets one be ignored, which is gone then", async () => {
  const files = new Map<string, string>();
  const editor = await inMemory({ files });
  editor.open(TEXT, "plaintext", ARTICLE);
  const [first] = await cardsOf(editor);
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "arabicPress.ignore",
    arguments: [first?.ignore],
  });
  expect(files.get(IGNORE)).toContain("sentence: قال الوزير أن بلاده مستعدة للحوار.");
  expect((await cardsOf(editor)).map(({ key }) => key)).not.toContain(first?.key);
});

it("has nothing to be ignored by in an article of no folder", async () => {
  const editor = await inMemory();
  editor.open(TEXT);
  const cards = await editor.connection.sendRequest(CardsRequest, { textDocument: { uri: "file:///article.txt" } });
  expect(cards?.map(({ ignore }) => ignore)).toEqual([null, null, null]);
});
