/** Moving about in an article, and changing it by its names and quotations: through the protocol. */
import {
  CodeActionRequest,
  CodeLensRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  DocumentLinkRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  type CodeAction,
  type Location,
  type Position,
  type Range,
  type SelectionRange,
  type TextEdit,
  type WorkspaceEdit,
  ErrorCodes,
  HoverRequest,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { ReadingViewRequest } from "../../protocol/protocol";
import { applied, FOLDER, inMemory, URI, type Editor, type Options } from "./client";
import { analyze } from "../../server/src/engine/analyze";
import { undirected } from "../../server/src/engine/text/direction";

const ARTICLE = [
  "الرباط 16 سبتمبر 2021 (كونا) - قال وزير الصيد سالم الرواحي إن بلاده ستنفق 200 مليار دولار في الصين.",
  "وأضاف أن السفن الصينية تصل اليوم (الخميس).",
  "وأشار الرواحي إلى أن 200 مليار دولار لا تكفي، وأن للصين دورا.",
  "وقالت الوزيرة ليلى حداد: «نرحب بالوفد الصيني».",
].join("\n");

const textDocument = { uri: URI };

/** Where `words` stand, the nth time; the caret is inside them. */
function at(text: string, words: string, nth = 1, into = 1): Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(words, offset + 1);
  return TextDocument.create(URI, "plaintext", 1, text).positionAt(offset + into);
}

const textIn = (text: string, range: Range): string => TextDocument.create(URI, "plaintext", 1, text).getText(range);

async function opened(text: string, options: Options = {}): Promise<Editor> {
  const editor = await inMemory(options);
  editor.open(text);
  return editor;
}

describe("go to definition", () => {
  const go = async (words: string, nth = 1): Promise<string | undefined> => {
    const editor = await opened(ARTICLE);
    const found = (await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position: at(ARTICLE, words, nth),
    })) as Location | null;
    return found === null ? undefined : `${found.range.start.line}: ${textIn(ARTICLE, found.range)}`;
  };

  it.each([
    ["الرواحي", 2, "0: سالم الرواحي"],
    ["أضاف", 1, "0: سالم الرواحي"],
    ["أشار", 1, "2: الرواحي"],
    ["الصينية", 1, "0: الصين"],
    ["اليوم", 1, "0: الرباط 16 سبتمبر 2021 (كونا)"],
    ["تكفي", 1, undefined],
  ] as const)("%s", async (words, nth, expected) => {
    const found = await go(words, nth);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(expected.slice(0, 12));
  });
});

describe("references and highlights", () => {
  const find = async (words: string): Promise<string[]> => {
    const editor = await opened(ARTICLE);
    const found = await editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument,
      position: at(ARTICLE, words),
      context: { includeDeclaration: true },
    });
    return (found ?? []).map(({ range }) => textIn(ARTICLE, range));
  };

  it.each([
    ["سالم الرواحي", ["سالم الرواحي", "الرواحي"]],
    ["الصين.", ["الصين", "الصينية", "لصين", "الصيني"]],
    ["أضاف", ["قال", "أضاف", "أشار"]],
    ["200", ["200 مليار دولار", "200 مليار دولار"]],
  ] as const)("%s", async (words, expected) => expect(await find(words)).toEqual(expected));

  it.each([
    ["the full name first", "قال سالم الرواحي إن الاتفاق قريب.\nوأضاف الرواحي أن التوقيع غدا.", "سالم"],
    ["a full name spelt otherwise", "قال سالم الروّاحي إن الاتفاق قريب.\nوأضاف الرواحي أن التوقيع غدا.", "سالم"],
    ["the short one first", "الرواحي يعود إلى الرباط\nقال سالم الرواحي إن الاتفاق قريب.", "الرواحي"],
  ])("know the short name of whom the stylebook names: %s", async (_, text, word) => {
    const uri = `${FOLDER}/a.txt`;
    const editor = await inMemory({
      files: new Map([[`${FOLDER}/stylebook.yaml`, "names:\n  - name: سالم الرواحي\n    type: person\n"]]),
    });
    editor.open(text, "plaintext", uri);
    const found =
      (await editor.connection.sendRequest(DocumentHighlightRequest.type, {
        textDocument: { uri },
        position: at(text, word),
      })) ?? [];
    expect(found.map(({ range }) => textIn(text, range)).sort()).toEqual(["الرواحي", expect.stringContaining("سالم")]);
  });

  it("leave an alias of the stylebook with its own person, though another has it for a short name", async () => {
    const text = "قال سالم الرواحي إن الاتفاق قريب.\nوأضاف الرواحي أن التوقيع غدا.";
    const uri = `${FOLDER}/a.txt`;
    const editor = await inMemory({
      files: new Map([
        [`${FOLDER}/stylebook.yaml`, "names:\n  - name: ماجد الرواحي\n    type: person\n    aliases: [الرواحي]\n"],
      ]),
    });
    editor.open(text, "plaintext", uri);
    const found =
      (await editor.connection.sendRequest(DocumentHighlightRequest.type, {
        textDocument: { uri },
        position: at(text, "سالم"),
      })) ?? [];
    expect(found.map(({ range }) => textIn(text, range))).toEqual(["سالم الرواحي"]);
  });

  it("tell full names, short ones and nisbas apart", async () => {
    const editor = await opened(ARTICLE);
    const kinds = async (words: string): Promise<unknown[]> =>
      (
        (await editor.connection.sendRequest(DocumentHighlightRequest.type, {
          textDocument,
          position: at(ARTICLE, words),
        })) ?? []
      ).map(({ kind }) => kind);
    expect(await kinds("سالم")).toEqual([DocumentHighlightKind.Write, DocumentHighlightKind.Read]);
    expect(new Set(await kinds("الصين."))).toEqual(new Set([DocumentHighlightKind.Write, DocumentHighlightKind.Text]));
  });
});

