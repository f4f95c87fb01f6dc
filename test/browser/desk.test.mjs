// What stands around an article in VS Code: the first minutes, the status item and its menu, empty trees, levels of checks, a server that is gone.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  begin,
  box,
  choose,
  closeAll,
  end,
  eventually,
  file,
  host,
  inTextEditor,
  open,
  rowsOf,
  run,
  set,
  tabs,
  workbench,
} from "./writing.mjs";
import { answer, AT_ONCE, bring, command, told, until } from "./workbench.mjs";

const ARABIC =
  "المدينة 3 مايو 2025 (شينخوا) -- قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\n\nوأضاف الرواحي أن الدعم 12 مليون دولار.\n";
const TREES = ["Outline of the Article", "Who Said What", "Facts and Figures"];

const undirected = (/** @type {string} */ text) => text.replace(/[\u200e\u2066-\u2069]/g, "");
const folderSettings = () => JSON.parse(readFileSync(file(".vscode/settings.json"), "utf8"));
/** @param {string} name @param {unknown} value */
const setting = (name, value) =>
  host(
    "await vscode.workspace.getConfiguration().update(given[0], given[1] ?? undefined, vscode.ConfigurationTarget.Global);",
    [name, value],
  );
/** @param {string} name @returns {Promise<string[]>} */
const findings = (name) =>
  host(
    "return vscode.languages.getDiagnostics(vscode.Uri.file(given)).map(({ code }) => code.value ?? code);",
    file(name),
  );
const notices = async () => (await told(workbench.page)).map(undirected);
const say = (/** @type {string} */ words) => answer(workbench.page, words);

const statusItem = () => workbench.page.locator(".statusbar-item", { hasText: "Arabic Press" });
const picks = () => box().locator(".quick-input-list .monaco-list-row .label-name");
const labels = async () => (await picks().allInnerTexts()).map(undirected);
/** Opens the menu of the status item. @returns what it offers, once that has a row with these words @param {string} words */
const menuWith = async (words) => {
  await eventually(() => statusItem().count()).toBe(1);
  // What stood in the menu as it was opened stays there: it is opened anew until it has what is waited for.
  await bring(picks().filter({ hasText: words }), async () => {
    await workbench.page.keyboard.press("Escape");
    await statusItem().click(AT_ONCE);
  });
  return labels();
};
beforeAll(() => begin({ user: { "arabicPress.offers": true } }));
afterAll(end);
beforeEach(closeAll);
/** The window is left as it was found, also by a test that fails. */
afterEach(async () => {
  await workbench.page.keyboard.press("Escape");
  await run("workbench.action.closeQuickOpen");
  await run("notifications.hideList");
  await run("notifications.clearAll");
  await setting("arabicPress.language", undefined);
  // Tables in an editor of their own have no file to be saved to.
  await host(
    `for (const { uri } of vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "untitled")) {
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }`,
  );
  await closeAll();
  set({});
  writeFileSync(file("stylebook.yaml"), "names: []\n");
});

