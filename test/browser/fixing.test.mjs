// "Fix all" in a real VS Code: one step to undo, a word on what was done, a view of the corrections before they are made; and silence on save.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AT_ONCE, bring, clickOn, command, openWorkbench, until, untilGone } from "./workbench.mjs";

// Four corrections are sure; whose month it is the writer decides.
const TEXT =
  "قال الوزير أن بلاده مستعدة للحوار.\nوصل الوفد , ثم سافر إلى إلى العاصمة.\nينتهي العمل في سبتمبر/آب المقبل.\n";
const MENDED =
  "قال الوزير إن بلاده مستعدة للحوار.\nوصل الوفد، ثم سافر إلى العاصمة.\nينتهي العمل في سبتمبر/آب المقبل.\n";
/** @type {import("./workbench.mjs").Workbench} */
let workbench;
/** @type {string} */
let file;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "fixing-"));
  file = join(folder, "article.txt");
  writeFileSync(file, TEXT);
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(
    join(folder, ".vscode/settings.json"),
    JSON.stringify({
      "files.autoSave": "off",
      "editor.codeActionsOnSave": { "source.fixAll.arabicPress": "explicit" },
    }),
  );
  workbench = await openWorkbench({ folder, file: "article.txt", server: { extension: "linked" } });
  await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
});
afterAll(() => workbench?.close());

/** What stands in the editor, line by line. */
const text = async () =>
  (
    await workbench.page
      .locator(".editor-instance .view-line")
      .evaluateAll((lines) =>
        lines.map((line) => ({ top: /** @type {HTMLElement} */ (line).offsetTop, words: line.textContent })),
      )
  )
    .sort((a, b) => a.top - b.top)
    .map(({ words }) => words)
    .join("\n")
    .replaceAll("\u00a0", " ");
const told = async () =>
  (await workbench.page.locator(".notifications-toasts .notification-list-item-message").allInnerTexts()).map(
    (message) => message.replaceAll(/[\u2066-\u2069]/g, ""),
  );
const inView = () => workbench.page.locator(".bulk-edit-panel .monaco-list-row");

async function undone() {
  await command(workbench.page, "Notifications: Clear All Notifications");
  // A key for the palette's last moment undoes nothing; one more than is needed has nothing left to undo.
  await until(
    async () => {
      await clickOn(workbench.page, "مستعدة");
      await workbench.page.keyboard.press("Control+z");
    },
    async () => (await text()) === TEXT,
  );
}

it("mends all at once, says how much, and is undone in one step", async () => {
  await clickOn(workbench.page, "مستعدة");
  await command(workbench.page, "Arabic Press: Fix All");
  await expect.poll(told).toEqual(["اكتمل التصحيح: 4 تصحيحات، وتنبيه واحد بانتظار قرارك."]);
  await expect.poll(text).toBe(MENDED);
  await workbench.picture("fix-all");
  await undone();
});

it("says the same where it is called from the menu of source actions", async () => {
  const row = workbench.page.locator(".action-widget").getByText("أصلح كل ما يمكن إصلاحه").first();
  await bring(row, async () => {
    await workbench.page.keyboard.press("Escape");
    await clickOn(workbench.page, "مستعدة");
    await command(workbench.page, "Source Action...");
  });
  await untilGone(row, () => row.click(AT_ONCE));
  await expect.poll(told).toEqual(["اكتمل التصحيح: 4 تصحيحات، وتنبيه واحد بانتظار قرارك."]);
  await expect.poll(text).toBe(MENDED);
  await undone();
});

it("shows the corrections before they are made, and makes those that stay ticked", async () => {
  await command(workbench.page, "Arabic Press: Fix All… (Preview)");
  await expect.poll(() => inView().count()).toBe(5);
  expect(await text()).toBe(TEXT);
  await expect.poll(() => inView().locator("[role=checkbox][aria-checked=true]").count()).toBe(5);
  await workbench.picture("fix-all-preview");
  const box = inView().filter({ hasText: "سافر" }).last().locator("[role=checkbox]");
  await until(
    async () => {
      if (await box.isChecked()) await box.click(AT_ONCE);
    },
    async () => !(await box.isChecked()),
  );
  await workbench.page.locator(".bulk-edit-panel .monaco-button", { hasText: "Apply" }).click();
  await expect.poll(told).toEqual(["اكتمل التصحيح: 3 تصحيحات، وتنبيه واحد بانتظار قرارك."]);
  await expect.poll(text).toBe(MENDED.replace("إلى", "إلى إلى"));
  await undone();
});

it("says nothing where corrections are made on save", async () => {
  await clickOn(workbench.page, "مستعدة");
  await workbench.page.keyboard.press("Control+s");
  await expect.poll(() => readFileSync(file, "utf8")).toBe(MENDED);
  expect(await told()).toEqual([]);
});
