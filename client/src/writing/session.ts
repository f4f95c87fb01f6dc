/**
 * A document that pages edit. VS Code's document is the one text; the session puts the edits of all hands on it in order. Every edit of a page
 * leaves it at once and waits here; one at a time is on its way to the document. VS Code refuses an edit that is meant for an older version, so
 * of the events that come meanwhile the first is that edit where it was made, and none is where it was refused: no event is told by its text.
 */
import { ChangeSet, type ChangeDesc, type Text } from "@codemirror/state";
import { HostHalf } from "../../shared/halves";
import type { HostMessage, PageMessage, Span } from "../../shared/protocol";
import { changesOf, difference, toText, type Told } from "../../shared/text";
import { unattended } from "../unattended";
import { UndoSteps, type Direction } from "./undo";

/** What changes the document. */
export interface Hands {
  /** Makes one edit, which is one step of undo. @returns false where the document was no longer `before` */
  apply(changes: ChangeSet, before: Text): Promise<boolean>;
  /** VS Code's own undo or redo, one step. */
  step(direction: Direction): Promise<void>;
  /** Lasts as long as a file that is written anew may stay empty. */
  pause(): Promise<void>;
  /** An edit was refused again and again: what the page has is in danger. */
  gaveUp(text: string): void;
}

/** An event of the document. */
export interface Change {
  told: readonly Told[];
  /** Undefined where it is neither. */
  reason: Direction | undefined;
}

/** A page, as the session knows it. */
export interface Page {
  post(message: HostMessage): void;
  /** Is it in front, so that VS Code's undo is about this document? */
  isActive(): boolean;
  /** A message whose turn has come: what the page typed before it is in the document, and its places are of that. */
  receive(message: PageMessage, places: readonly number[]): void;
  /** It begins with the session's text, once more. */
  open(): void;
}

/** Follows a text through all changes from a moment on. */
export interface Tracker {
  /** The text at that moment, and what happened since. */
  readonly before: Text;
  readonly changes: ChangeDesc;
  end(): void;
}

export class Session {
  private current: Text;
  private readonly places = new Map<Page, Place>();
  /** Events that come while an edit is on its way. */
  private held: Change[] | undefined;
  /** Another hand has taken all of the text away, and may be about to bring one back. */
  private emptied: Emptied | undefined;
  private running = false;
  private stepping = false;
  private readonly tasks: (() => Promise<void> | void)[] = [];
  private readonly resting: (() => void)[] = [];
  private readonly trackers = new Set<Tracker & { changes: ChangeDesc }>();
  private readonly steps: UndoSteps;
  private readonly settling = new Map<number, () => void>();
  private lastSettling = 0;

  /** @param text the document's, with any line ends */
  constructor(
    text: string,
    private readonly hands: Hands,
    now?: () => number,
  ) {
    this.current = toText(text);
    this.steps = new UndoSteps(now);
  }

  /** The document's text. */
  get text(): Text {
    return this.current;
  }

  get pages(): Page[] {
    return [...this.places.keys()];
  }

  /** A page begins with the document as it is, or begins again: what it sent before and is not written yet is dropped then. */
  join(page: Page): void {
    this.places.set(page, new Place());
    page.open();
  }

  /** What the page has sent is still written; nothing is told to it any more. @returns when that is done */
  async leave(page: Page): Promise<void> {
    const place = this.places.get(page);
    if (place === undefined) return;
    place.gone = true;
    await this.rest();
    this.places.delete(page);
  }

  /** The document has changed. */
  changed(change: Change): void {
    if (change.told.length === 0) return;
    if (this.held === undefined) this.take(change);
    else this.held.push(change);
  }

  receive(page: Page, message: PageMessage): void {
    const place = this.places.get(page);
    if (place === undefined) return;
    if (message.type === "edit") place.half.receive(message);
    else place.half.take(message, message.places ?? [], message.seen);
    this.run();
  }

  /** Posts a message whose offsets are of the document: the page gets them as they are behind what it typed. */
  tell(page: Page, make: (map: (span: Span) => Span, got: number) => HostMessage): void {
    const place = this.places.get(page);
    if (place === undefined || place.gone) return;
    const { half } = place;
    page.post(
      make(
        ({ from, to }) => ({ from: half.mapOut(from, 1), to: Math.max(half.mapOut(from, 1), half.mapOut(to, -1)) }),
        half.got,
      ),
    );
  }

