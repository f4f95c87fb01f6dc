/** What an editor may say when, and what is no message at all: it is refused or left out and told of, and the server lives. */
import { spawn } from "node:child_process";
import {
  ErrorCodes,
  HoverRequest,
  InitializeRequest,
  ResponseError,
  StreamMessageReader,
} from "vscode-languageserver-protocol/node";
import { describe, expect, it } from "vitest";
import { framesIn } from "../../server/src/framing";
import { inMemory, URI, type Editor } from "./client";

const TEXT = "قال الوزير أن بلاده مستعدة للحوار.";
const textDocument = { uri: URI };

const refusal = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "answered",
    (error: unknown) => (error instanceof ResponseError ? error.code : error),
  );

const quotations = async ({ connection }: Editor): Promise<number | undefined> =>
  (await connection.sendRequest<{ quotations: unknown[] } | null>("arabicPress/article", { textDocument }))?.quotations
    .length;

/** The built server over raw bytes: what it answers until it has answered the last request, and how it ends. */
async function raw(
  pieces: readonly (string | Uint8Array)[],
): Promise<{ answers: Record<string, unknown>[]; stderr: string; code: number | null }> {
  const server = spawn(process.execPath, ["dist/server.js", "--stdio"]);
  const reader = new StreamMessageReader(server.stdout);
  const answers: Record<string, unknown>[] = [];
  let stderr = "";
  server.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  server.stdin.on("error", () => undefined);
  const ended = new Promise<number | null>((resolve) => server.on("exit", resolve));
  const waiting = new Map<unknown, () => void>();
  const answered = (id: number): Promise<void> => new Promise((resolve) => waiting.set(id, resolve));
  reader.listen((message) => {
    answers.push({ ...message });
    waiting.get(answers.at(-1)?.["id"])?.();
  });
  for (const piece of pieces) server.stdin.write(piece);
  for (const id of [2, 3]) {
    const done = answered(id);
    server.stdin.write(id === 2 ? ASK : said({ id, method: "shutdown" }));
    await Promise.race([done, ended]);
  }
  server.stdin.write(said({ method: "exit" }));
  return { answers, code: await ended, stderr };
}

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const said = (message: object): string => frame(JSON.stringify({ jsonrpc: "2.0", ...message }));
const BEGIN = said({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
const OPEN =
  said({ method: "initialized", params: {} }) +
  said({
    method: "textDocument/didOpen",
    params: { textDocument: { ...textDocument, languageId: "plaintext", version: 1, text: TEXT } },
  });
const ASK = said({ id: 2, method: "arabicPress/article", params: { textDocument } });
const idsOf = (answers: readonly Record<string, unknown>[]): unknown[] =>
  answers.filter((answer) => "id" in answer).map(({ id }) => id);

describe("an editor that speaks before it has begun", () => {
  it("is refused, what it opened is not open, and it may begin then", async () => {
    const { answers, code } = await raw([
      said({ id: 7, method: "textDocument/hover", params: { textDocument, position: { line: 0, character: 1 } } }),
      OPEN,
      said({ id: 8, method: "shutdown" }),
      said({ id: 9, method: "no/such" }),
      BEGIN,
    ]);
    const NOT_YET = expect.objectContaining({ code: ErrorCodes.ServerNotInitialized }) as unknown;
    expect(answers.slice(0, 3)).toEqual([7, 8, 9].map((id) => ({ jsonrpc: "2.0", id, error: NOT_YET })));
    expect(answers.find(({ id }) => id === 2)).toMatchObject({ result: null });
    expect(code).toBe(0);
  });

  it("may leave at once: that is no good end", async () => {
    expect((await raw([said({ method: "exit" })])).code).toBe(1);
  });
});

describe("an editor that goes on after its end", () => {
  it("is refused, and what it tells is not taken", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    await editor.connection.sendRequest("shutdown");
    editor.change(2, [{ text: "" }]);
    expect(await refusal(quotations(editor))).toBe(ErrorCodes.InvalidRequest);
    expect(await refusal(editor.connection.sendRequest("shutdown"))).toBe(ErrorCodes.InvalidRequest);
    expect(await refusal(editor.connection.sendRequest("no/such"))).toBe(ErrorCodes.InvalidRequest);
  });
});

describe("an editor that begins twice", () => {
  it("is refused, and served on", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    expect(
      await refusal(
        editor.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} }),
      ),
    ).toBe(ErrorCodes.InvalidRequest);
    expect(await quotations(editor)).toBe(1);
  });

  it.each([["nothing"], ["null"], ["no capabilities"]])("may say little of itself: %s", async (what) => {
    const capabilities = what === "nothing" ? {} : { capabilities: what === "null" ? null : {} };
    const { answers, code } = await raw([
      said({ id: 1, method: "initialize", params: { processId: null, rootUri: null, ...capabilities } }),
      OPEN,
    ]);
    expect(answers.find(({ id }) => id === 2)).toMatchObject({ result: { quotations: [{}] } });
    expect(code).toBe(0);
  });
});