describe("rename", () => {
  const renamed = async (words: string, newName: string, nth = 1): Promise<string> => {
    const editor = await opened(ARTICLE);
    const edit = (await editor.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position: at(ARTICLE, words, nth),
      newName,
    })) as WorkspaceEdit | null;
    return applied(ARTICLE, edit?.changes?.[URI] ?? []);
  };

  it("changes full and short forms, and nothing else", async () => {
    const expected = ARTICLE.replace("سالم الرواحي", "ماجد العامري").replace("وأشار الرواحي", "وأشار العامري");
    expect(await renamed("الرواحي", "ماجد العامري", 2)).toBe(expected);
    expect(await renamed("سالم", "ماجد العامري")).toBe(expected);
  });

  it("keeps proclitics, and the article behind a lam", async () => {
    expect(await renamed("الصين.", "المغرب")).toContain("وأن للمغرب دورا");
    expect(await renamed("الصين.", "فرنسا")).toContain("وأن لفرنسا دورا");
    expect(await renamed("الصين.", "فرنسا")).toContain("السفن الصينية");
  });

  describe("where the word may not be the name", () => {
    const ASKS: Options = {
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
        textDocument: { rename: { honorsChangeAnnotations: true } },
      },
    };
    const editOf = async (text: string, name: string, options?: Options): Promise<WorkspaceEdit> => {
      const editor = await opened(text, options);
      const params = { textDocument, position: at(text, name), newName: "طارق الحمداني" };
      return (await editor.connection.sendRequest(RenameRequest.type, params)) ?? {};
    };
    /** The text as it is changed, in brackets what a person is asked about. */
    const marked = (text: string, edit: WorkspaceEdit): string =>
      applied(
        text,
        changesOf(edit).map((one) => ("annotationId" in one ? { ...one, newText: `[${one.newText}]` } : one)),
      );
    const changesOf = ({ changes, documentChanges }: WorkspaceEdit): TextEdit[] =>
      changes?.[URI] ?? documentChanges?.flatMap((one) => ("edits" in one ? (one.edits as TextEdit[]) : [])) ?? [];

    it.each([
      [
        "قال كريم الجندي إن الفيلم جاهز. وتكلم عنه زميله، وهو رجل كريم. وأضاف كريم أن التصوير انتهى.",
        "كريم الجندي",
        "وهو رجل كريم.",
      ],
      [
        "قال عادل بنعيسى إنه سعيد. وطالب بتوزيع عادل للثروة. ووصل عادل إلى المطار. ولام والد عادل الحكم.",
        "عادل بنعيسى",
        "بتوزيع عادل للثروة",
      ],
      [
        "قال شريف المهندس إن الفريق جاهز. وسافر شريف أمس. ورأى أن القرار عادل، وأنه قرار شريف.",
        "شريف المهندس",
        "قرار شريف.",
      ],
    ])("leaves it, and changes it where the user says so: %s", async (text, name, doubtful) => {
      const others = text.split(doubtful);
      const kept = applied(text, changesOf(await editOf(text, name)));
      expect(kept).toContain(doubtful);
      const first = name.split(" ")[0] ?? "";
      expect(kept.replace(doubtful, "")).not.toMatch(new RegExp(`\\b${first}|(?<=\\s)${first}(?=[\\s.،])`));
      expect(others).toHaveLength(2);
      const { changeAnnotations = {}, ...edit } = await editOf(text, name, ASKS);
      const asked = changesOf(edit).filter((one) => "annotationId" in one);
      expect(asked.map(({ range }) => textIn(text, range))).toEqual([first]);
      expect(Object.values(changeAnnotations)).toMatchObject([{ needsConfirmation: true }]);
      expect(applied(text, changesOf(edit))).toContain(doubtful.replace(first, "طارق"));
    });

    it("asks about a short name behind its preposition, where it is read as none", async () => {
      const text = "قال سامي حسن إنه سافر. وقال حسن إنه بخير، ودعا لحسن بالشفاء. ولحسن الحظ عاد.";
      const edit = await editOf(text, "سامي حسن", ASKS);
      expect(applied(text, changesOf(edit))).toBe(
        "قال طارق الحمداني إنه سافر. وقال الحمداني إنه بخير، ودعا للحمداني بالشفاء. ولحسن الحظ عاد.",
      );
      expect(changesOf(edit).filter((one) => "annotationId" in one)).toHaveLength(1);
    });

    it.each([
      ["قال بشار الأسد إنه باق. وكانت لروسيا حصة الأسد من العقود. وفر الأسد.", "بشار الأسد", "حصة الأسد"],
      ["قال نبيه بري إن الجلسة غدا. وهو أول هجوم بري منذ عام. وزار بري مصر.", "نبيه بري", "هجوم بري"],
      ["قال نبيه بري إن الجلسة غدا. ونقل بري وبحري وجوي. وزار بري مصر.", "نبيه بري", "ونقل بري"],
      ["قال حميد الأحمر إن الضوء الأحمر انطفأ. وسافر الأحمر.", "حميد الأحمر", "الضوء الأحمر"],
      ["قال نجيب ميقاتي إن الوضع صعب. وقالت ماي ميقاتي إنها قلقة.", "نجيب ميقاتي", "ماي ميقاتي"],
      ["قال مهدي المشاط إنه ثابت. وقالت المشاط ذلك. وسافر المشاط.", "مهدي المشاط", "وقالت المشاط"],
      ["قال الأمير تميم إن قطر وسيط. وقبيلة بني تميم عريقة.", "تميم", "بني تميم"],
      ["قال وزير العدل عادل نصار إن القضاء مستقل. وأضاف نصار أن الحكم عادل.", "عادل نصار", "الحكم عادل"],
    ])("changes no word or other person that has its letters: %s", async (text, name, kept) => {
      const after = applied(text, changesOf(await editOf(text, name)));
      expect(after).toContain(kept);
      expect(after).toContain("طارق الحمداني");
      expect(after.replace(kept, "")).not.toContain(name.split(" ").at(-1));
    });

    it.each([
      ["قال جو بايدن إنه لن يترشح. وتكلم عن بايدن خصومه. وإن لبايدن رأيا.", "جو بايدن"],
      ["قال نجيب ميقاتي إن الوضع صعب. حكومة ميقاتي استقالت.", "نجيب ميقاتي"],
    ])("changes every place that can be nothing else: %s", async (text, name) => {
      const after = applied(text, changesOf(await editOf(text, name)));
      for (const part of name.split(" ")) expect(after).not.toContain(part);
    });

    it.each([
      [
        "قال جمال عبد الناصر إن القناة لنا. وأضاف عبد الناصر أن الشعب معنا.",
        "قال طارق الحمداني إن القناة لنا. وأضاف الحمداني أن الشعب معنا.",
      ],
      [
        "قال حسن نصر الله إن الحرب قادمة. وأضاف نصر الله أن النصر قريب.",
        "قال طارق الحمداني إن الحرب قادمة. وأضاف الحمداني أن النصر قريب.",
      ],
      [
        "قال عبد الفتاح السيسي إنه متفائل. وزار الرئيس عبدالفتاح السيسي الإسكندرية.",
        "قال طارق الحمداني إنه متفائل. وزار الرئيس طارق الحمداني الإسكندرية.",
      ],
      ["قال خالد العناني إن الآثار بخير. والعناني فخور.", "قال طارق الحمداني إن الآثار بخير. والحمداني فخور."],
      [
        "قالت أم كلثوم إنها ستغني. ولأم كلثوم متحف، وبأم كلثوم يفخرون.",
        "قالت طارق الحمداني إنها ستغني. ولطارق الحمداني متحف، وبطارق الحمداني يفخرون.",
      ],
      [
        "قال حسن نصر الله إن المقاومة باقية. ورد نصر الله على خصومه. ووضعه حسن.",
        "قال طارق الحمداني إن المقاومة باقية. ورد الحمداني على خصومه. ووضعه حسن.",
      ],
    ])("changes a short name however it is read, and in any spelling: %s", async (text, wanted) => {
      const name = text.split(" ").slice(1, 3).join(" ");
      expect(applied(text, changesOf(await editOf(text, name)))).toBe(wanted);
    });

    it.each([
      ["حسن عبد الله", "وأضاف عبد الله أن المصارف مفتوحة. ولعبد الله دور."],
      ["أحمد أبو زيد", "وأضاف أبو زيد أن المصارف مفتوحة. ولأبو زيد دور."],
      ["تميم بن حمد آل ثاني", "وأضاف آل ثاني أن المصارف مفتوحة. ولآل ثاني دور."],
      ["أبو مازن", "وأضاف أبو مازن أن المصارف مفتوحة. ولأبو مازن دور."],
      ["جمال محمد عبد الناصر", "وأضاف عبد الناصر أن المصارف مفتوحة. ولعبد الناصر دور."],
    ])("writes the last unit of the new name for the last of the old one: %s", async (newName, rest) => {
      const text = "قال طارق عامر إن الليرة بخير. وأضاف عامر أن المصارف مفتوحة. ولعامر دور.";
      const editor = await opened(text);
      const params = { textDocument, position: at(text, "طارق عامر"), newName };
      const edit = (await editor.connection.sendRequest(RenameRequest.type, params)) ?? {};
      expect(applied(text, changesOf(edit))).toBe(`قال ${newName} إن الليرة بخير. ${rest}`);
    });

    it("changes the name of a body that was pointed at, and asks about its other names", async () => {
      const text = "أعلنت حركة حماس موافقتها. وقالت حماس إن الاتفاق جيد. وردت حركة المقاومة الإسلامية (حماس).";
      const changed = async (place: Position, options?: Options): Promise<string> => {
        const editor = await opened(text, options);
        const params = { textDocument, position: place, newName: "الجهاد الإسلامي" };
        return applied(text, changesOf((await editor.connection.sendRequest(RenameRequest.type, params)) ?? {}));
      };
      const alias = at(text, "وقالت حماس", 1, 7);
      expect(await changed(alias)).toBe(text.replaceAll("حماس", "الجهاد الإسلامي"));
      const all = text.replaceAll("حماس", "الجهاد الإسلامي").replace("حركة المقاومة الإسلامية", "الجهاد الإسلامي");
      expect(await changed(alias, ASKS)).toBe(all);
      const editor = await opened(text);
      expect(
        await editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: alias }),
      ).toMatchObject({ placeholder: "حماس" });
    });

    it.each([
      [
        "رياض سلام",
        "قال رياض سلام إن الليرة بخير. وألقى سلام خطابا. ووصل كامل سلام.",
        "قال طارق الحمداني إن الليرة بخير. وألقى [الحمداني] خطابا. ووصل كامل سلام.",
      ],
      [
        "ليونيل رمضان",
        "قال ليونيل رمضان إنه سعيد. وسلموا لليونيل جائزة. ولليونيل أخ.",
        "قال طارق الحمداني إنه سعيد. وسلموا ل[طارق] جائزة. ول[طارق] أخ.",
      ],
      [
        "سعيد فرج",
        "قال سعيد فرج إن العمل جار. وهو سعيد بذلك. وأعلن فرج الخطة. وانتظروا الفرج.",
        "قال طارق الحمداني إن العمل جار. وهو [طارق] بذلك. وأعلن [الحمداني] الخطة. وانتظروا الفرج.",
      ],
      [
        "سام نجار",
        "قال سام نجار إنه عائد. ومنحوه وسام الشجاعة. ودعا لسام أهله.",
        "قال طارق الحمداني إنه عائد. ومنحوه وسام الشجاعة. ودعا ل[طارق] أهله.",
      ],
      [
        "رفيق الحداد",
        "قال رفيق الحداد إن الطريق آمن. وافتتح مطار رفيق الحداد. وقال سعد الحداد ذلك.",
        "قال طارق الحمداني إن الطريق آمن. وافتتح مطار [طارق الحمداني]. وقال سعد الحداد ذلك.",
      ],
    ])("asks about each place where letters of %s stand, and where they can be his", async (name, text, wanted) => {
      expect(marked(text, await editOf(text, name, ASKS))).toBe(wanted);
    });

    it.each([
      [
        "هيئة الدواء",
        "قالت [هيئة الدواء] إن الوباء انتهى. وأضافت [الهيئة] أن اللقاح متوفر. ورحبت [هيئة الدواء] بذلك. ول[لهيئة] خطة. ووصل وفد منظمة التعاون الإسلامي.",
      ],
      [
        "أطباء بلا حدود",
        "قالت [أطباء بلا حدود] إن الوباء انتهى. وأضافت [أطباء بلا حدود] أن اللقاح متوفر. ورحبت [أطباء بلا حدود] بذلك. ول[أطباء بلا حدود] خطة. ووصل وفد منظمة التعاون الإسلامي.",
      ],
      [
        "منظمة الصحة الدولية",
        "قالت [منظمة الصحة الدولية] إن الوباء انتهى. وأضافت المنظمة أن اللقاح متوفر. ورحبت [منظمة الصحة الدولية] بذلك. وللمنظمة خطة. ووصل وفد منظمة التعاون الإسلامي.",
      ],
    ])("asks about a body's shorter names, where the new one changes them: %s", async (newName, wanted) => {
      const text =
        "قالت منظمة الصحة العالمية إن الوباء انتهى. وأضافت المنظمة أن اللقاح متوفر. ورحبت الصحة العالمية بذلك. وللمنظمة خطة. ووصل وفد منظمة التعاون الإسلامي.";
      const editor = await opened(text, ASKS);
      const params = { textDocument, position: at(text, "منظمة الصحة"), newName };
      const edit = (await editor.connection.sendRequest(RenameRequest.type, params)) ?? {};
      expect(marked(text, edit)).toBe(wanted.replace(/\[([^\]]*)\]/, "$1"));
    });

    it("asks nothing where every place is the name, and nothing of the place that was pointed at", async () => {
      const text = "قال كريم الجندي إن الفيلم جاهز. وسافر كريم إلى روما، وهو رجل كريم.";
      const pointed = { textDocument, position: at(text, "كريم."), newName: "طارق الحمداني" };
      const editor = await opened(text, ASKS);
      const edit = (await editor.connection.sendRequest(RenameRequest.type, pointed)) ?? {};
      expect(edit.documentChanges).toBeUndefined();
      expect(applied(text, changesOf(edit))).not.toContain("كريم");
    });
  });

  it.each([
    ["الصينية", "فرنسا", /النسبة/],
    ["سالم", "ليلى حداد", /ليلى حداد/],
    ["سالم", "  ", /بالحروف والمسافات فقط/],
  ] as const)("refuses %s → %s, with a reason", async (words, newName, reason) => {
    const editor = await opened(ARTICLE);
    const position = at(ARTICLE, words);
    const refused =
      words === "الصينية"
        ? editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position })
        : editor.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    await expect(refused).rejects.toThrow(reason);
  });

  it.each([
    ["سالم الرواحي", "ماجد عبد الله"],
    ["سالم الرواحي", "تميم بن ماجد آل نصر"],
    ["سالم الرواحي", "أحمد أبو ريدة"],
    ["ليلى حداد", "نورا المنذري"],
    ["ليلى حداد", "أم هاني"],
    ["وزارة الصيد", "وزارة البحار"],
    ["وزارة الصيد", "هيئة الأسماك الوطنية"],
    ["الصين", "فرنسا"],
  ])("leaves an article in which the same speak and are named: %s as %s", async (name, newName) => {
    const text = [
      "قال وزير الصيد سالم الرواحي إن بلاده ستنفق 200 مليار دولار في الصين. وأضاف أن السفن تصل غدا.",
      "وأعلنت وزارة الصيد أن الموسم بدأ. وقالت ليلى حداد: «نرحب بالوفد».",
      "وأشار الرواحي إلى أن للصين دورا. وأكدت حداد ذلك. وختم سالم الرواحي بالقول إن وزارة الصيد جاهزة.",
    ].join("\n");
    const editor = await opened(text);
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position: at(text, name),
      newName,
    });
    const after = applied(text, edit?.changes?.[URI] ?? []);
    const read = (article: string): { names: string[]; speakers: string[] } => {
      const { entities, quotations } = analyze(article);
      return {
        names: entities.map(({ type, name, mentions }) => `${type} ${name} ${mentions.length}`),
        speakers: quotations.map(({ speakers }) => speakers.map(({ name }) => name).join()),
      };
    };
    const expected = JSON.stringify(read(text)).replaceAll(name, newName);
    expect(read(after)).toEqual(JSON.parse(expected));
  });

  it("offers the full name to change", async () => {
    const editor = await opened(ARTICLE);
    expect(
      await editor.connection.sendRequest(PrepareRenameRequest.type, {
        textDocument,
        position: at(ARTICLE, "الرواحي", 2),
      }),
    ).toMatchObject({ placeholder: "سالم الرواحي" });
    expect(
      await editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: at(ARTICLE, "تكفي") }),
    ).toBeNull();
  });
});

