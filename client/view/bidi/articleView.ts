/**
 * CodeMirror's view with the browser's own order of letters: where the caret goes by an arrow, where it is drawn, and which place a click means.
 * Each line on the screen is taken by itself, as a run that goes against its line may be wrapped.
 */
import { CharCategory, EditorSelection, type Line, type SelectionRange } from "@codemirror/state";
import { BidiSpan, Direction as Written, EditorView, type Rect } from "@codemirror/view";
import { isHidden } from "./hidden";
import {
  clustersOf,
  edge,
  fromLeft,
  orderOf,
  stopAt,
  stopsOf,
  type Cluster,
  type Order,
  type Run,
  type Stop,
} from "./order";

/** The order of a line, for CodeMirror as well. */
interface Layout extends Order {
  spans: BidiSpan[];
  /** Nothing in it goes against it. */
  plain: boolean;
}

/** A line on the screen: part of a line of the text where that is wrapped. Offsets are of the line of the text. */
interface Row {
  from: number;
  to: number;
  clusters: Cluster[];
  stops: Stop[];
}

export class ArticleView extends EditorView {
  static layoutOf(text: string): Layout {
    let layout = LAYOUTS.get(text);
    if (layout === undefined) {
      layout = laidOut(text);
      if (LAYOUTS.size >= REMEMBERED) LAYOUTS.clear();
      LAYOUTS.set(text, layout);
    }
    return layout;
  }

  override bidiSpans(line: Line): readonly BidiSpan[] {
    return ArticleView.layoutOf(line.text).spans;
  }

  override textDirectionAt(pos: number): Written {
    return ArticleView.layoutOf(this.state.doc.lineAt(pos).text).direction === "rtl" ? Written.RTL : Written.LTR;
  }

  override moveByChar(
    start: SelectionRange,
    forward: boolean,
    by?: (initial: string) => (next: string) => boolean,
  ): SelectionRange {
    let [at, check]: [SelectionRange, ((next: string) => boolean) | undefined] = [start, undefined];
    for (;;) {
      const step = this.step(at, forward);
      if (step === undefined) return at;
      if (check !== undefined) {
        if (!check(step.over)) return at;
      } else if (by === undefined) return step.range;
      else check = by(step.over);
      at = step.range;
    }
  }

  override moveByGroup(start: SelectionRange, forward: boolean): SelectionRange {
    const categorize = this.state.charCategorizer(start.head);
    return this.moveByChar(start, forward, (initial) => {
      let group = categorize(initial);
      return (next) => {
        // Spaces before a word go with it.
        if (group === CharCategory.Space) group = categorize(next);
        return group === categorize(next);
      };
    });
  }

  override moveToLineBoundary(start: SelectionRange, forward: boolean, includeWrap = true): SelectionRange {
    const line = this.state.doc.lineAt(start.head);
    const row = includeWrap
      ? this.rowAt(line, { at: start.head - line.from, side: start.assoc < 0 ? -1 : 1 })
      : { from: 0, to: line.length };
    if (forward)
      return row.to === line.length
        ? EditorSelection.cursor(line.to, 1)
        : EditorSelection.cursor(line.from + row.to, -1);
    return row.from === 0 ? EditorSelection.cursor(line.from, -1) : EditorSelection.cursor(line.from + row.from, 1);
  }

  override moveVertically(start: SelectionRange, forward: boolean, distance?: number): SelectionRange {
    const moved = super.moveVertically(start, forward, distance);
    const rect = this.coordsAtPos(moved.head, moved.assoc < 0 ? -1 : 1);
    if (rect === null || moved.goalColumn === undefined) return moved;
    const found = this.posAndSideAtCoords(
      { x: this.contentDOM.getBoundingClientRect().left + moved.goalColumn, y: (rect.top + rect.bottom) / 2 },
      false,
    );
    return EditorSelection.cursor(found.pos, found.assoc, undefined, moved.goalColumn);
  }

