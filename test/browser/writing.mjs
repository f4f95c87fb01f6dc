// The editor from right to left inside a real VS Code, for tests: its pages, its documents, keys as a person presses them. One workbench a test file.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import * as keyboard from "./keys.mjs";
import { install } from "./installing.mjs";
import { createProbe } from "./probe.mjs";
import { AT_ONCE, command, openWorkbench, take as takeFix, untilGone } from "./workbench.mjs";

const folder = mkdtempSync(join(tmpdir(), "writing-"));
/**
 * @typedef {import("playwright-core").Frame} Frame of a page
 * @typedef {import("./page.mjs").DrawnView} DrawnView
 */

/** What the page or the workbench complained of. @type {string[]} */
const faults = [];
/** @type {import("./workbench.mjs").Workbench} */
export let workbench;
/** Runs the body of an async function in the extension host, with `vscode` and `given`. @type {import("./probe.mjs").Host} */
export let host;
/** @type {import("./keys.mjs").Session} */
let keys;

/** @param {string} name */
export const file = (name) => join(folder, name);
/** @param {string} name */
export const onDisk = (name) => readFileSync(file(name), "utf8");
/** Slow machines get all the time that they need. @template T @param {() => T} ask @param {import("vitest").ExpectPollOptions} [options] */
export const eventually = (ask, options) => expect.poll(ask, options);

/** Writes the folder's settings. @param {object} [settings] */
export const set = (settings) =>
  writeFileSync(file(".vscode/settings.json"), JSON.stringify({ "files.autoSave": "off", ...settings }));

/**
 * Opens an empty folder.
 * @param {{ settings?: object, user?: object, web?: boolean, isolated?: boolean, installed?: string }} options the folder's settings, and the user's;
 *   `web` and `isolated` as for openWorkbench; `installed`: a package, which is installed and used, and nothing else of the project
 */
export async function begin({ settings = {}, user = {}, web = false, isolated = false, installed } = {}) {
  mkdirSync(file(".vscode"));
  set(settings);
  writeFileSync(file("stylebook.yaml"), "names: []\n");
  const probe = await createProbe();
  host = probe.host;
  const prepare = async (/** @type {string} */ extensions) => {
    if (installed !== undefined) await install(installed, extensions);
    probe.prepare(extensions);
  };
  /** @type {import("./workbench.mjs").ServerOptions} */
  const server = { extension: web || installed !== undefined ? "none" : "linked", prepare, settings: user };
  workbench = await openWorkbench({ folder, server, web, isolated });
  workbench.page.on("console", (message) => {
    if (/Content Security Policy|Uncaught|PAGE/.test(message.text())) faults.push(message.text());
  });
  workbench.page.on("pageerror", (error) => faults.push(String(error)));
  keys = await workbench.page.context().newCDPSession(workbench.page);
}

export async function end() {
  await workbench?.close();
  expect(faults).toEqual([]);
}

/**
 * Opens a file as VS Code does, or with an editor; `text` is written first.
 * @param {string} name
 * @param {{ text?: string, editor?: string, column?: number }} options
 */
export async function open(name, { text, editor, column = 1 } = {}) {
  if (text !== undefined) writeFileSync(file(name), text);
  await host(
    `const uri = vscode.Uri.file(given.path);
    await (given.editor === undefined ? vscode.commands.executeCommand("vscode.open", uri, { viewColumn: given.column, preview: false }) : vscode.commands.executeCommand("vscode.openWith", uri, given.editor, { viewColumn: given.column, preview: false }));`,
    { path: file(name), editor, column },
  );
}

/**
 * Opens a file in a page.
 * @param {string} name
 * @param {Parameters<typeof open>[1]} options
 * @returns its frame
 */
export async function write(name, options = {}) {
  await open(name, {
    editor: /\.(?:txt|md)$/.test(name) ? "arabicPress.writingOption" : "arabicPress.writing",
    ...options,
  });
  return pageOf(name);
}

/** The frame of the page that shows a file, once its text is there. @param {string} name @returns {Promise<Frame>} */
export async function pageOf(name) {
  const [frame] = await pagesOf(name, 1);
  return /** @type {Frame} */ (frame);
}

/** The frames of all pages that show a file, once there are so many. @param {string} name @param {number} count */
export async function pagesOf(name, count) {
  /** @type {Frame[]} */
  let frames = [];
  await eventually(async () => {
    const wanted = plain((await documentOf(name))?.text);
    frames = [];
    for (const frame of workbench.page.frames())
      if ((await isPageOf(frame, name).catch(() => false)) && (await textIn(frame).catch(() => undefined)) === wanted)
        frames.push(frame);
    return frames.length;
  }).toBeGreaterThanOrEqual(count);
  return frames;
}

/** In sight, and to write in. @param {Frame} frame @param {string} name */
const isPageOf = (frame, name) =>
  frame.evaluate(
    (path) =>
      innerWidth > 0 && !document.body.classList.contains("reading") && document.body.dataset.uri?.endsWith(path),
    encodeURI(file(name)),
  );

/**
 * @template T
 * @template [Given=undefined]
 * @param {Frame} frame
 * @param {(view: DrawnView, given: Given) => T} run in the page, with its editor's view
 * @param {Given} [given]
 * @returns {Promise<T>}
 */
