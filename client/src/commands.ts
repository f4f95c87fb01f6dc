/** Commands of the editor: moving between quotations, speakers and findings, datelines, quotation marks, the article's facts. What they need to know the server tells. */
import {
  commands,
  env,
  languages,
  Range,
  SnippetString,
  TextEdit,
  window,
  type Diagnostic,
  type Disposable,
  type Position,
} from "vscode";
import type { BaseLanguageClient, RequestType } from "vscode-languageclient";
import {
  ArticleRequest,
  DatelinesRequest,
  FactsRequest,
  FixAllRequest,
  FixedAllRequest,
  type Article,
  type OfDocument,
} from "../../protocol/protocol";
import type { ArticleEditor, Articles } from "./articles";
import { askForArticle } from "./no-article";
import { unattended } from "./unattended";
import { l10n } from "./texts";

export function registerCommands(client: BaseLanguageClient, articles: Articles): Disposable[] {
  const ask = <T>(editor: ArticleEditor, request: RequestType<OfDocument, T, void>): Promise<T> =>
    client.sendRequest(request, { textDocument: { uri: editor.document.uri.toString() } });
  /** A command that does nothing, and says so, where no article is open. */
  const inEditor = (id: string, run: (editor: ArticleEditor) => Promise<void>): Disposable =>
    commands.registerCommand(id, async () => {
      const editor = articles.active;
      if (editor === undefined) return askForArticle();
      await editor.settle();
      await run(editor);
    });
  const quotations = async (editor: ArticleEditor): Promise<Quotations> =>
    (await ask(editor, ArticleRequest))?.quotations ?? [];
  return [
    inEditor("arabicPress.nextQuotation", async (editor) => toQuotation(editor, await quotations(editor), 1)),
    inEditor("arabicPress.previousQuotation", async (editor) => toQuotation(editor, await quotations(editor), -1)),
    inEditor("arabicPress.nextSpeaker", async (editor) => toQuotation(editor, turns(await quotations(editor)), 1)),
    inEditor("arabicPress.previousSpeaker", async (editor) => toQuotation(editor, turns(await quotations(editor)), -1)),
    inEditor("arabicPress.nextFinding", (editor) => toFinding(editor, findingsOf(editor), 1)),
    inEditor("arabicPress.previousFinding", (editor) => toFinding(editor, findingsOf(editor), -1)),
    inEditor("arabicPress.nextFindingOfKind", (editor) => toFindingOfKind(editor, 1)),
    inEditor("arabicPress.previousFindingOfKind", (editor) => toFindingOfKind(editor, -1)),
    inEditor("arabicPress.insertDateline", (editor) => insertDateline(client, editor)),
    inEditor("arabicPress.wrapInGuillemets", wrapInGuillemets),
    inEditor("arabicPress.convertDigits", (editor) => editor.offerFixes("source.convertDigits.arabicPress")),
    inEditor("arabicPress.fixAll", (editor) => fixAll(client, editor, false)),
    inEditor("arabicPress.fixAllPreview", (editor) => fixAll(client, editor, true)),
    inEditor("arabicPress.copyFacts", async (editor) => copyFacts(await ask(editor, FactsRequest))),
    inEditor("arabicPress.quickFix", (editor) => editor.offerFixes()),
    inEditor("arabicPress.rename", (editor) => editor.rename()),
    inEditor("arabicPress.goToDefinition", (editor) => editor.goToDefinition()),
    inEditor("arabicPress.findReferences", (editor) => editor.findReferences()),
    inEditor("arabicPress.showHover", (editor) => editor.showHover()),
    inEditor("arabicPress.foldSpeakers", (editor) => editor.fold("all")),
    inEditor("arabicPress.unfoldAll", (editor) => editor.fold("none")),
    inEditor("arabicPress.goToLine", goToLine),
  ];
}

type Quotations = Article["quotations"];

function caretOf(editor: ArticleEditor): Position {
  return editor.selections[0]?.active ?? editor.document.positionAt(0);
}

