/**
 * The order of a line on the screen, as the browser lays it out: the Unicode Bidirectional Algorithm (bidi-js) with the same isolates. CodeMirror
 * has an algorithm of its own, which takes dashes, curly marks and Arabic presentation forms for Latin letters.
 */
import { findClusterBreak } from "@codemirror/state";
import bidiFactory from "bidi-js";
import { HIDDEN } from "./hidden";
import { directionOf, isolatesOf, type Direction, type Isolate } from "./isolates";

/** A stretch of one direction; UTF-16 offsets in its line. The level is odd where it goes from right to left. */
export interface Run {
  from: number;
  to: number;
  level: number;
}

/** What is known of a line by its text alone. */
export interface Order {
  direction: Direction;
  isolates: Isolate[];
  /** In the order of its letters; empty ones where an isolate begins or ends, which keep its neighbours apart. */
  runs: Run[];
}

/** @returns the order of a line; of one that is longer than a paragraph that somebody reads, its direction alone */
export function orderOf(line: string): Order {
  const direction = directionOf(line);
  if (line.length > LONGEST)
    return { direction, isolates: [], runs: [{ from: 0, to: line.length, level: baseLevel(direction) }] };
  const isolates = isolatesOf(line, direction);
  return { direction, isolates, runs: runsOf(line, direction, isolates) };
}

const LONGEST = 20_000;

const bidi = bidiFactory();
const [LRI, RLI, PDI, OBJECT] = ["\u2066", "\u2067", "\u2069", "\ufffc"];

function runsOf(line: string, direction: Direction, isolates: readonly Isolate[]): Run[] {
  const base = baseLevel(direction);
  if (line === "") return [{ from: 0, to: 0, level: base }];
  const text = asReckoned(line);
  const parts: { text: string; at: number; empty: boolean }[] = [];
  let done = 0;
  for (const { from, to, direction: own } of isolates) {
    parts.push(
      { text: text.slice(done, from), at: done, empty: false },
      { text: own === "ltr" ? LRI : RLI, at: from, empty: true },
      { text: text.slice(from, to), at: from, empty: false },
      { text: PDI, at: to, empty: true },
    );
    done = to;
  }
  parts.push({ text: text.slice(done), at: done, empty: false });
  const { levels } = bidi.getEmbeddingLevels(parts.map((part) => part.text).join(""), direction);
  const runs: Run[] = [];
  let place = 0;
  for (const { text: part, at, empty } of parts) {
    if (empty) runs.push({ from: at, to: at, level: levels[place] ?? base });
    else
      for (let index = 0; index < part.length; index++)
        extend(runs, at + index, isSeparator(part, index) ? base : (levels[place + index] ?? base));
    place += part.length;
  }
  return runs;
}

/**
 * What stands in place of hidden characters is an object, as a picture in the text is. bidi-js takes the halves of a letter outside the basic plane
 * by themselves: two letters of its class stand for it.
 */
function asReckoned(line: string): string {
  return line
    .replace(HIDDEN, OBJECT)
    .replace(/[\ud800-\udbff][\udc00-\udfff]/g, (letter) =>
      (STAND_INS[bidi.getBidiCharTypeName(letter)] ?? OBJECT).repeat(2),
    );
}

const STAND_INS: Readonly<Record<string, string>> = {
  L: "a",
  R: "\u05d0",
  AL: "\u0627",
  EN: "1",
  AN: "\u0661",
  NSM: "\u0301",
  ET: "%",
};

function extend(runs: Run[], at: number, level: number): void {
  const last = runs.at(-1);
  if (last?.to === at && last.from < at && last.level === level) last.to++;
  else runs.push({ from: at, to: at + 1, level });
}

/** A tab and the spaces before it take the line's level (rule L1). */
const isSeparator = (text: string, at: number): boolean =>
  /^[ \u1680\u2000-\u200a\u205f\u3000]*\t/.test(text.slice(at, at + 40));

/**
 * @param from where the line on the screen begins; @param to where it ends
 * @returns its runs from left to right, none empty
 */
