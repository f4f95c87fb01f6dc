/**
 * Keeps the page together with the document: what is typed leaves at once, what others change comes in under the caret. While a word is composed
 * nothing comes, for CodeMirror and the browser would lose it; nor does the unfinished word leave.
 */
import {
  Annotation,
  EditorSelection,
  Transaction,
  type ChangeSet,
  type Extension,
  type TransactionSpec,
} from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { PageHalf } from "../shared/halves";
import type { HostMessage, Look, PageMessage, Span } from "../shared/protocol";

/** Marks what came from the host. */
const fromHost = Annotation.define<true>();

export class Together {
  private half = new PageHalf();
  private readonly unsent: ChangeSet[] = [];
  private readonly waiting: HostMessage[] = [];
  private composing = false;
  private ending: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param post tells the host
   * @param show does what a message says that is no change of the text
   * @param look how the page behaves now
   */
  constructor(
    private readonly view: () => EditorView,
    private readonly post: (message: PageMessage) => void,
    private readonly show: (message: HostMessage) => void,
    private readonly look: () => Look,
  ) {}

  /** What the editor needs for it. */
  readonly extension: Extension = [
    EditorView.updateListener.of((update) => {
      for (const one of update.transactions)
        if (one.docChanged && one.annotation(fromHost) === undefined) this.unsent.push(one.changes);
      if (this.unsent.length > 0 && !this.composing && !this.waitsForMore()) this.send();
      if (update.selectionSet || update.docChanged) this.tellCaret();
    }),
    EditorView.domEventHandlers({
      compositionstart: () => {
        // The next word may begin before that moment is over.
        clearTimeout(this.ending);
        this.send();
        this.composing = true;
      },
      // CodeMirror reads the last of the composed word from the page a moment later.
      compositionend: () => {
        this.ending = setTimeout(() => {
          this.composing = false;
          this.goOn();
        }, 80);
      },
    }),
  ];

  /** The page holds the document as it is, and nothing is on its way. */
  begin(): void {
    this.half = new PageHalf();
    this.unsent.length = 0;
    this.waiting.length = 0;
    clearTimeout(this.ending);
    this.composing = false;
    this.tellCaret();
  }

  receive(message: HostMessage): void {
    if (message.type === "settle") {
      // A word that is being composed is saved as it stands, where somebody saves.
      if (!message.automatic || !this.waitsForMore()) this.send();
      this.tellCaretNow();
      this.ask({ type: "settled", id: message.id });
    } else if (this.composing) this.waiting.push(message);
    else this.take(message);
  }

  /** Tells the host what is no edit, behind all that was sent; places are those of the page. */
  ask(message: Asking): void {
    const places = message.places?.map((place) => this.placeForHost(place));
    this.post({ ...message, ...(places && { places }), seen: this.half.seen } as PageMessage);
  }

  /** As `ask`, behind all that was typed: what is to be done may not be overtaken by a letter. */
  request(message: Asking): void {
    this.send();
    this.ask(message);
  }

  /** Sends what is held back. */
  send(): void {
    if (this.unsent.length > 0) this.post({ type: "edit", ...this.half.send(this.unsent.splice(0)) });
  }

  /** @returns a span that the host told, in the page's text */
  span({ from, to }: Span): Span {
    const start = this.place(from, 1);
    return { from: start, to: Math.max(start, this.place(to, -1)) };
  }

  place(offset: number, side: -1 | 1): number {
    const at = this.unsent.reduce((place, unit) => unit.mapPos(place, side), this.half.map(offset, side));
    return Math.min(at, this.view().state.doc.length);
  }

  /** @returns a transaction of the host: what it changes is not sent back */
  incoming(changes: ChangeSet): TransactionSpec {
    return { changes, annotations: [fromHost.of(true), Transaction.remote.of(true)] };
  }

  private take(message: HostMessage): void {
    if ("got" in message) this.half.heard(message.got);
    if (message.type === "op") this.change(message);
    else if (message.type !== "got") this.show(message);
  }

  private change(message: Extract<HostMessage, { type: "op" }>): void {
    this.send();
    const changes = this.half.receive(message);
    const spec = this.incoming(changes);
    const caret = message.follow && document.hasFocus() ? endOf(changes) : undefined;
    this.view().dispatch(
      caret === undefined ? spec : { ...spec, selection: EditorSelection.cursor(caret), scrollIntoView: true },
    );
    this.tellCaret();
  }

  private goOn(): void {
    if (this.composing) return;
    this.send();
    for (const message of this.waiting.splice(0)) this.take(message);
  }

  /**
   * A save that nobody asked for takes away what looks like a trailing space, or an empty line at the end. VS Code spares the caret's own place in
   * its own editor; here it waits in the page until more is typed.
   */
  private waitsForMore(): boolean {
    const { spaces, lines } = this.look().trims;
    const {
      doc,
      selection: { main },
    } = this.view().state;
    const { from, to } = doc.lineAt(main.head);
    if (main.head !== to || !this.unsent.every(onlyInserts)) return false;
    return (
      (spaces && to > from && /\s/.test(doc.sliceString(to - 1, to))) || (lines && from === to && to === doc.length)
    );
  }

  private placeForHost(offset: number): number {
    return this.unsent.reduceRight((place, unit) => unit.invertedDesc.mapPos(place), offset);
  }

  private tellCaret(): void {
    this.telling ??= setTimeout(() => {
      this.tellCaretNow();
    }, 30);
  }

  private tellCaretNow(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const { state } = this.view();
    const { ranges, main } = state.selection;
    const top = this.view().elementAtHeight(this.view().scrollDOM.scrollTop).from;
    this.ask({
      type: "caret",
      places: [
        top,
        ...[main, ...ranges.filter((range) => range !== main)].flatMap(({ anchor, head }) => [anchor, head]),
      ],
    });
  }
}

/** A message of the page without what is the same for all. */
export type Asking = PageMessage extends infer M
  ? M extends { seen: number; type: infer T }
    ? T extends "edit" | "seen"
      ? never
      : Omit<M, "seen">
    : never
  : never;

function endOf(changes: ChangeSet): number | undefined {
  let end: number | undefined;
  changes.iterChangedRanges((_from, _to, _start, to) => {
    end = to;
  });
  return end;
}

function onlyInserts(changes: ChangeSet): boolean {
  let only = true;
  changes.iterChanges((from, to, _from, _to, inserted) => {
    only &&= from === to && /^\s*$/.test(inserted.toString());
  });
  return only;
}