describe("code actions on quotations and names", () => {
  const titled = async (text: string, words: string, nth = 1): Promise<Map<string, string>> => {
    const editor = await opened(text);
    const position = at(text, words, nth);
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ["refactor.rewrite"] },
    })) as CodeAction[];
    return new Map(actions.map(({ title, edit }) => [undirected(title), applied(text, edit?.changes?.[URI] ?? [])]));
  };

  it("name a dropped speaker", async () =>
    expect((await titled(ARTICLE, "أضاف")).get("اذكر المتحدث هنا: الرواحي")).toContain("\nوأضاف الرواحي أن السفن"));

  it("quote reported words, and report quoted ones", async () => {
    const text = "قال الوزير إن الاتفاق قريب.\nوأكد المدير: «القرار نهائي».";
    expect((await titled(text, "قال")).get("حوّل إلى اقتباس مباشر إن كان هذا نص الكلام: «…»")).toContain(
      "قال الوزير: «الاتفاق قريب».",
    );
    expect((await titled(text, "أكد")).get("حوّل إلى كلام منقول بالمعنى: إن / أن")).toContain(
      "وأكد المدير أن القرار نهائي.",
    );
  });

  it.each([
    [
      "a particle stands behind إنه",
      "وقال الوزير: «لا يهم الموعد الآن».",
      "قال",
      "وقال الوزير إنه لا يهم الموعد الآن.",
    ],
    [
      "the speaker's own إن gives way to the verb's",
      "وأكد المدير: «إن القرار نهائي».",
      "أكد",
      "وأكد المدير أن القرار نهائي.",
    ],
    ["a name", "وقال المدير: «كوريا الجنوبية مستعدة».", "قال", "وقال المدير إن كوريا الجنوبية مستعدة."],
    [
      "what has a colon before its particle",
      "وقال المدير: إن القرار نهائي.",
      "قال",
      "وقال المدير: «القرار نهائي».",
      "حوّل إلى اقتباس مباشر إن كان هذا نص الكلام: «…»",
    ],
    [
      "what has a comma before it",
      "وقال المدير، إن القرار نهائي.",
      "قال",
      "وقال المدير: «القرار نهائي».",
      "حوّل إلى اقتباس مباشر إن كان هذا نص الكلام: «…»",
    ],
    [
      "an adverbial clause",
      "وقال المدير: «عندما يعود الوفد تبدأ المحادثات».",
      "قال",
      "وقال المدير إنه عندما يعود الوفد تبدأ المحادثات.",
    ],
    [
      "verbs of her, of him and of those who are named before them",
      "وقال المدير: «الشركة طورت نشاطها، وهذا أمر طبيعي، والمنافسة لا تضر أحدا».",
      "قال",
      "وقال المدير إن الشركة طورت نشاطها، وهذا أمر طبيعي، والمنافسة لا تضر أحدا.",
    ],
    [
      "adjectives in ي, and verbs that begin as ours do",
      "وقال المدير: «التعاون الزراعي نقل خبرات كثيرة، وهو نجاح حقيقي».",
      "قال",
      "وقال المدير إن التعاون الزراعي نقل خبرات كثيرة، وهو نجاح حقيقي.",
    ],
    ["a number in digits", "وقال المدير: «30 سفينة رست في الميناء».", "قال", "وقال المدير إن 30 سفينة رست في الميناء."],
    [
      "a noun whose ن is the root's",
      "وقال المدير: «السكان غادروا المنطقة».",
      "قال",
      "وقال المدير إن السكان غادروا المنطقة.",
    ],
    ["a predicate behind إنه", 'وقال المدير إنه "راض عن النتيجة".', "قال", "وقال المدير إنه راض عن النتيجة."],
    [
      "a pronoun of another",
      "وقال سالم الرواحي إن الشركة ستبيع سفنها.",
      "قال",
      "وقال سالم الرواحي: «الشركة ستبيع سفنها».",
      "حوّل إلى اقتباس مباشر إن كان هذا نص الكلام: «…»",
    ],
    [
      "a noun that has one form in all cases",
      "وقال سالم الرواحي إن هناك سفينة في الميناء.",
      "قال",
      "وقال سالم الرواحي: «هناك سفينة في الميناء».",
      "حوّل إلى اقتباس مباشر إن كان هذا نص الكلام: «…»",
    ],
    [
      "a particle that stands before the marks",
      'وقال المدير إن "القرار نهائي".',
      "قال",
      "وقال المدير إن القرار نهائي.",
    ],
  ])(
    "report quoted words, and quote reported ones: %s",
    async (_: string, text: string, cue: string, right: string, title = "حوّل إلى كلام منقول بالمعنى: إن / أن") =>
      expect((await titled(text, cue)).get(title)).toBe(right),
  );

  it.each([
    ["a verb cannot follow إن", "وقال المدرب: «وافقت على العرض أمس».", "قال", "حوّل إلى كلام منقول"],
    ["أشار إلى quotes nothing", "وأشار الوزير إلى أن الاتفاق قريب.", "أشار", "حوّل إلى اقتباس مباشر"],
    ["what was denied was not said", "ونفى الوزير أن الاتفاق قريب.", "نفى", "حوّل إلى اقتباس مباشر"],
    ["I am the speaker", "وقال المدرب: «أنا على ثقة».", "قال", "حوّل إلى كلام منقول"],
    ["we speak, behind the particle", "وقال المدرب: «إننا سائرون إلى اللقب».", "قال", "حوّل إلى كلام منقول"],
    ["our things are named", "وقال المدرب: «الإصابات أرهقت فريقنا».", "قال", "حوّل إلى كلام منقول"],
    ["my things are named", "وقال المدرب: «الحادث وقع قرب داري».", "قال", "حوّل إلى كلام منقول"],
    ["my relatives are named", "وقال المدرب: «الطبيب عالج والدتي».", "قال", "حوّل إلى كلام منقول"],
    ["something was done to me", "وقال المدرب: «القرار فاجأني».", "قال", "حوّل إلى كلام منقول"],
    ["it is mine", "وقال المدرب: «الإدارة تركت لي الخيار».", "قال", "حوّل إلى كلام منقول"],
    ["I or she did it", "وقال المدرب: «المباراة انتهت وسافرت فورا».", "قال", "حوّل إلى كلام منقول"],
    ["I will do it", "وقال المدرب: «العقد قائم وسأبقى هنا».", "قال", "حوّل إلى كلام منقول"],
    ["we want it", "وقال المدرب: «اللاعب الذي نريد موجود».", "قال", "حوّل إلى كلام منقول"],
    ["you are spoken to", "وقال المدرب: «الكأس هدية لكم».", "قال", "حوّل إلى كلام منقول"],
    ["your things are named", "وقال المدرب: «الكأس في خزائنكم».", "قال", "حوّل إلى كلام منقول"],
    ["you know it", "وقال المدرب: «الخصم كما تعرفون قوي».", "قال", "حوّل إلى كلام منقول"],
    ["something is ordered", "وقال المدرب: «الوقت ضيق، أسرعوا».", "قال", "حوّل إلى كلام منقول"],
    ["we will do it, behind و", "وقال المدرب: «الملف فارغ وسنطعن في القرار».", "قال", "حوّل إلى كلام منقول"],
    ["we will not, behind و", "وقال المدرب: «الميزانية جاهزة ولن نتراجع».", "قال", "حوّل إلى كلام منقول"],
    ["I am tired, behind وقد", "وقال المدرب: «المشروع كبير وقد تعبت فيه».", "قال", "حوّل إلى كلام منقول"],
    ["my house is told of, behind a short verb", "وقال المدرب: «الانفجار قوي وهز بيتي».", "قال", "حوّل إلى كلام منقول"],
    ["mine are told of, behind و", "وقال المدرب: «العودة حلم وأولادي ينتظرون».", "قال", "حوّل إلى كلام منقول"],
    ["we do it, behind a noun", "وقال المدرب: «الخصم ضعيف وبعون الله ننتصر».", "قال", "حوّل إلى كلام منقول"],
    ["something is forbidden", "وقال المدرب: «الخصم قوي ولا تخافوا».", "قال", "حوّل إلى كلام منقول"],
    ["one swears", "وقال المدرب: «الخصم والله قوي».", "قال", "حوّل إلى كلام منقول"],
    ["one asks", "وقال المدرب: «الخصم قوي؟».", "قال", "حوّل إلى كلام منقول"],
    ["one cries out", "وقال المدرب: «لا خوف! الفوز قريب».", "قال", "حوّل إلى كلام منقول"],
    ["two sentences stand", "وقال المدرب: «الخصم قوي. الفوز قريب».", "قال", "حوّل إلى كلام منقول"],
    ["others' words stand within", 'وقال المدرب: «الحكم صاح: "كفى" وخرج».', "قال", "حوّل إلى كلام منقول"],
    ["إن would change a plural", "وقال المدرب: «اللاعبون وصلوا».", "قال", "حوّل إلى كلام منقول"],
    ["إن would change a plural behind و", "وقال المدرب: «المدرب واللاعبون وصلوا».", "قال", "حوّل إلى كلام منقول"],
    ["إن would change a dual", "وقال المدرب: «المباراتان تأجلتا».", "قال", "حوّل إلى كلام منقول"],
    ["إن would change أبو", "وقال المدرب: «أبو راشد وصل».", "قال", "حوّل إلى كلام منقول"],
    ["إن would change a numeral", "وقال المدرب: «ثلاثون لاعبا وصلوا».", "قال", "حوّل إلى كلام منقول"],
    [
      "إنه would have to stand before a preposition",
      "وقال المدرب: «في الموسم المقبل يعود الفريق».",
      "قال",
      "حوّل إلى كلام منقول",
    ],
    ["إنه would have to stand before a time", "وقال المدرب: «اليوم بدأ المعسكر».", "قال", "حوّل إلى كلام منقول"],
    ["a verb stands behind أن and the marks", 'وأكد المدرب أن "أرفض العرض".', "أكد", "حوّل إلى كلام منقول"],
    ["our country stands behind أن and the marks", 'وأكد المدرب أن "بلادنا قوية".', "أكد", "حوّل إلى كلام منقول"],
    ["I am told of behind إنه and the marks", 'وأكد المدرب أنه "راض عن لاعبي".', "أكد", "حوّل إلى كلام منقول"],
    ["another أن goes on", "وأكد المدرب أن الموسم انتهى، وأن الكأس قريبة.", "أكد", "حوّل إلى اقتباس مباشر"],
    ["another إن goes on with a pronoun", "وقال المدرب إن الموسم انتهى وإنه متعب.", "قال", "حوّل إلى اقتباس مباشر"],
    ["his pronoun may be the speaker's", "وقال سالم الرواحي إن والدته مريضة.", "قال", "حوّل إلى اقتباس مباشر"],
    ["her pronoun may be the speaker's", "وقالت ليلى حداد إن حزبها باق.", "قالت", "حوّل إلى اقتباس مباشر"],
    ["their pronoun may be the speakers'", "وقال المتظاهرون إن مطالبهم عادلة.", "قال", "حوّل إلى اقتباس مباشر"],
    ["a plural is in the accusative", "وقال المدرب إن اللاعبين وصلوا.", "قال", "حوّل إلى اقتباس مباشر"],
    ["a plural behind و is", "وقال المدرب إن الحارس والمدافعين وصلوا.", "قال", "حوّل إلى اقتباس مباشر"],
    ["a noun is, by its alef", "وقال المدرب إن عددا كبيرا من الجمهور وصل.", "قال", "حوّل إلى اقتباس مباشر"],
    ["a late noun is", "وقال المدرب إن هناك لاعبين في المشفى.", "قال", "حوّل إلى اقتباس مباشر"],
    ["marks stand within", "وقال المدرب إن الفوز «مهم» للنادي.", "قال", "حوّل إلى اقتباس مباشر"],
    ["a plural has its possessor", "وقال المدرب إن مشجعي النادي حضروا.", "قال", "حوّل إلى اقتباس مباشر"],
    ["he does something as he speaks", "وقال المدرب إن الفوز قريب، رافعا كأسا كبيرة.", "قال", "حوّل إلى اقتباس مباشر"],
    [
      "إن would change a plural with its possessor",
      "وقال المدرب: «الحارس ومدافعو الفريق وصلوا».",
      "قال",
      "حوّل إلى كلام منقول",
    ],
    ["a survey shows it", "وأظهر استطلاع أن الحضور كبير.", "أظهر", "حوّل إلى اقتباس مباشر"],
    [
      "a pronoun stands for the speaker already",
      "قالت ليلى حداد إن الاتفاق قريب.\nورغم أنها قالت إن التوقيع بعيد، فقد وصل الوفد.",
      "قالت",
      "اذكر المتحدث",
      2,
    ],
  ])("offer nothing where %s", async (_: string, text: string, cue: string, title: string, nth = 1) =>
    expect([...(await titled(text, cue, nth)).keys()].filter((one) => one.startsWith(title))).toEqual([]),
  );

  it.each([
    ["عبد with its name", "قال طارق عبد الباري إن الجسر جاهز.\nوأضاف أن العمل انتهى.", "عبد الباري"],
    ["what الله ends", "قال سامي فتح الله إن الجسر جاهز.\nوأضاف أن العمل انتهى.", "فتح الله"],
    ["أبو", "قال سامي أبو النجا إن الجسر جاهز.\nوأضاف أن العمل انتهى.", "أبو النجا"],
    ["آل", "قال حمد بن راشد آل مكتوم إن الجسر جاهز.\nوأضاف أن العمل انتهى.", "آل مكتوم"],
    [
      "all of a name that ends in whose son he is",
      "قال خالد بن تركي إن الجسر جاهز.\nوأضاف أن العمل انتهى.",
      "خالد بن تركي",
    ],
    [
      "the article before it, where it stands behind ل",
      "قال سامي الرواحي إن الجسر جاهز.\nوللرواحي رأي.\nوأضاف أن العمل انتهى.",
      "الرواحي",
    ],
    [
      "all of a name whose first part alone the article has, behind a title",
      "أعلن الأمير سالم بن طارق الرواحي الخطة.\nوقال الأمير سالم إن الجسر جاهز.\nوأضاف أن العمل انتهى.",
      "سالم بن طارق الرواحي",
    ],
    ["all of a name whose family stands first", "قال تشو مين هو إن الجسر جاهز.\nوأضاف أن العمل انتهى.", "تشو مين هو"],
    [
      "all of a name whose family has two",
      "قال حمد بن راشد آل مكتوم إن الجسر جاهز.\nوقال سعيد بن ماجد آل مكتوم إنه واسع.\nوأضاف أن العمل انتهى.",
      "سعيد بن ماجد آل مكتوم",
    ],
  ])("name a dropped speaker with %s", async (_, text, name) =>
    expect([...(await titled(text, "أضاف")).keys()].filter((title) => title.startsWith("اذكر المتحدث"))).toEqual([
      `اذكر المتحدث هنا: ${name}`,
    ]),
  );

  it.each([
    ["a plural verb stands before its subject", "قال المتظاهرون إن الجسر مغلق.\nوأضافوا أن العمل توقف.", "أضافوا"],
    [
      "a pronoun on لكن is the subject",
      "قال سامي الرواحي إن الجسر جاهز.\nوافتتح الطريق لكنه قال إن العمل طويل.",
      "قال إن العمل",
    ],
    ["a noun before the verb is", "قال سامي الرواحي إن الجسر جاهز.\nوكانت لجنة الطرق أكدت أن العمل طويل.", "أكدت"],
    ["the clause hangs on another", "قال سامي الرواحي إن الجسر جاهز.\nوابتسم حينما قال إن العمل طويل.", "قال إن العمل"],
    ["a noun behind the verb may be it", "قال سامي الرواحي إن الجسر جاهز.\nوانتقد المقاول بشدة.", "انتقد"],
    ["the name is in the genitive", "واجتمع الوفد بسامي أبي النجا.\nوقال إن الجسر مغلق.", "قال"],
    ["who speaks is within marks", "قال سامي الرواحي: «اتصل جاري وقال إن الجسر مغلق».", "قال إن"],
  ])("name no speaker where %s", async (_, text, cue) =>
    expect([...(await titled(text, cue)).keys()].filter((title) => title.startsWith("اذكر المتحدث"))).toEqual([]),
  );

  it.each([
    [
      "behind ل, with the article",
      "وأكد وزير النقل السابق سامي الرواحي أنه مسافر.\nوللرواحي رأي آخر.",
      "رواحي رأي",
      ["ولسامي الرواحي رأي آخر", "ولوزير النقل السابق الرواحي رأي آخر"],
    ],
    [
      "behind ل, the title with the article",
      "وأكد الرئيس سامي الرواحي أنه مسافر.\nوللرواحي رأي آخر.",
      "رواحي رأي",
      ["ولسامي الرواحي رأي آخر", "وللرئيس الرواحي رأي آخر"],
    ],
    [
      "a title with a pronoun",
      "زار وزير النقل سامي الرواحي نظيره القطري ماجد الهاجري.\nوشكر الهاجري المضيف.",
      "هاجري المضيف",
      ["وشكر ماجد الهاجري المضيف"],
    ],
    [
      "a title of her minister",
      "استقبلت الملكة وزيرة خارجيتها سلمى الهاجري.\nوشكرت الهاجري المضيفة.",
      "هاجري المضيفة",
      ["وشكرت سلمى الهاجري المضيفة"],
    ],
    ["within marks", "قال الوزير سامي الرواحي إن الجسر مغلق.\nوقال ماجد الهاجري: «نعم، الرواحي محق».", "رواحي محق", []],
    [
      "أبو, whose case the place decides",
      "قال الوزير سامي أبو النجا إن الجسر مغلق.\nوشكروا أبا النجا أمس.",
      "أبا النجا أمس",
      ["وشكروا سامي أبا النجا أمس", "وشكروا الوزير أبا النجا أمس"],
    ],
    [
      "عبد and what it is of",
      "قال الوزير سامي عبد الحي إن الجسر مغلق.\nوالتقوا بعبد الحي أمس.",
      "عبد الحي أمس",
      ["والتقوا بسامي عبد الحي أمس", "والتقوا بالوزير عبد الحي أمس"],
    ],
    [
      "a rank that may be a team",
      "قال فريق سامي الرواحي إن الجسر مغلق.\nوحضر الرواحي.",
      "رواحي.",
      ["وحضر سامي الرواحي"],
    ],
    [
      "a title before it",
      "قال وزير النقل سامي الرواحي إن الجسر مغلق.\nوقدم هدية للوزير الرواحي.",
      "رواحي.",
      ["وقدم هدية للوزير سامي الرواحي"],
    ],
    ["علي behind it", "قال الوزير سامي حسن إن الجسر مغلق.\nوحضر حسن علي.", "حسن علي", []],
    [
      "a part of the name beside it",
      "قال الوزير سامي الرواحي إن الجسر مغلق.\nوحضر الرواحي الرواحي.",
      "رواحي الرواحي",
      [],
    ],
    [
      "آل, which is no article",
      "قال رئيس البلدية حمد آل فهيد إن الجسر مغلق.\nوأشار آل فهيد إلى ذلك. وشكر الحضور لآل فهيد.",
      "آل فهيد إلى",
      ["وأشار حمد آل فهيد إلى ذلك. وشكر الحضور لآل فهيد", "وأشار رئيس البلدية آل فهيد إلى ذلك. وشكر الحضور لآل فهيد"],
    ],
    [
      "a title whose last noun would take the name for its own",
      "قال سامي الرواحي، نائب رئيس شرطة، إن الجسر مغلق.\nوحضر الرواحي.",
      "رواحي.",
      ["وحضر سامي الرواحي"],
    ],
    ["آل before it", "قال الوزير سامي الرواحي إن الجسر مغلق.\nوحضر آل الرواحي.", "رواحي.", []],
  ])("write a name in full or with its title: %s", async (_, text, words, expected) => {
    const changed = [...(await titled(text, words)).entries()].filter(([title]) =>
      /^(?:أضف الصفة|اكتب الاسم)/.test(title),
    );
    expect(changed.map(([, one]) => one.split("\n").at(-1)?.replace(/\.$/, ""))).toEqual(expected);
  });

  it("write a name in full and with its title", async () => {
    const actions = await titled(ARTICLE, "الرواحي", 2);
    expect(actions.get("اكتب الاسم كاملا: سالم الرواحي")).toContain("وأشار سالم الرواحي إلى");
    expect(actions.get("أضف الصفة: وزير الصيد")).toContain("وأشار وزير الصيد الرواحي إلى");
    expect([...(await titled(ARTICLE, "سالم")).keys()].filter((title) => title.startsWith("أضف الصفة"))).toEqual([]);
  });
});

