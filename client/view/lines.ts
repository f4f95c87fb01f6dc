/** Lines as they are drawn: each in its direction, what keeps its own order isolated, marks in place of characters that show nothing. */
import { Prec, RangeSetBuilder, type Extension, type Line } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { ArticleView } from "./bidi/articleView";
import { HIDDEN } from "./bidi/hidden";
import { element } from "./dom";

class HiddenMark extends WidgetType {
  constructor(
    private readonly character: string,
    private readonly label: string,
  ) {
    super();
  }

  override eq(other: HiddenMark): boolean {
    return other.character === this.character;
  }

  override toDOM(): HTMLElement {
    const code = `U+${(this.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const mark = element("span", { className: "hidden-mark", title: `${this.label} ${code}`, textContent: "·" });
    mark.setAttribute("aria-label", `${this.label} ${code}`);
    mark.setAttribute("role", "img");
    return mark;
  }
}

const BLANK = Decoration.line({ class: "blank", attributes: { dir: "rtl" } });
const DIRECTED = {
  ltr: Decoration.line({ attributes: { dir: "ltr" } }),
  rtl: Decoration.line({ attributes: { dir: "rtl" } }),
};
const ISOLATED = {
  ltr: Decoration.mark({ class: "isolate", attributes: { dir: "ltr" } }),
  rtl: Decoration.mark({ class: "isolate", attributes: { dir: "rtl" } }),
};

/** The lines in sight only. */
class Lines {
  directions = Decoration.none;
  isolates = Decoration.none;

  constructor(
    view: EditorView,
    private readonly hiddenLabel: string,
  ) {
    this.draw(view);
  }

  update({ docChanged, viewportChanged, view }: ViewUpdate): void {
    if (docChanged || viewportChanged) this.draw(view);
  }

  private draw(view: EditorView): void {
    const [directions, isolates] = [new RangeSetBuilder<Decoration>(), new RangeSetBuilder<Decoration>()];
    for (const line of linesInSight(view)) {
      const layout = ArticleView.layoutOf(line.text);
      directions.add(line.from, line.from, line.length === 0 ? BLANK : DIRECTED[layout.direction]);
      const hidden = [...line.text.matchAll(HIDDEN)].map(({ index, 0: character }) => ({
        from: index,
        to: index + 1,
        decoration: Decoration.replace({ widget: new HiddenMark(character, this.hiddenLabel) }),
      }));
      const isolated = layout.isolates.map(({ from, to, direction }) => ({
        from,
        to,
        decoration: ISOLATED[direction],
      }));
      for (const { from, to, decoration } of [...isolated, ...hidden].sort((a, b) => a.from - b.from || b.to - a.to))
        isolates.add(line.from + from, line.from + to, decoration);
    }
    this.directions = directions.finish();
    this.isolates = isolates.finish();
  }
}

/** @param hidden what a character that shows nothing is called */
export const drawLines = (hidden: string): Extension => [
  EditorView.lineWrapping,
  ViewPlugin.define((view) => new Lines(view, hidden), {
    provide: (plugin) => {
      const of =
        (which: "directions" | "isolates") =>
        (view: EditorView): DecorationSet =>
          view.plugin(plugin)?.[which] ?? Decoration.none;
      // Lowest: marks stand inside an isolate, and never around part of it.
      return [EditorView.decorations.of(of("directions")), Prec.lowest(EditorView.decorations.of(of("isolates")))];
    },
  }),
];

export function* linesInSight(view: EditorView): Generator<Line> {
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      yield line;
      at = line.to + 1;
    }
  }
}
