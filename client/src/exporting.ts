/** The tables behind the trees, for other programs: to the clipboard, to a file, or to look at. */
import { commands, env, l10n, Uri, window, workspace, type Disposable, type TextDocument } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { TableRequest, type TableFormat, type TableOf } from "../../protocol/protocol";
import { unattended } from "./unattended";

/** Formats, with the language and the ending that each has. */
const FORMATS = {
  markdown: { language: "markdown", ending: "md" },
  csv: { language: "plaintext", ending: "csv" },
  json: { language: "json", ending: "json" },
} as const satisfies Record<TableFormat, { language: string; ending: string }>;
type Format = keyof typeof FORMATS;

export function registerExport(client: LanguageClient): Disposable[] {
  return [
    commands.registerCommand("arabicPress.exportTable", () => exportTable(client, "quotations")),
    commands.registerCommand("arabicPress.exportFigures", () => exportTable(client, "figures")),
  ];
}

async function exportTable(client: LanguageClient, of: TableOf): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined)
    return unattended(window.showInformationMessage(l10n.t("Arabic Press: open an article first.")));
  const format = (await window.showQuickPick(Object.keys(FORMATS), { placeHolder: l10n.t("Which format?") })) as
    Format | undefined;
  const targets = [
    { label: l10n.t("To the clipboard"), to: toClipboard },
    { label: l10n.t("To a file"), to: toFile },
    { label: l10n.t("In a new editor"), to: toEditor },
  ];
  const target = format && (await window.showQuickPick(targets, { placeHolder: l10n.t("Where to?") }));
  if (format === undefined || target === undefined) return;
  const table = await client.sendRequest(TableRequest, {
    textDocument: { uri: document.uri.toString() },
    of,
    format,
  });
  if (table === null) unattended(window.showInformationMessage(l10n.t("Arabic Press is off in this document.")));
  else await target.to(table, format, document);
}

async function toClipboard(table: string): Promise<void> {
  await env.clipboard.writeText(table);
  window.setStatusBarMessage(l10n.t("The table is on the clipboard."), 4000);
}

async function toFile(table: string, format: Format, { uri }: TextDocument): Promise<void> {
  const { ending } = FORMATS[format];
  const target = await window.showSaveDialog({
    defaultUri: Uri.file(uri.fsPath.replace(/(?:\.[^.]*)?$/, `.${ending}`)),
    filters: { [format]: [ending] },
  });
  // A spreadsheet reads CSV as UTF-8 only where a byte order mark says so.
  if (target !== undefined)
    await workspace.fs.writeFile(target, new TextEncoder().encode(format === "csv" ? `\ufeff${table}` : table));
}

async function toEditor(table: string, format: Format): Promise<void> {
  await window.showTextDocument(
    await workspace.openTextDocument({ language: FORMATS[format].language, content: table }),
    { preview: false },
  );
}