describe("the first minutes", () => {
  it("an Arabic text offers what it needs, once in a folder; what is written is said, and taken back", async () => {
    await open("first.txt", { text: ARABIC });
    await eventually(notices).toEqual([expect.stringContaining("السطور الطويلة هنا لا تلتف")]);
    await workbench.picture("offer");
    expect(folderSettings()["[plaintext]"]).toBeUndefined();
    await say("اضبطه هنا");
    // A bracket in a colour or a box of its own splits its line.
    await eventually(() => folderSettings()["[plaintext]"]).toEqual({
      "editor.wordWrap": "on",
      "editor.matchBrackets": "never",
      "editor.bracketPairColorization.enabled": false,
    });
    await eventually(notices).toEqual([
      expect.stringMatching(/كُتب في إعدادات هذا المجلد.*editor\.wordWrap.*editor\.matchBrackets/s),
    ]);
    await say("تراجع");
    // All of it, in both languages, before anybody else writes there.
    await eventually(() => JSON.stringify(folderSettings())).not.toMatch(/editor\./);
    await open("second.txt", { text: ARABIC });
    await eventually(inTextEditor).toMatchObject({ path: file("second.txt") });
    await eventually(() => findings("second.txt")).toContain("qala-anna");
    expect(await notices()).toEqual([]);
  });

  /** @param {string} name @param {() => Promise<void>} deed */
  const opensReading = (name, deed) =>
    until(deed, async () => (await tabs()).some((tab) => tab.includes(`قراءة: \u2068${name}`)));

  it("the reading view has a button and a key for every kind of article", async () => {
    for (const name of ["view.txt", "view.md", "view.arpress"]) {
      await open(name, { text: ARABIC });
      await opensReading(name, () =>
        workbench.page.locator('.editor-actions .action-label[aria-label^="Open Reading View"]').first().click(AT_ONCE),
      );
      await closeAll();
    }
    await open("key.md", { text: ARABIC });
    await eventually(inTextEditor).toMatchObject({ path: file("key.md") });
    await workbench.page.locator(".monaco-editor .view-line").first().click();
    await opensReading("key.md", () => workbench.page.keyboard.press("Control+Alt+Shift+KeyR"));
  });
});

describe("the walkthrough", () => {
  /** Shows it, and tells which of its steps are ticked. */
  const ticked = async () => {
    await host(
      `await vscode.commands.executeCommand("workbench.action.openWalkthrough", "arabic-press.arabic-press#start", false);`,
    );
    return workbench.page
      .locator("[data-done-step-id].complete")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-done-step-id")?.split("#").at(-1)));
  };
  const article = async () => {
    // What was counted before, here or in another test, is told for a moment longer.
    await eventually(() => statusItem().count()).toBe(0);
    await open("walk.txt", { text: ARABIC });
    await eventually(inTextEditor).toMatchObject({ path: file("walk.txt") });
    await eventually(async () => (await statusItem().allInnerTexts()).join()).toContain("كلمة");
  };

  it("ticks a step when it is done, by whatever way, and none by another's doing", async () => {
    await eventually(ticked).toEqual(expect.not.arrayContaining(["open"]));
    const tickedBehind = async () => {
      await article();
      return ticked();
    };
    await eventually(tickedBehind).toContain("open");
    for (const step of ["fix", "read", "write", "stylebook"]) expect(await ticked()).not.toContain(step);
    await article();
    await host(
      `await vscode.commands.executeCommand("vscode.executeHoverProvider", vscode.window.activeTextEditor.document.uri, new vscode.Position(0, given));`,
      ARABIC.indexOf("سالم") + 1,
    );
    await eventually(ticked).toContain("hover");
    await article();
    await command(workbench.page, "Arabic Press: Open Reading View");
    await eventually(ticked).toContain("read");
    await workbench.picture("walkthrough-done");
  });
});