describe("a document", () => {
  it("that is opened twice is as it was opened last", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    expect(await quotations(editor)).toBe(1);
    editor.open(`${TEXT}\n${TEXT}`);
    expect(await quotations(editor)).toBe(2);
    editor.open(TEXT, "yaml");
    expect(await quotations(editor)).toBeUndefined();
    editor.open(TEXT, "plaintext");
    expect(await quotations(editor)).toBe(1);
  });

  it("that is changed without another version is as it was changed", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    expect((await editor.diagnostics()).map(({ code }) => code)).toEqual(["qala-anna"]);
    expect(await quotations(editor)).toBe(1);
    editor.change(1, [{ text: `${TEXT}\n${TEXT}` }]);
    expect(await quotations(editor)).toBe(2);
    editor.change(0, [{ text: "وصل الوفد." }]);
    expect(await quotations(editor)).toBe(0);
  });

  it("that is not open is not changed, closed or asked of", async () => {
    const editor = await inMemory();
    editor.change(1, [{ text: TEXT }]);
    void editor.connection.sendNotification("textDocument/didClose", { textDocument });
    expect(await quotations(editor)).toBeUndefined();
    editor.open(TEXT);
    expect(await quotations(editor)).toBe(1);
  });
});

describe("what is told of a document", () => {
  it.each([
    ["didOpen", null],
    ["didOpen", {}],
    ["didOpen", { textDocument: null }],
    ["didOpen", { textDocument: { languageId: "plaintext", version: 1, text: TEXT } }],
    ["didOpen", { textDocument: { ...textDocument, languageId: "plaintext", version: 1 } }],
    ["didOpen", { textDocument: { ...textDocument, languageId: "plaintext", version: 1, text: [TEXT] } }],
    ["didChange", { textDocument: { version: 2 }, contentChanges: [] }],
    ["didChange", { textDocument: { ...textDocument, version: 2 }, contentChanges: TEXT }],
    ["didChange", { textDocument: { ...textDocument, version: 2 }, contentChanges: [null] }],
    ["didChange", { textDocument: { ...textDocument, version: 2 }, contentChanges: [{ text: 5 }] }],
    ["didClose", { textDocument: {} }],
    ["didSave", { textDocument: { uri: 5 } }],
  ])("is dropped and logged where it does not say which, or what is in it: %s %j", async (method, params) => {
    const editor = await inMemory();
    editor.open(TEXT);
    await editor.connection.sendNotification(`textDocument/${method}`, params as object);
    expect(await quotations(editor)).toBe(1);
    expect(editor.logged.join()).toMatch(/no message/);
    expect(editor.logged.join()).not.toMatch(/TypeError|الوزير/);
  });
});

describe("a position", () => {
  const BAD: readonly unknown[] = [
    { line: -1, character: -1 },
    { line: 0, character: -5 },
    { line: 0, character: 1e9 },
    { line: 1e9, character: 0 },
    { line: 2 ** 53, character: 2 ** 53 },
    { line: 0.5, character: 0.5 },
    { line: "0", character: "0" },
    { line: null, character: null },
    {},
    null,
    [],
    "0:0",
    undefined,
  ];
  const REQUESTS = [
    "hover",
    "definition",
    "references",
    "documentHighlight",
    "prepareRename",
    "rename",
    "completion",
    "selectionRange",
    "codeAction",
    "inlayHint",
    "prepareCallHierarchy",
  ].map((name) => `textDocument/${name}`);

  it.each(BAD.map((position) => [JSON.stringify(position) ?? "undefined", position]))(
    "that is none is answered or refused: %s",
    async (_, position) => {
      const editor = await inMemory();
      editor.open(TEXT);
      for (const method of [...REQUESTS, "arabicPress/speakerContents"]) {
        const asked = editor.connection.sendRequest(method, {
          textDocument,
          position,
          positions: [position],
          range: { start: position, end: position },
          newName: "سالم",
          context: { diagnostics: [] },
        });
        expect(["answered", ErrorCodes.InvalidRequest]).toContain(await refusal(asked));
      }
      editor.change(2, [{ range: { start: position, end: position } as never, text: "و" }]);
      editor.change(3, [{ text: `${TEXT}\n${TEXT}` }]);
      expect(await quotations(editor)).toBe(2);
    },
  );

  it("is the end of the line where it is beyond it", async () => {
    const editor = await inMemory();
    editor.open(TEXT);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 0, character: 1e9 },
    });
    expect(hover).toBeNull();
  });
});

