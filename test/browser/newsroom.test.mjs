// A newsroom's files on the screen: what can be let stand or taken into the stylebook, and a stylebook that is broken.
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { clickOn, command, openWorkbench } from "./workbench.mjs";

/** @type {import("./workbench.mjs").Workbench} */
let workbench;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-"));
  cpSync(join(root, "samples/planted-language.txt"), join(folder, "article.txt"));
  writeFileSync(join(folder, "stylebook.yaml"), "names:\n  - name: نورة السالم\n    titel: وزيرة\nmonths: indian\n");
  workbench = await openWorkbench({ folder, file: "article.txt", server: { extension: "linked" } });
});
afterAll(() => workbench?.close());

it("underlines faults of language", async () => {
  await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
  await expect.poll(() => workbench.page.locator(".squiggly-warning").count()).toBeGreaterThan(10);
  await workbench.picture("language");
});

it("offers to correct, to let stand, and to take into the stylebook", async () => {
  const menu = workbench.page.locator(".action-widget");
  // The menu shows what is known when it opens: on a slow machine it is opened again.
  await expect
    .poll(
      async () => {
        await workbench.page.keyboard.press("Escape");
        await clickOn(workbench.page, "ثلاثة");
        await workbench.page.keyboard.press("Control+.");
        await menu
          .getByText("تجاهل هذا الفحص في هذا الملف")
          .first()
          .waitFor({ timeout: 3000 })
          .catch(() => undefined);
        return (await menu.allInnerTexts()).join("\n");
      },
      { interval: 500 },
    )
    .toMatch(/اكتب «ثلاث»[\s\S]*تجاهل هذا التنبيه في هذه الجملة[\s\S]*تجاهل هذا الفحص في هذا الملف/);
  await workbench.picture("let-stand");
  await workbench.page.keyboard.press("Escape");
});

it("shows in the stylebook itself what is wrong with it", async () => {
  await command(workbench.page, "Go to File...");
  await workbench.page.keyboard.type("stylebook.yaml");
  await workbench.page.waitForSelector('.quick-input-list .monaco-list-row:has-text("stylebook.yaml")');
  await workbench.page.keyboard.press("Enter");
  await workbench.page.waitForSelector(".monaco-editor .squiggly-error", { state: "attached" });
  await workbench.page.keyboard.press("Control+Shift+M");
  await expect
    .poll(async () => (await workbench.page.locator(".markers-panel .monaco-list-row").allInnerTexts()).join("\n"))
    .toContain("يُعمل بسائر ما في الدليل");
  await workbench.picture("stylebook");
});
