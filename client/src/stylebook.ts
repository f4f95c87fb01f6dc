/** Commands on the stylebook: open it, draft one from the folder's articles, give it as a table, take a table in. */
import { commands, Uri, window, workspace, WorkspaceEdit, type Disposable, Position } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { DraftStylebookRequest, ImportStylebookRequest, StylebookTableRequest } from "../../protocol/protocol";
import type { Articles } from "./articles";
import { l10n } from "./texts";
import { unattended } from "./unattended";
import { say } from "./words";

export function registerStylebook(client: BaseLanguageClient, articles: Articles): Disposable[] {
  const inFolder = (id: string, run: (uri: Uri) => Promise<void>): Disposable =>
    commands.registerCommand(id, async () => {
      const active = articles.active?.document.uri;
      const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
      if (folder === undefined) unattended(window.showInformationMessage(l10n.t("Open a folder first.")));
      else await run(folder.uri);
    });
  return [
    inFolder("arabicPress.openStylebook", async (folder) => {
      const place = stylebookOf(folder);
      // A document that the API opens stays open for minutes after its tab is closed: a rule added then would stand in it, and in no file.
      if (await isThere(place)) await commands.executeCommand("vscode.open", place);
      else await showDraft(place, BEGINNING());
    }),
    inFolder("arabicPress.createStylebook", async (folder) => {
      const draft = await client.sendRequest(DraftStylebookRequest, { uri: folder.toString() });
      if (draft !== null) await showDraft(stylebookOf(folder), draft);
    }),
    inFolder("arabicPress.exportStylebook", async (folder) => {
      const table = await client.sendRequest(StylebookTableRequest, { uri: inside(folder) });
      const target = await window.showSaveDialog({
        defaultUri: Uri.joinPath(folder, "stylebook.csv"),
        filters: { csv: ["csv"] },
      });
      // A spreadsheet reads CSV as UTF-8 only where a byte order mark says so.
      if (target !== undefined) await workspace.fs.writeFile(target, new TextEncoder().encode(`\ufeff${table}`));
    }),
    inFolder("arabicPress.importStylebook", async (folder) => {
      const [file] = (await window.showOpenDialog({ defaultUri: folder, filters: { csv: ["csv"] } })) ?? [];
      if (file === undefined) return;
      const table = new TextDecoder().decode(await workspace.fs.readFile(file));
      const answer = await client.sendRequest(ImportStylebookRequest, { uri: inside(folder), table });
      if (answer !== null) tellRefused(answer);
    }),
  ];
}

/** What was taken the server tells, with undo. */
function tellRefused({ taken, refused }: { taken: number; refused: readonly number[] }): void {
  if (refused.length > 0)
    unattended(
      window.showWarningMessage(
        l10n.t("Correct these rows, then import the table again: {0}. Entries added: {1}.", refused.join(", "), taken),
      ),
    );
  else if (taken === 0)
    unattended(
      window.showWarningMessage(
        l10n.t("The table has no entries. Its first row has to name the columns: list, preferred, rejected …"),
      ),
    );
}

/** An article of the folder, whichever. */
const inside = (folder: Uri): string => Uri.joinPath(folder, "article.txt").toString();

const stylebookOf = (folder: Uri): Uri =>
  Uri.joinPath(folder, workspace.getConfiguration("arabicPress", folder).get("stylebook", "stylebook.yaml"));

/** In its place where there is none yet, to be saved by who has reviewed it; else beside the one that there is. */
async function showDraft(place: Uri, draft: string): Promise<void> {
  if (await isThere(place))
    return void (await window.showTextDocument(await workspace.openTextDocument({ language: "yaml", content: draft })));
  const document = await workspace.openTextDocument(place.with({ scheme: "untitled" }));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), draft);
  await workspace.applyEdit(edit);
  await window.showTextDocument(document);
}

const isThere = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );

/** What a stylebook that is not there yet begins with: nothing in it holds until somebody writes it. */
const BEGINNING = (): string =>
  [
    say(undefined, "Write the newsroom's names and terms in place of the dots, remove the #, and save the file."),
    say(undefined, "Ctrl+Space offers keys and values."),
    "names:",
    "  - name: …",
    "    rejected: […]",
    "terms:",
    "  - preferred: …",
    "    rejected: […]",
  ]
    .map((line) => `# ${line}\n`)
    .join("");