export const view = (frame, run, given) =>
  frame.evaluate(
    ([source, argument]) =>
      new Function("view", "given", `return (${source})(view, given)`)(
        document.querySelector(".cm-content")?.["cmTile"].view,
        argument,
      ),
    /** @type {const} */ ([run.toString(), given]),
  );
/** @param {Frame} frame */
export const textIn = (frame) => view(frame, (one) => one.state.doc.toString());
/** @param {Frame} frame */
export const caretIn = (frame) => view(frame, (one) => one.state.selection.main.head);
/** Puts the caret, or a selection, once keys go to the page: VS Code gives the focus to what was opened when that is ready. @param {Frame} frame @param {number} anchor */
export const put = (frame, anchor, head = anchor) =>
  eventually(() =>
    view(
      frame,
      (one, [from, to]) => {
        one.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
        one.focus();
        return one.hasFocus;
      },
      /** @type {[number, number]} */ ([anchor, head]),
    ),
  ).toBe(true);
/** @param {Frame} frame */
export const toEnd = async (frame) => put(frame, (await textIn(frame)).length);
const plain = (/** @type {string | undefined} */ text) => text?.replaceAll("\r\n", "\n");
/** @param {string} name @returns {Promise<{ text: string, dirty: boolean } | undefined>} */
export const documentOf = (name) =>
  host(
    `const one = vscode.workspace.textDocuments.find(({ uri }) => uri.path === given); return one && { text: one.getText(), dirty: one.isDirty };`,
    file(name),
  );
/** @returns {Promise<string[]>} */
export const tabs = () =>
  host(
    `return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label, isDirty, input }) => label + (isDirty ? "*" : "") + " " + (input?.viewType ?? "text")));`,
  );
/** @param {string} name of a command */
export const run = (name) => host(`await vscode.commands.executeCommand(given);`, name);
/** Saves and closes all that is open. */
export const closeAll = () =>
  host(`for (const document of vscode.workspace.textDocuments) if (document.isDirty) await document.save();
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));`);

/** Pages and document come to hold the same. @param {Frame | Frame[]} frames @param {string} name @param {import("vitest").ExpectPollOptions} [options] @returns it */
export async function together(frames, name, options) {
  let text = "";
  await eventually(async () => {
    // What one of them is asked later may have come to it meanwhile: none is compared with what was held before.
    const held = [...(await Promise.all([frames].flat().map(textIn))), plain((await documentOf(name))?.text)];
    text = held[0] ?? "";
    return new Set(held).size;
  }, options).toBe(1);
  return text;
}

/** @param {string} text */
export const type = (text) => keyboard.type(keys, text);
/** @param {string} text */
export const compose = (text) => keyboard.compose(keys, text);
/** @param {string} text */
export const insert = (text) => keyboard.insert(keys, text);
/** @param {object} key */
export const press = (key) => keyboard.press(keys, key);

/** Loads the window anew, as its own command does: what it remembers of itself is kept. */
export async function reload() {
  const loaded = workbench.page.waitForEvent("load");
  await command(workbench.page, "Developer: Reload Window");
  await loaded;
  await workbench.page.waitForSelector(".monaco-workbench .part.editor");
  keys = await workbench.page.context().newCDPSession(workbench.page);
}

/** Where an editor of VS Code's own stands: undefined where none is in front. @returns {Promise<{ path: string, line: number, character: number } | undefined>} */
export const inTextEditor = () =>
  host(
    `const one = vscode.window.activeTextEditor; return one && { path: one.document.uri.path, line: one.selection.active.line, character: one.selection.active.character };`,
  );
/** Puts the caret of VS Code's own editor of a file. What is set there is in the window some time later: a command behind it has seen it. @param {string} name @param {number} offset */
export const caret = (name, offset) =>
  host(
    `const one = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path === given.path);
    const at = one.document.positionAt(given.offset);
    one.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");`,
    { path: file(name), offset },
  );
/** The rows of one of our trees that are in sight. @param {string} tree */
export const rowsOf = (tree) => workbench.page.locator(`.pane:has(.pane-header:has-text("${tree}")) .monaco-list-row`);
/** @param {string} words @param {string | RegExp} text */
export const take = (words, text) => takeFix(workbench.page, words, text);
/** The box of a menu that is open. Rows of one that was closed stay in the page for a while. */
export const box = () => workbench.page.locator(".quick-input-widget:visible");
/** Takes a row of the box that is open, and sees it go. */
export const choose = async (/** @type {string | RegExp} */ words) => {
  const row = box().locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
  await row.waitFor();
  await untilGone(row, () => row.click(AT_ONCE));
};
/** The checks that have something to say of a file. @param {string} name @returns {Promise<string[]>} */
export const findings = (name) =>
  host(
    "return vscode.languages.getDiagnostics(vscode.Uri.file(given)).filter(({ source }) => source === 'Arabic Press').map(({ code }) => code.value ?? code);",
    file(name),
  );
/** What VS Code has told in a corner of its window. */
export const told = () => workbench.page.locator(".notification-toast .notification-list-item-message").allInnerTexts();
