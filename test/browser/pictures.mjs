// Takes the pictures of the walkthrough and the README anew, in a light and a dark theme:  npm run pictures [NAME…]
// What is in them is the extension as it is built; each wants to be looked at afterwards.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { home, root } from "../../scripts/vscode/get.mjs";
import { createProbe } from "./probe.mjs";
import { openWorkbench } from "./workbench.mjs";

const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern" };
const STYLEBOOK =
  "names:\n  - name: سيرغي أوردين\n    rejected: [سيرجي أوردين]\n    titles:\n      - title: وزير الصيد الروسي\n        from: 2024-03-09\nterms:\n  - preferred: هجوم\n    rejected: [عملية إرهابية]\n";
const CITED =
  "موسكو 3 مايو 2025 (نوفا) -- قال وزير الصيد الروسي سيرجي أوردين إن عملية إرهابية وقعت أمس (الجمعة) قرب الميناء.\n\nوأضاف أن التحقيق مستمر.\n";
const SETTINGS = {
  "editor.minimap.enabled": false,
  "editor.lightbulb.enabled": "off",
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "workbench.sideBar.location": "right",
  "editor.fontSize": 15,
  "editor.lineHeight": 26,
  "editor.lineNumbers": "off",
  "editor.glyphMargin": false,
  "editor.folding": false,
  "breadcrumbs.enabled": false,
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.statusBar.visible": true,
  "workbench.editor.showTabs": "single",
  "workbench.tree.indent": 6,
  "[plaintext]": { "editor.wordWrap": "on" },
};

const folder = join(mkdtempSync(join(tmpdir(), "pictures-")), "news");
cpSync(join(root, "samples"), folder, { recursive: true });
writeFileSync(join(folder, "stylebook.yaml"), STYLEBOOK);
writeFileSync(join(folder, "cited.txt"), CITED);
const { host, prepare } = await createProbe();
const workbench = await openWorkbench({
  folder,
  file: "newspaper.txt",
  server: { extension: "linked", prepare, settings: SETTINGS },
  window: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1.5 },
});
const { page } = workbench;
const darkroom = await page.context().newPage();
await page.bringToFront();

const rest = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** @param {string} command @param {unknown[]} given */
const run = (command, ...given) => host("await vscode.commands.executeCommand(...given);", [command, ...given]);
const begin = (/** @type {string} */ command) => host("void vscode.commands.executeCommand(given);", command);
/** @param {string} name @param {unknown} value */
const setting = (name, value) =>
  host("await vscode.workspace.getConfiguration().update(given[0], given[1] ?? undefined, 1);", [name, value]);
/** @type {(name: string, how?: { words?: string, editor?: string, sideBar?: boolean }) => Promise<void>} */
const show = async (name, { words, editor = "default", sideBar = false } = {}) => {
  await page.keyboard.press("Escape");
  await run("workbench.action.closeAllEditors");
  await run("workbench.action.closePanel");
  await run(sideBar ? "workbench.view.explorer" : "workbench.action.closeSidebar");
  await host(
    `await vscode.commands.executeCommand("vscode.openWith", vscode.Uri.file(given.path), given.editor);
    const one = vscode.window.activeTextEditor;
    const at = given.words === undefined ? 0 : one.document.getText().indexOf(given.words) + 1;
    if (one) one.selection = new vscode.Selection(one.document.positionAt(at), one.document.positionAt(at));`,
    { path: join(folder, name), editor, words },
  );
  await rest(4000);
};

/** A third of the size, and no letter is harder to read. @param {Buffer} png */
const asWebp = async (png) =>
  Buffer.from(
    await darkroom.evaluate(
      async (source) => {
        const image = await createImageBitmap(await (await fetch(source)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        canvas.getContext("2d")?.drawImage(image, 0, 0);
        const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.5 });
        return [...new Uint8Array(await blob.arrayBuffer())];
      },
      `data:image/png;base64,${png.toString("base64")}`,
    ),
  );

