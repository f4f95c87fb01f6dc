/** Commands of the editor: moving between quotations and findings, datelines, quotation marks, the article's facts. What they need to know the server tells. */
import {
  commands,
  env,
  l10n,
  languages,
  Range,
  Selection,
  SnippetString,
  TextEditorRevealType,
  window,
  type Diagnostic,
  type Disposable,
  type TextEditor,
} from "vscode";
import type { LanguageClient, RequestType } from "vscode-languageclient/node";
import {
  ArticleRequest,
  DatelinesRequest,
  FactsRequest,
  FixAllRequest,
  FixedAllRequest,
  type Article,
  type OfDocument,
} from "../../protocol/protocol";
import { unattended } from "./unattended";

export function registerCommands(client: LanguageClient): Disposable[] {
  const ask = <T>(editor: TextEditor, request: RequestType<OfDocument, T, void>): Promise<T> =>
    client.sendRequest(request, { textDocument: { uri: editor.document.uri.toString() } });
  return [
    inEditor("arabicPress.nextQuotation", async (editor) => toQuotation(editor, await ask(editor, ArticleRequest), 1)),
    inEditor("arabicPress.previousQuotation", async (editor) =>
      toQuotation(editor, await ask(editor, ArticleRequest), -1),
    ),
    inEditor("arabicPress.nextFindingOfKind", (editor) => toFinding(editor, 1)),
    inEditor("arabicPress.previousFindingOfKind", (editor) => toFinding(editor, -1)),
    inEditor("arabicPress.insertDateline", (editor) => insertDateline(client, editor)),
    inEditor("arabicPress.wrapInGuillemets", wrapInGuillemets),
    inEditor("arabicPress.convertDigits", async () => {
      await commands.executeCommand("editor.action.codeAction", { kind: "source.convertDigits.arabicPress" });
    }),
    inEditor("arabicPress.fixAll", (editor) => fixAll(client, editor, false)),
    inEditor("arabicPress.fixAllPreview", (editor) => fixAll(client, editor, true)),
    inEditor("arabicPress.copyFacts", async (editor) => copyFacts(await ask(editor, FactsRequest))),
  ];
}

/** A command that does nothing, and says so, where no editor is open. */
function inEditor(id: string, run: (editor: TextEditor) => Promise<void>): Disposable {
  return commands.registerCommand(id, async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined) unattended(window.showInformationMessage(l10n.t("Arabic Press: open an article first.")));
    else await run(editor);
  });
}

async function toQuotation(editor: TextEditor, article: Article | null, step: 1 | -1): Promise<void> {
  const caret = editor.document.offsetAt(editor.selection.active);
  const starts = [...new Set((article?.quotations ?? []).map(({ start }) => start))].sort((a, b) => a - b);
  const next =
    step > 0
      ? (starts.find((start) => start > caret) ?? starts[0])
      : (starts.findLast((start) => start < caret) ?? starts.at(-1));
  if (next === undefined) await window.showInformationMessage(l10n.t("Arabic Press: no quotation was found here."));
  else reveal(editor, new Range(editor.document.positionAt(next), editor.document.positionAt(next)));
}

/** The kind is that of the finding at the caret; elsewhere the user picks one. */
async function toFinding(editor: TextEditor, step: 1 | -1): Promise<void> {
  const findings = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === "Arabic Press")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  const { active } = editor.selection;
  const here = findings.find(({ range }) => range.contains(active));
  const kind =
    here === undefined
      ? await window.showQuickPick([...new Set(findings.map(kindOf))], {
          placeHolder: l10n.t("Which kind of finding?"),
        })
      : kindOf(here);
  const alike = findings.filter((one) => kindOf(one) === kind);
  const next =
    step > 0
      ? (alike.find(({ range }) => range.start.isAfter(active)) ?? alike[0])
      : (alike.findLast(({ range }) => range.end.isBefore(active)) ?? alike.at(-1));
  if (next !== undefined) reveal(editor, next.range);
}

const kindOf = ({ code }: Diagnostic): string => String(typeof code === "object" ? code.value : code);

function reveal(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function insertDateline(client: LanguageClient, editor: TextEditor): Promise<void> {
  const datelines = await client.sendRequest(DatelinesRequest);
  const picked = await window.showQuickPick(
    datelines.map(({ agency, snippet }) => ({ label: agency, snippet })),
    { placeHolder: l10n.t("Whose dateline?") },
  );
  if (picked !== undefined) await editor.insertSnippet(new SnippetString(picked.snippet));
}

async function wrapInGuillemets(editor: TextEditor): Promise<void> {
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, `«${editor.document.getText(selection)}»`);
  });
}

/** The server has the edits made, or shown first, and says what was done. */
async function fixAll(client: LanguageClient, editor: TextEditor, preview: boolean): Promise<void> {
  const textDocument = { uri: editor.document.uri.toString() };
  const answer = await client.sendRequest(FixAllRequest, { textDocument, preview });
  if (answer === null) unattended(window.showInformationMessage(l10n.t("Arabic Press is off in this document.")));
  else if (answer.shown !== undefined) await client.sendRequest(FixedAllRequest, { textDocument, ...answer.shown });
}

async function copyFacts(facts: string | null): Promise<void> {
  if (facts === null) return unattended(window.showInformationMessage(l10n.t("Arabic Press is off in this document.")));
  await env.clipboard.writeText(facts);
  window.setStatusBarMessage(l10n.t("The article's facts are on the clipboard."), 4000);
}
