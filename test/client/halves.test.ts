/** What keeps pages, host and document together while all of them change: random edits in every order, and the text is the same everywhere. */
import { ChangeSet, type Text } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostHalf, PageHalf, type FromHostHalf, type FromPageHalf } from "../../client/shared/halves";
import { changesOf, difference, offsetOf, placeOf, toText } from "../../client/shared/text";

/** Pages on one document, whose messages are on their way until a step delivers one. */
class Desk {
  document: Text;
  readonly pages: {
    text: Text;
    half: PageHalf;
    host: HostHalf<string>;
    toHost: FromPageHalf[];
    toPage: FromHostHalf[];
  }[];

  constructor(text: string, pages: number) {
    this.document = toText(text);
    this.pages = Array.from({ length: pages }, () => ({
      text: this.document,
      half: new PageHalf(),
      host: new HostHalf<string>(),
      toHost: [],
      toPage: [],
    }));
  }

  type(page: number, change: Change): void {
    const one = this.page(page);
    const changes = changeOf(one.text, change);
    one.text = changes.apply(one.text);
    one.toHost.push(one.half.send([changes]));
  }

  /** The host takes the next message of a page. */
  hear(page: number): void {
    const one = this.page(page);
    const message = one.toHost.shift();
    if (message !== undefined) one.host.receive(message);
  }

  /** The document takes a page's whole queue, as one edit. */
  write(page: number): void {
    const one = this.page(page);
    const changes = one.host.queue
      .splice(0)
      .reduce(
        (all, queued) => ("unit" in queued ? all.compose(queued.unit) : all),
        ChangeSet.empty(this.document.length),
      );
    this.document = changes.apply(this.document);
    for (const other of this.pages) if (other !== one) other.toPage.push(other.host.send(changes));
  }

  editOutside(change: Change): void {
    const changes = changeOf(this.document, change);
    this.document = changes.apply(this.document);
    for (const one of this.pages) one.toPage.push(one.host.send(changes));
  }

  /** A page takes the next message of the host. */
  show(page: number): void {
    const one = this.page(page);
    const message = one.toPage.shift();
    if (message !== undefined) one.text = one.half.receive(message).apply(one.text);
  }

  settle(): void {
    const busy = (): boolean =>
      this.pages.some(({ toHost, toPage, host }) => toHost.length + toPage.length + host.queue.length > 0);
    while (busy()) {
      this.pages.forEach((_, page) => {
        this.hear(page);
      });
      this.pages.forEach((_, page) => {
        if (this.page(page).host.queue.length > 0) this.write(page);
      });
      this.pages.forEach((_, page) => {
        this.show(page);
      });
    }
  }

  texts(): string[] {
    return [this.document, ...this.pages.map(({ text }) => text)].map(String);
  }

  private page(at: number): Desk["pages"][number] {
    const found = this.pages[at % this.pages.length];
    if (found === undefined) throw new Error("no page");
    return found;
  }
}

/** Places are told in thousandths of the text, for that changes. */
interface Change {
  at: number;
  length: number;
  insert: string;
}

function changeOf(text: Text, { at, length, insert }: Change): ChangeSet {
  const from = Math.floor((at * text.length) / 1000);
  return ChangeSet.of({ from, to: Math.min(text.length, from + length), insert: toText(insert) }, text.length);
}

const change = fc.record({
  at: fc.integer({ min: 0, max: 1000 }),
  length: fc.integer({ min: 0, max: 6 }),
  insert: fc.constantFrom("", "ا", "كلمة ", "OpenAI", "\n", "سطر\nآخر", "12.5"),
});
const page = fc.nat(2);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(page, change).map(([at, one]) => (desk: Desk) => {
      desk.type(at, one);
    }),
  },
  {
    weight: 2,
    arbitrary: change.map((one) => (desk: Desk) => {
      desk.editOutside(one);
    }),
  },
  {
    weight: 3,
    arbitrary: page.map((at) => (desk: Desk) => {
      desk.hear(at);
    }),
  },
  {
    weight: 3,
    arbitrary: page.map((at) => (desk: Desk) => {
      desk.show(at);
    }),
  },
  {
    weight: 2,
    arbitrary: page.map((at) => (desk: Desk) => {
      desk.write(at);
    }),
  },
);

