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
import type { BaseLanguageClient, Range as Place, RequestType } from "vscode-languageclient";
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
import { atRest, whereOurs } from "./rest";
import { l10n } from "./texts";

/** A row, the rows under it, and the text of the article that it stands for. */
interface Row {
  item: TreeItem;
  children: Row[];
  range?: Place;
  /** Of an article that may not be open. */
  uri?: string;
  /** Of a quotation: its words with who said them. */
  cited?: string;
  /** Of a speaker, and of what one says. */
  speaker?: string;
}

/** What the tree of speakers shows: this article, or all of the folders. */
export interface Scope {
  everywhere: boolean;
}

export function registerTrees(client: BaseLanguageClient, articles: Articles, scope: Scope): Disposable[] {
  const ask = <T>(request: RequestType<OfDocument, T | null, void>): Promise<T | null> | null => {
    const uri = articles.told?.document.uri.toString();
    return uri === undefined ? null : client.sendRequest(request, { textDocument: { uri } });
  };
  const speakers = new Rows(async () =>
    scope.everywhere
      ? workspaceRows(await client.sendRequest(WorkspaceSpeakersRequest))
      : speakerRows(await ask(SpeakersRequest)),
  );
  const figures = new Rows(async () => (await ask(FiguresRequest))?.map(figureRow) ?? null);
  // All articles are asked for when a user does, not at every letter.
  const soon = atRest(400, () => {
    if (!scope.everywhere) speakers.refresh();
    figures.refresh();
  });
  const tree = window.createTreeView("arabicPress.speakers", { treeDataProvider: speakers, showCollapseAll: true });
  const figuresTree = window.createTreeView("arabicPress.figures", { treeDataProvider: figures });
  speakers.onLoaded = (rows) =>
    tellEmpty(articles, tree, rows, {
      none: l10n.t("Open an article to see here who says what in it."),
      empty: scope.everywhere
        ? l10n.t("Nobody is quoted in the articles of this folder.")
        : l10n.t("Nobody is quoted in this article."),
    });
  figures.onLoaded = (rows) =>
    tellEmpty(articles, figuresTree, rows, {
      none: l10n.t("Open an article to see its dates, money and figures here."),
      empty: l10n.t("This article has no figures."),
    });
  const show = (all: boolean) => async (): Promise<void> => {
    scope.everywhere = all;
    tree.description = all ? l10n.t("all articles") : "";
    await commands.executeCommand("setContext", "arabicPress.everywhere", all);
    speakers.refresh();
  };
  return [
    tree,
    figuresTree,
    articles.onDidMoveCaret(({ selections: [selection] }) => {
      const row =
        selection === undefined || !tree.visible || scope.everywhere
          ? undefined
          : speakers.rowAt(selection.active.line, selection.active.character);
      if (row !== undefined) void tree.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    }),
    articles.onDidChangeActive(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(soon),
    workspace.onDidChangeConfiguration(
      whereOurs(
        // The server is told of it first.
        atRest(400, () => {
          tree.description = scope.everywhere ? l10n.t("all articles") : "";
          speakers.refresh();
          figures.refresh();
        }),
      ),
    ),
    commands.registerCommand("arabicPress.reveal", (place: Place, uri?: string) => reveal(articles, place, uri)),
    commands.registerCommand("arabicPress.copyQuotation", copyCited),
    commands.registerCommand("arabicPress.goToRow", ({ range, uri }: Row) =>
      range === undefined ? undefined : reveal(articles, range, uri, true),
    ),
    commands.registerCommand("arabicPress.allOfSpeaker", ({ speaker = "" }: Row) =>
      // VS Code takes what stands behind a space for the name of a container: the last name finds the speaker, too.
      commands.executeCommand("workbench.action.quickOpen", `#${speaker.split(" ").at(-1) ?? speaker}:`),
    ),
    commands.registerCommand("arabicPress.renameSpeaker", async ({ range, uri }: Row) => {
      if (range === undefined) return;
      await reveal(articles, range, uri, true);
      await commands.executeCommand("arabicPress.rename");
    }),
    commands.registerCommand("arabicPress.speakersEverywhere", show(true)),
    commands.registerCommand("arabicPress.speakersHere", show(false)),
    commands.registerCommand("arabicPress.filterSpeakers", () => filter("arabicPress.speakers")),
    commands.registerCommand("arabicPress.filterFigures", () => filter("arabicPress.figures")),
  ];
}

/** A tree without rows says why. @param rows null where the article is not read, or none is open */
export function tellEmpty<T>(
  articles: Articles,
  tree: TreeView<T>,
  rows: readonly T[] | null,
  texts: { none: string; empty: string },
): void {
  const off = articles.told === undefined ? texts.none : l10n.t("Arabic Press is off in this document.");
  // An empty text is none; a message that is deleted could never be set again.
  tree.message = rows === null ? off : rows.length === 0 ? texts.empty : "";
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
    this.rows = identified(rows ?? []);
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

/** VS Code knows rows by their ids: one that is there again after the tree was read anew keeps the menu that is open on it, and stays folded. */
function identified(rows: Row[], above = ""): Row[] {
  rows.forEach(({ item, children }, at) => {
    const label = typeof item.label === "string" ? item.label : (item.label?.label ?? "");
    item.id = `${above}/${at} ${label}`;
    identified(children, item.id);
  });
  return rows;
}

function speakerRows(view: SpeakersView | null): Row[] | null {
  if (view === null) return null;
  const rows = view.speakers.map(({ name, row, source, mention, quotations }) => {
    const said = quotations.map((one) => quotationRow(one, name));
    const speaker = branch(row, SOURCES[source], said, TreeItemCollapsibleState.Expanded);
    if (name === "") return speaker;
    speaker.item.contextValue = mention === undefined ? "speaker" : "speaker.mentioned";
    return { ...speaker, speaker: name, ...(mention === undefined ? {} : { range: mention }) };
  });
  if (view.silent.length === 0) return rows;
  const silent = view.silent.map(({ row, range }) => {
    const person = leaf(row, row.spoken, "mute", range);
    person.item.contextValue = "name.mentioned";
    return person;
  });
  return [...rows, branch(view.silentRow, "mute", silent)];
}

const SOURCES = { person: "person", body: "organization", document: "book", unknown: "question" } as const;

function quotationRow({ row, cited, mode, range }: QuotationView, speaker: string): Row {
  const quotation = leaf(row, row.spoken, mode === "direct" ? "quote" : "comment", range);
  quotation.item.contextValue = speaker === "" ? "quotation" : "quotation.spoken";
  return { ...quotation, cited, speaker };
}

const workspaceRows = (speakers: readonly WorkspaceSpeakerView[]): Row[] =>
  speakers.map(({ name, row, source, quotations }) => {
    const said = quotations.map(({ words, row: text, uri, range }) => {
      const quotation = leaf(text, words, "comment", range, uri);
      quotation.item.contextValue = "elsewhere";
      return { ...quotation, uri, speaker: name };
    });
    const speaker = branch(row, SOURCES[source], said);
    speaker.item.contextValue = "speaker";
    return { ...speaker, speaker: name };
  });

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

/**
 * @param uri an article that may not be open; without one, the one that is worked on
 * @param focus whether the article takes it from the tree
 */
async function reveal(articles: Articles, { start, end }: Place, uri?: string, focus = false): Promise<void> {
  const target = uri === undefined ? articles.told?.document.uri : Uri.parse(uri);
  if (target !== undefined)
    await articles.show(target, new Range(start.line, start.character, end.line, end.character), focus);
}

async function copyCited({ cited = "" }: Row): Promise<void> {
  await env.clipboard.writeText(cited);
  window.setStatusBarMessage(l10n.t("The quotation is on the clipboard, with its speaker."), 4000);
}

/** The editor's own box that finds and filters rows, in the tree's focus. */
async function filter(view: string): Promise<void> {
  await commands.executeCommand(`${view}.focus`);
  await commands.executeCommand("list.find");
}
