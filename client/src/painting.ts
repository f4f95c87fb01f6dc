/** Decorations: names by kind, and one speaker's words on command. Backgrounds and borders only: colours of letters can change the order of a line. */
import { commands, Range, ThemeColor, window, workspace, type Disposable, type TextEditor } from "vscode";
import type { BaseLanguageClient, Range as Place } from "vscode-languageclient";
import { NamesRequest, PAINTED, SpeakerContentsRequest } from "../../protocol/protocol";
import type { Articles } from "./articles";
import { atRest } from "./rest";
import { l10n } from "./texts";

const underline = (color: string): ReturnType<typeof window.createTextEditorDecorationType> =>
  window.createTextEditorDecorationType({
    borderWidth: "0 0 1px 0",
    borderStyle: "dotted",
    borderColor: new ThemeColor(color),
  });

export function paintNames(client: BaseLanguageClient, articles: Articles): Disposable[] {
  const kinds = {
    person: underline("arabicPress.person"),
    organization: underline("arabicPress.organization"),
    place: underline("arabicPress.place"),
  };

  const paint = async (editor: TextEditor | undefined): Promise<void> => {
    if (editor === undefined) return;
    const { document } = editor;
    const wanted = workspace.getConfiguration("arabicPress", document).get("decorations", true);
    const names = wanted
      ? await client.sendRequest(NamesRequest, { textDocument: { uri: document.uri.toString() } })
      : null;
    for (const kind of PAINTED) editor.setDecorations(kinds[kind], (names?.[kind] ?? []).map(rangeOf));
  };
  // A document that is typed in is painted when it rests; a server that is busy or gone paints nothing.
  const soon = atRest(300, () => paint(window.activeTextEditor));
  soon();

  return [
    ...Object.values(kinds),
    window.onDidChangeActiveTextEditor(soon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) soon();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("arabicPress.decorations")) soon();
    }),
    client.onDidChangeState(soon),
    articles.onDidReadAnew(soon),
    commands.registerCommand("arabicPress.highlightSpeaker", async () => {
      const editor = articles.active;
      await editor?.settle();
      const position = editor?.selections[0]?.active;
      if (editor === undefined || position === undefined) return;
      const said = await client.sendRequest(SpeakerContentsRequest, {
        textDocument: { uri: editor.document.uri.toString() },
        position,
      });
      editor.emphasise((said?.ranges ?? []).map(rangeOf));
      window.setStatusBarMessage(
        said === null
          ? l10n.t("Put the cursor on someone's words or on their reporting verb first.")
          : l10n.t("Marked: the words of {0}", said.name),
        4000,
      );
    }),
    commands.registerCommand("arabicPress.clearSpeaker", () => articles.active?.emphasise([])),
  ];
}

const rangeOf = ({ start, end }: Place): Range => new Range(start.line, start.character, end.line, end.character);
