// Which editor an article opens in, and what stands around it there: the same place when it is changed over, outline, trees, Problems, commands, unsaved text.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  begin,
  caretIn,
  closeAll,
  documentOf,
  end,
  eventually,
  file,
  host,
  inTextEditor,
  onDisk,
  open,
  pageOf,
  put,
  reload,
  rowsOf,
  run,
  set,
  tabs,
  textIn,
  toEnd,
  together,
  told,
  type,
  view,
  workbench,
  write,
} from "./writing.mjs";
import { answer, AT_ONCE, told as allTold, until } from "./workbench.mjs";

const ARABIC =
  "المدينة 3 مايو 2025 (شينخوا) -- قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\n\nوأضاف الرواحي أن التوقيع غدا.\n\nوقالت الوزيرة نورة السالم إن الدعم 12 مليون دولار.\n";
const LONG = Array.from({ length: 60 }, (_, n) => `الفقرة ${n}: قال سالم الرواحي إن الاتفاق قريب.`).join("\n");
const PAGE = "arabicPress.writing";
const OPTION = "arabicPress.writingOption";

/** @param {string} name */
const title = (name) => workbench.page.locator(`.editor-actions .action-label[aria-label^="${name}"]`);
/** @param {string} name @param {unknown} value */
const setting = (name, value) =>
  host("await vscode.workspace.getConfiguration().update(given[0], given[1], vscode.ConfigurationTarget.Global);", [
    name,
    value,
  ]);
/** Opens a file as who looks through a folder does. @param {string} name */
const click = async (name) => {
  await run("workbench.view.explorer");
  await workbench.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).click();
};
const tabOf = async (/** @type {string} */ name) => (await tabs()).find((one) => one.startsWith(name));
/** @param {import("./writing.mjs").Frame} frame @param {import("playwright-core").Locator} one @param {number} wanted where the caret is to come by a click */
const goes = (frame, one, wanted) =>
  until(
    () => one.click(AT_ONCE),
    async () => (await caretIn(frame)) === wanted,
  );

beforeAll(() => begin());
afterAll(end);
beforeEach(closeAll);

