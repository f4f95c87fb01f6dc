/** What a person does in VS Code, done through its own API: the extension host runs this file. */
import * as assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import * as vscode from "vscode";

const RESULTS = process.env["ARABIC_PRESS_RESULTS"] ?? join(__dirname, "../../.vscode-test/results");

/** Called by VS Code; ends with an error where a test failed. Counts go to vscode.json for the test script. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 240_000 });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  suites();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      mkdirSync(RESULTS, { recursive: true });
      writeFileSync(
        join(RESULTS, "vscode.json"),
        JSON.stringify({ passed: runner.stats?.passes ?? 0, failed: failures }),
      );
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}

function suites(): void {
  describe("an article in VS Code", () => {
    it("shows its findings", async () => {
      const document = await opened("planted-errors.txt");
      const found = await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length > 5,
      );
      assert.ok(found.some(({ code }) => codeOf(code) === "qala-anna"));
      assert.ok(found.every(({ source }) => source === "Arabic Press"));
      const severities = found.filter(({ code }) => codeOf(code) === "bidi-control").map(({ severity }) => severity);
      assert.deepEqual(severities, [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Warning]);
    });

    it("tells who a name is", async () => {
      const document = await opened("politics.txt");
      const text = await until(
        () => hoverAt(document, "باتبايار"),
        (value) => value !== "",
      );
      assert.match(text, /باتبايار دورجي/);
      assert.match(text, /وزير الطرق المنغولي/);
    });

    it("tells who speaks under a reporting verb", async () => {
      const document = await opened("politics.txt");
      assert.match(
        await until(
          () => hoverAt(document, "وأوضح", 1),
          (value) => value !== "",
        ),
        /المتحدث: .*ضمير مستتر/s,
      );
    });

    it("spells a number out", async () => {
      const document = await opened("politics.txt");
      assert.match(
        await until(
          () => hoverAt(document, "1.2 مليون"),
          (value) => value !== "",
        ),
        /1,200,000 .*\(USD\)[\s\S]*مليون ومئتا ألف|1,200,000[\s\S]*مليون ومئتان/,
      );
    });

    it("outlines every paragraph under its speaker", async () => {
      const document = await opened("politics.txt");
      const symbols = await until(
        () =>
          vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
        (list) => (list ?? []).length > 0,
      );
      assert.equal(
        symbols.length,
        document
          .getText()
          .split("\n")
          .filter((line) => line.trim() !== "").length,
      );
      assert.ok(symbols.some(({ name }) => bare(name).startsWith("باتبايار دورجي: ")));
      assert.ok(symbols.every(({ range, children }) => children.every((child) => range.contains(child.range))));
    });

    it("opens the explanation behind a finding's code, in the language chosen", async () => {
      const document = await opened("planted-errors.txt");
      const linked = async (language: string): Promise<vscode.Uri> => {
        const codes = (): vscode.Diagnostic["code"][] =>
          vscode.languages.getDiagnostics(document.uri).map(({ code }) => code);
        const found = await until(codes, (list) =>
          list.some(
            (code) =>
              typeof code === "object" && code.value === "qala-anna" && code.target.path.startsWith(`/${language}/`),
          ),
        );
        const code = found.find((one) => codeOf(one) === "qala-anna");
        assert.ok(typeof code === "object");
        return code.target;
      };
      const arabic = await linked("ar");
      assert.match(
        (await vscode.workspace.openTextDocument(arabic)).getText(),
        /### فتح همزة «إن» بعد القول[\s\S]*\| قال /,
      );
      await vscode.commands.executeCommand("vscode.open", arabic);
      const input = await until(
        () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
        (one) => one instanceof vscode.TabInputCustom,
      );
      assert.ok(input instanceof vscode.TabInputCustom && input.viewType === "vscode.markdown.preview.editor");
      // A page of faults is no article.
      assert.deepEqual(vscode.languages.getDiagnostics(arabic), []);
      const settings = vscode.workspace.getConfiguration("arabicPress");
      await vscode.window.showTextDocument(document);
      await settings.update("language", "en", vscode.ConfigurationTarget.Global);
      assert.match(bare((await vscode.workspace.openTextDocument(await linked("en"))).getText()), /^### أن after قال/);
      await settings.update("language", undefined, vscode.ConfigurationTarget.Global);
    });

    it("applies a quick fix when it is asked to, and not before", async () => {
      const document = await opened("planted-errors.txt");
      const before = document.getText();
      const found = await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.some(({ code }) => codeOf(code) === "qala-anna"),
      );
      const finding = found.find(({ code }) => codeOf(code) === "qala-anna");
      assert.ok(finding);
      assert.equal(document.getText(), before);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const fix = actions.find(({ title }) => title.includes("إن"));
      assert.ok(fix?.edit);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.equal(document.getText(finding.range), "إن");
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => !list.some(({ code }) => codeOf(code) === "qala-anna"),
      );
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });

    it("applies all sure fixes on save, where the user wants it", async () => {
      const document = await opened("planted-language.txt");
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.some(({ code }) => codeOf(code) === "sawfa-lan"),
      );
      const settings = vscode.workspace.getConfiguration("editor");
      await settings.update(
        "codeActionsOnSave",
        { "source.fixAll.arabicPress": "explicit" },
        vscode.ConfigurationTarget.Global,
      );
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), " ");
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.ok(await document.save());
      await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Global);
      const text = document.getText();
      for (const right of [
        "وقالت الوزيرة نورة السالم",
        "اجتماعا عاجلا عقد مساء",
        "أن المسؤولين عن المصنع لم يأت",
        "وأن الوزارة لن تنتظر",
        "بمشاركة 5 خبراء و11 مهندسا",
      ])
        assert.ok(text.includes(right), right);
      // Whose words they are the writer decides: سبتمبر/آب stays.
      assert.ok(text.includes("سبتمبر/آب"));
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => !list.some(({ code }) => codeOf(code) === "sawfa-lan"),
      );
    });

    it("takes a changed setting without a restart", async () => {
      const document = await opened("planted-errors.txt");
      const has = (list: readonly vscode.Diagnostic[]): boolean =>
        list.some(({ code }) => codeOf(code) === "long-sentence");
      await until(() => vscode.languages.getDiagnostics(document.uri), has);
      const settings = vscode.workspace.getConfiguration("arabicPress");
      await settings.update("checks.long-sentence", "off", vscode.ConfigurationTarget.Global);
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length > 0 && !has(list),
      );
      await settings.update("checks.long-sentence", undefined, vscode.ConfigurationTarget.Global);
      await until(() => vscode.languages.getDiagnostics(document.uri), has);
    });

    it("speaks English when it is set to", async () => {
      const document = await opened("politics.txt");
      const settings = vscode.workspace.getConfiguration("arabicPress");
      await settings.update("language", "en", vscode.ConfigurationTarget.Global);
      assert.match(
        await until(
          () => hoverAt(document, "وأوضح", 1),
          (value) => value.includes("Speaker"),
        ),
        /referring to the speaker of paragraph/,
      );
      await settings.update("language", undefined, vscode.ConfigurationTarget.Global);
    });

    it("reads the text of Markdown and skips its markup", async () => {
      const document = await vscode.workspace.openTextDocument({
        language: "markdown",
        content: "# عنوان الخبر\n\nقال **الوزير** أن بلاده مستعدة.\n\n```\nقال الوزير أن\n```\n",
      });
      await vscode.window.showTextDocument(document);
      const found = await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length > 0,
      );
      assert.deepEqual(
        found.map(({ code, range }) => [codeOf(code), range.start.line]),
        [["qala-anna", 2]],
      );
    });

    it("takes a name into the stylebook, and its squiggle goes", async () => {
      const document = await written("name.txt", "وصلت إستقلال حداد أمس إلى المدينة.");
      const [finding] = await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.some(({ code }) => codeOf(code) === "hamza-on-wasl"),
      );
      assert.ok(finding);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
      );
      const command = actions.find(({ command: one }) => one?.command === "arabicPress.addToStylebook")?.command;
      assert.ok(command, actions.map(({ title }) => title).join(", "));
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length === 0,
      );
      assert.match(await read("stylebook.yaml"), /name: إستقلال/);
    });

    it("follows a stylebook as it is typed, and tells where it is broken", async () => {
      const article = await written("term.txt", "وقعت عملية أمس في المدينة.");
      const stylebook = await written("stylebook.yaml", "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n");
      await until(
        () => vscode.languages.getDiagnostics(article.uri),
        (list) => list.some(({ code }) => codeOf(code) === "stylebook-term"),
      );
      const edit = new vscode.WorkspaceEdit();
      edit.replace(stylebook.uri, new vscode.Range(0, 0, 0, 5), "tems");
      assert.ok(await vscode.workspace.applyEdit(edit));
      const faults = await until(
        () => vscode.languages.getDiagnostics(stylebook.uri).filter(({ source }) => source === "Arabic Press"),
        (list) => list.length > 0,
      );
      assert.match(faults.map(({ message }) => message).join("\n"), /tems[\s\S]*يُعمل بآخر نسخة سليمة/);
      assert.equal(faults[0]?.range.start.line, 0);
      assert.ok(
        vscode.languages.getDiagnostics(article.uri).some(({ code }) => codeOf(code) === "stylebook-term"),
        "the last good one is in force",
      );
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });

    it("ignores a finding where it is told to, and writes that down", async () => {
      const document = await written("ignored.txt", "قال الوزير أن بلاده مستعدة للحوار.");
      const [finding] = await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length > 0,
      );
      assert.ok(finding);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
      );
      const command = actions.find(({ command: one }) => one?.command === "arabicPress.ignore")?.command;
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length === 0,
      );
      assert.match(await read(".arabic-press/ignore.yaml"), /check: qala-anna/);
    });

    it("adds to the list of ignored findings where it is open, and loses nothing that is not saved", async () => {
      const list = await opened(".arabic-press/ignore.yaml");
      const before = list.getText();
      const typed = new vscode.WorkspaceEdit();
      typed.insert(list.uri, list.positionAt(before.length), "words:\n  - دوشنبه   # عاصمة\n");
      assert.ok(await vscode.workspace.applyEdit(typed));
      const document = await written("word.txt", "وصل المدير إلى هذة المدينة أمس.");
      const [finding] = await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (found) => found.length > 0,
      );
      assert.ok(finding);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
      );
      const command = actions.filter(({ command: one }) => one?.command === "arabicPress.ignore").at(-1)?.command;
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (found) => found.length === 0,
      );
      assert.equal(list.getText(), `${before}words:\n  - دوشنبه   # عاصمة\n  - هذة\n`);
      assert.equal(list.isDirty, true);
      assert.equal(await read(".arabic-press/ignore.yaml"), before);
      await vscode.window.showTextDocument(list);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });

    it("goes to the mention that a dropped subject refers to, and finds all of a name", async () => {
      const document = await opened("politics.txt");
      const text = document.getText();
      const at = document.positionAt(text.indexOf("وأوضح") + 2);
      const [found] = await until(
        () => vscode.commands.executeCommand<vscode.Location[]>("vscode.executeDefinitionProvider", document.uri, at),
        (list) => list.length > 0,
      );
      assert.ok(found);
      assert.match(document.getText(found.range), /الرواحي/);
      const all = await vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        document.uri,
        found.range.start,
      );
      assert.ok(all.length > 1);
    });

    it("renames a person everywhere, short forms too", async () => {
      const document = await written(
        "rename.txt",
        "قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\nوأكد الرواحي أن التوقيع غدا.",
      );
      const edit = await until(
        () =>
          vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            "vscode.executeDocumentRenameProvider",
            document.uri,
            new vscode.Position(0, 16),
            "ماجد العامري",
          ),
        (one) => one !== undefined,
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.equal(document.getText(), "قال وزير الصيد ماجد العامري إن الاتفاق قريب.\nوأكد العامري أن التوقيع غدا.");
    });

    it("selects more and more around a word: the name, the words said, the quotation, the paragraph", async () => {
      const text = "وصل الوفد أمس. وقال سالم الرواحي إن الاتفاق مع ليلى حداد قريب.";
      const document = await written("select.txt", text);
      const at = document.positionAt(text.indexOf("حداد") + 1);
      const ranges = await until(
        () =>
          vscode.commands.executeCommand<vscode.SelectionRange[]>(
            "vscode.executeSelectionRangeProvider",
            document.uri,
            [at],
          ),
        (list) => selected(document, list[0]).length > 4,
      );
      assert.deepEqual(
        selected(document, ranges[0]).filter((words) => words.includes("حداد")),
        [
          "حداد",
          "ليلى حداد",
          "الاتفاق مع ليلى حداد قريب",
          "قال سالم الرواحي إن الاتفاق مع ليلى حداد قريب",
          "وقال سالم الرواحي إن الاتفاق مع ليلى حداد قريب.",
          text,
        ],
      );
    });

    it("marks all mentions of a name, and leads from one that the stylebook has to its entry", async () => {
      const text = "قال سالم الرواحي إن الاتفاق قريب.\nوأضاف الرواحي أن التوقيع غدا.";
      await written("stylebook.yaml", "names:\n  - name: سالم الرواحي\n    type: person\n");
      const document = await written("linked.txt", text);
      // A link over the name itself would have its line laid out in pieces.
      await until(
        () => hoverAt(document, "الرواحي", 1),
        (value) => /\]\(file:.*\/stylebook\.yaml#L2\)/.test(value),
      );
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        document.uri,
      );
      assert.deepEqual(links, []);
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        "vscode.executeDocumentHighlights",
        document.uri,
        document.positionAt(6),
      );
      assert.deepEqual(
        highlights.map(({ range, kind }) => [document.getText(range), kind]),
        [
          ["سالم الرواحي", vscode.DocumentHighlightKind.Write],
          ["الرواحي", vscode.DocumentHighlightKind.Read],
        ],
      );
    });

    it("moves from quotation to quotation, and wraps words in marks", async () => {
      const document = await written(
        "move.txt",
        "وصل الوفد أمس.\nقال سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.",
      );
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await until(
        async () => {
          await vscode.commands.executeCommand("arabicPress.nextQuotation");
          return editor.selection.active.line;
        },
        (line) => line === 1,
      );
      await vscode.commands.executeCommand("arabicPress.nextQuotation");
      assert.equal(editor.selection.active.line, 2);
      await vscode.commands.executeCommand("arabicPress.previousQuotation");
      assert.equal(editor.selection.active.line, 1);
      editor.selection = new vscode.Selection(0, 0, 0, 3);
      await vscode.commands.executeCommand("arabicPress.wrapInGuillemets");
      assert.equal(document.lineAt(0).text, "«وصل» الوفد أمس.");
    });

    it("copies the article's facts, and paints a speaker's words", async () => {
      await opened("politics.txt");
      await vscode.commands.executeCommand("arabicPress.copyFacts");
      assert.match(await vscode.env.clipboard.readText(), /\| باتبايار دورجي \| .*وزير الطرق/);
      await vscode.commands.executeCommand("arabicPress.highlightSpeaker");
      await vscode.commands.executeCommand("arabicPress.clearSpeaker");
    });

    it("puts the table of quotations on the clipboard", async () => {
      await opened("politics.txt");
      await vscode.env.clipboard.writeText("");
      const exporting = vscode.commands.executeCommand("arabicPress.exportTable");
      // Markdown is the first format, the clipboard the first place.
      await until(
        async () => {
          await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
          return vscode.env.clipboard.readText();
        },
        (text) => text.includes("باتبايار دورجي"),
      );
      await exporting;
      assert.match(await vscode.env.clipboard.readText(), /^\| المتحدث \| الصفة \|/);
    });

    it("offers and applies what can be done with a name, a quotation and a number", async () => {
      const text =
        "قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\nوأكد سالم الرواحي: «القرار نهائي».\nوأضاف أن الدعم 12 مليون دولار.\nوأشار الرواحي إلى أن التوقيع غدا.";
      const tries: readonly [at: string, title: RegExp, after: string][] = [
        ["وأضاف", /اذكر المتحدث هنا/, "وأضاف الرواحي أن"],
        ["قال", /حوّل إلى اقتباس مباشر/, "قال وزير الصيد سالم الرواحي: «الاتفاق قريب»"],
        ["أكد", /حوّل إلى كلام منقول/, "وأكد سالم الرواحي أن القرار نهائي."],
        ["12", /اثني عشر|اثنا عشر/, "عشر مليون دولار"],
        ["الرواحي إلى", /اكتب الاسم كاملا/, "وأشار سالم الرواحي إلى"],
        ["الرواحي إلى", /أضف الصفة/, "وأشار وزير الصيد الرواحي إلى"],
      ];
      for (const [index, [place, title, after]] of tries.entries()) {
        const document = await written(`action-${index}.txt`, text);
        const at = document.positionAt(text.lastIndexOf(place) + 1);
        const actions = await until(
          () =>
            vscode.commands.executeCommand<vscode.CodeAction[]>(
              "vscode.executeCodeActionProvider",
              document.uri,
              new vscode.Range(at, at),
            ),
          (list) => (list ?? []).some((one) => title.test(one.title)),
        );
        const edit = actions.find((one) => title.test(one.title))?.edit;
        assert.ok(edit, `${String(title)} among ${actions.map((one) => one.title).join(", ")}`);
        assert.ok(await vscode.workspace.applyEdit(edit));
        assert.ok(document.getText().includes(after), document.getText());
        await document.save();
      }
    });

    it("completes a name of the article, and a reporting verb with its particle", async () => {
      const document = await written("complete.txt", "قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\nوعاد سالم \nأك");
      const labelsAt = async (line: number, character: number): Promise<string[]> =>
        (
          await vscode.commands.executeCommand<vscode.CompletionList>(
            "vscode.executeCompletionItemProvider",
            document.uri,
            new vscode.Position(line, character),
          )
        ).items.map(({ label }) => (typeof label === "string" ? label : label.label));
      await until(
        () => labelsAt(1, 9),
        (labels) => labels.includes("سالم الرواحي"),
      );
      assert.ok((await labelsAt(2, 2)).includes("أكد أن"));
    });

    it("writes a dateline, turns digits over, and goes from finding to finding of a kind", async () => {
      const document = await written(
        "commands.txt",
        "\nقال الوزير أن الدعم 12 مليونا.\nوصل الوفد.\nقال السفير أن الاتفاق قريب.",
      );
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.filter(({ code }) => codeOf(code) === "qala-anna").length === 2,
      );
      editor.selection = new vscode.Selection(1, 12, 1, 12);
      await vscode.commands.executeCommand("arabicPress.nextFindingOfKind");
      assert.equal(editor.selection.active.line, 3);
      await vscode.commands.executeCommand("arabicPress.previousFindingOfKind");
      assert.equal(editor.selection.active.line, 1);
      void vscode.commands.executeCommand("arabicPress.convertDigits");
      // A menu of the other digit systems: the first is taken.
      await until(
        async () => {
          await vscode.commands.executeCommand("acceptSelectedCodeAction");
          return document.lineAt(1).text;
        },
        (text) => !text.includes("12"),
      );
      assert.match(document.lineAt(1).text, /١٢ مليونا/);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const inserting = vscode.commands.executeCommand("arabicPress.insertDateline");
      await until(
        async () => {
          await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
          return document.lineAt(0).text;
        },
        (text) => text !== "",
      );
      await inserting;
      assert.match(document.lineAt(0).text, /\d/);
      await document.save();
    });

    it("shows a speaker's quotations as calls, and folds what one speaker says", async () => {
      const document = await opened("politics.txt");
      const at = document.positionAt(document.getText().indexOf("باتبايار") + 1);
      const [item] = await until(
        () =>
          vscode.commands.executeCommand<vscode.CallHierarchyItem[]>("vscode.prepareCallHierarchy", document.uri, at),
        (list) => (list ?? []).length > 0,
      );
      assert.equal(bare(item?.name ?? ""), "باتبايار دورجي");
      const calls = await until(
        () => vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>("vscode.provideOutgoingCalls", item),
        (list) => list.length > 1,
      );
      assert.ok(calls.some(({ to }) => bare(to.detail ?? "") === "politics.txt"));
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      assert.ok(folds.length > 0);
    });

    it("draws speakers and counts beside the text only where it is asked to", async () => {
      const document = await opened("politics.txt");
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = (): Thenable<vscode.InlayHint[]> =>
        vscode.commands.executeCommand("vscode.executeInlayHintProvider", document.uri, whole);
      const lenses = (): Thenable<vscode.CodeLens[]> =>
        vscode.commands.executeCommand("vscode.executeCodeLensProvider", document.uri);
      assert.deepEqual([(await hints()).length, (await lenses()).length], [0, 0]);
      const settings = vscode.workspace.getConfiguration("arabicPress");
      for (const name of ["inlayHints", "codeLens"])
        await settings.update(name, true, vscode.ConfigurationTarget.Global);
      const [hint] = await until(hints, (list) => list.length > 0);
      assert.match(String(hint?.label), /^\(.+\)$/);
      const [lens] = await until(lenses, (list) => list.length > 0);
      assert.match(bare(lens?.command?.title ?? ""), / · (?:قول واحد|قولان|\d+ (?:أقوال|قولا))$/);
      for (const name of ["inlayHints", "codeLens"])
        await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    });

    it("finds persons across the folder, and what they said", async () => {
      await opened("politics.txt");
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "دورجي",
      );
      assert.ok(found.some(({ name }) => bare(name) === "باتبايار دورجي"));
      const said = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "دورجي:",
      );
      assert.ok(said.length > 1 && said.every(({ name }) => bare(name).startsWith("باتبايار دورجي: ")));
    });

    it("checks all articles of the folder: those that are not open have their findings told, too", async () => {
      await vscode.commands.executeCommand("arabicPress.checkFolder");
      const found = vscode.languages.getDiagnostics().filter(([, diagnostics]) => diagnostics.length > 0);
      assert.ok(
        found.some(([uri]) => uri.path.endsWith("/planted-language.txt")),
        found.map(([uri]) => uri.path).join(" "),
      );
    });

    it("starts its server again by command", async () => {
      await vscode.commands.executeCommand("arabicPress.restartServer");
      const document = await opened("planted-errors.txt");
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (list) => list.length > 0,
      );
    });

    it("leaves an English text alone", async () => {
      const english = await vscode.workspace.openTextDocument({
        language: "plaintext",
        content: "The minister said , that all is well ;",
      });
      await vscode.window.showTextDocument(english);
      const arabic = await opened("planted-errors.txt");
      await until(
        () => vscode.languages.getDiagnostics(arabic.uri),
        (list) => list.length > 0,
      );
      assert.deepEqual(vscode.languages.getDiagnostics(english.uri), []);
    });
  });
}

async function opened(sample: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inFolder(sample));
  // Findings follow what has a tab; a preview would lose its own to the next file.
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** A file of the open folder, written and shown. */
async function written(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
  return opened(name);
}

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(name)));
}

function inFolder(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

async function hoverAt(document: vscode.TextDocument, words: string, into = 0): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + into);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)))
    .join("\n");
}

/** What a growing selection takes, innermost first. */
function selected(document: vscode.TextDocument, range: vscode.SelectionRange | undefined): string[] {
  return range === undefined ? [] : [document.getText(range.range), ...selected(document, range.parent)];
}

/** A row's text without what orders it on the screen. */
const bare = (text: string): string => text.replace(/[\u200e\u2066-\u2069]/g, "");

function codeOf(code: vscode.Diagnostic["code"]): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Asks again until the answer is as it should be; the suite's own time limit ends it. */
async function until<T>(ask: () => T | Thenable<T>, right: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
