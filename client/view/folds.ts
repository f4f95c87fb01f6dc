/** Folding: paragraphs in which one speaker holds the floor, as the server tells them. */
import { codeFolding, foldGutter, foldKeymap, foldService } from "@codemirror/language";
import { RangeSet, RangeValue, StateEffect, StateField, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { Span } from "../shared/protocol";
import type { Context } from "./context";
import { element } from "./dom";

class Foldable extends RangeValue {}
const FOLDABLE = new Foldable();

/** From the first paragraph's beginning to the last one's end. */
export const setFolds = StateEffect.define<Span[]>();

const folds = StateField.define<RangeSet<Foldable>>({
  create: () => RangeSet.empty,
  update: (known, { changes, effects }) => {
    let now = known.map(changes);
    for (const effect of effects)
      if (effect.is(setFolds))
        now = RangeSet.of(
          effect.value.filter(({ from, to }) => from < to).map(({ from, to }) => FOLDABLE.range(from, to)),
          true,
        );
    return now;
  },
});

export const folding = ({ labels }: Context): Extension => [
  folds,
  foldService.of((state, lineStart, lineEnd) => {
    let found: Span | null = null;
    state.field(folds).between(lineStart, lineEnd, (from, to) => {
      if (from >= lineStart && to > lineEnd) found = { from: lineEnd, to: state.doc.lineAt(to).to };
    });
    return found;
  }),
  codeFolding({
    placeholderDOM: (_view, unfold) => {
      const placeholder = element("button", {
        type: "button",
        className: "folded",
        textContent: "…",
        title: labels.folded,
      });
      placeholder.setAttribute("aria-label", labels.folded);
      placeholder.addEventListener("click", unfold);
      return placeholder;
    },
  }),
  foldGutter({
    markerDOM: (open) =>
      element("span", { className: "fold", textContent: open ? "▾" : "◂", title: open ? labels.fold : labels.unfold }),
  }),
  keymap.of(foldKeymap),
];
