/**
 * How far one press of undo goes. VS Code makes an undo step of every edit that an extension applies, and a page's letters come one by one: the
 * steps of a word are counted here, and taken back together. (No option of `applyEdit` groups them: microsoft/vscode#88438.)
 */
import type { ChangeSet } from "@codemirror/state";

export type Direction = "undo" | "redo";

/** What an edit is, as far as the next one goes on from it. */
type Sort = "letters" | "break" | "deletion" | "other";

interface Group {
  steps: number;
  sort: Sort;
  /** Milliseconds. */
  at: number;
}

export class UndoSteps {
  private undo: Group[] = [];
  private redo: Group[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  /** An edit of ours was made: one step. */
  made(changes: ChangeSet): void {
    this.redo = [];
    const sort = sortOf(changes);
    const [last, at] = [this.undo.at(-1), this.now()];
    if (last !== undefined && goesOn(last.sort, sort) && at - last.at < PAUSE && last.steps < LONGEST) {
      last.steps++;
      last.sort = sort;
      last.at = at;
    } else this.undo.push({ steps: 1, sort, at });
    if (this.undo.length > KEPT) this.undo.shift();
  }

  /** Another hand changed the document: how many steps that made nobody tells, so from here each press takes one. */
  forget(): void {
    this.undo = [];
    this.redo = [];
  }

  /** One step was taken from outside: by the menu, or in another editor. */
  stepped(direction: Direction): void {
    const [from, to] = this.stacks(direction);
    const top = from.at(-1);
    if (top === undefined) return;
    if (--top.steps === 0) from.pop();
    to.push({ steps: 1, sort: "other", at: 0 });
  }

  /** @returns how many steps one press takes; they count as taken */
  take(direction: Direction): number {
    const [from, to] = this.stacks(direction);
    const steps = from.pop()?.steps ?? 1;
    to.push({ steps, sort: "other", at: 0 });
    return steps;
  }

  private stacks(direction: Direction): [from: Group[], to: Group[]] {
    return direction === "undo" ? [this.undo, this.redo] : [this.redo, this.undo];
  }
}

/** A pause of a second and a half begins a new group, as in CodeMirror's history some. */
const PAUSE = 1500;
const LONGEST = 60;
const KEPT = 1000;

/** A word and the space or mark behind it are one group. */
const goesOn = (before: Sort, sort: Sort): boolean =>
  sort !== "other" && (before === sort || (before === "letters" && sort === "break"));

function sortOf(changes: ChangeSet): Sort {
  const sorts: Sort[] = [];
  changes.iterChanges((from, to, _from, _to, inserted) => {
    if (inserted.length === 0) sorts.push("deletion");
    else if (from < to || !isPartOfWord(inserted.toString())) sorts.push("other");
    else sorts.push(/[\p{L}\p{M}\p{N}]$/u.test(inserted.toString()) ? "letters" : "break");
  });
  const [sort = "other"] = sorts;
  return sorts.length === 1 ? sort : "other";
}

/** Letters of one word, or what stands behind one: more at once is a paste, or was typed while an edit was on its way. */
const isPartOfWord = (text: string): boolean => /^(?:[\p{L}\p{M}\p{N}]{1,40}|[^\p{L}\p{M}\p{N}]{1,4})$/u.test(text);
