/** A newsroom's own files: the stylebook and what it lets stand, through the protocol. */
import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  HoverRequest,
  PublishDiagnosticsNotification,
  type CodeAction,
  type Diagnostic,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { ReadingViewRequest, SetLevelRequest } from "../../protocol/protocol";
import { readStylebook } from "../../server/src/stylebook/stylebook";
import { ARTICLE, FOLDER, IGNORE, inMemory, STYLEBOOK, untilFound, type Editor } from "./client";
import { undirected } from "../../server/src/engine/text/direction";

const textDocument = { uri: ARTICLE };

async function actionsOn(editor: Editor, diagnostic: Diagnostic): Promise<CodeAction[]> {
  return (await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  })) as CodeAction[];
}

async function run(editor: Editor, action: CodeAction | undefined): Promise<void> {
  expect(action?.command).toBeDefined();
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: action?.command?.command ?? "",
    arguments: action?.command?.arguments ?? [],
  });
}

describe("the stylebook", () => {
  it("corrects names and terms, sets levels, and knows its names", async () => {
    const stylebook =
      "names:\n  - name: سيرغي لافروف\n    rejected: [سيرجي لافروف]\n    note: هكذا نكتبه\nterms:\n  - preferred: هجوم\n    rejected: [عملية إرهابية]\n    reason: كلمة محايدة\nchecks:\n  long-sentence: off\n";
    const editor = await inMemory({ files: new Map([[STYLEBOOK, stylebook]]) });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open(
      `قال سيرجي لافروف إن عملية إرهابية وقعت أمس.\n${"وصل الوزير إلى المدينة القديمة ".repeat(12).trim()}.`,
      "plaintext",
      ARTICLE,
    );
    const diagnostics = await found;
    expect(diagnostics.map(({ code }) => code)).toEqual(["stylebook-name", "stylebook-term"]);
    expect(diagnostics[1]?.message).toContain("كلمة محايدة");
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 0, character: 6 },
    });
    expect((hover?.contents as MarkupContent).value).toContain("هكذا نكتبه");
  });

  it("has a good word, too, for what stands as it wants it, letter by letter", async () => {
    const files = new Map([
      [
        STYLEBOOK,
        "names:\n  - name: سيرغي لافروف\n    rejected: [سيرجي لافروف]\n    titles: [{title: وزير الخارجية الروسي}]\nterms:\n  - preferred: هجوم\n    rejected: [عملية]\n",
      ],
    ]);
    const text =
      "قال وزير الخارجية الروسي سيرغي لافروف إن الهجوم وقع، وإن سيرجي لافروف أدانه بعد هجوم آخر. وعاد وزير الخارجية الروسي السابق نبيل الحداد مع الوفد الروسي.";
    const editor = await inMemory({ files });
    editor.open(text, "plaintext", ARTICLE);
    const told = async (words: string): Promise<string> => {
      const position = { line: 0, character: text.indexOf(words) + 2 };
      const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
      return (hover?.contents as MarkupContent | undefined)?.value ?? "";
    };
    expect(await told("سيرغي")).toContain("كما في دليل الأسلوب");
    expect(await told("هجوم آخر")).toContain("كما في دليل الأسلوب");
    // A word of a title is not praised by itself, nor a title of whoever else has it.
    expect(await told("الروسي سيرغي")).toContain("✓ «وزير الخارجية الروسي» كما في دليل الأسلوب");
    expect(await told("الروسي السابق")).not.toContain("كما في دليل الأسلوب");
    expect(await told("الروسي.")).not.toContain("كما في دليل الأسلوب");
    expect(await told("سيرجي")).not.toContain("كما في دليل الأسلوب");
    expect(await told("وقع")).not.toContain("كما في دليل الأسلوب");
    const view = await editor.connection.sendRequest(ReadingViewRequest, { textDocument });
    const approved = view?.paragraphs[0]?.runs.filter((run) => run.approved === true).map((run) => run.text);
    expect(approved).toEqual(["وزير الخارجية الروسي", "سيرغي لافروف", "هجوم"]);
  });

  it("tells where the newsroom is: whose a bare currency is", async () => {
    const files = new Map([[STYLEBOOK, "country: SA\n"]]);
    const editor = await inMemory({ files });
    editor.open("بلغت الرسوم 100 ريال.", "plaintext", ARTICLE);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 0, character: 13 },
    });
    expect((hover?.contents as MarkupContent).value).toContain("100 ريال سعودي (SAR)");
    expect(readStylebook("country: السعودية\n", new Set()).faults).toMatchObject([{ start: 9 }]);
  });

  it("holds at once when it changes, and the last good one while it is broken", async () => {
    const files = new Map([[STYLEBOOK, "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n"]]);
    const editor = await inMemory({ files });
    const first = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    editor.open("وقعت عملية أمس في غارة.", "plaintext", ARTICLE);
    expect((await first)[0]?.range.start.character).toBe(5);
    const second = untilFound(editor, (codes) => codes.includes("stylebook-term"));
    files.set(STYLEBOOK, "terms: [");
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: STYLEBOOK, type: 2 }],
    });
    await second;
    await expect
      .poll(() => editor.said.map(({ message }) => message))
      .toEqual([
        expect.stringMatching(/في دليل الأسلوب .* خطأ\. أضف القوس الناقص: .* \(السطر 1\)\. يُعمل بآخر نسخة سليمة/),
      ]);
    const third = new Promise<Diagnostic>((resolve) =>
      editor.connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics: [one] }) => {
        if (one?.range.start.character === 18) resolve(one);
      }),
    );
    files.set(STYLEBOOK, "terms:\n  - preferred: قصف\n    rejected: [غارة]\n");
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: STYLEBOOK, type: 2 }],
    });
    expect((await third).code).toBe("stylebook-term");
  });

  it("switches a rule off that fails its own sentences, as one types, and takes packs in as they change", async () => {
    const pack = `${FOLDER}/pack.yaml`;
    const source = (right: string): string =>
      `extends: ./pack.yaml\nterms:\n  - preferred: زار\n    rejected: [قام بزيارة]\n    right: [${right}]\n`;
    const files = new Map([[pack, "terms:\n  - preferred: هجوم\n    rejected: [غارة]\n"]]);
    const editor = await inMemory({ files });
    editor.open(source("زار المدينة."), "yaml", STYLEBOOK);
    expect(await editor.diagnostics(1, STYLEBOOK)).toEqual([]);
    const both = untilFound(editor, (codes) => codes.length === 2);
    editor.open("قام بزيارة المدينة بعد غارة.", "plaintext", ARTICLE);
    await both;
    const one = untilFound(editor, (codes) => codes.length === 1);
    editor.change(2, [{ text: source("قام بزيارة المدينة.") }], STYLEBOOK);
    expect((await editor.diagnostics(2, STYLEBOOK)).map(({ message, range }) => [range.start.line, message])).toEqual([
      [4, expect.stringContaining("فلا يُعمل بها")],
      [4, expect.stringContaining("يُعمل بسائر ما في الدليل")],
    ]);
    expect((await one)[0]?.message).toContain("هجوم");
    const none = untilFound(editor, (codes) => codes.length === 0);
    files.set(pack, "digits: western\n");
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pack, type: 2 }],
    });
    await none;
  });

  it("shows its faults in the file itself, at their place", async () => {
    const editor = await inMemory({ files: new Map() });
    editor.open("names:\n  - nam: سيرغي\nmonths: indian\nchecks:\n  no-such-check: off\n", "yaml", STYLEBOOK);
    const faults = await editor.diagnostics(1, STYLEBOOK);
    expect(faults.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([1, 2]));
    expect(faults.map(({ message }) => message).join("\n")).toMatch(/nam/);
    editor.change(2, [{ text: "names:\n  - name: سيرغي\nchecks:\n  no-such-check: off\n" }], STYLEBOOK);
    expect((await editor.diagnostics(2, STYLEBOOK)).map(({ message }) => message).join("\n")).toContain(
      "no-such-check",
    );
    editor.change(3, [{ text: "names:\n  - name: سيرغي\n" }], STYLEBOOK);
    expect(await editor.diagnostics(3, STYLEBOOK)).toEqual([]);
  });

  it("takes a name from the article, its comments kept, and flags it no more", async () => {
    const files = new Map([[STYLEBOOK, "# دليلنا\nnames: []\n"]]);
    const editor = await inMemory({ files });
    const found = untilFound(editor, (codes) => codes.includes("hamza-on-wasl"));
    editor.open("وصلت إستقلال حداد أمس.", "plaintext", ARTICLE);
    const [finding] = await found;
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    const gone = untilFound(editor, (codes) => !codes.includes("hamza-on-wasl"));
    await run(
      editor,
      (await actionsOn(editor, finding)).find(({ command }) => command?.command === "arabicPress.addToStylebook"),
    );
    await gone;
    expect(files.get(STYLEBOOK)).toMatch(/# دليلنا[\s\S]*إستقلال/);
  });
});

