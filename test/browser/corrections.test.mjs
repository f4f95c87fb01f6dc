// A newsroom puts right what was read, and writes its stylebook, in a real VS Code.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createProbe } from "./probe.mjs";
import {
  answer,
  AT_ONCE,
  bring,
  clickOn,
  command,
  hoverOver,
  lightBulb,
  openWorkbench,
  take,
  untilGone,
} from "./workbench.mjs";

// The second line is long enough for a hint, which the preset of plain text leaves out; its أن is a warning.
const TEXT = `قال سالم الرواحي إن الميناء جاهز.
ووصل ماجد الكندي إلى مسقط.
وأضاف أن السفن عادت إلى خطوطها.
وقال المدير أن العمل مستمر ${"في كل رصيف من أرصفة الميناء القديم ".repeat(9)}.
`;
/** @type {import("./workbench.mjs").Workbench} */
let workbench;
/** @type {string} */
let folder;
/** @type {import("./probe.mjs").Host} */
let host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "corrections-"));
  writeFileSync(join(folder, "article.txt"), TEXT);
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(
    join(folder, ".vscode/settings.json"),
    JSON.stringify({ "[plaintext]": { "arabicPress.preset": "quiet" }, "arabicPress.checks.qala-anna": "error" }),
  );
  const probe = await createProbe();
  host = probe.host;
  workbench = await openWorkbench({
    folder,
    file: "article.txt",
    server: { extension: "linked", prepare: probe.prepare },
  });
  await workbench.page.waitForSelector(".monaco-editor .squiggly-error", { state: "attached" });
});
afterAll(() => workbench?.close());
/** No box, list or page of one test is in the way of the next. */
afterEach(async () => {
  await workbench.page.keyboard.press("Escape");
  await host(`
    for (const command of ["workbench.action.closeQuickOpen", "notifications.hideList", "notifications.clearAll"])
      await vscode.commands.executeCommand(command);
    for (const document of vscode.workspace.textDocuments) if (document.isDirty && !document.isUntitled) await document.save();
    await vscode.commands.executeCommand("workbench.action.closeEditorsInOtherGroups");`);
  await show("article.txt");
});

/** Opens a file in front, with the caret at its end. A caret that is set is in VS Code's window some time later: the command behind it has seen it there. @param {string} name */
const show = (name) =>
  host(
    `const editor = await vscode.window.showTextDocument(vscode.Uri.file(given), { viewColumn: 1, preview: false });
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");`,
    join(folder, name),
  );
/** What stands in the document that is in front. @returns {Promise<string>} */
const text = () => host("return vscode.window.activeTextEditor?.document.getText() ?? '';");
const plain = (/** @type {string} */ text) => text.replaceAll(/[\u200e\u2066-\u2069]/g, "");
const list = () => join(folder, ".arabic-press/ignore.yaml");

/** How many names have their line under them. */
const underlined = () => workbench.page.locator('.editor-instance .view-overlays [class*="ced-"]').count();

it("has the levels of a preset for a language, below those that are set", async () => {
  expect(await workbench.page.locator(".squiggly-hint, .squiggly-info").count()).toBe(0);
  expect(await workbench.page.locator(".squiggly-error").count()).toBeGreaterThan(0);
});

it("gives a quotation another speaker from the light bulb, and says so with undo", async () => {
  const { page } = workbench;
  expect(plain(await hoverOver(page, "وأضاف", /المتحدث/))).toContain("المتحدث: سالم الرواحي");
  const pick = page.locator('.quick-input-list .monaco-list-row:has-text("ماجد الكندي")');
  await bring(pick, async () => {
    const row = await lightBulb(page, "وأضاف", "صحّح المتحدث…");
    await workbench.picture("put-right-menu");
    await row.click(AT_ONCE);
  });
  await workbench.picture("put-right-speaker");
  await untilGone(pick, () => pick.click(AT_ONCE));
  await expect.poll(() => existsSync(list()) && readFileSync(list(), "utf8")).toContain("speaker: ماجد الكندي");
  expect(plain(await hoverOver(page, "وأضاف", /صحّحه محرر/))).toMatch(/المتحدث: ماجد الكندي.*صحّحه محرر/);
  await workbench.picture("put-right");
  await answer(page, "تراجع");
  await expect.poll(() => readFileSync(list(), "utf8")).not.toContain("ماجد");
});

it("takes a name for none, and lists it among what was put right", async () => {
  const { page } = workbench;
  await expect.poll(underlined).toBe(3);
  await take(page, "الكندي", "«ماجد الكندي» ليس اسما في هذا الخبر");
  await expect.poll(() => readFileSync(list(), "utf8")).toContain("is: none");
  // The line under the name goes without a letter being typed.
  await expect.poll(underlined).toBe(2);
  await command(page, "Arabic Press: Show What Is Ignored or Corrected");
  const row = page.locator(".quick-input-list .monaco-list-row").first();
  await expect.poll(async () => plain(await row.innerText())).toContain("ليس اسما في هذا الخبر");
  await workbench.picture("put-right-list");
  await page.keyboard.press("Escape");
});

it("marks in the reading view what stands as the stylebook wants it", async () => {
  const { page } = workbench;
  writeFileSync(join(folder, "stylebook.yaml"), "names:\n  - name: سالم الرواحي\n    type: person\n");
  await clickOn(page, "الميناء");
  await command(page, "Arabic Press: Open Reading View");
  const approved = async () => {
    for (const frame of page.frames()) {
      const found = await frame
        .locator("body.reading .approved")
        .allInnerTexts()
        .catch(() => []);
      if (found.length > 0) return found.join(" ");
    }
    return "";
  };
  await expect.poll(approved, { interval: 500 }).toBe("سالم الرواحي");
  await workbench.picture("approved");
});

it("completes the stylebook as it is written", async () => {
  const { page } = workbench;
  await show("stylebook.yaml");
  await page.keyboard.type("    ali");
  await expect.poll(text).toMatch(/ {4}ali$/);
  const row = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "aliases" });
  // A list that opened before the server knew of the file is empty.
  await bring(row, async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Space");
  });
  await workbench.picture("stylebook-completion");
  await page.keyboard.press("Enter");
  await expect.poll(text).toContain("    aliases:");
});

it("drafts a stylebook in an editor, to be reviewed", async () => {
  await command(workbench.page, "Arabic Press: Create a Stylebook From This Folder");
  await expect.poll(text).toContain("مسودة");
  await workbench.picture("stylebook-draft");
});
