/** "Fix all" as an editor asks for it: on save, from a menu, by its name, and to look at first. */
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  ShowMessageNotification,
  type CodeAction,
  type CodeActionTriggerKind as TriggerKind,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import type { Language } from "../../server/src/engine/language";
import { titleOf } from "../../server/src/engine/checks/registry";
import { sayDone } from "../../server/src/features/fixAll";
import { applied, FOLDER, inMemory, URI, type Editor } from "./client";

const TEXT = "قال الوزير أن بلاده مستعدة, للحوار.\nوصل الوفد  أمس.\nينتهي العمل في سبتمبر/آب المقبل.\n";
const MENDED = "قال الوزير إن بلاده مستعدة، للحوار.\nوصل الوفد أمس.\nينتهي العمل في سبتمبر/آب المقبل.\n";
const textDocument = { uri: URI };
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

async function fixAllAction(
  { connection }: Editor,
  only: string[],
  triggerKind?: TriggerKind,
): Promise<CodeAction | undefined> {
  const actions = (await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: nowhere,
    context: { diagnostics: [], only, ...(triggerKind === undefined ? {} : { triggerKind }) },
  })) as CodeAction[];
  return actions.find(({ kind }) => kind === "source.fixAll.arabicPress");
}

/** The next message to the user, without the marks that keep its direction. */
const said = ({ connection }: Editor): Promise<string> =>
  new Promise((resolve) =>
    connection.onNotification(ShowMessageNotification.type, ({ message }) =>
      resolve(message.replaceAll(/[\u2066-\u2069]/g, "")),
    ),
  );

/** An editor that makes what the server asks for; @returns what it was asked */
function making(editor: Editor, keeps: (edit: TextEdit) => boolean = () => true): WorkspaceEdit[] {
  const asked: WorkspaceEdit[] = [];
  editor.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    asked.push(edit);
    editor.change(2, [{ text: applied(TEXT, editsOf(edit).filter(keeps)) }]);
    return { applied: true };
  });
  return asked;
}

const editsOf = ({ changes, documentChanges = [] }: WorkspaceEdit): TextEdit[] =>
  changes?.[URI] ??
  documentChanges.flatMap((change) => ("edits" in change ? ((change as TextDocumentEdit).edits as TextEdit[]) : []));