describe("an article opens", () => {
  it("in the page where it is of our own language, and left to right elsewhere", async () => {
    for (const name of ["own.arpress", "own.خبر"]) {
      await open(name, { text: ARABIC });
      await eventually(() => tabOf(name)).toContain(PAGE);
    }
    for (const name of ["plain.txt", "plain.md"]) {
      await open(name, { text: ARABIC });
      await eventually(() => tabOf(name)).toBe(`${name} text`);
    }
  });

  it("the other way round by a button and by a key, at the same place, with what is not saved", async () => {
    await open("over.txt", { text: LONG });
    await host(
      "const one = vscode.window.activeTextEditor; await one.edit((edit) => edit.insert(new vscode.Position(40, 0), 'جديد ')); one.selection = new vscode.Selection(40, 7, 40, 7); one.revealRange(one.selection);",
    );
    await title("Write Right to Left").click();
    let frame = await pageOf("over.txt");
    await eventually(() => tabs()).toEqual([`over.txt* ${OPTION}`]);
    const line = LONG.split("\n").slice(0, 40).join("\n").length + 1;
    await eventually(() => caretIn(frame)).toBe(line + 7);
    await eventually(() =>
      frame.evaluate(() => document.querySelector(".cm-activeLine, .cm-cursor")?.getBoundingClientRect().top ?? -1),
    ).toBeGreaterThan(0);
    await eventually(() => view(frame, (one) => one.hasFocus)).toBe(true);
    await type("حرف");
    // By then the extension knows where the focus is, and so does the key.
    await together(frame, "over.txt");
    await workbench.page.keyboard.press("Control+Alt+Shift+KeyW");
    await eventually(inTextEditor).toEqual({ path: file("over.txt"), line: 40, character: 10 });
    expect((await documentOf("over.txt"))?.text.split("\n")[40]).toMatch(/^جديد الحرففقرة|^جديد ال.*حرف/u);
    await eventually(() => tabs()).toEqual(["over.txt* text"]);
    await until(
      () => workbench.page.keyboard.press("Control+Alt+Shift+KeyW"),
      async () => (await tabOf("over.txt"))?.includes(OPTION) === true,
    );
    frame = await pageOf("over.txt");
    await eventually(() => caretIn(frame)).toBe(line + 10);
    await title("Open Left to Right").click();
    await eventually(inTextEditor).toEqual({ path: file("over.txt"), line: 40, character: 10 });
  });

  it("by itself where the setting says so, once, and not where somebody chose otherwise", async () => {
    await setting("arabicPress.openRightToLeft", "arabic");
    await open("wanted.txt", { text: LONG });
    await eventually(() => tabOf("wanted.txt")).toContain(OPTION);
    await pageOf("wanted.txt");
    expect(await tabs()).toHaveLength(1);
    await open("english.md", { text: "# The harbour\n\nThe minister said that the deal is near.\n" });
    await open("mixed.md", { text: "# خبر\n\nقال الوزير إن الاتفاق قريب، مع OpenAI.\n" });
    await eventually(() => tabOf("mixed.md")).toContain(OPTION);
    expect(await tabOf("english.md")).toBe("english.md text");
    // Chosen: it opens left to right from now on.
    await click("wanted.txt");
    await pageOf("wanted.txt");
    await title("Open Left to Right").click();
    await eventually(() => tabOf("wanted.txt")).toBe("wanted.txt text");
    await closeAll();
    await open("wanted.txt");
    await open("another.txt", { text: LONG });
    await eventually(() => tabOf("another.txt")).toContain(OPTION);
    expect(await tabOf("wanted.txt")).toBe("wanted.txt text");
    await setting("arabicPress.openRightToLeft", "own");
  });

  it("in its page again where it is clicked, saved or not, and beside that where VS Code's own editor was chosen", async () => {
    await setting("arabicPress.openRightToLeft", "arabic");
    await open("clicked.txt", { text: LONG });
    const frame = await pageOf("clicked.txt");
    await click("clicked.txt");
    await eventually(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    await eventually(tabs).toEqual([`clicked.txt ${OPTION}`]);
    await toEnd(frame);
    await type(" لم يحفظ");
    await eventually(tabs).toEqual([`clicked.txt* ${OPTION}`]);
    await click("clicked.txt");
    await eventually(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    await eventually(tabs).toEqual([`clicked.txt* ${OPTION}`]);
    expect(await workbench.page.locator(".monaco-dialog-box").count()).toBe(0);
    expect(await textIn(frame)).toBe(`${LONG} لم يحفظ`);
    await run("workbench.action.files.save");
    await eventually(tabs).toEqual([`clicked.txt ${OPTION}`]);
    // As "Open With…" opens it.
    await open("clicked.txt", { editor: "default" });
    await eventually(inTextEditor).toMatchObject({ path: file("clicked.txt") });
    await workbench.page.waitForTimeout(1000);
    expect(await tabs()).toEqual([`clicked.txt ${OPTION}`, "clicked.txt text"]);
    await setting("arabicPress.openRightToLeft", "own");
  });

  it("never in the page where that is set and agreed to, and again when that is taken back", async () => {
    await setting("arabicPress.openRightToLeft", "never");
    await eventually(() => allTold(workbench.page)).toEqual([expect.stringContaining("workbench.editorAssociations")]);
    expect(
      await host(
        "return vscode.workspace.getConfiguration('workbench').inspect('editorAssociations').globalValue ?? null;",
      ),
    ).toBe(null);
    await answer(workbench.page, "اكتب الإعداد");
    await eventually(() =>
      host("return vscode.workspace.getConfiguration('workbench').inspect('editorAssociations').globalValue ?? null;"),
    ).toEqual({ "*.arpress": "default", "*.خبر": "default" });
    await open("never.arpress", { text: ARABIC });
    await eventually(() => tabOf("never.arpress")).toBe("never.arpress text");
    await setting("arabicPress.openRightToLeft", "own");
    await eventually(() => allTold(workbench.page)).toEqual([expect.stringContaining("workbench.editorAssociations")]);
    await answer(workbench.page, "اكتب الإعداد");
    await eventually(() =>
      host("return vscode.workspace.getConfiguration('workbench').inspect('editorAssociations').globalValue ?? null;"),
    ).toBe(null);
    await closeAll();
    await open("never.arpress");
    await eventually(() => tabOf("never.arpress")).toContain(PAGE);
  });
});

describe("around the page", () => {
  /** @type {import("./writing.mjs").Frame} */
  let frame;
  beforeEach(async () => {
    frame = await write("around.arpress", { text: ARABIC });
  });

  it("the outline follows the caret, and goes to a place", async () => {
    await run("arabicPress.outline.focus");
    await eventually(() => rowsOf("Outline of the Article").allInnerTexts()).toHaveLength(3);
    await put(frame, ARABIC.indexOf("نورة"));
    await eventually(() =>
      rowsOf("Outline of the Article").evaluateAll((rows) =>
        rows.findIndex((row) => row.classList.contains("selected")),
      ),
    ).toBe(2);
    await workbench.picture("writing-outline");
    await goes(frame, rowsOf("Outline of the Article").nth(1), ARABIC.indexOf("وأضاف"));
    // In VS Code's own editor as well.
    await workbench.page.keyboard.press("Escape");
    await run("arabicPress.openLeftToRight");
    await eventually(inTextEditor).toMatchObject({ line: 2 });
    await eventually(() => rowsOf("Outline of the Article").count()).toBe(3);
    await until(
      () => rowsOf("Outline of the Article").nth(2).click(AT_ONCE),
      async () => (await inTextEditor())?.line === 4,
    );
  });

  it("the trees of speakers and figures go to their places in it", async () => {
    await run("arabicPress.speakers.focus");
    await eventually(() => rowsOf("Who Said What").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("التوقيع غدا")]),
    );
    /** @param {string} tree @param {string} words */
    const goes = (tree, words) =>
      until(
        () => rowsOf(tree).filter({ hasText: words }).first().click(AT_ONCE),
        async () =>
          (
            await view(frame, (one) => one.state.sliceDoc(one.state.selection.main.from, one.state.selection.main.to))
          ).includes(words),
      );
    await goes("Who Said What", "التوقيع غدا");
    await run("arabicPress.figures.focus");
    await goes("Facts and Figures", "12");
  });

  it("Problems opens its tab, where the nearest finding stands below the text and leads to its place", async () => {
    await eventually(() => frame.locator(".findings .message").innerText()).toContain("إن");
    await open("front.txt", { text: "نص" });
    await run("workbench.actions.view.problems");
    await until(
      () => workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "إن" }).last().click(AT_ONCE),
      async () => (await host("return vscode.window.tabGroups.activeTabGroup.activeTab.label;")) === "around.arpress",
    );
    await goes(frame, frame.locator(".findings .nearest"), ARABIC.indexOf("أن الاتفاق"));
    await run("workbench.action.closePanel");
  });
});