describe("what the client paints and counts", () => {
  it("names by kind, one speaker's words, words and minutes", async () => {
    const editor = await opened(ARTICLE);
    const names = await editor.connection.sendRequest<Record<string, Range[]>>("arabicPress/names", { textDocument });
    expect(names["person"]?.map((range) => textIn(ARTICLE, range))).toEqual(["سالم الرواحي", "الرواحي", "ليلى حداد"]);
    expect(names["place"]?.map((range) => textIn(ARTICLE, range))).toEqual(["الرباط", "الصين", "لصين"]);
    const said = await editor.connection.sendRequest<{ name: string; ranges: Range[] }>("arabicPress/speakerContents", {
      textDocument,
      position: at(ARTICLE, "ليلى"),
    });
    expect(said.ranges.map((range) => textIn(ARTICLE, range))).toEqual(["نرحب بالوفد الصيني"]);
    expect(
      await editor.connection.sendRequest("arabicPress/speakerContents", {
        textDocument,
        position: at(ARTICLE, "كونا"),
      }),
    ).toMatchObject({ ranges: [] });
    expect(await editor.connection.sendRequest("arabicPress/counts", { textDocument })).toEqual({
      words: 44,
      minutes: 1,
      quotations: 4,
      label: "\u206744 كلمة · دقيقة واحدة\u2069",
      details: "\u2067في الخبر 44 كلمة و4 أقوال، وتستغرق قراءته دقيقة واحدة. انقر لعرض الأوامر.\u2069",
    });
  });

  it("the facts as Markdown, its signs escaped", async () => {
    const editor = await opened("قال سالم الرواحي: «الاتفاق | قريب *جدا* في 2021».");
    const facts = await editor.connection.sendRequest<string>("arabicPress/facts", { textDocument });
    expect(facts).toContain("| سالم الرواحي |");
    expect(facts).toContain("الاتفاق \\| قريب \\*جدا\\*");
  });

  it.each([
    [
      "a headline, and no line of credit",
      "افتتاح ميناء جديد في صحار\nكتب: كريم منصور\n",
      /^\*\*افتتاح ميناء جديد في صحار\*\*\n\n\|/,
    ],
    ["a dateline", "صحار 5 يونيو 2025 (العمانية) - ", /^\*\*صحار 5 يونيو 2025 \\\(العمانية\\\)\*\*\n\n\|/],
  ])("the facts below %s", async (_, head, expected) => {
    const editor = await opened(`${head}قال الوزير سامر الحلبي إن الميناء جاهز.`);
    const facts = await editor.connection.sendRequest<string>("arabicPress/facts", { textDocument });
    expect(facts).toMatch(expected);
  });

  it("words behind a particle between marks keep the mark that opens them", async () => {
    const editor = await opened("قال سامر الحلبي «أننا سنعود» إلى المدينة قريبا.");
    const facts = await editor.connection.sendRequest<string>("arabicPress/facts", { textDocument });
    expect(facts).toContain("| «سنعود» إلى المدينة قريبا |");
  });

  it("the facts with the doubt of a speaker who is not sure", async () => {
    const editor = await opened("أعلن مصرف الساحل أن العمل بدأ.\nوقالت إن الطريق مغلق.");
    const facts = await editor.connection.sendRequest<string>("arabicPress/facts", { textDocument });
    expect(facts).toContain("| مصرف الساحل |  | العمل بدأ |");
    expect(facts).toContain("| مصرف الساحل؟ |  | الطريق مغلق |");
  });

  it("colours names by setting only", async () => {
    const quiet = await opened(ARTICLE);
    expect(await quiet.connection.sendRequest(SemanticTokensRequest.type, { textDocument })).toEqual({ data: [] });
    const asked = await opened(ARTICLE, { settings: () => ({ semanticTokens: true }) });
    expect((await asked.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data.length).toBe(5 * 7);
  });

  it("leads from a name to its entry in the stylebook, in the hover: a link over the name would split its line", async () => {
    const uri = `${FOLDER}/a.txt`;
    const editor = await inMemory({
      files: new Map([
        [
          `${FOLDER}/stylebook.yaml`,
          "names:\n  - name: كريم منصور\n    type: person\n  - name: سالم الرواحي\n    type: person\n",
        ],
      ]),
    });
    editor.open(ARTICLE, "plaintext", uri);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: at(ARTICLE, "الرواحي"),
    });
    expect((hover?.contents as MarkupContent).value).toContain(`](${FOLDER}/stylebook.yaml#L4)`);
    await expect(
      editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }),
    ).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
  });
});

