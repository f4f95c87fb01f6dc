/** The article that somebody works on, in whichever editor it is: VS Code's own, or the page that is written in from right to left. */
import type { Range } from "vscode";
import {
  commands,
  EventEmitter,
  Selection,
  TabInputText,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
  type Disposable,
  type SnippetString,
  type TabGroup,
  type TextDocument,
  type TextEdit,
  type TextEditor,
  type Uri,
} from "vscode";

export interface ArticleEditor {
  readonly document: TextDocument;
  /** The main one first. */
  readonly selections: readonly Selection[];
  /** @returns when all that was typed is in the document, and `selections` are of that */
  settle(): Promise<void>;
  /** Selects a range and brings it into sight. */
  reveal(range: Range): void;
  /** @returns false where the text has changed meanwhile */
  replace(edits: readonly TextEdit[]): Promise<boolean>;
  insertSnippet(snippet: SnippetString): Promise<void>;
  /** Paints one speaker's words; none to clear them. */
  emphasise(ranges: readonly Range[]): void;
  rename(): Promise<void>;
  goToDefinition(): Promise<void>;
  findReferences(): Promise<void>;
  /** Offers what can be done at the selection. @param kind of code actions, undefined for all */
  offerFixes(kind?: string): Promise<void>;
  /** Tells what stands at the caret. */
  showHover(): Promise<void>;
  fold(what: "all" | "none"): Promise<void>;
}

/** A page that an article is written in. */
export interface ArticlePage extends ArticleEditor {
  /** The first line in sight, from 0. */
  readonly firstLine: number;
  isActive(): boolean;
  isVisible(): boolean;
  /** Brings the page to the front, with the range selected. */
  show(range: Range): void;
  /** Scrolls to a line, from 0. */
  scrollTo(line: number): void;
}

export class Articles implements Disposable {
  private readonly pages = new Set<ArticlePage>();
  /** Worked on last. */
  private last: ArticlePage | TextEditor | undefined;
  private readonly activeChanged = new EventEmitter<void>();
  private readonly caretMoved = new EventEmitter<ArticleEditor>();
  private readonly scrolled = new EventEmitter<ArticlePage>();
  private readonly known = new EventEmitter<void>();
  /** What is to be shown in a page that is about to open. */
  private readonly awaited = new Map<string, Range>();
  private readonly listening = [
    window.onDidChangeActiveTextEditor(() => {
      this.activeChanged.fire();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) this.caretMoved.fire(new TextArticle(textEditor));
    }),
  ];

  /** Another article is worked on, or none. */
  readonly onDidChangeActive = this.activeChanged.event;
  /** Articles were read anew, their texts being the same. */
  readonly onDidReadAnew = this.known.event;
  /** The caret moved in the article that is worked on. */
  readonly onDidMoveCaret = this.caretMoved.event;
  /** A page was scrolled. */
  readonly onDidScroll = this.scrolled.event;

  get active(): ArticleEditor | undefined {
    const page = this.activePage;
    return page ?? (window.activeTextEditor && new TextArticle(window.activeTextEditor));
  }

  /** What trees and counts tell of: the article that is worked on; where a page that is none has the focus, the last one as long as it is in sight. */
  get told(): ArticleEditor | undefined {
    const worked = this.activePage ?? window.activeTextEditor;
    if (worked !== undefined) this.last = worked;
    const { last } = this;
    if (last === undefined) return undefined;
    if ("isVisible" in last) return last.isVisible() && this.pages.has(last) ? last : undefined;
    return window.visibleTextEditors.includes(last) ? new TextArticle(last) : undefined;
  }

  get activePage(): ArticlePage | undefined {
    return [...this.pages].find((page) => page.isActive());
  }

  /** A page has begun. @returns what is to be shown in it at once */
  opened(page: ArticlePage): Range | undefined {
    this.pages.add(page);
    this.activeChanged.fire();
    const uri = page.document.uri.toString();
    const range = this.awaited.get(uri);
    this.awaited.delete(uri);
    return range;
  }

  closed(page: ArticlePage): void {
    this.pages.delete(page);
    this.activeChanged.fire();
  }

  /** A page came to the front, or left it. */
  changed(): void {
    this.activeChanged.fire();
  }

  /** What is known of the articles is another now. */
  readAnew(): void {
    this.known.fire();
    this.activeChanged.fire();
  }

  moved(page: ArticlePage): void {
    if (page.isActive()) this.caretMoved.fire(page);
  }

  scrolledTo(page: ArticlePage): void {
    this.scrolled.fire(page);
  }

  pageOf(uri: Uri): ArticlePage | undefined {
    const all = [...this.pages].filter(({ document }) => document.uri.toString() === uri.toString());
    return all.find((page) => page.isActive()) ?? all.find((page) => page.isVisible()) ?? all[0];
  }

  /** The range is shown by the next page that opens with this file. */
  await(uri: Uri, range: Range): void {
    this.awaited.set(uri.toString(), range);
  }

  /**
   * Goes to a place in whichever editor has the file open; a file that is not open opens in its own.
   * @param focus whether the editor takes it where it is in front already: a tree that was clicked keeps it
   */
  async show(uri: Uri, range: Range, focus = false): Promise<void> {
    const { active } = this;
    if (!focus && active?.document.uri.toString() === uri.toString()) return active.reveal(range);
    const page = this.pageOf(uri);
    if (page !== undefined) return page.show(range);
    const column = textColumn(uri);
    if (column !== undefined) {
      const editor = await window.showTextDocument(await workspace.openTextDocument(uri), {
        viewColumn: column,
        selection: range,
      });
      return editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }
    this.await(uri, range);
    await commands.executeCommand("vscode.open", uri, { selection: range });
    // VS Code's own editor has taken the selection.
    if (window.activeTextEditor?.document.uri.toString() === uri.toString()) this.awaited.delete(uri.toString());
  }

  dispose(): void {
    for (const one of [...this.listening, this.activeChanged, this.caretMoved, this.scrolled, this.known])
      one.dispose();
  }
}

