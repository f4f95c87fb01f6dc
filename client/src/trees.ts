/** Two trees in the Explorer: who said what, in this article or in all of the workspace, and the article's figures. The server says what is in them. */
import {
  commands,
  EventEmitter,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
} from "vscode";
import type { LanguageClient, Range as Place, RequestType } from "vscode-languageclient/node";
import {
  FiguresRequest,
  SpeakersRequest,
  WorkspaceSpeakersRequest,
  type FigureView,
  type OfDocument,
  type SpeakersView,
  type WorkspaceSpeakerView,
} from "../../protocol/protocol";
import { atRest } from "./rest";

/** A row, the rows under it, and the text of the article that it stands for. */
interface Row {
  item: TreeItem;
  children: Row[];
  range?: Place;
}

export function registerTrees(client: LanguageClient): Disposable[] {
  let everywhere = false;
  const ask = <T>(request: RequestType<OfDocument, T | null, void>): Promise<T | null> | null => {
    const uri = window.activeTextEditor?.document.uri.toString();
    return uri === undefined ? null : client.sendRequest(request, { textDocument: { uri } });
  };
  const speakers = new Rows(async () =>
    everywhere
      ? workspaceRows(await client.sendRequest(WorkspaceSpeakersRequest))
      : speakerRows(await ask(SpeakersRequest)),
  );
  const figures = new Rows(async () => ((await ask(FiguresRequest)) ?? []).map(figureRow));
  // All articles are asked for when a user does, not at every letter.
  const soon = atRest(400, () => {
    if (!everywhere) speakers.refresh();
    figures.refresh();
  });
  const tree = window.createTreeView("arabicPress.speakers", { treeDataProvider: speakers, showCollapseAll: true });
  const show = (all: boolean) => async (): Promise<void> => {
    everywhere = all;
    tree.description = all ? l10n.t("all articles") : "";
    await commands.executeCommand("setContext", "arabicPress.everywhere", all);
    speakers.refresh();
  };
  return [
    tree,
    window.registerTreeDataProvider("arabicPress.figures", figures),
    window.onDidChangeTextEditorSelection(({ selections: [selection] }) => {
      const row =
        selection === undefined || !tree.visible || everywhere
          ? undefined
          : speakers.rowAt(selection.active.line, selection.active.character);
      if (row !== undefined) void tree.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    }),
    window.onDidChangeActiveTextEditor(soon),
    workspace.onDidChangeTextDocument(soon),
    client.onDidChangeState(soon),
    commands.registerCommand("arabicPress.reveal", reveal),
    commands.registerCommand("arabicPress.speakersEverywhere", show(true)),
    commands.registerCommand("arabicPress.speakersHere", show(false)),
    commands.registerCommand("arabicPress.filterSpeakers", () => filter("arabicPress.speakers")),
    commands.registerCommand("arabicPress.filterFigures", () => filter("arabicPress.figures")),
  ];
}

class Rows implements TreeDataProvider<Row> {
  private readonly changed = new EventEmitter<void>();
  private rows: Row[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly load: () => Promise<Row[]>) {}

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem({ item }: Row): TreeItem {
    return item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row !== undefined) return row.children;
    // A server that is starting or gone has nothing to show yet.
    this.rows = await this.load().catch(() => []);
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

function speakerRows(view: SpeakersView | null): Row[] {
  if (view === null) return [];
  const rows = view.speakers.map(({ name, title, share, quotations }) => {
    const children = quotations.map(({ words, mode, stance, paragraph, range }) =>
      leaf(words, [l10n.t("paragraph {0}", paragraph), stance], mode === "direct" ? "quote" : "comment", range),
    );
    return branch(
      name === "" ? l10n.t("Not resolved") : name,
      [title, `${quotations.length}`, `${share}%`],
      name === "" ? "question" : "person",
      children,
      TreeItemCollapsibleState.Expanded,
    );
  });
  if (view.silent.length === 0) return rows;
  return [
    ...rows,
    branch(
      l10n.t("Named, not speaking"),
      [`${view.silent.length}`],
      "mute",
      view.silent.map(({ name, range }) => leaf(name, [], "mute", range)),
    ),
  ];
}

const workspaceRows = (speakers: readonly WorkspaceSpeakerView[]): Row[] =>
  speakers.map(({ name, title, articles, quotations }) =>
    branch(
      name,
      [title, `${quotations.length}`, l10n.t("articles: {0}", articles)],
      "person",
      quotations.map(({ words, uri, range }) =>
        leaf(words, [decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1))], "comment", range, uri),
      ),
    ),
  );

const figureRow = ({ written, kind, value, range }: FigureView): Row =>
  leaf(written, [kind, value], "symbol-number", range);

function branch(
  label: string,
  facts: readonly string[],
  icon: string,
  children: Row[],
  state = TreeItemCollapsibleState.Collapsed,
): Row {
  return { item: rowItem(label, facts, icon, state), children };
}

function leaf(label: string, facts: readonly string[], icon: string, range: Place, uri?: string): Row {
  const item = rowItem(firstWords(label), facts, icon, TreeItemCollapsibleState.None);
  item.tooltip = label;
  item.command = { command: "arabicPress.reveal", title: "", arguments: [range, uri] };
  return { item, children: [], range };
}

function rowItem(label: string, facts: readonly string[], icon: string, state: TreeItemCollapsibleState): TreeItem {
  const item = new TreeItem(label, state);
  item.description =
    LEFT_TO_RIGHT +
    facts
      .filter(Boolean)
      .map((fact) => ISOLATE + fact + POP)
      .join(" · ");
  item.tooltip = label;
  item.iconPath = new ThemeIcon(icon);
  return item;
}

/** A row that is too long loses its right end, where Arabic begins: it is cut at its own end here, and the tooltip has it whole. */
function firstWords(text: string): string {
  const end = text.length <= LONGEST ? text.length : text.lastIndexOf(" ", LONGEST);
  return end === text.length ? text : `${text.slice(0, end > 0 ? end : LONGEST)}…`;
}

/** UTF-16 units that a side bar of usual width has room for. */
const LONGEST = 36;

/** VS Code sets label and facts in one line from left to right: Arabic beside Arabic and digits would run together and change places. */
const LEFT_TO_RIGHT = "\u200e";
const ISOLATE = "\u2068";
const POP = "\u2069";

/** @param uri an article that may not be open; without one, the active editor's */
async function reveal({ start, end }: Place, uri?: string): Promise<void> {
  const editor = uri === undefined ? window.activeTextEditor : await window.showTextDocument(Uri.parse(uri));
  if (editor === undefined) return;
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor's own box that finds and filters rows, in the tree's focus. */
async function filter(view: string): Promise<void> {
  await commands.executeCommand(`${view}.focus`);
  await commands.executeCommand("list.find");
}
