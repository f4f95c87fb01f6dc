/**
 * A page and the host edit one text at the same time. Each has half of what keeps them together: it remembers what the other has not heard
 * of yet, and carries what arrives over that. The host alone puts edits in order; nobody waits for an answer before typing on.
 * A place is told behind the changes and units that it counts with, and messages arrive in order.
 * (Two parties of Jupiter: Nichols et al., High-latency, low-bandwidth windowing in the Jupiter collaboration system, UIST 1995.)
 */
import { ChangeSet } from "@codemirror/state";

/** A change as it travels: ChangeSet.toJSON. */
export type Travelling = unknown;

export interface FromPageHalf {
  /** Edits of the page, each in the text that those before it left. */
  units: Travelling[];
  /** The last change of the host that the page had when it made them. */
  seen: number;
}

export interface FromHostHalf {
  id: number;
  /** How many of the page's units the host had received. */
  got: number;
  changes: Travelling;
}

/** The page's half: what it sent and the host had not received when it last spoke. */
export class PageHalf {
  /** The host's last change that is in the page. */
  seen = 0;
  private outgoing: ChangeSet[] = [];
  private received = 0;

  /** @param units made in the page, in order @returns what to send */
  send(units: readonly ChangeSet[]): FromPageHalf {
    this.outgoing.push(...units);
    return { units: units.map((unit): Travelling => unit.toJSON()), seen: this.seen };
  }

  /** @returns a change of the host, as it is for the page's text. Nothing that was not sent may be in that. */
  receive({ id, got, changes }: FromHostHalf): ChangeSet {
    this.heard(got);
    this.seen = id;
    let host = ChangeSet.fromJSON(changes);
    this.outgoing = this.outgoing.map((unit) => {
      const crossed = cross(unit, host);
      host = crossed.host;
      return crossed.page;
    });
    return host;
  }

  /** The host has received the first `got` units. */
  heard(got: number): void {
    this.outgoing.splice(0, got - this.received);
    this.received = got;
  }

  /** @returns a place that the host told in a message that has been heard, in the page's text */
  map(offset: number, side: -1 | 1): number {
    return this.outgoing.reduce((at, unit) => unit.mapPos(at, side), offset);
  }
}

/** What waits its turn: an edit, or a message about the text that those before it leave. */
export type Queued<Message> = { unit: ChangeSet } | { message: Message; places: number[] };

/** The host's half for one page: `queue` is what came from it and is not in the document yet, or not answered. */
export class HostHalf<Message = never> {
  readonly queue: Queued<Message>[] = [];
  /** How many units of the page have come. */
  got = 0;
  private unseen: { id: number; changes: ChangeSet }[] = [];
  private id = 0;

  /** Takes the page's units into the queue. */
  receive({ units, seen }: FromPageHalf): void {
    this.heard(seen);
    for (const unit of units) {
      let page = ChangeSet.fromJSON(unit);
      for (const one of this.unseen) {
        const crossed = cross(page, one.changes);
        page = crossed.page;
        one.changes = crossed.host;
      }
      this.queue.push({ unit: page });
      this.got++;
    }
  }

  /** Takes a message into the queue, with the places that it tells: they are carried along until its turn comes. */
  take(message: Message, places: readonly number[], seen: number): void {
    this.heard(seen);
    this.queue.push({
      message,
      places: places.map((place) => this.unseen.reduce((at, { changes }) => changes.mapPos(at, 1), place)),
    });
  }

  /** The page has the host's changes up to `seen`. */
  heard(seen: number): void {
    this.unseen = this.unseen.filter(({ id }) => id > seen);
  }

  /** The document was changed by another hand. @returns what to tell the page */
  send(changes: ChangeSet): FromHostHalf {
    let host = changes;
    for (const one of this.queue) {
      if ("unit" in one) {
        const crossed = cross(one.unit, host);
        host = crossed.host;
        one.unit = crossed.page;
      } else one.places = one.places.map((place) => host.mapPos(place, 1));
    }
    this.unseen.push({ id: ++this.id, changes: host });
    return { id: this.id, got: this.got, changes: host.toJSON() as Travelling };
  }

  /** @returns a place in the document, as it is once the queue is in it: what the page is told */
  mapOut(offset: number, side: -1 | 1): number {
    return this.queue.reduce((at, one) => ("unit" in one ? one.unit.mapPos(at, side) : at), offset);
  }

  /** How many changes the page has not heard of: for the tests of what is kept. */
  get kept(): number {
    return this.unseen.length;
  }
}

/** Each change as it is after the other. Where both insert at one place the page's text stands first, whoever reckons. */
function cross(page: ChangeSet, host: ChangeSet): { page: ChangeSet; host: ChangeSet } {
  return { page: page.map(host, true), host: host.map(page) };
}