  override coordsAtPos(pos: number, side: -1 | 1 = 1): Rect | null {
    const line = this.state.doc.lineAt(pos);
    const hidden = this.besideHidden(line, pos - line.from, side);
    if (hidden !== undefined) return hidden;
    const out = line.length > 0 && ((pos === line.from && side < 0) || (pos === line.to && side > 0));
    if (!out || ArticleView.layoutOf(line.text).plain) return super.coordsAtPos(pos, side);
    // Out of the line's end: where the letter stands that is outermost on the screen.
    const { clusters } = this.rowAt(line, { at: pos - line.from, side: side < 0 ? 1 : -1 });
    const left = (this.textDirectionAt(pos) === Written.RTL) === side > 0;
    const outermost = clusters.at(left ? 0 : -1);
    if (outermost === undefined) return super.coordsAtPos(pos, side);
    const { at, side: inner } = edge(outermost, left ? "left" : "right");
    return super.coordsAtPos(line.from + at, inner);
  }

  override posAndSideAtCoords(coords: { x: number; y: number }, precise: false): { pos: number; assoc: -1 | 1 };
  override posAndSideAtCoords(
    coords: { x: number; y: number },
    precise?: boolean,
  ): { pos: number; assoc: -1 | 1 } | null;
  override posAndSideAtCoords(coords: { x: number; y: number }, precise = true): { pos: number; assoc: -1 | 1 } | null {
    const found = super.posAndSideAtCoords(coords, precise as false) as { pos: number; assoc: -1 | 1 } | null;
    if (found === null) return null;
    const line = this.state.doc.lineAt(found.pos);
    if (ArticleView.layoutOf(line.text).plain || !this.isDrawn(line)) return found;
    const stop = this.stopIn(line, coords);
    return stop === undefined ? found : { pos: line.from + stop.at, assoc: stop.side };
  }

  override posAtCoords(coords: { x: number; y: number }, precise: false): number;
  override posAtCoords(coords: { x: number; y: number }): number | null;
  override posAtCoords(coords: { x: number; y: number }, precise = true): number | null {
    return this.posAndSideAtCoords(coords, precise)?.pos ?? null;
  }

  /** One step to the left or right, into the next row behind the last place of one. @returns undefined at the end of the text */
  private step(start: SelectionRange, forward: boolean): { range: SelectionRange; over: string } | undefined {
    const line = this.state.doc.lineAt(start.head);
    const { direction } = ArticleView.layoutOf(line.text);
    const caret: Stop = { at: start.head - line.from, side: start.assoc < 0 ? -1 : 1 };
    const isLast = (row: Row): boolean => (forward ? row.to === line.length : row.from === 0);
    const next = (row: Row): Row =>
      forward ? this.rowAt(line, { at: row.to, side: 1 }) : this.rowAt(line, { at: row.from, side: -1 });
    /** The place at the end of a row that one moves to, or that one comes from. */
    const end = (row: Row, moves: boolean): number =>
      (direction === "rtl") === (forward === moves) ? 0 : row.clusters.length;
    let row = this.rowAt(line, caret);
    let here = stopAt(row.clusters, direction, caret);
    if (here === end(row, true)) {
      if (isLast(row)) return this.acrossLines(line, forward);
      row = next(row);
      here = end(row, false);
    }
    const there = here + ((direction === "rtl") === forward ? -1 : 1);
    const over = row.clusters[Math.min(here, there)];
    // A wrapped row's end is the next one's beginning.
    const wraps = forward && there === end(row, true) && !isLast(row);
    const after = wraps ? next(row) : row;
    const stop = after.stops[wraps ? end(after, false) : there];
    return (
      stop && {
        range: EditorSelection.cursor(line.from + stop.at, stop.side),
        over: line.text.slice(over?.from, over?.to),
      }
    );
  }

  private acrossLines(line: Line, forward: boolean): { range: SelectionRange; over: string } | undefined {
    const { doc } = this.state;
    if (line.number === (forward ? doc.lines : 1)) return undefined;
    return {
      range: forward ? EditorSelection.cursor(line.to + 1, -1) : EditorSelection.cursor(line.from - 1, 1),
      over: "\n",
    };
  }

  /** The row that a caret at a place is drawn in. */
  private rowAt(line: Line, { at, side }: Stop): Row {
    const letter = Math.max(0, Math.min(line.length - 1, side < 0 ? at - 1 : at));
    const middle = middleOf(this.rectOf(line, letter));
    if (middle === undefined || !this.isWrapped(line)) return this.row(line, 0, line.length);
    const from = this.firstWhere(line, 0, letter, ({ bottom }) => bottom > middle);
    const to = this.firstWhere(line, letter, line.length, ({ top }) => top > middle);
    return this.row(line, from, to);
  }