export function fromLeft(line: string, { direction, isolates, runs }: Order, from = 0, to = line.length): Run[] {
  const base = baseLevel(direction);
  // Spaces at its end take the line's level (rule L1); inside an isolate that goes on in the next one browsers leave them.
  const goesOn = isolates.some((isolate) => isolate.from < to && to < isolate.to);
  const trailing = goesOn ? to : from + line.slice(from, to).replace(/[\s\u200b]+$/u, "").length;
  const shown: Run[] = [];
  for (const run of runs) {
    const end = Math.min(run.to, trailing);
    const start = Math.max(run.from, from);
    if (start < end || (run.from === run.to && from <= start && start <= trailing))
      shown.push({ from: start, to: Math.max(start, end), level: run.level });
  }
  if (trailing < to) shown.push({ from: trailing, to, level: base });
  reverse(shown, base);
  return shown.filter((run) => run.from < run.to);
}

/** Rule L2: from the highest level to the lowest odd one, what is at that level or higher is reversed. */
function reverse(runs: Run[], base: number): void {
  const levels = runs.map(({ level }) => level);
  const lowest = Math.min(...levels, base + 1) | 1;
  for (let level = Math.max(...levels); level >= lowest; level--) {
    for (let start = 0; start < runs.length; start++) {
      let end = start;
      while (end < runs.length && (runs[end]?.level ?? 0) >= level) end++;
      if (end > start + 1) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  }
}

const baseLevel = (direction: Direction): number => (direction === "rtl" ? 1 : 0);

/** What a caret steps over: a letter with its diacritics. */
export type Cluster = Run;

/** @returns the letters of runs from left to right */
export function clustersOf(line: string, runs: readonly Run[]): Cluster[] {
  return runs.flatMap(({ from, to, level }) => {
    const clusters: Cluster[] = [];
    for (let at = from; at < to;) {
      const next = Math.min(to, Math.max(at + 1, findClusterBreak(line, at)));
      clusters.push({ from: at, to: next, level });
      at = next;
    }
    return level % 2 === 1 ? clusters.reverse() : clusters;
  });
}

/** Where a caret stands: an offset in the line, and the side of it whose letter it stands at. */
export interface Stop {
  at: number;
  side: -1 | 1;
}

/**
 * @param clusters of a line on the screen, from left to right
 * @param start the place out of its beginning, where that is the text's line's; @param end out of its end
 * @returns the places where a caret can stand, from left to right, one more than letters. Where two runs meet, two offsets have one place: the
 *   one that goes with the line counts
 */
export function stopsOf(
  clusters: readonly Cluster[],
  direction: Direction,
  start: Stop | undefined,
  end: Stop | undefined,
): Stop[] {
  const [left, right] = direction === "rtl" ? [end, start] : [start, end];
  const stops: Stop[] = [];
  for (let place = 0; place <= clusters.length; place++) {
    const [before, behind] = [clusters[place - 1], clusters[place]];
    const rightOf =
      before === undefined ? { stop: left, level: -1 } : { stop: edge(before, "right"), level: before.level };
    const leftOf =
      behind === undefined ? { stop: right, level: -1 } : { stop: edge(behind, "left"), level: behind.level };
    const [first, second] = rightOf.level <= leftOf.level ? [rightOf.stop, leftOf.stop] : [leftOf.stop, rightOf.stop];
    const stop = first ?? second;
    if (stop !== undefined) stops.push(stop);
  }
  return stops;
}

/** @returns the offset at one edge of a letter on the screen */
export function edge({ from, to, level }: Cluster, which: "left" | "right"): Stop {
  return (level % 2 === 1) === (which === "left") ? { at: to, side: -1 } : { at: from, side: 1 };
}

/** @returns at which of the stops a caret is drawn */
export function stopAt(clusters: readonly Cluster[], direction: Direction, { at, side }: Stop): number {
  const isAt =
    (wanted: -1 | 1) =>
    (one: Cluster): boolean =>
      wanted < 0 ? one.to === at : one.from <= at && at < one.to;
  const found = clusters.findIndex(isAt(side));
  if (found < 0) return side < 0 === (direction === "rtl") ? clusters.length : 0;
  const cluster = clusters[found];
  return cluster !== undefined && (cluster.level % 2 === 1) === side < 0 ? found : found + 1;
}
