/** Names and speakers put right by who sees it: the light bulb, the list, the way back. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  CodeActionRequest,
  ExecuteCommandRequest,
  HoverRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
  type CodeAction,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import {
  ArticleRequest,
  IgnoredRequest,
  ReadAnewNotification,
  ReadingViewRequest,
  SpeakersRequest,
  UnignoreRequest,
  type Article,
  type ChoiceArguments,
} from "../../protocol/protocol";
import { undirected } from "../../server/src/engine/text/direction";
import { ARTICLE, FOLDER, IGNORE, inMemory, type Editor, type Options } from "./client";

const textDocument = { uri: ARTICLE };
const TEXT =
  "قال سالم الرواحي إن الميناء جاهز. ووصل ماجد الكندي إلى مسقط مساء.\n" +
  "وأضاف أن السفن عادت إلى خطوطها المعتادة.\n" +
  "وأكد أن العمل مستمر.";

async function opened(text = TEXT, options: Options = {}): Promise<Editor & { files: Map<string, string> }> {
  const { files = new Map<string, string>(), ...others } = options;
  const editor = await inMemory({ files, ...others });
  editor.open(text, "plaintext", ARTICLE);
  return { ...editor, files };
}

const placeOf = (text: string, words: string, inside = 1): { line: number; character: number } => {
  const before = text.slice(0, text.indexOf(words) + inside).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

async function actionsAt(editor: Editor, words: string, selected = false, text = TEXT): Promise<CodeAction[]> {
  const start = placeOf(text, words, selected ? 0 : 1);
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: { start, end: selected ? { ...start, character: start.character + words.length } : start },
    context: { diagnostics: [], triggerKind: 1 },
  });
  return (actions as CodeAction[]).filter(({ command }) =>
    ["arabicPress.correct", "arabicPress.choose", "arabicPress.takeBack"].includes(command?.command ?? ""),
  );
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => undirected(title));

async function run(editor: Editor, actions: readonly CodeAction[], title: string): Promise<void> {
  const command = actions.find((one) => undirected(one.title) === title)?.command;
  expect(command, titles(actions).join("\n")).toBeDefined();
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command?.command ?? "",
    arguments: command?.arguments ?? [],
  });
}

async function article(editor: Editor): Promise<Article> {
  const read = await editor.connection.sendRequest(ArticleRequest, { textDocument });
  if (read === null) throw new Error("no article");
  return read;
}

const names = async (editor: Editor): Promise<string[]> =>
  (await article(editor)).entities.map(({ type, name }) => `${type} ${name}`);
const speakers = async (editor: Editor): Promise<string[]> =>
  (await article(editor)).quotations.map(({ speakers: [one] }) => one?.name ?? "");

describe("the light bulb on a name", () => {
  it("takes it for none, in views and in the folder too, and gives it back", async () => {
    const editor = await opened();
    expect(await names(editor)).toEqual(["person سالم الرواحي", "person ماجد الكندي", "place مسقط"]);
    await run(editor, await actionsAt(editor, "ماجد"), "«ماجد الكندي» ليس اسما في هذا الخبر");
    expect(await names(editor)).toEqual(["person سالم الرواحي", "place مسقط"]);
    expect(editor.files.get(IGNORE)).toContain("names:\n  - text: ماجد الكندي\n    is: none\n    file: article.txt\n");
    expect(undirected(editor.said.at(-1)?.message ?? "")).toBe("حُفظ التصحيح: «ماجد الكندي» ليس اسما في هذا الخبر.");
    const silent = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    expect(silent?.silent).toEqual([]);
    expect(await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "ماجد" })).toEqual([]);

    const again = await actionsAt(editor, "ماجد");
    expect(titles(again)).toContain("ألغ تصحيح «ماجد الكندي»");
    await run(editor, again, "ألغ تصحيح «ماجد الكندي»");
    expect(await names(editor)).toContain("person ماجد الكندي");
  });

  it("is of another kind, and of the last kind that was chosen", async () => {
    const editor = await opened();
    await run(editor, await actionsAt(editor, "مسقط"), "«مسقط» اسم مؤسسة");
    expect(await names(editor)).toContain("organization مسقط");
    await run(editor, await actionsAt(editor, "مسقط"), "«مسقط» اسم حدث");
    expect(await names(editor)).toContain("event مسقط");
    expect(editor.files.get(IGNORE)?.match(/مسقط/g)).toHaveLength(1);
  });

  it("ends at the word that the caret is in, and is the same as another", async () => {
    const editor = await opened();
    await run(editor, await actionsAt(editor, "سالم"), "اقصر الاسم على «سالم»");
    expect(await names(editor)).toContain("person سالم");
    await run(editor, await actionsAt(editor, "سالم"), "«سالم» و«ماجد الكندي» اسمان لمسمى واحد");
    expect((await names(editor)).filter((name) => name.startsWith("person"))).toEqual(["person ماجد الكندي"]);
  });

  it("is renamed with the other that it is the same as, wherever one of both is renamed", async () => {
    const text = `${TEXT}\nوعاد سالم الرواحى ثم سافر سالم الرواحي.\nوقال خالد الحداد: نعم.`;
    for (const words of ["خالد الحداد", "سالم الرواحي"]) {
      const editor = await opened(text);
      await run(editor, await actionsAt(editor, "خالد", false, text), "«خالد الحداد» و«سالم الرواحي» اسمان لمسمى واحد");
      const edit = await editor.connection.sendRequest(RenameRequest.type, {
        textDocument,
        position: placeOf(text, words),
        newName: "ماجد العامري",
      });
      const edits = edit?.changes?.[ARTICLE] ?? [];
      const renamed = TextDocument.applyEdits(TextDocument.create(ARTICLE, "plaintext", 1, text), edits);
      expect(renamed.match(/ماجد العامري/g)).toHaveLength(4);
      expect(renamed).not.toMatch(/الرواح|الحداد/);
    }
  });

  it("makes a name of what is selected, and offers nothing on a word that is none", async () => {
    const editor = await opened();
    expect(titles(await actionsAt(editor, "مساء"))).toEqual([]);
    await run(editor, await actionsAt(editor, "الميناء", true), "«الميناء» اسم مكان");
    expect(await names(editor)).toContain("place الميناء");
  });

  it("lets the user of our client choose from a list", async () => {
    const editor = await opened(TEXT, { explanations: "arabic-press-checks:" });
    const actions = await actionsAt(editor, "سالم");
    expect(titles(actions)).toEqual([
      "«سالم الرواحي» ليس اسما في هذا الخبر",
      "«سالم الرواحي» ليس اسما في أخبار المجلد كلها",
      "اقصر الاسم على «سالم»",
      "«سالم الرواحي» اسم من نوع آخر…",
      "«سالم الرواحي» وغيره اسمان لمسمى واحد…",
    ]);
    const { choices } = actions.at(-1)?.command?.arguments?.[0] as ChoiceArguments;
    expect(choices.map(({ label }) => undirected(label))).toEqual(["ماجد الكندي"]);
  });

  it("holds for all articles of the folder where it is said so", async () => {
    const other = `${FOLDER}/other.txt`;
    const editor = await opened(TEXT, { files: new Map([[other, TEXT]]) });
    await run(editor, await actionsAt(editor, "ماجد"), "«ماجد الكندي» ليس اسما في أخبار المجلد كلها");
    editor.open(TEXT, "plaintext", other);
    const read = await editor.connection.sendRequest(ArticleRequest, { textDocument: { uri: other } });
    expect(read?.entities.map(({ name }) => name)).not.toContain("ماجد الكندي");
  });
});

describe("a list of others", () => {
  const TOLD =
    "قالت وزارة الصيد إن الميناء جاهز.\nووصل ماجد الرواحي وكريم حداد وسالم الرواحي أمس.\nوأعلنت شركة الملاحة ذلك.\nوأضاف أن العمل مستمر.";
  const labelsAt = async (words: string, title: RegExp): Promise<string[]> => {
    const editor = await opened(TOLD, { explanations: "arabic-press-checks:" });
    const action = (await actionsAt(editor, words, false, TOLD)).find((one) => title.test(undirected(one.title)));
    const { choices } = action?.command?.arguments?.[0] as ChoiceArguments;
    return choices.map(({ label }) => undirected(label));
  };

  it("has names first that share a word", async () => {
    expect(await labelsAt("ماجد", /لمسمى واحد/)).toEqual(["سالم الرواحي", "كريم حداد"]);
  });

  it("has people before bodies where it is asked who speaks", async () => {
    const labels = await labelsAt("أضاف", /المتحدث/);
    expect(labels.slice(0, 3)).toEqual(["سالم الرواحي", "كريم حداد", "وزارة الصيد"]);
  });
});

describe("the light bulb on a quotation", () => {
  it("gives it another speaker, who goes on speaking, and takes that back", async () => {
    const editor = await opened();
    expect(await speakers(editor)).toEqual(["سالم الرواحي", "سالم الرواحي", "سالم الرواحي"]);
    await run(editor, await actionsAt(editor, "أضاف"), "صحّح المتحدث: ماجد الكندي");
    expect(await speakers(editor)).toEqual(["سالم الرواحي", "ماجد الكندي", "ماجد الكندي"]);
    expect(editor.files.get(IGNORE)).toContain('quotation: "أضاف: السفن عادت إلى خطوطها"');
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: placeOf(TEXT, "أضاف"),
    });
    expect(undirected((hover?.contents as MarkupContent).value)).toContain("**المتحدث: ماجد الكندي** · صحّحه محرر");
    await run(editor, await actionsAt(editor, "أضاف"), "ألغ تصحيح المتحدث");
    expect(await speakers(editor)).toEqual(["سالم الرواحي", "سالم الرواحي", "سالم الرواحي"]);
  });

  it("gives it to nobody", async () => {
    const editor = await opened();
    await run(editor, await actionsAt(editor, "السفن"), "صحّح المتحدث: غير معروف");
    expect((await speakers(editor))[1]).toBe("");
    await run(editor, await actionsAt(editor, "السفن"), "ألغ تصحيح المتحدث");
    expect((await speakers(editor))[1]).toBe("سالم الرواحي");
  });

  it("lets the user of our client choose people and bodies, the nearest first, nobody, or write a name", async () => {
    const editor = await opened(TEXT, { explanations: "arabic-press-checks:" });
    const [action] = await actionsAt(editor, "السفن");
    expect(titles(action === undefined ? [] : [action])).toEqual(["صحّح المتحدث…"]);
    const { choices, typed } = action?.command?.arguments?.[0] as ChoiceArguments;
    expect(choices.map(({ label }) => undirected(label))).toEqual(["ماجد الكندي", "غير معروف"]);
    expect(typed).toMatchObject({ file: IGNORE, entry: { file: "article.txt" } });
    expect(typed?.label).toBe("\u2067اسم آخر أكتبه…\u2069");
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: "arabicPress.correct",
      arguments: [{ file: IGNORE, entry: { speaker: { ...typed?.entry, speaker: "ربان السفينة" } } }],
    });
    expect((await speakers(editor))[1]).toBe("ربان السفينة");
  });
});

describe("what was put right", () => {
  it("is undone at once where the user says so, as long as nothing else was written", async () => {
    const files = new Map([[IGNORE, "words: [دوشنبه]\n"]]);
    const asked: unknown[] = [];
    const editor = await opened(TEXT, {
      files,
      capabilities: { window: { showMessage: {} } },
      answer: (method, params) => {
        if (method !== "window/showMessageRequest") return null;
        asked.push(params);
        return { title: "تراجع" };
      },
    });
    await run(editor, await actionsAt(editor, "ماجد"), "«ماجد الكندي» ليس اسما في هذا الخبر");
    await expect.poll(() => files.get(IGNORE)).toBe("words: [دوشنبه]\n");
    expect(asked).toHaveLength(1);
    await expect.poll(() => names(editor)).toContain("person ماجد الكندي");
  });

  it("is told to our client, whose views ask again", async () => {
    const editor = await opened(TEXT, { explanations: "arabic-press-checks:" });
    const told = new Promise<void>((resolve) => editor.connection.onNotification(ReadAnewNotification, resolve));
    await run(editor, await actionsAt(editor, "ماجد"), "«ماجد الكندي» ليس اسما في هذا الخبر");
    await told;
    expect(await names(editor)).not.toContain("person ماجد الكندي");
  });

  it("stands in the list of what is ignored, and is taken off there", async () => {
    const editor = await opened();
    await run(editor, await actionsAt(editor, "مسقط"), "«مسقط» اسم مؤسسة");
    await run(editor, await actionsAt(editor, "أضاف"), "صحّح المتحدث: ماجد الكندي");
    const kept = await editor.connection.sendRequest(IgnoredRequest, { uri: ARTICLE });
    expect(kept?.entries.map(({ label, description }) => [undirected(label), undirected(description)])).toEqual([
      ["مسقط", "«مسقط» اسم مؤسسة"],
      ["أضاف: السفن عادت إلى خطوطها", "المتحدث: ماجد الكندي"],
    ]);
    for (const { entry } of kept?.entries ?? [])
      await editor.connection.sendRequest(UnignoreRequest, { file: IGNORE, entry });
    expect(await names(editor)).toContain("place مسقط");
    expect(await speakers(editor)).toEqual(["سالم الرواحي", "سالم الرواحي", "سالم الرواحي"]);
  });

  it("holds on the command line, by the article's place in the folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "corrected-"));
    const put = (path: string, text: string): string => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return join(folder, path);
    };
    put(
      ".arabic-press/ignore.yaml",
      "names:\n  - {text: ماجد الكندي, is: none, file: news/a.txt}\nspeakers:\n" +
        '  - {quotation: "أضاف: السفن عادت إلى خطوطها", speaker: "", file: news/a.txt}\n',
    );
    const article = put("news/a.txt", TEXT);
    const read = (file = article): Article =>
      JSON.parse(execFileSync(process.execPath, ["dist/cli.js", "analyze", file], { encoding: "utf8" })) as Article;
    expect(read().entities.map(({ name }) => name)).toEqual(["سالم الرواحي", "مسقط"]);
    expect(read().quotations[1]?.speakers[0]?.name).toBe("");
    const other = put("news/b.txt", TEXT);
    expect(read(other).entities.map(({ name }) => name)).toContain("ماجد الكندي");
  });
});

describe("a speaker who is not sure", () => {
  const UNSURE =
    "وصل سالم الرواحي وهدى الكندي إلى صحار.\nوعاد القطار مساء.\nوبدأ المهرجان في المدينة.\nوقال إن الميناء جاهز.";

  it("is shown with a question mark wherever it is shown, is explained, and is kept in the JSON as it is", async () => {
    const editor = await opened(UNSURE);
    const { quotations } = await article(editor);
    expect(quotations[0]).toMatchObject({ certainty: "unsure", speakers: [{ name: "سالم الرواحي" }] });
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: placeOf(UNSURE, "قال إن"),
    });
    const said = undirected((hover?.contents as MarkupContent).value);
    expect(said).toContain("المتحدث: سالم الرواحي؟");
    expect(said).toContain("راجع المتحدث: علامة «؟» تعني أنه أقرب احتمال");
    const outline = await editor.connection.sendRequest<{ name: string }[]>("textDocument/documentSymbol", {
      textDocument,
    });
    expect(undirected(outline.at(-1)?.name ?? "")).toContain("(سالم الرواحي؟)");
    const tree = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    expect(undirected(tree?.speakers[0]?.row.label ?? "")).toBe("سالم الرواحي؟");
    expect(undirected(tree?.speakers[0]?.quotations[0]?.row.facts ?? "")).toContain("متحدث غير مؤكد");
    const view = await editor.connection.sendRequest(ReadingViewRequest, { textDocument });
    expect(view?.paragraphs.at(-1)?.begins?.label).toBe("سالم الرواحي؟");
  });

  it("has none where it is sure", async () => {
    const editor = await opened();
    const tree = await editor.connection.sendRequest(SpeakersRequest, { textDocument });
    expect(tree?.speakers.map(({ row }) => row.label).join()).not.toContain("؟");
  });
});

describe("the article's author", () => {
  const BYLINE = "أيمن الحسني – سبق – مسقط: وصل الوفد إلى الميناء أمس.\nوقال إن السفن عادت إلى خطوطها.";

  it("is told under the pointer and in the outline, and never speaks", async () => {
    const editor = await opened(BYLINE);
    const read = await article(editor);
    const author = read.entities.find(({ id }) => id === read.dateline?.author);
    expect(author?.name).toBe("أيمن الحسني");
    expect(read.quotations.flatMap(({ speakers: all }) => all.map(({ name }) => name))).not.toContain("أيمن الحسني");
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: placeOf(BYLINE, "أيمن"),
    });
    expect(undirected((hover?.contents as MarkupContent).value)).toContain("كاتب الخبر");
    const outline = await editor.connection.sendRequest<{ children?: { detail?: string }[] }[]>(
      "textDocument/documentSymbol",
      { textDocument },
    );
    expect(undirected(outline[0]?.children?.[0]?.detail ?? "")).toBe("سطر التاريخ · كاتب الخبر: أيمن الحسني");
  });
});
