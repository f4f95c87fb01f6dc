import fc from "fast-check";
import {
  CodeActionRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type DocumentSymbol,
  type Hover,
  type MarkupContent,
  type Range,
} from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import type { Article } from "../../server/src/engine/article";
import { undirected } from "../../server/src/engine/text/direction";
import { wordBeingTyped } from "../../server/src/typing";
import { applied, inMemory, URI, type Editor, type Options } from "./client";
import { ArticleRequest } from "../../protocol/protocol";

const ARTICLE =
  "الرباط 16 سبتمبر 2021 (كونا) قال وزير الصيد سالم الرواحي اليوم (الخميس) إن بلاده ستنفق 200 مليار دولار أمريكي.\nوأضاف أن الصيد في كوبا مربح.\n";

const textDocument = { uri: URI };
const textOf = (hover: Hover | null): string => undirected((hover?.contents as MarkupContent | undefined)?.value ?? "");

function hoverOn(editor: Editor, text: string, words: string): Promise<Hover | null> {
  const at = text.indexOf(words);
  const line = text.slice(0, at).split("\n").length - 1;
  return editor.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: { line, character: at - (text.lastIndexOf("\n", at - 1) + 1) },
  });
}

describe("hover", () => {
  it("explains names, numbers, days and reporting verbs", async () => {
    const editor = await inMemory();
    editor.open(ARTICLE);
    expect(textOf(await hoverOn(editor, ARTICLE, "سالم الرواحي"))).toMatch(
      /سالم الرواحي[\s\S]*وزير الصيد[\s\S]*ورد الاسم مرة واحدة · قولان/,
    );
    expect(textOf(await hoverOn(editor, ARTICLE, "200 مليار"))).toMatch(
      /200,000,000,000 .*\(USD\)[\s\S]*مئتا مليار|200,000,000,000 .*\(USD\)[\s\S]*مئتان مليار/,
    );
    expect(textOf(await hoverOn(editor, ARTICLE, "اليوم (الخميس)"))).toMatch(/الخميس · 2021-09-16[\s\S]*9 صفر 1443/);
    expect(textOf(await hoverOn(editor, ARTICLE, "أضاف"))).toMatch(/سالم الرواحي[\s\S]*الفقرة 1/);
    expect(textOf(await hoverOn(editor, ARTICLE, "كوبا"))).toMatch(/CU[\s\S]*CUP/);
  });

  it.each([
    ["قال الوزير إن العقد وُقّع، مشيرا إلى أن العمل يبدأ غدا.", "مشيرا", ""],
    ["لفت المدير إلى أن العقد وُقّع.", "لفت", ""],
    ["نوهت المديرة إلى أن العقد وُقّع.", "نوهت", ""],
    ["كشف المدير أن العقد وُقّع.", "كشف", "يسلّم بصحة القول"],
    ["أوضح المدير أن العقد وُقّع.", "أوضح", "قد يوحي بصحة القول"],
    ["أقر المدير بأن العقد وُقّع.", "أقر", "إقرار"],
    ["خلص المدير إلى أن العقد نافع.", "خلص", "استنتاج"],
  ])("claims no more of a reporting verb than all agree on: %s", async (text, verb, implied) => {
    const editor = await inMemory();
    editor.open(text);
    const told = textOf(await hoverOn(editor, text, verb));
    expect(told).toContain(`${verb}`);
    expect(/دلالة الفعل: ([^·]*) ·/.exec(told)?.[1] ?? "").toBe(implied);
  });

  it.each([
    [
      "200 مليار دولار أمريكي سنويا",
      "200",
      ["200,000,000,000 دولار أمريكي (USD) سنويا", "مئتا مليار دولار أمريكي", "≈ 16,700,000,000 USD شهريا"],
    ],
    ["ما لا يقل عن 15 دولة", "15", ["لا يقل عن 15", "خمس عشرة دولة"]],
    ["استمر ساعتين و20 دقيقة", "ساعتين", ["ساعتان و20 دقيقة", "ساعتان وعشرون دقيقة"]],
    ["بين 30 و43 بالمئة", "43", ["30–43", "الفارق: 13"]],
    ["في 9 صفر 1444 هـ", "صفر", ["ميلادي: 2022-09-05", "الاثنين"]],
    ["في 20 ديسمبر", "20", ["2021-12-20", "الاثنين", "16 جمادى الأولى 1443"]],
    ["منذ عام 2005", "2005", ["1425–1426 هـ"]],
    ["الصياد (24 عاما)", "24", ["أربعة وعشرون عاما", "سنة الميلاد: 1996–1997"]],
    ["مساء الجمعة المقبل", "الجمعة", ["الجمعة · 2021-09-17"]],
    ["ثلث السكان", "ثلث", ["1/3", "≈ 33.3%"]],
    ["ثلاثة أرباع السكان", "ثلاثة", ["3/4", ": 75%"]],
    ["ثلث مليون دولار", "ثلث", ["≈ 333,333.333333333333 دولار أمريكي (USD)"]],
    ["0.1 دولار يوميا", "0.1", ["0.1 دولار أمريكي (USD) يوميا", "≈ 36.5 USD سنويا"]],
    ["1,234,567.89 دولار", "1,234", ["1,234,567.89 دولار أمريكي (USD)"]],
    ["بين 1.1 و3.3 مليون", "1.1", ["1,100,000–3,300,000", "الفارق: 2,200,000 · الوسط: 2,200,000"]],
    ["العام الدراسي 1435/1436هـ", "1435", ["1435–1436", "ميلادي: 2013–2015"]],
    ["عام 1436هـ", "1436", ["ميلادي: 2014–2015"]],
    ["من 8 إلى 10 مساء", "8", ["20:00–22:00"]],
    ["الساعة 04:30 ت غ", "04:30", ["04:30 (UTC)"]],
  ] as const)("works out %s", async (words, under, expected) => {
    const editor = await inMemory();
    const text = `الرباط 16 سبتمبر 2021 (كونا) قال وزير الصيد سالم الرواحي إن الخبر هو ${words}.`;
    editor.open(text);
    const at = text.indexOf(under, text.indexOf(words));
    const found = textOf(
      await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: at } }),
    );
    for (const part of expected) expect(found).toContain(part);
  });

  it.each([
    ["وصل الوفد أمس الاثنين.", "أمس", "اكتب تاريخ الخبر في أوله ليُعرف أي يوم هو"],
    ["يصل الوفد الأسبوع المقبل.", "الأسبوع", "اكتب تاريخ الخبر في أوله ليُعرف أي يوم هو"],
    ["يبدأ العمل في مايو المقبل.", "مايو", "اكتب تاريخ الخبر في أوله لتُعرف السنة"],
    ["يبدأ العمل في 12 مايو.", "12 مايو", "اكتب تاريخ الخبر في أوله لتُعرف السنة"],
  ])("says what a day or month wants to be told: %s", async (text, words, wanted) => {
    const editor = await inMemory();
    editor.open(text);
    const found = textOf(await hoverOn(editor, text, words));
    expect(found).toContain(wanted);
    expect(found).not.toContain("--");
  });

  it("tells the year of a month by the dateline, as people write it", async () => {
    const editor = await inMemory();
    const text = "مسقط 5 يونيو 2025 (العمانية) -- يبدأ العمل في مايو المقبل.";
    editor.open(text);
    expect(textOf(await hoverOn(editor, text, "مايو"))).toContain("بحسب تاريخ الخبر: مايو 2026");
  });

  it("escapes what could be markup in the text", async () => {
    const editor = await inMemory();
    const text = "قال سالم الرواحي إن «[رابط](https://example.org)» مفيد للصيادين كلهم.";
    editor.open(text);
    expect(textOf(await hoverOn(editor, text, "مفيد"))).not.toContain("](");
  });

  it("explains a finding under the pointer, and what stands there first", async () => {
    const text = "قال الوزير أن سيرجي إيفانوف وصل.\nوأكد الوزير أن سيرغي إيفانوف غادر.";
    const editor = await inMemory();
    editor.open(text);
    const particle = textOf(await hoverOn(editor, text, "أن سيرجي"));
    expect(particle).toContain("**فتح همزة «إن» بعد القول**");
    expect(particle).toContain("تُكسر همزة «إن» بعد القول ومشتقاته");
    const named = textOf(await hoverOn(editor, text, "سيرغي"));
    expect(named).toMatch(/سيرجي إيفانوف[\s\S]*---[\s\S]*\*\*اسم بكتابتين\*\*/);
    expect(textOf(await hoverOn(editor, text, "غادر"))).not.toContain("**فتح همزة");
  });

  it("explains findings in English by setting, each check once", async () => {
    const text = "قال الوزير أن سيرجي إيفانوف وصل.";
    const editor = await inMemory({ settings: () => ({ language: "en" }) });
    editor.open(text);
    const shown = textOf(await hoverOn(editor, text, "أن سيرجي"));
    expect(shown.match(/\*\*أن after قال\*\*/g)).toHaveLength(1);
    expect(shown).toContain("After قول and its derivatives the particle is إن.");
    expect(shown).not.toMatch(/[\u2066-\u2069]After/);
  });

  it("lets a long sentence explain itself only where nothing smaller is told", async () => {
    const text = `راجع الوزير سالم الرواحي الخطة ${"ثم عدل بعض بنودها وراجعها مع الفريق الفني مرة أخرى ".repeat(5)}ووصل إلى المدينة.`;
    const editor = await inMemory();
    editor.open(text);
    expect(textOf(await hoverOn(editor, text, "سالم الرواحي"))).toMatch(/سالم الرواحي/);
    expect(textOf(await hoverOn(editor, text, "سالم الرواحي"))).not.toContain("جملة طويلة");
    expect(textOf(await hoverOn(editor, text, "بنودها"))).toContain("**جملة طويلة**");
  });

  it.each([
    [
      "names no other paragraph where the speaker stands in its own",
      "قال كريم منصور إن العمل بدأ.\nوغادر الوزير سامر الحلبي القاعة غاضبا قائلا إنها مهزلة.",
      "قائلا",
      /الفاعل ضمير مستتر ·/,
    ],
    [
      "names the paragraph where the speaker spoke, not the last one that somebody did",
      "قالت ليلى حداد إنها ستبدأ.\nقال كريم منصور إن العمل بدأ.\nوأضافت أن الطريق مفتوح.",
      "أضافت",
      /يعود على المتحدث في الفقرة 1 ·/,
    ],
    [
      "tells of a name, not of a speaker, where the speaker has not spoken yet",
      "رفضت الوزيرة ليلى حداد الاقتراح.\nوأضافت أنها تنتظر الرد.",
      "أضافت",
      /يعود على اسم في الفقرة 1 ·/,
    ],
  ])("%s", async (_, text, cue, expected) => {
    const editor = await inMemory();
    editor.open(text);
    expect(textOf(await hoverOn(editor, text, cue))).toMatch(expected);
  });

  it("speaks English by setting", async () => {
    const editor = await inMemory({ settings: () => ({ language: "en" }) });
    editor.open(ARTICLE);
    expect(textOf(await hoverOn(editor, ARTICLE, "أضاف"))).toContain("referring to the speaker of paragraph 1");
  });
});