describe("a page and the host", () => {
  it("hold the same text in the end, whoever edits and however late it is heard", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(step, { minLength: 20, maxLength: 160 }), (pages, steps) => {
        const desk = new Desk("سطر أول مع OpenAI\nو12.5% ثان\n", pages);
        for (const one of steps) one(desk);
        desk.settle();
        expect(new Set(desk.texts()).size).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it("agree on who stands first where both insert at one place", () => {
    const desk = new Desk("أب", 1);
    desk.type(0, { at: 500, length: 0, insert: "صفحة" });
    desk.editOutside({ at: 500, length: 0, insert: "خارج" });
    desk.settle();
    expect(desk.texts()).toEqual(["أصفحةخارجب", "أصفحةخارجب"]);
  });

  it("carry places to and fro over what is on its way", () => {
    const [half, host] = [new PageHalf(), new HostHalf<string>()];
    const typed = half.send([ChangeSet.of({ from: 0, insert: "صفحة " }, 10)]);
    const outside = host.send(ChangeSet.of({ from: 5, insert: "خارج" }, 10));
    // The host tells a place that lacks the page's word, behind its change.
    expect(host.mapOut(14, 1)).toBe(14);
    half.receive(outside);
    expect(half.map(14, 1)).toBe(19);
    // The page told one behind its word that lacks the host's; another change comes before its turn.
    host.receive(typed);
    host.take("where", [15], 0);
    host.send(ChangeSet.of({ from: 0, insert: "ثم " }, 14));
    expect(host.queue.at(-1)).toEqual({ message: "where", places: [22] });
    expect(host.mapOut(17, 1)).toBe(22);
    half.heard(1);
    expect(half.map(19, 1)).toBe(19);
  });

  it("forget what the other has heard", () => {
    const [half, host] = [new PageHalf(), new HostHalf<string>()];
    for (let n = 0; n < 100; n++) {
      half.receive(host.send(ChangeSet.of({ from: 0, insert: "ا" }, n)));
      host.heard(half.seen);
    }
    expect(host.kept).toBe(0);
  });
});

describe("what VS Code tells", () => {
  const spot = (
    from: [number, number],
    to: [number, number],
  ): { start: { line: number; character: number }; end: { line: number; character: number } } => ({
    start: { line: from[0], character: from[1] },
    end: { line: to[0], character: to[1] },
  });

  it("becomes one change, each part in the text that those before it left", () => {
    const before = toText("سطر أول\r\nسطر ثان\r\nسطر ثالث");
    const changes = changesOf(before, [
      { range: spot([2, 0], [2, 3]), text: "آخر" },
      { range: spot([0, 3], [1, 3]), text: "" },
    ]);
    expect(changes.apply(before).toString()).toBe("سطر ثان\nآخر ثالث");
  });

  it("is as small as it can be, so that a text written anew leaves the caret where it stands", () => {
    const before = toText("قال الوزير إن الأمر قريب.\nوأضاف أن التوقيع غدا.");
    const changes = changesOf(before, [
      { range: spot([0, 0], [1, 99]), text: "قال الوزير إن الأمر بعيد.\r\nوأضاف أن التوقيع غدا." },
    ]);
    expect(changes.apply(before).toString()).toBe("قال الوزير إن الأمر بعيد.\nوأضاف أن التوقيع غدا.");
    expect(changes.mapPos(5)).toBe(5);
    expect(changes.mapPos(30)).toBe(30);
  });

  it("leaves what stands between two paragraphs that another hand changed", () => {
    const lines = Array.from({ length: 400 }, (_, n) => `الفقرة ${n}: قال الوزير إن الأمر قريب.`);
    const before = toText(lines.join("\n"));
    const after = lines.with(3, "وهذه فقرة أخرى كلها.").with(390, "وهذه أيضا.").join("\n");
    const changes = changesOf(before, [
      { range: spot([3, 0], [390, 99]), text: after.split("\n").slice(3, 391).join("\n") },
    ]);
    expect(changes.apply(before).toString()).toBe(after);
    const caret = before.line(200).from + 9;
    expect(after.slice(changes.mapPos(caret)).split("\n", 1)[0]).toBe(lines[199]?.slice(9));
  });

  it("parts no letter of two halves", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("👍", "👎", "ا", "🇰🇼", "\n"), { maxLength: 12 }),
        fc.array(fc.constantFrom("👍", "👎", "ا", "🇰🇼", "\n"), { maxLength: 12 }),
        (some, others) => {
          const [before, after] = [toText(some.join("")), toText(others.join(""))];
          const changes = difference(before, after);
          expect(changes.apply(before).toString()).toBe(after.toString());
          changes.iterChanges((from, to, _from, _to, inserted) => {
            for (const part of [before.sliceString(from, to), inserted.toString()])
              expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("has its places in lines and characters, one behind a line's end at that end", () => {
    const text = toText("سطر\nثان");
    expect([
      offsetOf(text, { line: 1, character: 2 }),
      offsetOf(text, { line: 0, character: 99 }),
      offsetOf(text, { line: 9, character: 1 }),
    ]).toEqual([6, 3, 5]);
    expect(placeOf(text, 6)).toEqual({ line: 1, character: 2 });
  });
});
