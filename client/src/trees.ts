/** Two trees in the Explorer: who said what, and the article's figures. The server says what is in them. */
import { commands, EventEmitter, l10n, Range, Selection, TextEditorRevealType, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, workspace, type Disposable, type TreeDataProvider } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { atRest } from "./rest";

interface Spot { start: { line: number; character: number }; end: { line: number; character: number } }
interface Speakers {
  speakers: { name: string; title: string; share: number; quotations: { words: string; mode: string; stance: string; paragraph: number; range: Spot }[] }[];
  silent: { name: string; range: Spot }[];
}
interface Figure { written: string; kind: string; value: string; range: Spot }

/** A row, the rows under it, and the text that it stands for. */
interface Row { item: TreeItem; children: Row[]; range?: Spot }

export function registerTrees(client: LanguageClient): Disposable[] {
  const speakers = new Rows(async (uri) => speakerRows(await client.sendRequest<Speakers | null>("arabicPress/speakers", { textDocument: { uri } })));
  const figures = new Rows(async (uri) => ((await client.sendRequest<Figure[] | null>("arabicPress/figures", { textDocument: { uri } })) ?? []).map(figureRow));
  const soon = atRest(400, () => { speakers.refresh(); figures.refresh(); });
  const tree = window.createTreeView("arabicPress.speakers", { treeDataProvider: speakers });
  return [
    tree, window.registerTreeDataProvider("arabicPress.figures", figures),
    window.onDidChangeTextEditorSelection(({ selections: [selection] }) => {
      const row = selection === undefined || !tree.visible ? undefined : speakers.rowAt(selection.active.line, selection.active.character);
      if (row !== undefined) void tree.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    }),
    window.onDidChangeActiveTextEditor(soon), workspace.onDidChangeTextDocument(soon), client.onDidChangeState(soon),
    commands.registerCommand("arabicPress.reveal", (range: Spot) => reveal(range)),
    commands.registerCommand("arabicPress.exportTable", () => exportTable(client)),
  ];
}

class Rows implements TreeDataProvider<Row> {
  private readonly changed = new EventEmitter<void>();
  private rows: Row[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly load: (uri: string) => Promise<Row[]>) {}

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem({ item }: Row): TreeItem {
    return item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row !== undefined) return row.children;
    const uri = window.activeTextEditor?.document.uri;
    // A server that is starting or gone has nothing to show yet.
    this.rows = uri === undefined ? [] : await this.load(uri.toString()).catch(() => []);
    return this.rows;
  }

  /** For the tree, which opens the way to a row that it shows. */
  getParent(row: Row): Row | undefined {
    return this.rows.find(({ children }) => children.includes(row));
  }

  /** The row of what stands at the caret. */
  rowAt(line: number, character: number): Row | undefined {
    const before = (a: Spot["start"], b: Spot["start"]): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
    return this.rows.flatMap(({ children }) => children).find(({ range }) => range !== undefined && before(range.start, { line, character }) && before({ line, character }, range.end));
  }
}

function speakerRows(view: Speakers | null): Row[] {
  if (view === null) return [];
  const rows = view.speakers.map(({ name, title, share, quotations }) => {
    const item = new TreeItem(name === "" ? l10n.t("Not resolved") : name, TreeItemCollapsibleState.Expanded);
    item.description = [title, `${quotations.length}`, `${share}%`].filter(Boolean).join(" · ");
    item.iconPath = new ThemeIcon(name === "" ? "question" : "person");
    return { item, children: quotations.map(({ words, mode, stance, paragraph, range }) => leaf(words, [l10n.t("paragraph {0}", paragraph), stance].filter(Boolean).join(" · "), mode === "direct" ? "quote" : "comment", range)) };
  });
  if (view.silent.length === 0) return rows;
  const silent = new TreeItem(l10n.t("Named, not speaking"), TreeItemCollapsibleState.Collapsed);
  silent.description = `${view.silent.length}`;
  return [...rows, { item: silent, children: view.silent.map(({ name, range }) => leaf(name, "", "mute", range)) }];
}

const figureRow = ({ written, kind, value, range }: Figure): Row => leaf(written, `${kind} · ${value}`, "symbol-number", range);

function leaf(label: string, description: string, icon: string, range: Spot): Row {
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.description = description;
  item.tooltip = label;
  item.iconPath = new ThemeIcon(icon);
  item.command = { command: "arabicPress.reveal", title: "", arguments: [range] };
  return { item, children: [], range };
}

function reveal({ start, end }: Spot): void {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The table of quotations, opened as a document: to read, copy or save. */
async function exportTable(client: LanguageClient): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  const format = await window.showQuickPick(["markdown", "csv", "json"], { placeHolder: l10n.t("Which format?") });
  if (uri === undefined || format === undefined) return;
  const table = await client.sendRequest<string | null>("arabicPress/table", { textDocument: { uri }, format });
  if (table === null) return void window.showInformationMessage(l10n.t("Arabic Press is off in this document."));
  const document = await workspace.openTextDocument({ language: format === "csv" ? "plaintext" : format, content: table });
  await window.showTextDocument(document, { preview: false });
}