/** @returns where a file is open in VS Code's own editor */
export function textColumn(uri: Uri): TabGroup["viewColumn"] | undefined {
  const has = ({ tabs }: TabGroup): boolean =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
  const { activeTabGroup, all } = window.tabGroups;
  return [activeTabGroup, ...all].find(has)?.viewColumn;
}

const speakerPaint = window.createTextEditorDecorationType({
  backgroundColor: new ThemeColor("arabicPress.speakerBackground"),
});

/** An article in VS Code's own editor, which can all of this itself. */
class TextArticle implements ArticleEditor {
  constructor(private readonly editor: TextEditor) {}

  get document(): TextDocument {
    return this.editor.document;
  }

  get selections(): readonly Selection[] {
    return this.editor.selections;
  }

  async settle(): Promise<void> {
    // What is typed is in the document at once.
  }

  reveal(range: Range): void {
    this.editor.selection = new Selection(range.start, range.end);
    this.editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async replace(edits: readonly TextEdit[]): Promise<boolean> {
    return this.editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(range, newText);
    });
  }

  async insertSnippet(snippet: SnippetString): Promise<void> {
    await this.editor.insertSnippet(snippet);
  }

  emphasise(ranges: readonly Range[]): void {
    this.editor.setDecorations(speakerPaint, ranges);
  }

  async rename(): Promise<void> {
    await commands.executeCommand("editor.action.rename");
  }

  async goToDefinition(): Promise<void> {
    await commands.executeCommand("editor.action.revealDefinition");
  }

  async findReferences(): Promise<void> {
    await commands.executeCommand("editor.action.goToReferences");
  }

  async offerFixes(kind?: string): Promise<void> {
    await (kind === undefined
      ? commands.executeCommand("editor.action.quickFix")
      : commands.executeCommand("editor.action.codeAction", { kind }));
  }

  async showHover(): Promise<void> {
    await commands.executeCommand("editor.action.showHover");
  }

  async fold(what: "all" | "none"): Promise<void> {
    await commands.executeCommand(what === "all" ? "editor.foldAll" : "editor.unfoldAll");
  }
}