describe("outline", () => {
  it("has every paragraph under its speaker, with what stands in it", async () => {
    const editor = await inMemory();
    editor.open(ARTICLE);
    const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    expect(symbols.map(({ name }) => undirected(name))).toEqual([
      "سالم الرواحي: بلاده ستنفق 200…",
      "(سالم الرواحي): الصيد في كوبا…",
    ]);
    expect(symbols[0]?.children?.map(({ name }) => undirected(name))).toEqual([
      "الرباط 16 سبتمبر 2021 (كونا)",
      "سالم الرواحي",
      "200 مليار دولار أمريكي",
    ]);
  });

  it("nests for any text", async () => {
    const editor = await inMemory();
    const before = (a: Range["start"], b: Range["start"]): boolean =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    const inside = (outer: Range, inner: Range): boolean =>
      before(outer.start, inner.start) && before(inner.end, outer.end);
    let version = 1;
    editor.open("قال");
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "قال سالم الرواحي إن ",
        "كوفيد-19",
        "\r\n",
        "\n",
        "أولمبياد بكين الشتوية",
        "5 ملايين دولار ",
        "«",
        "»",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        editor.change(++version, [{ text: `نص عربي طويل ${pieces.join("")}` }]);
        const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
          textDocument,
        })) as DocumentSymbol[];
        const check = (symbol: DocumentSymbol): boolean =>
          symbol.name !== "" &&
          inside(symbol.range, symbol.selectionRange) &&
          (symbol.children ?? []).every((child) => inside(symbol.range, child.range) && check(child));
        expect(symbols.every(check)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("diagnostics", () => {
  const WRONG = "قال الوزير أن بلاده مستعدة, للحوار.";

  it("are pushed with the version they belong to, and follow incremental changes", async () => {
    const editor = await inMemory();
    editor.open(WRONG);
    expect((await editor.diagnostics()).map(({ code }) => code)).toEqual(["qala-anna", "latin-punctuation"]);
    const at = WRONG.indexOf(",");
    editor.change(2, [
      { range: { start: { line: 0, character: at }, end: { line: 0, character: at + 1 } }, text: "،" },
    ]);
    expect((await editor.diagnostics(2)).map(({ code }) => code)).toEqual(["qala-anna"]);
  });

  it("are pulled by editors that pull", async () => {
    const editor = await inMemory({ pull: true });
    editor.open(WRONG);
    const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    expect(report.kind === "full" && report.items.map(({ code }) => code)).toEqual(["qala-anna", "latin-punctuation"]);
  });

  it("link to the explanation of their check, in the reader's language, where the editor opens explanations", async () => {
    const links = async (options: Options): Promise<unknown[]> => {
      const editor = await inMemory(options);
      editor.open(WRONG);
      return (await editor.diagnostics()).map(({ codeDescription }) => codeDescription?.href);
    };
    expect(await links({ explanations: "arabic-press-checks:" })).toEqual([
      "arabic-press-checks:/ar/qala-anna.md",
      "arabic-press-checks:/ar/latin-punctuation.md",
    ]);
    expect(await links({ explanations: "arabic-press-checks:", settings: () => ({ language: "en" }) })).toEqual([
      "arabic-press-checks:/en/qala-anna.md",
      "arabic-press-checks:/en/latin-punctuation.md",
    ]);
  });

  it("have no link, not even an empty one, in an editor that opens none", async () => {
    const editor = await inMemory();
    editor.open(WRONG);
    const found = await editor.diagnostics();
    expect(found.map(({ code }) => code)).toEqual(["qala-anna", "latin-punctuation"]);
    expect(found.filter((one) => "codeDescription" in one)).toEqual([]);
  });

  it("leave the page of an explanation alone, which shows faults on purpose", async () => {
    const editor = await inMemory({ explanations: "arabic-press-checks:" });
    const uri = "arabic-press-checks:/ar/qala-anna.md";
    editor.open(WRONG, "markdown", uri);
    expect(await editor.diagnostics(1, uri)).toEqual([]);
  });

  it("come at the level that settings give, at once", async () => {
    let settings: unknown = {};
    const editor = await inMemory({ settings: () => settings });
    editor.open(WRONG);
    expect((await editor.diagnostics()).map(({ severity }) => severity)).toEqual([2, 2]);
    settings = { checks: { "qala-anna": "off", "latin-punctuation": "hint", "long-sentence": "loud" } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    editor.change(2, [{ text: WRONG }]);
    expect((await editor.diagnostics(2)).map(({ code, severity }) => [code, severity])).toEqual([
      ["latin-punctuation", 4],
    ]);
  });

  it("leave English, empty and half-typed text in peace", async () => {
    const editor = await inMemory();
    for (const [index, text] of ["", "The minister said , that ;", "قا", "«", "وأ"].entries()) {
      const uri = `file:///${index}.txt`;
      editor.open(text, "plaintext", uri);
      expect((await editor.diagnostics(1, uri)).filter(({ severity }) => severity === 1)).toEqual([]);
    }
  });
});

describe("fixes", () => {
  it("mend one finding, or all of the file", async () => {
    const editor = await inMemory();
    const text = "قال الوزير أن بلاده مستعدة, للحوار.";
    editor.open(text);
    const diagnostics = await editor.diagnostics();
    const first = diagnostics[0];
    expect(first).toBeDefined();
    if (first === undefined) return;
    const quick = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: first.range,
      context: { diagnostics: [first], only: ["quickfix"] },
    });
    expect(quick?.map((action) => ("edit" in action ? applied(text, action.edit?.changes?.[URI] ?? []) : ""))).toEqual([
      "قال الوزير إن بلاده مستعدة, للحوار.",
    ]);
    const all = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: first.range,
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    expect(all?.map((action) => ("edit" in action ? applied(text, action.edit?.changes?.[URI] ?? []) : ""))).toEqual([
      "قال الوزير إن بلاده مستعدة، للحوار.",
    ]);
  });
});

describe("arabicPress/article", () => {
  it("leaves tables of articles alone, whatever language the editor gives them", async () => {
    const editor = await inMemory();
    const uri = "untitled:/news/article.csv";
    editor.open("المتحدث,القول\nسالم الرواحي,قال أن الاتفاق قريب", "plaintext", uri);
    expect(await editor.connection.sendRequest(ArticleRequest, { textDocument: { uri } })).toBeNull();
  });

  it("answers the Article of an open document, and null for one that is left alone", async () => {
    const editor = await inMemory();
    editor.open(ARTICLE);
    const article = await editor.connection.sendRequest<Article>("arabicPress/article", { textDocument });
    expect(article.schema).toBe(1);
    expect(article.dateline?.date).toBe("2021-09-16");
    expect(article.quotations.map(({ speakers }) => speakers[0]?.name)).toEqual(["سالم الرواحي", "سالم الرواحي"]);
    editor.open("All in English.", "plaintext", "file:///english.txt");
    expect(
      await editor.connection.sendRequest("arabicPress/article", { textDocument: { uri: "file:///english.txt" } }),
    ).toBeNull();
  });

  it("skips the markup of Markdown", async () => {
    const editor = await inMemory();
    editor.open(
      "# عنوان\n\nقال **سالم الرواحي** إن [بلاده](https://example.org/12) مستعدة.\n\n```\nقال أن 55\n```\n",
      "markdown",
    );
    const article = await editor.connection.sendRequest<Article>("arabicPress/article", { textDocument });
    expect(article.numbers).toEqual([]);
    expect(article.quotations.map(({ speakers }) => speakers[0]?.name)).toEqual(["سالم الرواحي"]);
  });

  it("reads a very long document", async () => {
    const editor = await inMemory();
    editor.open(ARTICLE.repeat(400));
    expect(
      (await editor.connection.sendRequest<Article>("arabicPress/article", { textDocument })).paragraphs,
    ).toHaveLength(800);
  });
});

describe("the word being typed", () => {
  it("is the one around a small change", () => {
    expect(wordBeingTyped("قال الوز إن", "قال الوزي إن")).toEqual({ start: 4, end: 9 });
    expect(wordBeingTyped("قال", "قال الوزير إن بلاده")).toBeUndefined();
    expect(wordBeingTyped("قال", "قال ")).toBeUndefined();
  });
});

describe("rewriting numbers", () => {
  /** The text after each action of a kind on the number at `under`. */
  async function rewritten(text: string, under: string, only: string): Promise<string[]> {
    const editor = await inMemory();
    editor.open(text);
    const position = { line: 0, character: text.indexOf(under) };
    const actions =
      (await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], only: [only] },
      })) ?? [];
    return actions.map((action) => applied(text, "edit" in action ? (action.edit?.changes?.[URI] ?? []) : []));
  }

  it.each([
    ["شاركت في 15 دولة", "15", ["شاركت في خمس عشرة دولة"]],
    ["شارك نحو 20 عالم", "20", ["شارك نحو عشرين عالما"]],
    ["أنفق 3 دولار", "3", ["أنفق ثلاثة دولارات"]],
    ["بلغت السرعة 3 كلم", "3", ["بلغت السرعة ثلاثة كيلومترات"]],
    ["تبرع بـ12 دولارا", "12", ["تبرع باثني عشر دولارا"]],
    ["ارتفع إلى 5 في المئة", "5", ["ارتفع إلى خمسة في المئة"]],
    ["وصل 12 زنبقا", "12", ["وصل اثنا عشر زنبقا", "وصل اثني عشر زنبقا"]],
    // The form of what is counted tells its gender.
    ["أصيب 11 آخرون", "11", ["أصيب أحد عشر آخرون"]],
    ["وصلت 12 زنبقة", "12", ["وصلت اثنتا عشرة زنبقة", "وصلت اثنتي عشرة زنبقة"]],
    // An act governs, and so does أن.
    ["أدى إلى مقتل 12 جنديا", "12", ["أدى إلى مقتل اثني عشر جنديا"]],
    ["بمشاركة 20 باحثا", "20", ["بمشاركة عشرين باحثا"]],
    ["أودى بحياة 33 جنديا", "33", ["أودى بحياة ثلاثة وثلاثين جنديا"]],
    ["جسر طوله 20 كيلومترا", "20", ["جسر طوله عشرون كيلومترا", "جسر طوله عشرين كيلومترا"]],
    ["لأن 30 نائبا غادروا", "30", ["لأن ثلاثين نائبا غادروا"]],
    ["قتل 20 جنديا", "20", ["قتل عشرون جنديا", "قتل عشرين جنديا"]],
    ["بدأ في 1 مايو 2020 هناك", "1", ["بدأ في الأول من مايو عام ألفين وعشرين هناك"]],
    ["زار الـ15 دولة", "15", []],
    ["حضر نحو 84 ألف زنبق", "84", ["حضر نحو أربعة وثمانين ألف زنبق"]],
    ["وصل 200 زنبق", "200", ["وصل مئتا زنبق", "وصل مئتي زنبق"]],
    [
      "وصل في 3 أوت 2023 ويغادر في 20-5-2025",
      "20-5",
      ["وصل في 3 أوت 2023 ويغادر في العشرين من ماي عام ألفين وخمسة وعشرين"],
    ],
    [
      "وصل في 3 أيار 2023 ويغادر في 20-8-2025",
      "20-8",
      ["وصل في 3 أيار 2023 ويغادر في العشرين من آب عام ألفين وخمسة وعشرين"],
    ],
    ["وصل في 3 أوت 2023 لا أيار 2022", "3 أوت", ["وصل في الثالث من أوت عام ألفين وثلاثة وعشرين لا أيار 2022"]],
    ["بلغ العدد 84 ألفا", "84", ["بلغ العدد أربعة وثمانون ألفا", "بلغ العدد أربعة وثمانين ألفا"]],
    ["ارتفع إلى 5.3%", "5", ["ارتفع إلى خمسة فاصلة ثلاثة في المئة"]],
    ["سجل في الدقيقة 8", "8", ["سجل في الدقيقة الثامنة"]],
    // A noun in construct keeps its form.
    ["شارك نحو 30 رجل أعمال", "30", ["شارك نحو ثلاثين رجل أعمال"]],
    ["نظر في 34 مشروع قانون", "34", ["نظر في أربعة وثلاثين مشروع قانون"]],
    ["نظر في 102 مشروع قانون", "102", []],
    ["أغلق نحو 27 مكتب صيرفة", "27", ["أغلق نحو سبعة وعشرين مكتب صيرفة"]],
    ["أغلق نحو 27 مكتبا صغيرا", "27", ["أغلق نحو سبعة وعشرين مكتبا صغيرا"]],
    ["شارك نحو 20 عالم، وغادروا", "20", ["شارك نحو عشرين عالما، وغادروا"]],
    ["بزيادة 25 نقطة أساس", "25", ["بزيادة خمس وعشرين نقطة أساس"]],
    ["بقوة 6.3 درجات", "6", []],
    ["سجل في الدقيقة 28", "28", ["سجل في الدقيقة الثامنة والعشرين"]],
    ["كانت الدقيقة 28 حاسمة.", "28", []],
    ["سكنوا الطابق 3.", "3", ["سكنوا الطابق الثالث."]],
    ["سجل في الدقيقة 45+2", "45", []],
    ["أغلق عند 1.085 دولار", "1.085", []],
    ["ارتفع إلى 5% من 3 بالمئة", "5", ["ارتفع إلى خمسة بالمئة من 3 بالمئة"]],
    // Letters that touch the figure make it part of a name; a unit, و and a preposition do not.
    ["أطلق شبكة 6G في المدينة", "6", []],
    ["حلقت طائرة جي-31 هناك", "31", []],
    ["سار 7كم", "7", ["سار سبعة كيلومترات"]],
    ["استعان بـ14 خبيرا", "14", ["استعان بأربعة عشر خبيرا"]],
    ["ظفر بـ 14 لقبا", "14", []],
    ["بلغت الحصتان 41 و19 في المئة", "19", []],
    ["بلغت الحصتان 41 و19 في المئة", "41", []],
    ["انتهت المباراة 6 & 4", "6", []],
    ["افتتح (35) فندقا", "35", []],
    ["نشرت في July 30, 2015.", "30", []],
    // Farms, or a farmer in the singular.
    ["أحصى 25 مزارع", "25", []],
    // What is numbered is not counted, whatever is joined to it.
    ["نزل في الجناح 9 والطابق 11 والشارع 40 وفيلا 16.", "9", []],
    [
      "نزل في الجناح 9 والطابق 11 والشارع 40 وفيلا 16.",
      "11",
      ["نزل في الجناح 9 والطابق الحادي عشر والشارع 40 وفيلا 16."],
    ],
    ["نزل في الجناح 9 والطابق 11 والشارع 40 وفيلا 16.", "40", []],
    ["نزل في الجناح 9 والطابق 11 والشارع 40 وفيلا 16.", "16", []],
    ["اللوحة 18 قديمة.", "18", []],
    ["أصيب 30.", "30", ["أصيب ثلاثون.", "أصيب ثلاثين."]],
    ["خرج ناجيا من بين 13.", "13", ["خرج ناجيا من بين ثلاثة عشر.", "خرج ناجيا من بين ثلاث عشرة."]],
    // A minute and a goal; a day and those whom it saw.
    ["أحرز في الدقيقة 70 هدفا.", "70", []],
    ["سافر اليوم 70 طالبا.", "70", ["سافر اليوم سبعون طالبا.", "سافر اليوم سبعين طالبا."]],
  ])("in words: %s", async (text, under, expected) =>
    expect(await rewritten(text, under, "refactor.rewrite")).toEqual(expected),
  );

  it.each([
    ["وصل ثلاثة وعشرون وزيرا و5 سفراء", "ثلاثة", ["وصل 23 وزيرا و5 سفراء"]],
    ["وصل ثلاثة وعشرون وزيرا و٥ سفراء", "ثلاثة", ["وصل ٢٣ وزيرا و٥ سفراء"]],
    ["أنفق مليونين ونصف المليون يورو", "مليونين", ["أنفق 2.5 مليون يورو"]],
    ["أنفق ثلاثة ملايين دولار أمريكي", "ثلاثة", ["أنفق 3 ملايين دولار أمريكي"]],
    ["تبرع بثلاثة كتب", "ثلاثة", ["تبرع بـ3 كتب"]],
    ["الدورة الحادية عشرة للمعرض", "الحادية", ["الدورة الـ11 للمعرض"]],
    ["وحل بالمركز السابع.", "السابع", ["وحل بالمركز الـ7."]],
    // An ordinal before its noun, by itself, or for the first has no digits; nor has the number of a ruler or of an office.
    ["البرازيل سابع أكبر منتج للبن.", "سابع", []],
    ["أحرزت خامس ألقابها.", "خامس", []],
    ["وصل سادسا إلى خط النهاية.", "سادسا", []],
    ["كان خامس خمسة سافروا.", "خامس", []],
    ["كان خامس خمسة سافروا.", "خمسة", []],
    ["فاز بالمركز الأول.", "الأول", []],
    ["توفي البابا غريغور الثاني عشر.", "الثاني", []],
    ["زاره الأمير الحسن الثالث.", "الثالث", []],
    ["استقبله النائب الثاني لرئيس الوزراء.", "الثاني", []],
    ["قال الأربعة إنهم سافروا.", "الأربعة", []],
    ["سافر الفائزون الأربعة.", "الأربعة", ["سافر الفائزون الـ4."]],
  ])("in digits: %s", async (text, under, expected) =>
    expect(await rewritten(text, under, "refactor.rewrite")).toEqual(expected),
  );

  it.each([
    ["بلغ الثمن 51.452 دولارا في 16.9.2021", "بلغ الثمن ٥١٬٤٥٢ دولارا في ١٦.٩.٢٠٢١"],
    ["بلغ الثمن 1,250,000.5 دولار عند 10.30 صباحا", "بلغ الثمن ١٬٢٥٠٬٠٠٠٫٥ دولار عند ١٠.٣٠ صباحا"],
    ["بلغ الثمن 2.5 مليون دولار، وارتفع 3.25%", "بلغ الثمن ٢٫٥ مليون دولار، وارتفع ٣٫٢٥%"],
    ["بلغ الثمن ٥١٬٤٥٢ دولارا، وارتفع ٢٫٥ في المئة", "بلغ الثمن 51,452 دولارا، وارتفع 2.5 في المئة"],
  ])("converts the separators of amounts with their digits: %s", async (text, expected) => {
    expect(await rewritten(text, "بلغ", "source.convertDigits")).toEqual([expected]);
  });

  it("converts all digits of the article, but those of links and Latin names", async () => {
    const text = "وصل 5 و٧ ضيوف على متن F-16 بحسب https://example.org/2021 في 3.5 ساعات، بعد كوفيد-19";
    expect(await rewritten(text, "وصل", "source.convertDigits")).toEqual([
      "وصل 5 و7 ضيوف على متن F-16 بحسب https://example.org/2021 في 3.5 ساعات، بعد كوفيد-19",
      "وصل ٥ و٧ ضيوف على متن F-16 بحسب https://example.org/2021 في ٣٫٥ ساعات، بعد كوفيد-١٩",
    ]);
    expect(await rewritten("وصل ۵ و٧ ضيوف", "وصل", "source.convertDigits")).toEqual([
      "وصل 5 و7 ضيوف",
      "وصل ٥ و٧ ضيوف",
      "وصل ۵ و۷ ضيوف",
    ]);
    expect(await rewritten("لا رقم هنا", "رقم", "source.convertDigits")).toEqual([]);
  });
});
