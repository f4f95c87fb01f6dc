/** Which editor an article opens in: a command to change over at the same place, and what `arabicPress.openRightToLeft` says. */
import {
  commands,
  ConfigurationTarget,
  Position,
  TabInputCustom,
  TabInputText,
  TextEditorRevealType,
  Range,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type Memento,
  type Tab,
  type TabGroup,
  type TextDocument,
  type TextEditor,
  type Uri,
} from "vscode";
import { isArabicText } from "../arabic-text";
import type { Articles } from "../articles";
import { askForArticle } from "../no-article";
import { l10n } from "../texts";
import { unattended } from "../unattended";
import { WRITING, WRITING_OPTION } from "./provider";

/** Our own files: the page is their editor. */
const OWN = ["*.arpress", "*.خبر"];

export function registerOpening({ workspaceState }: ExtensionContext, articles: Articles): Disposable[] {
  const chosen = new Choices(workspaceState);
  const reopened = new Set<string>();
  /** Files in whose tab VS Code's own editor was opened to stay. */
  const kept = new Set<string>();

  const write = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (articles.activePage !== undefined) return;
    if (editor === undefined) return askForArticle();
    chosen.forget(editor.document.uri);
    await openPage(editor, articles);
  };
  const leave = async (): Promise<void> => {
    const page = articles.activePage;
    if (page === undefined) return;
    await page.settle();
    chosen.leftToRight(page.document.uri);
    await openText(page.document, page.selections[0] ?? new Range(0, 0, 0, 0), page.firstLine);
  };
  /** A text that is mostly Arabic is opened in its page, unless somebody chose otherwise. */
  const mayReopen = async (editor: TextEditor | undefined): Promise<void> => {
    if (editor === undefined || !isWanted(editor.document) || chosen.isLeftToRight(editor.document.uri)) return;
    const key = editor.document.uri.toString();
    const { activeTab } = window.tabGroups.activeTabGroup;
    if (!(activeTab?.input instanceof TabInputText) || activeTab.input.uri.toString() !== key) return;
    if (!reopened.has(key)) {
      reopened.add(key);
      await openPage(editor, articles);
    } else if (!kept.has(key)) await backToPage(editor, activeTab, articles);
  };
  const closed = (uri: Uri, { tabs }: TabGroup): void => {
    // In its stead stands VS Code's own editor: "Reopen Editor With…" was chosen.
    if (tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()))
      chosen.leftToRight(uri);
    reopened.delete(uri.toString());
  };

  unattended(mayReopen(window.activeTextEditor));
  unattended(keepAssociations(workspaceState));
  return [
    commands.registerCommand("arabicPress.writeRightToLeft", write),
    commands.registerCommand("arabicPress.openLeftToRight", leave),
    commands.registerCommand("arabicPress.changeDirection", () =>
      articles.activePage === undefined ? write() : leave(),
    ),
    window.onDidChangeActiveTextEditor((editor) => {
      unattended(mayReopen(editor));
    }),
    window.tabGroups.onDidChangeTabs(({ opened, closed: gone }) => {
      for (const { input, group } of gone) {
        if (isOurs(input)) closed(input.uri, group);
        else if (input instanceof TabInputText) kept.delete(input.uri.toString());
      }
      for (const { input, isPreview, isDirty } of opened)
        if (input instanceof TabInputText && !isPreview && !isDirty && hasPreviews()) kept.add(input.uri.toString());
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("arabicPress.openRightToLeft"))
        unattended(keepAssociations(workspaceState, true));
    }),
  ];
}

/** Files that somebody wants in VS Code's own editor. */
class Choices {
  constructor(private readonly memory: Memento) {}

  isLeftToRight(uri: Uri): boolean {
    return this.all().includes(uri.toString());
  }

  leftToRight(uri: Uri): void {
    this.set([...this.all().filter((one) => one !== uri.toString()), uri.toString()]);
  }

  forget(uri: Uri): void {
    this.set(this.all().filter((one) => one !== uri.toString()));
  }

  private all(): string[] {
    return this.memory.get("leftToRight", []);
  }

  private set(all: string[]): void {
    unattended(this.memory.update("leftToRight", all.slice(-500)));
  }
}

const isOurs = (input: unknown): input is TabInputCustom =>
  input instanceof TabInputCustom && [WRITING, WRITING_OPTION].includes(input.viewType);

async function openPage(editor: TextEditor, articles: Articles): Promise<void> {
  articles.await(editor.document.uri, editor.selection);
  await inPage(editor);
}

