/** VS Code's keys in two strokes, as Ctrl+K Ctrl+S: the second stroke is not the page's, whatever it would do by itself. */
import { Prec, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

const seconds = new WeakSet<KeyboardEvent>();

/** Is this the second stroke, which the workbench waits for? */
export const isSecondStroke = (event: KeyboardEvent): boolean => seconds.has(event);

let begun = false;

export const chords: Extension = Prec.highest(
  EditorView.domEventHandlers({
    keydown: (event) => {
      if (MODIFIERS.has(event.key)) return false;
      const isSecond = begun;
      begun =
        !isSecond && event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (isSecond) seconds.add(event);
      return isSecond;
    },
    blur: () => {
      begun = false;
    },
  }),
);

const MODIFIERS: ReadonlySet<string> = new Set(["Alt", "AltGraph", "Control", "Meta", "Shift"]);
