/** What stands under the pointer: the findings with their fixes, and what the server tells of a name, a number, a reporting verb. */
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { hoverTooltip, showTooltip, type EditorView, type Tooltip } from "@codemirror/view";
import type { Fix, Words } from "../shared/protocol";
import type { Context } from "./context";
import { button, element } from "./dom";
import { findingsAt, type Placed } from "./findings";

export const hovers = (context: Context): Extension => [
  hoverTooltip((view, at) => tooltipAt(view, at, context), { hoverTime: 300, hideOnChange: true }),
  atCaret,
];

const setAtCaret = StateEffect.define<Tooltip | null>();

const atCaret = StateField.define<Tooltip | null>({
  create: () => null,
  update: (shown, { effects, docChanged, selection }) => {
    let now = docChanged || selection !== undefined ? null : shown;
    for (const effect of effects) if (effect.is(setAtCaret)) now = effect.value;
    return now;
  },
  provide: (field) => showTooltip.from(field),
});

/** The same for whoever uses no pointer: what stands at the caret, with the focus in it. Escape goes back to the text. */
export async function hoverAtCaret(view: EditorView, context: Context): Promise<void> {
  const found = await tooltipAt(view, view.state.selection.main.head, context);
  if (found === null) return;
  const create = (editor: EditorView): { dom: HTMLElement; mount: () => void } => {
    const { dom } = found.create(editor);
    dom.tabIndex = -1;
    dom.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      editor.dispatch({ effects: setAtCaret.of(null) });
      editor.focus();
    });
    return {
      dom,
      mount: () => {
        dom.focus();
      },
    };
  };
  view.dispatch({ effects: setAtCaret.of({ ...found, create }) });
}

async function tooltipAt(view: EditorView, at: number, context: Context): Promise<Tooltip | null> {
  const found = findingsAt(view.state, at);
  const before = view.state.doc;
  const [told, fixes] = await Promise.all([
    context.ask({ kind: "hover" }, [at]),
    found.length > 0 && context.typing
      ? context.ask({ kind: "fixes" }, [
          Math.min(...found.map(({ from }) => from)),
          Math.max(...found.map(({ to }) => to)),
        ])
      : null,
  ]);
  // What was asked about is no longer there.
  if (!view.state.doc.eq(before)) return null;
  const dom = hoverOf(
    found,
    fixes?.kind === "fixes" ? fixes.fixes : [],
    told?.kind === "hover" ? told.paragraphs : [],
    context,
  );
  return dom === undefined
    ? null
    : { pos: found[0]?.from ?? at, end: found[0]?.to ?? at, above: true, create: () => ({ dom }) };
}

/** @returns undefined where there is nothing to show */
function hoverOf(
  found: readonly Placed[],
  fixes: readonly Fix[],
  paragraphs: readonly Words[][],
  { request }: Context,
): HTMLElement | undefined {
  if (found.length === 0 && paragraphs.length === 0) return undefined;
  const dom = element("div", { className: "hover" });
  dom.setAttribute("role", "tooltip");
  for (const { message, severity, code, target } of found) {
    const line = element("p", { dir: "auto" }, message);
    line.dataset["severity"] = severity;
    if (target !== "")
      line.append(
        " ",
        button(
          code,
          () => {
            request({ type: "open", target });
          },
          { className: "code", dir: "ltr" },
        ),
      );
    dom.append(line);
  }
  const offered = fixes.slice(0, MOST_FIXES).map(({ id, title }) =>
    button(
      title,
      () => {
        request({ type: "choose", fix: id });
      },
      { dir: "auto" },
    ),
  );
  if (offered.length > 0) dom.append(element("div", { className: "offers" }, ...offered));
  if (dom.childElementCount > 0 && paragraphs.length > 0) dom.append(element("hr"));
  // Each paragraph takes the direction of its own text.
  for (const words of paragraphs)
    dom.append(
      words.length === 0
        ? element("hr")
        : element(
            "p",
            { dir: "auto" },
            ...words.map(({ text, strong }) => (strong ? element("strong", { textContent: text }) : text)),
          ),
    );
  return dom;
}

const MOST_FIXES = 3;
