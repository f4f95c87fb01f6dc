// What is ours does the same in the page that is written in from right to left as in VS Code's own editor: every command, key, status item and tree of package.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { PATIENCE } from "./patience.mjs";
import {
  begin,
  caretIn,
  closeAll,
  documentOf,
  end,
  eventually,
  file,
  host,
  open,
  put,
  rowsOf,
  run,
  told,
  workbench,
  write,
} from "./writing.mjs";

const ARTICLE =
  "قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\n\nوأضاف الرواحي أن التوقيع غدا في ١٢ مايو.\n\nوقالت الوزيرة نورة السالم أن الدعم 12 مليون دولار.\n";
const CARET = ARTICLE.indexOf("التوقيع") + 2;
/**
 * What package.json contributes.
 * @typedef {{ command: string, key: string, when?: string }} Contributed
 * @type {{ contributes: { commands: Contributed[], keybindings: Contributed[], menus: { commandPalette: Contributed[] } } }}
 */
const { contributes } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** @param {string} command */
const whenOf = (command) => contributes.menus.commandPalette.find((one) => one.command === command)?.when ?? "";

/** Commands that open or leave one of the two editors (opening.test.mjs, screen.test.mjs), those of a row that was clicked, and what goes through all files. */
const ELSEWHERE =
  /\.(?:writeRightToLeft|openLeftToRight|changeDirection|openReadingView|exportReadingView|copyQuotation|goToRow|allOfSpeaker|renameSpeaker|setUpArabic|switchOnHere|readAsArticle|openSample|restartServer|reviewFolder|(?:create|export|import)Stylebook)$/;
/** Of the page alone: VS Code's own editor has them of VS Code (writing.test.mjs). */
/** @param {string} command */
const isOfPage = (command) => /^activeCustomEditorId/.test(whenOf(command));

const OURS = "vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('/text.arpress'))";

/** @type {import("playwright-core").Frame} */
let frame;

/**
 * Both editors of the article.
 * @typedef {{ name: string, open(): Promise<void>, put(): Promise<unknown>, caret(): Promise<number>, folded(): Promise<boolean> }} Editor
 * @satisfies {Record<string, Editor>}
 */
const EDITORS = {
  text: {
    name: "text.arpress",
    open: () => open("text.arpress", { text: ARTICLE, editor: "default" }),
    put: () =>
      host(
        `const one = ${OURS}; const at = one.document.positionAt(given); one.selection = new vscode.Selection(at, at); await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");`,
        CARET,
      ),
    caret: () => host(`const one = ${OURS}; return one?.document.offsetAt(one.selection.active) ?? given;`, CARET),
    folded: async () => (await workbench.page.locator(".monaco-editor .folded-background").count()) > 0,
  },
  page: {
    name: "page.arpress",
    open: async () => {
      frame = await write("page.arpress", { text: ARTICLE });
    },
    put: () => put(frame, CARET),
    caret: () => caretIn(frame),
    folded: async () => (await frame.locator(".folded").count()) > 0,
  },
};

/** The trees, as they are called in VS Code's own words. */
const TREES = ["Outline of the Article", "Who Said What", "Facts and Figures"];

/** @param {string} selector */
const textsOf = (selector) => workbench.page.locator(selector).allInnerTexts();

/**
 * What a person sees of the article and around it.
 * @typedef {Awaited<ReturnType<typeof seen>>} Seen
 * @typedef {Record<string, unknown>} Changes what of it is otherwise
 * @param {Editor} editor
 */
