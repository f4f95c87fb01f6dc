/** Reviewing the findings of an article, one after the other: which comes next, and what became of those that were looked at. */

import type { Text } from "@codemirror/state";
import { difference, offsetOf } from "./text";

/** A finding, as far as its turn depends on it. */
export interface Turn {
  /** Its check, and lines that tell it from others of that check. */
  key: string;
  range: { start: { line: number; character: number } };
}

/** What became of a finding: a fix was made, it was let stand for good, or it was left as it is. */
export type Outcome = "mended" | "ignored" | "left";
export type Tally = Record<Outcome, number>;

export const EMPTY: Readonly<Tally> = { mended: 0, ignored: 0, left: 0 };

export class Round<T extends Turn> {
  /** Those that were left are not shown again. */
  private readonly left = new Set<string>();
  private at = { line: 0, character: 0 };
  private cards: readonly T[] = [];

  constructor(readonly tally: Tally) {}

  /** @param cards the findings as they are now, in order */
  take(cards: readonly T[]): void {
    this.cards = cards;
  }

  /** The finding whose turn it is; undefined behind the last. */
  get current(): T | undefined {
    return this.open[0];
  }

  /** How many there are still, with the one whose turn it is. */
  get remaining(): number {
    return this.open.length;
  }

  /** Tells what became of the finding whose turn it is. One that was mended or ignored is gone by the next {@link take}. */
  close(outcome: Outcome): void {
    const { current } = this;
    if (current === undefined) return;
    this.tally[outcome]++;
    this.at = current.range.start;
    if (outcome === "left") this.left.add(current.key);
    else this.cards = this.cards.filter((one) => one !== current);
  }

  private get open(): readonly T[] {
    const { line, character } = this.at;
    return this.cards.filter(
      ({ key, range: { start } }) =>
        !this.left.has(key) && (start.line > line || (start.line === line && start.character >= character)),
    );
  }
}

/** The places of an article that were let stand, wherever changes have moved them. */
export class Ignored {
  private places: { check: string; offset: number }[] = [];

  /** @param text the article as it is now */
  constructor(private text: Text) {}

  /** @param text the article as it is now, which was changed since it was told last */
  follow(text: Text): void {
    const changes = difference(this.text, text);
    this.places = this.places.map(({ check, offset }) => ({ check, offset: changes.mapPos(offset, 1) }));
    this.text = text;
  }

  add(finding: Turn): void {
    this.places.push(this.placeOf(finding));
  }

  has(finding: Turn): boolean {
    const { check, offset } = this.placeOf(finding);
    return this.places.some((one) => one.check === check && one.offset === offset);
  }

  /** The check begins the key. */
  private placeOf({ key, range: { start } }: Turn): { check: string; offset: number } {
    return { check: key.slice(0, key.indexOf("\n")), offset: offsetOf(this.text, start) };
  }
}
