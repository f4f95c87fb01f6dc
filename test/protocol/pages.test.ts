/** Articles in pages and news documents, as an editor has them open: everything stands at its place in the markup. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic, DocumentSymbol, Hover, WorkspaceEdit } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { textOfHtml } from "../../server/src/formats/html";
import { maskOf } from "../../server/src/formats/mask";
import { inMemory, URI, type Editor } from "./client";

const PAGE = `<!doctype html>
<html lang="ar"><head><title>الخبر</title><style>p { margin: 0 }</style></head>
<body><nav>اشترك أن الآن</nav><article>
  <h1>الميناء الجديد</h1><p>صلالة - قال <b>وزير الموانئ</b> سالم الرواحي أن الرصيف&nbsp;الجديد
  جاهز .</p><p>وأضاف الرواحي: &laquo;العمل <a href="https://example.org/أن">اكتمل</a>&raquo;.</p>
</article></body></html>
`;

class Page {
  readonly document: TextDocument;
  constructor(
    readonly editor: Editor,
    readonly text: string,
    languageId: string,
  ) {
    this.document = TextDocument.create(URI, languageId, 1, text);
    editor.open(text, languageId);
  }
  at(words: string): { textDocument: { uri: string }; position: { line: number; character: number } } {
    return { textDocument: { uri: URI }, position: this.document.positionAt(this.text.indexOf(words) + 1) };
  }
  /** What is found, with the words that it stands at. */
  async findings(): Promise<[unknown, string][]> {
    return (await this.editor.diagnostics()).map(({ code, range }) => [code, this.document.getText(range)]);
  }
  async actions(check: string): Promise<CodeAction[]> {
    const diagnostics = (await this.editor.diagnostics()).filter(({ code }) => code === check) as [Diagnostic];
    return this.editor.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: URI },
      range: diagnostics[0].range,
      context: { diagnostics },
    });
  }
  with({ changes }: WorkspaceEdit): string {
    return TextDocument.applyEdits(this.document, changes?.[URI] ?? []);
  }
}

async function page(text: string, { languageId = "html", pages = true } = {}): Promise<Page> {
  return new Page(await inMemory({ settings: () => ({ language: "en", pages }) }), text, languageId);
}