  /** Runs a task when no edit is on its way: the document and `text` are the same then. */
  calm(task: () => void): void {
    this.tasks.push(task);
    this.run();
  }

  /** Follows the text from now on. Begin it in a calm moment. */
  track(): Tracker {
    const tracker = {
      before: this.current,
      changes: ChangeSet.empty(this.current.length).desc,
      end: (): boolean => this.trackers.delete(tracker),
    };
    this.trackers.add(tracker);
    return tracker;
  }

  /**
   * An edit of our own: a fix, a rename. It stands in line with the pages' edits, and is made again where it was refused.
   * @param changes in the text that `tracker` began with
   * @returns false where what it changes has been changed meanwhile
   */
  edit(changes: ChangeSet, tracker: Tracker): Promise<boolean> {
    return new Promise((resolve) => {
      this.tasks.push(async () => {
        resolve(await this.write(changes, tracker));
      });
      this.run();
    });
  }

  /** @returns when all that was received is in the document */
  rest(): Promise<void> {
    return this.running ? new Promise((resolve) => this.resting.push(resolve)) : Promise.resolve();
  }

  /** Asks the pages for what they hold back. @returns when it is in the document, or after a while where a page does not answer */
  async settle(automatic: boolean): Promise<void> {
    const answers = [...this.places]
      .filter(([, { gone }]) => !gone)
      .map(
        ([page]) =>
          new Promise<void>((resolve) => {
            const id = ++this.lastSettling;
            const done = (): void => {
              if (this.settling.delete(id)) resolve();
            };
            this.settling.set(id, done);
            page.post({ type: "settle", id, automatic });
            setTimeout(done, PATIENCE);
          }),
      );
    await Promise.all(answers);
    await this.rest();
  }

  /** Begins every page again where the document is not what the session takes it for: nothing is known to lead there. */
  check(text: string): void {
    if (this.running || this.emptied !== undefined || toText(text).eq(this.current)) return;
    this.current = toText(text);
    for (const page of this.pages) this.join(page);
  }

  private run(): void {
    if (this.running) return;
    this.running = true;
    // What calls this goes on first: no task runs within another.
    unattended(
      Promise.resolve()
        .then(() => this.work())
        .finally(() => {
          this.running = false;
          for (const done of this.resting.splice(0)) done();
        }),
    );
  }

  private async work(): Promise<void> {
    for (let worked = true; worked;) {
      worked = false;
      await this.emptied?.over;
      for (let task = this.tasks.shift(); task !== undefined; task = this.tasks.shift()) {
        await task();
        await this.emptied?.over;
        worked = true;
      }
      for (const [page, place] of this.places) {
        if (place.half.queue.length === 0) continue;
        await this.serve(page, place);
        await this.emptied?.over;
        worked = true;
      }
    }
  }

  /** Does what stands first in a page's queue: its edits up to the next message as one, or that message. */
  private async serve(page: Page, place: Place): Promise<void> {
    const { queue } = place.half;
    const units: ChangeSet[] = [];
    for (const one of queue) {
      if (!("unit" in one)) break;
      units.push(one.unit);
    }
    if (units.length > 0) return this.writeUnits(page, place, units);
    const first = queue.shift();
    if (first !== undefined && "message" in first) await this.obey(page, place, first.message, first.places);
  }

  private async writeUnits(page: Page, place: Place, units: readonly ChangeSet[]): Promise<void> {
    const changes = units.reduce((all, unit) => all.compose(unit), ChangeSet.empty(this.current.length));
    if (await this.apply(changes, page, () => place.half.queue.splice(0, units.length))) {
      place.refused = 0;
      if (!place.gone) page.post({ type: "got", got: place.half.got });
    } else if (++place.refused > PATIENT) this.giveUp(page, place);
  }

  private async obey(page: Page, place: Place, message: PageMessage, places: readonly number[]): Promise<void> {
    if (message.type === "do" && (message.what === "undo" || message.what === "redo"))
      await this.step(page, message.what);
    else if (message.type === "settled") this.settling.get(message.id)?.();
    else if (!place.gone) page.receive(message, places);
  }

