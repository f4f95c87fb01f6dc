/** Two trees in the Explorer: who said what, in this article or in all of the workspace, and the article's figures. The server says what is in them. */
import {
  commands,
  env,
  EventEmitter,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeView,
} from "vscode";
import type { LanguageClient, Range as Place, RequestType } from "vscode-languageclient/node";
import {
  FiguresRequest,
  SpeakersRequest,
  WorkspaceSpeakersRequest,
  type FigureView,
  type OfDocument,
  type QuotationView,
  type RowText,
  type SpeakersView,
  type WorkspaceSpeakerView,
} from "../../protocol/protocol";
import type { Articles } from "./articles";
import { atRest } from "./rest";
import { l10n } from "./texts";

/** A row, the rows under it, and the text of the article that it stands for. */
interface Row {
  item: TreeItem;
  children: Row[];
  range?: Place;
  /** Of a quotation: its words with who said them. */
  cited?: string;
}

export function registerTrees(client: LanguageClient, articles: Articles): Disposable[] {
  let everywhere = false;
  const ask = <T>(request: RequestType<OfDocument, T | null, void>): Promise<T | null> | null => {
    const uri = articles.active?.document.uri.toString();
    return uri === undefined ? null : client.sendRequest(request, { textDocument: { uri } });
  };
  const speakers = new Rows(async () =>
    everywhere
      ? workspaceRows(await client.sendRequest(WorkspaceSpeakersRequest))
      : speakerRows(await ask(SpeakersRequest)),
  );
  const figures = new Rows(async () => (await ask(FiguresRequest))?.map(figureRow) ?? null);
  // All articles are asked for when a user does, not at every letter.
  const soon = atRest(400, () => {
    if (!everywhere) speakers.refresh();
    figures.refresh();
  });
  const tree = window.createTreeView("arabicPress.speakers", { treeDataProvider: speakers, showCollapseAll: true });
  const figuresTree = window.createTreeView("arabicPress.figures", { treeDataProvider: figures });
  speakers.onLoaded = (rows) =>
    tellEmpty(
      articles,
      tree,
      rows,
      everywhere
        ? l10n.t("Nobody is quoted in the articles of this folder.")
        : l10n.t("Nobody is quoted in this article."),
    );
  figures.onLoaded = (rows) => tellEmpty(articles, figuresTree, rows, l10n.t("This article has no figures."));
  const show = (all: boolean) => async (): Promise<void> => {
    everywhere = all;
    tree.description = all ? l10n.t("all articles") : "";
    await commands.executeCommand("setContext", "arabicPress.everywhere", all);
    speakers.refresh();
  };
  return [
    tree,
    figuresTree,
    articles.onDidMoveCaret(({ selections: [selection] }) => {
      const row =
        selection === undefined || !tree.visible || everywhere
          ? undefined
          : speakers.rowAt(selection.active.line, selection.active.character);
      if (row !== undefined) void tree.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    }),
    articles.onDidChangeActive(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(soon),
    commands.registerCommand("arabicPress.reveal", (place: Place, uri?: string) => reveal(articles, place, uri)),
    commands.registerCommand("arabicPress.copyQuotation", ({ cited }: Row) => env.clipboard.writeText(cited ?? "")),
    commands.registerCommand("arabicPress.speakersEverywhere", show(true)),
    commands.registerCommand("arabicPress.speakersHere", show(false)),
    commands.registerCommand("arabicPress.filterSpeakers", () => filter("arabicPress.speakers")),
    commands.registerCommand("arabicPress.filterFigures", () => filter("arabicPress.figures")),
  ];
}

/** A tree without rows says why. @param rows null where the article is not read, or none is open */
function tellEmpty(articles: Articles, tree: TreeView<Row>, rows: readonly Row[] | null, empty: string): void {
  const off = (): string =>
    articles.active === undefined
      ? l10n.t("Open an article: who says what in it stands here.")
      : l10n.t("Arabic Press is off in this document.");
  if (rows === null) tree.message = off();
  else if (rows.length === 0) tree.message = empty;
  // What has no message has no key for it.
  else delete tree.message;
}

class Rows implements TreeDataProvider<Row> {
  private readonly changed = new EventEmitter<void>();
  private rows: Row[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  /** Called with the rows once they are there. */
  onLoaded: (rows: readonly Row[] | null) => void = () => undefined;

  constructor(private readonly load: () => Promise<Row[] | null>) {}

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem({ item }: Row): TreeItem {
    return item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row !== undefined) return row.children;
    // A server that is starting or gone has nothing to show yet.
    const rows = await this.load().catch(() => null);
    this.rows = rows ?? [];
    this.onLoaded(rows);
    return this.rows;
  }

  /** For the tree, which opens the way to a row that it shows. */
  getParent(row: Row): Row | undefined {
    return this.rows.find(({ children }) => children.includes(row));
  }

  /** The row of what stands at the caret. */
  rowAt(line: number, character: number): Row | undefined {
    const before = (a: Place["start"], b: Place["start"]): boolean =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    return this.rows
      .flatMap(({ children }) => children)
      .find(
        ({ range }) =>
          range !== undefined && before(range.start, { line, character }) && before({ line, character }, range.end),
      );
  }
}

function speakerRows(view: SpeakersView | null): Row[] | null {
  if (view === null) return null;
  const rows = view.speakers.map(({ row, source, quotations }) =>
    branch(row, SOURCES[source], quotations.map(quotationRow), TreeItemCollapsibleState.Expanded),
  );
  if (view.silent.length === 0) return rows;
  const silent = view.silent.map(({ name, range }) =>
    leaf({ label: name, facts: "", spoken: name }, name, "mute", range),
  );
  return [...rows, branch(view.silentRow, "mute", silent)];
}

const SOURCES = { person: "person", body: "organization", document: "book", unknown: "question" } as const;

function quotationRow({ row, words, cited, mode, range }: QuotationView): Row {
  const quotation = leaf(row, words, mode === "direct" ? "quote" : "comment", range);
  quotation.item.contextValue = "quotation";
  return { ...quotation, cited };
}

const workspaceRows = (speakers: readonly WorkspaceSpeakerView[]): Row[] =>
  speakers.map(({ row, quotations }) =>
    branch(
      row,
      "person",
      quotations.map(({ words, uri, range }) => {
        const file = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
        return leaf(
          { label: firstWords(words), facts: file, spoken: `${words}, ${file}` },
          words,
          "comment",
          range,
          uri,
        );
      }),
    ),
  );

const figureRow = ({ written, row, range }: FigureView): Row => leaf(row, written, "symbol-number", range);

function branch(row: RowText, icon: string, children: Row[], state = TreeItemCollapsibleState.Collapsed): Row {
  return { item: rowItem(row, row.spoken, icon, state), children };
}

/** @param whole the words that the row may have cut */
function leaf(row: RowText, whole: string, icon: string, range: Place, uri?: string): Row {
  const item = rowItem(row, whole, icon, TreeItemCollapsibleState.None);
  item.command = { command: "arabicPress.reveal", title: "", arguments: [range, uri] };
  return { item, children: [], range };
}

function rowItem(
  { label, facts, spoken }: RowText,
  tooltip: string,
  icon: string,
  state: TreeItemCollapsibleState,
): TreeItem {
  const item = new TreeItem(label, state);
  item.description = facts;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = new ThemeIcon(icon);
  return item;
}

/** A row that is too long loses its right end, where Arabic begins: it is cut at its own end here, and the tooltip has it whole. */
export function firstWords(text: string): string {
  const end = text.length <= LONGEST ? text.length : text.lastIndexOf(" ", LONGEST);
  return end === text.length ? text : `${text.slice(0, end > 0 ? end : LONGEST)}…`;
}

/** UTF-16 units that a side bar of usual width has room for. */
const LONGEST = 36;

/** @param uri an article that may not be open; without one, the one that is worked on */
async function reveal(articles: Articles, { start, end }: Place, uri?: string): Promise<void> {
  const target = uri === undefined ? articles.active?.document.uri : Uri.parse(uri);
  if (target !== undefined)
    await articles.show(target, new Range(start.line, start.character, end.line, end.character));
}

/** The editor's own box that finds and filters rows, in the tree's focus. */
async function filter(view: string): Promise<void> {
  await commands.executeCommand(`${view}.focus`);
  await commands.executeCommand("list.find");
}
