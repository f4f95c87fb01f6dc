/** First minutes: what Arabic text needs of VS Code is offered once in each workspace, and written where somebody agrees. */
import {
  commands,
  ConfigurationTarget,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextEditor,
} from "vscode";
import { isArabicText } from "./arabic-text";
import { isolated } from "./direction";
import { l10n } from "./texts";
import { unattended } from "./unattended";

export function registerOffer({ workspaceState }: ExtensionContext): Disposable[] {
  const offerOnce = async (editor: TextEditor | undefined): Promise<void> => {
    if (editor === undefined || workspaceState.get("offered") === true || !isArabicText(editor.document)) return;
    if (!workspace.getConfiguration("arabicPress", editor.document).get("offers", true)) return;
    await workspaceState.update("offered", true);
    await offer();
  };
  unattended(offerOnce(window.activeTextEditor));
  return [
    commands.registerCommand("arabicPress.setUpArabic", setUp),
    window.onDidChangeActiveTextEditor((editor) => {
      unattended(offerOnce(editor));
    }),
  ];
}

async function offer(): Promise<void> {
  const [wrap, read, write] = [
    l10n.t("Set it up here"),
    l10n.t("Reading view beside it"),
    l10n.t("Write right to left"),
  ];
  const changes = changesFor(LANGUAGES);
  const question = changes.some(({ name }) => name.startsWith(BOXES))
    ? l10n.t(
        "Arabic text: long lines and boxes around letters are in the way here. There is a view to read it from right to left, too, and one to write it.",
      )
    : changes.length > 0
      ? l10n.t(
          "Arabic text: long lines are not wrapped here. There is a view to read it from right to left, too, and one to write it.",
        )
      : l10n.t("Arabic text: there is a view to read it from right to left, and one to write it.");
  const answer = await window.showInformationMessage(question, ...(changes.length > 0 ? [wrap] : []), read, write);
  if (answer === wrap) await setUp();
  if (answer === read) await commands.executeCommand("arabicPress.openReadingView");
  if (answer === write) await commands.executeCommand("arabicPress.writeRightToLeft");
}

/** Writes the settings, says which, and takes them back where somebody wants that. */
async function setUp(): Promise<void> {
  const changes = changesFor(LANGUAGES);
  if (changes.length === 0)
    return unattended(window.showInformationMessage(l10n.t("Arabic text is set up here already.")));
  for (const { write, value } of changes) await write(value);
  const names = [...new Set(changes.map(({ name }) => isolated(name)))].join(" · ");
  const [undo, look] = [l10n.t("Undo"), l10n.t("Look at the settings")];
  const told =
    target() === ConfigurationTarget.Workspace
      ? l10n.t("In this folder's settings, for plain text and Markdown: {0}", names)
      : l10n.t("In your settings, for plain text and Markdown: {0}", names);
  const answer = await window.showInformationMessage(told, undo, look);
  if (answer === undo) for (const { write, before } of changes) await write(before);
  if (answer === look)
    await commands.executeCommand(
      target() === ConfigurationTarget.Workspace
        ? "workbench.action.openWorkspaceSettingsFile"
        : "workbench.action.openSettingsJson",
    );
}

const LANGUAGES = ["plaintext", "markdown"];

const WRAP = "editor.wordWrap";
const BOXES = "editor.unicodeHighlight";

/**
 * What may stand, and what is written where none of it does: long lines are wrapped; no letter, and no mark of direction, stands in a box; brackets
 * have the colour of what is around them, at the caret too: another splits the line, and its words change places.
 */
const WANTED: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  [WRAP]: ["on", "wordWrapColumn", "bounded"],
  "editor.unicodeHighlight.ambiguousCharacters": [false],
  "editor.unicodeHighlight.invisibleCharacters": [false],
  "editor.unicodeHighlight.nonBasicASCII": [false, "inUntrustedWorkspace"],
  "editor.matchBrackets": ["never"],
  "editor.bracketPairColorization.enabled": [false],
};

interface Change {
  name: string;
  value: unknown;
  /** What is set there now. */
  before: unknown;
  write(value: unknown): Thenable<void>;
}

/** What is not yet as it should be. A folder that is not trusted has no say in VS Code's boxes. */
function changesFor(languages: readonly string[]): Change[] {
  const names = Object.keys(WANTED).filter((name) => workspace.isTrusted || !name.startsWith(BOXES));
  return languages.flatMap((languageId) => {
    const settings = workspace.getConfiguration("", { languageId });
    return names
      .filter((name) => WANTED[name]?.includes(settings.get(name)) === false)
      .map((name): Change => {
        const { workspaceLanguageValue, globalLanguageValue } = settings.inspect(name) ?? {};
        return {
          name,
          value: WANTED[name]?.[0],
          before: target() === ConfigurationTarget.Workspace ? workspaceLanguageValue : globalLanguageValue,
          write: (value) => settings.update(name, value, target(), true),
        };
      });
  });
}

const target = (): ConfigurationTarget =>
  workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
