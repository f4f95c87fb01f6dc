// What is painted in the text leaves the order of its words alone: a mixed line, before and after.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AT_ONCE, command, openWorkbench, until } from "./workbench.mjs";

const WORDS = ["سالم", "CEO", "200", "Airbus", "تكفي", "الصين", "3.5%"];
/** @type {import("./workbench.mjs").Workbench} */
let workbench;
/** @type {string} */
let folder;

const set = (/** @type {object} */ settings) =>
  writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(settings));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "painting-"));
  mkdirSync(join(folder, ".vscode"));
  set({ "arabicPress.decorations": false });
  writeFileSync(
    join(folder, "mixed.txt"),
    "قال وزير الصيد سالم الرواحي (CEO) إن 200 دولار من Airbus «تكفي» في الصين بنسبة 3.5%.\nوأضاف أن الرواحي وصل إلى الصين.\n",
  );
  workbench = await openWorkbench({ folder, file: "mixed.txt", server: { extension: "linked" } });
});
afterAll(() => workbench?.close());

/** The words of the first line from left to right, as they stand on the screen. */
const order = () =>
  workbench.page.evaluate((words) => {
    const line = /** @type {Element} */ (document.querySelector(".monaco-editor .view-lines .view-line"));
    const places = words.map((word) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = /** @type {Text} */ (node).data.indexOf(word);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        return { word, x: range.getBoundingClientRect().x };
      }
      return { word, x: -1 };
    });
    return places.sort((a, b) => a.x - b.x).map(({ word }) => word);
  }, WORDS);

const painted = () => workbench.page.locator(".monaco-editor .view-overlays [class*='ced-']").count();

it("underlines names without moving a word", async () => {
  await workbench.page.waitForSelector(".monaco-editor .view-lines .view-line");
  const before = await order();
  expect(before).toHaveLength(WORDS.length);
  await workbench.picture("painting-off");
  set({ "arabicPress.decorations": true });
  await expect.poll(painted, { interval: 500 }).toBeGreaterThan(2);
  expect(await order()).toEqual(before);
  await workbench.picture("painting-on");
});

it("paints one speaker's words on command, and moves none", async () => {
  const before = await order();
  const few = await painted();
  await until(
    async () => {
      await workbench.page.locator(".monaco-editor .view-line").nth(1).click(AT_ONCE);
      await workbench.page.keyboard.press("Home");
      await command(workbench.page, "Arabic Press: Highlight the Words of This Speaker");
    },
    async () => (await painted()) > few,
  );
  expect(await order()).toEqual(before);
  await workbench.picture("painting-speaker");
});

it("draws codes of its own lines without moving a word", async () => {
  const before = await order();
  set({ "arabicPress.codeLens": true });
  await workbench.page.waitForSelector(".monaco-editor .codelens-decoration");
  expect(await order()).toEqual(before);
  await workbench.picture("painting-lens");
});

it("shows speakers and colours only where they are asked for: these may move words, as their settings say", async () => {
  expect(await workbench.page.locator(".monaco-editor .view-line [class*='dyn-rule']").count()).toBe(0);
  set({ "arabicPress.inlayHints": true, "arabicPress.semanticTokens": true });
  await expect
    .poll(() => workbench.page.locator(".monaco-editor .view-lines").innerText(), { interval: 500 })
    .toContain("(سالم");
  await workbench.picture("painting-asked");
});

it("counts words in the status bar", async () => {
  await expect
    .poll(() => workbench.page.locator(".statusbar-item").allInnerTexts())
    .toEqual(expect.arrayContaining([expect.stringMatching(/\d+ (?:كلمة|كلمات) · دقيقة واحدة/)]));
});
