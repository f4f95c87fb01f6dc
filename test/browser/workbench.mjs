// A VS Code workbench in a browser, for tests that look at the screen.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startBrowser, stayHere } from "../../scripts/vscode/browser.mjs";
import { home } from "../../scripts/vscode/get.mjs";
import { startServer } from "../../scripts/vscode/run.mjs";
import { hostInBrowser, ISOLATED, isolatePages } from "./hosting.mjs";
import { PATIENCE } from "./patience.mjs";

const pictures = join(home, "pictures");

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {Parameters<typeof startServer>[0]} ServerOptions
 * @typedef {Awaited<ReturnType<typeof openWorkbench>>} Workbench
 *
 * @param {{ folder: string, file?: string, server: ServerOptions, window?: object, language?: string, web?: boolean, isolated?: boolean }} options
 *   `folder` opens, with `file` in the editor; `server` are options of startServer, `window` of the browser's window; `language` is VS Code's own,
 *   as far as extensions have texts in it; `web`: the extension runs in the browser; `isolated`: its pages in a process of their own
 */
export async function openWorkbench({
  folder,
  file,
  server: options,
  window = {},
  language,
  web = false,
  isolated = false,
}) {
  const server = await startServer(options);
  const browser = await startBrowser(isolated ? ISOLATED.flags : []);
  const context = await browser.newContext({
    viewport: { width: 1400, height: 860 },
    locale: "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
    ...(isolated ? ISOLATED.window : {}),
    ...window,
  });
  context.setDefaultTimeout(PATIENCE);
  await stayHere(context);
  if (web) await hostInBrowser(context, server.port);
  if (isolated) await isolatePages(context, server.port);
  if (language !== undefined)
    await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
  /** Another window on the folder. @param {string} [name] of a file in it */
  const open = async (name) => {
    const page = await context.newPage();
    const payload =
      name === undefined ? [] : [["openFile", `vscode-remote://127.0.0.1:${server.port}${join(folder, name)}`]];
    await page.goto(
      `http://127.0.0.1:${server.port}/?folder=${encodeURI(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    );
    await page.waitForSelector(
      name === undefined ? ".monaco-workbench .part.editor" : ".monaco-editor .view-lines .view-line",
    );
    return page;
  };
  const page = await open(file);
  mkdirSync(pictures, { recursive: true });
  return {
    page,
    folder: server.folder,
    open,
    picture: (/** @type {string} */ name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Runs a command by its name in the palette. @param {Page} page @param {string} name */
export async function command(page, name) {
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row:has-text("${name.split(": ").at(-1)}")`);
  await page.keyboard.press("Enter");
}

/** @param {Page} page @returns what VS Code has told: in a corner of its window, and behind its bell, where that goes by and by */
export async function told(page) {
  await showNotifications(page);
  return page.locator(".notifications-center.visible .notification-list-item-message").allInnerTexts();
}

/** Presses a button of what VS Code has told. @param {Page} page @param {string | RegExp} words */
export async function answer(page, words) {
  const button = page.locator(".notifications-center.visible .monaco-button", { hasText: words }).first();
  await showNotifications(page);
  // The bell's own tooltip may lie over it.
  await button.press("Enter");
}

/** @param {Page} page */
async function showNotifications(page) {
  const list = page.locator(".notifications-center.visible");
  if ((await list.count()) > 0) return;
  await page.locator('[id="status.notifications"]').click();
  await list.waitFor();
}

/** Clicks the first place in the editor where `words` stand. @param {Page} page @param {string} words */
export async function clickOn(page, words) {
  const box = await placeOf(page, words);
  await page.mouse.click(box.x, box.y);
}

/** Moves the pointer onto the first place in the editor where `words` stand. @param {Page} page @param {string} words @returns the text of the hover that opens */
export async function hoverOver(page, words) {
  const box = await placeOf(page, words);
  // A hover that is still open would be taken for this one.
  await page.keyboard.press("Escape");
  const hover = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  // The extension may still be starting: the pointer leaves and comes again.
  for (let tries = 0; ; tries++) {
    await page.mouse.move(box.x - 30, box.y + 200);
    await page.mouse.move(box.x, box.y, { steps: 4 });
    const shown = await hover
      .first()
      .waitFor({ timeout: 4000 })
      .then(
        () => true,
        () => false,
      );
    const texts = shown ? await hover.allInnerTexts() : [];
    if (texts.some((text) => text.trim() !== "" && !/Loading/.test(text))) return texts.join("\n");
    if (tries === 8) throw new Error(`no hover on ${words}`);
  }
}

/** @param {Page} page @param {string} words @returns the middle of the first place in the editor where `words` stand, in pixels */
async function placeOf(page, words) {
  const box = await page.evaluate((wanted) => {
    const lines = document.querySelector(".monaco-editor .view-lines");
    if (lines === null) return undefined;
    const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = /** @type {Text} */ (node).data.replaceAll("\u00a0", " ").indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, words);
  if (box === undefined) throw new Error(`${words} is not on the screen`);
  return box;
}
