/** The editor: what it is made of, for writing and, without typing, for reading. */
import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, insertTab } from "@codemirror/commands";
import { searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  dropCursor,
  EditorView,
  keymap,
  rectangularSelection,
  tooltips,
  type Command,
  type KeyBinding,
} from "@codemirror/view";
import { ArticleView } from "./bidi/articleView";
import { chords } from "./chords";
import { completion } from "./completion";
import type { Context } from "./context";
import { announceFindings, findings } from "./findings";
import { folding } from "./folds";
import { hovers } from "./hover";
import { emphasis, knowledge, margin } from "./knowledge";
import { drawLines } from "./lines";
import { menus } from "./menu";
import { overview } from "./overview";
import { pasting } from "./paste";
import { openReplace, searching } from "./search";
import { drawCaret } from "./selection";

/** @param blinks whether the caret does @param nonce by which the page's policy lets CodeMirror's styles in */
export function extensions(context: Context, { blinks, nonce }: { blinks: boolean; nonce: string }): Extension {
  const { labels, typing } = context;
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({
      dir: "rtl",
      lang: "ar",
      "aria-label": labels.article,
      spellcheck: "false",
      autocorrect: "off",
      autocapitalize: "off",
      tabindex: "0",
      ...(typing ? {} : { "aria-readonly": "true" }),
    }),
    EditorView.perLineTextDirection.of(true),
    // Room for the next row below the caret: what is learnt of the lines above may make them higher.
    EditorView.scrollMargins.of(({ defaultLineHeight }) => ({ bottom: 1.5 * defaultLineHeight })),
    EditorState.phrases.of({
      "Fold line": labels.fold,
      "Unfold line": labels.unfold,
      "folded code": labels.folded,
      Completions: labels.suggestions,
    }),
    drawLines(labels.hidden),
    drawCaret(blinks),
    knowledge,
    emphasis,
    margin,
    findings(context),
    announceFindings,
    overview(context),
    folding(context),
    hovers(context),
    // Over the text alone: a card in the first lines would run under what stands above them.
    tooltips({ tooltipSpace: ({ scrollDOM }) => scrollDOM.getBoundingClientRect() }),
    menus,
    searching(context),
    EditorState.languageData.of(() => [
      {
        wordChars: "\u200c\u200d",
        closeBrackets: {
          brackets: context.look().pairs ? ["(", "[", "{", "«", "“", '"'] : [],
          before: ")]}»”.,:;،؛؟!",
        },
      },
    ]),
    numbersAsWords,
    typing ? writing(context) : reading(context),
    chords,
    keymap.of([
      ...searchKeymap.filter(({ key }) => !OTHERS.has(key ?? "")),
      ...defaultKeymap.filter(({ key }) => !OTHERS.has(key ?? "")),
    ]),
  ];
}

function writing(context: Context): Extension {
  const does =
    (what: "undo" | "redo" | "save"): Command =>
    () => {
      context.request({ type: "do", what });
      return true;
    };
  const keys: KeyBinding[] = [
    // The document's own undo and save, behind all that was typed: a key that went straight to VS Code would overtake the last letters.
    { key: "Mod-z", run: does("undo"), preventDefault: true },
    { key: "Mod-y", run: does("redo"), preventDefault: true },
    { key: "Mod-Shift-z", run: does("redo"), preventDefault: true },
    { key: "Mod-s", run: does("save"), preventDefault: true },
    { key: "Mod-h", run: openReplace },
    { key: "Tab", run: insertTab },
  ];
  return [
    EditorState.allowMultipleSelections.of(true),
    rectangularSelection(),
    dropCursor(),
    // As in VS Code: Alt adds a caret, Ctrl goes to what stands there.
    EditorView.clickAddsSelectionRange.of(({ altKey, shiftKey }) => altKey && !shiftKey),
    EditorView.domEventHandlers({
      beforeinput: ({ inputType }) => {
        if (inputType !== "historyUndo" && inputType !== "historyRedo") return false;
        context.request({ type: "do", what: inputType === "historyUndo" ? "undo" : "redo" });
        return true;
      },
      mousedown: ({ ctrlKey, metaKey, button, clientX, clientY }, view) => {
        if (button !== 0 || (!ctrlKey && !metaKey)) return false;
        const { pos } = view.posAndSideAtCoords({ x: clientX, y: clientY }, false);
        view.dispatch({ selection: { anchor: pos } });
        context.request({ type: "do", what: "goToDefinition", places: [pos] });
        return true;
      },
    }),
    closeBrackets(),
    completion(context),
    pasting(context),
    keymap.of([...keys, ...closeBracketsKeymap, ...completionKeymap]),
  ];
}

const reading = ({ request }: Context): Extension => [
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.domEventHandlers({
    click: ({ clientX, clientY, target }, view) => {
      if (!(target instanceof Node) || !view.contentDOM.contains(target) || !view.state.selection.main.empty)
        return false;
      request({ type: "do", what: "goToSource", places: [view.posAtCoords({ x: clientX, y: clientY }, false)] });
      return false;
    },
  }),
];

/** Keys that VS Code, or a command of ours, has another use for. */
const OTHERS: ReadonlySet<string> = new Set(["Mod-g", "Mod-Alt-g", "Alt-g", "Mod-/", "Alt-A", "Mod-Alt-\\"]);

/** A double click takes a number whole: its separators are no words' ends. */
const numbersAsWords: Extension = EditorView.domEventHandlers({
  dblclick: ({ clientX, clientY }, view) => {
    const at = view.posAtCoords({ x: clientX, y: clientY }, false);
    const line = view.state.doc.lineAt(at);
    const number = ArticleView.layoutOf(line.text).isolates.find(
      ({ from, to, isNumber }) => isNumber && line.from + from <= at && at <= line.from + to,
    );
    if (number === undefined) return false;
    view.dispatch({ selection: { anchor: line.from + number.from, head: line.from + number.to } });
    return false;
  },
});
