// What a person sees: squiggles, hover, outline and problems on a sample, with pictures in .vscode-test/pictures to look at.
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { hoverOver, lightBulb, openWorkbench, showProblems } from "./workbench.mjs";

/** @type {import("./workbench.mjs").Workbench} */
let workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    folder: join(root, "samples"),
    file: "planted-errors.txt",
    server: { extension: "linked" },
  });
});
afterAll(() => workbench?.close());

/** @param {string} selector @returns {Promise<string[]>} */
const rows = (selector) =>
  workbench.page
    .locator(selector)
    .evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? row.textContent ?? ""));

it("underlines what is wrong", async () => {
  await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
  expect(await workbench.page.locator(".squiggly-warning").count()).toBeGreaterThan(2);
  await workbench.picture("squiggles");
});

it("tells under the pointer who speaks, and how sure that is", async () => {
  const text = await hoverOver(workbench.page, "وأكد", "جاسم الفيلكاوي");
  expect(text).toContain("الفاعل ضمير مستتر يعود على المتحدث في الفقرة 3 · مؤكد");
  await workbench.picture("speaker");
});

it("tells under the pointer who a person is", async () => {
  const text = await hoverOver(workbench.page, "جاسم الفيلكاوي", "شخص");
  expect(text).toContain("مدير المعهد");
  await workbench.picture("hover");
});

it("works a number out under the pointer", async () => {
  const text = await hoverOver(workbench.page, "نصف مليون", "500,000");
  expect(text).toContain("خمسمئة ألف دينار كويتي");
  await workbench.picture("number");
});

it("offers to write a number in words", async () => {
  await lightBulb(workbench.page, "14", "أربع عشرة دولة");
  await workbench.picture("write-in-words");
  await workbench.page.keyboard.press("Escape");
});

it("outlines the article paragraph by paragraph", async () => {
  await workbench.page.keyboard.press("Escape");
  // Not our own, which is named like it.
  await workbench.page.locator(".pane-header", { hasText: /^Outline$/ }).click();
  await workbench.page.waitForSelector(".outline-pane .monaco-list-row");
  // The pane is small and its rows are virtual: collapsed, the first paragraphs are all in sight.
  await expect
    .poll(
      async () => {
        await workbench.page.locator(".outline-pane .monaco-list").focus();
        await workbench.page.keyboard.press("Control+ArrowLeft");
        return (await rows(".outline-pane .monaco-list-row")).slice(0, 3).map((row) =>
          row
            .replace(/[\u200e\u2066-\u2069]/g, "")
            .split(" ")
            .slice(0, 3)
            .join(" "),
        );
      },
      { interval: 500 },
    )
    .toEqual(
      ["افتتح معهد الواحة", "؟: المؤتمر سيناقش", "جاسم الفيلكاوي: المعهد"].map((words) =>
        expect.stringMatching(new RegExp(`^${words}`)),
      ),
    );
  await workbench.picture("outline");
});

it("lists the problems", async () => {
  await showProblems(workbench.page);
  await expect
    .poll(async () => (await rows(".markers-panel .monaco-list-row")).join("\n"))
    .toContain("تُكسر الهمزة بعد القول");
  await workbench.picture("problems");
});