/** Until something stands on the screen; a page's own frames are looked through, too. @param {string} selector */
const until = async (selector) => {
  for (let tries = 0; tries < 240; tries++) {
    for (const frame of page.frames())
      if (
        await frame
          .locator(selector)
          .count()
          .catch(() => 0)
      )
        return;
    await rest(250);
  }
  throw new Error(`${selector} did not come`);
};

/** @typedef {{ width: number, height: number }} Size */

/**
 * What each picture shows: the window's size, what is done in it, and the part of it that is taken where it is not the whole.
 * @type {Record<string, { size: Size, clip?: Size & { x: number, y: number }, compose(): Promise<void> }>}
 */
const PICTURES = {
  open: {
    size: { width: 860, height: 560 },
    async compose() {
      await show("politics.txt", { sideBar: true });
      for (const view of ["outline", "speakers"]) await run(`arabicPress.${view}.focus`);
      // The list of files makes room for the article's own, in the second theme as in the first.
      const files = page.locator('.pane-header[aria-expanded="true"][aria-label*="Explorer Section"]');
      if (await files.count()) await files.first().click();
      await run("workbench.action.focusActiveEditorGroup");
    },
  },
  write: {
    size: { width: 760, height: 480 },
    async compose() {
      await show("newspaper.txt", { editor: "arabicPress.writingOption" });
      await until(".margin .speaker");
    },
  },
  read: {
    size: { width: 1060, height: 640 },
    async compose() {
      await show("newspaper.txt");
      await run("arabicPress.openReadingView");
      await until("body.reading .margin .speaker");
    },
  },
  wrap: {
    size: { width: 700, height: 440 },
    compose: () => show("economy.txt"),
  },
  hover: {
    size: { width: 700, height: 400 },
    async compose() {
      await show("politics.txt", { words: "وأوضح" });
      await begin("editor.action.showHover");
      await until(".monaco-hover:not(.hidden) .hover-contents");
    },
  },
  fix: {
    size: { width: 700, height: 440 },
    async compose() {
      await show("planted-errors.txt", { words: "أن المعهد" });
      await until(".monaco-editor .squiggly-warning");
      await until('.statusbar-item:has-text("13")');
      await page.locator(".monaco-editor .view-line").nth(8).click();
      await host(
        `const one = vscode.window.activeTextEditor; const at = one.document.positionAt(one.document.getText().indexOf("أن المعهد") + 1); one.selection = new vscode.Selection(at, at);`,
      );
      await rest(1500);
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget", { hasText: "اشرح" }).waitFor({ timeout: 20_000 });
    },
  },
  stylebook: {
    size: { width: 900, height: 420 },
    async compose() {
      await show("stylebook.yaml");
      await host(
        `await vscode.window.showTextDocument(vscode.Uri.file(given), { viewColumn: 2 });`,
        join(folder, "cited.txt"),
      );
      await until(".monaco-editor .squiggly-warning");
    },
  },
};

const wanted = process.argv.slice(2);
const images = join(root, "docs/images");
mkdirSync(images, { recursive: true });
try {
  for (const [theme, name] of Object.entries(THEMES)) {
    await setting("workbench.colorTheme", name);
    for (const [picture, { size, clip = { x: 0, y: 0, ...size }, compose }] of Object.entries(PICTURES)) {
      if (wanted.length > 0 && !wanted.includes(picture)) continue;
      await page.setViewportSize(size);
      // Where nothing is that shows a tooltip.
      await page.mouse.move(size.width / 3, size.height - 50);
      await compose();
      // To be looked at with anything, and to be shipped.
      const taken = await page.screenshot({ path: join(home, "pictures", `${picture}-${theme}.png`), clip });
      const small = await asWebp(taken);
      writeFileSync(join(images, `${picture}-${theme}.webp`), small);
      console.log(`${picture}-${theme}.webp: ${Math.round(small.length / 1024)} kB`);
    }
  }
} finally {
  await workbench.close();
}