describe("bytes that are no message", () => {
  const ARTICLE_WORDS = "كلمة سرية";
  it.each([
    ["a header without a length", `Content-Type: x\r\n\r\n${JSON.stringify({ text: ARTICLE_WORDS })}`],
    ["a length that is no number", `Content-Length: many\r\n\r\n{"text":"${ARTICLE_WORDS}"}`],
    ["a length below nothing", `Content-Length: -1\r\n\r\n{"text":"${ARTICLE_WORDS}"}`],
    ["a length beyond all bounds", `Content-Length: 99999999999\r\n\r\n{"text":"${ARTICLE_WORDS}"}`],
    ["a length of gigabytes", `Content-Length: 4294967296\r\n\r\n{"text":"${ARTICLE_WORDS}"}`],
    ["a length that is too great", `Content-Length: 1000000\r\n\r\n{"text":"${ARTICLE_WORDS}`],
    ["a length that is greater by a little", `Content-Length: 31\r\n\r\n{"text":"${ARTICLE_WORDS}"}`],
    ["a length that is too small", `Content-Length: 5\r\n\r\n{"text":"${ARTICLE_WORDS}"}`],
    ["a length of nothing", `Content-Length: 0\r\n\r\n`],
    ["no header", `{"text":"${ARTICLE_WORDS}"}\r\n`],
    ["ten thousand ends of lines", "\r\n".repeat(10_000)],
    ["100,000 bytes of anything", Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256))],
    ["no JSON", frame(`{"text":"${ARTICLE_WORDS}`)],
    ["JSON that is no object", frame(`"${ARTICLE_WORDS}"`)],
    ["an object that is no message", said({ params: { text: ARTICLE_WORDS } })],
    ["a request without a method", said({ id: 5, params: { text: ARTICLE_WORDS } })],
    ["a list of messages", frame(`[${JSON.stringify({ jsonrpc: "2.0", id: 6, method: ARTICLE_WORDS })}]`)],
    ["an answer that nobody waits for", said({ id: 99, result: ARTICLE_WORDS })],
    ["an error of no request", said({ id: null, error: { code: 1, message: ARTICLE_WORDS } })],
    ["null", frame("null")],
    ["a method that there is not", said({ id: 5, method: "no/such", params: { text: ARTICLE_WORDS } })],
    ["parameters that are none", said({ id: 5, method: "textDocument/hover", params: ARTICLE_WORDS })],
    ["parameters in a row", said({ id: 5, method: "textDocument/hover", params: [ARTICLE_WORDS] })],
    ["a notification of nothing", said({ method: "textDocument/didOpen", params: null })],
    ["a text that is none", said({ method: "textDocument/didOpen", params: { textDocument: { uri: 5, text: 5 } } })],
    ["a call that is called off before it is made", said({ method: "$/cancelRequest", params: { id: 2000 } })],
  ])("are left out, and the next message is answered: %s", async (_, bytes) => {
    const { answers, stderr, code } = await raw([BEGIN, bytes, OPEN]);
    expect(answers.find(({ id }) => id === 2)).toMatchObject({ result: { quotations: [{}] } });
    expect(idsOf(answers)).toEqual(expect.arrayContaining([1, 2, 3]));
    expect(code).toBe(0);
    expect(stderr + JSON.stringify(answers.filter(({ id }) => id !== 2))).not.toContain("سرية");
  });

  /** What is read of bytes that come in pieces of a size. */
  const read = (bytes: Uint8Array, size: number): { bodies: string[]; lost: number } => {
    const heard = { bodies: [] as string[], lost: 0 };
    const take = framesIn({ body: (text) => heard.bodies.push(text), lost: (count) => void (heard.lost += count) });
    for (let at = 0; at < bytes.length; at += size) take(Buffer.from(bytes.subarray(at, at + size)));
    return heard;
  };

  it("come whole wherever the stream is cut", () => {
    const bad = "Content-Length: -5\r\n\r\n";
    const whole = Buffer.from(`x${frame('{"a":"ب"}')}${bad}${frame('"ب"')}${frame("")}${frame("{}")}`);
    for (let size = 1; size < 40; size++)
      expect(read(whole, size)).toEqual({ bodies: ['{"a":"ب"}', '"ب"', "", "{}"], lost: 1 + bad.length });
  });

  it("that a header promised and that did not come take nothing of the next message, and what came is heard", () => {
    const body = '{"a":"ب"}';
    const promising = (more: number): string => frame(body).replace(/\d+/, String(Buffer.byteLength(body) + more));
    for (const more of [1, 7, 14, 20, 22, 23, 100, 5_000, 160_000_000])
      for (const size of [1, 5, 64, 10_000]) {
        const bytes = Buffer.from(`${frame("{}")}${promising(more)}${frame('"ب"')}${frame("1")}`);
        expect(read(bytes, size), `${more} by ${size}`).toEqual({ bodies: ["{}", body, '"ب"', "1"], lost: 0 });
      }
  });

  it("of a header in an article are letters of it", () => {
    const body = JSON.stringify({ text: "Content-Length: 5\r\n\r\n{}" });
    expect(read(Buffer.from(frame(body)), 7)).toEqual({ bodies: [body], lost: 0 });
  });
});