describe("a page", () => {
  it("is left alone until the setting asks for it", async () => {
    const quiet = await page(PAGE, { pages: false });
    expect(await quiet.findings()).toEqual([]);
    expect(await quiet.editor.connection.sendRequest("textDocument/hover", quiet.at("سالم"))).toBeNull();
  });

  it("has its findings where they stand, and none in what is no article", async () => {
    expect(await (await page(PAGE)).findings()).toEqual([
      ["qala-anna", "أن"],
      ["space-before-punct", " ."],
    ]);
  });

  it("is mended letter by letter", async () => {
    const open = await page(PAGE);
    const fix = (await open.actions("qala-anna")).find(({ title }) => title.includes("إن"));
    expect(open.with(fix?.edit ?? {})).toBe(PAGE.replace("الرواحي أن", "الرواحي إن"));
    const all = (await open.actions("qala-anna")).find(({ kind }) => kind === "source.fixAll.arabicPress");
    expect(open.with(all?.edit ?? {})).toBe(PAGE.replace("الرواحي أن", "الرواحي إن").replace("جاهز .", "جاهز."));
  });

  it("tells who a name is, who says what, and what it says in order", async () => {
    const open = await page(PAGE);
    const hover: Hover = await open.editor.connection.sendRequest("textDocument/hover", open.at("سالم الرواحي"));
    expect(JSON.stringify(hover.contents)).toContain("وزير الموانئ");
    expect(hover.range && open.document.getText(hover.range)).toBe("سالم الرواحي");
    const outline: DocumentSymbol[] = await open.editor.connection.sendRequest("textDocument/documentSymbol", {
      textDocument: { uri: URI },
    });
    expect(outline.map(({ selectionRange }) => open.document.getText(selectionRange)).join("\n")).toMatch(
      /الميناء الجديد[^]*سالم الرواحي[^]*الرواحي/,
    );
    const said: string = await open.editor.connection.sendRequest("arabicPress/table", {
      textDocument: { uri: URI },
      format: "csv",
    });
    expect(said).toMatch(/سالم الرواحي,وزير الموانئ,العمل +اكتمل,/);
  });

  it("is never cut through its markup", async () => {
    const torn = await page("<p>قال المدير سالم <i>الرواحي</i> إن العمل اكتمل.</p><p>وأضاف الرواحي أنه مستمر.</p>");
    await expect(
      torn.editor.connection.sendRequest("textDocument/rename", { ...torn.at("سالم"), newName: "هاني المنذري" }),
    ).rejects.toThrow(/by hand/);
    const ghayr = "<p>هذا القرار الغير رسمي صدر أمس.</p>";
    expect(await (await page(ghayr)).findings()).toContainEqual(["ghayr-al", "الغير رسمي"]);
    expect(await (await page(ghayr.replace("رسمي", "<b>رسمي</b>"))).findings()).toEqual([]);
    const counted = await page("<p>زار الوفد 15 <b>دولة</b> في العام، ثم 16 دولة.</p>");
    const rewritten = async (words: string): Promise<string[]> => {
      const { textDocument, position } = counted.at(words);
      const range = { start: position, end: position };
      const actions: CodeAction[] = await counted.editor.connection.sendRequest("textDocument/codeAction", {
        textDocument,
        range,
        context: { diagnostics: [], only: ["refactor.rewrite"] },
      });
      return actions.map(({ edit }) => counted.with(edit ?? {}));
    };
    expect(await rewritten("16")).toContainEqual(expect.stringContaining("ست عشرة دولة"));
    expect((await rewritten("15")).filter((text) => !text.includes("<b>دولة</b>"))).toEqual([]);
  });

  it("is left alone where its letters are written by numbers, and where it is mostly another language", async () => {
    const numbers = [..."قال الوزير أن بلاده مستعدة."].map((letter) => `&#${letter.charCodeAt(0)};`).join("");
    expect(await (await page(`<p>${numbers}</p>`)).findings()).toEqual([]);
    expect(
      await (await page("<p>The minister said أن it is near, and went home to the harbour.</p>")).findings(),
    ).toEqual([]);
  });

  it("is read while it is being typed", async () => {
    expect(await (await page('<p>قال الوزير أن بلاده <b class="')).findings()).toEqual([["qala-anna", "أن"]]);
  });

  it("keeps every place, whatever its markup is", () => {
    const parts = fc.constantFrom(
      ..."<p>|</p>|<b>|</b>|<br>|<article>|<|&|&amp;|&laquo;|&raquo;|&nbsp;|وصل|قال أن|.| |\n|\r\n|😀|<!--|-->|<p a='".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chosen) => {
        const source = chosen.join("");
        const mask = maskOf(source, textOfHtml(source));
        expect(mask).toHaveLength(source.length);
        for (let at = 0; at < source.length; at++)
          if (/\p{Script=Arabic}/u.test(mask?.[at] ?? "")) expect(mask?.[at]).toBe(source[at]);
      }),
    );
  });
});

describe("news in XML", () => {
  const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>x</title></head><body><body.head><hedline><hl1>الميناء جاهز</hl1></hedline></body.head>
<body.content><p>قال سالم الرواحي أن الميناء جاهز.</p></body.content></body></nitf>`;

  it("has its findings where they stand", async () => {
    expect(await (await page(NITF, { languageId: "xml" })).findings()).toEqual([["qala-anna", "أن"]]);
  });

  it.each([
    ["settings of a program", "<config><name>قال الوزير أن بلاده مستعدة.</name></config>"],
    ["entities of its own", `<!DOCTYPE nitf [<!ENTITY a "قال الوزير أن بلاده">]>${NITF}`],
    ["a hundred thousand levels", `<nitf><body>${"<p>".repeat(100_000)}قال الوزير أن بلاده مستعدة.`],
  ])("is not read where it is %s", async (_, text) => {
    const open = await page(text, { languageId: "xml" });
    expect(await open.findings()).toEqual([]);
    expect(open.editor.logged.join()).not.toMatch(/error/i);
  });
});