describe("nothing is lost", () => {
  it("when the window is loaded again with unsaved text", async () => {
    const frame = await write("exit.arpress", { text: "سطر أول\n" });
    await toEnd(frame);
    await type("لم يحفظ بعد");
    await together(frame, "exit.arpress");
    const backups = () =>
      execFileSync("grep", ["-rl", "لم يحفظ بعد", join(workbench.folder, "data")], { encoding: "utf8" })
        .trim()
        .split("\n").length;
    await eventually(() => {
      try {
        return backups();
      } catch {
        return 0;
      }
    }).toBeGreaterThan(0);
    await reload();
    const again = await pageOf("exit.arpress");
    expect(await textIn(again)).toBe("سطر أول\nلم يحفظ بعد");
    expect(await documentOf("exit.arpress")).toMatchObject({ dirty: true });
    expect(onDisk("exit.arpress")).toBe("سطر أول\n");
    await toEnd(again);
    await type("!");
    await together(again, "exit.arpress");
  });

  it("when the server dies in the midst of it, and what it knows comes back, until it dies too often", async () => {
    const frame = await write("crash.arpress", { text: ARABIC });
    await eventually(() => frame.locator(".margin .speaker").count()).toBeGreaterThan(1);
    await toEnd(frame);
    const extensions = await host("return process.pid;");
    const servers = () =>
      execFileSync("ps", ["--ppid", String(extensions), "-o", "pid=,args="], { encoding: "utf8" })
        .split("\n")
        .filter((line) => line.includes("dist/server.js"))
        .map((line) => Number.parseInt(line, 10));
    const findings = () =>
      host(
        "return vscode.languages.getDiagnostics(vscode.Uri.file(given)).filter(({ source }) => source === 'Arabic Press').length;",
        file("crash.arpress"),
      );
    await eventually(findings).toBeGreaterThan(0);
    let text = ARABIC;
    // What it says stays for some seconds only.
    let gone = false;
    const saysSo = async () => (gone ||= (await told()).some((words) => words.includes("5 مرات في ثلاث دقائق")));
    for (let died = 1; !(await saysSo()); died++) {
      expect(died).toBeLessThanOrEqual(5);
      const said = `الميناء ${["مفتوح", "واسع", "جديد", "قديم", "قريب"][died - 1]}`;
      const words = `وقال سالم الرواحي إن ${said}.\n`;
      const typing = type(words);
      const [server] = servers();
      process.kill(server, "SIGKILL");
      await typing;
      text += words;
      expect(await together(frame, "crash.arpress")).toBe(text);
      await eventually(async () => (await saysSo()) || (servers().length === 1 && servers()[0] !== server)).toBe(true);
      if (await saysSo()) break;
      await eventually(() => frame.locator(".said").allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining(said)]),
      );
      await eventually(findings).toBeGreaterThan(0);
    }
    expect(servers()).toEqual([]);
    await type("وما زال يكتب.\n");
    text += "وما زال يكتب.\n";
    expect(await together(frame, "crash.arpress")).toBe(text);
    await workbench.picture("writing-stopped");
    await answer(workbench.page, "أعد تشغيل الخادم");
    await eventually(() => servers().length).toBe(1);
    await eventually(findings).toBeGreaterThan(0);
    await eventually(() => frame.locator(".margin .speaker").count()).toBeGreaterThan(1);
  });

  it("when a save mends the text", async () => {
    set({ "editor.codeActionsOnSave": { "source.fixAll.arabicPress": "explicit" } });
    await eventually(() =>
      host(
        "return vscode.workspace.getConfiguration('editor').get('codeActionsOnSave')['source.fixAll.arabicPress'] ?? null",
      ),
    ).toBe("explicit");
    const frame = await write("mend.arpress", { text: "قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\n" });
    await toEnd(frame);
    await type("وأضاف أن الوزارة سوف لن تنتظر.");
    await eventually(() => frame.locator(".cm-lintRange").count()).toBeGreaterThan(0);
    await workbench.page.keyboard.press("Control+s");
    await eventually(() => onDisk("mend.arpress")).toContain("الوزارة لن تنتظر.");
    await eventually(() => textIn(frame)).toBe(onDisk("mend.arpress"));
    set();
  });
});
