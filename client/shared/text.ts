/**
 * The text as host and page hold it: lines that end in `\n` alone, positions as UTF-16 offsets in it. VS Code's document keeps the file's own
 * line ends; it is spoken to in lines and characters, which both count alike.
 */
import { diff } from "@codemirror/merge";
import { ChangeSet, Text } from "@codemirror/state";
import type { Position, Range } from "vscode-languageserver-types";

/** A change as VS Code tells it, in the text that those before it left. */
export interface Told {
  range: Range;
  text: string;
}

export const toText = (text: string): Text => Text.of(text.split(/\r\n?|\n/));

/** @returns the offset of a place; of one behind its line's end, that end */
export function offsetOf(text: Text, { line, character }: Position): number {
  const { from, to } = text.line(Math.min(line + 1, text.lines));
  return Math.min(from + character, to);
}

export function placeOf(text: Text, offset: number): Position {
  const { number, from } = text.lineAt(offset);
  return { line: number - 1, character: offset - from };
}

/** @returns what happened to a text, as one change */
export function changesOf(before: Text, told: readonly Told[]): ChangeSet {
  let text = before;
  let all = ChangeSet.empty(before.length);
  for (const { range, text: written } of told) {
    const one = ChangeSet.of(
      pieces(text, offsetOf(text, range.start), offsetOf(text, range.end), written),
      text.length,
    );
    text = one.apply(text);
    all = all.compose(one);
  }
  return all;
}

/** @returns the change that makes one text of another: none where they are the same */
export const difference = (before: Text, after: Text): ChangeSet =>
  ChangeSet.of(pieces(before, 0, before.length, after.toString()), before.length);

interface Piece {
  from: number;
  to: number;
  insert: Text;
}

/** Without what stays as it is: a file that is written anew, or whose branch is another, leaves caret and marks in their places. */
function pieces(text: Text, from: number, to: number, written: string): Piece[] {
  const one = smallest(text, from, to, written);
  if (one.from === one.to || one.insert.length === 0) return [one];
  const [old, now] = [text.sliceString(one.from, one.to), one.insert.toString()];
  return diff(old, now, { scanLimit: MOST_CHANGED }).map((change) => {
    // Equal on both sides is what a letter's half is moved over.
    const [start, end] = [
      isHalf(old, change.fromA) || isHalf(now, change.fromB) ? 1 : 0,
      isHalf(old, change.toA) || isHalf(now, change.toB) ? 1 : 0,
    ];
    return {
      from: one.from + change.fromA - start,
      to: one.from + change.toA + end,
      insert: toText(now.slice(change.fromB - start, change.toB + end)),
    };
  });
}

/** Characters: texts that differ in more are compared roughly. */
const MOST_CHANGED = 500;

/** Without what stays as it is at both ends. */
function smallest(text: Text, from: number, to: number, written: string): Piece {
  const old = text.sliceString(from, to);
  const now = written.replace(/\r\n?/g, "\n");
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  if (isHalf(old, start)) start--;
  let tail = 0;
  while (tail < shorter - start && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  if (isHalf(old, old.length - tail) || isHalf(now, now.length - tail)) tail--;
  return { from: from + start, to: to - tail, insert: toText(now.slice(start, now.length - tail)) };
}

/** Does a place part the two halves of a letter outside the basic plane? Half of one does not travel: on its way it would become another. */
const isHalf = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
