/** The tables behind the trees, for other programs: to the clipboard, to a file, or to look at. */
import { commands, env, Position, Uri, window, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { TableRequest, WorkspaceTableRequest, type TableFormat, type TableOf } from "../../protocol/protocol";
import type { Articles } from "./articles";
import { withEnding } from "./files";
import { askForArticle } from "./no-article";
import type { Scope } from "./trees";
import { unattended } from "./unattended";
import { l10n } from "./texts";

/** Formats, with the ending that each has. */
const FORMATS = {
  markdown: { label: "Markdown", ending: "md" },
  csv: { label: "CSV", ending: "csv" },
  json: { label: "JSON", ending: "json" },
} as const satisfies Record<TableFormat, { label: string; ending: string }>;
type Format = keyof typeof FORMATS;

/** @param scope what the tree of speakers shows: what is shown is exported */
export function registerExport(client: BaseLanguageClient, articles: Articles, scope: Scope): Disposable[] {
  return [
    commands.registerCommand("arabicPress.exportTable", () =>
      scope.everywhere ? exportAll(client) : exportTable(client, articles, "quotations"),
    ),
    commands.registerCommand("arabicPress.exportFigures", () => exportTable(client, articles, "figures")),
  ];
}

async function exportTable(client: BaseLanguageClient, articles: Articles, of: TableOf): Promise<void> {
  const editor = articles.active;
  await editor?.settle();
  const document = editor?.document;
  if (document === undefined) return askForArticle();
  const textDocument = { uri: document.uri.toString() };
  await exportAs(document.uri, async (format) => client.sendRequest(TableRequest, { textDocument, of, format }));
}

/** Who said what in all articles of the folders. */
async function exportAll(client: BaseLanguageClient): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return unattended(window.showInformationMessage(l10n.t("Open a folder first.")));
  await exportAs(Uri.joinPath(folder, "quotations"), async (format) =>
    client.sendRequest(WorkspaceTableRequest, { of: "quotations", format }),
  );
}

/** @param source whose table it is: the file beside it has its name. @param ask for the table; null where the article is not read */
async function exportAs(source: Uri, ask: (format: Format) => Promise<string | null>): Promise<void> {
  const formats = (Object.keys(FORMATS) as Format[]).map((format) => ({ label: FORMATS[format].label, format }));
  const format = (await window.showQuickPick(formats, { placeHolder: l10n.t("Which format?") }))?.format;
  const targets = [
    { label: l10n.t("To the clipboard"), to: toClipboard },
    { label: l10n.t("To a file"), to: toFile },
    { label: l10n.t("In a new editor"), to: toEditor },
  ];
  const target = format && (await window.showQuickPick(targets, { placeHolder: l10n.t("Where to?") }));
  if (format === undefined || target === undefined) return;
  const table = await ask(format);
  if (table === null) unattended(window.showInformationMessage(l10n.t("Arabic Press is off in this document.")));
  else await target.to(table, format, source);
}

async function toClipboard(table: string): Promise<void> {
  await env.clipboard.writeText(table);
  window.setStatusBarMessage(l10n.t("The table is on the clipboard."), 4000);
}

async function toFile(table: string, format: Format, source: Uri): Promise<void> {
  const { ending } = FORMATS[format];
  const target = await window.showSaveDialog({
    defaultUri: withEnding(source, ending),
    filters: { [format]: [ending] },
  });
  // A spreadsheet reads CSV as UTF-8 only where a byte order mark says so.
  if (target !== undefined)
    await workspace.fs.writeFile(target, new TextEncoder().encode(format === "csv" ? `\ufeff${table}` : table));
}

/** A file of its name that is not saved yet: by its ending the editor knows its language, and the server that it is no article. */
async function toEditor(table: string, format: Format, source: Uri): Promise<void> {
  const place = withEnding(source, FORMATS[format].ending).with({ scheme: "untitled" });
  const document = await workspace.openTextDocument(place);
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.edit((edit) => edit.insert(new Position(0, 0), table));
}