  private async write(changes: ChangeSet, tracker: Tracker): Promise<boolean> {
    for (let tries = 0; tries <= PATIENT; tries++) {
      await this.emptied?.over;
      if (!this.standsAsItWas(changes, tracker)) return false;
      if (await this.apply(changes.map(tracker.changes), undefined)) return true;
    }
    return false;
  }

  private standsAsItWas(changes: ChangeSet, { before, changes: since }: Tracker): boolean {
    let same = true;
    changes.iterChangedRanges((from, to) => {
      same &&=
        from === to ||
        this.current.sliceString(since.mapPos(from, 1), since.mapPos(to, -1)) === before.sliceString(from, to);
    });
    return same;
  }

  /**
   * @param by the page that has the change already
   * @param taken called when it is in the document, before anything that came behind it
   */
  private async apply(changes: ChangeSet, by: Page | undefined, taken?: () => void): Promise<boolean> {
    if (changes.empty) {
      taken?.();
      return true;
    }
    this.held = [];
    const made = await this.hands.apply(changes, this.current).catch(() => false);
    const events = this.held;
    this.held = undefined;
    if (made) {
      taken?.();
      // None at all: the document was as wanted already.
      if (events.shift() !== undefined) {
        this.steps.made(changes);
        this.advance(changes, by, false);
      }
    }
    for (const event of events) this.take(event);
    return made;
  }

  /**
   * What another hand did. A program that writes a file anew empties it first, and VS Code may read it in between: the two are one change, or the
   * caret would fall to the beginning, and a letter typed meanwhile with it.
   */
  private take(change: Change): void {
    const { emptied } = this;
    if (emptied !== undefined) this.fill(emptied, change.told);
    else if (change.reason === undefined && this.empties(change.told)) this.awaitText(change.told);
    else this.advanceBy(change);
  }

  private empties(told: readonly Told[]): boolean {
    return (
      this.current.length > 0 && told.every(({ text }) => text === "") && changesOf(this.current, told).newLength === 0
    );
  }

  private awaitText(told: readonly Told[]): void {
    const emptied = new Emptied(told);
    this.emptied = emptied;
    unattended(
      this.hands.pause().then(() => {
        this.fill(emptied, []);
      }),
    );
    // Nothing else is done until then.
    this.run();
  }

  /** @param told what came behind, or nothing */
  private fill(emptied: Emptied, told: readonly Told[]): void {
    if (this.emptied !== emptied) return;
    this.emptied = undefined;
    this.steps.forget();
    const after = changesOf(this.current, [...emptied.told, ...told]).apply(this.current);
    this.advance(difference(this.current, after), undefined, false);
    emptied.end();
  }

  private advanceBy({ told, reason }: Change): void {
    if (reason === undefined) this.steps.forget();
    else if (!this.stepping) this.steps.stepped(reason);
    this.advance(changesOf(this.current, told), undefined, reason !== undefined);
  }

  private advance(changes: ChangeSet, by: Page | undefined, follow: boolean): void {
    this.current = changes.apply(this.current);
    for (const tracker of this.trackers) tracker.changes = tracker.changes.composeDesc(changes.desc);
    for (const [page, { half, gone }] of this.places) {
      if (page === by) continue;
      const message: HostMessage = { type: "op", follow, ...half.send(changes) };
      if (!gone) page.post(message);
    }
  }

  private async step(page: Page, direction: Direction): Promise<void> {
    if (!page.isActive()) return;
    this.stepping = true;
    for (let steps = this.steps.take(direction); steps > 0; steps--) await this.hands.step(direction);
    this.stepping = false;
  }

  private giveUp(page: Page, place: Place): void {
    const text = place.half.queue.reduce((all, one) => ("unit" in one ? one.unit.apply(all) : all), this.current);
    this.hands.gaveUp(text.toString());
    this.join(page);
  }
}

/** Milliseconds that a save waits for a page which may be gone; VS Code itself waits less than two seconds. */
const PATIENCE = 1000;
/** An edit that is refused so often in a row will not be taken. */
const PATIENT = 40;

/** A text that was taken away. */
class Emptied {
  end: () => void = () => undefined;
  /** It stays so, or the next text is there. No edit goes to the document before. */
  readonly over = new Promise<void>((resolve) => {
    this.end = resolve;
  });

  constructor(readonly told: readonly Told[]) {}
}

/** Where a page is. */
class Place {
  readonly half = new HostHalf<PageMessage>();
  refused = 0;
  gone = false;
}