describe("what a newsroom lets stand", () => {
  const TEXT = "قال الوزير أن بلاده مستعدة للحوار.\nقال الوزير أن القرار نهائي.";

  it.each([
    ["ignoreHere", 0, "here:\n  - check: qala-anna", 1],
    ["ignoreInFile", 1, "file: article.txt\n    checks:\n      - qala-anna", 0],
  ] as const)("%s", async (_, index, written, left) => {
    const files = new Map<string, string>();
    const editor = await inMemory({ files });
    const found = untilFound(editor, (codes) => codes.length === 2);
    editor.open(TEXT, "plaintext", ARTICLE);
    const [finding] = await found;
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    const fewer = untilFound(editor, (codes) => codes.length === left);
    const actions = (await actionsOn(editor, finding)).filter(
      ({ command }) => command?.command === "arabicPress.ignore",
    );
    await run(editor, actions[index]);
    await fewer;
    expect(files.get(IGNORE)).toContain(written);
    expect(files.get(IGNORE)).not.toContain(finding.message);
    const again = untilFound(editor, (codes) => codes.length === 2);
    const listed = await editor.connection.sendRequest<{ file: string; entries: { entry: object }[] }>(
      "arabicPress/ignored",
      {
        uri: ARTICLE,
      },
    );
    expect(listed.entries).toHaveLength(1);
    await editor.connection.sendRequest("arabicPress/unignore", { file: listed.file, entry: listed.entries[0]?.entry });
    await again;
  });

  it("never flags the spelling of a word again, where it is spelling that the finding is about", async () => {
    const files = new Map<string, string>();
    const editor = await inMemory({ files });
    const found = untilFound(editor, (codes) => codes.includes("qala-anna"));
    editor.open("وصلت إستقلال حداد أمس.\nقال الوزير أن إستقلال غائبة.", "plaintext", ARTICLE);
    const spelling = (await found).find(({ code }) => code === "hamza-on-wasl");
    expect(spelling).toBeDefined();
    if (spelling === undefined) return;
    const fewer = untilFound(editor, (codes) => codes.join() === "qala-anna");
    await run(
      editor,
      (await actionsOn(editor, spelling)).find(({ title }) => undirected(title) === "لا تنبّه على «إستقلال» بعد الآن"),
    );
    await fewer;
    expect(files.get(IGNORE)).toContain("words:\n  - إستقلال");
  });

  it("knows a sentence by its words, wherever it stands and however it is spaced", async () => {
    const files = new Map([
      [IGNORE, "here:\n  - check: qala-anna\n    text: ان\n    sentence: قال الوزير ان القرار نهايي\n"],
    ]);
    const editor = await inMemory({ files });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open("وصل الوفد.\n\nقال الوزير أن القرار نهائي!\nقال المدير أن القرار نهائي.", "plaintext", ARTICLE);
    expect((await found).map(({ code, range }) => [code, range.start.line])).toEqual([["qala-anna", 3]]);
  });

  it("writes nothing over a list that it cannot read, and says so", async () => {
    const files = new Map([[IGNORE, "here: ["]]);
    const editor = await inMemory({ files });
    const found = untilFound(editor, (codes) => codes.length > 0);
    editor.open(TEXT, "plaintext", ARTICLE);
    const [finding] = await found;
    if (finding !== undefined)
      await run(
        editor,
        (await actionsOn(editor, finding)).find(({ command }) => command?.command === "arabicPress.ignore"),
      );
    await expect
      .poll(() => editor.said.map(({ message }) => message))
      .toEqual([
        expect.stringMatching(/قائمة التنبيهات المتجاهَلة «.*ignore\.yaml.*» خطأ\. أضف القوس الناقص: .* \(السطر 1\)/),
        expect.stringMatching(/تعذّر حفظ الملف «[^»]*»\. .* \(السطر 1\)/),
      ]);
    expect(files.get(IGNORE)).toBe("here: [");
  });
});

