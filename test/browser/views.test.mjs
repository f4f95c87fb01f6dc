// The reading view and the trees inside a real VS Code.
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { clickOn, command, openWorkbench } from "./workbench.mjs";

let workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ folder: join(root, "samples"), file: "newspaper.txt", server: { extension: "linked" } });
});
afterAll(() => workbench?.close());

/** The page inside the webview's frames. */
const view = async () => {
  for (const frame of workbench.page.frames()) if (await frame.locator("main#article").count().catch(() => 0)) return frame;
  return undefined;
};

it("opens the reading view beside the article, and follows what is typed", async () => {
  await workbench.page.waitForSelector(".monaco-editor .squiggly-info, .statusbar-item:has-text('words')", { state: "attached", timeout: 60_000 });
  await command(workbench.page, "Arabic Press: Open Reading View");
  await expect.poll(async () => (await view())?.locator(".paragraph").count(), { timeout: 60_000, interval: 500 }).toBeGreaterThan(5);
  await workbench.picture("reading-view");
  const page = await view();
  expect(await page.locator(".speaker").allInnerTexts()).toContain("رجاء العمايرة، مؤسسة المشروع");
  await clickOn(workbench.page, "مكتبة متنقلة");
  await workbench.page.keyboard.press("Control+Home");
  await workbench.page.keyboard.type("جديد ");
  await expect.poll(() => page.locator("h1").innerText(), { timeout: 15_000 }).toMatch(/^جديد/);
  await workbench.page.keyboard.press("Control+z");
});

it("goes to the source by a click, and scrolls with the editor", async () => {
  const page = await view();
  await page.locator(".paragraph").nth(3).locator(".run").first().click();
  await expect.poll(() => workbench.page.locator(".statusbar-item", { hasText: "Ln " }).innerText(), { timeout: 15_000 }).toMatch(/Ln [4-9],/);
});

it("lists who said what", async () => {
  await command(workbench.page, "Explorer: Focus on Who Said What View");
  await expect.poll(() => workbench.page.locator(".pane:has-text('Who Said What') .monaco-list-row").allInnerTexts(), { timeout: 30_000, interval: 500 }).toEqual(expect.arrayContaining([expect.stringContaining("رجاء العمايرة")]));
  await workbench.picture("who-said-what");
});
