/** The sequencer by itself: a document that takes its time and refuses what comes too late, pages that type on meanwhile. */
import { ChangeSet, type Text } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PageHalf } from "../../client/shared/halves";
import type { HostMessage, PageMessage } from "../../client/shared/protocol";
import { placeOf, toText } from "../../client/shared/text";
import { Session, type Hands, type Page } from "../../client/src/writing/session";

/** When what is on its way arrives: at once, or when the test says so. */
type Later = <T>(value: T) => Promise<T>;
const atOnce: Later = (value) => Promise.resolve(value);

/** VS Code's document: versions, events, undo steps. */
class FakeDocument {
  text: Text;
  version = 1;
  edits = 0;
  refuses = false;
  kept: string | undefined;
  /** Until then a text that was emptied may come back. */
  awaited: Promise<void> | undefined;
  session: Session | undefined;
  private readonly undo: ChangeSet[] = [];
  private readonly redo: ChangeSet[] = [];

  constructor(text: string) {
    this.text = toText(text);
  }

  /** An edit by anybody: one step of undo. */
  change(changes: ChangeSet): void {
    this.undo.push(changes.invert(this.text));
    this.redo.length = 0;
    this.make(changes, undefined);
  }

  step(direction: "undo" | "redo"): void {
    const [from, to] = direction === "undo" ? [this.undo, this.redo] : [this.redo, this.undo];
    const changes = from.pop();
    if (changes === undefined) return;
    to.push(changes.invert(this.text));
    this.make(changes, direction);
  }

  hands(later: Later): Hands {
    return {
      apply: async (changes) => {
        const { version } = this;
        await later(0);
        if (this.refuses || version !== this.version) return later(false);
        this.edits++;
        this.change(changes);
        return later(true);
      },
      step: async (direction) => {
        this.step(direction);
        await later(0);
      },
      pause: async () => {
        await (this.awaited ?? later(0));
      },
      gaveUp: (text) => {
        this.kept = text;
      },
    };
  }

  private make(changes: ChangeSet, reason: "undo" | "redo" | undefined): void {
    const before = this.text;
    const told: { range: { start: ReturnType<typeof placeOf>; end: ReturnType<typeof placeOf> }; text: string }[] = [];
    // From the last to the first, as VS Code tells them.
    changes.iterChanges((from, to, _from, _to, inserted) => {
      told.unshift({ range: { start: placeOf(before, from), end: placeOf(before, to) }, text: inserted.toString() });
    });
    this.text = changes.apply(before);
    this.version++;
    this.session?.changed({ told, reason });
  }
}

/** A page whose messages are on their way until they are `later`. */
class FakePage implements Page {
  text: Text;
  received: { message: PageMessage; places: readonly number[] }[] = [];
  private half = new PageHalf();
  private road = Promise.resolve();
  private out = Promise.resolve();

  constructor(
    private readonly document: FakeDocument,
    private readonly later: Later,
  ) {
    this.text = document.text;
  }

  private begun = false;
  open(): void {
    const { text } = this.document;
    // Nobody types in a page that has not begun.
    if (!this.begun) {
      this.begun = true;
      return;
    }
    this.road = this.road
      .then(() => this.later(0))
      .then(() => {
        this.text = text;
        this.half = new PageHalf();
      });
  }
  isActive(): boolean {
    return true;
  }
  post(message: HostMessage): void {
    this.road = this.road
      .then(() => this.later(0))
      .then(() => {
        if (message.type === "op") this.text = this.half.receive(message).apply(this.text);
        else if (message.type === "got") this.half.heard(message.got);
        else if (message.type === "settle") this.send({ type: "settled", id: message.id, seen: this.half.seen });
      });
  }
  receive(message: PageMessage, places: readonly number[]): void {
    this.received.push({ message, places });
  }

  type(at: number, length: number, insert: string): void {
    const from = Math.floor((at * this.text.length) / 1000);
    const changes = ChangeSet.of(
      { from, to: Math.min(this.text.length, from + length), insert: toText(insert) },
      this.text.length,
    );
    this.text = changes.apply(this.text);
    this.send({ type: "edit", ...this.half.send([changes]) });
  }
  tell(message: PageMessage): void {
    this.send({ ...message, seen: this.half.seen } as PageMessage);
  }
  arrived(): Promise<unknown> {
    return Promise.all([this.out, this.road]);
  }
  private send(message: PageMessage): void {
    this.out = this.out
      .then(() => this.later(0))
      .then(() => {
        this.document.session?.receive(this, message);
      });
  }
}

