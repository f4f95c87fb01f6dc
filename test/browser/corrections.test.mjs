// A newsroom puts right what was read, and writes its stylebook, in a real VS Code.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createProbe } from "./probe.mjs";
import { answer, clickOn, command, hoverOver, openWorkbench } from "./workbench.mjs";

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

/** Opens a file in front, with the caret at its end. @param {string} name */
const show = (name) =>
  host(
    `const editor = await vscode.window.showTextDocument(vscode.Uri.file(given), { viewColumn: 1, preview: false });
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);`,
    join(folder, name),
  );
/** What stands in the document that is in front. @returns {Promise<string>} */
const text = () => host("return vscode.window.activeTextEditor?.document.getText() ?? '';");
const plain = (/** @type {string} */ text) => text.replaceAll(/[\u200e\u2066-\u2069]/g, "");
const list = () => join(folder, ".arabic-press/ignore.yaml");

/** How many names have their line under them. */
const underlined = () => workbench.page.locator('.editor-instance .view-overlays [class*="ced-"]').count();

/** Opens the light bulb's menu on some words and takes a row of it. @param {string} words @param {string} row */
async function choose(words, row) {
  const menu = workbench.page.locator(".action-widget");
  await expect
    .poll(
      async () => {
        await workbench.page.keyboard.press("Escape");
        await clickOn(workbench.page, words);
        await workbench.page.keyboard.press("Control+.");
        await menu
          .getByText(row)
          .first()
          .waitFor({ timeout: 3000 })
          .catch(() => undefined);
        return plain((await menu.allInnerTexts()).join("\n"));
      },
      { interval: 500 },
    )
    .toContain(row);
  return menu.getByText(row).first();
}

it("has the levels of a preset for a language, below those that are set", async () => {
  expect(await workbench.page.locator(".squiggly-hint, .squiggly-info").count()).toBe(0);
  expect(await workbench.page.locator(".squiggly-error").count()).toBeGreaterThan(0);
});

it("gives a quotation another speaker from the light bulb, and says so with undo", async () => {
  const { page } = workbench;
  expect(plain(await hoverOver(page, "وأضاف"))).toContain("المتحدث: سالم الرواحي");
  const row = await choose("وأضاف", "صحّح المتحدث…");
  await workbench.picture("put-right-menu");
  await row.click();
  const pick = page.locator('.quick-input-list .monaco-list-row:has-text("ماجد الكندي")');
  await pick.waitFor();
  await workbench.picture("put-right-speaker");
  await pick.click();
  await expect.poll(() => existsSync(list()) && readFileSync(list(), "utf8")).toContain("speaker: ماجد الكندي");
  await expect
    .poll(async () => plain(await hoverOver(page, "وأضاف")), { interval: 500 })
    .toMatch(/المتحدث: ماجد الكندي.*صحّحه محرر/);
  await workbench.picture("put-right");
  await answer(page, "تراجع");
  await expect.poll(() => readFileSync(list(), "utf8")).not.toContain("ماجد");
});

it("takes a name for none, and lists it among what was put right", async () => {
  const { page } = workbench;
  await expect.poll(underlined).toBe(3);
  await (await choose("الكندي", "«ماجد الكندي» ليس اسما في هذا الخبر")).click();
  await expect.poll(() => readFileSync(list(), "utf8")).toContain("is: none");
  // The line under the name goes without a letter being typed.
  await expect.poll(underlined).toBe(2);
  await command(page, "Arabic Press: Show What Is Ignored or Put Right");
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
  await page.locator(".editor-instance:visible .view-line", { hasText: "type" }).first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("    ali");
  await expect.poll(text).toMatch(/ {4}ali$/);
  const row = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "aliases" });
  // A list that opened before the server knew of the file is empty: it is asked for again.
  await expect
    .poll(
      async () => {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Space");
        return row.waitFor({ timeout: 4000 }).then(
          () => "there",
          () => "not yet",
        );
      },
      { interval: 300 },
    )
    .toBe("there");
  await workbench.picture("stylebook-completion");
  await page.keyboard.press("Enter");
  await expect.poll(text).toContain("    aliases:");
});

it("drafts a stylebook in an editor, to be reviewed", async () => {
  await command(workbench.page, "Arabic Press: Create a Stylebook From This Folder");
  await expect.poll(text).toContain("مسودة");
  await workbench.picture("stylebook-draft");
});