describe("the status item", () => {
  beforeEach(async () => {
    await open("status.txt", { text: ARABIC });
    await eventually(() => findings("status.txt")).toContain("qala-anna");
  });

  it("has a name, words and minutes, and a menu in one language", async () => {
    await eventually(async () => undirected((await statusItem().allInnerTexts()).join())).toMatch(
      /Arabic Press: \d+ كلمة · دقيقة واحدة/,
    );
    const arabic = await menuWith("السجل");
    await workbench.picture("status-menu");
    await workbench.page.keyboard.press("Escape");
    expect(arabic.filter((text) => !/[\u0621-\u064a]/.test(text))).toEqual([]);
    await setting("arabicPress.language", "en");
    const english = await menuWith("log");
    await workbench.page.keyboard.press("Escape");
    expect(english).toHaveLength(arabic.length);
    expect(english.filter((text) => /[\u0621-\u064a]/.test(text))).toEqual([]);
  });

  it.each([
    ["افتح عرض القراءة", () => tabs(), expect.arrayContaining([expect.stringContaining("قراءة: ")])],
    ["الكتابة من اليمين", () => tabs(), ["status.txt arabicPress.writingOption"]],
    [
      "انسخ حقائق الخبر",
      () => host("return vscode.env.clipboard.readText();"),
      expect.stringContaining("سالم الرواحي"),
    ],
    [
      "افحص أخبار المجلد",
      () => workbench.page.locator(".markers-panel .monaco-list-row").allInnerTexts(),
      expect.arrayContaining([expect.stringContaining("first.txt")]),
    ],
    ["افتح دليل الأسلوب", inTextEditor, expect.objectContaining({ path: file("stylebook.yaml") })],
    ["اعرض التنبيهات المتجاهَلة", notices, [expect.stringContaining("لا تنبيهات متجاهَلة")]],
    ["التفاف السطور", notices, [expect.stringContaining("editor.wordWrap")]],
    ["الإعدادات", () => tabs(), expect.arrayContaining([expect.stringContaining("Settings")])],
    ["أعد تشغيل الخادم", () => findings("status.txt"), expect.arrayContaining(["qala-anna"])],
    [
      "اعرض السجل",
      () => workbench.page.locator(".part.panel .composite.title, .part.panel .action-item.checked").allInnerTexts(),
      expect.arrayContaining([expect.stringMatching(/output/i)]),
    ],
  ])("its menu: %s", async (words, ask, wanted) => {
    await host("await vscode.env.clipboard.writeText('');");
    await menuWith(words);
    await choose(words);
    await eventually(ask).toEqual(wanted);
  });

  it("its menu: off in plain text, said with its reason, and on again", async () => {
    await menuWith("أوقف القراءة");
    await choose("أوقف القراءة");
    await eventually(() => findings("status.txt")).toEqual([]);
    await eventually(async () => undirected(await statusItem().innerText())).toBe("Arabic Press: لا يعمل هنا");
    expect(await menuWith("أعد تشغيلها")).not.toContainEqual(expect.stringContaining("عرض القراءة"));
    await choose("أعد تشغيلها");
    await eventually(() => findings("status.txt")).toContain("qala-anna");
    await eventually(() => folderSettings()["arabicPress.documents"]).toBeUndefined();
  });
});

