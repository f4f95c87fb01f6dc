/** From a place in a page to others: VS Code's own commands for it know text editors only. */
import {
  commands,
  Range,
  window,
  WorkspaceEdit,
  type Location,
  type LocationLink,
  type QuickPickItem,
  type TextDocument,
  type Uri,
} from "vscode";
import { RenameRequest, type BaseLanguageClient } from "vscode-languageclient";
import type * as protocol from "vscode-languageserver-types";
import type { ArticleEditor, Articles } from "../articles";
import { told } from "../words";

export async function goToDefinition(page: ArticleEditor, articles: Articles): Promise<void> {
  const position = page.selections[0]?.active;
  if (position === undefined) return;
  const [found] =
    (await commands.executeCommand<(Location | LocationLink)[] | undefined>(
      "vscode.executeDefinitionProvider",
      page.document.uri,
      position,
    )) ?? [];
  if (found === undefined) window.setStatusBarMessage(told(page.document, "Nothing to go to from here."), 4000);
  else await articles.show(...targetOf(found), true);
}

/** Where it begins, as in VS Code's own editor. */
function targetOf(found: Location | LocationLink): [Uri, Range] {
  const [uri, { start }] =
    "targetUri" in found
      ? [found.targetUri, found.targetSelectionRange ?? found.targetRange]
      : [found.uri, found.range];
  return [uri, new Range(start, start)];
}

/** All mentions of a name, in a list: each is shown as one comes to it, and Escape goes back. */
export async function findReferences(page: ArticleEditor, articles: Articles): Promise<void> {
  await page.settle();
  const start = page.selections[0];
  if (start === undefined) return;
  const { document } = page;
  const found =
    (await commands.executeCommand<Location[] | undefined>(
      "vscode.executeReferenceProvider",
      document.uri,
      start.active,
    )) ?? [];
  if (found.length === 0) return void window.setStatusBarMessage(told(document, "There is no name here."), 4000);
  const pick = window.createQuickPick<QuickPickItem & { at: Location }>();
  pick.title = told(document, "All mentions");
  pick.matchOnDescription = true;
  pick.items = found.map((at) => ({
    at,
    label: isolated(wordsAround(document.lineAt(Math.min(at.range.start.line, document.lineCount - 1)).text, at.range)),
    description: told(document, "line {0}", at.range.start.line + 1),
  }));
  const here = ({ uri }: Location): boolean => uri.toString() === document.uri.toString();
  const chosen = await new Promise<Location | undefined>((resolve) => {
    pick.onDidChangeActive(([item]) => {
      if (item !== undefined && here(item.at)) page.reveal(item.at.range);
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.at);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
    pick.show();
  });
  pick.dispose();
  if (chosen === undefined) page.reveal(start);
  else await articles.show(chosen.uri, chosen.range, true);
}

/** A few words on both sides of a mention. @param marks around the mention itself, where its line may have it twice */
function wordsAround(line: string, { start, end }: protocol.Range, reach = 40, marks = ["", ""]): string {
  const [before, behind] = [
    line.slice(Math.max(0, start.character - reach), start.character),
    line.slice(end.character, end.character + reach),
  ];
  const [from, to] = [start.character > reach, line.length > end.character + reach];
  const mention = `${marks[0] ?? ""}${line.slice(start.character, end.character)}${marks[1] ?? ""}`;
  return `${from ? `…${before.replace(/^\S*\s/, "")}` : before}${mention}${behind}${to ? "…" : ""}`;
}

/** Letters on each side of a word that one is asked about. */
const NEAR = 20;

const isolated = (text: string): string => `\u2067${text}\u2069`;

/** Asks for a new name, and which of the places that may not be the name change, too. @param change makes the edits that are worked out */
export async function rename(
  page: ArticleEditor,
  client: BaseLanguageClient,
  change: (work: () => Promise<WorkspaceEdit | undefined>) => Promise<void>,
): Promise<void> {
  await page.settle();
  const { document } = page;
  const position = page.selections[0]?.active;
  if (position === undefined) return;
  try {
    const prepared = await commands.executeCommand<{ range: Range; placeholder: string } | undefined>(
      "vscode.prepareRename",
      document.uri,
      position,
    );
    if (prepared === undefined) return void window.setStatusBarMessage(told(document, "There is no name here."), 4000);
    const newName = await window.showInputBox({
      value: prepared.placeholder,
      prompt: told(document, "The new name, in full: its short forms follow."),
      ignoreFocusOut: true,
    });
    if (newName === undefined || newName === prepared.placeholder) return;
    await change(async () => {
      const textDocument = { uri: document.uri.toString() };
      const edit = await client.sendRequest(RenameRequest.type, { textDocument, position, newName });
      const edits = edit === null ? undefined : await chosen(document, changesOf(edit));
      if (edits === undefined) return undefined;
      const wanted = new WorkspaceEdit();
      wanted.set(document.uri, await client.protocol2CodeConverter.asTextEdits(edits));
      return wanted;
    });
  } catch (error) {
    // Why a name cannot be renamed the server says.
    await window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

const changesOf = ({ changes = {}, documentChanges = [] }: protocol.WorkspaceEdit): readonly protocol.TextEdit[] => [
  ...Object.values(changes).flat(),
  ...documentChanges.flatMap((one) => ("edits" in one ? (one.edits as protocol.TextEdit[]) : [])),
];

const isAsked = (edit: protocol.TextEdit): boolean => "annotationId" in edit;

/** VS Code's own list of what is changed has no page: what is to be confirmed is asked here. @returns undefined where it is called off */
async function chosen(
  document: TextDocument,
  edits: readonly protocol.TextEdit[],
): Promise<protocol.TextEdit[] | undefined> {
  const [sure, asked] = [edits.filter((edit) => !isAsked(edit)), edits.filter(isAsked)];
  if (asked.length === 0) return sure;
  const picked = await window.showQuickPick(
    asked.map((edit) => ({
      edit,
      label: isolated(wordsAround(document.lineAt(edit.range.start.line).text, edit.range, NEAR, ["«", "»"])),
    })),
    {
      canPickMany: true,
      ignoreFocusOut: true,
      placeHolder: told(document, "Tick where the word is the name, too: the others stay as they are."),
    },
  );
  return picked && [...sure, ...picked.map(({ edit }) => edit)];
}
