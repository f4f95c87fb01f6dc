/** The article as a page of its own: every paragraph with its marks and its speaker, in the order of paper. */
import { forEachDiagnostic } from "@codemirror/lint";
import { RangeSet, type EditorState, type Range } from "@codemirror/state";
import { Decoration } from "@codemirror/view";
import { ArticleView } from "./bidi/articleView";
import { element } from "./dom";
import { hueOf, knowledge, type Known } from "./knowledge";

/** @returns the body of the page, as HTML; nothing of the document in it is anything but text */
export function exported(state: EditorState, label: string): string {
  const { paragraphs, marks } = state.field(knowledge);
  const found = findingMarks(state);
  const strip = element("div", { className: "strip" });
  const main = element("main", { className: "article" });
  main.setAttribute("aria-label", label);
  for (const cursor = paragraphs.iter(); cursor.value !== null; cursor.next()) {
    main.append(paragraphOf(state, cursor.from, cursor.to, cursor.value, [marks, found]));
    const { words, speaker } = cursor.value.paragraph;
    const block = element("span", { className: speaker === undefined ? "" : `spoken ${hueOf(speaker)}` });
    block.style.flexGrow = String(Math.max(1, words));
    strip.append(block);
  }
  return strip.outerHTML + main.outerHTML;
}

function paragraphOf(
  state: EditorState,
  from: number,
  to: number,
  { paragraph: { headline, speaker, begins } }: Known,
  sets: readonly RangeSet<Decoration>[],
): HTMLElement {
  const line = state.doc.lineAt(from);
  const { direction, isolates } = ArticleView.layoutOf(line.text);
  const node = element(headline ? "h1" : "p", { className: "paragraph", dir: direction });
  if (speaker !== undefined && begins !== undefined)
    node.append(element("span", { className: `speaker ${hueOf(speaker)}`, textContent: begins }));
  const isolated = Decoration.set(
    isolates.map((one) =>
      Decoration.mark({ class: "isolate", attributes: { dir: one.direction } }).range(
        line.from + one.from,
        line.from + one.to,
      ),
    ),
  );
  RangeSet.spans([...sets, isolated], from, to, {
    span: (start, end, active) => {
      node.append(run(state.doc.sliceString(start, end), active));
    },
    // Lines have their role in the tag.
    point: () => undefined,
  });
  return node;
}

/** Marks around words: an isolate outside, for none may part it. */
function run(text: string, active: readonly Decoration[]): Node | string {
  const specs = active.map(({ spec }) => spec as { class: string; attributes?: { dir?: string } });
  const classes = specs.flatMap((spec) => (spec.attributes?.dir === undefined ? [spec.class] : []));
  const inner = classes.length === 0 ? text : element("span", { className: classes.join(" "), textContent: text });
  const isolate = specs.find((spec) => spec.attributes?.dir !== undefined);
  return isolate === undefined ? inner : element("bdi", { dir: isolate.attributes?.dir ?? "auto" }, inner);
}

function findingMarks(state: EditorState): RangeSet<Decoration> {
  const marks: Range<Decoration>[] = [];
  forEachDiagnostic(state, ({ severity }, from, to) => {
    if (from < to) marks.push(Decoration.mark({ class: `finding ${severity}` }).range(from, to));
  });
  return Decoration.set(marks, true);
}