describe("what the views show", () => {
  it("who said what, with shares, and who never speaks", async () => {
    const editor = await opened(`${ARTICLE}\nواستقبل الوزير كريم منصور الوفد.`);
    const view = await editor.connection.sendRequest<{
      speakers: { name: string; share: number; quotations: { words: string; paragraph: number }[] }[];
      silent: { row: { spoken: string } }[];
    }>("arabicPress/speakers", { textDocument });
    expect(view.speakers.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ["سالم الرواحي", 3],
      ["ليلى حداد", 1],
    ]);
    expect(view.speakers.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    expect(view.silent.map(({ row }) => row.spoken)).toEqual(["كريم منصور، الوزير"]);
    const figures = await editor.connection.sendRequest<{ written: string; value: string }[]>("arabicPress/figures", {
      textDocument,
    });
    expect(figures).toContainEqual(
      expect.objectContaining({ written: "200 مليار دولار", value: "200 مليار دولار أمريكي" }),
    );
  });

  it("the analyst's table in three formats, safe in a spreadsheet", async () => {
    const editor = await opened('قال سالم الرواحي: «=1+1, "نعم" للحوار».');
    const table = (format: string): Promise<string> =>
      editor.connection.sendRequest("arabicPress/table", { textDocument, format });
    expect((await table("csv")).split("\r\n")[1]).toContain('سالم الرواحي,,"\'=1+1, ""نعم"" للحوار"');
    expect(await table("markdown")).toMatch(/^\| المتحدث \|/);
    expect(JSON.parse(await table("json"))).toMatchObject({ schema: 1 });
    const figures = await editor.connection.sendRequest<string>("arabicPress/table", {
      textDocument,
      of: "figures",
      format: "csv",
    });
    expect(figures.split("\r\n")[0]).toBe("الرقم,المعدود,النوع,القيمة,الوحدة,القيمة بالكلمات");
  });

  it("the article in runs that lose no letter", async () => {
    const editor = await opened(ARTICLE);
    const view = await editor.connection.sendRequest<{
      paragraphs: { runs: { text: string; kind?: string; speaker?: number }[]; begins?: { label: string } }[];
      speakers: { name: string; said: string }[];
      version: number;
    }>("arabicPress/readingView", { textDocument });
    expect(view.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n")).toBe(ARTICLE);
    expect(view.paragraphs.map(({ begins }) => begins?.label.split("،")[0])).toEqual([
      "سالم الرواحي",
      undefined,
      undefined,
      "ليلى حداد",
    ]);
    expect(view.paragraphs[3]?.runs.find(({ text }) => text === "ليلى حداد")).toMatchObject({ kind: "person" });
    expect(view.speakers[0]).toMatchObject({
      name: "سالم الرواحي",
      said: expect.stringMatching(/^(?:قول واحد|قولان|\d+ أقوال) · \d+% من الكلام المنقول$/),
    });
    // The page has the view: nothing has changed since.
    expect(
      await editor.connection.sendRequest("arabicPress/readingView", { textDocument, known: view.version }),
    ).toMatchObject({ base: view.version, removed: 0, paragraphs: [] });
    expect(
      await editor.connection.sendRequest("arabicPress/readingView", { textDocument, known: view.version }),
    ).toMatchObject({ base: 0 });
  });
  it("the names of all who speak together, where they begin", async () => {
    const text = "قال سالم الرواحي وليلى حداد في بيان مشترك إن الاتفاق قريب.\nوقال سالم الرواحي إن التوقيع غدا.";
    const editor = await opened(text);
    const view = await editor.connection.sendRequest(ReadingViewRequest, { textDocument });
    expect(view?.paragraphs.map(({ begins }) => begins?.label)).toEqual(["سالم الرواحي وليلى حداد", "سالم الرواحي"]);
  });
});

describe("shape of the article", () => {
  it("folds paragraphs of one speaker", async () => {
    const editor = await opened(ARTICLE);
    expect(await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
      { startLine: 0, endLine: 2 },
    ]);
  });

  it("grows a selection from the word to the paragraph", async () => {
    const editor = await opened(ARTICLE);
    const [range] =
      (await editor.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument,
        positions: [at(ARTICLE, "الوفد")],
      })) ?? [];
    const texts: string[] = [];
    for (let one: SelectionRange | undefined = range; one !== undefined; one = one.parent)
      texts.push(textIn(ARTICLE, one.range));
    expect(texts[0]).toMatch(/الوفد/);
    expect(texts).toContain("نرحب بالوفد الصيني");
    expect(texts.at(-1)).toBe(ARTICLE.split("\n")[3]);
    expect(texts.map(({ length }) => length)).toEqual([...texts.map(({ length }) => length)].sort((a, b) => a - b));
  });

  it("draws nothing unless it is asked to", async () => {
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const quiet = await opened(ARTICLE);
    expect(await quiet.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole })).toEqual([]);
    expect(await quiet.connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
    const asked = await opened(ARTICLE, { settings: () => ({ inlayHints: true, codeLens: true }) });
    expect(
      (await asked.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole }))?.map(
        ({ label }) => label,
      ),
    ).toEqual(["(سالم الرواحي)"]);
    expect(
      (await asked.connection.sendRequest(CodeLensRequest.type, { textDocument }))?.map(({ command }) =>
        undirected(command?.title ?? ""),
      ),
    ).toEqual(["سالم الرواحي · 3 أقوال", "ليلى حداد · قول واحد"]);
  });
});
