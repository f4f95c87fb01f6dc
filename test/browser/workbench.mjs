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
 * @typedef {import("playwright-core").Locator} Locator
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

/**
 * Does something until what is wanted has come of it: a key or a click goes by while the focus is under way, and a menu or a list has what was known as it
 * opened. It is done again only where that does not come, and each time that is waited for twice as long.
 * @param {() => Promise<unknown>} deed it may fail, as where its words are not on the screen yet
 * @param {() => Promise<boolean>} hasCome
 */
export async function until(deed, hasCome) {
  /** @type {unknown} */
  let cause;
  let [wait, done] = [4000, false];
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const failed = await deed().then(
      () => false,
      (error) => {
        cause = error;
        return true;
      },
    );
    done ||= !failed;
    const over = Date.now() + (failed ? 0 : wait);
    do {
      if (done && (await hasCome())) return;
      await new Promise((rest) => setTimeout(rest, 100));
    } while (Date.now() < over);
    if (!failed) wait *= 2;
  }
  throw new Error(`it did not come of ${deed}`, { cause });
}

/** Does something until what it should show is in sight. @param {Locator} wanted @param {() => Promise<unknown>} deed */
export const bring = (wanted, deed) => until(deed, () => wanted.first().isVisible());

/** Does something until what is in sight goes by it. @param {Locator} row @param {() => Promise<unknown>} deed */
export const untilGone = (row, deed) => until(deed, async () => !(await row.first().isVisible()));

/** For what is done again where it fails: it waits no longer than what is there already takes. */
export const AT_ONCE = { timeout: 4000 };

/** Runs a command by its name in the palette. @param {Page} page @param {string} name */
export const command = (page, name) => takeFirst(page, "F1", ">", name);

/** Opens a file of the folder by its name. @param {Page} page @param {string} name */
export async function goToFile(page, name) {
  await takeFirst(page, "Control+p", "", name);
  await page.waitForSelector(`.tab.active:has-text("${name}")`);
}

/** Opens VS Code's box by a key, writes a name there, and takes the row in front once it has that. @param {Page} page @param {string} key @param {string} prefix @param {string} name */
async function takeFirst(page, key, prefix, name) {
  const box = page.locator(".quick-input-widget:visible");
  await bring(box.locator(".monaco-list-row.focused", { has: page.getByText(name, { exact: true }) }), async () => {
    await page.keyboard.press(key);
    await box.locator(".quick-input-box input").fill(`${prefix}${name}`, AT_ONCE);
  });
  await page.keyboard.press("Enter");
}

/** Opens the list of problems. @param {Page} page */
export const showProblems = (page) =>
  bring(page.locator(".markers-panel"), () => command(page, "Problems: Focus on Problems View"));

/** Opens the light bulb's menu where words stand, until it has a row with this text. @param {Page} page @param {string} words @param {string | RegExp} text @returns the row */
export async function lightBulb(page, words, text) {
  const row = page.locator(".action-widget").getByText(text).first();
  await bring(row, async () => {
    await page.keyboard.press("Escape");
    await clickOn(page, words);
    await page.keyboard.press("Control+.");
  });
  return row;
}

/** Takes a row of the light bulb's menu. @param {Page} page @param {string} words @param {string | RegExp} text */
export async function take(page, words, text) {
  const row = await lightBulb(page, words, text);
  await untilGone(row, async () => {
    if (!(await row.isVisible())) await lightBulb(page, words, text);
    await row.click(AT_ONCE);
  });
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
  if (await list.isVisible()) return;
  await bring(list, () => page.locator('[id="status.notifications"]').click(AT_ONCE));
}

/** Clicks the first place in the editor where `words` stand. @param {Page} page @param {string} words */
export async function clickOn(page, words) {
  const box = await placeOf(page, words);
  await page.mouse.click(box.x, box.y);
}

/**
 * Moves the pointer onto the first place in the editor where `words` stand: it leaves and comes again until the hover has what is wanted, as the editor
 * shows at once what it knows, and the server's part when it comes.
 * @param {Page} page
 * @param {string} words
 * @param {string | RegExp} wanted
 * @returns the text of the hover
 */
export async function hoverOver(page, words, wanted) {
  const hover = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  // One that is still open would be taken for this one.
  await page.keyboard.press("Escape");
  await bring(hover.filter({ hasText: wanted }), async () => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x - 30, y + 200);
    await page.mouse.move(x, y, { steps: 4 });
  });
  return (await hover.allInnerTexts()).join("\n");
}

/** @param {Page} page @param {string} words @returns {Promise<{ x: number, y: number }>} the middle of the first place in the editor where `words` stand, in pixels, once they do */
async function placeOf(page, words) {
  const box = await page.waitForFunction((wanted) => {
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
  return /** @type {{ x: number, y: number }} */ (await box.jsonValue());
}
