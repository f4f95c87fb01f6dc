// The reading view and the trees inside a real VS Code.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { AT_ONCE, clickOn, command, openWorkbench, until, untilGone } from "./workbench.mjs";

/** @type {import("./workbench.mjs").Workbench} */
let workbench;
/** @type {string} */
let folder;

beforeAll(async () => {
  // Long enough to scroll.
  folder = mkdtempSync(join(tmpdir(), "views-"));
  writeFileSync(
    join(folder, "article.txt"),
    Array.from({ length: 6 }, () => readFileSync(join(root, "samples/newspaper.txt"), "utf8")).join("\n"),
  );
  writeFileSync(join(folder, "other.txt"), readFileSync(join(root, "samples/newspaper.txt"), "utf8"));
  workbench = await openWorkbench({ folder, file: "article.txt", server: { extension: "linked" } });
});
afterAll(() => workbench?.close());

/** The page inside the webview's frames. */
const found = async () => {
  for (const frame of workbench.page.frames())
    if (
      await frame
        .locator("body.reading .cm-content")
        .count()
        .catch(() => 0)
    )
      return frame;
  return undefined;
};

/** The same, where it is known to be there. @throws where it is not */
const view = async () => {
  const frame = await found();
  if (frame === undefined) throw new Error("no reading view is open");
  return frame;
};

/** Takes the file that the box offers. @param {string} name */
const saveAs = async (name) => {
  await workbench.page.waitForFunction(
    (file) =>
      /** @type {HTMLInputElement | null} */ (document.querySelector(".quick-input-widget input"))?.value.endsWith(
        file,
      ),
    name,
  );
  await workbench.page.keyboard.press("Enter");
};

it("opens the reading view beside the article, and follows what is typed", async () => {
  await workbench.page.waitForSelector(".monaco-editor .squiggly-info, .statusbar-item:has-text('كلم')", {
    state: "attached",
  });
  await command(workbench.page, "Arabic Press: Open Reading View");
  await expect
    .poll(async () => (await found())?.locator(".margin .speaker").count(), { interval: 500 })
    .toBeGreaterThan(3);
  await workbench.picture("reading-view");
  const page = await view();
  await expect.poll(() => page.locator(".margin .speaker").allTextContents()).toContain("رجاء العمايرة، مؤسسة المشروع");
  await clickOn(workbench.page, "مكتبة متنقلة");
  await workbench.page.waitForSelector(".monaco-editor.focused");
  await workbench.page.keyboard.press("Control+Home");
  await workbench.page.keyboard.type("جديد ");
  await expect.poll(() => page.locator(".headline").first().innerText()).toMatch(/^جديد/);
  await workbench.page.keyboard.press("Control+z");
});

it("goes to the source by a click, and scrolls with the editor", async () => {
  const page = await view();
  await until(
    () => page.locator(".cm-line:not(.headline, .blank)").nth(3).click(AT_ONCE),
    async () => /Ln [4-9],/.test(await workbench.page.locator(".statusbar-item", { hasText: "Ln " }).innerText()),
  );
});

it("scrolls with the editor, and the editor with it", async () => {
  const page = await view();
  const scrolled = () => page.evaluate(() => document.querySelector(".cm-scroller")?.scrollTop);
  const firstLine = async () =>
    Math.min(
      ...(await workbench.page.locator(".monaco-editor .line-numbers").allInnerTexts())
        .map(Number)
        .filter((line) => line > 0),
    );
  await command(workbench.page, "View: Focus First Editor Group");
  // The focus may still be on its way from the palette: the keys are pressed until they reach the editor.
  await expect
    .poll(
      async () => {
        await workbench.page.keyboard.press("Control+Home");
        await workbench.page.keyboard.press("Control+End");
        await new Promise((rest) => setTimeout(rest, 500));
        return scrolled();
      },
      { interval: 300 },
    )
    .toBeGreaterThan(500);
  await expect.poll(firstLine).toBeGreaterThan(20);
  // What the one tells of its scrolling would be taken for the other's, while that is still under way.
  await until(
    () => page.evaluate(() => document.querySelector(".cm-scroller")?.scrollTo(0, 0)),
    async () => (await firstLine()) < 5,
  );
});

it("takes the theme's colours, light and dark", async () => {
  const page = await view();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await command(workbench.page, "Preferences: Toggle between Light/Dark Themes");
  await expect.poll(background, { interval: 300 }).not.toBe(light);
  await workbench.picture("reading-view-dark");
  await command(workbench.page, "Preferences: Toggle between Light/Dark Themes");
});

it("exports the page as one file that needs nothing else", async () => {
  await command(workbench.page, "Arabic Press: Export Reading View as HTML");
  await saveAs("article.html");
  const file = join(folder, "article.html");
  await expect.poll(() => existsSync(file), { interval: 300 }).toBe(true);
  const html = readFileSync(file, "utf8");
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("font/woff2;base64");
  expect(html).toContain("رجاء العمايرة");
  expect(html).not.toMatch(/<script|https?:\/\//);
});

it("lists who said what", async () => {
  await command(workbench.page, "Explorer: Focus on Who Said What View");
  await expect
    .poll(() => workbench.page.locator(".pane:has-text('Who Said What') .monaco-list-row").allInnerTexts(), {
      interval: 500,
    })
    .toEqual(expect.arrayContaining([expect.stringContaining("رجاء العمايرة")]));
  await workbench.picture("who-said-what");
});

it("lists it for all articles of the folder, when asked, and goes to one", async () => {
  const rows = () => workbench.page.locator(".pane:has-text('Who Said What') .monaco-list-row").allInnerTexts();
  await command(workbench.page, "Arabic Press: Who Said What in All Articles");
  await expect.poll(rows, { interval: 500 }).toEqual(expect.arrayContaining([expect.stringContaining("خبران")]));
  await workbench.picture("who-said-what-everywhere");
  await command(workbench.page, "Arabic Press: Who Said What in This Article");
  await expect.poll(rows, { interval: 500 }).not.toEqual(expect.arrayContaining([expect.stringContaining("خبران")]));
});

it("exports the table to a file that a spreadsheet reads", async () => {
  await workbench.page.locator(".monaco-editor .view-line").first().click();
  await command(workbench.page, "Arabic Press: Export Who Said What");
  for (const choice of [/csv/i, "إلى ملف"]) {
    const row = workbench.page.locator(".quick-input-widget:visible .monaco-list-row", { hasText: choice }).first();
    await row.waitFor();
    await untilGone(row, () => row.click(AT_ONCE));
  }
  await saveAs("article.csv");
  const file = join(folder, "article.csv");
  await expect.poll(() => existsSync(file), { interval: 300 }).toBe(true);
  const table = readFileSync(file, "utf8");
  expect(table.startsWith("\ufeffالمتحدث,")).toBe(true);
  expect(table).toContain("رجاء العمايرة");
});