  private row(line: Line, from: number, to: number): Row {
    const layout = ArticleView.layoutOf(line.text);
    const clusters = clustersOf(line.text, fromLeft(line.text, layout, from, to));
    const stops = stopsOf(
      clusters,
      layout.direction,
      from === 0 ? { at: 0, side: -1 } : undefined,
      to === line.length ? { at: to, side: 1 } : undefined,
    );
    return { from, to, clusters, stops };
  }

  /** The place in a line that a point means. */
  private stopIn(line: Line, { x, y }: { x: number; y: number }): Stop | undefined {
    const leading = this.defaultLineHeight / 2;
    const letter = Math.min(
      line.length - 1,
      this.firstWhere(line, 0, line.length, (rect) => (rect.top + rect.bottom) / 2 + leading > y),
    );
    const { clusters, stops } = this.rowAt(line, { at: letter, side: 1 });
    const [first, last] = [clusters[0], clusters.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    if (x < (this.rectOf(line, first.from)?.left ?? -Infinity)) return stops[0];
    if (x > (this.rectOf(line, last.from)?.right ?? Infinity)) return stops.at(-1);
    let nearest: { stop: Stop; distance: number } | undefined;
    for (const cluster of clusters) {
      const rect = this.rectOf(line, cluster.from);
      if (rect === null) continue;
      const distance = Math.max(rect.left - x, x - rect.right, 0);
      if (nearest === undefined || distance < nearest.distance)
        nearest = { stop: edge(cluster, x < (rect.left + rect.right) / 2 ? "left" : "right"), distance };
      if (distance === 0) break;
    }
    return nearest?.stop;
  }

  /** Beside a mark that stands for a hidden character, in a run from right to left: CodeMirror takes marks for Latin. */
  private besideHidden(line: Line, at: number, side: -1 | 1): Rect | null | undefined {
    const letter = side < 0 ? at - 1 : at;
    if (letter < 0 || !isHidden(line.text.charAt(letter))) return undefined;
    const { spans } = ArticleView.layoutOf(line.text);
    const goesLeft = (spans.find(({ from, to }) => from <= letter && letter < to)?.level ?? 0) % 2 === 1;
    return goesLeft ? super.coordsAtPos(line.from + letter + (side < 0 ? 0 : 1), side < 0 ? 1 : -1) : undefined;
  }

  private isDrawn({ from, to }: Line): boolean {
    return this.visibleRanges.some((range) => range.from <= from && to <= range.to);
  }

  private isWrapped(line: Line): boolean {
    const [first, last] = [this.rectOf(line, 0), this.rectOf(line, line.length - 1)];
    return first !== null && last !== null && last.top >= first.bottom;
  }

  private rectOf(line: Line, letter: number): Rect | null {
    const pos = line.from + Math.max(0, letter);
    return line.length === 0 ? null : (this.coordsForChar(pos) ?? super.coordsAtPos(pos, 1));
  }

  /** The first letter from `low` on for which something holds that holds for all behind it; `high` where there is none. */
  private firstWhere(line: Line, low: number, high: number, holds: (rect: Rect) => boolean): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      const rect = this.rectOf(line, middle);
      if (rect !== null && holds(rect)) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

const REMEMBERED = 300;
const LAYOUTS = new Map<string, Layout>();

function laidOut(text: string): Layout {
  const order = orderOf(text);
  const base = order.direction === "rtl" ? 1 : 0;
  const shown = text === "" ? order.runs : fromLeft(text, order);
  if (order.direction === "rtl") shown.reverse();
  return { ...order, spans: shown.map(spanOf), plain: shown.length === 1 && shown[0]?.level === base };
}

/** CodeMirror makes these itself; its types keep the constructor back. */
const spanOf = ({ from, to, level }: Run): BidiSpan =>
  new (BidiSpan as unknown as new (from: number, to: number, level: number) => BidiSpan)(from, to, level);

const middleOf = (rect: Rect | null): number | undefined => (rect === null ? undefined : (rect.top + rect.bottom) / 2);