async function seen({ name, caret, folded }) {
  const hides = await folded();
  /** @type {{ clipboard: string, tabs: string[] }} */
  const around = await host(
    "return { clipboard: await vscode.env.clipboard.readText(), tabs: vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)).filter((label) => label !== given) };",
    name,
  );
  return {
    ...(await documentOf(name)),
    folded: hides,
    // VS Code's own editor brings the caret out of what is folded.
    caret: hides ? "folded" : await caret(),
    list: await textsOf(".quick-input-widget:visible .monaco-list-row .label-name"),
    asked: await workbench.page
      .locator(".quick-input-widget:visible input")
      .evaluateAll((inputs) => inputs.map((one) => one.getAttribute("placeholder"))),
    told: await told(),
    panel: (await textsOf(".part.panel:visible .action-item.checked")).map((title) => title.trim().split("\n")[0]),
    status: (await textsOf(".statusbar-item")).filter((one) => /[\u0600-\u06ff]/.test(one) && !STAYS.test(one)),
    speakers: await workbench.page.locator(`.pane-header:has-text("${TREES[1]}") .description`).allInnerTexts(),
    filtering: await workbench.page.evaluate(
      () =>
        document.activeElement
          ?.closest(".monaco-tree-type-filter")
          ?.closest(".pane")
          ?.querySelector(".pane-header .title")?.textContent ?? "",
    ),
    ...around,
  };
}

/** What the status bar shows all the time. */
const STAYS = /كلمة|السطر|خبر عربي/;

/** What is otherwise than before. @param {Editor} editor @param {Seen} before @returns {Promise<Changes>} */
async function changed(editor, before) {
  const now = await seen(editor);
  const was = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(now).filter(([what, value]) => JSON.stringify(value) !== JSON.stringify(was.get(what))),
  );
}

/** @param {Editor} editor */
async function reset(editor) {
  await workbench.page.keyboard.press("Escape");
  await eventually(async () => {
    await host(
      `for (const command of given.commands) await vscode.commands.executeCommand(command);
      await vscode.env.clipboard.writeText("");
      await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label !== given.name)));
      const one = vscode.workspace.textDocuments.find(({ uri }) => uri.path === given.path);
      if (one.getText() === given.text) return one.save();
      const edit = new vscode.WorkspaceEdit();
      edit.replace(one.uri, new vscode.Range(0, 0, one.lineCount, 0), given.text);
      await vscode.workspace.applyEdit(edit);`,
      { name: editor.name, path: file(editor.name), text: ARTICLE, commands: TIDYING },
    );
    await editor.put();
    const { text, dirty, caret, asked, panel, told: words, status } = await seen(editor);
    return { text, dirty, caret, asked, panel, words, status };
  }).toEqual({ text: ARTICLE, dirty: false, caret: CARET, asked: [], panel: [], words: [], status: [] });
}

/** They close what a command may have opened. */
const TIDYING = [
  "workbench.action.closeQuickOpen",
  "notifications.clearAll",
  "workbench.action.closePanel",
  "arabicPress.speakersHere",
  "arabicPress.unfoldAll",
];

const NOTHING = "{}";

/**
 * Does something in an editor.
 * @param {Editor} editor
 * @param {() => Promise<unknown>} deed
 * @param {Changes} [wanted] what is to become otherwise, where that is known: it is waited for
 * @param {boolean} [again] where nothing comes of it for a while: a key goes by while the focus is under way
 * @returns {Promise<Changes>} what became otherwise, once it stays so for a second
 */
async function outcome(editor, deed, wanted, again = false) {
  await reset(editor);
  const before = await seen(editor);
  await deed();
  let [last, since] = ["", 0];
  const isWanted = () => (wanted === undefined ? last !== NOTHING : last === JSON.stringify(wanted));
  for (let [end, tries] = [Date.now() + PATIENCE, 0]; Date.now() < end; tries++) {
    await workbench.page.waitForTimeout(200);
    if (again && last === NOTHING && tries % 20 === 0) await deed();
    const now = await changed(editor, before);
    if (JSON.stringify(now) !== last) [last, since] = [JSON.stringify(now), Date.now()];
    // By the clock: what the status bar says goes by in four seconds, and a look takes one on a slow machine.
    const stays = Date.now() - since >= 1000;
    if (isWanted() && (stays || (wanted !== undefined && last !== NOTHING))) break;
  }
  return JSON.parse(last);
}

/** As from the palette: nobody waits for its end, and what it fails with is told. @param {string} command */
const start = (command) => () =>
  host(
    "void Promise.resolve(vscode.commands.executeCommand(given)).then(undefined, (error) => { void vscode.window.showErrorMessage(`${given}: ${error}`); });",
    command,
  );