it("a stylebook that is not there yet begins with what to write, and nothing of it holds", async () => {
  rmSync(file("stylebook.yaml"));
  await open("begun.txt", { text: ARABIC });
  await run("arabicPress.openStylebook");
  /** @type {() => Promise<{ scheme: string, path: string, text: string }>} */
  const shown = () =>
    host(
      "const one = vscode.window.activeTextEditor?.document; return one && { scheme: one.uri.scheme, path: one.uri.path, text: one.getText() };",
    );
  await eventually(shown).toMatchObject({ scheme: "untitled", path: file("stylebook.yaml") });
  const { text } = await shown();
  expect(text).toMatch(/غرفة الأخبار[\s\S]*# names:[\s\S]*# terms:/);
  expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  await workbench.picture("stylebook-begun");
});

describe("the trees", () => {
  it("stay while a page of ours beside the article has the focus", async () => {
    await open("beside.txt", { text: ARABIC });
    await run("arabicPress.speakers.focus");
    const row = rowsOf("Who Said What").filter({ hasText: "الدعم" });
    await eventually(() => row.count()).toBe(1);
    await run("arabicPress.reviewFindings");
    await eventually(inTextEditor).toBeUndefined();
    // Longer than a tree takes to follow.
    await workbench.page.waitForTimeout(1500);
    expect(await row.count()).toBe(1);
    await eventually(() => statusItem().count()).toBe(1);
  });

  it("say why they are empty", async () => {
    for (const view of ["outline", "speakers", "figures"]) await run(`arabicPress.${view}.focus`);
    const messages = async () =>
      (
        await workbench.page.locator(".pane-body .tree-explorer-viewlet-tree-view .message:not(.hide)").allInnerTexts()
      ).map(undirected);
    await eventually(messages).toEqual([
      "افتح خبرا لتظهر هنا فقراته، كل فقرة تحت اسم متحدثها.",
      "افتح خبرا ليظهر هنا من قال ماذا فيه.",
      "افتح خبرا لتظهر هنا تواريخه ومبالغه وأرقامه.",
    ]);
    await workbench.picture("empty-trees");
    await open("empty.txt", { text: "وصل الوفد إلى المدينة صباح أمس.\n" });
    await eventually(messages).toEqual(["لا أقوال في هذا الخبر.", "لا أرقام في هذا الخبر."]);
    await open("english.txt", { text: "The minister said that the deal is near.\n" });
    await eventually(messages).toContain("Arabic Press لا يعمل في هذا المستند.");
    await open("full.txt", { text: ARABIC });
    await eventually(messages).toEqual([]);
    for (const tree of TREES) await eventually(() => rowsOf(tree).count()).toBeGreaterThan(0);
  });

  it("copy a quotation with its speaker, go to it, find all of its speaker and rename, by the menu of a row", async () => {
    await open("rows.txt", { text: ARABIC });
    await run("arabicPress.speakers.focus");
    const row = rowsOf("Who Said What").filter({ hasText: "الدعم" });
    await eventually(() => row.count()).toBe(1);
    const entry = (/** @type {string} */ words) =>
      workbench.page.locator(".context-view .action-item", { hasText: words });
    // A menu of VS Code takes no click in its first tenth of a second, lest it be that which opened it: what was not heard is said again.
    /** @param {import("playwright-core").Locator} on @param {string} words @param {() => Promise<boolean>} hasWorked */
    const pick = (on, words, hasWorked) =>
      eventually(async () => {
        if (await hasWorked()) return true;
        await workbench.page.keyboard.press("Escape");
        await on.click({ button: "right" });
        await entry(words).hover();
        await workbench.page.waitForTimeout(300);
        await entry(words).click();
        await workbench.page.waitForTimeout(1_000);
        return hasWorked();
      }).toBe(true);
    const copied = async () =>
      (await host("return vscode.env.clipboard.readText();")) === "سالم الرواحي: الدعم 12 مليون دولار";
    await pick(row, "Copy the Quotation", copied);
    await pick(row, "Go to Its Place", async () => (await inTextEditor())?.line === 2);
    const found = async () => (await picks().allInnerTexts()).map(undirected);
    await pick(row, "Find All This Speaker Said", async () =>
      (await found()).some((words) => words.includes("سالم الرواحي: الاتفاق قريب")),
    );
    await workbench.page.keyboard.press("Escape");
    const renaming = workbench.page.locator(".rename-box input");
    await pick(rowsOf("Who Said What").filter({ hasText: "سالم الرواحي" }).first(), "Rename Everywhere", () =>
      renaming.isVisible(),
    );
    await workbench.page.keyboard.press("Escape");
  });

  it("what a speaker said stands in the view of calls, which way round it is opened", async () => {
    await open("calls.txt", { text: ARABIC });
    await eventually(() => findings("calls.txt")).toContain("qala-anna");
    await host(
      "const editor = vscode.window.activeTextEditor; const at = editor.document.positionAt(editor.document.getText().indexOf('سالم') + 1); editor.selection = new vscode.Selection(at, at);",
    );
    await run("references-view.showCallHierarchy");
    const rows = () => workbench.page.locator(".customview-tree .monaco-list-row").allInnerTexts();
    await eventually(rows).toContainEqual(expect.stringContaining("الاتفاق قريب"));
    await workbench.picture("calls");
    await run("workbench.view.explorer");
  });
});

it("a check's level is set from the light bulb, in the settings or the stylebook, and set back", async () => {
  await open("level.txt", { text: ARABIC });
  await eventually(() => findings("level.txt")).toContain("qala-anna");
  const ask = () =>
    host(
      `const uri = vscode.Uri.file(given);
      const found = vscode.languages.getDiagnostics(uri).find(({ code }) => (code.value ?? code) === "qala-anna");
      const actions = await vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, found.range);
      const { command } = actions.find((one) => one.command?.command === "arabicPress.setLevel");
      void vscode.commands.executeCommand(command.command, ...command.arguments);`,
      file("level.txt"),
    );
  // Enter takes the level that holds: nothing changes.
  await ask();
  await eventually(() => picks().count()).toBe(6);
  await workbench.picture("level");
  await run("workbench.action.acceptSelectedQuickOpenItem");
  await eventually(() => box().isVisible()).toBe(false);
  expect(folderSettings()["arabicPress.checks.qala-anna"]).toBeUndefined();
  await ask();
  await choose("غير مفعَّل");
  await choose("في الإعدادات");
  await eventually(() => findings("level.txt")).not.toContain("qala-anna");
  await eventually(() => folderSettings()["arabicPress.checks.qala-anna"]).toBe("off");
  await say("تراجع");
  await eventually(() => findings("level.txt")).toContain("qala-anna");
  await ask();
  await choose("غير مفعَّل");
  await choose("في دليل الأسلوب");
  await eventually(() => findings("level.txt")).not.toContain("qala-anna");
  await eventually(() => readFileSync(file("stylebook.yaml"), "utf8")).toContain("checks:\n  qala-anna: off\n");
  await say("تراجع");
  await eventually(() => findings("level.txt")).toContain("qala-anna");
  await eventually(() => readFileSync(file("stylebook.yaml"), "utf8")).toBe("names: []\n");
});

it("tables open as files of their language, and are no articles", async () => {
  await open("table.txt", { text: ARABIC });
  await eventually(() => findings("table.txt")).toContain("qala-anna");
  for (const [format, language] of [
    ["CSV", /csv|plaintext/],
    ["JSON", /json/],
    ["Markdown", /markdown/],
  ]) {
    await host("void vscode.commands.executeCommand('arabicPress.exportTable');");
    await choose(format);
    await choose("في محرر جديد");
    const shown = () =>
      host(
        "const one = vscode.window.activeTextEditor?.document; return one && { scheme: one.uri.scheme, language: one.languageId, text: one.getText(), uri: one.uri.toString() };",
      );
    await eventually(shown).toMatchObject({ scheme: "untitled", text: expect.stringContaining("سالم الرواحي") });
    const { language: is, uri } = await shown();
    expect(is).toMatch(language);
    if (format !== "Markdown")
      expect(
        await host("return vscode.languages.getDiagnostics(vscode.Uri.parse(given)).map(({ source }) => source);", uri),
      ).toEqual([]);
    await run("workbench.action.revertAndCloseActiveEditor");
    await open("table.txt");
  }
});

it("a server that ends again and again takes its underlines with it, says so, and is started again by a button", async () => {
  await open("gone.txt", { text: ARABIC });
  const servers = async () => {
    const parent = await host("return process.pid;");
    return execFileSync("ps", ["--ppid", String(parent), "-o", "pid=,args="], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.includes("dist/server.js"))
      .map((line) => Number.parseInt(line, 10));
  };
  await eventually(() => findings("gone.txt")).toContain("qala-anna");
  // Four times it comes back by itself. It counts the ends in three minutes: on a slow machine nothing more may be waited for between them.
  for (let ends = 1; ends <= 5; ends++) {
    const [gone] = await servers();
    process.kill(gone, "SIGKILL");
    await eventually(servers).not.toContain(gone);
    if (ends < 5) await eventually(async () => (await servers()).length).toBe(1);
  }
  await eventually(() => findings("gone.txt")).toEqual([]);
  await eventually(() => workbench.page.locator(".monaco-editor .squiggly-warning").count()).toBe(0);
  await eventually(notices).toEqual([expect.stringContaining("توقف الخادم 5 مرات")]);
  await workbench.picture("server-gone");
  await say("أعد تشغيل الخادم");
  await eventually(() => findings("gone.txt")).toContain("qala-anna");
});
