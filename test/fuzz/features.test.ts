/** Any text through every feature: nothing fails, and whatever is answered lies in the text. */
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range, TextEdit } from "vscode-languageserver-protocol";
import { expect, it } from "vitest";
import { inMemory, type Editor } from "../protocol/client";
import { PATIENCE, runs, seed, tell } from "./runs";
import { article, mutated } from "./texts";

const URI = "file:///news/a.txt";
const textDocument = { uri: URI };
/** What is asked of a document at a place, with what else it wants to know. */
const REQUESTS: Readonly<Record<string, object>> = {
  "textDocument/hover": {},
  "textDocument/definition": {},
  "textDocument/references": { context: { includeDeclaration: true } },
  "textDocument/documentHighlight": {},
  "textDocument/completion": { asked: true },
  "textDocument/foldingRange": {},
  "textDocument/selectionRange": {},
  "textDocument/inlayHint": {},
  "textDocument/codeLens": {},
  "textDocument/semanticTokens/full": {},
  "textDocument/documentSymbol": {},
  "textDocument/codeAction": { context: { diagnostics: [], triggerKind: 1 } },
  "textDocument/prepareCallHierarchy": {},
  "arabicPress/names": {},
  "arabicPress/speakerContents": {},
  "arabicPress/counts": {},
  "arabicPress/facts": {},
  "arabicPress/readingView": {},
  "arabicPress/speakers": {},
  "arabicPress/figures": {},
  "arabicPress/cards": {},
  "arabicPress/table": { of: "quotations", format: "csv" },
  "arabicPress/article": {},
  "arabicPress/findings": {},
};
/** What may be refused, in words for the user. */
const REFUSED = { "textDocument/prepareRename": {}, "textDocument/rename": { newName: "ليلى حداد" } };

it(
  "any text is read, and whatever is answered lies in it",
  async () => {
    const editor = await inMemory({
      settings: () => ({ documents: "all", inlayHints: true, codeLens: true, semanticTokens: true }),
      folder: "file:///news",
      files: new Map([["file:///news/stylebook.yaml", "names:\n  - name: سالم الرواحي\n    type: person\n"]]),
    });
    let [texts, answers, version] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("plaintext", "markdown", "arabic-press"),
        fc.oneof(article(20), mutated(article(12))),
        fc.nat(),
        fc.nat(),
        async (languageId, text, a, b) => {
          texts++;
          const document = TextDocument.create(URI, languageId, ++version, text);
          const { connection } = editor;
          await connection.sendNotification("textDocument/didOpen", {
            textDocument: { uri: URI, languageId, version, text },
          });
          const [position, other] = [a, b].map((at) => document.positionAt(at % (text.length + 1))) as [
            Position,
            Position,
          ];
          const [start, end] = a % (text.length + 1) < b % (text.length + 1) ? [position, other] : [other, position];
          const place = { textDocument, position, positions: [position, other], range: { start, end } };
          for (const [method, more] of Object.entries(REQUESTS)) {
            const answer: unknown = await connection.sendRequest(method, { ...place, ...more });
            answers++;
            liesIn(answer, document, method);
          }
          for (const [method, more] of Object.entries(REFUSED)) {
            const answer: unknown = await connection.sendRequest(method, { ...place, ...more }).catch(refusal);
            answers++;
            liesIn(answer, document, method);
          }
          liesIn(await fixed(editor), document, "fix all");
          expect(editor.logged).toEqual([]);
          await connection.sendNotification("textDocument/didClose", { textDocument });
        },
      ),
      { numRuns: runs(60, 4000), seed },
    );
    tell(`${texts} texts through every feature, ${answers} answers: none failed, all lie in their text`);
  },
  PATIENCE,
);

const fixed = (editor: Editor): Promise<unknown> =>
  editor.connection.sendRequest("textDocument/codeAction", {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ["source.fixAll"] },
  });

/** A refusal has its code; anything else is a fault. */
function refusal(error: unknown): null {
  expect(error).toMatchObject({ code: -32600 });
  return null;
}

/** Ranges of the document are places of it, and edits can be made. */
function liesIn(answer: unknown, document: TextDocument, method: string): void {
  if (Array.isArray(answer)) {
    if (answer.length > 0 && answer.every(isEdit)) TextDocument.applyEdits(document, answer);
    for (const one of answer) liesIn(one, document, method);
  } else if (typeof answer === "object" && answer !== null) {
    if (isRange(answer)) {
      const [start, end] = [answer.start, answer.end].map((position) => document.offsetAt(position)) as [
        number,
        number,
      ];
      expect([document.positionAt(start), document.positionAt(end)], method).toEqual([answer.start, answer.end]);
      expect(start, method).toBeLessThanOrEqual(end);
    }
    for (const one of Object.values(answer)) liesIn(one, document, method);
  }
}

const isPosition = (value: unknown): value is Position =>
  typeof value === "object" && value !== null && "line" in value && "character" in value;
const isRange = (value: object): value is Range =>
  "start" in value && isPosition(value.start) && "end" in value && isPosition(value.end);
const isEdit = (value: unknown): value is TextEdit =>
  typeof value === "object" && value !== null && "newText" in value && "range" in value;
