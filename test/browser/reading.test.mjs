// The reading view's page by itself: what it looks like, that it is readable to all, and that an article's text is only ever text.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser, stayHere } from "../../scripts/vscode/browser.mjs";
import { home, root } from "../../scripts/vscode/get.mjs";
import { importSource } from "../../scripts/import-source.mjs";

const pictures = join(home, "pictures");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LABELS = { article: "الخبر", legend: "يظهر", speakers: "المتحدثون", person: "الأشخاص", organization: "المؤسسات", place: "الأماكن", number: "الأرقام", finding: "التنبيهات", overview: "الخبر كله بنظرة", paragraph: "الفقرة", findings: "التنبيهات", empty: "متوقف" };
let browser;
let page;
let createAnalyzer;
let readingView;

beforeAll(async () => {
  ({ createAnalyzer } = await importSource("server/src/engine/analyze.ts"));
  ({ readingView } = await importSource("server/src/features/readingView.ts"));
  mkdirSync(pictures, { recursive: true });
  browser = await startBrowser();
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  await stayHere(context);
  page = await context.newPage();
  const [script, style] = ["reading.js", "reading.css"].map((name) => readFileSync(join(root, "dist", name), "utf8"));
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body class="vscode-light"></body></html>`);
  await page.evaluate(() => {
    globalThis.told = [];
    globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => globalThis.told.push(message), getState: () => undefined, setState: () => undefined });
  });
  await page.addScriptTag({ content: script });
});
afterAll(() => browser?.close());

const modelOf = (text, analyzer = createAnalyzer()) => readingView(TextDocument.create("file:///a.txt", "plaintext", 1, text), analyzer.examine(text));
const show = (model) => page.evaluate(([data, labels]) => { dispatchEvent(new MessageEvent("message", { data: { type: "model", model: data, labels } })); }, [model, LABELS]);
const told = (type) => page.evaluate((wanted) => globalThis.told.filter((one) => one.type === wanted), type);

it("sets the samples right to left, speakers in the margin, with nothing that shuts a reader out", async () => {
  for (const sample of ["politics", "newspaper", "planted-language"]) {
    await show(modelOf(readFileSync(join(root, "samples", `${sample}.txt`), "utf8")));
    await page.waitForFunction(() => document.fonts.check('16px "Naskh"') || document.fonts.ready);
    for (const theme of ["light", "dark"]) {
      await page.evaluate((one) => {
        document.body.className = `vscode-${one}`;
        document.documentElement.style.setProperty("--vscode-editor-background", one === "dark" ? "#1e1e1e" : "#ffffff");
        document.documentElement.style.setProperty("--vscode-editor-foreground", one === "dark" ? "#d4d4d4" : "#1f1f1f");
      }, theme);
      await page.screenshot({ path: join(pictures, `reading-${sample}-${theme}.png`) });
      const { violations } = await page.evaluate(`${axe}; axe.run()`);
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  }
  expect(await page.locator("main h1").count()).toBe(1);
});

it("makes only what changed anew, and places what moved", async () => {
  const text = "عنوان الخبر\nقال سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوصل الوفد.";
  await show(modelOf(text));
  await page.evaluate(() => { for (const node of document.querySelectorAll(".paragraph")) node.kept = true; });
  await show(modelOf(text.replace("قريب", "بعيد").replace("عنوان الخبر\n", "عنوان الخبر\n\n")));
  expect(await page.locator(".paragraph").evaluateAll((all) => all.map((node) => node.kept === true))).toEqual([true, false, true, true]);
  await page.getByText("وصل الوفد.").click();
  expect((await told("open")).at(-1)).toEqual({ type: "open", line: 4, character: 0 });
  await page.locator("main .person").first().hover();
  await expect.poll(async () => (await told("hover")).at(-1), { timeout: 5000 }).toMatchObject({ line: 2, character: 4 });
  expect(await page.locator(".speaker").allInnerTexts()).toEqual(["سالم الرواحي"]);
});

it("turns kinds off by the legend, from the keyboard", async () => {
  await page.locator("#legend input[name=person]").focus();
  await page.keyboard.press("Space");
  expect(await page.evaluate(() => document.body.classList.contains("no-person"))).toBe(true);
  await page.keyboard.press("Space");
});

it("shows hostile text as text", async () => {
  const text = "قال سالم الرواحي إن <script>told.push({type:'run'})</script> <img src=x onerror=\"told.push({type:'run'})\"> قريب.\n](command:x) \u202eمعكوس\n" + "ا".repeat(1_000_000);
  await show(modelOf(text));
  expect(await told("run")).toEqual([]);
  expect(await page.locator("main script, main img").count()).toBe(0);
  expect(await page.locator("main").innerText()).toContain("<script>");
});

it("takes twenty thousand words, and a letter in them, without work for the whole page", async () => {
  const text = Array.from({ length: 1000 }, (_, n) => `قال وزير الصيد سالم الرواحي إن الاتفاق ${n} قريب جدا وإن التوقيع في 5 مايو 2021 بالرباط ثم عاد إلى المدينة.`).join("\n");
  const analyzer = createAnalyzer();
  await show(modelOf(text, analyzer));
  expect(await page.locator(".paragraph").count()).toBe(1000);
  await page.evaluate(() => { for (const node of document.querySelectorAll(".paragraph")) node.kept = true; });
  await show(modelOf(text.replace("الاتفاق 500 ", "الاتفاق ا500 "), analyzer));
  expect(await page.locator(".paragraph").evaluateAll((all) => all.filter((node) => node.kept !== true).length)).toBe(1);
});
