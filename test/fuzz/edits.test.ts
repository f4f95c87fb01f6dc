/** What is remembered of a document while it is edited is what a fresh look finds. */
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, it } from "vitest";
import { rememberDocuments, type Documents } from "../../server/src/documents";
import { createWorkspace } from "../../server/src/engine/workspace";
import { openNewsrooms, type Newsroom } from "../../server/src/newsroom";
import { readSettings } from "../../server/src/settings";
import { PATIENCE, runs, seed, tell, turn } from "./runs";
import { article, asChange, edit } from "./texts";

const URI = "file:///news/a.txt";
const { settings } = readSettings({ documents: "all" });
const FILES = new Map([
  [
    "file:///news/stylebook.yaml",
    "names:\n  - name: سالم الرواحي\n    rejected: [سليم الرواحي]\n    type: person\nterms:\n  - preferred: هجوم\n    rejected: [عملية*]\n",
  ],
  ["file:///news/.arabic-press/ignore.yaml", "words: [لقاءا]\nnames:\n  - text: الرواحي\n    is: person\n"],
]);

async function newsroom(): Promise<Newsroom> {
  const newsrooms = openNewsrooms(
    (uri) => Promise.resolve(FILES.get(uri)),
    () => undefined,
  );
  newsrooms.setFolders(["file:///news"]);
  return newsrooms.newsroomOf(URI, settings);
}

const seen = (documents: Documents, document: TextDocument, room: Newsroom): string =>
  JSON.stringify(documents.examine(document, settings, room)?.article);

it(
  "a document that is edited reads as one that was just opened",
  async () => {
    const room = await newsroom();
    const remembering = rememberDocuments();
    let [sequences, changes] = [0, 0];
    // To learn all words anew for each look took most of the time: what looks afresh has words of its own, and begins anew every hundred sequences.
    let words = createWorkspace();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("plaintext", "markdown", "arabic-press"),
        article(8),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async (languageId, begun, edits) => {
          await turn();
          if (sequences++ % 100 === 0) words = createWorkspace();
          const document = TextDocument.create(URI, languageId, 1, begun);
          remembering.examine(document, settings, room);
          for (const one of edits) {
            changes++;
            TextDocument.update(document, [asChange(one, document) as never], document.version + 1);
            const fresh = TextDocument.create(URI, languageId, 1, document.getText());
            expect(seen(remembering, document, room)).toBe(seen(rememberDocuments(undefined, words), fresh, room));
          }
          remembering.forget(URI);
        },
      ),
      { numRuns: runs(500, 20_000), seed },
    );
    expect(sequences).toBeGreaterThanOrEqual(runs(500, 20_000));
    tell(`${sequences} sequences of edits, ${changes} edits: each as fresh`);
  },
  PATIENCE,
);
