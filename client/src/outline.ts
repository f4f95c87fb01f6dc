/** The outline of the article in a tree of our own, for both editors: VS Code has none for a page. The same symbols, and it follows the caret. */
import {
  commands,
  EventEmitter,
  SymbolKind,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type Disposable,
  type DocumentSymbol,
  type Position,
  type TreeDataProvider,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LANGUAGES, PAGES } from "./arabic-text";
import type { Articles } from "./articles";
import { beside, firstWords, rightToLeft, undirected } from "./direction";
import { atRest, whereOurs } from "./rest";
import { l10n } from "./texts";
import { tellEmpty } from "./trees";
import { unattended } from "./unattended";

export function showOutline(client: BaseLanguageClient, articles: Articles): Disposable[] {
  const symbols = new Symbols(articles);
  const tree = window.createTreeView("arabicPress.outline", { treeDataProvider: symbols, showCollapseAll: true });
  symbols.onLoaded = (rows) =>
    tellEmpty(articles, tree, rows, {
      none: l10n.t("Open an article to see its paragraphs here, each under its speaker."),
      empty: l10n.t("There is nothing to outline here."),
    });
  const follow = (): void => {
    const caret = articles.told?.selections[0]?.active;
    const row = caret === undefined || !tree.visible ? undefined : symbols.at(caret);
    if (row !== undefined) unattended(tree.reveal(row, { select: true, focus: false }));
  };
  const soon = atRest(300, () => {
    symbols.refresh();
  });
  return [
    tree,
    articles.onDidChangeActive(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(soon),
    workspace.onDidChangeConfiguration(whereOurs(soon)),
    tree.onDidChangeVisibility(follow),
    articles.onDidMoveCaret(atRest(100, follow)),
  ];
}

class Symbols implements TreeDataProvider<DocumentSymbol> {
  private readonly changed = new EventEmitter<void>();
  private rows: DocumentSymbol[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  /** Called with the rows once they are there. */
  onLoaded: (rows: readonly DocumentSymbol[] | null) => void = () => undefined;

  constructor(private readonly articles: Articles) {}

  refresh(): void {
    this.changed.fire();
  }

  async getChildren(row?: DocumentSymbol): Promise<DocumentSymbol[]> {
    if (row !== undefined) return row.children;
    const uri = this.articles.told?.document.uri;
    // What a language of another extension outlines stays with VS Code's own.
    const found =
      uri === undefined || ![...LANGUAGES, ...PAGES].includes(this.articles.told?.document.languageId ?? "")
        ? []
        : await commands.executeCommand<DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", uri);
    this.rows = (found ?? []).filter((one) => "children" in one);
    this.onLoaded(uri === undefined ? null : this.rows);
    return this.rows;
  }

  getParent(row: DocumentSymbol): DocumentSymbol | undefined {
    return this.rows.find(({ children }) => children.includes(row));
  }

  getTreeItem({ name, detail, kind, range, children }: DocumentSymbol): TreeItem {
    const [words, fact] = [undirected(name), undirected(detail)];
    const item = new TreeItem(
      rightToLeft(firstWords(words)),
      children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.description = beside(fact);
    item.tooltip = name;
    item.accessibilityInformation = { label: fact === "" ? words : `${words}, ${fact}` };
    item.iconPath = new ThemeIcon(`symbol-${ICONS[kind] ?? "string"}`);
    item.command = { command: "arabicPress.reveal", title: "", arguments: [{ start: range.start, end: range.start }] };
    return item;
  }

  /** The row of what stands at a place: in a paragraph that is open, the name or number in it. */
  at(place: Position): DocumentSymbol | undefined {
    return this.rows.find(({ range }) => range.contains(place) || range.end.line === place.line);
  }
}

const ICONS: Partial<Record<SymbolKind, string>> = {
  [SymbolKind.Event]: "event",
  [SymbolKind.Namespace]: "namespace",
  [SymbolKind.Key]: "key",
  [SymbolKind.Number]: "number",
  [SymbolKind.Class]: "class",
  [SymbolKind.Module]: "module",
  [SymbolKind.Field]: "field",
  [SymbolKind.Enum]: "enum",
  [SymbolKind.Object]: "object",
  [SymbolKind.File]: "file",
};
