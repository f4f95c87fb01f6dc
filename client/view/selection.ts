/**
 * Caret and selection. CodeMirror draws the caret; what is selected is drawn here, where the browser says that its letters stand: CodeMirror's own
 * rectangles take a wrapped line for one row.
 */
import type { Extension, SelectionRange } from "@codemirror/state";
import { Direction, drawSelection, layer, RectangleMarker, type EditorView, type LayerMarker } from "@codemirror/view";
import { ArticleView } from "./bidi/articleView";
import { linesInSight } from "./lines";

/** @param blinks whether the caret does */
export const drawCaret = (blinks: boolean): Extension => [
  drawSelection(blinks ? {} : { cursorBlinkRate: 0 }),
  layer({
    above: false,
    class: "selected-layer",
    update: ({ docChanged, selectionSet, viewportChanged, geometryChanged }) =>
      docChanged || selectionSet || viewportChanged || geometryChanged,
    markers: (view) =>
      view.state.selection.ranges.filter(({ empty }) => !empty).flatMap((range) => rectangles(view, range)),
  }),
];

interface Row {
  top: number;
  bottom: number;
  pieces: { left: number; right: number }[];
}

function rectangles(view: EditorView, { from, to }: SelectionRange): LayerMarker[] {
  const base = view.scrollDOM.getBoundingClientRect();
  const left = view.textDirection === Direction.LTR ? base.left : base.right - view.scrollDOM.clientWidth;
  const [x, y] = [left - view.scrollDOM.scrollLeft, base.top - view.scrollDOM.scrollTop];
  const markers: LayerMarker[] = [];
  for (const line of linesInSight(view)) {
    const [start, end] = [Math.max(from, line.from), Math.min(to, line.to)];
    if (start > end || (start === end && line.length > 0)) continue;
    const rows = rowsOf(rectsBetween(view, start, end), view.defaultLineHeight);
    if (to > line.to) addLineEnd(view, line.to, ArticleView.layoutOf(line.text).direction === "rtl", rows);
    for (const { top, bottom, pieces } of rows)
      for (const { left, right } of pieces)
        markers.push(new RectangleMarker("selected", left - x, top - y, right - left, bottom - top));
  }
  return markers;
}

function rectsBetween(view: EditorView, from: number, to: number): DOMRect[] {
  if (from === to) return [];
  const range = document.createRange();
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** The letters of one row are as high as the row, and what touches is one piece. */
function rowsOf(rects: readonly DOMRect[], height: number): Row[] {
  const rows: Row[] = [];
  for (const rect of [...rects].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const middle = (rect.top + rect.bottom) / 2;
    const leading = Math.max(0, height - rect.height) / 2;
    let row = rows.find(({ top, bottom }) => top < middle && middle < bottom);
    if (row === undefined) rows.push((row = { top: rect.top - leading, bottom: rect.bottom + leading, pieces: [] }));
    row.pieces.push({ left: rect.left, right: rect.right });
  }
  for (const row of rows) row.pieces = joined(row.pieces);
  return rows;
}

function joined(pieces: Row["pieces"]): Row["pieces"] {
  const all: Row["pieces"] = [];
  for (const piece of pieces.sort((a, b) => a.left - b.left)) {
    const last = all.at(-1);
    if (last !== undefined && piece.left <= last.right + 1) last.right = Math.max(last.right, piece.right);
    else all.push({ ...piece });
  }
  return all;
}

/** A line break that is selected, too, shows as a little tail. */
function addLineEnd(view: EditorView, pos: number, rightToLeft: boolean, rows: Row[]): void {
  const rect = view.coordsAtPos(pos, 1);
  if (rect === null) return;
  const tail = { left: rightToLeft ? rect.left - TAIL : rect.left, right: rightToLeft ? rect.left : rect.left + TAIL };
  const row = rows.find(
    ({ top, bottom }) =>
      top < rect.bottom &&
      rect.top < bottom &&
      top < (rect.top + rect.bottom) / 2 &&
      (rect.top + rect.bottom) / 2 < bottom,
  );
  if (row === undefined) rows.push({ top: rect.top, bottom: rect.bottom, pieces: [tail] });
  else row.pieces = joined([...row.pieces, tail]);
}

/** Pixels. */
const TAIL = 8;