/** A file that is clicked again while its page stands in the same group: VS Code opens its own editor beside it. */
async function backToPage(editor: TextEditor, tab: Tab, articles: Articles): Promise<void> {
  const { document, selection } = editor;
  const page = articles.pageOf(document.uri);
  if (
    page === undefined ||
    !tab.group.tabs.some(({ input }) => isOurs(input) && input.uri.toString() === document.uri.toString())
  )
    return;
  // To close its tab would ask what becomes of what is not saved.
  await inPage(editor);
  page.show(selection.active.isEqual(new Position(0, 0)) ? (page.selections[0] ?? selection) : selection);
}

/** Puts the file's page in place of VS Code's own editor, whose text stands left to right until then: nobody need see that. */
async function inPage(editor: TextEditor): Promise<void> {
  const { uri, lineCount } = editor.document;
  const own = OWN.some((pattern) => uri.path.endsWith(pattern.slice(1)));
  editor.setDecorations(VEIL, [new Range(0, 0, lineCount, 0)]);
  try {
    await reopen(uri, own ? WRITING : WRITING_OPTION, editor.viewColumn);
  } finally {
    editor.setDecorations(VEIL, []);
  }
}

const VEIL = window.createTextEditorDecorationType({ color: "transparent" });

async function openText(document: TextDocument, selection: Range, firstLine: number): Promise<void> {
  const { viewColumn } = window.tabGroups.activeTabGroup;
  await reopen(document.uri, "default", viewColumn);
  const editor = await window.showTextDocument(document, { viewColumn, selection, preview: false });
  editor.revealRange(new Range(firstLine, 0, firstLine, 0), TextEditorRevealType.AtTop);
  editor.revealRange(selection);
}

/** In place of the editor that is in front, unsaved text and all; beside it where VS Code has no command for that. */
async function reopen(uri: Uri, editor: string, viewColumn: number | undefined): Promise<void> {
  try {
    await commands.executeCommand("reopenActiveEditorWith", editor);
  } catch {
    await commands.executeCommand("vscode.openWith", uri, editor, { viewColumn });
  }
}

/** Does a click open a file for a look, in a tab that the next one takes? Else nothing tells it from a choice in "Open With…". */
const hasPreviews = (): boolean => workspace.getConfiguration("workbench.editor").get("enablePreview", true);

/** Is this a text that the setting opens in its page? */
const isWanted = (document: TextDocument): boolean =>
  workspace.getConfiguration("arabicPress", document).get("openRightToLeft") === "arabic" && isArabicText(document);

/**
 * Which editor opens for a kind of file is VS Code's own setting: `never` needs an entry in it and the others need none. It is written where
 * somebody agrees. @param changed by the user just now: what was declined before is asked again
 */
async function keepAssociations(memory: Memento, changed = false): Promise<void> {
  const wanted = workspace.getConfiguration("arabicPress").get<string>("openRightToLeft", "own");
  const target =
    workspace.getConfiguration("arabicPress").inspect("openRightToLeft")?.workspaceValue === undefined
      ? ConfigurationTarget.Global
      : ConfigurationTarget.Workspace;
  const workbench = workspace.getConfiguration("workbench");
  const set = workbench.inspect<Record<string, string>>("editorAssociations");
  const before = (target === ConfigurationTarget.Global ? set?.globalValue : set?.workspaceValue) ?? {};
  const isText = (pattern: string): boolean => before[pattern] === "default";
  if (wanted === "never" ? OWN.every(isText) : !OWN.some(isText)) return;
  // Who chose another editor by VS Code's own means is not asked.
  if (!changed && (wanted !== "never" || memory.get("declined") === wanted)) return;
  const others = Object.fromEntries(Object.entries(before).filter(([pattern]) => !OWN.includes(pattern)));
  const after =
    wanted === "never" ? { ...others, ...Object.fromEntries(OWN.map((pattern) => [pattern, "default"])) } : others;
  const [yes, no] = [l10n.t("Write the setting"), l10n.t("Not now")];
  const question =
    wanted === "never"
      ? l10n.t(
          "Open .arpress and .خبر files left to right from now on? VS Code keeps this in its setting workbench.editorAssociations.",
        )
      : l10n.t(
          "Open .arpress and .خبر files right to left again? VS Code keeps this in its setting workbench.editorAssociations.",
        );
  const answer = await window.showInformationMessage(question, yes, no);
  if (answer === yes)
    await workbench.update("editorAssociations", Object.keys(after).length > 0 ? after : undefined, target);
  await memory.update("declined", answer === yes ? undefined : wanted);
}
