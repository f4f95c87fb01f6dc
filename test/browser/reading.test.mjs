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
const LABELS = {
  article: "الخبر",
  legend: "يظهر",
  speakers: "المتحدثون",
  person: "الأشخاص",
  organization: "المؤسسات",
  place: "الأماكن",
  number: "الأرقام",
  finding: "التنبيهات",
  overview: "الخبر كله بنظرة",
  paragraph: "الفقرة",
  findings: "التنبيهات",
  empty: "متوقف",
};
const THEMES = {
  light: { "--vscode-editor-background": "#ffffff", "--vscode-editor-foreground": "#1f1f1f" },
  dark: { "--vscode-editor-background": "#1e1e1e", "--vscode-editor-foreground": "#d4d4d4" },
  "high-contrast": {
    "--vscode-editor-background": "#000000",
    "--vscode-editor-foreground": "#ffffff",
    "--vscode-contrastBorder": "#6fc3df",
    "--vscode-focusBorder": "#f38518",
  },
};
let browser;
let page;
let createAnalyzer;
let createReadingViews;

beforeAll(async () => {
  ({ createAnalyzer } = await importSource("server/src/engine/analyze.ts"));
  ({ createReadingViews } = await importSource("server/src/features/readingView.ts"));
  mkdirSync(pictures, { recursive: true });
  browser = await startBrowser();
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  await stayHere(context);
  page = await context.newPage();
  const [script, style] = ["reading.js", "reading.css"].map((name) => readFileSync(join(root, "dist", name), "utf8"));
  await page.setContent(
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body class="vscode-light"></body></html>`,
  );
  await page.evaluate(() => {
    globalThis.told = [];
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => globalThis.told.push(message),
      getState: () => undefined,
      setState: () => undefined,
    });
  });
  await page.addScriptTag({ content: script });
});
afterAll(() => browser?.close());

/** A page's articles as the server tells them: whole at first, then what changed. */
function article() {
  const [views, analyzer] = [createReadingViews(), createAnalyzer()];
  let known = 0;
  return async (text) => {
    const model = views(TextDocument.create("file:///a.txt", "plaintext", 1, text), analyzer.examine(text), known);
    known = model.version;
    await page.evaluate(
      ([data, labels]) => {
        dispatchEvent(new MessageEvent("message", { data: { type: "model", model: data, labels } }));
      },
      [model, LABELS],
    );
    return model;
  };
}
const told = (type) => page.evaluate((wanted) => globalThis.told.filter((one) => one.type === wanted), type);

it("sets the samples right to left, speakers in the margin, with nothing that shuts a reader out", async () => {
  for (const sample of [
    "economy",
    "levant",
    "maghreb",
    "newspaper",
    "planted-errors",
    "planted-language",
    "politics",
    "sport",
  ]) {
    await article()(readFileSync(join(root, "samples", `${sample}.txt`), "utf8"));
    await page.waitForFunction(() => document.fonts.check('16px "Naskh"') || document.fonts.ready);
    for (const [theme, colours] of Object.entries(THEMES)) {
      await page.evaluate(
        ([name, all]) => {
          document.body.className = `vscode-${name}`;
          for (const property of ["--vscode-contrastBorder", "--vscode-focusBorder"])
            document.documentElement.style.removeProperty(property);
          for (const [property, value] of Object.entries(all))
            document.documentElement.style.setProperty(property, value);
        },
        [theme, colours],
      );
      await page.screenshot({ path: join(pictures, `reading-${sample}-${theme}.png`) });
      const { violations } = await page.evaluate(`${axe}; axe.run()`);
      expect(
        violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ).toEqual([]);
    }
  }
  expect(await page.locator("main h1").count()).toBe(1);
});

it("makes only what changed anew, and places what moved", async () => {
  const text = "عنوان الخبر\nقال سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوصل الوفد.";
  const show = article();
  await show(text);
  await page.evaluate(() => {
    for (const node of document.querySelectorAll(".paragraph")) Object.assign(node, { kept: true });
  });
  await show(text.replace("قريب", "بعيد").replace("عنوان الخبر\n", "عنوان الخبر\n\n"));
  expect(await page.locator(".paragraph").evaluateAll((all) => all.map((node) => "kept" in node))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  await page.getByText("وصل الوفد.").click();
  expect((await told("open")).at(-1)).toEqual({ type: "open", line: 4, character: 0 });
  await page.locator("main .person").first().hover();
  await expect
    .poll(async () => (await told("hover")).at(-1), { timeout: 5000 })
    .toMatchObject({ line: 2, character: 4 });
  expect(await page.locator(".speaker").allTextContents()).toEqual(["سالم الرواحي"]);
});

it("turns kinds off by the legend, from the keyboard", async () => {
  await page.locator("#legend input[name=person]").focus();
  await page.keyboard.press("Space");
  expect(await page.evaluate(() => document.body.classList.contains("no-person"))).toBe(true);
  await page.keyboard.press("Space");
});

it("shows hostile text as text", async () => {
  const text =
    "قال سالم الرواحي إن <script>told.push({type:'run'})</script> <img src=x onerror=\"told.push({type:'run'})\"> قريب.\n](command:x) \u202eمعكوس\n" +
    "ا".repeat(1_000_000);
  await article()(text);
  expect(await told("run")).toEqual([]);
  expect(await page.locator("main script, main img").count()).toBe(0);
  expect(await page.locator("main").textContent()).toContain("<script>");
});

it("takes twenty thousand words, and a letter in them, without work for the whole page", async () => {
  const text = Array.from(
    { length: 1000 },
    (_, n) =>
      `قال وزير الصيد سالم الرواحي إن الاتفاق ${n} قريب جدا وإن التوقيع في 5 مايو 2021 بالرباط ثم عاد إلى المدينة.`,
  ).join("\n");
  const show = article();
  await show(text);
  expect(await page.locator(".paragraph").count()).toBe(1000);
  await page.evaluate(() => {
    globalThis.changes = 0;
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) globalThis.changes += addedNodes.length + removedNodes.length;
    }).observe(document.body, { childList: true, subtree: true });
  });
  const patch = await show(text.replace("الاتفاق 500 ", "الاتفاق ا500 "));
  expect([patch.from, patch.removed, patch.paragraphs.length]).toEqual([500, 1, 1]);
  // A paragraph and its block in the strip, out and in.
  expect(await page.evaluate(() => globalThis.changes)).toBe(4);
});

it("asks for the whole where it lacks what a change is from", async () => {
  const show = article();
  await show("وصل الوفد.\nوعاد.");
  await page.evaluate(
    ([labels]) => {
      dispatchEvent(
        new MessageEvent("message", {
          data: {
            type: "model",
            labels,
            model: { base: 999_999, version: 1_000_000, from: 0, removed: 1, paragraphs: [], lines: [1], speakers: [] },
          },
        }),
      );
    },
    [LABELS],
  );
  expect(await page.locator(".paragraph").allTextContents()).toEqual(["وصل الوفد.", "وعاد."]);
  expect((await told("ready")).length).toBeGreaterThan(1);
});