describe("fix all", () => {
  it("is silent on save, and says what it did where it is called", async () => {
    const editor = await inMemory({ edits: true });
    editor.open(TEXT);
    const onSave = await fixAllAction(editor, ["source.fixAll.arabicPress"], CodeActionTriggerKind.Automatic);
    expect(applied(TEXT, onSave?.edit?.changes?.[URI] ?? [])).toBe(MENDED);
    expect(onSave?.command).toBeUndefined();
    expect((await fixAllAction(editor, ["source.fixAll"]))?.command).toBeUndefined();
    const called = await fixAllAction(editor, ["source"], CodeActionTriggerKind.Invoked);
    expect(called?.edit).toEqual(onSave?.edit);
    const message = said(editor);
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: called?.command?.command ?? "",
      arguments: called?.command?.arguments ?? [],
    });
    expect(await message).toBe("اكتمل التصحيح: 3 تصحيحات، وتنبيه واحد بانتظار قرارك.");
  });

  it("by its name has the editor make the edits, and says what it did", async () => {
    const editor = await inMemory({ edits: true });
    editor.open(TEXT);
    const asked = making(editor);
    const message = said(editor);
    await editor.connection.sendRequest("arabicPress/fixAll", { textDocument });
    expect(applied(TEXT, editsOf(asked[0] ?? {}))).toBe(MENDED);
    expect(await message).toBe("اكتمل التصحيح: 3 تصحيحات، وتنبيه واحد بانتظار قرارك.");
  });

  it("says so where there is nothing to mend, and nothing where the editor refuses", async () => {
    const editor = await inMemory({ edits: true, settings: () => ({ language: "en" }) });
    editor.open(MENDED);
    const message = said(editor);
    await editor.connection.sendRequest("arabicPress/fixAll", { textDocument });
    expect(await message).toBe("Nothing was corrected; left for you to decide: 1 finding.");
    editor.open("وصل الوفد أمس.", "plaintext", "file:///right.txt");
    const other = said(editor);
    await editor.connection.sendRequest("arabicPress/fixAll", { textDocument: { uri: "file:///right.txt" } });
    expect(await other).toBe("There is nothing to correct in this file.");
    const heard: string[] = [];
    editor.connection.onNotification(ShowMessageNotification.type, ({ message: words }) => void heard.push(words));
    editor.connection.onRequest(ApplyWorkspaceEditRequest.type, () => ({ applied: false }));
    editor.open(TEXT, "plaintext", "file:///wrong.txt");
    await editor.connection.sendRequest("arabicPress/fixAll", { textDocument: { uri: "file:///wrong.txt" } });
    expect(heard).toEqual([]);
    editor.open("All in English.", "plaintext", "file:///english.txt");
    expect(
      await editor.connection.sendRequest("arabicPress/fixAll", { textDocument: { uri: "file:///english.txt" } }),
    ).toBeNull();
  });

  it("can be looked at first: edits in groups by their checks, of which the user may leave some out", async () => {
    const editor = await inMemory({ edits: true });
    editor.open(TEXT);
    const asked = making(editor, ({ newText }) => newText !== "،");
    const { shown } = await editor.connection.sendRequest<{ shown: object }>("arabicPress/fixAll", {
      textDocument,
      preview: true,
    });
    const [edit] = asked;
    const labels = editsOf(edit ?? {}).map((one) =>
      "annotationId" in one ? edit?.changeAnnotations?.[one.annotationId as string] : undefined,
    );
    expect(labels.map((one) => one?.label.replaceAll(/[\u2066-\u2069]/g, ""))).toEqual(
      ["qala-anna", "latin-punctuation", "double-space"].map((check) => titleOf(check, "ar")),
    );
    // All are ticked: what asks to be confirmed changes nothing.
    expect(labels.map((one) => one?.needsConfirmation)).toEqual([undefined, undefined, undefined]);
    expect(edit?.documentChanges?.[0]).toMatchObject({ kind: "create", uri: URI, options: { ignoreIfExists: true } });
    expect(
      Object.values(edit?.changeAnnotations ?? {}).filter(({ needsConfirmation }) => needsConfirmation),
    ).toHaveLength(1);
    const message = said(editor);
    await editor.connection.sendRequest("arabicPress/fixedAll", { textDocument, ...shown });
    expect(await message).toBe("اكتمل التصحيح: تصحيحان، وتنبيه واحد بانتظار قرارك.");
  });

  it("makes nothing that was to be looked at first where the editor cannot show it", async () => {
    const editor = await inMemory({
      capabilities: { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } },
    });
    editor.open(TEXT);
    const asked = making(editor);
    expect(await editor.connection.sendRequest("arabicPress/fixAll", { textDocument, preview: true })).toEqual({});
    expect(asked).toEqual([]);
  });

  it("leaves what the newsroom lets stand, whatever it mends beside it", async () => {
    const sentence = "قال الوزير أن بلاده مستعدة للحوار , وسافر إلى إلى العاصمة.";
    const uri = `${FOLDER}/article.txt`;
    const files = new Map([
      [
        `${FOLDER}/.arabic-press/ignore.yaml`,
        "here:\n  - check: qala-anna\n    text: ان\n    sentence: قال الوزير ان بلاده مستعده للحوار وسافر الي الي العاصمه\n",
      ],
    ]);
    const editor = await inMemory({ edits: true, files });
    editor.open(sentence, "plaintext", uri);
    const [action] = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: nowhere,
      context: { diagnostics: [], only: ["source.fixAll"] },
    })) as CodeAction[];
    expect(applied(sentence, action?.edit?.changes?.[uri] ?? [])).toBe(
      "قال الوزير أن بلاده مستعدة للحوار، وسافر إلى العاصمة.",
    );
  });

  it("leaves a word that the stylebook wants, though it rejects how the word begins", async () => {
    const text = "وصل زيلينسكي أمس, وغادر زيلينسكي اليوم.";
    const uri = `${FOLDER}/article.txt`;
    const files = new Map([[`${FOLDER}/stylebook.yaml`, "names:\n  - name: زيلينسكي\n    rejected: [زيلينسك*]\n"]]);
    const editor = await inMemory({ edits: true, files });
    editor.open(text, "plaintext", uri);
    const [action] = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: nowhere,
      context: { diagnostics: [], only: ["source.fixAll"] },
    })) as CodeAction[];
    expect(applied(text, action?.edit?.changes?.[uri] ?? [])).toBe("وصل زيلينسكي أمس، وغادر زيلينسكي اليوم.");
  });

  it("names the checks that undo each other", () => {
    const fights = [
      { checks: ["qala-anna", "inna-after-other-verb"] },
      { checks: ["inna-after-other-verb", "qala-anna"] },
    ];
    const message = sayDone({ mended: 1, waiting: 0, fights }, "ar").replaceAll(/[\u2066-\u2069]/g, "");
    expect(message).toBe(
      `اكتمل التصحيح: تصحيح واحد، ولا شيء بانتظار قرارك. تعارضت فحوص فتُرك موضعها على حاله: ${titleOf("qala-anna", "ar")}، ${titleOf("inna-after-other-verb", "ar")}.`,
    );
  });
});

describe("what fix all did", () => {
  const said = (mended: number, waiting: number, language: Language = "ar"): string =>
    sayDone({ mended, waiting, fights: [] }, language).replaceAll(/[\u2066-\u2069]/g, "");

  it.each([
    [0, 0, "لا شيء يُصحَّح في هذا الملف."],
    [0, 2, "لم يُصحَّح شيء، وتنبيهان بانتظار قرارك."],
    [1, 0, "اكتمل التصحيح: تصحيح واحد، ولا شيء بانتظار قرارك."],
    [2, 1, "اكتمل التصحيح: تصحيحان، وتنبيه واحد بانتظار قرارك."],
    [5, 11, "اكتمل التصحيح: 5 تصحيحات، و11 تنبيها بانتظار قرارك."],
    [11, 100, "اكتمل التصحيح: 11 تصحيحا، و100 تنبيه بانتظار قرارك."],
    [100, 103, "اكتمل التصحيح: 100 تصحيح، و103 تنبيهات بانتظار قرارك."],
  ])("is said in the forms that the numbers ask for: %i and %i", (mended, waiting, words) =>
    expect(said(mended, waiting)).toBe(words),
  );

  it("is said in English, too", () =>
    expect([said(0, 0, "en"), said(1, 0, "en"), said(5, 2, "en")]).toEqual([
      "There is nothing to correct in this file.",
      "Done: 1 correction; nothing is left to decide.",
      "Done: 5 corrections; left for you to decide: 2 findings.",
    ]));
});
