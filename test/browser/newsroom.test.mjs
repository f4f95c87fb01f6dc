// A newsroom's files on the screen: what can be let stand or taken into the stylebook, and a stylebook that is broken.
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { goToFile, lightBulb, openWorkbench, showProblems } from "./workbench.mjs";

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
  await lightBulb(workbench.page, "ثلاثة", "تجاهل هذا الفحص في هذا الملف");
  expect((await menu.allInnerTexts()).join("\n")).toMatch(
    /اكتب «ثلاث»[\s\S]*تجاهل هذا التنبيه في هذه الجملة[\s\S]*تجاهل هذا الفحص في هذا الملف/,
  );
  await workbench.picture("let-stand");
  await workbench.page.keyboard.press("Escape");
});

it("shows in the stylebook itself what is wrong with it", async () => {
  await goToFile(workbench.page, "stylebook.yaml");
  await workbench.page.waitForSelector(".monaco-editor .squiggly-error", { state: "attached" });
  await showProblems(workbench.page);
  await expect
    .poll(async () => (await workbench.page.locator(".markers-panel .monaco-list-row").allInnerTexts()).join("\n"))
    .toContain("يُعمل بسائر ما في الدليل");
  await workbench.picture("stylebook");
});