async function toQuotation(editor: ArticleEditor, quotations: Quotations, step: 1 | -1): Promise<void> {
  const caret = editor.document.offsetAt(caretOf(editor));
  const starts = [...new Set(quotations.map(({ start }) => start))].sort((a, b) => a - b);
  const next =
    step > 0
      ? (starts.find((start) => start > caret) ?? starts[0])
      : (starts.findLast((start) => start < caret) ?? starts.at(-1));
  if (next === undefined) await window.showInformationMessage(l10n.t("No quotation was found here."));
  else editor.reveal(pointAt(editor, next));
}

function pointAt({ document }: ArticleEditor, offset: number): Range {
  return new Range(document.positionAt(offset), document.positionAt(offset));
}

/** The quotations with which another speaker begins. */
function turns(quotations: Quotations): Quotations {
  const speaker = ({ speakers: [first] }: Quotations[number]): string => first?.entity ?? first?.name ?? "";
  const inOrder = [...quotations].sort((a, b) => a.start - b.start);
  return inOrder.filter((one, at) => at === 0 || speaker(one) !== speaker(inOrder[at - 1] ?? one));
}

const findingsOf = ({ document }: ArticleEditor): Diagnostic[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "Arabic Press")
    .sort((a, b) => a.range.start.compareTo(b.range.start));

async function toFinding(editor: ArticleEditor, findings: readonly Diagnostic[], step: 1 | -1): Promise<void> {
  const caret = caretOf(editor);
  const next =
    step > 0
      ? (findings.find(({ range }) => range.start.isAfter(caret)) ?? findings[0])
      : (findings.findLast(({ range }) => range.end.isBefore(caret)) ?? findings.at(-1));
  if (next === undefined) await window.showInformationMessage(l10n.t("There are no findings here."));
  else editor.reveal(new Range(next.range.start, next.range.start));
}

/** The kind is that of the finding at the caret; elsewhere the user picks one. */
async function toFindingOfKind(editor: ArticleEditor, step: 1 | -1): Promise<void> {
  const findings = findingsOf(editor);
  const here = findings.find(({ range }) => range.contains(caretOf(editor)));
  const kind =
    here === undefined
      ? await window.showQuickPick([...new Set(findings.map(kindOf))], {
          placeHolder: l10n.t("Which kind of finding?"),
        })
      : kindOf(here);
  if (kind !== undefined)
    await toFinding(
      editor,
      findings.filter((one) => kindOf(one) === kind),
      step,
    );
}

const kindOf = ({ code }: Diagnostic): string => String(typeof code === "object" ? code.value : code);

async function insertDateline(client: BaseLanguageClient, editor: ArticleEditor): Promise<void> {
  const datelines = await client.sendRequest(DatelinesRequest);
  const picked = await window.showQuickPick(
    datelines.map(({ agency, snippet }) => ({ label: agency, snippet })),
    { placeHolder: l10n.t("Which agency's dateline?") },
  );
  if (picked !== undefined) await editor.insertSnippet(new SnippetString(picked.snippet));
}

/** Where nothing is selected, what is typed next stands between the marks. */
async function wrapInGuillemets(editor: ArticleEditor): Promise<void> {
  if (editor.selections.every(({ isEmpty }) => isEmpty)) return editor.insertSnippet(new SnippetString("«$0»"));
  await editor.replace(
    editor.selections.map((selection) => TextEdit.replace(selection, `«${editor.document.getText(selection)}»`)),
  );
}

async function goToLine(editor: ArticleEditor): Promise<void> {
  const { lineCount } = editor.document;
  const isLine = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= lineCount;
  const answer = await window.showInputBox({
    prompt: l10n.t("Which line? 1 to {0}", lineCount),
    validateInput: (text) => (isLine(text) ? undefined : l10n.t("Which line? 1 to {0}", lineCount)),
  });
  if (answer !== undefined && isLine(answer)) editor.reveal(new Range(Number(answer) - 1, 0, Number(answer) - 1, 0));
}

/** The server has the edits made, or shown first, and says what was done. */
async function fixAll(client: BaseLanguageClient, editor: ArticleEditor, preview: boolean): Promise<void> {
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