describe("the light bulb on a finding", () => {
  const TEXT = "قال الوزير أن بلاده مستعدة للحوار.\nقال الوزير أن القرار نهائي.";
  const offered = async (explanations?: string): Promise<{ title: string; command: unknown }[]> => {
    const editor = await inMemory({ files: new Map(), ...(explanations === undefined ? {} : { explanations }) });
    const found = untilFound(editor, (codes) => codes.length === 2);
    editor.open(TEXT, "plaintext", ARTICLE);
    const [finding] = await found;
    if (finding === undefined) return [];
    return (await actionsOn(editor, finding))
      .filter(({ kind }) => kind === "quickfix")
      .map(({ title, command }) => ({ title: undirected(title), command: command?.command }));
  };

  it("offers the fix, the same everywhere, why, another level, and to let it stand, in this order", async () => {
    expect(await offered("arabic-press-checks:")).toEqual([
      { title: "اكتب «إن»", command: undefined },
      { title: "أصلح كل ما هو من هذا النوع هنا، وعدده 2", command: undefined },
      { title: "اشرح هذا التنبيه", command: "arabicPress.explain" },
      { title: "غيّر مستوى هذا الفحص…", command: "arabicPress.setLevel" },
      { title: "تجاهل هذا التنبيه في هذه الجملة", command: "arabicPress.ignore" },
      { title: "تجاهل هذا الفحص في هذا الملف", command: "arabicPress.ignore" },
    ]);
  });

  it("tells with the level what the check is and who sets it, and has it set in the stylebook", async () => {
    const files = new Map([[STYLEBOOK, "# دليلنا\nchecks:\n  long-sentence: off   # طويلة\n"]]);
    const pressed: string[] = [];
    const editor = await inMemory({
      files,
      explanations: "arabic-press-checks:",
      capabilities: { window: { showMessage: {} }, workspace: { configuration: true } },
      answer: (method, params) => {
        if (method === "workspace/configuration") return [{ checks: { "qala-anna": "hint" } }];
        pressed.push(undirected((params as { message?: string }).message ?? ""));
        return null;
      },
    });
    const found = untilFound(editor, (codes) => codes.length === 2);
    editor.open(TEXT, "plaintext", ARTICLE);
    const [finding] = await found;
    if (finding === undefined) throw new Error("no finding");
    const command = (await actionsOn(editor, finding)).find(
      ({ command: one }) => one?.command === "arabicPress.setLevel",
    )?.command;
    expect(command?.arguments).toEqual([
      {
        check: "qala-anna",
        title: "فتح همزة «إن» بعد القول",
        level: "hint",
        ruled: false,
        stylebook: STYLEBOOK,
      },
    ]);
    const gone = untilFound(editor, (codes) => codes.length === 0);
    await editor.connection.sendRequest(SetLevelRequest, { file: STYLEBOOK, check: "qala-anna", level: "off" });
    await gone;
    expect(files.get(STYLEBOOK)).toBe("# دليلنا\nchecks:\n  long-sentence: off   # طويلة\n  qala-anna: off\n");
    expect(pressed).toEqual(["صار مستوى «فتح همزة «إن» بعد القول» في دليل الأسلوب: غير مفعَّل."]);
  });

  it("takes back what was added to the stylebook, unless it has changed since", async () => {
    const before = "# دليلنا\nnames: []\n";
    for (const [since, after] of [
      [false, before],
      [true, "# غيري\n"],
    ] as const) {
      const files = new Map([[STYLEBOOK, before]]);
      const editor = await inMemory({
        files,
        capabilities: { window: { showMessage: {} } },
        answer: (method, params) => {
          if (method !== "window/showMessageRequest") return null;
          expect(files.get(STYLEBOOK)).toContain("سالم الرواحي");
          if (since) files.set(STYLEBOOK, after);
          return (params as { actions: { title: string }[] }).actions[0];
        },
      });
      editor.open("قال سالم الرواحي إن الموعد قريب.", "plaintext", ARTICLE);
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: { line: 0, character: 6 }, end: { line: 0, character: 6 } },
        context: { diagnostics: [] },
      });
      await run(
        editor,
        (actions as CodeAction[]).find(({ command }) => command?.command === "arabicPress.addToStylebook"),
      );
      await expect.poll(() => files.get(STYLEBOOK)).toBe(after);
      if (since)
        await expect
          .poll(() => editor.said.map(({ message }) => undirected(message)))
          .toEqual(["تعذّر حفظ الملف «stylebook.yaml». احذف المدخل من «stylebook.yaml» بيدك: تغيّر الملف بعد ذلك."]);
    }
  });

  it("offers an editor that is not ours none of our client's commands", async () => {
    const commands = (await offered()).map(({ command }) => command);
    expect(commands).not.toContain("arabicPress.explain");
    expect(commands).not.toContain("arabicPress.setLevel");
  });

  it("offers for the stylebook what is a name or is selected, and no other word under the caret", async () => {
    const editor = await inMemory({ files: new Map() });
    const text = "قال سالم الرواحي في الرباط إن الموعد قريب.";
    editor.open(text, "plaintext", ARTICLE);
    const added = async (words: string, selected: boolean): Promise<string[]> => {
      const start = { line: 0, character: text.indexOf(words) + 1 };
      const range = selected
        ? {
            start: { line: 0, character: text.indexOf(words) },
            end: { line: 0, character: text.indexOf(words) + words.length },
          }
        : { start, end: start };
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: ARTICLE },
        range,
        context: { diagnostics: [], triggerKind: 1 },
      });
      return (actions ?? []).map(({ title }) => undirected(title)).filter((title) => title.includes("دليل الأسلوب"));
    };
    expect(await added("سالم", false)).toEqual(["أضف «سالم الرواحي» إلى دليل الأسلوب"]);
    expect(await added("في", false)).toEqual([]);
    expect(await added("الموعد", true)).toEqual(["أضف «الموعد» إلى دليل الأسلوب"]);
  });
});
