// The page of an article: how long it takes to open, by itself and in VS Code, and what a key costs it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type } from "../browser/keys.mjs";
import { openPage } from "../browser/page.mjs";
import { createProbe } from "../browser/probe.mjs";
import { openWorkbench } from "../browser/workbench.mjs";

const KEYS = 300;
/** Keys that only let the browser compile what is run. */
const FIRST_KEYS = 60;

/**
 * @typedef {(values: number[]) => { p50: number, p95: number }} Percentiles
 * @typedef {import("../browser/page.mjs").Desk} Desk
 */

/**
 * @param {(words: number) => string} articleOf
 * @param {Percentiles} percentiles
 * @returns milliseconds: `open` until the page is painted, of five times the middle one; `script` of a key, and `all` with style and layout, until
 *   its letter is painted and the host has been told
 */
export async function inThePage(articleOf, percentiles) {
  const desk = await openPage();
  try {
    return {
      20_000: await measure(desk, articleOf(20_000), percentiles),
      200_000: await measure(desk, articleOf(200_000), percentiles),
    };
  } finally {
    await desk.close();
  }
}

/** @param {string} article @returns {Promise<number | undefined>} milliseconds from VS Code's command to open a file until its text stands in the page: of five files the middle one, behind a first one that starts the extension */
export async function openedInVscode(article) {
  const folder = mkdtempSync(join(tmpdir(), "opened-"));
  const { prepare, host } = await createProbe();
  const workbench = await openWorkbench({ folder, server: { extension: "linked", prepare } });
  try {
    const times = [];
    for (let file = 0; file < 6; file++) {
      const path = join(folder, `${file}.arpress`);
      writeFileSync(path, `${file} ${article}`);
      const began = performance.now();
      await host(
        "await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(given), { preview: false });",
        path,
      );
      while (!(await isIn(workbench.page, `${file} `))) await new Promise((resolve) => setTimeout(resolve, 10));
      times.push(Math.round(performance.now() - began));
      await host("await vscode.commands.executeCommand('workbench.action.closeActiveEditor');");
    }
    return times.slice(1).sort((a, b) => a - b)[2];
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} article
 * @returns milliseconds from an article's text on the screen to its first finding, where VS Code runs in a browser and has loaded nothing of ours
 *   before: extension, server, lexicon. Of three windows the middle one
 */
export async function startedInBrowser(article) {
  const folder = mkdtempSync(join(tmpdir(), "started-"));
  writeFileSync(join(folder, "article.txt"), `قال الوزير أن القرار نهائي.\n\n${article}`);
  const workbench = await openWorkbench({ folder, server: { extension: "none" }, web: true });
  try {
    const times = [];
    for (let round = 0; round < 3; round++) {
      const page = await workbench.open("article.txt");
      const began = performance.now();
      await page.waitForSelector(".squiggly-warning", { state: "attached", timeout: 120_000 });
      times.push(Math.round(performance.now() - began));
      await page.close();
    }
    return times.sort((a, b) => a - b)[1];
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import("playwright-core").Page} page @param {string} beginning */
async function isIn(page, beginning) {
  const lines = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.querySelector(".cm-line")?.textContent ?? "").catch(() => "")),
  );
  return lines.some((line) => line.startsWith(beginning));
}

/** @param {Desk} desk @param {string} article @param {Percentiles} percentiles */
async function measure(desk, article, percentiles) {
  /** @type {number[]} */
  const open = [];
  for (let round = 0; round < 5; round++) open.push(await timeToOpen(desk, article));
  await desk.open(article);
  await desk.select(article.lastIndexOf(".", article.length / 2));
  const cdp = await desk.page.context().newCDPSession(desk.page);
  await cdp.send("Performance.enable");
  /** @type {{ script: number[], all: number[] }} */
  const { script, all } = { script: [], all: [] };
  for (let key = 0; key < FIRST_KEYS + KEYS; key++) {
    const before = await spent(cdp);
    const letter = "والتقى الوزير نظيره ".charAt(key % 20);
    await type(cdp, letter);
    await painted(desk);
    const after = await spent(cdp);
    script.push(after.script - before.script);
    all.push(after.all - before.all);
  }
  return {
    open: open.sort((a, b) => a - b)[2],
    script: percentiles(script.slice(FIRST_KEYS)),
    all: percentiles(all.slice(FIRST_KEYS)),
    heap: (await desk.page.evaluate(() => performance.memory.usedJSHeapSize)) >> 20,
  };
}

/** @param {Desk} desk @param {string} article @returns {Promise<number>} */
async function timeToOpen(desk, article) {
  await desk.open("", { known: false });
  await desk.page.evaluate(() => {
    globalThis.opens = performance.now();
  });
  await desk.open(article, { known: false });
  return desk.page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now() - globalThis.opens)))),
      ),
  );
}

const painted = (/** @type {Desk} */ desk) =>
  desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** Milliseconds that the page has spent so far. @param {import("playwright-core").CDPSession} cdp */
async function spent(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (/** @type {string} */ name) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
  return { script: of("ScriptDuration"), all: of("ScriptDuration") + of("LayoutDuration") + of("RecalcStyleDuration") };
}
