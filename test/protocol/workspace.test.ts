/** Looking things up across the articles of a workspace, through the protocol. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  HoverRequest,
  LSPErrorCodes,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { FindingsRequest, WorkspaceSpeakersRequest, WorkspaceTableRequest } from "../../protocol/protocol";
import { undirected } from "../../server/src/engine/text/direction";
import { FOLDER, inMemory, STYLEBOOK, URI, type Editor } from "./client";

const FILES = (): Map<string, string> =>
  new Map([
    [`${FOLDER}/a.txt`, "قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا."],
    [`${FOLDER}/b.txt`, "أكد سالم الرواحي أن القرار نهائي.\nوقالت الوزيرة ليلى حداد إن الطريق مفتوح."],
    [`${FOLDER}/english.txt`, "The minister Salem said that all is well."],
  ]);

const symbols = async (editor: Editor, query: string): Promise<string[]> =>
  ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
    ({ name, location }) => `${location.uri.slice(FOLDER.length + 1)} ${undirected(name)}`,
  );

describe("the workspace", () => {
  it("finds persons and organisations in every article, spelling-blind", async () => {
    const editor = await inMemory({ files: FILES() });
    expect(await symbols(editor, "الرواحى")).toEqual(["a.txt سالم الرواحي", "b.txt سالم الرواحي"]);
    expect(await symbols(editor, "Salem")).toEqual([]);
  });

  it("tells who said what, dropped subjects included", async () => {
    const editor = await inMemory({ files: FILES() });
    expect(await symbols(editor, "الرواحي:")).toEqual([
      "a.txt سالم الرواحي: الاتفاق قريب",
      "a.txt سالم الرواحي: التوقيع غدا",
      "b.txt سالم الرواحي: القرار نهائي",
    ]);
  });

  it("lists everyone who speaks, who says most first", async () => {
    const editor = await inMemory({ files: FILES() });
    const speakers = await editor.connection.sendRequest<
      { name: string; title: string; articles: number; quotations: { words: string; uri: string }[] }[]
    >("arabicPress/workspaceSpeakers");
    expect(speakers.map(({ name, title, articles, quotations }) => [name, title, articles, quotations.length])).toEqual(
      [
        ["سالم الرواحي", "وزير الصيد", 2, 3],
        ["ليلى حداد", "الوزيرة", 1, 1],
      ],
    );
    expect(speakers[0]?.quotations.at(-1)).toMatchObject({ words: "القرار نهائي", uri: `${FOLDER}/b.txt` });
  });

  it("takes whom two articles name by an office alone for two", async () => {
    const files = new Map(["a", "b"].map((name) => [`${FOLDER}/${name}.txt`, "قالت الوزيرة إن العمل بدأ."]));
    const editor = await inMemory({ files });
    const speakers = await editor.connection.sendRequest(WorkspaceSpeakersRequest);
    expect(speakers.map(({ name, articles }) => [name, articles])).toEqual([
      ["الوزيرة", 1],
      ["الوزيرة", 1],
    ]);
  });

  it("shows a speaker who is not sure as such, in every article's list too", async () => {
    const text = "أعلن مصرف الساحل أن العمل بدأ.\nوقالت إن الطريق مغلق.";
    const editor = await inMemory({ files: new Map([[`${FOLDER}/a.txt`, text]]) });
    const [speaker] = await editor.connection.sendRequest(WorkspaceSpeakersRequest);
    expect(speaker?.row.label).not.toContain("؟");
    expect(speaker?.quotations.map(({ row }) => /؟/.test(JSON.stringify(row)))).toEqual([false, true]);
  });

  it("makes one table of all articles, the name of each in its rows", async () => {
    const editor = await inMemory({ files: FILES() });
    const table = (format: "csv" | "markdown" | "json"): Promise<string> =>
      editor.connection.sendRequest(WorkspaceTableRequest, { of: "quotations", format });
    const rows = (await table("csv")).trimEnd().split("\r\n");
    expect(rows[0]).toBe("الخبر,المتحدث,الصفة,القول,النوع,فعل القول,الفقرة,التاريخ");
    expect(rows.slice(1).map((row) => row.split(",").slice(0, 2).join(" "))).toEqual([
      "a.txt سالم الرواحي",
      "a.txt سالم الرواحي",
      "b.txt سالم الرواحي",
      "b.txt ليلى حداد",
    ]);
    expect(await table("markdown")).toContain("| b.txt | سالم الرواحي |");
    expect(JSON.parse(await table("json"))).toHaveLength(2);
  });

  it("shows a speaker's quotations as calls, whichever way round they are asked for", async () => {
    const files = FILES();
    const editor = await inMemory({ files });
    const uri = `${FOLDER}/a.txt`;
    editor.open(files.get(uri) ?? "", "plaintext", uri);
    const [item] =
      (await editor.connection.sendRequest(CallHierarchyPrepareRequest.type, {
        textDocument: { uri },
        position: { line: 1, character: 2 },
      })) ?? [];
    expect(item?.name).toBe("\u2067سالم الرواحي\u2069");
    if (item === undefined) return;
    const calls = (await editor.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];
    const callers = (await editor.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })) ?? [];
    for (const shown of [calls.map(({ to }) => to), callers.map(({ from }) => from)])
      expect(shown.map(({ detail = "", name }) => undirected(`${detail} ${name}`))).toEqual([
        "a.txt الاتفاق قريب",
        "a.txt التوقيع غدا",
        "b.txt القرار نهائي",
      ]);
  });

  it("follows files as they change and go, and what is open as it is typed", async () => {
    const files = FILES();
    const editor = await inMemory({ files });
    expect(await symbols(editor, "ليلى")).toEqual(["b.txt ليلى حداد"]);
    files.set(`${FOLDER}/b.txt`, "وصل كريم منصور أمس.\nوقال كريم منصور إن الاتفاق قريب.");
    files.delete(`${FOLDER}/a.txt`);
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: `${FOLDER}/b.txt`, type: 2 },
        { uri: `${FOLDER}/a.txt`, type: 3 },
      ],
    });
    await expect.poll(() => symbols(editor, "")).toEqual(["b.txt كريم منصور"]);
    editor.open("قال يوسف حداد إن الطريق مفتوح.", "plaintext", `${FOLDER}/new.txt`);
    expect(await symbols(editor, "يوسف")).toEqual(["new.txt يوسف حداد"]);
    await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: `${FOLDER}/new.txt` },
    });
    await expect.poll(() => symbols(editor, "يوسف")).toEqual([]);
  });
});

describe("the folders of a workspace", () => {
  const [NEWS, SPORT] = ["file:///news", "file:///sport"];
  const files = (): Map<string, string> =>
    new Map([
      [`${NEWS}/a.txt`, "قال سالم الرواحي إن الاتفاق قريب."],
      [`${SPORT}/b.txt`, "قالت ليلى حداد إن الفريق جاهز."],
    ]);
  const names = async (editor: Editor): Promise<string[]> =>
    ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "" })) ?? []).map(({ name }) =>
      undirected(name),
    );

  it("are told from others whose names begin alike", async () => {
    const editor = await inMemory({ files: files(), folders: [NEWS] });
    editor.open("قال يوسف حداد إن الطريق مفتوح.", "plaintext", "file:///news-archive/b.txt");
    expect(await names(editor)).toEqual(["سالم الرواحي"]);
  });

  it("take their articles with them when they are closed", async () => {
    const editor = await inMemory({ files: files(), folders: [NEWS, SPORT] });
    expect(await names(editor)).toEqual(["سالم الرواحي", "ليلى حداد"]);
    const change = async (added: string[], removed: string[]): Promise<void> =>
      editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((uri) => ({ uri, name: uri })),
          removed: removed.map((uri) => ({ uri, name: uri })),
        },
      });
    await change([], [NEWS]);
    expect(await names(editor)).toEqual(["ليلى حداد"]);
    await change([NEWS], [SPORT]);
    expect(await names(editor)).toEqual(["سالم الرواحي"]);
  });

  it("are read by their own settings, as they are now", async () => {
    let documents = "own";
    const editor = await inMemory({
      files: files(),
      folders: [NEWS, SPORT],
      settings: (scope) => (scope.startsWith(NEWS) ? { documents } : {}),
    });
    expect(await names(editor)).toEqual(["ليلى حداد"]);
    documents = "arabic";
    await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    expect(await names(editor)).toEqual(["ليلى حداد", "سالم الرواحي"]);
  });

  it("are read by their stylebook, as it is now", async () => {
    const told = files();
    told.set(`${NEWS}/c.txt`, "وصلت سنابل البحر أمس إلى العاصمة.");
    const editor = await inMemory({ files: told, folders: [NEWS, SPORT] });
    expect(await names(editor)).not.toContain("سنابل البحر");
    told.set(STYLEBOOK, "names:\n  - name: سنابل البحر\n    type: organization\n");
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: STYLEBOOK, type: 1 }],
    });
    expect(await names(editor)).toContain("سنابل البحر");
  });
});

describe("a request that is called off", () => {
  const CANCELLED = { code: LSPErrorCodes.RequestCancelled };

  it("is not worked on", async () => {
    let reads = 0;
    const files = FILES();
    const read = files.get.bind(files);
    files.get = (uri) => (uri.endsWith(".txt") && reads++, read(uri));
    let settingsAreAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (settingsAreAsked = resolve));
    let give = (): void => undefined;
    const editor = await inMemory({
      files,
      capabilities: { workspace: { configuration: true } },
      answer: (method) => {
        if (method !== "workspace/configuration") return null;
        settingsAreAsked();
        return new Promise<unknown[]>((resolve) => (give = () => resolve([{}])));
      },
    });
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "" }, source.token);
    await asked;
    source.cancel();
    await expect(answer).rejects.toMatchObject(CANCELLED);
    expect(reads).toBe(0);
    give();
  });

  it("leaves the document unread", async () => {
    let give = (): void => undefined;
    let settingsAreAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (settingsAreAsked = resolve));
    const editor = await inMemory({
      capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
      answer: (method) => {
        if (method !== "workspace/configuration") return null;
        settingsAreAsked();
        return new Promise<unknown[]>((resolve) => (give = () => resolve([{}])));
      },
    });
    editor.open("قال سالم الرواحي إن الاتفاق قريب.");
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri: URI }, position: { line: 0, character: 5 } },
      source.token,
    );
    await asked;
    source.cancel();
    give();
    await expect(answer).rejects.toMatchObject(CANCELLED);
  });
});

describe("an article that is not open", () => {
  it("has its findings told, by the settings and the newsroom of its folder", async () => {
    const files = new Map([
      [`${FOLDER}/a.txt`, "قال الوزير أن الاتفاق قريب."],
      [`${FOLDER}/english.txt`, "The minister said so."],
    ]);
    const editor = await inMemory({ files, explanations: "arabic-press-checks:" });
    const codes = async (name: string): Promise<unknown[] | undefined> =>
      (await editor.connection.sendRequest(FindingsRequest, { textDocument: { uri: `${FOLDER}/${name}` } }))?.map(
        ({ code }) => code,
      );
    expect(await codes("a.txt")).toEqual(["qala-anna"]);
    // A click on the code opens why it is one.
    expect(
      (await editor.connection.sendRequest(FindingsRequest, { textDocument: { uri: `${FOLDER}/a.txt` } }))?.[0],
    ).toMatchObject({ codeDescription: { href: "arabic-press-checks:/ar/qala-anna.md" } });
    expect(await codes("english.txt")).toBeUndefined();
    expect(await codes("gone.txt")).toBeUndefined();
    editor.open("قال الوزير إن الاتفاق قريب.", "plaintext", `${FOLDER}/a.txt`);
    expect(await codes("a.txt")).toEqual([]);
  });
});