describe("in both editors", () => {
  const common = contributes.commands
    .map(({ command }) => command)
    .filter((command) => !ELSEWHERE.test(command) && !isOfPage(command));
  /** What each command does in VS Code's own editor. */
  /** @type {Record<string, Changes>} */
  const inText = {};

  beforeAll(async () => {
    await begin();
    for (const tree of ["outline", "speakers", "figures"]) await run(`arabicPress.${tree}.focus`);
  });
  afterAll(end);

  const into = async (/** @type {Editor} */ editor) => {
    await closeAll();
    await editor.open();
    await editor.put();
    await eventually(() => rowsOf(TREES[1]).count()).toBeGreaterThan(0);
  };
  const around = async () => ({
    trees: await Promise.all(TREES.map((tree) => rowsOf(tree).allInnerTexts())),
    counts: (await textsOf(".statusbar-item")).filter((one) => one.includes("كلمة")),
  });

  it("the trees and the status bar tell the same", async () => {
    await into(EDITORS.text);
    await eventually(async () => (await around()).trees.map(({ length }) => length > 0)).toEqual([true, true, true]);
    await eventually(async () => (await around()).counts.length).toBe(1);
    /** @type {Awaited<ReturnType<typeof around>> | undefined} */
    let text;
    // What still grows would be waited for in vain.
    await eventually(
      async () => {
        const before = text;
        text = await around();
        return JSON.stringify(text) === JSON.stringify(before);
      },
      { interval: 1000 },
    ).toBe(true);
    await into(EDITORS.page);
    await eventually(around).toEqual(text);
  });

  it("every command is there, and no key or row of the palette is of VS Code's own editor alone", async () => {
    const all = contributes.commands.map(({ command }) => command);
    expect(
      await host(
        "const known = await vscode.commands.getCommands(true); return given.filter((one) => !known.includes(one));",
        all,
      ),
    ).toEqual([]);
    const isOfText = (/** @type {Contributed} */ { when = "" }) =>
      /editorTextFocus|editorLangId|resourceLangId|activeEditor/.test(when) && !/arabicPress\.writing/.test(when);
    expect([...contributes.keybindings, ...contributes.menus.commandPalette].filter(isOfText)).toEqual([]);
  });

  it("every command does the same", async () => {
    await into(EDITORS.text);
    for (const command of common)
      inText[command] = await outcome(EDITORS.text, start(command), UNSEEN.includes(command) ? {} : undefined);
    await into(EDITORS.page);
    /** @type {Record<string, Changes>} */
    const inPage = {};
    for (const command of common) inPage[command] = await outcome(EDITORS.page, start(command), inText[command]);
    expect(inPage).toEqual(inText);
    // What nobody would notice is no comparison.
    expect(common.filter((command) => Object.keys(inText[command] ?? {}).length === 0)).toEqual(UNSEEN);
  });

  it("every key that goes to a place goes where its command goes", async () => {
    const keys = contributes.keybindings.filter(({ command }) => Object.keys(inText[command] ?? {}).join() === "caret");
    expect(keys.length).toBeGreaterThan(3);
    for (const editor of [EDITORS.text, EDITORS.page]) {
      await into(editor);
      // Some are VS Code's own keys, and ours in the page alone.
      for (const { command, key, when } of keys)
        if (editor === EDITORS.page || when !== "arabicPress.writingFocus")
          expect(
            await outcome(editor, () => workbench.page.keyboard.press(asPressed(key)), inText[command], true),
            key,
          ).toEqual(inText[command]);
    }
  });
});

/** Commands that change nothing here that a test could see: nobody is highlighted, the tree is of this article, no digits are to be converted. */
const UNSEEN = ["arabicPress.convertDigits", "arabicPress.clearSpeaker", "arabicPress.speakersHere"];

/** What Playwright calls a key. @type {Record<string, string>} */
const CALLED = { ctrl: "Control", alt: "Alt", shift: "Shift", "'": "Quote" };

/** A key as Playwright is told it. @param {string} key */
const asPressed = (key) =>
  key
    .split("+")
    .map((part) => CALLED[part] ?? (/^[a-z]$/.test(part) ? `Key${part.toUpperCase()}` : part.toUpperCase()))
    .join("+");