/** @param slow what the document waits for before it takes an edit */
function desk(
  text: string,
  pages: number,
  later: Later = atOnce,
  slow = later,
): { document: FakeDocument; session: Session; pages: FakePage[]; settled: () => Promise<string[]> } {
  const document = new FakeDocument(text);
  const session = new Session(text, document.hands(slow), () => 0);
  document.session = session;
  const all = Array.from({ length: pages }, () => new FakePage(document, later));
  for (const page of all) session.join(page);
  const settled = async (): Promise<string[]> => {
    for (let n = 0; n < 5; n++) {
      await Promise.all(all.map((page) => page.arrived()));
      await session.rest();
    }
    return [document.text, session.text, ...all.map((page) => page.text)].map(String);
  };
  return { document, session, pages: all, settled };
}

describe("a session", () => {
  it("keeps pages and document the same through random edits, undo and refusals, in any order of arrival", async () => {
    const edit = fc.record({
      at: fc.nat(1000),
      length: fc.nat(5),
      insert: fc.constantFrom("", "ا", "كلمة ", "OpenAI", "\n", "سطر\nآخر"),
    });
    const deed = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(fc.nat(1), edit).map(
          ([at, { at: place, length, insert }]) =>
            ({ pages }: ReturnType<typeof desk>) =>
              pages[at]?.type(place, length, insert),
        ),
      },
      {
        weight: 3,
        arbitrary: edit.map(({ at, length, insert }) => ({ document }: ReturnType<typeof desk>) => {
          const from = Math.floor((at * document.text.length) / 1000);
          document.change(
            ChangeSet.of(
              { from, to: Math.min(document.text.length, from + length), insert: toText(insert) },
              document.text.length,
            ),
          );
        }),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("undo", "redo").map(
          (what) =>
            ({ pages }: ReturnType<typeof desk>) =>
              pages[0]?.tell({ type: "do", what, seen: 0 }),
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom<"undo" | "redo">("undo", "redo")
          .map((what) => ({ document }: ReturnType<typeof desk>) => {
            document.step(what);
          }),
      },
      {
        weight: 1,
        arbitrary: edit.map(({ insert }) => ({ session }: ReturnType<typeof desk>) => {
          session.calm(() => {
            void session.edit(ChangeSet.of({ from: 0, insert: toText(insert) }, session.text.length), session.track());
          });
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(deed, { minLength: 10, maxLength: 50 }), async (scheduler, deeds) => {
        const one = desk("سطر أول مع OpenAI\nو12.5% ثان\n", 2, (value) => scheduler.schedule(Promise.resolve(value)));
        await scheduler.waitFor(one.settled());
        for (const deed of deeds) {
          deed(one);
          if (scheduler.count() > 0) await scheduler.waitOne();
        }
        const settling = one.settled();
        await scheduler.waitFor(settling);
        expect(new Set(await settling).size).toBe(1);
        expect(one.document.kept).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("writes what was typed while an edit was on its way as one more", async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const {
      document,
      pages: [page],
      settled,
    } = desk("", 1, atOnce, async (value) => {
      await gate;
      return value;
    });
    for (const letter of "كتبت هذه الجملة") page?.type(1000, 0, letter);
    await page?.arrived();
    go();
    expect((await settled())[0]).toBe("كتبت هذه الجملة");
    expect(document.edits).toBe(2);
  });

  it("takes a phrase back word by word, and a phrase of others step by step", async () => {
    const {
      document,
      session,
      pages: [page],
      settled,
    } = desk("", 1);
    for (const letter of "كتبت هذه الجملة") {
      page?.type(1000, 0, letter);
      await settled();
    }
    const undone: string[] = [];
    const undo = async (): Promise<void> => {
      page?.tell({ type: "do", what: "undo", seen: 0 });
      undone.push((await settled())[0] ?? "");
    };
    await undo();
    await undo();
    page?.tell({ type: "do", what: "redo", seen: 0 });
    await settled();
    document.change(ChangeSet.of({ from: 0, insert: "خارج " }, document.text.length));
    await undo();
    expect(undone).toEqual(["كتبت هذه ", "كتبت ", "كتبت هذه "]);
    expect(session.text.toString()).toBe("كتبت هذه ");
  });

  it("answers a message about the text that stood before it, its places carried along", async () => {
    const {
      document,
      pages: [page],
      settled,
    } = desk("قال الوزير", 1);
    await settled();
    page?.type(1000, 0, " إن");
    page?.tell({ type: "ask", id: 1, question: { kind: "hover" }, places: [11], seen: 0 });
    document.change(ChangeSet.of({ from: 0, insert: "أمس " }, 10));
    page?.type(0, 0, "و");
    await settled();
    expect(page?.received.map(({ places }) => places)).toEqual([[15]]);
  });

  it("makes an edit of our own once the text stands as it was asked about, and not where it has changed", async () => {
    const { document, session, settled } = desk("قال الوزير أن الأمر قريب", 1);
    const fix = ChangeSet.of({ from: 11, to: 13, insert: toText("إن") }, 24);
    const tracker = session.track();
    document.change(ChangeSet.of({ from: 0, insert: "أمس " }, 24));
    expect(await session.edit(fix, tracker)).toBe(true);
    expect((await settled())[0]).toBe("أمس قال الوزير إن الأمر قريب");
    expect(await session.edit(fix, tracker)).toBe(false);
  });

  it("takes a text that is emptied and written anew for the change that it is, and puts what is typed meanwhile in its place", async () => {
    const {
      document,
      pages: [page],
      settled,
    } = desk("سطر أول\nسطر ثان\n", 1);
    await settled();
    const heard: HostMessage[] = [];
    const post = page?.post.bind(page);
    if (page !== undefined)
      page.post = (message): void => {
        heard.push(message);
        post?.(message);
      };
    document.awaited = new Promise(() => undefined);
    document.change(ChangeSet.of({ from: 0, to: 16 }, 16));
    page?.type(1000, 0, "ثالث");
    await page?.arrived();
    expect([document.text.toString(), heard]).toEqual(["", []]);
    document.change(ChangeSet.of({ from: 0, insert: toText("سطر أول من القرص\nسطر ثان\n") }, 0));
    expect(heard).toEqual([expect.objectContaining({ type: "op", changes: [7, [0, " من القرص"], 13] })]);
    const after = "سطر أول من القرص\nسطر ثان\nثالث";
    expect(await settled()).toEqual([after, after, after]);
  });

  it("empties its pages where the text stays away", async () => {
    const { document, settled } = desk("سطر أول\n", 2);
    await settled();
    document.change(ChangeSet.of({ from: 0, to: 8 }, 8));
    expect(await settled()).toEqual(["", "", "", ""]);
  });

  it("tells a page places as they are behind what it has typed", async () => {
    const told: HostMessage[] = [];
    const {
      session,
      pages: [page],
      document,
    } = desk("قال الوزير", 1);
    if (page === undefined) throw new Error("no page");
    await page.arrived();
    const post = page.post.bind(page);
    page.post = (message): void => {
      told.push(message);
      post(message);
    };
    session.receive(page, { type: "edit", units: [ChangeSet.of({ from: 0, insert: "و" }, 10).toJSON()], seen: 0 });
    session.tell(page, (map, got) => ({ type: "reveal", got, span: map({ from: 4, to: 10 }), focus: true }));
    expect(told).toEqual([{ type: "reveal", got: 1, span: { from: 5, to: 11 }, focus: true }]);
    expect(document.text.toString()).toBe("قال الوزير");
  });

  it("writes what a page sent before it went", async () => {
    const {
      document,
      session,
      pages: [page],
    } = desk("", 1);
    if (page === undefined) throw new Error("no page");
    await page.arrived();
    page.type(0, 0, "أسرع ما يكون");
    await page.arrived();
    await session.leave(page);
    expect(document.text.toString()).toBe("أسرع ما يكون");
    expect(session.pages).toEqual([]);
  });

  it("puts what cannot be written where it is not lost, and begins again", async () => {
    const {
      document,
      pages: [page],
      settled,
    } = desk("قديم", 1);
    await settled();
    document.refuses = true;
    page?.type(1000, 0, " جديد");
    expect(await settled()).toEqual(["قديم", "قديم", "قديم"]);
    expect(document.kept).toBe("قديم جديد");
  });
});
