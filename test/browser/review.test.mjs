// Going through findings: the panel by itself with the keyboard and axe, then in the real VS Code over a folder.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser, stayHere } from "../../scripts/vscode/browser.mjs";
import { home, root } from "../../scripts/vscode/get.mjs";
import { THEMES } from "./page.mjs";
import { PATIENCE } from "./patience.mjs";
import { command, openWorkbench } from "./workbench.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const CARD = {
  type: "finding",
  dir: "rtl",
  place: "أخبار/ميناء.txt · بقي للمراجعة: 3",
  title: "«أن» بعد «قال»",
  level: "خطأ",
  severity: "error",
  message: "اكتب «إن»: تُكسر همزتها بعد القول",
  why: "تُكسر همزة «إن» بعد القول ومشتقاته.",
  before: "قال الوزير ",
  words: "أن",
  after: " بلاده مستعدة للحوار.",
  fixes: ["اكتب «إن»", "احذف «أن»"],
  ignore: "تجاهله في هذه الجملة",
  next: "اتركه وانتقل إلى التالي",
  keys: "المفاتيح: رقم التصحيح، وI للتجاهل، والمسافة للتالي، وEsc للإنهاء",
};
const END = { type: "end", dir: "rtl", title: "اكتملت", counts: "روجع: 3 · صُحِّح: 1", close: "أغلق" };

describe("the panel", () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {import("playwright-core").Page} */
  let page;

  beforeAll(async () => {
    browser = await startBrowser();
    const context = await browser.newContext({ viewport: { width: 560, height: 640 } });
    context.setDefaultTimeout(PATIENCE);
    await stayHere(context);
    page = await context.newPage();
    const [script, style] = ["review.js", "review.css"].map((name) => readFileSync(join(root, "dist", name), "utf8"));
    const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body></body></html>`;
    await context.route("http://localhost/", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.goto("http://localhost/");
    await page.evaluate(() => {
      globalThis.decided = [];
      globalThis.acquireVsCodeApi = () => ({
        postMessage: (/** @type {import("../../client/shared/review").ReviewDecision} */ one) =>
          globalThis.decided.push(one),
      });
    });
    await page.addScriptTag({ content: script });
  });
  afterAll(() => browser?.close());

  const show = (/** @type {typeof CARD | typeof END} */ shown) =>
    page.evaluate((data) => {
      globalThis.decided.length = 0;
      dispatchEvent(new MessageEvent("message", { data }));
    }, shown);
  const decided = () => page.evaluate(() => globalThis.decided);

  it("shows the sentence with the words that are meant, what to do, why, and each fix by its number", async () => {
    await show(CARD);
    expect(await page.locator("h1").innerText()).toBe(CARD.message);
    expect(await page.locator(".sentence").innerText()).toBe("قال الوزير أن بلاده مستعدة للحوار.");
    expect(await page.locator("mark").innerText()).toBe("أن");
    expect(await page.locator("li").allInnerTexts()).toEqual(["1 اكتب «إن»", "2 احذف «أن»"]);
    mkdirSync(join(home, "pictures"), { recursive: true });
    await page.screenshot({ path: join(home, "pictures", "review-panel.png") });
  });

  it.each([
    ["2", [{ type: "fix", at: 1 }]],
    ["3", []],
    ["i", [{ type: "ignore" }]],
    ["Space", [{ type: "next" }]],
    ["Escape", [{ type: "close" }]],
    ["Control+i", []],
  ])("decides by the key %s", async (key, decisions) => {
    await show(CARD);
    await page.keyboard.press(key);
    expect(await decided()).toEqual(decisions);
  });

  it("is gone through with Tab, and a button is pressed by what presses buttons", async () => {
    await show(CARD);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await decided()).toEqual([{ type: "fix", at: 1 }, { type: "ignore" }]);
  });

  it("tells what came of it at the end, and takes no more decisions", async () => {
    await show(END);
    await page.keyboard.press("1");
    await page.keyboard.press("Space");
    expect(await decided()).toEqual([]);
    expect(await page.locator(".counts").innerText()).toBe(END.counts);
  });

  it.each(Object.keys(THEMES))("has nothing for axe to find in %s", async (theme) => {
    await page.evaluate((values) => {
      for (const [name, value] of Object.entries(values)) document.documentElement.style.setProperty(name, value);
    }, THEMES[theme] ?? {});
    for (const shown of [CARD, END]) {
      await show(shown);
      await page.evaluate(axe);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.evaluate(() => document.documentElement.removeAttribute("style"));
  });
});

describe("in VS Code", () => {
  /** @type {import("./workbench.mjs").Workbench} */
  let workbench;
  /** @type {string} */
  let folder;
  const files = {
    "a.txt": "وصل الوفد إلى المدينة مساء. قال الوزير أن بلاده مستعدة للحوار.\nقال المدير أن القرار نهائي .\n",
    "b.txt": "غادر الوفد المدينة صباح أمس. وقالت الوزيرة أن السفن عادت إلى خطوطها.\n",
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "review-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    workbench = await openWorkbench({ folder, file: "a.txt", server: { extension: "linked" } });
  });
  afterAll(() => workbench?.close());

  const panel = async () => {
    for (const frame of workbench.page.frames())
      if (
        await frame
          .locator("main h1")
          .count()
          .catch(() => 0)
      )
        return frame;
    return undefined;
  };
  const shown = async () => (await panel())?.locator("main").innerText();
  const ignored = () => readFileSync(join(folder, ".arabic-press/ignore.yaml"), "utf8");
  /** Presses a key in the panel, once: one more would decide of the next finding. @param {string} key @param {RegExp} wanted */
  const step = async (key, wanted) => {
    await expect.poll(async () => (await panel())?.evaluate(() => document.hasFocus())).toBe(true);
    await workbench.page.keyboard.press(key);
    await expect.poll(shown).toMatch(wanted);
  };

  it("goes through the folder's articles with the keyboard alone, and counts", async () => {
    const { page } = workbench;
    await page.waitForSelector(".statusbar-item:has-text('كلم')", { state: "attached" });
    await command(page, "Arabic Press: Review the Findings of the Folder");
    await expect.poll(shown, { interval: 500 }).toMatch(/a\.txt[\s\S]*قال الوزير أن/);
    await workbench.picture("review");
    await step("1", /قال المدير أن/);
    await step("i", /نهائي \./);
    await step("Space", /b\.txt/);
    await step("1", /روجع: 4 · صُحِّح: 2 · تُجوهل: 1 · تُرك: 1/);
    await workbench.picture("review-end");
    await expect.poll(ignored).toContain("قال المدير أن القرار نهائي");
  });

  it("keeps what is ignored where a later fix changes its sentence", async () => {
    const { page } = workbench;
    writeFileSync(join(folder, "c.txt"), "وصل الوفد إلى المدينة مساء. وأكدت الوزيرة إن المشروع سوف لن يتأخر.\n");
    await command(page, "Arabic Press: Review the Findings of the Folder");
    await expect.poll(shown, { interval: 500 }).toMatch(/a\.txt[\s\S]*نهائي \./);
    await step("Space", /c\.txt[\s\S]*الوزيرة إن/);
    await step("i", /سوف لن/);
    await step("1", /روجع: 3 · صُحِّح: 1 · تُجوهل: 1 · تُرك: 1/);
    await expect.poll(ignored).toContain("المشروع لن يتأخر");
  });
});
