/** A text of millions of letters is read in slices: others are answered between them, and what nobody wants any more is not finished. */
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { CancellationTokenSource, HoverRequest } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { rememberDocuments } from "../../server/src/documents";
import { NOTHING_IGNORED } from "../../server/src/engine/checks/ignore";
import { EMPTY_STYLEBOOK } from "../../server/src/engine/house-style/stylebook";
import type { Newsroom } from "../../server/src/newsroom";
import { inSlices, UNITS_A_SLICE } from "../../server/src/slices";
import type { Settings } from "../../server/src/settings";
import { inMemory, URI } from "./client";

const LINE = "قال سمير حداد إن العمل بدأ. ".repeat(8_000);
const SLICES = Math.floor(LINE.length / UNITS_A_SLICE);

describe("work in slices", () => {
  function* steps(units: readonly number[]): Generator<number, string> {
    for (const one of units) yield one;
    return "done";
  }
  const rests = async (units: readonly number[], wanted = Infinity): Promise<[string | undefined, number]> => {
    let rested = 0;
    const rest = (): Promise<void> => Promise.resolve(void rested++);
    return [await inSlices(steps(units), rest, () => rested < wanted), rested];
  };

  it("rests after so much of it, and never where there is little", async () => {
    expect(await rests([UNITS_A_SLICE - 1])).toEqual(["done", 0]);
    expect(await rests([UNITS_A_SLICE / 2, UNITS_A_SLICE / 2, UNITS_A_SLICE, 1])).toEqual(["done", 2]);
  });

  it("ends where it is not wanted any more", async () =>
    expect(await rests([UNITS_A_SLICE, UNITS_A_SLICE, UNITS_A_SLICE], 2)).toEqual([undefined, 2]));
});

describe("a document that is examined in slices", () => {
  const settings = { language: "ar", documents: "all" } as Settings;
  const newsroom = { stylebook: EMPTY_STYLEBOOK, ignored: NOTHING_IGNORED } as unknown as Newsroom;
  const document = (text: string): TextDocument => TextDocument.create(URI, "arabic-press", 1, text);
  /** Tasks wait until they are let go. */
  const open = (): { documents: ReturnType<typeof rememberDocuments>; waiting: (() => void)[] } => {
    const waiting: (() => void)[] = [];
    return { waiting, documents: rememberDocuments((task) => (waiting.push(task), () => undefined)) };
  };
  const turn = async (waiting: (() => void)[]): Promise<number> => {
    let turns = 0;
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift(), turns++) {
      task();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return turns;
  };

  it("is one work for all who ask, and is kept", async () => {
    const { documents, waiting } = open();
    const long = document(LINE);
    const asked = [documents.examined(long, settings, newsroom), documents.examined(long, settings, newsroom)];
    expect(waiting).toHaveLength(1);
    expect(await turn(waiting)).toBeGreaterThanOrEqual(SLICES);
    const [one, other] = await Promise.all(asked);
    expect(one).toBe(other);
    expect(documents.examine(long, settings, newsroom)).toBe(one);
  });

  it("is begun anew where it changes meanwhile", async () => {
    const { documents, waiting } = open();
    const long = document(LINE);
    const asked = documents.examined(long, settings, newsroom);
    TextDocument.update(long, [{ text: "وصل 7 عمال." }], 2);
    expect(await turn(waiting)).toBe(1);
    expect((await asked)?.article.numbers).toHaveLength(1);
  });

  it("is not finished where it is closed", async () => {
    const { documents, waiting } = open();
    const asked = documents.examined(document(LINE), settings, newsroom);
    documents.forget(URI);
    expect(await turn(waiting)).toBe(1);
    expect(await asked).toBeUndefined();
  });

  it("is waited for by who asked by the stylebook of before", async () => {
    const { documents, waiting } = open();
    const long = document(LINE);
    const asked = documents.examined(long, settings, newsroom);
    const again = documents.examined(long, settings, { ...newsroom, file: "article.txt" });
    await turn(waiting);
    expect(await asked).toBe(await again);
  });
});

describe("a server with a long line open", () => {
  const OTHER = "file:///other.txt";

  it("answers of other articles meanwhile, and tells of the line in the end", async () => {
    const waiting: (() => void)[] = [];
    const editor = await inMemory({ later: (task) => (waiting.push(task), () => undefined) });
    editor.open(LINE);
    editor.open("وصل الوفد أمس إلى المدينة القديمة، وفيه 12 عاملا.", "arabic-press", OTHER);
    const hover = editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: OTHER },
      position: { line: 0, character: 40 },
    });
    expect(await hover).not.toBeNull();
    let slices = 0;
    let told = false;
    const found = editor.diagnostics().then((all) => ((told = true), all));
    while (!told) {
      const task = waiting.shift();
      if (task !== undefined) slices++;
      task?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(slices).toBeGreaterThanOrEqual(SLICES);
    expect((await found).map(({ code }) => code)).toContain("long-paragraph");
  });

  it("lets go of a request that is called off", async () => {
    const editor = await inMemory({ later: () => () => undefined });
    editor.open(LINE);
    const cancelling = new CancellationTokenSource();
    const asked = editor.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri: URI }, position: { line: 0, character: 4 } },
      cancelling.token,
    );
    cancelling.cancel();
    await expect(asked).rejects.toSatisfy(
      (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
  });
});
